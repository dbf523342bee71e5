/**
 * Whether this process is to be sent new requests, as `/health/ready` answers it. It is until it
 * begins to stop.
 */
export interface Readiness {
  isReady(): boolean
  /** From now on it is not. */
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
