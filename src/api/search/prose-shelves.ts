import MiniSearch, { type Query } from 'minisearch'
import type { Difference, SortedMap } from '../../algorithms/sorted-map.ts'
import type { ProseItem } from './prose-items.ts'
import { proseTerms } from './prose-terms.ts'

/** A hit of one text, with the words that matched. */
export interface ShelfHit {
  readonly key: string
  /** In steps of a millionth, so that the order of additions does not change it. */
  readonly relevance: number
  readonly words: readonly string[]
}

/**
 * The full-text index of prose, which moves from version to version. What it finds for the items of
 * a version is what an index built from these items alone finds, relevance included.
 */
export interface ProseShelves {
  /** Makes the index that of these items, with pauses. */
  prepare(texts: ShelvedTexts): Generator<void, void, void>
  /** Reports every hit among these items, with pauses. Searches of several versions may overlap. */
  search(texts: ShelvedTexts, query: Query, onHit: (hit: ShelfHit) => void): Generator<void, void, void>
}

/** Items, and the letters of all of them. */
export interface ShelvedTexts {
  readonly items: SortedMap<ProseItem>
  readonly letters: number
}

/** An index of a part of all items, and the items that it is right for. */
interface Shelf {
  readonly index: ShelfIndex
  readonly at: SortedMap<ProseItem>
}

export interface ShelfSizes {
  /** The items of one shelf are searched without yielding. */
  readonly itemsPerShelf: number
  readonly lettersPerShelf: number
  /** More letters of changed texts are taken in with pauses, into a new shelf. */
  readonly lettersAtOnce: number
}

const SIZES: ShelfSizes = { itemsPerShelf: 4_000, lettersPerShelf: 2_000_000, lettersAtOnce: 20_000 }
/** Letters that are taken in, and items that are passed, between two pauses. */
const LETTERS_PER_STEP = 4_000
const ITEMS_PER_STEP = 4_000

export function createProseShelves({ itemsPerShelf, lettersPerShelf, lettersAtOnce } = SIZES): ProseShelves {
  /** How many shelves texts have: a power of two, so that it seldom changes. */
  const shelvesFor = ({ items, letters }: ShelvedTexts): number =>
    2 ** Math.max(0, Math.ceil(Math.log2(Math.max(items.size / itemsPerShelf, letters / lettersPerShelf))))

  let shelves: readonly Shelf[] = []
  let known: { from: SortedMap<ProseItem>; to: SortedMap<ProseItem>; byShelf: Map<number, Changed[]> } | undefined
  type Changed = Difference<ProseItem>

  /** What differs on a shelf. All shelves are mostly at one version, so it is found once. */
  function differencesOn(shelf: number, from: SortedMap<ProseItem>, to: SortedMap<ProseItem>): readonly Changed[] {
    if (known?.from !== from || known.to !== to) {
      const differences = from.differencesTo(to)
      known = { from, to, byShelf: Map.groupBy(differences, ({ key }) => shelfOf(key, shelves.length)) }
    }
    return known.byShelf.get(shelf) ?? []
  }

  /** All shelves anew, where there are none, or another number of them is due. */
  function* prepared(texts: ShelvedTexts): Generator<void, void, void> {
    const count = shelvesFor(texts)
    if (shelves.length === count) return
    shelves = yield* builtShelves(texts.items, count)
    known = undefined
  }

  /** The index of a shelf for these items. It is theirs until the caller yields. */
  function* indexAt(shelf: number, texts: ShelvedTexts): Generator<void, ShelfIndex, void> {
    yield* prepared(texts)
    const { items } = texts
    const known = shelves[shelf]
    if (known === undefined) throw new RangeError(`there is no shelf ${shelf}`)
    const { index, at } = known
    if (at === items) return index
    const changed = differencesOn(shelf, at, items)
    const letters = changed.reduce((sum, { before, after }) => sum + lettersOf(before) + lettersOf(after), 0)
    if (letters <= lettersAtOnce) {
      for (const { key, before, after } of changed) {
        if (before !== undefined) index.remove(textOf(key, before))
        if (after !== undefined) index.add(textOf(key, after))
      }
      if (changed.length > 0) index.settleMeans()
      shelves = shelves.with(shelf, { index, at: items })
      return index
    }
    const count = shelves.length
    const made = (yield* builtShelves(items, count, shelf))[shelf] ?? known
    if (shelves.length === count) shelves = shelves.with(shelf, made)
    return made.index
  }

  return {
    *prepare(texts) {
      for (let shelf = 0; shelf < shelvesFor(texts); shelf++) {
        yield* indexAt(shelf, texts)
        yield
      }
    },
    *search(texts, query, onHit) {
      for (let shelf = 0; shelf < shelvesFor(texts); shelf++) {
        const index = yield* indexAt(shelf, texts)
        for (const { id, score, match } of index.search(query))
          onHit({ key: id, relevance: Math.round(score * 1e6) / 1e6, words: Object.keys(match) })
        yield
      }
    },
  }
}

/** All shelves of items, or the one of a number, made from nothing. */
function* builtShelves(
  items: SortedMap<ProseItem>,
  count: number,
  only?: number,
): Generator<void, readonly Shelf[], void> {
  const indexes = Array.from({ length: count }, () => new ShelfIndex())
  let [letters, passed] = [0, 0]
  for (const [key, item] of items) {
    const shelf = shelfOf(key, count)
    if (only === undefined || only === shelf) {
      indexes[shelf]?.add(textOf(key, item))
      letters += lettersOf(item)
    }
    if (letters >= LETTERS_PER_STEP || ++passed % ITEMS_PER_STEP === 0) {
      letters = 0
      yield
    }
  }
  return indexes.map((index) => {
    index.settleMeans()
    return { index, at: items }
  })
}

/** The shelf of a key, by its hash (FNV-1a). Each shelf has items of all sorts, so relevance compares. */
function shelfOf(key: string, count: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (count - 1)
}

interface ShelvedText {
  readonly id: string
  readonly headings: string
  readonly texts: string
}

const textOf = (id: string, { headings, texts }: ProseItem): ShelvedText => ({
  id,
  headings: headings.join('\n'),
  texts: texts.join('\n'),
})

/** In UTF-16 code units. */
export const lettersOf = (item: ProseItem | undefined): number =>
  item === undefined ? 0 : [...item.headings, ...item.texts].reduce((sum, { length }) => sum + length, 0)

/** An index whose mean lengths do not depend on the order in which texts came and went. */
class ShelfIndex extends MiniSearch<ShelvedText> {
  constructor() {
    super({
      fields: ['headings', 'texts'],
      tokenize: proseTerms,
      processTerm: (term) => term,
      searchOptions: { boost: { headings: 2 }, tokenize: (term) => [term] },
    })
  }

  /** The library changes means step by step, which rounds. These are of whole numbers. */
  settleMeans(): void {
    this._avgFieldLength = Object.values(this._fieldIds).map((field) => {
      let total = 0
      for (const lengths of this._fieldLength.values()) total += lengths[field] ?? 0
      return total === 0 ? 0 : total / this._documentCount
    })
  }
}
