import { personHere } from '../../../app/audited.ts'
import { impactOnPaths } from '../../../app/impact-on-paths.ts'
import type { GraphHistory } from '../../../app/open-store.ts'
import type { ContentStore } from '../../../content/lifecycle/content-store.ts'
import { publishAtOnce } from '../../../editing/publishing/publish-at-once.ts'
import type { CommandContext } from '../../command-context.ts'
import { EXIT } from '../../exit.ts'
import { openChangeset } from '../../options/open-changeset.ts'
import { commandOutput } from '../../print/command-output.ts'
import { impactInWords } from '../../print/impact-in-words.ts'
import { publishedInWords } from '../../print/published-in-words.ts'

/**
 * Publishes an open changeset as the person at the keyboard, who has all rights, and prints the
 * outcome.
 */
export async function publishNow(
  context: CommandContext,
  store: ContentStore,
  history: GraphHistory,
  id: string,
  { at, language }: { readonly at?: string | undefined; readonly language?: string | undefined } = {},
): Promise<number> {
  const { report, write } = commandOutput(context)
  const before = history.current()
  await openChangeset(store, id)
  const answer = await publishAtOnce(
    store,
    history,
    { id, person: personHere(), message: 'By the command line', language },
    () => at ?? new Date().toISOString(),
    { onPhase: (phase) => report(phase === 'CHECKING' ? 'checking' : 'publishing') },
  )
  write('', ...publishedInWords(answer))
  // The published content is as asked, without a version of its own.
  if (answer.outcome === 'UNCHANGED') return EXIT.OK
  if (answer.snapshot === null) return EXIT.NEGATIVE
  report('comparing')
  write(...impactInWords(impactOnPaths(before, answer.snapshot)))
  return EXIT.OK
}
