import type { Right } from './rights.ts'
import type { User } from './user.ts'

/** The caller of a request, and the rights of the request. */
export type Actor =
  | { readonly kind: 'ANONYMOUS'; readonly rights: readonly [] }
  | {
      readonly kind: 'SESSION' | 'TOKEN'
      readonly user: User
      /** Of the session or the token. */
      readonly credential: string
      /** Those of the user's role; with a token, those of them that it carries. */
      readonly rights: readonly Right[]
      /** Of the token; null or left out for a session. */
      readonly tokenName?: string | null
      /** The provider that opened the session; null or left out for a password and a token. */
      readonly provider?: string | null
      /** ISO 8601, UTC; null when it has no end. */
      readonly expiresAt: string | null
    }

/** Somebody who is signed in. */
export type SignedIn = Exclude<Actor, { readonly kind: 'ANONYMOUS' }>

export const ANONYMOUS: Actor = Object.freeze({ kind: 'ANONYMOUS', rights: [] as const })

export const mayDo = ({ rights }: Actor, right: Right): boolean => (rights as readonly Right[]).includes(right)
