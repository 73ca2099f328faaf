import type { ConfigEntry, ConfigNode } from '@porchlight/config/pure'
import type { Facts, SubjectKind, Team } from '../facts/facts.ts'
import type { LabelTemplate } from '../rules/label-template.ts'
import type { Pattern } from '../rules/patterns.ts'
import type { Compilation, Place } from '../rules/yaml.ts'
import type { TimeLimit } from './limit.ts'
import type { Result } from './result.ts'

/** What a rule asks of a subject. */
export type Condition = Combination | Leaf

export interface Combination {
  readonly kind: 'any' | 'all' | 'none'
  readonly of: readonly Condition[]
}

/** One definition with one value, such as `milestone` with the title "v1". */
export interface Leaf {
  readonly kind: 'leaf'
  readonly subjects: readonly SubjectKind[]
  readonly needs: readonly Need[]
  /** Asks about what the run itself changes, so that no answer is remembered. */
  readonly asksOwnChanges: boolean
  readonly patternTexts?: PatternTexts
  readonly evaluate: (question: Question) => Result
}

/** What has to be read before a condition can be evaluated, beyond the subject itself. */
export type Need =
  | { readonly kind: 'files' | 'commits' | 'generated' | 'first' }
  | { readonly kind: 'team'; readonly team: Team }
  | FormNeed

/** A question of a form. */
export interface FormNeed {
  readonly kind: 'form'
  /** The form's file without its folder, which depends on what is triaged. */
  readonly template: string
  readonly place: Place
  /** The question, by id or label. */
  readonly field: string
  readonly fieldPlace: Place
}

/** A pattern and the texts that it is matched against: labels such as `area/$1` are built from what it captures. */
interface PatternTexts {
  readonly pattern: Pattern
  /** What reasons call the texts: "the title". */
  readonly name: string
  /** The texts belong to this event alone. */
  readonly isTransient?: boolean
  /** `missing` says why there may be more of them. */
  readonly stringsOf: (facts: Facts) => { readonly texts: readonly NamedText[]; readonly missing?: Result }
}

export interface NamedText {
  readonly text: string
  /** What a reason calls this one: "the title", or the path of a file. */
  readonly from: string
}

export type PatternLeaf = Leaf & { readonly patternTexts: PatternTexts }

/** What fills the gaps of a label such as `area/$1`. All rules that come of one template share it. */
export interface Capture {
  readonly template: LabelTemplate
  /** The condition of the rule as the file says it. */
  readonly when: Condition
  /** The conditions in it whose pattern has all groups of the template. */
  readonly by: readonly PatternLeaf[]
}

/** What the texts of one subject make of a template: the same for all labels that may come of it. */
export interface Captured {
  /** By name in lower case. */
  readonly made: ReadonlyMap<string, CapturedName>
  /** Why another label was not given. */
  readonly summary: string
  /** Why there may be more; undefined when all texts were read to their end. */
  readonly open?: Result
}

/** A name that a match makes, with the parts it is made of. Any contributor may have written it: it is only ever compared and shown. */
export interface CapturedName {
  readonly name: string
  readonly parts: readonly string[]
  /** Of what the parts are: "the title", or the path of a file. */
  readonly from: string
}

export interface Question {
  readonly facts: Facts
  readonly limit: TimeLimit
  /** What is known already, so that no text meets a pattern twice while files are still coming in. */
  readonly results: Results
  /** What patterns captured, read once for all labels of a template. For these facts only: further files capture more. */
  readonly captures?: Map<Capture, Captured>
}

export type Results = Map<Condition, Result>

type JsonSchema = Readonly<Record<string, unknown>>

/** What can be asked of a subject, for any value. */
export interface Definition<Value> {
  /** What a rule is for that does not say so and asks nothing else. */
  readonly subjects: readonly SubjectKind[]
  needs?(value: Value): readonly Need[]
  readonly asksOwnChanges?: true
  patternTexts?(value: Value): PatternTexts
  evaluate(value: Value, question: Question): Result
}

/** One key below `when:`, as a rules file, its schema and the documentation have it. */
export interface ConditionKey {
  readonly key: string
  /** One sentence in Markdown, for the reference and the schema: when it holds. */
  readonly documentation: string
  readonly jsonSchema: JsonSchema
  /** Further parts of the schema that `jsonSchema` refers to, by name. */
  readonly definitions?: Readonly<Record<string, JsonSchema>>
  /** All that it returns must hold. `when` reads the conditions below this one. */
  read(entry: ConfigEntry, compilation: Compilation, when: ParseWhen): readonly Condition[]
}

type ParseWhen = (node: ConfigNode, compilation: Compilation) => Condition

/** One key of `when:`: how it is written, what it can be asked of, what must be read for it, and what it comes to. */
export interface ConditionType<Value> extends Omit<ConditionKey, 'read'>, Definition<Value> {
  parse(entry: ConfigEntry, compilation: Compilation): readonly Value[]
  /** Of several values one is enough, as everywhere in this language, unless all must hold. */
  readonly join?: 'any' | 'all'
}

export interface Defined<Value> {
  of(value: Value): Leaf
}

/** For what only other dialects can ask; a key below `when:` is defined by `defineCondition`. */
export const define = <Value>(definition: Definition<Value>): Defined<Value> => ({
  of: (value) => leafOf(definition, value),
})

export function defineCondition<Value>(type: ConditionType<Value>): ConditionKey & Defined<Value> {
  const { key, documentation, jsonSchema, definitions } = type
  return {
    key,
    documentation,
    jsonSchema,
    ...(definitions && { definitions }),
    of: (value) => leafOf(type, value),
    read: (entry, compilation) => {
      const leaves = type.parse(entry, compilation).map((value) => leafOf(type, value))
      return type.join === 'all' ? leaves : [anyOf(leaves)]
    },
  }
}

const leafOf = <Value>(definition: Definition<Value>, value: Value): Leaf => ({
  kind: 'leaf',
  subjects: definition.subjects,
  needs: definition.needs?.(value) ?? [],
  asksOwnChanges: definition.asksOwnChanges ?? false,
  ...(definition.patternTexts && { patternTexts: definition.patternTexts(value) }),
  evaluate: (question) => definition.evaluate(value, question),
})

const anyOf = (conditions: readonly Condition[]): Condition =>
  conditions.length === 1 && conditions[0] !== undefined ? conditions[0] : { kind: 'any', of: conditions }

/** The leaves of a condition and of all that it combines. */
const leavesIn = (condition: Condition): readonly Leaf[] =>
  condition.kind === 'leaf' ? [condition] : condition.of.flatMap(leavesIn)

export const needsOf = (condition: Condition): readonly Need[] => leavesIn(condition).flatMap(({ needs }) => needs)

export const needsFiles = (condition: Condition): boolean => needsOf(condition).some(({ kind }) => kind === 'files')

export const SUBJECT_KINDS: readonly SubjectKind[] = ['issue', 'pull request', 'discussion']

// Where no kind of subject has all that is asked, as alternatives may: the first of these that one of them is for alone.
const NARROW_KINDS: readonly SubjectKind[] = ['pull request', 'discussion', 'issue']

/** What a rule is for that does not say so: whatever has what its conditions ask about. */
export function subjectsOf(condition: Condition): readonly SubjectKind[] {
  const asked = leavesIn(condition).map(({ subjects }) => subjects)
  const common = SUBJECT_KINDS.filter((kind) => asked.every((kinds) => kinds.includes(kind)))
  if (common.length > 0) return common
  return NARROW_KINDS.filter((kind) => asked.some(([only, ...others]) => only === kind && others.length === 0)).slice(
    0,
    1,
  )
}
