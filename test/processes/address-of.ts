import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/**
 * Where a started server says that it is, without a path. Fails with what it wrote when it ends
 * before.
 */
export async function addressOf(child: ChildProcess): Promise<string> {
  let [out, err] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text))
  const ended = once(child, 'close').then(() => Promise.reject(new Error(`The process ended. It wrote:\n${err}`)))
  ended.catch(() => {})
  for (;;) {
    const [, address] = /Aetia is ready at (http:\S+)\/graphql .*\n/.exec(out) ?? []
    if (address !== undefined) return address
    await Promise.race([child.stdout && once(child.stdout, 'data'), ended])
  }
}
