import { StoreUnavailable } from '../../../errors/store-errors.ts'
import type { RequestContext } from '../../context.ts'

type Resolver<Parent, Args, Info, Payload> = (
  parent: Parent,
  args: Args,
  context: RequestContext,
  info: Info,
) => Promise<Payload> | Payload

/**
 * The same mutations, each followed by a read of the store. The payload is read from the version
 * that the mutation published, else from the newest one. The answer says so in `extensions.graph`.
 */
export const readWhatWasMade = <Mutations extends object>(mutations: Mutations): Mutations =>
  Object.fromEntries(
    Object.entries(mutations).map(([name, resolver]) => [
      name,
      withLook(resolver as Resolver<unknown, unknown, unknown, unknown>),
    ]),
  ) as Mutations

const withLook =
  <Parent, Args, Info, Payload>(resolve: Resolver<Parent, Args, Info, Payload>) =>
  async (parent: Parent, args: Args, context: RequestContext, info: Info): Promise<Payload> => {
    const payload = await resolve(parent, args, context, info)
    await readFromStore(context, versionIn(payload))
    return payload
  }

/**
 * The mutation has succeeded. If the store is unavailable meanwhile, the payload is read from the
 * last known version.
 */
async function readFromStore(context: RequestContext, version: number | null): Promise<void> {
  try {
    const newest = await context.history.refresh()
    context.readFrom((version === null ? null : await context.history.at(version)) ?? newest)
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
  }
}

const versionIn = (payload: unknown): number | null =>
  (payload as { readonly publication?: { readonly version: number } | null }).publication?.version ?? null
