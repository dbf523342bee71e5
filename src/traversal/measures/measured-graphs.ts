import { limitExceeded } from '../../errors/public-errors.ts'
import type { Measure, MeasuredEdges, Measures } from './measure.ts'
import { measureApart } from './measure-apart.ts'

/** The measures of one version, computed once, one at a time, and cached. */
export interface MeasuredGraphs {
  /**
   * `filter` names the edges. Fails with LIMIT_EXCEEDED at the time limit, or when too many
   * measures wait.
   */
  of<Asked extends Measure>(asked: Asked, filter: string, edges: MeasuredEdges): Promise<Measures[Asked]>
}

/** The most cached measures: up to some megabytes each. */
const MAX_REMEMBERED = 8
/** The most measures that may wait or run at a time. */
const MAX_WAITING = 4

export function createMeasuredGraphs(measure = measureApart): MeasuredGraphs {
  const known = new Map<string, Promise<unknown>>()
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return {
    of<Asked extends Measure>(asked: Asked, filter: string, edges: MeasuredEdges) {
      const name = JSON.stringify([asked, filter])
      const remembered = known.get(name) as Promise<Measures[Asked]> | undefined
      if (remembered) return remembered
      if (waiting >= MAX_WAITING)
        return Promise.reject(
          limitExceeded('Too many measures of the graph are being made; ask again in some seconds.'),
        )
      waiting++
      const made = last.then(async () => {
        try {
          const measured = await measure(asked, edges)
          if (measured !== null) return measured
          throw limitExceeded(
            'The graph is too large to be measured in time. Ask with a filter that admits fewer claims.',
          )
        } catch (error) {
          known.delete(name)
          throw error
        } finally {
          waiting--
        }
      })
      last = made.catch(() => undefined)
      known.set(name, made)
      for (const oldest of known.keys()) if (known.size > MAX_REMEMBERED) known.delete(oldest)
      return made
    },
  }
}
