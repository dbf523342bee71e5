import type { Violation } from '../../content/violation.ts'

/** What stands against publishing, one line each; nothing where nothing does. */
export const violationsInWords = (violations: readonly Violation[]): string[] =>
  violations.length === 0
    ? []
    : [
        'It cannot be published as it is:',
        ...violations.map(({ document, code, message }) => `  ${document}  ${code}  ${message}`),
      ]
