import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

const brotli = promisify(brotliCompress)

/** The sorts of files that a server sends packed. */
const PACKED = ['.js', '.css']

/** Replaces the scripts and style sheets of a folder by their Brotli, which the server sends. */
export async function packFiles(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => PACKED.includes(extname(name)))
  await Promise.all(
    files.map(async (name) => {
      const file = join(folder, name)
      await writeFile(`${file}.br`, await brotli(await readFile(file)))
      await rm(file)
    }),
  )
}
