/**
 * The edges of a directed graph in compressed sparse rows: those of node `v` are `offsets[v] ...
 * offsets[v + 1]`.
 */
export interface CompressedRows {
  readonly offsets: Uint32Array
  readonly targets: Uint32Array
}

/** A graph whose nodes have names, and the number of each. */
export interface NamedRows<Node> {
  readonly rows: CompressedRows
  readonly nodes: readonly Node[]
  readonly numberOf: ReadonlyMap<Node, number>
}

/**
 * The edges from each node of a map to its successors. A node without successors needs no entry.
 * Linear.
 */
export function compressRows<Node>(successors: ReadonlyMap<Node, Iterable<Node>>): NamedRows<Node> {
  const numberOf = new Map<Node, number>()
  const add = (node: Node): number => {
    const known = numberOf.get(node)
    if (known !== undefined) return known
    numberOf.set(node, numberOf.size)
    return numberOf.size - 1
  }
  for (const node of successors.keys()) add(node)
  const targets: number[] = []
  const ends: number[] = []
  for (const next of successors.values()) {
    for (const node of next) targets.push(add(node))
    ends.push(targets.length)
  }
  const offsets = new Uint32Array(numberOf.size + 1).fill(targets.length, 1)
  for (let node = 0; node < ends.length; node++) offsets[node + 1] = ends[node]!
  return { rows: { offsets, targets: Uint32Array.from(targets) }, nodes: [...numberOf.keys()], numberOf }
}
