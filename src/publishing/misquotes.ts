import { LRUCache } from 'lru-cache'
import type { Key } from '../../graph/vocabulary/keys.ts'
import type { StagedDocument } from '../content/lifecycle/changeset.ts'
import { contentSetOf } from '../content/lifecycle/content-set.ts'
import { formerKeysOf } from '../content/lifecycle/moved-keys.ts'
import type { SourceTexts } from '../content/sources/source-text.ts'
import type { Violation } from '../content/violation.ts'
import { type HeldQuote, quotesBySource, verifyQuotes } from '../projection/verify-quotes.ts'
import { runInSlices } from './run-work.ts'

/** The part of the store that quotes are checked with. */
type Texts = Pick<SourceTexts, 'sourceText' | 'sourceTextHashes'>

/** The quotes of staged documents that are not where they should be in the texts of their sources. */
export interface Misquotes {
  /** Checked once for these edits and these texts, and kept for some changesets. */
  of(staged: readonly StagedDocument[]): Promise<readonly Violation[]>
  /** Names the texts of these sources as they are now: another name, other texts. */
  textsOf(sources: readonly Key[]): Promise<string>
}

const CACHED_CHANGESETS = 200

export function createMisquotes(store: Texts): Misquotes {
  const cache = new LRUCache<string, Promise<readonly Violation[]>>({ max: CACHED_CHANGESETS })
  return {
    textsOf: async (sources) =>
      JSON.stringify(sources.length === 0 ? [] : [...(await store.sourceTextHashes(sources))]),
    async of(staged) {
      const quotes = quotesOf(staged)
      const texts = textsBeneath(store, staged)
      const hashes = await hashesOf(texts, quotes)
      if (hashes.size === 0) return []
      const edits = staged.map(({ document, revision }) => [document, revision])
      const name = JSON.stringify([edits, [...hashes]])
      const found = cache.get(name) ?? misquotes(texts, quotes, hashes)
      cache.set(name, found)
      found.catch(() => cache.get(name) === found && cache.delete(name))
      return found
    },
  }
}

/**
 * The quotes of staged documents that are not at their place in the text that is kept of their
 * source. Sources without a text are passed over.
 */
export async function misquotesIn(store: Texts, staged: readonly StagedDocument[]): Promise<readonly Violation[]> {
  const quotes = quotesOf(staged)
  const texts = textsBeneath(store, staged)
  return misquotes(texts, quotes, await hashesOf(texts, quotes))
}

/** The sources that staged documents quote, under all their keys. */
export function sourcesQuotedIn(staged: readonly StagedDocument[]): readonly Key[] {
  const renamed = renamedSources(staged)
  return [...quotesOf(staged).keys()].flatMap((source) => [source, ...(renamed.get(source) ?? [])])
}

/** The former keys of staged sources, the newest first. */
const renamedSources = (staged: readonly StagedDocument[]): ReadonlyMap<Key, readonly Key[]> =>
  new Map(
    staged
      .filter(({ document, body }) => document.startsWith('source:') && formerKeysOf(body).length > 0)
      .map(({ document, body }) => [document, formerKeysOf(body).toReversed()]),
  )

/** The texts as edits have them: that of a source which they rename is under its former key. */
function textsBeneath(store: Texts, staged: readonly StagedDocument[]): Texts {
  const renamed = renamedSources(staged)
  if (renamed.size === 0) return store
  const keysOf = (source: Key) => [source, ...(renamed.get(source) ?? [])]
  return {
    async sourceTextHashes(sources = []) {
      const hashes = await store.sourceTextHashes(sources.flatMap(keysOf))
      const found = sources.map((source) => [source, keysOf(source).find((key) => hashes.has(key))] as const)
      return new Map(found.flatMap(([source, key]) => (key === undefined ? [] : [[source, hashes.get(key) ?? '']])))
    },
    async sourceText(source) {
      for (const key of keysOf(source)) {
        const kept = await store.sourceText(key)
        if (kept) return kept
      }
      return null
    },
  }
}

type Quotes = ReadonlyMap<Key, readonly HeldQuote[]>

const quotesOf = (staged: readonly StagedDocument[]): Quotes => {
  const bodies = staged.flatMap(({ body }) => (body === null || body.key.startsWith('table:') ? [] : [body]))
  return quotesBySource(contentSetOf(bodies, ''))
}

const hashesOf = async (store: Texts, quotes: Quotes): Promise<ReadonlyMap<Key, string>> =>
  quotes.size === 0 ? new Map() : store.sourceTextHashes([...quotes.keys()])

/**
 * The quotes that are not at their place in the texts with these hashes. One text at a time is in
 * memory, and each is checked in slices.
 */
export async function misquotes(
  store: Texts,
  quotes: Quotes,
  hashes: ReadonlyMap<Key, string>,
): Promise<readonly Violation[]> {
  const found: Violation[] = []
  for (const source of [...hashes.keys()].sort()) {
    const kept = await store.sourceText(source)
    if (kept) found.push(...(await runInSlices(verifyQuotes(quotes.get(source) ?? [], source, kept.text))))
  }
  return found
}
