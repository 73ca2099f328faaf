import type { Emulator } from '@porchlight/github-emulator'

/**
 * A discussion as events have it now: https://docs.github.com/en/webhooks/webhook-events-and-payloads#discussion
 * REST, which shows the others as their events do, does not know discussions.
 */
export function discussionIn(emulator: Emulator, repository: string, number: number) {
  const home = [...emulator.state.repositories.values()].find(({ fullName }) => fullName === repository)
  const discussion = home?.discussions.get(number)
  if (discussion === undefined) throw new Error(`${repository} has no discussion #${number}. Put it into the scenario.`)
  const { nodeId, title, body, author, category, labels, createdAt, updatedAt, locked, comments } = discussion
  return {
    number,
    node_id: nodeId,
    title,
    body,
    html_url: `https://github.com/${repository}/discussions/${number}`,
    user: author === null ? null : { login: author.login, id: author.id, type: author.kind },
    author_association: 'NONE',
    category: { name: category.name, slug: category.slug },
    labels: labels.map(({ name }) => ({ name })),
    created_at: createdAt,
    updated_at: updatedAt,
    locked,
    comments: comments.length,
  }
}
