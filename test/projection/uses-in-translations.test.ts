import { expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import { createProseReader } from '../../src/content/prose/prose-reader.ts'
import { usesInDocument } from '../../src/content/usage/uses-in-document.ts'
import { checkFiles } from '../../src/projection/check-files.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import { usageIndex } from '../../src/projection/usage/usage-index.ts'
import { contentFiles, SHORT } from '../notation/content-files.ts'
import { there } from '../notation/there.ts'

const GERMAN = `---
title: Kurz gesagt
---
## Die Antwort {#answer}

Straßen kippen [Becken](misalignment:pelvis), und Becken schmerzen [^claim:c2].
`
const { content, violations } = checkFiles(contentFiles({ [SHORT.replace('.md', '.de.md')]: GERMAN }))

test('what only a translation of an article links to is used by the article', () => {
  expect(violations).toEqual([])
  const uses = runSync(usageIndex(firstVersion(content), createProseReader())).usesOf('misalignment:pelvis', ['LINK'])
  expect(uses.length).toBe(1)
  expect(uses.at(0)).toMatchObject({ by: 'article:short', as: 'LINK', section: 'answer' })
})

test('what both the text and its translation use is used once', () => {
  const claims = runSync(usageIndex(firstVersion(content), createProseReader())).usesOf('claim:c2', ['SECTION'])
  expect(claims.length).toBe(1)
  const article = there(content.articles[0])
  const drafts = usesInDocument(article, createProseReader()).filter(({ of }) => of === 'claim:c2')
  expect(drafts).toHaveLength(1)
})
