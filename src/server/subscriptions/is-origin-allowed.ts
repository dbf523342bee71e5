import type { IncomingMessage } from 'node:http'
import type { TrustedProxies } from '../trusted-proxies.ts'

/**
 * Whether a page may open a WebSocket. CORS does not cover these, so the same rule applies here.
 * Clients without a page, and pages of this server, are always allowed.
 */
export function isOriginAllowed(
  request: IncomingMessage,
  allowed: '*' | readonly RegExp[],
  proxies: TrustedProxies,
): boolean {
  const { origin } = request.headers
  if (origin === undefined || allowed === '*' || allowed.some((pattern) => pattern.test(origin))) return true
  if (!URL.canParse(origin)) return false
  const { host, protocol } = new URL(origin)
  const asked = proxies.protocolOf(request)
  return host === proxies.hostOf(request) && (asked === undefined || protocol === `${asked}:`)
}
