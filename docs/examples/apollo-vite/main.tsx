import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { ApolloProvider, useQuery } from '@apollo/client/react'
import { possibleTypes, typePolicies } from 'aetia-client/cache-settings'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { graphql } from './gql/index.ts'

const Drivers = graphql(`
  query Drivers {
    graph {
      version
    }
    drivers(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`)
const Outcomes = graphql(`
  query Outcomes($id: ID!) {
    graph {
      claimCount
    }
    concept(id: $id) {
      id
      ...Named
      leadsTo(kinds: [INJURY]) {
        nodes {
          id
          name
        }
      }
    }
  }

  fragment Named on Concept {
    name
    summary
  }
`)

const client = new ApolloClient({
  link: new HttpLink({ uri: '/graphql' }),
  cache: new InMemoryCache({ possibleTypes, typePolicies }),
})

function Page() {
  const [id, setId] = useState('driver:cambered-roads')
  const { data, error } = useQuery(Drivers)
  if (error) return <p role="alert">{error.message}</p>
  if (!data) return <p>Loading</p>
  return (
    <>
      <select aria-label="Driver" value={id} onChange={(event) => setId(event.target.value)}>
        {data.drivers.nodes.map((driver) => (
          <option key={driver.id} value={driver.id}>
            {driver.name}
          </option>
        ))}
      </select>
      <Injuries id={id} />
      {/* Both queries select fields of the one graph: the type policies keep them together. */}
      <footer>Version {data.graph.version}</footer>
    </>
  )
}

function Injuries({ id }: { readonly id: string }) {
  const { data, error } = useQuery(Outcomes, { variables: { id } })
  if (error) return <p role="alert">{error.message}</p>
  if (!data) return <p>Loading</p>
  if (!data.concept) return <p>There is no such concept.</p>
  return (
    <>
      <h1>{data.concept.name}</h1>
      <p>{data.concept.summary}</p>
      <ul>
        {data.concept.leadsTo.nodes.map((injury) => (
          <li key={injury.id}>{injury.name}</li>
        ))}
      </ul>
    </>
  )
}

const page = document.getElementById('page')
if (page)
  createRoot(page).render(
    <ApolloProvider client={client}>
      <Page />
    </ApolloProvider>,
  )
