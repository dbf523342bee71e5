import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Pace } from '../../algorithms/pace.ts'
import { changing, changingLists, type ListChange, NO_ENTRIES } from '../../algorithms/sorted-lists.ts'
import type { Change, SortedMap } from '../../algorithms/sorted-map.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import { typeOfDocument } from '../../content/lifecycle/type-of-document.ts'
import type { ProseReader } from '../../content/prose/prose-reader.ts'
import type { RawViolation } from '../../content/violation.ts'
import { answersDiffer, type DocumentType, type LookUpName, type LookUps, ORIGINS } from '../rules/look-ups.ts'
import type {
  ContentView,
  DocumentDifference,
  DocumentRule,
  EarlierJudgment,
  GroupRule,
  Judgment,
  Rule,
} from '../rules/rule.ts'

/** What a check after a change has to know besides the content. */
export interface CheckContext {
  readonly lookUps: LookUps & { readonly prose: ProseReader }
  /** The documents that name a key, in order of key. */
  readonly naming: SortedMap<readonly Key[]>
  /** Whether the rows of tables are others than before. */
  readonly hasOtherRows: boolean
  /** The documents that differ, in order of key. */
  readonly differing: DifferencesByType
  /** Whether nothing was judged before. */
  readonly isFirst: boolean
  readonly pace: Pace
}

export type DifferencesByType = ReadonlyMap<DocumentType, readonly DocumentDifference[]>

/** Differences by the type of their documents. */
export function* differencesByType(
  differences: readonly DocumentDifference[],
  pace: Pace,
): Generator<void, DifferencesByType, void> {
  const found = new Map<DocumentType, DocumentDifference[]>()
  for (const difference of differences) {
    if (pace.isDue()) yield
    const type = typeOfDocument(difference.key)
    const known = found.get(type)
    if (known) known.push(difference)
    else found.set(type, [difference])
  }
  return found
}

/** Those of some types. */
function* among(differing: DifferencesByType, types: readonly DocumentType[]): Iterable<DocumentDifference> {
  for (const type of types) yield* differing.get(type) ?? []
}

/** Judges what a change concerns. */
export function* judge(
  rule: Rule,
  view: ContentView,
  earlier: EarlierJudgment<unknown>,
  context: CheckContext,
): Generator<void, Judgment<unknown>, void> {
  switch (rule.unit) {
    case 'DOCUMENT':
      return yield* judgeDocuments(rule, view, earlier, context)
    case 'GROUP':
      return yield* judgeGroups(rule, view, earlier as EarlierJudgment<SortedMap<readonly Key[]>>, context)
    case 'WHOLE':
      return yield* rule.check(view, context.isFirst ? null : earlier)
  }
}

/** What nothing has been judged of yet. The state of groups is their members. */
export const NO_JUDGMENT: Judgment<unknown> = Object.freeze({ state: NO_ENTRIES, violations: NO_ENTRIES })

function* judgeDocuments(
  rule: DocumentRule,
  view: ContentView,
  { judgment }: EarlierJudgment<unknown>,
  context: CheckContext,
): Generator<void, Judgment<unknown>, void> {
  const lookUps = onlyThose(rule.reads, context)
  const changes: Change<readonly RawViolation[]>[] = []
  const check = (key: Key, document: ContentDocument | undefined) => {
    const found = document ? [...rule.check(document, lookUps)] : []
    if (found.length > 0) changes.push([key, found])
    else if (judgment.violations.has(key)) changes.push([key, undefined])
  }
  const concerned = yield* readersOf(rule, view, context)
  for (const { key, after } of among(context.differing, rule.on)) {
    if (context.pace.isDue()) yield
    if (!concerned.has(key)) check(key, after)
  }
  for (const key of concerned) {
    check(key, view.documents.get(key))
    if (context.pace.isDue()) yield
  }
  if (changes.length === 0) return judgment
  return { state: null, violations: yield* changing(judgment.violations, changes) }
}

/** Nothing but what the rule declares, so that it cannot read what it is not checked again for. */
function onlyThose(names: readonly LookUpName[], { lookUps }: CheckContext): CheckContext['lookUps'] {
  const declared = Object.fromEntries(names.map((name) => [name, lookUps[name]]))
  return { ...declared, prose: lookUps.prose } as CheckContext['lookUps']
}

/** The documents for which the answer of a declared look-up may have changed. */
function* readersOf(
  { on, reads }: DocumentRule,
  view: ContentView,
  { naming, hasOtherRows, differing, isFirst, pace }: CheckContext,
): Generator<void, ReadonlySet<Key>, void> {
  const readers = new Set<Key>()
  // Then every document differs.
  if (isFirst) return readers
  const types = new Set(on)
  function* add(keys: Iterable<Key>): Generator<void, void, void> {
    for (const key of keys) {
      if (types.has(typeOfDocument(key))) readers.add(key)
      if (pace.isDue()) yield
    }
  }
  for (const name of reads) {
    const origin = ORIGINS[name]
    for (const { key, before, after } of differing.get(origin.type) ?? []) {
      if (pace.isDue()) yield
      if (answersDiffer(origin, before, after)) yield* add(naming.get(key) ?? [])
    }
    if (!hasOtherRows || origin.rows === 'NONE') continue
    if (origin.rows === 'ALL') yield* add(view.documents.keys())
    else {
      for (const [named, documents] of naming) {
        if (!view.documents.has(named)) yield* add(documents)
        if (pace.isDue()) yield
      }
    }
  }
  return readers
}

function* judgeGroups(
  rule: GroupRule,
  view: ContentView,
  { judgment }: EarlierJudgment<SortedMap<readonly Key[]>>,
  { differing, pace }: CheckContext,
): Generator<void, Judgment<unknown>, void> {
  const moves: ListChange<Key>[] = []
  const touched = new Set<string>()
  for (const { key, before, after } of among(differing, rule.on)) {
    const was = new Set(before ? rule.groupsOf(before) : [])
    const is = new Set(after ? rule.groupsOf(after) : [])
    for (const list of was) if (!is.has(list)) moves.push({ list, id: key, item: undefined })
    for (const list of is) if (!was.has(list)) moves.push({ list, id: key, item: key })
    for (const list of was) touched.add(list)
    for (const list of is) touched.add(list)
    if (pace.isDue()) yield
  }
  if (touched.size === 0) return judgment
  const members = yield* changingLists(judgment.state, moves, (key) => key, pace)
  const changes: Change<readonly RawViolation[]>[] = []
  for (const group of touched) {
    const keys = members.get(group) ?? []
    const isChecked = keys.length >= rule.smallest && keys.length <= rule.largest
    const documents = isChecked ? keys.map((key) => view.documents.get(key)!) : []
    const found = isChecked ? [...rule.check(group, documents)] : []
    if (found.length > 0) changes.push([group, found])
    else if (judgment.violations.has(group)) changes.push([group, undefined])
    if (pace.isDue()) yield
  }
  return { state: members, violations: yield* changing(judgment.violations, changes) }
}
