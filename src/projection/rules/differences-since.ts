import type { ContentView, DocumentDifference, EarlierJudgment } from './rule.ts'

/** What changed since a judgment; from nothing, every document is new. */
export function* differencesSince(
  view: ContentView,
  earlier: Pick<EarlierJudgment<unknown>, 'differences'> | null,
): Iterable<DocumentDifference> {
  if (earlier) yield* earlier.differences
  else for (const [key, after] of view.documents) yield { key, before: undefined, after }
}
