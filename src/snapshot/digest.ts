import { createHash } from 'node:crypto'
import { compareTexts } from '../text/compare-texts.ts'
import type { GraphRecords } from './records.ts'

/**
 * A hash of all records of a version: `sha256:` and 64 hexadecimal digits. The order of the records
 * and of their fields does not matter.
 */
export function digestOf(records: GraphRecords): string {
  const hash = createHash('sha256')
  const lists: readonly (readonly { readonly key: string }[])[] = [
    records.concepts,
    records.claims,
    records.sources,
    records.articles,
  ]
  for (const list of lists) {
    for (const record of inOrderOfKey(list)) hash.update(canonicalJson(record)).update('\n')
  }
  for (const { written } of inOrderOfKey(records.tables ?? [])) hash.update(canonicalJson(written)).update('\n')
  return `sha256:${hash.digest('hex')}`
}

/** A sorted copy. */
export const inOrderOfKey = <Item extends { readonly key: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => compareTexts(a.key, b.key))

/** JSON with sorted fields, so that their order has no meaning. */
export function canonicalJson(value: unknown): string {
  // The long lists of tables hold no objects with fields.
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`
}
