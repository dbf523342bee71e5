import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a page may open a WebSocket: CORS does not hold for these, so the same rule is held to here. What comes from no page, or
 * from a page of this very server, may always.
 */
export function isOriginAllowed({ origin, host }: IncomingHttpHeaders, allowed: '*' | readonly string[]): boolean {
  if (origin === undefined || allowed === '*' || allowed.includes(origin)) return true
  return URL.canParse(origin) && new URL(origin).host === host
}
