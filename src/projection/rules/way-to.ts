import type { Key } from '../../../graph/vocabulary/keys.ts'

/**
 * The nodes of a shortest way from one node to another, both included, or undefined when there is
 * none.
 */
export function wayTo(from: Key, to: Key, next: (key: Key) => readonly Key[]): Key[] | undefined {
  const cameFrom = new Map<Key, Key | undefined>([[from, undefined]])
  for (const key of cameFrom.keys()) {
    if (key === to) {
      const way: Key[] = []
      for (let at: Key | undefined = key; at !== undefined; at = cameFrom.get(at)) way.push(at)
      return way.reverse()
    }
    for (const neighbor of next(key)) if (!cameFrom.has(neighbor)) cameFrom.set(neighbor, key)
  }
  return undefined
}
