import MiniSearch, { type Query } from 'minisearch'
import { labelForms } from '../../snapshot/labels/label-forms.ts'
import { createLabelIndex, type LabelIndex } from '../../snapshot/labels/label-index.ts'
import { labelWords } from '../../snapshot/labels/label-words.ts'
import { LEVELS } from '../../snapshot/labels/match-labels.ts'
import { pluralForms } from '../../snapshot/labels/plural-forms.ts'
import { errorsForgiven, swappedLetters, typingErrors } from '../../snapshot/labels/typing-errors.ts'
import { sharedWork } from '../../snapshot/shared-work.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { type ProseItem, proseItems } from './prose-items.ts'
import { proseTerms, searchTerms } from './prose-terms.ts'

/** A text that search finds by its label and its content. */
export interface IndexedText {
  /** Its title, or a sentence. */
  readonly label: string
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

/** Finds texts by their titles and content. */
export interface TextIndex<Item extends IndexedText> {
  /** Reports every match of a text, in slices of some milliseconds. */
  scan(text: string, onHit: (hit: TextHit<Item>) => void): Generator<void, void, void>
  /** Builds the index in advance. */
  prepare(): Generator<void, void, void>
}

/** Finds articles, claims and sources. */
export type ProseIndex = TextIndex<ProseItem>

interface Built<Item> {
  readonly items: readonly Item[]
  readonly titles: LabelIndex
  readonly shelves: readonly MiniSearch[]
}

/** The items of one shelf are searched without yielding. */
const MOST_PER_SHELF = 4_000
const MOST_LETTERS_PER_SHELF = 2_000_000

/** The index of the prose of a snapshot. */
export const createProseIndex = (snapshot: Snapshot): ProseIndex => createTextIndex(() => proseItems(snapshot))

/** Built at the first search, in steps of some milliseconds. */
export function createTextIndex<Item extends IndexedText>(
  read: () => Generator<void, readonly Item[], void>,
): TextIndex<Item> {
  const built = sharedWork(() => build(read))
  return {
    *prepare() {
      const { titles } = yield* built()
      yield* titles.prepare()
    },
    *scan(text, onHit) {
      const { items, titles, shelves } = yield* built()
      const best = new Map<number, { readonly level: number; readonly relevance: number }>()
      yield* titles.scan(text, (number, { level }) => {
        // A sentence is no name, so a word at its start counts no more than elsewhere.
        if (!items[number]?.isSentence || level <= LEVELS.LETTERS) best.set(number, { level, relevance: 0 })
      })
      const terms = searchTerms(text)
      if (terms.length > 0) {
        const query = queryOf(terms)
        const levelOf = levels(terms)
        for (const shelf of shelves) {
          for (const { id, score, match } of shelf.search(query)) {
            const level = levelOf(Object.keys(match))
            if (level === undefined) continue
            if (level < (best.get(id)?.level ?? Number.POSITIVE_INFINITY)) best.set(id, { level, relevance: score })
          }
          yield
        }
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
  const shelves: MiniSearch[] = []
  let shelf: MiniSearch | undefined
  let letters = 0
  for (const [id, { headings, texts }] of items.entries()) {
    if (shelf === undefined || shelf.documentCount >= MOST_PER_SHELF || letters >= MOST_LETTERS_PER_SHELF) {
      shelf = emptyShelf()
      shelves.push(shelf)
      letters = 0
    }
    const document = { id, headings: headings.join('\n'), texts: texts.join('\n') }
    shelf.add(document)
    const added = document.headings.length + document.texts.length
    letters += added
    if (added > LONG || id % ITEMS_PER_STEP === 0) yield
  }
  return { items, titles: createLabelIndex(labeled, forms, labelWords(forms)), shelves }
}

const LONG = 2_000
const ITEMS_PER_STEP = 50

const emptyShelf = () =>
  new MiniSearch({
    fields: ['headings', 'texts'],
    tokenize: proseTerms,
    processTerm: (term) => term,
    searchOptions: { boost: { headings: 2 }, tokenize: (term) => [term] },
  })

/** In a text of more words, no typing errors are looked for. */
const MOST_WORDS = 8

/** Every term, or its similar words. */
const queryOf = (terms: readonly string[]): Query => ({
  combineWith: 'AND',
  queries: terms.map((term): Query => {
    const errors = terms.length > MOST_WORDS ? 0 : errorsForgiven(term)
    return {
      combineWith: 'OR',
      queries: [
        { queries: [term], prefix: true, ...(errors > 0 && { fuzzy: errors }) },
        ...pluralForms(term),
        ...(errors > 0 ? swappedLetters(term) : []),
      ],
    }
  }),
})

/** Shorter words of prose have too many neighbors to be corrected. */
const SHORTEST_SIMILAR = 4

/** The level of a match by some words; undefined where these do not resemble the terms. */
function levels(terms: readonly string[]): (found: readonly string[]) => number | undefined {
  const tests = terms.map((term) => {
    const plurals = pluralForms(term)
    const most = errorsForgiven(term)
    const errorsTo = typingErrors(term, most)
    return (word: string) => {
      if (word.startsWith(term)) return -1
      if (plurals.has(word)) return 0
      const errors = word.length < SHORTEST_SIMILAR ? most + 1 : errorsTo(word)
      return errors <= most ? errors : Number.POSITIVE_INFINITY
    }
  })
  return (found) => {
    const errors = tests.map((errorsIn) => Math.min(...found.map(errorsIn)))
    if (errors.every((count) => count < 0)) return LEVELS.TEXT
    const sum = errors.reduce((total, count) => total + Math.max(0, count), 0)
    return Number.isFinite(sum) ? LEVELS.SIMILAR + sum : undefined
  }
}
