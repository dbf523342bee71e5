import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'
import packageJson from '../../package.json' with { type: 'json' }
import type { Config } from '../config/config.ts'
import type { BuiltVersion } from '../publishing/built-version.ts'
import { type RunWork, runInSlices } from '../publishing/run-work.ts'
import { versionFromFile, versionInFile } from '../publishing/version-in-file.ts'
import { readWholeFile, replaceWholeFile } from '../storage/whole-file.ts'

/** Where the compiled graph is kept, or null where it is not. */
export function compiledFilePath({ compiledFile, dataDir, databaseUrl }: Config): string | null {
  if (!compiledFile) return null
  // A program with PostgreSQL needs no folder, so none is made for it.
  if (databaseUrl !== null && !existsSync(dataDir)) return null
  return join(dataDir, 'aetia.graph')
}

export type CompiledFileReading =
  | { readonly outcome: 'READ'; readonly built: BuiltVersion }
  | { readonly outcome: 'ABSENT' }
  | { readonly outcome: 'NOT_READABLE'; readonly reason: string }

/** The version in the file. A file that is damaged or of another program is never used. */
export async function readCompiledFile(path: string, run: RunWork = runInSlices): Promise<CompiledFileReading> {
  try {
    const bytes = await readWholeFile(path)
    if (bytes === null) return { outcome: 'ABSENT' }
    return { outcome: 'READ', built: await run(versionFromFile(bytes, packageJson.version)) }
  } catch (error) {
    return { outcome: 'NOT_READABLE', reason: error instanceof Error ? error.message : String(error) }
  }
}

export interface CompiledFileWriter {
  /** The version that the process serves now. It is written later, unless the file has it. */
  note(built: BuiltVersion): void
  /** Writes the newest version, unless the file has it. */
  stop(): Promise<void>
}

export interface WriterOptions {
  readonly path: string
  /** The version in the file, or null. */
  readonly written: BuiltVersion | null
  readonly run: RunWork
  readonly logger: Pick<Logger, 'debug' | 'warn'>
  /** Milliseconds from a new version until it is written. Left out: two seconds. */
  readonly delay?: number
  /** Milliseconds between two writes at least. Left out: five minutes. */
  readonly interval?: number
}

const DELAY = 2_000
const INTERVAL = 300_000

/** Keeps the newest version in the file. A write that fails is logged, and the server serves on. */
export function writeCompiledFile(options: WriterOptions): CompiledFileWriter {
  const { path, run, logger, delay = DELAY, interval = INTERVAL } = options
  let written = options.written?.publication
  let newest: BuiltVersion | undefined
  let lastWrite = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined
  let isStopped = false

  const isWritten = () => newest === undefined || (newest.publication === written && existsSync(path))
  const write = async (): Promise<void> => {
    if (newest === undefined || isWritten()) return
    const built = newest
    try {
      await replaceWholeFile(path, await run(versionInFile(built, packageJson.version)))
      written = built.publication
      logger.debug({ version: built.publication.version, file: path }, 'the compiled graph was written')
    } catch (error) {
      logger.warn(
        { err: error, file: path },
        'the compiled graph could not be written; the next start compiles it again',
      )
    }
  }
  const writeInTurn = () => {
    writing = (writing ?? Promise.resolve()).then(write)
    return writing
  }
  const schedule = () => {
    if (isStopped || timer !== undefined || isWritten()) return
    const wait = Math.max(delay, lastWrite + interval - performance.now())
    timer = setTimeout(() => {
      timer = undefined
      lastWrite = performance.now()
      void writeInTurn().then(schedule)
    }, wait)
    timer.unref()
  }
  return {
    note(built) {
      newest = built
      schedule()
    },
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await writeInTurn()
    },
  }
}
