import { fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/** Runs a module of this folder in a process of its own, and answers with the message that it sends. */
export async function inChild<Answer>(module: string, ...given: readonly (string | number)[]): Promise<Answer> {
  const child = fork(
    resolve(import.meta.dirname, `${module}.ts`),
    given.map((value) => String(value)),
    { execArgv: ['--expose-gc'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  )
  let answer: Answer | undefined
  child.on('message', (message) => {
    answer = message as Answer
  })
  const [code] = await once(child, 'exit')
  if (answer === undefined) throw new Error(`${module} ended with ${code}`)
  return answer
}

/** Sends the answer of this process to the process that started it. */
export const answerWith = (answer: object): Promise<void> =>
  new Promise((done) => {
    process.send?.(answer, undefined, undefined, () => {
      process.disconnect?.()
      done()
    })
  })
