import type { ExplorerAskQuery } from '../../generated/graphql.ts'
import { SideText } from '../controls/side-text.tsx'
import { NearPaths } from '../near-paths.tsx'
import { Hypotheses } from '../tabs/hypotheses.tsx'
import { Supposed } from '../tabs/supposed.tsx'
import { AskedConcept } from './asked-concept.tsx'
import { CommonCauses } from './common-causes.tsx'
import { ConceptNames } from './concept-names.tsx'
import { Corrections } from './corrections.tsx'
import { Reached } from './reached.tsx'
import type { Reading } from './read-question.ts'
import { VerdictView } from './verdict-view.tsx'

interface AskedAnswerProps {
  readonly answer: NonNullable<ExplorerAskQuery['ask']['answer']>
  readonly reading: Reading
  readonly onCite: (claim: string) => void
}

/** The view of each sort of answer. Paths have views of their own. */
export function AskedAnswer({ answer, reading, onCite }: AskedAnswerProps) {
  switch (answer.__typename) {
    case 'ReachConnection':
      return <Reached reached={answer} isCauses={reading.form === 'CAUSES'} onCite={onCite} />
    case 'StatementAnswer':
      return <VerdictView verdict={answer.verdict} text={answer.text} onCite={onCite} />
    case 'WhyNot':
      return <NearPaths whyNot={answer} />
    case 'CommonCauseConnection':
      return <CommonCauses common={answer} onCite={onCite} />
    case 'SmallestCorrections':
      return <Corrections corrections={answer} />
    case 'WhatIf':
      return <Supposed whatIf={answer} />
    case 'HypothesisConnection':
      return <Hypotheses differential={answer} />
    case 'LegSideAnswer':
      return <SideText legSideFor={answer} />
    case 'ConceptAnswer':
      return <AskedConcept concept={answer.concept} onCite={onCite} />
    case 'ConceptConnection':
      return <ConceptNames concepts={answer.concepts} count={answer.conceptCount} />
    case 'CausalPathConnection':
      return null
  }
}
