import { badUserInput } from '../errors/public-errors.ts'

/**
 * Text of an argument. Fails with BAD_USER_INPUT when it has more than `most` characters (UTF-16),
 * or is blank and must not be.
 */
export function textArgument(
  argument: string,
  text: string,
  most: number,
  blank: 'MAY_BE_BLANK' | 'NOT_BLANK',
): string {
  if (text.length > most)
    throw badUserInput(`"${argument}" may have at most ${most} characters; ${text.length} came. Say it in fewer words.`)
  if (blank === 'NOT_BLANK' && text.trim() === '')
    throw badUserInput(`"${argument}" must not be blank; write 1 to ${most} characters.`)
  return text
}
