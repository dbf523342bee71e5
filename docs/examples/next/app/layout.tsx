import type { Metadata } from 'next'
import { draftMode } from 'next/headers'
import type { ReactNode } from 'react'

export const metadata: Metadata = {
  title: 'What drives running injuries',
  description: 'Drivers, and the injuries that they lead to.',
}

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const { isEnabled } = await draftMode()
  return (
    <html lang="en">
      <body>
        {isEnabled && (
          <form action="/api/preview/end" method="post">
            This is a draft. <button type="submit">Show what is published</button>
          </form>
        )}
        {children}
      </body>
    </html>
  )
}
