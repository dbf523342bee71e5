/** The networks from which names were signed in to with the right password. */
export interface KnownNetworks {
  add(key: string): void
  has(key: string): boolean
}

/** In memory, at most `most`; beyond that, the one that was added longest ago is removed. */
export function createKnownNetworks(most: number): KnownNetworks {
  const keys = new Set<string>()
  return {
    add(key) {
      keys.delete(key)
      keys.add(key)
      if (keys.size > most) keys.delete(keys.values().next().value ?? '')
    },
    has: (key) => keys.has(key),
  }
}
