import type { ClaimDocument } from '../content/documents.ts'
import { type ContentChange, contentDiff } from '../content/lifecycle/content-diff.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'
import { withTranslatedUnits } from '../content/translations/with-translated-units.ts'
import type { XliffFile } from '../interchange/xliff/read-xliff.ts'
import { publishedContent } from '../publishing/published-content.ts'

/** What the import of translations would do. */
export interface TranslationPlan {
  /** The published version that the file was compared with. */
  readonly version: number
  readonly changes: readonly ContentChange[]
  /** How many units are new or have another text. */
  readonly count: number
  /** The units whose source text has changed since the file was written: `driver:bends summary`. */
  readonly stale: readonly string[]
  /** The units and documents of the file that there are not. */
  readonly unknown: readonly string[]
}

/** Compares what a translator sent back with what is published. Nothing is written. */
export async function planTranslations(store: ContentStore, { language, units }: XliffFile): Promise<TranslationPlan> {
  const { version, content } = await publishedContent(store)
  const waiting = Map.groupBy(units, ({ document }) => document)
  const stale: string[] = []
  const unknown: string[] = []
  let count = 0
  const translated = <Document extends ContentDocument>(document: Document): Document => {
    const its = waiting.get(document.key)
    if (its === undefined) return document
    waiting.delete(document.key)
    const applied = withTranslatedUnits(document, language, its)
    count += applied.changed.length
    stale.push(...applied.stale.map((unit) => `${document.key} ${unit}`))
    unknown.push(...applied.unknown.map((unit) => `${document.key} ${unit}`))
    // Its type is that of the document.
    return applied.document as Document
  }
  const changes = contentDiff(content, {
    ...content,
    concepts: content.concepts.map(translated),
    claims: content.claims.map((claim): ClaimDocument => translated(claim)),
    sources: content.sources.map(translated),
    articles: content.articles.map(translated),
    ...(content.attributes && { attributes: content.attributes.map(translated) }),
    ...(content.assets && { assets: content.assets.map(translated) }),
  })
  const hasText = (name: string) => waiting.get(name)?.some(({ target }) => target.trim() !== '')
  return { version, changes, count, stale, unknown: [...unknown, ...[...waiting.keys()].filter(hasText)] }
}
