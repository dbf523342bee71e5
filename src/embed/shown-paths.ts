import type { EmbeddedPathFragment, EmbeddedPathsQuery, EmbeddedQuestionQuery } from './generated/answers.ts'
import type { Words } from './words.ts'

/** An answer in the form in which an element shows it. */
export interface ShownPaths {
  /** The way a question in words was read; null where it was asked by ids. */
  readonly reading: string | null
  /** The answer in words, where it has more than paths. */
  readonly text: string | null
  /** How many are shown of how many; null where no paths are listed. */
  readonly counted: string | null
  readonly paths: readonly EmbeddedPathFragment[]
  /** Whether nothing was left out by a bound. */
  readonly isWhole: boolean
  readonly notice: string
}

interface PathList {
  readonly totalCount: string
  readonly completeness: { readonly exact: boolean }
  readonly nodes: readonly EmbeddedPathFragment[]
}

const listed = ({ totalCount, completeness, nodes }: PathList, words: Words) => ({
  counted: nodes.length > 0 ? words.paths(nodes.length, totalCount) : null,
  paths: nodes,
  isWhole: completeness.exact,
})

const NONE = { counted: null, paths: [], isWhole: true }

/** The answer to a question by ids. */
export const shownPaths = (answer: EmbeddedPathsQuery['causalPaths'], words: Words): ShownPaths => ({
  reading: null,
  text: answer.nodes.length === 0 ? words.noPath : null,
  notice: answer.notice,
  ...listed(answer, words),
})

/** The answer to a question in words. Answers without paths are left to the page of the server. */
export function shownAnswer({ text: reading, notice, answer }: EmbeddedQuestionQuery['ask'], words: Words): ShownPaths {
  const shown = { reading, notice, text: null }
  switch (answer?.__typename) {
    case 'ReachConnection': {
      const paths = answer.edges.map(({ bestPath }) => bestPath)
      const counted = paths.length > 0 ? words.reached(paths.length, String(answer.reached)) : null
      return { ...shown, counted, paths, isWhole: answer.completeness.exact }
    }
    case 'CausalPathConnection':
      return { ...shown, text: answer.nodes.length === 0 ? words.noPath : null, ...listed(answer, words) }
    case 'StatementAnswer':
      return { ...shown, text: answer.text, ...(answer.paths ? listed(answer.paths, words) : NONE) }
    case 'LegSideAnswer':
    case 'WhyNot':
      return { ...shown, text: answer.text, ...NONE }
    case undefined:
      return { ...shown, ...NONE }
    default:
      return { ...shown, text: words.elsewhere, ...NONE }
  }
}
