import { BAD_GATEWAY, partialAnswer, resourceLimited } from '../graphql/faults.ts'
import { type Answer, objectOf } from '../rest/operation.ts'
import { STATUS_HEADER } from '../rest/answer-status.ts'
import type { ArmedFault, Fault } from './faults.ts'
import type { Resource } from './rate-limit.ts'
import { type Incoming, recordOf, type RequestRecord, resourceOf } from './record.ts'
import { exhausted, secondaryLimit } from './refusals.ts'
import { truth } from './truth.ts'
import type { World } from './world.ts'

/** What the server should do with the connection. */
export type Outgoing = { answer: Answer; broken?: 'reset' | 'malformed'; delay?: number }

/** Answers one request as GitHub would, or as a fault says, and remembers it. */
export function exchange(world: World, incoming: Incoming): Outgoing {
  const record = recordOf(incoming)
  world.log.push(record)
  for (const race of world.races) race(record)?.(world.state)
  // Every rule counts, also those behind the one that hits.
  const fault = world.faults.map((hit) => hit(record)).find((hit) => hit !== undefined)
  const outgoing = fault ? faulty(world, { incoming, record, fault }) : { answer: truth(world, incoming, record) }
  record.status = outgoing.answer.status
  const origin = outgoing.answer.headers?.[STATUS_HEADER]
  record.documented = origin === undefined ? null : origin === 'documented'
  // The clock of a scenario only moves with what changes the world, so that times tell the order of writes.
  if (record.kind === 'write') world.state.clock.advance(1000)
  return outgoing
}

const BUILT_ON_TRUTH: readonly unknown[] = ['malformed', 'partial', 'resource-limits']

function faulty(
  world: World,
  { incoming, record, fault }: { incoming: Incoming; record: RequestRecord; fault: ArmedFault },
): Outgoing {
  const { answer, afterEffect } = fault
  const isLate = typeof answer === 'object' && 'delay' in answer
  const needsTruth = afterEffect || isLate || BUILT_ON_TRUTH.includes(answer)
  const real = needsTruth ? truth(world, incoming, record) : { status: 0 }
  return faultAnswer(answer, { real, resource: resourceOf(record) })
}

function faultAnswer(fault: Fault, { real, resource }: { real: Answer; resource: Resource }): Outgoing {
  if (fault === 'reset' || fault === 'malformed') return { answer: real, broken: fault }
  if (fault === 'partial') return { answer: { ...real, body: partialAnswer(objectOf(real.body)) } }
  if (fault === 'resource-limits') return { answer: { ...real, body: resourceLimited(objectOf(real.body)) } }
  if (fault === 'bad-gateway') return { answer: BAD_GATEWAY }
  if (fault === 'secondary-limit') return { answer: secondaryLimit({ status: 403 }) }
  if (fault === 'rate-limit') return { answer: exhausted(60, resource) }
  if ('delay' in fault) return { answer: real, delay: fault.delay }
  if ('rateLimitResetIn' in fault) return { answer: exhausted(fault.rateLimitResetIn, resource) }
  const { status } = fault
  if ('retryAfter' in fault)
    return { answer: secondaryLimit({ status: fault.status ?? 403, retryAfter: fault.retryAfter }) }
  const {
    headers = {},
    body = {
      message: `Emulated fault ${status}`,
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    },
  } = fault
  return { answer: { status: fault.status, body, headers } }
}
