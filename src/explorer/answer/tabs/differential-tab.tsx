import { useMemo } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Choice } from '../../../ui/choice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { valuesOf } from '../../app/search-parameters.ts'
import { useAddress } from '../../app/use-address.ts'
import { Answered } from '../../data/answered.tsx'
import { useAnswer } from '../../data/use-answer.ts'
import type { PathQuestionInput } from '../../generated/graphql.ts'
import { ConceptField } from '../../question/concept-field.tsx'
import { ConceptChips } from '../controls/concept-chips.tsx'
import { QueryButton } from '../query-button.tsx'
import { DifferentialDocument } from './differential-query.ts'
import { findingOf, findingText } from './finding-parameter.ts'
import { Hypotheses } from './hypotheses.tsx'

/** Which causes explain several findings, on which side. It starts from the ends of the question. */
export default function DifferentialTab({ question }: { readonly question: PathQuestionInput }) {
  const [search, change] = useAddress()
  const given = valuesOf(search['finding'])
  const findings = useMemo(
    () => (given.length > 0 ? given.map(findingOf) : (question.to ?? []).map((concept) => ({ concept, side: null }))),
    [given, question.to],
  )
  const variables = useMemo(() => (findings.length === 0 ? null : { findings }), [findings])
  const answer = useAnswer(DifferentialDocument, variables)
  const set = (next: typeof findings) => change({ finding: next.map(findingText) })
  return (
    <Panel
      title="Differential"
      actions={variables && <QueryButton document={DifferentialDocument} variables={variables} />}
    >
      <ConceptField
        label="Add a finding"
        name=""
        placeholder="an injury or symptom"
        onConcept={(concept) => set([...findings, { concept, side: null }])}
      />
      <ul className="findings-asked">
        {findings.map((finding, index) => (
          <li key={findingText(finding)}>
            <ConceptChips label="Finding" ids={[finding.concept]} onRemove={() => set(findings.toSpliced(index, 1))} />
            <Choice
              label="Side of the body"
              value={finding.side ?? ''}
              options={[
                { value: '', label: 'not given' },
                { value: 'LEFT', label: 'left' },
                { value: 'RIGHT', label: 'right' },
              ]}
              onValue={(side) =>
                set(findings.with(index, { ...finding, side: side === '' ? null : (side as 'LEFT' | 'RIGHT') }))
              }
            />
          </li>
        ))}
      </ul>
      {variables === null ? (
        <p className="soft">Add what you find, with its side, to see which causes explain it.</p>
      ) : (
        <>
          <Button look="plain" onClick={() => change({ finding: undefined })}>
            Start again
          </Button>
          <Answered answer={answer} what="the causes">
            {({ differential }) => <Hypotheses differential={differential} />}
          </Answered>
        </>
      )}
    </Panel>
  )
}
