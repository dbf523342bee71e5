import type { ApiToken } from '../../accounts/api-token.ts'
import type { PreviewLink } from '../../accounts/preview-link.ts'

/** The subjects of the payload of a mutation. */
export interface Concerned {
  /** Ids and names: of the changeset, of a preview link, of who signed on, and of tokens and their owner. */
  readonly subjects: readonly string[]
  /**
   * The tokens by name and id, such as `token "deploy preview" (0b8f7c2e-...)`; null where there is
   * none.
   */
  readonly inWords: string | null
}

/** The parts of payloads that name something. */
interface Payload {
  readonly changeset?: { readonly id: string } | null
  readonly link?: PreviewLink | null
  /** The user whom a sign-on turned out to be of. */
  readonly account?: { readonly name: string } | null
  readonly token?: ApiToken | null
  readonly revokedTokens?: readonly ApiToken[]
}

/**
 * A mutation may revoke a hundred tokens; the detail of its entry names as many as fit, and
 * `subjects` all.
 */
const LONGEST_DETAIL = 2_000

/** Finds the subjects of a payload that the input did not name. */
export function concernedIn(payload: unknown): Concerned {
  const { changeset, link, account, token, revokedTokens = [] } = (payload ?? {}) as Payload
  const tokens = [...(token ? [token] : []), ...revokedTokens]
  return {
    subjects: [
      ...(changeset ? [changeset.id] : []),
      ...(account ? [account.name] : []),
      ...(link ? [link.id, link.changeset] : []),
      ...tokens.flatMap(({ id, name, userName }) => [id, name, userName]),
    ],
    inWords: tokens.length === 0 ? null : tokens.map(inWords).join(', ').slice(0, LONGEST_DETAIL).toWellFormed(),
  }
}

const inWords = ({ id, name }: ApiToken): string => `token ${JSON.stringify(name)} (${id})`
