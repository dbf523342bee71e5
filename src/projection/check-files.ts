import { runSync } from '../algorithms/run-sync.ts'
import type { ContentSet } from '../content/documents.ts'
import type { ExportedFrom } from '../content/files/exported-from.ts'
import { type ContentFile, type Place, readContentFiles } from '../content/files/read-content-files.ts'
import { documentsOf } from '../content/lifecycle/content-set.ts'
import { createProseReader } from '../content/prose/prose-reader.ts'
import type { Violation } from '../content/violation.ts'
import { checkingContent } from './checked-content.ts'

/** A violation with its place in the files. */
export interface LocatedViolation extends Violation, Place {}

export interface CheckedFiles {
  readonly content: ContentSet
  /** Null where `release.yaml` names no version. */
  readonly exportedFrom: ExportedFrom | null
  /** In order of file and line. Empty when the content may be published. */
  readonly violations: readonly LocatedViolation[]
  locate(violations: readonly Violation[]): readonly LocatedViolation[]
}

/**
 * Reads content files and checks them against every rule. `onProgress` is called after every file.
 */
export function checkFiles(
  files: readonly ContentFile[],
  onProgress?: (done: number, total: number) => void,
): CheckedFiles {
  const { content, written, declared, exportedFrom, violations, placeOf } = readContentFiles(files, onProgress)
  const locate = (found: readonly Violation[]) =>
    found
      .map((item) => ({ ...item, ...placeOf(item) }))
      .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
  const checked = runSync(
    checkingContent(
      documentsOf(written).map((document) => ({ document, revision: 0 })),
      createProseReader(),
      { declared },
    ),
  )
  const isWhole = violations.length === 0 && checked.byRule[0]!.violations.length === 0
  // Where claims could not be read, a chain may only seem to be missing.
  const found = checked.violations.filter(({ code }) => isWhole || code !== 'SHORTCUT_WITHOUT_CHAIN')
  return { content, exportedFrom, violations: locate([...violations, ...found]), locate }
}
