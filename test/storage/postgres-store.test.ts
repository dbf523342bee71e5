import { accountStoreConformance } from './account-store.conformance.ts'
import { activityStoreConformance } from './activity-store.conformance.ts'
import { changesetReviewsConformance } from './changeset-reviews.conformance.ts'
import { contentStoreConformance } from './content-store.conformance.ts'
import { documentReadsConformance } from './document-reads.conformance.ts'
import { documentReviewsConformance } from './document-reviews.conformance.ts'
import { findingConformance } from './finding.conformance.ts'
import { freshPostgresStore } from './fresh-postgres-store.ts'
import { reviewConformance } from './review.conformance.ts'
import { signOnStoreConformance } from './sign-on-store.conformance.ts'
import { sourceTextsConformance } from './source-texts.conformance.ts'
import { uploadedFilesConformance } from './uploaded-files.conformance.ts'
import { webhookEventsConformance } from './webhook-events.conformance.ts'
import { webhookStoreConformance } from './webhook-store.conformance.ts'

contentStoreConformance('PostgreSQL', freshPostgresStore)
documentReadsConformance('PostgreSQL', freshPostgresStore)
reviewConformance('PostgreSQL', freshPostgresStore)
documentReviewsConformance('PostgreSQL', freshPostgresStore)
sourceTextsConformance('PostgreSQL', freshPostgresStore)
uploadedFilesConformance('PostgreSQL', freshPostgresStore)
changesetReviewsConformance('PostgreSQL', freshPostgresStore)
findingConformance('PostgreSQL', freshPostgresStore)
accountStoreConformance('PostgreSQL', freshPostgresStore)
signOnStoreConformance('PostgreSQL', freshPostgresStore)
webhookStoreConformance('PostgreSQL', freshPostgresStore)
webhookEventsConformance('PostgreSQL', freshPostgresStore)
activityStoreConformance('PostgreSQL', freshPostgresStore)
