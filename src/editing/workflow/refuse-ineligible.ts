import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { type Eligible, isEligible, type Person, type Transition } from '../../content/lifecycle/workflow.ts'
import { forbidden } from '../../errors/public-errors.ts'

/**
 * Fails with FORBIDDEN unless somebody may do what a transition does to a changeset as it is. Edits count as somebody's own where they
 * made any of the revisions that the changeset made of a staged document, so neither a rebase nor a later edit of somebody else hides it.
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
