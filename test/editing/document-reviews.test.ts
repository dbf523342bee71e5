import { afterAll, expect, test } from 'vitest'
import { startEditingServer } from '../start-editing-server.ts'
import { asked, changed, draft, publish } from './editors.ts'

const server = await startEditingServer()
afterAll(() => server.close())

const REVIEW = '{ outcome document { key publishedRevision reviewedAt reviewedBy reviewedRevision reviewBy } }'
const record = (input: object, as: Parameters<typeof server.ask>[2] = 'REVIEWER') =>
  server.ask(`mutation ($input: ReviewDocumentInput!) { it: reviewDocument(input: $input) ${REVIEW} }`, { input }, as)
const plan = (input: object, as: Parameters<typeof server.ask>[2] = 'REVIEWER') =>
  server.ask(
    `mutation ($input: PlanDocumentReviewInput!) { it: planDocumentReview(input: $input) ${REVIEW} }`,
    { input },
    as,
  )
const LATER = '2090-01-01T00:00:00.000Z'

test('a review is recorded with its reviewer and its time, and shows on the document', async () => {
  const document = 'claim:e58'
  const before = await asked(server, `{ document(id: "${document}") { reviewedAt reviewedBy reviewBy } }`)
  expect(before.document).toEqual({ reviewedAt: null, reviewedBy: null, reviewBy: null })
  const { body } = await record({ document, basedOn: 1, reviewBy: LATER })
  expect(body.data.it).toEqual({
    outcome: 'DONE',
    document: {
      ...{ key: document, publishedRevision: 1, reviewedAt: expect.any(String) },
      ...{ reviewedBy: 'reviewer', reviewedRevision: 1, reviewBy: LATER },
    },
  })
  const after = await asked(server, `{ document(id: "${document}") { reviewedBy reviewBy } }`, {}, 'AUTHOR')
  expect(after.document).toEqual({ reviewedBy: 'reviewer', reviewBy: LATER })
})

test('a review changes neither the version nor the digest', async () => {
  const before = (await asked(server, '{ graph { version digest } }')).graph
  await record({ document: 'claim:e59', basedOn: 1 })
  expect((await asked(server, '{ graph { version digest } }')).graph).toEqual(before)
})

test('what was published since it was read is not recorded as reviewed', async () => {
  const document = 'driver:cambered-roads'
  await publish(server, [await changed(server, document, { summary: 'A summary that nobody has reviewed.' })])
  const { body } = await record({ document, basedOn: 1 })
  expect(body.data.it).toMatchObject({ outcome: 'CONFLICT', document: { publishedRevision: 2, reviewedAt: null } })
})

test('a review is planned without being recorded, and the plan is dropped', async () => {
  const document = 'claim:e31'
  expect((await plan({ document, reviewBy: LATER })).body.data.it.document).toMatchObject({
    reviewedAt: null,
    reviewBy: LATER,
  })
  expect((await plan({ document })).body.data.it.document).toMatchObject({ reviewBy: null })
})

test.each([
  ['a time that has passed', { document: 'claim:e58', basedOn: 1, reviewBy: '2020-01-01T00:00:00Z' }, 'BAD_USER_INPUT'],
  ['a document that never was', { document: 'claim:none', basedOn: 1 }, 'NOT_FOUND'],
])('%s is refused', async (_what, input, code) => {
  const { body } = await record(input)
  expect(body.errors[0].extensions.code).toBe(code)
})

test('a document that is not published yet, or not any more, cannot be reviewed', async () => {
  await draft(server, [
    { basedOn: 0, document: { concept: { kind: 'DRIVER', slug: 'new-road', name: 'New', summary: 'New.' } } },
  ])
  const { body } = await record({ document: 'driver:new-road', basedOn: 0 })
  expect(body.errors[0]).toMatchObject({
    message: 'driver:new-road is not published. There is nothing to review.',
    extensions: { code: 'BAD_USER_INPUT' },
  })
})

test.each([[null], ['READER'], ['AUTHOR']] as const)('%s may not record a review', async (role) => {
  const { body } = await record({ document: 'claim:e58', basedOn: 1 }, role)
  expect(body.errors[0].extensions.code).toBe(role === null ? 'UNAUTHENTICATED' : 'FORBIDDEN')
})

test('the audit log names the document and the reviewer', async () => {
  await record({ document: 'claim:e60', basedOn: 1 })
  const { auditLog } = await asked(
    server,
    '{ auditLog(target: "claim:e60") { nodes { actor action target outcome } } }',
    {},
    'ADMIN',
  )
  expect(auditLog.nodes[0]).toEqual({
    actor: 'reviewer',
    action: 'reviewDocument',
    target: 'claim:e60',
    outcome: 'DONE',
  })
})
