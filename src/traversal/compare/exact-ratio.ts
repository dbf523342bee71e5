/** A positive fraction in lowest terms. */
export interface Ratio {
  readonly over: bigint
  readonly under: bigint
}

export const ONE: Ratio = Object.freeze({ over: 1n, under: 1n })

/** The exact ratio of two numbers, both read as the decimal fractions that they are written as. */
export function ratioOf(one: number, other: number): Ratio {
  const [a, b] = [decimal(one), decimal(other)]
  const shift = a.power - b.power
  return lowest(a.digits * 10n ** BigInt(Math.max(shift, 0)), b.digits * 10n ** BigInt(Math.max(-shift, 0)))
}

export const times = (a: Ratio, b: Ratio): Ratio => lowest(a.over * b.over, a.under * b.under)

/** Above 0: `digits` times ten to the `power`. */
function decimal(value: number): { readonly digits: bigint; readonly power: number } {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return { digits: BigInt(whole + fraction), power: Number(exponent) - fraction.length }
}

function lowest(over: bigint, under: bigint): Ratio {
  let [a, b] = [over, under]
  while (b !== 0n) [a, b] = [b, a % b]
  return { over: over / a, under: under / a }
}
