import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { SortedMap } from '../../algorithms/sorted-map.ts'
import type {
  ArticleDocument,
  AssetDocument,
  AttributeDocument,
  ClaimDocument,
  ConceptDocument,
  SourceDocument,
} from '../../content/documents.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import type { ProseReader } from '../../content/prose/prose-reader.ts'
import type { Misspelling, RawViolation } from '../../content/violation.ts'
import type { TableRows } from '../../snapshot/tables/table-rows.ts'
import type { DocumentType, LookUpName, LookUps } from './look-ups.ts'

// A rule is one thing that must hold of all content. It reports every place where it does not. What
// is checked again after a change follows from what rules declare, so a rule reads nothing that it
// does not declare. There are three sorts: rules on each document alone, rules on groups of
// documents, and rules on the content as a whole. Take the first sort that can say the rule.

interface DocumentOfType {
  readonly claim: ClaimDocument
  readonly concept: ConceptDocument
  readonly source: SourceDocument
  readonly article: ArticleDocument
  readonly asset: AssetDocument
  readonly attribute: AttributeDocument
}

type CheckedType = keyof DocumentOfType

/** What the rule declares, and the reader of prose. */
type Reading<Names extends LookUpName> = Pick<LookUps, Names> & { readonly prose: ProseReader }

/** A rule on each document of some types. References of documents are full keys. */
export interface DocumentRule {
  readonly unit: 'DOCUMENT'
  /** As the function that holds it is called. */
  readonly name: string
  readonly on: readonly DocumentType[]
  /** The look-ups that the check takes, besides the document. */
  readonly reads: readonly LookUpName[]
  check(document: ContentDocument, lookUps: LookUps & { readonly prose: ProseReader }): Iterable<RawViolation>
  /** The names that a misspelled one may stand for. */
  options(misspelling: Misspelling, lookUps: LookUps): Iterable<string>
}

/** `reads` may be left out where the document alone tells. */
export function documentRule<Type extends CheckedType, Names extends LookUpName = never>(rule: {
  readonly name: string
  readonly on: readonly Type[]
  readonly reads?: readonly Names[]
  check(document: DocumentOfType[Type], lookUps: Reading<Names>): Iterable<RawViolation>
  options?(misspelling: Misspelling, lookUps: Pick<LookUps, Names>): Iterable<string>
}): DocumentRule {
  return Object.freeze({
    unit: 'DOCUMENT',
    name: rule.name,
    on: rule.on,
    reads: rule.reads ?? [],
    check: (document, lookUps) => rule.check(document as DocumentOfType[Type], lookUps),
    options: (misspelling, lookUps) => rule.options?.(misspelling, lookUps) ?? [],
  } satisfies DocumentRule)
}

/**
 * A rule on documents that share something: a statement, a passage, an id. A group is checked again
 * when a document in it changes, comes or goes. The same violation in two groups counts once.
 */
export interface GroupRule {
  readonly unit: 'GROUP'
  readonly name: string
  readonly on: readonly DocumentType[]
  /** Groups with fewer members, or more, are not checked. */
  readonly smallest: number
  readonly largest: number
  groupsOf(document: ContentDocument): Iterable<string>
  /** `members` are in order of key. */
  check(group: string, members: readonly ContentDocument[]): Iterable<RawViolation>
}

export function groupRule<Type extends CheckedType>(rule: {
  readonly name: string
  readonly on: readonly Type[]
  /** Left out: 2. */
  readonly smallest?: number
  /** Left out: no bound. */
  readonly largest?: number
  groupsOf(document: DocumentOfType[Type]): Iterable<string>
  check(group: string, members: readonly DocumentOfType[Type][]): Iterable<RawViolation>
}): GroupRule {
  return Object.freeze({
    unit: 'GROUP',
    name: rule.name,
    on: rule.on,
    smallest: rule.smallest ?? 2,
    largest: rule.largest ?? Number.POSITIVE_INFINITY,
    groupsOf: (document) => rule.groupsOf(document as DocumentOfType[Type]),
    check: (group, members) => rule.check(group, members as readonly DocumentOfType[Type][]),
  } satisfies GroupRule)
}

/** A document before and after a change; undefined where there is none. */
export interface DocumentDifference {
  readonly key: Key
  readonly before: ContentDocument | undefined
  readonly after: ContentDocument | undefined
}

/** Content as rules see it. */
export interface ContentView {
  /** Every document but the parts of tables. References are full keys. */
  readonly documents: SortedMap<ContentDocument>
  /** The same object as long as no part changes. */
  readonly tableParts: SortedMap<{ readonly source: Key }>
  /** The rows of tables; null where there are none. */
  readonly rows: TableRows | null
}

/** What a rule on the whole found, and what it remembers so that the next check is short. */
export interface Judgment<State> {
  readonly state: State
  /** By document, or whatever else the rule divides them by. */
  readonly violations: SortedMap<readonly RawViolation[]>
}

/** A judgment, and what changed since. */
export interface EarlierJudgment<State> {
  readonly judgment: Judgment<State>
  readonly view: ContentView
  /** In order of key. */
  readonly differences: readonly DocumentDifference[]
}

/**
 * A rule on the content as a whole, such as one on cycles. It finds by itself what a change
 * concerns, and must find the same violations from nothing (`earlier` is null), at any length of
 * the change. It yields at least every few milliseconds.
 */
export interface WholeRule<State> {
  readonly unit: 'WHOLE'
  readonly name: string
  check(view: ContentView, earlier: EarlierJudgment<State> | null): Generator<void, Judgment<State>, void>
}

export type Rule = DocumentRule | GroupRule | WholeRule<unknown>

/**
 * Hides the type of the state, which only the rule itself reads: the mechanism hands back what the
 * same rule returned.
 */
export const wholeRule = <State>(rule: Omit<WholeRule<State>, 'unit'>): WholeRule<unknown> =>
  Object.freeze({
    unit: 'WHOLE',
    name: rule.name,
    check: (view, earlier) => rule.check(view, earlier as EarlierJudgment<State> | null),
  } satisfies WholeRule<unknown>)
