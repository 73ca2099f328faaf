import { type FileProblem, InvalidFileError } from './invalid-file-error.ts'
import { loadOfficialParser } from './official-parser.ts'
import type { YamlFile } from './yaml-file.ts'

type ParseResult = ReturnType<Awaited<ReturnType<typeof loadOfficialParser>>['parseWorkflow']>

export async function validateWorkflow({ file, content }: YamlFile): Promise<void> {
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await loadOfficialParser()
  const parsed = parseWorkflow({ name: file, content }, new NoOperationTraceWriter())
  // The conversion finds what the schema cannot: unknown needs, cycles, double ids, wrong cron expressions.
  if (parsed.value) await convertWorkflowTemplate(parsed.context, parsed.value)
  throwProblems(file, parsed)
}

export async function validateAction({ file, content }: YamlFile): Promise<void> {
  const { parseAction, NoOperationTraceWriter } = await loadOfficialParser()
  throwProblems(file, parseAction({ name: file, content }, new NoOperationTraceWriter()))
}

function throwProblems(file: string, { context }: ParseResult): void {
  const problems = context.errors.getErrors().map(({ rawMessage, range }): FileProblem => {
    const position = range ? { line: range.start.line, column: range.start.column } : {}
    return { file, ...position, message: rawMessage }
  })
  if (problems.length > 0) throw new InvalidFileError(problems)
}
