/* What a command line and a web page may import: nothing here or below it touches Node, `process` or a clock. */
export { decide } from './decide.ts'
export { describe } from './effects.ts'
export type { PostEvent } from './effects.ts'
export { eventSubject } from './event.ts'
export type { Facts } from './facts.ts'
export { readInputs, webhookOf } from './inputs.ts'
export type { Inputs, Webhook } from './inputs.ts'
export { detailsOf, headlineOf } from './messages.ts'
