import { Suspense, useState } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import type { DriverQuery } from './__generated__/DriverQuery.graphql.ts'
import { Injuries } from './Injuries.tsx'
import { Summary } from './Summary.tsx'

export function Driver({ slug }: { readonly slug: string }) {
  const [shown, show] = useState<string>()
  const { driver } = useLazyLoadQuery<DriverQuery>(
    graphql`
      query DriverQuery($slug: String!) {
        driver(slug: $slug) {
          name
          ...Injuries_concept
        }
      }
    `,
    { slug },
  )
  if (!driver) return <p>There is no such driver.</p>
  return (
    <>
      <h1>{driver.name}</h1>
      <Injuries concept={driver} onSelect={show} />
      {shown !== undefined && (
        <Suspense fallback={<p>Loading</p>}>
          <Summary id={shown} />
        </Suspense>
      )}
    </>
  )
}
