import Link from 'next/link'
import { aetia } from '../lib/aetia'

export default async function Drivers() {
  const { edges } = await (await aetia()).concepts({ kinds: ['DRIVER'], first: 100 })
  return (
    <main>
      <h1>Drivers</h1>
      <ul>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <Link href={`/drivers/${node.slug}`}>{node.name}</Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
