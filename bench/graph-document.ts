/**
 * Measures `GET /graph.json` against `JSON.stringify(graph.export())` of graphology, in one process and in turns:
 *
 *   node bench/graph-document.ts                 50,000 claims, 5 rounds
 *   node bench/graph-document.ts 10000 3         that number of claims and of rounds
 *
 * Prints medians of processor time, in milliseconds. That of a request has the client in it. The answers are compared first.
 */
import { get } from 'node:http'
import { text } from 'node:stream/consumers'
import { isDeepStrictEqual } from 'node:util'
import { firstVersion } from '../src/projection/first-version.ts'
import { largeContent } from '../test/notation/large-content.ts'
import { startServer } from '../test/notation/start-server.ts'
import { median } from './timing.ts'

const [claims = 50_000, rounds = 5] = process.argv.slice(2).map(Number)
const content = largeContent(claims)
const environment = { AETIA_MAX_GRAPH_CLAIMS: String(claims) }

const times = new Map<string, number[]>()
for (let round = 0; round < rounds; round++) {
  // A snapshot keeps its graph, so each round has a snapshot of its own.
  const snapshot = firstVersion(content)
  const server = await startServer({ environment, snapshot })
  const ask = () => bodyOf(`${server.origin}/graph.json`)
  const body = await timed('the first request of a version, with its tag', ask)
  await timed('a later request', ask)
  await server.close()
  const graph = await timed('graphology: making the graph', () => snapshot.graph())
  const written = await timed('graphology: JSON.stringify(graph.export())', () => JSON.stringify(graph.export()))
  if (round === 0 && !isDeepStrictEqual(JSON.parse(body), JSON.parse(written))) throw new Error('The graphs differ.')
  if (round === 0)
    console.log(`${snapshot.claims.size} claims, ${snapshot.concepts.size} concepts, ${body.length} bytes`)
}
for (const [name, list] of times) console.log(`${name}: ${median(list).toFixed(0)} ms`)

async function timed<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  times.set(name, [...(times.get(name) ?? []), (user + system) / 1_000])
  return result
}

function bodyOf(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, (response) => text(response).then(resolve, reject)).once('error', reject)
  })
}
