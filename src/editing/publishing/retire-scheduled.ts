import { createHash } from 'node:crypto'
import { rightsOf } from '../../accounts/rights.ts'
import type { User } from '../../accounts/user.ts'
import type { Changeset } from '../../content/lifecycle/changeset.ts'
import { INITIAL_STATE, isOpen, stepOf, stepsTowards } from '../../content/lifecycle/workflow.ts'
import { StoreUnavailable } from '../../errors/store-errors.ts'
import { candidateOf, publish } from '../../publishing/publish.ts'
import { revertEdits } from '../merging/revert-version.ts'
import { takeStep } from '../workflow/take-step.ts'
import { AUDIT_OUTCOMES, detailOf, type Fired, missingRight, type ScheduleOptions } from './publish-scheduled.ts'
import { refusalInWords, retirementConflictsInWords } from './refusal-in-words.ts'

/** A published changeset whose retirement has come. */
type Due = Changeset & {
  readonly retirement: NonNullable<Changeset['retirement']>
  readonly publishedVersion: number
}

/**
 * Retires what a changeset published, by a changeset of its own and the current rights of the user
 * who scheduled it: what the version added is archived, and what it changed is as it was before.
 * However many processes do so at once, and wherever one of them ends, one version is made: each
 * continues where another stopped, and the commit decides. Conflicts and rules end the retirement.
 * Fails with `StoreUnavailable` when the store does; then it is still due.
 */
export async function retireScheduled(due: Due, options: ScheduleOptions): Promise<Fired> {
  const { accounts, now } = options
  const user = await accounts.user(due.retirement.by)
  const entry = await accounts.beginAudit({
    ...{ at: now(), actor: user?.name ?? null, tokenId: null, action: 'publishChangeset', requestId: null },
    target: retirementOf(due),
    subjects: [due.id],
  })
  const fired = await fire(due, user, options).catch((error: unknown) => {
    if (error instanceof StoreUnavailable) throw error
    return fail(due, user, options, 'Something went wrong on our side. The log has the details.', error)
  })
  await accounts.endAudit(entry, AUDIT_OUTCOMES[fired.outcome], detailOf(fired, `scheduled retirement of ${due.id}`))
  return fired
}

const keyOf = ({ id, retirement }: Due): string => `retire:${id}:${retirement.at}`

/** The id of the changeset that retires: the same in every process, and a UUID as others are. */
function retirementOf(due: Due): string {
  const hex = createHash('sha256').update(keyOf(due)).digest('hex')
  // Version 8 and variant 2 of RFC 9562: a UUID made of a hash.
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

async function fire(due: Due, user: User | null, options: ScheduleOptions): Promise<Fired> {
  const { content, history, now } = options
  if (!(await isDue(due, options))) return { outcome: 'OVERTAKEN' }
  if (!user) return fail(due, user, options, 'Whoever scheduled it is no longer a user.')
  const missing = missingRight(user)
  if (missing !== null) return fail(due, user, options, missing)

  const id = retirementOf(due)
  const message = titleOf(due)
  const prepared = await prepare(due, user, options)
  if (prepared !== null) return prepared
  let changeset = await content.changeset(id)
  if (changeset === null) return { outcome: 'AGAIN' }
  const decided = await candidateOf(content, id, now(), history)
  if (decided.outcome === 'CONFLICT' && changeset.state === INITIAL_STATE) {
    // Somebody published since it was staged: the next look merges anew.
    const documents = (await content.staged(id)).map(({ document }) => document)
    await content.unstage(id, changeset.revision, documents)
    return { outcome: 'AGAIN' }
  }
  if (decided.outcome !== 'READY') return fail(due, user, options, refusalInWords(decided))

  const steps = stepsTowards('PUBLISH', changeset.state)
  if (steps === null)
    return fail(due, user, options, `The changeset that retires it, ${id}, is ${changeset.state} already.`)
  const person = { name: user.name, rights: rightsOf(user.role) }
  for (const action of steps) {
    const order = { id, basedOn: changeset.revision, person, at: now(), message }
    const answer = await takeStep(content, action, order)
    if (answer.outcome !== 'DONE' || !answer.changeset) return { outcome: 'AGAIN' }
    changeset = answer.changeset
  }
  const request = {
    ...{ changeset: id, author: user.name, idempotencyKey: keyOf(due), basedOn: changeset.revision },
    retires: { changeset: due.id, at: due.retirement.at },
  }
  const result = await publish(content, request, now, { history, decided })
  switch (result.outcome) {
    case 'PUBLISHED':
      await history.adopt(result)
      return { outcome: 'PUBLISHED', version: result.publication.version }
    case 'REPEATED':
      await history.refresh()
      return { outcome: 'PUBLISHED', version: result.publication.version }
    case 'CHANGESET_CHANGED':
      if (await isDue(due, options)) return { outcome: 'AGAIN' }
      await discard(due, user, options, 'Its retirement was taken back.')
      return { outcome: 'OVERTAKEN' }
    case 'CONTENDED':
      return { outcome: 'AGAIN' }
    default:
      return fail(due, user, options, refusalInWords(result))
  }
}

/** Nobody has carried it out, ended or moved it since. */
async function isDue({ id, retirement }: Due, { content }: ScheduleOptions): Promise<boolean> {
  return (await content.changeset(id))?.retirement?.at === retirement.at
}

/** Makes the changeset with its edits, as far as it is not there; otherwise what came of that. */
async function prepare(due: Due, user: User, options: ScheduleOptions): Promise<Fired | null> {
  const { content, now } = options
  const id = retirementOf(due)
  const there = await content.changeset(id)
  if (there && (there.state !== INITIAL_STATE || (await content.staged(id)).length > 0)) return null
  const { edits, conflicts } = await revertEdits(content, due.publishedVersion)
  if (conflicts.length > 0) return fail(due, user, options, retirementConflictsInWords(due.publishedVersion, conflicts))
  if (edits.length === 0)
    return fail(due, user, options, 'It would change nothing: all that it published is undone already.')
  const stamp = { author: user.name, at: now(), message: titleOf(due) }
  if (!there) {
    try {
      await content.createChangeset({ id, title: stamp.message }, stamp)
    } catch (error) {
      // Another process made it at this moment, and stages the same edits.
      if (error instanceof RangeError) return { outcome: 'AGAIN' }
      throw error
    }
  }
  return (await content.stage(id, edits, stamp)).outcome === 'STAGED' ? null : { outcome: 'AGAIN' }
}

/** The longest title of a changeset that is repeated, in UTF-16 code units. */
const MAX_TITLE = 200

const titleOf = ({ title }: Due): string => `Retirement of ${title.slice(0, MAX_TITLE).toWellFormed()}`

/** Closes what is there of the changeset, and then ends the retirement with the reason. */
async function fail(
  due: Due,
  user: User | null,
  options: ScheduleOptions,
  reason: string,
  cause?: unknown,
): Promise<Fired> {
  const author = user?.name ?? due.retirement.by
  await discard(due, user, options, reason)
  const stamp = { author, at: options.now(), message: `It was not retired. ${reason}` }
  // Of two processes at once, the slower one finds that the faster one has retired it.
  if (!(await options.content.failSchedule(due.id, due.retirement.at, stamp))) return { outcome: 'OVERTAKEN' }
  return { outcome: 'FAILED', reason, ...(cause !== undefined && { cause }) }
}

async function discard(due: Due, user: User | null, { content, now }: ScheduleOptions, message: string): Promise<void> {
  const id = retirementOf(due)
  const there = await content.changeset(id)
  if (!there || !isOpen(there)) return
  const step = { ...stepOf('DISCARD', there.state), basedOn: there.revision, document: null }
  await content.step(id, step, { author: user?.name ?? due.retirement.by, at: now(), message })
}
