import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A file for all lines that are not taken. */
export async function rejectsFile(file: string | undefined) {
  if (file === undefined) return { write: null, close: async () => {} }
  await mkdir(dirname(file), { recursive: true })
  const handle = await open(file, 'w')
  let waiting: string[] = []
  let writing: Promise<unknown> = Promise.resolve()
  const flush = () => {
    const text = waiting.join('')
    waiting = []
    writing = writing.then(() => handle.write(text))
  }
  return {
    write(line: string) {
      if (waiting.push(`${line}\n`) === 1_000) flush()
    },
    async close() {
      flush()
      await writing.finally(() => handle.close())
    },
  }
}
