import { useAddress } from '../app/use-address.ts'
import { PathsAnswer } from './paths-answer.tsx'
import { readQuestion } from './question-state.ts'

/** The answer to a question in words. */
export function AskedInWords({ words: _words }: { readonly words: string }) {
  const [search] = useAddress()
  return <PathsAnswer state={readQuestion(search)} reading={null} />
}
