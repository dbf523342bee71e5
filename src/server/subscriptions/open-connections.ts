import { addressGroup } from '../../accounts/address-group.ts'

/** The WebSockets and event streams that are open at once. */
export interface OpenConnections {
  /** A place for one more connection from an address, or the reason for a refusal. */
  take(address: string): Place | NoPlace
  /** How many places are taken. */
  open(): number
  /** From now on there is no place. */
  close(): void
}

export interface Place {
  /** Frees the place, once however often it is called. */
  giveBack(): void
}

/** The form for an answer of HTTP. */
export interface NoPlace {
  readonly status: 429 | 503
  readonly refusal: string
}

/** When to try again, in seconds. */
export const RETRY_AFTER = '5'

const FULL: NoPlace = { status: 503, refusal: 'This server takes no more subscribers now. Come back a little later.' }

/**
 * At most `most` places. One IPv4 address or /64 network of IPv6 has at most `mostPerAddress` of
 * them.
 */
export function openConnections(most: number, mostPerAddress: number): OpenConnections {
  const groups = new Map<string, number>()
  const ownFull: NoPlace = {
    status: 429,
    refusal:
      `Your network has ${mostPerAddress} WebSockets and event streams open here, which is all that one may have. ` +
      'Close one, follow several things over one WebSocket, or have AETIA_MAX_CONNECTIONS_PER_ADDRESS raised.',
  }
  let open = 0
  let isClosed = false
  const change = (group: string, by: 1 | -1) => {
    open += by
    const count = (groups.get(group) ?? 0) + by
    if (count === 0) groups.delete(group)
    else groups.set(group, count)
  }
  return {
    take(address) {
      const group = addressGroup(address)
      if (isClosed || open >= most) return FULL
      if ((groups.get(group) ?? 0) >= mostPerAddress) return ownFull
      change(group, 1)
      let isTaken = true
      return {
        giveBack() {
          if (isTaken) change(group, -1)
          isTaken = false
        },
      }
    },
    open: () => open,
    close() {
      isClosed = true
    },
  }
}
