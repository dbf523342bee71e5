/** A node where it is drawn. */
export interface PlacedNode {
  readonly id: string
  readonly x: number
  readonly y: number
}

interface Edge {
  readonly from: string
  readonly to: string
}

/**
 * The node that a key moves to, or null where the key moves nowhere.
 *
 * Right and left follow edges, to the node that is nearest in height. Up and down go to the next
 * node of the column. Home is the first node of the first column, End the last of the last one.
 */
export function nodeByKey(
  nodes: readonly PlacedNode[],
  edges: readonly Edge[],
  current: string,
  key: string,
): string | null {
  const here = nodes.find(({ id }) => id === current)
  if (here === undefined) return nodes[0]?.id ?? null
  const joined = (ids: readonly string[]) => nearest(here, nodes, new Set(ids))
  switch (key) {
    case 'ArrowRight':
      return joined(edges.filter(({ from }) => from === current).map(({ to }) => to))
    case 'ArrowLeft':
      return joined(edges.filter(({ to }) => to === current).map(({ from }) => from))
    case 'ArrowDown':
      return inColumn(here, nodes, (y) => y > here.y)
    case 'ArrowUp':
      return inColumn(here, nodes, (y) => y < here.y)
    case 'Home':
      return inReadingOrder(nodes)[0]?.id ?? null
    case 'End':
      return inReadingOrder(nodes).at(-1)?.id ?? null
    default:
      return null
  }
}

/** From left to right, and in a column from top to bottom. */
export function inReadingOrder<Node extends PlacedNode>(nodes: readonly Node[]): readonly Node[] {
  return nodes.toSorted((a, b) => a.x - b.x || a.y - b.y)
}

const nearest = (here: PlacedNode, nodes: readonly PlacedNode[], ids: ReadonlySet<string>): string | null =>
  nodes
    .filter(({ id }) => ids.has(id) && id !== here.id)
    .toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y) || a.y - b.y)[0]?.id ?? null

/** Boxes of one column have the same middle, up to half the width of a narrow one. */
const inColumn = (here: PlacedNode, nodes: readonly PlacedNode[], isThere: (y: number) => boolean): string | null =>
  nodes
    .filter(({ id, x, y }) => id !== here.id && Math.abs(x - here.x) < 30 && isThere(y))
    .toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0]?.id ?? null
