/** What an answer found. Fails when it is null. */
export function there<Found>(found: Found | null | undefined): Found {
  if (found === null || found === undefined) throw new Error('nothing was found')
  return found
}
