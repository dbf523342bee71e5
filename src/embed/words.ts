/** What an element says itself. All else is worded by the server. */
export interface Words {
  readonly loading: string
  readonly failed: string
  readonly misset: string
  readonly tryAgain: string
  readonly noPath: string
  readonly noConcept: string
  readonly paths: (shown: number, all: string) => string
  readonly reached: (shown: number, all: string) => string
  readonly bounded: string
  readonly drawing: string
  readonly elsewhere: string
  readonly leadsHere: string
  readonly leadsOn: string
  readonly alsoCalled: string
  readonly sources: string
  readonly against: string
  readonly implied: string
  readonly disputed: string
  readonly version: (version: number, day: string) => string
  readonly askFurther: (host: string) => string
}

const ENGLISH: Words = {
  loading: 'Loading the answer',
  failed: 'The answer could not be loaded.',
  misset: 'This element is not set up.',
  tryAgain: 'Try again',
  noPath: 'The answer to this question lists no path.',
  noConcept: 'There is no such concept.',
  paths: (shown, all) =>
    String(shown) === all ? `${all} ${all === '1' ? 'path' : 'paths'}` : `${shown} of ${all} paths`,
  reached: (shown, all) => `${shown} of ${all} concepts, each with its surest path`,
  bounded: 'The search stopped early: there may be more paths.',
  drawing: 'The same paths, drawn from causes on the left to effects on the right',
  elsewhere: 'The answer is on the page that is linked below.',
  leadsHere: 'What leads here',
  leadsOn: 'What it leads to',
  alsoCalled: 'Also called',
  sources: 'Sources',
  against: 'against',
  implied: 'Dashed: implied or inferred, not stated outright.',
  disputed: 'Dotted: disputed.',
  version: (version, day) => `Version ${version} of ${day}`,
  askFurther: (host) => `Ask further at ${host}`,
}

const GERMAN: Words = {
  loading: 'Die Antwort wird geladen',
  failed: 'Die Antwort konnte nicht geladen werden.',
  misset: 'Dieses Element ist nicht eingerichtet.',
  tryAgain: 'Noch einmal versuchen',
  noPath: 'Die Antwort auf diese Frage nennt keinen Weg.',
  noConcept: 'Diesen Begriff gibt es nicht.',
  paths: (shown, all) =>
    String(shown) === all ? `${all} ${all === '1' ? 'Weg' : 'Wege'}` : `${shown} von ${all} Wegen`,
  reached: (shown, all) => `${shown} von ${all} Begriffen, je mit dem sichersten Weg`,
  bounded: 'Die Suche hielt vorzeitig an: es kann weitere Wege geben.',
  drawing: 'Dieselben Wege, gezeichnet von Ursachen links zu Folgen rechts',
  elsewhere: 'Die Antwort steht auf der Seite, die unten verlinkt ist.',
  leadsHere: 'Was hierher führt',
  leadsOn: 'Wohin es führt',
  alsoCalled: 'Auch genannt',
  sources: 'Quellen',
  against: 'dagegen',
  implied: 'Gestrichelt: nahegelegt oder erschlossen, nicht ausgesprochen.',
  disputed: 'Gepunktet: umstritten.',
  version: (version, day) => `Version ${version} vom ${day}`,
  askFurther: (host) => `Weiter fragen bei ${host}`,
}

/** The words for a language tag; English where there are none. */
export const wordsIn = (language: string | null): Words => (/^de\b/i.test(language ?? '') ? GERMAN : ENGLISH)
