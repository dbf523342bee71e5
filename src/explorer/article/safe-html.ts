/** A piece of prose: a text, or an element with its pieces. */
export type ProseNode = string | ProseElement

export interface ProseElement {
  readonly tag: string
  /** The address of a link or a picture that leads to the web or stays on the site. */
  readonly address?: string
  /** The text of a picture. */
  readonly text?: string
  /** The key of the document that a link leads to, such as `claim:e58`. */
  readonly documentKey?: string
  readonly anchor?: string
  readonly children: readonly ProseNode[]
}

/** The elements of Markdown. Any other element gives its texts alone. */
const TAGS: ReadonlySet<string> = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong a img sup sub hr br table thead tbody tr th td del'.split(
    ' ',
  ),
)

/** Elements whose texts nobody reads. */
const DROPPED: ReadonlySet<string> = new Set(['script', 'style', 'template', 'iframe', 'object', 'svg', 'math'])

/** The depth from which elements are left out: no prose has it. */
const MAX_DEPTH = 40

interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<DomNode>
  getAttribute?(name: string): string | null
}

const ELEMENT = 1
const TEXT = 3

/**
 * The prose of an article from the HTML of the API, as data: only elements of Markdown, only
 * addresses that run nothing. The server has no other HTML; the page does not rely on it.
 */
export function proseOf(nodes: ArrayLike<DomNode>, depth = 0): ProseNode[] {
  if (depth > MAX_DEPTH) return []
  return Array.from(nodes).flatMap((node): ProseNode[] => {
    if (node.nodeType === TEXT) return [node.textContent ?? '']
    if (node.nodeType !== ELEMENT) return []
    const tag = node.nodeName.toLowerCase()
    if (DROPPED.has(tag)) return []
    const children = proseOf(node.childNodes, depth + 1)
    if (!TAGS.has(tag)) return children
    const attribute = (name: string) => node.getAttribute?.(name) ?? undefined
    const address = safeAddress(attribute(tag === 'img' ? 'src' : 'href'))
    return [
      {
        tag,
        children,
        ...(address !== undefined && { address }),
        ...(tag === 'img' && { text: attribute('alt') ?? '' }),
        ...(attribute('data-key') !== undefined && { documentKey: attribute('data-key') ?? '' }),
        ...(attribute('id') !== undefined && { anchor: attribute('id') ?? '' }),
      },
    ]
  })
}

/** An address of the web, of this site or of a place in the page; undefined for any other. */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  if (/^#[\w:-]*$/.test(address) || /^\/(?![/\\])/.test(address)) return address
  return /^(?:https?:\/\/|mailto:)/i.test(address) && URL.canParse(address) ? address : undefined
}
