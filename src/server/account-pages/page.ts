/** A page with one button, and perhaps a field for a password. */
export interface FormOfPage {
  readonly title: string
  readonly text: string
  readonly button: string
  /** What the field for a new password is called; null: there is none. */
  readonly newPassword: string | null
}

/** Where a form goes, and the secret that it takes along. */
export interface FormTarget {
  readonly action: string
  readonly secret: string
}

/**
 * The page with its form, in HTML. `problem` says what was wrong with what came before; null:
 * nothing was.
 */
export const formPage = (
  language: string,
  { title, text, button, newPassword }: FormOfPage,
  { action, secret }: FormTarget,
  problem: string | null,
): string =>
  page(
    language,
    title,
    `<p>${escaped(text)}</p>${problem === null ? '' : `<p role="alert">${escaped(problem)}</p>`}
    <form method="post" action="${escaped(action)}">
      <input type="hidden" name="secret" value="${escaped(secret)}" />
      ${
        newPassword === null
          ? ''
          : `<p><label>${escaped(newPassword)} <input type="password" name="new" autocomplete="new-password" minlength="12" maxlength="1000" required autofocus /></label></p>`
      }
      <p><button>${escaped(button)}</button></p>
    </form>`,
  )

/** A page that says something, in HTML. */
export const messagePage = (language: string, title: string, text: string): string =>
  page(language, title, `<p role="status">${escaped(text)}</p>`)

/** `attributes` are those of the main part, written as HTML. */
export const page = (language: string, title: string, body: string, attributes = ''): string => `<!doctype html>
<html lang="${escaped(language)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${escaped(title)} - Aetia</title>
    <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 30rem; margin: 3rem auto; padding: 0 1rem }</style>
  </head>
  <body>
    <main${attributes}>
    <h1>${escaped(title)}</h1>
    ${body}
    </main>
  </body>
</html>
`

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
