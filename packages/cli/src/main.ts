import { parseArgs } from 'node:util'
import { tryRepository } from './repository/try-repository.ts'
import { tryStory } from './story/try-story.ts'

const USAGE = `npm run try                          plays a few days of a small project
npm run try -- --repo <path>         your own clone: sign-offs of its last commits, and what triage would label
npm run try -- --page <file.html>    where the page goes (porchlight-story.html)

Exit code: 0, or with --repo 2 where the rules are wrong and 3 where the clone does not hold enough; 1 for any other failure.`

try {
  const { values } = parseArgs({
    options: {
      repo: { type: 'string' },
      page: { type: 'string', default: 'porchlight-story.html' },
      help: { type: 'boolean' },
    },
  })
  if (values.help === true) console.log(USAGE)
  else if (values.repo === undefined) await tryStory({ page: values.page })
  else {
    const { text, exitCode } = await tryRepository({ path: values.repo })
    console.log(text)
    process.exitCode = exitCode
  }
} catch (error) {
  const isUsage = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  const message = error instanceof Error ? error.message : String(error)
  console.error(isUsage ? `${message}\n\n${USAGE}` : message)
  process.exitCode = 1
}
