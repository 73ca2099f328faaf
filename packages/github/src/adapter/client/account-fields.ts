/** What `actorFrom` reads, of whatever kind of account. Its numeric id has a field in each kind and none in their interface. */
export const ACCOUNT = `{
  __typename login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Organization { databaseId }
  ... on Mannequin { databaseId }
}`
