/** How far below the top of the window a heading counts as reached, in pixels. */
const READING_LINE = 120

/** Marks in the table of contents where the reader is. */
export function followContents(): void {
  const contents = document.querySelector('nav.contents')
  const links = new Map(
    [...(contents?.querySelectorAll('a') ?? [])].map((link) => [decodeURIComponent(link.hash.slice(1)), link] as const),
  )
  const headings = [...document.querySelectorAll('main :is(h2, h3)[id]')].filter(({ id }) => links.has(id))
  let current: HTMLAnchorElement | undefined
  let isWaiting = false

  function mark(): void {
    isWaiting = false
    const reached = headings.findLast((heading) => heading.getBoundingClientRect().top < READING_LINE)
    const link = links.get(reached?.id ?? '')
    if (link === current) return
    current?.removeAttribute('aria-current')
    link?.setAttribute('aria-current', 'true')
    // Only the list itself scrolls, and the page stays.
    if (link && contents) contents.scrollTop = link.offsetTop - contents.clientHeight / 2
    current = link
  }

  addEventListener(
    'scroll',
    () => {
      if (!isWaiting) requestAnimationFrame(mark)
      isWaiting = true
    },
    { passive: true },
  )
  mark()
}
