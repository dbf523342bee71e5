import { readFile } from 'node:fs/promises'
import { isInterfaceType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { POLICIES } from '../../../src/api/access/policies.ts'
import { meets, POLICY_NAMES, type Policy } from '../../../src/api/access/policy.ts'
import { policyDocument } from '../../../src/api/access/policy-document.ts'
import { buildSchema } from '../../../src/api/schema.ts'
import { ACTORS, WHO_MEETS } from './actors.ts'
import { everyField } from './queries.ts'

const schema = buildSchema()
const table: Readonly<Record<string, Readonly<Record<string, Policy>>>> = POLICIES

test('the table names every field of the contract, and no other', () => {
  const named = Object.entries(table).flatMap(([type, fields]) =>
    Object.keys(fields).map((field) => `${type}.${field}`),
  )
  const there = everyField(schema).map(({ type, field }) => `${type}.${field}`)
  expect(named.sort()).toEqual(there.sort())
  expect(there.length).toBeGreaterThan(500)
})

test('an interface asks for no less than any type that implements it', () => {
  const lax: string[] = []
  let compared = 0
  for (const type of Object.values(schema.getTypeMap()).filter(isInterfaceType)) {
    for (const field of Object.keys(type.getFields())) {
      for (const implementation of schema.getPossibleTypes(type)) {
        compared++
        const [asked, needed] = [table[type.name]?.[field], table[implementation.name]?.[field]]
        // `node` holds what it finds in the stores against the rights of the caller.
        if (`${type.name}.${field}` === 'Node.id') continue
        const admitted = (policy: Policy | undefined) =>
          Object.values(ACTORS).filter((actor) => policy !== undefined && meets(actor, policy))
        if (admitted(asked).some((actor) => !admitted(needed).includes(actor)))
          lax.push(`${type.name}.${field} asks ${asked}, ${implementation.name}.${field} ${needed}`)
      }
    }
  }
  expect(lax).toEqual([])
  expect(compared).toBeGreaterThan(100)
})

describe.each(POLICY_NAMES)('%s', (policy) => {
  test.each(Object.entries(ACTORS))('of %s', (name, actor) => {
    expect(meets(actor, policy)).toBe(WHO_MEETS[policy]?.includes(name))
  })
})

test('every mutation but those that let somebody in requires a signed-in caller', () => {
  const open = Object.entries(POLICIES.Mutation).filter(([, policy]) => policy === 'PUBLIC' || policy === 'OWN')
  expect(open.map(([field]) => field)).toEqual([
    'signIn',
    'completeSignOn',
    'beginPasskeySignIn',
    'completePasskeySignIn',
    'confirmMail',
    'requestPasswordReset',
    'resetPasswordByMail',
  ])
})

test('every type of drafts, accounts and webhooks is closed to anonymous callers, field by field', () => {
  const closed =
    /^(?:Changeset|StagedEdit|DocumentRevision|EditedDocument|Violation|MovedDocument|Conflict|Impact|PathChange|AuditEntry|ApiToken|Webhook|Delivery|UserConnection|UserEdge)/
  const open = Object.entries(table)
    .filter(([type]) => closed.test(type))
    .flatMap(([type, fields]) =>
      Object.entries(fields).flatMap(([field, policy]) =>
        policy === 'PUBLIC' || policy === 'OWN' ? [`${type}.${field}`] : [],
      ),
    )
  expect(open).toEqual([])
})

test('docs/policies.md equals the table', async () => {
  expect(await readFile('docs/policies.md', 'utf8'), 'write it anew with `npm run generate`').toBe(policyDocument())
})
