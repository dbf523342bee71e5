import type { ReadOptions, TableRole } from '../read-options.ts'
import type { Separator } from './separators.ts'

/** Names of columns by which a header is recognized, in lower case. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['id', 'name', 'kind', 'category', 'label', 'description', 'synonym', 'xref', ':id', ':label', 'name:string'],
  ...['subject', 'predicate', 'object', 'certainty', 'negated', 'publications', 'primary_knowledge_source'],
  ...['source', 'target', 'type', 'weight', ':start_id', ':end_id', ':type'],
])

const WRITTEN: readonly Separator[] = [',', '\t', ';', '|']

/**
 * What separates the fields of a table. By it the first line has most names of known columns, or
 * else most fields. `preferred` is that of a single column.
 */
export function separatorInHead(
  head: Uint8Array,
  role: TableRole,
  preferred: Separator,
  { columns, renamed }: ReadOptions,
): Separator {
  const lines = new TextDecoder().decode(head).split(/\r\n?|\n/)
  const isListed = role === 'EDGES' && columns !== undefined
  const first = lines.find((line) => line.trim() !== '' && !(isListed && line.startsWith('#'))) ?? ''
  const rated = [...new Set([preferred, ...WRITTEN, ...(isListed ? ([' '] as const) : [])])].map((separator) => {
    const names = (separator === ' ' ? first.trim().split(/[ \t]+/) : first.split(separator)).map(unquoted)
    const known = names.filter((name) => KNOWN.has(name.toLowerCase()) || renamed?.has(name)).length
    const fit = isListed ? Number(names.length === columns.length) : known
    return { separator, fit, fields: names.length }
  })
  return rated.reduce((best, other) =>
    other.fit > best.fit || (other.fit === best.fit && other.fields > best.fields) ? other : best,
  ).separator
}

const unquoted = (name: string): string =>
  name
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
