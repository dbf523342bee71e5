/**
 * Databases bound the number of parameters of one statement; 500 rows of any table are far below
 * it.
 */
const CHUNK = 500

/** The list in pieces, which fit into one statement each unless another size is named. */
export function* inChunks<Item>(items: readonly Item[], size = CHUNK): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}
