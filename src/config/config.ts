import { z } from 'zod'
import { didYouMean } from '../errors/did-you-mean.ts'
import {
  addressRanges,
  assetPlace,
  type Caller,
  cacheDirectives,
  callers,
  hosts,
  mailSender,
  newPassword,
  oneOf,
  onOff,
  origins,
  postgresAddress,
  returnAddresses,
  secretText,
  secretTexts,
  smtpAddress,
  webAddress,
  whole,
  words,
} from './values.ts'

/** What is known of a setting beside its value. */
export interface SettingFacts {
  /** The variable of the environment. */
  readonly key: string
  /**
   * The meaning and the unit, in Markdown. With the default, it is the row in
   * `docs/configuration.md`.
   */
  readonly about: string
  /** The default in words, where its value does not say it. */
  readonly defaultInWords?: string
  /** The value is a secret or may hold one, so that no message repeats it. */
  readonly isSecret?: true
}

/** The facts of every setting, by its schema. */
export const SETTING_FACTS = z.registry<SettingFacts>()

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const NONE: readonly string[] = Object.freeze([])
const NOBODY: readonly Caller[] = Object.freeze([])

/** How Aetia is reached, and what an empty store begins with. */
const SERVER = {
  port: whole(0, 65_535)
    .default(4_000)
    .register(SETTING_FACTS, { key: 'PORT', about: 'where to listen; 0 takes any free port' }),
  host: words().default('127.0.0.1').register(SETTING_FACTS, { key: 'HOST', about: 'on which address' }),
  content: oneOf('shipped', 'none').default('shipped').register(SETTING_FACTS, {
    key: 'AETIA_CONTENT',
    about: 'what version 1 of an empty store is: `shipped`, or `none` for nothing',
  }),
  introspection: onOff().default(true).register(SETTING_FACTS, {
    key: 'AETIA_INTROSPECTION',
    about: '`on` or `off`; off also hides `/schema.graphql` and suggestions in errors',
  }),
  acceptLanguage: onOff()
    .default(false)
    .register(SETTING_FACTS, {
      key: 'AETIA_ACCEPT_LANGUAGE',
      about:
        '`on` or `off`: whether the header `Accept-Language` of browsers chooses the languages of a request that names none ' +
        '([languages.md](languages.md))',
    }),
  outdatedTranslations: oneOf('show', 'hide')
    .default('show')
    .register(SETTING_FACTS, {
      key: 'AETIA_OUTDATED_TRANSLATIONS',
      about:
        'what readers get where a source text has changed since it was translated: `show` the translation, marked as outdated, or `hide` ' +
        'it behind the source text ([languages.md](languages.md))',
    }),
  federation: onOff().default(false).register(SETTING_FACTS, {
    key: 'AETIA_FEDERATION',
    about: '`on` or `off`: whether this is a subgraph of Federation 2 ([client.md](client.md#a-subgraph))',
  }),
  mcp: onOff().default(true).register(SETTING_FACTS, {
    key: 'AETIA_MCP',
    about: '`on` or `off`: whether agents are answered at `/mcp` ([agents.md](agents.md))',
  }),
  explorer: onOff().default(true).register(SETTING_FACTS, {
    key: 'AETIA_EXPLORER',
    about: '`on` or `off`: whether the pages of the explorer are served from `/` on ([explorer.md](explorer.md))',
  }),
  corsOrigins: origins()
    .default('*')
    .register(SETTING_FACTS, {
      key: 'AETIA_CORS_ORIGINS',
      about:
        '`*`, or the origins whose pages may call and open WebSockets, separated by commas. `https://*.example.app` matches every ' +
        'subdomain, however deep, but not `https://example.app`; the scheme and the port must be the same',
    }),
  cacheControl: cacheDirectives()
    .default('no-cache')
    .register(SETTING_FACTS, {
      key: 'AETIA_CACHE_CONTROL',
      about:
        'the `Cache-Control` header of answers that are the same for everybody, such as ' +
        '`public, max-age=10, s-maxage=300, stale-while-revalidate=60` ([operations.md](operations.md#caches))',
    }),
  answerCacheBytes: whole(0, 10_000_000_000).default(32_000_000).register(SETTING_FACTS, {
    key: 'AETIA_ANSWER_CACHE_BYTES',
    about: 'bytes of memory for answers that are the same for everybody; 0 keeps none',
  }),
  persistedQueryBytes: whole(0, 10_000_000_000)
    .default(4_000_000)
    .register(SETTING_FACTS, {
      key: 'AETIA_PERSISTED_QUERY_BYTES',
      about:
        'bytes of memory for the texts of queries that clients then send by their hash ' +
        '([automatic persisted queries](operations.md#persisted-queries)); 0 keeps none',
    }),
  trustedDocuments: words()
    .nullable()
    .default(null)
    .register(SETTING_FACTS, {
      key: 'AETIA_TRUSTED_DOCUMENTS',
      about:
        'the file of a manifest of documents by their hashes, as codegen writes it; clients may send their ids in place of texts ' +
        '([trusted documents](operations.md#persisted-queries))',
    }),
  trustedDocumentsOnly: callers()
    .default(NOBODY)
    .register(SETTING_FACTS, {
      key: 'AETIA_TRUSTED_DOCUMENTS_ONLY',
      about:
        'whose requests are refused unless their document is in that manifest: `off`, `all`, or some of `anonymous`, `reader`, ' +
        '`author`, `reviewer`, `publisher` and `admin`, separated by commas',
      defaultInWords: 'off',
    }),
  trustedProxies: addressRanges()
    .default(NONE)
    .register(SETTING_FACTS, {
      key: 'AETIA_TRUSTED_PROXIES',
      about:
        'the proxies whose forwarding headers count: addresses or networks, separated by commas, such as `10.0.0.5,fd00::/8` ' +
        '([operations.md](operations.md#behind-a-proxy))',
    }),
  drainMilliseconds: whole(0, 600_000)
    .default(3_000)
    .register(SETTING_FACTS, {
      key: 'AETIA_DRAIN_MS',
      about:
        'milliseconds for which a server still serves after SIGTERM, while `/health/ready` answers 503 ' +
        '([Stopping](operations.md#stopping))',
    }),
  adminPassword: newPassword()
    .nullable()
    .default(null)
    .register(SETTING_FACTS, {
      key: 'AETIA_ADMIN_PASSWORD',
      about:
        'the password of the first user, `admin`: 12 to 1,000 characters, by [the rule for every password](operations.md#users); ' +
        'it matters only where there is no user yet',
      defaultInWords: 'one is made up and printed once',
      isSecret: true,
    }),
}

/** The bounds of a request, of its answer and of what is open at once. */
const LIMITS = {
  maxBodyBytes: whole(1_000, 10_000_000).default(64_000).register(SETTING_FACTS, {
    key: 'AETIA_MAX_BODY_BYTES',
    about: 'bytes of the body of a request, and of a message of a WebSocket',
  }),
  maxBodyBytesSignedIn: whole(1_000, 10_000_000).default(256_000).register(SETTING_FACTS, {
    key: 'AETIA_MAX_BODY_BYTES_SIGNED_IN',
    about: 'the same for signed-in callers',
  }),
  maxDocumentBytes: whole(100, 1_000_000)
    .default(16_000)
    .register(SETTING_FACTS, { key: 'AETIA_MAX_DOCUMENT_BYTES', about: 'the query' }),
  maxTokens: whole(10, 100_000)
    .default(1_000)
    .register(SETTING_FACTS, { key: 'AETIA_MAX_TOKENS', about: 'the words and signs of the query' }),
  maxTokensSignedIn: whole(10, 100_000).default(2_000).register(SETTING_FACTS, {
    key: 'AETIA_MAX_TOKENS_SIGNED_IN',
    about: 'the same for signed-in callers',
  }),
  maxJsonDepth: whole(8, 256)
    .default(32)
    .register(SETTING_FACTS, {
      key: 'AETIA_MAX_JSON_DEPTH',
      about:
        'levels of objects and lists in each other: in a body, in `variables` and `extensions` of an address, in a message of a ' +
        'WebSocket',
    }),
  maxDepth: whole(1, 100).default(12).register(SETTING_FACTS, { key: 'AETIA_MAX_DEPTH', about: 'fields below fields' }),
  maxAliases: whole(0, 10_000).default(30).register(SETTING_FACTS, { key: 'AETIA_MAX_ALIASES', about: 'aliases' }),
  maxDirectives: whole(0, 10_000)
    .default(30)
    .register(SETTING_FACTS, { key: 'AETIA_MAX_DIRECTIVES', about: 'directives' }),
  maxRootFields: whole(1, 1_000)
    .default(10)
    .register(SETTING_FACTS, { key: 'AETIA_MAX_ROOT_FIELDS', about: 'fields at the root' }),
  maxRootMutations: whole(1, 1_000).default(5).register(SETTING_FACTS, {
    key: 'AETIA_MAX_ROOT_MUTATIONS',
    about: 'fields at the root of what changes something',
  }),
  maxBatch: whole(1, 100)
    .default(10)
    .register(SETTING_FACTS, {
      key: 'AETIA_MAX_BATCH',
      about:
        'queries and mutations in the list of one body, which have the limits of one request together ' +
        '([operations.md](operations.md#batches)); 1 refuses lists',
    }),
  maxSelections: whole(10, 1_000_000).default(5_000).register(SETTING_FACTS, {
    key: 'AETIA_MAX_SELECTIONS',
    about: 'fields, every fragment written out as often as it is spread',
  }),
  maxValues: whole(100, 10_000_000)
    .default(100_000)
    .register(SETTING_FACTS, { key: 'AETIA_MAX_VALUES', about: 'fields and items of lists in one answer' }),
  maxValuesSignedIn: whole(100, 10_000_000).default(400_000).register(SETTING_FACTS, {
    key: 'AETIA_MAX_VALUES_SIGNED_IN',
    about: 'the same for signed-in callers',
  }),
  maxAnswerBytes: whole(1_000, 100_000_000)
    .default(1_000_000)
    .register(SETTING_FACTS, { key: 'AETIA_MAX_ANSWER_BYTES', about: 'bytes of one answer, uncompressed' }),
  maxAnswerBytesSignedIn: whole(1_000, 100_000_000).default(4_000_000).register(SETTING_FACTS, {
    key: 'AETIA_MAX_ANSWER_BYTES_SIGNED_IN',
    about: 'the same for signed-in callers',
  }),
  maxGraphClaims: whole(0, 10_000_000).default(50_000).register(SETTING_FACTS, {
    key: 'AETIA_MAX_GRAPH_CLAIMS',
    about: 'claims, and concepts, that `/graph.json` and `/export` send at once ([graph.md](graph.md)); 0 sends none',
  }),
  sliceMilliseconds: whole(1, 100).default(8).register(SETTING_FACTS, {
    key: 'AETIA_SLICE_MS',
    about:
      'how long a search or an answer may keep every other request waiting, in milliseconds, before these have a turn',
  }),
  pathExpansions: whole(1, 1_000_000_000)
    .default(200_000)
    .register(SETTING_FACTS, { key: 'AETIA_PATH_EXPANSIONS', about: 'steps that one search for paths may look at' }),
  pathMilliseconds: whole(1, 600_000)
    .default(250)
    .register(SETTING_FACTS, { key: 'AETIA_PATH_MS', about: 'milliseconds that one search for paths may take' }),
  pathBytes: whole(1, 2 ** 36)
    .default(201_326_592)
    .register(SETTING_FACTS, { key: 'AETIA_PATH_BYTES', about: 'bytes of memory that one search for paths may hold' }),
  maxAssetBytes: whole(1_000, 2_000_000_000).default(25_000_000).register(SETTING_FACTS, {
    key: 'AETIA_MAX_ASSET_BYTES',
    about: 'bytes of one file that is uploaded ([assets.md](assets.md#upload-a-file))',
  }),
  maxImagePixels: whole(1_000, 268_402_689).default(50_000_000).register(SETTING_FACTS, {
    key: 'AETIA_MAX_IMAGE_PIXELS',
    about: 'pixels of one picture: its width by its height',
  }),
  imagesAtOnce: whole(1, 64).default(2).register(SETTING_FACTS, {
    key: 'AETIA_IMAGES_AT_ONCE',
    about: 'pictures of other sizes and formats that are made at a time; further ones wait',
  }),
  maxConnections: whole(0, 1_000_000)
    .default(1_000)
    .register(SETTING_FACTS, { key: 'AETIA_MAX_CONNECTIONS', about: 'WebSockets and event streams open at once' }),
  maxConnectionsPerAddress: whole(0, 1_000_000).default(100).register(SETTING_FACTS, {
    key: 'AETIA_MAX_CONNECTIONS_PER_ADDRESS',
    about: 'the same of one client: an IPv4 address, or the /64 network of an IPv6 one',
  }),
  maxSubscriptions: whole(1, 1_000)
    .default(10)
    .register(SETTING_FACTS, { key: 'AETIA_MAX_SUBSCRIPTIONS', about: 'subscriptions of one WebSocket at once' }),
  deadlineMilliseconds: whole(1, 600_000).default(2_000).register(SETTING_FACTS, {
    key: 'AETIA_DEADLINE_MS',
    about: 'milliseconds after which a request searches no more, and its answer is refused unless it is ready',
  }),
  writeDeadlineMilliseconds: whole(1, 600_000).default(10_000).register(SETTING_FACTS, {
    key: 'AETIA_WRITE_DEADLINE_MS',
    about: 'the same, of a request that changes something',
  }),
}

const STORE = {
  dataDir: words()
    .default('./data')
    .register(SETTING_FACTS, { key: 'AETIA_DATA_DIR', about: 'the folder of the embedded database' }),
  compiledFile: onOff()
    .default(true)
    .register(SETTING_FACTS, {
      key: 'AETIA_COMPILED_FILE',
      about:
        '`on` or `off`: whether the compiled graph is kept in that folder as `aetia.graph`, so that the next start is quick; ' +
        'the file may be deleted at any time',
    }),
  databaseUrl: postgresAddress().nullable().default(null).register(SETTING_FACTS, {
    key: 'DATABASE_URL',
    about: 'a PostgreSQL database instead, such as `postgres://user@host/database`',
    isSecret: true,
  }),
  assets: assetPlace()
    .nullable()
    .default(null)
    .register(SETTING_FACTS, {
      key: 'AETIA_ASSETS',
      about:
        'where the bytes of assets are: a folder, or a bucket of an S3-compatible store as `s3://bucket/prefix` ' +
        '([assets.md](assets.md#where-the-bytes-are))',
      defaultInWords: 'the folder `assets` in `AETIA_DATA_DIR`',
    }),
  s3Endpoint: webAddress().nullable().default(null).register(SETTING_FACTS, {
    key: 'AETIA_S3_ENDPOINT',
    about: 'the address of that store, such as `https://minio.example.org`',
    defaultInWords: 'that of Amazon S3 in the region',
  }),
  s3Region: words().default('us-east-1').register(SETTING_FACTS, { key: 'AETIA_S3_REGION', about: 'its region' }),
  s3KeyId: words().nullable().default(null).register(SETTING_FACTS, {
    key: 'AETIA_S3_KEY_ID',
    about: 'the id of the key for that store; with `s3://` it must be set',
  }),
  s3Secret: words().nullable().default(null).register(SETTING_FACTS, {
    key: 'AETIA_S3_SECRET',
    about: 'the secret of that key',
    isSecret: true,
  }),
  role: oneOf('editor', 'reader').default('editor').register(SETTING_FACTS, {
    key: 'AETIA_ROLE',
    about: '`editor`, or `reader`: only serves, and needs no rights to change tables',
  }),
}

/** What an editor does besides answering requests. */
const EDITOR = {
  schedule: onOff()
    .default(true)
    .register(SETTING_FACTS, {
      key: 'AETIA_SCHEDULE',
      about:
        '`on` or `off`: whether this process publishes changesets at the time that they are scheduled for; one process that does ' +
        'is enough, and any number do no harm',
    }),
  webhookHosts: hosts()
    .default(NONE)
    .register(SETTING_FACTS, {
      key: 'AETIA_WEBHOOK_HOSTS',
      about:
        'hosts that webhooks may lead to though their addresses are not public, separated by commas: `hooks.internal` for any ' +
        'port, `10.0.0.5:8080` or `[fd00::1]:8080` for one',
    }),
  publicUrl: webAddress()
    .nullable()
    .default(null)
    .register(SETTING_FACTS, {
      key: 'AETIA_PUBLIC_URL',
      about:
        'where people reach this server, such as `https://example.org/aetia`: links in mails, webhooks and `recentActivity` begin with ' +
        'it, and there are none without it',
    }),
  smtpUrl: smtpAddress()
    .nullable()
    .default(null)
    .register(SETTING_FACTS, {
      key: 'AETIA_SMTP_URL',
      about:
        'a mail server, such as `smtps://user:password@mail.example.org`: users are told by mail what concerns them, where they ' +
        'want it; without it no mail is sent',
      isSecret: true,
    }),
  mailFrom: mailSender().default('Aetia <aetia@localhost>').register(SETTING_FACTS, {
    key: 'AETIA_MAIL_FROM',
    about: 'the sender of mails, such as `Aetia <aetia@example.org>`',
  }),
  digestHour: whole(0, 23).default(6).register(SETTING_FACTS, {
    key: 'AETIA_DIGEST_HOUR',
    about: 'the hour of the day, from 0 to 23 (UTC), at which daily mails are written',
  }),
  maxWebhooks: whole(0, 10_000).default(100).register(SETTING_FACTS, {
    key: 'AETIA_MAX_WEBHOOKS',
    about: 'how many webhooks there may be, from 0 to 10,000; a lower number deletes none',
  }),
}

/** How users sign in. */
const SIGN_ON = {
  passwords: onOff()
    .default(true)
    .register(SETTING_FACTS, {
      key: 'AETIA_PASSWORDS',
      about:
        '`on` or `off`: whether users may sign in with a password; off needs a provider of `AETIA_OIDC` ' +
        'that an ADMIN can sign in with ([sign-on.md](sign-on.md#without-passwords))',
    }),
  oidc: words()
    .nullable()
    .default(null)
    .register(SETTING_FACTS, {
      key: 'AETIA_OIDC',
      about:
        'the providers of OpenID Connect: a file of JSON, or the JSON itself ([sign-on.md](sign-on.md)); needs ' +
        '`AETIA_PUBLIC_URL`',
      isSecret: true,
    }),
  sealingKeys: secretTexts(32)
    .default(NONE)
    .register(SETTING_FACTS, {
      key: 'AETIA_SEALING_KEYS',
      about:
        'keys of 32 characters or more, separated by commas, with which the secrets of second factors are sealed ' +
        'in the store; the first one seals, the others open what was sealed before ' +
        '([sign-on.md](sign-on.md#sealing-keys))',
      isSecret: true,
    }),
  returnAddresses: returnAddresses()
    .default(NONE)
    .register(SETTING_FACTS, {
      key: 'AETIA_RETURN_ADDRESSES',
      about:
        'the pages to which a sign-on or sign-off may return, separated by commas, such as ' +
        '`https://studio.example.org/signed-in`; compared as a whole',
    }),
}

/** What an operator sees of a server. */
const OBSERVABILITY = {
  logLevel: oneOf(...LOG_LEVELS)
    .default('info')
    .register(SETTING_FACTS, {
      key: 'AETIA_LOG_LEVEL',
      about: '`fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`; the log is on standard error',
    }),
  logFormat: oneOf('auto', 'json', 'pretty').default('auto').register(SETTING_FACTS, {
    key: 'AETIA_LOG_FORMAT',
    about:
      '`json` for a JSON object per line, `pretty` for people; `auto` is `pretty` in a terminal and `json` elsewhere',
  }),
  slowMilliseconds: whole(0, 600_000).default(1_000).register(SETTING_FACTS, {
    key: 'AETIA_SLOW_MS',
    about:
      'operations that take so many milliseconds or longer are logged, by name ([operations.md](operations.md#logs)); 0 logs none',
  }),
  metrics: oneOf('off', 'local', 'token', 'on')
    .default('off')
    .register(SETTING_FACTS, {
      key: 'AETIA_METRICS',
      about:
        'who may read `/metrics`, for Prometheus: nobody (`off`), programs of this machine that ask directly (`local`), holders of ' +
        '`AETIA_METRICS_TOKEN` (`token`), or everybody (`on`); [operations.md](operations.md#metrics)',
    }),
  metricsToken: secretText(16).nullable().default(null).register(SETTING_FACTS, {
    key: 'AETIA_METRICS_TOKEN',
    about: 'the secret for `AETIA_METRICS=token`: 16 to 200 letters, digits and signs, without blanks',
    isSecret: true,
  }),
  telemetry: onOff().default(false).register(SETTING_FACTS, {
    key: 'AETIA_TELEMETRY',
    about: '`on` or `off`: whether requests are traced with OpenTelemetry ([operations.md](operations.md#traces))',
  }),
}

/** The settings by the tables of `docs/configuration.md`. */
export const SETTING_GROUPS = { SERVER, LIMITS, STORE, EDITOR, SIGN_ON, OBSERVABILITY }

const CONFIG = z.strictObject({ ...SERVER, ...LIMITS, ...STORE, ...EDITOR, ...SIGN_ON, ...OBSERVABILITY })

/** Everything that the environment, or the program around Aetia, decides. */
export type Config = Readonly<z.output<typeof CONFIG>>

type SettingName = keyof typeof CONFIG.shape

const SETTING_NAMES = Object.keys(CONFIG.shape) as SettingName[]
const factsOf = (name: SettingName): SettingFacts => {
  const facts = SETTING_FACTS.get(CONFIG.shape[name])
  if (facts === undefined) throw new Error(`the setting ${name} is not registered`)
  return facts
}

export const CONFIG_KEYS = Object.freeze(SETTING_NAMES.map((name) => factsOf(name).key))

/** The configuration, or every problem with it, each naming its key or setting. */
export type ConfigReading = { readonly config: Config } | { readonly problems: readonly string[] }

/** The configuration that the environment gives. An empty value counts as not given. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigReading {
  const unknown = Object.keys(environment)
    .filter((key) => key.startsWith('AETIA_') && !CONFIG_KEYS.includes(key))
    .map((key) => `${key}: there is no such key.${didYouMean(key, CONFIG_KEYS)}`)
  const given = Object.fromEntries(SETTING_NAMES.map((name) => [name, environment[factsOf(name).key] || undefined]))
  const parsed = CONFIG.safeParse(given)
  const missing = parsed.success ? missingIn(parsed.data, (name) => factsOf(name).key) : []
  if (parsed.success && unknown.length + missing.length === 0) return { config: Object.freeze(parsed.data) }
  return { problems: [...unknown, ...missing, ...problemsIn(parsed.error, given, (name) => factsOf(name).key)] }
}

/**
 * The configuration that a program gives, as values. A setting that is undefined counts as not
 * given.
 */
export function checkConfig(settings: Partial<Config>): ConfigReading {
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
  const config = { ...CONFIG.parse({}), ...given }
  const unknown = Object.keys(given)
    .filter((name) => !Object.hasOwn(CONFIG.shape, name))
    .map((name) => `${name}: there is no such setting.${didYouMean(name, SETTING_NAMES)}`)
  const { error } = z.safeEncode(CONFIG, config)
  const missing = missingIn(config, (name) => name)
  const problems = [...unknown, ...missing, ...problemsIn(error, config, (name) => name)]
  return problems.length > 0 ? { problems } : { config: Object.freeze(config) }
}

/** Settings without which others say nothing. */
const missingIn = (config: Config, nameOf: (name: SettingName) => string): string[] => [
  ...(config.metrics === 'token' && config.metricsToken === null
    ? [`${nameOf('metricsToken')}: expected a secret, because ${nameOf('metrics')} is token; nothing came.`]
    : []),
  ...(config.oidc !== null && config.publicUrl === null
    ? [`${nameOf('publicUrl')}: expected the address of this server, because ${nameOf('oidc')} is set; nothing came.`]
    : []),
  ...(!config.passwords && config.oidc === null
    ? [`${nameOf('oidc')}: expected providers, because ${nameOf('passwords')} is off; nothing came.`]
    : []),
]

/** One problem for each setting that has any. */
function problemsIn(
  error: z.ZodError | undefined,
  given: Readonly<Record<string, unknown>>,
  nameOf: (name: SettingName) => string,
): string[] {
  const expected = new Map(error?.issues.toReversed().map(({ path, message }) => [path[0], message]))
  return SETTING_NAMES.filter((name) => expected.has(name)).map((name) => {
    const came = factsOf(name).isSecret ? 'something else came' : `${JSON.stringify(given[name])} came`
    return `${nameOf(name)}: expected ${expected.get(name)}; ${came}.`
  })
}
