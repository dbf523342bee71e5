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
import { linkTarget } from '../prose/link-target.ts'
import type { ProseReader } from '../prose/prose-reader.ts'
import { translatedSections } from '../translations/translated-sections.ts'
import type { UseKind } from './use-kind.ts'

/** A use of a document by another one. */
export interface UseInDocument {
  /** The key of the used document. */
  readonly of: Key
  readonly as: UseKind
  /** The anchor of the section that uses it; null outside articles. */
  readonly section: string | null
}

type Facts = readonly { readonly evidence: readonly { readonly source: Key }[] }[]

/**
 * What a document uses, each use once. References are compared as they are written, so they should
 * be resolved. Parts of tables list nothing: their rows are not edited.
 */
export function usesInDocument(document: ContentDocument, prose: ProseReader): readonly UseInDocument[] {
  switch (typeOfDocument(document.key)) {
    case 'claim':
      return [...usesInClaim(document as ClaimDocument), ...usesInAttributes(document as ClaimDocument)]
    case 'source':
      return [...usesInSource(document as SourceDocument), ...usesInAttributes(document as SourceDocument)]
    case 'asset':
      return usesInAsset(document as AssetDocument)
    case 'article': {
      const { sections, anchors, attributes } = document as ArticleDocument
      const listed = new Map(anchors.map(({ anchor, claims }) => [anchor, claims]))
      const claimsOf = (section: SectionEntry) => [...(listed.get(section.anchor) ?? []), ...prose.citedClaims(section)]
      const translated = translatedSections(document as ArticleDocument).map(({ section }) => section)
      const uses = [
        ...sections.flatMap((section) => usesInSection(section, claimsOf(section), prose)),
        ...translated.flatMap((section) => usesInSection(section, prose.citedClaims(section), prose)),
      ]
      const once = new Map(uses.map((found) => [`${found.as} ${found.section} ${found.of}`, found]))
      return [...once.values(), ...usesInAttributes({ attributes })]
    }
    case 'concept':
      return [...usesInConcept(document as ConceptDocument), ...usesInAttributes(document as ConceptDocument)]
    default:
      return []
  }
}

export const usesInClaim = ({
  subject,
  object,
  mechanism,
  evidence,
  findings = [],
  figures = [],
}: Pick<ClaimDocument, 'subject' | 'object' | 'mechanism' | 'evidence' | 'findings' | 'figures'>): UseInDocument[] => [
  use('SUBJECT', subject),
  use('OBJECT', object),
  ...each('MECHANISM', mechanism),
  ...each('EVIDENCE', sourcesOf(evidence)),
  ...each('FINDING', sourcesOf(findings)),
  ...each('FIGURE', figures),
]

export const usesInConcept = ({
  facts,
  mentions,
  figures = [],
}: {
  readonly facts: Facts
  readonly mentions: readonly { readonly source: Key }[]
  readonly figures?: readonly Key[] | undefined
}): UseInDocument[] => [...usesInFacts(facts), ...each('MENTION', sourcesOf(mentions)), ...each('FIGURE', figures)]

export const usesInSource = ({
  facts,
  derivedFrom,
}: {
  readonly facts: Facts
  readonly derivedFrom?: Key | null | undefined
}): UseInDocument[] => [...usesInFacts(facts), ...(derivedFrom ? [use('DERIVATION', derivedFrom)] : [])]

export const usesInAsset = ({ source }: { readonly source?: Key | null | undefined }): UseInDocument[] =>
  source ? [use('DERIVATION', source)] : []

/** The documents that are values, and the declarations. */
export const usesInAttributes = ({
  attributes = [],
}: {
  readonly attributes?: readonly AttributeEntry[] | undefined
}): UseInDocument[] => [
  ...each(
    'VALUE',
    attributes.flatMap(({ values }) => values.flatMap((value) => (typeof value === 'object' ? value.key : []))),
  ),
  ...each(
    'ATTRIBUTE',
    attributes.map(({ attribute }) => attribute),
  ),
]

/** `claims` are those that the section expresses or cites. */
export function usesInSection(section: SectionEntry, claims: readonly Key[], prose: ProseReader): UseInDocument[] {
  const { references } = prose.references(section)
  const named = (sort: 'LINK' | 'IMAGE') => {
    const targets = new Set(references.flatMap(({ kind, target }) => (kind === sort ? [target] : [])))
    return [...targets].flatMap((target) => {
      const link = linkTarget(target)
      return link?.kind === 'DOCUMENT' ? [link.key] : []
    })
  }
  return [
    ...each('SECTION', claims, section.anchor),
    ...each('LINK', named('LINK'), section.anchor),
    ...each('IMAGE', named('IMAGE'), section.anchor),
  ]
}

const usesInFacts = (facts: Facts): UseInDocument[] =>
  each(
    'FACT',
    facts.flatMap(({ evidence }) => sourcesOf(evidence)),
  )

const sourcesOf = (items: readonly { readonly source: Key }[]): Key[] => items.map(({ source }) => source)

const use = (as: UseKind, of: Key, section: string | null = null): UseInDocument => ({ of, as, section })

const each = (as: UseKind, keys: readonly Key[], section: string | null = null): UseInDocument[] =>
  Array.from(new Set(keys), (key) => use(as, key, section))
