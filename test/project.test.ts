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

test('the workflow calls only scripts that there are', async () => {
  const { scripts } = JSON.parse(await text('package.json')) as { scripts: Record<string, string> }
  const workflow = await text('.github/workflows/checks.yml')
  for (const [, script] of workflow.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toHaveProperty([script ?? ''])
})
