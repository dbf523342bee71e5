import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAetia } from 'aetia'
import pino from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { createClient } from '../../src/client/index.ts'
import { PATIENT } from '../notation/patient.ts'
import { connectOverHttp, connectOverStdio, textOf } from './connect.ts'

const PASSWORD = 'correct horse battery staple'
const URL_IN_PROCESS = 'http://aetia.invalid/graphql'

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { secret } }`
const CREATE_TOKEN = `mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret } }`

/** Aetia in this process over a new store, and its folder. */
async function embedded(basePath = '') {
  const dataDir = await mkdtemp(join(tmpdir(), 'aetia-embedded-agent-'))
  const logger = pino({ level: 'silent' })
  const deadlines = { deadlineMilliseconds: 600_000, writeDeadlineMilliseconds: 600_000 }
  const aetia = createAetia({ dataDir, basePath, adminPassword: PASSWORD, logger, editorWork: false, ...deadlines })
  onTestFinished(async () => {
    await aetia.stop()
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
  })
  return { aetia, dataDir }
}

test('a client asks an embedded Aetia without a network', async () => {
  const { aetia } = await embedded()
  const client = createClient({ url: URL_IN_PROCESS, fetch: aetia.fetch })
  await expect(client.graph()).rejects.toThrow(/not started/)
  await aetia.start()
  expect(await client.graph()).toMatchObject({ version: 1, conceptCount: 68 })
})

test('a token opens drafts to an agent, below a base path and over standard input and output', async () => {
  const { aetia, dataDir } = await embedded('/aetia')
  await aetia.start()
  const server = createServer((request, response) => aetia.handle(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const execute = async (query: string, input: object, token?: string) => {
    const data = await createClient({ url: URL_IN_PROCESS, fetch: aetia.fetch, token }).execute(
      query as never,
      { input } as never,
    )
    return Object.values(data as Record<string, { secret: string }>)[0]?.secret ?? ''
  }
  const session = await execute(SIGN_IN, { name: 'admin', password: PASSWORD })
  const token = await execute(CREATE_TOKEN, { name: 'agent', rights: ['READ_DRAFTS', 'WRITE_DRAFTS'] }, session)

  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/aetia`
  const client = await connectOverHttp(origin, { headers: { authorization: `Bearer ${token}` } })
  const made = await client.callTool({ name: 'create_changeset', arguments: { title: 'By an agent' } })
  expect(textOf(made)).toContain('DONE')
  await expect(connectOverHttp(origin, { headers: { authorization: 'Bearer aetia_token_none' } })).rejects.toThrow()

  const env = { PATH: process.env['PATH'] ?? '', AETIA_DATA_DIR: dataDir, AETIA_TOKEN: token, ...PATIENT }
  const local = await connectOverStdio([], env)
  expect(textOf(await local.callTool({ name: 'changesets', arguments: {} }))).toContain('By an agent')
  const { tools } = await local.listTools()
  expect(tools.map(({ name }) => name)).toContain('submit_changeset')
  expect(tools.map(({ name }) => name)).not.toContain('publish_changeset')
})
