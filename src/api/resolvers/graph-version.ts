import type { FieldChange as ChangedField } from '../../content/lifecycle/field-diff.ts'
import { typeOfDocument } from '../../content/lifecycle/type-of-document.ts'
import { DEFAULT_FILTER, DEFAULT_MAX_LENGTH, projectionInWords } from '../../traversal/paths/path-question.ts'
import { categoryCounts } from '../category-counts.ts'
import type {
  DocumentChangeResolvers,
  FieldChangeResolvers,
  GraphVersionResolvers,
  LineChangeResolvers,
  PublicationResolvers,
} from '../generated/resolver-types.ts'
import { scanCooperatively } from '../scan-cooperatively.ts'
import { diffPage, publicationPage } from '../version-lists.ts'
import { graphShapeFields } from './graph-shape.ts'

export const GraphVersion: GraphVersionResolvers = {
  languages: (snapshot, _args, { snapshots }) => snapshots.of(snapshot).texts.offered(),
  conceptCount: ({ concepts }) => concepts.size,
  claimCount: ({ claims }) => claims.size,
  sourceCount: ({ sources }) => sources.size,
  articleCount: ({ articles }) => articles.size,
  assetCount: ({ assets }) => assets.size,
  categories: (_snapshot, _args, context) =>
    scanCooperatively(context, 'graph.categories', 'Ask for the entities of one category.', categoryCounts),
  diff: (_snapshot, args, context) => diffPage(context, args),
  versions: (_snapshot, args, context) => publicationPage(context, args),
  ...graphShapeFields,
  projection: (_snapshot, _args, { words }) => projectionInWords(DEFAULT_FILTER, DEFAULT_MAX_LENGTH)(words),
}

export const Publication: PublicationResolvers = { publishedAt: ({ at }) => at }

export const DocumentChange: DocumentChangeResolvers = {
  fields: (change) => {
    if (change.change !== 'CHANGED') return []
    return typeOfDocument(change.document) === 'table' ? change.fields.map(inShort) : change.fields
  },
}

export const FieldChange: FieldChangeResolvers = {
  path: ({ path }) => path.join('.'),
  before: ({ before }) => asJson(before),
  after: ({ after }) => asJson(after),
  lines: ({ lines }) => lines?.lines ?? null,
}

export const LineChange: LineChangeResolvers = {
  change: ({ change }) => (change === 'KEPT' ? null : change === 'REMOVED' ? 'RETIRED' : 'ADDED'),
}

/** The columns of a table are megabytes, so the answer has only their number of rows. */
const inShort = (change: ChangedField): ChangedField => ({
  ...change,
  before: rowCount(change.before),
  after: rowCount(change.after),
})
const rowCount = (columns: unknown) => ({ count: (columns as { count?: number } | null)?.count ?? 0 })

const asJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))
