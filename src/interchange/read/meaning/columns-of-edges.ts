import { BIOLINK_QUALIFIERS } from '../../../../graph/vocabulary/biolink-qualifiers.ts'
import { KEPT_AS_ATTRIBUTES } from '../../kgx-columns.ts'
import { UnreadableTable } from '../files/unreadable-table.ts'
import { quotedName } from '../quoted.ts'
import type { Reading } from './reading.ts'

/** The columns of a table of edges by what is read from them. */
export interface EdgeColumns {
  /** Columns of qualifiers, under Biolink's names. */
  readonly qualifiers: readonly NamedColumn[]
  /** Columns that are kept as attributes. */
  readonly attributes: readonly string[]
  /** The columns of the table. */
  has(column: string): boolean
}

export interface NamedColumn {
  readonly name: string
  readonly column: string
}

/** Columns that both formats read. */
const READ: ReadonlySet<string> = new Set([
  'id',
  'subject',
  'predicate',
  'object',
  'negated',
  'knowledge_level',
  'agent_type',
  'publications',
  'primary_knowledge_source',
  'aggregator_knowledge_source',
  'has_evidence',
  'supporting_text',
])

/** Of these older names of the primary knowledge source, the first with a value is read. */
export const OLDER_SOURCES = ['knowledge_source', 'provided_by'] as const

/** Whether a column is read as the primary knowledge source, for lack of a newer one. */
const isSourceOf = (column: string, present: ReadonlySet<string>): boolean =>
  OLDER_SOURCES.some((older) => older === column) && !present.has('primary_knowledge_source')

const READ_BY_FORMAT = {
  csv: (column: string) => column === 'certainty' || column === 'polarity',
  kgx: (column: string) =>
    column === 'has_confidence_score' || (column.startsWith('aetia_') && !KEPT_AS_ATTRIBUTES.has(column)),
} as const

/** Columns of Biolink that have a word of warning in their name, and are plain data. */
const HARMLESS: ReadonlySet<string> = new Set(['effect_size', 'effect_type', 'reaction_direction', 'reaction_side'])

/** Words in the name of a column that may turn what a row says into something else. */
const TURNING: ReadonlySet<string> = new Set(
  (
    'modifier modifiers aspect aspects sign signs signed effect effects not neg deny denies denied denial stance ' +
    'valence truth untrue false inverse opposite contrary absent absence mor regulation ' +
    'increased decreased increases decreases'
  ).split(' '),
)

/** What such words start with. */
const TURNING_STARTS = new RegExp(
  '^(?:refut|contradict|disput|disprov|oppos|invert|revers|exclu|inhibit|activat|stimulat|suppress|repress|' +
    'upregulat|downregulat)',
)

/** What such a name has anywhere, also in the middle of a word. */
const TURNING_PARTS = /negat|direction|polarit|qualifier/

const mayTurn = (name: string): boolean =>
  TURNING_PARTS.test(name) || name.split('_').some((word) => TURNING.has(word) || TURNING_STARTS.test(word))

/**
 * `objectDirectionQualifier`, `biolink:object direction qualifier` and the like in Biolink's
 * spelling.
 */
const spelled = (column: string): string =>
  column
    .trim()
    .replace(/^biolink:/i, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase()

/**
 * Sorts the columns of a table of edges. Fails with `UnreadableTable` where one is not understood
 * and could change what a row says, unless it is to be ignored.
 */
export function edgeColumns(format: 'csv' | 'kgx', columns: readonly string[], reading: Reading): EdgeColumns {
  const { ignoredColumns, notes } = reading
  const present = new Set(columns.filter((column) => !ignoredColumns.has(column)))
  const qualifiers: NamedColumn[] = []
  const attributes: string[] = []
  const refused: string[] = []
  for (const column of present) {
    if (column === '' || READ.has(column) || READ_BY_FORMAT[format](column)) continue
    // An older export of ours has the relation there.
    if (column === 'original_predicate' && present.has('aetia_predicate') && !present.has('aetia_relation')) continue
    const name = spelled(column)
    if (BIOLINK_QUALIFIERS.has(name)) qualifiers.push({ name, column })
    else if (mayTurn(name) && !HARMLESS.has(name)) refused.push(column)
    else {
      attributes.push(column)
      const isOurs = column === 'original_predicate' && present.has('aetia_relation')
      if (!isOurs && !isSourceOf(column, present)) notes.addColumn('EDGES', column)
    }
  }
  const twice = qualifiers.find(({ name }, index) => qualifiers.findIndex((other) => other.name === name) < index)
  if (twice)
    throw new UnreadableTable(`Two columns of the edges say "${twice.name}"; one of them is "${twice.column}".`)
  if (refused.length > 0) throw new UnreadableTable(refusal(refused))
  return {
    qualifiers: qualifiers.sort((a, b) => (a.name < b.name ? -1 : 1)),
    attributes: attributes.sort(),
    has: (column) => present.has(column),
  }
}

function refusal(columns: readonly string[]): string {
  const names = columns.map(quotedName).join(', ')
  const options = columns.map((name) => `--ignore-column ${/^[\w:.-]+$/.test(name) ? name : `"${name}"`}`).join(' ')
  const [column, them] = columns.length === 1 ? ['The column', 'it'] : ['The columns', 'them']
  return `${column} ${names} of the edges may change what a row says, and no rule for ${them} is known. Leave ${them} out of the file, or have ${them} passed over: ${options}.`
}
