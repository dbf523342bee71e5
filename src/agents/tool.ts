import type { AccountCall, Calls } from '../client/generated/calls.ts'

/** A right that a caller needs to see a tool. */
export type NeededRight = 'READ_DRAFTS' | 'WRITE_DRAFTS'

/** An operation of the client that agents may call, as `npm run generate` describes it. */
export interface Tool {
  readonly name: string
  /** The function of the client. */
  readonly call: Exclude<keyof Calls, AccountCall>
  readonly description: string
  /** Null where anyone may call it. */
  readonly needs: NeededRight | null
  readonly isChange: boolean
  readonly inputSchema: InputSchema
}

/** The JSON Schema of the arguments of a tool. */
export interface InputSchema {
  readonly type: 'object'
  readonly properties: { readonly [name: string]: PropertySchema }
  readonly required?: readonly string[]
}

/** The JSON Schema of one argument, with the keywords that are read here. */
export interface PropertySchema {
  readonly default?: string | number | boolean | readonly string[]
  readonly maximum?: number
  readonly [keyword: string]: unknown
}
