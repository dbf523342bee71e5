/** Something that somebody asked to be changed. It is written down before anything is done. */
export interface AuditedAct {
  /** ISO 8601, UTC. */
  readonly at: string
  /** The name of a user, `cli:<user of the machine>`, or null for nobody known. */
  readonly actor: string | null
  /** The id and the name of the API token that was used, or null. */
  readonly tokenId: string | null
  readonly tokenName?: string | null
  /** The field of `Mutation`, or the command. */
  readonly action: string
  /** The key or id that it named, or null. */
  readonly target: string | null
  /**
   * Keys, ids and names of what else it named, such as each document that is edited; `target` is
   * not repeated.
   */
  readonly subjects?: readonly string[]
  readonly requestId: string | null
}

export type AuditOutcome = 'DONE' | 'REFUSED' | 'FAILED'

/** An act and what came of it. Null: the process ended before it could say. */
export interface AuditEntry extends AuditedAct {
  /** Later ones are greater. */
  readonly id: number
  readonly tokenName: string | null
  /** In order. */
  readonly subjects: readonly string[]
  readonly outcome: AuditOutcome | null
  readonly detail: string | null
}

/** Which entries are wanted; null stands for any. */
export interface AuditFilter {
  readonly actor: string | null
  readonly action: string | null
  /**
   * A key, id or name: what is about it, as target or subject. The key of a document also finds
   * what became of the changesets that edited it, once they did.
   */
  readonly target: string | null
}
