import type { Key } from '../../../graph/vocabulary/keys.ts'
import { violation } from '../../content/violation.ts'
import type { Rule } from './rule.ts'

/** Nothing is a kind of itself, and no source is derived from itself, however long the way round. */
export const ordersAreAcyclic: Rule = function* ({ content }) {
  const kinds = content.claims.filter(
    ({ predicate, polarity }) => predicate === 'SUBTYPE_OF' && polarity === 'AFFIRMED',
  )
  for (const claim of kinds) {
    const way = wayBack(claim.object, claim.subject, (key) =>
      kinds.filter(({ subject }) => subject === key).map(({ object }) => object),
    )
    if (way) yield violation('CYCLE', claim.key, ['object'], `${[claim.subject, ...way].join(' is a kind of ')}`)
  }
  const derivedFrom = new Map(content.sources.map(({ key, derivedFrom }) => [key, derivedFrom]))
  for (const { key, derivedFrom: from } of content.sources) {
    const way = from && wayBack(from, key, (source) => [derivedFrom.get(source) ?? []].flat())
    if (way) yield violation('CYCLE', key, ['derivedFrom'], `${[key, ...way].join(' is derived from ')}`)
  }
}

/** The nodes of a shortest way from one node to another, both included, or undefined when there is none. */
export function wayBack(from: Key, to: Key, next: (key: Key) => readonly Key[]): Key[] | undefined {
  const cameFrom = new Map<Key, Key | undefined>([[from, undefined]])
  for (const key of cameFrom.keys()) {
    if (key === to) {
      const way: Key[] = []
      for (let at: Key | undefined = key; at !== undefined; at = cameFrom.get(at)) way.unshift(at)
      return way
    }
    for (const neighbor of next(key)) if (!cameFrom.has(neighbor)) cameFrom.set(neighbor, key)
  }
  return undefined
}
