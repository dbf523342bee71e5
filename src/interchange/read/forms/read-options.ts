import type { Reading } from '../meaning/reading.ts'
import type { Separator } from './delimited/separators.ts'
import type { FileForm } from './form-in-head.ts'

/** Whether a file is read for its concepts or its claims. */
export type TableRole = 'NODES' | 'EDGES'

/** What a person says of a file, where it does not say so itself. */
export interface ReadOptions {
  readonly separator?: Separator
  /** Names of ours by names of columns in the file. */
  readonly renamed?: ReadonlyMap<string, string>
  /** The columns of a table of edges that has no header. */
  readonly columns?: readonly string[]
  /** The predicate of edges that name none. */
  readonly predicate?: string
  /** Whether the file may hold nodes and edges together. */
  readonly mixed?: boolean
  /** The form that the file must have; left out: any. */
  readonly form?: FileForm
  /** How categories and unknown columns are read; left out: as `newReading` has it. */
  readonly reading?: Reading
  /** Called with the columns of each header that is read, as they are written. */
  readonly onHeader?: (columns: readonly string[]) => void
}
