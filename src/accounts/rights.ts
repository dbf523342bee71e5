/** The rights that policies ask for. `schema.graphql` says what each allows. */
export const RIGHTS = ['USE_ACCOUNT', 'READ_DRAFTS', 'WRITE_DRAFTS', 'REVIEW', 'PUBLISH', 'ADMINISTER'] as const
export type Right = (typeof RIGHTS)[number]

/** From least to most: each role may do all that those before it may. */
export const ROLES = ['READER', 'AUTHOR', 'REVIEWER', 'PUBLISHER', 'ADMIN'] as const
export type Role = (typeof ROLES)[number]

/** What each role adds to those before it. */
const ADDED: Readonly<Record<Role, readonly Right[]>> = {
  READER: ['USE_ACCOUNT'],
  AUTHOR: ['READ_DRAFTS', 'WRITE_DRAFTS'],
  REVIEWER: ['REVIEW'],
  PUBLISHER: ['PUBLISH'],
  ADMIN: ['ADMINISTER'],
}

/** Every right of a role, in the order of `RIGHTS`. */
export const rightsOf = (role: Role): readonly Right[] =>
  ROLES.slice(0, ROLES.indexOf(role) + 1).flatMap((lesser) => ADDED[lesser])
