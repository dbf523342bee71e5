import { createElement, Fragment, type ReactNode, useMemo } from 'react'
import { PageLink } from '../app/page-link.tsx'
import { pathOfId } from '../parts/path-of-id.ts'
import { type ProseElement, type ProseNode, proseOf } from './safe-html.ts'

interface ProseProps {
  readonly html: string
  /** What a citation does, by the key of its claim; the link leads to the claim without it. */
  readonly onCite: (claim: string) => void
}

/** The prose of a section. Citations light their claim in the margin. */
export function Prose({ html, onCite }: ProseProps) {
  const nodes = useMemo(() => proseOf(new DOMParser().parseFromString(html, 'text/html').body.childNodes), [html])
  return <div className="prose">{nodes.map((node, index) => drawn(node, index, onCite))}</div>
}

function drawn(node: ProseNode, index: number, onCite: (claim: string) => void): ReactNode {
  if (typeof node === 'string') return <Fragment key={index}>{node}</Fragment>
  const children = node.children.map((child, at) => drawn(child, at, onCite))
  if (node.tag === 'a') return <ProseLink key={index} node={node} onCite={onCite} text={children} />
  if (node.tag === 'img')
    return node.address === undefined ? null : (
      <img key={index} src={node.address} alt={node.text ?? ''} loading="lazy" />
    )
  return createElement(
    node.tag,
    { key: index, ...(node.anchor !== undefined && { id: node.anchor }) },
    ...(children.length > 0 ? children : []),
  )
}

interface ProseLinkProps {
  readonly node: ProseElement
  readonly text: ReactNode
  readonly onCite: (claim: string) => void
}

function ProseLink({ node: { address, documentKey, children }, text, onCite }: ProseLinkProps) {
  const [first] = children
  const number = typeof first === 'string' ? /^\[(\d+)\]$/.exec(first)?.[1] : undefined
  if (documentKey?.startsWith('claim:') && number !== undefined)
    return (
      <button type="button" className="citation" aria-label={`Source ${number}`} onClick={() => onCite(documentKey)}>
        {number}
      </button>
    )
  if (documentKey !== undefined) return <PageLink to={pathOfId(documentKey)}>{text}</PageLink>
  if (address === undefined) return text
  return (
    <a className="link" href={address} {...(address.startsWith('http') && { rel: 'noreferrer' })}>
      {text}
    </a>
  )
}
