import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { startServer, type TestServer } from './notation/start-server.ts'

// What runners, coaches, physiotherapists and sites ask of the shipped content, asked over HTTP.

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

// biome-ignore lint/suspicious/noExplicitAny: each question selects its own fields
const answer = async (query: string, variables?: object): Promise<any> => {
  const { data, errors } = await ask<unknown>(server.url, query, variables)
  expect(errors).toBeUndefined()
  return data
}
const keys = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id).sort()

test('Q1: hip pain has misalignment among its major causes, with the three drivers behind it', async () => {
  const { symptom } = await answer(`{ symptom(slug: "hip-pain") {
    claims(as: OBJECT, where: { predicate: [CAUSES] }) { nodes { id cue conditions subject { id } } }
    causedBy(kinds: [DRIVER]) { nodes { id } } } }`)
  expect(symptom.claims.nodes).toEqual([
    {
      id: 'claim:e01',
      cue: 'one of the major causes',
      conditions: ['during running', 'after running', 'one cause among others'],
      subject: { id: 'misalignment:pelvic-misalignment' },
    },
  ])
  expect(keys(symptom.causedBy)).toEqual([
    'driver:cambered-roads',
    'driver:injury-history',
    'driver:strength-imbalance',
  ])
})

test('Q2: the longer leg has six outcomes', async () => {
  const { legSide } = await answer(
    `{ legSide(slug: "longer-leg") { injuries { nodes { id } } symptoms { nodes { id } } } }`,
  )
  expect([...keys(legSide.injuries), ...keys(legSide.symptoms)]).toEqual([
    'injury:hamstring-strain',
    'injury:hip-injury',
    'injury:it-band-syndrome',
    'injury:patellofemoral-pain-syndrome',
    'injury:piriformis-syndrome',
    'symptom:hip-soreness',
  ])
})

test('Q3: the shorter leg has Achilles tendinitis, the most common, or plantar fasciitis', async () => {
  const { injuries } = await answer(
    `{ injuries(where: { legSide: SHORTER }) { nodes { id facts { property value } } } }`,
  )
  expect(injuries.nodes).toEqual([
    { id: 'injury:achilles-tendinitis', facts: [{ property: 'rankOnShorterLeg', value: '1' }] },
    { id: 'injury:plantar-fasciitis', facts: [] },
  ])
})

test('Q4: each driver has its own way to misalignment, and only the last step of camber is implied', async () => {
  const { causalPaths } =
    await answer(`{ causalPaths(question: { from: ["driver:strength-imbalance", "driver:injury-history", "driver:cambered-roads"],
    to: ["misalignment:pelvic-misalignment"], orderBy: LENGTH }) { nodes { steps { claims { id explicitness } } } } }`)
  const ways = causalPaths.nodes.map(({ steps }: { steps: { claims: { id: string; explicitness: string }[] }[] }) =>
    steps.map(({ claims }) => claims.map(({ id, explicitness }) => `${id.slice(6)} ${explicitness}`).join()).join(', '),
  )
  expect(ways.sort()).toEqual([
    'e50 EXPLICIT, e51 EXPLICIT',
    'e52 EXPLICIT, e50 EXPLICIT, e51 EXPLICIT',
    'e52 EXPLICIT, e53 EXPLICIT, e54 EXPLICIT',
    'e53 EXPLICIT, e54 EXPLICIT',
    'e59 EXPLICIT, e60 IMPLIED',
  ])
})

test('Q5: misalignment first shows as a leg-length discrepancy, late and broadly, with no time given', async () => {
  const { misalignment, symptom } = await answer(`{
    misalignment(slug: "pelvic-misalignment") { firstRecognizedAs { nodes { id } } }
    symptom(slug: "misalignment-symptoms") { facts { property value evidence { quote } } } }`)
  expect(keys(misalignment.firstRecognizedAs)).toEqual(['misalignment:leg-length-discrepancy'])
  expect(
    symptom.facts.map(({ property, value }: { property: string; value: string }) => `${property}: ${value}`),
  ).toEqual(['onset: DELAYED (no duration given)', 'breadth: BROAD'])
})

test('Q6: the mistake is to blame something permanent, which is disputed, and it leads people to orthotics', async () => {
  const { misconception, verdict } = await answer(`{
    misconception(slug: "misattribution-to-permanent") { about { nodes { id } } leadsPeopleTo { nodes { id } } }
    verdict(subject: "misalignment:structural-leg-length-discrepancy", predicate: CAUSES,
      object: "misalignment:leg-length-discrepancy") { answer } }`)
  expect(keys(misconception.about)).toEqual(['misalignment:leg-length-discrepancy'])
  expect(keys(misconception.leadsPeopleTo)).toEqual(['intervention:orthotics'])
  expect(verdict.answer).toBe('DISPUTED')
})

test('Q7: exercises may correct or prevent misalignment; orthotics are not among them', async () => {
  const { misalignment, claims } = await answer(`{
    misalignment(slug: "pelvic-misalignment") { interventions { nodes { id } } }
    claims(where: { predicate: [MAY_CORRECT, MAY_PREVENT] }) { nodes { id cue certainty } } }`)
  expect(keys(misalignment.interventions)).toEqual([
    'intervention:corrective-exercises',
    'intervention:preventative-exercises',
  ])
  expect(claims.nodes).toEqual([
    { id: 'claim:e17', cue: 'may; appropriate', certainty: 0.5 },
    { id: 'claim:e18', cue: 'may; appropriate', certainty: 0.5 },
  ])
})

test('Q8: two paths of seven steps lead from injury history to hamstring strain, the weakest step at .6', async () => {
  const { causalPaths } =
    await answer(`{ causalPaths(question: { from: ["driver:injury-history"], to: ["injury:hamstring-strain"] }) {
    totalCount completeness { exact } nodes { length weakestStep { certainty } nodes { id } } } }`)
  expect(causalPaths.totalCount).toBe('2')
  expect(causalPaths.completeness).toEqual({ exact: true })
  for (const path of causalPaths.nodes) {
    expect(path.length).toBe(7)
    expect(path.weakestStep.certainty).toBe(0.6)
  }
  const third = causalPaths.nodes.map(({ nodes }: { nodes: { id: string }[] }) => nodes[2]?.id)
  expect(third).toEqual(['mechanism:form-hitches', 'mechanism:favoring-one-side'])
})

test('Q9: five loads fall on the longer leg', async () => {
  const { legSide } = await answer(`{ legSide(slug: "longer-leg") { loads { nodes { id } } } }`)
  expect(keys(legSide.loads)).toEqual([
    'mechanism:excessive-knee-force',
    'mechanism:extra-propulsion-work',
    'mechanism:greater-impact-force',
    'mechanism:greater-torsional-force',
    'mechanism:increased-load-longer-leg',
  ])
})

test.each([
  ["runner's knee", 'injury:patellofemoral-pain-syndrome'],
  ['runners knee', 'injury:patellofemoral-pain-syndrome'],
  ['Runner\u2019s\u00A0Knee', 'injury:patellofemoral-pain-syndrome'],
  ['ITBS', 'injury:it-band-syndrome'],
  ['asymmetries', 'driver:strength-imbalance'],
  ['hip alignment', 'misalignment:pelvic-misalignment'],
])('Q10: a search for %j finds %s first, by an exact name', async (text, id) => {
  const { search } = await answer('query ($text: String!) { search(text: $text) { edges { match node { id } } } }', {
    text,
  })
  expect(search.edges[0]).toEqual({ match: 'EXACT', node: { id } })
})

test('Q11: the pelvis is a fulcrum in three planes, and no plane is tied to a driver or an injury', async () => {
  const { bodyPart, planes } = await answer(`{
    bodyPart(slug: "pelvis") { actsAs { nodes { id planes { nodes { id } } } } }
    planes { nodes { claims { nodes { predicate } } leadsTo { totalCount } causedBy { totalCount } } } }`)
  expect(bodyPart.actsAs.nodes).toHaveLength(1)
  expect(keys(bodyPart.actsAs.nodes[0].planes)).toEqual([
    'plane:frontal-plane',
    'plane:sagittal-plane',
    'plane:transverse-plane',
  ])
  for (const plane of planes.nodes) {
    expect(plane.claims.nodes).toEqual([{ predicate: 'ACTS_IN_PLANE' }])
    expect([plane.leadsTo.totalCount, plane.causedBy.totalCount]).toEqual([0, 0])
  }
})

test('Q12: roads are cambered so that water drains off, and in the U.S. the left leg reaches down', async () => {
  const { driver, mechanism } = await answer(`{
    driver(slug: "cambered-roads") { circumstances { nodes { id } } }
    mechanism(slug: "left-leg-reach-down") { bodyParts { nodes { id } } claims { nodes { id scope } } } }`)
  expect(keys(driver.circumstances)).toEqual(['circumstance:water-drainage'])
  expect(keys(mechanism.bodyParts)).toEqual(['body-part:left-leg'])
  expect(mechanism.claims.nodes.filter(({ scope }: { scope: string }) => scope === 'in the U.S.')).toHaveLength(3)
})

test('Q13: the quotes behind IT band syndrome come from one passage, with their offsets', async () => {
  const { injury } = await answer(`{ injury(slug: "it-band-syndrome") { claims(as: OBJECT, where: { shortcut: false }) {
    nodes { subject { id } attribution evidence { passage quote start end } } } } }`)
  expect(injury.claims.nodes.map(({ subject }: { subject: { id: string } }) => subject.id)).toEqual([
    'risk-factor:weak-hips',
    'risk-factor:weak-glutes',
    'mechanism:increased-load-longer-leg',
  ])
  expect(injury.claims.nodes[0]).toMatchObject({
    attribution: 'REPORTED',
    evidence: [{ passage: 'S11', quote: 'ITBS is seen increasingly', start: 1648, end: 1673 }],
  })
  expect(injury.claims.nodes[2].evidence).toEqual([
    { passage: 'S11', quote: 'increased loads from a seemingly longer leg', start: 1733, end: 1776 },
  ])
})

test('Q14: the shorter leg is likened to a minimalist beginner, and no path ever walks that', async () => {
  const { legSide, causalPaths } = await answer(`{
    legSide(slug: "shorter-leg") { analogies { nodes { id } } }
    causalPaths(question: { from: ["leg-side:shorter-leg"], to: ["risk-factor:rapid-minimalist-transition", "injury:lower-leg-injury"],
      filter: { explicitness: [EXPLICIT, IMPLIED, INFERRED], includeShortcuts: true }, maxLength: 32 }) { totalCount } }`)
  expect(keys(legSide.analogies)).toEqual(['risk-factor:rapid-minimalist-transition'])
  expect(causalPaths.totalCount).toBe('0')
})

test('Q15: the source shows a title, a category, a number and comments, and no author, date or more', async () => {
  const { source } = await answer(`{ source(slug: "best-runners-tips-2014") {
    title category postId commentsEnabled author publishedAt lineOfDescent { id } facts { property value } } }`)
  expect(source).toEqual({
    title: '9 Causes of Hip Pain During and After Running',
    category: 'Health',
    postId: '9149437906629772589',
    commentsEnabled: true,
    author: null,
    publishedAt: null,
    lineOfDescent: { id: 'source:predawn-runner-2013' },
    facts: [
      { property: 'titleCount', value: '9' },
      { property: 'category', value: 'Health' },
      { property: 'postId', value: '9149437906629772589' },
      { property: 'commentsEnabled', value: 'true (implied)' },
    ],
  })
})

test('unstated, disputed and inferred claims are told apart', async () => {
  const data = await answer(`{
    notSaid: verdict(subject: "mechanism:greater-torsional-force", predicate: PREDISPOSES_TO, object: "injury:hip-injury") { answer claims { id } }
    chain: verdict(subject: "driver:cambered-roads", predicate: CAUSES, object: "injury:achilles-tendinitis") { answer claims { id } }
    doubted: verdict(subject: "intervention:orthotics", predicate: CORRECTS, object: "misalignment:pelvic-misalignment") { answer claims { id } }
    inferred: verdict(subject: "injury:running-injury", predicate: BECOMES, object: "driver:injury-history") { answer claims { id } }
    implied: verdict(subject: "mechanism:left-leg-reach-down", predicate: CAUSES, object: "misalignment:pelvic-misalignment") { answer claims { id } text }
    related: verdict(subject: "driver:cambered-roads", predicate: CAUSES, object: "misalignment:pelvic-misalignment") { answer related { id } } }`)
  expect(data.notSaid).toEqual({ answer: 'NOT_STATED', claims: [] })
  expect(data.chain).toEqual({ answer: 'NOT_STATED', claims: [] })
  expect(data.doubted).toEqual({ answer: 'DISPUTED', claims: [{ id: 'claim:e19' }] })
  expect(data.inferred).toEqual({ answer: 'INFERRED', claims: [{ id: 'claim:e63' }] })
  expect(data.implied).toMatchObject({
    answer: 'STATED',
    text: expect.stringContaining('the source implies without saying so'),
  })
  expect(data.related).toEqual({ answer: 'NOT_STATED', related: [{ id: 'claim:e56' }] })
})

test('the default question has 59 paths; shortcuts, strictness and certainty change the count exactly', async () => {
  const data = await answer(`{
    all: causalPaths { totalCount completeness { exact } }
    shortcuts: causalPaths(question: { filter: { includeShortcuts: true } }) { totalCount }
    explicit: causalPaths(question: { filter: { explicitness: [EXPLICIT] } }) { totalCount }
    certain: causalPaths(question: { filter: { minCertainty: 0.6 } }) { totalCount }
    loop: causalPaths(question: { from: ["injury:running-injury"], to: ["injury:achilles-tendinitis"],
      filter: { explicitness: [EXPLICIT, IMPLIED, INFERRED], predicates: [CAUSES, DRIVES, PREDISPOSES_TO, EXPERIENCES, HAS_LEG_SIDE, BECOMES] } }) {
      totalCount nodes { hasInferred } } }`)
  expect(data.all).toEqual({ totalCount: '59', completeness: { exact: true } })
  expect([data.shortcuts.totalCount, data.explicit.totalCount, data.certain.totalCount]).toEqual(['130', '40', '48'])
  expect(data.loop).toEqual({ totalCount: '2', nodes: [{ hasInferred: true }, { hasInferred: true }] })
})
