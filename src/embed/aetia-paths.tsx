/** @jsxImportSource preact */
import { AetiaElement, type Showing } from './aetia-element.tsx'
import { askServer } from './ask-server.ts'
import { PATHS } from './documents.ts'
import type { EmbeddedPathsQuery, EmbeddedPathsQueryVariables } from './generated/answers.ts'
import { PathsAnswer } from './parts/paths-answer.tsx'
import { idsIn, limitIn, questionIn, SettingsError } from './settings.ts'

/**
 * `<aetia-paths src="https://..." from="driver:cambered-roads">`: the paths of a question in words,
 * drawn, and with their sources.
 */
export class AetiaPaths extends AetiaElement {
  static readonly observedAttributes = [...AetiaElement.SHARED, 'question', 'from', 'to', 'limit']

  protected async answer(showing: Showing) {
    const [from, to] = [idsIn(this.getAttribute('from')), idsIn(this.getAttribute('to'))]
    if (from.length + to.length === 0) throw new SettingsError('Set "question", "from" or "to".')
    const variables: EmbeddedPathsQueryVariables = {
      question: { ...(from.length > 0 && { from }), ...(to.length > 0 && { to }) },
      first: limitIn(this.getAttribute('limit')),
    }
    const { data, language } = await askServer<EmbeddedPathsQuery>(showing.settings, PATHS, variables, showing.signal)
    return (
      <PathsAnswer
        answer={data.causalPaths}
        graph={data.graph}
        title={questionIn(this.getAttribute('question'))}
        language={language}
        parameters={{ from, to }}
        {...showing}
      />
    )
  }
}
