import { responsePathAsArray } from 'graphql'
import { comparePaths, type FieldPath } from './field-path.ts'

/** A field whose answer is not whole, as `extensions.incomplete` lists it. */
export interface Incomplete {
  /** The field. Of a field in several items of a list, the first. */
  readonly path: readonly (string | number)[]
  readonly reason: string
}

/** The fields of one request whose answers are not whole, for clients that do not ask for that. */
export interface IncompleteFields {
  note(info: FieldPath, reason: string): void
  /** In order of path, at most 100. */
  list(): readonly Incomplete[]
}

const MAX_LISTED = 100

export function createIncompleteFields(): IncompleteFields {
  /** One of each field of the document, so that long lists add nothing. */
  let noted: Map<string, Incomplete> | undefined
  return {
    note({ path: end }, reason) {
      const path = responsePathAsArray(end)
      const name = JSON.stringify(path.filter((part) => typeof part === 'string'))
      noted ??= new Map()
      const before = noted.get(name)
      if (!before || comparePaths(path, before.path) < 0) noted.set(name, { path, reason })
    },
    list: () => [...(noted?.values() ?? [])].sort((a, b) => comparePaths(a.path, b.path)).slice(0, MAX_LISTED),
  }
}
