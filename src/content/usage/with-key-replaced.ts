import { ATTRIBUTE_PREFIX } from '../../../graph/vocabulary/attribute-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type {
  ArticleDocument,
  AssetDocument,
  AttributeEntry,
  ClaimDocument,
  ConceptDocument,
  SectionEntry,
  SourceDocument,
} from '../documents.ts'
import type { ContentDocument } from '../lifecycle/revision.ts'
import { typeOfDocument } from '../lifecycle/type-of-document.ts'
import { inOrderOfUnit } from '../translations/translation.ts'
import { translationsOf } from '../translations/translation-status.ts'
import { unitsOf } from '../translations/translation-units.ts'

/**
 * A document in which every use of a key is one of another key. Its own key stays. Parts of tables
 * are as they were: their rows are not edited.
 */
export function withKeyReplaced<Document extends ContentDocument>(document: Document, from: Key, to: Key): Document {
  const other = (key: Key): Key => (key === from ? to : key)
  const cited = <Item extends { readonly source: Key }>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, source: other(item.source) }))
  const facts = (entries: ConceptDocument['facts']) =>
    entries.map((fact) => ({ ...fact, evidence: cited(fact.evidence) }))
  const attributes = (entries: readonly AttributeEntry[] | undefined) =>
    entries && {
      attributes: entries.map(({ attribute, values }) => ({
        attribute: other(attribute),
        values: values.map((value) => (typeof value === 'object' ? { key: other(value.key) } : value)),
      })),
    }
  const replaced = (): ContentDocument => {
    switch (typeOfDocument(document.key)) {
      case 'claim': {
        const claim = document as ClaimDocument
        return {
          ...claim,
          subject: other(claim.subject),
          object: other(claim.object),
          mechanism: claim.mechanism.map(other),
          evidence: cited(claim.evidence),
          ...(claim.findings && { findings: cited(claim.findings) }),
          ...(claim.figures && { figures: claim.figures.map(other) }),
          ...attributes(claim.attributes),
        }
      }
      case 'source': {
        const source = document as SourceDocument
        return {
          ...source,
          facts: facts(source.facts),
          ...attributes(source.attributes),
          ...(source.derivedFrom !== undefined && { derivedFrom: other(source.derivedFrom) }),
        }
      }
      case 'article': {
        const article = document as ArticleDocument
        return {
          ...article,
          ...attributes(article.attributes),
          sections: article.sections.map((section) => sectionWithKeyReplaced(section, from, to)),
          anchors: article.anchors.map(({ anchor, claims }) => ({ anchor, claims: claims.map(other) })),
          ...(article.translations && {
            translations: article.translations.map((entry) =>
              entry.unit.startsWith('sections.')
                ? { ...entry, text: proseWithKeyReplaced(entry.text, from, to) }
                : entry,
            ),
          }),
        }
      }
      case 'concept': {
        const concept = document as ConceptDocument
        return {
          ...concept,
          ...attributes(concept.attributes),
          facts: facts(concept.facts),
          mentions: cited(concept.mentions),
          ...(concept.figures && { figures: concept.figures.map(other) }),
        }
      }
      case 'asset': {
        const asset = document as AssetDocument
        return { ...asset, ...(asset.source !== undefined && { source: other(asset.source) }) }
      }
      default:
        return document
    }
  }
  // The type of a document follows from its key, which stays.
  return withUnitsRenamed(replaced(), from, to) as Document
}

/** The translations of the values of an attribute, under its other name. */
function withUnitsRenamed(document: ContentDocument, from: Key, to: Key): ContentDocument {
  const entries = translationsOf(document)
  const [old, fresh] = [unitsOf(from), unitsOf(to)]
  if (!from.startsWith(ATTRIBUTE_PREFIX) || !entries.some(({ unit }) => unit.startsWith(old))) return document
  const renamed = entries.map((entry) =>
    entry.unit.startsWith(old) ? { ...entry, unit: fresh + entry.unit.slice(old.length) } : entry,
  )
  return { ...document, translations: inOrderOfUnit(renamed) } as ContentDocument
}

/**
 * Markdown names a document in a link (`](key)`, `](<key>`), its definition (`]: key`), an autolink
 * (`<key>`) or a citation (`[^key]`). A link to an article may go on with `#` and an anchor.
 */
const NAMED_BY = ['\\]\\(\\s*<?', '\\]:\\s*<?', '<', '\\[\\^'] as const

function proseWithKeyReplaced(text: string, from: Key, to: Key): string {
  // A key is of lower-case letters, digits, hyphens and one colon, none of which a pattern reads.
  const named = new RegExp(`(${NAMED_BY.join('|')})${from}(?![a-z0-9-])`, 'g')
  return text.replace(named, (_found, before: string) => before + to)
}

const sectionWithKeyReplaced = (section: SectionEntry, from: Key, to: Key): SectionEntry => ({
  ...section,
  heading: proseWithKeyReplaced(section.heading, from, to),
  body: proseWithKeyReplaced(section.body, from, to),
})
