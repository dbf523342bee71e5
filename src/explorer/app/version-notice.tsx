import { Link } from '@tanstack/react-router'

/** Says that the reader looks at a chosen version, and how to leave it. */
export function VersionNotice({ version }: { readonly version: string }) {
  return (
    <p>
      You read version {version}, as it was published.{' '}
      <Link
        to="."
        search={((search: Record<string, unknown>) => ({ ...search, asOf: undefined })) as never}
        className="link"
      >
        Read the newest version
      </Link>
    </p>
  )
}
