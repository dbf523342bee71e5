import { randomUUID } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { freshPostgres } from '../notation/fresh-postgres.ts'
import { folderOf } from '../notation/run-cli.ts'
import { servedProcess } from './served-process.ts'

const PASSWORD = 'correct horse battery staple'
const WRITERS = 16
/** Two writers share each, one at either process. */
const DOCUMENTS = [
  'body-part:knee',
  'driver:cambered-roads',
  'injury:achilles-tendinitis',
  'injury:it-band-syndrome',
  'leg-side:longer-leg',
  'leg-side:shorter-leg',
  'misalignment:pelvic-misalignment',
  'symptom:hip-pain',
]

type Ask = (query: string, variables?: object) => Promise<Answered>
interface Answered {
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
  readonly data: any
  readonly extensions: { readonly graph: { readonly version: number } }
}

async function signedIn(url: string): Promise<Ask> {
  const ask = async (query: string, variables: object, headers: Record<string, string>): Promise<Answered> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const body = await response.json()
    if (body.errors) throw new Error(JSON.stringify(body.errors))
    return body
  }
  const signIn = 'mutation ($password: String!) { signIn(input: { name: "admin", password: $password }) { secret } }'
  const { data } = await ask(signIn, { password: PASSWORD }, {})
  const { secret } = data.signIn
  return (query, variables = {}) => ask(query, variables, { authorization: `Bearer ${secret}` })
}

const READ = `query ($id: ID!) {
  graph { version }
  concept(id: $id) { summary }
  document(id: $id) { publishedRevision content }
}`
const CREATE = 'mutation { createChangeset(input: { title: "A word more" }) { changeset { id } } }'
const STAGE = `mutation ($id: ID!, $edits: [EditInput!]!) {
  stageEdits(input: { changeset: $id, edits: $edits }) { outcome changeset { revision } }
}`
const STEP = (name: string) => `mutation ($id: ID!, $basedOn: Int!) {
  ${name}Changeset(input: { id: $id, basedOn: $basedOn }) { outcome changeset { revision } }
}`
const PUBLISH = `mutation ($id: ID!, $basedOn: Int!) {
  publishChangeset(input: { id: $id, basedOn: $basedOn }) {
    outcome publication { version } changeset { state publishedVersion }
  }
}`

/**
 * Adds a word to the summary that the graph shows, by the revision that the store says, until that
 * is published.
 */
async function addWord(ask: Ask, document: string, word: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const shown = (await ask(READ, { id: document })).data
    const { publishedRevision: basedOn, content } = shown.document
    expect(content.concept.summary).toBe(shown.concept.summary)
    const summary = `${shown.concept.summary} ${word}`
    const { id } = (await ask(CREATE)).data.createChangeset.changeset
    const edits = [{ basedOn, document: { concept: { ...content.concept, summary } } }]
    const staged = (await ask(STAGE, { id, edits })).data.stageEdits
    if (staged.outcome !== 'DONE') continue
    let { revision } = staged.changeset
    for (const step of ['submit', 'approve'])
      revision = (await ask(STEP(step), { id, basedOn: revision })).data[`${step}Changeset`].changeset.revision
    const { data, extensions } = await ask(PUBLISH, { id, basedOn: revision })
    const { outcome, publication, changeset } = data.publishChangeset
    if (outcome !== 'PUBLISHED') continue
    expect(extensions.graph.version).toBe(publication.version)
    expect(changeset).toEqual({ state: 'PUBLISHED', publishedVersion: publication.version })
    return
  }
  throw new Error(`${word} was never published`)
}

const PLACES = [
  ['SQLite', async () => ({ AETIA_DATA_DIR: await folderOf([]) })],
  [
    'PostgreSQL',
    async () => {
      const { url, drop } = await freshPostgres()
      onTestFinished(drop)
      return { DATABASE_URL: url }
    },
  ],
] as const

test.each(PLACES)(
  '%s: 16 writers over two processes who show the graph and send the revision of the store lose nothing',
  async (_name, open) => {
    const environment = { ...(await open()), AETIA_CONTENT: 'shipped', AETIA_ADMIN_PASSWORD: PASSWORD }
    const first = await servedProcess(environment)
    const second = await servedProcess(environment)
    const asks = [await signedIn(first.url), await signedIn(second.url)] as const
    const words = Array.from({ length: WRITERS }, () => `word-${randomUUID().slice(0, 8)}`)
    await Promise.all(
      words.map((word, index) =>
        addWord(asks[index % 2 ? 1 : 0], DOCUMENTS[(index >> 1) % DOCUMENTS.length] ?? '', word),
      ),
    )
    await Promise.all([first, second].map((served) => served.reached(1 + WRITERS)))
    for (const ask of asks) {
      const summaries = await Promise.all(DOCUMENTS.map((id) => ask(READ, { id })))
      const found = summaries.flatMap(({ data }) => data.concept.summary.match(/word-\w{8}/g) ?? [])
      expect(found.toSorted()).toEqual(words.toSorted())
    }
  },
)
