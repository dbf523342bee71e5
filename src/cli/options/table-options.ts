import { OperatorError } from '../../errors/operator-error.ts'
import { SEPARATOR_NAMES, separatorNamed } from '../../interchange/read/forms/delimited/separators.ts'
import type { FileForm } from '../../interchange/read/forms/form-in-head.ts'
import {
  newReading,
  type Reading,
  type ReadOptions,
  TABLE_DOMAINS,
  type TableFormat,
} from '../../interchange/read/read-table.ts'

/** What a command line says of the files of a table. */
export interface TableOptions {
  readonly format?: string
  readonly separator?: string
  readonly mapColumns?: string
  readonly columns?: string
  readonly predicate?: string
  readonly domain?: string
  readonly ignoreColumn?: readonly string[]
  readonly checkBiolink?: boolean
}

interface FormatNamed {
  readonly terms: TableFormat
  readonly form?: FileForm
}

const FORMATS: Readonly<Record<string, FormatNamed>> = {
  csv: { terms: 'csv' },
  kgx: { terms: 'kgx' },
  jsonl: { terms: 'kgx', form: 'JSON_LINES' },
  json: { terms: 'kgx', form: 'JSON' },
  obographs: { terms: 'kgx', form: 'JSON' },
  graphml: { terms: 'kgx', form: 'GRAPHML' },
  gexf: { terms: 'kgx', form: 'GEXF' },
  dagitty: { terms: 'kgx', form: 'DAGITTY' },
}

/** What `--format` says; undefined where it is left out. */
export function formatNamed(format: string | undefined): FormatNamed | undefined {
  if (format === undefined) return undefined
  const known = FORMATS[format]
  if (known !== undefined) return known
  throw new OperatorError(`--format is ${Object.keys(FORMATS).join(', ')}, or left out; it is not ${format}.`)
}

/** The options of a reader, as far as they can be checked before anything is read. */
export function tableOptions(options: TableOptions): ReadOptions & { readonly reading: Reading } {
  const { format, separator, mapColumns, columns, predicate, domain, ignoreColumn, checkBiolink } = options
  const form = formatNamed(format)?.form
  const given = separator === undefined ? undefined : separatorNamed(separator)
  if (separator !== undefined && given === undefined)
    throw new OperatorError(`--separator takes ${SEPARATOR_NAMES}, or the character itself, not "${separator}".`)
  if (predicate?.trim() === '') throw new OperatorError('--predicate takes the name of a predicate, such as treats.')
  const known = TABLE_DOMAINS.find((name) => name === domain) ?? null
  if (domain !== undefined && known === null)
    throw new OperatorError(`--domain takes ${TABLE_DOMAINS.join(', ')}, not "${domain}".`)
  return {
    ...(form !== undefined && { form }),
    reading: newReading({ domain: known, ignoredColumns: new Set(ignoreColumn), checkBiolink: checkBiolink === true }),
    ...(given !== undefined && { separator: given }),
    ...(mapColumns !== undefined && { renamed: pairsIn(mapColumns) }),
    ...(columns !== undefined && { columns: columnsIn(columns) }),
    ...(predicate !== undefined && { predicate }),
  }
}

/** Names of ours by names of columns in the file: `id=ID,name=label`. */
function pairsIn(text: string): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>()
  for (const pair of text.split(',')) {
    const [own = '', ...rest] = pair.split('=')
    const written = rest.join('=').trim()
    if (own.trim() === '' || written === '')
      throw new OperatorError(
        `--map-columns takes pairs of our name and the column in the file, such as id=ID,name=label, not "${pair}".`,
      )
    if (renamed.has(written)) throw new OperatorError(`--map-columns gives the column "${written}" two names.`)
    renamed.set(written, own.trim())
  }
  return renamed
}

function columnsIn(text: string): readonly string[] {
  const columns = text.split(',').map((name) => name.trim())
  for (const name of ['subject', 'object'])
    if (!columns.includes(name))
      throw new OperatorError(`--columns must name "subject" and "object", such as subject,object, not "${text}".`)
  return columns
}
