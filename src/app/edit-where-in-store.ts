import { randomUUID } from 'node:crypto'
import { type BulkAnswer, type BulkEdit, stageEditsWhere } from '../editing/edits/stage-edits-where.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import type { Store } from '../storage/store.ts'
import { authorHere } from './audited.ts'

/** Changes a field of documents as the operator, in a new changeset where none is named. */
export const editWhereInStore = (
  store: Store,
  history: GraphHistory,
  edit: Omit<BulkEdit, 'newId'>,
): Promise<BulkAnswer> =>
  stageEditsWhere(
    store,
    history.current(),
    { ...edit, newId: randomUUID() },
    { author: authorHere(), at: new Date().toISOString(), message: '' },
  )
