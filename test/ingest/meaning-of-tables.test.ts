import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aetia, folderOf } from '../notation/run-cli.ts'

const linesOf = (text: string, separator: string) =>
  `${text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ *; */).join(separator))
    .join('\n')}\n`

/** Publishes a table whose fields are written with semicolons. */
async function imported(format: 'csv' | 'kgx', nodes: string, edges: string, ...args: readonly string[]) {
  const separator = format === 'csv' ? ',' : '\t'
  const folder = await folderOf([
    { path: 'nodes', text: linesOf(nodes, separator) },
    { path: 'edges', text: linesOf(edges, separator) },
  ])
  const files = ['--format', format, '--nodes', join(folder, 'nodes'), '--edges', join(folder, 'edges')]
  return aetia('import', ...files, ...(args.includes('--dry-run') ? [] : ['--publish']), ...args)
}

const ASTHMA = `
  id; category; name
  S:1; biolink:SmallMolecule; salmeterol
  D:1; biolink:Disease; asthma attack`

test('a likelihood that a row lowers is no step of a causal path', async () => {
  const { stdout } = await imported(
    'kgx',
    ASTHMA,
    `subject; predicate; object; object_direction_qualifier; publications
     S:1; biolink:affects_likelihood_of; D:1; decreased; PMID:1
     S:1; biolink:affects_likelihood_of; D:1; increased; PMID:2`,
    '--name',
    'likelihoods',
  )
  expect(stdout).toContain('Claims: 2 lines read, 2 taken, 0 rejected')
  const path = await aetia('path', 'entity:s-1', 'entity:d-1')
  expect(path.stdout.replace(/\s+/g, ' ')).toContain(
    'Salmeterol makes asthma attack more likely [1], which is disputed: the opposite is claimed as well [2].',
  )
  expect(path.stdout).toContain('[2] against it')

  const lowering = await imported(
    'kgx',
    ASTHMA.replaceAll(':1;', ':2;'),
    `subject; predicate; object; object_direction_qualifier
     S:2; biolink:affects_likelihood_of; D:2; decreased`,
    '--name',
    'lowering',
  )
  expect(lowering.code).toBe(0)
  expect((await aetia('path', 'entity:s-2', 'entity:d-2')).stdout).toMatch(/^0 paths\./)
  const named = await aetia('path', 'entity:s-2', 'entity:d-2', '--predicates', 'protects-from')
  expect(named.code).toBe(2)
})

test('a denial stays a denial in csv', async () => {
  const { code } = await imported(
    'csv',
    `id; kind; name
     up; variable; Rain
     down; variable; Drought`,
    `subject; predicate; object; negated
     up; causes; down; true`,
    '--name',
    'denied',
  )
  expect(code).toBe(0)
  expect((await aetia('path', 'entity:up', 'entity:down')).stdout).toMatch(/^0 paths\./)
})

test('ordinary statements of other fields are kept in both formats alike', async () => {
  const nodes = `
    id; KIND; name
    a; Disease; x
    b; biolink:Disease; y
    c; disease; z
    d; PhenotypicFeature; p
    e; phenotypic feature; q
    f; biolink:ClinicalFinding; s`
  const edges = `
    subject; predicate; object
    a; causes; b
    b; biolink:causes; d
    a; contributes to; d
    a; contributes_to; f
    c; subclass of; a
    c; subclass_of; b
    a; treats; b
    a; predisposes to condition; f
    d; caused by; e
    f; affected by; e`
  for (const [format, column] of [
    ['csv', 'kind'],
    ['kgx', 'category'],
  ] as const) {
    const { stdout } = await imported(
      format,
      nodes.replace('KIND', column),
      edges,
      '--name',
      `alike-${format}`,
      '--dry-run',
    )
    expect(stdout).toContain('Concepts: 6 lines read, 6 taken, 0 rejected')
    expect(stdout).toContain('Claims: 10 lines read, 10 taken, 0 rejected')
    expect(stdout).toContain('Kept as RELATES_TO: 2 claims.')
  }
})

test('a column that may turn what rows say ends the import, and is passed over on request', async () => {
  const edges = `subject; predicate; object; effect_direction; z_score
    S:3; biolink:causes; D:3; -; 3`
  const nodes = ASTHMA.replaceAll(':1;', ':3;')
  const refused = await imported('kgx', nodes, edges, '--name', 'columns')
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('The column "effect_direction" of the edges may change what a row says')
  const ignored = await imported('kgx', nodes, edges, '--name', 'columns', '--ignore-column', 'effect_direction')
  expect(ignored.code).toBe(0)
  expect(ignored.stdout).toContain('Kept as attributes of claims: "z_score".')
})

test('categories become our kinds in the domain of runners alone', async () => {
  const edges = 'subject; predicate; object'
  const nodes = `id; category; name
    M:1; biolink:Disease; strain`
  const runners = await imported('kgx', nodes, edges, '--name', 'runners', '--domain', 'runners')
  expect(runners.code).toBe(0)
  expect((await aetia('search', 'strain', '--json')).stdout).toContain('injury:m-1')
  expect((await imported('kgx', nodes, edges, '--name', 'other', '--domain', 'divers')).code).toBe(2)
})

test('a question that asks for signs walks what lowers, and says so', async () => {
  const edges = `subject; predicate; object; object_direction_qualifier; object_aspect_qualifier; qualified_predicate
    S:4; biolink:affects; G:4; decreased; activity; biolink:causes
    G:4; biolink:causes; D:4`
  const nodes = `${ASTHMA.replaceAll(':1;', ':4;')}
    G:4; biolink:Gene; kinase`
  expect((await imported('kgx', nodes, edges.replace('D:4', 'D:4; ; ;'), '--name', 'signed')).code).toBe(0)
  const ends = ['entity:s-4', 'entity:d-4']
  expect((await aetia('path', ...ends)).stdout).toMatch(/^0 paths\./)
  const { stdout } = await aetia('path', ...ends, '--signed')
  expect(stdout).toMatch(/2 steps.*; negative/)
  const text = stdout.replace(/\s+/g, ' ')
  expect(text).toContain('Salmeterol causes decreased activity of kinase [1]; kinase leads to asthma attack [2].')
  expect(text).toContain('On this path more of salmeterol makes for less of asthma attack: it is protective.')
  const one = await aetia('path', ...ends, '--signed', '--predicates', 'decreases,causes', '--json')
  expect(one.stdout).toContain('"sign": "NEGATIVE"')
  expect((await aetia('path', ...ends, '--predicates', 'decreases')).code).toBe(2)
})
