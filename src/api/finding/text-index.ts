import MiniSearch from 'minisearch'
import { labelForms } from '../../snapshot/labels/label-forms.ts'
import { createLabelIndex, type LabelIndex } from '../../snapshot/labels/label-index.ts'
import { labelWords } from '../../snapshot/labels/label-words.ts'
import { LEVELS } from '../../snapshot/labels/match-labels.ts'
import { sharedWork } from '../../snapshot/shared-work.ts'
import { levels, queryOf } from '../search/prose-index.ts'
import { proseTerms, searchTerms } from '../search/prose-terms.ts'

/** A text that search finds by its label and its content. */
export interface IndexedText {
  /** Its title, or a sentence. */
  readonly label: string
  /** Whether the label is a sentence rather than a name. */
  readonly isSentence: boolean
  /** Titles and headings, in plain text. */
  readonly headings: readonly string[]
  /** All other text, in plain text, in short pieces. */
  readonly texts: readonly string[]
}

export interface TextHit<Item> {
  readonly item: Item
  /** One of `LEVELS`. */
  readonly level: number
  /** Its relevance to the text, for a match in the content; 0 for a match in the title. */
  readonly relevance: number
}

/** Finds some texts by their titles and content, as the search of the graph finds prose. */
export interface TextIndex<Item extends IndexedText> {
  /** Reports every match of a text, in slices of some milliseconds. */
  scan(text: string, onHit: (hit: TextHit<Item>) => void): Generator<void, void, void>
}

interface Built<Item> {
  readonly items: readonly Item[]
  readonly titles: LabelIndex
  readonly contents: MiniSearch
}

/** Built at the first search, in steps of some milliseconds. */
export function createTextIndex<Item extends IndexedText>(
  read: () => Generator<void, readonly Item[], void>,
): TextIndex<Item> {
  const built = sharedWork(() => build(read))
  return {
    *scan(text, onHit) {
      const { items, titles, contents } = yield* built()
      const best = new Map<number, { readonly level: number; readonly relevance: number }>()
      yield* titles.scan(text, (number, { level }) => {
        // A sentence is no name, so a word at its start counts no more than elsewhere.
        if (!items[number]?.isSentence || level <= LEVELS.LETTERS) best.set(number, { level, relevance: 0 })
      })
      const terms = searchTerms(text)
      if (terms.length > 0) {
        const levelOf = levels(terms)
        for (const { id, score, match } of contents.search(queryOf(terms))) {
          const level = levelOf(Object.keys(match))
          if (level !== undefined && level < (best.get(id)?.level ?? Number.POSITIVE_INFINITY))
            best.set(id, { level, relevance: score })
        }
        yield
      }
      for (const [number, { level, relevance }] of best) {
        const item = items[number]
        if (item) onHit({ item, level, relevance })
      }
    },
  }
}

function* build<Item extends IndexedText>(
  read: () => Generator<void, readonly Item[], void>,
): Generator<void, Built<Item>, void> {
  const items = yield* read()
  const labeled = { size: items.length, labelsAt: (number: number) => [items[number]?.label ?? ''] }
  const forms = labelForms(labeled)
  const contents = new MiniSearch({
    fields: ['headings', 'texts'],
    tokenize: proseTerms,
    processTerm: (term) => term,
    searchOptions: { boost: { headings: 2 }, tokenize: (term) => [term] },
  })
  for (const [id, { headings, texts }] of items.entries()) {
    contents.add({ id, headings: headings.join('\n'), texts: texts.join('\n') })
    yield
  }
  return { items, titles: createLabelIndex(labeled, forms, labelWords(forms)), contents }
}
