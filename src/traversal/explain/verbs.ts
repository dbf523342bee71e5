import type { Predicate } from '../../../graph/vocabulary/predicates.ts'

/** A predicate as an English verb. `…` stands for the object; without one, the object comes last. */
export interface Verb {
  /** As after "can". */
  readonly base: string
  /** With one subject. */
  readonly third: string
  /** With several. */
  readonly plural: string
}

const verb = (base: string, third: string, plural = base): Verb => ({ base, third, plural })
const being = (rest: string): Verb => verb(`be ${rest}`, `is ${rest}`, `are ${rest}`)

export const VERBS: { readonly [Name in Predicate]: Verb } = {
  CAUSES: verb('lead to', 'leads to'),
  DRIVES: verb('contribute to', 'contributes to'),
  PREDISPOSES_TO: verb('make … more likely', 'makes … more likely'),
  EXPERIENCES: verb('experience', 'experiences'),
  HAS_LEG_SIDE: verb('mean that one leg is', 'means that one leg is'),
  BECOMES: verb('become', 'becomes'),
  HAS_SYMPTOM: verb('show itself in', 'shows itself in', 'show themselves in'),
  FIRST_RECOGNIZED_AS: being('first recognized as'),
  AFFECTS: verb('affect', 'affects'),
  TRANSMITTED_TO: being('passed on to'),
  AFFECTS_BODY_PART: verb('affect', 'affects'),
  ON_PELVIC_SIDE: being('on'),
  ON_BODY_SIDE: being('on the side of'),
  ACTS_AS: verb('act as', 'acts as'),
  ACTS_IN_PLANE: verb('act in', 'acts in'),
  MAY_CORRECT: verb('correct', 'may correct', 'may correct'),
  MAY_PREVENT: verb('prevent', 'may prevent', 'may prevent'),
  CORRECTS: verb('correct', 'corrects'),
  ATTRIBUTES: being('held about'),
  LEADS_TO: verb('lead people to', 'leads people to'),
  ANALOGOUS_TO: being('similar to'),
  SUBTYPE_OF: being('a kind of'),
  EXPLAINS: verb('explain', 'explains'),
  COMPARED_TO: being('compared to'),
  INVOLVES: verb('involve', 'involves'),
  APPLIES_TO: verb('apply to', 'applies to'),
  QUALIFIES: verb('qualify what is said of', 'qualifies what is said of'),
  RELATES_TO: being('related to'),
}
