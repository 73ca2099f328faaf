import { runAction } from '@porchlight/action-kit'
import { toolkit } from '@porchlight/github'
import { action } from './action.generated.ts'
import { run } from './run.ts'

await runAction({ action, run, toolkit })
