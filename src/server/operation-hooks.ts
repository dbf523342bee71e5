import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server'
import type { ServedContext } from './served-context.ts'

type Listener = Required<GraphQLRequestListener<ServedContext>>
type HookName = 'didResolveOperation' | 'responseForOperation' | 'didEncounterErrors' | 'willSendResponse'

/** What is done at the steps of an operation. The same functions serve all operations. */
export type OperationHooks = {
  readonly [Name in HookName]?: (
    request: Parameters<Listener[Name]>[0],
  ) => Awaited<ReturnType<Listener[Name]>> | ReturnType<Listener[Name]>
}

/**
 * One plugin of many hooks. At each step they are called in order, each when the one before has
 * ended. The first response that is not null ends its step.
 */
export function pluginOf(hooks: readonly OperationHooks[]): ApolloServerPlugin<ServedContext> {
  const respond = hooks.flatMap(({ responseForOperation }) => responseForOperation ?? [])
  const listener: GraphQLRequestListener<ServedContext> = {
    didResolveOperation: inOrder(hooks.flatMap(({ didResolveOperation }) => didResolveOperation ?? [])),
    didEncounterErrors: inOrder(hooks.flatMap(({ didEncounterErrors }) => didEncounterErrors ?? [])),
    willSendResponse: inOrder(hooks.flatMap(({ willSendResponse }) => willSendResponse ?? [])),
    async responseForOperation(request) {
      for (const hook of respond) {
        const response = await hook(request)
        if (response !== null) return response
      }
      return null
    },
  }
  return { requestDidStart: async () => listener }
}

const inOrder =
  <Request>(hooks: readonly ((request: Request) => void | Promise<void>)[]) =>
  async (request: Request): Promise<void> => {
    for (const hook of hooks) {
      const ending = hook(request)
      if (ending) await ending
    }
  }
