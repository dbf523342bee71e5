import { expect, test } from 'vitest'
import { aetia } from '../notation/run-cli.ts'

/** The words of what was printed, however its lines are broken. */
const words = (text: string) => text.replaceAll(/\s+/g, ' ')

test.concurrent('corrections are the smallest sets that break every path, with what addresses them', async () => {
  const { code, stdout, stderr } = await aetia('corrections', 'strength-imbalance', '--first', '2')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^1\. driver:strength-imbalance\n2\. misalignment:pelvic-misalignment\n/)
  expect(stdout).toContain('Corrective exercises may correct a misaligned pelvis. (claim:e17)\n')
  expect(stdout).toContain('Each set breaks every path; there are more (--first shows more). Walked ')
})

test.concurrent('no set of corrections may be enough, and there may be nothing to break', async () => {
  const { code, stdout } = await aetia('corrections', '--among', 'driver', '--json')
  expect(code).toBe(1)
  expect(JSON.parse(stdout).smallestCorrection).toMatchObject({
    sets: [],
    atLeast: 0,
    unbreakable: {
      start: { id: 'risk-factor:insufficient-lower-leg-mobility' },
      end: { id: 'injury:lower-leg-injury' },
      length: 1,
    },
    completeness: { exact: true },
  })
  const nothing = await aetia('corrections', 'orthotics')
  expect(nothing.code).toBe(1)
  expect(nothing.stdout).toMatch(/^There is no path to break\. Walked /)
})

const FINDINGS = ['differential', 'achilles-tendinitis@left', 'itbs@right']
const ROAD = ['--country', 'us', '--reading', 'low-side-is-shorter']

test.concurrent('a differential tells what each cause explains, by which paths, and its rivals', async () => {
  const { code, stdout, stderr } = await aetia(...FINDINGS, ...ROAD, '--first', '2')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(
    /^1\. Strength imbalances \(asymmetries\) explains 2 of 2, if the right leg is the longer one\n/,
  )
  expect(stdout).toMatch(/ {3}Achilles tendinitis, left:\n {5}Strength imbalances .* -> Shorter leg -> Achilles/)
  expect(stdout).toMatch(/^ {3}Rivals: Running on cambered roads; Weak glutes; Weak hips\.$/m)
  expect(words(stdout)).toContain('5 causes, the best 2 shown (--first shows more). Walked ')
  expect(words(stdout)).toContain('the right leg acts as the longer one (inferred by us: LOW_SIDE_IS_SHORTER)')
})

test.concurrent('a road that makes the other leg longer explains neither side', async () => {
  const other = ['--country', 'us', '--reading', 'reaching-leg-is-longer']
  const { edges } = JSON.parse((await aetia(...FINDINGS, ...other, '--json')).stdout).differential
  const ids = edges.map(({ node }: { node: { cause: { id: string } } }) => node.cause.id)
  expect(ids).toContain('driver:strength-imbalance')
  expect(ids).not.toContain('driver:cambered-roads')
})

test.concurrent('a differential leaves unexplained what a cause does not lead to', async () => {
  const { code, stdout } = await aetia('differential', 'lower-leg-injury', 'hip-pain', '--json')
  expect(code).toBe(0)
  const { edges, totalCount } = JSON.parse(stdout).differential
  expect(totalCount).toBeGreaterThanOrEqual(edges.length)
  for (const { node } of edges) expect(node.explains.length + node.unexplained.length).toBe(2)
  expect(edges[0].node).toMatchObject({
    cause: { id: 'risk-factor:insufficient-lower-leg-mobility' },
    unexplained: [{ concept: { id: 'symptom:hip-pain' }, side: null }],
  })
  expect((await aetia('differential', 'orthotics')).code).toBe(1)
})

test.concurrent('what if tells counts, best paths and ends before and after', async () => {
  const { code, stdout, stderr } = await aetia('what-if', '--remove', 'pelvic-misalignment', '--first', '1')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^Before: 59 paths, the best 1:\n {2}Insufficient lower-leg mobility -> Lower-leg injuries/)
  expect(stdout).toMatch(/^After: 4 paths, the best 1:$/m)
  expect(words(stdout)).toContain('No longer reached: Achilles tendinitis; Hamstring strain;')
  expect(stdout).toContain('Nothing was changed.')
})

test.concurrent('a claim that is supposed more certain makes its paths more certain, and one that none walks is named', async () => {
  const args = ['what-if', 'cambered-roads', '--set', 'e60=0.9', 'claim:e19=1', '--json']
  const { before, after, remarks } = JSON.parse((await aetia(...args)).stdout).whatIf
  expect([before.totalCount, after.totalCount]).toEqual(['11', '11'])
  expect(after.paths[0].certainty / before.paths[0].certainty).toBeCloseTo(0.9 / 0.5)
  expect(remarks).toEqual(['claim:e19 is disputed, so no path walks it.'])
})

test.concurrent('the side of the body comes with what states it, or with the rule that infers it', async () => {
  const { code, stdout, stderr } = await aetia('leg-side', 'us')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.split('\n').slice(0, 5)).toEqual([
    'traffic keeps to    RIGHT  INFERRED    DRIVING_SIDE_TABLE',
    'side of the street  LEFT   STATED      claim:e57',
    'low leg             LEFT   STATED      claim:e64',
    'high leg            RIGHT  INFERRED    LOW_LEG_AT_THE_EDGE',
    'longer leg                 NOT_STATED',
  ])
  expect(words(stdout)).toContain('Which leg then becomes the longer one no source says.')
})

test.concurrent('with traffic, on the left of the road, all of it is inferred', async () => {
  const args = ['leg-side', 'GB', '--with-traffic', '--reading', 'reaching-leg-is-longer', '--json']
  const { facingTraffic, lowLeg, longerLeg } = JSON.parse((await aetia(...args)).stdout).legSideFor
  expect(facingTraffic).toBe(false)
  expect(lowLeg).toEqual({ answer: 'INFERRED', side: 'LEFT', rule: 'LOW_LEG_AT_THE_EDGE', claims: [] })
  expect(longerLeg).toMatchObject({ answer: 'INFERRED', side: 'LEFT', rule: 'REACHING_LEG_IS_LONGER' })
  expect((await aetia('leg-side', 'AQ')).code).toBe(1)
})

test.concurrent('what paths walk has no cycle, and one part that most concepts are joined in', async () => {
  const { code, stdout, stderr } = await aetia('shape', '--first', '2')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^No cycles: no chain of steps comes back to where it began\.\n2 components, and 36 concepts /)
  expect(stdout).toMatch(/^ {2}29 concepts: circumstance:left-side-of-street-us, /m)
  expect(stdout).toMatch(/^Touched by most steps:\n {2}leg-side:longer-leg +1 in, 8 out\n {2}misalignment:/m)
})

test.concurrent('injuries that become drivers close cycles', async () => {
  const predicates = 'causes,drives,becomes,predisposes-to,experiences,has-leg-side'
  const args = ['shape', '--predicates', predicates, '--inferred', '--first', '1']
  const { acyclic, cycles } = JSON.parse((await aetia(...args, '--json')).stdout).graph
  expect(acyclic).toBe(false)
  const [{ steps }] = cycles.cycles
  expect(steps[0].from.id).toBe('driver:injury-history')
  expect(steps.flatMap(({ claims }: { claims: { id: string }[] }) => claims.map(({ id }) => id))).toContain('claim:e63')
  expect((await aetia(...args)).stdout).toContain('There are more cycles, none of them shorter (--first shows more).\n')
  expect((await aetia('shape', '--predicates', 'relates-to')).code).toBe(1)
})

test.concurrent('evidence is told for and against a claim, by line of descent', async () => {
  const { code, stdout, stderr } = await aetia('evidence', 'e19')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('\nclaim:e19, disputed, implied, certainty 0.3\nFor it: 1 independent source\n')
  expect(words(stdout)).toContain(
    'Against it: 0 independent sources Of something near it, which counts neither way: Lifts',
  )
  expect(words(stdout)).toContain(
    'Lifts had no consistent benefit among 35 marathon runners. Of lifts, and not of alignment. (in our words; ',
  )
  const limb = words((await aetia('evidence', 'e24')).stdout)
  expect(limb).toMatch(/Against it: 1 independent source .*In walking, the shorter limb took the greater load/)
  const { independentSources, against } = JSON.parse((await aetia('evidence', 'claim:e60', '--json')).stdout).claim
  expect(independentSources.count).toBe(1)
  expect(independentSources.lines[0]).toMatchObject({
    origin: { id: 'source:predawn-runner-2013', evidenceClass: 'OPINION' },
    evidence: [{ quote: 'reach down a little farther', passage: 'S20' }],
  })
  expect(against).toEqual({ count: 0, lines: [] })
})

test.concurrent.each([
  [['differential', 'hip-pain@lft'], 'The side of hip-pain must be left or right, not "lft". Did you mean "left"?\n'],
  [
    ['differential', 'hip-pain', '--with-traffic'],
    '--with-traffic, --place and --reading say how somebody runs where. Add --country, such as US.\n',
  ],
  [['what-if'], 'Suppose something: --remove pelvic-misalignment, or --set e60=0.9.\n'],
  [['what-if', '--set', 'e60'], '--set takes a claim and its certainty, such as e60=0.9, not "e60".\n'],
  [['what-if', '--set', 'e60=2'], 'The certainty of e60 must be a number from 0 to 1, not "2".\n'],
  [['what-if', '--set', 'e60=0'], '--set takes a certainty above 0. To be without a claim, use --remove.\n'],
  [['what-if', '--set', 'e60=.1', 'claim:e60=.2'], '--set gives claim:e60 two certainties. Give it one.\n'],
  [
    ['leg-side', 'UK'],
    'A country is a code of ISO 3166-1 alpha-2, such as US; there is no "UK". Did you mean "CK", "DK" or "FK"?\n',
  ],
  [['evidence', 'e999'], 'There is no claim "e999". Did you mean "e09", "e19" or "e29"?\n'],
])('%j has no answer', async (args, message) => {
  expect(await aetia(...args)).toEqual({ code: 2, stdout: '', stderr: message })
})
