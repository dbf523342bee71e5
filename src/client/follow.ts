import type { CallOptions } from './call.ts'
import type { Publication } from './generated/answers.ts'
import {
  GraphDocument,
  GraphPublishedDocument,
  type GraphPublishedSubscriptionVariables,
} from './generated/operations.ts'
import type { Operation } from './operation.ts'
import { subscription } from './subscription.ts'

/** Follows the published versions, until the loop ends or the signal fires. */
export type Follow = (
  variables?: GraphPublishedSubscriptionVariables,
  options?: CallOptions,
) => AsyncGenerator<Publication, void, undefined>

/**
 * Every version once and in order. After a lost connection the client continues after the last
 * version that it received, so none is missed. Without `since` it begins at the newest version.
 */
export const graphPublished: Operation<Follow> = ({ options: client, execute }) =>
  async function* follow({ since } = {}, options = {}) {
    let last = since ?? (await execute(GraphDocument, {}, options)).graph.version
    const answers = subscription(client, GraphPublishedDocument, () => ({ since: last }), options)
    for await (const { graphPublished } of answers) {
      last = graphPublished.version
      yield graphPublished
    }
  }
