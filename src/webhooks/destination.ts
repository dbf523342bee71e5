import { isIP } from 'node:net'
import { inWords } from './in-words.ts'
import { isPublicAddress } from './public-address.ts'
import type { HostAddress, ResolveHost } from './resolve-host.ts'
import { mayBePrivate, urlProblem } from './webhook-url.ts'

export interface DestinationRules {
  /** Hosts that may have private addresses: `name` for any port, or `name:port`. */
  readonly privateHosts: readonly string[]
  readonly resolve: ResolveHost
}

/**
 * The addresses to connect to, and to no others: a name may lead elsewhere a moment later. Or why
 * there is none.
 */
export type Destination = { readonly addresses: readonly HostAddress[] } | { readonly problem: string }

/**
 * Resolves the host of an address now, and holds every one of its addresses against the rules: one
 * that is not public refuses all.
 */
export async function destinationOf(
  url: URL,
  { privateHosts, resolve }: DestinationRules,
  signal: AbortSignal,
): Promise<Destination> {
  const problem = urlProblem(url)
  if (problem !== null) return { problem }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  let addresses: readonly HostAddress[]
  try {
    addresses = family === 0 ? await resolve(host, signal) : [{ address: host, family }]
  } catch (error) {
    return { problem: `"${host}" does not resolve: ${inWords(error)}` }
  }
  if (addresses.length === 0) return { problem: `"${host}" does not resolve: it has no address` }
  const hidden = addresses.find(({ address }) => !isPublicAddress(address))
  if (!hidden || mayBePrivate(url, privateHosts)) return { addresses }
  const { address } = hidden
  return {
    problem:
      family === 0 ? `"${host}" resolves to ${address}, which is not public` : `the address ${address} is not public`,
  }
}
