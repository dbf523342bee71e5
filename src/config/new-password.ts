const LEAST = 12
const MOST = 1_000

/** The most characters that a password has. */
export const LONGEST_PASSWORD = MOST

/** What a new password must be, whoever sets it. */
export const PASSWORD_RULE = `${LEAST} to ${MOST.toLocaleString('en')} characters`

/** Whether a text may become a password. Length is what makes one hard to guess; no rule asks for signs or digits. */
export function isNewPassword(text: string): boolean {
  const length = [...text.normalize('NFKC')].length
  return length >= LEAST && length <= MOST
}
