/*
 * The heavy part, loaded only when a run has work to do: `@actions/core`, `@actions/github`, `@actions/http-client` and
 * the adapter. It becomes one file in dist/ for all actions (docs/decisions/0003-one-toolkit-bundle.md).
 */
export { connect } from './connect.ts'
export { runner } from './core-runner.ts'
export { post } from './post.ts'
