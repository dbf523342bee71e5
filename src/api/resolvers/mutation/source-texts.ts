import { deleteSourceText, keepSourceText } from '../../../editing/sources/keep-source-text.ts'
import { actOf } from '../../acting.ts'
import { currentKey } from '../../current-key.ts'
import type { MutationResolvers } from '../../generated/resolver-types.ts'

/** The texts of sources. */
export const sourceTexts: Pick<MutationResolvers, 'keepSourceText' | 'deleteSourceText'> = {
  keepSourceText: (_parent, { input: { source, text, replaces, append } }, context) =>
    keepSourceText(
      context.stores.content,
      { source: currentKey(context, source), text, replaces: replaces ?? null, append },
      actOf(context, ''),
      (key) => context.snapshot.sources.has(key),
    ),
  deleteSourceText: (_parent, { input: { source, textHash } }, context) =>
    deleteSourceText(context.stores.content, currentKey(context, source), textHash),
}
