import type { Changeset } from './changeset.ts'
import { APPROVED_STATE } from './workflow.ts'

/**
 * A changeset beside the graph at a version: one that was published as a later version is shown as
 * it was just before, so that an answer never says of a changeset what its graph does not have yet.
 */
export const changesetAt = (changeset: Changeset, version: number): Changeset =>
  isPublishedAfter(changeset, version)
    ? { ...changeset, state: APPROVED_STATE, publishedVersion: null, revision: changeset.revision - 1 }
    : changeset

/** Whether a changeset was published as a version later than this one. */
export const isPublishedAfter = ({ publishedVersion }: Changeset, version: number): boolean =>
  publishedVersion !== null && publishedVersion > version
