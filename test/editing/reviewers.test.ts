import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROLES, type Role } from '../../src/accounts/rights.ts'
import { startEditingServer } from '../start-editing-server.ts'
import { asked, changed, done, draft, publish, refused } from './editors.ts'

const server = await startEditingServer()
afterAll(() => server.close())

const AT = '2026-11-23T00:00:00.000Z'
beforeAll(async () => {
  for (const role of ROLES) {
    const name = role.toLowerCase()
    const user = { id: `user-${name}`, name, role, passwordHash: 'x', mustChangePassword: false, createdAt: AT }
    await server.store.createUser(user)
  }
})

const REVIEWS = '{ state reviews { reviewer verdict current } missingApprovals { reason kind count reviewer text } }'
const reviewsOf = async (id: string) =>
  (await asked(server, `query ($id: ID!) { changeset(id: $id) ${REVIEWS} }`, { id })).changeset

let names = 0
async function submitted(document = 'driver:cambered-roads', fields: object = { note: `Note ${++names}` }) {
  const { id, staged } = await draft(server, [await changed(server, document, fields)], 'AUTHOR')
  const { changeset } = await done(server, 'submitChangeset', { id, basedOn: staged.changeset.revision }, 'AUTHOR')
  return { id, basedOn: changeset.revision as number }
}

const setPolicy = async (input: object, as: Role = 'ADMIN') => {
  const query = `mutation ($input: SetApprovalPolicyInput!) {
    it: setApprovalPolicy(input: $input) { outcome policy { kind approvals approver revision } } }`
  return (await server.ask(query, { input }, as)).body
}

test('a submission says whose approval is missing, and one approval is enough by default', async () => {
  const order = await submitted()
  expect((await reviewsOf(order.id)).missingApprovals).toEqual([
    { reason: 'APPROVALS', kind: null, count: 1, reviewer: null, text: 'A changeset needs 1 more approval.' },
  ])
  await done(server, 'approveChangeset', { ...order, message: 'Fine' }, 'REVIEWER')
  expect(await reviewsOf(order.id)).toEqual({
    state: 'APPROVED',
    reviews: [{ reviewer: 'reviewer', verdict: 'APPROVED', current: true }],
    missingApprovals: [],
  })
})

test('a policy asks for two approvals, one of a given person, of the kind that it names alone', async () => {
  expect((await setPolicy({ kind: 'INJURY', basedOn: 0, approvals: 2, approver: 'admin' })).data.it).toEqual({
    outcome: 'DONE',
    policy: { kind: 'INJURY', approvals: 2, approver: 'admin', revision: 1 },
  })
  const order = await submitted('injury:achilles-tendinitis')
  expect((await reviewsOf(order.id)).missingApprovals.map(({ text }: { text: string }) => text)).toEqual([
    'Edits of INJURY need the approval of admin.',
    'Edits of INJURY need 2 more approvals.',
  ])
  const one = await done(server, 'approveChangeset', order, 'REVIEWER')
  expect(one).toMatchObject({ outcome: 'DONE', changeset: { state: 'SUBMITTED', revision: order.basedOn } })
  expect((await reviewsOf(order.id)).missingApprovals.map(({ text }: { text: string }) => text)).toEqual([
    'Edits of INJURY need the approval of admin.',
    'Edits of INJURY need 1 more approval.',
  ])
  expect(await done(server, 'publishChangeset', order)).toMatchObject({ outcome: 'WRONG_STATE' })
  expect(await done(server, 'approveChangeset', order, 'PUBLISHER')).toMatchObject({
    changeset: { state: 'SUBMITTED' },
  })
  expect(await done(server, 'approveChangeset', order, 'ADMIN')).toMatchObject({ changeset: { state: 'APPROVED' } })
  const driver = await submitted()
  expect(await done(server, 'approveChangeset', driver, 'REVIEWER')).toMatchObject({ changeset: { state: 'APPROVED' } })
  await setPolicy({ kind: 'INJURY', basedOn: 1, approvals: 1 })
})

test.each([
  [{ kind: 'CLAIM', basedOn: 0, approvals: 0 }, 'BAD_USER_INPUT'],
  [{ kind: 'CLAIM', basedOn: 0, approvals: 11 }, 'BAD_USER_INPUT'],
  [{ kind: 'CLAIM', basedOn: 0, approver: 'nobody' }, 'NOT_FOUND'],
  [{ kind: 'CLAIM', basedOn: 0, approver: 'author' }, 'BAD_USER_INPUT'],
])('a policy %j is refused', async (input, code) => {
  expect((await setPolicy(input)).errors[0].extensions.code).toBe(code)
})

test('policies are for administrators to set, for editors to see, and are audited', async () => {
  expect((await setPolicy({ kind: 'CLAIM', basedOn: 0, approvals: 2 }, 'PUBLISHER')).errors[0].extensions.code).toBe(
    'FORBIDDEN',
  )
  expect((await setPolicy({ kind: 'SOURCE', basedOn: 7, approvals: 2 })).data.it.outcome).toBe('CONFLICT')
  await setPolicy({ kind: 'SOURCE', basedOn: 0, approvals: 2, approver: 'reviewer' })
  await setPolicy({ kind: 'SOURCE', basedOn: 1, approvals: 1 })
  const { approvalPolicies } = await asked(server, '{ approvalPolicies { kind approvals revision } }', {}, 'AUTHOR')
  expect(approvalPolicies).toContainEqual({ kind: 'SOURCE', approvals: 1, revision: 2 })
  expect(approvalPolicies).toContainEqual({ kind: 'ARTICLE', approvals: 1, revision: 0 })
  const { auditLog } = await asked(
    server,
    '{ auditLog(action: "setApprovalPolicy", target: "SOURCE") { nodes { target subjects outcome detail } } }',
    {},
    'ADMIN',
  )
  expect(auditLog.nodes.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['DONE', 'DONE', 'REFUSED'])
  expect(auditLog.nodes[1].subjects).toEqual(['reviewer'])
})

test('a request for changes holds an approval up, and is answered by the approval of its reviewer', async () => {
  const order = await submitted()
  expect(await done(server, 'requestChanges', { ...order, message: 'Which?' }, 'REVIEWER')).toMatchObject({
    outcome: 'DONE',
    changeset: { state: 'SUBMITTED' },
  })
  expect(await done(server, 'approveChangeset', order, 'PUBLISHER')).toMatchObject({
    changeset: { state: 'SUBMITTED' },
  })
  expect((await reviewsOf(order.id)).missingApprovals).toEqual([
    {
      ...{ reason: 'CHANGES_REQUESTED', kind: null, count: 1, reviewer: 'reviewer' },
      text: 'reviewer requested changes.',
    },
  ])
  expect(await done(server, 'approveChangeset', order, 'REVIEWER')).toMatchObject({ changeset: { state: 'APPROVED' } })
})

test('an approval given before an edit does not count after it', async () => {
  await setPolicy({ kind: 'SYMPTOM', basedOn: 0, approvals: 2 })
  const document = 'symptom:hip-pain'
  const order = await submitted(document)
  await done(server, 'approveChangeset', order, 'REVIEWER')
  const { changeset } = await done(server, 'withdrawChangeset', order, 'AUTHOR')
  const [staged] = await server.store.staged(order.id)
  const again = { ...(await changed(server, document, { note: 'Edited again.' })), basedOn: staged?.revision }
  const edited = await done(server, 'stageEdits', { changeset: order.id, edits: [again] }, 'AUTHOR')
  const basedOn = edited.changeset.revision
  const { revision } = (await done(server, 'submitChangeset', { id: order.id, basedOn }, 'AUTHOR')).changeset
  expect(changeset.state).toBe('DRAFT')
  expect(await done(server, 'approveChangeset', { id: order.id, basedOn: revision }, 'PUBLISHER')).toMatchObject({
    changeset: { state: 'SUBMITTED' },
  })
  expect((await reviewsOf(order.id)).reviews).toEqual([
    { reviewer: 'publisher', verdict: 'APPROVED', current: true },
    { reviewer: 'reviewer', verdict: 'APPROVED', current: false },
  ])
})

test('a rebase of a submission keeps an approval of the same diff, and drops one of another', async () => {
  await setPolicy({ kind: 'RISK_FACTOR', basedOn: 0, approvals: 2 })
  const document = 'risk-factor:weak-hips'
  const own = async (fields: object) => {
    const order = await submitted(document, fields)
    await done(server, 'approveChangeset', order, 'REVIEWER')
    return order
  }
  const kept = await own({ note: 'A note of mine.' })
  const dropped = await own({ summary: 'Hips that are weak, as we say.\n\nA second part.' })
  const { id, staged } = await draft(server, [
    await changed(server, document, { summary: 'Hips that are weak.\n\nA second part, of others.' }),
  ])
  const theirs = await done(server, 'submitChangeset', { id, basedOn: staged.changeset.revision }, 'AUTHOR')
  const basedOn = theirs.changeset.revision
  await done(server, 'approveChangeset', { id, basedOn }, 'REVIEWER')
  const approved = await done(server, 'approveChangeset', { id, basedOn }, 'PUBLISHER')
  await done(server, 'publishChangeset', { id, basedOn: approved.changeset.revision })

  expect(await done(server, 'rebaseChangeset', kept, 'AUTHOR')).toMatchObject({
    outcome: 'DONE',
    changeset: { state: 'SUBMITTED' },
  })
  expect((await reviewsOf(kept.id)).reviews).toMatchObject([{ reviewer: 'reviewer', current: true }])
  const conflict = await done(server, 'rebaseChangeset', dropped, 'AUTHOR')
  expect(conflict.outcome).toBe('CONFLICT')
  expect((await reviewsOf(dropped.id)).reviews).toMatchObject([{ reviewer: 'reviewer', current: true }])
})

test('the reviewer must not be an editor without the right to publish, also where other approvals are there', async () => {
  const own = await draft(server, [await changed(server, 'driver:cambered-roads', { note: 'Own' })], 'REVIEWER')
  const { changeset } = await done(
    server,
    'submitChangeset',
    { id: own.id, basedOn: own.staged.changeset.revision },
    'REVIEWER',
  )
  expect(await refused(server, 'approveChangeset', { id: own.id, basedOn: changeset.revision }, 'REVIEWER')).toMatch(
    /^FORBIDDEN The edit of/,
  )
})

const ASSIGN = `mutation ($id: ID!, $assignee: String) {
  it: assignChangeset(input: { id: $id, assignee: $assignee }) { outcome changeset { assignee revision } } }`

test('a changeset is assigned to a user, and to nobody again', async () => {
  const { id, basedOn } = await submitted()
  const assign = async (assignee: string | null) => (await server.ask(ASSIGN, { id, assignee }, 'AUTHOR')).body
  expect((await assign('reviewer')).data.it).toEqual({
    outcome: 'DONE',
    changeset: { assignee: 'reviewer', revision: basedOn },
  })
  expect((await assign('reviewer')).data.it.outcome).toBe('NOTHING_TO_DO')
  expect((await assign('nobody')).errors[0].extensions.code).toBe('NOT_FOUND')
  expect((await assign('reader')).errors[0].message).toBe(
    '"reader" may not read drafts, and cannot be assigned a changeset.',
  )
  expect((await assign(null)).data.it.changeset.assignee).toBeNull()
  const { changeset } = await asked(
    server,
    'query ($id: ID!) { changeset(id: $id) { events { nodes { kind message mentions } } } }',
    { id },
  )
  expect(changeset.events.nodes.slice(1)).toEqual([
    { kind: 'ASSIGNED', message: 'To reviewer', mentions: ['reviewer'] },
    { kind: 'ASSIGNED', message: 'To nobody', mentions: [] },
  ])
})

const THREAD = 'thread { number document path quote start end outdated resolved resolvedBy }'
const say = async (input: object, as: Role = 'AUTHOR') => {
  const query = `mutation ($input: CommentOnChangesetInput!) { it: commentOnChangeset(input: $input) { outcome ${THREAD} } }`
  return (await server.ask(query, { input }, as)).body
}

test('a comment on a sentence is a thread, which is answered, resolved and reopened', async () => {
  const document = 'driver:cambered-roads'
  const { id, staged } = await draft(server, [
    await changed(server, document, { note: 'Roads that slope. Always to the left.' }),
  ])
  const quote = 'Always to the left'
  const started = await say({ id, document, path: 'note', quote, message: 'Where, @reviewer?' })
  const thread = { number: 1, document, path: 'note', quote, start: 18, end: 36 }
  expect(started.data.it).toEqual({
    outcome: 'DONE',
    thread: { ...thread, outdated: false, resolved: false, resolvedBy: null },
  })
  expect((await say({ id, thread: 1, message: 'In Britain. @author.' }, 'REVIEWER')).data.it).toMatchObject({
    thread: { number: 1 },
  })
  const settle = async (what: string) => {
    const query = `mutation ($id: ID!) { it: ${what}(input: { id: $id, thread: 1 }) { outcome ${THREAD} } }`
    return (await asked(server, query, { id }, 'AUTHOR')).it
  }
  expect(await settle('resolveThread')).toMatchObject({
    outcome: 'DONE',
    thread: { resolved: true, resolvedBy: 'author' },
  })
  expect(await settle('resolveThread')).toMatchObject({ outcome: 'NOTHING_TO_DO' })
  expect(await settle('reopenThread')).toMatchObject({ outcome: 'DONE', thread: { resolved: false } })
  const again = {
    ...(await changed(server, document, { note: 'Roads that slope, mostly left.' })),
    basedOn: staged.changeset && (await server.store.staged(id))[0]?.revision,
  }
  await done(server, 'stageEdits', { changeset: id, edits: [again] }, 'AUTHOR')
  const { changeset } = await asked(
    server,
    `query ($id: ID!) { changeset(id: $id) { threads(where: { resolved: false, document: "${document}" }) {
      totalCount nodes { number outdated comments { totalCount nodes { message author mentions } } } } } }`,
    { id },
  )
  expect(changeset.threads).toEqual({
    totalCount: 1,
    nodes: [
      {
        ...{ number: 1, outdated: true },
        comments: {
          totalCount: 2,
          nodes: [
            { message: 'Where, @reviewer?', author: 'author', mentions: ['reviewer'] },
            { message: 'In Britain. @author.', author: 'reviewer', mentions: ['author'] },
          ],
        },
      },
    ],
  })
})

test.each([
  ['a field that is not there', { document: 'claim:e58', path: 'none' }],
  ['words that are not there', { document: 'claim:e58', path: 'cue', quote: 'none of this' }],
  ['a place where the words are not', { document: 'driver:cambered-roads', path: 'name', quote: 'cambered', start: 0 }],
  ['a path without a document', { path: 'note' }],
  ['a quote without a path', { document: 'claim:e58', quote: 'can' }],
  ['a place without a quote', { document: 'claim:e58', path: 'cue', start: 1 }],
  ['a field that is no text', { document: 'claim:e58', path: 'certainty', quote: '0' }],
  ['a person who is not there', { message: 'Well, @none?' }],
  ['a person who reads no drafts', { message: 'Well, @reader?' }],
])('a comment on %s is refused', async (_what, input) => {
  const { id } = await draft(server, [await changed(server, 'driver:cambered-roads', { note: `Note ${++names}` })])
  expect((await say({ id, message: 'Well?', ...input })).errors[0].extensions.code).toBe('BAD_USER_INPUT')
  expect(await server.store.eventCount(id)).toBe(0)
})

test('a thread that is not there is not answered, and an answer has no place of its own', async () => {
  const { id } = await draft(server, [await changed(server, 'driver:cambered-roads', { note: `Note ${++names}` })])
  expect((await say({ id, thread: 7, message: 'Well?' })).errors[0].extensions.code).toBe('NOT_FOUND')
  await say({ id, message: 'Well?' })
  expect((await say({ id, thread: 1, document: 'claim:e58', message: 'Well?' })).errors[0].extensions.code).toBe(
    'BAD_USER_INPUT',
  )
})

test('addresses and code name nobody', async () => {
  const { id } = await draft(server, [await changed(server, 'driver:cambered-roads', { note: `Note ${++names}` })])
  expect((await say({ id, message: 'Ask ada@example.org about `@media`.' })).data.it.outcome).toBe('DONE')
})

test('what is published keeps its verdicts', async () => {
  const { changeset } = await publish(server, [await changed(server, 'claim:e58', { note: 'Published.' })])
  expect((await reviewsOf(changeset.id)).reviews).toEqual([
    { reviewer: 'publisher', verdict: 'APPROVED', current: true },
  ])
})

test('the answer of every mutation has what it changed in the changeset, also within one revision', async () => {
  const FIELDS = `{ revision state assignee reviews { reviewer verdict message current }
    missingApprovals { reason kind count reviewer } threads { totalCount } }`
  const read = async (id: string) =>
    (await asked(server, `query ($id: ID!) { changeset(id: $id) ${FIELDS} }`, { id })).changeset
  /** Sends a mutation; its answer has the changeset as it is read afterwards. */
  const sent = async (name: string, input: { readonly id: string; readonly [field: string]: unknown }, as: Role) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { outcome changeset ${FIELDS} } }`
    const { it } = await asked(server, query, { input }, as)
    expect(it).toEqual({ outcome: expect.stringMatching(/^(?:DONE|PUBLISHED)$/), changeset: await read(input.id) })
    return it.changeset
  }
  const policies = (await asked(server, '{ approvalPolicies { kind revision } }')).approvalPolicies
  const { revision } = policies.find(({ kind }: { kind: string }) => kind === 'INJURY')
  await setPolicy({ kind: 'INJURY', basedOn: revision, approvals: 2 })
  const { id, basedOn } = await submitted('injury:hamstring-strain')
  const at = async () => ({ id, basedOn: (await read(id)).revision as number })
  expect((await sent('assignChangeset', { id, assignee: 'reviewer' }, 'REVIEWER')).assignee).toBe('reviewer')
  const one = await sent('approveChangeset', { id, basedOn }, 'REVIEWER')
  expect(one).toMatchObject({ revision: basedOn, reviews: [{ reviewer: 'reviewer', verdict: 'APPROVED' }] })
  expect((await sent('requestChanges', { ...(await at()), message: 'Why?' }, 'PUBLISHER')).reviews).toHaveLength(2)
  expect((await sent('commentOnChangeset', { id, message: 'So.' }, 'AUTHOR')).threads.totalCount).toBeGreaterThan(0)
  await sent('withdrawChangeset', await at(), 'AUTHOR')
  await sent('submitChangeset', await at(), 'AUTHOR')
  await sent('sendBackChangeset', { ...(await at()), message: 'Again.' }, 'REVIEWER')
  await sent('submitChangeset', await at(), 'AUTHOR')
  for (const as of ['REVIEWER', 'PUBLISHER', 'ADMIN'] as const)
    if ((await read(id)).state === 'SUBMITTED') await sent('approveChangeset', await at(), as)
  expect(await read(id)).toMatchObject({ state: 'APPROVED', missingApprovals: [] })
  await sent('publishChangeset', await at(), 'PUBLISHER')
})
