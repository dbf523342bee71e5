import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkFolderBytes } from '../assets/folder-bytes.ts'
import type { Config } from '../config/config.ts'
import type { ContentSet } from '../content/documents.ts'
import { OperatorError } from '../errors/operator-error.ts'
import { type CheckedFiles, checkFiles, type LocatedViolation } from '../projection/check-files.ts'
import { readContentFolder } from '../storage/content-folder.ts'

/** The content that the product ships with. */
export const SHIPPED_CONTENT = fileURLToPath(new URL('../../graph/content', import.meta.url))

/**
 * The content has violations, so there is no graph to serve. The message lists every one of them.
 */
export class BrokenContent extends Error {
  override readonly name = 'BrokenContent'

  constructor(folder: string, violations: readonly LocatedViolation[]) {
    super([`The content in ${folder} is broken:`, ...listViolations(folder, violations)].join('\n'))
  }
}

/**
 * Reads and checks a content folder. Fails when there is no such folder. `onProgress` is called for
 * every file.
 */
export async function checkFolder(
  folder: string,
  onProgress?: (done: number, total: number) => void,
): Promise<CheckedFiles> {
  const files = await readContentFolder(folder).catch((error: unknown) => {
    // How the storage says that a file is too large to be content.
    throw error instanceof RangeError ? new OperatorError(error.message) : error
  })
  const checked = checkFiles(files, onProgress)
  const ofBytes = await checkFolderBytes(folder, checked.content.assets ?? [])
  if (ofBytes.length === 0) return checked
  return { ...checked, violations: [...checked.violations, ...checked.locate(ofBytes)] }
}

/**
 * The content of a first version: the shipped content, or none. Fails with BrokenContent when it
 * has violations.
 */
export async function firstContent(content: Config['content'], folder = SHIPPED_CONTENT): Promise<ContentSet> {
  if (content === 'none')
    return { publishedAt: '1970-01-01T00:00:00Z', concepts: [], claims: [], sources: [], articles: [] }
  const checked = await checkFolder(folder)
  if (checked.violations.length > 0) throw new BrokenContent(folder, checked.violations)
  return checked.content
}

/**
 * One line per violation, `file:line CODE message` with the file as it can be opened from here, and
 * how many there are.
 */
export function listViolations(folder: string, violations: readonly LocatedViolation[], cwd = process.cwd()): string[] {
  const fromHere = relative(cwd, folder)
  const place = fromHere.startsWith('..') ? folder : fromHere
  const lines = violations.map(({ file, line, code, message }) => `  ${join(place, file)}:${line}  ${code}  ${message}`)
  return [...lines, `${violations.length} ${violations.length === 1 ? 'violation' : 'violations'}`]
}
