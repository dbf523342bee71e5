import { badUserInput } from '../../errors/public-errors.ts'
import type { ValuesBy } from '../../snapshot/attributes/values-by-owner.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Work } from '../../traversal/search/work.ts'
import type { RequestContext } from '../context.ts'
import type { FieldPath } from '../field-path.ts'
import type { AttributeFilter } from '../generated/resolver-types.ts'
import { scanCooperatively } from '../scan-cooperatively.ts'
import { matcherOf } from './attribute-matcher.ts'
import { attributeNamed, type NamedAttribute } from './attribute-named.ts'

/** Reads the values of an attribute, by what has them. */
export type ReadValues<Owner> = (snapshot: Snapshot, attribute: NamedAttribute) => Work<ValuesBy<Owner>>

/** What meets one condition: the owners, or everything else. */
export interface Matching<Owner> {
  readonly owners: readonly Owner[]
  /** True: what is not among the owners meets it. */
  readonly isOthers: boolean
}

const MAX_FILTERS = 10

/** The advice where looking through the values reached the deadline. */
export const ASK_AGAIN = 'Ask again: what was found so far is kept.'

/** What meets each of the conditions. `argument` is their place, for messages. */
export async function attributeConditions<Owner>(
  context: RequestContext,
  info: FieldPath,
  argument: string,
  filters: readonly AttributeFilter[] | null | undefined,
  sort: string,
  read: ReadValues<Owner>,
): Promise<readonly Matching<Owner>[]> {
  if (!filters) return []
  if (filters.length > MAX_FILTERS)
    throw badUserInput(`"${argument}" must have at most ${MAX_FILTERS} conditions, not ${filters.length}.`)
  const found: Matching<Owner>[] = []
  for (const [index, filter] of filters.entries()) {
    const attribute = attributeNamed(context, info, filter.name)
    if (attribute === null) {
      found.push({ owners: [], isOthers: filter.given === false && isOnlyGiven(filter) })
      continue
    }
    const matches = matcherOf(context, `${argument}.${index}`, filter, attribute.reader)
    const isPublic = attribute.index === context.snapshot.attributes.everybody
    const owners = await scanCooperatively(
      context,
      JSON.stringify(['attribute', sort, isPublic, filter]),
      ASK_AGAIN,
      function* (snapshot) {
        const values = yield* read(snapshot, attribute)
        const owners: Owner[] = []
        let looked = 0
        for (const [owner, its] of values) {
          if (++looked % OWNERS_PER_STEP === 0) yield
          if (matches(its)) owners.push(owner)
        }
        return owners
      },
    )
    found.push(...asked(filter, owners))
  }
  return found
}

/** How many owners are looked at between two pauses. */
const OWNERS_PER_STEP = 4_096

const isOnlyGiven = ({ equals, in: among, from, to }: AttributeFilter): boolean => !equals && !among && !from && !to

/** Whether a value is given is a condition of its own beside the others. */
function asked<Owner>(filter: AttributeFilter, owners: readonly Owner[]): Matching<Owner>[] {
  if (filter.given !== false) return [{ owners, isOthers: false }]
  return isOnlyGiven(filter) ? [{ owners, isOthers: true }] : [{ owners: [], isOthers: false }]
}
