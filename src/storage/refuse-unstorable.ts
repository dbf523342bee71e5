import { unstorableText } from '../errors/store-errors.ts'

/** No value is nested deeper than this, in levels. */
const MAX_DEPTH = 50

/**
 * Fails with `UnstorableText` on values that the two databases treat differently or do not return.
 * These are NUL (PostgreSQL refuses it), half of a surrogate pair (silently replaced), infinite
 * numbers, NaN, and values that are not JSON. Undefined fields are let pass.
 */
export function refuseUnstorable(value: unknown, path: readonly string[] = []): void {
  const refuse = (what: string) => unstorableText(path.join('.'), what)
  if (path.length > MAX_DEPTH) throw refuse(`is nested deeper than ${MAX_DEPTH} levels`)
  if (typeof value === 'string') {
    if (value.includes('\0')) throw refuse('contains NUL (U+0000)')
    if (!value.isWellFormed()) throw refuse('contains half of a surrogate pair')
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw refuse(`is ${value}, not a finite number`)
  } else if (Array.isArray(value)) {
    // Not forEach, which leaves out the holes of a sparse array.
    for (let index = 0; index < value.length; index++) {
      if (value[index] === undefined) throw refuse(`has nothing at ${index}`)
      refuseUnstorable(value[index], [...path, String(index)])
    }
  } else if (typeof value === 'object' && value !== null) {
    const prototype = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) throw refuse('is not a plain object')
    for (const [key, field] of Object.entries(value)) {
      refuseUnstorable(key, path)
      refuseUnstorable(field, [...path, key])
    }
  } else if (value !== null && value !== undefined && typeof value !== 'boolean') {
    throw refuse(`is a ${typeof value}`)
  }
}
