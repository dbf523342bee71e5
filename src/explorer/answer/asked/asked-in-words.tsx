import { useMemo } from 'react'
import { State } from '../../../ui/state.tsx'
import { PageLink } from '../../app/page-link.tsx'
import { lastValueOf } from '../../app/search-parameters.ts'
import { useAddress } from '../../app/use-address.ts'
import { useTitle } from '../../app/use-title.ts'
import { Answered } from '../../data/answered.tsx'
import { useAnswer } from '../../data/use-answer.ts'
import type { ExplorerAskQuery } from '../../generated/graphql.ts'
import { PathsAnswer } from '../paths-answer.tsx'
import { readQuestion } from '../question-state.ts'
import { SourcePanel } from '../source/source-panel.tsx'
import { AskDocument } from './ask-query.ts'
import { AskedAnswer } from './asked-answer.tsx'
import { pathQuestionOf } from './read-question.ts'
import { ReadingLine } from './reading-line.tsx'

/** The answer to a question in words: how it was read, then the answer to that, and to nothing else. */
export function AskedInWords({ words }: { readonly words: string }) {
  const answer = useAnswer(
    AskDocument,
    useMemo(() => ({ question: words }), [words]),
  )
  return (
    <Answered answer={answer} what="the answer">
      {({ ask }) => <Asked ask={ask} />}
    </Answered>
  )
}

function Asked({ ask }: ExplorerAskQuery) {
  const [search, change] = useAddress()
  const { reading, answer } = ask
  useTitle(reading?.text ?? 'No answer')
  if (reading === null || answer === null) return <NotRead ask={ask} />
  const question = pathQuestionOf(reading, answer)
  const cited = lastValueOf(search['cite'])
  return (
    <>
      <ReadingLine ask={ask} reading={reading} />
      <AskedAnswer answer={answer} reading={reading} onCite={(claim) => change({ cite: claim })} />
      {question === null ? (
        cited !== undefined && <SourcePanel claim={cited} onClose={() => change({ cite: undefined })} />
      ) : (
        <PathsAnswer state={readQuestion(search)} reading={question} />
      )}
    </>
  )
}

/** In place of an answer where no form of question fits. */
function NotRead({ ask: { text, notUnderstood, examples, otherReadings } }: ExplorerAskQuery) {
  return (
    <State title="This question was not understood" text={text}>
      <h1 className="unseen">No answer</h1>
      {notUnderstood.length > 0 && <p>Words without a meaning here: {notUnderstood.join(', ')}.</p>}
      <Questions title="It may mean" questions={otherReadings.map(({ question }) => question)} />
      <Questions title="It can answer questions such as" questions={examples} />
    </State>
  )
}

function Questions({ title, questions }: { readonly title: string; readonly questions: readonly string[] }) {
  if (questions.length === 0) return null
  return (
    <div>
      <p className="soft">{title}</p>
      <ul className="examples-list">
        {questions.map((question) => (
          <li key={question}>
            <PageLink to="/ask" search={{ q: question }}>
              {question}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
