import { attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type {
  ArticleDocument,
  AssetDocument,
  AttributeDocument,
  AttributeEntry,
  ClaimDocument,
  ConceptDocument,
  EvidenceItem,
  FactEntry,
  SourceDocument,
} from '../documents.ts'
import type { ContentDocument } from '../lifecycle/revision.ts'
import { typeOfDocument } from '../lifecycle/type-of-document.ts'

/**
 * How the text of a unit is written: on one line; as text of several lines; as a list with one item
 * per line; or as `true` or `false`.
 */
export type UnitForm = 'LINE' | 'PROSE' | 'LIST' | 'FLAG'

/** A part of a document that may be translated. */
export interface TranslationUnit {
  readonly unit: string
  /** The text to translate. A list has one item per line. */
  readonly source: string
  readonly form: UnitForm
  /** The longest translation, in UTF-16 code units. */
  readonly max: number
  /** Whether a translation without it is not whole. */
  readonly isNeeded: boolean
  /** The number of items of a list that must be translated one by one. */
  readonly items?: number
}

/** The forms of a phrase beside its nominative, for languages with cases. */
export const CASES = ['accusative', 'dative', 'genitive'] as const

/**
 * What may be translated of a document, in the order of its fields. Keys, codes, quotes and offsets
 * belong to the source. A quote may have a marked translation beside it. `texts` are the keys of the
 * attributes whose values are texts; left out: every text may be translated, and none is needed.
 */
export function translationUnits(document: ContentDocument, texts?: ReadonlySet<Key>): readonly TranslationUnit[] {
  const { attributes = [] } = document as { readonly attributes?: readonly AttributeEntry[] | undefined }
  return [...ownUnits(document), ...attributes.flatMap((entry) => unitsOfValues(entry, texts))]
}

function ownUnits(document: ContentDocument): readonly TranslationUnit[] {
  switch (typeOfDocument(document.key)) {
    case 'concept':
      return unitsOfConcept(document as ConceptDocument)
    case 'claim':
      return unitsOfClaim(document as ClaimDocument)
    case 'source':
      return unitsOfSource(document as SourceDocument)
    case 'article':
      return unitsOfArticle(document as ArticleDocument)
    case 'asset':
      return unitsOfAsset(document as AssetDocument)
    case 'attribute':
      return unitsOfDeclaration(document as AttributeDocument)
    case 'table':
      return []
  }
}

const UNITS_OF_EVIDENCE = '(?:evidence\\.\\d+\\.quote)'
const UNITS_OF_VALUES = '(?:attributes\\.[a-z\\d-]+\\.\\d+)'
const UNITS_OF_FACTS = `(?:facts\\.[a-z\\d-]+\\.(?:property|value|${UNITS_OF_EVIDENCE}))`

/** The names that units of a type may have, whether a document has the part or not. */
const UNIT_NAMES = {
  concept: new RegExp(
    `^(?:name|phrase(?:\\.(?:${CASES.join('|')}))?|plural|alsoCalled|summary|note|${UNITS_OF_FACTS}|${UNITS_OF_VALUES})$`,
  ),
  claim: new RegExp(`^(?:scope|conditions|note|findings\\.\\d+|${UNITS_OF_EVIDENCE}|${UNITS_OF_VALUES})$`),
  source: new RegExp(`^(?:note|${UNITS_OF_FACTS}|${UNITS_OF_VALUES})$`),
  article: new RegExp(`^(?:title|summary|category|sections\\.[a-z\\d-]+\\.(?:heading|body)|${UNITS_OF_VALUES})$`),
  asset: /^(?:title|text|note)$/,
  attribute: /^(?:label|description|options\.[a-z\d-]+)$/,
  table: /^$/,
}

/** Whether documents of this type may have such a unit. */
export const isUnitName = (document: ContentDocument['key'], unit: string): boolean =>
  UNIT_NAMES[typeOfDocument(document)].test(unit)

const line = (unit: string, source: string, max: number, isNeeded = true): TranslationUnit => ({
  ...{ unit, source, form: 'LINE', max, isNeeded },
})

const prose = (unit: string, source: string | undefined, max: number): TranslationUnit[] =>
  source === undefined || source === '' ? [] : [{ unit, source, form: 'PROSE', max, isNeeded: true }]

function unitsOfConcept({ name, phrase, alsoCalled, summary, note, facts, plural }: ConceptDocument) {
  const inSentence = phrase ?? name
  return [
    line('name', name, 200),
    line('phrase', inSentence, 200),
    ...CASES.map((its) => line(`phrase.${its}`, inSentence, 200, false)),
    { unit: 'plural', source: `${inSentence}\n${plural}`, form: 'FLAG', max: 5, isNeeded: false } as const,
    // Other languages have other synonyms, and as many as they have.
    { unit: 'alsoCalled', source: alsoCalled.join('\n'), form: 'LIST', max: 20_000, isNeeded: false } as const,
    ...prose('summary', summary, 4_000),
    ...prose('note', note, 4_000),
    ...facts.flatMap(unitsOfFact),
  ]
}

function unitsOfFact({ key, property, value, evidence }: FactEntry): TranslationUnit[] {
  const name = `facts.${key.slice(key.indexOf(':') + 1)}`
  return [
    line(`${name}.property`, property, 160, false),
    line(`${name}.value`, value, 800),
    ...evidence.flatMap(unitOfQuote(`${name}.`)),
  ]
}

const unitOfQuote = (prefix: string) => (item: EvidenceItem, index: number) =>
  line(`${prefix}evidence.${index + 1}.quote`, item.quote, 200, false)

function unitsOfClaim({ scope, conditions, note, findings = [], evidence }: ClaimDocument): TranslationUnit[] {
  return [
    ...(scope === undefined ? [] : [line('scope', scope, 240)]),
    ...(conditions.length === 0
      ? []
      : [
          {
            ...({
              unit: 'conditions',
              source: conditions.join('\n'),
              form: 'LIST',
              max: 8_000,
              isNeeded: true,
            } as const),
            items: conditions.length,
          },
        ]),
    ...prose('note', note, 4_000),
    ...findings.flatMap(({ finding }, index) => prose(`findings.${index + 1}`, finding, 800)),
    ...evidence.flatMap(unitOfQuote('')),
  ]
}

const unitsOfSource = ({ note, facts }: SourceDocument): TranslationUnit[] => [
  ...prose('note', note, 4_000),
  ...facts.flatMap(unitsOfFact),
]

const unitsOfArticle = ({ title, summary, category, sections }: ArticleDocument): TranslationUnit[] => [
  line('title', title, 200),
  ...prose('summary', summary, 2_000),
  ...(category === undefined ? [] : [line('category', category, 100)]),
  ...sections.flatMap(({ anchor, heading, body }) => [
    line(`sections.${anchor}.heading`, heading, 1_000),
    ...prose(`sections.${anchor}.body`, body, 200_000),
  ]),
]

const unitsOfDeclaration = ({ label, description, options = [] }: AttributeDocument): TranslationUnit[] => [
  line('label', label, 200),
  ...prose('description', description, 2_000),
  ...options.map((option) => line(`options.${option.name}`, option.label, 200)),
]

function unitsOfValues({ attribute, values }: AttributeEntry, texts: ReadonlySet<Key> | undefined): TranslationUnit[] {
  if (texts?.has(attribute) === false) return []
  const isNeeded = texts !== undefined
  return values.flatMap((value, index) =>
    typeof value === 'string'
      ? prose(unitOfValue(attribute, index + 1), value, 2_000).map((unit) => ({ ...unit, isNeeded }))
      : [],
  )
}

/** The unit of a value of an attribute. `number` counts the values from 1. */
export const unitOfValue = (attribute: Key, number: number): string => `${unitsOf(attribute)}${number}`

/** What the units of the values of an attribute begin with. */
export const unitsOf = (attribute: Key): string => `attributes.${attributeName(attribute)}.`

const unitsOfAsset = ({ title, text, note }: AssetDocument): TranslationUnit[] => [
  ...(title === undefined ? [] : [line('title', title, 200)]),
  ...prose('text', text, 2_000),
  ...prose('note', note, 4_000),
]
