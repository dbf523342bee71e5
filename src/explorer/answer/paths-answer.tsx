import { lazy, Suspense } from 'react'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { lastValueOf } from '../app/search-parameters.ts'
import { useAddress } from '../app/use-address.ts'
import { useTitle } from '../app/use-title.ts'
import type { PathQuestionInput } from '../generated/graphql.ts'
import { Narrowing } from './controls/narrowing.tsx'
import { QuestionLine } from './controls/question-line.tsx'
import { RoadSetting } from './controls/road-setting.tsx'
import { PathsTab } from './paths-tab.tsx'
import { type QuestionState, questionInput } from './question-state.ts'
import { TabLinks, type TabName, tabOf } from './tabs/tab-links.tsx'

const BreaksTab = lazy(() => import('./tabs/breaks-tab.tsx'))
const WhatIfTab = lazy(() => import('./tabs/what-if-tab.tsx'))
const WhyNotTab = lazy(() => import('./tabs/why-not-tab.tsx'))
const DifferentialTab = lazy(() => import('./tabs/differential-tab.tsx'))

interface PathsAnswerProps {
  readonly state: QuestionState
  /** The question that the API read from words, or null. */
  readonly reading: PathQuestionInput | null
}

/** The answer to a question about paths: its ends, what narrows it, and its views. */
export function PathsAnswer({ state, reading }: PathsAnswerProps) {
  const [search] = useAddress()
  const question = questionInput(state, reading)
  useTitle(reading === null ? 'Paths from cause to effect' : null)
  const tab = tabOf(lastValueOf(search['tab']))
  return (
    <>
      {reading === null && <h1 className="unseen">Paths from cause to effect</h1>}
      <QuestionLine question={question} />
      <div className="narrowing-row">
        <Narrowing state={state} question={question} />
        <RoadSetting />
      </div>
      <TabLinks current={tab} />
      <Suspense fallback={<ProgressBar label="Loading this view" />}>{viewOf(tab, question)}</Suspense>
    </>
  )
}

function viewOf(tab: TabName, question: PathQuestionInput) {
  switch (tab) {
    case 'paths':
      return <PathsTab question={question} />
    case 'breaks':
      return <BreaksTab question={question} />
    case 'what-if':
      return <WhatIfTab question={question} />
    case 'why-not':
      return <WhyNotTab question={question} />
    case 'differential':
      return <DifferentialTab question={question} />
  }
}
