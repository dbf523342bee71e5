import { randomUUID } from 'node:crypto'
import { ANONYMOUS } from '../accounts/actor.ts'
import type { TypedDocument } from '../client/typed-document.ts'
import { createChangesetReviews } from '../editing/review/changeset-reviews.ts'
import { OperatorError } from '../errors/operator-error.ts'
import { createFeed } from '../publishing/feed.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import { createPreviews } from '../publishing/preview.ts'
import type { Store } from '../storage/store.ts'
import { accountServices } from './account-services.ts'
import { claimNamed, claimOrConceptNamed } from './claim-named.ts'
import { conceptNamed } from './concept-named.ts'
import { documentNamed } from './document-named.ts'

/** Asks the newest version of a graph in this process, as a client asks a server. */
export interface GraphQuestions {
  /**
   * The data of the answer to an operation. Fails with an OperatorError where the operation asks
   * for what there is not, or a bound leaves nothing to answer.
   */
  ask<Data, Variables extends object>(document: TypedDocument<Data, Variables>, variables: Variables): Promise<Data>
  /**
   * The id of the one concept that a person means by a key, a slug or a name. Fails with an
   * OperatorError.
   */
  conceptId(name: string): string
  /**
   * The id of the claim that a person means, with or without its prefix. Fails with an
   * OperatorError.
   */
  claimId(name: string): string
  /** The id of the claim or the concept that a person means. Fails with an OperatorError. */
  claimOrConceptId(name: string): string
  /**
   * The id of the claim, concept, source or article that a person means. Fails with an
   * OperatorError.
   */
  documentId(name: string): string
}

/**
 * What one search of an operator may cost, who waits for nothing else in the process: 2,000,000
 * expansions or 5 seconds.
 */
const LIMITS = { maxExpansions: 2_000_000, maxMilliseconds: 5_000 }

/** The most items of a list. */
const MAX_FIRST = 1_000

/**
 * Within the bounds of an operator: no deadline, no limit on the size of an answer. Texts are in the
 * languages that the ranges lead to, best first.
 */
export async function openQuestions(
  store: Store,
  history: GraphHistory,
  languageRanges: readonly string[] = [],
): Promise<GraphQuestions> {
  // GraphQL is much to load, and only questions need it.
  const [{ buildSchema }, { execute }, { createContext }, { createServedSnapshots }] = await Promise.all([
    import('../api/schema.ts'),
    import('../api/execute.ts'),
    import('../api/context.ts'),
    import('../api/served-snapshots.ts'),
  ])
  const schema = buildSchema()
  const snapshot = history.current()
  const clock = () => new Date().toISOString()
  const snapshots = createServedSnapshots()
  const previews = createPreviews(store, history, clock)
  const served = {
    snapshot,
    snapshots,
    history,
    feed: createFeed(history),
    previews,
    reviews: createChangesetReviews({
      store,
      history,
      previews,
      engineOf: (of) => snapshots.of(of).engine,
      limits: LIMITS,
      now: () => performance.now(),
    }),
    stores: { content: store, accounts: store, webhooks: store, activity: store },
    accountServices: accountServices(store),
    clock,
    now: () => performance.now(),
    actor: ANONYMOUS,
    clientAddress: '',
    limits: LIMITS,
    maxFirst: MAX_FIRST,
    answerLimits: { maxValues: Infinity, maxBytes: Infinity },
    sliceMilliseconds: Infinity,
    deadlineMilliseconds: Infinity,
    writeDeadlineMilliseconds: Infinity,
    webhookHosts: [],
    maxWebhooks: 0,
    linkTo: () => null,
    sendsMail: false,
    languageRanges,
  }
  return {
    async ask<Data, Variables extends object>(document: TypedDocument<Data, Variables>, variables: Variables) {
      const context = createContext({ ...served, requestId: randomUUID(), signal: new AbortController().signal })
      const executed = await execute(schema, context, document.toString(), variables)
      if ('problem' in executed) throw new OperatorError(executed.problem)
      // The document says what its result is.
      return executed.data as Data
    },
    conceptId: (name) => conceptNamed(snapshot, name).key,
    claimId: (name) => claimNamed(snapshot, name).key,
    claimOrConceptId: (name) => claimOrConceptNamed(snapshot, name),
    documentId: (name) => documentNamed(snapshot, name),
  }
}
