/** Databases bound the number of parameters of one statement; 500 rows of any table are far below it. */
const CHUNK = 500

/** The list in pieces that fit into one statement each. */
export function* inChunks<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += CHUNK) yield items.slice(start, start + CHUNK)
}
