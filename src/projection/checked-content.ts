import type { Key } from '../../graph/vocabulary/keys.ts'
import { createPace, type Pace } from '../algorithms/pace.ts'
import { changing, NO_ENTRIES } from '../algorithms/sorted-lists.ts'
import { type Change, type SortedMap, sortingMap } from '../algorithms/sorted-map.ts'
import type { TableDocument } from '../content/documents.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'
import type { ProseReader } from '../content/prose/prose-reader.ts'
import { type KeysInOrder, likelyKeys } from '../content/references/likely-keys.ts'
import { type ReferenceIndex, referenceIndex } from '../content/references/reference-index.ts'
import type { KnownKeys } from '../content/references/resolve-document.ts'
import type { RawViolation, Violation } from '../content/violation.ts'
import type { TableRows } from '../snapshot/tables/table-rows.ts'
import { changedReferences, type ResolvedReferences } from './checking/changed-references.ts'
import { type ContentReader, createContentReader, hasConceptRow, lookUpsIn } from './checking/content-reader.ts'
import { inOrder } from './checking/in-order.ts'
import { differencesByType, judge, NO_JUDGMENT } from './checking/judges.ts'
import { type RowsOfContent, rowsAfter } from './checking/rows-of-content.ts'
import { inWords, type Suggestions, suggestions } from './checking/suggestions.ts'
import { CONTENT_RULES } from './rules/content-rules.ts'
import type { ContentView, DocumentDifference, Judgment } from './rules/rule.ts'

/** A document as it is stored, with the number of its revision. */
export interface LiveDocument {
  readonly document: ContentDocument
  readonly revision: number
}

/** A document after a change; null retires it. */
export interface DocumentChange {
  readonly key: Key
  readonly document: ContentDocument | null
  readonly revision: number
}

/** A part of an imported table, without its rows. */
export interface TablePart {
  readonly key: Key
  readonly source: Key
  readonly revision: number
}

/** The violations of one rule. */
export interface RuleFindings {
  /** By document, or by the group of documents that the rule is on. */
  readonly found: SortedMap<readonly RawViolation[]>
  /** Whether a name of `found` is that of the document which has the violations. */
  readonly isByDocument: boolean
  /** In canonical order. */
  readonly violations: readonly Violation[]
  /** One of them with its suggestion. */
  inWords(raw: RawViolation): Violation
}

/** Content with all its violations. Versions share what did not change. */
export interface CheckedContent {
  /** Every document but the parts of tables, whose rows are too large to keep twice. */
  readonly documents: SortedMap<LiveDocument>
  readonly tableParts: SortedMap<TablePart>
  /** The same documents with full keys as references. */
  readonly resolved: SortedMap<ContentDocument>
  /** Where documents name each other. */
  readonly references: ReferenceIndex
  /**
   * Every violation, in one canonical order: of the rules, then of the keys of documents, then of
   * the parts of a document. It is that of a check from nothing.
   */
  readonly violations: readonly Violation[]
  /** The same rule by rule, references first. */
  readonly byRule: readonly RuleFindings[]
  /**
   * The content with changes; only what reads what changed is checked again. `tables` are the rows
   * after the changes, numbered beside the concepts after them, where the caller has them; left
   * out, changed parts are compiled with the rows before.
   */
  with(changes: readonly DocumentChange[], tables?: TableRows | null): Generator<void, CheckedContent, void>
}

export interface CheckOptions {
  /**
   * The rows of all tables; parts among the documents may then be without their own. Left out, they
   * are compiled from those parts.
   */
  readonly tables?: TableRows | null
  /** Keys that were meant to exist, though their documents could not be read. */
  readonly declared?: ReadonlySet<Key>
}

/** Checks content from nothing, with pauses. Documents come fastest in order of key. */
export function* checkingContent(
  documents: Iterable<LiveDocument>,
  prose: ProseReader,
  { tables = null, declared = new Set() }: CheckOptions = {},
): Generator<void, CheckedContent, void> {
  const pace = createPace()
  const changes: DocumentChange[] = []
  for (const { document, revision } of documents) {
    changes.push({ key: document.key, document, revision })
    if (pace.isDue()) yield
  }
  return yield* versionAfter(NOTHING, changes, tables, { reader: createContentReader(prose), declared, pace })
}

/** What versions of one content share. */
interface Shared {
  readonly reader: ContentReader
  readonly declared: ReadonlySet<Key>
  readonly pace: Pace
}

interface Version {
  readonly documents: SortedMap<LiveDocument>
  readonly tableParts: SortedMap<TablePart>
  readonly tables: RowsOfContent
  readonly references: ResolvedReferences
  readonly judgments: readonly Judgment<unknown>[]
  /** Those of references, then those of each rule. */
  readonly suggestions: readonly Suggestions[]
}

const NOTHING: Version = Object.freeze({
  documents: NO_ENTRIES,
  tableParts: NO_ENTRIES,
  tables: { rows: null, named: new Set<Key>() },
  references: { resolved: NO_ENTRIES, violations: NO_ENTRIES, naming: NO_ENTRIES },
  judgments: CONTENT_RULES.map(() => NO_JUDGMENT),
  suggestions: [],
})

function* versionAfter(
  before: Version,
  changes: readonly DocumentChange[],
  given: TableRows | null,
  shared: Shared,
): Generator<void, CheckedContent, void> {
  const { reader, pace, declared } = shared
  const inOrderOfKey = yield* sortingMap(changes.map((change) => [change.key, change] as const))
  const written: DocumentDifference[] = []
  const documentChanges: Change<LiveDocument>[] = []
  const partChanges: Change<TablePart>[] = []
  const parts = new Map<Key, TableDocument | null>()
  for (const { key, document, revision } of inOrderOfKey.values()) {
    if (pace.isDue()) yield
    if (key.startsWith('table:')) {
      const part = document as TableDocument | null
      partChanges.push([key, part ? { key, source: part.source, revision } : undefined])
      parts.set(key, part)
      continue
    }
    const old = before.documents.get(key)?.document
    documentChanges.push([key, document ? { document, revision } : undefined])
    if (old !== (document ?? undefined)) written.push({ key, before: old, after: document ?? undefined })
  }
  const documents = yield* changing(before.documents, documentChanges)
  const tableParts = before.tableParts.with(partChanges)
  const hasOtherRows = partChanges.length > 0
  const tables =
    hasOtherRows || (yield* comesOrGoes(written, before.tables.named, pace))
      ? yield* rowsAfter(before.tables, { parts, documents: documents.keys(), given }, pace)
      : before.tables

  const known = keysKnown(documents, tables.rows, declared)
  const { references, differences } = yield* changedReferences(
    before.references,
    {
      differences: written,
      before: keysKnown(before.documents, before.tables.rows, declared),
      after: known,
      hasOtherRows,
      writtenBefore: (key) => before.documents.get(key)?.document,
      writtenAfter: (key) => documents.get(key)?.document,
    },
    reader.prose,
    pace,
  )
  const view: ContentView = { documents: references.resolved, tableParts, rows: tables.rows }
  const viewBefore = { documents: before.references.resolved, tableParts: before.tableParts, rows: before.tables.rows }
  const lookUps = lookUpsIn(view, reader)
  const judgments: Judgment<unknown>[] = []
  const differing = yield* differencesByType(differences, pace)
  for (const [at, rule] of CONTENT_RULES.entries()) {
    const earlier = { judgment: before.judgments[at]!, view: viewBefore, differences }
    const context = { lookUps, naming: references.naming, hasOtherRows, differing, isFirst: before === NOTHING, pace }
    judgments.push(yield* judge(rule, view, earlier, context))
  }

  const hasSameKeys = written.every((its) => its.before !== undefined && its.after !== undefined)
  const keys = yield* keysInOrder(references.violations, documents, declared)
  const suggested = [
    yield* suggestions(
      listed(references.violations, true),
      (misspelling) => likelyKeys(misspelling, keys),
      hasSameKeys ? (before.suggestions[0] ?? NO_SUGGESTIONS) : NO_SUGGESTIONS,
      pace,
    ),
  ]
  for (const [at, rule] of CONTENT_RULES.entries()) {
    if (rule.unit !== 'DOCUMENT') suggested.push(NO_SUGGESTIONS)
    else {
      const likely = (misspelling: Parameters<typeof rule.options>[0]) => ({
        written: misspelling.written,
        options: rule.options(misspelling, lookUps),
      })
      suggested.push(yield* suggestions(listed(judgments[at]!.violations, true), likely, NO_SUGGESTIONS, pace))
    }
  }
  return checkedContent({ documents, tableParts, tables, references, judgments, suggestions: suggested }, shared)
}

const NO_SUGGESTIONS: ReadonlyMap<string, string> = new Map()

function* comesOrGoes(
  written: readonly DocumentDifference[],
  named: ReadonlySet<Key>,
  pace: Pace,
): Generator<void, boolean, void> {
  if (named.size === 0) return false
  for (const { key, before, after } of written) {
    if (pace.isDue()) yield
    if ((before === undefined || after === undefined) && named.has(key)) return true
  }
  return false
}

const keysKnown = (
  documents: SortedMap<LiveDocument>,
  rows: TableRows | null,
  declared: ReadonlySet<Key>,
): KnownKeys => ({
  has: (key) => documents.has(key) || declared.has(key),
  hasConceptRow: (key) => hasConceptRow(rows, key),
  hasClaimRow: (key) => rows?.claims.rowOf(key) !== undefined,
})

/** The keys among which those of misspelled references are sought. */
function* keysInOrder(
  misspelled: SortedMap<unknown>,
  documents: SortedMap<LiveDocument>,
  declared: ReadonlySet<Key>,
): Generator<void, KeysInOrder, void> {
  if (misspelled.size === 0 || declared.size === 0) return documents
  return yield* sortingMap([...documents.keys(), ...declared].map((key) => [key, true] as const))
}

function* listed(found: SortedMap<readonly RawViolation[]>, isByDocument: boolean): Iterable<RawViolation> {
  if (isByDocument) for (const violations of found.values()) yield* violations
  else yield* inOrder([...found.values()].flat())
}

function checkedContent(version: Version, shared: Shared): CheckedContent {
  const { documents, tableParts, references, judgments } = version
  const findingsOf = (found: RuleFindings['found'], isByDocument: boolean, suggested: Suggestions): RuleFindings => {
    let violations: readonly Violation[] | undefined
    const words = (raw: RawViolation) => inWords(raw, suggested)
    return {
      found,
      isByDocument,
      inWords: words,
      get violations() {
        violations ??= Object.freeze(Array.from(listed(found, isByDocument), words))
        return violations
      },
    }
  }
  const byRule = [
    findingsOf(references.violations, true, version.suggestions[0]!),
    ...CONTENT_RULES.map(({ unit }, at) =>
      findingsOf(judgments[at]!.violations, unit === 'DOCUMENT', version.suggestions[at + 1]!),
    ),
  ]
  let violations: readonly Violation[] | undefined
  return Object.freeze({
    documents,
    tableParts,
    resolved: references.resolved,
    references: referenceIndex(references.naming, references.resolved, shared.reader.prose),
    byRule,
    get violations() {
      violations ??= Object.freeze(byRule.flatMap((rule) => rule.violations))
      return violations
    },
    *with(changes, tables = null) {
      return yield* versionAfter(version, changes, tables, { ...shared, pace: createPace() })
    },
  } satisfies CheckedContent)
}
