import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Measure, MeasuredEdges, Measures } from './measure.ts'

/** The time limit of a measure, in milliseconds, and its memory limit. */
const MAX_MILLISECONDS = 10_000
const MAX_MEGABYTES = 512

/**
 * Measures in a separate thread, because graphology's libraries never yield. Null when the time was
 * up. The thread ends with its measure.
 */
export async function measureApart<Asked extends Measure>(
  asked: Asked,
  edges: MeasuredEdges,
): Promise<Measures[Asked] | null> {
  const worker = new Worker(new URL(`./measure-worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: { asked, edges },
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
  })
  worker.unref()
  const ends = AbortSignal.timeout(MAX_MILLISECONDS)
  try {
    const [measured] = (await once(worker, 'message', { signal: ends })) as [Measures[Asked]]
    return measured
  } catch (error) {
    if (ends.aborted) return null
    throw error
  } finally {
    await worker.terminate()
  }
}
