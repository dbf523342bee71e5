import type { Actor } from '../../accounts/actor.ts'
import type { Config } from '../../config/config.ts'

/** Limits that are higher for signed-in callers. */
export interface ActorLimits {
  readonly maxBodyBytes: number
  readonly maxTokens: number
  readonly maxValues: number
  readonly maxAnswerBytes: number
}

/** The limits of a caller. Signing in never lowers one. */
export function limitsOf(config: Config, { kind }: Actor): ActorLimits {
  const { maxBodyBytes, maxTokens, maxValues, maxAnswerBytes } = config
  if (kind === 'ANONYMOUS') return { maxBodyBytes, maxTokens, maxValues, maxAnswerBytes }
  return {
    maxBodyBytes: Math.max(maxBodyBytes, config.maxBodyBytesSignedIn),
    maxTokens: Math.max(maxTokens, config.maxTokensSignedIn),
    maxValues: Math.max(maxValues, config.maxValuesSignedIn),
    maxAnswerBytes: Math.max(maxAnswerBytes, config.maxAnswerBytesSignedIn),
  }
}
