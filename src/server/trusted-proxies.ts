import type { IncomingMessage } from 'node:http'
import { isIP, isIPv6, SocketAddress } from 'node:net'
import { all, compile } from '@fastify/proxy-addr'

/**
 * Whose forwarding headers (`X-Forwarded-For`, `-Host`, `-Proto`) count: those that come from a
 * trusted proxy.
 */
export interface TrustedProxies {
  /** For the option `trustProxy` of Fastify. */
  readonly trusts: (address: string, hop: number) => boolean
  /**
   * The address of the client: of the connection, or where a trusted proxy has it, the last in
   * `X-Forwarded-For` that is not trusted itself. What is no address there is passed over, so that
   * of the proxy counts which let it through. In the usual notation; an address of IPv4 that is
   * written as one of IPv6 is the one of IPv4. Empty for a connection that is gone.
   */
  clientAddressOf(request: IncomingMessage): string
  /** The host that the client asked for, with its port where it has one. */
  hostOf(request: IncomingMessage): string | undefined
  /** How the client asked, `http` or `https`, where a trusted proxy says it. */
  protocolOf(request: IncomingMessage): string | undefined
}

/** `ranges` are addresses and networks; with none of them, forwarding headers are ignored. */
export function trustedProxies(ranges: readonly string[]): TrustedProxies {
  const trusts = ranges.length === 0 ? () => false : compile([...ranges])
  const forwarded = ({ socket, headers }: IncomingMessage, name: string): string | undefined => {
    if (!trusts(socket.remoteAddress ?? '', 0)) return undefined
    // Each proxy adds to what it was sent, so the last is what the trusted one says.
    return headers[name]?.toString().split(',').at(-1)?.trim() || undefined
  }
  return {
    trusts,
    clientAddressOf: (request) => all(request, trusts).map(addressIn).findLast(Boolean) ?? '',
    hostOf: (request) => forwarded(request, 'x-forwarded-host') ?? request.headers.host,
    protocolOf: (request) => forwarded(request, 'x-forwarded-proto')?.toLowerCase(),
  }
}

/**
 * The address in an entry of `X-Forwarded-For`, to which some proxies add a port; empty where there
 * is none.
 */
function addressIn(entry: string | undefined = ''): string {
  const [, bracketed, plain] = /^\[([^\]]+)\](?::\d+)?$|^([^:]+):\d+$/.exec(entry) ?? []
  const address = bracketed ?? plain ?? entry
  if (!isIPv6(address)) return isIP(address) ? address : ''
  const usual = new SocketAddress({ address, family: 'ipv6' }).address
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(usual)?.[1] ?? usual
}
