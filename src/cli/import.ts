import { randomUUID } from 'node:crypto'
import { type ContentChange, contentDiff } from '../content/lifecycle/content-diff.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { firstVersion } from '../projection/graph-from-files.ts'
import type { GraphHistory } from '../projection/graph-history.ts'
import { candidateOf, type PublishResult, publish } from '../projection/publish.ts'
import { type PublishedContent, publishedContent } from '../projection/published-content.ts'
import { stageInPieces } from '../projection/stage-in-pieces.ts'
import { createBudget } from '../traversal/budget.ts'
import { impactOf } from '../traversal/impact.ts'
import { atOnce } from '../traversal/work.ts'
import { audited, authorHere } from './audited.ts'
import { changesInWords } from './changes-in-words.ts'
import { checkFolder, listViolations } from './content.ts'
import { CommandFailed, EXIT } from './exit.ts'
import { impactInWords } from './impact-in-words.ts'
import { openChangeset } from './open-changeset.ts'
import { publishedInWords } from './published-in-words.ts'
import { type Progress, showProgress } from './show-progress.ts'
import { withStore } from './store.ts'

export interface ImportOptions {
  readonly publish?: boolean
  readonly dryRun?: boolean
}

const COMPARING = {
  maxExpansions: 20_000_000,
  maxMilliseconds: 20_000,
  deadline: Infinity,
  now: () => performance.now(),
}

/** Turns what differs between a folder and the published content into a changeset, and publishes it when asked to. */
export async function importContent(folder: string, options: ImportOptions): Promise<number> {
  if (options.publish && options.dryRun) throw new CommandFailed('--publish and --dry-run exclude each other.')
  const { tell, write } = output()
  const { content, violations } = await checkFolder(folder, (done, total) => tell('reading', done, total))
  if (violations.length > 0) {
    write(...listViolations(folder, violations))
    return EXIT.NEGATIVE
  }
  return withStore(async (store, history) => {
    tell('comparing')
    const published = await publishedContent(store)
    const changes = contentDiff(published.content, content)
    if (changes.length === 0) {
      write(`Nothing differs from version ${published.version}.`)
      return EXIT.OK
    }
    write(...changesInWords(changes))
    if (options.dryRun) {
      write(
        '',
        ...impactInWords(atOnce(impactOf(history.current(), firstVersion(content), () => createBudget(COMPARING)))),
      )
      write('', `Nothing was written; version ${published.version} stands.`)
      return EXIT.OK
    }
    return audited(store, 'import', folder, async () => {
      const id = await stageChanges(store, folder, published, changes, tell)
      if (!options.publish) {
        write('', `Staged as changeset ${id}. Publish it with: aetia publish ${id}`)
        return EXIT.OK
      }
      // The first content of an empty store keeps the moment at which it was released.
      const at = published.content.concepts.length === 0 ? content.publishedAt : undefined
      return publishNow(store, history, id, at)
    })
  })
}

/** Writes lines to standard output, and how far things are to standard error, without one spoiling the other. */
function output() {
  const progress = showProgress({
    terminal: process.stderr.isTTY ?? false,
    write: (text) => process.stderr.write(text),
    now: () => performance.now(),
  })
  const write = (...lines: readonly string[]) => {
    progress.clear()
    process.stdout.write(lines.map((line) => `${line}\n`).join(''))
  }
  return { tell: progress.tell, write }
}

/** Publishes a changeset that is at hand and says what came of it. */
export async function publishNow(store: ContentStore, history: GraphHistory, id: string, at?: string): Promise<number> {
  const { tell, write } = output()
  const now = () => at ?? new Date().toISOString()
  const before = history.current()
  tell('checking')
  const result =
    (await approveHere(store, id, now())) ??
    (await publish(store, publishing(id), now, (phase) => tell(phase === 'CHECKING' ? 'checking' : 'publishing')))
  write('', ...publishedInWords(result))
  if (result.outcome !== 'PUBLISHED') return EXIT.NEGATIVE
  tell('comparing')
  write(...impactInWords(atOnce(impactOf(before, result.snapshot, () => createBudget(COMPARING)))))
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

/**
 * Stages changes in a new changeset, and discards it where that does not come to its end. Only a process that is killed leaves some of
 * the changes in a draft; its title says how many there should be.
 */
async function stageChanges(
  store: ContentStore,
  folder: string,
  { version }: PublishedContent,
  changes: readonly ContentChange[],
  tell: Progress,
): Promise<string> {
  const id = randomUUID()
  const act = { author: authorHere(), at: new Date().toISOString(), message: `Import of ${folder}` }
  await store.createChangeset({ id, title: `${act.message}, ${changes.length} edits` }, act)
  const revisions = await store.publishedRevisions(
    changes.map(({ document }) => document),
    version,
  )
  const edits = changes.map(({ document, after }) => ({ document, body: after, basedOn: revisions.get(document) ?? 0 }))
  const interrupted = new AbortController()
  const interrupt = () => interrupted.abort(new CommandFailed('Interrupted. Nothing was staged.'))
  process.once('SIGINT', interrupt)
  try {
    const staged = await stageInPieces(store, id, edits, act, {
      told: (done, total) => tell('staging', done, total),
      signal: interrupted.signal,
    })
    if (staged.outcome !== 'STAGED') throw new CommandFailed('Somebody published meanwhile. Import again.')
  } catch (error) {
    const step = { kind: 'DISCARDED', from: ['DRAFT'], to: 'DISCARDED', basedOn: null, document: null } as const
    await store.step(id, step, { ...act, message: 'The import did not come to its end' }).catch(() => undefined)
    throw error
  } finally {
    process.off('SIGINT', interrupt)
  }
  return id
}
