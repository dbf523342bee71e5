import type { Key } from '../../graph/vocabulary/keys.ts'
import type { RequestContext } from './context.ts'

/**
 * The keys under which the text of a source may be kept, as the version of the request names it: its
 * own; the one that it has now, where the request reads an older version; and its former ones, where
 * it reads an edit that is not published yet.
 */
export function keysOfSource({ snapshot, history }: Pick<RequestContext, 'snapshot' | 'history'>, key: Key): Key[] {
  const now = history.current().renamedTo(key)
  const former = snapshot.sources.get(key)?.formerKeys ?? []
  return [key, ...(now === undefined ? [] : [now]), ...former.toReversed()]
}
