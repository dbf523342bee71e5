import type { Key } from '../../graph/vocabulary/keys.ts'
import type { RequestContext } from './context.ts'

/**
 * The key under which a document is now, where the given one is a former key of it; otherwise the
 * given one. The answer then says so in `extensions.renamed`.
 */
export function currentKey(
  { snapshot, renamed }: Pick<RequestContext, 'snapshot'> & Partial<Pick<RequestContext, 'renamed'>>,
  key: Key,
): Key {
  const now = snapshot.renamedTo(key)
  if (now === undefined) return key
  renamed?.note(key, now)
  return now
}
