import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PATIENT } from '../notation/patient.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { foreignWords } from '../wording/foreign-words.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer({ environment: PATIENT })
})
afterAll(() => server.close())

// biome-ignore lint/suspicious/noExplicitAny: each question selects its own fields
async function answer(query: string, language = 'de'): Promise<any> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'aetia-language': language },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = await response.json()
  expect(errors).toBeUndefined()
  return data
}

const PATHS = `{
  causalPaths(first: 100) {
    projection notice
    jointCauses { text }
    nodes { notice explanation { text } steps { sentence } }
  }
}`

describe('a request in German is answered in German', () => {
  test('every path of the shipped content is explained without a word of English', async () => {
    const { causalPaths } = await answer(PATHS)
    expect(causalPaths.nodes.length).toBeGreaterThan(50)
    const texts = [
      causalPaths.projection,
      causalPaths.notice,
      ...causalPaths.jointCauses.map(({ text }: { text: string }) => text),
      ...causalPaths.nodes.flatMap((path: { explanation: { text: string }; steps: { sentence: string }[] }) => [
        path.explanation.text,
        ...path.steps.map(({ sentence }) => sentence),
      ]),
    ]
    expect(texts.flatMap((text) => foreignWords(text, 'de'))).toEqual([])
    expect(causalPaths.notice).toBe('Kein medizinischer Rat')
    expect(causalPaths.projection).toMatch(/^Berücksichtigt: CAUSES, .*; nur bejahte Aussagen, /)
    expect(texts.join(' ')).toContain('; diese Fehlstellung des Beckens ')
  })

  test('and so is every claim, without a capital or a full stop too many', async () => {
    const { claims } = await answer('{ claims(first: 100) { nodes { sentence } } }')
    const sentences = claims.nodes.map(({ sentence }: { sentence: string }) => sentence)
    expect(sentences.length).toBeGreaterThan(90)
    for (const sentence of sentences) {
      expect(foreignWords(sentence, 'de')).toEqual([])
      expect(sentence).toMatch(/^\p{Lu}[^…]*[^.]\.$/u)
    }
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(sentences).toContain(
      'Das Laufen auf geneigten Straßen führt in den USA zum etwas tieferen Greifen des linken Beins.',
    )
  })

  test('verdicts, reasons and answers about roads', async () => {
    const { stated, silent, whyNot, legSideFor, whatIf } = await answer(`{
      stated: verdict(subject: "misalignment:pelvic-misalignment", predicate: CAUSES, object: "symptom:hip-pain") { text }
      silent: verdict(subject: "driver:cambered-roads", predicate: CAUSES, object: "injury:hip-injury") { text }
      whyNot(question: { from: ["driver:cambered-roads"], to: ["injury:hip-injury"], filter: { explicitness: [EXPLICIT] } }) {
        text projection nearest { failed { text } steps { sentence } }
      }
      legSideFor(country: "DE", facingTraffic: true) { text }
      whatIf(question: { from: ["driver:cambered-roads"] }, remove: ["claim:e19"]) { remarks before { completeness { reason } } }
    }`)
    expect(stated.text).toBe(
      'So steht es in den Quellen: Eine Fehlstellung des Beckens gehört zu den Hauptursachen von Schmerzen in der Hüfte beim Laufen und danach. (claim:e01)',
    )
    expect(silent.text).toMatch(
      /^Die Quellen sagen nicht, ob das Laufen auf geneigten Straßen zu einer Hüftverletzung führt\. Das ist kein Nein\./,
    )
    expect(whyNot.text).toMatch(/^Kein Pfad erfüllt alle Bedingungen; die nächste Kette von Aussagen verfehlt /)
    expect(legSideFor.text).toMatch(/^Wer entgegen dem Verkehr läuft \(Land: DE\), ist auf der linken Straßenseite/)
    expect(whatIf.remarks).toEqual(['claim:e19 ist umstritten, daher nutzt kein Pfad diese Aussage.'])
    const texts = [stated.text, silent.text, whyNot.text, legSideFor.text, ...whatIf.remarks]
    expect(texts.flatMap((text) => foreignWords(text, 'de'))).toEqual([])
  })

  test('what a concept is', async () => {
    const query = '{ concept(id: "risk-factor:weak-hips") { kindName } bodyPart(slug: "hip") { kindName } }'
    expect(await answer(query)).toEqual({ concept: { kindName: 'Risikofaktor' }, bodyPart: { kindName: 'Körperteil' } })
    expect(await answer(query, 'en')).toEqual({
      concept: { kindName: 'risk factor' },
      bodyPart: { kindName: 'body part' },
    })
  })

  test('what an article cites is told below it in German', async () => {
    const { articles } = await answer('{ articles(first: 1) { nodes { body(format: TEXT) } } }')
    const list = articles.nodes[0].body.slice(articles.nodes[0].body.indexOf('\n[1] '))
    expect(list).toContain('Fehlstellung des Beckens')
    expect(list).not.toMatch(/ leads to | misaligned pelvis/)
  })
})

test("two languages that are asked for in turn never get each other's sentences", async () => {
  for (const language of ['de', 'en', 'de', 'fr', 'de-AT, en', 'en, de']) {
    const { causalPaths } = await answer(PATHS, language)
    const first = causalPaths.nodes[0].explanation.text
    expect(foreignWords(first, language.startsWith('de') ? 'de' : 'en')).toEqual([])
    expect(causalPaths.notice).toBe(language.startsWith('de') ? 'Kein medizinischer Rat' : 'Not medical advice')
  }
})
