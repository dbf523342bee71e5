import { type Actor, mayDo } from '../../accounts/actor.ts'
import { RIGHTS, type Right } from '../../accounts/rights.ts'

/** The callers that meet each policy that is not a right. */
export const LEVELS = Object.freeze({
  PUBLIC: 'Any caller; the answer is the same for all.',
  OWN: 'Any caller; the answer is about the caller, and no cache keeps it.',
  SIGNED_IN: 'A caller with a valid session or token, also while the password must be changed.',
  SESSION: 'A caller with a valid session, also while the password must be changed.',
} as const)

/** The requirement for selecting a field: a right, or one of `LEVELS`. */
export type Policy = keyof typeof LEVELS | Right

export const POLICY_NAMES: readonly Policy[] = [...(Object.keys(LEVELS) as (keyof typeof LEVELS)[]), ...RIGHTS]

export function meets(actor: Actor, policy: Policy): boolean {
  switch (policy) {
    case 'PUBLIC':
    case 'OWN':
      return true
    case 'SIGNED_IN':
      return actor.kind !== 'ANONYMOUS'
    case 'SESSION':
      return actor.kind === 'SESSION'
    default:
      return mayDo(actor, policy)
  }
}
