import { expect, test } from 'vitest'
import { checkFiles } from '../../src/projection/check-files.ts'
import { BOOK, claim, contentFiles, listed, PAIN, SHORT } from '../notation/content-files.ts'
import { processorTimeOf } from '../notation/processor-time.ts'

test('a billion laughs are not laughed', () => {
  const lol = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'].map((pair) => pair.split(''))) {
    lol.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`)
  }
  expect(listed(contentFiles({ [PAIN]: lol.join('\n') }))).toEqual([
    `${PAIN}:1 BAD_YAML Excessive alias count indicates a resource exhaustion attack`,
  ])
})

test.each([
  ['lists', `name: ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['maps', `name: ${'{a: '.repeat(20_000)}${'}'.repeat(20_000)}`],
  ['lists in lines', '- '.repeat(50_000)],
])('%s within each other without end are reported, not run out of stack upon', (_, text) => {
  // Where the stack ends differs from run to run, and so does how often the reader says so.
  const lines = new Set(listed(contentFiles({ [PAIN]: text })))
  expect(lines).toEqual(new Set([`${PAIN}:1 BAD_YAML Maximum call stack size exceeded`]))
})

test('a value that holds itself is reported', () => {
  const text = 'name: Hip pain\nsummary: Pain.\nalsoCalled: &own [*own]\n'
  expect(listed(contentFiles({ [PAIN]: text }))).toEqual([
    `${PAIN}:3 BAD_SHAPE alsoCalled.0: expected string, received array`,
  ])
})

test('a file of 3 MB is read in bounded time, and its names are too long', async () => {
  const text = `name: ${'x'.repeat(3_000_000)}\nsummary: Pain.\n`
  const { took } = await processorTimeOf(() =>
    expect(listed(contentFiles({ [PAIN]: text }))).toEqual([
      `${PAIN}:1 BAD_SHAPE name: must have at most 200 characters`,
    ]),
  )
  expect(took).toBeLessThan(5_000)
})

test('a heading with thousands of blanks is read in bounded time', async () => {
  const blanks = ' '.repeat(50_000)
  const files = contentFiles({ [SHORT]: ['## The answer', `## The${blanks}answer`] })
  const { took } = await processorTimeOf(() => {
    const { content, violations } = checkFiles(files)
    expect(violations).toEqual([])
    expect(content.articles[0]?.sections[0]?.heading).toBe(`The${blanks}answer`)
  })
  expect(took).toBeLessThan(1_000)
})

test.each([PAIN, BOOK, SHORT])('__proto__ is not a key in %s', (path) => {
  const change = { [PAIN]: 'book: [P2]', [BOOK]: 'P2: [41, 83]', [SHORT]: 'answer: [c1, c2]' }[path] ?? ''
  const value = change.slice(change.indexOf(':'))
  const [line, ...others] = listed(contentFiles({ [path]: [change, `${change}\n  __proto__${value}`] }))
  expect(line).toMatch(/:\d+ BAD_YAML "__proto__" cannot be a key$/)
  expect(others).toEqual([])
})

test('constructor is an unknown field, and a passage and a slug like any other', () => {
  expect(listed(contentFiles({ [PAIN]: { add: 'constructor: x\n' } }))).toEqual([
    `${PAIN}:5 BAD_SHAPE constructor: there is no such field`,
  ])
  const files = contentFiles({
    [BOOK]: { add: '  constructor: [0, 41]\n' },
    'concepts/symptom/constructor.yaml': 'name: C\nsummary: C.\nmentions: { book: [constructor] }\n',
    'concepts/driver/valueof.yaml': `name: V\nsummary: V.\nclaims:\n${claim('tostring', 'CAUSES', 'constructor')}`,
  })
  expect(listed(files)).toEqual([])
  expect(listed(contentFiles({ [PAIN]: { add: `claims:\n${claim('c9', 'CAUSES', 'constructor')}` } }))).toEqual([
    `${PAIN}:8 UNKNOWN_ID there is no concept "constructor".`,
  ])
})

test.each([
  ['CRLF line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
])('%s change nothing', (_, change) => {
  const plain = contentFiles()
  const changed = plain.map(({ path, text }) => ({ path, text: change(text) }))
  expect(listed(changed)).toEqual([])
  expect(checkFiles(changed).content).toEqual(checkFiles(plain).content)
})

test('lines are counted alike with CRLF', () => {
  const files = contentFiles({ [PAIN]: { add: 'colour: red\n' }, [SHORT]: { add: '\n## No anchor\n' } })
  const crlf = files.map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }))
  expect(listed(crlf)).toEqual(listed(files))
})
