import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WALKABLE_PREDICATES } from '../../graph/vocabulary/predicates.ts'
import { asOption } from '../../src/cli/options/choice-option.ts'
import { aetia, folderOf, runAetia } from '../notation/run-cli.ts'

const counted = async (...options: string[]) =>
  JSON.parse((await aetia('path', 'cambered-roads', '--json', ...options)).stdout).causalPaths.totalCount

test.concurrent.each([
  ['all of them', [], '11'],
  ['those over a concept', ['--via', 'shorter-leg'], '2'],
  ['those over two concepts', ['--via', 'shorter-leg', 'achilles-tendinitis'], '1'],
  ['those past a concept', ['--avoiding', 'shorter-leg'], '9'],
  ['those on a leg', ['--leg-side', 'shorter'], '2'],
  ['those that a source says in words', ['--explicit'], '0'],
  ['those of claims certain enough', ['--min-certainty', '.6'], '0'],
  ['those of some predicates', ['--predicates', 'causes'], '3'],
])('of the paths from cambered roads, %s are counted', async (_, options, count) => {
  expect(await counted(...options)).toBe(count)
})

test.concurrent('what is inferred by us is walked where its predicate is named too', async () => {
  const args = ['path', 'running-injury', 'injury-history', '--predicates', 'becomes']
  expect((await aetia(...args)).code).toBe(1)
  const { code, stdout } = await aetia(...args, '--inferred')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^1\. Injury \(generic\) -> Injury history\n {3}1 step: 1 inferred\n/)
  expect(stdout).toContain('1 path. Walked BECOMES; affirmed claims only, explicit or implied or inferred;')
})

test.concurrent('paths can be put in order of length', async () => {
  const { causalPaths } = JSON.parse((await aetia('path', 'strength-imbalance', '--order', 'length', '--json')).stdout)
  const lengths = causalPaths.edges.map(({ node }: { node: { length: number } }) => node.length)
  expect(lengths).toEqual(lengths.toSorted((a: number, b: number) => a - b))
  expect(new Set(lengths).size).toBeGreaterThan(1)
})

test.concurrent('paths can be put in order of their weakest steps', async () => {
  const { causalPaths } = JSON.parse(
    (await aetia('path', 'injury-history', '--order', 'weakest-step', '--first', '20', '--json')).stdout,
  )
  const weakest = causalPaths.edges.map(
    ({ node }: { node: { weakestStep: { certainty: number } } }) => node.weakestStep.certainty,
  )
  expect(weakest).toEqual(weakest.toSorted((a: number, b: number) => b - a))
  expect(causalPaths.edges[0].node).toMatchObject({ assumedSteps: 0, impliedSteps: expect.any(Number) })
})

test.concurrent('a path names what speaks against its steps, and that causes act together', async () => {
  const { stdout } = await aetia('path', 'cambered-roads', 'achilles-tendinitis')
  expect(stdout).toMatch(/\n {3}5 steps: 2 hedged, 2 implied, 1 disputed; shorter leg\n/)
  expect(stdout).toMatch(/\n {3}\[7\] against it, claim:e44: a finding of .+\n/)
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    'which is disputed [7]. The step to a misaligned pelvis is the weakest [2].',
  )
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Several causes of a misaligned pelvis often act together')
})

test.concurrent('the most different paths part ways where the best ones go together', async () => {
  const { code, stdout } = await aetia('path', 'cambered-roads', '--different', '--first', '3')
  expect(code).toBe(0)
  const ends = [...stdout.matchAll(/^\d+\. .* -> (.*)$/gm)].map(([, end]) => end)
  expect(ends).toEqual(['Injury (generic)', 'Patellofemoral pain syndrome', 'Achilles tendinitis'])
  expect(stdout).toContain('11 paths, the most different 3 shown (--first shows more).')
})

test.concurrent('the most different paths in JSON say how far they are from those before them', async () => {
  const { differentPaths } = JSON.parse(
    (await aetia('path', 'cambered-roads', '--different', '--first', '2', '--json')).stdout,
  )
  expect(differentPaths.paths.map(({ distance }: { distance: number | null }) => distance)).toEqual([
    null,
    expect.closeTo(0.6),
  ])
})

test('an imported graph is walked over what is related where that is asked for, and a count that is stopped says so', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `n${index}`)
  const pairs = names.flatMap((from) => names.filter((to) => to !== from).map((to) => `${from},interacts,${to}\n`))
  const folder = await folderOf([
    { path: 'nodes.csv', text: `id,kind\n${names.map((name) => `${name},Gene\n`).join('')}` },
    { path: 'edges.csv', text: `subject,predicate,object\n${pairs.join('')}` },
  ])
  const data = { AETIA_DATA_DIR: join(folder, 'data') }
  const run = (...args: string[]) => runAetia(args, data)
  const files = ['--nodes', join(folder, 'nodes.csv'), '--edges', join(folder, 'edges.csv')]
  expect((await run('import', '--format', 'csv', ...files, '--publish')).code).toBe(0)
  expect((await run('path', 'n0', 'n1')).code).toBe(1)
  const { code, stdout } = await run('path', 'n0', 'n1', '--predicates', 'relates-to', '--first', '1')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^1\. n0 -> n1\n/)
  expect(stdout).toMatch(/^at least \d+ paths, the best 1 shown/m)
  expect(stdout).toContain('The count was stopped after ')
  const supposed = await run('what-if', 'n0', 'n1', '--remove', 'n2', '--predicates', 'relates-to')
  expect(supposed.stdout).toMatch(/^After: at least \d+ paths, the best 3:$/m)
})

test.concurrent('other questions admit the same claims', async () => {
  const { breakpoints } = JSON.parse((await aetia('breakpoints', '--explicit', '--json')).stdout)
  expect(breakpoints.pathCount).toBe('40')
  const { commonCauses } = JSON.parse(
    (await aetia('common-causes', 'ITBS', 'hip-pain', '--predicates', 'causes', '--json')).stdout,
  )
  expect(commonCauses.projection).toMatch(/^Walked CAUSES; /)
  expect(commonCauses.edges).toEqual([])
  const nearest = await aetia('why-not', 'cambered-roads', 'achilles-tendinitis', '--leg-side', 'longer')
  expect(nearest.stdout).toContain("The chain is not on the longer leg's side.")
})

test.concurrent.each([
  [['--explicit', '--inferred'], '--explicit leaves out what --inferred admits. Give one of them.\n'],
  [['--leg-side', 'left'], '--leg-side must be longer or shorter, not "left".\n'],
  [
    ['--order', 'lenght'],
    '--order must be certainty or length or weakest-step, not "lenght". Did you mean "length"?\n',
  ],
  [['--via', 'camber'], 'There is no concept "camber". Did you mean "cambered-roads"? Try: aetia search "camber"\n'],
  [
    ['--predicates', 'causes,corrects'],
    `--predicates must be ${WALKABLE_PREDICATES.map(asOption).join(' or ')}, not "corrects".\n`,
  ],
])('paths with %j cannot be told', async (options, message) => {
  expect(await aetia('path', 'cambered-roads', ...options)).toEqual({ code: 2, stdout: '', stderr: message })
})
