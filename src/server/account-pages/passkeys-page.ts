import type { AccountWording } from '../../wording/messages/account-wording.ts'
import { escaped, page } from './page.ts'

/** Nothing but the own script and the own API. */
export const PASSKEYS_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'"

/** The page where users sign in and manage passkeys, in HTML. */
export function passkeysPage(
  language: string,
  words: AccountWording['passkeys'],
  { api, script }: { readonly api: string; readonly script: string },
): string {
  const text = (key: keyof typeof words) => escaped(words[key])
  const field = (key: keyof typeof words, attributes: string) =>
    `<p><label>${text(key)} <input ${attributes} /></label></p>`
  const body = `
    <noscript><p>${text('needsScript')}</p></noscript>
    <p id="status" role="status"></p>
    <p id="problem" role="alert"></p>
    <div id="signed-out">
      <p><button id="sign-in" type="button">${text('signIn')}</button></p>
      <h2>${text('withPassword')}</h2>
      <form id="with-password">
        ${field('userName', 'name="name" autocomplete="username" required')}
        ${field('password', 'name="password" type="password" autocomplete="current-password" required')}
        ${field('code', 'name="code" autocomplete="one-time-code"')}
        <p><button>${text('signInWithPassword')}</button></p>
      </form>
    </div>
    <div id="signed-in" hidden>
      <h2>${text('yours')}</h2>
      <p id="none">${text('none')}</p>
      <ul id="passkeys"></ul>
      <h2>${text('add')}</h2>
      <form id="add">
        ${field('nameOfPasskey', 'name="name" maxlength="100" required')}
        ${field('password', 'name="password" type="password" autocomplete="current-password"')}
        <p><button>${text('add')}</button></p>
      </form>
      <p><button id="sign-out" type="button">${text('signOut')}</button></p>
    </div>
    <script type="application/json" id="words">${JSON.stringify(words).replaceAll('<', '\\u003c')}</script>
    <script src="${escaped(script)}" defer></script>`
  return page(language, words.title, body, ` data-api="${escaped(api)}"`)
}
