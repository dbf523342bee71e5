import { groupsDecide, roleOfGroups } from '../../accounts/role-of-groups.ts'
import type { SignedOn } from '../../accounts/sign-on.ts'
import { isMailAddress } from '../../activity/mail/mail-address.ts'
import type { OidcProvider } from '../../config/oidc-providers.ts'

/** What a provider claims of somebody, by name. */
export type Claims = Readonly<Record<string, unknown>>

/** OpenID Connect bounds a subject so. */
const LONGEST_SUBJECT = 255
/** A member of more groups is looked at no further. */
const MOST_GROUPS = 2_000
/** A longer token is not kept for the sign-off; a browser could not carry it either. */
const LONGEST_HINT = 8_000

/** A claim of the provider that nobody can be known by. */
export class UnusableClaims extends Error {
  override readonly name = 'UnusableClaims'
  readonly code = 'UNUSABLE_SUBJECT'
}

/** Whether the settings ask for claims that an id token does not have. */
export function needsUserInfo(settings: OidcProvider, claims: Claims): boolean {
  const { groupsClaim, matchMail, createUsers } = settings
  return (
    (groupsDecide(settings) && !Object.hasOwn(claims, groupsClaim)) ||
    ((matchMail || createUsers) && !Object.hasOwn(claims, 'email')) ||
    (createUsers && !Object.hasOwn(claims, 'preferred_username'))
  )
}

/** What claims, which were checked, mean for an account here. */
export function signedOnWith(settings: OidcProvider, claims: Claims, hint: string | null): SignedOn {
  const { name: provider, issuer, groupsClaim, createUsers, matchMail } = settings
  const { sub, email, email_verified: isVerified } = claims
  if (
    typeof sub !== 'string' ||
    sub === '' ||
    sub.length > LONGEST_SUBJECT ||
    /\p{Cc}/u.test(sub) ||
    !sub.isWellFormed()
  )
    throw new UnusableClaims(`"sub" must be 1 to ${LONGEST_SUBJECT} characters without control characters.`)
  const mail = typeof email === 'string' && isMailAddress(email) ? email : null
  return {
    provider,
    issuer,
    subject: sub,
    names: [claims['preferred_username'], claims['nickname'], mail, claims['name']]
      .filter((name) => typeof name === 'string')
      // Some providers give a mail address for a name.
      .map((name) => name.replace(/@.*$/s, '')),
    // Not "true": only a provider that says so has verified it.
    verifiedMail: isVerified === true ? mail : null,
    role: roleOfGroups(settings, groupsIn(claims[groupsClaim])),
    setsRole: groupsDecide(settings),
    createsUser: createUsers,
    matchesMail: matchMail,
    signOffHint: hint !== null && hint.length <= LONGEST_HINT ? hint : null,
  }
}

/** A list, or one group as a text. */
function groupsIn(claim: unknown): readonly string[] {
  const listed = typeof claim === 'string' ? [claim] : Array.isArray(claim) ? claim.slice(0, MOST_GROUPS) : []
  return listed.filter((group): group is string => typeof group === 'string')
}
