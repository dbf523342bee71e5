import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { CONFIG_KEYS } from '../../src/config/config.ts'
import { configurationDocument } from '../../src/config/configuration-document.ts'

const document = await readFile(new URL('../../docs/configuration.md', import.meta.url), 'utf8')

test('docs/configuration.md has the tables of the schema; npm run generate writes them', () => {
  expect(configurationDocument(document)).toBe(document)
})

test('every key has one row', () => {
  const keys = [...document.matchAll(/^\| `([A-Z\d_]+)` \|/gm)].map(([, key]) => key)
  expect(keys).toEqual(CONFIG_KEYS)
})

test('a table that was edited by hand is written anew', () => {
  const edited = document.replace('| 4000 |', '| 4001 |')
  expect(edited).not.toBe(document)
  expect(configurationDocument(edited)).toBe(document)
})
