import { useEffect } from 'react'

/**
 * Names the page in the browser's tab and history, with the name of the site after it. Null: not
 * known yet.
 */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title === '' ? 'Aetia' : `${title} - Aetia`
  }, [title])
}
