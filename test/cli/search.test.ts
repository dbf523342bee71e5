import { expect, test } from 'vitest'
import { aetia } from '../notation/run-cli.ts'

test.concurrent('search lists what a text finds, best first, and the name that was found', async () => {
  const { code, stdout, stderr } = await aetia('search', 'runners knee')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.split('\n')[0]).toMatch(
    /^injury:patellofemoral-pain-syndrome +EXACT +\S.* \(found as "Runner's Knee"\)$/,
  )
})

test.concurrent('search does not say under which name it found a thing that is headed so', async () => {
  const { stdout } = await aetia('search', 'hip pain')
  expect(stdout.split('\n')[0]).toMatch(/^symptom:hip-pain +EXACT +Hip pain$/)
})

test.concurrent('search that finds nothing says so', async () => {
  expect(await aetia('search', 'zzz')).toEqual({ code: 1, stdout: 'Nothing is called "zzz".\n', stderr: '' })
})

test.concurrent('search in JSON', async () => {
  const { code, stdout } = await aetia('search', 'ITBS', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toEqual([
    { id: 'injury:it-band-syndrome', kind: 'INJURY', name: expect.any(String), match: 'EXACT', label: 'ITBS' },
  ])
})

test.concurrent('search in JSON that finds nothing is an empty list', async () => {
  expect(await aetia('search', 'zzz', '--json')).toEqual({ code: 1, stdout: '[]\n', stderr: '' })
})
