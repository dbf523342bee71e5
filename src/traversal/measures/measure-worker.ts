import { parentPort, workerData } from 'node:worker_threads'
import { type Measure, type MeasuredEdges, measure } from './measure.ts'

// The thread of one measure: `measureApart` starts it.

const { asked, edges } = workerData as { readonly asked: Measure; readonly edges: MeasuredEdges }
parentPort?.postMessage(measure(asked, edges))
