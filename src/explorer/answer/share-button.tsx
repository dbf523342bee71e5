import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useAnswer } from '../data/use-answer.ts'
import { graphql } from '../generated/gql.ts'

const ReadVersionDocument = graphql(/* GraphQL */ `
  query ExplorerReadVersion {
    graph {
      version
    }
  }
`)

/** The address of what is shown, with the version that was read, so that it shows the same later. */
export const sharedAddress = (address: string, version: number): string => {
  const url = new URL(address)
  url.searchParams.set('asOf', String(version))
  return url.href.replaceAll('%3A', ':')
}

/** Copies a link that keeps its version. */
export function ShareButton() {
  const answer = useAnswer(ReadVersionDocument, {})
  const [copied, setCopied] = useState('')
  if (answer.is !== 'ready') return null
  const { version } = answer.data.graph
  const copy = async () => {
    const address = sharedAddress(location.href, version)
    try {
      await navigator.clipboard.writeText(address)
      setCopied(`Copied: the link shows version ${version}.`)
    } catch {
      setCopied(address)
    }
  }
  return (
    <>
      <Button look="plain" onClick={copy}>
        Copy a link
      </Button>
      <span className="small soft" role="status">
        {copied}
      </span>
    </>
  )
}
