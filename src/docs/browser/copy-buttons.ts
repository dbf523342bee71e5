/** How long a button says that it has copied, in milliseconds. */
const SAID_MS = 2_000

/** Puts a button that copies on every block of code, where the browser allows pages to copy. */
export function addCopyButtons(): void {
  if (navigator.clipboard === undefined) return
  for (const figure of document.querySelectorAll('figure.code')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Copy'
    button.setAttribute('aria-live', 'polite')
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(figure.querySelector('pre')?.textContent ?? '')
      button.textContent = 'Copied'
      setTimeout(() => {
        button.textContent = 'Copy'
      }, SAID_MS)
    })
    figure.querySelector('figcaption')?.append(button)
  }
}
