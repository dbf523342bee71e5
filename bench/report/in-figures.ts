/** Three significant digits, with separated thousands. */
export function inFigures(value: number): string {
  if (!Number.isFinite(value)) return 'absent'
  if (value === 0) return '0'
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))
  return value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: 0 })
}
