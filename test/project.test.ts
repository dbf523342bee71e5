import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const text = (file: string) => readFile(new URL(`../${file}`, import.meta.url), 'utf8')

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly strategy?: { readonly matrix: Readonly<Record<string, readonly (string | number)[]>> }
        readonly steps: readonly { readonly run?: string; readonly uses?: string }[]
      }
    >
  >
}

test('the workflow runs the checks of the README on three systems, with both versions of Node.js', async () => {
  const { jobs } = parse(await text('.github/workflows/checks.yml')) as Workflow
  expect(jobs['checks']?.strategy?.matrix).toEqual({
    os: ['ubuntu-latest', 'macos-latest', 'windows-latest'],
    node: [24, 26],
  })
  const readme = await text('README.md')
  const runs = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run ?? ''))
  for (const command of ['npm ci', 'npm test', 'npm run test:browser']) {
    expect(runs).toContain(command)
    expect(readme).toContain(command)
  }
})

test.each(['checks', 'mutants'])('the workflow %s calls only scripts that there are', async (name) => {
  const { scripts } = JSON.parse(await text('package.json')) as { scripts: Record<string, string> }
  const workflow = await text(`.github/workflows/${name}.yml`)
  expect(workflow).toContain('npm run')
  for (const [, script] of workflow.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toHaveProperty([script ?? ''])
})

test('the workflow of mutants is started by hand, and its parts are all of them', async () => {
  const workflow = parse(await text('.github/workflows/mutants.yml')) as Workflow & { readonly on: object }
  expect(Object.keys(workflow.on)).toEqual(['workflow_dispatch'])
  const shards = workflow.jobs['mutants']?.strategy?.matrix['shard'] ?? []
  const run = workflow.jobs['mutants']?.steps.find((step) => step.run?.includes('test:mutants'))?.run
  expect(run).toBe(`npm run test:mutants -- --shard \${{ matrix.shard }}/${shards.length}`)
  expect(shards).toEqual(shards.map((_, index) => index + 1))
})
