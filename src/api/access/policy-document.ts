import { type Actor, ANONYMOUS } from '../../accounts/actor.ts'
import { ROLES, type Role, rightsOf } from '../../accounts/rights.ts'
import { POLICIES } from './policies.ts'
import { LEVELS, meets, type Policy } from './policy.ts'

const ROOTS = ['Query', 'Mutation', 'Subscription'] as const

/** Somebody of each role, to ask the policies about. */
const byRole = (role: Role): Actor => ({
  kind: 'SESSION',
  credential: '',
  expiresAt: null,
  rights: rightsOf(role),
  user: { id: '', name: '', role, active: true, mustChangePassword: false, createdAt: '', revision: 1 },
})

/** `docs/policies.md`: the table of policies for people to read. */
export function policyDocument(): string {
  const types = Object.entries<Readonly<Record<string, Policy>>>(POLICIES)
  return [
    '# Who may what',
    '',
    'Written from `src/api/access/policies.ts` by `npm run generate`; a test fails where the two differ. A field that is not in that table does not compile.',
    'A request is held against it before anything of it runs: a field that takes more than the caller has refuses the whole request, with `UNAUTHENTICATED`',
    '(status 401) where nobody is signed in and `FORBIDDEN` (status 403) otherwise. `@skip` and `@include` do not matter to it.',
    '',
    '## What a field may take',
    '',
    ...table(
      ['policy', 'who meets it'],
      [
        ...Object.entries(LEVELS).map(([name, meaning]) => [code(name), meaning]),
        ...ROLES.map((role) => [
          added(role).map(code).join(', '),
          `Who has the role ${role}${role === 'ADMIN' ? '' : ', or one that may do more'}.`,
        ]),
      ],
    ),
    '',
    "A session has the rights of its user's role; until a one-time password is changed it has none. A token has those of its rights that the role of",
    'its owner grants now, and never `USE_ACCOUNT`.',
    '',
    ...ROOTS.flatMap((root) => [`## ${root}`, '', ...rootTable(POLICIES[root]), '']),
    '## Every other type',
    '',
    'Once something has led to it. Types of which every field is `PUBLIC` are listed below the table.',
    '',
    ...table(
      ['type', 'fields', 'policy'],
      types.filter(([name]) => !isRoot(name)).flatMap(([name, fields]) => rowsOf(name, fields)),
    ),
    '',
    `All \`PUBLIC\`: ${types
      .filter(([name, fields]) => !isRoot(name) && isPublic(fields))
      .map(([name]) => code(name))
      .join(', ')}.`,
    '',
  ].join('\n')
}

const isRoot = (name: string) => ROOTS.some((root) => root === name)
const isPublic = (fields: Readonly<Record<string, Policy>>) => Object.values(fields).every((each) => each === 'PUBLIC')
const code = (text: string) => `\`${text}\``

const added = (role: Role) => {
  const lesser = ROLES[ROLES.indexOf(role) - 1]
  return rightsOf(role).filter((right) => lesser === undefined || !rightsOf(lesser).includes(right))
}

/** Fields with the same policy share a row. */
function rootTable(fields: Readonly<Record<string, Policy>>): string[] {
  const actors: readonly Actor[] = [ANONYMOUS, ...ROLES.map(byRole)]
  return table(
    ['field', 'policy', 'anyone', ...ROLES.map((role) => role.toLowerCase())],
    grouped(fields).map(([policy, names]) => [
      names.map(code).join(', '),
      code(policy),
      ...actors.map((actor) => (meets(actor, policy) ? 'yes' : '')),
    ]),
  )
}

const rowsOf = (name: string, fields: Readonly<Record<string, Policy>>): string[][] =>
  isPublic(fields)
    ? []
    : grouped(fields).map(([policy, names]) => [code(name), names.map(code).join(', '), code(policy)])

function grouped(fields: Readonly<Record<string, Policy>>): readonly (readonly [Policy, readonly string[]])[] {
  const byPolicy = Map.groupBy(Object.entries(fields), ([, policy]) => policy)
  return [...byPolicy].map(([policy, entries]) => [policy, entries.map(([field]) => field)] as const)
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
