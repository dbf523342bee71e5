import { LONGEST_PASSWORD, passwordProblem } from '../config/new-password.ts'
import { badUserInput } from '../errors/public-errors.ts'

/**
 * Fails with BAD_USER_INPUT unless a text may become the password of a user. The text is not
 * repeated.
 */
export function refuseNewPassword(argument: string, text: string, userName: string): void {
  const expected = passwordProblem(text, userName)
  if (expected !== null) throw badUserInput(`"${argument}" must be ${expected}.`)
}

/**
 * Fails with BAD_USER_INPUT when a text is longer than any password, so that hashing it would be
 * for nothing.
 */
export function refuseEndlessPassword(argument: string, text: string): void {
  if ([...text].length <= LONGEST_PASSWORD) return
  throw badUserInput(`"${argument}" must be at most ${LONGEST_PASSWORD.toLocaleString('en')} characters.`)
}
