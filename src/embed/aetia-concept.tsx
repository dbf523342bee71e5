/** @jsxImportSource preact */
import { AetiaElement, type Showing } from './aetia-element.tsx'
import { AnswerError, askServer } from './ask-server.ts'
import { CONCEPT } from './documents.ts'
import type { EmbeddedConceptQuery, EmbeddedConceptQueryVariables } from './generated/answers.ts'
import { ConceptAnswer } from './parts/concept-answer.tsx'
import { idsIn, limitIn, SettingsError } from './settings.ts'

/** The name of the attribute is also that of every element: a concept's id is no id of the page. */
const CONCEPT_ATTRIBUTE = 'concept'

/**
 * `<aetia-concept src="https://..." concept="injury:it-band-syndrome">`: a concept, what leads there
 * and what it leads to, with sources.
 */
export class AetiaConcept extends AetiaElement {
  static readonly observedAttributes = [...AetiaElement.SHARED, CONCEPT_ATTRIBUTE, 'id', 'limit']

  protected async answer(showing: Showing) {
    const [id] = idsIn(this.getAttribute(CONCEPT_ATTRIBUTE) ?? this.getAttribute('id'))
    if (id === undefined) throw new SettingsError('Set "concept" to the id of a concept.')
    const variables: EmbeddedConceptQueryVariables = { id, first: limitIn(this.getAttribute('limit')) }
    const { data, language } = await askServer<EmbeddedConceptQuery>(
      showing.settings,
      CONCEPT,
      variables,
      showing.signal,
    )
    if (data.concept === null) throw new AnswerError(`There is no concept "${id}".`)
    return <ConceptAnswer concept={data.concept} graph={data.graph} language={language} {...showing} />
  }
}
