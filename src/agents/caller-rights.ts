import type { AetiaClient, TypedDocument } from '../client/index.ts'
import type { NeededRight } from './tool.ts'

interface ViewerRights {
  readonly viewer: { readonly rights: readonly string[] } | null
}

const VIEWER_RIGHTS: TypedDocument<ViewerRights, Record<never, never>> = 'query ViewerRights { viewer { rights } }'

/** Whether the caller of a client has a right, by one request for all questions. */
export function callerRights(client: AetiaClient): (right: NeededRight) => Promise<boolean> {
  let asked: Promise<readonly string[]> | undefined
  return async (right) => {
    asked ??= client.execute(VIEWER_RIGHTS).then(({ viewer }) => viewer?.rights ?? [])
    return (await asked).includes(right)
  }
}
