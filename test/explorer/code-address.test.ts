import { expect, test } from 'vitest'
import { schemaText } from '../../src/api/schema.ts'
import { codeAddress, systemName } from '../../src/explorer/concept/code-address.ts'

test.each([
  ['ICD10CM', 'M76.6-', 'https://icd10cmtool.cdc.gov/?query=M76.6'],
  ['ICD11', '634724646', 'https://id.who.int/icd/entity/634724646'],
  ['SNOMEDCT', '11654001', 'https://snomed.info/id/11654001'],
  ['MESH', 'D052256', 'https://id.nlm.nih.gov/mesh/D052256.html'],
  ['HP', 'HP:0025273', 'https://purl.obolibrary.org/obo/HP_0025273'],
  ['NCIT', 'C85012', 'https://purl.obolibrary.org/obo/NCIT_C85012'],
  ['UMLS', 'C0877149', 'https://uts.nlm.nih.gov/uts/umls/concept/C0877149'],
])('a code of %s leads to its registry', (system, code, address) => {
  expect(codeAddress(system, code)).toBe(address)
})

test('every system of the schema has a name and a registry', () => {
  const [, values = ''] = /enum CodeSystem \{([^}]*)\}/.exec(schemaText) ?? []
  const systems = values.match(/^ {2}[A-Z0-9]+$/gm)?.map((line) => line.trim()) ?? []
  expect(systems.length).toBeGreaterThan(10)
  for (const system of systems) expect([system, codeAddress(system, 'X:1')]).not.toEqual([system, null])
})

test('a code of a system that is not known has no link', () => {
  expect([systemName('OTHER'), codeAddress('OTHER', '1')]).toEqual(['OTHER', null])
})

test('a hostile code stays in the path', () => {
  expect(codeAddress('ICD11', '../../a?b#c')).toBe('https://id.who.int/icd/entity/..%2F..%2Fa%3Fb%23c')
})
