import { HASH, NEWLINE, nextLine, TAB } from './lines.ts'

/**
 * Where a commit message ends for git: before whatever follows a scissors line, and before an old-style list of
 * conflicts (ignore_non_trailer in git's commit.c). Comments and blank lines at the end may stay: they are no trailers.
 */
export function logEnd(text: string): number {
  const cut = scissorsIn(text)
  return text.includes(CONFLICTS) ? conflictsAtEnd(text, cut) : cut
}

function conflictsAtEnd(text: string, cut: number): number {
  let run: number | undefined
  let isList = false
  for (let line = 0; line < cut; line = nextLine(text, line)) {
    const first = text.charCodeAt(line)
    if (first === HASH || first === NEWLINE) {
      run ??= line
    } else if (text.startsWith(CONFLICTS, line)) {
      run ??= line
      isList = true
    } else if (!isList || first !== TAB) {
      run = undefined
      isList = false
    }
  }
  return run ?? cut
}

const CONFLICTS = 'Conflicts:\n'

// What `git commit --verbose` puts above the diff (cut_line in git's wt-status.c).
const SCISSORS = '# ------------------------ >8 ------------------------\n'

function scissorsIn(text: string): number {
  if (text.startsWith(SCISSORS)) return 0
  const found = text.indexOf(`\n${SCISSORS}`)
  return found === -1 ? text.length : found + 1
}
