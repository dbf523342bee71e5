import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aetia } from '../notation/run-cli.ts'
import { startServer } from '../notation/start-server.ts'
import { createScratchProject, type ScratchProject } from './scratch-project.ts'

const MINUTES = 120_000
const CLIENT = '../../../src/client/index.ts'

const tsconfig = (...include: string[]) =>
  JSON.stringify({
    compilerOptions: {
      target: 'esnext',
      lib: ['esnext', 'dom'],
      module: 'nodenext',
      types: ['node'],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      exactOptionalPropertyTypes: true,
      allowImportingTsExtensions: true,
    },
    include,
  })

/** Compiles with the keys of the shipped content and without any. */
const RIGHT = `
import { createEditingClient, items, type ArticleKey, type ConceptKey } from '${CLIENT}'

const aetia = createEditingClient({ url: 'http://127.0.0.1:4000/graphql' })

export async function ask() {
  const outcomes = await aetia.leadsTo({ id: 'driver:cambered-roads', kinds: ['INJURY'] })
  for (const { node } of outcomes?.edges ?? []) {
    // An id of an answer is good for the next question.
    await aetia.concept({ id: node.id })
    await aetia.paths({ question: { from: ['driver:cambered-roads'], to: [node.id] } })
  }
  await aetia.verdict({ subject: 'intervention:orthotics', predicate: 'CORRECTS', object: 'misalignment:pelvic-misalignment' })
  await aetia.whatIf({ remove: ['claim:e58', 'driver:cambered-roads'], set: [{ claim: 'claim:e60', certainty: 0.1 }] })
  await aetia.claims({ where: { source: 'source:predawn-runner-2013', subject: 'leg-side:longer-leg' } })
  await aetia.article({ slug: 'hip-pain-in-runners' })
  for await (const { node } of items(aetia.claims, {})) await aetia.claimEvidence({ id: node.id })
  // What is edited may not be published yet.
  await aetia.document({ id: 'driver:new' })
  const concept: ConceptKey = 'leg-side:longer-leg'
  const article: ArticleKey = 'article:hip-pain-in-runners'
  return [concept, article]
}
`

/** One mistake a line. */
const WRONG = `
import { createClient } from '${CLIENT}'
const aetia = createClient({ url: 'http://127.0.0.1:4000/graphql' })
aetia.leadsTo({ id: 'driver:cambered-raods' })
aetia.concept({ id: 'claim:e58' })
aetia.paths({ question: { to: ['injury:none'] } })
aetia.verdict({ subject: 'cambered-roads', predicate: 'CAUSES', object: 'symptom:hip-pain' })
aetia.whatIf({ set: [{ claim: 'claim:none', certainty: 1 }] })
aetia.claims({ where: { source: 'source:none' } })
aetia.article({ slug: 'none' })
aetia.concept({ id: 'driver:cambered-roads' }).then((concept) => concept?.id === 'driver:none')
`

let server: Awaited<ReturnType<typeof startServer>>
let project: ScratchProject
beforeAll(async () => {
  server = await startServer()
  project = await createScratchProject('keys')
  await project.write('right.ts', RIGHT)
  await project.write('wrong.ts', WRONG)
  const { stdout } = await aetia('keys', '--ts', '--url', server.url, '--module', CLIENT)
  await project.write('aetia-keys.ts', stdout)
  const { stdout: few } = await aetia('keys', '--ts', '--url', server.url, '--module', CLIENT, '--most', '2')
  await project.write('few-keys.ts', few)
  await project.write('tsconfig.right.json', tsconfig('right.ts', 'aetia-keys.ts'))
  await project.write('tsconfig.few.json', tsconfig('right.ts', 'few-keys.ts'))
  await project.write('tsconfig.wrong.json', tsconfig('wrong.ts', 'aetia-keys.ts'))
  await project.write('tsconfig.without.json', tsconfig('right.ts', 'wrong.ts'))
})
afterAll(async () => {
  await project.remove()
  await server.close()
})

describe('the keys of the published content', () => {
  test('are what the client takes, and what its answers have', { timeout: MINUTES }, async () => {
    expect(await project.tsc('tsconfig.right.json')).toEqual({ code: 0, output: '' })
  })

  test('leave every key of a kind that has too many', { timeout: MINUTES }, async () => {
    expect(await project.tsc('tsconfig.few.json')).toEqual({ code: 0, output: '' })
  })

  test('are compared with each mistake, and the nearest is suggested', { timeout: MINUTES }, async () => {
    const { output } = await project.tsc('tsconfig.wrong.json')
    expect([...output.matchAll(/^wrong\.ts\((\d+),/gm)].map(([, line]) => Number(line))).toEqual([
      4, 5, 6, 7, 8, 9, 10, 11,
    ])
    expect(output).toContain(`Did you mean '"driver:cambered-roads"'?`)
  })

  test('are any text where there is no such file', { timeout: MINUTES }, async () => {
    expect(await project.tsc('tsconfig.without.json')).toEqual({ code: 0, output: '' })
  })
})
