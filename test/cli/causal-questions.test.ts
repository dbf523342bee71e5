import { expect, test } from 'vitest'
import { aetia } from '../notation/run-cli.ts'

test.concurrent('why-not names the claims that keep every path away, and the conditions they fail', async () => {
  const { code, stdout, stderr } = await aetia('why-not', 'cambered-roads', 'achilles-tendinitis', '--explicit')
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).toMatch(
    /^1\. Running on cambered roads -> .* -> Achilles tendinitis\n {3}claim:e56 restates a longer chain/,
  )
  expect(stdout).toContain('   claim:e60 is implied; admitted are explicit claims.\n')
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('No path survives; the nearest chain of claims fails 2 conditions:')
  expect(stdout).toContain('Not medical advice.')
})

test.concurrent('why-not shows the path where one survives, and says so where no source says anything', async () => {
  const survives = await aetia('why-not', 'cambered-roads', 'achilles-tendinitis')
  expect(survives.code).toBe(0)
  expect(survives.stdout).toContain('A path survives.')
  expect(survives.stdout).toContain('[1] claim:')
  const silent = await aetia('why-not', 'orthotics')
  expect(silent.code).toBe(1)
  expect(silent.stdout).toMatch(/^No chain of claims joins the ends, under any conditions\. The sources do not say\./)
})

test.concurrent('why-not in JSON has every chain with its failed conditions', async () => {
  const args = ['cambered-roads', 'hip-pain', '--min-certainty', '.6', '--avoiding', 'left-leg-reach-down', '--json']
  const { answer, nearest, completeness } = JSON.parse((await aetia('why-not', ...args)).stdout).whyNot
  expect({ answer, completeness }).toMatchObject({ answer: 'BLOCKED', completeness: { exact: true, stoppedBy: [] } })
  for (const { length, steps, failed } of nearest) {
    expect(steps).toHaveLength(length)
    expect(failed.length).toBeGreaterThan(0)
  }
})

test.concurrent('breakpoints are told with what addresses them, in the words of the claims', async () => {
  const { code, stdout, stderr } = await aetia('breakpoints', '--first', '2')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^misalignment:pelvic-misalignment +breaks 55, leaves 4\n/)
  expect(stdout).toMatch(/The source casts doubt, by implication alone, .*orthotics .*correct .*\. \(claim:e19\)\n/)
  expect(stdout.match(/breaks \d+, leaves \d+/g)).toHaveLength(2)
  expect(stdout).toMatch(/^59 paths\. Walked /m)
  expect(stdout).toContain('Smallest sets that break every path (there are more):\n')
})

test.concurrent('breakpoints among drivers, in JSON, are the same counts', async () => {
  const { breakpoints, smallestCorrection } = JSON.parse(
    (await aetia('breakpoints', '--among', 'driver', '--json')).stdout,
  )
  expect(breakpoints.pathCount).toBe('59')
  expect(breakpoints.edges[0]).toMatchObject({
    node: { id: 'driver:strength-imbalance' },
    broken: '44',
    surviving: '15',
    interventions: [],
  })
  // Weak hips and glutes lead to injury without any driver.
  expect(smallestCorrection.sets).toEqual([])
  expect(smallestCorrection.unbreakable.start.id).toMatch(/^risk-factor:/)
})

test.concurrent('common causes come with a path to each outcome, on one leg where asked', async () => {
  const { code, stdout } = await aetia('common-causes', 'ITBS', 'hamstring-strain', '--same-leg-side', '--first', '1')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^leg-side:longer-leg \(the longer leg explains all\)\n {2}Longer leg -> /)
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('10 shared causes on one leg side, 1 shown (--first shows more).')
  const none = await aetia('common-causes', 'ITBS', 'achilles-tendinitis', '--same-leg-side')
  expect(none.code).toBe(1)
  expect(none.stdout).toMatch(/^0 shared causes on one leg side\. Walked /)
  const { commonCauses } = JSON.parse((await aetia('common-causes', 'ITBS', 'achilles-tendinitis', '--json')).stdout)
  expect(commonCauses.edges.length).toBeGreaterThan(0)
  for (const { paths } of commonCauses.edges) expect(paths).toHaveLength(2)
})

test.concurrent.each([
  [
    ['common-causes', 'ITBS', 'it-band-syndrome'],
    'Name at least two different outcomes, such as itbs and hamstring-strain.\n',
  ],
  [
    ['breakpoints', '--among', 'drivers'],
    '--among must list kinds such as "driver,risk-factor"; there is no kind "drivers". Did you mean "driver"?\n',
  ],
  [['why-not', 'hip-pain', '--min-certainty', '2'], '--min-certainty must be a number from 0 to 1, not "2".\n'],
])('%j cannot be answered', async (args, message) => {
  expect(await aetia(...args)).toEqual({ code: 2, stdout: '', stderr: message })
})
