export type FileProblem = { file: string; line?: number; column?: number; message: string }

/** A workflow or action file that GitHub would refuse. Every problem is listed, one to a line. */
export class InvalidFileError extends Error {
  readonly problems: readonly FileProblem[]

  constructor(problems: readonly FileProblem[]) {
    super(problems.map(problemText).join('\n'))
    this.name = 'InvalidFileError'
    this.problems = problems
  }
}

function problemText({ file, line, column, message }: FileProblem): string {
  return [file, line, column].filter((part) => part !== undefined).join(':') + `: ${message}`
}
