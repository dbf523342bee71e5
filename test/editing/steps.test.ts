import { getNamedType, isInputObjectType, isNonNullType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/accounts/rights.ts'
import { buildSchema } from '../../src/api/schema.ts'
import { statesFor, WORKFLOW, type WorkflowActionName } from '../../src/content/lifecycle/workflow.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { approve, asked, changed, done, draft, type MutationName, publish, refused } from './editors.ts'

const CAMBER = 'driver:cambered-roads'
const LATER = '2090-01-01T06:00:00+02:00'

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer()
})
afterAll(() => server.close())

/** A draft with an edit that breaks nothing; every call makes another name. */
let names = 0
const named = async () => draft(server, [await changed(server, CAMBER, { name: `Name ${++names}` })])

/** A changeset in a state, and the revision that it has there. */
async function standing(state: string): Promise<{ id: string; basedOn: number }> {
  const { id, staged } = await named()
  const seen = (payload: { changeset: { revision: number } }) => ({ id, basedOn: payload.changeset.revision })
  if (state === 'DRAFT') return seen(staged)
  if (state === 'DISCARDED') return seen(await done(server, 'discardChangeset', seen(staged), 'AUTHOR'))
  const submitted = await done(server, 'submitChangeset', seen(staged))
  if (state === 'SUBMITTED') return seen(submitted)
  const approved = await done(server, 'approveChangeset', seen(submitted))
  if (state === 'APPROVED') return seen(approved)
  return seen(await done(server, 'publishChangeset', seen(approved)))
}

/**
 * What the mutations that take a revision need besides, and who is eligible for them in every
 * state.
 */
const INPUTS: Partial<Record<WorkflowActionName, { more: object; as?: Role }>> = {
  UNSTAGE: { more: { documents: [CAMBER] } },
  SUBMIT: { more: {} },
  WITHDRAW: { more: {}, as: 'AUTHOR' },
  APPROVE: { more: {} },
  REQUEST_CHANGES: { more: { message: 'Which shoes?' } },
  SEND_BACK: { more: { message: 'Which road?' } },
  DISCARD: { more: {}, as: 'ADMIN' },
  REBASE: { more: {} },
  SCHEDULE: { more: { at: LATER } },
  UNSCHEDULE: { more: {} },
  PUBLISH: { more: {} },
}

const STEPS = Object.entries(INPUTS).map(([action, { more, as = 'PUBLISHER' }]) => {
  const { mutation } = WORKFLOW[action as WorkflowActionName]
  return [mutation as MutationName, statesFor(action as WorkflowActionName) as readonly string[], more, as] as const
})

/** What is published already is scheduled for a retirement alone. */
const moreIn = (state: string, name: MutationName, more: object): object =>
  state === 'PUBLISHED' && name === 'scheduleChangeset' ? { retireAt: LATER } : more

describe.each(['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'DISCARDED'])('a changeset in %s', (state) => {
  test.each(STEPS)('%s', async (name, from, more, as) => {
    const { id, basedOn } = await standing(state)
    const payload = await done(server, name, { id, basedOn, ...moreIn(state, name, more) }, as)
    if (from.includes(state)) expect(['DONE', 'PUBLISHED', 'NOTHING_TO_DO']).toContain(payload.outcome)
    else expect(payload).toMatchObject({ outcome: 'WRONG_STATE', changeset: { id, state, revision: basedOn } })
  })

  test('a step on another revision is not taken', async () => {
    const { id, basedOn } = await standing(state)
    for (const [name, from, more, as] of STEPS) {
      if (!from.includes(state)) continue
      const { outcome, changeset } = await done(
        server,
        name,
        { id, basedOn: basedOn - 1, ...moreIn(state, name, more) },
        as,
      )
      // What cannot be published as it was seen says so in its own words.
      expect([name, outcome]).toEqual([name, name === 'publishChangeset' ? 'WRONG_STATE' : 'CONFLICT'])
      expect(changeset).toMatchObject({ id, state, revision: basedOn })
    }
  })

  test('something can be said of it, and it stays as it is', async () => {
    const { id, basedOn } = await standing(state)
    const said = await done(server, 'commentOnChangeset', { id, message: 'Well?' }, 'AUTHOR')
    expect(said).toMatchObject({ outcome: 'DONE', changeset: { state, revision: basedOn } })
  })
})

const fieldsOf = (type: unknown) => (isInputObjectType(type) ? type.getFields() : {})

test('every mutation of what is there takes the revision that was seen', () => {
  const schema = buildSchema()
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
  const takes = fields
    .filter(({ type }) => ['ChangesetPayload', 'PublishPayload'].includes(getNamedType(type).name))
    .filter(({ args: [input] }) => input && isNonNullType(fieldsOf(getNamedType(input.type))['basedOn']?.type))
    .map(({ name }) => name)
  expect(takes.sort()).toEqual(STEPS.map(([name]) => name).sort())
  expect(String(fieldsOf(schema.getType('EditInput'))['basedOn']?.type)).toBe('Int!')
})

describe('who approves', () => {
  const submitted = async (edits: object[], as: 'AUTHOR' | 'REVIEWER' | 'PUBLISHER') => {
    const { id, staged } = await draft(server, edits, as)
    const { changeset } = await done(server, 'submitChangeset', { id, basedOn: staged.changeset.revision }, as)
    return { id, basedOn: changeset.revision }
  }
  const edit = () => changed(server, CAMBER, { name: `Name ${++names}` })

  test('nobody an edit of their own, though somebody else made the changeset', async () => {
    const { id, staged } = await named()
    const own = await changed(server, 'risk-factor:weak-hips', { note: 'Mine.' })
    const { changeset } = await done(server, 'stageEdits', { changeset: id, edits: [own] }, 'REVIEWER')
    expect(changeset.revision).toBe(staged.changeset.revision + 1)
    const { revision } = (await done(server, 'submitChangeset', { id, basedOn: changeset.revision }, 'AUTHOR'))
      .changeset
    expect(await refused(server, 'approveChangeset', { id, basedOn: revision }, 'REVIEWER')).toBe(
      'FORBIDDEN The edit of risk-factor:weak-hips is your own. Somebody else has to approve it, or somebody with the right PUBLISH.',
    )
    expect(await done(server, 'approveChangeset', { id, basedOn: revision }, 'PUBLISHER')).toMatchObject({
      outcome: 'DONE',
    })
  })

  test('a reviewer the edits of others, and a publisher also their own', async () => {
    const theirs = await submitted([await edit()], 'AUTHOR')
    expect(await done(server, 'approveChangeset', theirs, 'REVIEWER')).toMatchObject({ outcome: 'DONE' })
    const own = await submitted([await edit()], 'PUBLISHER')
    expect(await done(server, 'approveChangeset', own, 'PUBLISHER')).toMatchObject({ outcome: 'DONE' })
  })

  test('nobody an edit of their own that a colleague touched last, or that was rebased since', async () => {
    const own = await submitted([await edit()], 'REVIEWER')
    await done(server, 'withdrawChangeset', own, 'REVIEWER')
    const [staged] = await server.store.staged(own.id)
    const touched = { ...(await edit()), basedOn: staged?.revision ?? 0 }
    const { changeset } = await done(server, 'stageEdits', { changeset: own.id, edits: [touched] }, 'AUTHOR')
    await publish(server, [await changed(server, CAMBER, { note: `Note ${names}` })])
    const order = { id: own.id, basedOn: changeset.revision }
    const rebased = await done(server, 'rebaseChangeset', order, 'AUTHOR')
    expect(rebased.outcome).toBe('DONE')
    const basedOn = rebased.changeset.revision
    const { revision } = (await done(server, 'submitChangeset', { id: own.id, basedOn }, 'AUTHOR')).changeset
    expect((await server.store.staged(own.id)).map(({ author }) => author)).toEqual(['author'])
    expect(await refused(server, 'approveChangeset', { id: own.id, basedOn: revision }, 'REVIEWER')).toMatch(
      /^FORBIDDEN The edit of driver:cambered-roads is your own\./,
    )
  })

  test('is answered by the violations that there are, and so is who hands in', async () => {
    const claim = { retire: 'source:best-runners-tips-2014' }
    const { id, staged } = await draft(server, [{ basedOn: 1, document: claim }], 'AUTHOR')
    expect(staged.violations.length).toBeGreaterThan(0)
    const handedIn = await done(server, 'submitChangeset', { id, basedOn: staged.changeset.revision }, 'AUTHOR')
    expect(handedIn).toMatchObject({ outcome: 'DONE', violations: staged.violations })
    const order = { id, basedOn: handedIn.changeset.revision }
    expect(await done(server, 'approveChangeset', order)).toMatchObject({
      outcome: 'DONE',
      violations: staged.violations,
    })
  })

  test('an unstaged edit has no editor', async () => {
    const { id, staged } = await named()
    const own = await changed(server, 'risk-factor:weak-hips', { note: 'Mine.' })
    await done(server, 'stageEdits', { changeset: id, edits: [own] }, 'REVIEWER')
    const basedOn = staged.changeset.revision + 1
    await done(server, 'unstageEdits', { id, basedOn, documents: ['risk-factor:weak-hips'] }, 'AUTHOR')
    await done(server, 'submitChangeset', { id, basedOn: basedOn + 1 }, 'AUTHOR')
    expect(await done(server, 'approveChangeset', { id, basedOn: basedOn + 2 }, 'REVIEWER')).toMatchObject({
      outcome: 'DONE',
    })
  })
})

describe('who discards and withdraws', () => {
  const OWN_OF_AUTHOR = [
    ['DRAFT', ['AUTHOR', 'ADMIN']],
    ['SUBMITTED', ['REVIEWER', 'PUBLISHER', 'ADMIN']],
    ['APPROVED', ['PUBLISHER', 'ADMIN']],
    ['scheduled', ['PUBLISHER', 'ADMIN']],
  ] as const

  async function inState(state: string) {
    if (state !== 'scheduled') return standing(state)
    const { id, basedOn } = await standing('APPROVED')
    const { changeset } = await done(server, 'scheduleChangeset', { id, basedOn, at: LATER })
    return { id, basedOn: changeset.revision }
  }

  test.each(OWN_OF_AUTHOR)('a changeset of an author that is %s is discarded by %j', async (state, roles) => {
    for (const role of ['AUTHOR', 'REVIEWER', 'PUBLISHER', 'ADMIN'] as const) {
      const order = await inState(state)
      if ((roles as readonly string[]).includes(role))
        expect(await done(server, 'discardChangeset', order, role)).toMatchObject({
          ...{ outcome: 'DONE', changeset: { state: 'DISCARDED', publishAt: null } },
        })
      else
        expect(await refused(server, 'discardChangeset', order, role)).toMatch(/^FORBIDDEN The changeset is [A-Z]+\./)
    }
  })

  test('a forbidden action is not done at any revision', async () => {
    const { id, basedOn } = await standing('DRAFT')
    expect(await refused(server, 'discardChangeset', { id, basedOn: basedOn - 1 }, 'REVIEWER')).toBe(
      'FORBIDDEN The changeset is DRAFT. This takes its author, "author", or the right ADMINISTER.',
    )
    expect(await server.store.changeset(id)).toMatchObject({ state: 'DRAFT', revision: basedOn })
  })

  test('its author withdraws a submission and edits it further, and nobody else does', async () => {
    const { id, basedOn } = await standing('SUBMITTED')
    for (const role of ['REVIEWER', 'PUBLISHER', 'ADMIN'] as const)
      expect(await refused(server, 'withdrawChangeset', { id, basedOn }, role)).toBe(
        'FORBIDDEN The changeset is SUBMITTED. This takes its author, "author".',
      )
    const withdrawn = await done(server, 'withdrawChangeset', { id, basedOn, message: 'One more source' }, 'AUTHOR')
    expect(withdrawn).toMatchObject({ outcome: 'DONE', changeset: { state: 'DRAFT', revision: basedOn + 1 } })
    expect((await server.store.events(id, 0, 10)).at(-1)).toMatchObject({
      ...{ kind: 'WITHDRAWN', author: 'author', message: 'One more source' },
    })
    const again = await done(server, 'submitChangeset', { id, basedOn: basedOn + 1 }, 'AUTHOR')
    expect(again).toMatchObject({ outcome: 'DONE', changeset: { state: 'SUBMITTED' } })
    const late = await standing('APPROVED')
    expect(await done(server, 'withdrawChangeset', late, 'AUTHOR')).toMatchObject({ outcome: 'WRONG_STATE' })
  })
})

describe('a rebase of what was approved', () => {
  const HIPS = 'risk-factor:weak-hips'
  const note = () => `Note ${++names}`
  const messages = async (id: string) => (await server.store.events(id, 0, 100)).map(({ message }) => message)

  /**
   * An approved changeset with an edit of a document, of which others publish another edit
   * afterwards.
   */
  async function overtaken(mine: object, theirs: object) {
    const { id, staged } = await draft(server, [await changed(server, HIPS, mine)])
    const basedOn = await approve(server, id, staged.changeset.revision)
    await publish(server, [await changed(server, HIPS, theirs)])
    return { id, basedOn }
  }

  test('keeps the approval and the time where its diff is unchanged, says so, and can be published', async () => {
    const { id, basedOn } = await overtaken({ note: note() }, { summary: `Summary ${++names}.` })
    await done(server, 'scheduleChangeset', { id, basedOn, at: LATER })
    const order = { id, basedOn: basedOn + 1 }
    expect(await done(server, 'publishChangeset', order)).toMatchObject({ outcome: 'CONFLICT' })
    const rebased = await done(server, 'rebaseChangeset', order, 'AUTHOR')
    expect(rebased).toMatchObject({
      ...{ outcome: 'DONE', approvalKept: true },
      changeset: { state: 'APPROVED', publishAt: '2090-01-01T04:00:00.000Z', revision: order.basedOn + 1 },
    })
    const { version } = server.history.current()
    expect((await messages(id)).at(-1)).toBe(
      `Onto version ${version}. The approval is kept: the approved diff is unchanged.`,
    )
    await publish(server, [await changed(server, HIPS, { summary: `Summary ${++names}.` })])
    const again = await done(server, 'rebaseChangeset', { id, basedOn: order.basedOn + 1 }, 'AUTHOR')
    expect(again).toMatchObject({ outcome: 'DONE', approvalKept: true })
    const published = await done(server, 'publishChangeset', { id, basedOn: order.basedOn + 2 })
    expect(published).toMatchObject({ outcome: 'PUBLISHED' })
  })

  test('asks for review again where part of the approved diff was published by others', async () => {
    const shared = note()
    const { id, basedOn } = await overtaken({ note: shared, summary: `Summary ${++names}.` }, { note: shared })
    expect(await done(server, 'rebaseChangeset', { id, basedOn }, 'AUTHOR')).toMatchObject({
      ...{ outcome: 'DONE', approvalKept: false, changeset: { state: 'SUBMITTED', publishAt: null } },
    })
    expect((await messages(id)).at(-1)).toMatch(
      /The approval is not kept: another diff is left of risk-factor:weak-hips\.$/,
    )
  })

  test('leaves a draft without edits where all of it was published by others', async () => {
    const shared = note()
    const { id, basedOn } = await overtaken({ note: shared }, { note: shared })
    expect(await done(server, 'rebaseChangeset', { id, basedOn }, 'AUTHOR')).toMatchObject({
      ...{ outcome: 'DONE', approvalKept: false, changeset: { state: 'DRAFT' } },
    })
  })

  test('with a conflict does nothing, whichever side is named; in DRAFT the side settles it', async () => {
    const { id, basedOn } = await overtaken({ note: note() }, { note: note() })
    const order = { id, basedOn }
    const asked = await done(server, 'rebaseChangeset', order, 'AUTHOR')
    expect(asked).toMatchObject({ outcome: 'CONFLICT', conflicts: [{ document: HIPS }], approvalKept: null })
    const resolutions = [{ document: HIPS, keep: 'MINE' }]
    expect(await done(server, 'rebaseChangeset', { ...order, resolutions }, 'AUTHOR')).toMatchObject({
      ...{ outcome: 'WRONG_STATE', changeset: { state: 'APPROVED', revision: basedOn } },
    })
    await done(server, 'sendBackChangeset', { ...order, message: 'Overtaken' })
    const settled = { id, basedOn: basedOn + 1, resolutions }
    expect(await done(server, 'rebaseChangeset', settled, 'AUTHOR')).toMatchObject({
      ...{ outcome: 'DONE', approvalKept: null, changeset: { state: 'DRAFT' } },
    })
  })

  test('compares with what the approver saw, where others had published before the approval', async () => {
    const { id, staged } = await draft(server, [await changed(server, HIPS, { note: note() })])
    await publish(server, [await changed(server, HIPS, { summary: `Summary ${++names}.` })])
    // The approver sees that the changeset would also undo the new summary.
    const basedOn = await approve(server, id, staged.changeset.revision)
    expect(await done(server, 'rebaseChangeset', { id, basedOn }, 'AUTHOR')).toMatchObject({
      ...{ outcome: 'DONE', approvalKept: false, changeset: { state: 'SUBMITTED' } },
    })
  })

  test('of a submission keeps it waiting for review', async () => {
    const { id, staged } = await draft(server, [await changed(server, HIPS, { note: note() })])
    const order = { id, basedOn: staged.changeset.revision }
    const { changeset } = await done(server, 'submitChangeset', order, 'AUTHOR')
    await publish(server, [await changed(server, HIPS, { summary: `Summary ${++names}.` })])
    expect(await done(server, 'rebaseChangeset', { id, basedOn: changeset.revision }, 'AUTHOR')).toMatchObject({
      ...{ outcome: 'DONE', approvalKept: null, changeset: { state: 'SUBMITTED' } },
    })
  })
})

describe('a schedule', () => {
  test('is set in UTC, shown, removed, and ends when the changeset is sent back', async () => {
    const { id, basedOn } = await standing('APPROVED')
    const at = '2090-01-01T04:00:00.000Z'
    expect(await done(server, 'scheduleChangeset', { id, basedOn, at: LATER })).toMatchObject({
      outcome: 'DONE',
      changeset: { state: 'APPROVED', publishAt: at, revision: basedOn + 1 },
    })
    expect(await server.store.changeset(id)).toMatchObject({ schedule: { at, by: 'user-publisher' } })
    expect(await done(server, 'unscheduleChangeset', { id, basedOn: basedOn + 1 })).toMatchObject({
      outcome: 'DONE',
      changeset: { publishAt: null },
    })
    expect(await done(server, 'unscheduleChangeset', { id, basedOn: basedOn + 2 })).toMatchObject({
      outcome: 'NOTHING_TO_DO',
    })
    await done(server, 'scheduleChangeset', { id, basedOn: basedOn + 2, at: LATER })
    expect(await done(server, 'sendBackChangeset', { id, basedOn: basedOn + 3, message: 'Wait' })).toMatchObject({
      changeset: { state: 'DRAFT', publishAt: null },
    })
    const kinds = (await server.store.events(id, 0, 100)).map(({ kind, message }) => `${kind} ${message}`)
    expect(kinds.slice(2)).toEqual([`SCHEDULED For ${at}`, 'UNSCHEDULED ', `SCHEDULED For ${at}`, 'SENT_BACK Wait'])
  })

  test.each([
    ['2020-01-01T00:00:00Z', /^BAD_USER_INPUT "at" must be a time to come; 2020-01-01T00:00:00.000Z has passed\./],
    ['2090-02-30T00:00:00Z', /^BAD_USER_INPUT "at" must be a moment/],
    ['2090-01-01', /^BAD_USER_INPUT "at" must be a moment/],
    ['2090-01-01T00:00:00', /^BAD_USER_INPUT "at" must be a moment/],
    ['soon', /^BAD_USER_INPUT "at" must be a moment/],
    [2090, /^BAD_USER_INPUT .* A moment is written as text/],
  ])('for %s is refused', async (at, expected) => {
    const { id, basedOn } = await standing('APPROVED')
    expect(await refused(server, 'scheduleChangeset', { id, basedOn, at })).toMatch(expected)
  })
})

describe('a retirement', () => {
  const [at, retireAt] = ['2090-01-01T04:00:00.000Z', '2091-01-01T04:00:00.000Z']

  test('is set beside the publication, shown, and ends with its schedule', async () => {
    const { id, basedOn } = await standing('APPROVED')
    expect(await done(server, 'scheduleChangeset', { id, basedOn, at, retireAt })).toMatchObject({
      outcome: 'DONE',
      changeset: { state: 'APPROVED', publishAt: at, retireAt },
    })
    expect(await server.store.changeset(id)).toMatchObject({ retirement: { at: retireAt, by: 'user-publisher' } })
    expect(await done(server, 'unscheduleChangeset', { id, basedOn: basedOn + 1 })).toMatchObject({
      changeset: { publishAt: null, retireAt: null },
    })
    await done(server, 'scheduleChangeset', { id, basedOn: basedOn + 2, at, retireAt })
    await done(server, 'scheduleChangeset', { id, basedOn: basedOn + 3, at })
    expect(await server.store.changeset(id)).toMatchObject({ schedule: { at }, retirement: null })
    await done(server, 'scheduleChangeset', { id, basedOn: basedOn + 4, at, retireAt })
    expect(await done(server, 'sendBackChangeset', { id, basedOn: basedOn + 5, message: 'Wait' })).toMatchObject({
      changeset: { state: 'DRAFT', publishAt: null, retireAt: null },
    })
  })

  test('outlasts a publish before its time, and is set, moved and ended afterwards', async () => {
    const { id, basedOn } = await standing('APPROVED')
    await done(server, 'scheduleChangeset', { id, basedOn, at, retireAt })
    const published = await done(server, 'publishChangeset', { id, basedOn: basedOn + 1 })
    expect(published).toMatchObject({ outcome: 'PUBLISHED', changeset: { publishAt: null, retireAt } })
    const moved = await done(server, 'scheduleChangeset', { id, basedOn: basedOn + 2, retireAt: at })
    expect(moved).toMatchObject({ outcome: 'DONE', changeset: { state: 'PUBLISHED', publishAt: null, retireAt: at } })
    const ended = await done(server, 'unscheduleChangeset', { id, basedOn: basedOn + 3 })
    expect(ended).toMatchObject({ outcome: 'DONE', changeset: { state: 'PUBLISHED', retireAt: null } })
    const again = await done(server, 'scheduleChangeset', { id, basedOn: basedOn + 4, at })
    expect(again).toMatchObject({ outcome: 'WRONG_STATE' })
    const messages = (await server.store.events(id, 0, 100)).map(({ message }) => message)
    expect(messages).toContain(`For ${at}, to be retired at ${retireAt}`)
    expect(messages).toContain(`To be retired at ${at}`)
  })

  test.each([
    ['APPROVED', { at: retireAt, retireAt: at }, /^BAD_USER_INPUT "retireAt" must be after "at", 2091/],
    ['APPROVED', { at, retireAt: at }, /^BAD_USER_INPUT "retireAt" must be after "at"/],
    ['APPROVED', { retireAt }, /^BAD_USER_INPUT "at" must be the time of publication/],
    ['PUBLISHED', { retireAt: '2020-01-01T00:00:00Z' }, /^BAD_USER_INPUT "retireAt" must be a time to come/],
    ['PUBLISHED', {}, /^BAD_USER_INPUT "retireAt" must be the time of retirement/],
    ['PUBLISHED', { retireAt: 'soon' }, /^BAD_USER_INPUT "retireAt" must be a moment/],
  ] as const)('in %s for %j is refused', async (state, times, expected) => {
    const { id, basedOn } = await standing(state)
    expect(await refused(server, 'scheduleChangeset', { id, basedOn, ...times })).toMatch(expected)
  })
})

describe('publishing once', () => {
  test('the same key answers what it made, and makes nothing', async () => {
    const { id, basedOn } = await standing('APPROVED')
    const order = { id, basedOn, idempotencyKey: `once-${id}` }
    const first = await done(server, 'publishChangeset', order)
    expect(first.outcome).toBe('PUBLISHED')
    expect(await done(server, 'publishChangeset', order)).toMatchObject({
      outcome: 'REPEATED',
      publication: first.publication,
      changeset: { state: 'PUBLISHED' },
    })
    const another = await standing('APPROVED')
    expect(await refused(server, 'publishChangeset', { ...order, ...another })).toMatch(
      /^BAD_USER_INPUT "idempotencyKey" has published another changeset, as version \d+\./,
    )
  })

  test('eight at once with one key make one version', async () => {
    const { id, basedOn } = await standing('APPROVED')
    const { version } = server.history.current()
    const payloads = await Promise.all(
      Array.from({ length: 8 }, () => done(server, 'publishChangeset', { id, basedOn, idempotencyKey: id })),
    )
    expect(payloads.map(({ outcome }) => outcome).sort()).toEqual(['PUBLISHED', ...Array(7).fill('REPEATED')])
    expect(new Set(payloads.map(({ publication }) => publication.version))).toEqual(new Set([version + 1]))
  })

  test('the next request reads the new version', async () => {
    const published = await publish(server, [await changed(server, CAMBER, { name: 'Read at once' })])
    const { graph, driver } = await asked(
      server,
      '{ graph { version digest } driver(slug: "cambered-roads") { name } }',
    )
    expect(graph).toEqual(published.publication)
    expect(driver.name).toBe('Read at once')
  })

  test('publishing without a change makes no version, and the changeset remains as it is', async () => {
    const { id, staged } = await draft(server, [await changed(server, CAMBER, {})])
    const basedOn = await approve(server, id, staged.changeset.revision)
    const { version, digest } = server.history.current()
    for (let count = 0; count < 2; count++)
      expect(await done(server, 'publishChangeset', { id, basedOn, idempotencyKey: `nothing-${id}` })).toMatchObject({
        ...{ outcome: 'UNCHANGED', publication: null, moved: [], violations: [] },
        changeset: { state: 'APPROVED', revision: basedOn, publishedVersion: null },
      })
    expect(await server.store.head()).toMatchObject({ version, digest })
    expect(await done(server, 'discardChangeset', { id, basedOn })).toMatchObject({ outcome: 'DONE' })
  })

  test('a retirement of what was never published changes nothing', async () => {
    const added = { kind: 'SYMPTOM', slug: 'never-was', name: 'Never was', summary: 'Never was.' }
    const { id, staged } = await draft(server, [{ basedOn: 0, document: { concept: added } }])
    const edits = [{ basedOn: 1, document: { retire: 'symptom:never-was' } }]
    const retired = await done(server, 'stageEdits', { changeset: id, edits }, 'AUTHOR')
    expect(retired.changeset.revision).toBe(staged.changeset.revision + 1)
    const basedOn = await approve(server, id, retired.changeset.revision)
    expect(await done(server, 'publishChangeset', { id, basedOn })).toMatchObject({ outcome: 'UNCHANGED' })
  })

  test('a changeset without edits is neither submitted nor published', async () => {
    const { id, revision } = (await done(server, 'createChangeset', { title: 'Empty' })).changeset
    expect(await done(server, 'submitChangeset', { id, basedOn: revision })).toMatchObject({ outcome: 'NOTHING_TO_DO' })
    await server.store.step(
      id,
      { kind: 'APPROVED', from: ['DRAFT'], to: 'APPROVED', basedOn: null, document: null },
      { author: 'x', at: '2026-01-01T00:00:00.000Z', message: '' },
    )
    expect(await done(server, 'publishChangeset', { id, basedOn: revision + 1 })).toMatchObject({ outcome: 'EMPTY' })
  })
})

describe('at once', () => {
  test('of twelve who stage what they all saw, one is done and the others conflict', async () => {
    const { id, staged } = await named()
    const content = await changed(server, CAMBER, {})
    const revision = (await server.store.staged(id))[0]?.revision ?? 0
    const edit = (index: number) => ({
      basedOn: revision,
      document: { concept: { ...(content.document['concept'] as object), name: `At once ${index}` } },
    })
    const payloads = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        done(server, 'stageEdits', { changeset: id, edits: [edit(index)] }, index % 2 ? 'AUTHOR' : 'REVIEWER'),
      ),
    )
    expect(payloads.filter(({ outcome }) => outcome === 'DONE')).toHaveLength(1)
    const told = payloads.filter(({ outcome }) => outcome === 'CONFLICT')
    expect(told).toHaveLength(11)
    for (const { conflicts } of told) expect(conflicts).toMatchObject([{ document: CAMBER, basedOn: revision }])
    expect((await server.store.changeset(id))?.revision).toBe(staged.changeset.revision + 1)
  })

  test('of a publish and a send-back of one revision, one is done', async () => {
    for (let round = 0; round < 4; round++) {
      const { id, basedOn } = await standing('APPROVED')
      const [published, back] = await Promise.all([
        done(server, 'publishChangeset', { id, basedOn }),
        done(server, 'sendBackChangeset', { id, basedOn, message: 'Wait' }),
      ])
      const state = (await server.store.changeset(id))?.state
      if (published.outcome === 'PUBLISHED') expect([back.outcome, state]).toEqual(['WRONG_STATE', 'PUBLISHED'])
      else expect([published.outcome, back.outcome, state]).toEqual(['WRONG_STATE', 'DONE', 'DRAFT'])
    }
  })

  test('of two publishes of one document, one reports its stale base', async () => {
    const [one, other] = await Promise.all([standing('APPROVED'), standing('APPROVED')])
    const payloads = await Promise.all([one, other].map((order) => done(server, 'publishChangeset', order)))
    expect(payloads.map(({ outcome }) => outcome).sort()).toEqual(['CONFLICT', 'PUBLISHED'])
    expect(payloads.find(({ outcome }) => outcome === 'CONFLICT')?.moved).toMatchObject([
      { document: CAMBER, fields: [{ path: 'name' }] },
    ])
  })

  test('of a publish that uses a concept and one that retires it, one is refused', async () => {
    const added = { kind: 'SYMPTOM', slug: 'contested', name: 'Contested', summary: 'Contested.' }
    await publish(server, [{ basedOn: 0, document: { concept: added } }])
    const evidence = {
      ...{ source: 'source:best-runners-tips-2014', passage: 'S20' },
      ...{ quote: 'reach down a little farther', start: 2928, end: 2955 },
    }
    const claim = {
      ...{ id: 'contested', subject: 'risk-factor:weak-hips', predicate: 'CAUSES', object: 'symptom:contested' },
      ...{ explicitness: 'EXPLICIT', certainty: 0.5, evidence: [evidence] },
    }
    const orders = await Promise.all(
      [
        { basedOn: 0, document: { claim } },
        { basedOn: 1, document: { retire: 'symptom:contested' } },
      ].map(async (edit) => {
        const { id, staged } = await draft(server, [edit])
        return { id, basedOn: await approve(server, id, staged.changeset.revision) }
      }),
    )
    const payloads = await Promise.all(orders.map((order) => done(server, 'publishChangeset', order)))
    expect(payloads.map(({ outcome }) => outcome).sort()).toEqual(['PUBLISHED', 'VIOLATIONS'])
    expect(payloads.find(({ outcome }) => outcome === 'VIOLATIONS')?.violations).toMatchObject([
      { code: 'UNKNOWN_ID', document: 'claim:contested', path: 'object' },
    ])
  })
})
