import type { AccountStore } from '../accounts/account-store.ts'
import type { User } from '../accounts/user.ts'

const PAGE_SIZE = 100

/** Every user, in order of name, read page by page. */
export async function* allUsers(store: AccountStore): AsyncGenerator<User> {
  let after = ''
  for (;;) {
    const page = await store.users(after, PAGE_SIZE)
    yield* page
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE_SIZE) return
    after = last.name
  }
}
