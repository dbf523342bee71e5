import { type ValueOrder, valueOrder } from '../../snapshot/attributes/value-order.ts'
import type { RequestContext } from '../context.ts'
import type { FieldPath } from '../field-path.ts'
import type { AttributeOrder } from '../generated/resolver-types.ts'
import { scanCooperatively } from '../scan-cooperatively.ts'
import { ASK_AGAIN, type ReadValues } from './attribute-conditions.ts'
import { attributeNamed } from './attribute-named.ts'

/** The places of owners by an attribute; all are equal where there is no such attribute. */
export async function attributeOrdering<Owner>(
  context: RequestContext,
  info: FieldPath,
  { name, direction }: AttributeOrder,
  sort: string,
  read: ReadValues<Owner>,
): Promise<ValueOrder<Owner>> {
  const attribute = attributeNamed(context, info, name)
  if (attribute === null) return { places: new Map(), count: 0 }
  const isPublic = attribute.index === context.snapshot.attributes.everybody
  return scanCooperatively(
    context,
    JSON.stringify(['order by attribute', sort, isPublic, name, direction]),
    ASK_AGAIN,
    function* (snapshot) {
      return yield* valueOrder(yield* read(snapshot, attribute), attribute.reader, direction)
    },
  )
}
