import type { ContentSet } from '../content/documents.ts'
import { buildSnapshot, type Snapshot } from '../snapshot/snapshot.ts'
import { project } from './project.ts'

/** The first version of the graph, from content that has passed the check. */
export const firstVersion = (content: ContentSet): Snapshot => buildSnapshot(project(content), 1, content.publishedAt)
