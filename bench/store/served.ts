import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

const CLI = resolve(import.meta.dirname, '../../src/cli/aetia.js')
const PASSWORD = 'a password of the bench, 27'

export interface Served {
  readonly startedIn: number
  /** Without a path. */
  readonly url: string
  memory(): Promise<number>
  /** Asks as the first user, who may do everything. */
  ask<Data>(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Data>
  stop(): Promise<void>
}

/** `aetia serve` as a process of its own, once it is ready. */
export async function serve(environment: Readonly<Record<string, string>>): Promise<Served> {
  const began = performance.now()
  const child = spawn(process.execPath, [CLI, 'serve'], {
    env: {
      ...process.env,
      PORT: '0',
      AETIA_CONTENT: 'none',
      AETIA_LOG_LEVEL: 'silent',
      AETIA_ADMIN_PASSWORD: PASSWORD,
      AETIA_DEADLINE_MS: '30000',
      AETIA_WRITE_DEADLINE_MS: '30000',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface(child.stdout), 'line')
  const startedIn = performance.now() - began
  const url = /http:\S+(?=\/graphql)/.exec(line)?.[0] ?? ''
  let token: string | undefined
  const send = async (query: string, variables: object, headers: Readonly<Record<string, string>>) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data: never; errors?: { message: string }[] }
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
    return data
  }
  return {
    startedIn,
    url,
    async memory() {
      if (process.platform !== 'linux') return Number.NaN
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024
    },
    async ask(query, variables = {}, headers = {}) {
      if (token === undefined) {
        const signIn = `mutation ($password: String!) {
          it: signIn(input: { name: "admin", password: $password }) { secret } }`
        const { it } = (await send(signIn, { password: PASSWORD }, {})) as { it: { secret: string } }
        token = it.secret
      }
      return send(query, variables, { authorization: `Bearer ${token}`, ...headers })
    },
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
