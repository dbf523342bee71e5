import { once } from 'node:events'
import { connect } from 'node:net'

export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * Sends bytes as they are over a new connection, and reads the answers until the server closes it.
 */
export async function overTcp(origin: string, ...pieces: readonly (string | Buffer)[]): Promise<RawAnswer[]> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  await once(socket, 'connect')
  const received: Buffer[] = []
  socket.on('data', (piece: Buffer) => received.push(piece))
  // A server that hangs up may do so while more is on its way.
  socket.on('error', () => {})
  for (const piece of pieces) {
    if (socket.writable) socket.write(piece)
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve))
  return answersIn(Buffer.concat(received).toString())
}

/** Answers with bodies of a length that is told; an answer to HEAD is not among them. */
function answersIn(text: string): RawAnswer[] {
  const answers: RawAnswer[] = []
  for (let rest = text; rest !== ''; ) {
    const end = rest.indexOf('\r\n\r\n')
    const [first = '', ...lines] = rest.slice(0, end).split('\r\n')
    const headers = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    )
    const until = end + 4 + Number(headers['content-length'] ?? 0)
    answers.push({ status: Number(first.split(' ')[1]), headers, body: rest.slice(end + 4, until) })
    rest = rest.slice(until)
  }
  return answers
}
