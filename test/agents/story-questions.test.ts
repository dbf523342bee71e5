import { afterAll, beforeAll, expect, test } from 'vitest'
import { PATIENT } from '../notation/patient.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { connectOverHttp, textOf } from './connect.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer({ environment: PATIENT })
})
afterAll(() => server.close())

const TITLE = '9 Causes of Hip Pain During and After Running'

/** What people ask, how an agent asks it, and what the answer must cite. */
const QUESTIONS: readonly (readonly [string, string, Record<string, unknown>, readonly (string | RegExp)[]])[] = [
  [
    'What causes hip pain during and after running?',
    'caused_by',
    { id: 'symptom:hip-pain', first: 20 },
    ['misalignment:pelvic-misalignment', 'driver:strength-imbalance', 'claim:e01', 'among the major causes', TITLE],
  ],
  [
    'Which injuries belong to the longer leg?',
    'leads_to',
    { id: 'leg-side:longer-leg', kinds: ['INJURY', 'SYMPTOM'], first: 20 },
    ['claim:e26', 'claim:e27', 'claim:e30', 'claim:e32', 'claim:e36', 'claim:e40', 'REFUTES'],
  ],
  [
    'And the shorter leg?',
    'leads_to',
    { id: 'leg-side:shorter-leg', kinds: ['INJURY'] },
    ['claim:e44', 'claim:e45', /"the most common issue\sis\sAchilles\stendinitis"/],
  ],
  [
    'Every step from injury history to hamstring strain',
    'causal_paths',
    { question: { from: ['driver:injury-history'], to: ['injury:hamstring-strain'] }, first: 2 },
    ['total count: 2', '7 steps', 'leg side LONGER', 'claim:e52', 'claim:e30', /is the weakest/],
  ],
  [
    'What mistake follows, and is it true?',
    'claims',
    { where: { polarity: ['DISPUTED'] }, first: 20 },
    ['claim:e12 [DISPUTED, REPORTED]', '"mistakenly attributed to permanent biomechanical issues"'],
  ],
  [
    'What to do instead?',
    'claims',
    { where: { object: 'misalignment:pelvic-misalignment', subject: 'intervention:corrective-exercises' } },
    ['claim:e17', 'may correct', '"exercises may address the true issue"'],
  ],
  ["Search runner's knee", 'search', { text: "runner's knee" }, ['injury:patellofemoral-pain-syndrome']],
  ['Search ITBS', 'search', { text: 'ITBS' }, ['injury:it-band-syndrome']],
  ['Search asymmetries', 'search', { text: 'asymmetries' }, ['driver:strength-imbalance']],
  ['Show the quote behind each step to IT band syndrome', 'caused_by', { id: 'injury:it-band-syndrome' }, ['S11']],
  [
    'Which single correction breaks the most paths, among drivers?',
    'breakpoints',
    { among: ['DRIVER'] },
    ['path count: 59', 'driver:strength-imbalance); broken: 44; surviving: 15'],
  ],
  [
    'What would break every path?',
    'smallest_correction',
    { question: { to: ['symptom:hip-pain'] } },
    ['misalignment:pelvic-misalignment', 'claim:e17', 'claim:e19 [DISPUTED, IMPLIED]'],
  ],
  [
    'Common causes on the same leg side',
    'common_causes',
    { of: ['injury:hamstring-strain', 'injury:it-band-syndrome'], sameLegSide: true },
    ['leg sides: LONGER', 'claim:e30', 'claim:e36'],
  ],
  [
    'A runner in a country that drives on the left?',
    'leg_side_for',
    { country: 'GB', facingTraffic: true },
    ['right side of the street', 'inferred by us', 'Which leg then becomes the longer one no source says'],
  ],
  [
    'Does the article say that orthotics correct it?',
    'verdict',
    { subject: 'intervention:orthotics', predicate: 'CORRECTS', object: 'misalignment:pelvic-misalignment' },
    ['answer: DISPUTED', 'claim:e19'],
  ],
  [
    'And that they cause hip pain?',
    'verdict',
    { subject: 'intervention:orthotics', predicate: 'CAUSES', object: 'symptom:hip-pain' },
    ['answer: NOT_STATED'],
  ],
  [
    'Can one cause explain left Achilles tendinitis?',
    'differential',
    { findings: [{ concept: 'injury:achilles-tendinitis', side: 'LEFT' }] },
    ['longer leg: RIGHT', 'explains side: true', 'claim:e44'],
  ],
  [
    'What is left without misalignment?',
    'what_if',
    { remove: ['misalignment:pelvic-misalignment'] },
    ['no longer reached: ', 'before:', 'total count: 59', 'after:', 'total count: 4'],
  ],
  ['Is the graph acyclic?', 'shape', {}, ['acyclic: true']],
  [
    'How many lines of evidence support this claim?',
    'claim_evidence',
    { id: 'claim:e12' },
    ['independent sources:', 'count: 1', 'against:', 'source:predawn-runner-2013'],
  ],
  ['What is said of the knee?', 'concept', { id: 'body-part:knee' }, ['Knee (body-part:knee)', 'claim:e38']],
]

test.each(QUESTIONS)('%s', async (_question, name, given, expected) => {
  const client = await connectOverHttp(server.origin)
  const text = textOf(await client.callTool({ name, arguments: given }))
  expect(text).not.toMatch(/^FAILED/)
  for (const part of expected) expect(text).toMatch(part instanceof RegExp ? part : literally(part))
  // Every claim in the text is written out with its quote or by an id that was.
  for (const [, id = ''] of text.matchAll(/^ *(?:- )?\[\d+\] (?:against it, )?(claim:\w+)/gm))
    expect(text).toMatch(new RegExp(`${id}(?: \\[[^\\]]+\\])?(?::.*)?\\n\\s+(?:[A-Z]+: )?"`))
})

const literally = (text: string): RegExp => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
