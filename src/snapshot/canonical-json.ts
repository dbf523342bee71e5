import { hash } from 'node:crypto'

/** JSON with sorted fields, so that their order has no meaning. */
export function canonicalJson(value: unknown): string {
  // The long lists of tables hold no objects with fields.
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`
}

/** The SHA-256 of a text, as 64 hexadecimal digits. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex')
