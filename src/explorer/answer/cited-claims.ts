interface Cited {
  readonly number: number
  readonly stance: string
  readonly claim: { readonly id: string }
}

interface StepWithClaims {
  readonly claims: readonly { readonly id: string }[]
}

/** The citations of a path that belong to one of its steps, in order of number. */
export function citationsOfStep<Citation extends Cited>(
  step: StepWithClaims,
  citations: readonly Citation[],
): readonly Citation[] {
  const ids = new Set(step.claims.map(({ id }) => id))
  return citations.filter(({ claim }) => ids.has(claim.id))
}

/** A name for a step that paths share, in the drawing and in the list. */
export const stepKey = (from: string, to: string): string => `${from} > ${to}`
