import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type AccountPage, accountPath } from '../../accounts/account-mails.ts'
import { isOneTimeSecret } from '../../accounts/secrets.ts'
import type { Config } from '../../config/config.ts'
import { askInProcess } from '../ask-in-process.ts'
import { clientPresence } from '../client-presence.ts'
import { pathOf } from '../path-of.ts'
import type { TrustedProxies } from '../trusted-proxies.ts'
import { type FormOfPage, formPage, messagePage } from './page.ts'

/** Nobody needs more for a secret and a password, in bytes. */
const MAX_BODY = 16_000

/** Nothing is loaded or run, and the form goes to this server alone. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

interface Page {
  readonly form: FormOfPage
  readonly mutation: string
  variables(fields: URLSearchParams): Readonly<Record<string, string>>
  /** What to say, by outcome. */
  readonly words: Readonly<Record<string, string>>
}

const PAGES: Readonly<Record<AccountPage, Page>> = {
  'confirm-mail': {
    form: {
      title: 'Your mail address',
      text: 'Is this address yours?',
      button: 'Yes, it is mine',
      asksPassword: false,
    },
    mutation: 'mutation ($secret: String!) { confirmMail(input: { secret: $secret }) { outcome } }',
    variables: (fields) => ({ secret: fields.get('secret') ?? '' }),
    words: { DONE: 'The address is confirmed. You may close this page.' },
  },
  'reset-password': {
    form: {
      title: 'A new password',
      text: 'At least 12 characters. It ends all your sessions.',
      button: 'Set the password',
      asksPassword: true,
    },
    mutation:
      'mutation ($secret: String!, $new: String!) { resetPasswordByMail(input: { secret: $secret, new: $new }) { outcome } }',
    variables: (fields) => ({ secret: fields.get('secret') ?? '', new: fields.get('new') ?? '' }),
    words: { DONE: 'The password is set. Sign in with it.', MAIL_OFF: 'This server takes no passwords.' },
  },
}

const OTHERWISE: Readonly<Record<string, string>> = {
  LINK_INVALID: 'This link is not good any more. Ask for a new one.',
  TOO_MANY_ATTEMPTS: 'Too many attempts came from your network. Wait a quarter of an hour.',
}

/**
 * The pages that links in mails lead to. A program that looks at links in mails changes nothing:
 * only the button does. The button asks the same mutation as any client, so the same limits and the
 * audit log apply.
 */
export function accountPages(
  app: FastifyInstance,
  {
    config,
    proxies,
    basePath,
  }: { readonly config: Config; readonly proxies: TrustedProxies; readonly basePath: string },
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
      scope.get(url, async (request, reply) => {
        const secret = new URLSearchParams(request.url.slice(pathOf(request.url).length)).get('secret') ?? ''
        if (!isOneTimeSecret(secret))
          return show(reply, 400, messagePage(page.form.title, OTHERWISE['LINK_INVALID'] ?? ''))
        return show(reply, 200, formPage(page.form, `${basePath}${url}`, secret, null))
      })
      scope.post(url, async (request, reply) => {
        const fields = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
        const variables = page.variables(fields)
        const answer = await askInProcess(app, proxies.clientAddressOf(request.raw), {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: page.mutation, variables }),
          signal: clientPresence(reply.raw),
        })
        const { data, errors = [] } = JSON.parse(await answer.text()) as Answer
        const [outcome] = Object.values(data ?? {})
        const problem = errors[0]?.message ?? null
        const secret = variables['secret'] ?? ''
        if (problem !== null && isOneTimeSecret(secret))
          return show(reply, 400, formPage(page.form, `${basePath}${url}`, secret, problem))
        const known = outcome?.outcome ?? 'LINK_INVALID'
        const words = page.words[known] ?? OTHERWISE[known] ?? OTHERWISE['LINK_INVALID'] ?? ''
        return show(reply, known === 'DONE' ? 200 : 400, messagePage(page.form.title, words))
      })
    }
  })
}

interface Answer {
  readonly data?: Readonly<Record<string, { readonly outcome: string } | null>> | null
  readonly errors?: readonly { readonly message: string }[]
}

const show = (reply: FastifyReply, status: number, html: string) =>
  reply.code(status).header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(html)
