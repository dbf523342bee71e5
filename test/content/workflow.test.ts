import { describe, expect, test } from 'vitest'
import { buildSchema } from '../../src/api/schema.ts'
import { CHANGESET_STATES } from '../../src/content/lifecycle/changeset.ts'
import {
  APPROVED_STATE,
  INITIAL_STATE,
  isOpen,
  OPEN_STATES,
  PUBLISHED_STATE,
  type StepAction,
  stateAfter,
  statesFor,
  stepOf,
  stepsTowards,
  type Transition,
  transitionOf,
  WORKFLOW,
} from '../../src/content/lifecycle/workflow.ts'

describe('what the table of the workflow implies', () => {
  test('a changeset is open in the states that something leads out of', () => {
    expect(OPEN_STATES).toEqual(['DRAFT', 'SUBMITTED', 'APPROVED'])
    expect(CHANGESET_STATES.filter((state) => isOpen({ state }))).toEqual(OPEN_STATES)
  })

  test('the list of changesets shows the open ones unless states are named', () => {
    const states = buildSchema()
      .getQueryType()
      ?.getFields()
      ['changesets']?.args.find(({ name }) => name === 'states')
    expect(states?.defaultValue).toEqual(OPEN_STATES)
  })

  test('only what is approved is published, and a new changeset can be edited', () => {
    expect(statesFor('PUBLISH')).toEqual([APPROVED_STATE])
    expect(transitionOf('PUBLISH', APPROVED_STATE)?.to).toEqual([PUBLISHED_STATE])
    expect(statesFor('STAGE')).toEqual([INITIAL_STATE])
  })

  test.each([
    ['DRAFT', ['SUBMIT', 'APPROVE']],
    ['SUBMITTED', ['APPROVE']],
    ['APPROVED', []],
    ['PUBLISHED', null],
    ['DISCARDED', null],
  ] as const)('from %s, the steps towards a publish are %j', (state, steps) => {
    expect(stepsTowards('PUBLISH', state)).toEqual(steps)
  })

  test.each([
    ['SUBMIT', undefined, { kind: 'SUBMITTED', from: ['DRAFT'], to: 'SUBMITTED' }],
    ['DISCARD', undefined, { kind: 'DISCARDED', from: ['DRAFT', 'SUBMITTED', 'APPROVED'], to: 'DISCARDED' }],
    ['DISCARD', 'DRAFT', { kind: 'DISCARDED', from: ['DRAFT'], to: 'DISCARDED' }],
    ['SCHEDULE', undefined, { kind: 'SCHEDULED', from: ['APPROVED', 'PUBLISHED'], to: null }],
    ['COMMENT', undefined, { kind: 'COMMENTED', from: CHANGESET_STATES, to: null }],
  ] as const)('a store takes %s from %j as %j', (action, state, step) => {
    expect(stepOf(action, state)).toEqual(step)
  })

  test('every step leads to one state, or leaves each as it is', () => {
    const steps = Object.keys(WORKFLOW).filter(
      (action): action is StepAction => !['STAGE', 'UNSTAGE', 'REBASE', 'PUBLISH'].includes(action),
    )
    for (const action of steps) {
      const next = statesFor(action).map((state) => {
        const [to, ...others] = transitionOf(action, state)?.to ?? []
        // Only under a condition it leaves the state as it is instead.
        expect(others.filter((other) => other !== state)).toEqual([])
        return to === state ? null : to
      })
      expect(new Set(next).size, action).toBe(1)
    }
  })

  test.each([
    [[], 'APPROVED'],
    [['APPROVED_DIFF_CHANGED'], 'SUBMITTED'],
    [['NO_EDIT_LEFT'], 'DRAFT'],
    [['NO_EDIT_LEFT', 'APPROVED_DIFF_CHANGED'], 'DRAFT'],
  ] as const)('a rebase of what is approved under %j leads to %s', (conditions, state) => {
    expect(stateAfter(transitionOf('REBASE', 'APPROVED') as Transition, conditions)).toBe(state)
  })

  test('a condition that a transition does not ask about changes nothing', () => {
    expect(stateAfter(transitionOf('REBASE', 'DRAFT') as Transition, ['NO_EDIT_LEFT'])).toBe('DRAFT')
    expect(stateAfter(transitionOf('REBASE', 'SUBMITTED') as Transition, ['APPROVED_DIFF_CHANGED'])).toBe('SUBMITTED')
  })

  test('every further state of a transition has its condition', () => {
    for (const { from } of Object.values(WORKFLOW))
      for (const { to, when = [] } of Object.values<Transition>(from)) expect(when).toHaveLength(to.length - 1)
  })
})
