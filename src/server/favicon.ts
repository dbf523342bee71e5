import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { isCompressed } from './compression.ts'
import { tagWith, withoutBody } from './entity-tags.ts'

/** The icon of every page: a cause with two effects. */
const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" role="img" aria-label="Aetia">
<rect width="32" height="32" rx="7" fill="#274fb5"/>
<g fill="none" stroke="#fff" stroke-width="2.2"><path d="M11.5 14.5 20.5 9.5M11.5 17.5l9 5"/></g>
<g fill="#fff"><circle cx="9" cy="16" r="4"/><circle cx="23.5" cy="8" r="3.2"/><circle cx="23.5" cy="24" r="3.2"/></g>
</svg>
`

export const FAVICON_PATH = '/favicon.svg'

/**
 * Serves the icon. Browsers ask for the second address by themselves, where what they show is no
 * page with a link to the icon, such as an error in JSON.
 */
export function faviconRoutes(app: FastifyInstance): void {
  const hash = createHash('sha256').update(FAVICON).digest('base64url')
  for (const path of [FAVICON_PATH, '/favicon.ico']) {
    app.get(path, { logLevel: 'warn' }, async (request, reply) => {
      const isKnown = tagWith(request, reply, hash, { caching: 'public, max-age=86400', isWeak: isCompressed(request) })
      return reply.type('image/svg+xml').send(isKnown ? withoutBody(request) : FAVICON)
    })
  }
}
