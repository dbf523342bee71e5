import { cookies, draftMode } from 'next/headers'
import { PREVIEW_COOKIE } from '../../../../lib/aetia'

export async function POST() {
  const draft = await draftMode()
  draft.disable()
  const store = await cookies()
  store.delete(PREVIEW_COOKIE)
  return new Response(null, { status: 303, headers: { location: '/' } })
}
