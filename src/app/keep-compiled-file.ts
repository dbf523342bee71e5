import type { Logger } from 'pino'
import type { Config } from '../config/config.ts'
import type { BuiltVersion } from '../publishing/built-version.ts'
import type { RunWork } from '../publishing/run-work.ts'
import {
  type CompiledFileReading,
  type CompiledFileWriter,
  compiledFilePath,
  writeCompiledFile,
} from './compiled-file.ts'

/** The compiled file of a serving process. */
export interface KeptCompiledFile extends CompiledFileWriter {
  /** What was read of the file at start. */
  onRead(reading: CompiledFileReading): void
}

/**
 * Says in the log whether the compiled file is used, and keeps the newest version in it. A reader of
 * an embedded database changes nothing in its folder; the editor does.
 */
export function keepCompiledFile(config: Config, run: RunWork, logger: Logger): KeptCompiledFile {
  const path = compiledFilePath(config)
  if (path === null) return { onRead() {}, note() {}, async stop() {} }
  const mayWrite = config.role === 'editor' || config.databaseUrl !== null
  let written: BuiltVersion | null = null
  let writer: CompiledFileWriter | undefined
  return {
    onRead(reading) {
      if (reading.outcome === 'READ') {
        written = reading.built
        logger.debug({ version: written.publication.version }, 'the graph was read from the compiled file')
      } else if (reading.outcome === 'ABSENT')
        logger.debug({ file: path }, 'there is no compiled file; the graph is compiled from the store')
      else
        logger.warn(
          { file: path, reason: reading.reason },
          `the compiled file is not used, because ${reading.reason}; the graph is compiled from the store`,
        )
    },
    note(built) {
      if (!mayWrite) return
      // A graph that the log does not record is not kept.
      if (built.snapshot.digest !== built.publication.digest) return
      writer ??= writeCompiledFile({ path, written, run, logger })
      writer.note(built)
    },
    stop: async () => writer?.stop(),
  }
}
