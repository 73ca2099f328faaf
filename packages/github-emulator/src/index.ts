export type { Scenario } from './scenario/scenario.ts'
export type { State } from './state/state.ts'
