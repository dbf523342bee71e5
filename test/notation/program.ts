import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import type { ProgramAnswer } from './programs-on-demand.ts'

/**
 * The file that starts a program, given by its place in the checkout: a bundle of it, which all
 * files of a run share. It is the source itself in a run that makes no bundles.
 */
export async function program(source: string): Promise<string> {
  const port = inject('programDoor')
  if (port === undefined) return join(fileURLToPath(new URL('../../', import.meta.url)), source)
  const door = connect(port, '127.0.0.1').end(source)
  const answer: ProgramAnswer = JSON.parse(await text(door))
  if ('problem' in answer) throw new Error(answer.problem)
  return answer.file
}
