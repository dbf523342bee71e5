import type { Needs } from './needs-of.ts'

/**
 * Whether all callers of an operation get the same answer at one version, so that a cache may keep
 * it for all.
 */
export const isShared = (needs: Needs): boolean => [...needs.keys()].every((policy) => policy === 'PUBLIC')
