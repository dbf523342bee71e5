import type { AttributeName, AttributeValueOf } from './keys.ts'

/** An attribute of an answer, with its values. */
interface Given {
  readonly name: string
  readonly values: readonly GivenValue[]
}

/** A value, under the name of its sort. */
interface GivenValue {
  readonly text?: string
  readonly number?: number
  readonly boolean?: boolean
  readonly date?: string
  readonly name?: string
  readonly key?: string
  readonly url?: string
}

/**
 * The values of one attribute of a document; none where it has no such attribute. Their type is that
 * of the declaration once a file of `aetia keys --ts` is there. Example: `attributeValues(concept,
 * 'participants')`.
 */
export function attributeValues<Name extends AttributeName>(
  { attributes }: { readonly attributes: readonly Given[] },
  name: Name,
): readonly AttributeValueOf<Name>[] {
  const values = attributes.find((given) => given.name === name)?.values ?? []
  return values.map(
    ({ text, number, boolean, date, name: choice, key, url }) =>
      (text ?? number ?? boolean ?? date ?? choice ?? key ?? url) as AttributeValueOf<Name>,
  )
}
