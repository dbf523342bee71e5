import type { AetiaClient } from '../client/index.ts'
import type { NeededRight } from './tool.ts'

/** Whether the caller of a client has a right, by one request for all questions. */
export function callerRights(client: AetiaClient): (right: NeededRight) => Promise<boolean> {
  let asked: Promise<readonly string[]> | undefined
  return async (right) => {
    asked ??= client.viewer().then((viewer) => viewer?.rights ?? [])
    return (await asked).includes(right)
  }
}
