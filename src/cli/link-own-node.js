// Puts the Node.js that came with the packages first on the path of every script, where npm has not. npm 11 has; npm 10
// takes the link away again along with the packages that are for other machines.
import { existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ownNode, PACKAGE_FOLDER } from './own-node.js'

const programs = join(PACKAGE_FOLDER, '.bin')
const own = ownNode()
if (own !== undefined && existsSync(programs)) {
  const target = relative(programs, own)
  if (process.platform === 'win32') {
    if (!existsSync(join(programs, 'node.cmd'))) writeFileSync(join(programs, 'node.cmd'), `@"%~dp0\\${target}" %*\r\n`)
  } else if (!existsSync(join(programs, 'node'))) symlinkSync(target, join(programs, 'node'))
}

// `npm start` begins with `exec`, so that npm's signals reach the server and not a shell before it. The shell of Windows, which
// has neither signals nor that word, finds this program instead: it runs the rest of the line.
if (process.platform === 'win32' && existsSync(programs)) writeFileSync(join(programs, 'exec.cmd'), '@%*\r\n')
