#!/usr/bin/env node
// Starts the command line on a Node.js that runs TypeScript. Plain JavaScript, because an older Node.js may read it first.
import * as module from 'node:module'
import { handleStopSignals, onStopSignal } from './stop-signals.js'

// Before anything that takes time to load.
handleStopSignals()

// Most of a short command is reading TypeScript: what was compiled once is read from a cache of Node.js.
module.enableCompileCache?.()

const NEEDED = 24
const major = Number(process.versions.node.split('.')[0])
if (major >= NEEDED) {
  await import('./main.ts')
} else {
  const { startOwnNode } = await import('./start-own-node.js')
  onStopSignal(startOwnNode(NEEDED))
}
