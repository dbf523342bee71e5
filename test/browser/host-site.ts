import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site of another origin, whose pages have one policy. */
export interface HostSite {
  readonly origin: string
  /** Puts a page at `/<name>`, with this content in its body. */
  put(name: string, body: string, script?: string): void
  close(): Promise<void>
}

/**
 * Starts a site that is as strict as a site can be while it loads the elements of one server:
 * nothing inline, no markup from scripts, nothing of other sites.
 */
export async function startHostSite(aetia: string): Promise<HostSite> {
  const pages = new Map<string, string>()
  const policy = [
    "default-src 'none'",
    `script-src ${aetia}`,
    `connect-src ${aetia}`,
    `frame-src ${aetia}`,
    "style-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cross-origin-embedder-policy': 'require-corp',
      'set-cookie': 'host=1',
    })
    response.end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put(name, body, script = `${aetia}/embed/aetia.js`) {
      pages.set(
        `/${name}`,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A site</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <script type="module" src="${script}" crossorigin></script></head>
        <body><main><h1>Hips and roads</h1>${body}</main></body></html>`,
      )
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
}
