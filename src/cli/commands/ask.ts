import { AskDocument } from '../../client/generated/operations.ts'
import type { AskedQuestion } from '../../client/index.ts'
import type { Answer, Asking } from '../answer.ts'
import { numberOption } from '../options/number-option.ts'
import { NOT_MEDICAL_ADVICE } from '../print/disclaimers.ts'
import { pathInLines } from '../print/path-in-words.ts'
import { wrap } from '../print/wrap.ts'

export interface AskOptions {
  readonly first?: string
}

/** A question in plain English: how it is read, its answer, and other ways to read it. */
export async function askPlainly({ ask }: Asking, words: readonly string[], options: AskOptions): Promise<Answer> {
  const first = numberOption('--first', options.first, 3, 100)
  const data = await ask(AskDocument, { question: words.join(' '), first })
  const { text, answer, otherReadings, examples } = data.ask
  const lines = [
    ...wrap(text),
    ...(answer ? ['', ...answerInLines(answer)] : []),
    ...listed(
      'Other readings:',
      otherReadings.map(({ question }) => question),
    ),
    ...listed('What can be asked:', examples),
    NOT_MEDICAL_ADVICE,
  ]
  return { data, lines, isFound: answer !== null }
}

const listed = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`), '']

type QuestionAnswer = NonNullable<AskedQuestion['answer']>

function answerInLines(answer: QuestionAnswer): string[] {
  switch (answer.__typename) {
    case 'ReachConnection':
      return [
        `${answer.totalCount} found.`,
        ...answer.edges.flatMap(({ node, bestPath }, index) => [
          `${node.name} (${node.id})`,
          ...pathInLines(bestPath, index + 1),
        ]),
      ]
    case 'CausalPathConnection':
      return [
        `${answer.pathCount} ${answer.pathCount === '1' ? 'path' : 'paths'}.`,
        ...answer.pathsInOrder.flatMap((path, index) => pathInLines(path, index + 1)),
      ]
    case 'StatementAnswer': {
      const paths = answer.paths?.pathsInOrder ?? []
      return [...wrap(answer.text), ...paths.flatMap((path, index) => pathInLines(path, index + 1))]
    }
    case 'WhyNot':
      return [...wrap(answer.text), ...(answer.survivor ? pathInLines(answer.survivor, 1) : [])]
    case 'CommonCauseConnection':
      return [`${answer.totalCount} found.`, ...answer.edges.map(({ node }) => `${node.name} (${node.id})`)]
    case 'SmallestCorrections':
      return answer.sets.map(
        ({ corrections }, index) =>
          `${index + 1}. ${corrections.map(({ concept }) => `${concept.name} (${concept.id})`).join(' + ')}`,
      )
    case 'WhatIf':
      return [
        ...answer.remarks.flatMap((remark) => wrap(remark)),
        ...(answer.noLongerReached ?? []).map(({ name, id }) => `no longer reached: ${name} (${id})`),
      ]
    case 'HypothesisConnection':
      return answer.hypotheses.map(
        ({ node: { cause, explains, unexplained } }, index) =>
          `${index + 1}. ${cause.name} (${cause.id}): explains ${explains.length}, leaves out ${unexplained.length}`,
      )
    case 'LegSideAnswer':
      return wrap(answer.text)
    case 'ConceptAnswer':
      return [
        `${answer.concept.name} (${answer.concept.id})`,
        ...wrap(answer.concept.summary),
        ...answer.concept.claims.nodes.flatMap(({ sentence, id }) => wrap(`- ${sentence} (${id})`)),
      ]
    case 'ConceptConnection':
      return answer.nodes.map(({ name, id }) => `${name} (${id})`)
  }
}
