import type { EmbeddedPathFragment } from './generated/answers.ts'

type Citation = EmbeddedPathFragment['explanation']['citations'][number]
type Source = Citation['evidence'][number]['source']

/** One quote or finding of one source. */
export interface CitedPassage {
  /** The quote; null for a finding. */
  readonly quote: string | null
  /** What a study found, in the editors' words; null for a quote. */
  readonly finding: string | null
  readonly source: Source
}

/** What a number stands for, in all paths alike. */
export interface CitedSource {
  readonly number: number
  readonly isAgainst: boolean
  readonly passages: readonly CitedPassage[]
}

/** Words, or the number of a citation. */
export type TextPart = string | number

/** A path in words, with the numbers of one list of sources. */
export interface CitedPath {
  readonly key: string
  readonly text: readonly TextPart[]
}

/** Paths in words with one numbering of what they cite, in order of appearance. */
export function citedPaths(paths: readonly EmbeddedPathFragment[]): {
  readonly paths: readonly CitedPath[]
  readonly sources: readonly CitedSource[]
} {
  const sources = new Map<string, CitedSource>()
  const numberOf = (citation: Citation): number => {
    const key = `${citation.stance} ${citation.claim.id}`
    const known = sources.get(key)
    if (known) return known.number
    const cited = {
      number: sources.size + 1,
      isAgainst: citation.stance === 'REFUTES',
      passages: passagesOf(citation),
    }
    sources.set(key, cited)
    return cited.number
  }
  return {
    paths: paths.map(({ key, explanation: { text, citations } }) => {
      const numbers = new Map(citations.map((citation) => [String(citation.number), numberOf(citation)]))
      const parts = text.split(/\s*\[(\d+)\]/)
      return { key, text: parts.map((part, index) => (index % 2 === 1 ? (numbers.get(part) ?? `[${part}]`) : part)) }
    }),
    sources: [...sources.values()],
  }
}

const passagesOf = ({ evidence, findings }: Citation): readonly CitedPassage[] => [
  ...evidence.map(({ quote, source }) => ({ quote, finding: null, source })),
  ...findings.map(({ finding, source }) => ({ quote: null, finding, source })),
]

/** The address of a source where it is one of the web; null for anything else. */
export const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:$/.test(URL.parse(url)?.protocol ?? '') ? url : null
