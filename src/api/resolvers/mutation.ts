import type { MutationResolvers } from '../generated/resolver-types.ts'
import { activityMutations } from './activity.ts'
import { accounts } from './mutation/accounts.ts'
import { changesets } from './mutation/changesets.ts'
import { previewLinks } from './mutation/preview-links.ts'
import { publishing } from './mutation/publishing.ts'
import { readWhatWasMade } from './mutation/read-what-was-made.ts'
import { reviews } from './mutation/reviews.ts'
import { sourceTexts } from './mutation/source-texts.ts'
import { webhooks } from './mutation/webhooks.ts'

export const Mutation: MutationResolvers = {
  ...accounts,
  ...readWhatWasMade({ ...changesets, ...publishing, ...reviews }),
  ...sourceTexts,
  ...activityMutations,
  ...previewLinks,
  ...webhooks,
}
