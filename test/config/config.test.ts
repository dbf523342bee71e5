import { expect, test } from 'vitest'
import { CONFIG_KEYS, checkConfig, readConfig } from '../../src/config/config.ts'

const configOf = (environment: Record<string, string | undefined>) => {
  const reading = readConfig(environment)
  if ('problems' in reading) throw new Error(reading.problems.join('\n'))
  return reading.config
}
const problemsOf = (environment: Record<string, string>) => {
  const reading = readConfig(environment)
  return 'problems' in reading ? reading.problems : []
}

const DEFAULTS = {
  port: 4000,
  host: '127.0.0.1',
  introspection: true,
  acceptLanguage: false,
  outdatedTranslations: 'show',
  federation: false,
  mcp: true,
  content: 'shipped',
  corsOrigins: '*',
  cacheControl: 'no-cache',
  answerCacheBytes: 32_000_000,
  persistedQueryBytes: 4_000_000,
  maxBatch: 10,
  trustedDocuments: null,
  trustedDocumentsOnly: [],
  trustedProxies: [],
  logLevel: 'info',
  logFormat: 'auto',
  slowMilliseconds: 1_000,
  metrics: 'off',
  metricsToken: null,
  passwords: true,
  explorer: true,
  sealingKeys: [],
  oidc: null,
  returnAddresses: [],
  telemetry: false,
  maxBodyBytes: 64_000,
  maxBodyBytesSignedIn: 256_000,
  maxDocumentBytes: 16_000,
  maxTokens: 1_000,
  maxTokensSignedIn: 2_000,
  maxJsonDepth: 32,
  maxDepth: 12,
  maxAliases: 30,
  maxDirectives: 30,
  maxRootFields: 10,
  maxRootMutations: 5,
  maxSelections: 5_000,
  maxValues: 100_000,
  maxValuesSignedIn: 400_000,
  maxAnswerBytes: 1_000_000,
  maxAnswerBytesSignedIn: 4_000_000,
  maxGraphClaims: 50_000,
  sliceMilliseconds: 8,
  pathExpansions: 200_000,
  pathMilliseconds: 250,
  pathBytes: 201_326_592,
  deadlineMilliseconds: 2_000,
  writeDeadlineMilliseconds: 10_000,
  maxAssetBytes: 25_000_000,
  maxImagePixels: 50_000_000,
  imagesAtOnce: 2,
  maxConnections: 1_000,
  maxConnectionsPerAddress: 100,
  maxSubscriptions: 10,
  dataDir: './data',
  compiledFile: true,
  assets: null,
  s3Endpoint: null,
  s3Region: 'us-east-1',
  s3KeyId: null,
  s3Secret: null,
  role: 'editor',
  databaseUrl: null,
  adminPassword: null,
  schedule: true,
  drainMilliseconds: 3_000,
  webhookHosts: [],
  publicUrl: null,
  smtpUrl: null,
  mailFrom: 'Aetia <aetia@localhost>',
  digestHour: 6,
  maxWebhooks: 100,
}

test('nothing needs to be set', () => {
  expect(configOf({})).toEqual(DEFAULTS)
  expect(Object.isFrozen(configOf({}))).toBe(true)
})

test('an empty value counts as not set', () => {
  expect(configOf(Object.fromEntries(CONFIG_KEYS.map((key) => [key, ''])))).toEqual(DEFAULTS)
})

test('other variables are left alone', () => {
  expect(configOf({ PATH: '/bin', NODE_ENV: 'test', port: 'x', MY_AETIA_KEY: 'x' })).toEqual(DEFAULTS)
})

test.each([
  ['PORT', '0', { port: 0 }],
  ['PORT', '65535', { port: 65_535 }],
  ['HOST', '::1', { host: '::1' }],
  ['AETIA_INTROSPECTION', 'off', { introspection: false }],
  ['AETIA_INTROSPECTION', 'false', { introspection: false }],
  ['AETIA_INTROSPECTION', 'on', { introspection: true }],
  ['AETIA_INTROSPECTION', 'true', { introspection: true }],
  ['AETIA_CONTENT', 'none', { content: 'none' }],
  [
    'AETIA_CORS_ORIGINS',
    'https://a.example, http://localhost:3000',
    { corsOrigins: ['https://a.example', 'http://localhost:3000'] },
  ],
  ['AETIA_CACHE_CONTROL', 'public, s-maxage=300', { cacheControl: 'public, s-maxage=300' }],
  ['AETIA_ANSWER_CACHE_BYTES', '0', { answerCacheBytes: 0 }],
  ['AETIA_PERSISTED_QUERY_BYTES', '0', { persistedQueryBytes: 0 }],
  ['AETIA_TRUSTED_DOCUMENTS', 'site/documents.json', { trustedDocuments: 'site/documents.json' }],
  ['AETIA_TRUSTED_DOCUMENTS_ONLY', 'off', { trustedDocumentsOnly: [] }],
  ['AETIA_TRUSTED_DOCUMENTS_ONLY', 'anonymous, author', { trustedDocumentsOnly: ['anonymous', 'author'] }],
  [
    'AETIA_TRUSTED_DOCUMENTS_ONLY',
    'all',
    { trustedDocumentsOnly: ['anonymous', 'reader', 'author', 'reviewer', 'publisher', 'admin'] },
  ],
  ['AETIA_LOG_LEVEL', 'silent', { logLevel: 'silent' }],
  ['AETIA_LOG_FORMAT', 'pretty', { logFormat: 'pretty' }],
  ['AETIA_SLOW_MS', '0', { slowMilliseconds: 0 }],
  ['AETIA_METRICS', 'local', { metrics: 'local' }],
  ['AETIA_TELEMETRY', 'on', { telemetry: true }],
  ['AETIA_PASSWORDS', 'on', { passwords: true }],
  ['AETIA_EXPLORER', 'off', { explorer: false }],
  ['AETIA_SEALING_KEYS', 'a'.repeat(32), { sealingKeys: ['a'.repeat(32)] }],
  [
    'AETIA_RETURN_ADDRESSES',
    'https://a.example/in,http://localhost:5173/in',
    { returnAddresses: ['https://a.example/in', 'http://localhost:5173/in'] },
  ],
  ['AETIA_METRICS_TOKEN', 'sixteen.letters+', { metricsToken: 'sixteen.letters+' }],
  ['AETIA_MAX_BODY_BYTES', '1000', { maxBodyBytes: 1_000 }],
  ['AETIA_MAX_BODY_BYTES_SIGNED_IN', '1000', { maxBodyBytesSignedIn: 1_000 }],
  ['AETIA_MAX_TOKENS_SIGNED_IN', '10', { maxTokensSignedIn: 10 }],
  ['AETIA_MAX_ROOT_MUTATIONS', '1', { maxRootMutations: 1 }],
  ['AETIA_MAX_VALUES_SIGNED_IN', '100', { maxValuesSignedIn: 100 }],
  ['AETIA_MAX_ANSWER_BYTES', '1000', { maxAnswerBytes: 1_000 }],
  ['AETIA_MAX_ANSWER_BYTES_SIGNED_IN', '1000', { maxAnswerBytesSignedIn: 1_000 }],
  ['AETIA_SLICE_MS', '1', { sliceMilliseconds: 1 }],
  ['AETIA_WRITE_DEADLINE_MS', '1', { writeDeadlineMilliseconds: 1 }],
  ['AETIA_ADMIN_PASSWORD', 'twelve chars', { adminPassword: 'twelve chars' }],
  ['AETIA_MAX_DOCUMENT_BYTES', '100', { maxDocumentBytes: 100 }],
  ['AETIA_MAX_TOKENS', '10', { maxTokens: 10 }],
  ['AETIA_ASSETS', '/srv/assets', { assets: '/srv/assets' }],
  ['AETIA_ASSETS', 's3://my-bucket/a/b', { assets: 's3://my-bucket/a/b' }],
  ['AETIA_S3_ENDPOINT', 'http://127.0.0.1:9000', { s3Endpoint: 'http://127.0.0.1:9000' }],
  ['AETIA_MAX_ASSET_BYTES', '1000', { maxAssetBytes: 1_000 }],
  ['AETIA_IMAGES_AT_ONCE', '1', { imagesAtOnce: 1 }],
  ['AETIA_MAX_DEPTH', '1', { maxDepth: 1 }],
  ['AETIA_MAX_ALIASES', '0', { maxAliases: 0 }],
  ['AETIA_MAX_DIRECTIVES', '0', { maxDirectives: 0 }],
  ['AETIA_MAX_ROOT_FIELDS', '1', { maxRootFields: 1 }],
  ['AETIA_MAX_SELECTIONS', '10', { maxSelections: 10 }],
  ['AETIA_MAX_VALUES', '100', { maxValues: 100 }],
  ['AETIA_PATH_EXPANSIONS', '1', { pathExpansions: 1 }],
  ['AETIA_PATH_MS', '1', { pathMilliseconds: 1 }],
  ['AETIA_PATH_BYTES', '1', { pathBytes: 1 }],
  ['AETIA_DEADLINE_MS', '1', { deadlineMilliseconds: 1 }],
  ['AETIA_DATA_DIR', '/var/lib/aetia', { dataDir: '/var/lib/aetia' }],
  ['AETIA_ROLE', 'reader', { role: 'reader' }],
  ['DATABASE_URL', 'postgres://user:secret@host/db', { databaseUrl: 'postgres://user:secret@host/db' }],
  ['DATABASE_URL', 'postgresql://host', { databaseUrl: 'postgresql://host' }],
  ['AETIA_SCHEDULE', 'off', { schedule: false }],
  ['AETIA_DRAIN_MS', '0', { drainMilliseconds: 0 }],
  [
    'AETIA_WEBHOOK_HOSTS',
    'Hooks.internal, 10.0.0.5:8080,[::1],[fd00::1]:80',
    { webhookHosts: ['hooks.internal', '10.0.0.5:8080', '[::1]', '[fd00::1]:80'] },
  ],
  ['AETIA_CORS_ORIGINS', 'https://*.example.app', { corsOrigins: ['https://*.example.app'] }],
  [
    'AETIA_TRUSTED_PROXIES',
    '10.0.0.5, 10.0.0.0/8,fd00::/8,::1',
    { trustedProxies: ['10.0.0.5', '10.0.0.0/8', 'fd00::/8', '::1'] },
  ],
])('%s=%s is understood', (key, value, expected) => {
  expect(configOf({ [key]: value })).toEqual({ ...DEFAULTS, ...expected })
})

const CACHING = 'directives such as no-cache, or public, max-age=10, s-maxage=300, stale-while-revalidate=60'
const CALLERS = 'off, all, or some of anonymous, reader, author, reviewer, publisher, admin, separated by commas'
const ORIGINS = '* or origins such as https://example.org and https://*.example.org, separated by commas'

const RANGES = 'addresses or networks such as 10.0.0.5, 10.0.0.0/8 and fd00::/8, separated by commas'

const HOSTS = 'hosts such as hooks.internal or 10.0.0.5:8080, separated by commas'

test.each<[string, string, string]>([
  ['PORT', '-1', 'a whole number from 0 to 65535'],
  ['PORT', '65536', 'a whole number from 0 to 65535'],
  ['PORT', '4000.5', 'a whole number from 0 to 65535'],
  ['PORT', '4e3', 'a whole number from 0 to 65535'],
  ['PORT', '0x10', 'a whole number from 0 to 65535'],
  ['PORT', ' 4000', 'a whole number from 0 to 65535'],
  ['PORT', 'http', 'a whole number from 0 to 65535'],
  ['HOST', ' localhost', 'a value without blanks around it'],
  ['AETIA_INTROSPECTION', 'yes', 'on or off or true or false'],
  ['AETIA_CONTENT', 'all', 'shipped or none'],
  ...['private', 'no-store', 'max-age', 'max-age=-1', 'public; max-age=1', 'public,'].map(
    (value): [string, string, string] => ['AETIA_CACHE_CONTROL', value, CACHING],
  ),
  ['AETIA_CORS_ORIGINS', 'example.org', ORIGINS],
  ['AETIA_TRUSTED_DOCUMENTS_ONLY', 'nobody', CALLERS],
  ['AETIA_TRUSTED_DOCUMENTS_ONLY', 'anonymous,off', CALLERS],
  ['AETIA_TRUSTED_DOCUMENTS_ONLY', 'on', CALLERS],
  ['AETIA_TRUSTED_DOCUMENTS', ' ', 'a value without blanks around it'],
  ['AETIA_CORS_ORIGINS', 'https://example.org/', ORIGINS],
  ['AETIA_CORS_ORIGINS', 'https://example.org,', ORIGINS],
  ['AETIA_CORS_ORIGINS', '*, https://example.org', ORIGINS],
  ['AETIA_CORS_ORIGINS', 'https://*example.app', ORIGINS],
  ...[
    'proxy.internal',
    'loopback',
    '10.0.0',
    '10.0.0.0/33',
    '0.0.0.0/0',
    '::/0',
    'fd00::/129',
    '10.0.0.5,',
    '10.0.0.5:80',
    '10.0.0.0/255.0.0.0',
  ].map((value): [string, string, string] => ['AETIA_TRUSTED_PROXIES', value, RANGES]),
  ['AETIA_LOG_FORMAT', 'text', 'auto or json or pretty'],
  ['AETIA_METRICS', 'yes', 'off or local or token or on'],
  ['AETIA_SLOW_MS', '-1', 'a whole number from 0 to 600000'],
  ['AETIA_LOG_LEVEL', 'INFO', 'fatal or error or warn or info or debug or trace or silent'],
  ['AETIA_MAX_BODY_BYTES', '999', 'a whole number from 1000 to 10000000'],
  ['AETIA_ASSETS', 's3://B', 'a folder, or a bucket such as s3://bucket/prefix'],
  ['AETIA_ASSETS', 'https://example.org/a', 'a folder, or a bucket such as s3://bucket/prefix'],
  ['AETIA_MAX_ASSET_BYTES', '999', 'a whole number from 1000 to 2000000000'],
  ['AETIA_IMAGES_AT_ONCE', '0', 'a whole number from 1 to 64'],
  ['AETIA_MAX_BODY_BYTES_SIGNED_IN', '999', 'a whole number from 1000 to 10000000'],
  ['AETIA_MAX_TOKENS_SIGNED_IN', '9', 'a whole number from 10 to 100000'],
  ['AETIA_MAX_ROOT_MUTATIONS', '0', 'a whole number from 1 to 1000'],
  ['AETIA_MAX_VALUES_SIGNED_IN', '0', 'a whole number from 100 to 10000000'],
  ['AETIA_MAX_ANSWER_BYTES', '1', 'a whole number from 1000 to 100000000'],
  ['AETIA_MAX_ANSWER_BYTES_SIGNED_IN', '1', 'a whole number from 1000 to 100000000'],
  ['AETIA_SLICE_MS', '0', 'a whole number from 1 to 100'],
  ['AETIA_WRITE_DEADLINE_MS', '0', 'a whole number from 1 to 600000'],
  ['AETIA_MAX_DOCUMENT_BYTES', '99', 'a whole number from 100 to 1000000'],
  ['AETIA_MAX_TOKENS', '9', 'a whole number from 10 to 100000'],
  ['AETIA_MAX_DEPTH', '0', 'a whole number from 1 to 100'],
  ['AETIA_MAX_ALIASES', '10001', 'a whole number from 0 to 10000'],
  ['AETIA_MAX_DIRECTIVES', 'many', 'a whole number from 0 to 10000'],
  ['AETIA_MAX_ROOT_FIELDS', '0', 'a whole number from 1 to 1000'],
  ['AETIA_MAX_SELECTIONS', '9', 'a whole number from 10 to 1000000'],
  ['AETIA_MAX_VALUES', '0', 'a whole number from 100 to 10000000'],
  ['AETIA_PATH_EXPANSIONS', '0', 'a whole number from 1 to 1000000000'],
  ['AETIA_PATH_MS', 'NaN', 'a whole number from 1 to 600000'],
  ['AETIA_PATH_BYTES', '0', 'a whole number from 1 to 68719476736'],
  ['AETIA_DEADLINE_MS', '99999999999999999999', 'a whole number from 1 to 600000'],
  ['AETIA_DATA_DIR', ' ', 'a value without blanks around it'],
  ['AETIA_ROLE', 'admin', 'editor or reader'],
  ['AETIA_SCHEDULE', 'daily', 'on or off or true or false'],
  ['AETIA_DRAIN_MS', '-1', 'a whole number from 0 to 600000'],
  ['AETIA_WEBHOOK_HOSTS', 'http://hooks.internal', HOSTS],
  ['AETIA_WEBHOOK_HOSTS', 'hooks.internal,', HOSTS],
  ['AETIA_WEBHOOK_HOSTS', '*', HOSTS],
  ['AETIA_WEBHOOK_HOSTS', '*.internal', HOSTS],
  ['AETIA_WEBHOOK_HOSTS', '10.0.0.0/8', HOSTS],
  ['AETIA_WEBHOOK_HOSTS', '127.1', HOSTS],
  ['AETIA_WEBHOOK_HOSTS', '::1', HOSTS],
  ['AETIA_WEBHOOK_HOSTS', 'hooks.internal:0', HOSTS],
  ['AETIA_WEBHOOK_HOSTS', 'hooks.internal:65536', HOSTS],
  ['AETIA_WEBHOOK_HOSTS', 'ada@hooks.internal', HOSTS],
])('%s=%j is refused by name, with what was expected', (key, value, expected) => {
  expect(problemsOf({ [key]: value })).toEqual([`${key}: expected ${expected}; ${JSON.stringify(value)} came.`])
})

test('an address is not repeated, for it may hold a password', () => {
  const problems = problemsOf({ DATABASE_URL: 'mysql://user:secret@host/db' })
  expect(problems).toEqual([
    'DATABASE_URL: expected an address such as postgres://user@host/database; something else came.',
  ])
})

test.each([
  ['elevenchars', '12 to 1,000 characters'],
  ['aaaaaaaaaaaaaaaa', 'text with at least 5 different characters'],
  ['passwordpassword', 'text that does not repeat fewer than 12 characters over and over'],
  ['admin-123456', 'text with at least 8 characters besides the name of the user'],
])('a password that is refused is not repeated: %s', (password, expected) => {
  const problems = problemsOf({ AETIA_ADMIN_PASSWORD: password })
  expect(problems).toEqual([`AETIA_ADMIN_PASSWORD: expected a password of ${expected}; something else came.`])
})

test('a key of ours that does not exist is refused, with the nearest that does', () => {
  expect(problemsOf({ AETIA_MAX_DEPHT: '3', AETIA_: '', AETIA_PORT: '1' })).toEqual([
    expect.stringMatching(/^AETIA_MAX_DEPHT: there is no such key\. Did you mean "AETIA_MAX_DEPTH"/),
    expect.stringMatching(/^AETIA_: there is no such key\./),
    expect.stringMatching(/^AETIA_PORT: there is no such key\./),
  ])
})

test('every problem is told at once', () => {
  expect(problemsOf({ PORT: 'x', AETIA_ROLE: 'x', AETIA_MAX_DEPTH: 'x', AETIA_X: 'x' })).toHaveLength(4)
})

const problemsOfValues = (settings: object) => {
  const reading = checkConfig(settings)
  return 'problems' in reading ? reading.problems : []
}

test('a program gives values, and the rest has the defaults of the environment', () => {
  const reading = checkConfig({
    port: 0,
    corsOrigins: ['https://a.example'],
    schedule: false,
    host: undefined as never,
  })
  expect(reading).toEqual({
    config: { ...DEFAULTS, port: 0, corsOrigins: ['https://a.example'], schedule: false },
  })
  expect(Object.isFrozen('config' in reading && reading.config)).toBe(true)
  expect(checkConfig(DEFAULTS as never)).toEqual({ config: DEFAULTS })
})

test('values of a program are held against the bounds of the environment, all at once', () => {
  expect(
    problemsOfValues({
      port: 65_536,
      host: 5,
      corsOrigins: ['example.org'],
      trustedProxies: '10.0.0.1',
      schedule: 'yes',
      maxDepth: '3',
      maxDephts: 3,
      databaseUrl: 'mysql://user:secret@host/db',
    }),
  ).toEqual([
    expect.stringMatching(/^maxDephts: there is no such setting\. Did you mean "maxDepth"/),
    'port: expected a whole number from 0 to 65535; 65536 came.',
    'host: expected a value without blanks around it; 5 came.',
    `corsOrigins: expected ${ORIGINS}; ["example.org"] came.`,
    `trustedProxies: expected ${RANGES}; "10.0.0.1" came.`,
    'maxDepth: expected a whole number from 1 to 100; "3" came.',
    'databaseUrl: expected an address such as postgres://user@host/database; something else came.',
    'schedule: expected true or false; "yes" came.',
  ])
})

test('no passwords need providers, and providers need the address of the server', () => {
  expect(problemsOf({ AETIA_PASSWORDS: 'off' })).toEqual([
    'AETIA_OIDC: expected providers, because AETIA_PASSWORDS is off; nothing came.',
  ])
  expect(problemsOf({ AETIA_OIDC: './providers.json' })).toEqual([
    'AETIA_PUBLIC_URL: expected the address of this server, because AETIA_OIDC is set; nothing came.',
  ])
})

test('pages to return to are whole addresses, encrypted but on this machine', () => {
  for (const address of [
    'http://a.example/in',
    'https://a.example/in?x=1',
    'https://a.example/in#x',
    'https://u:p@a.example/in',
    '//a.example/in',
    'javascript:alert(1)',
    '*',
  ])
    expect(problemsOf({ AETIA_RETURN_ADDRESSES: address }), address).toHaveLength(1)
})

test('metrics for holders of a token need one', () => {
  expect(problemsOf({ AETIA_METRICS: 'token' })).toEqual([
    'AETIA_METRICS_TOKEN: expected a secret, because AETIA_METRICS is token; nothing came.',
  ])
  expect(checkConfig({ metrics: 'token' })).toEqual({
    problems: ['metricsToken: expected a secret, because metrics is token; nothing came.'],
  })
  const short = problemsOf({ AETIA_METRICS: 'token', AETIA_METRICS_TOKEN: 'my-secret' })
  expect(short.join()).toContain('AETIA_METRICS_TOKEN: expected 16 to 200 letters')
  expect(short.join()).not.toContain('my-secret')
})
