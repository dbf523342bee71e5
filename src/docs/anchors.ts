/**
 * Names the headings of one page for links to them, as the usual readers of Markdown do: lower
 * case, hyphens for spaces, no other punctuation; a name that is taken gets a number.
 */
export function createAnchors(): (heading: string) => string {
  const taken = new Map<string, number>()
  return (heading) => {
    const name = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
      .replaceAll(/\s/g, '-')
    const uses = taken.get(name) ?? 0
    taken.set(name, uses + 1)
    return uses === 0 ? name : `${name}-${uses}`
  }
}
