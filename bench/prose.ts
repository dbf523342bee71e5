/**
 * Figures of search in what people wrote: what the index of n articles of 2,000 words, and ten times as many claims, takes to
 * build and to hold, and how long a search is, in all and in its longest piece, in milliseconds of processor time.
 *
 * Run by hand, on an idle machine:
 *
 *   node --expose-gc bench/prose.ts             100 and 1,000 articles
 *   node --expose-gc bench/prose.ts 50          that number of articles
 */
import { createProseIndex } from '../src/api/search/prose-index.ts'
import type { ArticleRecord, ClaimRecord, ConceptRecord } from '../src/snapshot/records.ts'
import { buildSnapshot } from '../src/snapshot/snapshot.ts'

const WORDS_OF_ARTICLE = 2_000
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1_000]
for (const size of sizes) process.stdout.write(`${JSON.stringify(figures(size))}\n`)

function figures(size: number) {
  const snapshot = buildSnapshot(
    { concepts: concepts(), claims: claims(10 * size), sources: [], articles: articles(size) },
    1,
    '2026-01-01T00:00:00Z',
  )
  const before = memory()
  const index = createProseIndex(snapshot)
  const build = inPieces(index.scan('xylophone', () => undefined))
  const megabytes = Math.round((memory() - before) / 1e6)
  const times: number[] = []
  let longestPiece = 0
  for (let turn = 0; turn < 200; turn++) {
    const text =
      [word(1 + turn * 3), `${word(turn * turn)} ${word(5)}`, `${word(7).slice(0, 3)}`, `${word(900)}x`][turn % 4] ?? ''
    const search = inPieces(index.scan(text, () => undefined))
    times.push(search.milliseconds)
    longestPiece = Math.max(longestPiece, search.longestPiece)
  }
  times.sort((a, b) => a - b)
  return {
    articles: size,
    claims: 10 * size,
    buildSeconds: round(build.milliseconds / 1000),
    longestPieceOfBuild: build.longestPiece,
    megabytes,
    p50: times[99],
    p99: times[197],
    longestPiece,
  }
}

function word(rank: number): string {
  const syllables = [
    'ar',
    'thro',
    'sco',
    'pa',
    'tel',
    'lo',
    'fe',
    'mo',
    'ral',
    'ten',
    'di',
    'ni',
    'tis',
    'os',
    'te',
    'my',
  ]
  let [text, rest] = ['', rank + 17]
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) text += syllables[rest % syllables.length]
  return text
}

/** Text of words as rare as words are, the same in every run. */
function text(seed: number, words: number): string {
  let state = seed + 1
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return word(Math.floor(30_000 ** (state / 2 ** 32)))
  }).join(' ')
}

function articles(size: number): ArticleRecord[] {
  return Array.from({ length: size }, (_, number) => ({
    key: `article:a${number}`,
    slug: `a${number}`,
    title: text(number, 6),
    summary: text(number + 1, 20),
    category: null,
    publishedAt: null,
    sections: [{ anchor: 's', heading: text(number + 2, 4), body: text(number + 3, WORDS_OF_ARTICLE), claims: [] }],
  }))
}

function concepts(): ConceptRecord[] {
  return Array.from({ length: 1_000 }, (_, number) => ({
    key: `driver:d${number}`,
    kind: 'DRIVER',
    slug: `d${number}`,
    name: text(number, 3),
    phrase: text(number, 3),
    plural: false,
    alsoCalled: [],
    summary: 'So it is.',
    note: null,
    role: null,
    mentions: [],
    codes: [],
    facts: [],
  }))
}

function claims(size: number): ClaimRecord[] {
  return Array.from({ length: size }, (_, number) => ({
    key: `claim:c${number}`,
    subject: `driver:d${number % 1_000}`,
    predicate: 'CAUSES',
    object: `driver:d${(number * 7 + 1) % 1_000}`,
    polarity: 'AFFIRMED',
    explicitness: 'EXPLICIT',
    cue: null,
    certainty: 0.5,
    attribution: 'SOURCE',
    shortcut: false,
    scope: null,
    mechanism: [],
    conditions: [text(number, 8)],
    note: null,
    evidence: [],
  }))
}

function inPieces(work: Generator<void, unknown, void>) {
  let longestPiece = 0
  const began = now()
  for (let done: boolean | undefined = false; !done; ) {
    const start = now()
    done = work.next().done
    longestPiece = Math.max(longestPiece, now() - start)
  }
  return { longestPiece: round(longestPiece), milliseconds: round(now() - began) }
}

/** Milliseconds of processor time of this thread, so that others on the machine count little. */
function now(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
