/** The limits of a query, independent of its variables. */
export interface QueryLimits {
  /** Lexical tokens of the document. */
  readonly maxTokens: number
  readonly maxTokensSignedIn: number
  /** UTF-8 bytes of the document. */
  readonly maxDocumentBytes: number
  /** Nesting levels of objects and lists in a JSON text. */
  readonly maxJsonDepth: number
  /** Fields below fields. */
  readonly maxDepth: number
  readonly maxAliases: number
  readonly maxDirectives: number
  readonly maxRootFields: number
  readonly maxRootMutations: number
  /** Fields, with every fragment written out as often as it is spread. */
  readonly maxSelections: number
}

/** The most validation errors before validation stops. */
export const MAX_VALIDATION_ERRORS = 5
