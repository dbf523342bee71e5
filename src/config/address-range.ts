import { isIP } from 'node:net'

const BITS: ReadonlyMap<number, number> = new Map([
  [4, 32],
  [6, 128],
])

/**
 * Whether a text is an address of IPv4 or IPv6, or a network in the notation of CIDR, such as
 * `10.0.0.0/8`. All addresses there are (`/0`) are no network: with these trusted, a client could
 * call itself anything.
 */
export function isAddressRange(text: string): boolean {
  const [, address = '', prefix] = /^([\da-f.:]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? []
  const bits = BITS.get(isIP(address))
  return bits !== undefined && (prefix === undefined || (Number(prefix) > 0 && Number(prefix) <= bits))
}
