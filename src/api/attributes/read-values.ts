import type { Key } from '../../../graph/vocabulary/keys.ts'
import { valuesOfClaims, valuesOfConcepts, valuesOfDocuments } from '../../snapshot/attributes/values-by-owner.ts'
import type { ReadValues } from './attribute-conditions.ts'

/** The values of concepts, by number. */
export const ofConcepts: ReadValues<number> = (snapshot, { index, reader }) => valuesOfConcepts(snapshot, index, reader)

/** The values of claims, by number. */
export const ofClaims: ReadValues<number> = (snapshot, { index, reader }) => valuesOfClaims(snapshot, index, reader)

/** The values of sources, by key. */
export const ofSources: ReadValues<Key> = (_snapshot, { index, reader }) => valuesOfDocuments(index, reader, 'source:')

/** The values of articles, by key. */
export const ofArticles: ReadValues<Key> = (_snapshot, { index, reader }) =>
  valuesOfDocuments(index, reader, 'article:')
