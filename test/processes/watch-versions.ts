import { setTimeout as sleep } from 'node:timers/promises'
import type { MadeVersion } from './published-by.ts'
import type { ServedProcess } from './served-process.ts'

/** How often every process is asked, in milliseconds. */
const LOOK = 4

/** Watches from now on when each process first serves each version. */
export function watchVersions(processes: readonly ServedProcess[]) {
  const seen = processes.map((): { readonly version: number; readonly at: number }[] => [])
  let over = false
  const watching = Promise.all(
    processes.map(async (served, index) => {
      while (!over) {
        const { version } = await served.ready()
        if (version > (seen[index]?.at(-1)?.version ?? 0)) seen[index]?.push({ version, at: Date.now() })
        await sleep(LOOK)
      }
    }),
  )
  return {
    /**
     * Ends the watch. For each version, the time in milliseconds from its commit until all
     * processes served it or a later one.
     */
    async delays(made: readonly MadeVersion[]): Promise<number[]> {
      over = true
      await watching
      return made.map(({ version, at }) => {
        const firsts = seen.map((list) => list.find((look) => look.version >= version)?.at ?? Number.NaN)
        return Math.max(0, ...firsts.map((first) => first - at))
      })
    },
  }
}

export function inWords(delays: readonly number[]): string {
  const sorted = [...delays].sort((a, b) => a - b)
  return `median ${sorted[Math.floor(sorted.length / 2)]} ms, slowest ${sorted.at(-1)} ms, of ${sorted.length} versions`
}
