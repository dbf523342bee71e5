import MarkdownIt, { type MarkdownIt as Markdown, type StateInline, type Token } from 'markdown-it'
import { linkTarget } from './link-target.ts'

/** The longest id in a citation, in UTF-16 code units: that of a reference. */
const MAX_CITED = 200

/** `[^claim:e44]`, a citation of a claim, after the words that rest on it. Whatever else is written so is checked as one. */
const CITATION = new RegExp(`\\[\\^([^\\s[\\]]{1,${MAX_CITED}})\\]`, 'y')

function citation(state: StateInline, silent: boolean): boolean {
  CITATION.lastIndex = state.pos
  const cited = CITATION.exec(state.src)?.[1]
  if (cited === undefined) return false
  if (!silent) state.push('citation', '', 0).content = cited
  state.pos += cited.length + 3
  return true
}

function parser(allowsLink: (address: string) => boolean): Markdown {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  markdown.inline.ruler.before('link', 'citation', citation)
  markdown.validateLink = allowsLink
  return markdown
}

/** Markdown as readers get it: raw HTML, images and links that lead nowhere allowed stay the text that was written. */
export const shownMarkdown: Markdown = parser((address) => linkTarget(address) !== null)
shownMarkdown.disable('image')

/** Markdown with every image and link that was written, wherever it leads. */
const writtenMarkdown: Markdown = parser(() => true)

const blocksOnly = new MarkdownIt({ html: false }).disable(['inline', 'text_join'])

/** The tokens of prose, with every image and link that was written. */
export const parseWritten = (body: string): Token[] => writtenMarkdown.parse(body, {})

/** The tokens of one line, such as a heading. */
export const parseWrittenLine = (line: string): Token[] => writtenMarkdown.parseInline(line, {})

/** A carriage return alone, which ends a line in Markdown and not in a file. */
const LONE_RETURN = /\r(?!\n)/g

/** The blocks of a file in Markdown, by the lines of the file, without a look into their text. */
export const parseBlocks = (text: string): Token[] => blocksOnly.parse(text.replace(LONE_RETURN, ' '), {})
