import { describe, expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { startServer } from '../notation/start-server.ts'
import { askShippedContent } from './ask-shipped-content.ts'

// What is asked of causal paths beyond which there are, asked of the shipped content over HTTP.

const { answer, refusal } = askShippedContent()
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

test('the single correction that breaks most paths is that of misalignment, overall and of drivers it is another', async () => {
  const { breakpoints } = await answer(`{ breakpoints(first: 1) { pathCount completeness { exact } notice
    edges { node { id } broken surviving interventions { answer intervention { id } claims { id } } } } }`)
  expect(breakpoints).toMatchObject({ pathCount: '59', completeness: { exact: true }, notice: 'Not medical advice' })
  expect(breakpoints.edges).toEqual([
    {
      node: { id: 'misalignment:pelvic-misalignment' },
      broken: '55',
      surviving: '4',
      interventions: [
        {
          answer: 'STATED',
          intervention: { id: 'intervention:corrective-exercises' },
          claims: [{ id: 'claim:e17' }],
        },
        { answer: 'DISPUTED', intervention: { id: 'intervention:orthotics' }, claims: [{ id: 'claim:e19' }] },
        {
          answer: 'STATED',
          intervention: { id: 'intervention:preventative-exercises' },
          claims: [{ id: 'claim:e18' }],
        },
      ],
    },
  ])
  const drivers = await answer(
    '{ breakpoints(among: [DRIVER]) { edges { node { id } broken interventions { answer } } } }',
  )
  expect(drivers.breakpoints.edges[0]).toEqual({
    node: { id: 'driver:strength-imbalance' },
    broken: '44',
    interventions: [],
  })
})

test('the pages of breakpoints are one list', async () => {
  const whole = await answer('{ breakpoints(first: 100) { totalCount nodes { id } } }')
  const paged: string[] = []
  let after: string | null = null
  do {
    const { breakpoints } = await answer(
      `{ breakpoints(first: 7${after ? `, after: "${after}"` : ''}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
    )
    paged.push(...ids(breakpoints.nodes))
    after = breakpoints.pageInfo.hasNextPage ? breakpoints.pageInfo.endCursor : null
  } while (after)
  expect(paged).toEqual(ids(whole.breakpoints.nodes))
  expect(paged).toHaveLength(whole.breakpoints.totalCount)
})

test('three single corrections each break every path from injury history; without them it takes two at once', async () => {
  const { smallestCorrection, two } =
    await answer(`{ smallestCorrection(question: { from: ["driver:injury-history"] }, first: 10) { ...sets }
    two: smallestCorrection(question: { from: ["driver:injury-history"] }, first: 2) { ...sets } }
    fragment sets on SmallestCorrections { atLeast unbreakable { key } completeness { exact reason } sets { size corrections { concept { id } } } }`)
  const setsOf = ({ sets }: { sets: { size: number; corrections: { concept: { id: string } }[] }[] }) =>
    sets.map(({ size, corrections }) => {
      expect(corrections).toHaveLength(size)
      return ids(corrections.map(({ concept }) => concept))
    })
  expect(smallestCorrection).toMatchObject({ atLeast: 1, unbreakable: null, completeness: { exact: true } })
  expect(setsOf(smallestCorrection)).toEqual([
    ['driver:injury-history'],
    ['driver:strength-imbalance'],
    ['misalignment:pelvic-misalignment'],
    ['mechanism:favoring-one-side', 'mechanism:form-hitches'],
  ])
  expect(setsOf(two)).toEqual(setsOf(smallestCorrection).slice(0, 2))
  expect(two.completeness.reason).toBe('There are more sets, none of them smaller. Ask for them with "first".')
})

test('a path that passes nothing of the kinds that may be corrected is shown as the reason that no set will do', async () => {
  const { smallestCorrection } =
    await answer(`{ smallestCorrection(question: { to: ["injury:it-band-syndrome"] }, among: [DRIVER]) {
    atLeast sets { size } unbreakable { start { id } steps { claims { id } } notice } } }`)
  expect(smallestCorrection).toMatchObject({ atLeast: 0, sets: [] })
  expect(smallestCorrection.unbreakable.start.id).toMatch(/^risk-factor:/)
  expect(smallestCorrection.unbreakable.steps[0].claims.length).toBeGreaterThan(0)
})

test('two injuries on opposite leg sides share causes above the split, and none on one leg', async () => {
  const question = (same: boolean) => `{ commonCauses(of: ["injury:achilles-tendinitis", "injury:it-band-syndrome"],
    sameLegSide: ${same}, kinds: [DRIVER]) { totalCount edges { node { id } legSides paths { end { id } legSide } } } }`
  expect((await answer(question(true))).commonCauses.totalCount).toBe(0)
  const { commonCauses } = await answer(question(false))
  expect(commonCauses.totalCount).toBe(3)
  for (const { legSides, paths } of commonCauses.edges) {
    expect(legSides).toEqual([])
    expect(paths).toEqual([
      { end: { id: 'injury:achilles-tendinitis' }, legSide: 'SHORTER' },
      { end: { id: 'injury:it-band-syndrome' }, legSide: 'LONGER' },
    ])
  }
})

test('two injuries of the longer leg have their causes on that one leg', async () => {
  const { commonCauses } = await answer(`{ commonCauses(of: ["injury:hamstring-strain", "injury:it-band-syndrome"],
    sameLegSide: true, kinds: [DRIVER, LEG_SIDE]) { nodes { id } edges { legSides paths { legSide } } } }`)
  expect(ids(commonCauses.nodes)).toContain('leg-side:longer-leg')
  for (const { legSides, paths } of commonCauses.edges) {
    expect(legSides).toEqual(['LONGER'])
    expect(paths).toEqual([{ legSide: 'LONGER' }, { legSide: 'LONGER' }])
  }
})

test('under explicit claims alone nothing reaches the shorter leg, and the answer names the claims that keep it away', async () => {
  const { whyNot } =
    await answer(`{ whyNot(question: { from: ["driver:cambered-roads"], to: ["injury:achilles-tendinitis"],
    filter: { explicitness: [EXPLICIT], minCertainty: 0.6 } }) { answer text survivor { key } completeness { exact }
    nearest { length failed { condition claim { id } concept { id } text } steps { admitted claim { id } sentence } } } }`)
  expect(whyNot).toMatchObject({ answer: 'BLOCKED', survivor: null, completeness: { exact: true } })
  expect(whyNot.text).toMatch(/^No path survives; the nearest chain of claims fails \d conditions?: claim:e/)
  for (const { length, failed, steps } of whyNot.nearest) {
    expect(steps).toHaveLength(length)
    expect(failed.length).toBeGreaterThan(0)
    const failing = failed.map(({ claim }: { claim: { id: string } | null }) => claim?.id)
    for (const { admitted, claim } of steps) expect(failing.includes(claim.id)).toBe(!admitted)
  }
})

test('orthotics lead to no injury: the sources say nothing of harm, which is not a no', async () => {
  const { whyNot } = await answer(
    '{ whyNot(question: { from: ["intervention:orthotics"] }) { answer text nearest { length } } }',
  )
  expect(whyNot).toEqual({
    answer: 'NOT_STATED',
    text: 'No chain of claims joins the ends, under any conditions. The sources do not say. That is not a no.',
    nearest: [],
  })
})

test('left-side pain here and right-side pain there: one cause explains both, under a reading or without', async () => {
  const question = (
    reading: string,
  ) => `{ differential(findings: [{ concept: "injury:achilles-tendinitis", side: LEFT },
    { concept: "injury:hamstring-strain", side: RIGHT }], setting: { country: "US", facingTraffic: true, reading: ${reading} }) {
    setting { longerLeg { answer side rule } } notice completeness { exact }
    nodes { cause { id } longerLeg explains { finding { concept { id } side } explainsSide paths { length steps { claims { id } } } }
      unexplained { concept { id } } rivals { id } } } }`
  const causesOfBoth = async (reading: string) => {
    const { differential } = await answer(question(reading))
    expect(differential).toMatchObject({ notice: 'Not medical advice', completeness: { exact: true } })
    const both = differential.nodes.filter(({ unexplained }: { unexplained: unknown[] }) => unexplained.length === 0)
    for (const { longerLeg, explains } of both) {
      expect(longerLeg).toBe('RIGHT')
      for (const { explainsSide, paths } of explains) {
        expect(explainsSide).toBe(true)
        expect(paths.length).toBeGreaterThan(0)
      }
    }
    return both.map(({ cause }: { cause: { id: string } }) => cause.id).sort()
  }
  const all = ['driver:cambered-roads', 'driver:injury-history', 'driver:strength-imbalance']
  expect(await causesOfBoth('NOT_STATED')).toEqual(all)
  expect(await causesOfBoth('LOW_SIDE_IS_SHORTER')).toEqual(all)
  expect(await causesOfBoth('REACHING_LEG_IS_LONGER')).toEqual(all.slice(1))
})

test('without misalignment four paths are left, and hip pain is no longer reached', async () => {
  const { whatIf } = await answer(`{ whatIf(remove: ["misalignment:pelvic-misalignment", "claim:e19"]) {
    before { totalCount completeness { exact } } after { totalCount paths { start { id } } }
    noLongerReached { id } noLongerReachedCount newlyReachedCount remarks notice } }`)
  expect(whatIf.before).toEqual({ totalCount: '59', completeness: { exact: true } })
  expect(whatIf.after.totalCount).toBe('4')
  expect(ids(whatIf.noLongerReached)).toContain('symptom:hip-pain')
  expect(whatIf.noLongerReachedCount).toBe(whatIf.noLongerReached.length)
  expect(whatIf.newlyReachedCount).toBe(0)
  expect(whatIf.remarks).toEqual(['claim:e19 is disputed, so no path walks it.'])
})

test('a count that a bound stopped is null', async () => {
  const strict = await startServer({ environment: { AETIA_PATH_BYTES: '100' } })
  const query = `{ whatIf(remove: ["misalignment:pelvic-misalignment"]) {
    before { totalCount paths { length } completeness { exact countIsExact } }
    noLongerReached { id } noLongerReachedCount newlyReached { id } newlyReachedCount } }`
  const { data } = await ask<{ whatIf: object }>(strict.url, query)
  expect(data.whatIf).toEqual({
    before: { totalCount: null, paths: [], completeness: { exact: false, countIsExact: null } },
    ...{ noLongerReached: null, noLongerReachedCount: null, newlyReached: null, newlyReachedCount: null },
  })
  await strict.close()
})

test('a doubtful step that is supposed more certain lets paths through that were too doubtful before', async () => {
  const { whatIf } =
    await answer(`{ whatIf(question: { from: ["driver:cambered-roads"], filter: { minCertainty: 0.6 } },
    set: [{ claim: "claim:e60", certainty: 0.9 }], first: 1) { before { totalCount } after { totalCount paths { steps { certainty claims { certainty claim { id certainty } } } } }
    newlyReached { id } } }`)
  expect(whatIf.before.totalCount).toBe('0')
  expect(Number(whatIf.after.totalCount)).toBeGreaterThan(0)
  expect(whatIf.newlyReached.length).toBeGreaterThan(0)
  const [path] = whatIf.after.paths
  expect(path.steps[1]).toEqual({
    certainty: 0.9,
    claims: [{ certainty: 0.9, claim: { id: 'claim:e60', certainty: 0.5 } }],
  })
})

test('in a country that drives on the left, everything about the road is inferred, and the longer leg is not stated', async () => {
  const { legSideFor } =
    await answer(`{ legSideFor(country: "gb", facingTraffic: true) { country drivingSide { answer side rule }
    streetSide { answer side rule claims { id } } lowLeg { answer side } longerLeg { answer side rule } text notice } }`)
  expect(legSideFor).toEqual({
    country: 'GB',
    drivingSide: { answer: 'INFERRED', side: 'LEFT', rule: 'DRIVING_SIDE_TABLE' },
    streetSide: { answer: 'INFERRED', side: 'RIGHT', rule: 'FACING_TRAFFIC', claims: [] },
    lowLeg: { answer: 'INFERRED', side: 'RIGHT' },
    longerLeg: { answer: 'NOT_STATED', side: null, rule: null },
    text:
      'Running facing traffic in GB is on the right side of the street (inferred by us: FACING_TRAFFIC). There the right ' +
      'leg is on the low side and reaches down farther (inferred by us: LOW_LEG_AT_THE_EDGE). Which leg then becomes the ' +
      'longer one no source says.',
    notice: 'Not medical advice',
  })
})

test('the most different paths say how many they were chosen from', async () => {
  const { differentPaths } = await answer(`{ differentPaths(first: 3) { pool completeness { exact reason } projection
    paths { distance path { key nodes { id } } } } few: differentPaths(pool: 10) { pool completeness { exact reason } } }`)
  expect(differentPaths).toMatchObject({ pool: 59, completeness: { exact: true, reason: null } })
  const distances = differentPaths.paths.map(({ distance }: { distance: number | null }) => distance)
  expect(distances[0]).toBeNull()
  expect(distances.slice(1)).toEqual(distances.slice(1).toSorted((a: number, b: number) => b - a))
})

test('the graph is acyclic until the return from injury to injury history, which is ours, is admitted', async () => {
  const inferred =
    '{ explicitness: [EXPLICIT, IMPLIED, INFERRED], predicates: [CAUSES, DRIVES, PREDISPOSES_TO, EXPERIENCES, HAS_LEG_SIDE, BECOMES] }'
  const { graph } = await answer(`{ graph { acyclic cycles { cycles { length } completeness { exact countIsExact } }
    open: acyclic(filter: ${inferred}) round: cycles(filter: ${inferred}, first: 2) { cycles { length steps { from { id } claims { id predicate } } } completeness { exact reason } }
    components { count isolatedCount components { size concepts { id } } } degree(first: 1) { concept { id } incoming outgoing } } }`)
  expect(graph.acyclic).toBe(true)
  expect(graph.cycles).toEqual({ cycles: [], completeness: { exact: true, countIsExact: null } })
  expect(graph.open).toBe(false)
  for (const { length, steps } of graph.round.cycles) {
    expect(steps).toHaveLength(length)
    const predicates = steps.flatMap(({ claims }: { claims: { predicate: string }[] }) =>
      claims.map((its) => its.predicate),
    )
    expect(predicates).toContain('BECOMES')
  }
  const sizes = graph.components.components.map(({ size }: { size: number }) => size)
  expect(graph.components.count).toBe(sizes.length)
  expect(sizes.reduce((sum: number, size: number) => sum + size, 0) + graph.components.isolatedCount).toBe(68)
  expect(graph.degree).toEqual([{ concept: { id: 'leg-side:longer-leg' }, incoming: 1, outgoing: 8 }])
})

test('five pages that copy an article are one line of evidence, and a study is another', async () => {
  const { claim, disputed } = await answer(`{ claim(id: "claim:e59") { independentSources { count lines {
      origin { id } sources { id } evidence { passage } findings { stance } claims { id } } } against { count } }
    disputed: claim(id: "claim:e12") { polarity independentSources { count } } }`)
  expect(claim).toEqual({
    independentSources: {
      count: 2,
      lines: [
        {
          origin: { id: 'source:predawn-runner-2013' },
          sources: [{ id: 'source:best-runners-tips-2014' }],
          evidence: [{ passage: 'S20' }],
          findings: [],
          claims: [{ id: 'claim:e59' }],
        },
        {
          origin: { id: 'source:side-slope-kinematics-2017' },
          sources: [{ id: 'source:side-slope-kinematics-2017' }],
          evidence: [],
          findings: [{ stance: 'SUPPORTS' }],
          claims: [{ id: 'claim:e59' }],
        },
      ],
    },
    against: { count: 0 },
  })
  expect(disputed).toEqual({ polarity: 'DISPUTED', independentSources: { count: 1 } })
})

test('the sides of the injuries are contradicted twice, and what is said of lifts and of injury is no evidence on alignment', async () => {
  const { longer, orthotics, hub } = await answer(`{
    longer: claim(id: "claim:e31") { against { count lines { origin { id } findings { finding stance source { url evidenceClass } } } } }
    orthotics: claim(id: "claim:e19") { polarity independentSources { count } against { count } findings { stance } }
    hub: claim(id: "claim:e13") { independentSources { count } against { count } } }`)
  expect(longer.against.count).toBe(2)
  expect(longer.against.lines.map(({ origin }: { origin: { id: string } }) => origin.id)).toEqual([
    'source:high-school-leg-length-2018',
    'source:subotnick-1981',
  ])
  for (const { findings } of longer.against.lines) expect(findings).toMatchObject([{ stance: 'REFUTES' }])
  const findings = Array(4).fill({ stance: 'INDIRECT' })
  expect(orthotics).toEqual({ polarity: 'DISPUTED', independentSources: { count: 1 }, against: { count: 0 }, findings })
  // No study was found on the step from misalignment to a difference in leg length: the article
  // stands alone, not refuted.
  expect(hub).toEqual({ independentSources: { count: 1 }, against: { count: 0 } })
})

test('a path, its steps and a verdict say that they are disputed, and cite both sides', async () => {
  const { causalPaths, stated, doubted, plain } = await answer(`{
    causalPaths(question: { from: ["driver:cambered-roads"], to: ["injury:achilles-tendinitis"] }) { nodes {
      disputed hedgedSteps impliedSteps assumedSteps weakestStep { sentence }
      steps { disputed sentence claims { certaintyBasis } }
      explanation { text citations { number stance claim { id } evidence { quote } findings { stance source { id } } } } } }
    stated: verdict(subject: "leg-side:longer-leg", predicate: PREDISPOSES_TO, object: "injury:hip-injury") { answer disputed text }
    doubted: verdict(subject: "intervention:orthotics", predicate: CORRECTS, object: "misalignment:pelvic-misalignment") { answer disputed }
    plain: verdict(subject: "driver:injury-history", predicate: DRIVES, object: "misalignment:pelvic-misalignment") { answer disputed text } }`)
  const [path] = causalPaths.nodes
  expect(path).toMatchObject({ disputed: true, hedgedSteps: 2, impliedSteps: 2, assumedSteps: 0 })
  expect(path.steps.map(({ disputed }: { disputed: boolean }) => disputed)).toEqual([false, false, false, false, true])
  expect(path.steps.at(-1).sentence).toMatch(/more likely, the most common issue there, which is disputed\.$/)
  const bases = path.steps.flatMap(({ claims }: { claims: { certaintyBasis: string }[] }) => claims)
  expect(new Set(bases.map(({ certaintyBasis }: { certaintyBasis: string }) => certaintyBasis))).toEqual(
    new Set(['WORDING']),
  )
  expect(path.explanation.citations.slice(-2)).toMatchObject([
    { number: 6, stance: 'SUPPORTS', claim: { id: 'claim:e44' }, findings: [] },
    {
      ...{ number: 7, stance: 'REFUTES', claim: { id: 'claim:e44' }, evidence: [] },
      findings: [{ stance: 'REFUTES', source: { id: 'source:high-school-leg-length-2018' } }],
    },
  ])
  expect(stated).toEqual({
    answer: 'STATED',
    disputed: true,
    text: expect.stringMatching(
      /^Stated, but disputed: .* \(claim:e26\) Evidence speaks against it: source:high-school-leg-length-2018, source:subotnick-1981\.$/,
    ),
  })
  expect(doubted).toEqual({ answer: 'DISPUTED', disputed: true })
  // What studies find of injury speaks neither for nor against a claim of alignment.
  expect(plain).toEqual({ answer: 'STATED', disputed: false, text: expect.stringMatching(/^Stated: /) })
})

test('answers about causes say that causes often act together', async () => {
  const joint = 'jointCauses { concept { id } text fact { id evidence { quote } } }'
  const { paths, concept, commonCauses, differential, without } = await answer(`{
    paths: causalPaths(question: { from: ["driver:injury-history"], to: ["symptom:hip-pain"] }) { ${joint} }
    concept(id: "symptom:hip-pain") { causedBy { ${joint} } }
    commonCauses(of: ["symptom:hip-pain", "injury:hamstring-strain"]) { ${joint} }
    differential(findings: [{ concept: "symptom:hip-pain" }]) { ${joint} }
    without: causalPaths(question: { from: ["risk-factor:weak-hips"] }) { ${joint} } }`)
  const told = [
    {
      concept: { id: 'misalignment:pelvic-misalignment' },
      text: expect.stringContaining('Several causes of a misaligned pelvis often act together'),
      fact: { id: 'fact:p01', evidence: [{ quote: 'in each specific case' }] },
    },
  ]
  for (const { jointCauses } of [paths, concept.causedBy, commonCauses, differential]) expect(jointCauses).toEqual(told)
  expect(without.jointCauses).toEqual([])
})

test('paths come in order of their weakest steps, page by page', async () => {
  const page = (after: string) => `causalPaths(question: { orderBy: WEAKEST_STEP }, first: 30${after}) {
    nodes { key certainty length weakestStep { certainty } } pageInfo { endCursor hasNextPage } completeness { exact } }`
  const { first } = await answer(`{ first: ${page('')} }`)
  const { second } = await answer(`{ second: ${page(`, after: "${first.pageInfo.endCursor}"`)} }`)
  const found = [...first.nodes, ...second.nodes]
  expect([new Set(found.map(({ key }) => key)).size, second.pageInfo.hasNextPage]).toEqual([59, false])
  const ranks = found.map(({ certainty, length, weakestStep }) => [-weakestStep.certainty, -certainty, length])
  const inOrder = ranks.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
  expect(ranks).toEqual(inOrder)
})

test('a path is backed by studies only where every step of it is', async () => {
  const { direct, whole } = await answer(`{
    direct: causalPaths(question: { from: ["risk-factor:weak-hips"], to: ["injury:it-band-syndrome"] }) { nodes { evidenceClass } }
    whole: causalPaths(question: { from: ["driver:cambered-roads"] }) { nodes { evidenceClass } } }`)
  expect(direct.nodes).toEqual([{ evidenceClass: 'OBSERVATIONAL' }])
  for (const { evidenceClass } of whole.nodes) expect(evidenceClass).toBe('OPINION')
})

test('a question asks the same as the deprecated arguments, and nulls and empty lists ask for nothing', async () => {
  const asked = `from: ["driver:cambered-roads"], to: ["injury:achilles-tendinitis", "injury:it-band-syndrome"],
    avoiding: ["mechanism:form-hitches"], legSide: LONGER, filter: { minCertainty: 0.5 }, maxLength: 7, orderBy: LENGTH`
  const { question, flat, all, none, breaks } = await answer(`{
    question: causalPaths(question: { ${asked} }) { ...paths } flat: causalPaths(${asked}) { ...paths }
    all: causalPaths { totalCount }
    none: causalPaths(question: { from: null, to: null, via: [], avoiding: [], legSide: null, filter: null, maxLength: null }) { totalCount }
    breaks: breakpoints(question: { via: [], legSide: null, orderBy: null }) { pathCount } }
    fragment paths on CausalPathConnection { totalCount edges { cursor node { length nodes { id } } } }`)
  expect(Number(question.totalCount)).toBeGreaterThan(0)
  expect(flat).toEqual(question)
  expect(none).toEqual(all)
  expect(breaks.pathCount).toBe(all.totalCount)
})

describe('an impossible question is refused with an alternative', () => {
  test.each([
    [
      '{ commonCauses(of: ["injury:hamstring-strain"]) { totalCount } }',
      'BAD_USER_INPUT: "of" must name from 2 to 20 different concepts, not 1. For the causes of one, ask its "causedBy".',
    ],
    [
      '{ commonCauses(of: ["injury:hamstring-strain", "injury:hamstrin-strain"]) { totalCount } }',
      'BAD_USER_INPUT: "of" must be the id of a concept, such as "injury:achilles-tendinitis"; there is no "injury:hamstrin-strain". Did you mean "injury:hamstring-strain"?',
    ],
    [
      '{ legSideFor(country: "UK", facingTraffic: true) { text } }',
      'BAD_USER_INPUT: "country" must be a code of ISO 3166-1 alpha-2, such as "US"; there is no "UK".',
    ],
    ['{ differentPaths(pool: 0) { pool } }', 'BAD_USER_INPUT: "pool" must be from 1 to 1000, not 0.'],
    [
      '{ differential(findings: []) { totalCount } }',
      'BAD_USER_INPUT: "findings" must hold from 1 to 20 findings, not 0.',
    ],
    [
      '{ whatIf(set: [{ claim: "claim:e60", certainty: 0 }]) { remarks } }',
      'BAD_USER_INPUT: "set.certainty" must be above 0 and at most 1, not 0. To be without a claim, use "remove".',
    ],
    [
      '{ whatIf(remove: ["claim:e600"]) { remarks } }',
      'BAD_USER_INPUT: "remove" must be the id of a claim, such as "claim:e60"; there is no "claim:e600".',
    ],
    ['{ whyNot(first: 101) { text } }', 'BAD_USER_INPUT: "first" must be from 1 to 100, not 101.'],
    [
      '{ breakpoints(question: { from: ["driver:cambered-roads"], via: ["mechanism:form-hitches"], orderBy: LENGTH }) { pathCount } }',
      'BAD_USER_INPUT: "breakpoints" does not use "question.via", "question.orderBy"; leave out what it does not use. It uses from, to, avoiding, filter, maxLength.',
    ],
    [
      '{ smallestCorrection(question: { legSide: LONGER }) { atLeast } }',
      'BAD_USER_INPUT: "smallestCorrection" does not use "question.legSide"; leave out what it does not use. It uses from, to, avoiding, filter, maxLength.',
    ],
    [
      '{ whyNot(question: { via: ["mechanism:form-hitches"] }) { text } }',
      'BAD_USER_INPUT: "whyNot" does not use "question.via"; leave out what it does not use. It uses from, to, avoiding, legSide, filter, maxLength.',
    ],
    [
      '{ causalPaths(question: { legSide: LONGER }, from: [], maxLength: 3) { totalCount } }',
      'BAD_USER_INPUT: "causalPaths" takes a "question" or the deprecated arguments, not both; move "from", "maxLength" into "question".',
    ],
    [
      '{ breakpoints(question: { maxLength: 33 }) { pathCount } }',
      'BAD_USER_INPUT: "maxLength" must be from 1 to 32 steps, not 33.',
    ],
  ])('%s', async (query, message) => {
    const [told] = (await refusal(query)) ?? []
    expect(told?.startsWith(message) ? message : told).toBe(message)
  })
})
