import { isNewPassword, LONGEST_PASSWORD, PASSWORD_RULE } from '../config/new-password.ts'
import { badUserInput } from '../errors/public-errors.ts'

/** Fails with BAD_USER_INPUT unless a text may become a password. It is not repeated. */
export function refuseNewPassword(argument: string, text: string): void {
  if (!isNewPassword(text)) throw badUserInput(`"${argument}" must be ${PASSWORD_RULE}.`)
}

/** Fails with BAD_USER_INPUT when a text is longer than any password, so that hashing it would be for nothing. */
export function refuseEndlessPassword(argument: string, text: string): void {
  if ([...text].length <= LONGEST_PASSWORD) return
  throw badUserInput(`"${argument}" must be at most ${LONGEST_PASSWORD.toLocaleString('en')} characters.`)
}
