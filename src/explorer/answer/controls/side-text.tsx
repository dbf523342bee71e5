import type { LegSidePartFragment } from '../../generated/graphql.ts'

/** Left or right for the legs and the street, each with what the side rests on: STATED, INFERRED or NOT_STATED. */
export function SideText({ legSideFor }: { readonly legSideFor: LegSidePartFragment }) {
  const { longerLeg, lowLeg, streetSide, legSideText } = legSideFor
  return (
    <div className="side-text">
      <dl className="facts">
        <dt>Longer leg</dt>
        <Side found={longerLeg} />
        <dt>Low leg</dt>
        <Side found={lowLeg} />
        <dt>Side of the street</dt>
        <Side found={streetSide} />
      </dl>
      <p className="small">{legSideText}</p>
    </div>
  )
}

function Side({ found: { answer, side } }: { readonly found: LegSidePartFragment['lowLeg'] }) {
  return (
    <dd>
      <strong>{side === null ? 'left or right' : side.toLowerCase()}</strong> <span className="tag">{answer}</span>
    </dd>
  )
}
