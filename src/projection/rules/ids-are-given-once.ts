import { violation } from '../../content/violation.ts'
import type { Rule } from './rule.ts'

/** No two facts of the content have one id, and no two passages of a source. */
export const idsAreGivenOnce: Rule = function* ({ content }) {
  const owners = new Map<string, string>()
  for (const { key: owner, facts } of [...content.concepts, ...content.sources]) {
    for (const { key } of facts) {
      const first = owners.get(key)
      if (first === undefined) owners.set(key, owner)
      else yield violation('DUPLICATE_ID', owner, ['facts', key], `${key} is in ${first} too; an id is given once`)
    }
  }
  for (const { key, passages } of content.sources) {
    const ids = passages.map(({ id }) => id)
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue
      yield violation('DUPLICATE_ID', key, ['passages', id], `the passage ${id} is given twice; an id is given once`)
    }
  }
}
