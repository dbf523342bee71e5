import { violation } from '../../content/violation.ts'
import { documentRule } from './rule.ts'

/** No claim has the key of a row of a table. */
export const rowsAreNotEdited = documentRule({
  name: 'rowsAreNotEdited',
  on: ['claim'],
  reads: ['isRow'],
  *check({ key }, { isRow }) {
    if (!isRow(key)) return
    const message = `${key} is the key of a row of a table. Rows are not edited alone: import the table again`
    yield violation('DUPLICATE_ID', key, [], message)
  },
})
