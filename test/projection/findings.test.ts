import { expect, test } from 'vitest'
import { readContentFiles } from '../../src/content/files/read-content-files.ts'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { checkFiles } from '../../src/projection/check-files.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import { linesAgainst, linesFor } from '../../src/traversal/questions/evidence-lines.ts'
import { bestPath } from '../notation/best-path.ts'
import { CAMBER, contentFiles, listed } from '../notation/content-files.ts'

const STUDY = 'sources/study.yaml'
const TRIAL = 'sources/trial.yaml'
const FINDINGS = `    findings:
      - source: study
        finding: Hips tilted on a slope.
      - source: trial
        stance: REFUTES
        finding: Hips did not tilt.
`
const files = () =>
  contentFiles({
    [CAMBER]: { add: FINDINGS },
    [STUDY]: 'title: A Study\nevidenceClass: OBSERVATIONAL\n',
    [TRIAL]: 'title: A Trial\nevidenceClass: TRIAL\n',
  })

test('a finding in our own words speaks for a claim or against it, and needs no passage', () => {
  const { content, violations } = checkFiles(files())
  expect(violations).toEqual([])
  const snapshot = firstVersion(content)
  const claim = snapshot.claims.get('claim:c1')
  if (!claim) throw new Error('the claim is in the files')
  expect(claim.findings).toEqual([
    { source: 'source:study', finding: 'Hips tilted on a slope.', stance: 'SUPPORTS' },
    { source: 'source:trial', finding: 'Hips did not tilt.', stance: 'REFUTES' },
  ])
  expect(
    linesFor(snapshot, claim).map(({ origin, evidence, findings }) => [origin.slug, evidence.length, findings.length]),
  ).toEqual([
    ['book', 1, 0],
    ['study', 0, 1],
  ])
  expect(linesAgainst(snapshot, claim).map(({ origin }) => origin.slug)).toEqual(['trial'])
  expect(snapshot.claimsOfSource('source:study').map(({ key }) => key)).toEqual(['claim:c1'])
})

test('a path is backed by the evidence of its weakest step, findings that support it among it', () => {
  const { content } = checkFiles(files())
  const snapshot = firstVersion(content)
  expect(bestPath(snapshot, 'driver:camber', 'misalignment:pelvis').evidenceClass).toBe('OBSERVATIONAL')
  expect(bestPath(snapshot, 'driver:camber', 'symptom:hip-pain').evidenceClass).toBe('OPINION')
})

test('findings are written as they are read, and content without any has the digest it had', () => {
  const { content } = readContentFiles(files())
  expect(readContentFiles(writeContentFiles(content)).content).toEqual(content)
  const digest = (text: string) => firstVersion(checkFiles(contentFiles({ [CAMBER]: { add: text } })).content).digest
  expect(digest('    findings: []\n')).toBe(digest(''))
})

test.each([
  [
    'an unknown source',
    'source: study',
    'source: studdy',
    `${CAMBER}:12 UNKNOWN_ID there is no source "source:studdy".`,
  ],
  [
    'no finding',
    'finding: Hips tilted on a slope.',
    'stance: SUPPORTS',
    `${CAMBER}:12 BAD_SHAPE claims.0.findings.0.finding`,
  ],
  [
    'a quote',
    'source: study',
    'source: study\n        quote: tilt',
    `${CAMBER}:13 BAD_SHAPE claims.0.findings.0.quote`,
  ],
])('%s is told', (_, from, to, message) => {
  const changed = files().map((file) => (file.path === CAMBER ? { ...file, text: file.text.replace(from, to) } : file))
  const [first] = listed(changed)
  expect(first?.startsWith(message) ? message : first).toBe(message)
})
