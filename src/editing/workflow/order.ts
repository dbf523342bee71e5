import type { Person } from '../../content/lifecycle/workflow.ts'

/** An action that a person requests on a changeset. */
export interface Order {
  /** The id of the changeset. */
  readonly id: string
  /** The revision of the changeset that was seen. */
  readonly basedOn: number
  readonly person: Person
  /** ISO 8601, UTC. */
  readonly at: string
  /** The reason, in the person's words; may be empty. */
  readonly message: string
}
