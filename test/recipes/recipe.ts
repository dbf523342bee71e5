import type { CheckoutCopy } from './checkout-copy.ts'

/** A recipe of CONTRIBUTING.md, as a newcomer follows it. */
export interface Recipe {
  /** What it comes to, in a sentence. */
  readonly title: string
  /** Does what the recipe says, and checks what came of it. */
  follow(copy: CheckoutCopy): Promise<void>
}
