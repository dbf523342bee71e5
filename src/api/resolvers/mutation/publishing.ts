import { publishChangeset } from '../../../editing/publishing/publish-changeset.ts'
import { scheduleChangeset, unscheduleChangeset } from '../../../editing/workflow/steps.ts'
import { personOf, signedIn } from '../../acting.ts'
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
  scheduleChangeset: (_parent, { input: { id, basedOn, at, retireAt } }, context) => {
    const times = {
      at: at == null ? null : dateTimeArgument('at', at),
      retireAt: retireAt == null ? null : dateTimeArgument('retireAt', retireAt),
      by: signedIn(context).user.id,
    }
    const order = { id, basedOn, person: personOf(context), at: context.clock() }
    return scheduleChangeset(context.stores.content, order, times)
  },
  unscheduleChangeset: (_parent, { input: { id, basedOn } }, context) => {
    const order = { id, basedOn, person: personOf(context), at: context.clock(), message: '' }
    return unscheduleChangeset(context.stores.content, order)
  },
}
