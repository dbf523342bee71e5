import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Token } from 'markdown-it'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { SectionEntry } from '../documents.ts'
import { parseWritten, parseWrittenLine } from './markdown.ts'

/** Something outside its own words that a section's prose names. */
export interface ProseReference {
  readonly kind: 'LINK' | 'IMAGE' | 'CITATION'
  /**
   * The address of a link or an image; what a citation names, which should be the key of a claim.
   */
  readonly target: string
  /** The line of the body where it is, from 0; null in the heading. */
  readonly line: number | null
}

/** What the prose of a section names, and what in it would begin another section. */
export interface SectionReferences {
  /** In the order of reading, the heading first. */
  readonly references: readonly ProseReference[]
  /** The lines of the body, from 0, with a heading of the first or second level. */
  readonly headings: readonly number[]
  /**
   * The first line of the body, from 0, where quotes and lists nest deeper than a parser shows;
   * null where none do.
   */
  readonly tooDeep: number | null
}

/**
 * The levels below which a parser leaves out what is written; a quote is one level, a list with its
 * item two.
 */
const MAX_LEVEL = 98

/** A body without any of these holds neither a reference nor a heading, and nests little. */
const MAY_REFER = /[[<#]|^ {0,3}(?:=+|-+)[ \t]*$|(?:(?:[>*+-]|\d[.)])[ \t]*){49}|[ \t]{49}/m

/** What the prose of sections names. */
export interface ProseReader {
  /**
   * What a section names. The same text is parsed once, for as long as it is among the text parsed
   * last.
   */
  references(section: SectionEntry): SectionReferences
  /** The claims that a section cites, each once, in the order of reading. */
  citedClaims(section: SectionEntry): readonly Key[]
}

/**
 * The bound on the references and headings that a reader remembers, with one more for each section:
 * some 50 MB.
 */
const MAX_REMEMBERED = 400_000

export function createProseReader(): ProseReader {
  const known = new WeakMap<SectionEntry, SectionReferences>()
  /** By the digest of the prose. */
  const parsed = new LRUCache<string, SectionReferences>({ maxSize: MAX_REMEMBERED, sizeCalculation: sizeOf })
  const parse = (section: SectionEntry): SectionReferences => {
    const digest = hash('sha256', JSON.stringify([section.heading, section.body]))
    const read = parsed.get(digest) ?? readSection(section)
    parsed.set(digest, read)
    return read
  }
  const references = (section: SectionEntry): SectionReferences => {
    const read = known.get(section) ?? (mayRefer(section) ? parse(section) : NOTHING)
    known.set(section, read)
    return read
  }
  return {
    references,
    citedClaims(section) {
      const cited = references(section).references.flatMap(({ kind, target }) => (kind === 'CITATION' ? [target] : []))
      return [...new Set(cited)]
    },
  }
}

const NOTHING: SectionReferences = { references: [], headings: [], tooDeep: null }

const mayRefer = ({ heading, body }: SectionEntry) => MAY_REFER.test(heading) || MAY_REFER.test(body)

const sizeOf = ({ references, headings }: SectionReferences) => 1 + references.length + headings.length

function readSection({ heading, body }: SectionEntry): SectionReferences {
  const inHeading = MAY_REFER.test(heading) ? parseWrittenLine(heading).flatMap((token) => within(token, null)) : []
  if (!MAY_REFER.test(body)) return { references: inHeading, headings: [], tooDeep: null }
  const { tokens, definitions } = parseWritten(body)
  const headings = tokens
    .filter(({ type, level, tag }) => type === 'heading_open' && level === 0 && (tag === 'h1' || tag === 'h2'))
    .map(({ map }) => map?.[0] ?? 0)
  let firstLine = 0
  const inBody = tokens.flatMap((token) => {
    // The cells of a table have no lines of their own: theirs is that of their row.
    firstLine = token.map?.[0] ?? firstLine
    return token.type === 'inline' ? within(token, firstLine) : []
  })
  // Links of another section may use a definition when somebody else renders the whole article's
  // Markdown.
  const used = new Set(inBody.map(({ target }) => target))
  const unused = definitions
    .filter(({ address }) => !used.has(address))
    .map(({ address, line }): ProseReference => ({ kind: 'LINK', target: address, line }))
  const deep = tokens.find(({ level, nesting }) => nesting === 1 && level >= MAX_LEVEL)
  return { references: [...inHeading, ...inBody, ...unused], headings, tooDeep: deep ? (deep.map?.[0] ?? 0) : null }
}

/** What the text of one block names. */
function within({ children }: Token, firstLine: number | null): ProseReference[] {
  const references: ProseReference[] = []
  for (const token of children ?? []) {
    const line = firstLine === null ? null : firstLine + (token.map?.[0] ?? 0)
    if (token.type === 'citation') references.push({ kind: 'CITATION', target: token.content, line })
    else if (token.type === 'link_open') references.push({ kind: 'LINK', target: String(token.attrGet('href')), line })
    else if (token.type === 'image') {
      references.push({ kind: 'IMAGE', target: String(token.attrGet('src')), line })
      references.push(...within(token, line))
    }
  }
  return references
}
