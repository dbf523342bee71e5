/** @jsxImportSource preact */
import { AetiaElement, type Showing } from './aetia-element.tsx'
import { askServer } from './ask-server.ts'
import { PATHS, QUESTION } from './documents.ts'
import type {
  EmbeddedPathsQuery,
  EmbeddedPathsQueryVariables,
  EmbeddedQuestionQuery,
  EmbeddedQuestionQueryVariables,
} from './generated/answers.ts'
import { PathsAnswer } from './parts/paths-answer.tsx'
import { idsIn, limitIn, questionIn, SettingsError } from './settings.ts'
import { shownAnswer, shownPaths } from './shown-paths.ts'

/**
 * `<aetia-paths src="https://..." question="What does camber lead to?">`: the answer in words,
 * drawn, and with its sources. `from` and `to` ask by ids instead, and the question is the title.
 */
export class AetiaPaths extends AetiaElement {
  static readonly observedAttributes = [...AetiaElement.SHARED, 'question', 'from', 'to', 'limit']

  protected async answer(showing: Showing) {
    const question = questionIn(this.getAttribute('question'))
    const [from, to] = [idsIn(this.getAttribute('from')), idsIn(this.getAttribute('to'))]
    const { settings, signal, words } = showing
    const first = limitIn(this.getAttribute('limit'))
    if (from.length + to.length === 0) {
      if (question === null) throw new SettingsError('Set "question", "from" or "to".')
      const variables: EmbeddedQuestionQueryVariables = { question, first }
      const { data, language } = await askServer<EmbeddedQuestionQuery>(settings, QUESTION, variables, signal)
      const shown = shownAnswer(data.ask, words)
      const parameters = { q: question }
      return <PathsAnswer graph={data.graph} title={question} {...{ shown, language, parameters }} {...showing} />
    }
    const variables: EmbeddedPathsQueryVariables = {
      question: { ...(from.length > 0 && { from }), ...(to.length > 0 && { to }) },
      first,
    }
    const { data, language } = await askServer<EmbeddedPathsQuery>(settings, PATHS, variables, signal)
    const shown = shownPaths(data.causalPaths, words)
    const parameters = { from, to }
    return <PathsAnswer graph={data.graph} title={question} {...{ shown, language, parameters }} {...showing} />
  }
}
