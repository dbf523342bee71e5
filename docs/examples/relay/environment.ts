import { Environment, type FetchFunction, Network, RecordSource, Store } from 'relay-runtime'

const ask: FetchFunction = async ({ text, name }, variables) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, operationName: name, variables }),
  })
  return response.json()
}

/** No settings of the store: an `id` names one object of the whole graph, as Relay expects. */
export const environment = new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) })
