import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { type ContentChange, contentDiff } from '../content/lifecycle/content-diff.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { firstVersion } from '../projection/graph-from-files.ts'
import type { GraphHistory } from '../projection/graph-history.ts'
import { publish } from '../projection/publish.ts'
import { type PublishedContent, publishedContent } from '../projection/published-content.ts'
import { stageInPieces } from '../projection/stage-in-pieces.ts'
import { createBudget } from '../traversal/budget.ts'
import { impactOf } from '../traversal/impact.ts'
import { changesInWords } from './changes-in-words.ts'
import { checkFolder, listViolations } from './content.ts'
import { CommandFailed, EXIT } from './exit.ts'
import { impactInWords } from './impact-in-words.ts'
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
      write('', ...impactInWords(impactOf(history.current(), firstVersion(content), () => createBudget(COMPARING))))
      write('', `Nothing was written; version ${published.version} stands.`)
      return EXIT.OK
    }
    const id = await stageChanges(store, folder, published, changes, tell)
    if (!options.publish) {
      write('', `Staged as changeset ${id}. Publish it with: aetia publish ${id}`)
      return EXIT.OK
    }
    // The first content of an empty store keeps the moment at which it was released.
    const at = published.content.concepts.length === 0 ? content.publishedAt : undefined
    return publishNow(store, history, id, at)
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
  if (!(await store.moveChangeset(id, ['DRAFT', 'SUBMITTED', 'APPROVED'], 'APPROVED'))) {
    const changeset = await store.changeset(id)
    throw new CommandFailed(
      changeset
        ? `Changeset ${id} is ${changeset.state}; only open ones can be published.`
        : `There is no changeset ${id}.`,
    )
  }
  const before = history.current()
  const result = await publish(
    store,
    { changeset: id, author: authorHere(), idempotencyKey: id },
    () => at ?? new Date().toISOString(),
    (phase) => tell(phase === 'CHECKING' ? 'checking' : 'publishing'),
  )
  write('', ...publishedInWords(result))
  if (result.outcome !== 'PUBLISHED') return EXIT.NEGATIVE
  tell('comparing')
  write(...impactInWords(impactOf(before, result.snapshot, () => createBudget(COMPARING))))
  return EXIT.OK
}

/** Who is at the keyboard, as the machine knows them. */
export const authorHere = (): string => {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
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
    await store.moveChangeset(id, ['DRAFT'], 'DISCARDED').catch(() => undefined)
    throw error
  } finally {
    process.off('SIGINT', interrupt)
  }
  return id
}
