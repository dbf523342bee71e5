import { OperatorError } from '../../errors/operator-error.ts'

/** The address of GraphQL below the address of a server. Fails with an OperatorError. */
export function serverAddress(given: string): string {
  const url = URL.parse(given)
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new OperatorError(`--url takes the address of a server, such as https://example.org/graphql, not "${given}".`)
  if (!url.pathname.endsWith('/graphql')) url.pathname = `${url.pathname.replace(/\/$/, '')}/graphql`
  return url.href
}
