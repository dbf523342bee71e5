import type { AccountStore } from '../../accounts/account-store.ts'
import { rightsOf } from '../../accounts/rights.ts'
import type { User } from '../../accounts/user.ts'
import { badUserInput } from '../../errors/public-errors.ts'

/** The accounts, as far as people are named in texts. */
export type NamedUsers = Pick<AccountStore, 'userNamed'>

/** No text names more people than this. */
const MAX_NAMED = 20

/** An at sign that starts a word, and a name; one within a word is that of an address. */
const MENTION = /(?<![\p{L}\p{N}@._-])@([a-z\d._-]{2,64})/gu

/** Code is quoted and names nobody: `@media`. */
const CODE = /`[^`]*`/g

/** The names in a text, such as "@ada", each once, in their order. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set([...text.replace(CODE, ' ').matchAll(MENTION)].map(([, name = '']) => name)),
]

/**
 * The ids of the users whom a text names as `@ada`. Fails with BAD_USER_INPUT where a name is of
 * nobody who can read the text, and where there are more than 20.
 */
export async function mentionedPeople(accounts: NamedUsers, text: string): Promise<readonly string[]> {
  const names = namesIn(text)
  if (names.length > MAX_NAMED)
    throw badUserInput(`A text may name at most ${MAX_NAMED} people; this one names ${names.length}.`)
  const people = await Promise.all(names.map((name) => mentioned(accounts, name)))
  return [...new Set(people.map(({ id }) => id))]
}

async function mentioned(accounts: NamedUsers, name: string): Promise<User> {
  // A sentence may end with the name; the full stop is not part of it, unless some user has it.
  const spellings = [...new Set([name, name.replace(/[._-]+$/, '')])].filter((each) => each.length >= 2)
  for (const spelling of spellings) {
    const found = await accounts.userNamed(spelling)
    if (found && mayReadDrafts(found.user)) return found.user
  }
  throw badUserInput(
    `"@${name}" names no active user who may read drafts. Correct the name, or write it as code between backticks.`,
  )
}

/** Whether a user can sign in and see changesets. */
export const mayReadDrafts = ({ active, role }: User): boolean => active && rightsOf(role).includes('READ_DRAFTS')
