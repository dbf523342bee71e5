import type { AccountStore } from '../accounts/account-store.ts'
import type { ActivityStore } from '../activity/activity-store.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { WebhookStore } from '../webhooks/webhook-store.ts'

/** Every port, over one database. */
export interface Store extends ContentStore, AccountStore, WebhookStore, ActivityStore {}
