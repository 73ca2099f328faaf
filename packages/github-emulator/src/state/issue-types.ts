import type { Account, Issue, IssueType, Organization } from './model.ts'
import { invalid } from './refusal.ts'
import { nextId, type State } from './state.ts'
import { addEvent } from './threads.ts'

export type IssueTypeDraft = Pick<IssueType, 'name'> & Partial<Pick<IssueType, 'description' | 'color' | 'enabled'>>

export function addIssueType(state: State, organization: Organization, draft: IssueTypeDraft): void {
  const id = nextId(state)
  organization.issueTypes.push({
    id,
    nodeId: `IT_kw${Buffer.from(String(id)).toString('base64url')}`,
    name: draft.name,
    description: draft.description ?? null,
    color: draft.color ?? null,
    enabled: draft.enabled ?? true,
  })
}

/** The types that issues of this owner can have; a person has none. */
export function issueTypeNamed(state: State, owner: Account, name: string): IssueType | undefined {
  const types = state.organizations.get(owner.login.toLowerCase())?.issueTypes ?? []
  return types.find((type) => type.enabled && type.name.toLowerCase() === name.toLowerCase())
}

/**
 * By name, as people see it; null or '' takes the type away. 422 for a name that the organisation does not have or has
 * switched off (github/gh-aw#41238). Assumptions: case does not count, and where the owner is a person the type is
 * ignored, as other fields are that a caller may not set.
 */
export function setIssueType(
  state: State,
  issue: Issue,
  { name, actor }: { name: string | null; actor: Account | null },
): void {
  const { owner } = issue.repository
  if (owner.kind !== 'Organization') return
  const type = name === null || name === '' ? null : issueTypeNamed(state, owner, name)
  if (type === undefined) throw invalid({ resource: 'Issue', field: 'type', code: 'invalid', value: name ?? '' })
  if (issue.type === type) return
  const previous = issue.type
  issue.type = type
  addEvent(state, issue, {
    event: type === null ? 'issue_type_removed' : previous === null ? 'issue_type_added' : 'issue_type_changed',
    actor,
    ...(type !== null && { issueType: briefly(type) }),
    ...(previous !== null && { previousIssueType: briefly(previous) }),
  })
}

const briefly = ({ id, name, color }: IssueType) => ({ id, name, color })
