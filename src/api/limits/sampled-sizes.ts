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
export type SampleSizes = (snapshot: Snapshot) => SampledSizes

/** Records that two snapshots share are measured once. */
export function createSampleSizes(): SampleSizes {
  const measure = createMeasure()
  return (snapshot) => sampled(snapshot, measure)
}

function sampled(snapshot: Snapshot, measure: Measure): SampledSizes {
  const { columnarConcepts, columnarClaims, sources, articles, assets } = snapshot
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
    ['Asset', assets.size],
  ])
  for (const kind of CONCEPT_KINDS) {
    const { first, end } = columnarConcepts.ofKind(kind)
    counts.set(KIND_TYPES[kind], end - first)
  }
  const shared = {
    Claim: claims,
    Article: [...articles.values().take(SAMPLE)],
    Asset: [...assets.values().take(SAMPLE)],
  }
  return {
    listed: meansOf(snapshot, measure, { ...shared, Concept: concepts, Source: listedSources }),
    reached: meansOf(snapshot, measure, { ...shared, Concept: ends, Source: cited }),
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

/**
 * Measures a record of a type and the parts that it holds: pairs of a field and a length. A field is
 * the place of its name, which says whether it is a text or a list.
 */
interface Measure {
  (type: string, record: object): readonly number[]
  fieldOf(name: string, isText: boolean): number
}

function createMeasure(): Measure {
  const fields = new Map<string, number>()
  const measured = new WeakMap<object, readonly number[]>()
  const fieldOf = (name: string, isText: boolean): number => {
    const field = `${isText ? 'text' : 'list'} ${name}`
    const known = fields.get(field) ?? fields.size
    fields.set(field, known)
    return known
  }
  const add = (lengths: number[], type: string, record: object): void => {
    for (const [name, value] of Object.entries(record)) {
      const isText = typeof value === 'string'
      if (!isText && !Array.isArray(value)) continue
      lengths.push(fieldOf(`${type}.${name === 'key' ? 'id' : name}`, isText), value.length)
      const held = HELD.get(name)
      if (held && !isText) for (const part of value) if (typeof part === 'object' && part) add(lengths, held, part)
    }
  }
  const measure = (type: string, record: object): readonly number[] => {
    const known = measured.get(record)
    if (known !== undefined) return known
    const lengths: number[] = []
    add(lengths, type, record)
    measured.set(record, lengths)
    return lengths
  }
  return Object.assign(measure, { fieldOf })
}

function meansOf({ columnarClaims }: Snapshot, measure: Measure, samples: Samples): MeanSizes {
  const counts: number[] = []
  const sums: number[] = []
  for (const [type, records] of Object.entries(samples)) {
    for (const record of records) {
      const lengths = measure(type, record)
      for (let at = 0; at < lengths.length; at += 2) {
        const field = lengths[at] ?? 0
        counts[field] = (counts[field] ?? 0) + 1
        sums[field] = (sums[field] ?? 0) + (lengths[at + 1] ?? 0)
      }
    }
  }
  const mean = (name: string, isText: boolean) => {
    const field = measure.fieldOf(name, isText)
    const count = counts[field]
    return count === undefined ? undefined : (sums[field] ?? 0) / count
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
