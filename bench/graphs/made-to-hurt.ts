import { CERTAINTIES, type EdgeList } from './edge-list.ts'

/** Every concept joined to every other, both ways. */
export function complete(size: number): EdgeList {
  return edgeList(size, size * (size - 1), (join) => {
    for (let from = 0; from < size; from++) for (let to = 0; to < size; to++) if (from !== to) join(from, to)
  })
}

/**
 * A square grid of concepts, each joined to its neighbors, both ways. Concept 0 is one corner, the
 * last the opposite one.
 */
export function grid(side: number): EdgeList {
  return edgeList(side * side, 4 * side * (side - 1), (join) => {
    for (let row = 0; row < side; row++) {
      for (let column = 0; column < side; column++) {
        const here = row * side + column
        if (row > 0) join(here, here - side)
        if (column > 0) join(here, here - 1)
        if (column + 1 < side) join(here, here + 1)
        if (row + 1 < side) join(here, here + side)
      }
    }
  })
}

/**
 * Concept 0 is joined to a hub, 1, with `edges` edges; each of them leads through one more concept
 * to the last.
 */
export function hub(edges: number): EdgeList {
  const last = edges + 2
  return edgeList(last + 1, 2 * edges + 1, (join) => {
    join(0, 1)
    for (let leaf = 2; leaf < last; leaf++) join(1, leaf)
    for (let leaf = 2; leaf < last; leaf++) join(leaf, last)
  })
}

/** One concept after the other, from 0 to the last. */
export function chain(size: number): EdgeList {
  return edgeList(size, size - 1, (join) => {
    for (let from = 0; from + 1 < size; from++) join(from, from + 1)
  })
}

function edgeList(size: number, edges: number, fill: (join: (from: number, to: number) => void) => void): EdgeList {
  const from = new Uint32Array(edges)
  const to = new Uint32Array(edges)
  let count = 0
  fill((one, other) => {
    from[count] = one
    to[count++] = other
  })
  const certainty = Uint8Array.from(from, (_, edge) => (edge * 7) % CERTAINTIES.length)
  return { size, from, to, certainty }
}
