import { badUserInput } from '../../errors/public-errors.ts'
import type { ColumnReader } from '../../snapshot/attributes/imported-values.ts'
import { misfitOf } from '../../snapshot/attributes/misfit.ts'
import type { AttributeValueRecord } from '../../snapshot/records.ts'
import type { RequestContext } from '../context.ts'
import { currentKey } from '../current-key.ts'
import type { AttributeFilter, AttributeValueInput } from '../generated/resolver-types.ts'

/** Whether values of an attribute meet a condition. */
export type Matcher = (values: readonly AttributeValueRecord[]) => boolean

const MAX_CHOICES = 100

/**
 * The condition of a filter on the values of its attribute. `argument` is its place, for messages.
 * Fails with BAD_USER_INPUT where a value is not of the type of the attribute, and where there is no
 * condition.
 */
export function matcherOf(
  context: RequestContext,
  argument: string,
  filter: AttributeFilter,
  reader: ColumnReader,
): Matcher {
  const { equals, in: among, from, to, given } = filter
  if (!equals && !among && !from && !to && typeof given !== 'boolean')
    throw badUserInput(`"${argument}" must have one of equals, in, from, to and given.`)
  if (among && among.length > MAX_CHOICES)
    throw badUserInput(`"${argument}.in" must have at most ${MAX_CHOICES} values, not ${among.length}.`)
  const type = typeof reader === 'string' ? 'TEXT' : reader.type
  const read = (field: string, input: AttributeValueInput): AttributeValueRecord => {
    const value = valueIn(context, input)
    const wrong = misfitOf(typeof reader === 'string' ? { type } : reader, value)
    if (wrong !== null) throw badUserInput(`"${argument}.${field}": ${wrong}.`)
    return value
  }
  const bound = (field: string, input: AttributeValueInput | null | undefined): string | number | null => {
    if (!input) return null
    if (type !== 'NUMBER' && type !== 'DATE')
      throw badUserInput(`"${argument}.${field}" is for numbers and dates; "${filter.name}" is of the type ${type}.`)
    return read(field, input) as string | number
  }
  const wanted = equals ? formOf(read('equals', equals)) : null
  const choices = among && new Set(among.map((input, index) => formOf(read(`in.${index}`, input))))
  const [least, most] = [bound('from', from), bound('to', to)]
  return (values) =>
    values.some(
      (value) =>
        (wanted === null || formOf(value) === wanted) &&
        (!choices || choices.has(formOf(value))) &&
        (least === null || (value as string | number) >= least) &&
        (most === null || isUpTo(value as string | number, most)),
    )
}

/** A date that leaves its month or day open includes them. */
const isUpTo = (value: string | number, most: string | number): boolean =>
  value <= most || (typeof value === 'string' && typeof most === 'string' && value.startsWith(most))

/** Values are equal where their forms are. */
const formOf = (value: AttributeValueRecord): string | number | boolean =>
  typeof value === 'object' ? `key ${value.key}` : value

function valueIn(context: RequestContext, input: AttributeValueInput): AttributeValueRecord {
  const { text, number, boolean, key } = input
  if (typeof key === 'string') return { key: currentKey(context, key) }
  return text ?? number ?? boolean ?? ''
}
