import { content } from './0001-content.ts'
import { publicationNotices } from './0002-publication-notices.ts'
import { accounts } from './0003-accounts.ts'
import { review } from './0004-review.ts'
import { webhooks } from './0005-webhooks.ts'
import { rights } from './0006-rights.ts'
import { webhookEvents } from './0007-webhook-events.ts'
import { sourceTexts } from './0008-source-texts.ts'
import { reviewDesk } from './0009-review-desk.ts'
import { telling } from './0010-telling.ts'
import { retirements } from './0011-retirements.ts'
import { renamedRecords } from './0012-renamed-records.ts'
import { uploadedFiles } from './0015-uploaded-files.ts'
import { signOn } from './0017-sign-on.ts'
import { secondFactor } from './0018-second-factor.ts'
import { passkeys } from './0019-passkeys.ts'
import { sourceLanguage } from './0022-source-language.ts'
import type { Migration } from './migration.ts'

/** In the order in which they run. New ones are added at the end. */
export const MIGRATIONS: readonly Migration[] = [
  content,
  publicationNotices,
  accounts,
  review,
  webhooks,
  rights,
  webhookEvents,
  sourceTexts,
  reviewDesk,
  telling,
  retirements,
  renamedRecords,
  uploadedFiles,
  signOn,
  secondFactor,
  passkeys,
  sourceLanguage,
]
