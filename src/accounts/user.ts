import type { Role } from './rights.ts'

/** Somebody who can sign in. */
export interface User {
  readonly id: string
  /** To sign in with. Unique, and never changed. */
  readonly name: string
  readonly role: Role
  /** False locks the user out at once, with every session and token. */
  readonly active: boolean
  /** True while the password is one that somebody else has seen. */
  readonly mustChangePassword: boolean
  /** ISO 8601, UTC. */
  readonly createdAt: string
  /** Counts the changes, from 1. */
  readonly revision: number
}
