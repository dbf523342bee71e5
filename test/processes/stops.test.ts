import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { CLI, folderOf, startProgram } from '../notation/run-cli.ts'
import { startCli } from '../notation/start-cli.ts'
import { until } from '../notation/until.ts'
import { addressOf } from './address-of.ts'
import { AS_PID_1, canUnshare, pid1Of } from './can-unshare.ts'

const SERVE = { PORT: '0', AETIA_CONTENT: 'none', AETIA_ADMIN_PASSWORD: 'correct horse battery staple' }
/** Longer than any test: only something else ends it. */
const LONG_DRAIN = { ...SERVE, AETIA_DRAIN_MS: '600000' }

const endOf = async (child: ChildProcess): Promise<number | string | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode ?? child.signalCode
}

/** The status of an answer over a connection of its own, or the error where there is none. */
const statusOf = (url: string): Promise<number | string> =>
  new Promise((resolve) => {
    request(url, { agent: false }, (response) => response.resume().on('end', () => resolve(response.statusCode ?? 0)))
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      .end()
  })

/** Has Node.js say so on standard error when the program adds its handler of SIGTERM. */
const SAYING_WHEN_IT_HANDLES_SIGNALS = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    "process.on('newListener',(name)=>name==='SIGTERM'&&process.nextTick(()=>process.stderr.write('handles SIGTERM')))",
  )}`,
}

async function untilHandlingSignals({ stderr }: ChildProcess): Promise<void> {
  for await (const text of stderr ?? []) if (String(text).includes('handles SIGTERM')) return
}

const pidOf = ({ pid }: ChildProcess): number => pid ?? 0

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

/** A PostgreSQL that takes connections and never says a word: whoever starts on it waits. */
async function silentDatabase(): Promise<{ url: string; connected: Promise<unknown> }> {
  const silent = createServer().listen(0, '127.0.0.1')
  silent.on('connection', (socket) => socket.on('error', () => {}))
  onTestFinished(() => void silent.close())
  await once(silent, 'listening')
  const address = silent.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { url: `postgres://me@127.0.0.1:${port}/db`, connected: once(silent, 'connection') }
}

describe('a server that receives a stop signal', () => {
  test('reports it at once, serves new connections until the drain is over, and ends the drain at a second signal', async () => {
    const served = startCli(['serve'], LONG_DRAIN)
    const address = await addressOf(served)
    expect(await statusOf(`${address}/health/ready`)).toBe(200)
    const answers: Promise<number | string>[] = []
    let isOut = false
    const clients = [1, 2, 3, 4].map(async () => {
      while (!isOut) {
        const answer = statusOf(`${address}/graphql?query={graph{version}}`)
        answers.push(answer)
        await answer
      }
    })
    served.kill('SIGTERM')
    await until(async () => (await statusOf(`${address}/health/ready`)) !== 200)
    expect(await statusOf(`${address}/health/ready`)).toBe(503)
    // Longer than what counts as one signal.
    await sleep(600)
    expect(served.exitCode).toBeNull()
    isOut = true
    served.kill('SIGTERM')
    expect(await endOf(served)).toBe(0)
    await Promise.all(clients)
    expect(answers.length).toBeGreaterThan(4)
    expect((await Promise.all(answers)).filter((answer) => answer !== 200)).toEqual([])
    expect(await statusOf(`${address}/health/live`)).toBe('ECONNREFUSED')
  })

  test('by SIGINT closes without a drain', async () => {
    const served = startCli(['serve'], LONG_DRAIN)
    await addressOf(served)
    served.kill('SIGINT')
    expect(await endOf(served)).toBe(0)
  })
})

describe('a server that receives a stop signal while it starts', () => {
  test('ends, though only the signal handlers are loaded yet', async () => {
    const starting = startCli(['serve'], { ...SERVE, ...SAYING_WHEN_IT_HANDLES_SIGNALS })
    await untilHandlingSignals(starting)
    starting.kill('SIGTERM')
    expect(await endOf(starting)).toBe(143)
  })

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('by %s ends with %i, even while its database does not answer', async (signal, code) => {
    const { url, connected } = await silentDatabase()
    const starting = startCli(['serve'], { ...SERVE, DATABASE_URL: url })
    await connected
    starting.kill(signal)
    expect(await endOf(starting)).toBe(code)
  })
})

describe.skipIf(!canUnshare)('as PID 1 of a container (needs the right to unshare)', () => {
  const startAsPid1 = (program: readonly string[], environment: Readonly<Record<string, string>>) => {
    const [unshare, ...args] = [...AS_PID_1, ...program]
    return startProgram(unshare, args, environment)
  }
  const NODE = [process.execPath, CLI, 'serve']

  test('a signal at the very beginning of the start ends it', async () => {
    const container = startAsPid1(NODE, { ...SERVE, ...SAYING_WHEN_IT_HANDLES_SIGNALS })
    await untilHandlingSignals(container)
    process.kill(await pid1Of(pidOf(container)), 'SIGTERM')
    expect(await endOf(container)).toBe(143)
  })

  test('a signal while it waits for its database ends it', async () => {
    const { url, connected } = await silentDatabase()
    const container = startAsPid1(NODE, { ...SERVE, DATABASE_URL: url })
    await connected
    process.kill(await pid1Of(pidOf(container)), 'SIGTERM')
    expect(await endOf(container)).toBe(143)
  })

  test.each([
    ['node', NODE],
    ['npm start', ['npm', 'start']],
  ])('%s stops gracefully once it is ready', async (_what, program) => {
    const container = startAsPid1(program, SERVE)
    const address = await addressOf(container)
    process.kill(await pid1Of(pidOf(container)), 'SIGTERM')
    expect(await endOf(container)).toBe(0)
    expect(await statusOf(`${address}/health/live`)).toBe('ECONNREFUSED')
  })

  test('another command ends at a signal, though PID 1 has no default action', async () => {
    const { url, connected } = await silentDatabase()
    const container = startAsPid1([process.execPath, CLI, 'users'], { DATABASE_URL: url })
    await connected
    process.kill(await pid1Of(pidOf(container)), 'SIGINT')
    expect(await endOf(container)).toBe(130)
  })
})

/** Resolves when nothing listens there any more. */
async function untilFree(address: string): Promise<void> {
  await until(async () => (await statusOf(`${address}/health/live`)) === 'ECONNREFUSED')
}

describe('npm start', () => {
  test('ends its server after the drain when npm receives a stop signal', async () => {
    const npm = startProgram('npm', ['start'], { ...SERVE, AETIA_DRAIN_MS: '300' })
    const address = await addressOf(npm)
    npm.kill('SIGTERM')
    await until(async () => (await statusOf(`${address}/health/ready`)) !== 200)
    expect(await endOf(npm)).toBe(0)
    expect(await statusOf(`${address}/health/live`)).toBe('ECONNREFUSED')
  })
})

test('a shell that npm puts before the server and that ends without it, as npx does, leaves no server behind', async () => {
  const line = `"${process.execPath}" "${CLI}" serve; exit`
  const shell = startProgram('sh', ['-c', line], { ...SERVE, npm_lifecycle_event: 'npx' })
  const address = await addressOf(shell)
  shell.kill('SIGTERM')
  await untilFree(address)
})

describe('an older Node.js, which runs the server on the one that came with the packages', () => {
  const module = (name: string) => JSON.stringify(fileURLToPath(new URL(`../../src/cli/${name}`, import.meta.url)))
  const program = `
    import { startOwnNode } from ${module('start-own-node.js')}
    import { handleStopSignals, onStopSignal } from ${module('stop-signals.js')}
    handleStopSignals()
    onStopSignal(startOwnNode(999))`
  const startLauncher = (environment: Readonly<Record<string, string>>) =>
    startProgram(process.execPath, ['--input-type=module', '--eval', program, 'aetia', 'serve'], {
      ...environment,
      npm_lifecycle_event: '',
    })

  test('passes a signal on and ends as the server does', async () => {
    const launcher = startLauncher(SERVE)
    const address = await addressOf(launcher)
    launcher.kill('SIGTERM')
    expect(await endOf(launcher)).toBe(0)
    expect(await statusOf(`${address}/health/live`)).toBe('ECONNREFUSED')
  })

  test('leaves no server behind when it is killed', async () => {
    const launcher = startLauncher(SERVE)
    const address = await addressOf(launcher)
    launcher.kill('SIGKILL')
    await untilFree(address)
  })
})

test('once /health/ready answers 200, the first user can sign in', async () => {
  const port = await freePort()
  startCli(['serve'], { ...SERVE, PORT: String(port), AETIA_DATA_DIR: await folderOf([]) })
  const address = `http://127.0.0.1:${port}`
  await until(async () => (await statusOf(`${address}/health/ready`)) === 200)
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($password: String!) { signIn(input: { name: "admin", password: $password }) { outcome } }',
      variables: { password: SERVE.AETIA_ADMIN_PASSWORD },
    }),
  })
  expect(await answer.json()).toMatchObject({ data: { signIn: { outcome: 'SIGNED_IN' } } })
})
