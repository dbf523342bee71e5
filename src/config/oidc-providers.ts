import { z } from 'zod'
import { isLoopback } from './values.ts'

const ROLES = ['READER', 'AUTHOR', 'REVIEWER', 'PUBLISHER', 'ADMIN'] as const

const text = (most: number, error: string) => z.string({ error }).min(1, { error }).max(most, { error })
const claim = () => text(200, 'the name of a claim, such as "groups"')
const role = () => z.enum(ROLES, { error: `one of ${ROLES.join(', ')}` })

const PROVIDER = z.strictObject({
  /** In addresses: `/auth/<name>/start`. */
  name: z
    .string()
    .regex(/^[a-z\d][a-z\d-]{0,31}$/, { error: 'lower-case letters, digits and hyphens, such as "acme"' }),
  /** On the button; the default is the name. */
  label: text(100, 'words for a button, such as "Acme"').optional(),
  /** `https`; `http` for this machine alone. */
  issuer: z.string().refine(isIssuer, { error: 'an address such as https://login.example.org' }),
  clientId: text(500, 'the id of this client at the provider'),
  /** Left out: a public client, which has PKCE alone. */
  clientSecret: text(2_000, 'the secret of this client at the provider').nullable().default(null),
  /** How the client proves itself at the token endpoint. */
  clientAuthentication: z.enum(['basic', 'post'], { error: '"basic" or "post"' }).default('basic'),
  scopes: z
    .array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,200}$/, { error: 'scopes such as "email"' }))
    .max(50)
    .default(['openid', 'profile', 'email']),
  groupsClaim: claim().default('groups'),
  /** The role that each group gives; of several, the highest counts. */
  roles: z.record(z.string(), role()).default({}),
  /** The role of whoever is in none of those groups; null refuses them. */
  defaultRole: role().nullable().default(null),
  /** Whether whoever has no account yet gets one. */
  createUsers: z.boolean({ error: 'true or false' }).default(false),
  /** Whether a verified mail address finds the one account that has confirmed it. */
  matchMail: z.boolean({ error: 'true or false' }).default(false),
  /** How far the clocks may be apart, in seconds. */
  clockTolerance: z.int({ error: 'whole seconds from 0 to 300' }).min(0).max(300).default(30),
})

const PROVIDERS = z.strictObject({ providers: z.array(PROVIDER).min(1).max(20) })

/** A provider of OpenID Connect, and what its users become here. */
export type OidcProvider = Readonly<z.output<typeof PROVIDER>>

/** The providers, or every problem with them; no problem repeats a value. */
export type OidcProvidersReading =
  | { readonly providers: readonly OidcProvider[] }
  | { readonly problems: readonly string[] }

/** The providers that a JSON value describes. */
export function readOidcProviders(value: unknown): OidcProvidersReading {
  const { data, error } = PROVIDERS.safeParse(value)
  if (!data)
    return { problems: error.issues.map(({ path, message }) => `${path.join('.') || 'all'}: expected ${message}`) }
  const problems = data.providers.flatMap((provider, index) => [
    ...(data.providers.findIndex(({ name }) => name === provider.name) < index
      ? [`providers.${index}.name: expected a name that no other provider has`]
      : []),
    ...(data.providers.findIndex(({ issuer }) => issuer === provider.issuer) < index
      ? [`providers.${index}.issuer: expected an issuer that no other provider has`]
      : []),
    ...(provider.scopes.includes('openid') ? [] : [`providers.${index}.scopes: expected "openid" among them`]),
    ...(provider.createUsers && provider.defaultRole === null && Object.keys(provider.roles).length === 0
      ? [`providers.${index}.roles: expected groups or a "defaultRole", because "createUsers" is true`]
      : []),
  ])
  return problems.length > 0 ? { problems } : { providers: Object.freeze(data.providers) }
}

function isIssuer(address: string): boolean {
  const url = URL.parse(address)
  if (url === null || url.search !== '' || url.hash !== '' || url.username + url.password !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}
