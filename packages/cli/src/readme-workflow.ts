/** The workflow that a README shows first below a heading. */
export function workflowBelow(heading: string, readme: string): string {
  const [, below] = readme.split(`\n## ${heading}\n`)
  const workflow = /^```yaml\n([^]*?)^```$/m.exec(below?.split(/\n## /)[0] ?? '')?.[1]
  if (workflow === undefined) throw new Error(`The README shows no workflow below "${heading}".`)
  return workflow
}
