import { once } from 'node:events'
import { utimes } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startProgram } from '../notation/run-cli.ts'

const TOUCHED = fileURLToPath(new URL('../../src/app/server-log.ts', import.meta.url))

test('npm run dev serves, starts anew when a file of src changes, and ends when it is told to', {
  timeout: 240_000,
}, async () => {
  const npm = startProgram('npm', ['run', 'dev'], { PORT: '0', AETIA_CONTENT: 'none' })
  let said = ''
  npm.stdout?.on('data', (text) => {
    said += String(text)
  })
  const untilReady = async (times: number) => {
    while (said.split('Aetia is ready at ').length - 1 < times) if (npm.stdout) await once(npm.stdout, 'data')
  }
  await untilReady(1)
  await utimes(TOUCHED, new Date(), new Date())
  await untilReady(2)
  expect(said).toContain('server-log.ts')
  npm.kill('SIGTERM')
  if (npm.exitCode === null && npm.signalCode === null) await once(npm, 'exit')
  const address = said.split('Aetia is ready at ').at(-1)?.split(' ', 1)[0] ?? ''
  await expect
    .poll(
      () =>
        fetch(address).then(
          () => 'open',
          () => 'closed',
        ),
      { timeout: 60_000 },
    )
    .toBe('closed')
})
