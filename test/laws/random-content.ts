import fc from 'fast-check'
import { ATTRIBUTE_OWNERS, ATTRIBUTE_TYPES, ATTRIBUTE_VISIBILITIES } from '../../graph/vocabulary/attribute-terms.ts'
import {
  ATTRIBUTIONS,
  CODE_MATCHES,
  CODE_SYSTEMS,
  EVIDENCE_CLASSES,
  EXPLICITNESSES,
  LEG_ROLES,
  POLARITIES,
  STANCES,
} from '../../graph/vocabulary/claim-terms.ts'
import { conceptKey, type Key } from '../../graph/vocabulary/keys.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import type {
  ArticleDocument,
  AttributeDocument,
  AttributeEntry,
  ClaimDocument,
  ConceptDocument,
  ContentSet,
  EvidenceItem,
  FactEntry,
  FindingEntry,
  SourceDocument,
} from '../../src/content/documents.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import type { AttributeValue } from '../../src/content/shapes/attributes-shape.ts'
import { text } from '../../src/content/shapes/text.ts'
import { fingerprintOf } from '../../src/content/translations/fingerprint.ts'
import { inOrderOfUnit, type Translated } from '../../src/content/translations/translation.ts'
import { translationUnits, type UnitForm } from '../../src/content/translations/translation-units.ts'

// Pieces that a careless writer or reader of YAML or Markdown takes for something else.
const PIECES = [
  ...['roads', 'slope', 'so', 'a', '“curly”', 'naïve', 'e\u0301', '漢字', '😀', '👩‍👧', '❤\uFE0F', '\u{E0001}'],
  ...[': ', ':', ' #', '#', '---', '...', '- ', '? ', '{', '}', '[', ']', ', ', '&', '*', '!', '|', '>', '%', '@', '`'],
  ...[
    'yes',
    'no',
    'null',
    '~',
    'true',
    '1e3',
    'e01',
    '2013-03',
    '12:30',
    '0x1F',
    '.inf',
    '-1',
    '<<',
    '=',
    '"',
    "'",
    '""',
  ],
  ...[
    '\\',
    '\\n',
    '\n',
    '\n\n',
    '\n  ',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '\u00A0',
    '\u2028',
    '\u0085',
    '\u200B',
    '\uFEFF',
  ],
  ...['\uFFFE', '\u202E', '\u0007', '## ', '```', '__proto__', '{#x}', `long${'o'.repeat(130)}`],
]

// Any code point but half of a pair. The unit `binary` of fast-check is the same, and takes seconds to
// list them all.
const codePoint = fc.nat({ max: 0x10ffff - 0x800 }).map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800))

const LINES = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
const PROSE = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
const WILD = fc.string({ unit: codePoint, minLength: 1, maxLength: 30 })

const LENGTHS = [40, 80, 100, 120, 200, 400, 1_000, 2_000] as const
type Length = (typeof LENGTHS)[number]

function textUpTo(max: Length): fc.Arbitrary<string> {
  const pieces = max > 300 ? PROSE : LINES
  const shape = text(max)
  return fc
    .oneof(
      { weight: 2, arbitrary: pieces.map((list) => list.join('')) },
      { weight: 2, arbitrary: pieces.map((list) => list.join(' ')) },
      { weight: 1, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: WILD },
    )
    .filter((value) => shape.safeParse(value).success)
}

// Made once: each random document has some fifty of them.
const TEXTS = Object.fromEntries(LENGTHS.map((max) => [max, textUpTo(max)])) as Record<Length, fc.Arbitrary<string>>

/** Any text that the shapes allow, up to `max` UTF-16 code units. */
export const anyText = (max: Length): fc.Arbitrary<string> => TEXTS[max]

// Few, so that two sets often have a document of the same key; and some that YAML takes for no
// text.
const SLUGS = ['a', 'b-c', 'null', 'true', '1e3', '2013', '007', 'yes', 'constructor'] as const
const slugs = (max: number) => fc.uniqueArray(fc.constantFrom(...SLUGS), { maxLength: max })
const KINDS = ['DRIVER', 'LEG_SIDE', 'SYMPTOM', 'ENTITY'] as const

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const several = <Value>(value: fc.Arbitrary<Value>, max = 3) => fc.array(value, { maxLength: max })
const offset = fc.nat({ max: 9_000 })

const evidence = (sources: readonly Key[]): fc.Arbitrary<EvidenceItem[]> =>
  sources.length === 0
    ? fc.constant([])
    : several(
        fc.record({
          source: fc.constantFrom(...sources),
          passage: anyText(40),
          quote: anyText(1000),
          start: offset,
          end: offset,
          stance: fc.constantFrom(...STANCES),
        }),
        2,
      )

const findings = (sources: readonly Key[]): fc.Arbitrary<FindingEntry[]> =>
  fc.array(
    fc.record({
      source: fc.constantFrom(...sources),
      finding: anyText(400),
      stance: fc.constantFrom(...STANCES),
    }),
    { minLength: 1, maxLength: 2 },
  )

const facts = (owner: Key, sources: readonly Key[]): fc.Arbitrary<FactEntry[]> =>
  fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 3 }).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          key: fc.constant(`fact:${owner.replace(':', '-')}-${id}`),
          property: anyText(80),
          value: anyText(400),
          evidence: evidence(sources),
        }),
      ),
    ),
  )

export const concept = (
  kind: (typeof KINDS)[number],
  slug: string,
  sources: readonly Key[],
): fc.Arbitrary<ConceptDocument> => {
  const key = conceptKey(kind, slug)
  return fc.record({
    key: fc.constant(key),
    kind: fc.constant(kind),
    slug: fc.constant(slug),
    name: anyText(200),
    phrase: optional(anyText(200)),
    plural: fc.boolean(),
    alsoCalled: several(anyText(200), 8),
    summary: anyText(2000),
    note: optional(anyText(2000)),
    role: kind === 'LEG_SIDE' ? fc.constantFrom(...LEG_ROLES) : fc.constant(undefined),
    category: kind === 'ENTITY' ? optional(anyText(200)) : fc.constant(undefined),
    mentions: fc
      .shuffledSubarray([...sources])
      .chain((keys) =>
        fc.tuple(
          ...keys.map((source) => fc.record({ source: fc.constant(source), passages: several(anyText(40), 5) })),
        ),
      ),
    codes: several(
      fc.record({
        system: fc.constantFrom(...CODE_SYSTEMS),
        code: anyText(40),
        match: fc.constantFrom(...CODE_MATCHES),
        assertedBy: optional(fc.constantFrom(...CODE_SYSTEMS)),
      }),
    ),
    facts: facts(key, sources),
  })
}

export const claim = (key: Key, concepts: readonly Key[], sources: readonly Key[]): fc.Arbitrary<ClaimDocument> =>
  fc.record({
    key: fc.constant(key),
    subject: fc.constantFrom(...concepts),
    predicate: fc.constantFrom(...PREDICATE_NAMES),
    relation: optional(anyText(200)),
    object: fc.constantFrom(...concepts),
    polarity: fc.constantFrom(...POLARITIES),
    explicitness: fc.constantFrom(...EXPLICITNESSES),
    cue: optional(anyText(200)),
    certainty: fc.oneof(fc.constantFrom(1, 0.85, 1e-7), fc.double({ min: 0, minExcluded: true, max: 1, noNaN: true })),
    attribution: fc.constantFrom(...ATTRIBUTIONS),
    shortcut: fc.boolean(),
    scope: optional(anyText(120)),
    mechanism: several(fc.constantFrom(...concepts), 8),
    conditions: several(anyText(200)),
    note: optional(anyText(2000)),
    evidence: evidence(sources),
    ...(sources.length > 0 && { findings: optional(findings(sources)) }),
  })

// Not `fc.webUrl`, whose parts list all code points, too.
const UNITS_OF_URL = [...`abcXYZ019-._~!$&'()*+,;=:@/`, '%20', '%2F', '%C3%A9', '%F0%9F%98%80']
const partOfUrl = fc.string({ unit: fc.constantFrom(...UNITS_OF_URL), maxLength: 12 })
const URLS = fc
  .tuple(fc.constantFrom('http', 'https'), fc.domain(), partOfUrl, optional(partOfUrl), optional(partOfUrl))
  .map(
    ([scheme, domain, path, query, fragment]) =>
      `${scheme}://${domain}/${path}${query === undefined ? '' : `?${query}`}${fragment === undefined ? '' : `#${fragment}`}`,
  )

export const source = (key: Key, sources: readonly Key[]): fc.Arbitrary<SourceDocument> =>
  fc.record({
    key: fc.constant(key),
    slug: fc.constant(key.slice('source:'.length)),
    title: optional(anyText(400)),
    url: optional(URLS),
    publisher: optional(anyText(200)),
    author: optional(anyText(400)),
    publishedAt: optional(fc.constantFrom('2013', '2013-03', '2013-03-21')),
    category: optional(anyText(100)),
    postId: optional(anyText(100)),
    commentsEnabled: optional(fc.boolean()),
    derivedFrom: optional(fc.constantFrom(...sources)),
    evidenceClass: fc.constantFrom(...EVIDENCE_CLASSES),
    note: optional(anyText(2000)),
    passages: fc
      .uniqueArray(
        // The one id that readers of YAML refuse.
        fc.record({
          id: anyText(40).filter((id) => id !== '__proto__'),
          start: offset,
          length: fc.integer({ min: 1, max: 99 }),
        }),
        { maxLength: 4, selector: ({ id }) => id },
      )
      .map((list) =>
        list
          .map(({ id, start, length }) => ({ id, start, end: start + length }))
          .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)),
      ),
    facts: facts(key, sources),
  })

const heading = anyText(200)
  .map((value) => value.trim())
  .filter((value) => /^\S.*$/.test(value))

// What would start a section or a fence. Markdown also ends a line at a carriage return alone.
const START = /(^|\r)(?=[^\S\r]*(?:#{1,2}(?:\s|$)|```|~~~|(?:=+|-+)\s*(?:$|\r)))/g

// A body as an article's reader gives it: trimmed, its line ends line feeds, no heading of a
// section outside a fence, and no fence left open.
const body = fc
  .tuple(anyText(2000), fc.constantFrom('', '```\n## No heading {#none}\n```', '### Below', '~~~\n~~~\nx'))
  .map(([first, second]) => {
    const lines = first.split('\n').map((line) => line.replace(/\r+$/, '').replace(START, '$1x'))
    return `${lines.join('\n')}\n\n${second}`.trim()
  })

export const article = (slug: string, claims: readonly Key[]): fc.Arbitrary<ArticleDocument> =>
  fc.tuple(slugs(4), slugs(1)).chain(([anchors, more]) =>
    fc.record({
      key: fc.constant(`article:${slug}`),
      slug: fc.constant(slug),
      title: anyText(200),
      summary: anyText(1000),
      category: optional(anyText(100)),
      publishedAt: optional(fc.constantFrom('2013-03-21', '2013-03-21T06:30:00.000Z')),
      sections: fc.tuple(...anchors.map((anchor) => fc.record({ anchor: fc.constant(anchor), heading, body }))),
      anchors: fc.tuple(
        ...[...new Set([...anchors, ...more])].map((anchor) =>
          fc.record({ anchor: fc.constant(anchor), claims: fc.shuffledSubarray([...claims]) }),
        ),
      ),
    }),
  )

/** A document with translations of some of its parts, into languages whose tags differ in form. */
const translated = <Document extends ContentDocument>(document: fc.Arbitrary<Document>): fc.Arbitrary<Document> =>
  document.chain((plain) => {
    const units = translationUnits(plain)
    if (units.length === 0) return fc.constant(plain)
    const entry = fc
      .record({ language: fc.constantFrom('de', 'fr-CA', 'zh-Hans'), unit: fc.constantFrom(...units) })
      .chain(({ language, unit: { unit, form, source } }) =>
        fc.record({
          language: fc.constant(language),
          unit: fc.constant(unit),
          text: translationOf(unit, form),
          of: fc.constantFrom(fingerprintOf(source), '0123456789ab', '123456789012', '12e456789012'),
        }),
      )
    const entries = fc.uniqueArray(entry, { maxLength: 5, selector: ({ language, unit }) => `${language} ${unit}` })
    return entries.map((list) => (list.length === 0 ? plain : { ...plain, translations: inOrderOfUnit(list) }))
  })

function translationOf(unit: string, form: UnitForm): fc.Arbitrary<string> {
  if (form === 'FLAG') return fc.constantFrom('true', 'false')
  if (unit.endsWith('.heading')) return heading
  return unit.endsWith('.body') ? body.filter((text) => text !== '') : anyText(200)
}

const OPTIONS = [
  { name: 'null', label: 'Nothing' },
  { name: '1e3', label: 'A thousand' },
] as const

const declaration = (name: string): fc.Arbitrary<AttributeDocument> =>
  fc
    .record({
      label: anyText(200),
      description: anyText(2000),
      type: fc.constantFrom(...ATTRIBUTE_TYPES),
      many: fc.boolean(),
      visibility: fc.constantFrom(...ATTRIBUTE_VISIBILITIES),
      hasColumns: fc.boolean(),
    })
    .map(({ hasColumns, ...declared }) => ({
      key: `attribute:${name}`,
      ...declared,
      kinds: [...ATTRIBUTE_OWNERS],
      ...(declared.type === 'ENUM' && { options: OPTIONS }),
      ...(declared.type === 'KEY' && { keysOf: [...ATTRIBUTE_OWNERS] }),
      required: false,
      columns: hasColumns && declared.type !== 'KEY' && declared.visibility === 'PUBLIC' ? [`${name} #1`] : [],
    }))

/** Two different values of a type; none of a KEY where there is nothing to name. */
function valuesOf({ type }: AttributeDocument, texts: readonly string[], keys: readonly Key[]): AttributeValue[] {
  switch (type) {
    case 'TEXT':
      return [...new Set(texts)]
    case 'NUMBER':
      return [1e21, -1.5]
    case 'BOOLEAN':
      return [true, false]
    case 'DATE':
      return ['2013', '2013-03-21']
    case 'ENUM':
      return OPTIONS.map(({ name }) => name)
    case 'KEY':
      return keys.slice(0, 2).map((key) => ({ key }))
    case 'URL':
      return ['https://example.org/a?b=c#d', 'http://example.org/']
  }
}

interface Giving {
  /** Positions among the documents and the declarations. */
  readonly document: number
  readonly declared: number
  readonly count: number
  readonly texts: readonly string[]
}

/** The content with attributes, and some of its documents with values that fit them. */
function withAttributes(
  content: ContentSet,
  attributes: readonly AttributeDocument[],
  givings: readonly Giving[],
): ContentSet {
  if (attributes.length === 0) return content
  const documents = [...content.concepts, ...content.claims, ...content.sources, ...content.articles]
  const keys = [...content.concepts, ...content.sources].map(({ key }) => key)
  const given = new Map<Key, Map<Key, AttributeEntry>>()
  for (const { document, declared, count, texts } of givings) {
    const attribute = attributes[declared % attributes.length]
    const owner = documents[document % Math.max(1, documents.length)]
    if (attribute === undefined) continue
    const values = valuesOf(attribute, texts, keys).slice(0, attribute.many ? count : 1)
    if (owner === undefined || values.length === 0) continue
    const known = given.get(owner.key) ?? new Map()
    given.set(owner.key, known.set(attribute.key, { attribute: attribute.key, values }))
  }
  const giveTo = <Document extends { readonly key: Key }>(list: readonly Document[]): readonly Document[] =>
    list.map((document) => {
      const its = given.get(document.key)
      return its ? { ...document, attributes: [...its.values()] } : document
    })
  return {
    ...content,
    concepts: giveTo(content.concepts),
    claims: giveTo(content.claims),
    sources: giveTo(content.sources),
    articles: giveTo(content.articles),
    attributes,
  }
}

/**
 * Any content that the shapes allow, its references resolved and its passages in the order of their
 * places.
 */
export const randomContent: fc.Arbitrary<ContentSet> = fc
  .record({
    concepts: fc.uniqueArray(fc.tuple(fc.constantFrom(...KINDS), fc.constantFrom(...SLUGS)), {
      maxLength: 4,
      selector: ([kind, slug]) => conceptKey(kind, slug),
    }),
    claims: slugs(4),
    sources: slugs(3),
    articles: slugs(2),
    attributes: slugs(3),
  })
  .chain((ids) => {
    const concepts = ids.concepts.map(([kind, slug]) => conceptKey(kind, slug))
    const sources = ids.sources.map((slug) => `source:${slug}`)
    const claims = concepts.length === 0 ? [] : ids.claims.map((id) => `claim:${id}`)
    const written = fc.record({
      publishedAt: fc.constantFrom('2026-11-23T00:00:00Z', '1999-12-31T23:59:59.999Z'),
      concepts: fc.tuple(...ids.concepts.map(([kind, slug]) => translated(concept(kind, slug, sources)))),
      claims: fc.tuple(...claims.map((key) => translated(claim(key, concepts, sources)))),
      sources: fc.tuple(...sources.map((key) => translated(source(key, sources)))),
      articles: fc.tuple(...ids.articles.map((slug) => translated(article(slug, claims)))),
    })
    const givings = fc.array(
      fc.record({
        document: fc.nat(12),
        declared: fc.nat(2),
        count: fc.constantFrom(1, 2),
        texts: fc.tuple(anyText(2000), anyText(200)),
      }),
      { maxLength: 5 },
    )
    return fc
      .tuple(written, fc.tuple(...ids.attributes.map(declaration)), givings)
      .map(([content, attributes, given]) => withAttributes(content, attributes, given))
  })

/** The same content with every list whose order means nothing in another order. */
export const shuffled = (content: ContentSet): fc.Arbitrary<ContentSet> => {
  const any = <Item>(list: readonly Item[]) => fc.shuffledSubarray([...list], { minLength: list.length })
  return fc.record({
    publishedAt: fc.constant(content.publishedAt),
    concepts: any(content.concepts.map((item) => ({ ...reversed(item), mentions: item.mentions.toReversed() }))),
    claims: any(content.claims.map(reversed)),
    sources: any(content.sources.map((item) => ({ ...reversed(item), passages: item.passages.toReversed() }))),
    articles: any(content.articles.map((item) => ({ ...reversed(item), anchors: item.anchors.toReversed() }))),
    ...(content.attributes && { attributes: any(content.attributes) }),
  })
}

const reversed = <Document extends Translated>(document: Document): Document =>
  document.translations ? { ...document, translations: document.translations.toReversed() } : document

const sorted = <Document extends Translated>(document: Document): Document =>
  document.translations ? { ...document, translations: inOrderOfUnit(document.translations) } : document

/** The same content with the lists whose order means nothing in order. */
export function inOrder(content: ContentSet): ContentSet {
  const given = ({ attributes }: { readonly attributes?: readonly AttributeEntry[] | undefined }) =>
    attributes && { attributes: by(attributes, ({ attribute }) => attribute) }
  const by = <Item>(list: readonly Item[], textOf: (item: Item) => string) =>
    list.toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1))
  return {
    publishedAt: content.publishedAt,
    concepts: by(
      content.concepts.map((item) => ({
        ...sorted(item),
        ...given(item),
        mentions: by(item.mentions, ({ source }) => source),
      })),
      ({ key }) => key,
    ),
    claims: by(
      content.claims.map((item) => ({ ...sorted(item), ...given(item) })),
      ({ key }) => key,
    ),
    sources: by(
      content.sources.map((item) => ({ ...sorted(item), ...given(item), passages: by(item.passages, ({ id }) => id) })),
      ({ key }) => key,
    ),
    articles: by(
      content.articles.map((item) => ({
        ...sorted(item),
        ...given(item),
        anchors: by(item.anchors, ({ anchor }) => anchor),
      })),
      ({ key }) => key,
    ),
    ...(content.attributes && { attributes: by(content.attributes, ({ key }) => key) }),
  }
}
