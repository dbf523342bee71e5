import type { ArticleDocument } from '../documents.ts'

type Anchor = ArticleDocument['anchors'][number]
type Section = ArticleDocument['sections'][number] & { readonly claims?: Anchor['claims'] }

/**
 * An article in which each section holds its claims itself, so that a section comes, goes and
 * changes as one. Documents of other types, anchors without a section and names that are given
 * twice stay as they are.
 */
export function foldedAnchors(document: object): object {
  const { sections, anchors } = document as Partial<ArticleDocument>
  if (sections === undefined || anchors === undefined) return document
  const once = (names: readonly { readonly anchor: string }[], anchor: string) =>
    names.filter((entry) => entry.anchor === anchor).length === 1
  const foldable = anchors.filter(({ anchor }) => once(anchors, anchor) && once(sections, anchor))
  const claims = new Map(foldable.map((entry) => [entry.anchor, entry.claims]))
  return {
    ...document,
    sections: sections.map((section) => {
      const its = claims.get(section.anchor)
      return its === undefined ? section : { ...section, claims: its }
    }),
    anchors: anchors.filter(({ anchor }) => !claims.has(anchor)),
  }
}

/** The article again. */
export function unfoldedAnchors(folded: object): object {
  const { sections, anchors } = folded as {
    readonly sections?: readonly Section[]
    readonly anchors?: readonly Anchor[]
  }
  if (sections === undefined || anchors === undefined) return folded
  return {
    ...folded,
    sections: sections.map(({ claims: _, ...section }) => section),
    anchors: [
      ...sections.flatMap(({ anchor, claims }) => (claims === undefined ? [] : [{ anchor, claims }])),
      ...anchors,
    ],
  }
}
