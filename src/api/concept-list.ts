import type { LegRole } from '../../graph/vocabulary/claim-terms.ts'
import { type ConceptKind, KINDS } from '../../graph/vocabulary/kinds.ts'
import { badUserInput } from '../errors/public-errors.ts'
import { inOrderOfPlace } from '../snapshot/attributes/value-order.ts'
import { normalizeLabel } from '../snapshot/labels/normalize-label.ts'
import { naturalKey } from '../snapshot/natural-key.ts'
import type { ConceptRecord } from '../snapshot/records.ts'
import { filteredConcept } from './arguments.ts'
import { attributeConditions } from './attributes/attribute-conditions.ts'
import { sharedBy } from './attributes/attribute-named.ts'
import { attributeOrdering } from './attributes/attribute-ordering.ts'
import { ofConcepts } from './attributes/read-values.ts'
import type { RequestContext } from './context.ts'
import type { FieldPath } from './field-path.ts'
import type { AttributeFilter, AttributeOrder, ConceptOrder } from './generated/resolver-types.ts'
import type { Place } from './paging/cursor.ts'
import { listName, type Page, type PageArguments } from './paging/page.ts'
import { pageOfMany } from './paging/page-of-many.ts'
import type { Relation } from './related.ts'
import { scanCooperatively } from './scan-cooperatively.ts'
import { listIn } from './texts/list-in.ts'

/**
 * The numbers of the concepts for which one condition of a `where` holds. `argument` is its name,
 * for messages.
 */
export type Condition<Value> = (
  context: RequestContext,
  value: Value,
  argument: string,
  info: FieldPath,
) => Promise<ArrayLike<number>>

/** A condition for every field of a `where` but those that all kinds share. */
export type Conditions<Where> = {
  readonly [Field in Exclude<keyof Where, 'attributes' | 'text'>]-?: Condition<NonNullable<Where[Field]>>
}

interface ListArguments<Where> extends PageArguments {
  readonly where?: Where | null | undefined
  readonly orderBy?: ConceptOrder | null | undefined
  readonly orderByAttribute?: AttributeOrder | null | undefined
}

/** The conditions that the lists of all kinds share. */
interface SharedWhere {
  readonly text?: string | null | undefined
  readonly attributes?: readonly AttributeFilter[] | null | undefined
}

/**
 * The condition of a relation to a concept of one of the kinds, named by its key. For a concept
 * that is gone, no concept matches.
 */
export const ofConcept =
  (kinds: readonly ConceptKind[] | null, relation: Relation): Condition<string> =>
  async (context, id, argument, info) => {
    const concept = filteredConcept(context, info, argument, id, kinds ?? undefined)
    return concept ? relation(context, concept.key) : []
  }

/** The condition of a relation to a leg side in this role. */
export const ofLegSide =
  (relation: Relation): Condition<LegRole> =>
  async (context, role) => {
    const sides = (context.snapshot.conceptsOfKind.get('LEG_SIDE') ?? []).filter((side) => side.role === role)
    const found = await Promise.all(sides.map((side) => relation(context, side.key)))
    return found.flatMap((numbers) => [...numbers])
  }

/** The longest text that search takes, in UTF-16 code units. */
const MAX_TEXT = 200

/** A search text. Fails with BAD_USER_INPUT when it is too long. */
export function searchText(argument: string, text: string): string {
  if (text.length <= MAX_TEXT) return text
  throw badUserInput(`"${argument}" must have at most ${MAX_TEXT} characters, not ${text.length}.`)
}

/** The resolver of a list of all concepts of one kind for which every condition given holds. */
export const conceptList =
  <Where extends SharedWhere>(kind: ConceptKind, conditions: Conditions<Where>) =>
  async (
    _parent: unknown,
    args: ListArguments<Where>,
    context: RequestContext,
    info: FieldPath,
  ): Promise<Page<ConceptRecord>> => {
    const { text, attributes, ...rest } = args.where ?? ({} as Where)
    const { columnarConcepts: concepts } = context.snapshot
    const among = chosen(concepts.size, [concepts.ofKind(kind)])
    if (typeof text === 'string') {
      among.keep(await numbersFound(context, searchText('where.text', text), kind))
    }
    for (const [field, value] of Object.entries(rest)) {
      if (value === null || value === undefined) continue
      const condition = conditions[field as keyof typeof conditions] as Condition<unknown>
      among.keep(await condition(context, value, `where.${field}`, info))
    }
    await keepMatching(context, info, among, 'where.attributes', attributes)
    return conceptPage(context, listName(KINDS[kind].key, '', args), among, args, info)
  }

/** Keeps only the concepts that meet conditions on attributes. */
async function keepMatching(
  context: RequestContext,
  info: FieldPath,
  among: Chosen,
  argument: string,
  filters: readonly AttributeFilter[] | null | undefined,
): Promise<void> {
  for (const { owners, isOthers } of await attributeConditions(
    context,
    info,
    argument,
    filters,
    'concepts',
    ofConcepts,
  )) {
    if (isOthers) among.remove(owners)
    else among.keep(owners)
  }
}

/** The numbers of the concepts of a kind that a text finds. */
const numbersFound = (context: RequestContext, text: string, kind: ConceptKind): Promise<readonly number[]> =>
  scanCooperatively(
    context,
    listIn(context.texts, JSON.stringify(['text', text, kind])),
    SEARCH_AGAIN,
    function* ({ labels, columnarConcepts }) {
      const { texts, served } = context
      const { first, end } = columnarConcepts.ofKind(kind)
      const numbers: number[] = []
      yield* labels.scan(text, (number) => numbers.push(number), { ranges: [{ first, end }] })
      if (texts.isSource) return numbers
      const translated = yield* served.texts.searchOf(texts).labels.scan(text)
      const inKind = [...translated.keys()].filter((number) => number >= first && number < end)
      return [...new Set([...numbers, ...inKind])]
    },
  )

interface AllArguments extends Omit<ListArguments<never>, 'where'> {
  readonly kinds?: readonly ConceptKind[] | null | undefined
  readonly attributes?: readonly AttributeFilter[] | null | undefined
}

/** A page of all concepts of some kinds; left out: of all kinds. */
export const allConcepts = async (
  context: RequestContext,
  args: AllArguments,
  info: FieldPath,
): Promise<Page<ConceptRecord>> => {
  const { size, ofKind } = context.snapshot.columnarConcepts
  const among = chosen(size, args.kinds?.map(ofKind) ?? [{ first: 0, end: size }])
  await keepMatching(context, info, among, 'attributes', args.attributes)
  return conceptPage(context, listName('concepts', '', args), among, args, info)
}

/** The advice where a search reached the deadline. */
export const SEARCH_AGAIN = 'What was done is kept: ask again.'

const BY_KEY_INSTEAD = `${SEARCH_AGAIN} Or ask for them by key.`

/** Some of the concepts of a version. */
interface Chosen {
  /** All of them, where they are one range of numbers. */
  range(): ConceptRange | null
  has(number: number): boolean
  /** Keeps only the concepts that are also among these. */
  keep(numbers: ArrayLike<number>): void
  /** Takes these concepts out. */
  remove(numbers: ArrayLike<number>): void
  count(): number
}

interface ConceptRange {
  readonly first: number
  readonly end: number
}

function chosen(size: number, ranges: readonly ConceptRange[]): Chosen {
  let kept: Uint8Array | null = null
  const marks = (): Uint8Array => {
    if (kept === null) {
      kept = new Uint8Array(size)
      for (const { first, end } of ranges) kept.fill(1, first, end)
    }
    return kept
  }
  return {
    range: () => (kept === null && ranges.length === 1 ? (ranges[0] ?? null) : null),
    has: (number) => marks()[number] === 1,
    keep(numbers) {
      const [before, after] = [marks(), new Uint8Array(size)]
      for (let index = 0; index < numbers.length; index++) after[numbers[index]!] = before[numbers[index]!]!
      kept = after
    },
    remove(numbers) {
      const after = Uint8Array.from(marks())
      for (let index = 0; index < numbers.length; index++) after[numbers[index]!] = 0
      kept = after
    },
    count() {
      let count = 0
      for (const mark of marks()) count += mark
      return count
    },
  }
}

/** The numbers of the chosen concepts in an order. */
function inOrder(order: ArrayLike<number> | null, size: number, among: Chosen): Uint32Array {
  const numbers = new Uint32Array(among.count())
  let count = 0
  for (let at = 0; at < size; at++) {
    const number = order === null ? at : order[at]!
    if (among.has(number)) numbers[count++] = number
  }
  return numbers
}

/** A page of concepts by name, by key or by an attribute. */
async function conceptPage(
  context: RequestContext,
  list: string,
  among: Chosen,
  args: Omit<ListArguments<unknown>, 'where'>,
  info: FieldPath,
): Promise<Page<ConceptRecord>> {
  const { orderBy, orderByAttribute } = args
  if (orderByAttribute) return conceptsByAttribute(context, list, among, orderByAttribute, args, info)
  const { texts, served } = context
  const { size, conceptAt, numberOf } = context.snapshot.columnarConcepts
  const byKey = orderBy === 'KEY'
  const inLanguage =
    byKey || texts.isSource
      ? null
      : await scanCooperatively(context, listIn(texts, 'names'), BY_KEY_INSTEAD, () => served.texts.namesOf(texts)())
  const order = byKey
    ? null
    : (inLanguage?.numbers ?? (await scanCooperatively(context, 'names', BY_KEY_INSTEAD, ({ names }) => names.all())))
  const range = order === null ? null : among.range()
  const name = range && listIn(texts, `${range.first} ${range.end}`)
  const numbers = (name === null ? undefined : context.served.rangesByName.get(name)) ?? inOrder(order, size, among)
  if (name !== null) context.served.rangesByName.set(name, numbers)
  const placeOf = ({ key, name }: ConceptRecord): Place => {
    if (byKey) return [key]
    return inLanguage ? [inLanguage.places[numberOf(key)!]!] : [naturalKey(normalizeLabel(name)), key]
  }
  // Cursors of another order are of another list.
  const itsList = byKey ? list : listIn(texts, `${list} in natural order`)
  return pageOfMany(
    context,
    itsList,
    { length: numbers.length, itemAt: (index) => conceptAt(numbers[index]!), placeOf },
    args,
  )
}

/** A page of concepts by an attribute, then by key. */
async function conceptsByAttribute(
  context: RequestContext,
  list: string,
  among: Chosen,
  orderBy: AttributeOrder,
  args: PageArguments,
  info: FieldPath,
): Promise<Page<ConceptRecord>> {
  const { size, conceptAt, numberOf } = context.snapshot.columnarConcepts
  const order = await attributeOrdering(context, info, orderBy, 'concepts', ofConcepts)
  const numbers = await scanCooperatively(context, sharedBy(context, `ordered ${list}`), SEARCH_AGAIN, () =>
    inOrderOfPlace(inOrder(null, size, among), order),
  )
  return pageOfMany(
    context,
    list,
    {
      length: numbers.length,
      itemAt: (index) => conceptAt(numbers[index]!),
      placeOf: ({ key }) => [order.places.get(numberOf(key) ?? -1) ?? order.count, key],
    },
    args,
  )
}
