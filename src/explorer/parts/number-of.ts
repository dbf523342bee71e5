/** A count with its noun: "no claims", "1 claim", "12 claims". */
export const numberOf = (count: number, noun: string, plural = `${noun}s`): string =>
  count === 1 ? `1 ${noun}` : `${count === 0 ? 'no' : count.toLocaleString('en-US')} ${plural}`
