import { type Mutant, mutantsOf } from './mutant.ts'

const POLICIES = ['test/api/access/policies.test.ts']
const REFUSE = ['test/api/access/refuse-forbidden.test.ts']
const DENIALS = ['test/api/access/denials.test.ts']
const AUDITED = ['test/api/access/audited-mutations.test.ts', 'test/api/access/audit-target.test.ts']

/** Faults in who may what, and in what is written down of it. */
export const ACCESS: readonly Mutant[] = [
  ...mutantsOf(
    'src/api/access',
    POLICIES,
    ['nobody counts as signed in', "return actor.kind !== 'ANONYMOUS'", 'return true'],
    ['a token does what only a session may', "return actor.kind === 'SESSION'", "return actor.kind !== 'ANONYMOUS'"],
    ['a field asks nothing where a right is wanted', 'return mayDo(actor, policy)', 'return true'],
    [
      'anyone approves changesets',
      '...OF_WORKFLOW,',
      "...OF_WORKFLOW, ...all('OWN', 'approveChangeset', 'sendBackChangeset'),",
    ],
    ['authors publish', '...OF_WORKFLOW,', "...OF_WORKFLOW, ...all('WRITE_DRAFTS', 'publishChangeset'),"],
    [
      'anyone reads drafts',
      "...all('READ_DRAFTS', 'changeset', 'changesets', 'document')",
      "...all('PUBLIC', 'changeset', 'changesets', 'document')",
    ],
    [
      'anyone who reads drafts reads the audit log',
      "...all('ADMINISTER', 'users', 'tokens', 'auditLog', 'webhook', 'webhooks')",
      "...all('READ_DRAFTS', 'users', 'tokens', 'auditLog', 'webhook', 'webhooks')",
    ],
  ),
  ...mutantsOf(
    'src/api/access',
    REFUSE,
    ['nothing is refused', 'if (!meets(actor, policy)) throw', 'if (false) throw'],
    ['fields in fragments are not guarded', 'look(fragment.selectionSet, fragment.typeCondition.name.value)', ''],
    [
      'fields in inline fragments are not guarded',
      'look(selection.selectionSet, selection.typeCondition?.name.value ?? typeName)',
      '0',
    ],
    ['fields below others are not guarded', 'if (definition) look(', 'if (false) look('],
    [
      'what one field takes is not asked of the operation',
      'if (!needs.has(policy)) needs.set',
      'if (needs.size === 0) needs.set',
    ],
    [
      'an answer that is partly for everybody is shared',
      ".every((policy) => policy === 'PUBLIC')",
      ".some((policy) => policy === 'PUBLIC')",
    ],
    ['inherited names count as policies', 'fields && Object.hasOwn(fields, field) &&', 'fields &&'],
    [
      'a token is told that its password must change',
      "actor.kind === 'SESSION' && mustChangePassword",
      'mustChangePassword',
    ],
  ),
  ...mutantsOf(
    'src/api/access',
    DENIALS,
    ['anyone fills the audit log', " || context.actor.kind === 'ANONYMOUS') return", ') return'],
    [
      'a refused mutation is written down without its end',
      "await context.stores.accounts.endAudit(entry, 'REFUSED', code)",
      'void entry',
    ],
    [
      'a refused mutation is written down without what it is about',
      'valueFromASTUntyped(value, { ...variables })',
      'valueFromASTUntyped(value)',
    ],
  ),
  ...mutantsOf(
    'src/api/access',
    AUDITED,
    ['a refused outcome is written down as done', "outcome: DONE.has(outcome) ? 'DONE' : 'REFUSED'", "outcome: 'DONE'"],
    ['how a mutation ended is not written down', 'await end(endingOf(payload))', ''],
    ['how a mutation failed is not written down', 'await end(endingOfError(error))', ''],
    [
      'a failed mutation is answered as if it had no answer',
      '      await end(endingOfError(error))\n      throw error',
      '      await end(endingOfError(error))',
    ],
    [
      'a refusal is written down as a failure',
      "if (error instanceof PublicError) return { outcome: 'REFUSED'",
      "if (error instanceof PublicError) return { outcome: 'FAILED'",
    ],
    [
      'a store that is away is written down as a bug',
      "error instanceof StoreUnavailable ? 'UNAVAILABLE'",
      "error instanceof StoreUnavailable ? 'INTERNAL_SERVER_ERROR'",
    ],
    ['an ending that cannot be written fails the answer', '.catch(onUnrecorded)', ''],
    [
      'a mutation runs that could not be written down',
      'const entry = await beginAct(context, action, args)',
      'const entry = await beginAct(context, action, args).catch(() => 0)',
    ],
    [
      'a password typed as a name is written down',
      'if (NAMED_BY_STRANGERS.has(action) && !isUserName(value)) return null',
      '',
    ],
    [
      'secrets in addresses are written down',
      "(field === 'url' ? withoutSecrets(value) : value)",
      '(value as string | null)',
    ],
    [
      'the token of an actor is not written down',
      "tokenId: actor.kind === 'TOKEN' ? actor.credential : null",
      'tokenId: null',
    ],
    ['documents of edits are not found as subjects', "...listOf(input['edits']).map(", "...listOf(input['edit']).map("],
    [
      'the target is named twice',
      'subjects: auditSubjects(input).filter((subject) => subject !== target)',
      'subjects: auditSubjects(input)',
    ],
    ['the changeset of a payload is not found as a subject', '...(changeset ? [changeset.id] : [])', ''],
    [
      'revoked tokens are not found as subjects',
      '...(token ? [token] : []), ...revokedTokens',
      '...(token ? [token] : [])',
    ],
    ['a long list fills the audit log', 'value.slice(0, MOST)', 'value'],
  ),
]
