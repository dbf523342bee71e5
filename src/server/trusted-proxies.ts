import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isIP, isIPv4, isIPv6, SocketAddress } from 'node:net'
import { all, compile } from '@fastify/proxy-addr'

/**
 * The senders whose forwarding headers (`X-Forwarded-For`, `-Host`, `-Proto`) count: trusted
 * proxies.
 */
export interface TrustedProxies {
  /** For the option `trustProxy` of Fastify. */
  readonly trusts: (address: string, hop: number) => boolean
  /**
   * The address of the client: that of the connection, or behind trusted proxies the last untrusted
   * one in `X-Forwarded-For`. An invalid entry is skipped, so the proxy that sent it counts. The
   * notation is canonical, with IPv4 addresses in IPv6 form as IPv4. Empty for a closed connection.
   */
  clientAddressOf(request: IncomingMessage): string
  /** The host of the client's request, with its port where it has one. */
  hostOf(request: IncomingMessage): string | undefined
  /** The client's protocol, `http` or `https`, where a trusted proxy names it. */
  protocolOf(request: IncomingMessage): string | undefined
  /**
   * The id of a request: that of the header `X-Request-Id` from a trusted proxy, if it has up to 128
   * letters, digits and `._:=+/@~-`; otherwise a new one.
   */
  requestIdOf(request: IncomingMessage): string
}

const REQUEST_ID = /^[\w.:=+/@~-]{1,128}$/

/** `ranges` are addresses and networks. Without any, forwarding headers are ignored. */
export function trustedProxies(ranges: readonly string[]): TrustedProxies {
  const trusts = ranges.length === 0 ? () => false : compile([...ranges])
  const forwarded = ({ socket, headers }: IncomingMessage, name: string): string | undefined => {
    if (!trusts(socket.remoteAddress ?? '', 0)) return undefined
    // Each proxy appends to the header, so the last entry is that of the trusted one.
    return headers[name]?.toString().split(',').at(-1)?.trim() || undefined
  }
  const givenId = ({ socket, headers }: IncomingMessage): string | undefined => {
    const given = headers['x-request-id']
    if (given === undefined || !trusts(socket.remoteAddress ?? '', 0)) return undefined
    return REQUEST_ID.test(String(given)) ? String(given) : undefined
  }
  return {
    trusts,
    clientAddressOf:
      ranges.length === 0
        ? ({ socket }) => addressIn(socket.remoteAddress)
        : (request) => all(request, trusts).map(addressIn).findLast(Boolean) ?? '',
    hostOf: (request) => forwarded(request, 'x-forwarded-host') ?? request.headers.host,
    protocolOf: (request) => forwarded(request, 'x-forwarded-proto')?.toLowerCase(),
    // The object of headers is made when it is read, which costs a kept answer much of its time.
    requestIdOf: ranges.length === 0 ? () => randomUUID() : (request) => givenId(request) ?? randomUUID(),
  }
}

/**
 * The address in an entry of `X-Forwarded-For`, to which some proxies add a port; empty where there
 * is none.
 */
function addressIn(entry: string | undefined = ''): string {
  if (isIPv4(entry)) return entry
  const [, bracketed, plain] = /^\[([^\]]+)\](?::\d+)?$|^([^:]+):\d+$/.exec(entry) ?? []
  const address = bracketed ?? plain ?? entry
  if (!isIPv6(address)) return isIP(address) ? address : ''
  const usual = new SocketAddress({ address, family: 'ipv6' }).address
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(usual)?.[1] ?? usual
}
