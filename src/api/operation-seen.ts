import { createHash } from 'node:crypto'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { rootFields } from './root-fields.ts'

/** What may be told of an operation: nothing of its variables, arguments or aliases. */
export interface OperationSeen {
  readonly kind: 'query' | 'mutation' | 'subscription'
  /** The name that the caller gave it, cut after 100 characters; null where there is none. */
  readonly name: string | null
  /** The fields at its root, by their names in the schema. */
  fields(): readonly string[]
  /** The first 16 hexadecimal digits of the SHA-256 of the query, to find it again. */
  documentHash(): string
}

const MAX_NAME_LENGTH = 100

export const operationSeen = (
  { operation, name, selectionSet }: OperationDefinitionNode,
  document: DocumentNode,
  source: string,
): OperationSeen => ({
  kind: operation,
  name: name?.value.slice(0, MAX_NAME_LENGTH) ?? null,
  fields: () => [...new Set(rootFields(document, selectionSet).map((field) => field.name.value))],
  documentHash: () => createHash('sha256').update(source).digest('hex').slice(0, 16),
})
