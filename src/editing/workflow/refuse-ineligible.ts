import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { type Eligible, isEligible, type Person, type Transition } from '../../content/lifecycle/workflow.ts'
import { forbidden } from '../../errors/public-errors.ts'

/**
 * Fails with FORBIDDEN unless a person may take a transition of a changeset. An edit is the
 * person's own where they made any revision of a staged document in this changeset, so neither a
 * rebase nor a later edit of another person hides it.
 */
export async function refuseIneligible(
  store: Pick<ContentStore, 'editors'>,
  transition: Transition,
  person: Person,
  changeset: Changeset,
): Promise<void> {
  const asksForEdits = transition.by.includes('NOT_EDITOR')
  const own = asksForEdits
    ? (await store.editors(changeset.id)).find(({ author }) => author === person.name)
    : undefined
  if (isEligible(transition, person, changeset, own !== undefined)) return
  throw own
    ? forbidden(
        `The edit of ${own.document} is your own. Somebody else has to approve it, or somebody with the right PUBLISH.`,
      )
    : forbidden(
        `The changeset is ${changeset.state}. This takes ${transition.by.map((each) => inWords(each, changeset)).join(', or ')}.`,
      )
}

function inWords(eligible: Eligible, { author }: Changeset): string {
  switch (eligible) {
    case 'AUTHOR':
      return `its author, "${author}"`
    case 'NOT_EDITOR':
      return 'somebody who edited none of it'
    default:
      return `the right ${eligible}`
  }
}
