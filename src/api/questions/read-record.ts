import type { AskedQuestion } from '../../asking/question-reading.ts'
import type { ReadRecord, ReadType } from './asked.ts'

/** A read question as the type that it has in the schema. */
export function readRecord(asked: AskedQuestion): ReadRecord {
  const of = (type: ReadType, read: object): ReadRecord => ({ ...read, __typename: type })
  switch (asked.form) {
    case 'EFFECTS':
    case 'CAUSES':
      return of('ReadReach', { concept: asked.of, kinds: asked.kinds })
    case 'PATHS':
      return of('ReadPaths', { ...asked })
    case 'WHY_NOT':
    case 'CORRECTIONS':
      return of('ReadPaths', { ...asked, via: [], avoiding: [] })
    case 'VERDICT':
    case 'CERTAINTY':
    case 'EVIDENCE':
      return of('ReadStatement', { ...asked })
    case 'COMMON_CAUSES':
      return of('ReadOutcomes', { ...asked })
    case 'WHAT_IF':
      return of('ReadSupposition', { remove: asked.remove, outcome: asked.to })
    case 'DIFFERENTIAL': {
      const findings = asked.findings.map(({ concept, side }) => ({ concept: concept.key, side }))
      return of('ReadFindings', { findings, road: asked.road })
    }
    case 'LEG_SIDE':
      return of('ReadRoad', { ...asked })
    case 'CONCEPT':
      return of('ReadConcept', { concept: asked.concept })
    case 'CONCEPTS':
      return of('ReadKind', { kind: asked.kind })
  }
}
