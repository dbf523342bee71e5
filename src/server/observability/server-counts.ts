import type { ContextOptions } from '../../api/context.ts'
import type { OperationSeen } from '../../api/operation-seen.ts'

type SearchBound = Parameters<NonNullable<ContextOptions['onStopped']>>[0][number]

export type OperationKind = OperationSeen['kind'] | 'none'

/** An answer as it is counted. Every field has few values, whatever strangers send. */
export interface CountedAnswer {
  /** The pattern of the route, or `other`. */
  readonly route: string
  readonly method: string
  /** Such as `2xx`. */
  readonly status: string
  readonly operation: OperationKind
}

export interface CountedAnswers extends CountedAnswer {
  readonly count: number
}

/** The upper bounds of the classes of durations, in seconds. */
export const DURATION_BOUNDS = Object.freeze([0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10])

/** The durations of one kind of operation. */
export interface Durations {
  /** How many took at most the bound of the same place; the last is for longer ones. */
  readonly counts: number[]
  /** In seconds. */
  sum: number
}

/**
 * What a server counts, as plain numbers: the way of an answer costs an addition, and only who reads
 * them pays for more.
 */
export interface ServerCounts {
  /** Answers that routes gave, and how long they took where that says anything. */
  answered(answer: CountedAnswer, seconds: number | null): void
  /** An answer from the cache of answers: whole, or 304. */
  kept(method: string | undefined, status: 200 | 304): void
  /** A request whose answer the cache might have had. */
  notKept(): void
  /** Bounds that cut the answer to a question short. */
  stopped(bounds: readonly SearchBound[]): void
  newVersion(): void
  subscriptionOpened(): void
  subscriptionClosed(): void
  readonly answers: () => readonly CountedAnswers[]
  readonly durations: ReadonlyMap<OperationKind, Durations>
  readonly cacheMisses: () => number
  readonly cacheHits: () => number
  readonly stops: ReadonlyMap<SearchBound, number>
  readonly newVersions: () => number
  readonly subscriptions: () => { readonly open: number; readonly opened: number }
}

/** The methods that are told apart. */
const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'OPTIONS']
const SEARCH_BOUNDS: readonly SearchBound[] = ['EXPANSIONS', 'TIME', 'MEMORY', 'DEADLINE']

/** `cachedRoute` is the route of the kept answers. */
export function createServerCounts(cachedRoute: string): ServerCounts {
  const byRoute = new Map<string, { readonly answer: CountedAnswer; count: number }>()
  const durations = new Map<OperationKind, Durations>()
  const stops = new Map<SearchBound, number>(SEARCH_BOUNDS.map((bound) => [bound, 0]))
  const sent = { GET: 0, HEAD: 0, POST: 0 }
  let unchanged = 0
  let misses = 0
  let newVersions = 0
  let openSubscriptions = 0
  let subscriptions = 0
  const kept = (): CountedAnswers[] => {
    const common = { route: cachedRoute, operation: 'query' } as const
    return [
      ...Object.entries(sent).map(([method, count]) => ({ ...common, method, status: '2xx', count })),
      { ...common, method: 'GET', status: '3xx', count: unchanged },
    ].filter(({ count }) => count > 0)
  }
  return {
    answered({ route, method, status, operation }, seconds) {
      const known = METHODS.includes(method) ? method : 'other'
      const name = `${route} ${known} ${status} ${operation}`
      const counted = byRoute.get(name)
      if (counted) counted.count++
      else byRoute.set(name, { answer: { route, method: known, status, operation }, count: 1 })
      if (seconds === null) return
      const those = durations.get(operation) ?? { counts: new Array(DURATION_BOUNDS.length + 1).fill(0), sum: 0 }
      durations.set(operation, those)
      const place = DURATION_BOUNDS.findIndex((bound) => seconds <= bound)
      const index = place < 0 ? DURATION_BOUNDS.length : place
      those.counts[index] = (those.counts[index] ?? 0) + 1
      those.sum += seconds
    },
    kept(method, status) {
      if (status === 304) unchanged++
      else if (method === 'POST') sent.POST++
      else if (method === 'HEAD') sent.HEAD++
      else sent.GET++
    },
    notKept() {
      misses++
    },
    stopped(bounds) {
      for (const bound of bounds) stops.set(bound, (stops.get(bound) ?? 0) + 1)
    },
    newVersion() {
      newVersions++
    },
    subscriptionOpened() {
      openSubscriptions++
      subscriptions++
    },
    subscriptionClosed() {
      openSubscriptions--
    },
    answers: () => merged([...[...byRoute.values()].map(({ answer, count }) => ({ ...answer, count })), ...kept()]),
    durations,
    cacheMisses: () => misses,
    cacheHits: () => sent.GET + sent.HEAD + sent.POST + unchanged,
    stops,
    newVersions: () => newVersions,
    subscriptions: () => ({ open: openSubscriptions, opened: subscriptions }),
  }
}

/** Each sort of answer once. */
function merged(answers: readonly CountedAnswers[]): CountedAnswers[] {
  const sums = new Map<string, CountedAnswers>()
  for (const answer of answers) {
    const name = [answer.route, answer.method, answer.status, answer.operation].join(' ')
    sums.set(name, { ...answer, count: answer.count + (sums.get(name)?.count ?? 0) })
  }
  return [...sums.values()]
}
