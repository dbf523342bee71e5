import { useState } from 'react'
import { Combobox } from '../../ui/combobox.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { State } from '../../ui/state.tsx'
import { CompletenessLine } from '../answer/completeness-line.tsx'
import { SideTag } from '../answer/side-tag.tsx'
import { StepMarks } from '../answer/step-marks.tsx'
import { failureOf } from '../data/answer-state.ts'
import { Answered } from '../data/answered.tsx'

const nothing = () => undefined
const actions = { cancel: nothing, retry: nothing }

function Searchbox() {
  const [text, setText] = useState('hip')
  const options = ['Hip pain', 'Hip injury', 'Hip soreness'].map((name) => ({ key: name, text: name }))
  return (
    <Combobox
      label="A concept"
      text={text}
      options={options}
      onText={setText}
      onOption={(option) => setText(option.text)}
    />
  )
}

/** The states in sentences: waiting, canceled, refused, offline, broken, refreshed in vain, bounded, empty. */
export const stateStories = {
  'Waiting, with a way to cancel': () => <ProgressBar label="Loading the paths" onCancel={nothing} />,
  Canceled: () => (
    <Answered answer={{ is: 'canceled', ...actions }} what="the paths">
      {() => null}
    </Answered>
  ),
  Refused: () => (
    <Answered
      answer={{
        is: 'failed',
        failure: failureOf({ errors: [{ message: 'No driver "camber". Did you mean "cambered-roads"?' }] }, true),
        ...actions,
      }}
      what="the paths"
    >
      {() => null}
    </Answered>
  ),
  Offline: () => (
    <Answered
      answer={{ is: 'failed', failure: failureOf(new TypeError('Failed to fetch'), false), ...actions }}
      what="the paths"
    >
      {() => null}
    </Answered>
  ),
  'Stale: shown, and not refreshed': () => (
    <Answered
      answer={{
        is: 'ready',
        data: 1,
        isRefreshing: false,
        failure: failureOf(new TypeError('Failed to fetch'), false),
        ...actions,
      }}
      what="the paths"
    >
      {() => <p>What was read before.</p>}
    </Answered>
  ),
  Bounded: () => (
    <CompletenessLine completeness={{ exact: false, reason: 'stopped after 200000 expansions' }} maxLength={null} />
  ),
  Empty: () => (
    <State
      title="No path answers this question"
      text="The sources state no chain of steps that meets every condition."
    />
  ),
  'Leg sides': () => (
    <p>
      <SideTag side="LONGER" /> <SideTag side="SHORTER" />
    </p>
  ),
  'Marks of steps': () => <StepMarks marks={['hedged', 'implied', 'inferred', 'disputed']} />,
  Searchbox: () => <Searchbox />,
}
