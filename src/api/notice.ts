import type { Said } from '../wording/words.ts'
import type { RequestContext } from './context.ts'

/** Carried by every answer about an injury. */
export const NOTICE: Said = ({ wording }) => wording.notice

/** The same as a resolver. */
export const notice = (_record: unknown, _args: unknown, { words }: RequestContext): string => NOTICE(words)
