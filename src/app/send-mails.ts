import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { type Role, rightsOf } from '../accounts/rights.ts'
import type { LinkTo } from '../activity/links.ts'
import { tellByMail } from '../activity/mail/mailer.ts'
import { createSmtp } from '../activity/mail/send-by-smtp.ts'
import type { Config } from '../config/config.ts'
import { type Poller, startPoller } from '../publishing/poller.ts'
import type { Store } from '../storage/store.ts'

/** The wait between two looks for what is to be told, in milliseconds. */
const INTERVAL = 5_000

/** Tells users by mail what concerns them; undefined where there is no mail server. */
export function sendMails(
  { smtpUrl, mailFrom, digestHour }: Pick<Config, 'smtpUrl' | 'mailFrom' | 'digestHour'>,
  store: Store,
  logger: Logger,
  clock: () => string,
  linkTo: LinkTo,
): Pick<Poller, 'stop'> | undefined {
  if (smtpUrl === null) return undefined
  const smtp = createSmtp(smtpUrl, mailFrom)
  const turn = () =>
    tellByMail({
      store,
      send: smtp.send,
      linkTo,
      mayRead: (role) => rightsOf(role as Role).includes('READ_DRAFTS'),
      titleOf: async (changeset) => (await store.changeset(changeset))?.title ?? changeset,
      digestHour,
      now: () => Date.parse(clock()),
      newId: randomUUID,
      attempted({ id: mail }, result) {
        if (result.state === 'SENT') logger.info({ mail }, 'a mail was sent')
        else if (result.state === 'PENDING')
          logger.info({ mail, error: result.error }, 'a mail could not be sent; it is tried again')
        else logger.warn({ mail, error: result.error }, 'a mail could not be sent and is given up')
      },
    })
  const looks = startPoller(turn, {
    interval: INTERVAL,
    onStatus: (event, error) =>
      event === 'FOUND'
        ? logger.info('mails are sent again')
        : logger.error({ err: error }, 'mails are not sent: the outbox cannot be read'),
  })
  return {
    async stop() {
      await looks.stop()
      smtp.close()
    },
  }
}
