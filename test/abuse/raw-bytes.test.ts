import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { servedProcess } from '../processes/served-process.ts'
import { exchange } from './raw-bytes/exchanges.ts'
import { mutated } from './raw-bytes/mutated.ts'
import { seededRandom } from './raw-bytes/random.ts'
import { readAnswers } from './raw-bytes/read-answers.ts'
import { type Sent, send } from './raw-bytes/wire.ts'

const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 2_000)
const SEED = Number(process.env['FUZZ_SEED'] ?? 9)
/** Connections open at once. */
const BATCH = 100
/** What the server's objects may take, in megabytes. What grows without a bound ends it. */
const HEAP = 256

test(
  `no bytes end or mislead the server: ${REQUESTS} tries, seed ${SEED}`,
  async () => {
    const served = await servedProcess({
      AETIA_CONTENT: 'shipped',
      AETIA_LOG_LEVEL: 'warn',
      AETIA_ADMIN_PASSWORD: 'correct horse battery staple',
      AETIA_DRAIN_MS: '200',
      NODE_OPTIONS: `--max-old-space-size=${HEAP}`,
    })
    const { child, url } = served
    const port = Number(new URL(url).port)
    const random = seededRandom(SEED)
    const statuses = new Map<number, number>()
    let silent = 0
    const errors = () => served.log().filter(({ level }) => level >= 50)
    const sendSome = (count: number) =>
      Promise.all(Array.from({ length: count }, () => send(port, mutated(exchange(random), random), random)))
    const check = (batch: readonly Sent[], when: string) => {
      for (const sent of batch) {
        const { statuses: came, fault } = readAnswers(sent.received(), sent.bytes)
        if (fault !== null)
          expect.fail(`${when}: ${fault}\n${inWords(sent)}\n${sent.received()}\n${JSON.stringify(errors())}`)
        for (const status of came) statuses.set(status, (statuses.get(status) ?? 0) + 1)
        if (came.length === 0) silent++
        sent.hangUp()
      }
    }
    for (let tried = 0; tried < REQUESTS; tried += BATCH) {
      const when = `seed ${SEED}, try ${tried}`
      const batch = await sendSome(Math.min(BATCH, REQUESTS - tried))
      for (let turn = 0; turn < 2; turn++) {
        const answer = await asked(url).catch((error: Error) => error)
        const state = `exit code ${child.exitCode}, signal ${child.signalCode}`
        expect(answer, `${when}: no answer, ${state}\n${batch.map(inWords).join('\n')}`).toBe(200)
      }
      check(batch, when)
    }
    const took = memory(child.pid)
    // Nor do they keep it from stopping, or break what it still answers.
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    for (let batches = 0; batches < 3; batches++) {
      const batch = await sendSome(BATCH)
      await sleep(100)
      check(batch, `seed ${SEED}, while stopping`)
    }
    expect(await exit).toEqual([0, null])
    expect(errors()).toEqual([])
    const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} x ${status}`)
    console.info(`seed ${SEED}: ${REQUESTS} tries; ${counts.join(', ')}; ${silent} without an answer; ${took} at most`)
  },
  30_000 + REQUESTS * 30,
)

/** The status of a real query, over a connection of its own. */
async function asked(url: string): Promise<number> {
  const response = await fetch(`${url}?query=%7Bgraph%7Bversion%7D%7D`, { headers: { connection: 'close' } })
  await response.text()
  return response.status
}

const inWords = ({ bytes, ending }: Sent) => `${ending} ${JSON.stringify(bytes.toString('latin1').slice(0, 3_000))}`

/** What the process takes, where the system tells. */
function memory(pid = 0): string {
  try {
    return /VmHWM:\s+(\d+ kB)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? ''
  } catch {
    return ''
  }
}
