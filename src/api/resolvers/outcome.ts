import type { ConceptRecord } from '../../snapshot/records.ts'
import { evidenceClassOf } from '../../traversal/explain/evidence-class.ts'
import type { RequestContext } from '../context.ts'
import { NOTICE } from '../notice.ts'

/** What injuries and symptoms carry besides. */
export const outcomeFields = {
  evidenceClass: ({ key }: ConceptRecord, _args: unknown, { snapshot }: RequestContext) =>
    evidenceClassOf(snapshot, key),
  notice: () => NOTICE,
}
