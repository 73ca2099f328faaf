import { fencedBlock } from '@porchlight/action-kit'
import { ownFailing, type Judgement } from '../decide/judgement.ts'
import { remediationTexts, thirdPartyTexts } from './remediation-text.ts'
import { asCode, shownPerson } from './shown.ts'

/** Where the rules allow it: the text of a commit that signs for those that fail, ready to paste. */
export function remediationSection(judgement: Judgement): string {
  const { settings, host } = judgement
  if (!settings.isRemediationAllowed) return ''
  const commits = ownFailing(judgement).map(({ commit }) => commit)
  const own = remediationTexts(commits, host).slice(0, MOST_TEXTS)
  if (own.length === 0) return ''
  const forOthers = settings.isThirdPartyRemediationAllowed ? thirdPartyTexts(commits, host).slice(0, MOST_TEXTS) : []
  return [
    '#### Without rewriting the branch',
    'Add one more commit with this text as its message, under the name and address that it names. The commit may be empty (`git commit --allow-empty`), but a later rebase can drop an empty commit, and its sign-offs with it.',
    ...own.map(({ message }) => fencedBlock(message)),
    ...forOthers.flatMap(({ author, message }) => [
      `Or sign for ${shownPerson(author, asCode)}, with your own name and address filled in:`,
      fencedBlock(message),
    ]),
  ].join('\n\n')
}

// Where more people than that have to sign, each of them mends their own.
const MOST_TEXTS = 5
