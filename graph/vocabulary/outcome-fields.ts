import type { KindField } from './kind.ts'

/** The fields that injuries and symptoms have besides their relations. */
export const outcomeFields: Readonly<Record<string, KindField>> = {
  evidenceClass: {
    means: 'The strongest class of evidence among its claims.',
    type: 'EvidenceClass!',
    resolver: 'evidenceClass',
  },
  notice: { means: 'Always `Not medical advice`.', type: 'String!', resolver: 'notice' },
}
