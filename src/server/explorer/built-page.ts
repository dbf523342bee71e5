import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Html, html } from './html.ts'

/** Where the pages' scripts, styles and fonts are served. */
export const EXPLORER_ASSETS_PATH = '/explorer/assets/'

/** The places for the head and the content of a page in the built `index.html`. */
const HEAD_MARK = '<!--aetia:head-->'
const BODY_MARK = '<!--aetia:body-->'

/** The parts of a page that the server writes. */
export interface ServedParts {
  /** The way from the page to the root of this server, such as `..` or `/aetia`. */
  readonly base: string
  /** The language of the content, such as `en`. */
  readonly language: string
  readonly head: Html
  /** The content for programs and people without scripts. */
  readonly body: Html
}

/** The built `index.html`, with a place for each served part. */
export interface BuiltPage {
  with(parts: ServedParts): string
}

/** The page that `npm run build` made in `directory`, or null where it was not built. */
export async function readBuiltPage(directory: string): Promise<BuiltPage | null> {
  const built = await readIndex(directory)
  if (built === null) return null
  const page = built.replace(/<title>[^<]*<\/title>\s*/, '')
  return {
    // Functions, because texts may hold `$&`, which a replacement would read as a pattern.
    with: ({ base, language, head, body }) =>
      page
        .replaceAll('"./assets/', () => `"${base}${EXPLORER_ASSETS_PATH}`)
        .replaceAll('"./favicon.svg"', () => `"${base}/favicon.svg"`)
        .replace(/<html[^>]*>/, () => html`<html lang="${language}">`.text)
        .replace(HEAD_MARK, () => head.text)
        .replace(BODY_MARK, () => html`<noscript>${body}</noscript>`.text),
  }
}

/** Any trouble with the file but its absence is an error. */
async function readIndex(directory: string): Promise<string | null> {
  try {
    return await readFile(join(directory, 'index.html'), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
