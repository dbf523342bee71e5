import { describe, expect, onTestFinished, test } from 'vitest'
import type { NewUser } from '../../src/accounts/account-store.ts'
import type { ChangesetStep, ContentStore } from '../../src/content/lifecycle/content-store.ts'
import { stepOf } from '../../src/content/lifecycle/workflow.ts'
import type { StoreUnderTest } from './content-store.conformance.ts'
import { AT, concept, draft, move, publish, put, retire } from './publishing.ts'

const SAY = { ...stepOf('COMMENT'), basedOn: null, document: null } as const
const WHOLE = { document: null, path: null, quote: null, quoteStart: null } as const
const by = (author: string, message = '') => ({ author, at: AT, message })
const user = (name: string): NewUser => ({
  ...{ id: `user-${name}`, name, role: 'REVIEWER', passwordHash: 'x', mustChangePassword: false, createdAt: AT },
})

const claim = (id: string) =>
  ({
    ...{ key: `claim:${id}`, id, subject: 'driver:a', predicate: 'CAUSES', object: 'driver:b', polarity: 'AFFIRMED' },
    ...{ explicitness: 'EXPLICIT', cue: 'can', certainty: 0.5, mechanism: [], conditions: [], evidence: [] },
  }) as never

/** What every content store keeps to of verdicts, policies of approvals and threads. */
export function changesetReviewsConformance(name: string, open: () => Promise<StoreUnderTest>): void {
  async function fresh(): Promise<StoreUnderTest> {
    const opened = await open()
    onTestFinished(opened.dispose)
    return opened
  }
  const revisionOf = async (store: ContentStore, id: string) => (await store.changeset(id))?.revision ?? 0
  const approve = async (store: ContentStore, id: string, reviewer: string, message = '') => {
    const step = { ...stepOf('APPROVE'), basedOn: await revisionOf(store, id), document: null, verdict: 'APPROVED' }
    return store.step(id, step as ChangesetStep, by(reviewer, message))
  }
  const askForChanges = async (store: ContentStore, id: string, reviewer: string) => {
    const basedOn = await revisionOf(store, id)
    const step = { ...stepOf('REQUEST_CHANGES'), basedOn, document: null, verdict: 'CHANGES_REQUESTED' } as const
    return store.step(id, step, by(reviewer, 'Which shoes?'))
  }
  const kinds = async (store: ContentStore, id: string) => (await store.events(id, 0, 100)).map(({ kind }) => kind)
  async function submitted(store: ContentStore, id: string, ...edits: Parameters<typeof draft>[2]) {
    await draft(store, id, edits)
    await move(store, id, 'SUBMITTED')
  }

  describe(`${name}: verdicts and policies of approvals`, () => {
    test('one approval is enough where no policy asks for more', async () => {
      const { store } = await fresh()
      await submitted(store, 'a', put(concept('a')))
      expect(await approve(store, 'a', 'grace', 'Well sourced')).toMatchObject({
        outcome: 'DONE',
        changeset: { state: 'APPROVED', revision: 4 },
        event: 2,
      })
      expect(await store.verdicts('a')).toEqual([
        {
          ...{ reviewer: 'grace', verdict: 'APPROVED', message: 'Well sourced', at: AT, revision: 3, over: 0 },
          isCurrent: true,
        },
      ])
    })

    test('an approval is recorded, and the state stays, while others are missing', async () => {
      const { store } = await fresh()
      await store.setApprovalPolicy('DRIVER', 0, { approvals: 2, approver: 'bob' })
      await submitted(store, 'a', put(concept('a')))
      const seen = { outcome: 'DONE', changeset: { state: 'SUBMITTED', revision: 3 } }
      expect(await approve(store, 'a', 'grace')).toMatchObject(seen)
      expect(await approve(store, 'a', 'grace')).toMatchObject(seen)
      expect(await approve(store, 'a', 'cleo')).toMatchObject(seen)
      expect(await approve(store, 'a', 'bob')).toMatchObject({ changeset: { state: 'APPROVED', revision: 4 } })
      expect(await kinds(store, 'a')).toEqual([
        ...['SUBMITTED', 'APPROVAL_GIVEN', 'APPROVAL_GIVEN', 'APPROVAL_GIVEN', 'APPROVED'],
      ])
    })

    test('of two last approvals at once, one approves, and neither is lost', async () => {
      const subject = await fresh()
      const other = await subject.again()
      const { store } = subject
      await store.setApprovalPolicy('DRIVER', 0, { approvals: 2, approver: null })
      await submitted(store, 'a', put(concept('a')))
      const basedOn = await revisionOf(store, 'a')
      const step = { ...stepOf('APPROVE'), basedOn, document: null, verdict: 'APPROVED' } as const
      await Promise.all([store.step('a', step, by('bob')), other.step('a', step, by('grace'))])
      expect(await store.changeset('a')).toMatchObject({ state: 'APPROVED', revision: basedOn + 1 })
      expect((await store.verdicts('a')).map(({ reviewer }) => reviewer)).toEqual(['bob', 'grace'])
      await other.close()
    })

    test('a step that is no verdict asks no policy', async () => {
      const { store } = await fresh()
      await store.setApprovalPolicy('DRIVER', 0, { approvals: 9, approver: null })
      await submitted(store, 'a', put(concept('a')))
      expect(await store.step('a', { ...stepOf('APPROVE'), basedOn: 3, document: null }, by('operator'))).toMatchObject(
        {
          changeset: { state: 'APPROVED' },
        },
      )
    })

    test('a request for changes keeps it from being approved until its reviewer approves', async () => {
      const { store } = await fresh()
      await submitted(store, 'a', put(concept('a')))
      expect(await askForChanges(store, 'a', 'bob')).toMatchObject({ changeset: { state: 'SUBMITTED', revision: 3 } })
      expect(await approve(store, 'a', 'grace')).toMatchObject({ changeset: { state: 'SUBMITTED' } })
      expect(await approve(store, 'a', 'bob')).toMatchObject({ changeset: { state: 'APPROVED' } })
    })

    test('verdicts are of no use once it can be edited again, and stay in sight', async () => {
      const { store } = await fresh()
      await store.setApprovalPolicy('DRIVER', 0, { approvals: 2, approver: null })
      await submitted(store, 'a', put(concept('a')))
      await approve(store, 'a', 'bob')
      await move(store, 'a', 'DRAFT')
      await move(store, 'a', 'SUBMITTED')
      expect(await approve(store, 'a', 'grace')).toMatchObject({ changeset: { state: 'SUBMITTED' } })
      expect((await store.verdicts('a')).map(({ reviewer, isCurrent }) => [reviewer, isCurrent])).toEqual([
        ['bob', false],
        ['grace', true],
      ])
    })

    test('a rebase keeps the verdicts that it names, over the newest version, and no other', async () => {
      const { store } = await fresh()
      await publish(store, 'first', [put(concept('a'))])
      await store.setApprovalPolicy('DRIVER', 0, { approvals: 3, approver: null })
      await submitted(store, 'a', put(concept('a', 'mine'), 1))
      await approve(store, 'a', 'bob')
      await approve(store, 'a', 'grace')
      await publish(store, 'theirs', [put(concept('a', 'theirs'), 1)])
      const base = (await store.publishedRevisions(['driver:a'])).get('driver:a') ?? 0
      const edits = [{ document: 'driver:a', base, body: concept('a', 'mine') }]
      const move = { from: 'SUBMITTED', to: 'SUBMITTED', keptVerdicts: ['grace'] } as const
      expect(await store.rebase('a', await revisionOf(store, 'a'), edits, by('ada'), move)).toMatchObject({
        outcome: 'DONE',
      })
      expect((await store.verdicts('a')).map(({ reviewer, over, isCurrent }) => [reviewer, over, isCurrent])).toEqual([
        ['bob', 1, false],
        ['grace', 2, true],
      ])
    })

    test('only the kinds that it edits ask for approvals, also by what it retires', async () => {
      const { store } = await fresh()
      await publish(store, 'first', [put(concept('a')), put(claim('x'))])
      await store.setApprovalPolicy('CLAIM', 0, { approvals: 2, approver: null })
      await store.setApprovalPolicy('ARTICLE', 0, { approvals: 3, approver: null })
      await submitted(store, 'a', put(concept('a', 'mine'), 1))
      expect(await store.policiesFor('a')).toEqual([])
      await submitted(store, 'b', retire('claim:x', 1))
      expect(await store.policiesFor('b')).toEqual([{ kind: 'CLAIM', approvals: 2, approver: null, revision: 1 }])
    })

    test('a policy is changed from the revision that was seen alone', async () => {
      const { store } = await fresh()
      expect(await store.approvalPolicies()).toEqual([])
      const two = { kind: 'CLAIM', approvals: 2, approver: 'grace', revision: 1 }
      expect(await store.setApprovalPolicy('CLAIM', 0, { approvals: 2, approver: 'grace' })).toEqual({
        outcome: 'DONE',
        policy: two,
      })
      expect(await store.setApprovalPolicy('CLAIM', 0, { approvals: 1, approver: null })).toEqual({
        outcome: 'CONFLICT',
        policy: two,
      })
      expect(await store.setApprovalPolicy('CLAIM', 1, { approvals: 1, approver: null })).toMatchObject({
        policy: { revision: 2 },
      })
      expect(await store.approvalPolicies()).toEqual([{ kind: 'CLAIM', approvals: 1, approver: null, revision: 2 }])
    })
  })

  describe(`${name}: threads of comments, and people`, () => {
    test('a comment starts a thread about its anchor, and others continue it', async () => {
      const { store } = await fresh()
      await draft(store, 'a', [put(concept('a'))])
      const anchor = { document: 'driver:a', path: 'summary', quote: 'About', quoteStart: 0 }
      const first = await store.step('a', { ...SAY, document: 'driver:a', anchor }, by('ada', 'Well?'))
      expect(first).toMatchObject({ outcome: 'DONE', event: 1, changeset: { revision: 2 } })
      await store.step('a', { ...SAY, anchor: WHOLE }, by('bob', 'As a whole?'))
      await store.step('a', { ...SAY, document: 'driver:a', thread: 1 }, by('grace', 'Yes.'))
      const open = { changeset: 'a', resolvedAt: null, resolvedBy: null }
      expect(await store.thread('a', 1)).toEqual({ ...open, ...anchor, number: 1 })
      expect(await store.threads('a', {}, 0, 10)).toEqual([
        { ...open, ...anchor, number: 1 },
        { ...open, ...WHOLE, number: 2 },
      ])
      expect((await store.threads('a', {}, 1, 10)).map(({ number }) => number)).toEqual([2])
      expect(
        (await store.threads('a', { documents: ['driver:a', 'driver:b'] }, 0, 10)).map(({ number }) => number),
      ).toEqual([1])
      expect(
        (await store.comments('a', 1, 0, 10)).map(({ number, thread, message }) => [number, thread, message]),
      ).toEqual([
        [1, 1, 'Well?'],
        [3, 1, 'Yes.'],
      ])
      expect((await store.comments('a', 1, 1, 10)).map(({ number }) => number)).toEqual([3])
      expect(await store.commentCount('a', 1)).toBe(2)
      expect(await store.thread('a', 3)).toBeNull()
      expect(await store.thread('a', 2 ** 40)).toBeNull()
    })

    test('a thread is resolved and reopened once each, with an event each', async () => {
      const { store } = await fresh()
      await draft(store, 'a', [put(concept('a'))])
      await store.step('a', { ...SAY, anchor: WHOLE }, by('ada', 'Well?'))
      const settle = (resolved: boolean) =>
        store.step(
          'a',
          {
            ...stepOf(resolved ? 'RESOLVE_THREAD' : 'REOPEN_THREAD'),
            basedOn: null,
            document: null,
            thread: 1,
            resolved,
          },
          by('grace'),
        )
      expect(await settle(false)).not.toHaveProperty('event')
      expect(await settle(true)).toMatchObject({ outcome: 'DONE', event: 2 })
      expect(await settle(true)).not.toHaveProperty('event')
      expect(await store.thread('a', 1)).toMatchObject({ resolvedAt: AT, resolvedBy: 'grace' })
      expect(await store.threadCount('a', { resolved: true })).toBe(1)
      expect(await store.threadCount('a', { resolved: false })).toBe(0)
      expect(await settle(false)).toMatchObject({ event: 3 })
      expect(await store.thread('a', 1)).toMatchObject({ resolvedAt: null, resolvedBy: null })
      expect((await store.events('a', 0, 10)).map(({ kind, thread }) => [kind, thread])).toEqual([
        ['COMMENTED', 1],
        ['THREAD_RESOLVED', 1],
        ['THREAD_REOPENED', 1],
      ])
      expect(await store.commentCount('a', 1)).toBe(1)
    })

    test('an event keeps the people whom it names, and an assignee is no change of the changeset', async () => {
      const { store } = await fresh()
      await store.createUser(user('grace'))
      await store.createUser(user('bob'))
      await draft(store, 'a', [put(concept('a'))])
      await store.step('a', { ...SAY, anchor: WHOLE, people: ['user-grace', 'user-bob'] }, by('ada', '@grace @bob'))
      const assign = { ...stepOf('ASSIGN'), basedOn: null, document: null }
      expect(
        await store.step('a', { ...assign, assignee: 'grace', people: ['user-grace'] }, by('ada', 'To grace')),
      ).toMatchObject({ changeset: { assignee: 'grace', revision: 2 }, event: 2 })
      expect((await store.events('a', 0, 10)).map(({ people }) => people)).toEqual([
        [
          { id: 'user-bob', name: 'bob' },
          { id: 'user-grace', name: 'grace' },
        ],
        [{ id: 'user-grace', name: 'grace' }],
      ])
      expect(await store.step('a', { ...assign, assignee: null }, by('ada', 'To nobody'))).toMatchObject({
        changeset: { assignee: null },
      })
    })

    test('an event that names nobody who is a user is not recorded', async () => {
      const { store } = await fresh()
      await draft(store, 'a', [put(concept('a'))])
      await expect(
        store.step('a', { ...SAY, anchor: WHOLE, people: ['user-none'] }, by('ada', '@none')),
      ).rejects.toThrow(/foreign key/i)
      expect(await store.eventCount('a')).toBe(0)
      expect(await store.threadCount('a', {})).toBe(0)
    })
  })

  describe(`${name}: a schedule that failed`, () => {
    test('shows until somebody takes the changeset up', async () => {
      const { store } = await fresh()
      await draft(store, 'a', [put(concept('a'))])
      await move(store, 'a', 'APPROVED')
      const schedule = { at: '2020-01-01T00:00:00.000Z', by: 'user-grace' }
      const set = { ...stepOf('SCHEDULE'), basedOn: null, document: null, schedule }
      await store.step('a', set, by('grace'))
      await store.failSchedule('a', schedule.at, { author: 'grace', at: AT, message: 'No.' })
      expect(await store.changeset('a')).toMatchObject({ scheduleFailedAt: AT, schedule: null })
      await store.step('a', { ...SAY, anchor: WHOLE }, by('ada', 'Why?'))
      expect(await store.changeset('a')).toMatchObject({ scheduleFailedAt: AT })
      await store.step('a', set, by('grace'))
      expect(await store.changeset('a')).toMatchObject({ scheduleFailedAt: null })
      await store.failSchedule('a', schedule.at, { author: 'grace', at: AT, message: 'No.' })
      await move(store, 'a', 'DRAFT')
      expect(await store.changeset('a')).toMatchObject({ scheduleFailedAt: null })
    })
  })
}
