import { allUsers } from '../../app/all-users.ts'
import { audited } from '../../app/audited.ts'
import { resetPasswordHere } from '../../app/reset-password-here.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { withAccounts } from '../with-accounts.ts'

export interface ResetPasswordOptions {
  readonly revokeTokens?: boolean
}

/** Lists every user in order of name. */
export const listUsers = (context: CommandContext): Promise<number> =>
  withAccounts(context, async (store) => {
    let count = 0
    for await (const { name, role, active, mustChangePassword, createdAt } of allUsers(store)) {
      const notes = [...(active ? [] : ['locked out']), ...(mustChangePassword ? ['must change the password'] : [])]
      context.stdout.write(`${[name.padEnd(20), role.padEnd(9), createdAt, ...notes].join('  ')}\n`)
      count += 1
    }
    if (count === 0) context.stdout.write('There are no users. The first is made by "aetia serve".\n')
    return EXIT.OK
  })

/**
 * Gives a user who is locked out a new one-time password and prints it. It needs no password, only
 * access to this machine.
 */
export const resetPasswordOf = (
  context: CommandContext,
  name: string,
  { revokeTokens = false }: ResetPasswordOptions,
): Promise<number> =>
  withAccounts(context, (store) =>
    audited(store, 'reset-password', name, async (concerns) => {
      const reset = await resetPasswordHere(store, { name, revokeTokens })
      if (!reset) throw new OperatorError(`There is no user "${name}". List them with: aetia users`)
      context.stdout.write(`The one-time password of "${name}" is ${reset.oneTimePassword}\n`)
      for (const token of reset.revokedTokens) {
        concerns(token.id, token.name)
        context.stdout.write(`The token ${JSON.stringify(token.name)} (${token.id}) is revoked.\n`)
      }
      if (!reset.user.active)
        context.stderr.write('The user is locked out, and stays so until an ADMIN changes that with "changeUser".\n')
      return EXIT.OK
    }),
  )
