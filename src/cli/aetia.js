#!/usr/bin/env node
// Starts the command line on a Node.js that runs TypeScript. Plain JavaScript, because an older Node.js may read it first.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ownNode } from './own-node.js'

const NEEDED = 24
const major = Number(process.versions.node.split('.')[0])
if (major >= NEEDED) {
  await import('./main.ts')
} else {
  const own = ownNode()
  if (own === undefined) {
    process.stderr.write(
      `aetia needs Node.js ${NEEDED} or newer, and this is ${process.versions.node}. ` +
        'Run `npm ci` without --omit=optional to get one beside it, or install a newer Node.js.\n',
    )
    process.exit(2)
  }
  const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (status) => process.exit(status ?? 1))
}
