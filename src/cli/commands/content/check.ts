import { checkQuotesWithFile, checkQuotesWithStore } from '../../../app/check-quotes.ts'
import { checkFolder, listViolations, SHIPPED_CONTENT } from '../../../app/first-content.ts'
import type { CommandContext } from '../../command-context.ts'
import { EXIT } from '../../exit.ts'
import { fileNamed } from '../../options/file-named.ts'
import { withStore } from '../../with-store.ts'

export interface CheckOptions {
  readonly sourceFile?: string
  readonly source?: string
  readonly keptTexts?: boolean
  readonly json?: boolean
}

/**
 * Reports every violation of a content folder, and every quote that is not in the text of its
 * source: in a file, or in the texts that the store keeps.
 */
export async function check(
  context: CommandContext,
  folder: string | undefined,
  options: CheckOptions,
): Promise<number> {
  const place = folder === undefined ? SHIPPED_CONTENT : fileNamed(context, folder)
  const print = (text: string) => context.stdout.write(`${text}\n`)
  const { content, violations: found, locate } = await checkFolder(place)
  const quotes =
    options.sourceFile !== undefined
      ? await checkQuotesWithFile(content, options.source, fileNamed(context, options.sourceFile))
      : options.keptTexts
        ? await withStore(context, (store) => checkQuotesWithStore(content, store))
        : undefined
  const violations = [...found, ...locate(quotes?.violations ?? [])]
  const { concepts, claims, sources, articles, assets = [] } = content
  const counts = {
    concepts: concepts.length,
    claims: claims.length,
    facts: [...concepts, ...sources].flatMap(({ facts }) => facts).length,
    sources: sources.length,
    articles: articles.length,
    assets: assets.length,
  }
  if (options.json) {
    const list = violations.map(({ file, line, code, message, document }) => ({ file, line, code, message, document }))
    print(
      JSON.stringify(
        { ok: violations.length === 0, counts, quotesVerified: quotes?.verified ?? null, violations: list },
        null,
        2,
      ),
    )
  } else if (violations.length > 0) print(listViolations(place, violations, context.cwd).join('\n'))
  else {
    const list = Object.entries(counts).map(([what, count]) => `${count} ${count === 1 ? what.slice(0, -1) : what}`)
    print(`The content is sound: ${list.join(', ')}.`)
    if (quotes)
      print(
        options.sourceFile === undefined
          ? `All ${quotes.verified} quotes of sources whose text is kept are in it at their offsets.`
          : `All ${quotes.verified} quotes are in the source's text at their offsets.`,
      )
  }
  return violations.length === 0 ? EXIT.OK : EXIT.NEGATIVE
}
