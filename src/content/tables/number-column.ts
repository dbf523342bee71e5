import type { NumberColumn } from './value-column.ts'

const SPACE = 32
const ZERO = 48

/** The column that says these numbers: whole ones from 0. */
export function writeNumbers(numbers: readonly number[] | Uint32Array): NumberColumn {
  const [first] = numbers
  if (first === undefined) return ''
  return numbers.every((number: number) => number === first) ? String(first) : numbers.join(' ')
}

/**
 * So many numbers, below 2 ** 32. Fails with a RangeError where the column is not of the form, or
 * has another length.
 */
export function readNumbers(column: NumberColumn, count: number): Uint32Array {
  const numbers = new Uint32Array(count)
  let row = 0
  let number = -1
  const take = () => {
    if (number < 0 || number >= 2 ** 32 || row === count) throw new RangeError(`expected ${count} numbers`)
    numbers[row++] = number
    number = -1
  }
  for (let at = 0; at < column.length; at++) {
    const code = column.charCodeAt(at)
    if (code === SPACE) take()
    else if (code >= ZERO && code < ZERO + 10) number = (number < 0 ? 0 : number * 10) + code - ZERO
    else throw new RangeError('expected whole numbers joined by spaces')
  }
  if (column !== '') take()
  if (row === 1) numbers.fill(numbers[0] ?? 0)
  else if (row !== count) throw new RangeError(`expected ${count} numbers, found ${row}`)
  return numbers
}
