import { requestsText, type Scene, type StepView } from './scene.ts'

/** The story for the terminal, at most as wide as most are. */
export const tell = (scenes: readonly Scene[]): string => scenes.map(tellScene).join('\n\n')

function tellScene(scene: Scene, index: number): string {
  const head = `${index + 1}. ${scene.title}  [${scene.event}]`
  const lines = [
    head,
    '='.repeat(head.length),
    ...wrapped(scene.told, ''),
    '',
    ...scene.steps.flatMap(tellStep),
    ...(scene.changes.length > 0
      ? ['  A visitor sees:', ...scene.changes.flatMap((change) => wrapped(change, '    + '))]
      : []),
    ...tellStanding(scene),
    `  ${requestsText(scene.requests)}`,
  ]
  return lines.join('\n')
}

function tellStep({ name, conclusion, reasons, errors }: StepView): readonly string[] {
  if (conclusion === 'skipped') return []
  const mark = conclusion === 'success' ? 'ok  ' : 'FAIL'
  return [`  ${mark} ${name}`, ...[...reasons, ...errors].flatMap((line) => wrapped(line, '         '))]
}

function tellStanding({ standing }: Scene): readonly string[] {
  if (standing.length === 0) return []
  const row = standing.map(({ login, score }) => `${login} ${score.toFixed(2)}`).join(', ')
  return [`  Leaderboard: ${row}`]
}

const WIDTH = 100

function wrapped(text: string, indent: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + word.length + 1 > WIDTH) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map((each, index) => (index === 0 ? indent : ' '.repeat(indent.length)) + each)
}
