import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createMutex } from '../../src/content/lifecycle/mutex.ts'

test('work of one mutex is done in the order in which it was asked for, each after the other', async () => {
  const runExclusive = createMutex()
  const done: string[] = []
  const work = (name: string) => async () => {
    done.push(`${name} begins`)
    await turn()
    done.push(`${name} ends`)
    return name
  }
  const results = await Promise.all(['a', 'b', 'c'].map((name) => runExclusive(work(name))))
  expect(results).toEqual(['a', 'b', 'c'])
  expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('a failure reaches its own caller alone', async () => {
  const runExclusive = createMutex()
  const failing = runExclusive(() => Promise.reject(new Error('broken')))
  const next = runExclusive(async () => 'next')
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('next')
})

test('mutexes do not wait for each other', async () => {
  const never = createMutex()(() => new Promise(() => {}))
  expect(await Promise.race([never, createMutex()(async () => 'at once')])).toBe('at once')
})
