/** How long a call waits for another process to give back the lock, in milliseconds. */
export const BUSY_TIMEOUT = 5_000
