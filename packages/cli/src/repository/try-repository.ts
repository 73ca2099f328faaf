import { resolve } from 'node:path'
import { cloneAt } from './clone.ts'
import { signOffs } from './sign-offs.ts'
import { wouldLabel } from './would-label.ts'

// Enough to see a pattern, and a matter of seconds: triage starts once for each.
const COMMITS = 20

/** `npm run try -- --repo <path>`: what Porchlight would have made of a project's own last commits. Nothing is written. */
export async function tryRepository({ path }: { path: string }): Promise<void> {
  const clone = cloneAt(resolve(path))
  const commits = clone.last(COMMITS)
  console.log(`The last ${commits.length} commits of ${clone.path} (${clone.branch}), merges left out.\n`)
  console.log('dco-check: are they signed off?\n')
  console.log(await signOffs(clone, commits.length))
  console.log('\ntriage: each as if it were a pull request of its own\n')
  console.log(await wouldLabel(clone, commits))
}
