import type { Complement } from './cases.ts'

/** A verb with all that German puts around it. */
export interface GermanVerb {
  /** The finite verb of a main clause, with one subject and with several: `trägt`, `tragen`. */
  readonly third: string
  readonly plural: string
  /** What ends a main clause: `bei`, `wahrscheinlicher`. Empty where nothing does. */
  readonly end: string
  /** After a modal verb, and at the end of a subordinate clause: `beitragen`, `beiträgt`. */
  readonly infinitive: string
  readonly finalThird: string
  readonly finalPlural: string
  readonly complement: Complement
  readonly isReflexive: boolean
  /** `kann`, of a verb that says only what is possible. */
  readonly modal: Modal | null
  /** Whether `nicht` follows the object, as it does in the accusative without a preposition. */
  readonly deniesAfterObject: boolean
}

/** A modal verb, with one subject and with several. */
export type Modal = readonly [third: string, plural: string]

/** `betrifft das Knie`. */
export const verb = (third: string, infinitive: string, complement: Complement): GermanVerb => ({
  third,
  plural: infinitive,
  end: '',
  infinitive,
  finalThird: third,
  finalPlural: infinitive,
  complement,
  isReflexive: false,
  modal: null,
  deniesAfterObject: false,
})

/** A verb whose first part ends a main clause: `trägt zu Schmerzen bei`. */
export const separable = (third: string, infinitive: string, prefix: string, complement: Complement): GermanVerb => ({
  ...verb(third, infinitive, complement),
  end: prefix,
  infinitive: prefix + infinitive,
  finalThird: prefix + third,
  finalPlural: prefix + infinitive,
})

/** A verb with words that end a main clause: `macht Schmerzen wahrscheinlicher`. */
export const withEnd = (third: string, infinitive: string, end: string, complement: Complement): GermanVerb => ({
  ...verb(third, infinitive, complement),
  end,
  infinitive: `${end} ${infinitive}`,
  finalThird: `${end} ${third}`,
  finalPlural: `${end} ${infinitive}`,
})

/** `wird mit dem Knie verglichen`. */
export const passive = (participle: string, complement: Complement): GermanVerb =>
  withEnd('wird', 'werden', participle, complement)

export const reflexive = (of: GermanVerb): GermanVerb => ({ ...of, isReflexive: true })
export const possible = (of: GermanVerb): GermanVerb => ({ ...of, modal: ['kann', 'können'] })
export const deniedAfter = (of: GermanVerb): GermanVerb => ({ ...of, deniesAfterObject: true })
