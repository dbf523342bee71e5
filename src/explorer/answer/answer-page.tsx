import { lastValueOf } from '../app/search-parameters.ts'
import { useAddress } from '../app/use-address.ts'
import { QuestionBox } from '../question/question-box.tsx'
import './answer.css'
import { State } from '../../ui/state.tsx'
import { PathsAnswer } from './paths-answer.tsx'
import { readQuestion } from './question-state.ts'

/** The answer to a question in words (`q`), or to one in fields (`from`, `to` and the others). */
export function AnswerPage() {
  const [search] = useAddress()
  const words = lastValueOf(search['q'])
  return (
    <>
      <QuestionBox text={words ?? ''} />
      {words === undefined || words.trim() === '' ? (
        <PathsAnswer state={readQuestion(search)} reading={null} />
      ) : (
        <State
          title="Questions in words are not read yet"
          text="Choose a suggestion while you type, or the ends of a path."
        />
      )}
    </>
  )
}
