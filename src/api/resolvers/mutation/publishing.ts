import { publishChangeset } from '../../../editing/publish-changeset.ts'
import { scheduleChangeset } from '../../../editing/schedule-changeset.ts'
import { unscheduleChangeset } from '../../../editing/unschedule-changeset.ts'
import { actOf, signedIn } from '../../acting.ts'
import { dateTimeArgument } from '../../date-time-argument.ts'
import type { MutationResolvers } from '../../generated/resolver-types.ts'
import { textArgument } from '../../text-argument.ts'

const MAX_KEY = 200

export const publishing: MutationResolvers = {
  publishChangeset: (_parent, { input: { id, basedOn, idempotencyKey } }, context) => {
    const key = idempotencyKey ?? null
    const order = {
      changeset: id,
      basedOn,
      author: signedIn(context).user.name,
      idempotencyKey: key === null ? null : textArgument('idempotencyKey', key, MAX_KEY, 'NOT_BLANK'),
    }
    return publishChangeset(context.stores.content, context.history, order, () => context.clock())
  },
  scheduleChangeset: (_parent, { input: { id, basedOn, at } }, context) => {
    const schedule = { at: dateTimeArgument('at', at), by: signedIn(context).user.id }
    return scheduleChangeset(context.stores.content, id, basedOn, schedule, actOf(context, ''))
  },
  unscheduleChangeset: (_parent, { input: { id, basedOn } }, context) =>
    unscheduleChangeset(context.stores.content, id, basedOn, actOf(context, '')),
}
