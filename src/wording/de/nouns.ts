export interface GermanNoun {
  readonly noun: string
  /** Masculine, feminine, neuter. */
  readonly gender: 'm' | 'f' | 'n'
}

interface CaseEndings {
  readonly definite: string
  readonly indefinite: string
  /** Of an adjective after the indefinite article. */
  readonly adjective: string
}

type Endings = Readonly<Record<'nominative' | 'accusative' | 'dative', CaseEndings>>

/** The articles of a noun, and the endings of its adjectives. */
export const ENDINGS: Readonly<Record<GermanNoun['gender'], Endings>> = {
  m: {
    nominative: { definite: 'der', indefinite: 'ein', adjective: 'er' },
    accusative: { definite: 'den', indefinite: 'einen', adjective: 'en' },
    dative: { definite: 'dem', indefinite: 'einem', adjective: 'en' },
  },
  f: {
    nominative: { definite: 'die', indefinite: 'eine', adjective: 'e' },
    accusative: { definite: 'die', indefinite: 'eine', adjective: 'e' },
    dative: { definite: 'der', indefinite: 'einer', adjective: 'en' },
  },
  n: {
    nominative: { definite: 'das', indefinite: 'ein', adjective: 'es' },
    accusative: { definite: 'das', indefinite: 'ein', adjective: 'es' },
    dative: { definite: 'dem', indefinite: 'einem', adjective: 'en' },
  },
}

const feminine = (noun: string): GermanNoun => ({ noun, gender: 'f' })
const masculine = (noun: string): GermanNoun => ({ noun, gender: 'm' })
const neuter = (noun: string): GermanNoun => ({ noun, gender: 'n' })

/** The aspects of Biolink that are changed most; others are quoted. */
export const ASPECTS: ReadonlyMap<string, GermanNoun> = new Map([
  ['abundance', feminine('Menge')],
  ['acetylation', feminine('Acetylierung')],
  ['activity', feminine('Aktivität')],
  ['activity or abundance', feminine('Aktivität oder Menge')],
  ['cleavage', feminine('Spaltung')],
  ['degradation', masculine('Abbau')],
  ['expression', feminine('Expression')],
  ['folding', feminine('Faltung')],
  ['localization', feminine('Lokalisierung')],
  ['metabolic processing', feminine('Verstoffwechselung')],
  ['methylation', feminine('Methylierung')],
  ['molecular interaction', feminine('Wechselwirkung')],
  ['mutation rate', feminine('Mutationsrate')],
  ['phosphorylation', feminine('Phosphorylierung')],
  ['secretion', feminine('Sekretion')],
  ['splicing', neuter('Spleißen')],
  ['stability', feminine('Stabilität')],
  ['synthesis', feminine('Synthese')],
  ['transport', masculine('Transport')],
  ['uptake', feminine('Aufnahme')],
])

/** What qualifiers are called in the note after a statement; others are quoted. */
export const QUALIFIERS: ReadonlyMap<string, string> = new Map([
  ['anatomical context', 'Körperteil'],
  ['causal mechanism', 'Wirkweise'],
  ['clinical modifier', 'klinische Einzelheit'],
  ['context', 'Kontext'],
  ['disease context', 'Krankheit'],
  ['frequency', 'Häufigkeit'],
  ['onset', 'Beginn'],
  ['population context', 'Bevölkerung'],
  ['severity', 'Schwere'],
  ['sex', 'Geschlecht'],
  ['species context', 'Art'],
  ['stage', 'Stadium'],
  ['statistical significance', 'statistische Signifikanz'],
  ['temporal context', 'Zeit'],
])
