/** A count with its noun: `1 path`, `at least 3 paths`. */
export const counted = (count: string | number, noun: string, isExact: boolean | null = true): string =>
  `${isExact ? '' : 'at least '}${count} ${noun}${String(count) === '1' ? '' : 's'}`
