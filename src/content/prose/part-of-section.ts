import type { Path } from '../violation.ts'

/** The way to a line of a section's body, from 0, or to its heading where there is no line. */
export const partOfSection = (section: number, line: number | null): Path =>
  line === null ? ['sections', section, 'heading'] : ['sections', section, 'body', line]
