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

/** A person has none. */
export const typesOf = (state: State, owner: Account): readonly IssueType[] =>
  state.organizations.get(owner.login.toLowerCase())?.issueTypes ?? []

export const issueTypeNamed = (state: State, owner: Account, name: string): IssueType | undefined =>
  typesOf(state, owner).find((type) => type.enabled && type.name.toLowerCase() === name.toLowerCase())

/**
 * By name, as people see it; null or '' takes the type away. 422 for a name that the organization does not have or has
 * switched off (github/gh-aw#41238). Case does not count (GitHub's changelog of 2025-03-18 sets "bug"). Assumption:
 * where the owner has no types, one is ignored, as it is documented for callers who may not set it.
 */
export function setIssueType(
  state: State,
  issue: Issue,
  { name, actor }: { name: string | null; actor: Account | null },
): void {
  const { owner } = issue.repository
  if (typesOf(state, owner).length === 0) return
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
