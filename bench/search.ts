/**
 * Figures of search by name: the cost of an index of n names in time and memory, and how long a search takes, in all and in
 * its longest piece, in milliseconds of processor time. Of our own index of names, of MiniSearch and of FlexSearch, each in a process of its own.
 *
 * Run by hand, on an idle machine:
 *
 *   npm install --no-save flexsearch@0.8.212     once; without it, that FlexSearch is absent is told
 *   node bench/search.ts                         10,000, 100,000 and 1,000,000 names
 *   node bench/search.ts 50000                   that number of names
 *
 * Names are made of words as rare as words are (Zipf), and the same in every run. Figures of times on shared machines mean little.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import MiniSearch from 'minisearch'
import { bestHits } from '../src/snapshot/labels/best-hits.ts'
import { hitRank } from '../src/snapshot/labels/hit-rank.ts'
import { labelForms } from '../src/snapshot/labels/label-forms.ts'
import { createLabelIndex } from '../src/snapshot/labels/label-index.ts'
import { labelWords } from '../src/snapshot/labels/label-words.ts'
import { normalizeLabel } from '../src/snapshot/labels/normalize-label.ts'
import { nameOrder } from '../src/snapshot/name-order.ts'
import { naturalKey } from '../src/snapshot/natural-key.ts'

interface Searcher {
  /** How long the longest piece of the search is, in milliseconds. */
  search(text: string): { readonly longestPiece: number; readonly found: number }
}

const PEERS: Readonly<Record<string, (names: readonly string[]) => Promise<Searcher>>> = {
  own: async (names) => {
    const labeled = { size: names.length, labelsAt: (number: number) => [names[number] ?? ''] }
    const forms = labelForms(labeled)
    const index = createLabelIndex(labeled, forms, labelWords(forms))
    const search = (text: string) => {
      const best = bestHits<number>(21, null)
      const { longestPiece } = inPieces(
        index.scan(text, (number, { level, label }) =>
          best.offer(
            hitRank(level, 0, label.length),
            () => naturalKey(normalizeLabel(label)),
            () => String(number).padStart(9, '0'),
            () => number,
          ),
        ),
      )
      return { longestPiece, found: best.offered }
    }
    // The first search makes the index.
    report({ longestPieceOfBuild: search('xylophone').longestPiece })
    const order = inPieces(nameOrder(forms).all())
    report({ nameOrder: order.milliseconds, longestPieceOfNameOrder: order.longestPiece })
    return { search }
  },
  MiniSearch: async (names) => {
    const index = new MiniSearch({
      fields: ['name'],
      tokenize: (text) => normalizeLabel(text).split(' '),
      processTerm: (term) => term,
      searchOptions: {
        prefix: true,
        fuzzy: (term) => (term.length < 4 ? 0 : term.length <= 7 ? 1 : 2),
        combineWith: 'AND',
      },
    })
    for (const [id, name] of names.entries()) index.add({ id, name })
    return { search: (text) => whole(() => index.search(text).length) }
  },
  FlexSearch: async (names) => {
    // Not among the dependencies, so there are no types of it.
    const library = 'flexsearch'
    const { Index } = (await import(library)) as {
      Index: new (
        options: object,
      ) => { add(id: number, text: string): void; search(text: string, limit: number): readonly number[] }
    }
    const index = new Index({ tokenize: 'forward', encode: (text: string) => normalizeLabel(text).split(' ') })
    for (const [id, name] of names.entries()) index.add(id, name)
    return { search: (text) => whole(() => index.search(text, 21).length) }
  },
}

const [asked, askedSize] = process.env['BENCH_SEARCH']?.split(' ') ?? []
if (asked === undefined) await runAll()
else await runOne(asked, Number(askedSize))

async function runAll() {
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000]
  for (const size of sizes) {
    for (const peer of Object.keys(PEERS)) {
      const child = fork(fileURLToPath(import.meta.url), {
        execArgv: ['--expose-gc', '--max-old-space-size=8192'],
        env: { ...process.env, BENCH_SEARCH: `${peer} ${size}` },
      })
      const figures: Record<string, unknown> = { names: size, peer }
      child.on('message', (message) => Object.assign(figures, message))
      const [code] = await once(child, 'exit')
      process.stdout.write(`${JSON.stringify(code === 0 ? figures : { ...figures, failed: code })}\n`)
    }
  }
}

async function runOne(peer: string, size: number) {
  const { names, texts } = namesAndTexts(size)
  const before = memory()
  const began = now()
  const searcher = await PEERS[peer]?.(names)
  if (!searcher) throw new Error(`no peer ${peer}`)
  report({ buildSeconds: round((now() - began) / 1000), bytesPerName: Math.round((memory() - before) / size) })
  for (const text of texts.slice(0, 20)) searcher.search(text)
  const times: number[] = []
  let [longest, found] = [0, 0]
  for (const text of texts) {
    const start = now()
    const searched = searcher.search(text)
    times.push(now() - start)
    longest = Math.max(longest, searched.longestPiece)
    found += searched.found > 0 ? 1 : 0
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => round(times[Math.floor(share * (times.length - 1))] ?? 0)
  report({ p50: at(0.5), p99: at(0.99), longestPiece: round(longest), found: `${found} of ${texts.length}` })
  process.exit(0)
}

/**
 * Names of one to five words, and texts as people type them: whole names, beginnings, words in any
 * order, typing errors.
 */
function namesAndTexts(size: number) {
  let seed = 42
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
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
    'cho',
    'gly',
    'se',
    'rin',
  ]
  const word = (rank: number) => {
    let [text, rest] = ['', rank + 7]
    for (; rest > 0; rest = Math.floor(rest / syllables.length)) text += syllables[rest % syllables.length]
    return text
  }
  const words = Math.max(1_000, Math.round(size / 3))
  const drawn = () => word(Math.floor(words ** random()))
  const names = Array.from({ length: size }, (_, index) => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 5) }, drawn)
    return `${parts.join(' ')}${index % 7 === 0 ? ` ${index}` : ''}`.replace(/^./, (letter) => letter.toUpperCase())
  })
  const texts = Array.from({ length: 200 }, (_, index) => {
    const name = names[Math.floor(random() * size)] ?? ''
    if (index % 4 === 0) return name
    if (index % 4 === 1) return name.slice(0, 3 + Math.floor(random() * 5))
    if (index % 4 === 2) return name.split(' ').toReversed().slice(0, 2).join(' ')
    const at = 1 + Math.floor(random() * (name.length - 1))
    return `${name.slice(0, at)}${name.slice(at + 1)}`
  })
  return { names, texts }
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

function whole(search: () => number) {
  const start = now()
  const found = search()
  return { longestPiece: round(now() - start), found }
}

function memory(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function report(figures: object) {
  process.send?.(figures)
}

/** Milliseconds of processor time of this thread, so that others on the machine count little. */
function now(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
