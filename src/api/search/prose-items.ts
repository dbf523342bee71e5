import { proseWords } from '../../content/prose/render-prose.ts'
import type { ArticleRecord, ClaimRecord, SourceRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { sentence } from '../../traversal/explain/sentence.ts'
import type { SearchKind } from './search-kinds.ts'

/** A text by people that search finds by its content. */
export interface ProseItem {
  readonly kind: Exclude<SearchKind, 'CONCEPT'>
  readonly record: ArticleRecord | ClaimRecord | SourceRecord
  /** Its heading. */
  readonly label: string
  /** Whether the label is a sentence rather than a name. */
  readonly isSentence: boolean
  /** Titles and headings, in plain text. */
  readonly headings: readonly string[]
  /** All other text, in plain text, in short pieces. */
  readonly texts: readonly string[]
}

const CLAIMS_PER_STEP = 200

/**
 * All articles, claims and sources, in order of kind and key. Other tasks may run between two of
 * them. Rows of imported tables are left out, and the sources that only rows name: their text is
 * the names of their concepts.
 */
export function* proseItems(snapshot: Snapshot): Generator<void, readonly ProseItem[], void> {
  const items: ProseItem[] = []
  for (const article of snapshot.articles.values()) {
    items.push(articleItem(article))
    yield
  }
  const { columnarClaims, concepts } = snapshot
  const documents = yield* columnarClaims.where(
    null,
    ({ tableSourceAt }) =>
      (index) =>
        tableSourceAt(index) === null,
  )
  for (const [count, number] of documents.entries()) {
    const claim = columnarClaims.claimAt(number)
    const [subject, object] = [concepts.get(claim.subject), concepts.get(claim.object)]
    if (subject && object) items.push(claimItem(claim, sentence(claim, subject, object)))
    if (count % CLAIMS_PER_STEP === CLAIMS_PER_STEP - 1) yield
  }
  for (const source of snapshot.writtenSources) items.push(sourceItem(source))
  return items
}

function articleItem(article: ArticleRecord): ProseItem {
  const { title, summary, category, sections } = article
  return {
    kind: 'ARTICLE',
    record: article,
    label: title,
    isSentence: false,
    headings: [title, ...sections.map(({ heading }) => proseWords(heading))],
    texts: [
      summary,
      ...sections.flatMap(({ body }) => proseWords(body).split(/\n+/).flatMap(shortPieces)),
      ...(category === null ? [] : [category]),
    ],
  }
}

const claimItem = (claim: ClaimRecord, label: string): ProseItem => ({
  kind: 'CLAIM',
  record: claim,
  label,
  isSentence: true,
  headings: [label],
  texts: [
    ...claim.evidence.map(({ quote }) => quote),
    ...(claim.findings ?? []).map(({ finding }) => finding),
    ...claim.conditions,
  ],
})

function sourceItem(source: SourceRecord): ProseItem {
  const { title, publisher, author, category, slug } = source
  const label = title ?? publisher ?? slug
  return {
    kind: 'SOURCE',
    record: source,
    label,
    isSentence: false,
    headings: [label],
    texts: [author, publisher, category].filter((text) => text !== null),
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
