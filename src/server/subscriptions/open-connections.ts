/** The WebSockets and event streams that are open at once. */
export interface OpenConnections {
  /** A place for one more, to be given back once by calling what is answered; null when there is none. */
  take(): (() => void) | null
  /** From now on there is none. */
  close(): void
}

export function openConnections(most: number): OpenConnections {
  let open = 0
  let isClosed = false
  return {
    take() {
      if (isClosed || open >= most) return null
      open++
      let given = false
      return () => {
        if (!given) open--
        given = true
      }
    },
    close() {
      isClosed = true
    },
  }
}
