import { didYouMean } from '../errors/did-you-mean.ts'
import { isAddressRange } from './address-range.ts'
import { FIRST_ADMIN, passwordProblem } from './new-password.ts'
import { originPattern } from './origin-pattern.ts'

/** Everything that the environment decides. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly introspection: boolean
  readonly content: 'shipped' | 'none'
  /** `*`, or the origins that may call from a browser, also as patterns such as `https://*.example.org`. */
  readonly corsOrigins: '*' | readonly string[]
  /** Addresses and networks (CIDR) of the proxies whose forwarding headers count. */
  readonly trustedProxies: readonly string[]
  readonly logLevel: LogLevel
  readonly maxBodyBytes: number
  readonly maxBodyBytesSignedIn: number
  readonly maxDocumentBytes: number
  readonly maxTokens: number
  readonly maxTokensSignedIn: number
  /** Levels of objects and lists in each other, in a body or a message. */
  readonly maxJsonDepth: number
  readonly maxDepth: number
  readonly maxAliases: number
  readonly maxDirectives: number
  readonly maxRootFields: number
  readonly maxRootMutations: number
  readonly maxSelections: number
  /** Fields and items of lists in one answer. */
  readonly maxValues: number
  readonly maxValuesSignedIn: number
  /** UTF-8 bytes of one answer. */
  readonly maxAnswerBytes: number
  readonly maxAnswerBytesSignedIn: number
  /** Claims, and concepts, of a graph that is sent in one answer. */
  readonly maxGraphClaims: number
  /** How long a search or an answer may keep everything else waiting. */
  readonly sliceMilliseconds: number
  readonly pathExpansions: number
  readonly pathMilliseconds: number
  readonly pathBytes: number
  readonly deadlineMilliseconds: number
  readonly writeDeadlineMilliseconds: number
  /** WebSockets and event streams open at once. */
  readonly maxConnections: number
  /** The same, of one address of IPv4 or one /64 network of IPv6. */
  readonly maxConnectionsPerAddress: number
  /** Subscriptions of one WebSocket at once. */
  readonly maxSubscriptions: number
  /** Where the embedded database keeps its file. */
  readonly dataDir: string
  /** An editor may write; a reader only serves, and needs no rights to change tables. */
  readonly role: 'editor' | 'reader'
  /** PostgreSQL instead of the file, or null. */
  readonly databaseUrl: string | null
  /** The password of the first user where there is none yet; null has one made up. */
  readonly adminPassword: string | null
  /** Whether this process publishes changesets at the time that they are scheduled for. */
  readonly schedule: boolean
  /** How long a process that is told to stop still serves before it closes, in milliseconds. */
  readonly drainMilliseconds: number
  /** Hosts that webhooks may lead to though their addresses are private: `name` for any port, or `name:port`. */
  readonly webhookHosts: readonly string[]
  /** How many webhooks there may be. */
  readonly maxWebhooks: number
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** A value, or what was expected instead. */
type Reading<Value> = { readonly value: Value } | { readonly expected: string }
type Reader<Value> = (text: string) => Reading<Value>

const whole =
  (least: number, most: number): Reader<number> =>
  (text) => {
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN
    return value >= least && value <= most ? { value } : { expected: `a whole number from ${least} to ${most}` }
  }

const oneOf =
  <Choice extends string>(...choices: readonly Choice[]): Reader<Choice> =>
  (text) => {
    const value = choices.find((choice) => choice === text)
    return value === undefined ? { expected: choices.join(' or ') } : { value }
  }

const words: Reader<string> = (text) =>
  text.trim() === text && text !== '' ? { value: text } : { expected: 'a value without blanks around it' }

const onOff: Reader<boolean> = (text) => {
  const reading = oneOf('on', 'off', 'true', 'false')(text)
  return 'value' in reading ? { value: reading.value === 'on' || reading.value === 'true' } : reading
}

const origins: Reader<'*' | readonly string[]> = (text) => {
  if (text === '*') return { value: '*' }
  const list = text.split(',').map((origin) => origin.trim())
  return list.every((entry) => originPattern(entry) !== null)
    ? { value: list }
    : { expected: '* or origins such as https://example.org and https://*.example.org, separated by commas' }
}

const addressRanges: Reader<readonly string[]> = (text) => {
  const list = text.split(',').map((range) => range.trim())
  return list.every(isAddressRange)
    ? { value: list }
    : { expected: 'addresses or networks such as 10.0.0.5, 10.0.0.0/8 and fd00::/8, separated by commas' }
}

const postgresAddress: Reader<string> = (text) =>
  /^postgres(?:ql)?:\/\/./.test(text) && URL.canParse(text)
    ? { value: text }
    : { expected: 'an address such as postgres://user@host/database' }

const newPassword: Reader<string> = (text) => {
  const expected = passwordProblem(text, FIRST_ADMIN)
  return expected === null ? { value: text } : { expected: `a password of ${expected}` }
}

const hosts: Reader<readonly string[]> = (text) => {
  const list = text.split(',').map((host) => host.trim().toLowerCase())
  const isHost = (host: string) => {
    const [, name = '', port] = /^(\[[\da-f:.]+\]|[^*:/?#@\s]+)(?::(\d{1,5}))?$/.exec(host) ?? []
    const url = URL.parse(`http://${name}/`)
    return url !== null && url.hostname === name && (port === undefined || (Number(port) > 0 && Number(port) <= 65_535))
  }
  return list.every(isHost)
    ? { value: list }
    : { expected: 'hosts such as hooks.internal or 10.0.0.5:8080, separated by commas' }
}

/** Every key, how it is read, and its value when it is not given. */
const KEYS = {
  PORT: { read: whole(0, 65_535), otherwise: 4000 },
  HOST: { read: words, otherwise: '127.0.0.1' },
  AETIA_INTROSPECTION: { read: onOff, otherwise: true },
  AETIA_CONTENT: { read: oneOf('shipped', 'none'), otherwise: 'shipped' },
  AETIA_CORS_ORIGINS: { read: origins, otherwise: '*' },
  AETIA_TRUSTED_PROXIES: { read: addressRanges, otherwise: [] as readonly string[] },
  AETIA_LOG_LEVEL: { read: oneOf(...LOG_LEVELS), otherwise: 'info' },
  AETIA_MAX_BODY_BYTES: { read: whole(1_000, 10_000_000), otherwise: 64_000 },
  AETIA_MAX_BODY_BYTES_SIGNED_IN: { read: whole(1_000, 10_000_000), otherwise: 256_000 },
  AETIA_MAX_DOCUMENT_BYTES: { read: whole(100, 1_000_000), otherwise: 16_000 },
  AETIA_MAX_TOKENS: { read: whole(10, 100_000), otherwise: 1_000 },
  AETIA_MAX_TOKENS_SIGNED_IN: { read: whole(10, 100_000), otherwise: 2_000 },
  AETIA_MAX_JSON_DEPTH: { read: whole(8, 256), otherwise: 32 },
  AETIA_MAX_DEPTH: { read: whole(1, 100), otherwise: 12 },
  AETIA_MAX_ALIASES: { read: whole(0, 10_000), otherwise: 30 },
  AETIA_MAX_DIRECTIVES: { read: whole(0, 10_000), otherwise: 30 },
  AETIA_MAX_ROOT_FIELDS: { read: whole(1, 1_000), otherwise: 10 },
  AETIA_MAX_ROOT_MUTATIONS: { read: whole(1, 1_000), otherwise: 5 },
  AETIA_MAX_SELECTIONS: { read: whole(10, 1_000_000), otherwise: 5_000 },
  AETIA_MAX_VALUES: { read: whole(100, 10_000_000), otherwise: 100_000 },
  AETIA_MAX_VALUES_SIGNED_IN: { read: whole(100, 10_000_000), otherwise: 400_000 },
  AETIA_MAX_ANSWER_BYTES: { read: whole(1_000, 100_000_000), otherwise: 1_000_000 },
  AETIA_MAX_ANSWER_BYTES_SIGNED_IN: { read: whole(1_000, 100_000_000), otherwise: 4_000_000 },
  AETIA_MAX_GRAPH_CLAIMS: { read: whole(0, 10_000_000), otherwise: 50_000 },
  AETIA_SLICE_MS: { read: whole(1, 100), otherwise: 8 },
  AETIA_PATH_EXPANSIONS: { read: whole(1, 1_000_000_000), otherwise: 200_000 },
  AETIA_PATH_MS: { read: whole(1, 600_000), otherwise: 250 },
  AETIA_PATH_BYTES: { read: whole(1, 2 ** 36), otherwise: 201_326_592 },
  AETIA_DEADLINE_MS: { read: whole(1, 600_000), otherwise: 2_000 },
  AETIA_WRITE_DEADLINE_MS: { read: whole(1, 600_000), otherwise: 10_000 },
  AETIA_MAX_CONNECTIONS: { read: whole(0, 1_000_000), otherwise: 1_000 },
  AETIA_MAX_CONNECTIONS_PER_ADDRESS: { read: whole(0, 1_000_000), otherwise: 100 },
  AETIA_MAX_SUBSCRIPTIONS: { read: whole(1, 1_000), otherwise: 10 },
  AETIA_DATA_DIR: { read: words, otherwise: './data' },
  AETIA_ROLE: { read: oneOf('editor', 'reader'), otherwise: 'editor' },
  DATABASE_URL: { read: postgresAddress, otherwise: null },
  AETIA_ADMIN_PASSWORD: { read: newPassword, otherwise: null },
  AETIA_SCHEDULE: { read: onOff, otherwise: true },
  AETIA_DRAIN_MS: { read: whole(0, 600_000), otherwise: 3_000 },
  AETIA_WEBHOOK_HOSTS: { read: hosts, otherwise: [] as readonly string[] },
  AETIA_MAX_WEBHOOKS: { read: whole(0, 10_000), otherwise: 100 },
} as const satisfies Record<string, { readonly read: Reader<unknown>; readonly otherwise: unknown }>

type KeyName = keyof typeof KEYS

/** Keys whose value is a secret or may hold one. It is never repeated. */
const SECRET: readonly string[] = ['DATABASE_URL', 'AETIA_ADMIN_PASSWORD'] satisfies readonly KeyName[]

export const CONFIG_KEYS = Object.freeze(Object.keys(KEYS) as KeyName[])

/** The configuration, or every problem with it, each naming its key. An empty value counts as not given. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly problems: readonly string[] } {
  const problems: string[] = []
  for (const key of Object.keys(environment)) {
    if (key.startsWith('AETIA_') && !(key in KEYS))
      problems.push(`${key}: there is no such key.${didYouMean(key, CONFIG_KEYS)}`)
  }
  const read = <Name extends KeyName>(key: Name) => {
    type Value = Extract<ReturnType<(typeof KEYS)[Name]['read']>, { value: unknown }>['value']
    const text = environment[key]
    const { read: reader, otherwise } = KEYS[key]
    if (text === undefined || text === '') return otherwise as Value
    const reading: Reading<unknown> = reader(text)
    if ('value' in reading) return reading.value as Value
    const came = SECRET.includes(key) ? 'something else came' : `${JSON.stringify(text)} came`
    problems.push(`${key}: expected ${reading.expected}; ${came}.`)
    return otherwise as Value
  }
  const config: Config = Object.freeze({
    port: read('PORT'),
    host: read('HOST'),
    introspection: read('AETIA_INTROSPECTION'),
    content: read('AETIA_CONTENT'),
    corsOrigins: read('AETIA_CORS_ORIGINS'),
    trustedProxies: read('AETIA_TRUSTED_PROXIES'),
    logLevel: read('AETIA_LOG_LEVEL'),
    maxBodyBytes: read('AETIA_MAX_BODY_BYTES'),
    maxBodyBytesSignedIn: read('AETIA_MAX_BODY_BYTES_SIGNED_IN'),
    maxDocumentBytes: read('AETIA_MAX_DOCUMENT_BYTES'),
    maxTokens: read('AETIA_MAX_TOKENS'),
    maxTokensSignedIn: read('AETIA_MAX_TOKENS_SIGNED_IN'),
    maxJsonDepth: read('AETIA_MAX_JSON_DEPTH'),
    maxDepth: read('AETIA_MAX_DEPTH'),
    maxAliases: read('AETIA_MAX_ALIASES'),
    maxDirectives: read('AETIA_MAX_DIRECTIVES'),
    maxRootFields: read('AETIA_MAX_ROOT_FIELDS'),
    maxRootMutations: read('AETIA_MAX_ROOT_MUTATIONS'),
    maxSelections: read('AETIA_MAX_SELECTIONS'),
    maxValues: read('AETIA_MAX_VALUES'),
    maxValuesSignedIn: read('AETIA_MAX_VALUES_SIGNED_IN'),
    maxAnswerBytes: read('AETIA_MAX_ANSWER_BYTES'),
    maxAnswerBytesSignedIn: read('AETIA_MAX_ANSWER_BYTES_SIGNED_IN'),
    maxGraphClaims: read('AETIA_MAX_GRAPH_CLAIMS'),
    sliceMilliseconds: read('AETIA_SLICE_MS'),
    pathExpansions: read('AETIA_PATH_EXPANSIONS'),
    pathMilliseconds: read('AETIA_PATH_MS'),
    pathBytes: read('AETIA_PATH_BYTES'),
    deadlineMilliseconds: read('AETIA_DEADLINE_MS'),
    writeDeadlineMilliseconds: read('AETIA_WRITE_DEADLINE_MS'),
    maxConnections: read('AETIA_MAX_CONNECTIONS'),
    maxConnectionsPerAddress: read('AETIA_MAX_CONNECTIONS_PER_ADDRESS'),
    maxSubscriptions: read('AETIA_MAX_SUBSCRIPTIONS'),
    dataDir: read('AETIA_DATA_DIR'),
    role: read('AETIA_ROLE'),
    databaseUrl: read('DATABASE_URL'),
    adminPassword: read('AETIA_ADMIN_PASSWORD'),
    schedule: read('AETIA_SCHEDULE'),
    drainMilliseconds: read('AETIA_DRAIN_MS'),
    webhookHosts: read('AETIA_WEBHOOK_HOSTS'),
    maxWebhooks: read('AETIA_MAX_WEBHOOKS'),
  })
  return problems.length > 0 ? { problems } : { config }
}
