import { attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import { splitKey } from '../../../graph/vocabulary/keys.ts'
import { KINDS } from '../../../graph/vocabulary/kinds.ts'
import { compareTexts } from '../../text/compare-texts.ts'
import type { ArticleDocument, AttributeDocument, ClaimDocument, ConceptDocument, ContentSet } from '../documents.ts'
import type { ContentDocument } from '../lifecycle/revision.ts'
import type { TranslationEntry } from '../translations/translation.ts'
import { languagesOf, translationsOf } from '../translations/translation-status.ts'
import { translationUnits } from '../translations/translation-units.ts'
import type { ContentFile } from './read-content-files.ts'
import { inOrderOf } from './write-order.ts'
import { slugOf } from './write-references.ts'
import { blockMap, prose, writeYaml, type YamlField, type YamlFields } from './write-yaml.ts'

/**
 * The files of all translations, one per document and language. Those of claims are in the file of
 * their subject.
 */
export function writeTranslationFiles({
  concepts,
  claims,
  sources,
  articles,
  assets = [],
  attributes = [],
}: ContentSet): ContentFile[] {
  const claimsOf = Map.groupBy(claims, ({ subject }) => subject)
  return [
    ...concepts.flatMap((concept) => filesOfConcept(concept, claimsOf.get(concept.key) ?? [])),
    ...sources.flatMap((source) =>
      languagesOf(source).map((language) => ({
        path: `sources/${source.slug}.${language}.yaml`,
        text: writeYaml(fieldsOf(source, language)),
      })),
    ),
    ...assets.flatMap((asset) =>
      languagesOf(asset).map((language) => ({
        path: `assets/${asset.slug}.${language}.yaml`,
        text: writeYaml(fieldsOf(asset, language)),
      })),
    ),
    ...filesOfDeclarations(attributes),
    ...articles.flatMap((article) => languagesOf(article).map((language) => fileOfArticle(article, language))),
  ]
}

function filesOfDeclarations(attributes: readonly AttributeDocument[]): ContentFile[] {
  const languages = [...new Set(attributes.flatMap(languagesOf))].sort()
  return languages.map((language) => {
    const translated = inOrderOf(attributes, ({ key }) => key).filter((one) => languagesOf(one).includes(language))
    return {
      path: `attributes.${language}.yaml`,
      text: writeYaml(translated.map((one) => [attributeName(one.key), blockMap(fieldsOf(one, language))])),
    }
  })
}

function filesOfConcept(concept: ConceptDocument, claims: readonly ClaimDocument[]): ContentFile[] {
  const languages = [...new Set([concept, ...claims].flatMap(languagesOf))].sort()
  return languages.map((language) => {
    const translated = inOrderOf(claims, ({ key }) => key).filter((claim) => languagesOf(claim).includes(language))
    const ofClaims = translated.map((claim) => [slugOf(claim.key), blockMap(fieldsOf(claim, language))] as const)
    return {
      path: `concepts/${KINDS[concept.kind].key}/${concept.slug}.${language}.yaml`,
      text: writeYaml([
        ...fieldsOf(concept, language),
        ['claims', ofClaims.length > 0 ? blockMap(ofClaims) : undefined],
      ]),
    }
  })
}

/** The units of a document in a language, in the order of the document, then their fingerprints. */
function fieldsOf(document: ContentDocument, language: string, isField = (_unit: string) => true): YamlFields {
  const places = new Map(translationUnits(document).map(({ unit }, index) => [unit, index]))
  const placeOf = ({ unit }: TranslationEntry) => places.get(unit) ?? places.size
  const entries = translationsOf(document)
    .filter((entry) => entry.language === language)
    .sort((a, b) => placeOf(a) - placeOf(b) || compareTexts(a.unit, b.unit))
  const written = entries.filter(({ unit }) => isField(unit))
  return [
    ...written.map((entry) => [entry.unit, fieldOf(entry)] as const),
    ...(entries.length > 0 ? [['of', blockMap(entries.map(({ unit, of }) => [unit, of]))] as const] : []),
  ]
}

/** The units that are a list or a truth value in the files of the source texts too. */
const LISTS: ReadonlySet<string> = new Set(['alsoCalled', 'conditions'])
const PROSE: ReadonlySet<string> = new Set(['summary', 'note', 'description'])

function fieldOf({ unit, text }: TranslationEntry): YamlField {
  if (LISTS.has(unit)) return text.split('\n')
  if (unit === 'plural' && (text === 'true' || text === 'false')) return text === 'true'
  return PROSE.has(unit) ? prose(text) : text
}

function fileOfArticle(article: ArticleDocument, language: string): ContentFile {
  const { slug = '' } = splitKey(article.key) ?? {}
  const texts = new Map(
    translationsOf(article).flatMap(({ language: its, unit, text }) => (its === language ? [[unit, text]] : [])),
  )
  const sections = article.sections.flatMap(({ anchor }) => {
    const [heading, body] = [texts.get(`sections.${anchor}.heading`), texts.get(`sections.${anchor}.body`)]
    return heading === undefined ? [] : [{ anchor, heading, body: body ?? '' }]
  })
  // What is under no heading of its own is in the front matter.
  const below = new Set(sections.flatMap(({ anchor }) => [`sections.${anchor}.heading`, `sections.${anchor}.body`]))
  const front = writeYaml(fieldsOf(article, language, (unit) => !below.has(unit)))
  const written = sections.map(
    ({ heading, anchor, body }) => `## ${heading} {#${anchor}}\n${body === '' ? '' : `\n${body}\n`}`,
  )
  return { path: `articles/${slug}.${language}.md`, text: `---\n${front}---\n${written.join('\n')}` }
}
