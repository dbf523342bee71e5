import type { AttributeValueRecord } from '../records.ts'
import { misfitOf, type ValueType } from './misfit.ts'

/** What parts the values of a cell. */
const BETWEEN_VALUES = '|'

/**
 * The values that a cell of an imported table gives an attribute; null where it has one that does
 * not fit. Only where an attribute may have several values does `|` part them.
 */
export function valuesInCell(
  declared: ValueType & { readonly many: boolean },
  cell: string,
): readonly AttributeValueRecord[] | null {
  const written = declared.many ? cell.split(BETWEEN_VALUES) : [cell]
  const values: AttributeValueRecord[] = []
  for (const part of written) {
    const value = valueIn(declared, part.trim())
    if (value === null) return null
    if (!values.includes(value)) values.push(value)
  }
  return values
}

function valueIn(declared: ValueType, written: string): string | number | boolean | null {
  const value = typed(declared.type, written)
  return value === null || misfitOf(declared, value) !== null ? null : value
}

function typed(type: ValueType['type'], written: string): string | number | boolean | null {
  if (type === 'NUMBER') return NUMBER.test(written) ? Number(written) : null
  if (type !== 'BOOLEAN') return written
  const lower = written.toLowerCase()
  return lower === 'true' ? true : lower === 'false' ? false : null
}

/** As tables write numbers. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/
