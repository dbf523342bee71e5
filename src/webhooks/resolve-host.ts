import { lookup } from 'node:dns/promises'

/** One address of a host. */
export interface HostAddress {
  readonly address: string
  readonly family: number
}

/** Every address of a name, now. Fails when there is none, or when the signal ends the wait. */
export type ResolveHost = (hostname: string, signal: AbortSignal) => Promise<readonly HostAddress[]>

/** As the system resolves names, its hosts file included. */
export const resolveHost: ResolveHost = async (hostname, signal) => {
  signal.throwIfAborted()
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    // The look-up itself cannot be ended, only left alone.
    return await Promise.race([lookup(hostname, { all: true, order: 'verbatim' }), aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
