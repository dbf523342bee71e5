import type { Config } from '../config/config.ts'
import { allowedOrigins } from './allowed-origins.ts'

/** The names of this machine in an origin. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether pages of an origin may use the tools for agents: those of this machine, of the public
 * address, and of the origins that are listed. `*` lists none, because it is the default.
 */
export function isAgentOrigin(origin: string, config: Pick<Config, 'corsOrigins' | 'publicUrl'>): boolean {
  const url = URL.parse(origin)
  if (url === null || url.origin !== origin) return false
  if (LOOPBACK.includes(url.hostname)) return true
  if (config.publicUrl !== null && URL.parse(config.publicUrl)?.origin === origin) return true
  const listed = allowedOrigins(config)
  return listed !== '*' && listed.some((pattern) => pattern.test(origin))
}
