import { PageLink } from '../app/page-link.tsx'
import { numberOf } from './number-of.ts'
import { pathOfId } from './path-of-id.ts'

interface Use {
  readonly as: string
  readonly by: {
    readonly id: string
    readonly name?: string
    readonly title?: string | null
    readonly sentence?: string
  }
  readonly section?: { readonly heading: string } | null
}

/** How a document is used, in words. */
const WORDS: Readonly<Record<string, string>> = {
  MECHANISM: 'as a mechanism of',
  MENTION: 'mentioned by',
  DERIVATION: 'original of',
  SECTION: 'in the article',
  LINK: 'linked from',
  IMAGE: 'shown in',
  FIGURE: 'figure of',
  VALUE: 'value of an attribute of',
  FACT: 'evidence for a fact of',
}

/** How many uses are shown at first. */
const SHOWN = 8

/** Where else a document is used; nothing where it is not. */
export function Uses({ uses: { nodes } }: { readonly uses: { readonly nodes: readonly Use[] } }) {
  if (nodes.length === 0) return null
  return (
    <section className="panel" aria-labelledby="uses">
      <h2 id="uses">Used in</h2>
      <UseList uses={nodes.slice(0, SHOWN)} />
      {nodes.length > SHOWN && (
        <details>
          <summary>{numberOf(nodes.length - SHOWN, 'more use')}</summary>
          <UseList uses={nodes.slice(SHOWN)} />
        </details>
      )}
    </section>
  )
}

const UseList = ({ uses }: { readonly uses: readonly Use[] }) => (
  <ul className="plain-list">
    {uses.map(({ as, by, section }) => (
      <li key={`${as} ${by.id} ${section?.heading}`}>
        <span className="soft small">{WORDS[as] ?? as.toLowerCase()}</span>{' '}
        <PageLink to={pathOfId(by.id)}>{by.name ?? by.title ?? by.sentence ?? by.id}</PageLink>
        {section && <span className="soft small">, “{section.heading}”</span>}
      </li>
    ))}
  </ul>
)
