import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type SortedMap, sortingMap } from '../../algorithms/sorted-map.ts'
import { proseWords } from '../../content/prose/render-prose.ts'
import type { DocumentRecords } from '../../snapshot/compile/document-records.ts'
import type { ArticleRecord, ClaimRecord, ConceptRecord, SourceRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { TableData } from '../../snapshot/tables/table-data.ts'
import { sourceTextsIn, type Texts } from '../../snapshot/texts/texts.ts'
import { sentence } from '../../traversal/explain/sentence.ts'
import { type Words, wordsOf } from '../../wording/words.ts'
import type { SearchKind } from './search-kinds.ts'

/** A text by people that search finds by its content. */
export interface ProseItem {
  readonly kind: Exclude<SearchKind, 'CONCEPT'>
  readonly record: ArticleRecord | ClaimRecord | SourceRecord
  /** Its heading. */
  readonly label: string
  /** Titles and headings, in plain text. */
  readonly headings: readonly string[]
  /** All other text, in plain text, in short pieces. */
  readonly texts: readonly string[]
}

/** What the items of a snapshot are made from. */
export interface ProseBasis {
  readonly records: DocumentRecords
  /** The concepts of documents, with what tables add to them. */
  readonly concepts: SortedMap<ConceptRecord>
  readonly tables: TableData
}

export const proseBasis = ({ compiled: { records, concepts, rows } }: Snapshot): ProseBasis => ({
  records,
  concepts,
  tables: rows.data,
})

const ITEMS_PER_STEP = 200

/**
 * All articles, claims and sources by key, which is the order of kinds too. Other tasks may run
 * between two of them. Rows of imported tables are left out, and the sources that only rows name:
 * their text is the names of their concepts.
 */
export function* proseItems(snapshot: Snapshot): Generator<void, SortedMap<ProseItem>, void> {
  const { articles, claims, sources } = snapshot.compiled.records
  const texts = sourceTextsIn(snapshot.sourceLanguage)
  const words = wordsOf(texts)
  const items: [Key, ProseItem][] = []
  for (const article of articles.values()) {
    items.push([article.key, articleItem(article)])
    yield
  }
  for (const claim of claims.values()) {
    const item = claimItemIn(snapshot, claim, words, texts)
    if (item !== undefined) items.push([claim.key, item])
    if (items.length % ITEMS_PER_STEP === 0) yield
  }
  for (const source of sources.values()) items.push([source.key, sourceItem(source, texts)])
  return yield* sortingMap(items)
}

/**
 * The items of a snapshot from those of another one, of which it shares all that are equal. Null
 * where too much differs: to make them from nothing is faster.
 */
export function* changedProseItems(
  before: ProseBasis,
  items: SortedMap<ProseItem>,
  snapshot: Snapshot,
): Generator<void, SortedMap<ProseItem> | null, void> {
  const { records, concepts, tables } = proseBasis(snapshot)
  if (before.tables !== tables || before.records.language !== records.language) return null
  const texts = sourceTextsIn(snapshot.sourceLanguage)
  const words = wordsOf(texts)
  const changes = new Map<Key, ProseItem | undefined>()
  for (const { key, after } of before.records.articles.differencesTo(records.articles))
    changes.set(key, after && articleItem(after))
  for (const { key, after } of before.records.sources.differencesTo(records.sources))
    changes.set(key, after && sourceItem(after, texts))
  yield
  const claims = new Set(before.records.claims.differencesTo(records.claims).map(({ key }) => key))
  for (const { key } of before.concepts.differencesTo(concepts)) {
    // Sentences of claims have the names of their concepts.
    for (const number of snapshot.columnarClaims.numbersOf(key, 'EITHER')) {
      const claim = snapshot.compiled.order.keyAt(number)
      if (records.claims.has(claim)) claims.add(claim)
    }
    yield
    if (claims.size > items.size / 2) return null
  }
  let count = 0
  for (const key of claims) {
    const claim = records.claims.get(key)
    const item = claim && claimItemIn(snapshot, claim, words, texts)
    const old = items.get(key)
    const isSame = item !== undefined && old?.record === claim && old?.label === item.label
    if (!isSame) changes.set(key, item)
    if (++count % ITEMS_PER_STEP === 0) yield
  }
  return items.with(changes)
}

/** A claim in words and texts of one language; undefined where a concept of it is missing. */
export function claimItemIn(
  { concepts }: Snapshot,
  claim: ClaimRecord,
  words: Words,
  texts: Texts,
): ProseItem | undefined {
  const [subject, object] = [concepts.get(claim.subject), concepts.get(claim.object)]
  return subject && object && claimItem(claim, sentence(claim, subject, object, words), texts)
}

export function articleItem(article: ArticleRecord): ProseItem {
  const { title, summary, category, sections } = article
  return {
    kind: 'ARTICLE',
    record: article,
    label: title,
    headings: [title, ...sections.map(({ heading }) => proseWords(heading))],
    texts: [
      summary,
      ...sections.flatMap(({ body }) => proseWords(body).split(/\n+/).flatMap(shortPieces)),
      ...(category === null ? [] : [category]),
    ],
  }
}

const claimItem = (claim: ClaimRecord, label: string, texts: Texts): ProseItem => ({
  kind: 'CLAIM',
  record: claim,
  label,
  headings: [label],
  texts: [
    ...claim.evidence.map(({ quote }, index) => texts.quoteOf(claim, index + 1) ?? quote),
    ...(claim.findings ?? []).map((_, index) => texts.findingOf(claim, index + 1)),
    ...texts.conditionsOf(claim),
    ...noteIn(claim, texts),
  ],
})

const noteIn = (record: ClaimRecord | SourceRecord, texts: Texts): readonly string[] =>
  shortPieces(texts.noteOf(record) ?? '')

export function sourceItem(source: SourceRecord, texts: Texts): ProseItem {
  const { title, publisher, author, category, slug } = source
  const label = title ?? publisher ?? slug
  return {
    kind: 'SOURCE',
    record: source,
    label,
    headings: [label],
    texts: [
      ...[author, publisher, category].filter((text) => text !== null),
      ...noteIn(source, texts),
      ...source.facts.flatMap((fact) => [texts.propertyOf(fact), texts.valueOf(fact)]),
    ],
  }
}

const LONGEST = 1_000

/**
 * The text in pieces that are short enough to be marked at once, cut at spaces where it has some.
 */
export function shortPieces(text: string): string[] {
  const pieces: string[] = []
  let rest = text.trim()
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(' ', LONGEST)
    const end = space > LONGEST / 2 ? space : rest.isWellFormed() && isLow(rest, LONGEST) ? LONGEST - 1 : LONGEST
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end).trim()
  }
  return rest === '' ? pieces : [...pieces, rest]
}

const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00
