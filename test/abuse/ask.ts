import type { TestServer } from '../notation/start-server.ts'

export interface AnswerError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly locations?: readonly unknown[]
  readonly extensions: { readonly code: string }
}

/** A GraphQL answer, however it came. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects to find
  readonly data: any
  readonly errors: readonly AnswerError[]
  readonly extensions: {
    readonly graph: { readonly version: number; readonly digest: string }
    readonly notFound: readonly {
      readonly path: readonly (string | number)[]
      readonly id: string
      readonly didYouMean: readonly string[]
    }[]
  }
}

/** Reads an answer that must be JSON in the form of a GraphQL answer, or fails. */
export async function readAnswer(response: Response): Promise<Answer> {
  const { status, headers } = response
  const { data, errors = [], extensions } = JSON.parse(await response.text())
  return { status, headers, data, errors, extensions: { notFound: [], ...extensions } }
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }

/** Posts a query and reads the answer. */
export async function ask({ url }: TestServer, query: string, variables?: object): Promise<Answer> {
  return readAnswer(await fetch(url, { method: 'POST', headers: HEADERS, body: JSON.stringify({ query, variables }) }))
}

/** Posts a query and gives what it was refused with: `CODE message`, one line per error. */
export async function refusalOf(server: TestServer, query: string, variables?: object): Promise<string> {
  return refusal(await ask(server, query, variables))
}

/** What an answer refuses: `CODE message`, one line per error. */
export const refusal = ({ errors }: Answer): string =>
  errors.map(({ message, extensions: { code } }) => `${code} ${message}`).join('\n')

/** Posts a body as it is, and reads the answer. */
export async function post(
  { url }: TestServer,
  body: RequestInit['body'],
  headers: Record<string, string> = HEADERS,
): Promise<Answer> {
  return readAnswer(await fetch(url, { method: 'POST', headers, body: body ?? null, duplex: 'half' } as RequestInit))
}

/** Asks by GET, with these parameters in the address. */
export async function get({ url }: TestServer, parameters: Record<string, string>): Promise<Answer> {
  return readAnswer(await fetch(`${url}?${new URLSearchParams(parameters)}`, { headers: { accept: HEADERS.accept } }))
}
