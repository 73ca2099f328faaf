import { type Answer, answer } from '../answer.ts'

export type Input = { clientMutationId?: string | null }

/** Every mutation gives back the client's own id and what it changed. */
export const payload = ({ clientMutationId }: Input, fields: Readonly<Record<string, unknown>>): Answer =>
  answer({ ...fields, clientMutationId: clientMutationId ?? null })
