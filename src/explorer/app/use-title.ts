import { useEffect } from 'react'

/** Names the page in the browser's tab, with the name of the site after it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Aetia' : `${title} - Aetia`
  }, [title])
}
