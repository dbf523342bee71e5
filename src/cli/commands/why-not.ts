import { whyNotCompleteness } from '../../api/answers/why-not-answer.ts'
import { createEngine } from '../../traversal/engine.ts'
import { conditionInWords } from '../../traversal/explain/condition-in-words.ts'
import { whyNotInWords } from '../../traversal/explain/why-not-in-words.ts'
import { projectionInWords } from '../../traversal/paths/path-question.ts'
import { whyNot as whyNotOf } from '../../traversal/questions/why-not.ts'
import { withBounds } from '../../traversal/search/with-bounds.ts'
import { runSync } from '../../traversal/search/work.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { numberOption } from '../options/number-option.ts'
import { type QuestionOptions, questionOf } from '../options/question-options.ts'
import { searchBudget } from '../options/search-budget.ts'
import { pathInLines } from '../print/path-in-words.ts'
import { wrap } from '../print/wrap.ts'
import { withStore } from '../with-store.ts'

export interface WhyNotOptions extends Omit<QuestionOptions, 'via' | 'order'> {
  readonly first?: string
  readonly json?: boolean
}

const DEFAULT_FIRST = 3

/** Prints why no path leads from one concept to another: the nearest chains of claims and the conditions they fail. */
export async function whyNot(
  context: CommandContext,
  from: string,
  to: string | undefined,
  options: WhyNotOptions,
): Promise<number> {
  const snapshot = await withStore(context, async (_store, history) => history.current())
  const engine = createEngine(snapshot)
  const question = questionOf(snapshot, from, to, options)
  const first = numberOption('--first', options.first, DEFAULT_FIRST, 100)
  const bounded = runSync(withBounds((newBudget) => whyNotOf(engine, question, first, newBudget), searchBudget))
  const { found } = bounded
  const completeness = whyNotCompleteness(bounded)
  const projection = projectionInWords(question.filter, question.maxLength)
  const nearest = found.nearest.map((near) => ({
    steps: near.steps,
    failed: near.failed.map((failed) => ({ ...failed, text: conditionInWords(failed, question, near) })),
  }))
  const write = (line = '') => context.stdout.write(`${line}\n`)
  if (options.json) {
    const list = nearest.map(({ steps, failed }) => ({
      nodes: [...steps.slice(0, 1).map((step) => step.from.key), ...steps.map((step) => step.to.key)],
      claims: steps.map(({ claim }) => claim.key),
      failed: failed.map(({ condition, claim, concept, text }) => ({
        condition,
        claim: claim?.key ?? null,
        concept: concept?.key ?? null,
        text,
      })),
    }))
    const { answer, survivor } = found
    const survives = survivor?.nodes.map(({ key }) => key) ?? null
    write(JSON.stringify({ answer, survivor: survives, nearest: list, ...completeness, projection }, null, 2))
    return found.answer === 'SURVIVES' ? EXIT.OK : EXIT.NEGATIVE
  }
  for (const [index, { steps, failed }] of nearest.entries()) {
    const names = [...steps.slice(0, 1).map((step) => step.from.name), ...steps.map((step) => step.to.name)]
    write(`${index + 1}. ${names.join(' -> ')}`)
    for (const { text } of failed) for (const line of wrap(text, '   ')) write(line)
    write()
  }
  if (found.survivor) for (const line of [...pathInLines(snapshot, found.survivor, 1), '']) write(line)
  for (const line of wrap(`${whyNotInWords(found, question)} ${projection}`)) write(line)
  if (completeness.reason !== null) for (const line of wrap(completeness.reason)) write(line)
  write('Not medical advice.')
  return found.answer === 'SURVIVES' ? EXIT.OK : EXIT.NEGATIVE
}
