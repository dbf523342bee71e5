/**
 * The first question of a process: `node cold-paths.ts <aetia or graphology> <edges> <edges of a
 * concept> <start> <end> <steps>` builds the graph and prints how many milliseconds all simple
 * paths between the two take.
 */
import { pathsOf, walk } from '../engine.ts'
import { benchGraph } from '../graphs/bench-graph.ts'
import { scaleFree } from '../graphs/scale-free.ts'
import { graphologyOf, pathsIn } from '../peers/graphology.ts'
import { timed } from '../timing.ts'

const [who, ...numbers] = process.argv.slice(2)
const [edges = 0, perConcept = 0, start = 0, end = 0, steps = 0] = numbers.map(Number)
const list = scaleFree(edges, 'CYCLIC', perConcept)
if (who === 'aetia') {
  const graph = benchGraph(list)
  walk(graph)
  process.stdout.write(`${timed(() => pathsOf(graph, start, end, steps)).milliseconds}`)
} else {
  const graph = graphologyOf(list)
  process.stdout.write(`${timed(() => pathsIn(graph, start, end, steps)).milliseconds}`)
}
