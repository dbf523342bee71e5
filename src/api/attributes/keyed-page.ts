import type { Key } from '../../../graph/vocabulary/keys.ts'
import { inOrderOfPlace } from '../../snapshot/attributes/value-order.ts'
import type { RequestContext } from '../context.ts'
import type { FieldPath } from '../field-path.ts'
import type { AttributeFilter, AttributeOrder } from '../generated/resolver-types.ts'
import { listName, type Page, type PageArguments } from '../paging/page.ts'
import { pageOfMany } from '../paging/page-of-many.ts'
import { scanCooperatively } from '../scan-cooperatively.ts'
import { ASK_AGAIN, attributeConditions, type ReadValues } from './attribute-conditions.ts'
import { sharedBy } from './attribute-named.ts'
import { attributeOrdering } from './attribute-ordering.ts'

export interface KeyedArguments extends PageArguments {
  readonly where?: { readonly attributes?: readonly AttributeFilter[] | null | undefined } | null | undefined
  readonly orderByAttribute?: AttributeOrder | null | undefined
}

/** All records of a list that has conditions on attributes alone, in order of key. */
export interface KeyedRecords<Item> {
  readonly keys: readonly Key[]
  get(key: Key): Item | undefined
}

/** A page of the records that meet the conditions, in order of key or of an attribute. */
export async function keyedPage<Item extends { readonly key: Key }>(
  context: RequestContext,
  field: string,
  { keys: all, get }: KeyedRecords<Item>,
  read: ReadValues<Key>,
  args: KeyedArguments,
  info: FieldPath,
): Promise<Page<Item>> {
  let keys = all
  for (const { owners, isOthers } of await attributeConditions(
    context,
    info,
    'where.attributes',
    args.where?.attributes,
    field,
    read,
  )) {
    const among = new Set(owners)
    keys = keys.filter((key) => among.has(key) !== isOthers)
  }
  const list = args.where || args.orderByAttribute ? listName(field, '', args) : field
  const itemAt = (index: number) => get(keys[index] ?? '') as Item
  const { orderByAttribute } = args
  if (!orderByAttribute)
    return pageOfMany(context, list, { length: keys.length, itemAt, placeOf: ({ key }) => [key] }, args)
  const order = await attributeOrdering(context, info, orderByAttribute, field, read)
  const ordered = await scanCooperatively(context, sharedBy(context, `ordered ${list}`), ASK_AGAIN, () =>
    inOrderOfPlace(keys, order),
  )
  return pageOfMany(
    context,
    list,
    {
      length: ordered.length,
      itemAt: (index) => get(ordered[index] ?? '') as Item,
      placeOf: ({ key }) => [order.places.get(key) ?? order.count, key],
    },
    args,
  )
}
