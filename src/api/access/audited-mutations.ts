import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import type { AuditOutcome } from '../../accounts/audit.ts'
import { isOneResetOfMany } from '../../accounts/reset-password-by-mail.ts'
import { isOneLinkOfMany, isOneOfMany } from '../../accounts/sign-in-attempts.ts'
import { PublicError } from '../../errors/public-errors.ts'
import { StoreUnavailable } from '../../errors/store-errors.ts'
import type { RequestContext } from '../context.ts'
import { auditTarget } from './audit-target.ts'
import { beginAct } from './begin-act.ts'
import { concernedIn } from './concerned-in.ts'
import { mutationInput } from './mutation-input.ts'

type Arguments = Readonly<Record<string, unknown>>
type Resolve = GraphQLFieldResolver<unknown, RequestContext, Arguments>

/** The outcomes that mean a change was made. */
const DONE: ReadonlySet<unknown> = new Set([
  'DONE',
  'SIGNED_IN',
  'PASSWORD_MUST_CHANGE',
  'PUBLISHED',
  'REPEATED',
  'REQUESTED',
])

/** The recorded result of a mutation. */
interface Ending {
  readonly outcome: AuditOutcome
  readonly detail: string | null
  /** The subjects that a payload reveals and the input did not name. */
  readonly subjects: readonly string[]
}

/**
 * Records every mutation of a schema before it runs, and its result after. A mutation that cannot
 * be recorded does not run. Where only the result could not be recorded, the answer is returned all
 * the same and `onUnrecorded` is called: the entry then says that its outcome is unknown.
 */
export function auditMutations(schema: GraphQLSchema, onUnrecorded: (error: unknown) => void): GraphQLSchema {
  for (const [action, field] of Object.entries(schema.getMutationType()?.getFields() ?? {}))
    field.resolve = audited(action, field.resolve ?? defaultFieldResolver, onUnrecorded)
  return schema
}

const audited =
  (action: string, resolve: Resolve, onUnrecorded: (error: unknown) => void): Resolve =>
  async (parent, args, context, info) => {
    if (await goesUnsaid(action, args, context)) return resolve(parent, args, context, info)
    const entry = await beginAct(context, action, args)
    const target = auditTarget(action, mutationInput(args))
    const end = ({ outcome, detail, subjects }: Ending) => {
      const more = subjects.filter((subject) => subject !== target)
      return context.stores.accounts.endAudit(entry, outcome, detail, more).catch(onUnrecorded)
    }
    try {
      const payload = await resolve(parent, args, context, info)
      await end(endingOf(payload))
      return payload
    } catch (error) {
      await end(endingOfError(error))
      throw error
    }
  }

/** Mutations that anybody may ask for with a secret of one use. */
const WITH_ONE_TIME_SECRET: ReadonlySet<string> = new Set([
  'completeSignOn',
  'completePasskeySignIn',
  'confirmMail',
  'resetPasswordByMail',
])

/** What strangers could fill the log with. */
async function goesUnsaid(
  action: string,
  args: Arguments,
  { accountServices, clientAddress, signOnOptions }: RequestContext,
): Promise<boolean> {
  if (action === 'resetPasswordByMail' && !signOnOptions.passwords) return true
  // Anybody may ask for a challenge, and it changes nothing.
  if (action === 'beginPasskeySignIn') return true
  if (action === 'completePasskeySignIn' && signOnOptions.relyingParty === null) return true
  if (WITH_ONE_TIME_SECRET.has(action)) return isOneLinkOfMany(accountServices, clientAddress)
  if (action === 'requestPasswordReset')
    return !signOnOptions.resetsByMail || isOneResetOfMany(accountServices, clientAddress)
  if (action !== 'signIn') return false
  // No password is looked at, so nothing is tried.
  if (!signOnOptions.passwords) return true
  return isOneOfMany(accountServices, String(mutationInput(args)['name']), clientAddress)
}

function endingOf(payload: unknown): Ending {
  const outcome = (payload as { readonly outcome?: unknown } | null | undefined)?.outcome
  const { subjects, inWords } = concernedIn(payload)
  return {
    outcome: DONE.has(outcome) ? 'DONE' : 'REFUSED',
    detail: outcome === 'DONE' || typeof outcome !== 'string' ? inWords : outcome,
    subjects,
  }
}

function endingOfError(error: unknown): Ending {
  if (error instanceof PublicError) return { outcome: 'REFUSED', detail: error.extensions.code, subjects: [] }
  const detail = error instanceof StoreUnavailable ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR'
  return { outcome: 'FAILED', detail, subjects: [] }
}
