import type { VerdictPartFragment } from '../../generated/graphql.ts'

interface VerdictViewProps {
  readonly verdict: VerdictPartFragment
  /** The judgment and the paths in words of the API. */
  readonly text: string
  readonly onCite: (claim: string) => void
}

const WORDS = {
  STATED: 'Stated',
  NEGATED: 'Denied',
  DISPUTED: 'Disputed',
  INFERRED: 'Inferred by the editors',
  NOT_STATED: 'Not stated',
} as const

/** The judgment of the sources on one statement, with the claims that it rests on. */
export function VerdictView({ verdict: { answer, disputed, claims, related }, text, onCite }: VerdictViewProps) {
  return (
    <section className="panel verdict" aria-label="What the sources say">
      <h2>
        {WORDS[answer]} {disputed && answer !== 'DISPUTED' && <span className="tag tag-disputed">disputed</span>}
      </h2>
      <p className="verdict-text">{text}</p>
      <ClaimButtons title="It rests on" claims={claims} onCite={onCite} />
      <ClaimButtons title="Said of the same two" claims={related} onCite={onCite} />
    </section>
  )
}

interface ClaimButtonsProps {
  readonly title: string
  readonly claims: VerdictPartFragment['claims']
  readonly onCite: (claim: string) => void
}

/** Claims in sentences, each with a button that opens its source. */
export function ClaimButtons({ title, claims, onCite }: ClaimButtonsProps) {
  if (claims.length === 0) return null
  return (
    <div>
      <p className="soft small">{title}</p>
      <ul className="claims">
        {claims.map(({ id, sentence, polarity }) => (
          <li key={id}>
            {sentence} {polarity !== 'AFFIRMED' && <span className="tag tag-disputed">{polarity.toLowerCase()}</span>}{' '}
            <button type="button" className="button button-plain small" onClick={() => onCite(id)}>
              Source<span className="unseen"> of: {sentence}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
