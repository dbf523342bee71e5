import { PageLink } from '../../app/page-link.tsx'
import { useAddress } from '../../app/use-address.ts'

const TABS = [
  { name: 'paths', label: 'Paths' },
  { name: 'breaks', label: 'What breaks it' },
  { name: 'what-if', label: 'What if' },
  { name: 'why-not', label: 'Why not' },
  { name: 'differential', label: 'Differential' },
] as const

export type TabName = (typeof TABS)[number]['name']

export const tabOf = (value: string | undefined): TabName => TABS.find(({ name }) => name === value)?.name ?? 'paths'

/** The views of an answer. Each has its address, so they are links. */
export function TabLinks({ current }: { readonly current: TabName }) {
  const [search] = useAddress()
  return (
    <nav className="tabs not-printed" aria-label="Views of the answer">
      {TABS.map(({ name, label }) => (
        <PageLink
          key={name}
          to="."
          search={{ ...search, tab: name === 'paths' ? undefined : name, cite: undefined }}
          className="tab"
          aria-current={name === current ? 'page' : undefined}
        >
          {label}
        </PageLink>
      ))}
    </nav>
  )
}
