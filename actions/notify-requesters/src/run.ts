import { carryOut, UserError, type Host, type Report } from '@porchlight/action-kit'
import type { GitHub, Release } from '@porchlight/github'
import { decide, describe, type Decision } from './decide.ts'
import { contentsOf, factsOf, previousTagOf, releaseOf, type Sources } from './gather/gather.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { markerFor } from './messages.ts'
import { silenceReport, toldReport } from './report.ts'
import { noEarlierRelease, ruledOut, subjectOf } from './event.ts'

/** Tells on each issue that a release closed. The payload alone says whether there is a release to tell of. */
export async function run(host: Host<GitHub>): Promise<Report> {
  const inputs = readInputs(host.read)
  const subject = subjectOf(host.event, inputs)
  if ('silent' in subject) return silenceReport(host.log, { silent: subject })
  const known = 'release' in subject ? subject.release : undefined
  const silent = known === undefined ? undefined : ruledOut(known, inputs)
  if (silent !== undefined) return silenceReport(host.log, { silent, tag: known?.tag ?? '' })
  const sources = { github: await host.connect(inputs.token), serverUrl: host.context.serverUrl }
  return announce(await releaseOf(subject, sources), { ...sources, inputs, host })
}

interface Announcing extends Sources {
  readonly inputs: Inputs
  readonly host: Host<GitHub>
}

async function announce(release: Release, { host, inputs, ...sources }: Announcing): Promise<Report> {
  const { github } = sources
  const { tag } = release
  const silent = ruledOut(release, inputs)
  if (silent !== undefined) return silenceReport(host.log, { silent, tag })
  const previousTag = await previousTagOf(release, inputs, github)
  if (previousTag === undefined) return silenceReport(host.log, { silent: noEarlierRelease(tag), tag })

  const contents = await contentsOf(release, previousTag, github)
  const decision = decide(await factsOf(release, contents, { ...sources, inputs }), inputs)
  refuseStorm(decision, inputs)
  const outcome = await carryOut(decision.plan, {
    dryRun: inputs.dryRun,
    log: host.log,
    describe,
    perform: ({ thread, body }) => github.comments.createOnce(thread, { marker: markerFor(tag), body }),
  })
  return toldReport({ tag, previousTag, contents, decision, outcome })
}

/** Nothing is written rather than a part: whoever reads the error decides about all of it. A dry run shows it all. */
function refuseStorm({ plan }: Decision, { maxIssues, dryRun }: Inputs): void {
  const count = plan.effects.length
  if (dryRun || count <= maxIssues) return
  throw new UserError(
    `This release would be announced on ${count} issues, and max-issues is ${maxIssues}. Nothing was written. ` +
      'See what it would be with dry-run: true; if that is right, raise max-issues. A wrong previous-tag is the usual cause.',
  )
}
