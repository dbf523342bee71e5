import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ConceptDocument, ContentSet } from '../../src/content/documents.ts'
import { checkFiles } from '../../src/projection/check-files.ts'
import { project } from '../../src/projection/project.ts'
import { contentFiles } from '../notation/content-files.ts'

const { content } = checkFiles(contentFiles())

const conceptCalled = (name: string, phrase?: string): ContentSet => ({
  ...content,
  concepts: content.concepts.slice(0, 1).map((concept): ConceptDocument => ({ ...concept, name, phrase })),
})

test.each([
  ['Hip pain', 'hip pain'],
  ['IT band syndrome', 'IT band syndrome'],
  ['X-ray', 'X-ray'],
  ['already low', 'already low'],
  ['Élan', 'élan'],
  ['A', 'A'],
  ['9 causes', '9 causes'],
])('%s reads inside a sentence as %s', (name, expected) => {
  expect(project(conceptCalled(name)).concepts[0]?.phrase).toBe(expected)
})

test('a phrase that was written is taken as it is', () => {
  expect(project(conceptCalled('Hip pain', 'A Pain')).concepts[0]?.phrase).toBe('A Pain')
})

test('absent fields become null, and none becomes undefined', () => {
  const records = project(content)
  // toStrictEqual tells a field that is undefined from one that is not there.
  expect(JSON.parse(JSON.stringify(records))).toStrictEqual(records)
  expect(records.claims[0]).toMatchObject({ cue: null, scope: null, note: null })
  expect(records.concepts[0]).toMatchObject({ note: null, role: null })
  expect(records.sources[0]).toMatchObject({ url: null, derivedFrom: null, commentsEnabled: null })
  expect(records.articles[0]).toMatchObject({ category: null, publishedAt: null })
})

test('a section carries the claims that its anchor names', () => {
  expect(project(content).articles[0]?.sections).toEqual([
    {
      anchor: 'answer',
      heading: 'The answer',
      body: 'Roads tilt hips, and tilted hips hurt.',
      claims: ['claim:c1', 'claim:c2'],
    },
  ])
})

const lineOf = (descent: Readonly<Record<string, string>>) => {
  const sources = Object.entries(descent).map(([slug, from]) => ({
    path: `sources/${slug}.yaml`,
    text: `evidenceClass: OPINION\n${from === '' ? '' : `derivedFrom: ${from}\n`}`,
  }))
  const records = project(checkFiles([...contentFiles(), ...sources]).content)
  return Object.fromEntries(records.sources.map(({ slug, lineOfDescent }) => [slug, lineOfDescent]))
}

test('a copy of a copy descends from the original, and an original from itself', () => {
  expect(lineOf({ copy: 'original', twice: 'copy', original: '' })).toEqual({
    book: 'source:book',
    copy: 'source:original',
    twice: 'source:original',
    original: 'source:original',
  })
})

test('sources that are derived from each other do not make an endless loop', () => {
  expect(Object.keys(lineOf({ a: 'b', b: 'a' }))).toHaveLength(3)
})

test('in any forest of copies, a source and what it is derived from go back to one original', () => {
  const forest = fc.array(fc.nat(), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(forest, (parents) => {
      // Each source is derived from an earlier one, or from none.
      const descent = Object.fromEntries(
        parents.map((parent, index) => [`s${index}`, parent % (index + 1) === index ? '' : `s${parent % (index + 1)}`]),
      )
      const lines = lineOf(descent)
      for (const [slug, from] of Object.entries(descent)) {
        expect(lines[slug]).toBe(from === '' ? `source:${slug}` : lines[from])
      }
    }),
    { numRuns: 30 },
  )
})
