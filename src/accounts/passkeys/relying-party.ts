/** For whom passkeys are: pages of one origin, and the host that browsers bind the keys to. */
export interface RelyingParty {
  /** The host of the public address, such as `content.example.org`. */
  readonly id: string
  /** Such as `https://content.example.org`. */
  readonly origin: string
}

/**
 * The relying party of a public address. Null where browsers would refuse: without an address, at
 * an address of the network in place of a name, and over HTTP but for this machine.
 */
export function relyingPartyAt(publicUrl: string | null): RelyingParty | null {
  const url = publicUrl === null ? null : URL.parse(publicUrl)
  if (url === null || /^[\d.]+$|^\[/.test(url.hostname)) return null
  const isSecure = url.protocol === 'https:' || url.hostname === 'localhost' || url.hostname.endsWith('.localhost')
  return isSecure ? { id: url.hostname, origin: url.origin } : null
}
