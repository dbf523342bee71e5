import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { rawRefusal, refusalBody } from './refusals/raw-refusal.ts'
import { REFUSAL_HEADERS } from './security-headers.ts'
import { createServer, type ServerOptions } from './server.ts'

/** How long a mount that closes waits for its answers, in milliseconds. */
const PATIENCE_MS = 5_000

/**
 * The server inside another program's HTTP server, which hands it requests instead of its listening
 * itself.
 */
export interface Mount {
  /** The server, for a program that has it listen as well. */
  readonly app: FastifyInstance
  /**
   * Answers a request of `node:http`, Express or Connect. A request outside the base path goes to
   * `next`, or is refused with 404 where there is none. The body must not have been read.
   */
  handle(request: IncomingMessage, response: ServerResponse, next?: () => void): void
  /** Takes over an upgrade request below the base path, and returns whether it did. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /**
   * Refuses further requests with 503, ends subscriptions, and resolves when every answer has gone
   * out, within seconds.
   */
  close(): Promise<void>
}

/** `basePath` is where the other program has the mount, such as `/aetia`, or empty. */
export async function createMount(options: ServerOptions & { readonly basePath: string }): Promise<Mount> {
  const { basePath } = options
  const app = await createServer(options)
  const open = new Set<ServerResponse>()
  let closing: Promise<void> | undefined
  let onIdle = () => {}
  // After the hooks that end subscriptions, which count as answers.
  app.addHook('preClose', async () => {
    if (open.size === 0) return
    const idle = new Promise<void>((resolve) => {
      onIdle = resolve
    })
    const cutOff = setTimeout(() => {
      for (const response of open) response.destroy()
    }, PATIENCE_MS)
    await idle
    clearTimeout(cutOff)
  })
  await app.ready()

  /** Rewrites the request's path to that below the base path, and returns whether it has one. */
  const enter = (request: IncomingMessage): boolean => {
    const url = urlOf(request)
    if (!isBelow(basePath, url)) return false
    const below = url.slice(basePath.length)
    request.url = below.startsWith('/') ? below : `/${below}`
    return true
  }
  return {
    app,
    handle(request, response, next) {
      if (!enter(request)) {
        if (next) next()
        else refuse(response, 404, refusalBody('NOT_FOUND', `Aetia answers below ${basePath}/ here.`))
      } else if (closing) {
        refuseWhileStopped(basePath, request, response)
      } else {
        open.add(response)
        response.once('close', () => {
          open.delete(response)
          if (open.size === 0) onIdle()
        })
        app.server.emit('request', request, response)
      }
    },
    upgrade(request, socket, head) {
      if (!enter(request)) return false
      if (closing) socket.end(rawRefusal(503, 'UNAVAILABLE', 'Aetia is stopped here.'), () => socket.destroy())
      else app.server.emit('upgrade', request, socket, head)
      return true
    },
    close() {
      closing ??= app.close()
      return closing
    },
  }
}

/** Answers a request below the base path while nothing serves there. */
export function refuseWhileStopped(basePath: string, ...[request, response, next]: Parameters<Mount['handle']>): void {
  if (next && !isBelow(basePath, urlOf(request))) next()
  else refuse(response, 503, refusalBody('UNAVAILABLE', 'Aetia does not run here now. Come back a little later.'))
}

/** The whole address. Express removes its mount point from `url`. */
const urlOf = (request: IncomingMessage & { readonly originalUrl?: string }): string =>
  request.originalUrl ?? request.url ?? '/'

const isBelow = (basePath: string, url: string): boolean =>
  url.startsWith(basePath) && (basePath === '' || ['/', '?', undefined].includes(url[basePath.length]))

function refuse(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    ...REFUSAL_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}
