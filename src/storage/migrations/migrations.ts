import { content } from './0001-content.ts'
import { publicationNotices } from './0002-publication-notices.ts'
import type { Migration } from './migration.ts'

/** In the order in which they run. New ones are added at the end. */
export const MIGRATIONS: readonly Migration[] = [content, publicationNotices]
