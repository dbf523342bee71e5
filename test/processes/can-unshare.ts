import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * What runs a program as PID 1 of a namespace of its own, as a container does, and ends as it does.
 */
export const AS_PID_1 = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child'] as const

/** Whether this user may. */
export const canUnshare: boolean = spawnSync(AS_PID_1[0], [...AS_PID_1.slice(1), 'true']).status === 0

/**
 * What runs as PID 1, by its number outside of the namespace, once it runs. `pid` is that of
 * `unshare`.
 */
export async function pid1Of(pid: number): Promise<number> {
  for (;;) {
    const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ')
    if (child) return Number(child)
    await sleep(2)
  }
}
