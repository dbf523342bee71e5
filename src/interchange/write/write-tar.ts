/** A file of an archive. Its text is made twice, once for its length: both must be the same. */
export interface ArchivedFile {
  readonly name: string
  text(): Iterable<string>
}

const BLOCK = 512

/** The files as a tar archive (POSIX ustar). Equal files give equal text, since it has no dates. */
export function* writeTar(files: readonly ArchivedFile[]): Generator<string, void> {
  for (const { name, text } of files) {
    let bytes = 0
    for (const piece of text()) {
      bytes += Buffer.byteLength(piece)
      yield ''
    }
    yield header(name, bytes)
    yield* text()
    yield '\0'.repeat((BLOCK - (bytes % BLOCK)) % BLOCK)
  }
  yield '\0'.repeat(2 * BLOCK)
}

/** The checksum is counted with blanks in its own place. */
function header(name: string, bytes: number): string {
  const before = field(name, 100) + octal(0o644, 8) + octal(0, 8) + octal(0, 8) + octal(bytes, 12) + octal(0, 12)
  const after = `0${field('', 100)}ustar\x0000${field('', 32)}${field('', 32)}${octal(0, 8)}${octal(0, 8)}`
  const sum = Buffer.from(`${before}        ${after}`).reduce((total, byte) => total + byte, 0)
  return (before + field(`${sum.toString(8).padStart(6, '0')}\0 `, 8) + after).padEnd(BLOCK, '\0')
}

const field = (text: string, length: number): string => text.padEnd(length, '\0')
const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`
