import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { Calls } from './calls.ts'
import { changeset, changesets, createChangeset, moveChangeset } from './queries/changesets.ts'
import { commit } from './queries/commit.ts'
import {
  changesBetween,
  documentsAt,
  head,
  publication,
  publicationsAfter,
  publicationUnder,
  publishedChanges,
} from './queries/publications.ts'
import { history, revision } from './queries/revisions.ts'
import { stage, staged, unstage } from './queries/staging.ts'

/** The content port, but for its end. */
export const contentCalls = ({ read, change }: Calls): Omit<ContentStore, 'close'> =>
  ({
    head: read(head),
    publicationsAfter: read(publicationsAfter),
    publication: read(publication),
    documentsAt: read(documentsAt),
    changesBetween: read(changesBetween),
    publishedChanges: read(publishedChanges),
    publicationUnder: read(publicationUnder),
    history: read(history),
    revision: read(revision),
    createChangeset: change(createChangeset),
    changeset: read(changeset),
    changesets: read(changesets),
    stage: change(stage),
    unstage: change(unstage),
    staged: read(staged),
    moveChangeset: change(moveChangeset),
    commit: change(commit),
  }) as Omit<ContentStore, 'close'>
