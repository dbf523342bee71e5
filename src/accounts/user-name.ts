import { badUserInput } from '../errors/public-errors.ts'

/** Whether a text could be the name of a user. */
export const isUserName = (name: string): boolean => /^[a-z\d._-]{2,64}$/.test(name)

/** Fails with BAD_USER_INPUT unless a user may be called so. */
export function refuseUserName(name: string): void {
  if (isUserName(name)) return
  throw badUserInput('"name" must be 2 to 64 lower-case letters, digits, dots, hyphens and underscores, such as "ada".')
}
