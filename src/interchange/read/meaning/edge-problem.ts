import { tooLong } from '../forms/table-rows.ts'

/** Why an edge cannot be read, by what it must have, if it cannot. */
export function edgeProblem(subject: string, predicate: string, object: string): string | undefined {
  if (subject === '') return 'it has no subject'
  if (predicate === '') return 'it has no predicate'
  if (object === '') return 'it has no object'
  return tooLong('subject', subject) ?? tooLong('predicate', predicate) ?? tooLong('object', object)
}
