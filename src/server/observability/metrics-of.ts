import type { Server } from 'node:http'
import type { GraphHistory } from '../../publishing/graph-history.ts'
import type { OpenConnections } from '../subscriptions/open-connections.ts'
import type { MetricFamily, MetricSample } from './metrics-text.ts'
import { DURATION_BOUNDS, type Durations, type OperationKind, type ServerCounts } from './server-counts.ts'

/** What the metrics of a server are read from, when somebody asks for them. */
export interface Measured {
  readonly counts: ServerCounts
  readonly history: Pick<GraphHistory, 'current' | 'digestMismatch'>
  readonly connections: Pick<OpenConnections, 'open'>
  readonly server: Server
  staleSince(): string | null
  /** Deliveries of webhooks, and mails, that are still to be sent. */
  pendingDeliveries(): Promise<number>
  pendingMails(): Promise<number>
}

/** How long the store may take to count what is pending, in milliseconds. */
const PATIENCE_MS = 1_000

/** The metrics of a server. What the store cannot say in time is left out. */
export async function metricsOf(measured: Measured): Promise<MetricFamily[]> {
  const { counts, history, connections } = measured
  const since = measured.staleSince()
  const [httpConnections, deliveries, mails] = await Promise.all([
    connectionsOf(measured.server),
    inTime(measured.pendingDeliveries()),
    inTime(measured.pendingMails()),
  ])
  const subscriptions = counts.subscriptions()
  return [
    counter(
      'aetia_requests_total',
      'Answers, by route, method, class of status and kind of operation.',
      counts.answers().map(({ count: value, route, method, status, operation }) => ({
        value,
        labels: { route, method, status, operation },
      })),
    ),
    {
      name: 'aetia_operation_duration_seconds',
      help: 'How long operations took that were executed, by kind.',
      type: 'histogram',
      values: [...counts.durations].flatMap(([kind, durations]) => histogram(kind, durations)),
    },
    counter('aetia_answer_cache_total', 'Requests that the cache of answers could answer, by whether it did.', [
      { value: counts.cacheHits(), labels: { result: 'hit' } },
      { value: counts.cacheMisses(), labels: { result: 'miss' } },
    ]),
    counter(
      'aetia_questions_stopped_total',
      'Answers to questions that a bound cut short, by the bound.',
      [...counts.stops].map(([bound, value]) => ({ value, labels: { bound: bound.toLowerCase() } })),
    ),
    gauge('aetia_graph_version', 'The version of the graph that is served.', history.current().version),
    counter('aetia_new_versions_total', 'Newer versions that became the served one since the start.', [
      { value: counts.newVersions() },
    ]),
    gauge(
      'aetia_graph_stale_seconds',
      'For how long the store has not said whether a newer version is published; 0 while it does.',
      since === null ? 0 : Math.max(0, (Date.now() - Date.parse(since)) / 1_000),
    ),
    gauge(
      'aetia_graph_digest_mismatch',
      '1 while the served graph has another digest than the log.',
      history.digestMismatch() === null ? 0 : 1,
    ),
    gauge('aetia_http_connections', 'Open connections.', httpConnections),
    gauge('aetia_streams_open', 'Open WebSockets and event streams.', connections.open()),
    gauge('aetia_subscriptions_open', 'Subscriptions that are followed.', subscriptions.open),
    counter('aetia_subscriptions_total', 'Subscriptions that were begun.', [{ value: subscriptions.opened }]),
    gauge('aetia_webhook_deliveries_pending', 'Deliveries of webhooks that are still to be sent.', deliveries),
    gauge('aetia_mails_pending', 'Mails that are still to be sent.', mails),
  ]
}

const counter = (name: string, help: string, values: readonly MetricSample[]): MetricFamily => ({
  name,
  help,
  type: 'counter',
  values,
})

const gauge = (name: string, help: string, value: number | null): MetricFamily => ({
  name,
  help,
  type: 'gauge',
  values: value === null ? [] : [{ value }],
})

function histogram(operation: OperationKind, { counts, sum }: Durations): MetricSample[] {
  const name = 'aetia_operation_duration_seconds'
  let count = 0
  const buckets = counts.map((those, index) => {
    count += those
    const le = DURATION_BOUNDS[index] ?? '+Inf'
    return { metricName: `${name}_bucket`, labels: { operation, le }, value: count }
  })
  return [
    ...buckets,
    { metricName: `${name}_sum`, labels: { operation }, value: sum },
    { metricName: `${name}_count`, labels: { operation }, value: count },
  ]
}

const connectionsOf = (server: Server): Promise<number | null> =>
  new Promise((resolve) => server.getConnections((error, count) => resolve(error ? null : count)))

/** The number, or null where it does not come in time. */
async function inTime(counting: Promise<number>): Promise<number | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null).unref()
  })
  try {
    return await Promise.race([counting.catch(() => null), late])
  } finally {
    clearTimeout(timer)
  }
}
