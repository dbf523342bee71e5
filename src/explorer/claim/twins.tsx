import { useMemo } from 'react'
import { Answered } from '../data/answered.tsx'
import { useAnswer } from '../data/use-answer.ts'
import { ClaimItem } from '../parts/claim-item.tsx'
import { TwinsDocument } from './claim-query.ts'

interface TwinsProps {
  readonly id: string
  readonly subject: string
  readonly object: string
}

/** The other claims between the same two concepts, in either direction. */
export function Twins({ id, subject, object }: TwinsProps) {
  const answer = useAnswer(
    TwinsDocument,
    useMemo(() => ({ subject, object }), [subject, object]),
  )
  return (
    <Answered answer={answer} what="the other claims">
      {({ onward, backward }) => {
        const others = [...new Map([...onward.nodes, ...backward.nodes].map((claim) => [claim.id, claim])).values()]
        const twins = others.filter((claim) => claim.id !== id)
        return (
          <section className="panel" aria-labelledby="twins">
            <h2 id="twins">Other claims between the two</h2>
            {twins.length === 0 && <p className="soft">No other claim joins these two concepts.</p>}
            <ul className="claim-list">
              {twins.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} />
              ))}
            </ul>
          </section>
        )
      }}
    </Answered>
  )
}
