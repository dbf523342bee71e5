import { expect, test } from 'vitest'
import { newest } from './releases.ts'
import { problemsOf } from './schema-changes.ts'

const OLD = `type Query {
  driver(slug: String!, side: String): String
  injury: String
}`
const changelog = (...names: string[]) => `# Changelog

## Unreleased

### Added
- \`Query.injury\`

### Breaking changes
${names.map((name) => `- \`${name}\` is gone.\n`).join('')}
### Fixed
- \`Query.injury\`

## 0.1.0

### Breaking changes
- \`Query.injury\`
`
const problems = (now: string, log = changelog(), before = OLD, today = '2027-01-01') =>
  problemsOf(before, now, log, today)

test('what adds to a schema needs no entry', async () => {
  expect(await problems(OLD.replace('}', '  symptom: String\n}'))).toEqual([])
})

test('a break needs an entry under the breaks of the newest part of the changelog', async () => {
  const now = OLD.replace('  injury: String\n', '')
  expect(await problems(now)).toEqual([
    "Field 'injury' was removed from object type 'Query'. Name `Query.injury` under \"Breaking changes\" in CHANGELOG.md.",
  ])
  expect(await problems(now, changelog('Query.injury'))).toEqual([])
})

test.each([
  [OLD.replace(', side: String', ''), 'Query.driver.side'],
  [OLD.replace('side: String', 'side: String!'), 'Query.driver.side'],
  [OLD.replace('injury: String', 'injury: Int'), 'Query.injury'],
])('so do changed types and arguments', async (now, name) => {
  expect(await problems(now)).toEqual([expect.stringContaining(`\`${name}\``)])
  expect(await problems(now, changelog('Query'))).toHaveLength(1)
  expect(await problems(now, changelog(name))).toEqual([])
})

test('an entry that names a field covers its arguments', async () => {
  expect(await problems(OLD.replace(', side: String', ''), changelog('Query.driver'))).toEqual([])
})

test.each([
  ['@deprecated', 1],
  ['@deprecated(reason: "Ask for driver.")', 1],
  ['@deprecated(reason: "Ask for driver. Removed after 2027-02-31.")', 1],
  ['@deprecated(reason: "Ask for driver. Removed after 2027-06-01.")', 0],
])('a deprecation says until when: %s', async (deprecated, count) => {
  const found = await problems(OLD.replace('injury: String', `injury: String ${deprecated}`))
  expect(found).toHaveLength(count)
  for (const each of found) expect(each).toContain('Query.injury must end with "Removed after YYYY-MM-DD."')
})

test('what is deprecated stays until its date, also when the changelog names it', async () => {
  const before = OLD.replace('injury: String', 'injury: String @deprecated(reason: "No. Removed after 2027-06-01.")')
  const now = OLD.replace('  injury: String\n', '')
  const log = changelog('Query.injury')
  expect(await problems(now, log, before, '2027-06-01')).toEqual([
    'Query.injury is deprecated until 2027-06-01, and must not go before.',
  ])
  expect(await problems(now, log, before, '2027-06-02')).toEqual([])
})

test('the newest release is last in the order of versions', () => {
  expect(newest(['0.2.0', '0.10.0-preview', '0.9.1'])).toBe('0.10.0-preview')
  expect(newest(['0.10.0', '0.10.0-preview.2', '0.10.0-preview.10'])).toBe('0.10.0')
  expect(newest(['0.10.0-preview.2', '0.10.0-preview.10'])).toBe('0.10.0-preview.10')
  expect(newest([])).toBeUndefined()
})
