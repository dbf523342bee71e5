import { expect, test } from 'vitest'
import { createSampleSizes, type SampledSizes } from '../../src/api/limits/sampled-sizes.ts'
import { documentsOf } from '../../src/content/lifecycle/content-set.ts'
import { createProseReader } from '../../src/content/prose/prose-reader.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import { emptyVersion } from '../../src/publishing/built-version.ts'
import { editsOver, versionWith } from '../../src/publishing/edits-over.ts'
import { runInSlices } from '../../src/publishing/run-work.ts'
import { contentOnce } from '../notation/shipped-graph.ts'

/** Every mean that the estimates of answers read. */
const numbersIn = ({ listed, reached, countOf }: SampledSizes) => [
  ...[listed, reached].flatMap((means) => [
    ...['Concept.summary', 'Concept.id', 'Claim.note', 'Source.citation', 'Section.body', 'Passage.text'].map((field) =>
      means.textOf(...(field.split('.') as [string, string])),
    ),
    ...['Claim.evidence', 'Concept.facts', 'Source.passages', 'Article.sections', 'Evidence.source'].map((field) =>
      means.lengthOf(...(field.split('.') as [string, string])),
    ),
    means.claimsOfConcept(5),
    means.claimsOfSource(5),
  ]),
  ...['Concept', 'Driver', 'Claim', 'Source', 'Article'].map(countOf),
]

test('a version whose records were partly measured before has the sizes of one measured from nothing', async () => {
  const content = await contentOnce()
  const prose = createProseReader()
  const staged = documentsOf(content).map((body) => ({ document: body.key, body, base: 0, revision: 1, author: 'ada' }))
  const publish = async (base: ReturnType<typeof emptyVersion>, edits: typeof staged) =>
    runInSlices(versionWith(await runInSlices(editsOver(base, edits)), content.publishedAt, prose))
  const first = await publish(emptyVersion(prose), staged)
  const longer = staged
    .filter(({ document }) => document.startsWith('driver:'))
    .map((edit) => ({
      ...edit,
      body: { ...edit.body, summary: 'A much longer summary. '.repeat(40) },
      base: 1,
      revision: 2,
    }))
  const second = await publish(first, longer as never)

  const sampleSizes = createSampleSizes()
  const before = numbersIn(sampleSizes(first.snapshot))
  const after = numbersIn(sampleSizes(second.snapshot))
  expect(after).not.toEqual(before)
  expect(after).toEqual(numbersIn(createSampleSizes()(second.snapshot)))
  expect(before).toEqual(numbersIn(createSampleSizes()(firstVersion(content))))
  const { listed } = sampleSizes(first.snapshot)
  expect(listed.textOf('Concept', 'summary')).toBeGreaterThan(10)
  expect(listed.lengthOf('Claim', 'evidence')).toBeGreaterThan(0)
})
