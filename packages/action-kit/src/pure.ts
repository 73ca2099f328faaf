/*
 * What decisions, parsers and messages are made of: nothing here or below it touches Node, `process` or a clock, so that
 * a command line and a web page can import it, too.
 */
export { parseLogin, parseTeam } from './account-names.ts'
export { annotationAt, placeText } from './annotations.ts'
export { GitHubError, isGitHubError, isUserError, messageOf, UserError } from './errors.ts'
export type { Place } from './errors.ts'
export { groupedBy } from './grouped.ts'
export { collect, inputReader, refined } from './inputs.ts'
export type { ActionDeclaration, InputSource, Lenient, Read, Reading, ReadOptions, Required } from './inputs.ts'
export { entriesIn, fieldsOf, isObject, listFrom, wordIn } from './json.ts'
export type { Fields } from './json.ts'
export { logTo } from './log.ts'
export type { Annotation, Log, LogSink } from './log.ts'
export { markdownLines } from './markdown-lines.ts'
export type { MarkdownLine } from './markdown-lines.ts'
export { hasMarker, isMarked, marker, withMarker, withoutMarker } from './marker.ts'
export type { Marker, OwnMark } from './marker.ts'
export { messageFrom, messageSource } from './message-source.ts'
export type { MessageFiles, MessageInputs, MessageSource } from './message-source.ts'
export { nearest } from './nearest.ts'
export { outputText } from './output.ts'
export { carryOut } from './plan.ts'
export type { CarryOut, Effect, Failed, LeftAlone, Link, Outcome, Plan, Wording } from './plan.ts'
export { reportOf, ruleText } from './report.ts'
export type { Report, ReportParts, Row } from './report.ts'
export { fileUrl, link, sentenceText } from './sentence.ts'
export type { SentenceOptions } from './sentence.ts'
export { isSkip, skip, skipReport } from './skip.ts'
export type { Skip, SkipParts } from './skip.ts'
export { template } from './template.ts'
export { hasShape, templateShape } from './template-shape.ts'
export type { Shape, ShapeOptions } from './template-shape.ts'
export type { Template, TemplateOptions, VariableKind } from './template.ts'
export {
  fencedBlock,
  inertLine,
  inertLines,
  inlineCode,
  inlineText,
  listed,
  sameText,
  shellQuoted,
  tableCell,
} from './text.ts'
export { truncateMarkdown } from './truncate.ts'
export type { TruncateOptions } from './truncate.ts'
