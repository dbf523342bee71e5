/** Whether the loops that a run usually makes shorter have their whole extent: `TEST_EXTENT=full`. */
export const isWholeExtent = process.env['TEST_EXTENT'] === 'full'
