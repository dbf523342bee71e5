import { useParams } from '@tanstack/react-router'

/** The part of the address behind the folder of the page, decoded, such as an id. */
export function useName(): string {
  const { _splat, name } = useParams({ strict: false }) as Readonly<Record<string, string | undefined>>
  return _splat ?? name ?? ''
}
