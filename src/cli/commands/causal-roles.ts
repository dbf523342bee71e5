import { CausalRolesDocument } from '../../client/generated/operations.ts'
import type { CausalRoles } from '../../client/index.ts'
import type { Answer, Asking } from '../answer.ts'
import { type EffectOptions, effectOf } from '../options/effect-options.ts'
import { connectingPathInLines } from '../print/connecting-path-in-lines.ts'
import { NOT_MEDICAL_ADVICE } from '../print/disclaimers.ts'
import { reasonInLines } from '../print/reason-in-lines.ts'
import { wrap } from '../print/wrap.ts'

const ROLES = ['confounders', 'mediators', 'colliders', 'instruments'] as const

/** Confounders, mediators, colliders and instruments, each with the paths that give it its role. */
export async function causalRoles(
  asking: Asking,
  exposure: string,
  outcome: string,
  options: EffectOptions,
): Promise<Answer> {
  const data = await asking.ask(CausalRolesDocument, effectOf(asking, exposure, outcome, options, 5))
  const { text, projection, completeness } = data.causalRoles
  const lines = [
    ...ROLES.flatMap((role) => roleInLines(role, data.causalRoles[role])),
    ...wrap(`${text} ${projection}`),
    ...reasonInLines(completeness),
    NOT_MEDICAL_ADVICE,
  ]
  return { data, lines, isFound: ROLES.some((role) => data.causalRoles[role].length > 0) }
}

function roleInLines(role: string, concepts: CausalRoles['confounders']): string[] {
  if (concepts.length === 0) return []
  return [
    `${role}:`,
    ...concepts.flatMap(({ concept, latent, paths }) => [
      `  ${concept.id}${latent ? ' (not observed)' : ''}`,
      ...paths.flatMap((path) => connectingPathInLines(path, '    ')),
    ]),
    '',
  ]
}
