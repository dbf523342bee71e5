import { readFile } from 'node:fs/promises'
import { expect, it, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import type { EvidenceItem } from '../../src/content/documents.ts'
import { quotesBySource, verifyQuotes } from '../../src/projection/verify-quotes.ts'
import { shippedContent, shippedFiles } from '../notation/shipped-content.ts'

const { content, violations, locate } = await shippedContent()
const { concepts, claims, sources, articles } = content
const facts = [...concepts, ...sources].flatMap((document) => document.facts)
const evidence: readonly EvidenceItem[] = [...claims, ...facts].flatMap((statement) => statement.evidence)

test('the shipped content breaks no rule', () => {
  expect(violations).toEqual([])
})

test('it has 68 concepts, 93 claims, 17 facts, 19 sources and an article', () => {
  expect([concepts, claims, facts, sources, articles].map((list) => list.length)).toEqual([68, 93, 17, 19, 1])
})

const ids = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)

test('every claim and every fact of the source is there, and no other', () => {
  const expected = [...ids('a', 17), ...ids('e', 69).filter((id) => id !== 'e62'), ...ids('t', 8)]
  expect(claims.map(({ key }) => key).sort()).toEqual(expected.map((id) => `claim:${id}`))
  expect(facts.map(({ key }) => key).sort()).toEqual(ids('p', 17).map((id) => `fact:${id}`))
})

test('no quote has more than eight words, none is blank, and each is as long as its offsets say', () => {
  expect(evidence.length).toBeGreaterThanOrEqual(claims.length + facts.length)
  for (const { quote, start, end } of evidence) {
    const words = quote.match(/\S+/gu) ?? []
    expect(words.length, quote).toBeGreaterThanOrEqual(1)
    expect(words.length, quote).toBeLessThanOrEqual(8)
    expect(end - start, quote).toBe(quote.length)
  }
})

test('the post id is kept to the last digit', () => {
  expect(sources.flatMap(({ postId }) => postId ?? [])).toEqual(['9149437906629772589'])
})

test('the five pages of the article are one line of descent, and every study is one of its own', () => {
  const parents = new Map(sources.map(({ key, derivedFrom }) => [key, derivedFrom]))
  const originals = sources.map(({ key }) => {
    let at = key
    for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) at = parent
    return at
  })
  const studies = new Set(claims.flatMap(({ findings = [] }) => findings.map(({ source }) => source)))
  expect(studies.size).toBe(14)
  const ofPages = originals.filter((_, index) => !studies.has(sources[index]?.key ?? ''))
  expect(ofPages).toEqual(Array.from({ length: 5 }, () => 'source:predawn-runner-2013'))
  for (const study of studies) expect(originals).toContain(study)
})

test('every study that is named says something of a claim, without a quote', () => {
  const quoted = new Set(evidence.map(({ source }) => source))
  for (const { findings = [] } of claims)
    for (const { source, finding } of findings) {
      expect(quoted).not.toContain(source)
      expect(finding).toMatch(/^[A-Z].*\.$/)
    }
  expect([...quoted]).toEqual(['source:best-runners-tips-2014'])
})

test('only leg sides have a role, and no concept is a left or right leg side', () => {
  const legs = concepts.filter(({ role }) => role !== undefined).map(({ key, role }) => `${key} ${role}`)
  expect(legs.sort()).toEqual(['leg-side:longer-leg LONGER', 'leg-side:shorter-leg SHORTER'])
})

test('the article has 700 to 1200 words of prose in anchored sections, without raw HTML', async () => {
  const [article] = articles
  const sections = article?.sections ?? []
  const prose = sections.map(({ body }) => body).join('\n')
  const words = prose.match(/\S+/gu) ?? []
  expect(words.length).toBeGreaterThanOrEqual(700)
  expect(words.length).toBeLessThanOrEqual(1200)
  expect(prose).not.toMatch(/<[a-z/!?]/i)

  const file = (await shippedFiles()).find(({ path }) => path === `articles/${article?.slug}.md`)
  const headings = file?.text.match(/^#.*$/gm) ?? []
  expect(headings.length).toBe(sections.length)
  for (const heading of headings) expect(heading).toMatch(/^## \S.* \{#[a-z0-9-]+\}$/)
  expect(article?.anchors.map(({ anchor }) => anchor).sort()).toEqual(sections.map(({ anchor }) => anchor).sort())
})

// The source's text is not ours to ship, so this runs only where somebody has it:
// SOURCE_FILE=<file>.
const sourceFile = process.env['SOURCE_FILE'] ?? ''

it.skipIf(sourceFile === '')(
  'every quote stands in the text of the source (skipped unless SOURCE_FILE names that text)',
  async () => {
    const source = 'source:best-runners-tips-2014'
    const quotes = quotesBySource(content).get(source) ?? []
    expect(quotes).toHaveLength(evidence.length)
    expect(locate(runSync(verifyQuotes(quotes, source, await readFile(sourceFile, 'utf8'))))).toEqual([])
  },
)
