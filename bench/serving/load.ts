/**
 * `node load.ts <json>`: sends a request over connections that stay open, one at a time on each, and prints
 * what came as JSON. It reads only lengths, so that it is faster than what it measures.
 */
import { connect } from 'node:net'
import { argv, stdout } from 'node:process'
import type { Asked } from './questions.ts'

export interface LoadOptions extends Asked {
  readonly url: string
  readonly connections: number
  /** How long it asks at least, and how many times. */
  readonly seconds: number
  readonly requests: number
}

/** What a load found; times in milliseconds. */
export interface LoadResult {
  readonly requests: number
  readonly failed: number
  /** Of one body. */
  readonly bytes: number
  readonly median: number
  readonly p99: number
}

const { url, connections, seconds, requests, method, query, isNew, knownTag }: LoadOptions = JSON.parse(argv[2] ?? '{}')
const { hostname, port, pathname } = new URL(url)
/** No load asks what an earlier one has asked. */
let number = Math.floor(Math.random() * 90_000_000)

function request(): Buffer {
  const digits = `${number++}`.padStart(8, '0')
  const document = isNew === 'DOCUMENT' ? `${query} # ${digits}` : query
  const variables = isNew === 'VARIABLES' ? { number: digits } : undefined
  const headers = [
    `Host: ${hostname}`,
    'Accept: application/json',
    // Apollo Server refuses a GET without this header.
    'Content-Type: application/json',
    ...(knownTag === undefined ? [] : [`If-None-Match: ${knownTag}`]),
  ]
  if (method === 'GET') {
    const parameters = new URLSearchParams({
      query: document,
      ...(variables && { variables: JSON.stringify(variables) }),
    })
    return Buffer.from([`GET ${pathname}?${parameters} HTTP/1.1`, ...headers, '', ''].join('\r\n'))
  }
  const body = JSON.stringify({ query: document, variables })
  const length = `Content-Length: ${Buffer.byteLength(body)}`
  return Buffer.from([`POST ${pathname} HTTP/1.1`, ...headers, length, '', body].join('\r\n'))
}

const same = request()
const latencies: number[] = []
let [failed, bytes] = [0, 0]
const end = performance.now() + seconds * 1000
const isExpected = (head: string) => head.startsWith('HTTP/1.1 200') || head.startsWith('HTTP/1.1 304')

const opened = Array.from(
  { length: connections },
  () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname)
      let began = 0
      /** Bytes of the answer to come; undefined before its headers. */
      let left: number | undefined
      let head = ''
      const ask = () => {
        began = performance.now()
        socket.write(isNew === undefined ? same : request())
      }
      socket.on('connect', ask)
      socket.on('error', reject)
      socket.on('close', () => resolve())
      socket.on('data', (piece) => {
        if (left === undefined) {
          head += piece.toString('latin1')
          const at = head.indexOf('\r\n\r\n')
          if (at < 0) return
          if (!isExpected(head)) failed++
          const length = Number(/\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0)
          bytes = length
          left = length - (head.length - at - 4)
          head = ''
        } else left -= piece.length
        if (left > 0) return
        left = undefined
        latencies.push(performance.now() - began)
        if (performance.now() < end || latencies.length < requests) ask()
        else socket.destroy()
      })
    }),
)
await Promise.all(opened)
latencies.sort((a, b) => a - b)
const quantile = (part: number) => latencies[Math.min(latencies.length - 1, Math.floor(part * latencies.length))] ?? 0
const result: LoadResult = {
  requests: latencies.length,
  failed,
  bytes,
  median: quantile(0.5),
  p99: quantile(0.99),
}
stdout.write(JSON.stringify(result))
