import { describe, expect, test } from 'vitest'
import { BARE_ASSERTION, hedgesIn } from '../../graph/vocabulary/certainty-scale.ts'
import { checkContent } from '../../src/projection/check-content.ts'
import { CAMBER, claim, contentFiles, listed, PELVIS } from '../notation/content-files.ts'
import { shippedContent } from '../notation/shipped-content.ts'

/** Camber drives pelvis, and pelvis causes hip pain, as the passage P1 says in one sentence. */
const chain = (first: string, second: string) =>
  listed(
    contentFiles({
      [CAMBER]: ['certainty: 0.7', `certainty: 0.7\n    ${first}`],
      [PELVIS]: { add: claim('c9', 'CAUSES', 'symptom:hip-pain', 'P1', second) },
    }),
  )

const told = (borrower: string, hedges: string, carrier: string) =>
  `HEDGE_COUNTED_TWICE claim:${borrower} is less certain than a bare assertion (0.85), but the hedge of its passage ` +
  `("${hedges}") is counted in claim:${carrier} on the same path; give it 0.85, or name a hedge of its own in its cue`

test('a hedge of one passage lowers the certainty of one claim of a path', () => {
  expect(chain('cue: can', 'cue: thus')).toEqual([expect.stringContaining(told('c9', 'can', 'c1'))])
  expect(chain('cue: thus', 'cue: can; often')).toEqual([expect.stringContaining(told('c1', 'can", "often', 'c9'))])
  expect(chain('cue: can be', 'note: without a cue')).toEqual([expect.stringContaining(told('c9', 'can', 'c1'))])
  expect(chain('cue: can', 'cue: can; thus')).toEqual([expect.stringContaining(told('c9', 'can', 'c1'))])
})

const SECOND = claim('c9', 'CAUSES', 'symptom:hip-pain', 'P1', 'cue: thus')

test.each([
  ['each claim has a hedge of its own', 'can', SECOND.replace('thus', 'often')],
  ['no cue names a hedge', 'so', SECOND],
  ['the other claim is implied, which lowers it by itself', 'can', SECOND.replace('EXPLICIT', 'IMPLIED')],
  ['the other claim is a shortcut', 'can', SECOND.replace('thus', 'thus\n    shortcut: true')],
  ['the other claim is denied', 'can', SECOND.replace('thus', 'thus\n    polarity: NEGATED')],
  ['the other claim is a bare assertion', 'can', SECOND.replace('0.5', '0.85')],
  [
    'the other claim rests on another passage',
    'can',
    claim('c9', 'HAS_SYMPTOM', 'symptom:hip-pain', 'P2', 'cue: thus'),
  ],
])('no hedge is counted twice where %s', (_, cue, second) => {
  const files = contentFiles({
    [CAMBER]: ['certainty: 0.7', `certainty: 0.7\n    cue: ${cue}`],
    [PELVIS]: { add: second },
  })
  expect(listed(files).filter((line) => line.includes('HEDGE'))).toEqual([])
})

test('one word that both quotes hold in different places is two hedges', () => {
  const second = (start: number) =>
    claim('c9', 'CAUSES', 'symptom:hip-pain', 'P1', 'cue: often').replace(
      'start: 13, end: 23',
      `start: ${start}, end: ${start + 10}`,
    )
  const files = (start: number) =>
    listed(
      contentFiles({
        [CAMBER]: ['certainty: 0.7', 'certainty: 0.7\n    cue: often'],
        [PELVIS]: { add: second(start) },
      }),
    )
  expect(files(13)).toEqual([expect.stringContaining(told('c9', 'often', 'c1'))])
  expect(files(25)).toEqual([])
})

test('hedges are found as words, in any case', () => {
  expect([...hedgesIn('Can; often, and MAY')]).toEqual(['can', 'often', 'may'])
  expect([...hedgesIn('cannot; canal; more likely; ultimately; bare assertion')]).toEqual([])
})

describe('the shipped content', async () => {
  const { content } = await shippedContent()
  const codes = (certainties: Readonly<Record<string, number>>, cues: Readonly<Record<string, string>> = {}) =>
    checkContent({
      ...content,
      claims: content.claims.map((item) => {
        const id = item.key.slice('claim:'.length)
        return { ...item, certainty: certainties[id] ?? item.certainty, cue: cues[id] ?? item.cue }
      }),
    }).map(({ code, document }) => `${code} ${document}`)

  test.each([
    ['e30', 0.6, 'thus; more vulnerable'],
    ['e51', 0.7, 'ultimately'],
    ['e53', 0.7, 'bare assertion'],
    ['e54', 0.75, 'bare assertion'],
    ['e39', 0.8, 'bare assertion'],
    ['e35', 0.7, 'seemingly'],
  ])('charges the hedge of a sentence once: %s at %d is a violation', (id, certainty, cue) => {
    expect(codes({})).toEqual([])
    expect(codes({ [id]: certainty }, { [id]: cue })).toEqual([`HEDGE_COUNTED_TWICE claim:${id}`])
  })

  test('gives bare assertions one certainty', () => {
    const bare = content.claims.filter(
      ({ cue = '', explicitness, attribution, polarity }) =>
        explicitness === 'EXPLICIT' &&
        attribution === 'SOURCE' &&
        polarity === 'AFFIRMED' &&
        /^bare assertion$/.test(cue),
    )
    expect(bare.length).toBeGreaterThan(8)
    expect(new Set(bare.map(({ certainty }) => certainty))).toEqual(new Set([BARE_ASSERTION]))
  })

  test('gives equal cues equal certainties', () => {
    const byCue = Map.groupBy(
      content.claims.filter(({ cue }) => cue !== undefined),
      ({ cue, explicitness, polarity }) => `${cue} ${explicitness === 'EXPLICIT'} ${polarity}`,
    )
    for (const [cue, claims] of byCue) expect(new Set(claims.map(({ certainty }) => certainty)).size, cue).toBe(1)
  })
})
