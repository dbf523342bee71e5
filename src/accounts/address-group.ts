import { isIPv6 } from 'node:net'

/**
 * How many of the eight parts of an IPv6 address tell one network from another: each customer has a
 * whole /64 to choose addresses from.
 */
const NETWORK_PARTS = 4

/**
 * The group that failures of an address count against: an IPv4 address itself, or the /64 network
 * of an IPv6 one.
 */
export function addressGroup(address: string): string {
  const [bare = ''] = address.split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(bare)) return bare
  const [left = '', right] = bare.toLowerCase().split('::')
  const head = left === '' ? [] : left.split(':')
  const tail = right ? right.split(':') : []
  // A tail written as IPv4 is two parts.
  const length = head.length + tail.length + (tail.at(-1)?.includes('.') ? 1 : 0)
  const parts = right === undefined ? head : [...head, ...Array.from({ length: 8 - length }, () => '0'), ...tail]
  return `${parts
    .slice(0, NETWORK_PARTS)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`
}
