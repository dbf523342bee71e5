import { type Actor, mayDo } from '../../accounts/actor.ts'
import { RIGHTS, type Right } from '../../accounts/rights.ts'

/** What each policy that is not a right asks of who selects a field. */
export const LEVELS = Object.freeze({
  PUBLIC: 'Anyone, and everyone is answered the same.',
  OWN: 'Anyone, and the answer is about who asks. No cache keeps it.',
  SIGNED_IN: 'Who sends a good session or token, also while the password must be changed.',
  SESSION: 'Who sends a good session, also while the password must be changed.',
} as const)

/** What it takes to select a field: a right, or what `LEVELS` says. */
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
