import type { Person } from '../../content/lifecycle/workflow.ts'

/** An action on a changeset as somebody asks for it. */
export interface Order {
  /** The id of the changeset. */
  readonly id: string
  /** The revision of the changeset that was seen. */
  readonly basedOn: number
  readonly person: Person
  /** ISO 8601, UTC. */
  readonly at: string
  /** Why, in the words of the person; may be empty. */
  readonly message: string
}
