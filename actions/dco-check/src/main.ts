import { runAction } from '@porchlight/action-kit'
import { toolkit } from '@porchlight/github'
import { action } from './action.generated.ts'
import { NOT_JUDGED, run } from './run.ts'

await runAction({ action, run, toolkit, outputsOfFailure: NOT_JUDGED })
