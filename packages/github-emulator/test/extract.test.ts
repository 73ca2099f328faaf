import { describe, expect, it } from 'vitest'
import { extract } from '../scripts/extract.ts'
import type { Json, OpenApi } from '../scripts/patches.ts'
import { closeObjects, toJsonSchema } from '../scripts/json-schema.ts'
import { applyPatches } from '../scripts/patches.ts'

/** A description whose one schema changes. */
const changing = (changes: Json): OpenApi => ({
  paths: {},
  components: {
    schemas: {
      issue: {
        properties: { assignee: {}, title: {} },
        required: ['assignee', 'title'],
        'x-github-breaking-changes': changes,
      },
    },
  },
})

describe('OpenAPI 3.0 as JSON Schema', () => {
  it.each([
    ['nullable beside a type', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    [
      'nullable without a type',
      { nullable: true, oneOf: [{ type: 'string' }] },
      { anyOf: [{ oneOf: [{ type: 'string' }] }, { type: 'null' }] },
    ],
    [
      'nullable with an enum',
      { type: 'string', nullable: true, enum: ['a'] },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    ['a reference', { $ref: '#/components/schemas/issue' }, { $ref: '#/schemas/issue' }],
    ['prose and examples', { type: 'integer', description: 'A number', example: 7 }, { type: 'integer' }],
    [
      'a field that is called "description"',
      { properties: { description: { type: 'string' } } },
      { properties: { description: { type: 'string' } } },
    ],
  ])('turns %s into what ajv understands', (_, schema, expected) => {
    expect(toJsonSchema(schema)).toEqual(expected)
  })

  it('is closed to fields without a description, except where schemas are mixed', () => {
    const label = { type: 'object', properties: { name: { type: 'string' } } }
    expect(closeObjects(label)).toEqual({ ...label, additionalProperties: false })
    expect(closeObjects({ allOf: [label] })).toEqual({ allOf: [label] })
    expect(closeObjects({ ...label, additionalProperties: true })).toEqual({ ...label, additionalProperties: true })
  })
})

describe('breaking changes', () => {
  const merge = [{ version: '2026-03-10', patch: { properties: { assignee: null }, required: ['title'] } }]
  const patch = [
    {
      version: '2026-03-10',
      patch: [
        { op: 'remove', path: '/properties/assignee' },
        { op: 'remove', path: '/required/0' },
      ],
    },
  ]

  it.each([
    ['a merge patch', merge],
    ['a list of operations', patch],
  ])('given as %s apply from their version on', (_, changes) => {
    const after = { properties: { title: {} }, required: ['title'] }
    const before = { properties: { assignee: {}, title: {} }, required: ['assignee', 'title'] }
    expect(applyPatches(changing(changes), '2026-03-10').components['schemas']?.['issue']).toEqual(after)
    expect(applyPatches(changing(changes), '2022-11-28').components['schemas']?.['issue']).toEqual(before)
  })
})

describe('the extract', () => {
  const document: OpenApi = {
    paths: {
      '/repos/{owner}/{repo}/contents/{path}': {
        get: {
          operationId: 'repos/get-content',
          externalDocs: { url: 'https://docs.github.com/x' },
          parameters: [{ $ref: '#/components/parameters/ref' }, { name: 'path', in: 'path', 'x-multi-segment': true }],
          responses: {
            200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/file' } } } },
            404: { $ref: '#/components/responses/none' },
          },
        },
      },
      '/other': { get: { operationId: 'other/get', responses: {} } },
    },
    components: {
      parameters: { ref: { name: 'ref', in: 'query', schema: { type: 'string' } } },
      responses: {
        none: { content: { 'application/json': { schema: { $ref: '#/components/schemas/basic-error' } } } },
      },
      schemas: {
        file: { type: 'object', properties: { author: { $ref: '#/components/schemas/user' } } },
        user: { type: 'object', properties: { login: { type: 'string' } } },
        'basic-error': { type: 'object', properties: { message: { type: 'string' } } },
        unused: { type: 'string' },
      },
    },
  }

  it('keeps the operations asked for and every schema they reach', () => {
    const { operations, schemas } = extract(document, ['repos/get-content'])
    expect(operations).toEqual({
      'repos/get-content': {
        method: 'GET',
        path: '/repos/{owner}/{repo}/contents/{path}',
        docs: 'https://docs.github.com/x',
        multiSegment: ['path'],
        query: { ref: { type: 'string' } },
        responses: { 200: { $ref: '#/schemas/file' }, 404: { $ref: '#/schemas/basic-error' } },
      },
    })
    expect(Object.keys(schemas)).toEqual(['basic-error', 'file', 'user'])
  })

  it('leaves error documents open: GitHub sends a status that its description forgot', () => {
    const { schemas } = extract(document, ['repos/get-content'])
    expect(schemas['basic-error']).toEqual({ type: 'object', properties: { message: { type: 'string' } } })
    expect(schemas['user']).toMatchObject({ additionalProperties: false })
  })

  it('refuses an operation that the description does not have', () => {
    expect(() => extract(document, ['repos/get-contents'])).toThrow(
      'The description has no operation "repos/get-contents".',
    )
  })
})
