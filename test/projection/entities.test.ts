import { expect, test } from 'vitest'
import { readContentFiles } from '../../src/content/files/read-content-files.ts'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { readConceptInput } from '../../src/content/inputs/concept-input.ts'
import { checkFiles } from '../../src/projection/check-files.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import { sentence } from '../../src/traversal/explain/sentence.ts'
import { CAMBER, claim, contentFiles } from '../notation/content-files.ts'
import { ENGLISH } from '../notation/english.ts'

const GENE = 'concepts/entity/hgnc-5.yaml'
const gene = (claims: string) => `name: Gene A
phrase: gene A
category: biolink:Gene
summary: A gene.
claims:
${claims}`

const RELATED = gene(claim('c90', 'RELATES_TO', 'symptom:hip-pain', 'P1', 'relation: biolink:associated_with'))

test('an imported claim is worded with its own relation, and keeps it in files', () => {
  const { content, violations } = checkFiles(contentFiles({ [GENE]: RELATED }))
  expect(violations).toEqual([])
  const snapshot = firstVersion(content)
  const [subject, object] = [snapshot.concepts.get('entity:hgnc-5'), snapshot.concepts.get('symptom:hip-pain')]
  const related = snapshot.claims.get('claim:c90')
  if (!subject || !object || !related) throw new Error('they are in the files')
  expect(subject.category).toBe('biolink:Gene')
  expect(sentence(related, subject, object, ENGLISH)).toBe('Gene A is related to hip pain ("associated with").')
  expect(readContentFiles(writeContentFiles(content)).content).toEqual(content)
})

test('records without category or relation have no field for them, so their digest is unchanged', () => {
  const snapshot = firstVersion(checkFiles(contentFiles({})).content)
  for (const concept of snapshot.concepts.values()) expect(concept).not.toHaveProperty('category')
  for (const its of snapshot.claims.values()) expect(its).not.toHaveProperty('relation')
})

test('only entities have a category', () => {
  const input = { kind: 'DRIVER', slug: 'a', name: 'A', summary: 'A.', category: 'biolink:Gene' }
  expect(readConceptInput(input, 'driver:a').violations.map(({ message }) => message)).toEqual([
    'category: only entities have a category',
  ])
  expect(readConceptInput({ ...input, kind: 'ENTITY' }, 'entity:a').violations).toEqual([])
})

test('an entity may cause what others cause, and be caused', () => {
  const { violations } = checkFiles(
    contentFiles({
      [GENE]: gene(claim('c91', 'CAUSES', 'misalignment:pelvis')),
      [CAMBER]: { add: claim('c92', 'CAUSES', 'entity:hgnc-5') },
    }),
  )
  expect(violations).toEqual([])
})
