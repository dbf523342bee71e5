import { getNamedType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { RIGHTS, ROLES, rightsOf } from '../../../src/accounts/rights.ts'
import { POLICIES } from '../../../src/api/access/policies.ts'
import { buildSchema } from '../../../src/api/schema.ts'
import { CHANGESET_EVENT_KINDS, CHANGESET_STATES } from '../../../src/content/lifecycle/changeset.ts'
import { isEligible, transitionOf, WORKFLOW, type WorkflowActionName } from '../../../src/content/lifecycle/workflow.ts'

const ACTIONS = Object.keys(WORKFLOW) as WorkflowActionName[]

describe('the workflow of changesets', () => {
  test.each(ACTIONS)('%s takes the right that the policy of its mutation names', (action) => {
    const { mutation, right } = WORKFLOW[action]
    expect(POLICIES.Mutation[mutation]).toBe(right)
    expect(RIGHTS).toContain(right)
  })

  test('has every mutation that changes a changeset that is there', () => {
    const fields = Object.values(buildSchema().getMutationType()?.getFields() ?? {})
    const mutations = fields
      .filter(({ type }) => ['ChangesetPayload', 'PublishPayload'].includes(getNamedType(type).name))
      .map(({ name }) => name)
      .filter((name) => !['createChangeset', 'renameDocument', 'revertVersion'].includes(name))
    expect(ACTIONS.map((action) => WORKFLOW[action].mutation).sort()).toEqual(mutations.sort())
  })

  test('records every action as an event of its own, but for edits, which are revisions', () => {
    const events = ACTIONS.flatMap((action) => WORKFLOW[action].event ?? [])
    expect(new Set(events).size).toBe(events.length)
    expect([...events, 'SCHEDULE_FAILED', 'APPROVAL_GIVEN'].sort()).toEqual([...CHANGESET_EVENT_KINDS].sort())
  })

  test('leads from a draft to every state, and from the two ends nowhere', () => {
    const reached = new Set<string>(['DRAFT'])
    for (const from of reached)
      for (const action of ACTIONS) for (const to of transitionOf(action, from as 'DRAFT')?.to ?? []) reached.add(to)
    expect([...reached].sort()).toEqual([...CHANGESET_STATES].sort())
    for (const end of ['PUBLISHED', 'DISCARDED'] as const)
      for (const action of ACTIONS) expect(transitionOf(action, end)?.to ?? [end]).toEqual([end])
  })

  test.each([
    ['DISCARD', 'DRAFT', ['author of it', 'ADMIN']],
    ['DISCARD', 'SUBMITTED', ['REVIEWER', 'PUBLISHER', 'ADMIN']],
    ['DISCARD', 'APPROVED', ['PUBLISHER', 'ADMIN']],
    ['WITHDRAW', 'SUBMITTED', ['author of it']],
    ['SEND_BACK', 'APPROVED', ['REVIEWER', 'PUBLISHER', 'ADMIN']],
  ] as const)('%s in %s is for %j', (action, state, expected) => {
    const transition = transitionOf(action, state)
    const people = [
      ...ROLES.map((role) => [role, { name: role, rights: rightsOf(role) }] as const),
      ['author of it', { name: 'ada', rights: rightsOf('AUTHOR') }] as const,
    ]
    const eligible = people
      .filter(([, { rights }]) => rights.includes(WORKFLOW[action].right))
      .filter(([, person]) => transition && isEligible(transition, person, { author: 'ada' }, false))
      .map(([who]) => who)
    expect(eligible.sort()).toEqual([...expected].sort())
  })
})
