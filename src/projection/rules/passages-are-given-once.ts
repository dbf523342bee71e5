import { violation } from '../../content/violation.ts'
import { documentRule } from './rule.ts'

/** No two passages of a source have one id. */
export const passagesAreGivenOnce = documentRule({
  name: 'passagesAreGivenOnce',
  on: ['source'],
  *check({ key, passages }) {
    const known = new Set<string>()
    for (const { id } of passages) {
      if (known.has(id))
        yield violation('DUPLICATE_ID', key, ['passages', id], `the passage ${id} is given twice; an id is given once`)
      known.add(id)
    }
  },
})
