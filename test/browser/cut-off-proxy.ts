import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface CutOffProxy {
  /** Where the server can be reached through it. */
  readonly origin: string
  /** Cuts every connection there is, as a network that fails does. New ones are let through. */
  cut(): void
  close(): Promise<void>
}

/** Stands between a browser and a server, and passes on everything. */
export async function startCutOffProxy(url: string): Promise<CutOffProxy> {
  const port = Number(new URL(url).port)
  const sockets = new Set<Socket>()
  const cut = () => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  const proxy = createServer((client) => {
    const server = connect(port, '127.0.0.1')
    for (const socket of [client, server]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        client.destroy()
        server.destroy()
      })
    }
    client.pipe(server).pipe(client)
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const address = proxy.address()
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    cut,
    async close() {
      proxy.close()
      cut()
      await once(proxy, 'close')
    },
  }
}
