import type { ChangesetResolvers } from '../generated/resolver-types.ts'
import { changesetImpact } from './changeset-impact.ts'

export const Changeset: ChangesetResolvers = { impact: changesetImpact }
