import type { Violation } from '../../content/violation.ts'

/** The violations that prevent publishing, one line each. */
export const violationsInWords = (violations: readonly Violation[]): string[] =>
  violations.length === 0
    ? []
    : [
        'It cannot be published as it is:',
        ...violations.map(({ document, code, message }) => `  ${document}  ${code}  ${message}`),
      ]
