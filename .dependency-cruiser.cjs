/**
 * The rooms and what each may import, as docs/architecture.md lists them. A room may import no
 * other room.
 */
const ROOMS = {
  graph: [],
  'src/text': [],
  'src/errors': [],
  'src/config': [],
  'src/algorithms': [],
  'src/snapshot': ['graph', 'src/algorithms'],
  'src/traversal': ['graph', 'src/snapshot', 'src/algorithms'],
  'src/content': ['graph', 'src/algorithms'],
  'src/accounts': [],
  'src/webhooks': ['src/content'],
  'src/activity': ['src/content', 'graph'],
  'src/storage': ['src/content', 'src/accounts', 'src/webhooks', 'src/activity'],
  'src/projection': ['graph', 'src/snapshot', 'src/content', 'src/algorithms'],
  'src/publishing': ['src/snapshot', 'src/content', 'src/projection', 'src/algorithms', 'graph'],
  'src/interchange': ['graph', 'src/snapshot', 'src/content'],
  'src/ingest': ['graph', 'src/content', 'src/projection', 'src/publishing', 'src/interchange'],
  'src/editing': [
    'graph',
    'src/snapshot',
    'src/traversal',
    'src/content',
    'src/projection',
    'src/publishing',
    'src/accounts',
  ],
  'src/api': [
    'graph',
    'src/algorithms',
    'src/snapshot',
    'src/traversal',
    'src/content',
    'src/projection',
    'src/publishing',
    'src/accounts',
    'src/webhooks',
    'src/activity',
    'src/editing',
  ],
  'src/server': ['src/api', 'src/snapshot', 'src/publishing', 'src/accounts', 'src/activity', 'src/editing'],
  'src/client': [],
  'src/docs': [],
  'src/agents': ['src/client'],
  'src/app': [
    'graph',
    'src/snapshot',
    'src/traversal',
    'src/content',
    'src/storage',
    'src/projection',
    'src/publishing',
    'src/accounts',
    'src/webhooks',
    'src/activity',
    'src/interchange',
    'src/editing',
    'src/api',
    'src/server',
    'src/client',
    'src/agents',
  ],
  'src/cli': ['graph', 'src/content', 'src/interchange', 'src/ingest', 'src/editing', 'src/app', 'src/client'],
}

/** Open to every room but the client, which knows nothing of ours. */
const OPEN_TO_ALL = ['src/text', 'src/errors', 'src/config']

/** Each outside library is known by the rooms named, so that it can be replaced there. */
const LIBRARIES = {
  graphology: ['src/snapshot', 'src/traversal', 'src/client'],
  'graphology-(communities-louvain|metrics)': ['src/traversal'],
  tinyqueue: ['src/traversal'],
  'lru-cache': ['src/traversal', 'src/content', 'src/publishing', 'src/editing', 'src/api', 'src/server'],
  zod: ['src/content', 'src/config'],
  yaml: ['src/content'],
  diff: ['src/content'],
  graphql: ['src/api'],
  '@graphql-tools/schema': ['src/api'],
  'markdown-it': ['src/content', 'src/docs'],
  minisearch: ['src/api', 'src/docs'],
  '(fastify|light-my-request)': ['src/server'],
  '@fastify/(compress|cors|proxy-addr|static)': ['src/server'],
  '@apollo/server': ['src/server'],
  'prom-client': ['src/server/observability'],
  '(graphql-ws|ws)': ['src/server/subscriptions'],
  '(graphiql|graphql-sse|react|react-dom|vite)': ['src/server/graphiql'],
  kysely: ['src/storage'],
  pg: ['src/storage/postgres'],
  '(pino|pino-pretty)': ['src/app'],
  '@opentelemetry/api': ['src/app'],
  nodemailer: ['src/activity'],
  saxes: ['src/interchange'],
  'tar-stream': ['src/interchange'],
  commander: ['src/cli'],
  '@modelcontextprotocol': ['src/agents'],
  'ipaddr\\.js': ['src/webhooks'],
  'fastest-levenshtein': ['src/errors', 'src/snapshot', 'src/text'],
  'approx-string-match': ['src/text'],
}

const within = (paths) => `^(${paths.join('|')})/`

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(ROOMS).map(([room, others]) => ({
      name: `${room.replace('src/', '')}-imports-only-its-own`,
      comment: `${room} may import ${[...others, ...(room === 'src/client' ? [] : OPEN_TO_ALL)].join(', ') || 'nothing'}`,
      severity: 'error',
      from: { path: within([room]) },
      to: {
        path: within(Object.keys(ROOMS)),
        pathNot: within([room, ...others, ...(['src/client', 'graph'].includes(room) ? [] : OPEN_TO_ALL)]),
      },
    })),
    ...Object.entries(LIBRARIES).map(([library, rooms]) => ({
      name: `${library}-is-known-by-one-room`,
      comment: `only ${rooms.join(' and ')} may import ${library}`,
      severity: 'error',
      from: { path: '^(graph|src)/', pathNot: within(rooms) },
      to: { path: `node_modules/${library}/` },
    })),
    {
      name: 'no-circles',
      comment: 'a circle of types is a circle: neither of its files can be read alone',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'every-file-has-a-room',
      comment: 'a file of src belongs to a room of the table',
      severity: 'error',
      from: { path: '^src/', pathNot: within(Object.keys(ROOMS)) },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
