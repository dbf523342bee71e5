/** What undoes what the tests of a file have left behind. */
const clearings: (() => unknown)[] = []

/** Does this when the tests of the file are done. */
export const whenFileIsDone = (clear: () => unknown): void => void clearings.push(clear)

export const clearLeftovers = (): Promise<unknown> => Promise.all(clearings.splice(0).map((clear) => clear()))
