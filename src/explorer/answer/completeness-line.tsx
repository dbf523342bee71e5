interface CompletenessLineProps {
  readonly completeness: { readonly exact: boolean; readonly reason?: string | null }
  /** The highest number of steps that was asked for, or null for the bound of the API. */
  readonly maxLength: number | null
}

/** Says what a bound left out. An exact answer needs no words. */
export function CompletenessLine({ completeness, maxLength }: CompletenessLineProps) {
  if (completeness.exact) return null
  return (
    <p className="bounded" role="status">
      This answer is not complete: {completeness.reason ?? 'a bound stopped the search'}. The listed paths are the best
      of those with at most {maxLength ?? 8} steps. Fewer steps or more conditions make it complete.
    </p>
  )
}
