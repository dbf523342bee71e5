import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * The block of public IPv6 addresses. Private addresses and those that embed an IPv4 address are
 * outside of it.
 */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = ipaddr.IPv6.parseCIDR('2000::/3')

/** Routed as if it were public, but it leads to the platform beneath a machine on Azure. */
const PLATFORM = '168.63.129.16'

/**
 * Whether an address leads to one machine of the public internet. Excluded are this machine, its
 * network, cloud metadata, multicast, and IPv4 embedded in IPv6. Anything but a plain address is
 * not public.
 */
export function isPublicAddress(address: string): boolean {
  // The library also reads forms such as "0x7f.1"; nothing else does so in the same way.
  if (isIP(address) === 0 || address === PLATFORM) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_UNICAST)
}
