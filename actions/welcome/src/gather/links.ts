import type { Log } from '@porchlight/action-kit'
import type { GitHub } from '@porchlight/github'
import type { Links } from '../messages.ts'
import type { Variable } from '../variables.ts'

interface Sources {
  readonly github: GitHub
  /** The repository's page, where a link leads that has no better place to lead to. */
  readonly page: string
  readonly log: Log
}

/** Looks only for what the message names. */
export async function linksFor(uses: ReadonlySet<Variable>, { github, page, log }: Sources): Promise<Links> {
  const wantsContributing = uses.has('contributing-guide')
  const wantsConduct = uses.has('code-of-conduct')
  if (!wantsContributing && !wantsConduct) return { contributingGuide: page, codeOfConduct: page }
  const guides = await github.community.guides()
  const found = async (name: string, listed: string | null | undefined): Promise<string> => {
    const address = guides === undefined ? await wellKnown(name, { github, page }) : listed
    if (!address)
      log.warning(`The message links to ${name}, and this repository has none. The link leads to ${page} instead.`)
    return address || page
  }
  return {
    contributingGuide: wantsContributing ? await found('CONTRIBUTING.md', guides?.contributing) : page,
    codeOfConduct: wantsConduct ? await found('CODE_OF_CONDUCT.md', guides?.codeOfConduct) : page,
  }
}

// In the order in which GitHub looks:
// https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/setting-guidelines-for-repository-contributors
const FOLDERS = ['.github/', '', 'docs/']

async function wellKnown(
  name: string,
  { github, page }: Pick<Sources, 'github' | 'page'>,
): Promise<string | undefined> {
  for (const folder of FOLDERS) {
    const path = `${folder}${name}`
    if ((await github.contents.file(path)) !== undefined) return `${page}/blob/HEAD/${path}`
  }
  return undefined
}
