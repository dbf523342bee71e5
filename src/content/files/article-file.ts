import { type Key, SLUG } from '../../../graph/vocabulary/keys.ts'
import type { ArticleDocument, SectionEntry } from '../documents.ts'
import { parseBlocks } from '../prose/markdown.ts'
import { articleShape } from '../shapes/article-shape.ts'
import { readShape } from '../shapes/read-shape.ts'
import type { Path, Violation } from '../violation.ts'
import { violation } from '../violation.ts'
import { withAttributes } from './attributes-of-file.ts'
import { sectionBody } from './section-body.ts'
import { parseYaml } from './yaml-file.ts'

export const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/
const ANCHOR_OF_HEADING = /\{#([^{}]*)\}$/

/** The longest an article may be, in UTF-16 code units. */
export const MAX_BODY = 200_000

export interface ArticleFile {
  readonly article?: ArticleDocument
  readonly violations: readonly Violation[]
  /** The line of the file with a part of the article. */
  lineOf(path: Path): number
}

/**
 * Reads an article: YAML front matter, then Markdown in sections. The slug comes from the file's
 * name.
 */
export function readArticleFile(text: string, slug: string): ArticleFile {
  const key = `article:${slug}`
  const match = FRONT_MATTER.exec(text)
  if (match === null) {
    const message = 'an article starts with front matter between two lines of ---'
    return { violations: [violation('BAD_SHAPE', key, [], message)], lineOf: () => 1 }
  }
  const yaml = parseYaml(match[1] ?? '', 2)
  const bodyLine = match[0].split('\n').length
  const markdown = text.slice(match[0].length)
  const tooLong =
    markdown.length > MAX_BODY ? [violation('BAD_SHAPE', key, [], `an article has at most ${MAX_BODY} characters`)] : []
  const body = readSections(tooLong.length > 0 ? '' : markdown, bodyLine, key)
  const lineOf = (path: Path) => {
    const [part, at, field, line] = path
    if (typeof at !== 'number' || (part !== 'line' && part !== 'sections')) return yaml.lineOf(path)
    if (part === 'line') return at
    const { heading = bodyLine, text = bodyLine } = body.lines[at] ?? {}
    return field === 'body' && typeof line === 'number' ? text + line : heading
  }
  if (yaml.problems.length > 0) {
    const problems = yaml.problems.map(({ line, message }) => violation('BAD_YAML', key, ['line', line], message))
    return { violations: [...problems, ...body.violations], lineOf }
  }
  const header = readShape(articleShape, yaml.value, key)
  const violations = [...header.violations, ...tooLong, ...body.violations]
  if (header.value === undefined || tooLong.length > 0) return { violations, lineOf }
  const { claims, attributes, ...rest } = header.value
  const article: ArticleDocument = {
    key,
    slug,
    ...rest,
    ...withAttributes(attributes),
    sections: body.sections,
    anchors: Object.entries(claims).map(([anchor, ids]) => ({ anchor, claims: ids.map(claimKey) })),
  }
  return { article, violations, lineOf }
}

/** A claim by its key or its short id. */
export const claimKey = (id: string): Key => (id.startsWith('claim:') ? id : `claim:${id}`)

interface Heading {
  readonly heading: string
  readonly anchor: string
  /** Its first line, and the one after its last, from 0. */
  readonly from: number
  readonly to: number
}

/**
 * Every second-level heading that Markdown sees, however it is written. Without an anchor it has ''
 * as one.
 */
const headingsOf = (markdown: string): Heading[] => {
  const tokens = parseBlocks(markdown)
  return tokens.flatMap(({ type, tag, level, map }, index) => {
    if (type !== 'heading_open' || tag !== 'h2' || level !== 0 || map === null) return []
    const words = (tokens[index + 1]?.content ?? '').replaceAll('\n', ' ').trim()
    const anchor = ANCHOR_OF_HEADING.exec(words)
    return [{ heading: words.slice(0, anchor?.index).trim(), anchor: anchor?.[1] ?? '', from: map[0], to: map[1] }]
  })
}

/**
 * The sections that have an anchor, and the lines of each. Violations of no section name their
 * line: `['line', 7]`.
 */
export function readSections(markdown: string, firstLine: number, key: string) {
  const sections: SectionEntry[] = []
  /** Of each section, the lines of its heading and of the first of its text. */
  const lines: { readonly heading: number; readonly text: number }[] = []
  const violations: Violation[] = []
  const text = markdown.split(/\r?\n/)
  const headings = headingsOf(markdown)
  const loose = text.slice(0, headings[0]?.from).findIndex((line) => line.trim() !== '')
  if (loose >= 0) {
    const message = 'text must stand below a heading such as "## Heading {#anchor}"'
    violations.push(violation('BAD_SHAPE', key, ['line', firstLine + loose], message))
  }
  for (const [index, { heading, anchor, from, to }] of headings.entries()) {
    if (heading === '' || !SLUG.test(anchor)) {
      const message = `the heading "${headingAsWritten(heading, anchor)}" must be words that end in their anchor, such as {#the-short-answer}`
      violations.push(violation('UNREACHABLE_ANCHOR', key, ['line', firstLine + from], message))
    }
    if (anchor === '') continue
    const body = text.slice(to, headings[index + 1]?.from)
    const blank = body.findIndex((line) => line.trim() !== '')
    sections.push({ anchor, heading, body: sectionBody(body) })
    lines.push({ heading: firstLine + from, text: firstLine + to + Math.max(blank, 0) })
  }
  return { sections, lines, violations }
}

const headingAsWritten = (heading: string, anchor: string) =>
  [heading, anchor && `{#${anchor}}`].filter((part) => part !== '').join(' ')
