import { definitionOf } from '../../../graph/vocabulary/predicates.ts'
import { being, type Verb, verb } from '../../../graph/vocabulary/verb.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'
import { relationLabel } from '../relation-label.ts'

/** How a claim's predicate reads: as a verb, and with a label of its own after the object. */
export interface PredicateReading {
  readonly verb: Verb
  /** Empty, or the claim's own label in quotes, with a space before it. */
  readonly label: string
}

/**
 * The predicate of a claim in English. A label of an imported graph reads as a verb where it surely
 * is one, such as `biolink:treats`. Every other label is quoted after a verb of ours.
 */
export function predicateInWords({
  predicate,
  relation,
}: Pick<ClaimRecord, 'predicate' | 'relation'>): PredicateReading {
  const ours = { verb: definitionOf(predicate).verb, label: '' }
  if (relation === undefined || predicate !== 'RELATES_TO') return ours
  const words = relationLabel(relation)
  const own = asVerb(words)
  if (own) return { verb: own, label: '' }
  return words === '' || words === 'related to' ? ours : { ...ours, label: ` ("${words}")` }
}

const PREPOSITIONS = 'with|to|in|of|from|on|for|at|into|as'

/** A verb and a preposition, or `has` and a noun: forms that an object may follow. */
const VERB_FORM = new RegExp(`^(\\p{L}+)(?: (?:${PREPOSITIONS}))?$`, 'u')
const HAS_FORM = /^has (\p{L}+)$/u
const IS_FORM = new RegExp(`^is ((?:an? )?\\p{L}+(?: (?:${PREPOSITIONS}|by|than))?)$`, 'u')

/** The label as a verb, or null where it may be none. */
function asVerb(words: string): Verb | null {
  const [, noun = ''] = HAS_FORM.exec(words) ?? []
  if (noun !== '' && !noun.endsWith('ed')) return verb(`have ${noun}`, `has ${noun}`)
  const [, rest] = IS_FORM.exec(words) ?? []
  if (rest?.includes(' ')) return being(rest)
  const [, first = ''] = VERB_FORM.exec(words) ?? []
  const base = BASES.get(first)
  return base === undefined ? null : verb(base + words.slice(first.length), words)
}

/** Verbs of biomedical graphs by their form with one subject. */
const BASES: ReadonlyMap<string, string> = new Map(
  (
    'activate affect ameliorate antagonize bind block catalyze cause coexist contain contribute correlate decrease ' +
    'diagnose disrupt downregulate encode enhance exacerbate express follow improve include increase indicate induce ' +
    'inhibit interact involve lead manifest mediate metabolize modulate occur overlap participate phosphorylate precede ' +
    'predict predispose prevent produce promote reduce regulate resemble stimulate suppress transcribe transport treat ' +
    'trigger upregulate worsen'
  )
    .split(' ')
    .map((base) => [/(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, base]),
)
