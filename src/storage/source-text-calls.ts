import type { SourceTexts } from '../content/sources/source-text.ts'
import type { Calls } from './calls.ts'
import { deleteSourceText, keepSourceText, sourceText, sourceTextHashes } from './queries/sources/source-texts.ts'

/** The part of the content port that is about the texts of sources. */
export const sourceTextCalls = ({ read, change }: Pick<Calls, 'read' | 'change'>): SourceTexts => ({
  sourceText: read(sourceText),
  sourceTextHashes: read(sourceTextHashes),
  keepSourceText: change(keepSourceText),
  deleteSourceText: change(deleteSourceText),
})
