import { isGitHubError, isUserError, messageOf } from '@porchlight/action-kit/pure'
import type { ChangedFile, GitHub, ProposedFile } from '@porchlight/github'
import type { Facts, FileList, Subject } from '../facts/facts.ts'
import { headOf, mistakesOf, rulesFrom, type RulesFiles, type RulesFile } from './load-rules.ts'
import { settleLabels, labelledAs } from '../labels/settle.ts'
import type { FollowUpDecision } from '../follow-ups/decision.ts'
import { matchRules } from '../follow-ups/matched-rules.ts'
import { requestedActions } from '../follow-ups/decide.ts'
import type { SubjectWithSource } from '../targets/find-subjects.ts'
import type { Inputs } from '../inputs.ts'
import type { LabelDecision } from '../labels/decision.ts'
import { withLabels } from './compile.ts'
import { formHints, formsAskedBy, type AskedForm } from './form-hints.ts'
import type { Mistaken } from './rules.ts'
import type { Hint } from './yaml.ts'
import type { Budget, Stopped, TimeLimit } from '../conditions/limit.ts'

interface Looking {
  readonly facts: Facts
  readonly rulesFiles: RulesFiles
  readonly github: GitHub
  /** Lists changed files even where nothing shows yet that rules are among them. */
  readonly mayList: boolean
}

/** The rules as a pull request changes or adds them, and what is known after looking for them. */
interface OwnRules {
  readonly own: readonly ProposedFile[]
  readonly facts: Facts
}

/**
 * A head that has other rules than its base need not have changed them: its branch may be older than they are. So what
 * differs is looked for among the changed files, which are listed for it only if they have not been already.
 */
async function ownRulesOf(subject: Subject, { facts, rulesFiles, github, mayList }: Looking): Promise<OwnRules> {
  const { proposed } = rulesFiles
  const paths = candidatesIn(rulesFiles)
  const isWorthListing = mayList || proposed !== undefined
  const files = isWorthListing ? await listShowing(paths, facts, github) : facts.files
  const changed = paths.filter((path) => isChanged(path, files))
  return { own: await filesAt(changed, subject, { proposed, github }), facts: { ...facts, files } }
}

function candidatesIn({ files, missing, proposed }: RulesFiles): readonly string[] {
  if (proposed === undefined) return [...files.map(({ path }) => path), ...missing]
  const textAt = (path: string): string | undefined => files.find((file) => file.path === path)?.text
  return proposed.filter((file) => !('text' in file) || file.text !== textAt(file.path)).map(({ path }) => path)
}

const isChanged = (path: string, list: FileList | null): boolean =>
  list?.files.some((file) => file.path === path && file.status !== 'removed') ?? false

/** Changed files until these are among them; what is listed already if that says all there is to know. */
async function listShowing(
  paths: readonly string[],
  { files, subject }: Facts,
  github: GitHub,
): Promise<FileList | null> {
  const areShown = (list: FileList | null): boolean => paths.every((path) => isChanged(path, list))
  const isListedToTheEnd = files !== null && files.isEnough !== true
  if (isListedToTheEnd || areShown(files)) return files
  const listed: ChangedFile[] = []
  try {
    for await (const part of github.pullRequests.fileParts(subject.number, { expected: subject.changedFiles })) {
      listed.push(...part.files)
      const list = { files: listed, isComplete: part.isComplete }
      if (part.isComplete || areShown(list)) return list
    }
    return { files: listed, isComplete: false }
  } catch (error) {
    // Labels were decided without this list. They must not wait for it, and nothing is shown that is not known.
    if (!isUserError(error) && !isGitHubError(error)) throw error
    return files
  }
}

async function filesAt(
  paths: readonly string[],
  { number }: Subject,
  { proposed, github }: { proposed: readonly ProposedFile[] | undefined; github: GitHub },
): Promise<readonly ProposedFile[]> {
  if (proposed !== undefined) return proposed.filter(({ path }) => paths.includes(path))
  try {
    return await github.contents.files(paths, { ref: headOf(number) })
  } catch (error) {
    // A binary file, say: it must not keep the pull request from being labelled.
    if (!isUserError(error) && !isGitHubError(error)) throw error
    return paths.map((path) => ({ path, sha: '', problem: messageOf(error) }))
  }
}

/** What a pull request's own version of the rules would do to it, or what is wrong with that version. */
export type Preview =
  | {
      readonly path: string
      readonly decisions: readonly LabelDecision[]
      readonly followUps: readonly FollowUpDecision[]
    }
  | { readonly path: string; readonly problem: string; readonly mistakes?: readonly Mistaken[] }

interface Previewing {
  /** Where rules are, or were looked for. */
  readonly rulesFiles: RulesFiles
  readonly inputs: Inputs
  readonly github: GitHub
  /** Those of the repository, where the base's rules had them read. */
  readonly labels: readonly string[] | undefined
  readonly mayList: boolean
  /** Makes the time limit of one preview. */
  readonly limitedTo: (budget: Budget) => TimeLimit
}

/*
 * Any contributor can write the version in the pull request's head: it is compiled and evaluated within a time of its own, with
 * the facts that are there already, so that it can cause no request but one for the forms that it names, and nothing comes of
 * it but annotations and lines in the summary.
 */
export async function previewsOf(
  { pull, subject }: SubjectWithSource,
  given: Facts,
  { rulesFiles, github, mayList, ...previewing }: Previewing,
): Promise<{ readonly previews: readonly Preview[]; readonly hints: readonly Hint[] }> {
  // A sweep looks at many for their labels, and their authors read its summary last.
  if (pull === null || previewing.inputs.configuration !== undefined || previewing.inputs.sweep !== undefined)
    return { previews: [], hints: [] }
  const { own, facts } = await ownRulesOf(subject, { facts: given, rulesFiles, github, mayList })
  const forms: AskedForm[] = []
  const previews = own.map((file) =>
    'text' in file ? previewOf(file, { subject, facts, forms, ...previewing }) : file,
  )
  return { previews, hints: await formHints(forms, { number: subject.number, github }) }
}

interface Deciding extends Pick<Previewing, 'inputs' | 'labels' | 'limitedTo'> {
  readonly subject: Subject
  readonly facts: Facts
  /** Takes in those that the rules ask about. */
  readonly forms: AskedForm[]
}

function previewOf(file: RulesFile, { subject, facts, forms, inputs, labels, limitedTo }: Deciding): Preview {
  const { path } = file
  try {
    const previewed = limitedTo(BUDGET)(() => {
      const rules = withLabels(rulesFrom(file, subject, inputs), labels)
      const deciding = { subject, rules, sync: 'off' as const }
      const question = { facts, limit: UNLIMITED, results: new Map() }
      forms.push(...formsAskedBy(rules))
      const settled = settleLabels(question, deciding, new Map())
      const then = { ...question, facts: labelledAs(facts, settled.labels) }
      return { decisions: settled.decisions, followUps: requestedActions(matchRules(rules, then), subject) }
    })
    if ('value' in previewed) return { path, ...previewed.value }
    return { path, problem: STOPPED[previewed.stopped](path) }
  } catch (error) {
    if (!isUserError(error)) throw error
    return { path, problem: messageOf(error), mistakes: mistakesOf(error, file) }
  }
}

// A preview is interrupted as a whole, so that no pattern needs a watchdog of its own.
const UNLIMITED: TimeLimit = (work) => ({ value: work() })

const tooLong = (path: string): string => `${path} takes too long to evaluate. Rewrite patterns with nested repetition.`

const STOPPED: Readonly<Record<Stopped, (path: string) => string>> = {
  'timed out': tooLong,
  'no time left': tooLong,
  'too busy': (path) => `This machine was too busy to evaluate ${path}. Run the job again.`,
}

// Fifty times what 300 rules need for 100 files.
const BUDGET: Budget = { each: 2000, together: 2000 }
