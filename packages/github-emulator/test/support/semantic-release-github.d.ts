/** The plugin ships no types; this is what the tests use of https://github.com/semantic-release/github. */
declare module '@semantic-release/github' {
  type Context = {
    env: Record<string, string>
    cwd?: string
    options: { repositoryUrl: string }
    branch: { name: string; type?: string; main?: boolean }
    commits: { hash: string; message: string }[]
    lastRelease?: { version: string }
    nextRelease: { version: string; gitTag: string; name: string; notes: string; channel?: string }
    releases: { name: string; url: string; id?: number }[]
    logger: Record<'log' | 'warn' | 'error', (...parts: unknown[]) => void>
  }
  export function verifyConditions(options: object, context: Context): Promise<void>
  export function publish(options: object, context: Context): Promise<{ name: string; url: string; id: number }>
  export function success(options: object, context: Context): Promise<void>
}
