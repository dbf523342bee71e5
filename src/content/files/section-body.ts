/**
 * Lines as the body of a section: without blank ones at its ends. The indent of the first line
 * means something in Markdown.
 */
export const sectionBody = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
