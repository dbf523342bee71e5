import { expect, test } from 'vitest'
import { auditTarget } from '../../../src/api/access/audit-target.ts'

test('a name that signs in is the target of its entry, but not what no user could be called', () => {
  expect(auditTarget('signIn', { name: 'ada', password: 'secret' })).toBe('ada')
  expect(auditTarget('signIn', { name: 'My Secret Password!', password: '' })).toBeNull()
})

test('the most specific field names the target, and no other field ever does', () => {
  expect(auditTarget('act', { document: 'claim:e1', id: 'c1' })).toBe('c1')
  expect(auditTarget('act', { version: 7 })).toBe('7')
  expect(auditTarget('act', { password: 'secret', note: 'secret' })).toBeNull()
})

test('a target is no longer than 200 characters, and holds none that a database refuses', () => {
  expect(auditTarget('act', { id: 'x'.repeat(500) })).toHaveLength(200)
  expect(auditTarget('act', { id: 'a\0b' })).toBe('ab')
})
