import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { runExclusive } from '../../src/publishing/mutex.ts'

test('work of one owner is done in the order in which it was asked for, each after the other', async () => {
  const owner = {}
  const done: string[] = []
  const work = (name: string) => async () => {
    done.push(`${name} begins`)
    await turn()
    done.push(`${name} ends`)
    return name
  }
  const results = await Promise.all(['a', 'b', 'c'].map((name) => runExclusive(owner, work(name))))
  expect(results).toEqual(['a', 'b', 'c'])
  expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('what fails fails for who asked for it alone', async () => {
  const owner = {}
  const failing = runExclusive(owner, () => Promise.reject(new Error('broken')))
  const next = runExclusive(owner, async () => 'next')
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('next')
})

test('owners do not wait for each other', async () => {
  const never = runExclusive({}, () => new Promise(() => {}))
  expect(await Promise.race([never, runExclusive({}, async () => 'at once')])).toBe('at once')
})
