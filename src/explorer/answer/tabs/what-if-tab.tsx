import { useMemo } from 'react'
import { Panel } from '../../../ui/panel.tsx'
import { valuesOf } from '../../app/search-parameters.ts'
import { useAddress } from '../../app/use-address.ts'
import { Answered } from '../../data/answered.tsx'
import { useAnswer } from '../../data/use-answer.ts'
import { graphql } from '../../generated/gql.ts'
import type { PathQuestionInput } from '../../generated/graphql.ts'
import { ConceptField } from '../../question/concept-field.tsx'
import { ConceptChips } from '../controls/concept-chips.tsx'
import { QueryButton } from '../query-button.tsx'
import { Supposed } from './supposed.tsx'

const WhatIfDocument = graphql(/* GraphQL */ `
  query ExplorerWhatIf($question: PathQuestionInput!, $remove: [ID!]!) {
    whatIf(question: $question, remove: $remove, first: 5) {
      ...WhatIfPart
    }
  }

  fragment WhatIfPart on WhatIf {
    before {
      ...SupposedPathsPart
    }
    after {
      ...SupposedPathsPart
    }
    noLongerReached {
      id
      name
    }
    remarks
  }

  fragment SupposedPathsPart on SupposedPaths {
    totalCount
    completeness {
      exact
      reason
    }
    paths {
      key
      nodes {
        id
        name
      }
      explanation {
        text
      }
    }
  }
`)

/** The paths that stay when concepts are supposed to be gone. */
export default function WhatIfTab({ question }: { readonly question: PathQuestionInput }) {
  const [search, change] = useAddress()
  const removed = valuesOf(search['without'])
  const variables = useMemo(() => (removed.length === 0 ? null : { question, remove: removed }), [question, removed])
  const answer = useAnswer(WhatIfDocument, variables)
  return (
    <Panel title="What if" actions={variables && <QueryButton document={WhatIfDocument} variables={variables} />}>
      <ConceptField
        label="Suppose that this were gone"
        name=""
        placeholder="a concept"
        onConcept={(id) => change({ without: [...new Set([...removed, id])] })}
      />
      <ConceptChips
        label="Without"
        ids={removed}
        onRemove={(id) => change({ without: removed.filter((each) => each !== id) })}
      />
      {variables === null ? (
        <p className="soft">Choose a concept to see which paths stay without it.</p>
      ) : (
        <Answered answer={answer} what="the paths under the supposition">
          {({ whatIf }) => <Supposed whatIf={whatIf} />}
        </Answered>
      )}
    </Panel>
  )
}
