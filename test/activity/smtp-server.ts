import { createServer, type Socket } from 'node:net'

/** A mail as the server took it. */
export interface TakenMail {
  readonly from: string
  readonly to: readonly string[]
  /** Headers and text, as they came. */
  readonly data: string
}

export interface SmtpServer {
  /** For AETIA_SMTP_URL. */
  readonly url: string
  readonly mails: readonly TakenMail[]
  /** What the next mails are answered with in place of being taken, such as `550 no such user`. */
  refuseWith(answer: string | null): void
  close(): Promise<void>
}

/** A mail server of the fewest words, on a free port, that keeps what it takes. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const mails: TakenMail[] = []
  const open = new Set<Socket>()
  let refusal: string | null = null
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => {})
    const say = (line: string) => socket.write(`${line}\r\n`)
    let [from, text, isData]: [string, string, boolean] = ['', '', false]
    let to: string[] = []
    socket.setEncoding('latin1')
    socket.on('data', (chunk) => {
      text += chunk
      for (;;) {
        const end = isData ? text.indexOf('\r\n.\r\n') : text.indexOf('\r\n')
        if (end < 0) return
        const came = text.slice(0, end)
        text = text.slice(end + (isData ? 5 : 2))
        if (isData) {
          isData = false
          if (refusal === null) mails.push({ from, to, data: Buffer.from(came, 'latin1').toString('utf8') })
          say(refusal ?? '250 taken')
          to = []
        } else if (/^(?:EHLO|HELO)/i.test(came)) say('250 mail.test')
        else if (/^MAIL FROM:/i.test(came)) {
          from = came.slice('MAIL FROM:'.length)
          say('250 ok')
        } else if (/^RCPT TO:/i.test(came)) {
          to = [...to, came.slice('RCPT TO:'.length)]
          say('250 ok')
        } else if (/^DATA/i.test(came)) {
          isData = true
          say('354 go on')
        } else if (/^QUIT/i.test(came)) socket.end('221 bye\r\n')
        else say('250 ok')
      }
    })
    say('220 mail.test')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the mail server does not listen')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    refuseWith(answer) {
      refusal = answer
    },
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
