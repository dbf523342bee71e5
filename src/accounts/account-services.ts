import type { AccountStore } from './account-store.ts'
import { createKnownNetworks, type KnownNetworks } from './known-networks.ts'
import { createPasswords, type Passwords } from './passwords.ts'
import { createSeals, type Seals } from './seals.ts'
import { createThrottle, type Throttle } from './throttle.ts'

/** What the use cases of accounts work with. */
export interface AccountServices {
  readonly store: AccountStore
  readonly passwords: Passwords
  readonly throttle: Throttle
  readonly knownNetworks: KnownNetworks
  readonly seals: Seals
  /** Now (ISO 8601, UTC). */
  clock(): string
  random(bytes: number): Uint8Array
  newId(): string
}

/** How long a failed attempt counts, in milliseconds. */
const WINDOW = 15 * 60_000
const MAX_KEYS = 20_000

/** What account services take from outside. */
export interface Outside extends Pick<AccountServices, 'store' | 'clock' | 'random' | 'newId'> {
  /** The first one seals, the others open what was sealed before; left out: none. */
  readonly sealingKeys?: readonly string[]
  /** Left out: passwords are hashed at the full cost. */
  readonly passwords?: Passwords | undefined
}

export const createAccountServices = ({ sealingKeys = [], passwords, ...outside }: Outside): AccountServices => ({
  ...outside,
  seals: createSeals(sealingKeys),
  passwords: passwords ?? createPasswords(outside.random),
  throttle: createThrottle({ window: WINDOW, maxKeys: MAX_KEYS, now: () => Date.parse(outside.clock()) }),
  knownNetworks: createKnownNetworks(MAX_KEYS),
})
