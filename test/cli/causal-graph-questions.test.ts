import { expect, test } from 'vitest'
import { aetia } from '../notation/run-cli.ts'

/** The words of what was printed, however its lines are broken. */
const words = (text: string) => text.replaceAll(/\s+/g, ' ')

test.concurrent('adjustment sets are printed with the paths that they close', async () => {
  const { code, stdout, stderr } = await aetia('adjustment-sets', 'form-hitches', 'hip-pain')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^1\. driver:strength-imbalance\n {3}Form hitches <- Strength imbalances/)
  expect(stdout).toContain('     claims e53, e50, e51, e01\n2. mechanism:favoring-one-side\n')
  expect(words(stdout)).toContain(
    'Given this graph as claimed, adjusting for any one of these sets identifies the total effect',
  )
  const latent = ['--latent', 'strength-imbalance', 'favoring-one-side']
  const impossible = await aetia('adjustment-sets', 'form-hitches', 'hip-pain', ...latent)
  expect(impossible.code).toBe(1)
  expect(words(impossible.stdout)).toContain('no adjustment identifies the total effect of Form hitches on Hip pain.')
  const nothing = await aetia('adjustment-sets', 'cambered-roads', 'hip-pain')
  expect(nothing.code).toBe(0)
  expect(nothing.stdout).toMatch(/^1\. nothing\n/)
})

test.concurrent('d-separation is told with an open path, or with the claims between', async () => {
  const open = await aetia('d-separated', 'longer-leg', 'shorter-leg')
  expect(open.code).toBe(1)
  expect(open.stdout).toMatch(/^Longer leg <- Functional leg-length discrepancy -> Shorter leg\n {2}claims e21, e22\n/)
  const closed = await aetia('d-separated', 'longer-leg', 'shorter-leg', '--given', 'functional-leg-length-discrepancy')
  expect(closed.code).toBe(0)
  expect(words(closed.stdout)).toContain('are d-separated, given Functional leg-length discrepancy.')
  expect(closed.stdout).toContain('Paths between them take claims e21, e22.\n')
  const collider = await aetia('d-separated', 'cambered-roads', 'strength-imbalance', '--given', 'hip-pain')
  expect(collider.stdout).toContain('\n  Pelvic / hip misalignment is opened by Hip pain\n')
})

test.concurrent('roles are printed by role, and --json gives the data', async () => {
  const { code, stdout } = await aetia('causal-roles', 'form-hitches', 'hip-pain', '--latent', 'injury-history')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^confounders:\n {2}driver:strength-imbalance\n/)
  expect(stdout).toContain('\n  driver:injury-history (not observed)\n')
  expect(stdout).toContain('\n\nmediators:\n  misalignment:pelvic-misalignment\n')
  const { stdout: json } = await aetia('causal-roles', 'form-hitches', 'hip-pain', '--json')
  expect(JSON.parse(json).causalRoles.mediators).toMatchObject([
    { concept: { id: 'misalignment:pelvic-misalignment' } },
  ])
})

test.concurrent('a cycle is refused on one line', async () => {
  const predicates = 'CAUSES,DRIVES,PREDISPOSES_TO,BECOMES'
  const refused = await aetia('adjustment-sets', 'form-hitches', 'hip-pain', '--inferred', '--predicates', predicates)
  expect(refused).toMatchObject({ code: 2, stdout: '' })
  expect(refused.stderr).toMatch(/^"adjustmentSets" needs a graph without cycles .* driver:injury-history -> .*\n$/)
})
