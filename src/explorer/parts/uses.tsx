import { PageLink } from '../app/page-link.tsx'
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

/** Uses that the page does not show elsewhere, in words. */
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

interface UsesProps {
  readonly uses: { readonly totalCount: number; readonly nodes: readonly Use[] }
  /** The kinds of use that the page shows in a place of their own. */
  readonly except?: readonly string[]
}

/** Where else a document is used; nothing where it is not. */
export function Uses({ uses, except = [] }: UsesProps) {
  const shown = uses.nodes.filter(({ as }) => !except.includes(as))
  if (shown.length === 0) return null
  return (
    <section className="panel" aria-labelledby="uses">
      <h2 id="uses">Used in</h2>
      <ul className="plain-list">
        {shown.map(({ as, by, section }) => (
          <li key={`${as} ${by.id} ${section?.heading}`}>
            <span className="soft small">{WORDS[as] ?? as.toLowerCase()}</span>{' '}
            <PageLink to={pathOfId(by.id)}>{by.name ?? by.title ?? by.sentence ?? by.id}</PageLink>
            {section && <span className="soft small">, “{section.heading}”</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
