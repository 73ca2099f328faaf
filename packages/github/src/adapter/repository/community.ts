import { fieldsOf } from '@porchlight/action-kit'
import type { Community } from '../../port.ts'
import { undefinedIfMissing } from '../../undefined-if-missing.ts'
import type { Client } from '../client/client.ts'

export function communityOf(client: Client): Community {
  return {
    guides: () => undefinedIfMissing(client.call('GET /repos/{owner}/{repo}/community/profile', {}, guidesFrom)),
  }
}

function guidesFrom(json: unknown) {
  const files = fieldsOf(json, 'profile').object('files')
  const address = (name: string): string | null => files.objectOrNull(name)?.textOrNull('html_url') ?? null
  // `code_of_conduct` is there for codes that GitHub recognises, `code_of_conduct_file` for any.
  return {
    contributing: address('contributing'),
    codeOfConduct: address('code_of_conduct_file') ?? address('code_of_conduct'),
  }
}
