import type { Rules } from './model.ts'

/** The rules of several files as those of one. */
export const joinedRules = (all: readonly Rules[]): Rules => {
  const fallback = all.find((each) => each.fallback !== undefined)?.fallback
  const goodFirstIssue = all.find((each) => each.goodFirstIssue !== undefined)?.goodFirstIssue
  const translation = all.find((each) => each.translation !== undefined)?.translation
  return {
    rules: all.flatMap(({ rules }) => rules),
    limits: Object.assign({}, ...all.map(({ limits }) => limits)),
    hints: all.flatMap(({ hints }) => hints),
    groups: all.flatMap(({ groups }) => groups),
    definitions: all.flatMap(({ definitions }) => definitions),
    followUps: all.flatMap(({ followUps }) => followUps),
    ...(fallback === undefined ? {} : { fallback }),
    ...(goodFirstIssue === undefined ? {} : { goodFirstIssue }),
    ...(translation === undefined ? {} : { translation }),
  }
}
