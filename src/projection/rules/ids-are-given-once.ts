import { violation } from '../../content/violation.ts'
import { groupRule } from './rule.ts'

/** No two facts of the content have one id. A group is an id. */
export const idsAreGivenOnce = groupRule({
  name: 'idsAreGivenOnce',
  on: ['concept', 'source'],
  // One document may give an id twice.
  smallest: 1,
  groupsOf: ({ facts }) => facts.map(({ key }) => key),
  *check(fact, members) {
    const owners = members.flatMap(({ key, facts }) => facts.filter((its) => its.key === fact).map(() => key))
    const [first, ...others] = owners
    for (const owner of others)
      yield violation('DUPLICATE_ID', owner, ['facts', fact], `${fact} is in ${first} too; an id is given once`)
  },
})
