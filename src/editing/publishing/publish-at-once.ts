import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { type Person, stepsTowards } from '../../content/lifecycle/workflow.ts'
import { candidateOf, type PublishOptions } from '../../publishing/publish.ts'
import { changesetNamed } from '../workflow/changeset-named.ts'
import { takeStep } from '../workflow/take-step.ts'
import { type PublishAnswer, type PublishedHistory, publishAnswer, publishChangeset } from './publish-changeset.ts'

export interface PublishAtOnceOrder {
  /** The id of the changeset. The same changeset never makes a second version. */
  readonly id: string
  /** Who takes every step towards the publish, and so has the rights of each. */
  readonly person: Person
  /** Recorded with the steps. */
  readonly message: string
  /** The language of the source texts from this version on; left out: as before. */
  readonly language?: string | undefined
}

/**
 * Takes an open changeset through the rest of its workflow and publishes it. It is checked first,
 * so a changeset that cannot be published keeps its state. Each step asks for the checked revision:
 * where the changeset is edited meanwhile, the outcome is WRONG_STATE, and the edit remains. Fails
 * with FORBIDDEN where the person lacks a right, and with NOT_FOUND when there is no such
 * changeset.
 */
export async function publishAtOnce(
  store: ContentStore,
  history: PublishedHistory,
  { id, person, message, language }: PublishAtOnceOrder,
  now: () => string,
  { onPhase }: Pick<PublishOptions, 'onPhase'> = {},
): Promise<PublishAnswer> {
  onPhase?.('CHECKING')
  let changeset = await changesetNamed(store, id)
  const steps = stepsTowards('PUBLISH', changeset.state)
  if (steps === null) return publishAnswer(store, id, { outcome: 'CHANGESET_CHANGED' })
  const decided = await candidateOf(store, id, now(), history, language)
  if (decided.outcome !== 'READY') return publishAnswer(store, id, decided)
  for (const action of steps) {
    const order = { id, basedOn: changeset.revision, person, at: now(), message }
    const answer = await takeStep(store, action, order)
    if (answer.outcome !== 'DONE' || !answer.changeset)
      return publishAnswer(store, id, { outcome: 'CHANGESET_CHANGED' })
    changeset = answer.changeset
  }
  const order = { changeset: id, basedOn: changeset.revision, author: person.name, idempotencyKey: id, language }
  return publishChangeset(store, history, order, now, { decided, ...(onPhase && { onPhase }) })
}
