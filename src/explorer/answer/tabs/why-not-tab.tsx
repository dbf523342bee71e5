import { useMemo } from 'react'
import { Panel } from '../../../ui/panel.tsx'
import { Answered } from '../../data/answered.tsx'
import { useAnswer } from '../../data/use-answer.ts'
import type { PathQuestionInput } from '../../generated/graphql.ts'
import { NearPaths, WhyNotDocument } from '../near-paths.tsx'
import { withoutOrder } from '../no-path.tsx'
import { QueryButton } from '../query-button.tsx'

/** Why there is no path, or which one there is. */
export default function WhyNotTab({ question }: { readonly question: PathQuestionInput }) {
  const variables = useMemo(() => ({ question: withoutOrder(question), first: 5 }), [question])
  const answer = useAnswer(WhyNotDocument, variables)
  return (
    <Panel title="Why not" actions={<QueryButton document={WhyNotDocument} variables={variables} />}>
      <Answered answer={answer} what="the nearest chains">
        {({ whyNot }) => <NearPaths whyNot={whyNot} />}
      </Answered>
    </Panel>
  )
}
