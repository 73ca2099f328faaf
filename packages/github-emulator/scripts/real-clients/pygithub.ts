import { join } from 'node:path'
import { type Client, run } from './client.ts'
import { pythonProgram } from './python.ts'
import { mistakesOfJob } from './world.ts'

const PACKAGE = { name: 'PyGithub', version: '2.10.0', program: 'python' }

export const pyGithub: Client = {
  name: 'PyGithub',
  install: async (folder) => {
    const found = await pythonProgram(folder, PACKAGE)
    return 'reason' in found ? found : { command: found.path, version: PACKAGE.version }
  },
  work: (command, { url, home, token, reviewerToken }) =>
    run(command, [join(import.meta.dirname, 'pygithub.py')], {
      env: { HOME: home, URL: url, TOKEN: token, REVIEWER_TOKEN: reviewerToken },
    }),
  mistakes: mistakesOfJob,
}
