import { afterEach } from 'vitest'
import { type Emulator, type EmulatorOptions, startEmulator } from '@porchlight/github-emulator'

const running: Emulator[] = []

/** An emulator that ends with the test. */
export async function emulatorFor(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator(options)
  running.push(emulator)
  return emulator
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.stop()))
})

// oxlint-disable-next-line typescript/no-explicit-any -- what GitHub sends is checked by the emulator, and read freely by tests
export type Json = any

type Reply = { status: number; headers: Headers; body: Json; text: string }

export type Ask = (request: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>

/** Sends `GET /repos/acme/widgets` and the like, with plain `fetch`: no client in between that could hide something. */
export const asking =
  ({ url, token }: { url: string; token: string | null }): Ask =>
  async (request, body, headers = {}) => {
    const [method = '', path = ''] = request.split(' ')
    const authorization = token === null ? {} : { authorization: `Bearer ${token}` }
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...authorization, ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : undefined, text }
  }
