/** Longer addresses are refused, in characters. */
const MAX_LENGTH = 2_000

const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

export type WebhookUrl = { readonly url: URL } | { readonly problem: string }

/**
 * Reads an address as somebody has written it. An address that the parser would correct is refused:
 * its reader must see the host that it leads to. Whether that host may be called is another
 * question.
 */
export function readWebhookUrl(text: string): WebhookUrl {
  if (text.length > MAX_LENGTH)
    return { problem: `the address is longer than ${MAX_LENGTH.toLocaleString('en')} characters` }
  if (/[\s\p{Cc}\\]/u.test(text))
    return { problem: 'an address has no blanks, line breaks, control characters or "\\"' }
  const url = URL.parse(text)
  if (!url) return { problem: 'it is not an address such as https://example.org/hooks/aetia' }
  const problem = urlProblem(url)
  if (problem !== null) return { problem }
  if (text.includes('#')) return { problem: 'an address has no fragment ("#"): nobody would receive it' }
  const [, written = ''] = /^https?:\/\/([^/?]*)/i.exec(text) ?? []
  const { hostname } = url
  const port = url.port || PORTS[url.protocol]
  if (![hostname, `${hostname}:${port}`].includes(written.toLowerCase()))
    return { problem: `the address must name its host as it is read: write "${url.href.slice(0, MAX_LENGTH)}"` }
  return { url }
}

/** What is wrong with an address whatever its host, or null. Redirects are held to it, too. */
export function urlProblem({ protocol, username, password, hostname }: URL): string | null {
  if (!(protocol in PORTS)) return `the address must begin with https:// or http://, not ${protocol.slice(0, 40)}`
  if (username !== '' || password !== '') return 'an address has no user and no password in it'
  return hostname === '' ? 'the address names no host' : null
}

/**
 * Whether the host and port of an address are among those that may be private, such as
 * `hooks.internal` or `10.0.0.5:8080`.
 */
export const mayBePrivate = ({ protocol, hostname, port }: URL, hosts: readonly string[]): boolean =>
  hosts.includes(hostname) || hosts.includes(`${hostname}:${port || PORTS[protocol]}`)
