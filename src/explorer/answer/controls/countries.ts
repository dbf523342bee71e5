/** Codes of countries whose roads people ask about. The API knows which of them it can answer for. */
const CODES =
  'AR AT AU BE BR CA CH CL CN CO CZ DE DK ES FI FR GB GR HK HU ID IE IL IN IT JP KE KR MX MY NL NO NZ PH PL PT RO SE SG TH TR TW UA US VN ZA'

/** The countries with their English names, in order of name. */
export function countryOptions(): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames('en', { type: 'region' })
  return CODES.split(' ')
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
}
