import { expect } from 'vitest'

/** One question of a guide: who asks, under which perspective, what, and the answer that is told. */
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
 * Holds an answer against the one that is told: `"..."` stands for anything, and a name such as `"$changeset"` for what comes there
 * the first time and for the same from then on.
 */
export function expectToTell(told: unknown, came: unknown, names: Map<string, string>): void {
  expect(came).toEqual(wanted(told, came))

  function wanted(expected: unknown, actual: unknown): unknown {
    if (expected === '...') return expect.anything()
    if (typeof expected === 'string' && /^\$[a-z-]+$/.test(expected)) {
      if (!names.has(expected)) names.set(expected, String(actual))
      return names.get(expected)
    }
    if (Array.isArray(expected)) return expected.map((item, index) => wanted(item, (actual as unknown[])?.[index]))
    if (typeof expected === 'object' && expected !== null) {
      const found = (actual ?? {}) as Readonly<Record<string, unknown>>
      return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, wanted(value, found[key])]))
    }
    return expected
  }
}
