import { CloseCode, type Server } from 'graphql-ws'
import type { WebSocket } from 'ws'
import { refuseDeepJson } from '../../api/limits/json-depth.ts'
import { Goodbye } from './socket-protocol.ts'
import type { WebSocketOptions } from './web-socket-options.ts'

/**
 * The most unread bytes of a client, before its connection is cut off. Events wait for the client;
 * only answers to its messages accumulate.
 */
const MAX_UNREAD_BYTES = 1_000_000

/** The longest reason that a close frame holds, in bytes. */
const MAX_REASON_BYTES = 123

/**
 * Carries a protocol over one WebSocket: messages in order, regular pings, and a close in every
 * case.
 */
export function serveSocket(
  socket: WebSocket,
  protocol: Server,
  { config, keepAliveMilliseconds, log }: Pick<WebSocketOptions, 'config' | 'keepAliveMilliseconds' | 'log'>,
): void {
  let isThere = true
  const heart = setInterval(() => {
    if (!isThere) return socket.terminate()
    isThere = false
    return socket.ping()
  }, keepAliveMilliseconds).unref()
  const cutOffUnread = () => {
    if (socket.bufferedAmount > MAX_UNREAD_BYTES) socket.terminate()
  }
  const close = (code: number, reason: string) => {
    if (socket.readyState === socket.OPEN) socket.close(code, shortened(reason))
  }
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      // Waits until the system has taken the message, so that a slow client slows the source.
      send: (text) =>
        new Promise((resolve) => {
          if (socket.readyState === socket.OPEN) socket.send(text, () => resolve())
          else resolve()
        }),
      close: (code = CloseCode.InternalServerError, reason = '') => close(code, reason),
      onMessage(take) {
        socket.on('message', (data) => {
          cutOffUnread()
          const text = String(data)
          try {
            refuseDeepJson(text, config.maxJsonDepth, 'The message')
          } catch (error) {
            return close(CloseCode.BadRequest, (error as Error).message)
          }
          return take(text).catch((error: unknown) => {
            if (error instanceof Goodbye) return close(error.code, error.message)
            log.error({ err: error }, 'internal error')
            return close(CloseCode.InternalServerError, 'Something went wrong on our side.')
          })
        })
      },
    },
    undefined,
  )
  socket.on('pong', () => {
    isThere = true
  })
  socket.on('ping', cutOffUnread)
  // A frame that is broken or too large; `ws` closes the connection with the code that says so.
  socket.on('error', () => {})
  socket.once('close', (code, reason) => {
    clearInterval(heart)
    closed(code, String(reason)).catch((error: unknown) => log.error({ err: error }, 'internal error'))
  })
}

const shortened = (reason: string): string =>
  Buffer.byteLength(reason) <= MAX_REASON_BYTES ? reason : `${reason.slice(0, MAX_REASON_BYTES / 3)}...`
