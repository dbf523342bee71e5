import { setImmediate } from 'node:timers/promises'
import { responsePathAsArray } from 'graphql'
import { comparePaths, type FieldPath } from './field-path.ts'

/** A record that a request names and that does not exist, as `extensions.notFound` lists it. */
export interface NotFound {
  /** The field that names it. Of a field in several items of a list, the first. */
  readonly path: readonly (string | number)[]
  readonly id: string
  /** Ids that the caller may have meant, best first, at most three. */
  readonly didYouMean: readonly string[]
}

/** The missing records of one request. */
export interface Missing {
  /** Records a missing id; `suggest` is called for the answer, once per id. */
  note(info: FieldPath, id: string, suggest: () => readonly string[]): void
  /** In order of path, at most 100; the first ten ids have suggestions. */
  list(): Promise<readonly NotFound[]>
}

const MAX_LISTED = 100
const MAX_SUGGESTED = 10

export function createMissing(): Missing {
  /** One of each field of the document and id, so that long lists add nothing. */
  let noted:
    | Map<string, { path: readonly (string | number)[]; id: string; suggest: () => readonly string[] }>
    | undefined
  return {
    note({ path: end }, id, suggest) {
      const path = responsePathAsArray(end)
      const name = JSON.stringify([path.filter((part) => typeof part === 'string'), id])
      noted ??= new Map()
      const before = noted.get(name)
      if (!before || comparePaths(path, before.path) < 0) noted.set(name, { path, id, suggest })
    },
    async list() {
      if (!noted) return []
      const listed = [...noted.values()]
        .sort((a, b) => comparePaths(a.path, b.path) || (a.id < b.id ? -1 : 1))
        .slice(0, MAX_LISTED)
      const suggested = new Map<string, readonly string[]>()
      for (const { id, suggest } of listed) {
        if (suggested.has(id)) continue
        if (suggested.size === MAX_SUGGESTED) break
        // Each suggestion scans many names, so other tasks run between them.
        if (suggested.size > 0) await setImmediate()
        suggested.set(id, suggest())
      }
      return listed.map(({ path, id }) => ({ path, id, didYouMean: suggested.get(id) ?? [] }))
    },
  }
}
