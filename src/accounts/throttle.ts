/** Counts failures by key and turns away who had too many of them lately. */
export interface Throttle {
  /**
   * Counts an attempt against every key, or answers null where one of them had too many. The
   * attempts under way count too.
   */
  begin(keys: readonly ThrottleKey[]): Attempt | null
  /** Whether an attempt would be turned away now. */
  isClosed(keys: readonly ThrottleKey[]): boolean
}

export interface ThrottleKey {
  readonly key: string
  /** How many failures it may have within the window. */
  readonly most: number
}

export interface Attempt {
  /** It did not fail, or came to nothing, so it is not counted. */
  forget(): void
}

export interface ThrottleOptions {
  /** How long a failure counts, in milliseconds. */
  readonly window: number
  /**
   * How many keys are remembered; beyond that, the one that was least lately counted is forgotten.
   */
  readonly maxKeys: number
  /** Milliseconds on any clock. */
  now(): number
}

/** In memory: each process counts for itself, and forgets when it ends. */
export function createThrottle({ window, maxKeys, now }: ThrottleOptions): Throttle {
  /** When the attempts of each key began. The map is in order of the latest one. */
  const attempts = new Map<string, readonly number[]>()
  const recent = (key: string) => (attempts.get(key) ?? []).filter((at) => at > now() - window)
  const remember = (key: string, times: readonly number[]) => {
    attempts.delete(key)
    if (times.length > 0) attempts.set(key, times)
    if (attempts.size > maxKeys) attempts.delete(attempts.keys().next().value ?? '')
  }
  const isClosed = (keys: readonly ThrottleKey[]) => keys.some(({ key, most }) => recent(key).length >= most)
  return {
    isClosed,
    begin(keys) {
      if (isClosed(keys)) return null
      const at = now()
      for (const { key } of keys) remember(key, [...recent(key), at])
      return {
        forget() {
          for (const { key } of keys) {
            const times = recent(key)
            const index = times.lastIndexOf(at)
            remember(key, index < 0 ? times : times.toSpliced(index, 1))
          }
        },
      }
    },
  }
}
