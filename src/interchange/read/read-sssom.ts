import { headOf } from './files/head-of.ts'
import { withLineFeeds } from './files/line-ends.ts'
import { type TextLine, textLines } from './files/text-lines.ts'
import { unpacked } from './files/unpacked.ts'
import { curieOfIri } from './forms/curie-of-iri.ts'
import { csvRecords } from './forms/delimited/csv-records.ts'
import { tsvRecords } from './forms/delimited/tsv-records.ts'
import { headerOf } from './forms/header.ts'
import type { Rejected } from './forms/table-record.ts'
import { readRows, type TableRow, tableRows, tooLong } from './forms/table-rows.ts'
import { quotedName, quotedValue } from './quoted.ts'

/**
 * How the object of a mapping compares with its subject. EXACT: the same. BROAD: wider. NARROW:
 * narrower. CLOSE: almost the same. RELATED: something else that has to do with it.
 */
export type MappingMatch = 'EXACT' | 'BROAD' | 'NARROW' | 'CLOSE' | 'RELATED'

/** A line of a set of mappings in SSSOM (Simple Standard for Sharing Ontological Mappings). */
export interface Mapping {
  readonly line: number
  /** As CURIEs, such as `MONDO:0005148`. */
  readonly subject: string
  readonly object: string
  readonly match: MappingMatch
}

export interface MappingsRead {
  readonly mappings: readonly Mapping[]
  readonly rejected: readonly Rejected[]
  /**
   * How many mappings the set denies (`predicate_modifier` is `Not`); they are not among the
   * others.
   */
  readonly denied: number
}

const MATCHES: ReadonlyMap<string, MappingMatch> = new Map([
  ['skos:exactMatch', 'EXACT'],
  ['owl:sameAs', 'EXACT'],
  ['owl:equivalentClass', 'EXACT'],
  ['owl:equivalentProperty', 'EXACT'],
  ['skos:broadMatch', 'BROAD'],
  ['rdfs:subClassOf', 'BROAD'],
  ['skos:narrowMatch', 'NARROW'],
  ['skos:closeMatch', 'CLOSE'],
  ['skos:relatedMatch', 'RELATED'],
  ['oboInOwl:hasDbXref', 'RELATED'],
  ['rdfs:seeAlso', 'RELATED'],
])

/** Namespaces of the predicates above, by what is written before their last part. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['http://www.w3.org/2004/02/skos/core#', 'skos:'],
  ['http://www.w3.org/2002/07/owl#', 'owl:'],
  ['http://www.w3.org/2000/01/rdf-schema#', 'rdfs:'],
  ['http://www.geneontology.org/formats/oboInOwl#', 'oboInOwl:'],
  ['oio:', 'oboInOwl:'],
]

const REQUIRED = ['subject_id', 'predicate_id', 'object_id']

/** What stands for a term that a vocabulary does not have. */
const NOTHING = 'sssom:NoTermFound'

/** A mapping, a mapping that is denied, or a row that maps to nothing. */
type Row = Mapping & { readonly isDenied: boolean; readonly isNothing: boolean }

/**
 * Reads a set of mappings as SSSOM writes it, with tabs or commas, packed or not. Comments before
 * the header are passed over. A mapping that any line denies is left out. Keeps about 200 bytes for
 * each. Fails with `UnreadableTable` where the header lacks a column.
 */
export async function readSssom(chunks: AsyncIterable<Uint8Array>): Promise<MappingsRead> {
  const { head, chunks: all, close } = await headOf(unpacked(chunks))
  const [first = ''] = new TextDecoder()
    .decode(head)
    .split(/\r\n?|\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
  const separator = first.includes('\t') || !first.includes(',') ? '\t' : ','
  const lines = withoutComments(textLines(withLineFeeds(head, all)))
  const records = separator === '\t' ? tsvRecords(lines) : csvRecords(lines, separator)
  const order = { role: 'NODES', separator, required: REQUIRED, sort: '', related: '', options: {} } as const
  const found: Row[] = []
  const rejected: Rejected[] = []
  try {
    for await (const rows of readRows(
      tableRows(records, (header) => headerOf(header, order)),
      rowOf,
    ))
      for (const row of rows) {
        if ('reason' in row) rejected.push(row)
        else if (!row.isNothing) found.push(row)
      }
  } finally {
    await close()
  }
  const denied = new Set(found.filter(({ isDenied }) => isDenied).map(statementOf))
  const mappings = found
    .filter((row) => !denied.has(statementOf(row)))
    .map(({ line, subject, object, match }): Mapping => ({ line, subject, object, match }))
  return { mappings, rejected, denied: denied.size }
}

const statementOf = ({ subject, object, match }: Mapping): string => [subject, match, object].join('\0')

function rowOf(row: TableRow): Row | string {
  const [subject, object] = [row.get('subject_id').trim(), row.get('object_id').trim()]
  const predicate = row.get('predicate_id').trim()
  if (subject === '') return 'it has no subject_id'
  if (object === '') return 'it has no object_id'
  const long = tooLong('subject_id', subject) ?? tooLong('object_id', object)
  if (long !== undefined) return long
  const match = MATCHES.get(shortened(predicate))
  if (match === undefined) return `its predicate_id ${quotedName(predicate)} is no mapping that is known`
  const modifier = row.get('predicate_modifier').trim()
  if (modifier !== '' && modifier.toLowerCase() !== 'not')
    return `its predicate_modifier ${quotedValue(modifier)} is not "Not"`
  return {
    line: row.line,
    subject: curieOfIri(subject),
    object: curieOfIri(object),
    match,
    isDenied: modifier !== '',
    isNothing: subject === NOTHING || object === NOTHING,
  }
}

function shortened(predicate: string): string {
  const known = PREFIXES.find(([written]) => predicate.startsWith(written))
  return known === undefined ? predicate : known[1] + predicate.slice(known[0].length)
}

async function* withoutComments(batches: AsyncIterable<readonly TextLine[]>): AsyncGenerator<readonly TextLine[]> {
  for await (const lines of batches) yield lines.filter(({ text }) => !text.startsWith('#'))
}
