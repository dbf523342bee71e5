import type { CallOptions } from './call.ts'
import type { CheckedOptions } from './client-options.ts'
import type { Publication } from './generated/answers.ts'
import { GraphPublishedDocument, type GraphPublishedSubscriptionVariables } from './generated/operations.ts'
import { subscription } from './subscription.ts'

/** Follows the published versions, until the loop ends or the signal fires. */
export type Follow = (
  variables?: GraphPublishedSubscriptionVariables,
  options?: CallOptions,
) => AsyncGenerator<Publication, void, undefined>

/**
 * Every version once and in order. After a lost connection the client continues after the last
 * version that it received, so none is missed. `version` gives the newest one, the start where
 * `since` is left out.
 */
export const createFollow = (client: CheckedOptions, version: (options: CallOptions) => Promise<number>): Follow =>
  async function* follow({ since } = {}, options = {}) {
    let last = since ?? (await version(options))
    for await (const { graphPublished } of subscription(
      client,
      GraphPublishedDocument,
      () => ({ since: last }),
      options,
    )) {
      last = graphPublished.version
      yield graphPublished
    }
  }
