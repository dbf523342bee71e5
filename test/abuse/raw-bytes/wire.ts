import { connect, type Socket } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import type { Random } from './random.ts'

/** What a connection does once its bytes are sent. */
export type Ending = 'STAY' | 'HALF_CLOSE' | 'CLOSE' | 'RESET'

/** One connection of a stranger. */
export interface Sent {
  readonly bytes: Buffer
  readonly ending: Ending
  readonly received: () => Buffer
  /** Whether the server closed the connection, as opposed to us. */
  readonly isClosedByServer: () => boolean
  hangUp(): void
}

const ENDINGS: readonly Ending[] = ['STAY', 'STAY', 'STAY', 'STAY', 'HALF_CLOSE', 'CLOSE', 'RESET']

/**
 * Sends bytes over a new connection, in pieces, and ends it in one way or another. Answers once
 * that is done.
 */
export async function send(port: number, bytes: Buffer, random: Random): Promise<Sent> {
  const ending = random.pick(ENDINGS)
  const cuts = Array.from({ length: random.below(4) }, () => random.below(bytes.length + 1)).sort((a, b) => a - b)
  const received: Buffer[] = []
  let closedByServer = false
  const socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  // The server may hang up whenever it likes.
  socket.on('error', () => {})
  socket.on('data', (piece: Buffer) => received.push(piece))
  socket.on('end', () => {
    closedByServer = true
  })
  await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve))
  let from = 0
  for (const cut of [...cuts, bytes.length]) {
    if (socket.writable && cut > from) socket.write(bytes.subarray(from, cut))
    from = cut
    await turn()
  }
  end(socket, ending)
  return {
    bytes,
    ending,
    received: () => Buffer.concat(received),
    isClosedByServer: () => closedByServer,
    hangUp: () => socket.destroy(),
  }
}

function end(socket: Socket, ending: Ending): void {
  if (ending === 'HALF_CLOSE') socket.end()
  if (ending === 'CLOSE') socket.destroy()
  if (ending === 'RESET') socket.resetAndDestroy()
}
