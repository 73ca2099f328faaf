import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runWorkflow, type WorkflowEvent, type WorkflowOutcome } from '@porchlight/action-runner'
import type { Permissions } from '@porchlight/github-emulator'
import { repositoryRoot } from './bundle.ts'
import { REPOSITORY, type World } from './world.ts'

/** Runs the text of a workflow, as a project would have it that uses this repository from wherever the text says. */
export async function runWorkflowText(
  { emulator }: World,
  text: string,
  event: WorkflowEvent,
): Promise<WorkflowOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-workflow-'))
  const file = join(folder, 'workflow.yml')
  writeFileSync(file, text)
  const owner = /uses: ([\w-]+\/porchlight)[@/]/.exec(text)?.[1] ?? ''
  const { url: apiUrl, graphqlUrl, token } = emulator
  try {
    return await runWorkflow({
      file,
      repositoryRoot: folder,
      event,
      github: { repository: REPOSITORY, apiUrl, graphqlUrl, token },
      localActions: { [owner]: repositoryRoot },
      tokenFor: (permissions) => emulator.issueToken({ permissions: permissions as Permissions }),
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
