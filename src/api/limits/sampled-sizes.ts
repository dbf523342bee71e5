import { CONCEPT_KINDS } from '../../../graph/vocabulary/kinds.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { KIND_TYPES } from '../generated/kind-type-names.ts'

/**
 * The mean lengths of the lists and texts of records, by type and field of the schema:
 * `Claim.evidence`.
 */
export interface MeanSizes {
  lengthOf(type: string, field: string): number | undefined
  /** In UTF-16 code units. */
  textOf(type: string, field: string): number | undefined
  /** The mean number of claims on a page of at most `first` claims of one concept. */
  claimsOfConcept(first: number): number
  claimsOfSource(first: number): number
}

/** The sizes that estimate the answers of a snapshot. */
export interface SampledSizes {
  /** The means over the records of full lists. */
  readonly listed: MeanSizes
  /**
   * The means over the records reached by references, where frequently referenced records count
   * more.
   */
  readonly reached: MeanSizes
  /**
   * The numbers of concepts of a type, or in all (`Concept`), and of claims, sources and articles.
   */
  countOf(type: string): number | undefined
}

/** The number of sampled records per type. Pages have at most 100 items, so these means suffice. */
const SAMPLE = 512

/** Measures an evenly spaced sample of a snapshot, in some milliseconds for any size. */
export function sampleSizes(snapshot: Snapshot): SampledSizes {
  const { columnarConcepts, columnarClaims, sources, articles } = snapshot
  const concepts = evenly(columnarConcepts.size, columnarConcepts.conceptAt)
  const claims = evenly(columnarClaims.size, columnarClaims.claimAt)
  const listedSources = [...sources.values().take(SAMPLE)]
  const ends = claims
    .flatMap(({ subject, object }) => [snapshot.concepts.get(subject), snapshot.concepts.get(object)])
    .filter((concept) => concept !== undefined)
  const cited = claims
    .flatMap(({ evidence }) => evidence.map(({ source }) => sources.get(source)))
    .filter((source) => source !== undefined)
  const counts = new Map<string, number>([
    ['Concept', columnarConcepts.size],
    ['Claim', columnarClaims.size],
    ['Source', sources.size],
    ['Article', articles.size],
  ])
  for (const kind of CONCEPT_KINDS) {
    const { first, end } = columnarConcepts.ofKind(kind)
    counts.set(KIND_TYPES[kind], end - first)
  }
  const shared = { Claim: claims, Article: [...articles.values().take(SAMPLE)] }
  return {
    listed: meansOf(snapshot, { ...shared, Concept: concepts, Source: listedSources }),
    reached: meansOf(snapshot, { ...shared, Concept: ends, Source: cited }),
    countOf: (type) => counts.get(type),
  }
}

function evenly<Record>(size: number, at: (index: number) => Record): Record[] {
  const count = Math.min(size, SAMPLE)
  return Array.from({ length: count }, (_, index) => at(Math.floor((index * size) / count)))
}

interface Samples {
  readonly Concept: readonly ConceptRecord[]
  readonly Claim: readonly object[]
  readonly Source: readonly { readonly key: string }[]
  readonly Article: readonly object[]
}

/** The types of referenced records, by the name of the field. */
const HELD: ReadonlyMap<string, string> = new Map([
  ['facts', 'Fact'],
  ['codes', 'Code'],
  ['mentions', 'Mention'],
  ['evidence', 'Evidence'],
  ['findings', 'ReportedFinding'],
  ['imports', 'ImportedConcept'],
  ['qualifiers', 'Attribute'],
  ['attributes', 'Attribute'],
  ['passages', 'Passage'],
  ['sections', 'Section'],
])

function meansOf({ columnarClaims }: Snapshot, samples: Samples): MeanSizes {
  const sums = new Map<string, { count: number; length: number; isText: boolean }>()
  const measure = (type: string, record: object) => {
    for (const [name, value] of Object.entries(record)) {
      const isText = typeof value === 'string'
      if (!isText && !Array.isArray(value)) continue
      const field = `${type}.${name === 'key' ? 'id' : name}`
      const sum = sums.get(field) ?? { count: 0, length: 0, isText }
      sums.set(field, sum)
      sum.count++
      sum.length += value.length
      const held = HELD.get(name)
      if (held && !isText) for (const part of value) if (typeof part === 'object' && part) measure(held, part)
    }
  }
  for (const [type, records] of Object.entries(samples)) for (const record of records) measure(type, record)
  const mean = (name: string, isText: boolean) => {
    const sum = sums.get(name)
    return sum && sum.isText === isText ? sum.length / sum.count : undefined
  }
  const ofConcepts = samples.Concept.map(
    ({ key }) => columnarClaims.numbersOf(key, 'SUBJECT').length + columnarClaims.numbersOf(key, 'OBJECT').length,
  )
  const ofSources = new Map(samples.Source.map(({ key }) => [key, columnarClaims.numbersOfSource(key).length] as const))
  return {
    lengthOf: (type, field) => mean(`${type}.${field}`, false),
    textOf: (type, field) => mean(`${type}.${field}`, true),
    claimsOfConcept: (first) => meanUpTo(ofConcepts, first),
    claimsOfSource: (first) => meanUpTo([...ofSources.values()], first),
  }
}

const meanUpTo = (counts: readonly number[], most: number): number =>
  counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + Math.min(count, most), 0) / counts.length
