import type { AccountServices } from './account-services.ts'
import { addressGroup } from './address-group.ts'
import type { Attempt, ThrottleKey } from './throttle.ts'

/** Within a quarter of an hour. One network may hold many people; a name is one person's. */
const MOST_PER_NAME = 10
const MOST_PER_ADDRESS = 100

/** No name is longer, so what is longer need not be told apart. */
const LONGEST_NAME = 64

/** What wrong passwords for a name are counted against. Names that nobody has count alike. */
export const nameKey = (name: string): ThrottleKey => ({
  key: `name ${name.slice(0, LONGEST_NAME + 1)}`,
  most: MOST_PER_NAME,
})

/** What a failed sign-in is counted against. */
export const signInKeys = (name: string, address: string): readonly ThrottleKey[] => [
  nameKey(name),
  { key: `address ${addressGroup(address)}`, most: MOST_PER_ADDRESS },
]

/**
 * Whether the audit log need not hear of a sign-in: it would be turned away, and one from its network was written down within the last
 * quarter of an hour. Otherwise anyone could fill the disk, at the pace at which nothing is checked.
 */
export function isOneOfMany({ throttle }: AccountServices, name: string, address: string): boolean {
  if (!throttle.isClosed(signInKeys(name, address))) return false
  return throttle.begin([{ key: `turned away ${addressGroup(address)}`, most: 1 }]) === null
}

/** An attempt that could not be judged, because the store or the hashing was not to be had, is nobody's failure. */
export async function uncountedIfItFails<Result>(attempt: Attempt, judge: () => Promise<Result>): Promise<Result> {
  try {
    return await judge()
  } catch (error) {
    attempt.forget()
    throw error
  }
}
