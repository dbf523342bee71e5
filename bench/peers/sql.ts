/** Which way of writing a start, an end, a length and a list of concepts a database understands. */
interface Dialect {
  readonly start: string
  readonly end: string
  readonly steps: string
  /** A path of one concept; a path and one concept more; whether a path has a concept. */
  readonly path: (concept: string) => string
  readonly longer: (path: string, concept: string) => string
  readonly has: (path: string, concept: string) => string
}

/** Every table of edges is `edge(source, target)`, with an index each way. */
export const neighborhoodSql = ({ start, steps }: Dialect): string => `
  WITH RECURSIVE near(node, depth) AS (
    SELECT ${start}, 0
    UNION
    SELECT edge.target, near.depth + 1 FROM near JOIN edge ON edge.source = near.node WHERE near.depth < ${steps}
  )
  SELECT DISTINCT node FROM near WHERE node <> ${start}`

export const neighborhoodSizeSql = (dialect: Dialect): string =>
  `SELECT count(*) FROM (${neighborhoodSql(dialect)}) AS found`

export const recursivePathsSql = ({ start, end, steps, path, longer, has }: Dialect): string => `
  WITH RECURSIVE walk(node, depth, path) AS (
    SELECT ${start}, 0, ${path(start)}
    UNION ALL
    SELECT edge.target, walk.depth + 1, ${longer('walk.path', 'edge.target')}
    FROM walk JOIN edge ON edge.source = walk.node
    WHERE walk.depth < ${steps} AND walk.node <> ${end} AND NOT ${has('walk.path', 'edge.target')}
  )
  SELECT path FROM walk WHERE node = ${end} AND depth > 0`

/** A query written by hand for at most three steps, one join for each length. */
export const joinedPathsSql = ({ start, end, path, longer }: Dialect): string => {
  const along = (...concepts: string[]) => concepts.reduce((before, concept) => longer(before, concept), path(start))
  return `
  SELECT ${along('a.target')} FROM edge a WHERE a.source = ${start} AND a.target = ${end}
  UNION ALL
  SELECT ${along('a.target', 'b.target')}
  FROM edge a JOIN edge b ON b.source = a.target
  WHERE a.source = ${start} AND b.target = ${end} AND a.target <> ${end} AND a.target <> ${start}
  UNION ALL
  SELECT ${along('a.target', 'b.target', 'c.target')}
  FROM edge a JOIN edge b ON b.source = a.target JOIN edge c ON c.source = b.target
  WHERE a.source = ${start} AND c.target = ${end} AND a.target <> ${end} AND a.target <> ${start}
    AND b.target <> ${start} AND b.target <> ${end} AND b.target <> a.target`
}

export const JOINED_STEPS = 3

export const SQLITE: Dialect = {
  start: '?1',
  end: '?2',
  steps: '?3',
  path: (concept) => `',' || ${concept} || ','`,
  longer: (path, concept) => `${path} || ${concept} || ','`,
  has: (path, concept) => `instr(${path}, ',' || ${concept} || ',')`,
}

export const POSTGRES: Dialect = {
  start: '$1::int',
  end: '$2::int',
  steps: '$3::int',
  path: (concept) => `ARRAY[${concept}]`,
  longer: (path, concept) => `${path} || ${concept}`,
  has: (path, concept) => `(${concept} = ANY(${path}))`,
}
