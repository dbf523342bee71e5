import type { TableRole } from './read-options.ts'

/** A program whose headers are known, and the columns in which semicolons separate values. */
export interface ProgramNames {
  readonly program: 'NEO4J' | 'GEPHI' | null
  readonly listed: ReadonlySet<string>
}

/** `name:string[]`, `:ID(Person)`, `id:ID{label:Person}` and the like. */
const NEO4J = /^(?<name>.*?):(?<type>[A-Za-z_]+)(?<array>\[\])?(?:\([^()]*\))?(?:\{[^{}]*\})?$/
const NEO4J_ID = /:(?:ID|START_ID|END_ID)(?:\([^()]*\))?(?:\{[^{}]*\})?$/

/** What the procedures of APOC write: nodes and edges in one table. */
const APOC_NAMES: Readonly<Record<string, string>> = {
  _id: 'id',
  _start: 'subject',
  _end: 'object',
  _type: 'predicate',
}

const NEO4J_NAMES: Readonly<Record<string, string>> = {
  ID: 'id',
  START_ID: 'subject',
  END_ID: 'object',
  TYPE: 'predicate',
  IGNORE: '',
}

/**
 * The names of columns as they are here, of headers that Neo4j and Gephi write. A header that is of
 * neither is left as it is.
 */
export function namesOfPrograms(
  written: readonly string[],
  role: TableRole,
  sort: string,
): ProgramNames & { readonly names: readonly string[] } {
  if (written.some((name) => NEO4J_ID.test(name))) return neo4jNames(written, sort)
  if (['_id', '_start', '_end'].every((name) => written.includes(name))) return apocNames(written, sort)
  const gephi = role === 'NODES' ? gephiNodes(written) : gephiEdges(written)
  return gephi === undefined
    ? { program: null, listed: new Set(), names: written }
    : { program: 'GEPHI', listed: new Set(), names: gephi }
}

function neo4jNames(written: readonly string[], sort: string) {
  const listed = new Set<string>()
  const names = written.map((text) => {
    const { name = '', type = '', array } = NEO4J.exec(text)?.groups ?? { name: text }
    const own = type === 'LABEL' ? sort : (NEO4J_NAMES[type] ?? name)
    if (type === 'LABEL' || array !== undefined) listed.add(own)
    return own
  })
  return { program: 'NEO4J' as const, listed, names }
}

/** A property that is called as a column of ours is left out: it would stand for another id. */
function apocNames(written: readonly string[], sort: string) {
  const known = new Set(Object.values(APOC_NAMES))
  const names = written.map((name) => (name === '_labels' ? sort : (APOC_NAMES[name] ?? (known.has(name) ? '' : name))))
  return { program: 'NEO4J' as const, listed: new Set([sort]), names }
}

function gephiNodes(written: readonly string[]): readonly string[] | undefined {
  if (!written.includes('Id') || written.includes('id')) return undefined
  return written.map((name) => (name === 'Id' ? 'id' : name === 'Label' && !written.includes('name') ? 'name' : name))
}

/** Also of edges with `source` and `target` in any other spelling. */
function gephiEdges(written: readonly string[]): readonly string[] | undefined {
  const lower = written.map((name) => name.toLowerCase())
  const hasOwn = lower.includes('subject') || lower.includes('object')
  if (hasOwn || !lower.includes('source') || !lower.includes('target')) return undefined
  const named = ['predicate', 'relation', 'label', 'interaction'].find((name) => lower.includes(name))
  const taken = new Set<string>()
  return written.map((name, index) => {
    const known = lower[index]
    const own = known === 'source' ? 'subject' : known === 'target' ? 'object' : known === named ? 'predicate' : name
    if (own !== name && taken.has(own)) return name
    taken.add(own)
    return own
  })
}
