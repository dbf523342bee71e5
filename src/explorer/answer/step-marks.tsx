import type { StepMark } from './drawing/drawn-graph.ts'

/** What a step rests on, where it is not stated outright. */
export function StepMarks({ marks }: { readonly marks: readonly StepMark[] }) {
  return marks.map((mark) => (
    <span key={mark} className={`tag tag-${mark}`}>
      {mark}
    </span>
  ))
}
