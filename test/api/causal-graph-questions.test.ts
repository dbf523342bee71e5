import { expect, test } from 'vitest'
import { askShippedContent } from './ask-shipped-content.ts'

// What scientists ask of a causal graph, asked of the shipped content over HTTP.

const { answer, refusal } = askShippedContent()

const EFFECT = 'exposure: "mechanism:form-hitches", outcome: "symptom:hip-pain"'

test('adjustment sets name what they close, and the claims of it', async () => {
  const { adjustmentSets } = await answer(`{ adjustmentSets(${EFFECT}) {
    answer hasEffect unblockable { text } text notice projection completeness { exact reason orderIsExact countIsExact }
    sets { size concepts { id } claims { id } blocks { text length claims { id } junctions { kind concept { id } } } } } }`)
  expect(adjustmentSets).toMatchObject({
    answer: 'NEEDED',
    hasEffect: true,
    unblockable: null,
    notice: 'Not medical advice',
    completeness: { exact: true, reason: null, orderIsExact: true, countIsExact: null },
  })
  const claims = ['e53', 'e50', 'e51', 'e01'].map((id) => ({ id: `claim:${id}` }))
  const path = {
    text: 'Form hitches <- Strength imbalances (asymmetries) -> Favoring one side -> Pelvic / hip misalignment -> Hip pain',
    length: 4,
    claims,
    junctions: [
      { kind: 'FORK', concept: { id: 'driver:strength-imbalance' } },
      { kind: 'CHAIN', concept: { id: 'mechanism:favoring-one-side' } },
      { kind: 'CHAIN', concept: { id: 'misalignment:pelvic-misalignment' } },
    ],
  }
  expect(adjustmentSets.sets).toEqual([
    { size: 1, concepts: [{ id: 'driver:strength-imbalance' }], claims, blocks: [path] },
    { size: 1, concepts: [{ id: 'mechanism:favoring-one-side' }], claims, blocks: [path] },
  ])
  expect(adjustmentSets.text).toMatch(/^Given this graph as claimed, adjusting for any one of these sets identifies /)
  expect(adjustmentSets.projection).toContain('without shortcuts; no concept twice')
})

test('a latent confounder leaves a path open, which is shown', async () => {
  const latent = 'latent: ["driver:strength-imbalance", "mechanism:favoring-one-side"]'
  const { adjustmentSets } = await answer(`{ adjustmentSets(${EFFECT}, ${latent}) {
    answer sets { size } unblockable { nodes { id } steps { direction from { id } step { from { id } } } } } }`)
  expect(adjustmentSets).toMatchObject({ answer: 'IMPOSSIBLE', sets: [] })
  expect(adjustmentSets.unblockable.steps[0]).toEqual({
    direction: 'BACKWARD',
    from: { id: 'mechanism:form-hitches' },
    step: { from: { id: 'driver:strength-imbalance' } },
  })
  const { adjustmentSets: one } = await answer(`{ adjustmentSets(${EFFECT}, first: 1) {
    sets { size } completeness { exact reason } } }`)
  expect(one).toEqual({
    sets: [{ size: 1 }],
    completeness: { exact: false, reason: 'There are more sets, none of them smaller. Ask for them with "first".' },
  })
})

test('causes of one effect are independent, until the effect or something behind it is given', async () => {
  const asked = (
    given: string,
  ) => `dSeparated(x: "driver:cambered-roads", y: "driver:strength-imbalance", given: ${given}) {
    separated claims { id } hasMoreClaims text
    openPath { junctions { kind concept { id } openedBy { id } opening { claims { id } } } } }`
  const { none, some } = await answer(`{ none: ${asked('[]')} some: ${asked('["symptom:hip-pain"]')} }`)
  expect(none).toMatchObject({ separated: true, openPath: null, claims: [], hasMoreClaims: false })
  expect(none.text).toContain('No path joins them among themselves')
  expect(some).toMatchObject({ separated: false, hasMoreClaims: false })
  expect(some.openPath.junctions).toContainEqual({
    kind: 'COLLIDER',
    concept: { id: 'misalignment:pelvic-misalignment' },
    openedBy: { id: 'symptom:hip-pain' },
    opening: [{ claims: [{ id: 'claim:e01' }] }],
  })
  expect(some.claims.map(({ id }: { id: string }) => id)).toEqual(
    ['e59', 'e60', 'e51', 'e50', 'e01'].map((id) => `claim:${id}`),
  )
})

test('roles are listed with the claims that give them', async () => {
  const { causalRoles } = await answer(`{ causalRoles(${EFFECT}, latent: ["driver:injury-history"]) {
    confounders { concept { id } latent claims { id } } mediators { concept { id } } colliders { concept { id } }
    instruments { concept { id } } text completeness { exact } } }`)
  expect(causalRoles).toMatchObject({
    confounders: [
      { concept: { id: 'driver:strength-imbalance' }, latent: false },
      { concept: { id: 'driver:injury-history' }, latent: true },
    ],
    mediators: [{ concept: { id: 'misalignment:pelvic-misalignment' } }],
    colliders: [],
    instruments: [],
    completeness: { exact: true },
  })
  expect(causalRoles.confounders[0].claims).toContainEqual({ id: 'claim:e53' })
  const { causalRoles: one } = await answer(`{ causalRoles(${EFFECT}, first: 1) { completeness { reason } } }`)
  expect(one.completeness.reason).toBe('There are more confounders. Ask for them with "first".')
})

test('a cycle between the concepts is refused by name', async () => {
  const filter =
    'filter: { predicates: [CAUSES, DRIVES, PREDISPOSES_TO, BECOMES], explicitness: [EXPLICIT, IMPLIED, INFERRED] }'
  const cycle =
    'driver:injury-history -> driver:strength-imbalance -> mechanism:favoring-one-side -> misalignment:pelvic-misalignment -> injury:running-injury -> driver:injury-history'
  for (const [field, query] of [
    ['adjustmentSets', `{ adjustmentSets(${EFFECT}, ${filter}) { answer } }`],
    ['causalRoles', `{ causalRoles(${EFFECT}, ${filter}) { text } }`],
    ['dSeparated', `{ dSeparated(x: "mechanism:form-hitches", y: "symptom:hip-pain", ${filter}) { separated } }`],
  ]) {
    expect(await refusal(query ?? '')).toEqual([
      `CYCLIC_GRAPH: "${field}" needs a graph without cycles between its concepts, and there is one: ${cycle}. A filter that leaves out one of its claims opens it.`,
    ])
  }
})

test('arguments that make no question are refused', async () => {
  const both = await refusal('{ dSeparated(x: "symptom:hip-pain", y: "symptom:hip-pain") { separated } }')
  expect(both).toEqual(['BAD_USER_INPUT: "x" and "y" must be two concepts; both are "symptom:hip-pain".'])
  const given = await refusal(
    '{ dSeparated(x: "symptom:hip-pain", y: "mechanism:form-hitches", given: ["symptom:hip-pain"]) { separated } }',
  )
  expect(given).toEqual([
    'BAD_USER_INPUT: "given" must not name the two concepts that the question is about; it names "symptom:hip-pain".',
  ])
  const latent = await refusal(`{ adjustmentSets(${EFFECT}, latent: ["symptom:hip-pain"]) { answer } }`)
  expect(latent?.[0]).toContain('"latent" must not name the two concepts')
  const unknown = await refusal(`{ causalRoles(exposure: "driver:camber", outcome: "symptom:hip-pain") { text } }`)
  expect(unknown?.[0]).toMatch(/^BAD_USER_INPUT: "exposure" must be the id of a concept.* Did you mean/)
  const first = await refusal(`{ adjustmentSets(${EFFECT}, first: 0) { answer } }`)
  expect(first).toEqual(['BAD_USER_INPUT: "first" must be from 1 to 100, not 0. Ask for the rest with "after".'])
})
