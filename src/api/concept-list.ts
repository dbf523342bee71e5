import type { LegRole } from '../../graph/vocabulary/claim-terms.ts'
import { type ConceptKind, KINDS } from '../../graph/vocabulary/kinds.ts'
import { badUserInput } from '../errors/public-errors.ts'
import { normalizeLabel } from '../snapshot/normalize-label.ts'
import type { ConceptRecord } from '../snapshot/records.ts'
import { conceptArgument } from './arguments.ts'
import type { RequestContext } from './context.ts'
import type { ConceptOrder } from './generated/resolver-types.ts'
import { comparePlaces, type Place } from './paging/cursor.ts'
import { listName, type Page, type PageArguments, pageOf } from './paging/page.ts'
import type { Relation } from './related.ts'

/** The concepts for which one condition of a `where` holds. `argument` is its name, for messages. */
export type Condition<Value> = (
  context: RequestContext,
  value: Value,
  argument: string,
) => readonly ConceptRecord[] | Promise<readonly ConceptRecord[]>

/** A condition for every field of a `where` but `text`, which all kinds share. */
export type Conditions<Where> = {
  readonly [Field in Exclude<keyof Where, 'text'>]-?: Condition<NonNullable<Where[Field]>>
}

interface ListArguments<Where> extends PageArguments {
  readonly where?: Where | null | undefined
  readonly orderBy?: ConceptOrder | null | undefined
}

/** The condition that a concept of one of the kinds, named by its key, has those it speaks of in a relation. */
export const ofConcept =
  (kinds: readonly ConceptKind[] | null, relation: Relation): Condition<string> =>
  (context, id, argument) =>
    relation(context, conceptArgument(context, argument, id, kinds ?? undefined).key)

/** The condition that a leg side in this role has those it speaks of in a relation. */
export const ofLegSide =
  (relation: Relation): Condition<LegRole> =>
  async (context, role) => {
    const sides = (context.snapshot.conceptsOfKind.get('LEG_SIDE') ?? []).filter((side) => side.role === role)
    return (await Promise.all(sides.map((side) => relation(context, side.key)))).flat()
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
  <Where extends { readonly text?: string | null | undefined }>(kind: ConceptKind, conditions: Conditions<Where>) =>
  async (_parent: unknown, args: ListArguments<Where>, context: RequestContext): Promise<Page<ConceptRecord>> => {
    const { text, ...rest } = args.where ?? ({} as Where)
    let found = context.snapshot.conceptsOfKind.get(kind) ?? []
    if (typeof text === 'string') {
      const hits = new Set(
        context.snapshot.labels.find(searchText('where.text', text), [kind]).map(({ concept }) => concept),
      )
      found = found.filter((concept) => hits.has(concept))
    }
    for (const [field, value] of Object.entries(rest)) {
      if (value === null || value === undefined) continue
      const condition = conditions[field as keyof typeof conditions] as Condition<unknown>
      const holds = new Set(await condition(context, value, `where.${field}`))
      found = found.filter((concept) => holds.has(concept))
    }
    return orderedPage(context, listName(KINDS[kind].key, '', args), found, args.orderBy, args)
  }

/** A page of concepts by name or by key. */
export function orderedPage(
  context: RequestContext,
  list: string,
  concepts: readonly ConceptRecord[],
  orderBy: ConceptOrder | null | undefined,
  args: PageArguments,
): Page<ConceptRecord> {
  const placeOf = ({ key, name }: ConceptRecord): Place => (orderBy === 'KEY' ? [key] : [normalizeLabel(name), key])
  const inOrder = [...concepts].sort((a, b) => comparePlaces(placeOf(a), placeOf(b)))
  return pageOf(context, list, inOrder, placeOf, args)
}
