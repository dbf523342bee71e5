import { accountStoreConformance } from './account-store.conformance.ts'
import { activityStoreConformance } from './activity-store.conformance.ts'
import { changesetReviewsConformance } from './changeset-reviews.conformance.ts'
import { contentStoreConformance } from './content-store.conformance.ts'
import { documentReadsConformance } from './document-reads.conformance.ts'
import { documentReviewsConformance } from './document-reviews.conformance.ts'
import { findingConformance } from './finding.conformance.ts'
import { freshSqlite } from './fresh-sqlite.ts'
import { reviewConformance } from './review.conformance.ts'
import { signOnStoreConformance } from './sign-on-store.conformance.ts'
import { sourceTextsConformance } from './source-texts.conformance.ts'
import { uploadedFilesConformance } from './uploaded-files.conformance.ts'
import { webhookEventsConformance } from './webhook-events.conformance.ts'
import { webhookStoreConformance } from './webhook-store.conformance.ts'

contentStoreConformance('SQLite', freshSqlite)
documentReadsConformance('SQLite', freshSqlite)
reviewConformance('SQLite', freshSqlite)
documentReviewsConformance('SQLite', freshSqlite)
sourceTextsConformance('SQLite', freshSqlite)
uploadedFilesConformance('SQLite', freshSqlite)
changesetReviewsConformance('SQLite', freshSqlite)
findingConformance('SQLite', freshSqlite)
accountStoreConformance('SQLite', freshSqlite)
signOnStoreConformance('SQLite', freshSqlite)
webhookStoreConformance('SQLite', freshSqlite)
webhookEventsConformance('SQLite', freshSqlite)
activityStoreConformance('SQLite', freshSqlite)
