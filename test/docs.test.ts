import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...globSync('docs/**/*.md', { cwd: root.pathname, exclude: ['**/node_modules'] }).sort(),
]
/** These are written by programs. */
const GENERATED = ['docs/policies.md', 'docs/configuration.md']

/** The names of all files of code, wherever they are. */
const files = new Set(
  globSync('{src,test,graph,bench}/**/*.ts', { cwd: root.pathname })
    .concat('codegen.ts')
    .map((path) => basename(path)),
)
/** Files that readers write. */
const OF_READERS = ['ask.ts']

/**
 * The lines of prose: no code, no tables, and none with a link or a long piece of code, which
 * cannot be broken.
 */
function proseOf(page: string): readonly (readonly [number, string])[] {
  let inCode = false
  return read(page)
    .split('\n')
    .map((line, index) => [index + 1, line] as const)
    .filter(([, line]) => {
      if (line.trimStart().startsWith('```')) inCode = !inCode
      return !inCode && !/^(?:```| {4}|\||#)/.test(line) && !/\]\(|https?:|`[^`]{60,}`/.test(line)
    })
}

describe.each(pages.filter((page) => !GENERATED.includes(page)))('%s', (page) => {
  test('has lines of at most 100 columns', () => {
    expect(proseOf(page).filter(([, line]) => line.length > 100)).toEqual([])
  })
})

describe.each(pages)('%s', (page) => {
  test('names files that there are', () => {
    const named = [...read(page).matchAll(/`((?:src|test|graph|bench|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path)
    expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
  })

  test('names no file that is gone', () => {
    const named = [...read(page).matchAll(/`([\w-]+(?:\.[\w-]+)*\.ts)`/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !files.has(name) && !OF_READERS.includes(name))).toEqual([])
  })

  test('leads to pages that there are', () => {
    const links = [...read(page).matchAll(/\]\(([\w./-]+)(?:#[\w-]+)?\)/g)].map(([, to = '']) => to)
    expect(links.filter((to) => !existsSync(new URL(to, new URL(page, root))))).toEqual([])
  })

  test('names scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...read(page).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('the glossary', () => {
  const terms = [...read('docs/glossary.md').matchAll(/^\| ([^|]+?) \| ([^|]+?) \|/gm)]
    .map(([, term = '', meaning = '']) => ({ term, meaning }))
    .filter(({ term }) => term !== 'term' && !term.startsWith('---'))

  test.each([
    'adjustment set',
    'causal projection',
    'changeset',
    'claim',
    'compressed sparse rows (CSR)',
    'cost-to-go',
    'CURIE',
    'd-separation',
    'deviation',
    'k-shortest simple paths',
    'latent concept',
    'minimum vertex cut',
    'primary knowledge source',
    'provenance',
    'qualifier',
    'relevant subgraph',
    'resumable search',
    'snapshot',
    'SSSOM',
    'stale base',
    'strongly connected component',
    'tombstone',
    'vertex-disjoint paths',
  ])('explains %s', (term) => {
    expect(terms.map((entry) => entry.term)).toContain(term)
  })

  test('explains each term once, in a line', () => {
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length)
    for (const { meaning } of terms) expect(meaning.length).toBeGreaterThan(10)
  })

  test.each(['Lawler', 'Yen', 'Tarjan', 'Menger', 'Sun et al.'])('refers to %s', (author) => {
    expect(read('docs/glossary.md')).toContain(author)
  })
})

test('every decision has a date, and the newest come first', () => {
  const sections = read('docs/decisions.md').split(/^## /m).slice(1)
  expect(sections.length).toBeGreaterThan(90)
  const undated = sections.filter((section) => !/^[^\n]+\n\d{4}-\d\d-\d\d\. /.test(section))
  expect(undated.map((section) => section.split('\n')[0])).toEqual([])
  const dates = sections.map((section) => section.split('\n')[1]?.slice(0, 10) ?? '')
  expect(dates).toEqual(dates.toSorted().reverse())
})
