import { type DocumentNode, type FieldNode, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql'
import type { PublicError } from '../../errors/public-errors.ts'
import type { RequestContext } from '../context.ts'
import { rootFields } from '../root-fields.ts'
import { beginAct } from './begin-act.ts'

/**
 * Records every mutation of an operation that was refused as a whole to a signed-in caller.
 * Refusals to unknown callers are not recorded: anyone could fill the log with them.
 */
export async function auditDenial(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  context: RequestContext,
  { extensions: { code } }: PublicError,
): Promise<void> {
  if (operation.operation !== 'mutation' || context.actor.kind === 'ANONYMOUS') return
  for (const field of rootFields(document, operation.selectionSet)) {
    const entry = await beginAct(context, field.name.value, argumentsOf(field, variables))
    await context.stores.accounts.endAudit(entry, 'REFUSED', code)
  }
}

/** Variables are not checked against their types yet; only names are read from them. */
const argumentsOf = (
  field: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (field.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, { ...variables })]),
  )
