import { escapeHtml, renderMarkdown } from '../markdown.ts'
import { requestsText, type Scene, type StandingView, type StepView, type ThreadView } from './scene.ts'

/** One self-contained HTML page: no script, no address, nothing loaded from anywhere. */
export function page({ title, lead, scenes }: { title: string; lead: string; scenes: readonly Scene[] }): string {
  const links = scenes.map((scene, index) => `<li><a href="#scene-${index + 1}">${escapeHtml(scene.title)}</a></li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(lead)}</p><ol>${links.join('')}</ol></header>
<main>
${scenes.map(sceneSection).join('\n')}
</main>
</body>
</html>
`
}

/** One thread alone, as a picture of it is taken. */
export const threadPage = (thread: ThreadView): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Thread</title><style>${STYLE}body{padding:.8rem}</style></head>
<body>${threadCard(thread)}</body></html>
`

function sceneSection(scene: Scene, index: number): string {
  return `<section id="scene-${index + 1}">
<h2>${index + 1}. ${escapeHtml(scene.title)}</h2>
<p class="told">${escapeHtml(scene.told)} <span class="event">${escapeHtml(scene.event)}</span></p>
<div class="columns">
<div>${threadCard(scene.thread)}</div>
<div>
<h3>What ran, and why</h3>
<ul class="steps">${scene.steps.map(stepItem).join('')}</ul>
<p class="small">${requestsText(scene.requests)} on GitHub.</p>
${standingTable(scene.standing)}
</div>
</div>
${scene.steps.map(summaryDetails).join('')}
</section>`
}

function threadCard({
  kind,
  number,
  title,
  state,
  author,
  body,
  labels,
  assignees,
  comments,
  checks,
}: ThreadView): string {
  const name = kind === 'release' ? '' : ` <span class="number">#${number}</span>`
  return `<article class="thread">
<h3>${escapeHtml(title)}${name}</h3>
<p><span class="state ${state}">${state}</span> ${kind} by <b>${escapeHtml(author)}</b>${assignees.map((login) => `, assigned to <b>${escapeHtml(login)}</b>`).join('')}</p>
<p>${labels.map(labelTag).join(' ')}</p>
${commentCard({ author, body: body === '' ? '*No description.*' : body })}
${comments.map(commentCard).join('\n')}
${checks.length === 0 ? '' : `<ul class="checks">${checks.map(checkItem).join('')}</ul>`}
</article>`
}

const commentCard = ({ author, body }: { author: string; body: string }): string =>
  `<div class="comment"><div class="by"><b>${escapeHtml(author.replace(/\[bot\]$/, ''))}</b>${author.endsWith('[bot]') ? ' <span class="bot">bot</span>' : ''}</div><div class="body">${renderMarkdown(body)}</div></div>`

function labelTag({ name, color }: { name: string; color: string }): string {
  const safe = /^[0-9a-f]{6}$/i.test(color) ? color : 'ededed'
  return `<span class="label" style="background:#${safe};color:${isDark(safe) ? '#fff' : '#000'}">${escapeHtml(name)}</span>`
}

/** Whether white has the contrast of 4.5 that WCAG 2.2 asks for (1.4.3). Where it has not, black has. */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return 1.05 / (luminance + 0.05) >= 4.5
}

const checkItem = ({ name, isGreen }: { name: string; isGreen: boolean }): string =>
  `<li class="${isGreen ? 'green' : 'red'}">${isGreen ? '✓' : '✗'} ${escapeHtml(name)}</li>`

function stepItem({ name, conclusion, reasons, errors }: StepView): string {
  const mark = { success: '✓', failure: '✗', cancelled: '–', skipped: '–' }[conclusion]
  const lines = [...reasons, ...errors].map((line) => `<li>${escapeHtml(line)}</li>`)
  return `<li class="${conclusion}"><b>${mark} ${escapeHtml(name)}</b>${conclusion === 'skipped' ? ' skipped' : ''}<ul>${lines.join('')}</ul></li>`
}

const summaryDetails = ({ name, summary }: StepView): string =>
  summary.trim() === ''
    ? ''
    : `<details><summary>Job summary of ${escapeHtml(name)}</summary><div class="body">${renderMarkdown(summary)}</div></details>`

function standingTable(standing: readonly StandingView[]): string {
  if (standing.length === 0) return ''
  const rows = standing.map(
    ({ login, score, actions }) =>
      `<tr><td>${escapeHtml(login)}</td><td>${score.toFixed(2)}</td><td>${actions}</td></tr>`,
  )
  return `<h3>Leaderboard</h3><table><thead><tr><th>who</th><th>impact</th><th>events</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

const STYLE = `
:root{color-scheme:light dark;--line:#d1d9e0;--soft:#f6f8fa;--text:#1f2328;--back:#fff;--quiet:#59636e;--good:#1a7f37;--bad:#d1242f}
@media(prefers-color-scheme:dark){:root{--line:#3d444d;--soft:#151b23;--text:#f0f6fc;--back:#0d1117;--quiet:#9198a1;--good:#3fb950;--bad:#f85149}}
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:1180px;padding:1.5rem;color:var(--text);background:var(--back)}
h1{margin:0}h2{margin-top:3rem;border-bottom:1px solid var(--line)}h3{margin:.6rem 0}
.told{font-size:1.05rem}.event,.small,.number{color:var(--quiet)}.event{font:13px ui-monospace,monospace}
.columns{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1.5rem}
@media(max-width:800px){.columns{grid-template-columns:minmax(0,1fr)}}
.thread,details{border:1px solid var(--line);border-radius:8px;padding:.8rem}details{margin-top:.6rem}
.state{border-radius:2em;padding:.1rem .7rem;color:#fff;background:#1a7f37}.state.closed,.state.merged{background:#8250df}
.label{border-radius:2em;padding:.05rem .6rem;font-size:.8rem;font-weight:600}
.comment{border:1px solid var(--line);border-radius:6px;margin:.7rem 0}.by{background:var(--soft);padding:.3rem .7rem;border-bottom:1px solid var(--line)}
.bot{border:1px solid var(--line);border-radius:2em;padding:0 .4rem;font-size:.75rem;color:var(--quiet)}
.comment .body{padding:.2rem .7rem}.body{overflow-wrap:anywhere}
.checks,.steps{list-style:none;padding:0}.green,.success>b{color:var(--good)}.red,.failure>b{color:var(--bad)}.skipped{color:var(--quiet)}
.steps ul{padding-left:1.2rem}.steps li{overflow-wrap:anywhere}
pre{background:var(--soft);padding:.7rem;border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere}code{font:13px ui-monospace,monospace}
table{border-collapse:collapse}td,th{border:1px solid var(--line);padding:.2rem .6rem;text-align:left}
`
