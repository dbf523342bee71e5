import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { expect, test } from 'vitest'
import { aetia, ended, folderOf, runAetia } from '../notation/run-cli.ts'
import { startCli } from '../notation/start-cli.ts'

const NODES = `id,kind,name
MESH:D1,ENTITY,First
x 2,ENTITY,Second
X-2,ENTITY,Third
,ENTITY,Nobody
x 2,ENTITY,Again
`
const EDGES = `subject,predicate,object,certainty
MESH:D1,CAUSES,x 2,0.5
x 2,CAUSES,X-2,0.9
x 2,CAUSES,X-2,0.8
X-2,CAUSES,nothing,0.8
X-2,CAUSES,X-2,0.8
driver:cambered-roads,RELATES_TO,MESH:D1,1
X-2,CAUSES,MESH:D1,2
`

const table = async (nodes = NODES, edges = EDGES) => {
  const folder = await folderOf([
    { path: 'nodes.csv', text: nodes },
    { path: 'edges.csv', text: edges },
  ])
  const more = ['--format', 'csv', '--nodes', join(folder, 'nodes.csv'), '--edges', join(folder, 'edges.csv')]
  return { folder, run: (...args: readonly string[]) => aetia('import', ...more, ...args) }
}

test('a table is published whole, and every line that is not taken is told with its reason', async () => {
  const { folder, run } = await table()
  const rejects = join(folder, 'rejects.txt')
  const { code, stdout, stderr } = await run('--name', 'tried', '--publish', '--rejects', rejects)
  expect(stdout).toContain('Concepts: 5 lines read, 4 taken, 1 rejected; 3 concepts.')
  expect(stdout).toContain('Claims: 7 lines read, 4 taken, 3 rejected; 3 claims.')
  expect(stdout).toContain('Published as version 2')
  expect(code).toBe(0)
  const told = (await readFile(rejects, 'utf8')).trim().split('\n')
  expect(told.map((line) => /(nodes|edges)\.csv:(\d+)/.exec(line)?.slice(1).join(' '))).toEqual([
    'nodes 5',
    'edges 5',
    'edges 6',
    'edges 8',
  ])
  for (const line of told) expect(stderr).toContain(line)

  const again = await run('--name', 'tried', '--publish')
  expect(again.stdout).toContain('Nothing differs from version 2.')

  const exported = await folderOf([])
  expect((await aetia('export', exported)).code).toBe(0)
  expect((await aetia('import', exported)).stdout).toContain('Nothing differs from version 2.')

  const path = await aetia('path', 'entity:mesh-d1', 'entity:x-2', '--json')
  expect(path.stdout).toMatch(/claim:tried-[0-9a-v]{12}/)
  expect(path.stdout).toContain('row of MESH:D1 and x 2')
})

test('an export as KGX is imported with the same keys, leg sides and causal paths', async () => {
  const folder = await folderOf([])
  const shipped = { AETIA_DATA_DIR: await folderOf([]) }
  expect((await runAetia(['export', '--format', 'kgx', folder], shipped)).code).toBe(0)
  const [nodes = '', edges = ''] = (await readdir(folder))
    .sort()
    .reverse()
    .map((name) => join(folder, name))
  const elsewhere = { AETIA_DATA_DIR: await folderOf([]), AETIA_CONTENT: 'none' }
  const there = (...args: readonly string[]) => runAetia(args, elsewhere)
  const { stdout } = await there('import', '--format', 'kgx', '--nodes', nodes, '--edges', edges, '--publish')
  // Two claims of the article say the same.
  expect(stdout).toContain('Concepts: 68 lines read, 68 taken, 0 rejected; 68 concepts.')
  expect(stdout).toContain('Claims: 93 lines read, 93 taken, 0 rejected; 92 claims.')
  expect(stdout).toContain('Causal paths: 59 gained, 0 lost')
  const path = await there('path', 'driver:cambered-roads', 'injury:achilles-tendinitis')
  expect(path.stdout).toContain('5 steps: 2 implied; shorter leg')
})

test('with --strict one line that is not taken keeps all out', async () => {
  const { run } = await table()
  const { code, stdout } = await run('--name', 'strict', '--publish', '--strict')
  expect(stdout).toContain('Nothing was imported')
  expect(code).toBe(1)
  expect((await aetia('changesets')).stdout).not.toContain('strict')
})

test('files that cannot be a table are refused before anything is written', async () => {
  const { folder, run } = await table('id,name\n', EDGES)
  expect(await run()).toMatchObject({ code: 2 })
  expect(
    await aetia('import', '--format', 'csv', '--nodes', join(folder, 'none.csv'), '--edges', 'none'),
  ).toMatchObject({ code: 2 })
  expect(await aetia('import', '--format', 'xml')).toMatchObject({ code: 2 })
  const empty = await table('id,kind,name\n', 'subject,predicate,object\n')
  expect(await empty.run()).toMatchObject({ code: 1 })
  expect((await (await table()).run('--name', 'No Slug')).stderr).toContain('"No Slug" is not')
})

test('tables of other programs are imported as they are, and messages name the file and its columns', async () => {
  const folder = await folderOf([
    { path: 'people.csv', text: 'ID;label;group\nq1;One;Person\nq2;Two;Person\n' },
    { path: 'links.txt', text: 'q1 q2\nq2 q3\n' },
  ])
  const [people, links] = [join(folder, 'people.csv'), join(folder, 'links.txt')]
  const run = (...args: readonly string[]) => aetia('import', '--format', 'csv', '--dry-run', ...args)
  expect((await run('--nodes', people, '--edges', links)).stderr).toContain(
    'people.csv: The header, line 1, has no column "id" and no column "kind". Separated by semicolons, its columns are' +
      ' "ID", "label", "group". Try --map-columns id=ID,kind=group.',
  )
  const mapped = ['--nodes', people, '--map-columns', 'id=ID,name=label,kind=group', '--edges', links]
  const both = await run(...mapped, '--columns', 'subject,object', '--predicate', 'knows')
  expect(both.stdout).toContain('Concepts: 2 lines read, 2 taken, 0 rejected; 2 concepts.')
  expect(both.stdout).toContain('Claims: 2 lines read, 1 taken, 1 rejected; 1 claim.')
  const alone = await run('--edges', links, '--columns', 'subject,object')
  expect(alone.stdout).toContain('Concepts: 3 lines read, 3 taken, 0 rejected; 3 concepts.')
  expect(alone.stdout).toContain('Claims: 2 lines read, 2 taken, 0 rejected; 2 claims.')
  expect(
    (await run(...mapped, '--columns', 'subject,object', '--map-columns', 'id=ID,kind=group,name=sort')).stderr,
  ).toContain('--map-columns names the column "sort", which no file has.')
})

test('one file may hold nodes and edges, or edges alone', async () => {
  const record = (fields: object) => `${JSON.stringify(fields)}\n`
  const nodes = record({ id: 'X:1', category: ['biolink:Gene'], name: 'One' }) + record({ id: 'X:2' })
  const edges = record({ subject: 'X:1', predicate: 'biolink:causes', object: 'X:2' })
  const document = { nodes: [{ id: 'X:1' }, { id: 'X:2' }], edges: [JSON.parse(edges)] }
  const table = '_id,_labels,name,_start,_end,_type\n1,:Gene:Thing,One,,,\n2,:Gene,Two,,,\n,,,1,2,BINDS\n'
  const folder = await folderOf([
    { path: 'both.jsonl', text: nodes + edges },
    { path: 'both.json', text: JSON.stringify(document) },
    { path: 'both.csv', text: table },
    { path: 'edges.jsonl', text: edges },
    {
      path: 'both.graphml',
      text: '<graphml><graph><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>',
    },
    {
      path: 'both.gexf',
      text: '<gexf><graph><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>',
    },
    { path: 'both.txt', text: 'dag { a [exposure] a -> b }' },
    { path: 'edges.tsv', text: 'id\tsubject\tpredicate\tobject\ne1\tX:1\tbiolink:causes\tX:2\n' },
  ])
  const archive = pack()
  archive.entry({ name: 'kg/kg_nodes.jsonl' }, nodes)
  archive.entry({ name: 'kg/kg_edges.jsonl' }, edges)
  archive.finalize()
  await writeFile(join(folder, 'both.tar.gz'), archive.pipe(createGzip()))
  for (const file of await readdir(folder)) {
    const { stdout, stderr } = await aetia('import', '--file', join(folder, file), '--dry-run')
    expect(stderr).toBe('')
    expect(stdout).toContain('Concepts: 2 lines read, 2 taken, 0 rejected')
    expect(stdout).toContain('Claims: 1 line read, 1 taken, 0 rejected')
  }
  const wrong = await aetia('import', '--file', join(folder, 'edges.tsv'), '--format', 'obographs')
  expect(wrong.stderr).toContain('edges.tsv: The file is a table, and not JSON.')
  expect(wrong.code).toBe(2)
  const two = await aetia('import', '--file', 'a', '--nodes', 'b')
  expect(two).toMatchObject({ code: 2, stderr: expect.stringContaining('--file holds nodes and edges') })
})

test.each([
  [
    ['--separator', 'dot'],
    '--separator takes comma, tab, semicolon, pipe or space, or the character itself, not "dot".',
  ],
  [['--map-columns', 'id'], '--map-columns takes pairs of our name and the column in the file'],
  [['--map-columns', 'id=a,name=a'], '--map-columns gives the column "a" two names.'],
  [['--columns', 'a,b'], '--columns must name "subject" and "object"'],
  [['--predicate', ''], '--predicate takes the name of a predicate'],
])('%j is refused with what it takes', async (args, message) => {
  const { run } = await table()
  const { code, stderr } = await run(...args)
  expect(stderr).toContain(message)
  expect(code).toBe(2)
})

/**
 * Has a command line kill itself as it tells of a phase of its work, which it does on a terminal.
 */
const killedIn = (phase: string) => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    `Object.assign(process.stderr,{isTTY:true,write:(text)=>String(text).includes('${phase}')?process.kill(process.pid,'SIGKILL'):true})`,
  )}`,
})

test('an import that is killed leaves no version', async () => {
  const nodes = `id,kind,name\n${Array.from({ length: 20_000 }, (_, at) => `n${at},ENTITY,N ${at}\n`).join('')}`
  const edges = `subject,predicate,object\n${Array.from({ length: 100_000 }, (_, at) => `n${at % 20_000},CAUSES,n${(at + 1 + Math.floor(at / 20_000)) % 20_000}\n`).join('')}`
  const { folder, run } = await table(nodes, edges)
  const args = ['--format', 'csv', '--nodes', join(folder, 'nodes.csv'), '--edges', join(folder, 'edges.csv')]
  const version = async () => /version \d+/.exec((await aetia('export', await folderOf([]))).stdout)?.[0] ?? ''
  const before = await version()
  for (const phase of ['comparing', 'staging', 'publishing']) {
    const child = startCli(['import', ...args, '--name', 'killed', '--publish'], killedIn(phase))
    await ended(child)
    expect(child.signalCode).toBe('SIGKILL')
    expect(await version()).toBe(before)
  }
  const whole = await run('--name', 'whole', '--publish')
  expect(whole.stdout).toContain('Claims: 100,000 lines read, 100,000 taken, 0 rejected; 100,000 claims.')
  expect(whole.code).toBe(0)
  const path = await aetia('path', 'entity:n0', 'entity:n7', '--max-length', '3', '--first', '1', '--json')
  expect(path.code).toBe(0)
})
