import type { ConceptRecord } from '../snapshot/records.ts'
import type { RequestContext } from './context.ts'
import type { Page, PageArguments } from './paging/page.ts'
import { pageOfMany } from './paging/page-of-many.ts'

/** A page of concepts in order of key. `numbers` are theirs, ascending. */
export const numberedPage = (
  context: RequestContext,
  list: string,
  numbers: ArrayLike<number>,
  args: PageArguments,
): Page<ConceptRecord> =>
  pageOfMany(
    context,
    list,
    {
      length: numbers.length,
      itemAt: (index) => context.snapshot.columnarConcepts.conceptAt(numbers[index] ?? 0),
      placeOf: ({ key }) => [key],
    },
    args,
  )
