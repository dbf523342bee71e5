import { type Actor, ANONYMOUS } from '../../accounts/actor.ts'
import { ROLES, type Role, rightsOf } from '../../accounts/rights.ts'
import { CHANGESET_STATES } from '../../content/lifecycle/changeset.ts'
import {
  type Eligible,
  type StateCondition,
  type Transition,
  WORKFLOW,
  type WorkflowAction,
} from '../../content/lifecycle/workflow.ts'
import { POLICIES, SUBGRAPH_POLICIES } from './policies.ts'
import { LEVELS, meets, type Policy } from './policy.ts'

const ROOTS = ['Query', 'Mutation', 'Subscription'] as const

/** A caller of each role, whom the policies are applied to. */
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
    '# Rights and policies',
    '',
    'Generated from `src/api/access/policies.ts` by `npm run generate`; a test fails where the two differ.',
    'A field without a policy does not compile.',
    '',
    'The server checks a request before it runs any part of it. A field that requires more than the',
    'caller has refuses the whole request: with `UNAUTHENTICATED` (status 401) where nobody is signed in,',
    'and with `FORBIDDEN` (status 403) otherwise. `@skip` and `@include` have no effect on this.',
    '',
    '## Policies',
    '',
    ...table(
      ['policy', 'callers that meet it'],
      [
        ...Object.entries(LEVELS).map(([name, meaning]) => [code(name), meaning]),
        ...ROLES.map((role) => [
          added(role).map(code).join(', '),
          `A caller with the role ${role}${role === 'ADMIN' ? '' : ' or a higher one'}.`,
        ]),
      ],
    ),
    '',
    "A session has the rights of its user's role; until a one-time password is changed it has none. A",
    'token has those of its rights that the role of its owner grants now, and never `USE_ACCOUNT`.',
    '',
    '`POST /assets` needs `WRITE_DRAFTS` too; `GET /assets/<name>` needs nothing but the name',
    '([assets.md](assets.md#who-can-see-it)).',
    '',
    ...ROOTS.flatMap((root) => [`## ${root}`, '', ...rootTable(POLICIES[root]), '']),
    '## Query of a subgraph',
    '',
    'With `AETIA_FEDERATION=on` there are also these fields, for gateways.',
    '',
    ...rootTable(SUBGRAPH_POLICIES.Query),
    '',
    ...workflowTable(),
    '',
    '## Every other type',
    '',
    'These policies apply once a field above has led to the type. Types whose fields are all `PUBLIC` follow',
    'the table.',
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

/** The transitions of a changeset: action, state, and who is eligible. */
function workflowTable(): string[] {
  const actions: readonly WorkflowAction[] = Object.values(WORKFLOW)
  const cell = (transition: Transition | undefined) => {
    if (!transition) return ''
    const { by, to, when = [] } = transition
    const others = when.map((condition, index) => `${to[index + 1]} where ${CONDITIONS[condition]}`).join(', ')
    return `${by.map((each) => ELIGIBLE[each]).join(' or ')}: ${code(to[0])}${others && ` (${others})`}`
  }
  return [
    '## Changesets',
    '',
    'Generated from `src/content/lifecycle/workflow.ts`. Each mutation requires the right of its row first.',
    'A cell says who is eligible in that state, and which state follows; an empty cell answers',
    '`WRONG_STATE`. A scheduled changeset is `APPROVED`.',
    '',
    ...table(
      ['mutation', 'right', ...CHANGESET_STATES.map(code)],
      actions.map(({ mutation, right, from }) => [
        code(mutation),
        code(right),
        ...CHANGESET_STATES.map((state) => cell(from[state])),
      ]),
    ),
    '',
    '*Not an editor* is a user who made none of the revisions of the changeset. Revisions that a later edit',
    'or a rebase replaced count.',
  ]
}

const ELIGIBLE: Readonly<Record<Eligible, string>> = {
  WRITE_DRAFTS: '`WRITE_DRAFTS`',
  REVIEW: '`REVIEW`',
  PUBLISH: '`PUBLISH`',
  ADMINISTER: '`ADMINISTER`',
  AUTHOR: 'its author',
  NOT_EDITOR: 'not an editor',
}

const CONDITIONS: Readonly<Record<StateCondition, string>> = {
  APPROVED_DIFF_CHANGED: 'the approved diff is another',
  NO_EDIT_LEFT: 'no edit is left',
  APPROVALS_MISSING: 'approvals are missing',
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
