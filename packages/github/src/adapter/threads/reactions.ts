import type { Reactions } from '../../port.ts'
import type { Client } from '../client/client.ts'

export function reactionsOf(client: Client): Reactions {
  return {
    // GitHub answers 200 instead of 201 when it is there already.
    add: (number, content) =>
      client.call(
        'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions',
        { issue_number: number, content },
        () => undefined,
      ),
  }
}
