import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { aetia, published } from '../../../lib/aetia'

type Props = PageProps<'/drivers/[slug]'>

/** The pages that are made by the build; others are made when they are first asked for. */
export async function generateStaticParams() {
  const { edges } = await published.concepts({ kinds: ['DRIVER'], first: 100 })
  return edges.map(({ node }) => ({ slug: node.slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const driver = await (await aetia()).concept({ id: `driver:${slug}` })
  return { title: driver?.name ?? null, description: driver?.summary ?? null }
}

export default async function Driver({ params }: Props) {
  const { slug } = await params
  const id = `driver:${slug}`
  const client = await aetia()
  const [driver, injuries] = await Promise.all([client.concept({ id }), client.leadsTo({ id, kinds: ['INJURY'] })])
  if (!driver || !injuries) notFound()
  return (
    <main>
      <h1>{driver.name}</h1>
      <p>{driver.summary}</p>
      <ul>
        {injuries.edges.map(({ node, bestPath: { explanation } }) => (
          <li key={node.id}>
            <h2>{node.name}</h2>
            <p>{explanation.text}</p>
            <ol>
              {explanation.citations.map(({ number, evidence: [first] }) => (
                <li key={number} value={number}>
                  {first && `“${first.quote}” (${first.source.title ?? first.source.id})`}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
      <p>{injuries.notice}.</p>
    </main>
  )
}
