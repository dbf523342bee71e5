import type { GermanVerb, Modal } from './german-verb.ts'

/** What a clause says. */
export interface ClauseParts {
  /** In the nominative. */
  readonly subject: string
  readonly plural: boolean
  readonly verb: GermanVerb
  /** With its preposition, in the case of the verb. */
  readonly object: string
  /** Stands in place of the verb's own. */
  readonly modal?: Modal | null
  /** Between the finite verb and the object: `oft`, `in den USA`, or a clause between commas. */
  readonly adverbs?: readonly string[]
  readonly isDenied?: boolean
}

/** A main clause: the finite verb comes second. */
export function mainClause({ subject, plural, verb, modal = verb.modal, ...parts }: ClauseParts): string {
  const finite = modal === null ? (plural ? verb.plural : verb.third) : modal[plural ? 1 : 0]
  return joined([subject, finite, ...middle(verb, parts), modal === null ? verb.end : verb.infinitive])
}

/** A subordinate clause, after `dass` or `ob`: the finite verb comes last. */
export function subordinateClause({ subject, plural, verb, modal = verb.modal, ...parts }: ClauseParts): string {
  const finite = plural ? verb.finalPlural : verb.finalThird
  const end = modal === null ? finite : `${verb.infinitive} ${modal[plural ? 1 : 0]}`
  return joined([subject, ...middle(verb, parts), end])
}

type MiddleParts = Pick<ClauseParts, 'object' | 'adverbs' | 'isDenied'>

function middle(verb: GermanVerb, { object, adverbs = [], isDenied = false }: MiddleParts): string[] {
  return [...(verb.isReflexive ? ['sich'] : []), ...adverbs, ...(isDenied ? denied(verb, object) : [object])]
}

/** `keine Verletzung`, `das Knie nicht`, `nicht zu Schmerzen`. */
function denied({ deniesAfterObject }: GermanVerb, object: string): string[] {
  if (!deniesAfterObject) return ['nicht', object]
  return /^ein(?:e[nmrs]?)? /.test(object) ? [`k${object}`] : [object, 'nicht']
}

/** Parts in a row, without a space before a comma. */
const joined = (parts: readonly string[]): string =>
  parts.reduce((text, part) => (part === '' ? text : part.startsWith(',') ? text + part : `${text} ${part}`))
