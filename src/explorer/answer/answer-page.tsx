/** The answer to a question. */
export function AnswerPage() {
  return <h1>Answer</h1>
}
