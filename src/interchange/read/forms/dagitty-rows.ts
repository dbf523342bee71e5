import { UnreadableTable } from '../files/unreadable-table.ts'
import { type DagittyEdge, type DagittyGraph, dagittyGraph, type Place } from './dagitty-graph.ts'
import { type Field, FieldsRow } from './fields-row.ts'
import type { RecordOrder } from './record-rows.ts'
import type { TableRow } from './table-rows.ts'

/** The longest text that is read, in bytes. */
const MAX_TEXT = 8_388_608

/** What dagitty calls the marks of variables, by their shorter and older names. */
const MARKS: Readonly<Record<string, string>> = {
  e: 'exposure',
  source: 'exposure',
  o: 'outcome',
  target: 'outcome',
  a: 'adjusted',
  s: 'selected',
  l: 'latent',
  u: 'latent',
  unobserved: 'latent',
  label: 'name',
}

/**
 * The rows of a graph of dagitty: its variables with their marks (`exposure`, `outcome`, `latent`,
 * `adjusted`, `selected`), and its arrows as causes. A bidirected edge is a latent cause of both
 * ends. All of the text is kept.
 */
export async function* dagittyRows(
  chunks: AsyncIterable<Uint8Array>,
  order: RecordOrder,
): AsyncGenerator<readonly TableRow[]> {
  const graph = dagittyGraph(await textOf(chunks))
  yield order.role === 'NODES' ? variableRows(graph) : edgeRows(graph, order)
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    parts.push(chunk.slice())
    size += chunk.length
    if (size > MAX_TEXT)
      throw new UnreadableTable(`A graph of dagitty has at most ${MAX_TEXT.toLocaleString('en')} bytes.`)
  }
  try {
    return decoder.decode(Buffer.concat(parts))
  } catch {
    throw new UnreadableTable('The file is not UTF-8.')
  }
}

function variableRows({ variables, edges }: DagittyGraph): readonly TableRow[] {
  const rows = Array.from(variables, ([id, { attributes, place }]) => {
    const fields = Array.from(attributes, ([name, value]) => [MARKS[name] ?? name, value] as const)
    return rowAt(place, new Map<string, Field>([...fields, ['id', id]]), {})
  })
  const latent = new Map<string, TableRow>()
  for (const edge of edges.filter(({ arrow }) => arrow === '<->')) {
    const { id, name } = latentOf(edge, variables)
    if (!latent.has(id))
      latent.set(
        id,
        rowAt(
          edge.place,
          new Map([
            ['id', id],
            ['name', name],
            ['latent', 'true'],
          ]),
          {},
        ),
      )
  }
  return [...rows, ...latent.values()]
}

function edgeRows({ isPlain, variables, edges }: DagittyGraph, { options, related }: RecordOrder): readonly TableRow[] {
  const causes = options.predicate ?? (isPlain ? related : 'biolink:causes')
  const met = new Set<string>()
  return edges.flatMap((edge) => {
    const { from, to, arrow, attributes, place } = edge
    const row = (subject: string, predicate: string, object: string) =>
      rowAt(
        place,
        new Map<string, Field>([...attributes, ['subject', subject], ['predicate', predicate], ['object', object]]),
        {
          predicate: place.text,
        },
      )
    if (arrow === '->') return row(from, (isPlain && attributes.get('label')) || causes, to)
    if (arrow !== '<->') return row(from, related, to)
    const { id } = latentOf(edge, variables)
    return [from, to].flatMap((end) => {
      const said = JSON.stringify([id, end])
      if (met.has(said)) return []
      met.add(said)
      return row(id, causes, end)
    })
  })
}

/** The cause that a bidirected edge stands for, the same from both ends. */
function latentOf({ from, to }: DagittyEdge, variables: DagittyGraph['variables']) {
  const ends = [from, to].sort()
  const id = `latent:${ends.join('~')}`
  const names = ends.map((end) => variables.get(end)?.attributes.get('label') ?? end)
  return { id: variables.has(id) ? `${id}~` : id, name: `Unobserved cause of ${names.join(' and ')}` }
}

const rowAt = (
  { line, start }: Place,
  fields: ReadonlyMap<string, Field>,
  written: Readonly<Record<string, string>>,
): TableRow => new FieldsRow(line, fields, () => start, new Map(Object.entries(written)))
