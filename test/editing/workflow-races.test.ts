import { expect, onTestFinished, test } from 'vitest'
import { RIGHTS } from '../../src/accounts/rights.ts'
import type { User } from '../../src/accounts/user.ts'
import type { ChangesetState } from '../../src/content/lifecycle/changeset.ts'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import { statesFor, transitionOf, WORKFLOW, type WorkflowActionName } from '../../src/content/lifecycle/workflow.ts'
import { stageEdits } from '../../src/editing/edits/stage-edits.ts'
import { unstageEdits } from '../../src/editing/edits/unstage-edits.ts'
import { rebaseChangeset } from '../../src/editing/merging/rebase-changeset.ts'
import { publishChangeset } from '../../src/editing/publishing/publish-changeset.ts'
import { assignChangeset } from '../../src/editing/workflow/assign-changeset.ts'
import { commentOnChangeset, settleThread } from '../../src/editing/workflow/comment-on-changeset.ts'
import type { Order } from '../../src/editing/workflow/order.ts'
import {
  approveChangeset,
  discardChangeset,
  requestChanges,
  scheduleChangeset,
  sendBackChangeset,
  submitChangeset,
  unscheduleChangeset,
  withdrawChangeset,
} from '../../src/editing/workflow/steps.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { baseOf } from '../notation/base-of.ts'
import type { StoreUnderTest } from '../storage/content-store.conformance.ts'
import { freshPostgresStore } from '../storage/fresh-postgres-store.ts'
import { freshSqlite } from '../storage/fresh-sqlite.ts'
import { AT, act, concept, draft, move, publish, put } from '../storage/publishing.ts'

/** An action on the changeset of an order, which edits the document `driver:<id>`. */
type Deed = (store: ContentStore, order: Order) => Promise<{ readonly outcome: string }>

const GRACE: User = {
  ...{ id: 'user-grace', name: 'grace', role: 'REVIEWER', active: true, mustChangePassword: false },
  ...{ createdAt: AT, revision: 1 },
}
const PEOPLE = { userNamed: async (name: string) => (name === 'grace' ? { user: GRACE, passwordHash: '' } : null) }

/** What is said of a changeset, which does not change it. */
const SAID: readonly WorkflowActionName[] = ['COMMENT', 'RESOLVE_THREAD', 'REOPEN_THREAD', 'ASSIGN', 'REQUEST_CHANGES']
const SCHEDULE = { at: '2090-01-01T00:00:00.000Z', by: 'user-ada' }

const DEEDS: Readonly<Record<WorkflowActionName, Deed>> = {
  STAGE: async (store, { id }) => {
    const basedOn = (await store.staged(id))[0]?.revision ?? 1
    const again = { kind: 'DRIVER', slug: id, name: 'Again', summary: 'Again.' }
    const published = (await openGraphHistory(store)).current()
    return stageEdits(store, published, id, [{ basedOn, document: { concept: again } }], act())
  },
  UNSTAGE: (store, { id, basedOn }) => unstageEdits(store, id, basedOn, [`driver:${id}`]),
  COMMENT: (store, { id }) => commentOnChangeset(store, PEOPLE, id, {}, act('Well?')),
  RESOLVE_THREAD: (store, { id }) => settleThread(store, 'RESOLVE_THREAD', id, 1, act('')),
  REOPEN_THREAD: (store, { id }) => settleThread(store, 'REOPEN_THREAD', id, 1, act('')),
  ASSIGN: (store, { id }) => assignChangeset(store, PEOPLE, id, 'grace', act()),
  SUBMIT: submitChangeset,
  WITHDRAW: withdrawChangeset,
  APPROVE: approveChangeset,
  REQUEST_CHANGES: requestChanges,
  SEND_BACK: sendBackChangeset,
  DISCARD: discardChangeset,
  REBASE: (store, order) => rebaseChangeset(store, order, []),
  SCHEDULE: (store, order) => scheduleChangeset(store, order, SCHEDULE),
  UNSCHEDULE: unscheduleChangeset,
  PUBLISH: (store, { id, basedOn, person }) =>
    publishChangeset(
      store,
      { ...baseOf(store), adopt: async () => {}, refresh: async () => {} } as never,
      { changeset: id, basedOn, author: person.name, idempotencyKey: null },
      () => AT,
    ),
}

const ACTIONS = Object.keys(DEEDS) as WorkflowActionName[]
const OPEN: readonly ChangesetState[] = ['DRAFT', 'SUBMITTED', 'APPROVED']
/**
 * Each action against each, in the first open state in which both can be done, or else in one in
 * which the first can be.
 */
const PAIRS = ACTIONS.flatMap((first) =>
  ACTIONS.map((second) => {
    const states = statesFor(first).filter((state) => OPEN.includes(state))
    const state = states.find((each) => transitionOf(second, each)) ?? states[0] ?? 'DRAFT'
    return { first, second, state }
  }),
)

test.each([
  ['SQLite', freshSqlite],
  ['PostgreSQL', freshPostgresStore],
])(
  'on %s: of any two actions at once on what both saw, what is done follows the workflow, and one at most changes it',
  async (_name, open: () => Promise<StoreUnderTest>) => {
    const under = await open()
    onTestFinished(under.dispose)
    const other = await under.again()
    onTestFinished(() => other.close())
    const { store } = under
    const documents = PAIRS.map((_, index) => put(concept(`pair-${index}`)))
    await publish(store, 'first', documents)
    await store.createUser({ ...GRACE, passwordHash: 'x' })
    for (const [index, { first, second, state }] of PAIRS.entries()) {
      const id = `pair-${index}`
      await draft(store, id, [put(concept(id, 'Edited'), 1)])
      if ([first, second].some((action) => WORKFLOW[action].mutation.endsWith('Thread')))
        await commentOnChangeset(store, PEOPLE, id, {}, act('Why?'))
      if (first === 'REOPEN_THREAD' || second === 'REOPEN_THREAD')
        await settleThread(store, 'RESOLVE_THREAD', id, 1, act(''))
      // So that a rebase has something to do.
      if (first === 'REBASE' || second === 'REBASE')
        await publish(store, `theirs-${index}`, [put({ ...concept(id), note: 'Theirs.' }, 1)])
      if (state !== 'DRAFT') await move(store, id, state as 'SUBMITTED')
      if (first === 'UNSCHEDULE' || second === 'UNSCHEDULE')
        await store.step(
          id,
          { kind: 'SCHEDULED', from: ['APPROVED'], to: null, basedOn: null, document: null, schedule: SCHEDULE },
          act(),
        )
      const seen = (await store.changeset(id))?.revision ?? 0
      const order: Order = { id, basedOn: seen, person: { name: 'ada', rights: RIGHTS }, at: AT, message: '' }
      const answers = await Promise.all([DEEDS[first](store, order), DEEDS[second](other, order)])

      const what = `${first} against ${second} in ${state}: ${answers.map(({ outcome }) => outcome).join(', ')}`
      const done = [first, second].filter(
        (action, at) => !SAID.includes(action) && ['DONE', 'PUBLISHED'].includes(answers[at]?.outcome ?? ''),
      )
      const now = await other.changeset(id)
      // Staging asks for the revision of the document, and so may come after what has left the
      // state as it is.
      const most = done.includes('STAGE') ? 2 : 1
      expect.soft(done.length, what).toBeLessThanOrEqual(most)
      expect.soft(now?.revision, what).toBe(seen + done.length)
      const reached = done.reduce<readonly ChangesetState[]>(
        (states, action) => states.flatMap((each) => transitionOf(action, each)?.to ?? []),
        [state],
      )
      const turned = done
        .toReversed()
        .reduce<readonly ChangesetState[]>(
          (states, action) => states.flatMap((each) => transitionOf(action, each)?.to ?? []),
          [state],
        )
      expect.soft([...reached, ...turned], what).toContain(now?.state)
      expect.soft(now?.schedule === null || now?.state === 'APPROVED', what).toBe(true)
      const events = (await other.events(id, 0, 100)).map(({ kind }) => kind)
      for (const action of done) if (WORKFLOW[action].event) expect.soft(events, what).toContain(WORKFLOW[action].event)
      if (transitionOf(first, state) && transitionOf(second, state) && first !== 'REBASE' && !SAID.includes(first))
        expect.soft(done.length, what).toBeGreaterThanOrEqual(1)
    }
  },
)
