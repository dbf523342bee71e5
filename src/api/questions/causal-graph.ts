import type { Key } from '../../../graph/vocabulary/keys.ts'
import { badUserInput, cyclicGraph } from '../../errors/public-errors.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { Question } from '../../traversal/question.ts'
import type { DSeparationQuestion } from '../../traversal/questions/causal-graph/d-separation.ts'
import type { EffectQuestion } from '../../traversal/questions/causal-graph/effect-question.ts'
import { conceptArgument, filterArgument } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import type { ClaimFilter } from '../generated/resolver-types.ts'
import { firstOf } from '../paging/page.ts'
import { askQuestion } from './ask-question.ts'
import { conceptKeys } from './concept-keys.ts'
import { MAX_KEYS } from './path-question.ts'

/** The most concepts that an answer is conditional on. */
const MAX_GIVEN = 100

interface DSeparationArguments {
  readonly x: string
  readonly y: string
  readonly given?: readonly string[] | null
  readonly filter?: ClaimFilter | null
  readonly signed?: boolean | null
}

interface EffectArguments {
  readonly exposure: string
  readonly outcome: string
  readonly latent?: readonly string[] | null
  readonly filter?: ClaimFilter | null
  readonly signed?: boolean | null
  readonly first?: number | null
}

/**
 * The arguments of d-separation. Fails with BAD_USER_INPUT where a concept is unknown, or is named
 * twice among the two and what is given.
 */
export function dSeparationArguments(context: RequestContext, args: DSeparationArguments): DSeparationQuestion {
  const [x, y] = twoConcepts(context, ['x', args.x], ['y', args.y])
  const given = [...new Set(conceptKeys(context, 'given', args.given ?? [], MAX_GIVEN))]
  refuseAmong('given', given, [x, y])
  const signed = args.signed ?? true
  return { x, y, given: given.sort(), filter: filterArgument(context, args.filter, signed), signed }
}

/** The arguments of questions about an effect. Fails as `dSeparationArguments` does. */
export function effectArguments(context: RequestContext, args: EffectArguments): EffectQuestion {
  const [exposure, outcome] = twoConcepts(context, ['exposure', args.exposure], ['outcome', args.outcome])
  const latent = [...new Set(conceptKeys(context, 'latent', args.latent ?? [], MAX_KEYS))]
  refuseAmong('latent', latent, [exposure, outcome])
  const first = firstOf(args, context.maxFirst)
  const signed = args.signed ?? true
  return {
    exposure,
    outcome,
    latent: latent.sort(),
    filter: filterArgument(context, args.filter, signed),
    signed,
    first,
  }
}

function twoConcepts(
  context: RequestContext,
  [one, id]: readonly [string, string],
  [other, otherId]: readonly [string, string],
): [Key, Key] {
  const keys: [Key, Key] = [conceptArgument(context, one, id).key, conceptArgument(context, other, otherId).key]
  if (keys[0] !== keys[1]) return keys
  throw badUserInput(`"${one}" and "${other}" must be two concepts; both are "${keys[0]}".`)
}

function refuseAmong(argument: string, keys: readonly Key[], ends: readonly Key[]): void {
  const end = ends.find((key) => keys.includes(key))
  if (end !== undefined)
    throw badUserInput(`"${argument}" must not name the two concepts that the question is about; it names "${end}".`)
}

/** The reply to a question that an acyclic graph alone answers. Fails with CYCLIC_GRAPH. */
export async function askOfAcyclic<Asked, Reply extends { readonly cycle: readonly ConceptRecord[] | null }>(
  context: RequestContext,
  question: Question<Asked, Reply>,
  asked: Asked,
): Promise<Reply> {
  const reply = await askQuestion(context, question, asked)
  if (reply.cycle === null) return reply
  throw cyclicGraph(
    question.key,
    reply.cycle.map(({ key }) => key),
  )
}
