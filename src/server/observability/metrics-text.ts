import { collectDefaultMetrics, type Metric, Registry, type RegistryContentType } from 'prom-client'

/** A measured thing with its values, under a name of Prometheus. */
export interface MetricFamily {
  /** A counter ends with `_total`. */
  readonly name: string
  readonly help: string
  readonly type: 'counter' | 'gauge' | 'histogram'
  readonly values: readonly MetricSample[]
}

export interface MetricSample {
  readonly value: number
  readonly labels?: Readonly<Record<string, string | number>>
  /** The name of one value of a histogram. */
  readonly metricName?: string
}

export interface MetricsText {
  readonly contentType: string
  readonly text: string
}

export interface MetricsWriter {
  /** The families, and what Node.js says of its process, in the form that the reader accepts. */
  write(families: readonly MetricFamily[], accept: string): Promise<MetricsText>
}

/** Measures the process from now on: its event loop and its garbage collector are watched for that. */
export function createMetricsWriter(): MetricsWriter {
  const process = new Registry()
  collectDefaultMetrics({ register: process })
  return {
    async write(families, accept) {
      const isOpen = accept.includes('application/openmetrics-text')
      const registry = new Registry<RegistryContentType>()
      registry.setContentType(isOpen ? Registry.OPENMETRICS_CONTENT_TYPE : Registry.PROMETHEUS_CONTENT_TYPE)
      const ofProcess = (await process.getMetricsAsJSON()) as unknown as readonly MetricFamily[]
      for (const family of [...families, ...ofProcess]) {
        // In OpenMetrics, the ending of a counter belongs to its values.
        const name = isOpen && family.type === 'counter' ? family.name.replace(/_total$/, '') : family.name
        const { help, type } = family
        // What was not measured yet has no value.
        const values = family.values.filter(({ value }) => !Number.isNaN(value))
        const written = { name, help, type, values, get: async () => ({ name, help, type, values }) }
        registry.registerMetric(written as unknown as Metric)
      }
      return { contentType: registry.contentType, text: await registry.metrics() }
    },
  }
}
