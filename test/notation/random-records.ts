import fc from 'fast-check'
import { LEG_ROLES } from '../../graph/vocabulary/claim-terms.ts'
import { KINDS } from '../../graph/vocabulary/kinds.ts'
import type { RecordChanges } from '../../src/snapshot/record-changes.ts'
import type {
  ArticleRecord,
  AssetRecord,
  ClaimRecord,
  ConceptRecord,
  FactRecord,
  SourceRecord,
} from '../../src/snapshot/records.ts'

/** Records by key, which edits change. */
export interface RecordMaps {
  readonly concepts: Map<string, ConceptRecord>
  readonly claims: Map<string, ClaimRecord>
  readonly sources: Map<string, SourceRecord>
  readonly articles: Map<string, ArticleRecord>
  readonly assets: Map<string, AssetRecord>
}

export const NO_CHANGES: RecordChanges = { concepts: [], claims: [], sources: [], articles: [], assets: [], tables: [] }

const CONCEPT_KINDS = ['DRIVER', 'ENTITY', 'INJURY', 'LEG_SIDE', 'SYMPTOM'] as const
const PREDICATES = ['CAUSES', 'PROTECTS_FROM', 'RELATES_TO', 'SUBTYPE_OF', 'DECREASES', 'DRIVES'] as const
const POLARITIES = ['AFFIRMED', 'AFFIRMED', 'AFFIRMED', 'NEGATED', 'DISPUTED'] as const
const EXPLICITNESSES = ['EXPLICIT', 'IMPLIED', 'INFERRED'] as const
const WORDS = [
  'Runner',
  'runners',
  'hip',
  'knee',
  'Week',
  '膝',
  'bursa',
  'torn',
  'Ärm',
  'half',
  'quote',
  '2',
  '10',
  '+',
]

const from = <Item>(list: readonly Item[], number: number): Item => list[number % list.length] as Item
const words = (number: number) =>
  Array.from({ length: 1 + (number % 4) }, (_, at) => from(WORDS, Math.floor(number / (at + 2)) + at)).join(' ')

/** Keys that sort before, among and after the others. */
const slugOf = (number: number) => `${from(['', 'a', 'm', '0', 'zz'], number)}x${number}`

export const conceptKeyOf = (number: number) => `${KINDS[from(CONCEPT_KINDS, number)].key}:${slugOf(number)}`
const claimKeyOf = (number: number) => `claim:${slugOf(number)}`
const sourceKeyOf = (number: number) => `source:s${number}`

const factsOf = (owner: string, luck: number): FactRecord[] =>
  Array.from({ length: luck % 3 }, (_, at) => ({
    key: `fact:${from(['', 'a', 'z'], luck)}${owner}-${at}`,
    property: 'p',
    value: String(luck),
    evidence: [],
  }))

const evidenceOf = (luck: number) =>
  Array.from({ length: luck % 3 }, (_, at) => ({
    source: sourceKeyOf((luck + 3 * at) % 12),
    passage: 'P',
    quote: `${words(luck + at)} quote`,
    start: 0,
    end: 8,
    stance: 'SUPPORTS' as const,
  }))

export function conceptOf(number: number, luck: number): ConceptRecord {
  const kind = from(CONCEPT_KINDS, number)
  return {
    key: conceptKeyOf(number),
    kind,
    slug: slugOf(number),
    name: `${words(luck)} ${luck % 5 === 0 ? number : ''}`.trim(),
    phrase: words(luck),
    plural: false,
    alsoCalled: luck % 3 === 0 ? [words(luck + 1)] : [],
    summary: `Summary ${luck}`,
    note: null,
    role: kind === 'LEG_SIDE' ? from(LEG_ROLES, luck) : null,
    ...(kind === 'ENTITY' && { category: from(['Gene', 'Drug'], luck) }),
    mentions: [],
    codes: [],
    facts: factsOf(conceptKeyOf(number), luck),
  }
}

const claimOf = (number: number, luck: number, subject: string, object: string): ClaimRecord => ({
  key: claimKeyOf(number),
  subject,
  predicate: from(PREDICATES, luck),
  ...(luck % 2 === 0 && { relation: `r ${luck % 3}` }),
  object,
  polarity: from(POLARITIES, luck),
  explicitness: from(EXPLICITNESSES, luck),
  cue: null,
  certainty: (1 + (luck % 40)) / 41,
  attribution: 'SOURCE',
  shortcut: luck % 7 === 0,
  scope: null,
  mechanism: [],
  conditions: luck % 4 === 0 ? [words(luck)] : [],
  note: null,
  evidence: evidenceOf(luck),
  ...(luck % 5 === 0 && {
    findings: [{ source: sourceKeyOf(luck % 12), finding: words(luck + 2), stance: 'SUPPORTS' as const }],
  }),
})

const sourceOf = (number: number, luck: number): SourceRecord => ({
  key: sourceKeyOf(number),
  slug: `s${number}`,
  title: luck % 3 === 0 ? null : words(luck),
  url: null,
  publisher: words(luck + 1),
  author: luck % 2 === 0 ? words(luck + 2) : null,
  publishedAt: null,
  category: null,
  postId: null,
  commentsEnabled: null,
  derivedFrom: null,
  lineOfDescent: sourceKeyOf(number),
  evidenceClass: 'OPINION',
  note: null,
  passages: [],
  facts: factsOf(sourceKeyOf(number), luck),
})

const articleOf = (number: number, luck: number): ArticleRecord => ({
  key: `article:${slugOf(number)}`,
  slug: slugOf(number),
  title: words(luck),
  summary: words(luck + 1),
  category: null,
  publishedAt: null,
  sections: [{ anchor: 'a', heading: words(luck + 2), body: `${words(luck + 3)} and ${words(luck)}.`, claims: [] }],
})

const assetOf = (number: number, luck: number): AssetRecord => ({
  key: `asset:${slugOf(number)}`,
  slug: slugOf(number),
  title: luck % 3 === 0 ? null : words(luck),
  text: words(luck + 1),
  credit: words(luck + 2),
  license: 'MIT',
  foundAt: null,
  source: null,
  note: null,
  focalPoint: null,
  file: {
    sha256: String(luck % 10).repeat(64),
    mediaType: 'image/png',
    bytes: 1 + luck,
    width: 10,
    height: 10,
    placeholder: null,
  },
})

/** Some documents of a kind at once: which, by a first number and a stride, and whether they go. */
export interface Edit {
  readonly list: 'concepts' | 'claims' | 'sources' | 'articles' | 'assets'
  readonly number: number
  readonly count: number
  readonly stride: number
  readonly isRemoval: boolean
  readonly luck: number
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  list: fc.constantFrom('concepts', 'concepts', 'claims', 'claims', 'sources', 'articles', 'assets'),
  number: fc.nat(400),
  count: fc.oneof({ arbitrary: fc.constant(1), weight: 4 }, { arbitrary: fc.nat(60), weight: 1 }),
  stride: fc.integer({ min: 1, max: 7 }),
  isRemoval: fc.boolean(),
  luck: fc.nat(10_000),
})

export const noRecords = (): RecordMaps => ({
  concepts: new Map(),
  claims: new Map(),
  sources: new Map(),
  articles: new Map(),
  assets: new Map(),
})

/** Applies edits to the maps, and returns what they changed. `others` are concepts of tables. */
export function applyEdits(maps: RecordMaps, edits: readonly Edit[], others: readonly string[] = []): RecordChanges {
  const changes = {
    concepts: new Map<string, ConceptRecord | undefined>(),
    claims: new Map<string, ClaimRecord | undefined>(),
    sources: new Map<string, SourceRecord | undefined>(),
    articles: new Map<string, ArticleRecord | undefined>(),
    assets: new Map<string, AssetRecord | undefined>(),
  }
  const put = <Name extends keyof typeof changes>(name: Name, key: string, record: unknown) => {
    const [map, changed] = [maps[name], changes[name]] as [Map<string, unknown>, Map<string, unknown>]
    changed.set(key, record)
    if (record === undefined) map.delete(key)
    else map.set(key, record)
  }
  for (const { list, number: first, count, stride, isRemoval, luck } of edits) {
    for (let turn = 0; turn < count; turn++) {
      const number = first + turn * stride
      const its = luck + turn * 13
      if (list === 'concepts') {
        const key = conceptKeyOf(number)
        put(list, key, isRemoval ? undefined : conceptOf(number, its))
        if (!isRemoval || others.includes(key)) continue
        for (const claim of [...maps.claims.values()])
          if (claim.subject === key || claim.object === key) put('claims', claim.key, undefined)
      } else if (list === 'claims') {
        const ends = [...maps.concepts.keys(), ...others]
        if (isRemoval) put(list, claimKeyOf(number), undefined)
        else if (ends.length > 0)
          put(list, claimKeyOf(number), claimOf(number, its, from(ends, its * 7), from(ends, its * 11 + 1)))
      } else if (list === 'sources')
        put(list, sourceKeyOf(number % 12), isRemoval ? undefined : sourceOf(number % 12, its))
      else if (list === 'assets')
        put(list, `asset:${slugOf(number % 30)}`, isRemoval ? undefined : assetOf(number % 30, its))
      else put(list, `article:${slugOf(number % 30)}`, isRemoval ? undefined : articleOf(number % 30, its))
    }
  }
  return {
    concepts: [...changes.concepts],
    claims: [...changes.claims],
    sources: [...changes.sources],
    articles: [...changes.articles],
    assets: [...changes.assets],
    tables: [],
  }
}

export const recordsOf = ({ concepts, claims, sources, articles, assets }: RecordMaps) => ({
  concepts: [...concepts.values()],
  claims: [...claims.values()],
  sources: [...sources.values()],
  articles: [...articles.values()],
  ...(assets.size > 0 && { assets: [...assets.values()] }),
})

/** A graph of some hundred documents to start from. */
export const FIRST_EDITS: readonly Edit[] = [
  { list: 'concepts', number: 0, count: 150, stride: 2, isRemoval: false, luck: 5 },
  { list: 'claims', number: 0, count: 300, stride: 1, isRemoval: false, luck: 17 },
  { list: 'sources', number: 0, count: 10, stride: 1, isRemoval: false, luck: 3 },
  { list: 'articles', number: 0, count: 12, stride: 1, isRemoval: false, luck: 8 },
]
