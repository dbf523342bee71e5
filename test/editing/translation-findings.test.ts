import { expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { createProseReader } from '../../src/content/prose/prose-reader.ts'
import { withTranslations } from '../../src/content/translations/with-translations.ts'
import { findingInWords } from '../../src/editing/health/finding-in-words.ts'
import { translationFindings } from '../../src/editing/health/translation-findings.ts'
import { checkingContent } from '../../src/projection/checked-content.ts'
import { wording as english } from '../../src/wording/en/wording.ts'

const driver = (slug: string): ContentDocument => ({
  ...{ key: `driver:${slug}`, kind: 'DRIVER', slug, name: slug, plural: false, alsoCalled: [] },
  ...{ summary: 'A thing.', mentions: [], codes: [], facts: [] },
})

const findings = async (...documents: readonly ContentDocument[]) => {
  const live = documents.map((document) => ({ document, revision: 1 }))
  const found = await translationFindings(runSync(checkingContent(live, createProseReader())))
  return found.map((its) => findingInWords(its, english.health))
}

test('without any translation, nothing is missing', async () => {
  expect(await findings(driver('a'), driver('b'))).toEqual([])
})

test('a language that any document has is missing in all others, and what changed is outdated', async () => {
  const whole = withTranslations(driver('a'), [
    { language: 'de', unit: 'name', text: 'A' },
    { language: 'de', unit: 'phrase', text: 'ein A' },
    { language: 'de', unit: 'summary', text: 'Ein Ding.', of: '0123456789ab' },
  ])
  expect(await findings(whole, driver('b'))).toEqual([
    'The source text of translations of driver:a has changed since, in de: summary.',
    'Translations of driver:b are missing, in de: name, phrase, summary.',
  ])
})
