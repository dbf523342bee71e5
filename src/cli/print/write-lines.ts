import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { OperatorError } from '../../errors/operator-error.ts'

const PIECE = 65_536

/**
 * Streams text into a file, which appears whole or not at all. Fails when the file exists, unless
 * it is to be replaced. Returns the result of the generator.
 */
export async function writeLines<Result>(
  file: string,
  lines: Generator<string, Result>,
  replace: boolean,
): Promise<Result> {
  const { pieces, result } = inPieces(lines)
  await writeFileWhole(file, replace, (partial) => pipeline(Readable.from(pieces), createWriteStream(partial)))
  return result() as Result
}

/**
 * Has a file written under another name, at which nothing is, and then gives it its own. So it
 * appears whole or not at all. Fails when it exists, unless it is to be replaced.
 */
export async function writeFileWhole(
  file: string,
  replace: boolean,
  write: (partial: string) => Promise<void>,
): Promise<void> {
  refuseToReplace(file, replace)
  await mkdir(dirname(file), { recursive: true })
  const partial = `${file}.partial`
  try {
    await rm(partial, { force: true })
    await write(partial)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw new OperatorError(`${file} could not be written: ${(error as Error).message}`)
  }
}

export function refuseToReplace(file: string, replace: boolean): void {
  if (!replace && existsSync(file)) throw new OperatorError(`${file} is there. Say --replace to write over it.`)
}

function inPieces<Result>(lines: Generator<string, Result>) {
  let result: Result | undefined
  function* pieces() {
    let piece = ''
    for (let next = lines.next(); ; next = lines.next()) {
      if (next.done) {
        result = next.value
        break
      }
      piece += next.value
      if (piece.length < PIECE) continue
      yield piece
      piece = ''
    }
    if (piece !== '') yield piece
  }
  return { pieces: pieces(), result: () => result }
}
