import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

/** Something that a process asked of the disk, or said once it believed its work to be on it. */
export type DiskEvent =
  | { readonly what: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly what: 'truncate'; readonly file: string; readonly size: number }
  | { readonly what: 'sync' | 'failed sync'; readonly file: string }
  | { readonly what: 'unlink'; readonly file: string }
  | { readonly what: 'said'; readonly version: number }
  | { readonly what: 'refused' }

const CALL = /^(\w+)\((?:\d+<([^>]*)>)?(?:, )?(.*)\) += (-?\d+)/

/**
 * Runs a process under strace and tells in order what it asked of the disk below `folder`, and what
 * it said. `fault` makes system calls fail, such as `fdatasync:error=EIO:when=3`.
 */
export async function recordedWrites(
  command: readonly string[],
  folder: string,
  trace: string,
  fault?: string,
): Promise<readonly DiskEvent[]> {
  const calls = 'pwrite64,write,fsync,fdatasync,ftruncate,unlink'
  // One file per thread, so that no call is interrupted by another. All of SQLite's happen in the
  // first.
  const options = ['-ff', '-y', '-xx', '-s', '100000', '-e', `trace=${calls}`, '-e', 'signal=none', '-o', trace]
  if (fault !== undefined) options.push('-e', `inject=${fault}`)
  const traced = spawn('strace', [...options, 'sh', '-c', 'echo $$ > "$0" && exec "$@"', `${trace}.pid`, ...command], {
    stdio: 'ignore',
  })
  await once(traced, 'exit')
  const pid = (await readFile(`${trace}.pid`, 'utf8')).trim()
  const lines = (await readFile(`${trace}.${pid}`, 'latin1')).split('\n')
  return lines.flatMap((line) => eventOf(line, folder))
}

function eventOf(line: string, folder: string): DiskEvent[] {
  const [, call, hexPath = '', rest = '', result = '-1'] = CALL.exec(line) ?? []
  const path = textOf(hexPath)
  if (call === undefined) return []
  if (call === 'write') {
    const [, version] = /^published (\d+)/.exec(textOf(rest)) ?? []
    if (version !== undefined) return [{ what: 'said', version: Number(version) }]
    if (textOf(rest).startsWith('refused')) return [{ what: 'refused' }]
  }
  if (call === 'unlink') {
    const gone = textOf(rest).replace(/"$/, '')
    return gone.startsWith(folder) ? [{ what: 'unlink', file: basename(gone) }] : []
  }
  const file = basename(path)
  if (path.startsWith(folder) && /^f(?:data)?sync$/.test(call) && Number(result) < 0)
    return [{ what: 'failed sync', file }]
  if (!path.startsWith(folder) || Number(result) < 0) return []
  if (call === 'fsync' || call === 'fdatasync') return [{ what: 'sync', file }]
  if (call === 'ftruncate') return [{ what: 'truncate', file, size: Number(rest) }]
  const [, hex = '', at = ''] = /^"(.*)", \d+, (\d+)$/.exec(rest) ?? []
  if (call !== 'pwrite64' || at === '') throw new Error(`Not understood: ${line.slice(0, 200)}`)
  return [{ what: 'write', file, at: Number(at), bytes: bytesOf(hex).subarray(0, Number(result)) }]
}

const bytesOf = (hex: string) => Buffer.from(hex.replaceAll('\\x', ''), 'hex')

/** strace writes strings as `"\x61\x62"`, and paths so too. */
const textOf = (written: string) =>
  written
    .replace(/\\x([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/^"/, '')
