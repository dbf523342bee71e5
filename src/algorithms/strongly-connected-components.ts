import type { CompressedRows } from './compressed-rows.ts'

/**
 * By node: the number of its strongly connected component. Two nodes are in one component when each
 * is reachable from the other. Linear in nodes and edges (Tarjan 1972, with a stack instead of
 * recursion).
 */
export function stronglyConnectedComponents({ offsets, targets }: CompressedRows): Uint32Array {
  const size = offsets.length - 1
  const component = new Uint32Array(size)
  /** The order in which nodes are met, from 1; 0 before. `ASSIGNED` once the component is known. */
  const met = new Uint32Array(size)
  const lowest = new Uint32Array(size)
  const nextEdge = offsets.slice(0, size)
  const open: number[] = []
  const path: number[] = []
  let count = 0
  let components = 0
  const enter = (node: number) => {
    met[node] = lowest[node] = ++count
    open.push(node)
    path.push(node)
  }
  for (let root = 0; root < size; root++) {
    if (met[root] === 0) enter(root)
    while (path.length > 0) {
      const node = path.at(-1)!
      if (nextEdge[node]! < offsets[node + 1]!) {
        const next = targets[nextEdge[node]!++]!
        if (met[next] === 0) enter(next)
        else lowest[node] = Math.min(lowest[node]!, met[next]!)
        continue
      }
      path.pop()
      const before = path.at(-1)
      if (before !== undefined) lowest[before] = Math.min(lowest[before]!, lowest[node]!)
      if (lowest[node] !== met[node]) continue
      for (let member = -1; member !== node; ) {
        member = open.pop()!
        component[member] = components
        met[member] = ASSIGNED
      }
      components++
    }
  }
  return component
}

const ASSIGNED = 2 ** 32 - 1
