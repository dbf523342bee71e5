import { allPathsPart } from './all-paths.ts'
import { databasesPart } from './databases.ts'
import { firstPathsPart } from './first-paths.ts'
import { growthPart } from './growth.ts'
import { hostilePart } from './hostile.ts'
import { pagingPart } from './paging.ts'
import type { Part } from './part.ts'
import { rankedPart } from './ranked.ts'
import { servingPart } from './serving.ts'

/**
 * Every part of `npm run bench`, in the order of the figures to reach. Its name is that of its file
 * of results.
 */
export const PARTS: Readonly<Record<string, Part>> = {
  'all-paths': allPathsPart,
  'first-paths': firstPathsPart,
  ranked: rankedPart,
  databases: databasesPart,
  paging: pagingPart,
  hostile: hostilePart,
  growth: growthPart,
  serving: servingPart,
}
