import { ROLES, type Role } from './rights.ts'

/** The roles that groups of a provider give. */
export interface RoleMapping {
  readonly roles: Readonly<Record<string, Role>>
  /** The role of whoever is in none of the groups; null: they may not sign in. */
  readonly defaultRole: Role | null
}

/** The role of a member of groups, the highest of those that they give; null: none. */
export function roleOfGroups({ roles, defaultRole }: RoleMapping, groups: readonly string[]): Role | null {
  const given = new Set(groups.filter((group) => Object.hasOwn(roles, group)).map((group) => roles[group]))
  return ROLES.findLast((role) => given.has(role)) ?? defaultRole
}

/** Whether the groups decide the role, so that it is set anew at each sign-on. */
export const groupsDecide = ({ roles }: RoleMapping): boolean => Object.keys(roles).length > 0
