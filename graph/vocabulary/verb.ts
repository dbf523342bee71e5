/**
 * A predicate as an English verb. `…` stands for the object; without one, the object comes last.
 */
export interface Verb {
  /** As after "can". */
  readonly base: string
  /** With one subject. */
  readonly third: string
  /** With several. */
  readonly plural: string
}

export const verb = (base: string, third: string, plural = base): Verb => ({ base, third, plural })

export const being = (rest: string): Verb => verb(`be ${rest}`, `is ${rest}`, `are ${rest}`)
