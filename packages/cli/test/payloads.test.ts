import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { startEmulator } from '@porchlight/github-emulator'
import { afterAll, describe, expect, it } from 'vitest'
import { schemaDirectory } from '../src/places.ts'
import { chapters } from '../src/story/chapters.ts'
import type { Payload } from '../src/story/payload.ts'
import { peopleOf } from '../src/story/people.ts'
import { scenario } from '../src/story/world.ts'

const require = createRequire(import.meta.url)
const description = JSON.parse(
  readFileSync(require.resolve('@octokit/openapi-webhooks/generated/api.github.com.json'), 'utf8'),
) as {
  webhooks: Record<string, { post: { requestBody: { content: { 'application/json': { schema: { $ref: string } } } } } }>
}

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(description, 'webhooks')

/** GitHub's own words on what is wrong with a payload; none for a good one. */
function faultsOf(event: string, payload: Readonly<Record<string, unknown>>): readonly string[] {
  // `pull_request_target` carries the payload of `pull_request`.
  const name = `${event.replace('_target', '')}-${String(payload['action'])}`.replaceAll('_', '-')
  const schema = description.webhooks[name]?.post.requestBody.content['application/json'].schema.$ref ?? ''
  const validate = ajv.compile({ $ref: `webhooks${schema}` })
  validate(payload)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe('the payloads of the story', async () => {
  const emulator = await startEmulator({ scenario, permissions: {}, schemaDirectory: schemaDirectory() })
  afterAll(() => emulator.stop())
  const stage = { emulator, people: peopleOf(emulator) }
  const events: { chapter: string; name: string; payload: Payload }[] = []
  for (const chapter of chapters) events.push({ chapter: chapter.title, ...(await chapter.happen(stage)) })

  it.each(events)("fit GitHub's current webhook schema: $chapter", ({ name, payload }) => {
    expect(faultsOf(name, payload)).toEqual([])
  })

  it('are refused by that schema when a field is missing', () => {
    const [first] = events
    const { sender: _sender, ...rest } = first?.payload ?? {}
    expect(faultsOf('issues', rest)).toContain(" must have required property 'sender'")
  })

  it('come from people who use the API as GitHub describes it', () => {
    expect(emulator.violations).toEqual([])
  })
})
