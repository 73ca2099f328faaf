import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { createNodeMiddleware, createProbot, type Probot } from 'probot'
import { describe, expect, it } from 'vitest'
import { emulatorFor } from './support/asking.ts'
import { anIssue, widgets } from './support/worlds.ts'

const SECRET = 'not-a-real-secret'

/** A small app as its users write them: it greets, labels, and reads its rules from the repository. */
function greeter(app: Probot): void {
  app.on('issues.opened', async (context) => {
    const rules = await context.config<{ label: string }>('greeter.yml')
    await context.octokit.rest.issues.createComment(context.issue({ body: 'Thanks for opening this issue!' }))
    await context.octokit.rest.issues.addLabels(context.issue({ labels: [rules?.label ?? 'none'] }))
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.')
  return address.port
}

describe('probot', () => {
  it('receives a signed webhook, reads its configuration and acts through the emulator', async () => {
    const files = { '.github/greeter.yml': 'label: new here\n' }
    const emulator = await emulatorFor({ scenario: widgets({ files, issues: [anIssue()] }) })
    const probot = createProbot({
      overrides: { githubToken: emulator.token, secret: SECRET, baseUrl: emulator.url, logLevel: 'fatal' },
      env: {},
    })
    const middleware = await createNodeMiddleware(greeter, { probot })
    const server = createServer((request, response) => void middleware(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

    const payload = JSON.stringify({
      action: 'opened',
      issue: { number: 1 },
      repository: { name: 'widgets', full_name: 'acme/widgets', owner: { login: 'acme' } },
    })
    const delivered = await fetch(`http://127.0.0.1:${portOf(server)}/api/github/webhooks`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-github-event': 'issues',
        'x-github-delivery': '1',
        'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(payload).digest('hex')}`,
      },
      body: payload,
    })
    await new Promise((resolve) => server.close(resolve))

    expect(delivered.status).toBe(200)
    expect(emulator.repository('acme/widgets').issue(1)).toMatchObject({
      comments: [{ author: 'github-actions[bot]', body: 'Thanks for opening this issue!' }],
      labels: ['new here'],
    })
    expect(emulator.violations.map(({ message }) => message)).toEqual([])
  })
})
