import type { Query } from 'minisearch'
import type { SortedMap } from '../../algorithms/sorted-map.ts'
import { splicedList, spliceOf } from '../../algorithms/splice.ts'
import { changedForms, type Labeled, type LabelForms, labelForms } from '../../snapshot/labels/label-forms.ts'
import { createLabelIndex, type LabelIndex } from '../../snapshot/labels/label-index.ts'
import { changedWords, type LabelWords, labelWords } from '../../snapshot/labels/label-words.ts'
import { LEVELS } from '../../snapshot/labels/match-labels.ts'
import { pluralForms } from '../../snapshot/labels/plural-forms.ts'
import type { PluralForms } from '../../snapshot/labels/plurals-in.ts'
import { pluralsIn } from '../../snapshot/labels/plurals-in.ts'
import { errorsForgiven, swappedLetters, typingErrors } from '../../snapshot/labels/typing-errors.ts'
import { sharedWork } from '../../snapshot/shared-work.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { changedProseItems, type ProseBasis, type ProseItem, proseBasis, proseItems } from './prose-items.ts'
import { createProseShelves, lettersOf, type ProseShelves, type ShelfSizes } from './prose-shelves.ts'
import { searchTerms } from './prose-terms.ts'

export interface ProseHit {
  readonly item: ProseItem
  /** One of `LEVELS`. */
  readonly level: number
  /** Its relevance to the text, for a match in the content; 0 for a match in the title. */
  readonly relevance: number
}

/** Finds articles, claims and sources by their titles and content. */
export interface ProseIndex {
  /** Reports every match of a text, in slices of some milliseconds. */
  scan(text: string, onHit: (hit: ProseHit) => void): Generator<void, void, void>
  /** Builds the index in advance. */
  prepare(): Generator<void, void, void>
}

/** The titles of items by number, in order of key. */
interface ProseCatalog {
  readonly basis: ProseBasis
  readonly items: SortedMap<ProseItem>
  readonly letters: number
  readonly list: readonly ProseItem[]
  readonly forms: LabelForms
  readonly words: LabelWords
  readonly titles: LabelIndex
}

/**
 * What the indexes of several versions share: the full text, which moves from version to version,
 * and the titles of the version that was searched last, from which the next one is made.
 */
export interface ProseLibrary {
  readonly shelves: ProseShelves
  last: ProseCatalog | undefined
}

export const createProseLibrary = (sizes?: ShelfSizes): ProseLibrary => ({
  shelves: createProseShelves(sizes),
  last: undefined,
})

/** What an index is of. */
export interface IndexedProse {
  items(snapshot: Snapshot): Generator<void, SortedMap<ProseItem>, void>
  readonly plurals: PluralForms
}

const sourceProse = ({ sourceLanguage }: Snapshot): IndexedProse => ({
  items: proseItems,
  plurals: pluralsIn(sourceLanguage),
})

/** Built at the first search, in steps of some milliseconds, from what the library has. */
export function createProseIndex(
  snapshot: Snapshot,
  library: ProseLibrary = createProseLibrary(),
  { items: itemsOf, plurals }: IndexedProse = sourceProse(snapshot),
): ProseIndex {
  const catalog = sharedWork(() => catalogOf(snapshot, library, itemsOf, plurals))
  return {
    *prepare() {
      const texts = yield* catalog()
      yield* texts.titles.prepare()
      yield* library.shelves.prepare(texts)
    },
    *scan(text, onHit) {
      const { items, letters, list, titles } = yield* catalog()
      const best = new Map<string, { readonly level: number; readonly relevance: number }>()
      yield* titles.scan(text, (number, { level }) => {
        const item = list[number]
        // A sentence is no name, so a word at its start counts no more than elsewhere.
        if (item !== undefined && (item.kind !== 'CLAIM' || level <= LEVELS.LETTERS))
          best.set(item.record.key, { level, relevance: 0 })
      })
      const terms = searchTerms(text)
      if (terms.length > 0) {
        const levelOf = levels(terms, plurals)
        yield* library.shelves.search({ items, letters }, queryOf(terms, plurals), ({ key, relevance, words }) => {
          const level = levelOf(words)
          if (level !== undefined && level < (best.get(key)?.level ?? Number.POSITIVE_INFINITY))
            best.set(key, { level, relevance })
        })
      }
      let reported = 0
      for (const [key, { level, relevance }] of best) {
        const item = items.get(key)
        if (item) onHit({ item, level, relevance })
        if (++reported % HITS_PER_STEP === 0) yield
      }
    },
  }
}

const HITS_PER_STEP = 2_000

function* catalogOf(
  snapshot: Snapshot,
  library: ProseLibrary,
  itemsOf: IndexedProse['items'],
  plurals: PluralForms,
): Generator<void, ProseCatalog, void> {
  const catalog = yield* newCatalog(snapshot, library.last, itemsOf, plurals)
  library.last = catalog
  return catalog
}

function* newCatalog(
  snapshot: Snapshot,
  last: ProseCatalog | undefined,
  itemsOf: IndexedProse['items'],
  plurals: PluralForms,
): Generator<void, ProseCatalog, void> {
  const basis = proseBasis(snapshot)
  const items = last && (yield* changedProseItems(last.basis, last.items, snapshot))
  if (!last || !items) {
    const all = yield* itemsOf(snapshot)
    const list = [...all.values()]
    const forms = labelForms(labeled(list))
    return catalogWith({ basis, items: all, letters: sumOf(list), list, forms, words: labelWords(forms, plurals) })
  }
  const changed = last.items.differencesTo(items)
  const letters = changed.reduce((sum, { before, after }) => sum + lettersOf(after) - lettersOf(before), last.letters)
  const splice = spliceOf(
    last.items,
    items,
    changed.map(({ key }) => key),
  )
  const list = splicedList(last.list, splice, ({ after }) => items.valueAt(after))
  yield
  const forms = changedForms(last.forms, splice, labeled(list))
  const words = yield* changedWords(last.words, splice, last.forms, forms, plurals)
  return catalogWith({ basis, items, letters, list, forms, words })
}

const sumOf = (list: readonly ProseItem[]): number => list.reduce((sum, item) => sum + lettersOf(item), 0)

const labeled = (list: readonly ProseItem[]): Labeled => ({
  size: list.length,
  labelsAt: (number) => [list[number]?.label ?? ''],
})

const catalogWith = (parts: Omit<ProseCatalog, 'titles'>): ProseCatalog => ({
  ...parts,
  titles: createLabelIndex(labeled(parts.list), parts.forms, parts.words),
})

/** In a text of more words, no typing errors are looked for. */
const MOST_WORDS = 8

/** A query for every term, or its similar words. */
export const queryOf = (terms: readonly string[], plurals: PluralForms = pluralForms): Query => ({
  combineWith: 'AND',
  queries: terms.map((term): Query => {
    const errors = terms.length > MOST_WORDS ? 0 : errorsForgiven(term)
    return {
      combineWith: 'OR',
      queries: [
        { queries: [term], prefix: true, ...(errors > 0 && { fuzzy: errors }) },
        ...plurals(term),
        ...(errors > 0 ? swappedLetters(term) : []),
      ],
    }
  }),
})

/** Shorter words of prose have too many neighbors to be corrected. */
const SHORTEST_SIMILAR = 4

/** The level of a match by some words; undefined where these do not resemble the terms. */
export function levels(
  terms: readonly string[],
  pluralsOf: PluralForms = pluralForms,
): (found: readonly string[]) => number | undefined {
  const tests = terms.map((term) => {
    const plurals = pluralsOf(term)
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
