import type { BodySide, FindingInput } from '../../generated/graphql.ts'

/** A finding in an address: its concept, and after a tilde its side, such as `injury:plantar-fasciitis~RIGHT`. */
export function findingOf(text: string): FindingInput & { readonly side: BodySide | null } {
  const [concept = '', side] = text.split('~')
  return { concept, side: side === 'LEFT' || side === 'RIGHT' ? side : null }
}

export const findingText = ({
  concept,
  side,
}: {
  readonly concept: string
  readonly side?: BodySide | null
}): string => (side ? `${concept}~${side}` : concept)
