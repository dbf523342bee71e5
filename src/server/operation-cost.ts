import { JsonText } from '../api/compiled/json-text.ts'
import { badUserInput } from '../errors/public-errors.ts'
import type { ServedContext } from './served-context.ts'

/** The header that asks for the cost of an operation. */
export const COST_HEADER = 'aetia-cost'

/** The cost of an accepted operation, as an answer says it in `extensions.cost`. */
export interface CostInAnswer {
  /** The expected size of the answer, by which an operation may be refused before it is executed. */
  readonly estimated: { readonly values: number; readonly bytes: number }
  /**
   * Fields and items of lists (those of introspection are not counted), bytes of `data` as JSON, and
   * edges that the searches for paths expanded.
   */
  readonly used: { readonly values: number; readonly bytes: number; readonly expansions: number }
  readonly limits: { readonly values: number; readonly bytes: number; readonly expansionsPerSearch: number }
}

/** Whether a request asks for its cost. Fails with BAD_USER_INPUT for any value but 1. */
export function wantsCost(header: string | readonly string[] | undefined): boolean {
  if (header === undefined) return false
  if (header === '1') return true
  throw badUserInput(
    `"Aetia-Cost" must be 1; ${JSON.stringify(String(header).slice(0, 100))} came. Leave it out where the cost is not wanted.`,
  )
}

/** Null for an operation that was refused before it was executed. */
export function costOf(
  { cost: { estimated, expansions }, meter, answerLimits, batch }: ServedContext,
  data: unknown,
  expansionsPerSearch: number,
): CostInAnswer | null {
  if (estimated === null) return null
  return {
    estimated: { values: Math.round(estimated.values), bytes: Math.round(estimated.bytes) },
    used: {
      values: meter.values - (batch?.values ?? 0),
      bytes: Buffer.byteLength(data instanceof JsonText ? data.text : JSON.stringify(data ?? null)),
      expansions,
    },
    limits: { values: answerLimits.maxValues, bytes: answerLimits.maxBytes, expansionsPerSearch },
  }
}
