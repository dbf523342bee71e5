import type { Ask } from './seed-client.ts'

/** How far ahead the scheduled changeset is published, in milliseconds: a week. */
const AHEAD = 7 * 24 * 60 * 60 * 1_000

type Step = (ask: Ask, changeset: Draft) => Promise<number>

/** A changeset and its revision, which every step raises. */
interface Draft {
  readonly id: string
  readonly revision: number
}

/** An act of the workflow as a step: what it is called with beside the changeset, and by whom. */
const act =
  (mutation: string, user: string, more: object = {}): Step =>
  async (ask, { id, revision }) => {
    const input = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
    const data = await ask(
      user,
      `mutation ($input: ${input}) { it: ${mutation}(input: $input) { outcome changeset { revision } } }`,
      { input: { id, basedOn: revision, ...more } },
    )
    const { outcome, changeset } = data['it'] as { outcome: string; changeset: { revision: number } | null }
    if (outcome !== 'DONE' && outcome !== 'PUBLISHED') throw new Error(`${mutation} of a seeded changeset: ${outcome}`)
    return changeset?.revision ?? revision
  }

const comment =
  (user: string, message: string): Step =>
  async (ask, { id, revision }) => {
    await ask(user, 'mutation ($input: CommentOnChangesetInput!) { commentOnChangeset(input: $input) { outcome } }', {
      input: { id, message },
    })
    return revision
  }

const submit = act('submitChangeset', 'try-author', { message: 'Please have a look.' })
const approve = act('approveChangeset', 'try-reviewer', { message: 'Well sourced.' })

/** One changeset for each state, and for each of the stages that lead there. */
const seedsAt = (now: number): Readonly<Record<string, readonly Step[]>> => ({
  'Try: a draft': [comment('try-author', 'The summary still needs work.'), comment('try-reviewer', 'Which surface?')],
  'Try: a draft that was sent back': [
    submit,
    act('sendBackChangeset', 'try-reviewer', { message: 'Say which shoes.' }),
    comment('try-author', 'I will ask.'),
  ],
  'Try: submitted for review': [submit, comment('try-reviewer', 'I read it tomorrow.')],
  'Try: approved': [submit, approve],
  'Try: scheduled in a week': [
    submit,
    approve,
    act('scheduleChangeset', 'try-publisher', { at: new Date(now + AHEAD).toISOString() }),
  ],
  'Try: published': [submit, approve, act('publishChangeset', 'try-publisher')],
  'Try: discarded': [act('discardChangeset', 'try-author', { message: 'A duplicate.' })],
})

/** Makes the changesets whose titles are missing; answers with their titles. */
export async function seedChangesets(ask: Ask, now: number): Promise<readonly string[]> {
  const known = await titles(ask)
  const made: string[] = []
  for (const [title, steps] of Object.entries(seedsAt(now))) {
    if (known.has(title)) continue
    let draft = await staged(ask, title)
    for (const step of steps) draft = { id: draft.id, revision: await step(ask, draft) }
    made.push(title)
  }
  return made
}

async function titles(ask: Ask): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (let after: string | null = null; ; ) {
    const { changesets } = (await ask(
      'try-author',
      `query ($after: String) { changesets(states: [DRAFT, SUBMITTED, APPROVED, PUBLISHED, DISCARDED], first: 100, after: $after) {
        nodes { title } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )) as { changesets: { nodes: { title: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
    for (const { title } of changesets.nodes) found.add(title)
    if (!changesets.pageInfo.hasNextPage) return found
    after = changesets.pageInfo.endCursor
  }
}

/** A new changeset that puts one concept of its own in place. */
async function staged(ask: Ask, title: string): Promise<Draft> {
  const { created } = (await ask(
    'try-author',
    'mutation ($title: String!) { created: createChangeset(input: { title: $title }) { changeset { id } } }',
    { title },
  )) as { created: { changeset: { id: string } } }
  const { id } = created.changeset
  const slug = title.toLowerCase().replaceAll(/[^a-z]+/g, '-')
  const concept = { kind: 'CIRCUMSTANCE', slug, name: title, summary: `Made by the seed, to try things: ${title}.` }
  const data = await ask(
    'try-author',
    `mutation ($input: StageEditsInput!) { it: stageEdits(input: $input) { outcome changeset { revision } } }`,
    { input: { changeset: id, edits: [{ basedOn: 0, document: { concept } }] } },
  )
  return { id, revision: (data['it'] as { changeset: { revision: number } }).changeset.revision }
}
