import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const ANSWER = `query ($question: String!) {
  ask(question: $question) {
    question
    text
    notice
    notUnderstood
    examples
    reading {
      form
      text
      question
      unused
      asks {
        __typename
        ... on ReadReach { concept { id } kinds }
        ... on ReadPaths { from { id } to { id } via { id } avoiding { id } }
        ... on ReadStatement { subject { id } predicate object { id } }
        ... on ReadOutcomes { of { id } }
        ... on ReadSupposition { remove { id } outcome { id } }
        ... on ReadFindings { findings { concept { id } side } road { country } }
        ... on ReadRoad { country facingTraffic place }
        ... on ReadConcept { concept { id } }
        ... on ReadKind { kind }
      }
      assumptions { words concept { id } alternatives { id } }
    }
    otherReadings { text question }
    answer {
      __typename
      ... on ReachConnection { totalCount edges { node { id } bestPath { certainty } } }
      ... on CausalPathConnection { pathCount: totalCount nodes { certainty } }
      ... on StatementAnswer { text verdict { answer } paths { totalCount } }
      ... on WhyNot { answer text }
      ... on CommonCauseConnection { causes: edges { cause: node { id } } }
      ... on SmallestCorrections { sets { size } }
      ... on WhatIf { remarks }
      ... on HypothesisConnection { hypotheses: edges { hypothesis: node { cause { id } } } }
      ... on LegSideAnswer { country lowLeg { side } text }
      ... on ConceptAnswer { concept { id } }
      ... on ConceptConnection { concepts: totalCount }
    }
  }
}`

interface Asked {
  readonly text: string
  readonly notice: string
  readonly examples: readonly string[]
  readonly notUnderstood: readonly string[]
  readonly reading: { readonly form: string; readonly question: string; readonly asks: object } | null
  readonly otherReadings: readonly { readonly text: string; readonly question: string }[]
  readonly answer: { readonly __typename: string } | null
}

const asked = async (question: string): Promise<Asked> => {
  const { data, errors } = await ask<{ readonly ask: Asked }>(server.url, ANSWER, { question })
  expect(errors).toBeUndefined()
  return data.ask
}

describe('each form of question', () => {
  test.each([
    ['What causes hip pain?', 'CAUSES', 'ReadReach', 'ReachConnection'],
    ['What does camber lead to?', 'EFFECTS', 'ReadReach', 'ReachConnection'],
    ['How does strength imbalance lead to hamstring strain?', 'PATHS', 'ReadPaths', 'CausalPathConnection'],
    ['Does camber cause hip pain?', 'VERDICT', 'ReadStatement', 'StatementAnswer'],
    ['How sure is it that injury history leads to hip pain?', 'CERTAINTY', 'ReadStatement', 'StatementAnswer'],
    ['Who says that injury history leads to hip pain?', 'EVIDENCE', 'ReadStatement', 'StatementAnswer'],
    ['Why does camber not lead to hip pain?', 'WHY_NOT', 'ReadPaths', 'WhyNot'],
    ['What do ITBS and hamstring strain share?', 'COMMON_CAUSES', 'ReadOutcomes', 'CommonCauseConnection'],
    ['What breaks the path from injury history to hip pain?', 'CORRECTIONS', 'ReadPaths', 'SmallestCorrections'],
    ['What if pelvic misalignment were gone?', 'WHAT_IF', 'ReadSupposition', 'WhatIf'],
    [
      'What explains hip pain on the left and ITBS on the right?',
      'DIFFERENTIAL',
      'ReadFindings',
      'HypothesisConnection',
    ],
    ['Which leg is lower on the roads of Germany?', 'LEG_SIDE', 'ReadRoad', 'LegSideAnswer'],
    ['What does the source say about orthotics?', 'CONCEPT', 'ReadConcept', 'ConceptAnswer'],
    ['What are the drivers?', 'CONCEPTS', 'ReadKind', 'ConceptConnection'],
  ])('%s', async (question, form, asks, answer) => {
    const found = await asked(question)
    expect(found.reading).toMatchObject({ form, asks: { __typename: asks } })
    expect(found.answer).toMatchObject({ __typename: answer })
    expect(found.notice).toBe('Not medical advice')
    expect(found.examples).toEqual([])
  })
})

test('a question that is not read has no answer, and says what can be asked', async () => {
  const { reading, answer, notUnderstood, examples, text } = await asked('Does camber cause asthma?')
  expect([reading, answer, notUnderstood]).toEqual([null, null, ['asthma']])
  expect(text).toContain('“asthma”')
  expect(examples.length).toBeGreaterThan(3)
  for (const example of examples) expect((await asked(example)).reading).not.toBeNull()
})

test('the question of every reading is read in that way', async () => {
  const { otherReadings } = await asked('Does the hip hurt?')
  expect(otherReadings.length).toBeGreaterThan(0)
  for (const { question, text } of otherReadings) {
    const { reading } = await asked(question)
    expect(reading).toMatchObject({ text })
  }
})

test('what is answered is what the field of that form answers', async () => {
  const { answer } = await asked('What causes hip pain?')
  const query =
    '{ symptom(slug: "hip-pain") { causedBy(first: 5) { totalCount edges { node { id } bestPath { certainty } } } } }'
  const { data } = await ask<{ readonly symptom: { readonly causedBy: object } }>(server.url, query)
  expect(answer).toEqual({ __typename: 'ReachConnection', ...data.symptom.causedBy })
})

test('a question of too many characters is refused', async () => {
  const { errors } = await ask(server.url, ANSWER, { question: 'why '.repeat(2_500) })
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('a request in German has the reading in German', async () => {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'aetia-language': 'de' },
    body: JSON.stringify({ query: '{ ask(question: "What causes hip pain?") { text reading { question } } }' }),
  })
  const { data } = (await response.json()) as { data: { ask: object } }
  expect(data.ask).toEqual({
    text: 'Gelesen als: Was führt zu „Hüftschmerzen“?',
    reading: { question: 'What leads to “Hip pain”?' },
  })
})
