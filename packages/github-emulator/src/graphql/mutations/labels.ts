import { addLabels, removeLabel } from '../../state/labels.ts'
import type { Discussion } from '../../state/model.ts'
import type { Context, Fields } from '../context.ts'
import { type Input, payload } from './payload.ts'
import { beginChange, labelsOf, nodeOfKind, threadFor } from './subjects.ts'

type Given = { input: Input & { labelableId: string; labelIds: string[] } }

export const labelMutations: Fields<undefined> = {
  addLabelsToLabelable: (_source, { input }: Given, context) => {
    const { state, token } = context
    const labelable = nodeOfKind(context, input.labelableId, 'Issue', 'PullRequest', 'Discussion')
    if (labelable.kind === 'Discussion')
      return payload(input, { labelable: labelled(context, labelable, input.labelIds) })
    const thread = threadFor(context, input.labelableId, 'issues/add-labels')
    const names = labelsOf(context, thread.repository, input.labelIds).map(({ name }) => name)
    addLabels(state, thread, { names, actor: token.account })
    return payload(input, { labelable: thread })
  },
  removeLabelsFromLabelable: (_source, { input }: Given, context) => {
    const { state, token } = context
    const labelable = nodeOfKind(context, input.labelableId, 'Issue', 'PullRequest', 'Discussion')
    if (labelable.kind === 'Discussion')
      return payload(input, { labelable: unlabelled(context, labelable, input.labelIds) })
    const thread = threadFor(context, input.labelableId, 'issues/remove-label')
    // Removing one that is not on the issue is an error in REST and silence here.
    const present = labelsOf(context, thread.repository, input.labelIds).filter((label) =>
      thread.labels.includes(label),
    )
    for (const { name } of present) removeLabel(state, thread, { name, actor: token.account })
    return payload(input, { labelable: thread })
  },
}

function labelled(context: Context, discussion: Discussion, labelIds: readonly string[]): Discussion {
  const { repository } = discussion
  beginChange(context, { operation: 'discussions/moderate', repository })
  discussion.labels = [...new Set([...discussion.labels, ...labelsOf(context, repository, labelIds)])]
  return discussion
}

function unlabelled(context: Context, discussion: Discussion, labelIds: readonly string[]): Discussion {
  const { repository } = discussion
  beginChange(context, { operation: 'discussions/moderate', repository })
  const gone = labelsOf(context, repository, labelIds)
  discussion.labels = discussion.labels.filter((label) => !gone.includes(label))
  return discussion
}
