import { expect } from 'vitest'
import type { Recipe } from './recipe.ts'

// The recipe "Add a question" of CONTRIBUTING.md: what causes a concept in one step.

const QUESTION = `import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { Said } from '../../wording/words.ts'
import type { Engine } from '../engine.ts'
import { conceptAt } from '../graph-view.ts'
import { type ClaimFilter, projectionInWords } from '../paths/path-question.ts'
import type { Question } from '../question.ts'
import type { Budget, Stop } from '../search/budget.ts'
import { type Completeness, completeUnless, stoppedReason, withBounds } from '../search/completeness.ts'
import type { Work } from '../search/work.ts'

export interface DirectCausesAsked {
  readonly of: Key
  readonly filter: ClaimFilter
}

export interface DirectCausesReply {
  readonly causes: readonly ConceptRecord[]
  readonly completeness: Completeness
  readonly projection: Said
}

export const directCausesQuestion: Question<DirectCausesAsked, DirectCausesReply> = {
  key: 'directCauses',
  *answer(engine, asked, newBudget) {
    const { found, stoppedBy } = yield* withBounds((budget) => directCauses(engine, asked, budget()), newBudget)
    return {
      causes: found.causes,
      completeness: completeUnless(stoppedBy, stoppedReason(found.stopped, ({ more }) => more)),
      projection: projectionInWords(asked.filter, 1),
    }
  },
}

function* directCauses(
  engine: Engine,
  { of, filter }: DirectCausesAsked,
  budget: Budget,
): Work<{ readonly causes: readonly ConceptRecord[]; readonly stopped: Stop | null }> {
  const { offsets, targets } = (yield* engine.graph(filter)).in
  const number = engine.view.adjacency.indexOf.get(of)
  const causes: ConceptRecord[] = []
  for (let step = offsets[number ?? 0]!; number !== undefined && step < offsets[number + 1]!; step++) {
    if (!budget.charge(1)) break
    if (budget.shouldYield()) yield
    causes.push(conceptAt(engine.view, targets[step]!))
  }
  return { causes, stopped: budget.stopped }
}
`

const FIELD = `  "What causes a concept in one step, in order of key."
  directCauses(
    "The concept. Example: \`symptom:hip-pain\`."
    of: ID!
    "Which claims may be steps; left out: the usual ones."
    filter: ClaimFilter
  ): DirectCauses!
`

const TYPE = `"What causes a concept in one step."
type DirectCauses {
  "The causes, in order of key."
  causes: [Concept!]!
  "Whether the answer is whole."
  completeness: Completeness!
  "Which claims were walked, in words, such as \`Walked CAUSES, DRIVES, ...\`."
  projection: String!
  "Always \`Not medical advice\`."
  notice: String!
}

`

const RESOLVER = `  directCauses: async (_parent, args, context) => ({
    ...(await askQuestion(context, directCausesQuestion, {
      of: conceptArgument(context, 'of', args.of).key,
      filter: filterArgument(context, args.filter),
    })),
    notice: context.words.wording.notice,
  }),
} satisfies QueryResolvers`

const OPERATION = `# What causes a concept in one step. Example: \`directCauses({ of: 'symptom:hip-pain' })\`.
# Answer DirectCauses: what causes a concept in one step.
query DirectCauses($of: ID!, $filter: ClaimFilter) {
  directCauses(of: $of, filter: $filter) {
    causes {
      ...ConceptSummary
    }
    completeness {
      ...Completeness
    }
    projection
    notice
  }
}
`

const COMMAND = `import { DirectCausesDocument } from '../../client/generated/operations.ts'
import type { Answer, Asking } from '../answer.ts'
import { type FilterOptions, filterOf } from '../options/filter-options.ts'
import { NOT_MEDICAL_ADVICE } from '../print/disclaimers.ts'
import { reasonInLines } from '../print/reason-in-lines.ts'
import { wrap } from '../print/wrap.ts'

/** What causes a concept in one step. */
export async function directCauses({ ask, conceptId }: Asking, name: string, options: FilterOptions): Promise<Answer> {
  const data = await ask(DirectCausesDocument, { of: conceptId(name), filter: filterOf(options) })
  const { causes, completeness, projection } = data.directCauses
  const lines = [
    ...causes.map(({ id }) => id),
    ...wrap(projection),
    ...reasonInLines(completeness),
    NOT_MEDICAL_ADVICE,
  ]
  return { data, lines, isFound: causes.length > 0 }
}
`

const REGISTRATION = `  withFilter(
    program
      .command('direct-causes')
      .description('print what causes a concept in one step')
      .argument('<concept>', 'a key, slug or name, such as hip-pain'),
  ).action(ask(directCauses))

  program
    .command('evidence')`

/** Asks a server of the copy, its client, and its command line. */
const PROGRAM = `
import { mkdtempSync, rmSync } from 'node:fs'
import { Writable } from 'node:stream'
import { createStopRequests } from './src/cli/stop-requests.ts'
import { runCli } from './src/cli/run-cli.ts'
import { createClient } from './src/client/index.ts'
import { ask } from './test/ask.ts'
import { startServer } from './test/notation/start-server.ts'

const server = await startServer({ environment: { AETIA_PATH_EXPANSIONS: '2' } })
const { data, errors } = await ask(server.url, \`{
  whole: directCauses(of: "symptom:hip-pain") { causes { id } completeness { exact } projection notice }
  stopped: directCauses(of: "misalignment:pelvic-misalignment") { causes { id } completeness { reason stoppedBy } }
}\`)
const refused = await ask(server.url, '{ directCauses(of: "symptom:no-such") { projection } }')
const byClient = await createClient({ url: server.url }).directCauses({ of: 'symptom:hip-pain' })
await server.close()

async function aetia(...args) {
  let text = ''
  const stdout = new Writable({ decodeStrings: false, write: (piece, _encoding, done) => (text += piece, done()) })
  const store = mkdtempSync('store-')
  const stopping = {
    endAtSignals() {},
    interruptible: (work) => work(new AbortController().signal),
    takeRequests: () => createStopRequests(),
  }
  const code = await runCli(args, { stdout, stderr: stdout, env: { AETIA_DATA_DIR: store }, cwd: process.cwd(), stopping })
  rmSync(store, { recursive: true })
  return { code, text }
}
console.log(JSON.stringify({
  data,
  errors,
  refused: refused.errors?.[0]?.extensions?.code,
  byClient,
  lines: await aetia('direct-causes', 'hip-pain', '--explicit'),
  nothing: (await aetia('direct-causes', 'hip-pain', '--min-certainty', '1')).code,
  json: JSON.parse((await aetia('direct-causes', 'hip-pain', '--json')).text),
}))
`

export const addAQuestion: Recipe = {
  title: 'a question takes eight files, and is asked over GraphQL, by the client and on the command line',
  async follow(copy) {
    await copy.write('src/traversal/questions/direct-causes.ts', QUESTION)
    await copy.edit('schema.graphql', '  "Paths that differ most', `${FIELD}  "Paths that differ most`)
    await copy.edit('schema.graphql', '\n"Paths that differ most', `\n${TYPE}"Paths that differ most`)
    const policies = 'src/api/access/policies.ts'
    await copy.edit(policies, "'whatIf', 'legSideFor',", "'whatIf', 'directCauses', 'legSideFor',")
    const policy = "  DirectCauses: all('PUBLIC', 'causes', 'completeness', 'projection', 'notice'),\n"
    await copy.edit(policies, '  DifferentPaths: ', `${policy}  DifferentPaths: `)
    const resolvers = 'src/api/resolvers/causal-questions.ts'
    const importQuestion = "import { directCausesQuestion } from '../../traversal/questions/direct-causes.ts'\n"
    const firstImport = "import { differentPathsQuestion } from '../../traversal/questions/different-paths.ts'\n"
    await copy.edit(resolvers, firstImport, firstImport + importQuestion)
    await copy.edit(resolvers, '} satisfies QueryResolvers', RESOLVER)
    await copy.write('src/client/operations/direct-causes.graphql', OPERATION)
    await copy.write('src/cli/commands/direct-causes.ts', COMMAND)
    const commands = 'src/cli/commands/question-commands.ts'
    const importCommand = "import { evidence } from './evidence.ts'\n"
    await copy.edit(commands, importCommand, `import { directCauses } from './direct-causes.ts'\n${importCommand}`)
    await copy.edit(commands, "  program\n    .command('evidence')", REGISTRATION)
    const row = '| `directCauses({ of })` | what causes a concept in one step |\n'
    await copy.edit('docs/client.md', '| `shape()`', `${row}| \`shape()\``)
    await copy.generate()

    const causes = [{ id: 'misalignment:pelvic-misalignment' }]
    const reply = {
      causes: [expect.objectContaining(causes[0])],
      completeness: expect.objectContaining({ exact: true, reason: null }),
      projection: expect.stringContaining('Walked'),
      notice: 'Not medical advice',
    }
    expect(await copy.run(PROGRAM)).toEqual({
      data: {
        whole: { ...reply, causes, completeness: { exact: true } },
        stopped: {
          causes: [{ id: 'mechanism:favoring-one-side' }, { id: 'mechanism:form-hitches' }],
          completeness: {
            reason: 'The search was stopped after 2 expansions; there may be more.',
            stoppedBy: ['EXPANSIONS'],
          },
        },
      },
      refused: 'BAD_USER_INPUT',
      byClient: reply,
      lines: {
        code: 0,
        text: expect.stringMatching(/^misalignment:pelvic-misalignment\nWalked .*Not medical advice\.\n$/s),
      },
      nothing: 1,
      json: { directCauses: reply },
    })
    expect(copy.byHand()).toHaveLength(8)
  },
}
