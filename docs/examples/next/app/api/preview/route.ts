import { AetiaError } from 'aetia-client'
import { cookies, draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { current, PREVIEW_COOKIE } from '../../../lib/aetia'

/** `/api/preview?secret=...&driver=cambered-roads` shows the draft of a preview link in this browser. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const secret = searchParams.get('secret') ?? ''
  const slug = searchParams.get('driver')
  try {
    await current.withPreview(secret).graph()
  } catch (error) {
    if (!(error instanceof AetiaError)) throw error
    return new Response(error.message, { status: 403 })
  }
  const draft = await draftMode()
  draft.enable()
  const secure = process.env.NODE_ENV === 'production'
  const store = await cookies()
  store.set(PREVIEW_COOKIE, secret, { httpOnly: true, secure, sameSite: 'lax', path: '/' })
  redirect(slug === null ? '/' : `/drivers/${encodeURIComponent(slug)}`)
}
