import type { CausalRole } from '../messages/causal-graph-wording.ts'

/** One concept in a role, and several. */
export const ROLES: Readonly<Record<CausalRole, readonly [one: string, many: string]>> = {
  confounders: ['Störgröße', 'Störgrößen'],
  mediators: ['Mediator', 'Mediatoren'],
  colliders: ['Kollider', 'Kollider'],
  instruments: ['Instrument', 'Instrumente'],
}
