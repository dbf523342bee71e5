import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type AccountPage, accountPath } from '../../accounts/account-mails.ts'
import { isOneTimeSecret } from '../../accounts/secrets.ts'
import type { SignOnOptions } from '../../accounts/sign-on-options.ts'
import type { Config } from '../../config/config.ts'
import type { AccountWording } from '../../wording/messages/account-wording.ts'
import type { Wording } from '../../wording/wording.ts'
import { wordingFor } from '../../wording/wording-for.ts'
import { askInProcess } from '../ask-in-process.ts'
import { clientPresence } from '../client-presence.ts'
import { GRAPHQL_PATH } from '../graphql-route.ts'
import { LANGUAGE_HEADER, languagesAsked } from '../languages-asked.ts'
import { pathOf } from '../path-of.ts'
import type { TrustedProxies } from '../trusted-proxies.ts'
import { type FormOfPage, formPage, messagePage } from './page.ts'
import { PASSKEYS_POLICY, passkeysPage } from './passkeys-page.ts'
import { passkeysScript } from './passkeys-script.ts'

/** Nobody needs more for a secret and a password, in bytes. */
const MAX_BODY = 16_000

/** Nothing is loaded or run, and the form goes to this server alone. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

const PASSKEYS = '/account/passkeys'
const SCRIPT = `${PASSKEYS}.js`

type PageWords = AccountWording['pages']

interface Page {
  readonly mutation: string
  readonly asksPassword: boolean
  variables(fields: URLSearchParams): Readonly<Record<string, string>>
  words(pages: PageWords): PageWords['confirmMail']
}

const PAGES: Readonly<Record<AccountPage, Page>> = {
  'confirm-mail': {
    mutation: 'mutation ($secret: String!) { confirmMail(input: { secret: $secret }) { outcome } }',
    asksPassword: false,
    variables: (fields) => ({ secret: fields.get('secret') ?? '' }),
    words: ({ confirmMail }) => confirmMail,
  },
  'reset-password': {
    mutation:
      'mutation ($secret: String!, $new: String!) { resetPasswordByMail(input: { secret: $secret, new: $new }) { outcome } }',
    asksPassword: true,
    variables: (fields) => ({ secret: fields.get('secret') ?? '', new: fields.get('new') ?? '' }),
    words: ({ resetPassword }) => resetPassword,
  },
}

export interface AccountPagesOptions {
  readonly config: Config
  readonly proxies: TrustedProxies
  readonly signOnOptions: SignOnOptions
  readonly basePath: string
}

/**
 * The pages that links in mails lead to, and that of passkeys, in the language of the browser or of
 * `?lang=`. A program that looks at links in mails changes nothing: only the button does. The button
 * asks the same mutation as any client, so the same limits and the audit log apply.
 */
export function accountPages(
  app: FastifyInstance,
  { config, proxies, signOnOptions, basePath }: AccountPagesOptions,
): void {
  if (config.role === 'reader') return
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: MAX_BODY },
      async (_request: FastifyRequest, body: string) => new URLSearchParams(body),
    )
    for (const [name, page] of Object.entries(PAGES)) {
      const url = accountPath(name as AccountPage)
      const formIn = ({ language, accounts: { pages } }: Wording, secret: string, problem: string | null): string => {
        const { title, text, button } = page.words(pages)
        const form: FormOfPage = { title, text, button, newPassword: page.asksPassword ? pages.newPassword : null }
        return formPage(language, form, { action: `${basePath}${url}?lang=${language}`, secret }, problem)
      }
      const messageIn = ({ language, accounts: { pages } }: Wording, text: string): string =>
        messagePage(language, page.words(pages).title, text)

      scope.get(url, async (request, reply) => {
        const wording = wordingOf(request)
        const secret = parametersOf(request).get('secret') ?? ''
        if (!isOneTimeSecret(secret)) return show(reply, 400, messageIn(wording, wording.accounts.pages.linkInvalid))
        return show(reply, 200, formIn(wording, secret, null))
      })
      scope.post(url, async (request, reply) => {
        const wording = wordingOf(request)
        const { pages } = wording.accounts
        const fields = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
        const variables = page.variables(fields)
        const answer = await askInProcess(app, proxies.clientAddressOf(request.raw), {
          headers: { 'content-type': 'application/json', [LANGUAGE_HEADER]: wording.language },
          body: JSON.stringify({ query: page.mutation, variables }),
          signal: clientPresence(reply.raw),
        })
        const { data, errors = [] } = JSON.parse(await answer.text()) as Answer
        const [outcome] = Object.values(data ?? {})
        const code = errors[0]?.extensions.code ?? null
        const secret = variables['secret'] ?? ''
        if (code !== null && isOneTimeSecret(secret)) {
          const problem = code === 'BAD_USER_INPUT' && page.asksPassword ? pages.passwordRefused : pages.failed
          return show(reply, 400, formIn(wording, secret, problem))
        }
        const known = outcome?.outcome ?? 'LINK_INVALID'
        const text = known === 'DONE' ? page.words(pages).done : refusalOf(known, pages)
        return show(reply, known === 'DONE' ? 200 : 400, messageIn(wording, text))
      })
    }
    passkeyRoutes(scope, signOnOptions, basePath)
  })
}

/** Where users sign in with passkeys, add and remove them. */
function passkeyRoutes(scope: FastifyInstance, { relyingParty }: SignOnOptions, basePath: string): void {
  scope.get(PASSKEYS, async (request, reply) => {
    const { language, accounts } = wordingOf(request)
    const { passkeys } = accounts
    if (relyingParty === null) return show(reply, 404, messagePage(language, passkeys.title, passkeys.off))
    const html = passkeysPage(language, passkeys, {
      api: `${basePath}${GRAPHQL_PATH}`,
      script: `${basePath}${SCRIPT}`,
    })
    return show(reply, 200, html, PASSKEYS_POLICY)
  })
  scope.get(SCRIPT, async (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(passkeysScript),
  )
}

interface Answer {
  readonly data?: Readonly<Record<string, { readonly outcome: string } | null>> | null
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
}

const refusalOf = (outcome: string, pages: PageWords): string => {
  if (outcome === 'MAIL_OFF') return pages.passwordsOff
  return outcome === 'TOO_MANY_ATTEMPTS' ? pages.tooManyAttempts : pages.linkInvalid
}

/** People read these pages, so their browsers choose, and the links of mails before them. */
const wordingOf = ({ headers, url }: FastifyRequest): Wording =>
  wordingFor(languagesAsked({ method: 'GET', headers, url }, true))

const parametersOf = ({ url }: FastifyRequest) => new URLSearchParams(url.slice(pathOf(url).length))

const show = (reply: FastifyReply, status: number, html: string, policy = POLICY) =>
  reply
    .code(status)
    .header('content-security-policy', policy)
    .header('vary', 'accept-language')
    .type('text/html; charset=utf-8')
    .send(html)
