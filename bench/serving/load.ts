/**
 * `node load.ts <url> <connections> <seconds> <body> [new]`: sends a body over connections that stay
 * open, one request at a time on each, and prints what came as JSON. With `new`, each request differs in
 * its last letters. It reads only lengths, so that it is faster than what it measures.
 */
import { connect } from 'node:net'
import { argv, stdout } from 'node:process'

const [url = '', connections = '32', seconds = '3', body = '', fresh] = argv.slice(2)
const { hostname, port, pathname } = new URL(url)
const head = `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: `
let number = 0
const request = (): string => {
  const sent = fresh ? body.replace(/"\}$/, ` # ${(number++).toString().padStart(8, '0')}"}`) : body
  return `${head}${Buffer.byteLength(sent)}\r\n\r\n${sent}`
}
const latencies: number[] = []
let [failed, bytes] = [0, 0]
const end = performance.now() + Number(seconds) * 1000

await Promise.all(
  Array.from({ length: Number(connections) }, async () => {
    const socket = connect(Number(port), hostname)
    let answered = () => {}
    let left = -1
    let text = ''
    socket.on('data', (piece) => {
      if (left < 0) {
        text += piece.toString('latin1')
        const at = text.indexOf('\r\n\r\n')
        if (at < 0) return
        if (!text.startsWith('HTTP/1.1 200')) failed++
        const length = Number(/content-length: (\d+)/i.exec(text)?.[1])
        bytes = length
        left = length - (text.length - at - 4)
        text = ''
      } else left -= piece.length
      if (left > 0) return
      left = -1
      answered()
    })
    while (performance.now() < end) {
      const began = performance.now()
      await new Promise<void>((resolve) => {
        answered = resolve
        socket.write(request())
      })
      latencies.push(performance.now() - began)
    }
    socket.destroy()
  }),
)
latencies.sort((a, b) => a - b)
const quantile = (part: number) => latencies[Math.min(latencies.length - 1, Math.floor(part * latencies.length))] ?? 0
stdout.write(JSON.stringify({ requests: latencies.length, failed, bytes, median: quantile(0.5), p99: quantile(0.99) }))
