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

/** The steps of every operation. */
export type OperationSteps = Pick<Listener, HookName>

/**
 * Many hooks as one. At each step they are called in order, each when the one before has ended. The
 * first response that is not null ends its step.
 */
export function stepsOf(hooks: readonly OperationHooks[]): OperationSteps {
  const respond = hooks.flatMap(({ responseForOperation }) => responseForOperation ?? [])
  return {
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
}

const inOrder =
  <Request>(hooks: readonly ((request: Request) => void | Promise<void>)[]) =>
  async (request: Request): Promise<void> => {
    for (const hook of hooks) {
      const ending = hook(request)
      if (ending) await ending
    }
  }

export const pluginOf = (steps: OperationSteps): ApolloServerPlugin<ServedContext> => ({
  requestDidStart: async () => steps,
})
