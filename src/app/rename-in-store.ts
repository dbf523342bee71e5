import { randomUUID } from 'node:crypto'
import type { Key } from '../../graph/vocabulary/keys.ts'
import { createProseReader } from '../content/prose/prose-reader.ts'
import { renameDocument } from '../editing/edits/rename-document.ts'
import type { ChangesetAnswer } from '../editing/workflow/changeset-answer.ts'
import { usageIndex } from '../projection/usage/usage-index.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import type { Store } from '../storage/store.ts'
import { runSync } from '../traversal/search/work.ts'
import { authorHere } from './audited.ts'
import { documentNamed } from './document-named.ts'

/** Stages a new key for a document of the newest version, as a new changeset of the operator. */
export function renameInStore(store: Store, history: GraphHistory, name: string, to: Key): Promise<ChangesetAnswer> {
  const snapshot = history.current()
  const usage = runSync(usageIndex(snapshot, createProseReader()))
  const renaming = { from: documentNamed(snapshot, name), to, changeset: null, newId: randomUUID() }
  const by = { author: authorHere(), at: new Date().toISOString(), message: '' }
  return renameDocument(store, renaming, { snapshot, usage }, by)
}
