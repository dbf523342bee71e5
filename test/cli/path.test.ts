import { expect, test } from 'vitest'
import { aetia } from '../notation/run-cli.ts'

test.concurrent('a path is numbered, told in sentences, and cites a quote for every number', async () => {
  const { code, stdout, stderr } = await aetia('path', 'cambered-roads', 'hip pain')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^1\. Running on cambered roads -> .* -> Hip pain\n {3}3 steps: 1 implied\n/)
  const [text = '', citations = ''] = stdout.split(/\n(?= {3}\[1\] claim:)/)
  const cited = [...citations.matchAll(/^ {3}\[(\d+)\] claim:e\d\d: "[^"]+" \(S\d+, [^)]+\)$/gm)].map(([, n]) => n)
  expect(cited).toEqual(cited.map((_, index) => `${index + 1}`))
  expect(cited.length).toBeGreaterThan(1)
  expect([...new Set(text.match(/(?<=\[)\d+(?=\])/g))]).toEqual(cited)
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    'Walked CAUSES, DRIVES, PREDISPOSES_TO, EXPERIENCES, HAS_LEG_SIDE; affirmed claims only',
  )
  expect(stdout).toContain('Not medical advice.')
  const prose = stdout.split('\n').filter((line) => !/^ {3}\[\d+\]|^\d+\. /.test(line))
  for (const line of prose) expect(line.length).toBeLessThanOrEqual(100)
})

test.concurrent('without an end, a path ends in any injury or symptom; ten are shown, or as many as asked for', async () => {
  const { stdout } = await aetia('path', 'driver:cambered-roads')
  expect(stdout.match(/^\d+\. /gm)).toHaveLength(10)
  expect(stdout).toMatch(/^1\. Running on cambered roads -> /)
  expect(stdout).toMatch(/^\d+ paths, the best 10 shown \(--first shows more\)\. Walked /m)
  expect(stdout).toMatch(/^No path after these is more certain than 0\.\d+\.$/m)
  const fewer = await aetia('path', 'driver:cambered-roads', '--first', '2')
  expect(fewer.stdout.match(/^\d+\. /gm)).toHaveLength(2)
  expect(stdout.startsWith(fewer.stdout.split('\n\n')[0] ?? '?')).toBe(true)
})

test.concurrent('paths in JSON are the data of the GraphQL answer, with their citations', async () => {
  const { code, stdout } = await aetia('path', 'cambered-roads', 'hip-pain', '--json')
  expect(code).toBe(0)
  const { totalCount, projection, edges, completeness } = JSON.parse(stdout).causalPaths
  expect(totalCount).toBe(String(edges.length))
  expect(completeness).toEqual({
    exact: true,
    reason: null,
    stoppedBy: [],
    orderIsExact: true,
    countIsExact: true,
    bestUnreturned: null,
  })
  expect(projection).toContain('Walked CAUSES')
  for (const { node } of edges) {
    expect(node.start.id).toBe('driver:cambered-roads')
    expect(node.end.id).toBe('symptom:hip-pain')
    expect(node.length).toBe(node.steps.length)
    for (const { number, claim, evidence } of node.explanation.citations) {
      expect(node.explanation.text).toContain(`[${number}]`)
      expect(claim.id).toMatch(/^claim:/)
      expect(evidence[0]).toMatchObject({
        quote: expect.any(String),
        source: { url: expect.stringMatching(/^https:/) },
      })
    }
  }
})

test.concurrent('shortcuts are walked when asked for', async () => {
  const without = JSON.parse((await aetia('path', 'cambered-roads', 'hip-pain', '--json')).stdout)
  const and = JSON.parse((await aetia('path', 'cambered-roads', 'hip-pain', '--shortcuts', '--json')).stdout)
  expect(Number(and.causalPaths.totalCount)).toBeGreaterThan(Number(without.causalPaths.totalCount))
})

test.concurrent('no path is the answer no', async () => {
  const { code, stdout, stderr } = await aetia('path', 'hip-pain', 'cambered-roads')
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).toMatch(/^0 paths\. Walked /)
  expect((await aetia('path', 'cambered-roads', 'hip-pain', '--max-length', '1')).code).toBe(1)
})

test.concurrent.each([
  [['camber'], 'There is no concept "camber". Did you mean "cambered-roads"? Try: aetia search "camber"\n'],
  [['injuries'], '"injuries" may be injury:lower-leg-injury or injury:running-injury. Write the key you mean.\n'],
  [['cambered-roads', '--first', '0'], '--first must be a whole number from 1 to 1000, not "0".\n'],
  [['cambered-roads', '--max-length', '3.5'], '--max-length must be a whole number from 1 to 32, not "3.5".\n'],
])('path %j cannot be answered', async (args, message) => {
  expect(await aetia('path', ...args)).toEqual({ code: 2, stdout: '', stderr: message })
})
