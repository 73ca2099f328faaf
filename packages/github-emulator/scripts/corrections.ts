import type { SlimSpec } from '../src/spec/slim-spec.ts'

type Spec = Pick<SlimSpec, 'operations' | 'schemas'>

/** Where GitHub's description does not fit GitHub's own answers; each with what shows it. */
export const corrected = (spec: Spec): Spec => listedInstallations(issuesWithoutText(spec))

/** A search result without a text says `"body": null`, as the issue itself does, whose description allows it. */
function issuesWithoutText({ operations, schemas }: Spec): Spec {
  const { 'issue-search-result-item': found, ...others } = schemas
  if (!found) return { operations, schemas }
  const properties = { ...found.properties, body: { type: ['string', 'null'] } }
  return { operations, schemas: { ...others, 'issue-search-result-item': { ...found, properties } } }
}

/** Alone, an installation is of a person, an organization or an enterprise; in the list it would have to be all of them. */
function listedInstallations({ operations, schemas }: Spec): Spec {
  const { 'apps/list-installations': list, ...others } = operations
  if (!list || !schemas['installation']) return { operations, schemas }
  const responses = { ...list.responses, 200: { type: 'array', items: { $ref: '#/schemas/installation' } } }
  return { operations: { ...others, 'apps/list-installations': { ...list, responses } }, schemas }
}
