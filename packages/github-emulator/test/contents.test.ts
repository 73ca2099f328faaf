import { describe, expect, it } from 'vitest'
import { asking, emulatorFor, type Json } from './support/asking.ts'
import { aPullRequest, numbered, widgets } from './support/worlds.ts'

const R = '/repos/acme/widgets'
const RAW = { accept: 'application/vnd.github.raw+json' }

describe('file contents', () => {
  it('come in base64, with the sha that git gives them', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets({ files: { 'docs/a.md': 'hello\n' } }) }))
    const { body } = await ask(`GET ${R}/contents/docs/a.md`)
    expect(Buffer.from(body.content, 'base64').toString()).toBe('hello\n')
    // echo hello | git hash-object --stdin
    expect(body.sha).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
  })

  it('come as they are with the raw media type', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets({ files: { 'a.yml': 'docs: "ü"\n' } }) }))
    expect((await ask(`GET ${R}/contents/a.yml`, undefined, RAW)).text).toBe('docs: "ü"\n')
  })

  it('above 1 MB are only to be had raw', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets({ files: { big: 'x'.repeat(1024 * 1024 + 1) } }) }))
    const [json, raw] = await Promise.all([ask(`GET ${R}/contents/big`), ask(`GET ${R}/contents/big`, undefined, RAW)])
    expect([json.body.content, json.body.encoding, json.body.size]).toEqual(['', 'none', 1_048_577])
    expect(raw.text).toHaveLength(1_048_577)
  })

  it('are those of the ref: a pull request’s head does not change the base', async () => {
    const scenario = widgets({
      files: { 'rules.yml': 'mine' },
      pullRequests: [
        aPullRequest({
          head: { repository: 'grace/widgets', branch: 'evil' },
          files: [{ path: 'rules.yml', content: 'theirs' }],
        }),
      ],
    })
    const ask = asking(await emulatorFor({ scenario }))
    const read = async (ref: string): Promise<string> =>
      (await ask(`GET ${R}/contents/rules.yml?ref=${ref}`, undefined, RAW)).text
    expect([await read('main'), await read('refs/pull/2/head')]).toEqual(['mine', 'theirs'])
  })

  it('of a folder are a list of at most 1,000 entries', async () => {
    const files = Object.fromEntries(numbered(1001, (number) => [`many/${number}.txt`, 'x']))
    const ask = asking(await emulatorFor({ scenario: widgets({ files: { ...files, 'many/inner/x': 'x' } }) }))
    expect((await ask(`GET ${R}/contents/many`)).body).toHaveLength(1000)
  })

  it('that are not there, or at no ref, are 404', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets({ files: { a: 'x' } }) }))
    expect((await ask(`GET ${R}/contents/b`)).status).toBe(404)
    expect((await ask(`GET ${R}/contents/a?ref=nope`)).body.message).toBe('No commit found for the ref nope')
  })
})

describe('writing a file', () => {
  const scenario = widgets({ files: { 'data.json': '{}' } })

  it('makes a commit on the branch', async () => {
    const emulator = await emulatorFor({ scenario })
    const ask = asking(emulator)
    const { sha } = (await ask(`GET ${R}/contents/data.json`)).body
    const { status } = await ask(`PUT ${R}/contents/data.json`, {
      message: 'Count',
      content: Buffer.from('[1]').toString('base64'),
      sha,
    })
    expect(status).toBe(200)
    const { files, commits } = emulator.repository('acme/widgets')
    expect(files).toEqual({ 'data.json': '[1]' })
    expect(commits.map(({ message }) => message)).toEqual(['Initial commit', 'Count'])
  })

  it('is refused when another writer was first', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    const { sha } = (await ask(`GET ${R}/contents/data.json`)).body
    const write = { message: 'Count', content: 'W10=', sha }
    expect((await ask(`PUT ${R}/contents/data.json`, write)).status).toBe(200)
    const { status, body } = await ask(`PUT ${R}/contents/data.json`, write)
    expect([status, body.message]).toEqual([409, `data.json does not match ${sha}`])
  })

  it('that exists needs the sha it replaces', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    const { status, body } = await ask(`PUT ${R}/contents/data.json`, { message: 'Count', content: 'W10=' })
    expect([status, body.message]).toEqual([422, 'Invalid request.\n\n"sha" wasn\'t supplied.'])
  })

  it('on another branch links to that branch', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets({ files: { a: '1' }, branches: { next: {} } }) }))
    const { body } = await ask(`PUT ${R}/contents/docs/b.md`, { message: 'More', content: 'MQ==', branch: 'next' })
    expect([body.content.url, body.content.html_url, body.content.download_url]).toEqual([
      expect.stringMatching(/\/contents\/docs\/b\.md\?ref=next$/),
      'https://github.com/acme/widgets/blob/next/docs/b.md',
      'https://raw.githubusercontent.com/acme/widgets/next/docs/b.md',
    ])
  })

  it('of a workflow is more than a workflow’s token may', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    const { status, headers } = await ask(`PUT ${R}/contents/.github/workflows/x.yml`, {
      message: 'Add',
      content: 'W10=',
    })
    expect([status, headers.get('x-accepted-github-permissions')]).toEqual([403, 'contents=write,workflows=write'])
  })

  it('moves the pull request of the branch along', async () => {
    const pullRequest = aPullRequest({ head: { branch: 'roof' }, files: [{ path: 'a', content: '1' }] })
    const emulator = await emulatorFor({ scenario: widgets({ pullRequests: [pullRequest] }) })
    const ask = asking(emulator)
    await ask(`PUT ${R}/contents/b`, { message: 'More', content: 'MQ==', branch: 'roof' })
    const { commits, files } = emulator.repository('acme/widgets').pullRequest(2)
    expect(commits.map(({ message }) => message)).toEqual(['Fix the roof', 'More'])
    expect(files.map(({ path, status }) => [path, status])).toEqual([
      ['a', 'modified'],
      ['b', 'added'],
    ])
  })
})

describe('the git database', () => {
  it('takes blobs, trees and commits, and moves a branch only forward', async () => {
    const emulator = await emulatorFor({ scenario: widgets({ files: { a: '1', b: '2' } }) })
    const ask = asking(emulator)
    const main = (await ask(`GET ${R}/git/ref/heads/main`)).body.object.sha
    const tree = (
      await ask(`POST ${R}/git/trees`, {
        base_tree: main,
        tree: [
          { path: 'b', mode: '100644', type: 'blob', sha: null },
          { path: 'c/d', mode: '100644', type: 'blob', content: '3' },
        ],
      })
    ).body.sha
    const commit = (await ask(`POST ${R}/git/commits`, { message: 'Tidy', tree, parents: [main] })).body.sha
    expect((await ask(`PATCH ${R}/git/refs/heads/main`, { sha: commit })).status).toBe(200)
    expect(emulator.repository('acme/widgets').files).toEqual({ a: '1', 'c/d': '3' })
    const back = await ask(`PATCH ${R}/git/refs/heads/main`, { sha: main })
    expect([back.status, back.body.message]).toEqual([422, 'Update is not a fast forward'])
  })

  it('lists a tree with its folders when asked for all of it', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets({ files: { 'a/b/c': '1', d: '2' } }) }))
    const { body } = await ask(`GET ${R}/git/trees/main?recursive=1`)
    expect(body.tree.map(({ path, type }: Json) => [path, type])).toEqual([
      ['a', 'tree'],
      ['a/b', 'tree'],
      ['a/b/c', 'blob'],
      ['d', 'blob'],
    ])
  })
})

describe('a merge', () => {
  it('brings the files to the base, closes the pull request and is found by its commit', async () => {
    const scenario = widgets({
      files: { a: '1' },
      pullRequests: [aPullRequest({ files: [{ path: 'b', status: 'added', content: '2' }] })],
    })
    const emulator = await emulatorFor({ scenario })
    const ask = asking(emulator)
    const { sha } = (await ask(`PUT ${R}/pulls/2/merge`, {})).body
    expect(emulator.repository('acme/widgets').files).toEqual({ a: '1', b: '2' })
    expect(emulator.repository('acme/widgets').pullRequest(2)).toMatchObject({
      state: 'closed',
      merged: true,
      mergedBy: 'github-actions[bot]',
    })
    expect((await ask(`GET ${R}/commits/${sha}/pulls`)).body.map(({ number }: Json) => number)).toEqual([2])
    expect((await ask(`GET ${R}/pulls/2/merge`)).status).toBe(204)
  })

  it('of a described commit keeps that commit’s sha', async () => {
    const sha = 'b'.repeat(40)
    const scenario = widgets({
      commits: [{ sha, message: 'Fix the roof (#2)', pullRequest: 2 }],
      pullRequests: [aPullRequest({ merged: true, mergedAt: '2026-11-01T00:00:00Z' })],
    })
    const ask = asking(await emulatorFor({ scenario }))
    expect((await ask(`GET ${R}/pulls/2`)).body).toMatchObject({
      merge_commit_sha: sha,
      merged_at: '2026-11-01T00:00:00Z',
      state: 'closed',
    })
    expect((await ask(`GET ${R}/commits/${sha}/pulls`)).body).toHaveLength(1)
  })
})

describe('a changed file', () => {
  it('has its path as one segment in every address, and the address finds it', async () => {
    const pullRequest = aPullRequest({ files: [{ path: 'docs/ü b.md', status: 'added', content: 'hi' }] })
    const ask = asking(await emulatorFor({ scenario: widgets({ pullRequests: [pullRequest] }) }))
    const [file] = (await ask(`GET ${R}/pulls/2/files`)).body
    const encoded = 'docs%2F%C3%BC%20b.md'
    expect([file.contents_url, file.blob_url, file.raw_url]).toEqual([
      expect.stringContaining(`/contents/${encoded}?ref=`),
      expect.stringMatching(new RegExp(`/blob/[0-9a-f]{40}/${encoded}$`)),
      expect.stringMatching(new RegExp(`/raw/[0-9a-f]{40}/${encoded}$`)),
    ])
    const { pathname, search } = new URL(file.contents_url)
    expect((await ask(`GET ${pathname}${search}`, undefined, RAW)).text).toBe('hi')
  })
})
