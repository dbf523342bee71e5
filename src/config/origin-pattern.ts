/**
 * What matches the origins that an entry of AETIA_CORS_ORIGINS names: one origin, such as
 * `https://example.org:8443`, or with `*.` before its host every subdomain of it, however deep, but
 * not the domain itself. Null where the entry is neither. Browsers write origins in lower case,
 * with the host in ASCII and without the usual port; so does an entry.
 */
export function originPattern(entry: string): RegExp | null {
  const [, scheme = '', wild = '', host = ''] = /^(https?:\/\/)(\*\.)?([^*]+)$/.exec(entry) ?? []
  const origin = `${scheme}${host}`
  if (!URL.canParse(origin) || new URL(origin).origin !== origin) return null
  if (wild === '') return new RegExp(`^${RegExp.escape(origin)}$`)
  if (!isDomain(new URL(origin).hostname)) return null
  return new RegExp(`^${RegExp.escape(scheme)}(?:[a-z\\d_-]+\\.)+${RegExp.escape(host)}$`)
}

/**
 * A name of several labels, or `localhost`: `https://*.com` would let in everybody, and addresses
 * have no subdomains.
 */
const isDomain = (hostname: string): boolean => hostname === 'localhost' || /\.[a-z][a-z\d-]*$/.test(hostname)
