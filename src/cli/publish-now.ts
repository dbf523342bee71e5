import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { GraphHistory } from '../projection/graph-history.ts'
import { candidateOf, type PublishResult, publish } from '../projection/publish.ts'
import { authorHere } from './audited.ts'
import { commandOutput } from './command-output.ts'
import { EXIT } from './exit.ts'
import { impactOnPaths } from './impact-on-paths.ts'
import { openChangeset } from './open-changeset.ts'
import { publishedInWords } from './published-in-words.ts'

/** Publishes a changeset that is at hand and says what came of it. */
export async function publishNow(store: ContentStore, history: GraphHistory, id: string, at?: string): Promise<number> {
  const { tell, write } = commandOutput()
  const now = () => at ?? new Date().toISOString()
  const before = history.current()
  tell('checking')
  const result =
    (await approveHere(store, id, now())) ??
    (await publish(store, publishing(id), now, (phase) => tell(phase === 'CHECKING' ? 'checking' : 'publishing')))
  write('', ...publishedInWords(result))
  if (result.outcome !== 'PUBLISHED') return EXIT.NEGATIVE
  tell('comparing')
  write(...impactOnPaths(before, result.snapshot))
  return EXIT.OK
}

const publishing = (id: string) => ({ changeset: id, author: authorHere(), idempotencyKey: id })

/** Approves an open changeset that can be published. One that cannot stays as it is, and why is answered. */
async function approveHere(store: ContentStore, id: string, at: string): Promise<PublishResult | null> {
  const { state } = await openChangeset(store, id)
  const candidate = await candidateOf(store, id, at)
  if (candidate.outcome !== 'READY') return candidate
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
