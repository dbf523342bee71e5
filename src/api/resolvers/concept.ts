import type { ConceptRecord } from '../../snapshot/records.ts'
import { kindName } from '../../wording/kind-name.ts'
import { attributes, editorAttributes } from '../attributes/shown-attribute.ts'
import { claimPage } from '../claim-list.ts'
import type { RequestContext } from '../context.ts'
import type { FieldPath } from '../field-path.ts'
import type {
  ConceptClaimsArgs,
  ConceptLeadsToArgs,
  ConceptResolvers,
  ImportedConceptResolvers,
} from '../generated/resolver-types.ts'
import type { PageArguments } from '../paging/page.ts'
import { askForReach } from '../questions/reach.ts'
import { assetOf, sourceOf } from '../record-of.ts'
import { translated } from '../texts/translated.ts'
import { usedIn } from '../usage.ts'
import { historyPage } from '../version-lists.ts'
import { languageFields } from './language.ts'
import { publishedFields } from './published.ts'
import { typeOfConcept } from './type-names.ts'

/** The fields that every kind of concept has. */
export const conceptFields = {
  id: ({ key }: ConceptRecord) => key,
  ...publishedFields,
  ...languageFields,
  kindName: ({ kind }: ConceptRecord, _args: unknown, { words }: RequestContext) => kindName(kind, words.wording),
  name: translated((concept: ConceptRecord, texts) => texts.nameOf(concept)),
  alsoCalled: (concept: ConceptRecord, _args: unknown, { texts }: RequestContext) => texts.alsoCalledOf(concept),
  summary: translated((concept: ConceptRecord, texts) => texts.summaryOf(concept)),
  note: translated((concept: ConceptRecord, texts) => texts.noteOf(concept)),
  claims: (concept: ConceptRecord, args: ConceptClaimsArgs, context: RequestContext, info: FieldPath) => {
    const as = args.as === 'SUBJECT' || args.as === 'OBJECT' ? args.as : 'EITHER'
    const numbers = context.snapshot.columnarClaims.numbersOf(concept.key, as)
    return claimPage(context, 'Concept.claims', concept.key, numbers, args, info)
  },
  leadsTo: (concept: ConceptRecord, args: ConceptLeadsToArgs, context: RequestContext) =>
    askForReach(context, concept, 'OUT', args),
  causedBy: (concept: ConceptRecord, args: ConceptLeadsToArgs, context: RequestContext) =>
    askForReach(context, concept, 'IN', args),
  figures: ({ figures }: ConceptRecord, _args: unknown, context: RequestContext) =>
    (figures ?? []).map((key) => assetOf(context, key)),
  imports: ({ imports }: ConceptRecord) => imports ?? [],
  attributes,
  editorAttributes,
  usedIn,
  formerKeys: ({ formerKeys }: ConceptRecord) => formerKeys ?? [],
  history: (concept: ConceptRecord, args: PageArguments, context: RequestContext) =>
    historyPage(context, concept, args),
}

export const ImportedConcept: ImportedConceptResolvers = {
  source: ({ source }, _args, context) => sourceOf(context, source),
  originalId: ({ id }) => id,
}

export const Concept: ConceptResolvers = { __resolveType: typeOfConcept }
