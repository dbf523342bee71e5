import { attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import { MAX_DECLARATIONS } from '../../content/shapes/attribute-shape.ts'
import { violation } from '../../content/violation.ts'
import { columnsOfAttribute } from '../../snapshot/attributes/columns-of-attribute.ts'
import { groupRule } from './rule.ts'

const ALL = 'all'

/** How many declarations beyond the bound are reported. */
const MAX_REPORTED = 100

/**
 * Declarations go together: a column of imported tables gives its values to one attribute, and there
 * are no more attributes than one list may hold.
 */
export const columnsAreTakenOnce = groupRule({
  name: 'columnsAreTakenOnce',
  on: ['attribute'],
  groupsOf: (declared) => [ALL, ...columnsOfAttribute(declared).map((column) => `column ${column}`)],
  *check(group, members) {
    if (group === ALL) {
      for (const { key } of members.slice(MAX_DECLARATIONS, MAX_DECLARATIONS + MAX_REPORTED))
        yield violation('BAD_SHAPE', key, [], `there are at most ${MAX_DECLARATIONS} attributes; retire one first`)
      return
    }
    const [first, ...others] = members
    const column = group.slice('column '.length)
    for (const { key } of others)
      yield violation(
        'DUPLICATE_ID',
        key,
        ['columns'],
        `the column "${column}" gives "${attributeName(first?.key ?? '')}" its values already; a column is of one attribute`,
      )
  },
})
