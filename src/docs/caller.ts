/** Who asks a query of the documentation, and what graph is read. */
export interface Caller {
  readonly isSignedIn: boolean
  /** The value of the header `Aetia-Perspective`; null where it is not sent. */
  readonly perspective: string | null
}

/** The caller where a page names none. */
export const ANYBODY: Caller = { isSignedIn: false, perspective: null }

/** The caller that the line above a query names: ``As ada, with `Aetia-Perspective: drafts`:``. */
export function callerIn(line: string): Caller {
  const [, name, perspective = null] = /^As (\w+)(?:, with `Aetia-Perspective: ([^`]+)`)?:$/.exec(line) ?? []
  return { isSignedIn: name !== undefined && name !== 'nobody', perspective }
}
