import type { GraphQLResolveInfo } from 'graphql'
import { splitKey } from '../../../graph/vocabulary/keys.ts'
import { badUserInput, limitExceeded, PublicError } from '../../errors/public-errors.ts'
import type { RequestContext } from '../context.ts'
import { nodeWithId } from '../resolvers/query/node.ts'
import { typeOfNode } from '../resolvers/type-names.ts'

const MAX_REPRESENTATIONS = 1_000
/** Of these, the most that are looked for in the stores, one after the other. */
const MAX_STORED = 100

/** A reference to an object, as a gateway sends it. */
interface Representation {
  readonly __typename: string
  readonly id: string
}

/** The resolvers of the fields that a gateway asks. `sdl` makes the schema for composition, or is null where nobody may see it. */
export function subgraphResolvers(sdl: (() => string) | null) {
  let made: string | undefined
  return {
    Query: {
      _service: () => ({}),
      _entities: async (
        _parent: unknown,
        { representations }: { readonly representations: readonly unknown[] },
        context: RequestContext,
        info: GraphQLResolveInfo,
      ) => {
        const references = representations.map(representation)
        if (references.length > MAX_REPRESENTATIONS)
          throw limitExceeded(
            `"representations" has ${references.length} items; at most ${MAX_REPRESENTATIONS} are allowed.`,
          )
        const stored = references.filter(({ id }) => !splitKey(id)).length
        if (stored > MAX_STORED)
          throw limitExceeded(
            `"representations" has ${stored} ids that are no keys; at most ${MAX_STORED} are allowed.`,
          )
        const found = []
        for (const [index, { __typename, id }] of references.entries()) {
          const path = { prev: info.path, key: index, typename: undefined }
          const node = await nodeWithId(context, id, { ...info, path })
          found.push(node && typeOfNode(node) === __typename ? node : null)
        }
        return found
      },
    },
    _Service: {
      sdl: () => {
        if (sdl === null)
          throw new PublicError('INTROSPECTION_DISABLED', 'Introspection is switched off on this server.')
        made ??= sdl()
        return made
      },
    },
    _Entity: { __resolveType: typeOfNode },
  }
}

function representation(value: unknown): Representation {
  const { __typename, id } = (value ?? {}) as Partial<Record<keyof Representation, unknown>>
  if (typeof __typename !== 'string' || typeof id !== 'string')
    throw badUserInput('Each of "representations" must have a "__typename" and an "id", both texts.')
  return { __typename, id }
}
