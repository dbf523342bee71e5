import type { Store } from '../../src/storage/store.ts'

/**
 * A store that can be replaced by another one beneath whoever holds it, as a restore replaces what
 * is in a database.
 */
export function replaceableStore(first: Store): { readonly store: Store; replaceBy(other: Store): void } {
  let present = first
  const store = new Proxy({} as Store, { get: (_none, name) => Reflect.get(present, name) })
  return {
    store,
    replaceBy(other) {
      present = other
    },
  }
}
