import { data } from '@actions/expressions'
import type { FunctionDefinition } from './expression.ts'

export type Status = 'success' | 'failure' | 'cancelled'

/** What `success()`, `failure()` and `cancelled()` answer. In a job's `if` two of them can be false at once. */
export type StatusAnswers = { success: boolean; failure: boolean; cancelled: boolean }

export function answersFor(status: Status): StatusAnswers {
  return { success: status === 'success', failure: status === 'failure', cancelled: status === 'cancelled' }
}

export function statusFunctions(answers: StatusAnswers): FunctionDefinition[] {
  return Object.entries({ ...answers, always: true }).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }))
}
