import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ownNode } from '../../src/cli/own-node.js'

const { optionalDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

test('the Node.js that came with the packages is the one that package.json names', () => {
  const own = ownNode()
  expect(own).toBeDefined()
  const version = execFileSync(own ?? '', ['--version'], { encoding: 'utf8' }).trim()
  expect(new Set(Object.values(optionalDependencies))).toEqual(new Set([version.slice(1)]))
})

test('it is what the scripts of this project run on', () => {
  expect(`v${Object.values(optionalDependencies)[0]}`).toBe(process.version)
})
