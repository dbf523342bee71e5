import type { Report } from '../report/report.ts'

/** QUICK asks smaller graphs fewer questions: it shows that everything runs, not how fast it is. */
export type Extent = 'FULL' | 'QUICK'

/**
 * One part of the bench, in a process of its own. Ends with an error where answers differ that have
 * to be the same.
 */
export type Part = (extent: Extent) => Promise<Report>
