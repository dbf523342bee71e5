import { expect } from 'vitest'

/**
 * One question of a guide: who asks, under which perspective, what, and the answer that is told.
 */
export interface GuideStep {
  readonly speaker: string
  readonly perspective: string | null
  readonly query: string
  readonly answer: string
}

const STEP =
  /\nAs (\w+)(?:, with `Aetia-Perspective: ([^`]+)`)?:\n\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g

/** The questions of a guide in Markdown, in their order. */
export const stepsOf = (guide: string): GuideStep[] =>
  [...guide.matchAll(STEP)].map(([, speaker = '', perspective = null, query = '', answer = '']) => ({
    speaker,
    perspective,
    query,
    answer,
  }))

/** Fills in what earlier answers were named: `$changeset`. */
export const filledIn = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(/\$[a-z-]+/g, (name) => names.get(name) ?? name)

/**
 * Names what an answer shows where the guide has a name such as `"$changeset"`, unless it is named
 * already.
 */
export function learnNames(told: unknown, came: unknown, names: Map<string, string>): void {
  if (typeof told === 'string' && /^\$[a-z-]+$/.test(told)) {
    if (!names.has(told)) names.set(told, String(came))
  } else if (typeof told === 'object' && told !== null) {
    const found = (came ?? {}) as Readonly<Record<string, unknown>>
    for (const [key, value] of Object.entries(told)) learnNames(value, found[key], names)
  }
}

/**
 * Holds an answer against the one that is told: `"..."` stands for anything, and a name such as
 * `"$changeset"` for what comes there the first time and for the same from then on.
 */
export function expectToTell(told: unknown, came: unknown, names: Map<string, string>): void {
  learnNames(told, came, names)
  expect(came).toEqual(wanted(told))

  function wanted(expected: unknown): unknown {
    if (expected === '...') return expect.anything()
    if (typeof expected === 'string') return names.get(expected) ?? expected
    if (Array.isArray(expected)) return expected.map(wanted)
    if (typeof expected === 'object' && expected !== null)
      return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, wanted(value)]))
    return expected
  }
}
