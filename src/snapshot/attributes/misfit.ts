import type { AttributeOwner } from '../../../graph/vocabulary/attribute-terms.ts'
import { conceptKindOf } from '../../../graph/vocabulary/keys.ts'
import { isPartialDate } from '../../text/partial-date.ts'
import type { AttributeValueRecord, DeclarationRecord } from '../records.ts'

/** The parts of a declaration that say which values fit. */
export type ValueType = Pick<DeclarationRecord, 'type'> & {
  readonly options?: readonly { readonly name: string }[] | undefined
  readonly keysOf?: readonly AttributeOwner[] | undefined
}

/** What may have attributes, by the beginning of its key. Undefined for all else. */
export const ownerOf = (key: string): AttributeOwner | undefined => {
  const prefix = key.slice(0, key.indexOf(':'))
  return OTHERS.get(prefix) ?? conceptKindOf(prefix)
}

const OTHERS: ReadonlyMap<string, AttributeOwner> = new Map([
  ['claim', 'CLAIM'],
  ['source', 'SOURCE'],
  ['article', 'ARTICLE'],
])

/** Longer values are not repeated in messages, in UTF-16 code units. */
const MAX_SHOWN = 60

/** How many choices a message names. */
const MAX_CHOICES = 12

/** Why a value does not fit the type of an attribute, in words; null where it fits. */
export function misfitOf({ type, options = [], keysOf = [] }: ValueType, value: AttributeValueRecord): string | null {
  const expected = (what: string) => `expected ${what}, and ${inWords(value)} came`
  switch (type) {
    case 'TEXT':
      return typeof value === 'string' ? null : expected('a text')
    case 'NUMBER':
      return typeof value === 'number' ? null : expected('a number')
    case 'BOOLEAN':
      return typeof value === 'boolean' ? null : expected('true or false')
    case 'DATE':
      return typeof value === 'string' && isPartialDate(value) ? null : expected('a quoted date such as "2013-03"')
    case 'URL':
      return typeof value === 'string' && isWebAddress(value) ? null : expected('an http or https address')
    case 'ENUM': {
      if (typeof value === 'string' && options.some(({ name }) => name === value)) return null
      const names = options.map(({ name }) => name)
      const more = names.length > MAX_CHOICES ? ` and ${names.length - MAX_CHOICES} more` : ''
      return expected(`one of ${names.slice(0, MAX_CHOICES).join(', ')}${more}`)
    }
    case 'KEY': {
      const owner = typeof value === 'object' ? ownerOf(value.key) : undefined
      return owner !== undefined && keysOf.includes(owner) ? null : expected(`the key of ${keysOf.join(' or ')}`)
    }
  }
}

/** An http or https address that a browser would take as it is written. */
function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/.test(text)) return false
  return URL.canParse(text)
}

export function inWords(value: AttributeValueRecord): string {
  if (typeof value === 'object') return `the key ${value.key}`
  const written = JSON.stringify(value)
  return written.length > MAX_SHOWN ? `a text of ${String(value).length} characters` : written
}
