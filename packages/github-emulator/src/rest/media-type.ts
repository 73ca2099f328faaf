import type { IncomingHttpHeaders } from 'node:http'
import { Refusal, Unsupported } from '../state/refusal.ts'
import { type Answer, objectOf } from './operation.ts'

/** What a client asks for with `Accept: application/vnd.github.diff` and the like, beside plain JSON. */
type Media = 'diff' | 'patch' | 'sha' | 'raw' | 'object' | 'html' | 'text' | 'full'

// https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types
const PATTERN =
  /application\/vnd\.github(?:\.v3)?\.(diff|patch|sha|raw|object|html|text|full)(?:\+json)?(?=\s*(?:[,;]|$))/

export function mediaIn({ accept }: IncomingHttpHeaders): Media | undefined {
  const name = PATTERN.exec(accept ?? '')?.[1]
  return MEDIA.find((media) => media === name)
}

const MEDIA: readonly Media[] = ['diff', 'patch', 'sha', 'raw', 'object', 'html', 'text', 'full']

// The four forms of a text go with every operation: where there is no text, they change nothing.
const TEXT_FORMS: readonly Media[] = ['raw', 'html', 'text', 'full']

// From the documentation page of each operation.
const OFFERED: Readonly<Record<string, readonly Media[]>> = {
  'pulls/get': ['diff', 'patch'],
  'repos/get-commit': ['diff', 'patch', 'sha'],
  'repos/compare-commits-with-basehead': ['diff', 'patch'],
  'repos/get-content': ['object'],
  'repos/get-readme': ['object'],
}

/** Assumption: the status and the words, which GitHub has for a type that it knows nowhere. */
export function mustBeOffered(id: string, headers: IncomingHttpHeaders): void {
  const media = mediaIn(headers)
  if (media === undefined || TEXT_FORMS.includes(media) || OFFERED[id]?.includes(media)) return
  throw new Refusal(415, `Unsupported 'Accept' header: '${headers.accept}'. Must accept 'application/json'.`)
}

/** An answer that is not JSON: a diff, a patch, a sha, a file. */
export const plainAnswer = (media: Media, body: string | Uint8Array): Answer => ({
  status: 200,
  body,
  headers: {
    'content-type': `application/vnd.github.${media}; charset=utf-8`,
    'x-github-media-type': `github.v3; param=${media}`,
  },
})

/** The same answer with every text in the form that the client asked for. */
export function inTextForm(answer: Answer, headers: IncomingHttpHeaders): Answer {
  const media = mediaIn(headers)
  const isJson = typeof answer.body === 'object' && !(answer.body instanceof Uint8Array)
  if (media === undefined || !TEXT_FORMS.includes(media) || !isJson || answer.status >= 300) return answer
  const mark = { 'x-github-media-type': `github.v3; param=${media}; format=json` }
  return { ...answer, body: transformed(answer.body, media), headers: { ...answer.headers, ...mark } }
}

function transformed(value: unknown, media: Media): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => transformed(entry, media))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(objectOf(value)).map(([key, inner]) => [key, transformed(inner, media)] as const)
  if (!isWritten(value)) return Object.fromEntries(fields)
  const { body, ...others } = Object.fromEntries(fields)
  return { ...others, ...forms(typeof body === 'string' ? body : null, media) }
}

/** Issues, pull requests, comments and reviews have an author's association, releases a tag. */
const isWritten = (value: object): boolean => 'body' in value && ('author_association' in value || 'tag_name' in value)

function forms(body: string | null, media: Media): Record<string, string | null> {
  if (media === 'raw') return { body }
  if (media === 'html') return { body_html: asHtml(body) }
  if (media === 'text') return { body_text: asText(body) }
  return { body, body_html: asHtml(body), body_text: asText(body) }
}

// Words and what stands between them: none of it means anything in Markdown, nor names a thread, a person or an address.
const PLAIN = /^[\p{L}\p{N}\s.,;?!'"()%&–—-]*$/u
const STARTS_LIST = /^\s*(?:[-–—]|\d+[.)])/m

function paragraphs(body: string): string[] {
  if (!PLAIN.test(body) || STARTS_LIST.test(body))
    throw new Unsupported(
      `The emulator renders plain paragraphs only, and this is Markdown: ${JSON.stringify(body.slice(0, 40))}`,
    )
  return body.split(/\n\s*\n/).filter((part) => part.trim() !== '')
}

const asHtml = (body: string | null): string | null =>
  body &&
  paragraphs(body)
    .map((part) => `<p dir="auto">${part.replaceAll('&', '&amp;').replaceAll('\n', '<br>\n')}</p>`)
    .join('\n')

const asText = (body: string | null): string | null => body && paragraphs(body).join('\n')
