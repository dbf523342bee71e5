import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { CheckedContent } from '../../projection/checked-content.ts'
import type { UsageIndex } from '../../projection/usage/usage-index.ts'
import { sharedWork } from '../../snapshot/shared-work.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Work } from '../../traversal/search/work.ts'
import { brokenRules } from './broken-rules.ts'
import { byDocument, finding, HEALTH_REASONS, type HealthFinding, type HealthReason } from './health-finding.ts'
import { type HealthOfSnapshot, healthOfSnapshot } from './health-of-snapshot.ts'
import { healthOfTexts } from './health-of-texts.ts'
import { outdatedArticles } from './outdated-articles.ts'
import { translationFindings } from './translation-findings.ts'

/** The health of one version, as far as it was asked for. */
export interface ContentHealth {
  /** What the version says of itself. Callers share the work, and the result is kept. */
  ofSnapshot(): Work<HealthOfSnapshot>
  /**
   * That, the rules that the content of the version breaks, and what the store knows besides: texts
   * of sources, earlier versions, and reviews that are overdue at a moment (ISO 8601, UTC). By
   * reason, each in order of document. What depends on texts is kept until they change.
   */
  withStore(own: HealthOfSnapshot, known: KnownBesides): Promise<HealthByReason>
}

/** What is known of a version besides its graph. */
export interface KnownBesides {
  readonly store: Store
  /** The version at which the store is read. */
  readonly version: number
  readonly content: Pick<CheckedContent, 'byRule' | 'documents'>
  readonly now: string
}

export type HealthByReason = ReadonlyMap<HealthReason, readonly HealthFinding[]>

type Store = Pick<
  ContentStore,
  | 'sourceText'
  | 'sourceTextHashes'
  | 'keepSourceText'
  | 'deleteSourceText'
  | 'publishedChanges'
  | 'revision'
  | 'overdueReviews'
>

/** The most overdue reviews that are listed. */
const MOST_OVERDUE = 10_000

export function createContentHealth(snapshot: Snapshot, usage: () => Work<UsageIndex>): ContentHealth {
  let outdated: Promise<readonly HealthFinding[]> | undefined
  let checked: { readonly name: string; readonly findings: Promise<readonly HealthFinding[]> } | undefined
  let listed: readonly HealthFinding[] | undefined
  let translations: Promise<readonly HealthFinding[]> | undefined
  const broken = (content: KnownBesides['content']) => {
    listed ??= brokenRules(content)
    return listed
  }
  const misquoted = (store: Store, hashes: ReadonlyMap<Key, string>) => {
    const name = JSON.stringify([...hashes])
    if (checked?.name !== name) checked = { name, findings: healthOfTexts(snapshot, store, hashes) }
    const current = checked
    current.findings.catch(() => {
      if (checked === current) checked = undefined
    })
    return current.findings
  }
  const outdatedBy = (store: Store) => {
    outdated ??= outdatedArticles(store, snapshot)
    outdated.catch(() => {
      outdated = undefined
    })
    return outdated
  }
  return {
    ofSnapshot: sharedWork(function* () {
      return yield* healthOfSnapshot(snapshot, yield* usage())
    }),
    async withStore({ findings, quotesOf }, { store, version, content, now }) {
      const kept = await store.sourceTextHashes()
      const quoted = new Map([...kept].filter(([source]) => quotesOf.has(source)))
      translations ??= translationFindings(content)
      const [misquotes, articles, overdue, translated] = await Promise.all([
        misquoted(store, quoted),
        outdatedBy(store),
        store.overdueReviews(now, null, MOST_OVERDUE, version),
        translations,
      ])
      const unchecked = [...quotesOf]
        .filter(([source]) => !kept.has(source))
        .map(([source, count]) => finding('QUOTES_WITHOUT_TEXT', source, { detail: String(count) }))
      const due = overdue.map(({ document, reviewBy }) => finding('REVIEW_OVERDUE', document, { detail: reviewBy }))
      const more = Map.groupBy(
        [...broken(content), ...misquotes, ...articles, ...unchecked, ...due, ...translated],
        ({ reason }) => reason,
      )
      return new Map(
        HEALTH_REASONS.map((reason) => [reason, findings.get(reason) ?? (more.get(reason) ?? []).sort(byDocument)]),
      )
    },
  }
}
