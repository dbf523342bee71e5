import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { PATIENT } from '../notation/patient.ts'
import { CLI, ended, runAetia } from '../notation/run-cli.ts'
import { startCli } from '../notation/start-cli.ts'
import { startServer } from '../notation/start-server.ts'
import { connectOverStdio, textOf } from './connect.ts'

const QUESTION = { name: 'leads_to', arguments: { id: 'driver:cambered-roads', kinds: ['INJURY'], first: 1 } }

/** The environment of `aetia mcp` with a store of its own, which goes with the test. */
async function ownStore(): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-agent-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return { ...PATIENT, PATH: process.env['PATH'] ?? '', AETIA_DATA_DIR: folder }
}

describe.each(['legacy', 'auto'] as const)('an agent with the handshake %s', (handshake) => {
  test('asks the store of the environment, which is made where there is none', async () => {
    const client = await connectOverStdio([], await ownStore(), handshake)
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toContain('leads_to')
    const text = textOf(await client.callTool(QUESTION))
    expect(text).toContain('[1] claim:e59')
    expect(text).toContain('Read at version 1.')
    const { contents } = await client.readResource({ uri: 'aetia://concept/driver:cambered-roads' })
    expect(contents).toMatchObject([{ mimeType: 'text/markdown' }])
  })
})

test('an agent asks a server elsewhere, and no store is opened', async () => {
  const server = await startServer({ environment: PATIENT })
  onTestFinished(() => server.close())
  const env = await ownStore()
  const client = await connectOverStdio(['--url', server.origin], { ...env, AETIA_DATA_DIR: '/nowhere/at/all' })
  expect(textOf(await client.callTool(QUESTION))).toContain('[1] claim:e59')
})

test('standard output has nothing but messages, and the end of the input ends it', async () => {
  const env = await ownStore()
  const child = startCli(['mcp'], env)
  const end = ended(child)
  const lines = (async () => {
    let said = ''
    for await (const piece of child.stdout ?? []) {
      said += String(piece)
      if (said.includes('"id":2')) return said
    }
    return said
  })()
  const send = (message: object) => child.stdin?.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  child.stdin?.write('this is no message\n')
  const about = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'raw', version: '1' } }
  send({ id: 1, method: 'initialize', params: about })
  send({ method: 'notifications/initialized' })
  send({ id: 2, method: 'tools/call', params: QUESTION })
  const said = await lines
  for (const line of said.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('jsonrpc', '2.0')
  child.stdin?.end()
  const { code, stderr } = await end
  expect(code).toBe(0)
  expect(stderr).toContain('The first user is "admin"')
})

test('a wrong address is refused, and so is a wrong setting', async () => {
  expect(await runAetia(['mcp', '--url', 'ftp://example.org'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('--url takes the address of a server'),
  })
  expect(await runAetia(['mcp'], { AETIA_MCPP: 'on' })).toMatchObject({ code: 2, stdout: '' })
})

test('a server that is away is told as the result of a tool', async () => {
  const client = await connectOverStdio(['--url', 'http://127.0.0.1:9'], await ownStore())
  expect(textOf(await client.callTool(QUESTION))).toMatch(/^FAILED NETWORK: /)
})

test('SIGTERM ends it', async () => {
  const child = spawn(process.execPath, [CLI, 'mcp'], { env: await ownStore(), stdio: ['pipe', 'ignore', 'pipe'] })
  await once(child.stderr, 'data')
  child.kill('SIGTERM')
  const [, signal] = await once(child, 'exit')
  expect(signal).toBe('SIGTERM')
})
