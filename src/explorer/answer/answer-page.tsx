import { lastValueOf } from '../app/search-parameters.ts'
import { useAddress } from '../app/use-address.ts'
import { QuestionBox } from '../question/question-box.tsx'
import './answer.css'
import { AskedInWords } from './asked/asked-in-words.tsx'
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
        <AskedInWords words={words} />
      )}
    </>
  )
}
