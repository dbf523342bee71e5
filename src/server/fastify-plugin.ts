import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { Mount } from './mount.ts'

/**
 * Registers a mount at the prefix of another program's Fastify server: `server.register(plugin, {
 * prefix: '/aetia' })`.
 */
export type MountPlugin = (server: FastifyInstance) => Promise<void>

/**
 * A plugin whose requests a mount answers. Hooks of the server around it run before and after;
 * answers, with their headers, errors and limits, are those of Aetia. Closing that server closes
 * the mount.
 */
export const mountPlugin =
  (openMount: (basePath: string) => Promise<Mount>): MountPlugin =>
  async (server) => {
    const mount = await openMount(server.prefix.replace(/\/$/, ''))
    // The mount reads bodies itself.
    server.removeAllContentTypeParsers()
    server.addContentTypeParser('*', (_request, _body, done) => done(null))
    server.all('/*', (request, reply) => {
      reply.hijack()
      mount.handle(request.raw, reply.raw)
    })
    const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const isTaken = mount.upgrade(request, socket, head)
      // Node.js gives up a socket that only this listener knows of.
      if (!isTaken && server.server.listenerCount('upgrade') === 1) socket.destroy()
    }
    server.server.on('upgrade', upgrade)
    server.addHook('preClose', async () => {
      await mount.close()
      server.server.off('upgrade', upgrade)
    })
  }
