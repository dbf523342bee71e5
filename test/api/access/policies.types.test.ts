import { describe, expectTypeOf, test } from 'vitest'
import type { POLICIES } from '../../../src/api/access/policies.ts'
import type { Policy } from '../../../src/api/access/policy.ts'
import type { PolicyTable } from '../../../src/api/access/policy-table.ts'
import type { Concept, Query, User } from '../../../src/api/generated/resolver-types.ts'

/** Compiled and never run. */
const compiles = (_: () => unknown) => {}

describe('the type of the policy table', () => {
  test('has every field of a type', () => {
    expectTypeOf<keyof PolicyTable['User']>().toEqualTypeOf<Exclude<keyof User, '__typename'>>()
    expectTypeOf<keyof PolicyTable['Query']>().toEqualTypeOf<Exclude<keyof Query, '__typename'>>()
    expectTypeOf<PolicyTable['User']['name']>().toEqualTypeOf<Policy>()
  })

  test('has every field of an interface', () => {
    expectTypeOf<keyof PolicyTable['Concept']>().toEqualTypeOf<keyof Concept>()
    expectTypeOf<keyof PolicyTable['Node']>().toEqualTypeOf<'id'>()
  })

  test('has the subscriptions, and no scalars', () => {
    expectTypeOf<keyof PolicyTable['Subscription']>().toEqualTypeOf<'graphPublished' | 'activityHappened'>()
    expectTypeOf<keyof PolicyTable>().extract<'DateTime' | 'BigInt' | 'DocumentContent'>().toBeNever()
  })

  test('does not take a table in which a field, a type or a policy is missing', () => {
    compiles(() => {
      type Row = PolicyTable['Passage']
      const whole: Row = { name: 'PUBLIC', start: 'PUBLIC', end: 'PUBLIC' }
      // @ts-expect-error a field without a policy
      const lacking: Row = { name: 'PUBLIC', start: 'PUBLIC' }
      // @ts-expect-error a field that is not there
      const foreign: Row = { ...whole, other: 'PUBLIC' }
      // @ts-expect-error no such policy
      const unknown: Row = { ...whole, end: 'EVERYBODY' }
      // @ts-expect-error a type without policies
      const short: PolicyTable = {} as Omit<typeof POLICIES, 'Passage'>
      return [lacking, foreign, unknown, short]
    })
  })
})
