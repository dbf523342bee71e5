import type { DocumentKind } from '../content/lifecycle/kind-of-document.ts'
import { HEALTH_REASONS, type HealthFinding, type HealthReason } from '../editing/health/health-finding.ts'
import type { CheckedContent } from '../projection/checked-content.ts'
import type { RequestContext } from './context.ts'
import { listName, type Page, type PageArguments } from './paging/page.ts'
import { pageOfMany } from './paging/page-of-many.ts'
import { scanCooperatively } from './scan-cooperatively.ts'

export interface HealthArguments extends PageArguments {
  readonly kinds?: readonly DocumentKind[] | null | undefined
  readonly reasons?: readonly HealthReason[] | null | undefined
}

export interface HealthPage extends Page<HealthFinding> {
  readonly counts: readonly { readonly reason: HealthReason; readonly count: number }[]
}

/** A page of what editors should look at, with the number of findings of each reason. */
export async function contentHealthPage(context: RequestContext, args: HealthArguments): Promise<HealthPage> {
  // Texts and reviews change without a version.
  context.doNotStore()
  const { served, stores, publishedVersion: version } = context
  const own = await scanCooperatively(context, 'contentHealth', 'Ask again: what was found so far is kept.', () =>
    served.health.ofSnapshot(),
  )
  const content = await contentRead(context)
  const all = await served.health.withStore(own, { store: stores.content, version, content, now: context.clock() })
  const kinds = args.kinds ? new Set(args.kinds) : null
  const ofKinds = HEALTH_REASONS.map((reason) => {
    const findings = all.get(reason) ?? []
    return { reason, findings: kinds ? findings.filter(({ kind }) => kinds.has(kind)) : findings }
  })
  const wanted = ofKinds.filter(({ reason }) => args.reasons?.includes(reason) ?? true)
  const items = wanted.flatMap(({ findings }) => findings)
  const page = pageOfMany(
    context,
    listName('contentHealth', '', args),
    {
      length: items.length,
      itemAt: (index) => items[index] as HealthFinding,
      placeOf: ({ reason, document, number }) => [HEALTH_REASONS.indexOf(reason), document, number],
    },
    args,
  )
  return { ...page, counts: ofKinds.map(({ reason, findings }) => ({ reason, count: findings.length })) }
}

/** The content of the graph that the request reads. */
async function contentRead({ snapshot, publishedVersion, previews, history }: RequestContext): Promise<CheckedContent> {
  const content = previews.contentOf(snapshot) ?? (await history.checkedAt(publishedVersion))?.content
  if (content) return content
  throw new Error(`version ${publishedVersion} is no longer in the log`)
}
