/** A column of numbers that grows at its end. */
export interface GrowingColumn<Numbers extends ColumnNumbers> {
  readonly length: number
  push(value: number): void
  set(row: number, value: number): void
  /** The numbers so far, by row. More numbers may follow than there are rows. */
  values(): Numbers
}

export type ColumnNumbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>

export function growingColumn<Numbers extends ColumnNumbers>(
  Type: new (length: number) => Numbers,
): GrowingColumn<Numbers> {
  let values = new Type(1 << 12)
  let length = 0
  return {
    get length() {
      return length
    },
    push(value) {
      if (length === values.length) {
        const copy = new Type(2 * length)
        copy.set(values)
        values = copy
      }
      values[length++] = value
    },
    set(row, value) {
      values[row] = value
    },
    values: () => values,
  }
}

/** Numbers the distinct values of a column. */
export interface GrowingDictionary<Value> {
  readonly values: readonly Value[]
  codeOf(value: Value): number
}

/** `formOf` gives the form in which values of objects are compared. */
export function growingDictionary<Value>(
  formOf: (value: Value) => unknown = (value) => value,
): GrowingDictionary<Value> {
  const values: Value[] = []
  const codes = new Map<unknown, number>()
  return {
    values,
    codeOf(value) {
      const form = formOf(value)
      const known = codes.get(form)
      if (known !== undefined) return known
      codes.set(form, values.length)
      return values.push(value) - 1
    },
  }
}
