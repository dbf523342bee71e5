import { describe, expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import type { MeasuredCommunities, MeasuredEdges } from '../../../src/traversal/measures/measure.ts'
import { MAX_MEASURED, measuredEdges } from '../../../src/traversal/measures/measured-edges.ts'
import { createMeasuredGraphs } from '../../../src/traversal/measures/measured-graphs.ts'
import { DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import { chain, graphOf } from '../../abuse/synthetic-graph.ts'
import { graphFromLines } from '../../notation/graph-from-lines.ts'

const NONE: MeasuredEdges = { sources: new Uint32Array(), targets: new Uint32Array(), weights: new Float64Array() }
const MEASURED: MeasuredCommunities = { nodes: new Uint32Array(), offsets: new Uint32Array(1), modularity: 0 }

/** Measures that end when the test says so. */
function measures() {
  const begun: string[] = []
  const ends: ((measured: MeasuredCommunities | null) => void)[] = []
  const graphs = createMeasuredGraphs((asked) => {
    begun.push(asked)
    return new Promise((resolve) => ends.push(resolve as (measured: MeasuredCommunities | null) => void))
  })
  const end = async (measured: MeasuredCommunities | null) => {
    ends.shift()?.(measured)
    await new Promise(setImmediate)
  }
  return { begun, end, graphs }
}

describe('the measures of a version', () => {
  test('are made once for all who ask, and remembered', async () => {
    const { begun, end, graphs } = measures()
    const asked = [graphs.of('communities', 'a', NONE), graphs.of('communities', 'a', NONE)]
    await new Promise(setImmediate)
    await end(MEASURED)
    expect(await Promise.all(asked)).toEqual([MEASURED, MEASURED])
    expect(await graphs.of('communities', 'a', NONE)).toBe(MEASURED)
    expect(begun).toEqual(['communities'])
  })

  test('are made one at a time, and no more wait than a few', async () => {
    const { begun, end, graphs } = measures()
    const asked = ['a', 'b', 'c', 'd'].map((filter) => graphs.of('communities', filter, NONE))
    await expect(graphs.of('communities', 'e', NONE)).rejects.toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED' } })
    await new Promise(setImmediate)
    expect(begun).toHaveLength(1)
    for (let count = 0; count < 4; count++) await end(MEASURED)
    await Promise.all(asked)
    expect(begun).toHaveLength(4)
    void graphs.of('communities', 'e', NONE)
    await new Promise(setImmediate)
    expect(begun).toHaveLength(5)
  })

  test('are refused when they take too long, and made anew on the next request', async () => {
    const { begun, end, graphs } = measures()
    const asked = expect(graphs.of('communities', 'a', NONE)).rejects.toMatchObject({
      extensions: { code: 'LIMIT_EXCEEDED' },
    })
    await new Promise(setImmediate)
    await end(null)
    await asked
    const again = graphs.of('communities', 'a', NONE)
    await new Promise(setImmediate)
    await end(MEASURED)
    expect(await again).toBe(MEASURED)
    expect(begun).toHaveLength(2)
  })
})

describe('the edges that are measured', () => {
  test('are those that the filter admits, parallel ones once, and none to itself', () => {
    const engine = createEngine(
      graphFromLines('a -CAUSES .4-> b', 'a -PREDISPOSES_TO .8-> b', 'b -CAUSES-> b', 'b -CAUSES negated-> a'),
    )
    const { sources, targets, weights } = runSync(measuredEdges(engine, DEFAULT_FILTER))
    expect([[...sources], [...targets], [...weights]]).toEqual([[0], [1], [0.8]])
  })

  test('are at most 50,000', () => {
    const most = createEngine(graphOf(chain(MAX_MEASURED)))
    expect(runSync(measuredEdges(most, DEFAULT_FILTER)).sources).toHaveLength(50_000)
    const more = createEngine(graphOf(chain(MAX_MEASURED + 1)))
    expect(() => runSync(measuredEdges(more, DEFAULT_FILTER))).toThrow(
      'The graph has 50001 edges under this filter; at most 50000 are measured. Ask with a filter that admits fewer claims.',
    )
  })
})
