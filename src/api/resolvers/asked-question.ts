import { askedInWords } from '../../asking/asked-in-words.ts'
import { exampleQuestions } from '../../asking/example-questions.ts'
import { questionOf } from '../../asking/question-of.ts'
import { readingKey } from '../../asking/reading-key.ts'
import { suggestQuestions } from '../../asking/suggest-questions.ts'
import type { Words } from '../../wording/words.ts'
import type {
  AskedQuestionResolvers,
  QueryResolvers,
  QuestionAnswerResolvers,
  QuestionReadingResolvers,
  ReadQuestionResolvers,
  StatementAnswerResolvers,
} from '../generated/resolver-types.ts'
import { notice } from '../notice.ts'
import { firstOf } from '../paging/page.ts'
import { answerQuestion } from '../questions/answer-question.ts'
import type { AskedRecord } from '../questions/asked.ts'
import { readQuestion } from '../questions/read-question.ts'
import { readRecord } from '../questions/read-record.ts'
import { textArgument } from '../text-argument.ts'

/** The most characters (UTF-16) of the beginning of a question. */
const MOST_TYPED = 200

/** The fields that read a question in plain English. */
export const asking: Pick<QueryResolvers, 'ask' | 'askSuggestions'> = {
  askSuggestions: (_parent, args, context) => {
    const text = textArgument('text', args.text, MOST_TYPED, 'MAY_BE_BLANK')
    const first = firstOf(args, context.maxFirst)
    return context.ask(JSON.stringify(['askSuggestions', text, first]), () =>
      suggestQuestions(context.snapshot, text, first),
    )
  },
  ask: async (_parent, args, context) => ({
    ...(await readQuestion(context, args.question)),
    question: args.question,
    first: firstOf(args, context.maxFirst),
  }),
}

export const AskedQuestion: AskedQuestionResolvers = {
  answer: ({ reading, first }, _args, context, info) =>
    reading === null ? null : answerQuestion(context, reading.asked, first, info),
  otherReadings: ({ others }) => others,
  examples: ({ reading }, _args, { snapshot }) => (reading === null ? exampleQuestions(snapshot) : []),
  text: (asked, _args, { words }) => askedText(asked, words),
  notice,
}

function askedText({ reading, notUnderstood }: AskedRecord, words: Words): string {
  const say = words.wording.asking
  const unknown = notUnderstood.length > 0 ? [say.notUnderstood(notUnderstood)] : []
  if (reading === null) return [say.notRead, ...unknown].join(' ')
  return [
    say.readAs(askedInWords(reading.asked, words)),
    ...reading.assumptions.map((one) => say.assumed(one.words, words.nameOf(one.concept))),
    ...(reading.unused.length > 0 ? [say.unused(reading.unused)] : []),
    ...unknown,
  ].join(' ')
}

export const QuestionReading: QuestionReadingResolvers = {
  form: ({ asked }) => asked.form,
  text: ({ asked }, _args, { words }) => askedInWords(asked, words),
  question: ({ asked }, _args, context) =>
    context.ask(JSON.stringify(['question', readingKey(asked)]), () =>
      questionOf(context.snapshot, context.snapshots.questionLanguage(), asked),
    ),
  asks: ({ asked }) => readRecord(asked),
}

export const ReadQuestion: ReadQuestionResolvers = { __resolveType: ({ __typename }) => __typename }

export const QuestionAnswer: QuestionAnswerResolvers = { __resolveType: ({ __typename }) => __typename }

export const StatementAnswer: StatementAnswerResolvers = {
  text: ({ verdict, paths }, _args, { words }) => {
    const say = words.wording.asking
    const [best] = paths?.edges ?? []
    const beside = verdict.answer === 'STATED' || paths === null ? [] : [best ? say.onlyByPaths : say.neither]
    return [verdict.text(words), ...beside].join(' ')
  },
}
