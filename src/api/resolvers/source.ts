import type { SourceRecord } from '../../snapshot/records.ts'
import { attributes, editorAttributes } from '../attributes/shown-attribute.ts'
import { claimPage } from '../claim-list.ts'
import type { SourceResolvers } from '../generated/resolver-types.ts'
import { keysOfSource } from '../keys-of-source.ts'
import { sourceOf } from '../record-of.ts'
import { translated } from '../texts/translated.ts'
import { usedIn } from '../usage.ts'
import { historyPage } from '../version-lists.ts'
import { languageFields } from './language.ts'
import { publishedFields } from './published.ts'

export const Source: SourceResolvers = {
  id: ({ key }) => key,
  ...publishedFields,
  ...languageFields,
  note: translated((source: SourceRecord, texts) => texts.noteOf(source)),
  curie: ({ curie }) => curie ?? null,
  derivedFrom: ({ derivedFrom }, _args, context) => (derivedFrom === null ? null : sourceOf(context, derivedFrom)),
  lineOfDescent: ({ lineOfDescent }, _args, context) => sourceOf(context, lineOfDescent),
  textHash: ({ key }, _args, context) => {
    // It changes without a version.
    context.doNotStore()
    return context.sourceTextHash(keysOfSource(context, key))
  },
  attributes,
  editorAttributes,
  usedIn,
  formerKeys: ({ formerKeys }) => formerKeys ?? [],
  history: (document, args, context) => historyPage(context, document, args),
  claims: ({ key }, args, context, info) =>
    claimPage(context, 'Source.claims', key, context.snapshot.columnarClaims.numbersOfSource(key), args, info),
}
