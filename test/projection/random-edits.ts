import fc from 'fast-check'
import { conceptKey, type Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type {
  ArticleDocument,
  AssetDocument,
  AttributeDocument,
  AttributeEntry,
  ClaimDocument,
  ConceptDocument,
  EvidenceItem,
  FactEntry,
  SourceDocument,
  TableDocument,
} from '../../src/content/documents.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { claimColumns, conceptColumns } from '../../src/content/tables/table-columns.ts'
import { tableKey } from '../../src/content/tables/table-key.ts'
import type { TranslationEntry } from '../../src/content/translations/translation.ts'
import type { DocumentChange } from '../../src/projection/checked-content.ts'
import { endOf, NO_PROVENANCE } from '../tables/table-of.ts'

// Few keys and few values, so that edits meet: most documents break some rule at some time, and
// another edit mends it.

const KINDS: readonly ConceptKind[] = ['DRIVER', 'MECHANISM', 'MISALIGNMENT', 'INJURY']
const CONCEPTS = [
  ...KINDS.map((kind) => conceptKey(kind, 'a')),
  ...KINDS.map((kind) => conceptKey(kind, 'b')),
  'driver:cambered-roads',
]
const SOURCES = ['source:one', 'source:two', 'source:three']
const CLAIMS = ['claim:c1', 'claim:c2', 'claim:c3', 'claim:c4', 'claim:c5', 'claim:c6', `claim:t-${endOf(2)}`]
const ARTICLES = ['article:x', 'article:y']
const ASSETS = ['asset:one', 'asset:two']
const ATTRIBUTES = ['attribute:x', 'attribute:y']
const PARTS = [tableKey('t', 1), tableKey('t', 2)]
const ROWS = ['entity:e1', 'entity:e2', 'entity:e3']

export const KEYS: readonly Key[] = [
  ...CONCEPTS,
  ...SOURCES,
  ...CLAIMS,
  ...ARTICLES,
  ...ASSETS,
  ...ATTRIBUTES,
  ...PARTS,
]

/** Most values are of the type that most declarations say. */
const attributes: fc.Arbitrary<AttributeEntry[] | undefined> = fc.option(
  fc.uniqueArray(
    fc.record({
      attribute: fc.oneof(
        { weight: 40, arbitrary: fc.constantFrom('attribute:x', 'attribute:x', 'attribute:y') },
        { weight: 1, arbitrary: fc.constantFrom('attribute:xx', 'driver:a') },
      ),
      values: fc.array(
        fc.oneof(
          { weight: 12, arbitrary: fc.constantFrom(1, 2) },
          { weight: 1, arbitrary: fc.constantFrom('one', true, { key: 'driver:a' }, { key: 'injury:none' }) },
        ),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 2, selector: ({ attribute }) => attribute },
  ),
  { nil: undefined, freq: 3 },
)

const attribute = (key: Key): fc.Arbitrary<AttributeDocument> =>
  fc
    .record({
      type: fc.constantFrom('NUMBER', 'NUMBER', 'NUMBER', 'NUMBER', 'BOOLEAN', 'KEY'),
      kinds: fc.constantFrom(
        ['DRIVER', 'MECHANISM', 'MISALIGNMENT', 'INJURY', 'CLAIM', 'SOURCE', 'ARTICLE'] as const,
        ['DRIVER', 'CLAIM'] as const,
      ),
      required: fc.constantFrom(false, false, false, false, false, true),
      many: fc.constantFrom(true, true, true, false),
      columns: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constant(['x']) }),
      label: fc.constantFrom('X', 'Y'),
    })
    .map(({ type, columns, ...declared }) => ({
      key,
      ...declared,
      description: 'A number.',
      type: type as 'NUMBER',
      ...(type === 'KEY' && { keysOf: ['DRIVER'] as const }),
      visibility: 'PUBLIC',
      columns: type === 'KEY' || key === 'attribute:x' ? [] : columns,
    }))

/** What references are written as. Many are right, some are slugs, some are wrong. */
const conceptNames = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom('driver:a', 'mechanism:a', 'injury:a') },
  { weight: 20, arbitrary: fc.constantFrom(...CONCEPTS) },
  { weight: 1, arbitrary: fc.constantFrom(...ROWS) },
  { weight: 1, arbitrary: fc.constantFrom('a', 'b', 'cambered-roads', 'cambered-road', 'driver:aa', 'claim:c1') },
)
const sourceNames = fc.oneof(
  { weight: 50, arbitrary: fc.constant('source:one') },
  { weight: 20, arbitrary: fc.constantFrom(...SOURCES) },
  { weight: 1, arbitrary: fc.constantFrom('one', 'two', 'source:ones', 'driver:a') },
)
const claimNames = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...CLAIMS) },
  { weight: 1, arbitrary: fc.constantFrom('claim:c11', `claim:t-${endOf(1)}`) },
)

const PASSAGES = { P1: [0, 40], P2: [40, 80], P3: [10, 20] } as const
type Passage = keyof typeof PASSAGES

const evidenceItem: fc.Arbitrary<EvidenceItem> = fc
  .record({
    source: sourceNames,
    passage: fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom<Passage>('P1', 'P1', 'P1', 'P2', 'P3') },
      { weight: 1, arbitrary: fc.constant('P9') },
    ),
    quote: fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom('often', 'tilts', 'may hurt') },
      { weight: 1, arbitrary: fc.constant('one two three four five six seven eight nine') },
    ),
    offset: fc.oneof({ weight: 30, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(2, 60) }),
    isLong: fc.boolean(),
  })
  .map(({ source, passage, quote, offset, isLong }) => {
    const start = (PASSAGES[passage as Passage]?.[0] ?? 0) + offset
    const end = start + quote.length + (isLong && offset === 2 ? 1 : 0)
    return { source, passage, quote, start, end, stance: 'SUPPORTS' }
  })

const evidence = fc.oneof(
  { weight: 30, arbitrary: fc.array(evidenceItem, { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.constant([]) },
)

const facts: fc.Arbitrary<FactEntry[]> = fc.array(
  fc.record({
    key: fc.nat(9).map((number) => `fact:f${number}`),
    property: fc.constant('how'),
    value: fc.constantFrom('so', 'not so'),
    evidence,
  }),
  { maxLength: 1 },
)

/** Mostly assets that there are, if they are there. */
const figures = fc.option(fc.constantFrom(['asset:one'], ['asset:two'], ['asset:one', 'two'], ['asset:none']), {
  nil: undefined,
  freq: 1,
})
const inGerman = (unit: string, text: string): TranslationEntry => ({ language: 'de', unit, text, of: '0123456789ab' })

const concept = (key: Key): fc.Arbitrary<ConceptDocument> => {
  const slug = key.slice(key.indexOf(':') + 1)
  const kind = KINDS.find((its) => conceptKey(its, slug) === key) ?? 'DRIVER'
  return fc.record({
    key: fc.constant(key),
    kind: fc.constant(kind),
    slug: fc.constant(slug),
    name: fc.constantFrom('A thing', 'Another'),
    plural: fc.constant(false),
    alsoCalled: fc.constant([]),
    summary: fc.constant('A thing.'),
    mentions: fc.array(
      fc.record({
        source: sourceNames,
        passages: fc.array(fc.constantFrom('P1', 'P1', 'P1', 'P1', 'P9'), { maxLength: 1 }),
      }),
      { maxLength: 2 },
    ),
    codes: fc.constant([]),
    attributes,
    facts,
    figures,
    translations: fc.oneof(
      { weight: 20, arbitrary: fc.constant(undefined) },
      { weight: 4, arbitrary: fc.constant([inGerman('name', 'Ein Ding')]) },
      { weight: 1, arbitrary: fc.constantFrom([inGerman('name', 'Zwei\nZeilen')], [inGerman('color', 'rot')]) },
    ),
  }) as fc.Arbitrary<ConceptDocument>
}

const claim = (key: Key): fc.Arbitrary<ClaimDocument> =>
  fc.record({
    key: fc.constant(key),
    subject: conceptNames,
    predicate: fc.constantFrom('CAUSES', 'CAUSES', 'CAUSES', 'CAUSES', 'CAUSES', 'SUBTYPE_OF', 'DRIVES'),
    object: conceptNames,
    polarity: fc.constantFrom('AFFIRMED', 'AFFIRMED', 'AFFIRMED', 'NEGATED'),
    explicitness: fc.constantFrom('EXPLICIT', 'EXPLICIT', 'EXPLICIT', 'IMPLIED'),
    cue: fc.constantFrom('can', 'can', 'often', 'thus', undefined),
    certainty: fc.constantFrom(0.5, 0.6, 0.85),
    attribution: fc.constant('SOURCE'),
    formerKeys: fc.oneof(
      { weight: 12, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(['claim:c1'], ['claim:c9'], ['source:one', 'claim:c8']) },
    ),
    shortcut: fc.constantFrom(true, false, false, false, false),
    mechanism: fc.array(conceptNames, { maxLength: 1 }),
    conditions: fc.constant([]),
    figures,
    attributes,
    evidence,
    findings: fc.option(
      fc.array(fc.record({ source: sourceNames, finding: fc.constant('So.'), stance: fc.constant('SUPPORTS') }), {
        maxLength: 1,
      }),
      { nil: undefined },
    ),
  }) as fc.Arbitrary<ClaimDocument>

const source = (key: Key): fc.Arbitrary<SourceDocument> =>
  fc.record({
    key: fc.constant(key),
    slug: fc.constant(key.slice('source:'.length)),
    title: fc.constantFrom('A Book', 'Another'),
    evidenceClass: fc.constant('OPINION'),
    derivedFrom: fc.option(sourceNames, { nil: undefined, freq: 1 }),
    passages: fc
      .array(fc.constantFrom<Passage>('P1', 'P2', 'P3'), { maxLength: 3 })
      .map((ids) => (ids.length === 3 ? ids : (['P1', 'P2', 'P3'] as const)))
      .map((ids) => ids.map((id) => ({ id, start: PASSAGES[id][0], end: PASSAGES[id][1] }))),
    facts,
  }) as fc.Arbitrary<SourceDocument>

const asset = (key: Key): fc.Arbitrary<AssetDocument> =>
  fc
    .record({
      text: fc.constantFrom('A picture.', 'A picture.', 'A picture.', undefined),
      isPicture: fc.constantFrom(true, true, false),
      source: fc.option(sourceNames, { nil: undefined, freq: 1 }),
    })
    .map(({ text, isPicture, source: from }) => ({
      key,
      slug: key.slice('asset:'.length),
      ...(text !== undefined && { text }),
      ...{ credit: 'Ada', license: 'MIT' },
      ...(from !== undefined && { source: from }),
      file: {
        sha256: 'a'.repeat(64),
        bytes: 9,
        ...(isPicture ? { mediaType: 'image/png', width: 4, height: 3 } : { mediaType: 'application/pdf' }),
      },
    }))

const PROSE = [
  'Plain words.',
  'See [a](driver:a) and [y](article:y#more).',
  'See [x](article:x#answer) and [below](#more).',
  'See [none](driver:none) and [nowhere](#nowhere).',
  'So it is [^claim:c1] and [^c2] and [^claim:c9].',
  'Run [this](javascript:alert) or ![that](https://example.org/a.png).',
  'Look: ![](asset:one), ![two](asset:two) and [one](asset:one).',
  `${'> '.repeat(120)}deep`,
  `${'- '.repeat(120)}deep`,
  'Title\n=====\n\nText.',
  '## Another section\n\nText.',
] as const

const section = fc.record({
  anchor: fc.constantFrom('answer', 'more'),
  heading: fc.oneof(
    { weight: 5, arbitrary: fc.constant('The answer') },
    { weight: 1, arbitrary: fc.constant('More [^claim:c1]') },
  ),
  body: fc.oneof(
    { weight: 2, arbitrary: fc.constant('In short, so.') },
    { weight: 1, arbitrary: fc.constantFrom(...PROSE) },
  ),
})

const article = (key: Key): fc.Arbitrary<ArticleDocument> =>
  fc
    .record({
      sections: fc.array(section, { minLength: 1, maxLength: 2 }),
      anchors: fc.option(fc.constantFrom('answer', 'more', 'answers'), { nil: undefined, freq: 1 }),
      claims: fc.array(claimNames, { maxLength: 2 }),
      translated: fc.option(fc.constantFrom(...PROSE), { nil: undefined, freq: 1 }),
    })
    .map(({ sections, anchors, claims, translated }) => ({
      key,
      slug: key.slice('article:'.length),
      title: 'An article',
      summary: 'In short.',
      sections,
      anchors: [...new Set(anchors === undefined ? sections.map(({ anchor }) => anchor) : [anchors])].map((anchor) => ({
        anchor,
        claims,
      })),
      ...(translated !== undefined && { translations: [inGerman('sections.answer.body', translated)] }),
    }))

/** A part of the table: some rows join entities with each other, some name concepts outside. */
const part = (key: Key): fc.Arbitrary<TableDocument> =>
  fc
    .record({
      source: fc.constantFrom('source:one', 'source:one', 'source:none'),
      concepts: fc.subarray(ROWS, { minLength: 1 }),
      field: fc.constantFrom('1', '2', '3', 'many'),
      claims: fc.array(
        fc.record({
          number: fc.nat(4),
          subject: fc.constantFrom(...ROWS, 'driver:a', 'injury:b'),
          object: fc.constantFrom(...ROWS, 'driver:a', 'injury:b'),
          predicate: fc.constantFrom('CAUSES', 'RELATES_TO', 'DRIVES'),
        }),
        { maxLength: 2 },
      ),
      isOrdered: fc.constantFrom(true, true, true, false),
    })
    .map(({ source: named, concepts, field, claims, isOrdered }) => {
      const rows = isOrdered
        ? claims.toSorted((a, b) => a.number - b.number).filter(({ number }, at, all) => all[at - 1]?.number !== number)
        : claims
      return {
        key,
        source: named,
        concepts: conceptColumns(
          concepts.map((row) => ({
            id: row,
            kind: 'ENTITY',
            slug: row.slice('entity:'.length),
            name: row,
            category: null,
            alsoCalled: [],
            summary: '',
            role: null,
            xrefs: [],
            attributes: [{ name: 'x', value: field }],
            joins: false,
          })),
        ),
        claims: claimColumns(
          rows.map(({ number, subject, object, predicate }) => ({
            key: endOf(number),
            subject,
            predicate: predicate as 'CAUSES',
            object,
            certainty: 0.5,
            basis: 'SCORE',
            polarity: 'AFFIRMED',
            explicitness: 'EXPLICIT',
            shortcut: false,
            relation: null,
            qualifiers: [],
            evidence: [
              { source: null, provenance: NO_PROVENANCE, quote: 'so', edge: '', texts: [], score: 0.5, attributes: [] },
            ],
          })),
        ),
      } as TableDocument
    })

const documentOf = (key: Key): fc.Arbitrary<ContentDocument> => {
  if (SOURCES.includes(key)) return source(key)
  if (CLAIMS.includes(key)) return claim(key)
  if (ARTICLES.includes(key)) return article(key)
  if (ASSETS.includes(key)) return asset(key)
  if (ATTRIBUTES.includes(key)) return attribute(key)
  return PARTS.includes(key) ? part(key) : concept(key)
}

const change = (keys: readonly Key[], retires: number): fc.Arbitrary<DocumentChange> =>
  fc.constantFrom(...keys).chain((key) =>
    fc.record({
      key: fc.constant(key),
      document: fc.oneof(
        { weight: retires, arbitrary: fc.constant(null) },
        { weight: 5, arbitrary: documentOf(key) as fc.Arbitrary<ContentDocument | null> },
      ),
      revision: fc.nat(9),
    }),
  )

/** Most of the documents, each as it may come. */
const start: fc.Arbitrary<DocumentChange[]> = fc
  .tuple(...KEYS.map((key) => fc.tuple(fc.nat(14), documentOf(key))))
  .map((all) => all.flatMap(([luck, document]) => (luck === 0 ? [] : [{ key: document.key, document, revision: 1 }])))

const edits = fc.uniqueArray(change(KEYS, 1), { minLength: 1, maxLength: 4, selector: ({ key }) => key })

/** Content, and edits of it in order. */
export const randomEdits: fc.Arbitrary<readonly (readonly DocumentChange[])[]> = fc
  .tuple(start, fc.array(edits, { minLength: 2, maxLength: 10 }))
  .map(([first, others]) => [first, ...others])
