import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ArticleDocument, SectionEntry } from '../documents.ts'
import { articleShape } from '../shapes/article-shape.ts'
import { readShape } from '../shapes/read-shape.ts'
import type { Path, Violation } from '../violation.ts'
import { violation } from '../violation.ts'
import { sectionBody } from './section-body.ts'
import { parseYaml } from './yaml-file.ts'

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/
const HEADING = /^## +(\S.*)$/
const ANCHOR_OF_HEADING = /\{#([^{}]*)\}$/
const ANCHOR = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const FENCE = /^ {0,3}(?:```|~~~)/

/** The longest an article may be, in UTF-16 code units. */
const MAX_BODY = 200_000

export interface ArticleFile {
  readonly article?: ArticleDocument
  readonly violations: readonly Violation[]
  /** The line of the file on which a part of the article stands. */
  lineOf(path: Path): number
}

/** Reads an article: YAML front matter, then Markdown in sections. The slug comes from the file's name. */
export function readArticleFile(text: string, slug: string): ArticleFile {
  const key = `article:${slug}`
  const match = FRONT_MATTER.exec(text)
  if (match === null) {
    const message = 'an article starts with front matter between two lines of ---'
    return { violations: [violation('BAD_SHAPE', key, [], message)], lineOf: () => 1 }
  }
  const yaml = parseYaml(match[1] ?? '', 2)
  const bodyLine = match[0].split('\n').length
  const body = readSections(text.slice(match[0].length), bodyLine, key)
  const lineOf = (path: Path) => {
    const [part, at] = path
    if (typeof at === 'number' && part === 'line') return at
    return typeof at === 'number' && part === 'sections' ? (body.lines[at] ?? bodyLine) : yaml.lineOf(path)
  }
  if (yaml.problems.length > 0) {
    const problems = yaml.problems.map(({ line, message }) => violation('BAD_YAML', key, ['line', line], message))
    return { violations: [...problems, ...body.violations], lineOf }
  }
  const header = readShape(articleShape, yaml.value, key)
  const violations = [...header.violations, ...body.violations]
  if (header.value === undefined) return { violations, lineOf }
  const { claims, ...rest } = header.value
  const article: ArticleDocument = {
    key,
    slug,
    ...rest,
    sections: body.sections,
    anchors: Object.entries(claims).map(([anchor, ids]) => ({ anchor, claims: ids.map(claimKey) })),
  }
  return { article, violations, lineOf }
}

/** A claim by its key or its short id. */
export const claimKey = (id: string): Key => (id.startsWith('claim:') ? id : `claim:${id}`)

/** The sections that have an anchor, and the line of each. Violations of no section name their line: `['line', 7]`. */
function readSections(markdown: string, firstLine: number, key: string) {
  const sections: SectionEntry[] = []
  const lines: number[] = []
  const violations: Violation[] = []
  let open: { anchor: string; heading: string; line: number; body: string[] } | undefined
  let fenced = false
  const close = () => {
    if (open === undefined || open.anchor === '') return
    sections.push({ anchor: open.anchor, heading: open.heading, body: sectionBody(open.body) })
    lines.push(open.line)
  }
  if (markdown.length > MAX_BODY) {
    violations.push(violation('BAD_SHAPE', key, [], `an article has at most ${MAX_BODY} characters`))
  }
  for (const [index, text] of markdown.split(/\r?\n/).entries()) {
    const line = firstLine + index
    if (FENCE.test(text)) fenced = !fenced
    const heading = fenced ? undefined : HEADING.exec(text)?.[1]?.trim()
    if (heading === undefined) {
      if (open) open.body.push(text)
      else if (text.trim() !== '') {
        const message = 'text must stand below a heading such as "## Heading {#anchor}"'
        violations.push(violation('BAD_SHAPE', key, ['line', line], message))
        open = { anchor: '', heading: '', line, body: [] }
      }
      continue
    }
    close()
    const anchor = ANCHOR_OF_HEADING.exec(heading)
    open = { anchor: anchor?.[1] ?? '', heading: heading.slice(0, anchor?.index).trim(), line, body: [] }
    if (open.heading === '' || !ANCHOR.test(open.anchor)) {
      const message = `the heading "${heading}" must be words that end in their anchor, such as {#the-short-answer}`
      violations.push(violation('UNREACHABLE_ANCHOR', key, ['line', line], message))
    }
  }
  close()
  return { sections, lines, violations }
}
