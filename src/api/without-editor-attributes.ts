import { ATTRIBUTE_PREFIX } from '../../graph/vocabulary/attribute-terms.ts'
import type { Key } from '../../graph/vocabulary/keys.ts'
import type { AttributeEntry, ContentSet } from '../content/documents.ts'
import type { Translated } from '../content/translations/translation.ts'
import { unitsOf } from '../content/translations/translation-units.ts'

/** The attributes that content declares or uses, by key. */
export function attributesIn({ concepts, claims, sources, articles, attributes = [] }: ContentSet): readonly Key[] {
  const named = new Set(attributes.map(({ key }) => key))
  for (const list of [concepts, claims, sources, articles] as readonly (readonly WithAttributes[])[])
    for (const document of list) for (const { attribute } of document.attributes ?? []) named.add(attribute)
  return [...named].filter((key) => key.startsWith(ATTRIBUTE_PREFIX))
}

/** Content as everybody may see it: without the attributes under these keys, and their declarations. */
export function withoutAttributes(content: ContentSet, hidden: ReadonlySet<Key>): ContentSet {
  if (hidden.size === 0) return content
  const units = Array.from(hidden, unitsOf)
  const isHidden = (unit: string) => units.some((prefix) => unit.startsWith(prefix))
  const stripped = <Document extends WithAttributes>(documents: readonly Document[]): readonly Document[] =>
    documents.map((document) => {
      const { attributes, translations, ...others } = document
      const kept = attributes?.filter(({ attribute }) => !hidden.has(attribute)) ?? []
      if (kept.length === (attributes?.length ?? 0)) return document
      // Nothing but the optional field differs.
      const shown = translations?.filter(({ unit }) => !isHidden(unit)) ?? []
      return {
        ...others,
        ...(kept.length > 0 && { attributes: kept }),
        ...(shown.length > 0 && { translations: shown }),
      } as unknown as Document
    })
  return {
    ...content,
    concepts: stripped(content.concepts),
    claims: stripped(content.claims),
    sources: stripped(content.sources),
    articles: stripped(content.articles),
    attributes: content.attributes?.filter(({ key }) => !hidden.has(key)),
  }
}

interface WithAttributes extends Translated {
  readonly attributes?: readonly AttributeEntry[] | undefined
}
