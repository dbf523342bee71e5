import { attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type {
  ArticleDocument,
  AssetDocument,
  AttributeEntry,
  ClaimDocument,
  ConceptDocument,
  EvidenceItem,
  FactEntry,
  SourceDocument,
} from '../documents.ts'
import type { ContentDocument } from '../lifecycle/revision.ts'
import { typeOfDocument } from '../lifecycle/type-of-document.ts'
import { imageTarget, linkTarget } from '../prose/link-target.ts'
import type { ProseReader } from '../prose/prose-reader.ts'
import { proseOf } from '../translations/translated-sections.ts'
import type { Path } from '../violation.ts'

/** What a document names another one for. */
export type ReferenceRole =
  | 'SUBJECT'
  | 'OBJECT'
  | 'MECHANISM'
  | 'EVIDENCE'
  | 'FINDING'
  | 'MENTION'
  /** The source that a source is derived from, or that an asset is taken from. */
  | 'DESCENT'
  /** A claim that a section of an article is said to express. */
  | 'SECTION'
  /** A claim that prose cites. */
  | 'CITATION'
  /** A document that prose links to. */
  | 'LINK'
  /** An asset that prose shows. */
  | 'IMAGE'
  /** An asset among the figures of a concept or a claim. */
  | 'FIGURE'
  /** The declaration of an attribute that it has. */
  | 'ATTRIBUTE'
  /** A value of an attribute. */
  | 'VALUE'

/** A place in a document that names another document. */
export interface Reference {
  readonly role: ReferenceRole
  /** As it is written: a key, or the slug alone of a concept or a source. */
  readonly name: string
  /** The document, or its fact that holds the place. */
  readonly holder: Key
  readonly path: Path
}

/**
 * The document with every reference replaced by what the visitor gives for it; the document itself
 * where nothing differs. Prose is visited too, but stays as it is.
 */
export function mapReferences(
  document: ContentDocument,
  visit: (reference: Reference) => Key,
  reader: ProseReader,
): ContentDocument {
  switch (typeOfDocument(document.key)) {
    case 'claim':
      return mapClaim(document as ClaimDocument, visit)
    case 'concept':
      return mapConcept(document as ConceptDocument, visit)
    case 'source':
      return mapSource(document as SourceDocument, visit)
    case 'article':
      return mapArticle(document as ArticleDocument, visit, reader)
    case 'asset':
      return mapAsset(document as AssetDocument, visit)
    case 'attribute':
    case 'table':
      return document
  }
}

/** Every reference of a document, in order of its parts. */
export function referencesIn(document: ContentDocument, reader: ProseReader): readonly Reference[] {
  const found: Reference[] = []
  const collect = (reference: Reference) => {
    found.push(reference)
    return reference.name
  }
  mapReferences(document, collect, reader)
  return found
}

type Visit = (reference: Reference) => Key

function mapClaim(claim: ClaimDocument, visit: Visit): ClaimDocument {
  const { key: holder } = claim
  const findings =
    claim.findings &&
    mapped(claim.findings, (item, index) =>
      withSource(item, visit({ role: 'FINDING', name: item.source, holder, path: ['findings', index, 'source'] })),
    )
  return changed(claim, {
    subject: visit({ role: 'SUBJECT', name: claim.subject, holder, path: ['subject'] }),
    object: visit({ role: 'OBJECT', name: claim.object, holder, path: ['object'] }),
    mechanism: mapped(claim.mechanism, (name, index) =>
      visit({ role: 'MECHANISM', name, holder, path: ['mechanism', index] }),
    ),
    evidence: mapEvidence(claim.evidence, holder, visit),
    ...(findings && { findings }),
    ...mapFigures(claim, visit),
    ...mapAttributes(claim, visit),
  })
}

const mapConcept = (concept: ConceptDocument, visit: Visit): ConceptDocument =>
  changed(concept, {
    facts: mapFacts(concept.facts, visit),
    mentions: mapped(concept.mentions, (mention) => {
      const path = ['mentions', mention.source]
      return withSource(mention, visit({ role: 'MENTION', name: mention.source, holder: concept.key, path }))
    }),
    ...mapFigures(concept, visit),
    ...mapAttributes(concept, visit),
  })

function mapAsset(asset: AssetDocument, visit: Visit): AssetDocument {
  const { key: holder, source } = asset
  if (source === undefined) return asset
  return changed(asset, { source: visit({ role: 'DESCENT', name: source, holder, path: ['source'] }) })
}

function mapSource(source: SourceDocument, visit: Visit): SourceDocument {
  const { key: holder, derivedFrom } = source
  const facts = mapFacts(source.facts, visit)
  const attributes = mapAttributes(source, visit)
  if (derivedFrom === undefined) return changed(source, { facts, ...attributes })
  return changed(source, {
    facts,
    ...attributes,
    derivedFrom: visit({ role: 'DESCENT', name: derivedFrom, holder, path: ['derivedFrom'] }),
  })
}

function mapArticle(article: ArticleDocument, visit: Visit, reader: ProseReader): ArticleDocument {
  const { key: holder } = article
  const anchors = mapped(article.anchors, (section) =>
    changed(section, {
      claims: mapped(section.claims, (name, index) =>
        visit({ role: 'SECTION', name, holder, path: ['claims', section.anchor, index] }),
      ),
    }),
  )
  for (const { section, at } of proseOf(article)) {
    for (const { kind, target, line } of reader.references(section).references) {
      const path = at(line)
      if (kind === 'CITATION') visit({ role: 'CITATION', name: target, holder, path })
      const link = kind === 'LINK' ? linkTarget(target) : null
      if (link?.kind === 'DOCUMENT') visit({ role: 'LINK', name: link.key, holder, path })
      const image = kind === 'IMAGE' ? imageTarget(target) : null
      if (image !== null) visit({ role: 'IMAGE', name: image, holder, path })
    }
  }
  return changed(article, { anchors, ...mapAttributes(article, visit) })
}

/** The attributes of a document, where it has any. */
function mapAttributes(
  { key: holder, attributes }: { readonly key: Key; readonly attributes?: readonly AttributeEntry[] | undefined },
  visit: Visit,
): { readonly attributes?: readonly AttributeEntry[] } {
  if (attributes === undefined) return {}
  return {
    attributes: mapped(attributes, (entry) => {
      const place = ['attributes', attributeName(entry.attribute)]
      const attribute = visit({ role: 'ATTRIBUTE', name: entry.attribute, holder, path: place })
      const values = mapped(entry.values, (value, index) => {
        if (typeof value !== 'object') return value
        const path = entry.values.length === 1 ? place : [...place, index]
        const key = visit({ role: 'VALUE', name: value.key, holder, path })
        return key === value.key ? value : { key }
      })
      return changed(entry, { attribute, values })
    }),
  }
}

/** The figures of a concept or a claim, where it has any. */
const mapFigures = (
  { key: holder, figures }: { readonly key: Key; readonly figures?: readonly Key[] | undefined },
  visit: Visit,
) =>
  figures && {
    figures: mapped(figures, (name, index) => visit({ role: 'FIGURE', name, holder, path: ['figures', index] })),
  }

const mapFacts = (facts: readonly FactEntry[], visit: Visit): readonly FactEntry[] =>
  mapped(facts, (fact) => changed(fact, { evidence: mapEvidence(fact.evidence, fact.key, visit) }))

const mapEvidence = (items: readonly EvidenceItem[], holder: Key, visit: Visit): readonly EvidenceItem[] =>
  mapped(items, (item, index) =>
    withSource(item, visit({ role: 'EVIDENCE', name: item.source, holder, path: ['evidence', index, 'source'] })),
  )

const withSource = <Item extends { readonly source: Key }>(item: Item, source: Key): Item =>
  source === item.source ? item : { ...item, source }

/** The list itself where every item stays. */
function mapped<Item>(list: readonly Item[], map: (item: Item, index: number) => Item): readonly Item[] {
  let after: Item[] | undefined
  for (const [index, item] of list.entries()) {
    const now = map(item, index)
    if (now !== item) after ??= [...list]
    if (after) after[index] = now
  }
  return after ?? list
}

/** The object itself where every field stays. */
function changed<Whole extends object>(whole: Whole, fields: Partial<Whole>): Whole {
  for (const name in fields) if (fields[name] !== whole[name]) return { ...whole, ...fields }
  return whole
}
