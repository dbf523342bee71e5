import { html } from '../html.ts'
import type { PageSource } from './page-content.ts'

interface Data {
  readonly graph: {
    readonly version: number
    readonly versions: { readonly nodes: readonly { readonly version: number; readonly publishedAt: string }[] }
  }
}

const PLAIN = { language: 'en', languages: [], type: 'website', dates: null, picture: null } as const

/** The list of what was published. */
export const versionsContent: PageSource<Data> = {
  route: '/versions',
  document: '{ graph { version versions(first: 100) { nodes { version publishedAt } } } }',
  idOf: (name) => name,
  contentOf: ({ graph }, site) => ({
    ...PLAIN,
    title: 'Versions',
    description: `What was published in each version; the newest is ${graph.version}.`,
    path: '/versions',
    structuredData: [],
    body: html`<h1>Versions</h1><ul>${graph.versions.nodes.map(
      ({ version, publishedAt }) =>
        html`<li><a href="${site.link(`/versions/${version}`)}">Version ${version}</a>, ${publishedAt.slice(0, 10)}</li>`,
    )}</ul>`,
  }),
}

interface VersionData {
  readonly graph: {
    readonly version: number
    readonly publishedAt: string
    readonly conceptCount: number
    readonly claimCount: number
    readonly sourceCount: number
  }
}

/** One version. It is read as that version, so that what was counted then is counted. */
export const versionContent: PageSource<VersionData> = {
  route: '/versions/:name',
  document: '{ graph { version publishedAt conceptCount claimCount sourceCount } }',
  idOf: (name) => name,
  contentOf: ({ graph: { version, publishedAt, conceptCount, claimCount, sourceCount } }) => ({
    ...PLAIN,
    title: `Version ${version}`,
    description: `Version ${version}, published on ${publishedAt.slice(0, 10)}: ${conceptCount} concepts, ${claimCount} claims and ${sourceCount} sources.`,
    path: `/versions/${version}`,
    dates: { createdAt: publishedAt, updatedAt: publishedAt },
    structuredData: [],
    body: html`<h1>Version ${version}</h1>
<p>Published on ${publishedAt.slice(0, 10)}: ${conceptCount} concepts, ${claimCount} claims and ${sourceCount} sources.</p>`,
  }),
}
