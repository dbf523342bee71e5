import type { Key } from '../../../graph/vocabulary/keys.ts'

/**
 * A number for every node, equal for two nodes just when each can be reached from the other. Takes
 * time in proportion to the nodes and edges. `next` names every node that has edges; nodes that are
 * only led to need no entry.
 */
export function strongComponents(next: ReadonlyMap<Key, readonly Key[]>): ReadonlyMap<Key, number> {
  const before = new Map<Key, Key[]>()
  for (const [from, to] of next) {
    for (const node of to) {
      const known = before.get(node)
      if (known) known.push(from)
      else before.set(node, [from])
    }
  }
  const component = new Map<Key, number>()
  // From the node that was left last, against the edges, nothing is reached but its own component
  // (Kosaraju, Sharir).
  for (const [number, root] of leftInOrder(next).reverse().entries()) {
    if (component.has(root)) continue
    const open = [root]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (component.has(node)) continue
      component.set(node, number)
      for (const earlier of before.get(node) ?? []) open.push(earlier)
    }
  }
  return component
}

/**
 * The nodes in the order in which a depth-first walk leaves them. Its own stack, as chains may be
 * longer than the machine's.
 */
function leftInOrder(next: ReadonlyMap<Key, readonly Key[]>): Key[] {
  const left: Key[] = []
  const entered = new Set<Key>()
  for (const root of next.keys()) {
    const way: { readonly node: Key; readonly ways: Iterator<Key> }[] = []
    const enter = (node: Key) => {
      if (entered.has(node)) return
      entered.add(node)
      way.push({ node, ways: (next.get(node) ?? []).values() })
    }
    enter(root)
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      const step = at.ways.next()
      if (!step.done) enter(step.value)
      else {
        left.push(at.node)
        way.pop()
      }
    }
  }
  return left
}
