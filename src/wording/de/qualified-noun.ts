import { directionOf } from '../../../graph/vocabulary/biolink-qualifiers.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import { withDative } from './cases.ts'
import { ASPECTS, ENDINGS, type GermanNoun } from './nouns.ts'

/** Takes the value of a qualifier, so that it is said once. */
export type Take = (qualifier: string) => string | undefined

/** One end of a statement with what its qualifiers say of it, from the inside out. */
export function qualifiedNoun(end: 'subject' | 'object', noun: NounPhrase, take: Take): NounPhrase {
  let said = noun
  for (const [name, form] of Object.entries(FORMS)) {
    const value = take(`${end}_${name}_qualifier`)
    if (value !== undefined) said = ofNoun(form, `„${value}“ `, said)
  }
  const aspects = ['process', 'activity', 'aspect'].flatMap((name) => take(`${end}_${name}_qualifier`) ?? [])
  const direction = take(`${end}_direction_qualifier`)
  for (const [index, aspect] of aspects.entries()) {
    const isOutermost = index === aspects.length - 1
    said = aspectOf(aspect, isOutermost ? direction : undefined, said)
  }
  if (direction !== undefined && aspects.length === 0) said = moreOrLess(direction, said)
  const context = take(`${end}_context_qualifier`)
  return context === undefined ? said : everyForm(said, (form) => `${form} im Kontext „${context}“`)
}

const FORMS: Readonly<Record<string, GermanNoun>> = {
  specialization: { noun: 'Ausprägung', gender: 'f' },
  derivative: { noun: 'Derivat', gender: 'n' },
  part: { noun: 'Teil', gender: 'm' },
  form_or_variant: { noun: 'Form', gender: 'f' },
}

/** `die Aktivität von Protein zwei`, `eine verringerte Aktivität von Protein zwei`. */
function aspectOf(aspect: string, direction: string | undefined, said: NounPhrase): NounPhrase {
  const known = ASPECTS.get(aspect)
  const [noun, label]: [GermanNoun, string] = known ? [known, ''] : [{ noun: 'Aspekt', gender: 'm' }, `„${aspect}“ `]
  const way = direction === undefined ? undefined : directionOf(direction)
  const changed = way === undefined ? undefined : way === 1 ? 'erhöht' : 'verringert'
  const text = ofNoun(noun, label, said, changed)
  // A direction that is none of Biolink's.
  return direction !== undefined && way === undefined ? everyForm(text, (form) => `${form} („${direction}“)`) : text
}

function ofNoun({ noun, gender }: GermanNoun, label: string, said: NounPhrase, changed?: string): NounPhrase {
  const whose = withDative('von')(said)
  const form = (grammaticalCase: 'nominative' | 'accusative' | 'dative') => {
    const { definite, indefinite, adjective } = ENDINGS[gender][grammaticalCase]
    const start = changed === undefined ? definite : `${indefinite} ${changed}${adjective}`
    return `${start} ${noun} ${label}${whose}`
  }
  return {
    name: said.name,
    nominative: form('nominative'),
    accusative: form('accusative'),
    dative: form('dative'),
    plural: false,
  }
}

/** `mehr von Protein zwei`, which is the same in every case. */
function moreOrLess(direction: string, said: NounPhrase): NounPhrase {
  const way = directionOf(direction)
  if (way === undefined) return everyForm(said, (form) => `${form} („${direction}“)`)
  const text = `${way === 1 ? 'mehr' : 'weniger'} ${withDative('von')(said)}`
  return { name: said.name, nominative: text, accusative: text, dative: text, plural: false }
}

const everyForm = (noun: NounPhrase, change: (form: string) => string): NounPhrase => ({
  ...noun,
  nominative: change(noun.nominative),
  accusative: change(noun.accusative),
  dative: change(noun.dative),
})
