import {
  type ClaimRow,
  type ConceptRow,
  type ReadOptions,
  type Rejected,
  readEdges,
  readNodes,
  type TableFormat,
} from '../../src/interchange/read/read-table.ts'

const bytesOf = (table: string | Uint8Array): Uint8Array =>
  typeof table === 'string' ? new TextEncoder().encode(table) : table

/**
 * The table in chunks that end at these places. One buffer holds them in turn, as of a reader that
 * uses its own again.
 */
async function* cut(table: Uint8Array, at: readonly number[]): AsyncGenerator<Uint8Array> {
  const shared = new Uint8Array(table.length)
  let from = 0
  for (const to of [...at.toSorted((a, b) => a - b), table.length]) {
    const chunk = shared.subarray(0, to - from)
    chunk.set(table.subarray(from, to))
    yield chunk
    from = to
  }
}

async function all<Row>(batches: AsyncGenerator<readonly Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for await (const batch of batches) rows.push(...batch)
  return rows
}

export const nodesOf = (
  format: TableFormat,
  table: string | Uint8Array,
  at: readonly number[] = [],
  options: ReadOptions = {},
): Promise<(ConceptRow | Rejected)[]> => all(readNodes(format, cut(bytesOf(table), at), options))

export const edgesOf = (
  format: TableFormat,
  table: string | Uint8Array,
  at: readonly number[] = [],
  options: ReadOptions = {},
): Promise<(ClaimRow | Rejected)[]> => all(readEdges(format, cut(bytesOf(table), at), options))
