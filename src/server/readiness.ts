/**
 * Whether this process accepts new requests, as `/health/ready` answers: until it begins to stop.
 */
export interface Readiness {
  isReady(): boolean
  /** Ends readiness. */
  end(): void
}

export function createReadiness(): Readiness {
  let ready = true
  return {
    isReady: () => ready,
    end() {
      ready = false
    },
  }
}
