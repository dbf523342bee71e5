import { contentDiff } from '../content/lifecycle/content-diff.ts'
import { firstVersion } from '../projection/graph-from-files.ts'
import { publishedContent } from '../projection/published-content.ts'
import { audited } from './audited.ts'
import { changesInWords } from './changes-in-words.ts'
import { commandOutput } from './command-output.ts'
import { checkFolder, listViolations } from './content.ts'
import { CommandFailed, EXIT } from './exit.ts'
import { impactOnPaths } from './impact-on-paths.ts'
import { publishNow } from './publish-now.ts'
import { stageChanges } from './stage-changes.ts'
import { withStore } from './store.ts'

export interface ImportOptions {
  readonly publish?: boolean
  readonly dryRun?: boolean
}

/** Turns what differs between a folder and the published content into a changeset, and publishes it when asked to. */
export async function importContent(folder: string, options: ImportOptions): Promise<number> {
  if (options.publish && options.dryRun) throw new CommandFailed('--publish and --dry-run exclude each other.')
  const { tell, write } = commandOutput()
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
      write('', ...impactOnPaths(history.current(), firstVersion(content)))
      write('', `Nothing was written; version ${published.version} stands.`)
      return EXIT.OK
    }
    return audited(store, 'import', folder, async (concerns) => {
      const id = await stageChanges(store, folder, published, changes, tell)
      concerns(id)
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
