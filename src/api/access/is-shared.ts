import type { Needs } from './needs-of.ts'

/** Whether an operation of one version gives everybody the same answer, so that an answer may be kept and shown to others. */
export const isShared = (needs: Needs): boolean => [...needs.keys()].every((policy) => policy === 'PUBLIC')
