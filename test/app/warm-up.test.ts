import { Writable } from 'node:stream'
import pino from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { warmUp } from '../../src/app/warm-up.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { createTestServer } from '../notation/start-server.ts'

test('a warm-up sorts the names of concepts for the first lists, and the log does not know it', async () => {
  const snapshot = await openGraph()
  const lines: string[] = []
  const log = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const app = await createTestServer({ snapshot, logger: pino({ level: 'info' }, log) })
  onTestFinished(() => app.close())
  await app.ready()
  expect(snapshot.names.all.made()).toBeUndefined()
  await warmUp({ app } as never, snapshot)
  expect(snapshot.names.all.made()).toHaveLength(snapshot.concepts.size)
  expect(lines).toEqual([])
  expect(app.log.level).toBe('info')
})

test('the names of very many concepts are left until they are asked for', async () => {
  await expect(
    warmUp({ app: null } as never, { columnarConcepts: { size: 200_001 } } as never),
  ).resolves.toBeUndefined()
})
