import type { PublishResult } from '../../publishing/publish.ts'

/** The most items that are named, and the greatest length of the text, in characters. */
const MAX_NAMED = 10
const MAX_LENGTH = 1_900

export type Refused = Extract<PublishResult, { readonly outcome: 'EMPTY' | 'UNCHANGED' | 'CONFLICT' | 'VIOLATIONS' }>

/** Why a changeset was not published, for its authors. Items left out are counted. */
export function refusalInWords(refused: Refused): string {
  switch (refused.outcome) {
    case 'EMPTY':
      return 'It stages no edits.'
    case 'UNCHANGED':
      return 'It would change nothing: all that it stages is published already.'
    case 'CONFLICT':
      return `${listed(
        'Documents were published since they were edited here; rebase it: ',
        refused.moved.map(({ document }) => document),
        ', ',
      )}.`
    case 'VIOLATIONS':
      return listed(
        'It breaks rules: ',
        refused.violations.map(({ document, message }) => `${document}: ${message}`),
        '; ',
      )
  }
}

/** Why a retirement was refused: others published the same fields since. */
export const retirementConflictsInWords = (
  version: number,
  conflicts: readonly {
    readonly document: string
    readonly fields: readonly { readonly path: readonly (string | number)[] }[]
  }[],
): string =>
  `${listed(
    `Others published the same fields since; undo version ${version} by "revertVersion": `,
    conflicts.map(({ document, fields }) =>
      fields.length === 0 ? document : `${document} (${fields.map(({ path }) => path.join('.')).join(', ')})`,
    ),
    '; ',
  )}.`

function listed(beginning: string, parts: readonly string[], between: string): string {
  const each = Math.floor(MAX_LENGTH / MAX_NAMED) - 10
  const named = parts.slice(0, MAX_NAMED).map((part) => shortened(part, parts.length > 1 ? each : MAX_LENGTH - 100))
  const more = parts.length - named.length
  return `${beginning}${named.join(between)}${more > 0 ? `${between}and ${more} more` : ''}`
}

const shortened = (text: string, length: number): string =>
  // A cut may fall within a character.
  text.length > length ? `${text.slice(0, length - 3).toWellFormed()}...` : text
