import type { Config } from '../config/config.ts'
import { originPattern } from '../config/origin-pattern.ts'

/**
 * A matcher of the origins whose pages may call: for CORS, which takes such a list directly, and
 * for WebSockets.
 */
export function allowedOrigins({ corsOrigins }: Pick<Config, 'corsOrigins'>): '*' | RegExp[] {
  return corsOrigins === '*' ? '*' : corsOrigins.flatMap((entry) => originPattern(entry) ?? [])
}
