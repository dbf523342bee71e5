import { useMemo } from 'react'
import { Drawer } from '../../../ui/drawer.tsx'
import { Answered } from '../../data/answered.tsx'
import { useAnswer } from '../../data/use-answer.ts'
import { CitedClaim } from './cited-claim.tsx'
import { ClaimDocument } from './claim-query.ts'

interface SourcePanelProps {
  /** The key of the claim, such as `claim:e59`. */
  readonly claim: string
  readonly onClose: () => void
}

/** The panel "Source": what stands behind one citation. */
export function SourcePanel({ claim, onClose }: SourcePanelProps) {
  const answer = useAnswer(
    ClaimDocument,
    useMemo(() => ({ id: claim }), [claim]),
  )
  return (
    <Drawer title="Source" onClose={onClose} focusKey={claim}>
      <Answered answer={answer} what="the source">
        {({ claim: cited }) =>
          cited ? <CitedClaim claim={cited} /> : <p>There is no claim {claim} in this version.</p>
        }
      </Answered>
    </Drawer>
  )
}
