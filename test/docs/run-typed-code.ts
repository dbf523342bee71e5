import { stripTypeScriptTypes } from 'node:module'
import { type AetiaClient, type ClientOptions, createClient } from '../../src/client/index.ts'

/** What a program of the documentation takes from its surroundings. */
type Program = (
  create: (options: ClientOptions) => AetiaClient,
  console: { log(told: unknown): void },
  process: { readonly env: Readonly<Record<string, string | undefined>> },
) => Promise<void>

const AsyncFunction = (async () => {}).constructor as new (...texts: string[]) => Program

const IMPORT = "import { createClient } from 'aetia-client'\n"

/**
 * Runs TypeScript of the documentation against another server than its own, with the token that its
 * reader has set. Resolves to what it prints.
 */
export async function runTypedCode(code: string, { url, token }: { url: string; token?: string | undefined }) {
  if (!code.startsWith(IMPORT)) throw new Error(`The code imports something else:\n${code}`)
  const body = stripTypeScriptTypes(code.slice(IMPORT.length))
  const program = new AsyncFunction('createClient', 'console', 'process', body)
  const printed: unknown[] = []
  await program(
    (options) => createClient({ ...options, url }),
    { log: (told) => printed.push(told) },
    { env: { AETIA_TOKEN: token } },
  )
  if (printed.length !== 1) throw new Error(`The code prints ${printed.length} values:\n${code}`)
  return printed[0]
}
