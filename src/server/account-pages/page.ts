import { escapeHtml } from '../../text/escape-html.ts'

/** A page with one button, and perhaps a field for a password. */
export interface FormOfPage {
  readonly title: string
  readonly text: string
  readonly button: string
  readonly asksPassword: boolean
}

/**
 * The page with its form, in HTML. `problem` says what was wrong with what came before; null:
 * nothing was.
 */
export const formPage = (
  { title, text, button, asksPassword }: FormOfPage,
  action: string,
  secret: string,
  problem: string | null,
): string =>
  page(
    title,
    `<p>${escapeHtml(text)}</p>${problem === null ? '' : `<p role="alert">${escapeHtml(problem)}</p>`}
    <form method="post" action="${escapeHtml(action)}">
      <input type="hidden" name="secret" value="${escapeHtml(secret)}" />
      ${
        asksPassword
          ? '<p><label>New password <input type="password" name="new" autocomplete="new-password" minlength="12" maxlength="1000" required autofocus /></label></p>'
          : ''
      }
      <p><button>${escapeHtml(button)}</button></p>
    </form>`,
  )

/** A page that says something, in HTML. */
export const messagePage = (title: string, text: string): string =>
  page(title, `<p role="status">${escapeHtml(text)}</p>`)

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${escapeHtml(title)} - Aetia</title>
    <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 30rem; margin: 3rem auto; padding: 0 1rem }</style>
  </head>
  <body>
    <main>
    <h1>${escapeHtml(title)}</h1>
    ${body}
    </main>
  </body>
</html>
`
