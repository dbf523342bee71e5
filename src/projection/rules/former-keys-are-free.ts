import type { Key } from '../../../graph/vocabulary/keys.ts'
import { violation } from '../../content/violation.ts'
import { groupRule } from './rule.ts'

/**
 * A former key leads to one document: no document has it now, no two had it, and it is of the same
 * kind as the key that the document has now. A group is a key, with the document that has it and
 * those that had it.
 */
export const formerKeysAreFree = groupRule({
  name: 'formerKeysAreFree',
  on: ['concept', 'claim', 'source', 'article', 'asset', 'attribute'],
  // One document may name its own key.
  smallest: 1,
  groupsOf: ({ key, formerKeys = [] }) => new Set([key, ...formerKeys]),
  *check(key, members) {
    const owners = members.filter(({ formerKeys }) => formerKeys?.includes(key))
    const [first] = owners
    if (first === undefined) return
    const isThere = members.some((member) => member.key === key)
    for (const owner of owners) {
      const path = ['formerKeys', owner.formerKeys?.indexOf(key) ?? 0]
      if (isThere)
        yield violation(
          'DUPLICATE_ID',
          owner.key,
          path,
          `${key} is a document itself; a former key is given to no other`,
        )
      else if (owner !== first)
        yield violation(
          'DUPLICATE_ID',
          owner.key,
          path,
          `${key} is a former key of ${first.key} too; it leads to one document`,
        )
      if (prefixOf(key) !== prefixOf(owner.key))
        yield violation(
          'BAD_SHAPE',
          owner.key,
          path,
          `${key} is of another kind than ${owner.key}; renaming keeps the kind`,
        )
    }
  },
})

const prefixOf = (key: Key): string => key.slice(0, key.indexOf(':'))
