import { setImmediate as nextTurn } from 'node:timers/promises'
import { ATTRIBUTE_PREFIX } from '../../../graph/vocabulary/attribute-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { AttributeDocument } from '../../content/documents.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import { textAttributes } from '../../content/translations/text-attributes.ts'
import { languagesOf, type TranslationStatus, translationIn } from '../../content/translations/translation-status.ts'
import type { CheckedContent } from '../../projection/checked-content.ts'
import { finding, type HealthFinding } from './health-finding.ts'

/** How many documents are looked at between two turns of others. */
const DOCUMENTS_PER_TURN = 200

/** The most units that one finding names. */
const MOST_UNITS = 5

/**
 * The translations of content that are outdated or missing: at most one finding of each reason for a
 * document in a language. A language counts once any document is translated into it.
 */
export async function translationFindings({
  documents,
}: Pick<CheckedContent, 'documents'>): Promise<readonly HealthFinding[]> {
  const all = [...documents.values()].map(({ document }) => document)
  const languages = [...new Set(all.flatMap(languagesOf))].sort()
  const found: HealthFinding[] = []
  const declarations = all.filter(({ key }) => key.startsWith(ATTRIBUTE_PREFIX)) as readonly AttributeDocument[]
  const texts = textAttributes(declarations)
  if (languages.length === 0) return found
  for (const [index, document] of all.entries()) {
    found.push(...findingsOf(document, languages, texts))
    if (index % DOCUMENTS_PER_TURN === DOCUMENTS_PER_TURN - 1) await nextTurn()
  }
  return found
}

function findingsOf(document: ContentDocument, languages: readonly string[], texts: ReadonlySet<Key>): HealthFinding[] {
  return languages.flatMap((language, number) => {
    const { units } = translationIn(document, language, texts)
    const namesOf = (status: TranslationStatus) => {
      const names = units.filter((unit) => unit.status === status).map(({ unit }) => unit)
      const more = names.length - MOST_UNITS
      return more > 0 ? [...names.slice(0, MOST_UNITS), `${more} more`] : names
    }
    const [outdated, missing] = [namesOf('OUTDATED'), namesOf('MISSING')]
    return [
      ...(outdated.length > 0
        ? [finding('TRANSLATION_OUTDATED', document.key, { number, detail: `${language}: ${outdated.join(', ')}` })]
        : []),
      ...(missing.length > 0
        ? [finding('TRANSLATION_MISSING', document.key, { number, detail: `${language}: ${missing.join(', ')}` })]
        : []),
    ]
  })
}
