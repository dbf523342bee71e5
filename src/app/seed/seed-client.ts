import { SEED_PASSWORD } from './seed-users.ts'

/**
 * Asks as a seeded user; answers with the data. Fails with the messages of the errors where there
 * are any.
 */
export type Ask = (user: string, query: string, variables?: object) => Promise<Readonly<Record<string, unknown>>>

/** `url` is where queries go. Each user signs in once. */
export function seedClient(url: string): Ask {
  const sessions = new Map<string, Promise<string>>()
  const post = async (query: string, variables: object, secret?: string) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(secret && { authorization: `Bearer ${secret}` }) },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors = [] } = (await response.json()) as {
      readonly data: Readonly<Record<string, unknown>>
      readonly errors?: readonly { readonly message: string }[]
    }
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
    return data
  }
  const signIn = async (name: string): Promise<string> => {
    const data = await post(
      'mutation ($name: String!, $password: String!) { it: signIn(input: { name: $name, password: $password }) { outcome secret } }',
      { name, password: SEED_PASSWORD },
    )
    const { outcome, secret } = data['it'] as { readonly outcome: string; readonly secret: string | null }
    if (secret === null) throw new Error(`The seeded user "${name}" cannot sign in: ${outcome}`)
    return secret
  }
  return async (user, query, variables = {}) => {
    const session = sessions.get(user) ?? signIn(user)
    sessions.set(user, session)
    return post(query, variables, await session)
  }
}
