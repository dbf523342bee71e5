import { readFile } from 'node:fs/promises'
import type { Config } from '../config/config.ts'
import { type OidcProvider, readOidcProviders } from '../config/oidc-providers.ts'
import { OperatorError } from '../errors/operator-error.ts'

/**
 * The providers of OpenID Connect that the configuration gives, as JSON or as the name of its file.
 * Fails with an OperatorError that lists every problem and repeats no value, because some are
 * secrets.
 */
export async function oidcProviders({ oidc }: Pick<Config, 'oidc'>): Promise<readonly OidcProvider[]> {
  if (oidc === null) return []
  const reading = readOidcProviders(await jsonOf(oidc))
  if ('providers' in reading) return reading.providers
  throw new OperatorError(['AETIA_OIDC is wrong:', ...reading.problems.map((problem) => `  ${problem}`)].join('\n'))
}

async function jsonOf(given: string): Promise<unknown> {
  const isJson = given.startsWith('{')
  try {
    return JSON.parse(isJson ? given : await readFile(given, 'utf8'))
  } catch (error) {
    // The message of a syntax error quotes what is there.
    if (error instanceof SyntaxError)
      throw new OperatorError(`AETIA_OIDC: ${isJson ? 'it' : `the file ${given}`} is not JSON.`)
    throw new OperatorError(`AETIA_OIDC: the file ${given} cannot be read: ${(error as Error).message}`)
  }
}
