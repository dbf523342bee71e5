import type { MailWordsIn } from '../accounts/account-mails.ts'
import { wordingFor } from '../wording/wording-for.ts'
import type { RequestContext } from './context.ts'

/** The words of mails: in the languages of the request, else in that of the user, else English. */
export const mailWords =
  ({ languageRanges }: Pick<RequestContext, 'languageRanges'>): MailWordsIn =>
  (ofUser) => {
    const { language, accounts } = wordingFor([...languageRanges, ...(ofUser === null ? [] : [ofUser])])
    return { ...accounts.mails, language }
  }
