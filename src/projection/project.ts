import type { Key } from '../../graph/vocabulary/keys.ts'
import type {
  ArticleDocument,
  AssetDocument,
  AttributeDocument,
  AttributeEntry,
  ConceptDocument,
  ContentSet,
  FactEntry,
  SectionEntry,
} from '../content/documents.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'
import { createProseReader, type ProseReader } from '../content/prose/prose-reader.ts'
import { phraseOf } from '../snapshot/phrase-of.ts'
import type {
  AssetRecord,
  DeclarationRecord,
  FactRecord,
  GraphRecords,
  OwnAttributesRecord,
} from '../snapshot/records.ts'
import { DEFAULT_LANGUAGE } from '../text/source-language.ts'
import { textsOfDeclaration, textsOfValues } from './attribute-texts.ts'
import { tableRecord } from './table-record.ts'
import { textRecords } from './text-records.ts'

/**
 * The records of the graph that this content makes. A pure function of the content; what is absent
 * becomes null.
 */
export function project(content: ContentSet, prose: ProseReader = createProseReader()): GraphRecords {
  const ownAttributes = [content.concepts, content.claims, content.sources, content.articles].flatMap((list) =>
    list.flatMap(ownAttributesOf),
  )
  const texts = textRecords([
    ...content.concepts,
    ...content.claims,
    ...content.sources,
    ...content.articles,
    ...(content.assets ?? []),
  ])
  const parents = new Map(content.sources.map(({ key, derivedFrom }) => [key, derivedFrom]))
  return {
    ...(content.language !== undefined && { language: content.language }),
    concepts: content.concepts.map((concept) => ({
      key: concept.key,
      kind: concept.kind,
      slug: concept.slug,
      name: concept.name,
      phrase: concept.phrase ?? inSentence(concept, content.language),
      plural: concept.plural,
      alsoCalled: concept.alsoCalled,
      summary: concept.summary,
      note: concept.note ?? null,
      role: concept.role ?? null,
      ...(concept.category !== undefined && { category: concept.category }),
      ...(concept.formerKeys && { formerKeys: concept.formerKeys }),
      ...(concept.figures && { figures: concept.figures }),
      mentions: [...concept.mentions].sort((a, b) => (a.source < b.source ? -1 : 1)),
      codes: concept.codes.map((code) => ({ ...code, assertedBy: code.assertedBy ?? null })),
      facts: concept.facts.map(factRecord),
    })),
    claims: content.claims.map(
      ({ findings, figures, formerKeys, relation, attributes: _, translations: __, ...claim }) => ({
        ...claim,
        ...(figures && { figures }),
        ...(formerKeys && { formerKeys }),
        ...(relation !== undefined && { relation }),
        ...(findings !== undefined && findings.length > 0 && { findings }),
        cue: claim.cue ?? null,
        scope: claim.scope ?? null,
        note: claim.note ?? null,
      }),
    ),
    sources: content.sources.map((source) => ({
      key: source.key,
      slug: source.slug,
      title: source.title ?? null,
      url: source.url ?? null,
      publisher: source.publisher ?? null,
      author: source.author ?? null,
      publishedAt: source.publishedAt ?? null,
      category: source.category ?? null,
      postId: source.postId ?? null,
      commentsEnabled: source.commentsEnabled ?? null,
      derivedFrom: source.derivedFrom ?? null,
      lineOfDescent: originalOf(source.key, parents),
      evidenceClass: source.evidenceClass,
      note: source.note ?? null,
      ...(source.formerKeys && { formerKeys: source.formerKeys }),
      passages: [...source.passages].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)),
      facts: source.facts.map(factRecord),
    })),
    articles: content.articles.map((article) => ({
      key: article.key,
      slug: article.slug,
      title: article.title,
      summary: article.summary,
      category: article.category ?? null,
      publishedAt: article.publishedAt ?? null,
      ...(article.formerKeys && { formerKeys: article.formerKeys }),
      sections: article.sections.map((section) => ({
        ...section,
        claims: expressedClaims(section, article.anchors, prose),
      })),
    })),
    ...(content.assets && { assets: content.assets.map(assetRecord) }),
    ...(content.attributes && { declarations: content.attributes.map(declarationRecord) }),
    ...(ownAttributes.length > 0 && { ownAttributes }),
    ...(content.tables && { tables: content.tables.map(tableRecord) }),
    ...(texts.length > 0 && { texts }),
  }
}

/** A name within a sentence. Its first letter is lowered in English alone: other languages have other rules. */
const inSentence = ({ name, summary, note = '' }: ConceptDocument, language = DEFAULT_LANGUAGE): string =>
  /^en\b/.test(language) ? phraseOf(name, [summary, note]) : name

/** The claims that a section is said to express, and after them those that only its prose cites. */
function expressedClaims(
  section: SectionEntry,
  anchors: ArticleDocument['anchors'],
  prose: ProseReader,
): readonly Key[] {
  const listed = anchors.find(({ anchor }) => anchor === section.anchor)?.claims ?? []
  return [...listed, ...prose.citedClaims(section).filter((key) => !listed.includes(key))]
}

const assetRecord = ({ formerKeys, translations: _, ...asset }: AssetDocument): AssetRecord => ({
  ...asset,
  ...(formerKeys && { formerKeys }),
  title: asset.title ?? null,
  text: asset.text ?? '',
  credit: asset.credit ?? '',
  license: asset.license ?? '',
  foundAt: asset.foundAt ?? null,
  source: asset.source ?? null,
  note: asset.note ?? null,
  focalPoint: asset.focalPoint ?? null,
  file: {
    ...asset.file,
    width: asset.file.width ?? null,
    height: asset.file.height ?? null,
    placeholder: asset.file.placeholder ?? null,
  },
})

const declarationRecord = (document: AttributeDocument): DeclarationRecord => {
  const { options, keysOf, formerKeys, translations: _, ...attribute } = document
  return {
    ...attribute,
    ...(formerKeys && { formerKeys }),
    ...textsOfDeclaration(document),
    options: options ?? [],
    keysOf: keysOf ?? [],
  }
}

/** The attributes of a document as one record; none where it has none. */
function ownAttributesOf(
  document: ContentDocument & { readonly attributes?: readonly AttributeEntry[] | undefined },
): OwnAttributesRecord[] {
  const { key, attributes = [] } = document
  if (attributes.length === 0) return []
  const given = attributes.map((entry) => ({ ...entry, ...textsOfValues(document, entry.attribute) }))
  return [{ key, attributes: given.sort((a, b) => (a.attribute < b.attribute ? -1 : 1)) }]
}

const factRecord = ({ key, property, value, evidence }: FactEntry): FactRecord => ({ key, property, value, evidence })

function originalOf(source: Key, parents: ReadonlyMap<Key, Key | undefined>): Key {
  let at = source
  // Descent is acyclic once the rules have passed; the bound keeps a bug from becoming an endless
  // loop.
  for (let steps = 0; steps <= parents.size; steps++) {
    const parent = parents.get(at)
    if (parent === undefined) return at
    at = parent
  }
  return at
}
