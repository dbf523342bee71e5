import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ContentSet } from '../content/documents.ts'
import type { ExportedFrom } from '../content/files/exported-from.ts'
import { bodyOfRevision } from '../content/lifecycle/body-of-revision.ts'
import { type ContentChange, contentDiff } from '../content/lifecycle/content-diff.ts'
import { contentSetOf, documentsOf, withEdits } from '../content/lifecycle/content-set.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { type ContentConflict, mergeContent } from '../content/lifecycle/merge-content.ts'
import type { ConflictSide } from '../content/lifecycle/merge-documents.ts'
import type { Violation } from '../content/violation.ts'
import { checkContent } from '../projection/check-content.ts'
import { type PublishedContent, publishedContent } from '../publishing/published-content.ts'
import { DEFAULT_LANGUAGE } from '../text/source-language.ts'

/** The content of a folder, and the version that it was exported from where it names one. */
export interface ImportedFolder {
  readonly content: ContentSet
  readonly exportedFrom: ExportedFrom | null
}

/**
 * The base of a comparison: the version that the folder was exported from, or another version by
 * its number. Without a base the folder replaces the published content.
 */
export type ImportBase = 'EXPORTED' | 'REPLACE' | number

export interface ImportOrder {
  readonly base: ImportBase
  /** The side that wins every conflict; null reports conflicts instead. */
  readonly keep: ConflictSide | null
}

/** What an import would do. Nothing is written to find out. */
export type ImportPlan =
  | {
      readonly outcome: 'READY'
      readonly published: PublishedContent
      /** Of the base; null where the folder replaces what is published. */
      readonly baseVersion: number | null
      /** What is published after the import. */
      readonly content: ContentSet
      /** From what is published to that, at least one. */
      readonly changes: readonly ContentChange[]
      /** The conflicts that the kept side has won. */
      readonly settled: readonly ContentConflict[]
      /** The language that a store without documents takes over; left out: its own. */
      readonly language?: string
    }
  | { readonly outcome: 'NOTHING_TO_DO'; readonly published: PublishedContent }
  | {
      readonly outcome: 'CONFLICT'
      readonly published: PublishedContent
      readonly conflicts: readonly ContentConflict[]
    }
  /** What both sides have made together breaks rules that neither side breaks alone. */
  | { readonly outcome: 'VIOLATIONS'; readonly violations: readonly Violation[] }
  /** The source language of the store, which has documents, and that of the folder. */
  | { readonly outcome: 'OTHER_LANGUAGE'; readonly here: string; readonly there: string }
  /**
   * The folder does not say, or names a version of another store, or a version was asked for that
   * is not there.
   */
  | { readonly outcome: 'UNKNOWN_BASE'; readonly reason: string }

/**
 * Merges a folder into what is published, three ways: the changes of the folder since its base, and
 * those of everybody else since then. So nothing that was published meanwhile is undone. A folder
 * that equals what is published needs no base, and neither does one that comes into a store without
 * any document.
 */
export async function planImport(
  store: ContentStore,
  { content, exportedFrom }: ImportedFolder,
  { base, keep }: ImportOrder,
): Promise<ImportPlan> {
  const published = await publishedContent(store)
  const { language: here = DEFAULT_LANGUAGE } = published.content
  const { language: there = DEFAULT_LANGUAGE } = content
  const language = here === there ? undefined : there
  if (language !== undefined && documentsOf(published.content).length > 0)
    return { outcome: 'OTHER_LANGUAGE', here, there }
  if (contentDiff(published.content, content).length === 0) return { outcome: 'NOTHING_TO_DO', published }
  const found = await baseOf(store, published, exportedFrom, base)
  if ('reason' in found) return { outcome: 'UNKNOWN_BASE', reason: found.reason }

  const baseContent = await contentAt(store, published, found.version)
  const { content: merged, conflicts } = mergeContent(baseContent, content, published.content, keep ?? 'THEIRS')
  if (conflicts.length > 0 && keep === null) return { outcome: 'CONFLICT', published, conflicts }
  const changes = contentDiff(published.content, merged)
  if (changes.length === 0) return { outcome: 'NOTHING_TO_DO', published }
  // On its own the folder was checked when it was read.
  const violations = found.version === published.version ? [] : checkContent(merged)
  if (violations.length > 0) return { outcome: 'VIOLATIONS', violations }
  const baseVersion = base === 'REPLACE' ? null : found.version
  return {
    ...{ outcome: 'READY', published, baseVersion, content: merged, changes, settled: conflicts },
    ...(language !== undefined && { content: { ...merged, language }, language }),
  }
}

async function baseOf(
  store: ContentStore,
  published: PublishedContent,
  exportedFrom: ExportedFrom | null,
  base: ImportBase,
): Promise<{ readonly version: number } | { readonly reason: string }> {
  // Compared with itself, what is published has not changed: the folder alone counts.
  if (base === 'REPLACE') return published
  if (base !== 'EXPORTED') {
    if (base >= 1 && base <= published.version) return { version: base }
    return { reason: `There is no version ${base}. The newest is ${published.version}.` }
  }
  const known = exportedFrom && (await store.publication(exportedFrom.version))
  if (exportedFrom && known?.digest === exportedFrom.digest) return exportedFrom
  if (documentsOf(published.content).length === 0) return published
  if (!exportedFrom) return { reason: 'Its release.yaml does not say which version it was exported from.' }
  const { version, digest } = exportedFrom
  const here = known ? `version ${version} here is ${known.digest}` : `the newest version here is ${published.version}`
  return { reason: `It was exported from version ${version} (${digest}) of another store; ${here}.` }
}

/**
 * The content at a version, which shares with what is published every document that has not changed
 * since.
 */
async function contentAt(store: ContentStore, published: PublishedContent, version: number): Promise<ContentSet> {
  if (version === published.version) return published.content
  const changed = new Set<Key>()
  for (const { document } of await store.changesBetween(version, published.version)) changed.add(document)
  const revisions = await store.publishedRevisions([...changed], version)
  const before = []
  for (const document of changed)
    before.push({ document, body: await bodyOfRevision(store, document, revisions.get(document) ?? 0) })
  const { content } = published
  return contentSetOf(withEdits(documentsOf(content), before), content.publishedAt, content.language)
}
