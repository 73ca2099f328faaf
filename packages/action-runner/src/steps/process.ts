import { type ChildProcess, spawn } from 'node:child_process'
import { StringDecoder } from 'node:string_decoder'

export type ProcessRequest = {
  command: string
  args: readonly string[]
  directory: string
  environment: Readonly<Record<string, string>>
  onLine: (line: string) => void
  deadline: number
}

export type ProcessEnd = { exitCode: number; isTimedOut: boolean }

// The runner's ProcessInvoker: SIGINT, 7.5 seconds later SIGTERM, 2.5 seconds later SIGKILL.
const SIGINT_GRACE_MS = 7500
const SIGTERM_GRACE_MS = 2500
// A timer beyond this many milliseconds fires at once (Node keeps delays in a signed 32-bit number).
const MAX_TIMER_MS = 2 ** 31 - 1
// What a shell gives for a command it cannot find.
const NOT_FOUND_EXIT_CODE = 127

export function runProcess(request: ProcessRequest): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    // A group of its own, so that a timeout ends what the action started, too.
    const child = spawn(request.command, request.args, {
      cwd: request.directory,
      env: request.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    const timer = endAtDeadline(child, request.deadline)
    const killLeftover = (): void => signal(child, 'SIGKILL')
    process.once('exit', killLeftover)
    const end = (exitCode: number): void => {
      timer.stop()
      process.off('exit', killLeftover)
      resolve({ exitCode, isTimedOut: timer.isOver() })
    }
    readLines(child.stdout, request.onLine)
    readLines(child.stderr, request.onLine)
    child.once('error', (error) => {
      request.onLine(`${request.command}: ${error.message}`)
      end(NOT_FOUND_EXIT_CODE)
    })
    child.once('close', (code) => end(code ?? 1))
  })
}

function endAtDeadline(child: ChildProcess, deadline: number): { stop: () => void; isOver: () => boolean } {
  const timers: NodeJS.Timeout[] = []
  let isOver = false
  const after = (delay: number, name: NodeJS.Signals): void => {
    timers.push(setTimeout(() => signal(child, name), delay))
  }
  const left = Math.min(Math.max(deadline - Date.now(), 0), MAX_TIMER_MS)
  timers.push(
    setTimeout(() => {
      isOver = true
      signal(child, 'SIGINT')
      after(SIGINT_GRACE_MS, 'SIGTERM')
      after(SIGINT_GRACE_MS + SIGTERM_GRACE_MS, 'SIGKILL')
    }, left),
  )
  return { stop: () => timers.forEach(clearTimeout), isOver: () => isOver }
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, name)
  } catch {
    // ESRCH: the group ended by itself in the meantime.
  }
}

function readLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line.replace(/\r$/, ''))
  })
  stream.on('end', () => {
    rest += decoder.end()
    if (rest !== '') onLine(rest)
  })
}
