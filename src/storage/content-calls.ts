import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { createMutex } from '../content/lifecycle/mutex.ts'
import { createProseReader } from '../content/prose/prose-reader.ts'
import type { Calls } from './calls.ts'
import {
  changeset,
  changesetCount,
  changesets,
  createChangeset,
  dueChangesets,
  dueRetirements,
} from './queries/content/changesets.ts'
import { commit } from './queries/content/commit.ts'
import { documentDates } from './queries/content/document-dates.ts'
import { documentPages } from './queries/content/document-pages.ts'
import { changedDocuments, documentsNamed } from './queries/content/document-states.ts'
import { eventCount, events } from './queries/content/events.ts'
import { liveKeys } from './queries/content/live-keys.ts'
import {
  changesBetween,
  head,
  publication,
  publicationsAfter,
  publicationUnder,
  publishedChanges,
  publishedNumbers,
} from './queries/content/publications.ts'
import { rebase } from './queries/content/rebase.ts'
import { history, revision, revisionCount } from './queries/content/revisions.ts'
import { editors, stage, staged, stagedNaming, unstage } from './queries/content/staging.ts'
import { failSchedule, step } from './queries/content/steps.ts'
import { reviewCalls } from './review-calls.ts'
import { sourceTextCalls } from './source-text-calls.ts'
import { uploadedFileCalls } from './uploaded-file-calls.ts'

/** The content port, but for its end. */
export const contentCalls = ({ read, pages, change, changeAtOnce }: Calls): Omit<ContentStore, 'close'> => ({
  prose: createProseReader(),
  inTurn: createMutex(),
  head: read(head),
  publicationsAfter: read(publicationsAfter),
  publication: read(publication),
  documentPages: pages(documentPages),
  documentsAt: async (version) => (await Array.fromAsync(pages(documentPages)(version))).flat(),
  liveKeys: read(liveKeys),
  documentsNamed: read(documentsNamed),
  changedDocuments: read(changedDocuments),
  documentDates: read(documentDates),
  changesBetween: read(changesBetween),
  publishedChanges: read(publishedChanges),
  publicationUnder: read(publicationUnder),
  history: read(history),
  revision: read(revision),
  revisionCount: read(revisionCount),
  createChangeset: changeAtOnce(createChangeset),
  changeset: read(changeset),
  changesets: read(changesets),
  changesetCount: read(changesetCount),
  step: change(step),
  events: read(events),
  eventCount: read(eventCount),
  rebase: change(rebase),
  dueChangesets: read(dueChangesets),
  dueRetirements: read(dueRetirements),
  failSchedule: change(failSchedule),
  publishedRevisions: read(publishedNumbers),
  stage: change(stage),
  unstage: change(unstage),
  staged: read(staged),
  stagedNaming: read(stagedNaming),
  editors: read(editors),
  commit: change(commit),
  ...sourceTextCalls({ read, change }),
  ...uploadedFileCalls({ read, change, changeAtOnce }),
  ...reviewCalls({ read, pages, change }),
})
