import { hash } from 'node:crypto'

/** JSON with sorted fields, so that their order has no meaning. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  // The long lists of tables hold no objects with fields.
  if (Array.isArray(value))
    return value.every(isString) ? JSON.stringify(value) : `[${value.map(canonicalJson).join(',')}]`
  let text = ''
  for (const name of Object.keys(value).sort())
    text += `${text === '' ? '{' : ','}${JSON.stringify(name)}:${canonicalJson((value as Fields)[name])}`
  return text === '' ? '{}' : `${text}}`
}

type Fields = Readonly<Record<string, unknown>>

const isString = (value: unknown): boolean => typeof value === 'string'

/** The SHA-256 of a text, as 64 hexadecimal digits. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex')
