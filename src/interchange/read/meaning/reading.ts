import { type BiolinkCheck, newBiolinkCheck } from './biolink-check.ts'

/** What an import asks of the reading of tables besides their format. */
export interface ReadingOptions {
  /** Reads the categories of this field as kinds of ours; null: every category stays its own. */
  readonly domain: TableDomain | null
  /** Columns that are passed over, whatever they mean. */
  readonly ignoredColumns: ReadonlySet<string>
  /** Whether rows are compared with what Biolink asks of them. */
  readonly checkBiolink: boolean
}

export const TABLE_DOMAINS = ['runners'] as const
export type TableDomain = (typeof TABLE_DOMAINS)[number]

/** What was noticed while tables were read. It fills as rows come. */
export interface ReadingNotes {
  /** A column that no field is read from; its values are kept as attributes. */
  addColumn(file: 'NODES' | 'EDGES', column: string): void
  /** The same thing noticed in one more row. `text` says it of all of them. */
  add(text: string, line: number): void
  /** One line of text for each. */
  inWords(): readonly string[]
}

export interface Reading extends ReadingOptions {
  readonly notes: ReadingNotes
  /** Null where Biolink is not compared. */
  readonly check: BiolinkCheck | null
}

export function newReading({
  domain = null,
  ignoredColumns = new Set(),
  checkBiolink = false,
}: Partial<ReadingOptions> = {}): Reading {
  const notes = newReadingNotes()
  return { domain, ignoredColumns, checkBiolink, notes, check: checkBiolink ? newBiolinkCheck(notes.add) : null }
}

function newReadingNotes(): ReadingNotes {
  const columns = { NODES: new Set<string>(), EDGES: new Set<string>() }
  const counts = new Map<string, { count: number; readonly line: number }>()
  return {
    addColumn(file, column) {
      columns[file].add(column)
    },
    add(text, line) {
      const known = counts.get(text)
      if (known) known.count++
      else counts.set(text, { count: 1, line })
    },
    inWords: () => [
      ...(['NODES', 'EDGES'] as const).flatMap((file) => {
        const names = [...columns[file]].map((name) => `"${name}"`)
        return names.length === 0 ? [] : [`Kept as attributes of ${OF[file]}: ${names.join(', ')}.`]
      }),
      ...Array.from(counts, ([text, { count, line }]) =>
        count === 1
          ? `${text} (line ${line}).`
          : `${text} (${count.toLocaleString('en')} lines, the first is ${line}).`,
      ),
    ],
  }
}

const OF = { NODES: 'concepts', EDGES: 'claims' } as const
