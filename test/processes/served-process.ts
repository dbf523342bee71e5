import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { startCli } from '../notation/start-cli.ts'
import { until } from '../notation/until.ts'

/** What `/health/ready` says. */
export interface Readiness {
  readonly status: string
  readonly version: number
  readonly digest: string
  readonly stale?: true
  readonly since?: string
}

export interface ServedProcess {
  readonly child: ChildProcess
  readonly url: string
  /** The log so far, an object per line. */
  log(): { readonly msg: string; readonly level: number }[]
  /** Fails unless the answer is 200. */
  ready(): Promise<Readiness>
  /**
   * Ends when the process serves a version that is not older; answers with when that was seen
   * first.
   */
  reached(version: number, within?: number): Promise<number>
}

/** How often a process is asked for its version, in milliseconds. */
const LOOK = 4

/**
 * Starts `aetia serve` as a process of its own, with no content at first unless the environment
 * says otherwise.
 */
export async function servedProcess(environment: Readonly<Record<string, string>>): Promise<ServedProcess> {
  const child = startCli(['serve'], { PORT: '0', AETIA_CONTENT: 'none', ...environment })
  let [out, err] = ['', '']
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text))
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text))
  const ended = once(child, 'close').then(() => {
    throw new Error(`The process ended. It wrote:\n${err}`)
  })
  ended.catch(() => {})
  await Promise.race([until(() => /\/graphql.*\n/.test(out)), ended])
  const url = /http:\S+\/graphql/.exec(out)?.[0] ?? ''
  const ready = async (): Promise<Readiness> => {
    const response = await fetch(url.replace('/graphql', '/health/ready'))
    if (response.status !== 200) throw new Error(`/health/ready answered ${response.status}`)
    return (await response.json()) as Readiness
  }
  return {
    child,
    url,
    log: () =>
      err
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line)),
    ready,
    async reached(version, within = 120_000) {
      const deadline = Date.now() + within
      for (;;) {
        const { version: served } = await ready()
        if (served >= version) return Date.now()
        if (Date.now() > deadline) throw new Error(`version ${served} is served, not ${version}, after ${within} ms`)
        await sleep(LOOK)
      }
    },
  }
}
