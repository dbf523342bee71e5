import type { RequestContext } from './context.ts'

/** Carried by every answer about an injury. */
export const notice = (_record: unknown, _args: unknown, { words }: RequestContext): string => words.wording.notice
