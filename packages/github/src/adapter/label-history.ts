import type { Fields } from '../json.ts'
import type { LabelChange, LabelHistory } from '../label-history.ts'
import { actorFrom } from './brought-in-by.ts'
import type { Client } from './client.ts'
import { labelChanges } from './queries.ts'
import { newestFirst } from './thread-pages.ts'

const CHANGES = { operation: labelChanges, list: 'timelineItems', parse: changeFrom }

export const labelHistoryFor = (client: Client): LabelHistory => ({
  lastChanges: async (number, labels) => {
    const wanted = new Set(labels.map((label) => label.toLowerCase()))
    const last = new Map<string, LabelChange>()
    for await (const page of newestFirst(client, { ...CHANGES, number })) {
      for (const { label, change } of page) if (wanted.has(label) && !last.has(label)) last.set(label, change)
      if (last.size === wanted.size) break
    }
    return last
  },
})

interface Change {
  readonly label: string
  readonly change: LabelChange
}

function changeFrom(node: Fields, answer: Fields): Change {
  const viewer = answer.object('viewer').text('login')
  const by = actorFrom(node.objectOrNull('actor'))
  const kind = node.text('__typename') === 'LabeledEvent' ? 'added' : 'removed'
  const label = node.object('label').text('name').toLowerCase()
  return { label, change: { kind, by, isOurs: bare(by.login) === bare(viewer) } }
}

// GITHUB_TOKEN is github-actions[bot] as viewer and github-actions as actor; no person's login has a bracket.
const bare = (login: string): string => login.replace(/\[bot\]$/, '').toLowerCase()
