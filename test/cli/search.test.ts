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
  expect(await aetia('search', 'zzz')).toEqual({ code: 1, stdout: 'Nothing is found for "zzz".\n', stderr: '' })
})

test.concurrent('search in JSON', async () => {
  const { code, stdout } = await aetia('search', 'ITBS', '--json', '--first', '1')
  expect(code).toBe(0)
  expect(JSON.parse(stdout).search.edges).toMatchObject([
    {
      node: { id: 'injury:it-band-syndrome', kind: 'INJURY', name: expect.any(String) },
      match: 'EXACT',
      label: 'ITBS',
      highlight: { text: 'ITBS', ranges: [{ start: 0, end: 4 }] },
    },
  ])
})

test.concurrent('search shows the piece of an article that was found', async () => {
  const { code, stdout } = await aetia('search', 'drain away', '--among', 'article')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^article:hip-pain-in-runners +TEXT +\S.*\n {4}\S.*drain away/)
})

test.concurrent('search lists only what it is asked for, and says how many more there are', async () => {
  const { stdout } = await aetia('search', 'hip', '--kinds', 'symptom', '--first', '1')
  expect(stdout).toMatch(/^symptom:hip-\S+ +\w+ +\S.*\n\d+ more; see --first\.\n$/)
})

test.concurrent('search says what it can be asked for', async () => {
  const { code, stderr } = await aetia('search', 'hip', '--among', 'articel')
  expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean "article"?')])
})

test.concurrent('search in JSON that finds nothing is an empty list', async () => {
  const { code, stdout, stderr } = await aetia('search', 'zzz', '--json')
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(JSON.parse(stdout).search).toMatchObject({ totalCount: 0, edges: [] })
})

test.concurrent('search takes as much text as the server does', async () => {
  const { code, stdout, stderr } = await aetia('search', 'z'.repeat(201))
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toBe('"text" must have at most 200 characters, not 201.\n')
})
