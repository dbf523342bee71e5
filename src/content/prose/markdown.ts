import MarkdownIt, { type MarkdownIt as Markdown, type StateInline, type Token } from 'markdown-it'
import { linkTarget } from './link-target.ts'

/** The longest id in a citation, in UTF-16 code units: that of a reference. */
const MAX_CITED = 200

/**
 * `[^claim:e44]`, a citation of a claim, after the words that rest on it. Whatever else is written
 * so is checked as one.
 */
const CITATION = new RegExp(`\\[\\^([^\\s[\\]]{1,${MAX_CITED}})\\]`, 'y')

function citation(state: StateInline, silent: boolean): boolean {
  // A silent run looks for the end of a link's text, where whatever takes a whole bracket would
  // undo the link.
  if (silent) return false
  CITATION.lastIndex = state.pos
  const cited = CITATION.exec(state.src)?.[1]
  if (cited === undefined) return false
  const token = state.push('citation', '', 0)
  token.content = cited
  token.meta = { inLink: state.linkLevel > 0 }
  state.pos += cited.length + 3
  return true
}

function parser(allowsLink: (address: string) => boolean): Markdown {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  markdown.inline.ruler.before('link', 'citation', citation)
  markdown.validateLink = allowsLink
  return markdown
}

/** Gives each inline token its line, counted from the first line of the text that it is in. */
function withLines(markdown: Markdown): Markdown {
  markdown.inline.State = class extends markdown.inline.State {
    #line = 0
    #counted = 0

    override push(...of: Parameters<StateInline['push']>): Token {
      const token = super.push(...of)
      for (; this.#counted < this.pos; this.#counted++) if (this.src[this.#counted] === '\n') this.#line++
      token.map = [this.#line, this.#line + 1]
      return token
    }
  }
  return markdown
}

/**
 * Markdown as readers get it: raw HTML and links that lead nowhere allowed stay the text that was
 * written.
 */
export const shownMarkdown: Markdown = parser((address) => linkTarget(address) !== null)

/** Markdown with every image and link that was written, wherever it leads. */
const writtenMarkdown: Markdown = withLines(parser(() => true))

const blocksOnly = new MarkdownIt({ html: false }).disable(['inline', 'text_join'])

/** A definition of a link, `[name]: address`, which links of the same prose use by its name. */
interface Definition {
  readonly address: string
  /** Its line, from 0; 0 also where its name is written over several lines. */
  readonly line: number
}

/**
 * The tokens of prose, with every image and link that was written, and the definitions of links in
 * it.
 */
export function parseWritten(body: string): { readonly tokens: Token[]; readonly definitions: Definition[] } {
  const environment: Parameters<Markdown['parse']>[1] = {}
  const tokens = writtenMarkdown.parse(body, environment)
  const references = Object.entries(environment.references ?? {})
  const lines = references.length === 0 ? new Map<string, number>() : linesOfNames(body)
  return { tokens, definitions: references.map(([name, { href }]) => ({ address: href, line: lines.get(name) ?? 0 })) }
}

const NAME_OF_DEFINITION = /\[((?:[^[\]\\]|\\.)+)\]:/

/** The first line that may define each name, from 0. */
function linesOfNames(body: string): Map<string, number> {
  const lines = new Map<string, number>()
  for (const [line, text] of body.split(/\r\n|\r|\n/).entries()) {
    const name = writtenMarkdown.utils.normalizeReference(NAME_OF_DEFINITION.exec(text)?.[1] ?? '')
    if (!lines.has(name)) lines.set(name, line)
  }
  return lines
}

/** The tokens of one line, such as a heading. */
export const parseWrittenLine = (line: string): Token[] => writtenMarkdown.parseInline(line, {})

/** A carriage return alone, which ends a line in Markdown and not in a file. */
const LONE_RETURN = /\r(?!\n)/g

/** The blocks of a file in Markdown, by the lines of the file, without a look into their text. */
export const parseBlocks = (text: string): Token[] => blocksOnly.parse(text.replace(LONE_RETURN, ' '), {})
