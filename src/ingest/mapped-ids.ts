import type { RowAttribute } from '../content/tables/table-columns.ts'
import type { Mapping, MappingMatch } from '../interchange/read/read-sssom.ts'

/** What sets of mappings say of ids. */
export interface MappedIds {
  /** All ids of the same thing, in order of letters, the id itself among them. */
  same(id: string): readonly string[]
  /** Ids of wider, narrower and similar things, by the name of the mapping, in order of name. */
  others(id: string): readonly RowAttribute[]
}

const NAMES: Readonly<Record<Exclude<MappingMatch, 'EXACT'>, string>> = {
  BROAD: 'skos:broadMatch',
  NARROW: 'skos:narrowMatch',
  CLOSE: 'skos:closeMatch',
  RELATED: 'skos:relatedMatch',
}

/** Exact mappings hold both ways and on from one to the next; the others as they are written. */
export function mappedIds(mappings: readonly Mapping[]): MappedIds {
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let above = parents.get(root); above !== undefined && above !== root; above = parents.get(root)) root = above
    for (let at = id; at !== root; ) {
      const above = parents.get(at) ?? root
      parents.set(at, root)
      at = above
    }
    return root
  }
  const others = new Map<string, Map<string, Set<string>>>()
  for (const { subject, object, match } of mappings) {
    if (match === 'EXACT') {
      const [one, other] = [rootOf(subject), rootOf(object)].sort()
      parents.set(one!, one!)
      parents.set(other!, one!)
    } else {
      const its = others.get(subject) ?? new Map<string, Set<string>>()
      others.set(subject, its.set(NAMES[match], (its.get(NAMES[match]) ?? new Set()).add(object)))
    }
  }
  const members = Map.groupBy([...parents.keys()].sort(), rootOf)
  return {
    same: (id) => (parents.has(id) ? (members.get(rootOf(id)) ?? [id]) : [id]),
    others: (id) =>
      [...(others.get(id) ?? [])]
        .map(([name, objects]) => ({ name, value: [...objects].sort().join('|') }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
}

/** Ids as they are. */
export const UNMAPPED: MappedIds = { same: (id) => [id], others: () => [] }
