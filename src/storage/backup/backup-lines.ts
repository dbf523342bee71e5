import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { BackupRefused } from '../../errors/backup-refused.ts'
import { canonicalJson } from '../canonical-json.ts'

const NEWLINE = 0x0a

/**
 * The lines of a backup but for the closing one, which holds their checksum. Fails with
 * `BackupRefused` at the end of a truncated file. A caller that uses lines as they come must be
 * able to undo all of them.
 */
export async function* backupLines(file: string): AsyncGenerator<string, void> {
  const hash = createHash('sha256')
  let line: Buffer | undefined
  for await (const next of linesOf(file)) {
    if (line) {
      hash.update(line).update('\n')
      yield line.toString()
    }
    line = next
  }
  if (line?.toString() !== canonicalJson({ sha256: hash.digest('hex') }))
    throw new BackupRefused('It is damaged: its checksum is wrong, or it was cut off.')
}

/** Not `readline`, which also ends lines at characters that JSON allows in a string. */
async function* linesOf(file: string): AsyncGenerator<Buffer, void> {
  let pieces: Buffer[] = []
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...pieces, chunk.subarray(start, end)])
      pieces = []
      start = end + 1
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start))
  }
  if (pieces.length > 0) throw new BackupRefused('It is damaged: it ends in the middle of a line.')
}
