import { placeText, type Hint, type Place } from './yaml.ts'
import type { Rules } from './rules.ts'

/** The rules of several files as those of one. */
export const joinedRules = (all: readonly Rules[]): Rules => {
  const fallbacks = all.flatMap(({ fallback }) => fallback ?? [])
  const goodFirstIssues = all.flatMap(({ goodFirstIssue }) => goodFirstIssue ?? [])
  const [[fallback], [goodFirstIssue]] = [fallbacks, goodFirstIssues]
  const translation = all.find((each) => each.translation !== undefined)?.translation
  return {
    rules: all.flatMap(({ rules }) => rules),
    limits: Object.assign({}, ...all.map(({ limits }) => limits)),
    hints: [
      ...all.flatMap(({ hints }) => hints),
      ...unused('fallback', fallbacks),
      ...unused('good-first-issue', goodFirstIssues),
    ],
    groups: all.flatMap(({ groups }) => groups),
    definitions: all.flatMap(({ definitions }) => definitions),
    followUps: all.flatMap(({ followUps }) => followUps),
    ...(fallback === undefined ? {} : { fallback }),
    ...(goodFirstIssue === undefined ? {} : { goodFirstIssue }),
    ...(translation === undefined ? {} : { translation }),
  }
}

/** What all files together can have once, the first has. */
function unused(key: string, [first, ...others]: readonly { readonly place: Place }[]): readonly Hint[] {
  if (first === undefined) return []
  const message = `this ${key} is not used, as ${placeText(first.place)} has one already. Keep one of the two.`
  return others.map(({ place }) => ({ place, message }))
}
