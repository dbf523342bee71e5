import { authorHere } from '../../app/audited.ts'
import type { ChangesetState } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { GraphHistory } from '../../publishing/graph-history.ts'
import { candidateOf, type PublishPhase, type PublishResult, publish } from '../../publishing/publish.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { openChangeset } from '../options/open-changeset.ts'
import { commandOutput } from '../print/command-output.ts'
import { impactOnPaths } from '../print/impact-on-paths.ts'
import { publishedInWords } from '../print/published-in-words.ts'

/** Publishes a changeset that is at hand and says what came of it. */
export async function publishNow(
  context: CommandContext,
  store: ContentStore,
  history: GraphHistory,
  id: string,
  at?: string,
): Promise<number> {
  const { tell, write } = commandOutput(context)
  const now = () => at ?? new Date().toISOString()
  const before = history.current()
  tell('checking')
  const { state } = await openChangeset(store, id)
  const candidate = await candidateOf(store, id, now())
  const heard = (phase: PublishPhase) => tell(phase === 'CHECKING' ? 'checking' : 'publishing')
  const result =
    candidate.outcome === 'READY'
      ? ((await approveHere(store, id, state)) ?? (await publish(store, publishing(id), now, heard, candidate)))
      : candidate
  write('', ...publishedInWords(result))
  // What was asked for is so, without a version of its own.
  if (result.outcome === 'UNCHANGED') return EXIT.OK
  if (result.outcome !== 'PUBLISHED') return EXIT.NEGATIVE
  tell('comparing')
  write(...impactOnPaths(before, result.snapshot))
  return EXIT.OK
}

const publishing = (id: string) => ({ changeset: id, author: authorHere(), idempotencyKey: id })

/** Approves an open changeset. Where that cannot be, why is answered. */
async function approveHere(store: ContentStore, id: string, state: ChangesetState): Promise<PublishResult | null> {
  if (state === 'APPROVED') return null
  const act = { author: authorHere(), at: new Date().toISOString(), message: 'By the command line' }
  const step = {
    kind: 'APPROVED',
    from: ['DRAFT', 'SUBMITTED'],
    to: 'APPROVED',
    basedOn: null,
    document: null,
  } as const
  const { outcome } = await store.step(id, step, act)
  return outcome === 'DONE' ? null : { outcome: 'CHANGESET_MOVED' }
}
