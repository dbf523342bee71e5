/** 32 letters and digits of which none looks like another: no i, l, o or u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const GROUPS = 4
const GROUP = 5

/** A password to be read and typed once, such as `7kq2m-x9dfa-0zr5c-wn3eh`: 100 random bits. */
export function oneTimePassword(random: (bytes: number) => Uint8Array): string {
  const letters = Array.from(random(GROUPS * GROUP), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
  return Array.from({ length: GROUPS }, (_, group) => letters.slice(group * GROUP, (group + 1) * GROUP)).join('-')
}
