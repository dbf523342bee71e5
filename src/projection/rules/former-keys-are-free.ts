import type { Key } from '../../../graph/vocabulary/keys.ts'
import { violation } from '../../content/violation.ts'
import type { Rule } from './rule.ts'

/**
 * A former key leads to one document: no document has it now, no two had it, and it is of the same
 * kind as the key that the document has now.
 */
export const formerKeysAreFree: Rule = function* ({ content, tables }) {
  const documents = [...content.concepts, ...content.claims, ...content.sources, ...content.articles]
  if (!documents.some(({ formerKeys }) => formerKeys)) return
  const present = new Set(documents.map(({ key }) => key))
  const isRow = (key: Key) => tables !== null && (tables.indexOf.has(key) || tables.claims.rowOf(key) !== undefined)
  const owners = new Map<Key, Key>()
  for (const { key, formerKeys = [] } of documents) {
    for (const [index, former] of formerKeys.entries()) {
      const path = ['formerKeys', index]
      const owner = owners.get(former)
      if (owner !== undefined)
        yield violation(
          'DUPLICATE_ID',
          key,
          path,
          `${former} is a former key of ${owner} too; it leads to one document`,
        )
      else if (present.has(former) || isRow(former))
        yield violation('DUPLICATE_ID', key, path, `${former} is a document itself; a former key is given to no other`)
      else if (prefixOf(former) !== prefixOf(key))
        yield violation('BAD_SHAPE', key, path, `${former} is of another kind than ${key}; renaming keeps the kind`)
      owners.set(former, key)
    }
  }
}

const prefixOf = (key: Key): string => key.slice(0, key.indexOf(':'))
