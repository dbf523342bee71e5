import type { Actor } from '../../accounts/actor.ts'
import type { Config } from '../../config/config.ts'

/** What depends on whether somebody is signed in, who has at least what anyone has. */
export interface ActorLimits {
  readonly maxBodyBytes: number
  readonly maxTokens: number
  readonly maxNodes: number
}

export function limitsOf(config: Config, { kind }: Actor): ActorLimits {
  const { maxBodyBytes, maxTokens, maxNodes, maxBodyBytesSignedIn, maxTokensSignedIn, maxNodesSignedIn } = config
  if (kind === 'ANONYMOUS') return { maxBodyBytes, maxTokens, maxNodes }
  return {
    maxBodyBytes: Math.max(maxBodyBytes, maxBodyBytesSignedIn),
    maxTokens: Math.max(maxTokens, maxTokensSignedIn),
    maxNodes: Math.max(maxNodes, maxNodesSignedIn),
  }
}
