export const id = 702;
export const ids = [702];
export const modules = {

/***/ 1702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  triage: () => (/* binding */ triage)
});

// EXTERNAL MODULE: ./actions/triage/build/plan.js
var plan = __webpack_require__(6256);
;// CONCATENATED MODULE: ./actions/triage/build/defined-labels.js

/**
 * Labels to create, or to rename, as the rules define them. The repository's labels are read once, and only if one of
 * those is added.
 */
async function definedLabels(effects, { definitions }, readLabels) {
    const added = effects.flatMap((effect) => (effect.kind === 'add-labels' ? effect.labels : [])).map(plan/* labelKey */.k);
    const wanted = definitions.filter(({ name }) => added.includes((0,plan/* labelKey */.k)(name)));
    if (wanted.length === 0)
        return [];
    const existing = await readLabels();
    const missing = wanted.filter(({ name }) => !existing.has((0,plan/* labelKey */.k)(name)));
    return missing.map((definition) => defined(definition, existing));
}
function defined({ name: label, color, description, formerly }, existing) {
    const former = formerly.map((name) => existing.get((0,plan/* labelKey */.k)(name))).find((name) => name !== undefined);
    existing.set((0,plan/* labelKey */.k)(label), label);
    if (former === undefined) {
        return { kind: 'create-label', label, color, description, because: 'the rules define it and it does not exist yet' };
    }
    existing.delete((0,plan/* labelKey */.k)(former));
    const because = 'the rules say that this was its name before';
    return { kind: 'rename-label', from: former, label, color, description, because };
}
/** Reads the repository's labels when first asked. */
function labelReader(github) {
    let reading;
    return async () => {
        reading ??= github.labels.defined().then((labels) => new Map(labels.map(({ name }) => [(0,plan/* labelKey */.k)(name), name])));
        return await reading;
    };
}

;// CONCATENATED MODULE: ./actions/triage/build/decide/groups.js

const isMember = (group, label) => group.labels.some((name) => (0,plan/* labelKey */.k)(name) === (0,plan/* labelKey */.k)(label));
/** Of several labels that the rules give, a group lets those named first win; the others are as if no rule gave them. */
const winnersOf = (verdicts, groups) => groups.reduce(winnersWithin, verdicts);
function winnersWithin(verdicts, group) {
    const order = group.labels.map(plan/* labelKey */.k);
    const given = verdicts
        .filter(({ verdict, label }) => verdict === 'yes' && isMember(group, label))
        .toSorted((one, other) => order.indexOf((0,plan/* labelKey */.k)(one.label)) - order.indexOf((0,plan/* labelKey */.k)(other.label)));
    const losers = given.slice(group.most);
    const winners = given
        .slice(0, group.most)
        .map(({ label }) => label)
        .join(', ');
    return verdicts.map((verdict) => losers.includes(verdict)
        ? { ...verdict, verdict: 'no', because: `${winners} comes first in the group ${group.name}` }
        : verdict);
}
/** Adds no more than a group has room for beside the labels that stay: what people chose from it is their choice. */
const groupsWithin = (groups, subject) => (decisions) => groups.reduce((settled, group) => roomIn(group, settled, subject), decisions);
function roomIn(group, decisions, { labels }) {
    const removed = decisions.filter(({ action }) => action === 'remove').map(({ label }) => (0,plan/* labelKey */.k)(label));
    const staying = labels.filter((label) => isMember(group, label) && !removed.includes((0,plan/* labelKey */.k)(label)));
    const added = decisions.filter(({ action, label }) => action === 'add' && isMember(group, label));
    const overflowing = added.slice(Math.max(0, group.most - staying.length));
    const because = `the group ${group.name} has ${staying.join(', ')} already, which stays`;
    return decisions.map((decision) => overflowing.includes(decision) ? { ...decision, action: 'leave', because } : decision);
}

;// CONCATENATED MODULE: ./actions/triage/build/decide/limits.js
const isAddition = ({ action }) => action === 'add';
const leave = (decision, because) => ({ ...decision, action: 'leave', because });
/** `changed-files-labels-limit`: past it, none of the new labels that files gave is added. */
function newFileLabelsWithin(most, isByFiles) {
    return (decisions) => {
        const affected = decisions.filter((decision) => isAddition(decision) && isByFiles(decision));
        if (most === undefined || affected.length <= most)
            return decisions;
        const because = `the files give ${affected.length} new labels, more than changed-files-labels-limit: ${most}`;
        return decisions.map((decision) => (affected.includes(decision) ? leave(decision, because) : decision));
    };
}
// GitHub answers 422 to a longer name, for the whole request: https://docs.github.com/en/rest/issues/labels
// Assumption: GitHub counts code points.
const LONGEST_LABEL = 50;
const namesWithin = (decisions) => decisions.map((decision) => {
    const length = Array.from(decision.label).length;
    if (!isAddition(decision) || length <= LONGEST_LABEL)
        return decision;
    return leave(decision, `its name has ${length} characters and GitHub takes ${LONGEST_LABEL} at most`);
});
// "An issue can have up to 100 labels": GitHub answers 422 beyond.
const MOST_LABELS = 100;
/** Adds as many as there is room for once the removals are done, in the order of the file. */
const roomWithin = (labelsNow) => (decisions) => {
    const removed = decisions.filter(({ action }) => action === 'remove').length;
    const room = Math.max(0, MOST_LABELS - labelsNow + removed);
    const overflowing = decisions.filter(isAddition).slice(room);
    const because = `GitHub allows ${MOST_LABELS} labels and there is no room left`;
    return decisions.map((decision) => (overflowing.includes(decision) ? leave(decision, because) : decision));
};

;// CONCATENATED MODULE: ./actions/triage/build/rules/model.js
/** The rules of several files as those of one. */
const joinedRules = (all) => {
    const fallback = all.find((each) => each.fallback !== undefined)?.fallback;
    const translation = all.find((each) => each.translation !== undefined)?.translation;
    return {
        rules: all.flatMap(({ rules }) => rules),
        limits: Object.assign({}, ...all.map(({ limits }) => limits)),
        hints: all.flatMap(({ hints }) => hints),
        groups: all.flatMap(({ groups }) => groups),
        definitions: all.flatMap(({ definitions }) => definitions),
        ...(fallback === undefined ? {} : { fallback }),
        ...(translation === undefined ? {} : { translation }),
    };
};
const NO_RULES = { rules: [], limits: {}, hints: [], groups: [], definitions: [] };
/** The condition itself and everything inside it. */
const conditionsIn = (condition) => 'of' in condition ? [condition, ...condition.of.flatMap(conditionsIn)] : [condition];
const BY_FILES = ['files', 'file set'];
const readsFiles = (condition) => conditionsIn(condition).some((part) => BY_FILES.includes(part.kind) || (part.kind === 'number' && part.quantity === 'lines'));
const placeText = ({ file, line, column }) => `${file}:${line}:${column}`;

;// CONCATENATED MODULE: ./actions/triage/build/decide/proposals.js


/** The input wins over the file, and where neither says anything, nothing is removed. */
const syncOf = (verdict, input) => input ?? verdict.sync ?? 'off';
/** What the verdicts come to while nobody is asked who changed labels before. */
const proposals = (verdicts, { subject, sync }) => verdicts.map((verdict) => decisionOf(verdict, subject, syncOf(verdict, sync)));
function decisionOf({ label, verdict, because, place }, subject, sync) {
    // The name as the subject has it, which is how people know it.
    const present = subject.labels.find((name) => (0,plan/* labelKey */.k)(name) === (0,plan/* labelKey */.k)(label));
    const decision = { number: subject.number, label: present ?? label, verdict, because, rule: placeText(place) };
    if (verdict === 'unknown')
        return { ...decision, action: 'leave' };
    if (verdict === 'yes')
        return { ...decision, action: present === undefined ? 'add' : 'keep' };
    if (present === undefined)
        return { ...decision, action: 'none' };
    if (sync !== 'off')
        return { ...decision, action: 'remove' };
    return {
        ...decision,
        action: 'leave',
        because: `labels are only added here, as sync is off, though ${because}`,
    };
}

;// CONCATENATED MODULE: ./actions/triage/build/decide/people.js


/**
 * Labels whose history decides: those we would remove, and those we would add that may have been there before. Nothing
 * was there before an issue or pull request that has just been opened.
 */
function contestedLabels(verdicts, deciding) {
    if (deciding.subject.isNew)
        return [];
    const contested = verdicts.filter((verdict) => syncOf(verdict, deciding.sync) !== 'all');
    return proposals(contested, deciding)
        .filter(({ action }) => action === 'add' || action === 'remove')
        .map(({ label }) => label);
}
/** What a person took off is not put back, and what a person put on is not taken off. */
const respectingPeople = (changes, peopleWin) => (decisions) => decisions.map((decision) => peopleWin(decision) ? respecting(decision, changes.get((0,plan/* labelKey */.k)(decision.label))) : decision);
function respecting(decision, change) {
    const { action, because } = decision;
    if (action === 'add' && change?.kind === 'removed' && !change.isOurs) {
        return { ...decision, action: 'leave', because: `${change.by.login} took it off, though ${because}` };
    }
    if (action !== 'remove' || (change?.kind === 'added' && change.isOurs))
        return decision;
    const who = change === undefined ? 'nobody knows who put it on' : `${change.by.login} put it on`;
    return { ...decision, action: 'leave', because: `${who}, though ${because}` };
}

;// CONCATENATED MODULE: ./actions/triage/build/decide.js





/** What the rules make of one subject: the labels to add and to remove, each with its reason. */
function decide(verdicts, deciding, changes) {
    const { subject, rules, sync } = deciding;
    const byFiles = new Set(verdicts.flatMap(({ label, readsFiles }) => (readsFiles ? [(0,plan/* labelKey */.k)(label)] : [])));
    const ruled = new Set(verdicts.flatMap((verdict) => (syncOf(verdict, sync) === 'all' ? [(0,plan/* labelKey */.k)(verdict.label)] : [])));
    const peopleWin = ({ label }) => !ruled.has((0,plan/* labelKey */.k)(label));
    const steps = [
        respectingPeople(changes, peopleWin),
        groupsWithin(rules.groups, subject),
        newFileLabelsWithin(rules.limits.newFileLabels, ({ label }) => byFiles.has((0,plan/* labelKey */.k)(label))),
        namesWithin,
        roomWithin(subject.labels.length),
    ];
    const decisions = steps.reduce((settled, step) => step(settled), proposals(verdicts, deciding));
    return {
        plan: { effects: effectsOf(decisions, subject), leftAlone: leftAloneOf(decisions, subject) },
        decisions,
        problems: verdicts.flatMap(({ place, label, problem }) => problem === undefined ? [] : [{ place, label, problem }]),
    };
}
function effectsOf(decisions, { number }) {
    const added = decisions.filter(({ action }) => action === 'add');
    const labels = added.map(({ label }) => label);
    const removed = decisions.filter(({ action }) => action === 'remove');
    return [
        ...(labels.length > 0 ? [{ kind: 'add-labels', number, labels, because: becauseOf(added) }] : []),
        ...removed.map(({ label, because }) => ({ kind: 'remove-label', number, label, because })),
    ];
}
const becauseOf = (added) => added.length === 1 && added[0] !== undefined
    ? added[0].because
    : added.map(({ label, because }) => `${label}: ${because}`).join('; ');
/** One line for each reason: a hundred rules may be left alone for the same. */
function leftAloneOf(decisions, { number }) {
    const left = decisions.filter(({ action }) => action === 'leave');
    return [...new Set(left.map(({ because }) => because))].map((because) => {
        const labels = left.filter((decision) => decision.because === because).map(({ label }) => label);
        return { what: `${labels.length === 1 ? 'the label' : 'the labels'} ${listed(labels)} on #${number}`, because };
    });
}
// More names than this would make the line unreadable; the output `decisions` has them all.
const MOST_NAMED = 10;
const listed = (labels) => labels.length <= MOST_NAMED
    ? labels.join(', ')
    : `${labels.slice(0, MOST_NAMED).join(', ')} and ${labels.length - MOST_NAMED} more`;

;// CONCATENATED MODULE: ./actions/triage/build/decide/answer.js
const yes = (because) => ({ verdict: 'yes', because });
const no = (because) => ({ verdict: 'no', because });
const unknown = (because) => ({ verdict: 'unknown', because });
const failed = (problem) => ({ verdict: 'unknown', because: problem, problem });
/** Yes as soon as one says yes; unknown while one that might does not say. Evaluates no further than it must. */
function anyOf(parts, answer) {
    const answers = until('yes', parts, answer);
    const last = answers.at(-1);
    if (last?.verdict === 'yes')
        return withProblem(last, answers);
    return openAmong(answers) ?? withProblem(no(reasons(answers) || 'it has no condition'), answers);
}
/** No as soon as one says no; unknown while one that might does not say. */
function allOf(parts, answer) {
    const answers = until('no', parts, answer);
    const last = answers.at(-1);
    if (last?.verdict === 'no')
        return withProblem(last, answers);
    return openAmong(answers) ?? withProblem(yes(reasons(answers) || 'it has no condition'), answers);
}
function until(verdict, parts, answer) {
    const answers = [];
    for (const part of parts) {
        const next = answer(part);
        answers.push(next);
        if (next.verdict === verdict)
            break;
    }
    return answers;
}
function openAmong(answers) {
    const open = answers.find(({ verdict }) => verdict === 'unknown');
    return open && withProblem(open, answers);
}
function withProblem(answer, answers) {
    const problem = answers.find((one) => one.problem !== undefined)?.problem;
    return problem === undefined ? answer : { ...answer, problem };
}
// Three reasons fit in a line of a table; a rule with forty alternatives would fill the page.
const MOST_REASONS = 3;
function reasons(answers) {
    const distinct = [...new Set(answers.map(({ because }) => because))];
    const shown = distinct.slice(0, MOST_REASONS).join(' and ');
    return distinct.length > MOST_REASONS ? `${shown} and ${distinct.length - MOST_REASONS} more` : shown;
}

;// CONCATENATED MODULE: ./actions/triage/build/decide/amounts.js

function amountAnswer({ quantity, range }, facts) {
    const amount = AMOUNTS[quantity](facts);
    if (amount === undefined)
        return no(`an ${facts.subject.kind} has no ${quantity}`);
    const { least, most, unit } = amount;
    const is = least === most ? `${least} ${unit}` : `from ${least} to ${most} ${unit}`;
    if (least >= range.atLeast && most < range.below)
        return yes(`it has ${is}`);
    if (most < range.atLeast || least >= range.below)
        return no(`it has ${is}, and not ${rangeText(range)}`);
    return unknown(`it has ${is}, and GitHub does not show more`);
}
const AMOUNTS = {
    lines: changedLines,
    'changed files': ({ subject }) => subject.kind === 'issue'
        ? undefined
        : exactly(subject.changedFiles, subject.changedFiles === 1 ? 'changed file' : 'changed files'),
    days: ({ subject, now }) => exactly(Math.floor((now.getTime() - Date.parse(subject.createdAt)) / DAY), 'days behind it'),
};
const DAY = 24 * 60 * 60 * 1000;
const exactly = (amount, unit) => ({ least: amount, most: amount, unit });
/** What GitHub does not list of more than 3,000 files may be generated or not, so that it counts for a part only. */
function changedLines({ subject, files, isGenerated }) {
    if (files === null)
        return undefined;
    const linesOf = (paths) => paths.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0);
    const counted = linesOf(files.files.filter(({ path }) => !isGenerated(path)));
    const unlisted = files.isComplete ? 0 : Math.max(0, subject.changedLines - linesOf(files.files));
    return { least: counted, most: counted + unlisted, unit: 'changed lines without generated files' };
}
const rangeText = ({ atLeast, below }) => {
    if (below === Number.POSITIVE_INFINITY)
        return `${atLeast} or more`;
    return atLeast === 0 ? `below ${below}` : `from ${atLeast} to below ${below}`;
};

;// CONCATENATED MODULE: ./actions/triage/build/decide/quoted.js
// Long enough for most paths; a table cell should stay readable.
const LONGEST_SHOWN = 120;
/** A path, a pattern or a text as a reason shows it: in quotes, on one line, cut when long. */
function quoted(text) {
    const points = Array.from(text.slice(0, LONGEST_SHOWN * 2).replaceAll(/\s+/g, ' '));
    const isCut = points.length > LONGEST_SHOWN || text.length > LONGEST_SHOWN * 2;
    return `"${isCut ? `${points.slice(0, LONGEST_SHOWN).join('')}…` : points.join('')}"`;
}

;// CONCATENATED MODULE: ./actions/triage/build/decide/file-set.js


function fileSetAnswer({ set, match }, list) {
    const inSet = list.files.filter((file) => isIn(file, set));
    if (match === 'only')
        return onlyAnswer(inSet, set, list);
    const missing = match === 'all' ? set.include.find((glob) => !inSet.some((file) => isUnder(file, glob, set))) : undefined;
    const [first] = inSet;
    if (first !== undefined && missing === undefined)
        return yes(`${quoted(first.path)} is in ${setText(set)}`);
    const because = missing === undefined
        ? `no changed file is in ${setText(set)}`
        : `no changed file matches ${quoted(missing.source)}`;
    return list.isComplete ? no(because) : unknown(cut(list));
}
function onlyAnswer(inSet, set, list) {
    const outside = list.files.find((file) => !inSet.includes(file));
    if (outside !== undefined)
        return no(`${quoted(outside.path)} is not in ${setText(set)}`);
    if (!list.isComplete)
        return unknown(cut(list));
    return inSet.length === 0 ? no('no file is changed') : yes(`all ${inSet.length} changed files are in ${setText(set)}`);
}
const cut = ({ files }) => `GitHub lists only the first ${files.length} changed files, and those do not decide it`;
const isIn = (file, set) => (set.statuses.length === 0 || set.statuses.includes(file.status)) &&
    set.include.some((glob) => isUnder(file, glob, set)) &&
    !set.exclude.some((glob) => isUnder(file, glob, set));
const isUnder = ({ path, previousPath }, glob, { isByOldName }) => glob.matches(path) || (isByOldName && previousPath !== null && glob.matches(previousPath));
function setText({ include, exclude, statuses }) {
    const globs = include.map(({ source }) => quoted(source)).join(', ');
    const without = exclude.length === 0 ? '' : ` without ${exclude.map(({ source }) => quoted(source)).join(', ')}`;
    return `${globs}${without}${statuses.length === 0 ? '' : ` (${statuses.join(', ')})`}`;
}

;// CONCATENATED MODULE: ./actions/triage/build/decide/files.js


/**
 * Whether the changed files match, as actions/labeler asks it. A list that GitHub cut short answers only what the files
 * it does show settle.
 */
function filesAnswer({ quantifier, globs }, list) {
    return list.isComplete && list.files.length === 0 ? no('no file is changed') : ANSWERS[quantifier](globs, list);
}
const ANSWERS = {
    'any-glob-to-any-file': (globs, list) => {
        for (const glob of globs) {
            const file = list.files.find(({ path }) => glob.matches(path));
            if (file !== undefined)
                return yes(`${quoted(file.path)} matches ${quoted(glob.source)}`);
        }
        return unlessCut(list, no(`no changed file matches ${files_listed(globs, 'or')}`));
    },
    'any-glob-to-all-files': (globs, list) => {
        const misses = globs.map((glob) => ({ glob, file: firstMiss(glob, list) }));
        const whole = misses.find(({ file }) => file === undefined);
        if (whole !== undefined)
            return unlessCut(list, yes(everyFile(list, [whole.glob])));
        const [first] = misses;
        const miss = first?.file === undefined ? '' : `: ${quoted(first.file.path)} does not match ${quoted(first.glob.source)}`;
        return no(globs.length > 1 ? `no single glob matches all changed files${miss}` : `not all changed files match${miss}`);
    },
    'all-globs-to-any-file': (globs, list) => {
        const file = list.files.find(({ path }) => globs.every((glob) => glob.matches(path)));
        if (file !== undefined)
            return yes(`${quoted(file.path)} matches ${files_listed(globs, 'and')}`);
        return unlessCut(list, no(`no changed file matches ${files_listed(globs, 'and')}`));
    },
    'all-globs-to-all-files': (globs, list) => {
        for (const glob of globs) {
            const file = firstMiss(glob, list);
            if (file !== undefined)
                return no(`${quoted(file.path)} does not match ${quoted(glob.source)}`);
        }
        return unlessCut(list, yes(everyFile(list, globs)));
    },
};
const firstMiss = (glob, { files }) => files.find(({ path }) => !glob.matches(path));
const everyFile = ({ files }, globs) => files.length === 1 && files[0] !== undefined
    ? `${quoted(files[0].path)} matches ${files_listed(globs, 'and')}`
    : `all ${files.length} changed files match ${files_listed(globs, 'and')}`;
function unlessCut({ files, isComplete }, answer) {
    if (isComplete)
        return answer;
    const settled = answer.verdict === 'yes' ? 'all of those match' : 'none of those decides it';
    return unknown(`GitHub lists only the first ${files.length} changed files, and ${settled}`);
}
// A rule may have fifty globs; the first ones tell a reader which rule it was.
const MOST_GLOBS = 3;
function files_listed(globs, conjunction) {
    if (globs.length === 0)
        return 'an empty list of globs';
    const shown = globs.slice(0, MOST_GLOBS).map(({ source }) => quoted(source));
    if (globs.length > MOST_GLOBS)
        return `${shown.join(', ')} ${conjunction} ${globs.length - MOST_GLOBS} more`;
    return shown.join(` ${conjunction} `);
}

;// CONCATENATED MODULE: ./actions/triage/build/form-answers.js
/*
 * GitHub writes the answers of an issue form as `### label`, a blank line and the answer, one after the other in the order
 * of the form. An answer may hold such a line itself. So headings are searched in the form's order only, and of several
 * ways to cut the body the first counts in which every dropdown and every list of checkboxes holds nothing but options.
 */
/** Answers by the field's label: each option that was picked, or the text. Undefined when the body is not of this form. */
function formAnswers(body, { fields }) {
    const lines = body.split(/\r?\n/);
    const cut = cutsOf(lines, fields);
    if (cut === undefined)
        return undefined;
    return new Map(fields.map((field, index) => [field.label, answersIn(sectionOf(lines, cut, index), field) ?? []]));
}
// A form has some ten questions; a body with more repeated headings than this is not worth the search.
const MOST_STEPS = 200;
function cutsOf(lines, fields) {
    let steps = 0;
    const search = (index, from, found) => {
        const field = fields[index];
        if (field === undefined)
            return isValid(lines, found, fields) ? found : undefined;
        for (let line = from; line < lines.length && steps < MOST_STEPS; line += 1) {
            if (lines[line] !== `### ${field.label}`)
                continue;
            steps += 1;
            const whole = search(index + 1, line + 1, [...found, line]);
            if (whole !== undefined)
                return whole;
        }
        return undefined;
    };
    return fields.length === 0 ? undefined : search(0, 0, []);
}
const isValid = (lines, cuts, fields) => fields.every((field, index) => answersIn(sectionOf(lines, cuts, index), field) !== undefined);
const sectionOf = (lines, cuts, index) => lines
    .slice((cuts[index] ?? 0) + 1, cuts[index + 1])
    .join('\n')
    .trim();
// What GitHub writes for a question that was not answered; the second stands for a dropdown's "None".
const NO_ANSWER = ['_No response_', 'None'];
/** Undefined when the section cannot be an answer to this question. */
function answersIn(section, { type, options }) {
    if (type === 'checkboxes')
        return checkedIn(section, options);
    if (section === '' || section === NO_ANSWER[0])
        return [];
    if (type !== 'dropdown')
        return [section];
    if (options.includes(section))
        return [section];
    return NO_ANSWER.includes(section) ? [] : pickedIn(section, options);
}
function checkedIn(section, options) {
    const boxes = section.split('\n').filter((line) => line.trim() !== '');
    const checked = boxes.map((line) => /^- \[([ xX])\] (.*)$/.exec(line.trim()));
    if (checked.some((box) => box === null || !options.includes(box[2] ?? '')))
        return undefined;
    return checked.flatMap((box) => (box !== null && box[1] !== ' ' ? [box[2] ?? ''] : []));
}
/** Several options are joined by ", ", which an option may hold itself: the longest that fits comes first. */
function pickedIn(section, options) {
    const longestFirst = options.toSorted((one, other) => other.length - one.length);
    const picked = [];
    for (let rest = section; rest !== '';) {
        const option = longestFirst.find((candidate) => rest === candidate || rest.startsWith(`${candidate}, `));
        if (option === undefined)
            return undefined;
        picked.push(option);
        rest = rest.slice(option.length + ', '.length);
    }
    return picked;
}

;// CONCATENATED MODULE: ./actions/triage/build/decide/form.js



function formAnswer({ template, field: name, answers }, { subject, forms }) {
    const form = forms.get(template);
    if (form === undefined)
        return unknown(`there is no issue form ${template}`);
    const field = form.fields.find(({ id, label }) => id === name || label === name);
    if (field === undefined)
        return unknown(`the issue form ${template} has no question ${quoted(name)}`);
    const given = formAnswers(subject.body, form)?.get(field.label);
    if (given === undefined)
        return no(`the body is not an answer to the issue form ${template}`);
    const found = given.find((answer) => answers.some((wanted) => wanted.toLowerCase() === answer.toLowerCase()));
    if (found !== undefined)
        return yes(`${quoted(field.label)} is ${quoted(found)}`);
    const said = given.length === 0 ? 'has no answer' : `is ${given.map(quoted).join(', ')}`;
    return no(`${quoted(field.label)} ${said}`);
}

;// CONCATENATED MODULE: ./actions/triage/build/facts.js
const noFacts = (subject, now) => ({
    subject,
    now,
    files: null,
    commits: null,
    isFirst: null,
    teams: new Map(),
    isGenerated: () => false,
    forms: new Map(),
});
// GitHub takes 65,536 characters for a body and 256 for a title; a cap of our own for what comes from elsewhere.
const LONGEST_TEXT = 65_536;
/** The text that a pattern is held against; undefined where the subject has none. */
function textOf(subject, field) {
    const text = {
        title: subject.title,
        body: subject.body,
        // As github/issue-labeler joins them.
        'title and body': `${subject.title}\n\n${subject.body}`,
        comment: subject.comment ?? undefined,
        'head branch': subject.branches?.head,
        'base branch': subject.branches?.base,
    }[field];
    return text?.slice(0, LONGEST_TEXT);
}
/** Whether GitHub did not list what a rule would have needed. */
const isCut = ({ files }) => files !== null && !files.isComplete && files.isEnough !== true;

;// CONCATENATED MODULE: ./actions/triage/build/decide/texts.js



// Titles and branches are one line to show; these are not.
const LONG_FIELDS = ['body', 'title and body', 'comment'];
function textAnswer({ field, pattern }, { facts, limit }) {
    const text = textOf(facts.subject, field);
    if (text === undefined)
        return no(field === 'comment' ? 'the event has no comment' : `an ${facts.subject.kind} has no ${field}`);
    const isIn = limit(() => pattern.isIn(text));
    if (isIn === undefined)
        return endless(pattern, `the ${field}`);
    const subject = LONG_FIELDS.includes(field) ? `the ${field}` : `the ${field} ${quoted(text)}`;
    const source = quoted(pattern.source);
    return isIn ? yes(`${subject} matches ${source}`) : no(`${subject} does not match ${source}`);
}
function commitAnswer({ pattern }, { facts: { commits }, limit }) {
    if (commits === null)
        return unknown('its commits were not read');
    const answer = anyOf(commits, (message) => {
        const isIn = limit(() => pattern.isIn(message));
        if (isIn === undefined)
            return endless(pattern, 'a commit message');
        return isIn
            ? yes(`the commit ${quoted(message.split('\n', 1)[0] ?? '')} matches ${quoted(pattern.source)}`)
            : no('');
    });
    return answer.verdict === 'no' ? no(`no commit message matches ${quoted(pattern.source)}`) : answer;
}
const endless = ({ source }, text) => failed(`${quoted(source)} came to no end on ${text} in time; write it without nested repetition`);

;// CONCATENATED MODULE: ./actions/triage/build/decide/milestone.js


const found = (milestone) => milestone === null ? 'it has no milestone' : `its milestone is ${quoted(milestone)}`;
/** Titles are compared as they are written: GitHub lets two milestones differ in case alone. */
function milestoneAnswer({ titles }, { subject: { milestone } }) {
    if (milestone !== null && titles.includes(milestone))
        return yes(found(milestone));
    return no(`${found(milestone)}, not ${titles.map(quoted).join(' or ')}`);
}
function anyMilestoneAnswer({ is }, { subject: { milestone } }) {
    return (milestone !== null) === is ? yes(found(milestone)) : no(found(milestone));
}

;// CONCATENATED MODULE: ./actions/triage/build/decide/who.js

const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
function authorAnswer({ logins }, { subject: { author } }) {
    if (logins.some((login) => sameName(login, author.login)))
        return yes(`${author.login} is its author`);
    return no(`${author.login}, its author, is not ${logins.join(' or ')}`);
}
const teamKey = ({ organisation, slug }) => `${organisation}/${slug}`.toLowerCase();
function teamAnswer({ team }, { subject: { author }, teams }) {
    const isIn = teams.get(teamKey(team));
    const name = `${team.organisation}/${team.slug}`;
    if (isIn === undefined)
        return unknown(`the team ${name} was not read`);
    return isIn ? yes(`${author.login} is in the team ${name}`) : no(`${author.login} is not in the team ${name}`);
}
function associationAnswer({ associations }, { subject }) {
    const { author, association } = subject;
    const is = `${author.login} is ${association} here`;
    return associations.includes(association) ? yes(is) : no(`${is}, not ${associations.join(' or ')}`);
}
function firstAnswer({ is }, { subject: { author, kind }, isFirst }) {
    if (isFirst === null)
        return unknown(`it was not read what ${author.login} opened before`);
    const because = isFirst
        ? `it is the first ${kind} of ${author.login}`
        : `it is not the first ${kind} of ${author.login}`;
    return isFirst === is ? yes(because) : no(because);
}
function draftAnswer({ is }, { subject: { isDraft } }) {
    const because = isDraft ? 'it is a draft' : 'it is no draft';
    return isDraft === is ? yes(because) : no(because);
}
function labelAnswer({ names }, { subject: { labels } }) {
    const found = labels.find((label) => names.some((name) => sameName(name, label)));
    return found === undefined ? no(`it has no label ${names.join(' or ')}`) : yes(`it has the label ${found}`);
}

;// CONCATENATED MODULE: ./actions/triage/build/decide/answer-of.js










const answer_of_ANSWERS = {
    any: ({ of }, question) => anyOf(of, (part) => answerOf(part, question)),
    all: ({ of }, question) => allOf(of, (part) => answerOf(part, question)),
    none: ({ of }, question) => opposite(anyOf(of, (part) => answerOf(part, question))),
    constant: ({ holds, because }) => (holds ? yes(because) : no(because)),
    files: (condition, question) => ofFiles(condition.globs, question, (list) => filesAnswer(condition, list)),
    'file set': (condition, question) => ofFiles([...condition.set.include, ...condition.set.exclude], question, (list) => fileSetAnswer(condition, list)),
    text: textAnswer,
    commit: commitAnswer,
    number: (condition, { facts }) => amountAnswer(condition, facts),
    author: (condition, { facts }) => authorAnswer(condition, facts),
    team: (condition, { facts }) => teamAnswer(condition, facts),
    association: (condition, { facts }) => associationAnswer(condition, facts),
    first: (condition, { facts }) => firstAnswer(condition, facts),
    draft: (condition, { facts }) => draftAnswer(condition, facts),
    milestone: (condition, { facts }) => milestoneAnswer(condition, facts),
    'any milestone': (condition, { facts }) => anyMilestoneAnswer(condition, facts),
    label: (condition, { facts }) => labelAnswer(condition, facts),
    form: (condition, { facts }) => formAnswer(condition, facts),
};
/** Whether a condition holds for a subject, and which file or text decided it. */
function answerOf(condition, question) {
    const known = question.answers.get(condition);
    if (known !== undefined)
        return known;
    const answer = answerOfKind(condition, question);
    if (isFinal(condition, answer))
        question.answers.set(condition, answer);
    return answer;
}
/** What the files so far leave open, further files may decide. */
const isFinal = (condition, { verdict }) => !('of' in condition) && (verdict !== 'unknown' || !readsFiles(condition));
function answerOfKind(condition, question) {
    const answer = answer_of_ANSWERS[condition.kind];
    return answer(condition, question);
}
const opposite = (answer) => {
    if (answer.verdict === 'unknown')
        return answer;
    return { ...answer, verdict: answer.verdict === 'yes' ? 'no' : 'yes' };
};
/** One watchdog for the whole list: a glob meets names that anybody chose. */
function ofFiles(globs, { facts, limit }, answer) {
    const { files, subject } = facts;
    if (files === null)
        return no(`an ${subject.kind} has no changed files`);
    const inTime = limit(() => answer(files));
    if (inTime !== undefined)
        return inTime;
    const sources = globs.map(({ source }) => quoted(source)).join(', ');
    return failed(`${sources} came to no end on the changed files in time; use fewer stars in one part of a path`);
}

;// CONCATENATED MODULE: ./actions/triage/build/decide/fallback.js


/** The verdict on the label of whatever has no other: on while no rule gives a label and nobody put one on. */
function fallbackVerdict(verdicts, subject, { fallback }) {
    if (fallback === undefined)
        return [];
    const { label, place, sync } = fallback;
    return [{ ...answerFor(label, verdicts, subject), label, place, sync, readsFiles: false }];
}
function answerFor(fallback, verdicts, { labels }) {
    const given = verdicts.find(({ verdict }) => verdict === 'yes');
    if (given !== undefined)
        return no(`the rules give it the label ${given.label}`);
    const present = labels.find((label) => (0,plan/* labelKey */.k)(label) !== (0,plan/* labelKey */.k)(fallback));
    if (present !== undefined)
        return no(`it has the label ${present}`);
    const open = verdicts.find(({ verdict }) => verdict === 'unknown');
    return open === undefined ? yes('it has no other label') : unknown(`the label ${open.label} is not decided`);
}

;// CONCATENATED MODULE: ./actions/triage/build/decide/verdicts.js






/** One verdict for each label that applies to this kind of subject, in the order of the file. */
function verdictsOf(facts, rules, limit, answers = new Map()) {
    const { limits } = rules;
    const applicable = rules.rules.filter(({ appliesTo }) => appliesTo.includes(facts.subject.kind));
    const byLabel = groupedBy(applicable, ({ label }) => (0,plan/* labelKey */.k)(label));
    const verdicts = [...byLabel.values()].map((alternatives) => strongest(alternatives.map((rule) => verdictOf(rule, limits, { facts, limit, answers }))));
    const settled = winnersOf(verdicts, rules.groups);
    return [...settled, ...fallbackVerdict(settled, facts.subject, rules)];
}
function verdictOf(rule, limits, question) {
    const answer = obstacle(rule, question.facts.subject, limits) ?? answerOf(rule.when, question);
    return { ...answer, label: rule.label, place: rule.place, readsFiles: readsFiles(rule.when), sync: rule.sync };
}
/** Why a rule is not asked at all. */
function obstacle(rule, { changedFiles }, limits) {
    if (rule.needsChanges && changedFiles === 0)
        return unknown('the pull request changes no file');
    if (!exceedsFileLimit(rule, changedFiles, limits))
        return undefined;
    return unknown(`${changedFiles} files are changed, more than max-files-changed: ${limits.changedFiles}`);
}
/** Such a rule decides nothing, and its files need not be listed. */
const exceedsFileLimit = (rule, changedFiles, { changedFiles: most }) => most !== undefined && changedFiles > most && readsFiles(rule.when);
const STRENGTH = { yes: 2, unknown: 1, no: 0 };
// Rules for one label are alternatives: one yes gives it, and while one cannot tell, nothing is taken away.
const strongest = (verdicts) => verdicts.reduce((best, next) => (STRENGTH[next.verdict] > STRENGTH[best.verdict] ? next : best));
// Map.groupBy is missing in Node 20.
function groupedBy(values, keyOf) {
    const groups = new Map();
    for (const value of values)
        groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
    return groups;
}

// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __webpack_require__(3883);
;// CONCATENATED MODULE: ./packages/action-kit/build/nearest.js
/**
 * The candidate that a misspelt word was meant to be, or undefined when none is near. Case does not count; of two that
 * are equally near, the earlier one wins.
 */
function nearest(word, candidates) {
    if (word.length > LONGEST_WORD)
        return undefined;
    const wanted = word.toLowerCase();
    const most = Math.max(1, Math.floor(wanted.length / LETTERS_PER_MISTAKE));
    const near = candidates
        .filter((candidate) => Math.abs(candidate.length - word.length) <= most)
        .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
        .filter(({ distance }) => distance <= most);
    return near.toSorted((one, other) => one.distance - other.distance)[0]?.candidate;
}
// Chosen, not measured: "labls" finds labels, "xy" does not find id. Longer words than any key of ours are not compared.
const LETTERS_PER_MISTAKE = 3;
const LONGEST_WORD = 100;
/** Insertions, deletions, substitutions and swaps of two neighbours, each 1 (optimal string alignment). */
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const cost = from[row - 1] === to[column - 1] ? 0 : 1;
            const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            current[column] = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost, isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity);
        }
        beforeLast = last;
        last = current;
    }
    return last[to.length] ?? 0;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./packages/config/build/problems.js

function configProblems(path) {
    const found = [];
    return {
        at: (place, message) => {
            found.push({ place, message });
        },
        unknownKey: (entry, validKeys) => {
            found.push({ place: entry, message: unknownKeyMessage(entry.key, validKeys) });
        },
        get count() {
            return found.length;
        },
        throwIfAny: () => {
            if (found.length > 0)
                throw new errors/* UserError */.yo(problems_listed(path, found));
        },
    };
}
function unknownKeyMessage(key, validKeys) {
    const meant = nearest(key, validKeys);
    const cure = meant === undefined ? `Write one of: ${validKeys.join(', ')}.` : `Did you mean ${meant}?`;
    return `unknown key ${problems_quoted(key)}. ${cure}`;
}
function problems_listed(path, found) {
    const inOrder = found.toSorted((one, other) => one.place.line - other.place.line || one.place.column - other.place.column);
    const lines = inOrder
        .slice(0, MOST_LISTED)
        .map(({ place, message }) => `${path}:${place.line}:${place.column}: ${message}`);
    const more = found.length - lines.length;
    return [...lines, ...(more > 0 ? [`${path}: and ${more} more.`] : [])].join('\n');
}
// An annotation shows 64 kB at the most, and nobody mends more at once.
const MOST_LISTED = 20;
/** A piece of the file as a message shows it: in quotes, on one line, not too long. */
function problems_quoted(text) {
    const characters = Array.from(text.trim().replaceAll(/\s+/g, ' '));
    const shown = characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : characters.join('');
    return JSON.stringify(shown);
}
const LONGEST_QUOTE = 60;

;// CONCATENATED MODULE: ./packages/config/build/convert.js


/** Converts the library's nodes to ours: aliases and merge keys resolved, keys unique, the whole of bounded size. */
function convert(contents, source) {
    const conversion = { source, anchors: new Map(), sizes: new Map(), copied: 0, isTooLarge: false };
    return nodeOf(contents, source.placeOf(contents.range[0]), conversion);
}
// Shared nodes cost nothing here, but whoever walks the tree pays for each: nine lines of aliases can stand for 10⁹.
const MOST_VALUES = 200_000;
function nodeOf(node, place, conversion) {
    if (node === null)
        return { kind: 'null', text: '', ...place };
    if ((0,dist/* isAlias */.Vj)(node))
        return aliased(node.source, place, conversion);
    const { anchor } = node;
    if (anchor === undefined)
        return withoutAlias(node, place, conversion);
    conversion.anchors.set(anchor, undefined);
    const converted = withoutAlias(node, place, conversion);
    conversion.anchors.set(anchor, converted);
    return converted;
}
function withoutAlias(node, place, conversion) {
    if ((0,dist/* isScalar */.jn)(node))
        return scalarOf(node, place);
    if ((0,dist/* isMap */.jh)(node))
        return sized({ kind: 'mapping', ...place, entries: entriesOf(node, conversion) }, conversion);
    const items = node.items.map((item) => nodeOf(item, placeOf(item, place, conversion), conversion));
    return sized({ kind: 'sequence', ...place, items }, conversion);
}
function aliased(name, place, { anchors, source }) {
    const named = anchors.get(name);
    if (named !== undefined)
        return named;
    const message = anchors.has(name)
        ? `the alias *${name} stands inside the value that it names. Write the value out.`
        : `the alias *${name} has no anchor &${name} above it. Add the anchor, or put the text in quotes.`;
    source.problems.at(place, message);
    return { kind: 'null', text: '', ...place };
}
function scalarOf(node, place) {
    const { value } = node;
    if (typeof value === 'string')
        return { kind: 'text', text: value, ...place };
    const text = node.source;
    if (typeof value === 'number')
        return { kind: 'number', value, text, ...place };
    if (typeof value === 'boolean')
        return { kind: 'boolean', value, text, ...place };
    return { kind: 'null', text, ...place };
}
function entriesOf(map, conversion) {
    const own = new Map();
    const merged = [];
    for (const { key, value } of map.items) {
        const place = placeOf(key, { line: 1, column: 1 }, conversion);
        const name = nodeOf(key, place, conversion);
        const node = nodeOf(value, placeOf(value, place, conversion), conversion);
        if (isMergeKey(key))
            merged.push(...mergeSources(node, place, conversion));
        else
            addEntry(own, { key: keyText(name, place, conversion), ...keyValueOf(name), node, ...place }, conversion);
    }
    return [...withMerged(own, merged, conversion).values()];
}
const isMergeKey = (key) => (0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN' && key.value === '<<';
function keyText(name, place, { source }) {
    if (name.kind !== 'mapping' && name.kind !== 'sequence')
        return name.text;
    source.problems.at(place, `a ${name.kind} cannot be a key. Use a text as key.`);
    return '';
}
function keyValueOf(name) {
    if (name.kind === 'number' || name.kind === 'boolean')
        return { keyValue: name.value };
    return name.kind === 'null' && name.text !== '' ? { keyValue: null } : {};
}
function addEntry(entries, entry, { source }) {
    const first = entries.get(entry.key);
    if (first === undefined)
        entries.set(entry.key, entry);
    else
        source.problems.at(entry, `the key ${problems_quoted(entry.key)} is there already, on line ${first.line}. Keep one, or join their values.`);
}
/** What a merge key brings in: one mapping or a list of them (https://yaml.org/type/merge.html). */
function mergeSources(node, place, { source }) {
    const candidates = node.kind === 'sequence' ? node.items : [node];
    const mappings = candidates.filter((candidate) => candidate.kind === 'mapping');
    if (mappings.length === candidates.length)
        return mappings;
    source.problems.at(place, 'the merge key << takes a mapping or a list of mappings, mostly aliases. Write <<: *name.');
    return [];
}
function withMerged(own, merged, conversion) {
    for (const entry of merged.flatMap(({ entries }) => (isWithinBounds(entries.length, conversion) ? entries : []))) {
        if (!own.has(entry.key))
            own.set(entry.key, entry);
    }
    return own;
}
function isWithinBounds(count, conversion) {
    conversion.copied += count;
    if (conversion.copied > MOST_VALUES)
        reportTooLarge(conversion, { line: 1, column: 1 });
    return !conversion.isTooLarge;
}
function sized(node, conversion) {
    const children = node.kind === 'mapping' ? node.entries.map((entry) => entry.node) : node.kind === 'sequence' ? node.items : [];
    const size = children.reduce((sum, child) => sum + (conversion.sizes.get(child) ?? 1), 1);
    conversion.sizes.set(node, size);
    if (size > MOST_VALUES)
        reportTooLarge(conversion, node);
    return node;
}
function reportTooLarge(conversion, place) {
    if (conversion.isTooLarge)
        return;
    conversion.isTooLarge = true;
    const most = MOST_VALUES.toLocaleString('en');
    conversion.source.problems.at(place, `more than ${most} values stand here once each alias is written out. Use fewer aliases (*name).`);
}
const placeOf = (node, otherwise, { source }) => node === null ? otherwise : source.placeOf(node.range[0]);

;// CONCATENATED MODULE: ./packages/config/build/depth.js
/** The offset of the first collection nested deeper than any configuration is; walked without recursion. */
function placeTooDeep(tokens) {
    const stack = tokens.map((token) => ({ token, depth: 0 }));
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
        const { token, depth } = top;
        if (depth > DEEPEST)
            return token.offset;
        if (token.type === 'document' && token.value !== undefined)
            stack.push({ token: token.value, depth });
        if (!('items' in token))
            continue;
        for (const { key, value } of token.items) {
            if (key)
                stack.push({ token: key, depth: depth + 1 });
            if (value)
                stack.push({ token: value, depth: depth + 1 });
        }
    }
    return undefined;
}
// No configuration of ours needs ten levels; composing some thousand overflows the stack.
const DEEPEST = 64;

;// CONCATENATED MODULE: ./packages/config/build/loosen.js

/** Runs in time linear in the text: each character is lexed once and scanned once. */
function loosenFlow(original) {
    const pads = [];
    for (let offset = 0; offset < original.length;) {
        const start = brokenFlowFrom(original, offset);
        const end = start === undefined ? undefined : endOfFlow(original, start);
        if (start === undefined || end === undefined)
            break;
        pads.push(...padsBetween(original, start, end));
        offset = nextLine(original, end);
    }
    const growth = pads.reduce((sum, { blanks }) => sum + blanks, 0);
    // Past this, the file is an attack or hopeless; it is parsed as it stands, and its errors are reported.
    return growth > MOST_GROWTH ? asIs(original) : padded(original, pads);
}
const MOST_GROWTH = 1_000_000;
const asIs = (text) => ({ text, columnOf: (_line, column) => column });
/** The offset of the first flow collection that the lexer gave up because a line of it is not indented enough. */
function brokenFlowFrom(text, from) {
    let offset = from;
    let depth = 0;
    let start = from;
    let isScalar = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(from === 0 ? text : text.slice(from))) {
        if (lexeme === FLOW_END)
            return start;
        if (lexeme === SCALAR) {
            isScalar = true;
            continue;
        }
        if (lexeme === DOCUMENT)
            continue;
        if (!isScalar && (lexeme === '[' || lexeme === '{')) {
            if (depth === 0)
                start = offset;
            depth += 1;
        }
        if (!isScalar && (lexeme === ']' || lexeme === '}'))
            depth = Math.max(0, depth - 1);
        isScalar = false;
        offset += lexeme.length;
    }
    return undefined;
}
// The lexer's control lexemes, which stand for no source text (cst.d.ts of yaml 2.9).
const DOCUMENT = '\u0002';
const FLOW_END = '\u0018';
const SCALAR = '\u001f';
/** The offset of the bracket that closes the flow collection at `start`; undefined when nothing does. */
function endOfFlow(text, start) {
    let depth = 0;
    let before = '';
    for (let offset = start; offset < text.length; offset++) {
        const character = text.charAt(offset);
        if (character === '#' && /\s/.test(text.charAt(offset - 1))) {
            offset = nextLine(text, offset) - 1;
        }
        else if ((character === '"' || character === "'") && MAY_PRECEDE_QUOTE.includes(before)) {
            offset = endOfQuote(text, offset);
        }
        else if (character === '[' || character === '{') {
            depth += 1;
        }
        else if (character === ']' || character === '}') {
            depth -= 1;
            if (depth === 0)
                return offset;
        }
        if (!/\s/.test(character))
            before = character;
    }
    return undefined;
}
// Elsewhere a quote is a letter of a plain text, as in [it's].
const MAY_PRECEDE_QUOTE = '[{,:?';
function endOfQuote(text, start) {
    const closing = text.charAt(start) === '"' ? /"|\\[^]/g : /'(?!')|''/g;
    closing.lastIndex = start + 1;
    for (let found = closing.exec(text); found !== null; found = closing.exec(text)) {
        if (found[0].length === 1)
            return found.index;
    }
    return text.length;
}
function padsBetween(text, start, end) {
    const wanted = start - (text.lastIndexOf('\n', start - 1) + 1) + 1;
    const pads = [];
    for (let at = nextLine(text, start); at <= end; at = nextLine(text, at)) {
        const indent = /[^ ]/.exec(text.slice(at, at + wanted))?.index ?? wanted;
        if (indent < wanted)
            pads.push({ at, blanks: wanted - indent });
    }
    return pads;
}
function nextLine(text, offset) {
    const newline = text.indexOf('\n', offset);
    return newline === -1 ? text.length + 1 : newline + 1;
}
function padded(original, pads) {
    if (pads.length === 0)
        return asIs(original);
    const pieces = [];
    const blanksOfLine = new Map();
    let line = 1;
    let copied = 0;
    for (const { at, blanks } of pads) {
        const piece = original.slice(copied, at);
        line += piece.split('\n').length - 1;
        pieces.push(piece, ' '.repeat(blanks));
        blanksOfLine.set(line, blanks);
        copied = at;
    }
    return {
        text: `${pieces.join('')}${original.slice(copied)}`,
        columnOf: (onLine, column) => Math.max(1, column - (blanksOfLine.get(onLine) ?? 0)),
    };
}

;// CONCATENATED MODULE: ./packages/config/build/syntax.js

/** Reports what the library found, in our words: one problem a line, as one slip of the pen often gives several. */
function reportSyntax(document, source) {
    const reported = new Set();
    for (const error of [...document.errors, ...document.warnings.filter(isUnknownTag)]) {
        if (source.problems.count >= ENOUGH)
            return;
        const place = source.placeOf(error.pos[0]);
        if (reported.has(place.line))
            continue;
        reported.add(place.line);
        source.problems.at(place, messageFor(error, source.text));
    }
}
// One more than are listed, so that the list can say that there are more.
const ENOUGH = 100;
const isUnknownTag = ({ code }) => code === 'TAG_RESOLVE_FAILED';
function messageFor(error, text) {
    const line = problems_quoted(lineAt(text, error.pos[0]));
    const words = MESSAGES.find(({ code, when }) => code === error.code && (when?.test(error.message) ?? true));
    return words?.say(line) ?? `this is not YAML: ${error.message}: ${line}. Mend the line, or put its text in quotes.`;
}
/** The first that fits wins. `when` tells apart what the library reports under one code (yaml 2.9.1). */
const MESSAGES = [
    { code: 'TAB_AS_INDENT', say: (line) => `a tab indents ${line}. Indent with spaces.` },
    {
        code: 'BAD_INDENT',
        when: /end with/,
        say: (line) => `a list [ or mapping { is not closed before ${line}. Close it.`,
    },
    {
        code: 'BAD_INDENT',
        say: (line) => `the indentation of ${line} fits no line above. Start the entries of one level in the same column.`,
    },
    {
        code: 'BLOCK_AS_IMPLICIT_KEY',
        say: (line) => `${line} holds a value and more keys, beside or below it. Start each key on its own line in its own column, or quote a text with ": " in it.`,
    },
    {
        code: 'MULTILINE_IMPLICIT_KEY',
        say: (line) => `${line} is a key that spans lines. End each key with a colon on its own line.`,
    },
    { code: 'BAD_SCALAR_START', say: (line) => `a text cannot start as in ${line}. Put it in quotes.` },
    {
        code: 'BAD_DQ_ESCAPE',
        say: (line) => `${line} has a backslash sequence that YAML does not know. Use single quotes, or double the backslash.`,
    },
    { code: 'TAG_RESOLVE_FAILED', say: (line) => `the tag (!…) in ${line} is not supported. Remove it.` },
    { code: 'KEY_OVER_1024_CHARS', say: (line) => `${line} is a key of over 1,024 characters. Shorten it.` },
    {
        code: 'BLOCK_IN_FLOW',
        say: (line) => `${line} is a block list or mapping inside [] or {}. Separate items with commas instead.`,
    },
    { code: 'MULTIPLE_ANCHORS', say: (line) => `${line} has two anchors (&…) on one value. Keep one.` },
    { code: 'MULTIPLE_TAGS', say: (line) => `${line} has two tags (!…) on one value. Remove them.` },
    { code: 'MISSING_CHAR', when: /quote/, say: (line) => `a quote is opened and not closed in ${line}. Close it.` },
    {
        code: 'MISSING_CHAR',
        when: /end with/,
        say: (line) => `a list [ or mapping { is not closed before ${line}. Close it.`,
    },
    {
        code: 'MISSING_CHAR',
        when: /map values/,
        say: (line) => `${line} stands where a key belongs and has no colon. Write a colon and a value after it.`,
    },
    { code: 'MISSING_CHAR', when: /,/, say: (line) => `a comma is missing in ${line}. Separate the items with commas.` },
];
function lineAt(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', start);
    return text.slice(start, Math.min(end === -1 ? text.length : end, start + LONGEST_LINE));
}
const LONGEST_LINE = 200;

;// CONCATENATED MODULE: ./packages/config/build/parse-config.js







/**
 * A configuration file as nodes with positions; undefined when it holds nothing but blanks and comments. Throws one
 * UserError with every mistake that YAML itself knows of.
 */
function parseConfig(text, { path }) {
    refuseUnreadable(text, path);
    const source = sourceOf(text.replace(/^\uFEFF/, ''), path);
    const tokens = tokensOf(source);
    source.problems.throwIfAny();
    const document = documentOf(tokens, source);
    source.problems.throwIfAny();
    const contents = document.contents;
    const node = contents === null || isBlank(contents) ? undefined : convert(contents, source);
    source.problems.throwIfAny();
    return node;
}
// The largest file that GitHub's contents API hands out in one answer, and far beyond any configuration.
// https://docs.github.com/en/rest/repos/contents#get-repository-content
const MOST_BYTES = 1_048_576;
function refuseUnreadable(text, path) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES) {
        throw new errors/* UserError */.yo(`${path} has ${bytes} bytes. A configuration file may have ${MOST_BYTES}: shorten it.`);
    }
    // eslint-disable-next-line no-control-regex -- YAML forbids exactly these (https://yaml.org/spec/1.2.2/#51-character-set)
    const binary = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text);
    if (binary === null)
        return;
    const before = text.slice(0, binary.index).split('\n');
    const code = binary[0].charCodeAt(0).toString(16).padStart(4, '0');
    throw new errors/* UserError */.yo(`${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: the control character U+${code.toUpperCase()} is not allowed. Save the file as plain UTF-8 text.`);
}
function sourceOf(original, path) {
    const loosened = loosenFlow(original);
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    for (let at = loosened.text.indexOf('\n'); at !== -1; at = loosened.text.indexOf('\n', at + 1))
        lines.addNewLine(at + 1);
    return {
        text: loosened.text,
        problems: configProblems(path),
        placeOf: (offset) => {
            const { line, col } = lines.linePos(offset);
            return { line, column: loosened.columnOf(line, col) };
        },
    };
}
/** The syntax tree, unless it is nested so deep that composing it would overflow the stack. */
function tokensOf(source) {
    const tokens = [...new dist/* Parser */.iX().parse(source.text)];
    const offset = placeTooDeep(tokens);
    if (offset !== undefined) {
        source.problems.at(source.placeOf(offset), 'lists and mappings are nested too deep here. Write the file flatter.');
    }
    return tokens;
}
function documentOf(tokens, source) {
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        // Compared by `convert`, as the library's own comparison takes time quadratic in the number of keys.
        uniqueKeys: false,
        prettyErrors: false,
        // Of YAML 1.1, such as !!binary and !!timestamp; unknown here, hence reported.
        resolveKnownTags: false,
        logLevel: 'silent',
    });
    const [document, second] = [...composer.compose(tokens, true, source.text.length)];
    if (document === undefined)
        throw new Error('The YAML library composed no document, not even an empty one.');
    reportSyntax(document, source);
    if (second !== undefined) {
        const place = source.placeOf(second.range[0]);
        source.problems.at(place, `a second document starts here (${problems_quoted('---')}). Keep one document in a file.`);
    }
    return document;
}
/** An empty document's contents are an empty scalar, not none. */
const isBlank = (contents) => (0,dist/* isScalar */.jn)(contents) && contents.range[0] === contents.range[1];

;// CONCATENATED MODULE: ./packages/config/build/index.js




;// CONCATENATED MODULE: ./actions/triage/build/form-template.js

/** An issue form as far as its answers need it. What GitHub itself would refuse is passed over: it never made an issue. */
function formTemplateFrom(text, path) {
    const root = parseConfig(text, { path });
    const body = root === undefined ? undefined : at(root, 'body');
    const questions = body?.kind === 'sequence' ? body.items.filter((item) => item.kind === 'mapping') : [];
    return { fields: questions.flatMap(fieldFrom) };
}
function fieldFrom(question) {
    const type = textAt(question, 'type');
    const attributes = at(question, 'attributes');
    const label = attributes === undefined ? '' : textAt(attributes, 'label');
    // A `markdown` element shows text in the form and leaves nothing in the issue.
    if (type === 'markdown' || label === '' || attributes === undefined)
        return [];
    return [{ id: textAt(question, 'id') || label, label, type, options: optionsIn(at(attributes, 'options')) }];
}
/** Texts for a dropdown, mappings with a label for checkboxes. */
const optionsIn = (options) => options?.kind === 'sequence'
    ? options.items.map((option) => option.kind === 'mapping' ? textAt(option, 'label') : 'text' in option ? option.text : '')
    : [];
const at = (node, key) => node.kind === 'mapping' ? node.entries.find((entry) => entry.key === key)?.node : undefined;
function textAt(node, key) {
    const value = at(node, key);
    return value !== undefined && 'text' in value ? value.text : '';
}

;// CONCATENATED MODULE: ./actions/triage/build/gather/files.js

/**
 * Lists changed files until every rule that asks about them is decided: a match decides a rule that wants any file, a
 * miss one that wants all. Each part is asked about by itself, and what it decides stays decided.
 */
async function decidingFiles(rules, { github, ...question }) {
    const { number, changedFiles } = question.facts.subject;
    const files = [];
    let open = undecided(rules, question, []);
    if (open.length === 0)
        return { files, isComplete: false, isEnough: true };
    for await (const part of github.pullRequests.fileParts(number, { expected: changedFiles })) {
        files.push(...part.files);
        if (part.isComplete)
            return { files, isComplete: true };
        open = undecided(open, question, part.files);
        if (open.length === 0)
            return { files, isComplete: false, isEnough: true };
    }
    return { files, isComplete: false };
}
function undecided(rules, question, files) {
    const facts = { ...question.facts, files: { files, isComplete: false } };
    return rules.filter(({ when }) => answerOf(when, { ...question, facts }).verdict === 'unknown');
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
;// CONCATENATED MODULE: ./actions/triage/build/gather/generated.js

// Written by package managers and read by nobody: thousands of lines that say nothing about a change.
const LOCK_FILES = [
    'bun.lock',
    'bun.lockb',
    'Cargo.lock',
    'composer.lock',
    'deno.lock',
    'flake.lock',
    'Gemfile.lock',
    'go.sum',
    'gradle.lockfile',
    'mix.lock',
    'npm-shrinkwrap.json',
    'package-lock.json',
    'packages.lock.json',
    'Pipfile.lock',
    'pnpm-lock.yaml',
    'Podfile.lock',
    'poetry.lock',
    'pubspec.lock',
    'uv.lock',
    'yarn.lock',
];
// https://github.com/github-linguist/linguist/blob/main/docs/overrides.md
const ATTRIBUTES = ['linguist-generated', 'linguist-vendored'];
/**
 * Whether a path is generated: a lock file, or what `.gitattributes` says. Of several lines the last that speaks of
 * the path counts, as in git.
 */
function generatedFiles(attributes) {
    const overrides = attributes.split('\n').flatMap(overrideFrom).toReversed();
    return (path) => overrides.find(({ matches }) => matches(path))?.isGenerated ?? isLockFile(path);
}
const isLockFile = (path) => LOCK_FILES.includes(path.slice(path.lastIndexOf('/') + 1));
function overrideFrom(line) {
    const [pattern, ...words] = line.trim().split(/\s+/);
    if (pattern === undefined || pattern === '' || pattern.startsWith('#'))
        return [];
    const isGenerated = words.map(attributeFrom).findLast((value) => value !== undefined);
    return isGenerated === undefined ? [] : [{ matches: matcherOf(pattern), isGenerated }];
}
/** `name`, `-name`, `!name` or `name=value`; undefined for attributes of no concern here. */
function attributeFrom(word) {
    const [, sign, name, value] = /^([-!]?)([^=]+)(?:=(.*))?$/.exec(word) ?? [];
    if (name === undefined || !ATTRIBUTES.includes(name))
        return undefined;
    return sign === '' && value !== 'false';
}
// Without a slash a pattern holds for names in every folder, and with one for paths from the root, as in .gitignore.
function matcherOf(pattern) {
    const isName = !pattern.includes('/');
    const glob = new esm/* Minimatch */.VR(isName ? `**/${pattern}` : pattern.replace(/^\//, ''), {
        dot: true,
        nocomment: true,
        nonegate: true,
    });
    return (path) => glob.match(path);
}

;// CONCATENATED MODULE: ./actions/triage/build/gather/facts.js






const rulesFor = ({ rules, subject }) => rules.rules.filter((rule) => rule.appliesTo.includes(subject.kind) && !exceedsFileLimit(rule, subject.changedFiles, rules.limits));
const conditionsFor = (gathering) => rulesFor(gathering).flatMap(({ when }) => conditionsIn(when));
async function files(gathering) {
    const { subject, github, isExplained } = gathering;
    const asking = rulesFor(gathering).filter(({ when }) => readsFiles(when));
    if (subject.kind !== 'pull request' || (asking.length === 0 && !isExplained))
        return {};
    if (subject.changedFiles === 0)
        return { files: { files: [], isComplete: true } };
    if (!isExplained)
        return { files: await decidingFiles(asking, gathering) };
    return { files: await github.pullRequests.files(subject.number, { expected: subject.changedFiles }) };
}
async function commits(gathering) {
    const { pull, github } = gathering;
    const isAsked = pull !== null && conditionsFor(gathering).some(({ kind }) => kind === 'commit');
    return isAsked ? { commits: (await github.pullRequests.commits(pull)).map(({ message }) => message) } : {};
}
/** `.gitattributes` of the base branch says what is generated, as it does on GitHub's own pages. */
async function generated(gathering) {
    const { pull, github } = gathering;
    const isAsked = conditionsFor(gathering).some((condition) => condition.kind === 'number' && condition.quantity === 'lines');
    if (!isAsked || pull === null)
        return {};
    const attributes = await github.contents.file('.gitattributes', { ref: pull.base.name });
    return { isGenerated: generatedFiles(attributes?.text ?? '') };
}
async function teams(gathering) {
    const asked = conditionsFor(gathering).flatMap((condition) => (condition.kind === 'team' ? [condition.team] : []));
    const known = new Map();
    for (const team of asked) {
        if (known.has(teamKey(team)))
            continue;
        const { login } = gathering.subject.author;
        known.set(teamKey(team), await gathering.github.people.isTeamMember(team.organisation, team.slug, login));
    }
    return { teams: known };
}
/** Read from the author's own list, oldest first, as `author_association` is NONE for many tokens. */
async function first(gathering) {
    const { subject, github } = gathering;
    if (!conditionsFor(gathering).some(({ kind }) => kind === 'first'))
        return {};
    for await (const page of github.issues.createdBy(subject.author.login)) {
        const earliest = page.find(({ pullRequest }) => (pullRequest === null ? 'issue' : 'pull request') === subject.kind);
        if (earliest !== undefined)
            return { isFirst: earliest.number >= subject.number };
    }
    return { isFirst: true };
}
async function facts_forms(gathering) {
    const paths = new Set(conditionsFor(gathering).flatMap((condition) => (condition.kind === 'form' ? [condition.template] : [])));
    const known = new Map();
    for (const path of paths) {
        const file = await gathering.github.contents.file(path);
        if (file !== undefined)
            known.set(path, formTemplateFrom(file.text, path));
    }
    return { forms: known };
}
/** Files come last, as the other facts may decide a rule without them. */
const factGatherers = [commits, generated, teams, first, facts_forms, files];

;// CONCATENATED MODULE: ./actions/triage/build/gather.js



/** The subjects of a target, each from the payload when it came with it. */
async function subjectsOf(target, github) {
    if (target.kind === 'head')
        return await headSubjects(target, github);
    return [target.kind === 'issue' ? await issueSubject(target, github) : await pullRequestSubject(target, github)];
}
async function headSubjects({ owner, branch, sha }, github) {
    const pulls = await github.pullRequests.withHead({ owner, branch });
    const current = pulls.filter(({ head }) => head.sha === sha);
    if (current.length === 0)
        return [{ what: `${owner}:${branch}`, missing: `no open pull request has the head ${sha} any more` }];
    const targets = current.map(({ number }) => ({ kind: 'pull request', number, expectedHead: sha }));
    return await Promise.all(targets.map((target) => pullRequestSubject(target, github)));
}
async function issueSubject(target, github) {
    const issue = target.known ?? (await absentAsUndefined(github.issues.issue(target.number)));
    if (issue === undefined)
        return { what: `#${target.number}`, missing: `there is no issue #${target.number}` };
    // github/issue-labeler takes a pull request's number as well.
    if (issue.pullRequest !== null) {
        const { number, comment, expectedHead } = target;
        const asPullRequest = {
            kind: 'pull request',
            number,
            ...(comment && { comment }),
            ...(expectedHead && { expectedHead }),
        };
        return await pullRequestSubject(asPullRequest, github);
    }
    return { subject: { ...ofIssue(issue), ...ofEvent(target) }, pull: null };
}
async function pullRequestSubject(target, github) {
    const pull = target.known ?? (await absentAsUndefined(github.pullRequests.pullRequest(target.number)));
    if (pull === undefined)
        return { what: `#${target.number}`, missing: `there is no pull request #${target.number}` };
    if (target.expectedHead !== undefined && target.expectedHead !== pull.head.sha) {
        return {
            what: `#${pull.number}`,
            missing: `the workflow run was for commit ${target.expectedHead}, which is not the head of #${pull.number}`,
        };
    }
    return { subject: { ...ofPullRequest(pull), ...ofEvent(target) }, pull };
}
async function absentAsUndefined(request) {
    try {
        return await request;
    }
    catch (error) {
        // 410 is what GitHub answers for a deleted issue.
        if ((0,errors/* isGitHubError */.e0)(error) && (error.status === 404 || error.status === 410))
            return undefined;
        throw error;
    }
}
const ofEvent = ({ isNew, comment }) => ({
    isNew: isNew === true,
    comment: comment ?? null,
});
const ofThread = ({ number, title, body, author, association, createdAt, labels, milestone }) => ({
    number,
    title,
    body,
    author,
    association,
    createdAt,
    labels,
    milestone,
});
const ofIssue = (issue) => ({
    ...ofThread(issue),
    kind: 'issue',
    branches: null,
    isDraft: false,
    changedFiles: 0,
    changedLines: 0,
});
const ofPullRequest = (pull) => ({
    ...ofThread(pull),
    kind: 'pull request',
    branches: { head: pull.head.name, base: pull.base.name },
    isDraft: pull.isDraft,
    changedFiles: pull.counts?.files ?? 0,
    changedLines: (pull.counts?.additions ?? 0) + (pull.counts?.deletions ?? 0),
});
/** What the rules need beyond the subject itself, each fact once and none that no rule asks for. */
async function factsOf(known, rules, { now, ...means }) {
    let facts = noFacts(known.subject, now);
    for (const gather of factGatherers)
        facts = { ...facts, ...(await gather({ ...known, ...means, rules, facts })) };
    return facts;
}
/** Who changed these labels last: asked only when it decides something. */
const changesOf = async (labels, { number }, github) => (labels.length === 0 ? new Map() : await github.labelHistory.lastChanges(number, labels));

;// CONCATENATED MODULE: ./actions/triage/build/issue-version.js


function versionOf(subject, inputs, limit) {
    if (inputs.enableVersionedRegex !== true)
        return { kind: 'known', version: undefined, effects: [] };
    const regex = versionedRegex(inputs.versionedRegex);
    const captured = limit(() => regex.exec(subject.body)?.[1] ?? '');
    const label = inputs.bodyMissingRegexLabel;
    const present = subject.labels.find((name) => label !== undefined && (0,plan/* labelKey */.k)(name) === (0,plan/* labelKey */.k)(label));
    const { number } = subject;
    if (captured !== undefined && PLAIN_VERSION.test(captured)) {
        const because = `the body names the version ${captured}`;
        return {
            kind: 'known',
            version: captured,
            effects: present === undefined ? [] : [{ kind: 'remove-label', number, label: present, because }],
        };
    }
    const because = whyNot(captured, regex);
    const isMissing = captured === '' && label !== undefined && present === undefined;
    return {
        kind: 'missing',
        effects: isMissing ? [{ kind: 'add-labels', number, labels: [label], because }] : [],
        leftAlone: [{ what: `#${number}`, because: `${because}, so that no file of rules is for it` }],
    };
}
// Part of a file's name and nothing else: no slash, no "..".
const PLAIN_VERSION = /^(?!.*\.\.)[\w.+-]{1,50}$/;
function whyNot(captured, regex) {
    if (captured === undefined)
        return `versioned-regex (${regex.source}) came to no end on the body in time`;
    if (captured === '')
        return `the body has no text that versioned-regex (${regex.source}) captures`;
    return `versioned-regex captures a text that is no version: ${JSON.stringify(captured.slice(0, 50))}`;
}
function versionedRegex(source) {
    if (source === undefined) {
        throw new errors/* UserError */.yo('enable-versioned-regex is on and versioned-regex is empty. Give it a regular expression with one group, for example template-version: (\\d+).');
    }
    try {
        return new RegExp(source);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`versioned-regex: "${source}" is no regular expression. Mend it, or escape what is meant literally.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./actions/triage/build/rules-file.js

/** Where actions/labeler and github/issue-labeler keep theirs, and where our own language is at home. */
const DEFAULT_PATHS = ['.github/labeler.yml', '.github/triage.yml'];
/**
 * The rules as they stand on the base branch (an issue's is the default branch), whatever is checked out: what a pull
 * request changes in them counts once it is merged. All files take one request, and each branch is read once in a run.
 */
function rulesFileReader({ configuration, configurationPaths }, github) {
    const known = new Map();
    return async ({ base, version }) => {
        if (configuration !== undefined)
            return { files: [{ path: 'configuration', text: configuration }], missing: [] };
        const key = `${base ?? ''}:${version ?? ''}`;
        const reading = known.get(key) ?? find({ paths: configurationPaths, base, version }, github);
        known.set(key, reading);
        return await reading;
    };
}
async function find({ paths, base, version }, github) {
    const wanted = (paths.length === 0 ? DEFAULT_PATHS : paths).map((path) => versioned(path, version));
    const files = await read(wanted, base === undefined ? {} : { ref: base }, github);
    return { files, missing: wanted.filter((path) => !files.some((file) => file.path === path)) };
}
const branchText = (base) => base === undefined ? 'the default branch' : `the branch ${base}`;
/** For files that the workflow names. */
const missingRules = (missing, base) => new errors/* UserError */.yo(`There is no file ${missing.join(', ')} on ${branchText(base)}. Commit it there, or set configuration-path to where the rules are.`);
/** One file through REST, as it costs no GraphQL points; several through GraphQL, as they cost one request. */
async function read(paths, at, github) {
    const [only, ...others] = paths;
    if (only === undefined || others.length > 0)
        return await github.contents.files(paths, at);
    const file = await github.contents.file(only, at);
    return file === undefined ? [] : [file];
}
// github/issue-labeler puts the version before the extension: issue.yml becomes issue-v2.yml.
const versioned = (path, version) => version === undefined ? path : path.replace(/(\.[^./]*)?$/, `-v${version}$1`);

;// CONCATENATED MODULE: ./actions/triage/build/rules/patterns.js


// Nobody writes a longer one by hand, and compiling costs with length.
const LONGEST_PATTERN = 10_000;
/** `text` as a JavaScript regular expression without flags, unanchored, as actions/labeler takes branch patterns. */
const plainPattern = (text) => regexPattern(text, { source: text, flags: '' });
/** Also `/text/flags`, as github/issue-labeler takes them. */
function flaggedPattern(text) {
    const [, source, flags] = /^\/(.+)\/(.*)$/s.exec(text) ?? [];
    return regexPattern(text, source === undefined ? { source: text, flags: '' } : { source, flags: flags ?? '' });
}
function regexPattern(written, { source, flags }) {
    if (written.length > LONGEST_PATTERN)
        return { problem: tooLong('regular expression', written) };
    try {
        const regex = new RegExp(source, flags);
        return {
            value: {
                source: written,
                isIn: (text) => {
                    // With the flags g and y a regex remembers where it stopped: start over, so that asking twice answers the same.
                    regex.lastIndex = 0;
                    return regex.test(text);
                },
            },
        };
    }
    catch (error) {
        return { problem: `${(0,errors/* messageOf */.bD)(error)}. Mend the expression, or escape what is meant literally with a backslash.` };
    }
}
/** A minimatch glob as actions/labeler takes it: `!` in front negates, `#` in front is a comment that matches nothing. */
function globPattern(text, { dot }) {
    if (text.length > LONGEST_PATTERN)
        return { problem: tooLong('glob', text) };
    try {
        const glob = new esm/* Minimatch */.VR(text, { dot });
        return { value: { source: text, matches: (path) => glob.match(path) } };
    }
    catch (error) {
        return { problem: `The glob ${JSON.stringify(text)} is not valid: ${(0,errors/* messageOf */.bD)(error)}.` };
    }
}
const tooLong = (kind, text) => `This ${kind} has ${text.length} characters. At most ${LONGEST_PATTERN} are taken; split it into several.`;

;// CONCATENATED MODULE: ./actions/triage/build/rules/compilation.js


const compilationOf = (path, { dot }) => ({
    path,
    problems: configProblems(path),
    hints: [],
    dot,
    globs: new Map(),
});
const compilation_placeOf = ({ line, column }, { path }) => ({ file: path, line, column });
function hint(position, message, compilation) {
    compilation.hints.push({ place: compilation_placeOf(position, compilation), message });
}
/** A text or a list of texts; `what` names one of them in the problem ("a glob"). */
function textsOf(node, what, compilation) {
    const items = node.kind === 'sequence' ? node.items : [node];
    return items.flatMap((item) => {
        if (isText(item))
            return [{ text: item.text, node: item }];
        compilation.problems.at(item, `${what} belongs here, not ${nameOf(item)}. Write a text; put it in quotes when it starts with a sign.`);
        return [];
    });
}
/** `1.0` without quotes is a number to YAML and a text to whoever wrote it. */
const isText = (node) => node.kind === 'text' || node.kind === 'number' || node.kind === 'boolean';
const nameOf = (node) => ({
    mapping: 'a mapping',
    sequence: 'a list',
    text: 'a text',
    number: 'a number',
    boolean: 'true or false',
    null: 'nothing',
})[node.kind];
function globsOf(node, compilation) {
    return textsOf(node, 'a glob', compilation).flatMap(({ text, node: place }) => {
        const known = compilation.globs.get(text);
        const compiled = known ?? globPattern(text, compilation);
        compilation.globs.set(text, compiled);
        if ('value' in compiled)
            hintAtUselessGlob(text, place, compilation);
        return compilation_valueOf(compiled, place, compilation);
    });
}
/** Globs that are valid and can never match, since GitHub's paths start at the repository's root without a sign. */
function hintAtUselessGlob(text, place, compilation) {
    if (!text.startsWith('./') && !text.startsWith('/'))
        return;
    const meant = text.replace(/^\.?\/+/, '');
    hint(place, `the glob ${problems_quoted(text)} matches nothing: paths start without "./" and "/". Write ${problems_quoted(meant)}.`, compilation);
}
function patternsOf(node, compile, compilation) {
    return textsOf(node, 'a regular expression', compilation).flatMap(({ text, node: place }) => compilation_valueOf(compile(text), place, compilation));
}
function compilation_valueOf(compiled, place, { problems }) {
    if ('value' in compiled)
        return [compiled.value];
    problems.at(place, compiled.problem);
    return [];
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/issue-labeler.js



/** The configuration of github/issue-labeler: a regular expression, or a list of which all must match. */
function issueLabelerRule({ key: label, node, ...position }, { field, appliesTo }, compilation) {
    const patterns = patternsOf(node, flaggedPattern, compilation);
    if (node.kind === 'sequence' && node.items.length === 0) {
        hint(node, `the label ${problems_quoted(label)} has an empty list and is given to everything. Add a regular expression.`, compilation);
    }
    return {
        label,
        when: { kind: 'all', of: patterns.map((pattern) => ({ kind: 'text', field, pattern })) },
        appliesTo,
        place: compilation_placeOf(position, compilation),
        needsChanges: false,
    };
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/labeler-v4-translation.js

/**
 * A sound file of actions/labeler 1 to 4 in our own language. Not in the form of 5 to 7, which cannot say "these two
 * together, or those two".
 */
const translationOfV4 = ({ entries }) => `rules:\n${entries.map(ruleText).join('\n')}\n`;
function ruleText({ key: label, node }) {
    const items = node.kind === 'sequence' ? node.items : [node];
    const globs = items.flatMap((item) => (isText(item) ? [item.text] : []));
    const conditions = [
        ...(globs.length > 0 ? [`files: ${listText(globs)}`] : []),
        ...items.flatMap((item) => (item.kind === 'mapping' ? [alternativeText(item)] : [])),
    ];
    return `  - label: ${scalarText(label)}\n    when:${alternativesText(conditions)}`;
}
function alternativesText(conditions) {
    if (conditions.length === 1)
        return ` { ${conditions.join('')} }`;
    // Without any alternative it never matched.
    if (conditions.length === 0)
        return ' { any: [] }';
    return `\n      any:\n${conditions.map((condition) => `        - { ${condition} }`).join('\n')}`;
}
/** `any` and `all` of one mapping must both hold; without either it matched every pull request. */
function alternativeText(node) {
    const globsAt = (key) => globsIn(node.entries.find((entry) => entry.key === key)?.node);
    const one = globsAt('any');
    const conditions = [...(one.length > 0 ? [oneFileText(one)] : []), ...globsAt('all').map(everyFileText)];
    if (conditions.length === 0)
        return 'file-count: { at-least: 1 }';
    return conditions.length === 1
        ? conditions.join('')
        : `all: [${conditions.map((condition) => `{ ${condition} }`).join(', ')}]`;
}
const globsIn = (node) => {
    const items = node?.kind === 'sequence' ? node.items : node === undefined ? [] : [node];
    return items.flatMap((item) => (isText(item) ? [item.text] : []));
};
/** One file matches all globs: it is in the first and not outside any of the others. */
function oneFileText(globs) {
    const [first = '**', ...others] = globs.toSorted((one, other) => Number(isNegated(one)) - Number(isNegated(other)));
    if (others.length === 0)
        return `files: ${scalarText(first)}`;
    return `files: { include: ${scalarText(first)}, exclude: ${listText(others.map(labeler_v4_translation_opposite))} }`;
}
/** A glob matches all files: no file is outside it. */
const everyFileText = (glob) => isNegated(glob)
    ? `not: { files: ${scalarText(labeler_v4_translation_opposite(glob))} }`
    : `files: { include: ${scalarText(glob)}, match: only }`;
const isNegated = (glob) => glob.startsWith('!') && !glob.startsWith('!(');
const labeler_v4_translation_opposite = (glob) => (isNegated(glob) ? glob.slice(1) : `!${glob}`);
const listText = (texts) => texts.length === 1 ? texts.map(scalarText).join('') : `[${texts.map(scalarText).join(', ')}]`;
// In YAML's single quotes only the quote itself is special.
const scalarText = (text) => `'${text.replaceAll("'", "''")}'`;

;// CONCATENATED MODULE: ./actions/triage/build/rules/labeler-v4.js


/*
 * The configuration of actions/labeler v1 to v4: a glob, a list of alternatives, or mappings of `any` (all its globs match
 * one file) and `all` (each of its globs matches all files).
 */
const KEYS = ['any', 'all'];
function labelerV4Rule({ key: label, node, ...position }, compilation) {
    const alternatives = node.kind === 'sequence' ? node.items : [node];
    if (node.kind === 'mapping') {
        compilation.problems.at(node, `the label ${problems_quoted(label)} has a mapping. Put a dash in front of its first key.`);
    }
    if (alternatives.length === 0) {
        hint(node, `the label ${problems_quoted(label)} has an empty list and is never given. Add a glob.`, compilation);
    }
    return {
        label,
        when: { kind: 'any', of: alternatives.map((alternative) => alternativeOf(alternative, label, compilation)) },
        appliesTo: ['pull request'],
        place: compilation_placeOf(position, compilation),
        needsChanges: true,
    };
}
function alternativeOf(node, label, compilation) {
    if (isText(node))
        return { kind: 'files', quantifier: 'any-glob-to-any-file', globs: globsOf(node, compilation) };
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `the label ${problems_quoted(label)} has ${nameOf(node)} where a glob, or any and all with globs, belongs.`);
        return NEVER;
    }
    for (const entry of node.entries.filter(({ key }) => !KEYS.includes(key)))
        compilation.problems.unknownKey(entry, KEYS);
    const conditions = node.entries.flatMap((entry) => conditionOf(entry, compilation));
    if (conditions.length > 0)
        return { kind: 'all', of: conditions };
    hint(node, `an alternative of the label ${problems_quoted(label)} is empty and matches every pull request. Add globs.`, compilation);
    return ALWAYS;
}
function conditionOf({ key, node }, compilation) {
    if (!KEYS.includes(key))
        return [];
    const globs = globsOf(node, compilation);
    if (globs.length === 0)
        return [];
    return [{ kind: 'files', quantifier: key === 'any' ? 'all-globs-to-any-file' : 'all-globs-to-all-files', globs }];
}
const NEVER = { kind: 'constant', holds: false, because: 'its rule is empty' };
const ALWAYS = { kind: 'constant', holds: true, because: 'its rule has no globs, which matches everything' };

;// CONCATENATED MODULE: ./actions/triage/build/rules/property-names.js
/**
 * The labels as the peers read them: js-yaml makes an object of the file, so that the key `1.0` is the label `1`, `True`
 * is `true`, and whole numbers come first, in their own order.
 */
function asPropertyNames(entries) {
    const named = entries.map((entry) => ({ ...entry, key: propertyName(entry) }));
    const indexes = named.filter(isIndex).toSorted((one, other) => Number(one.key) - Number(other.key));
    return [...indexes, ...named.filter((entry) => !isIndex(entry))];
}
const propertyName = ({ key, keyValue }) => (keyValue === undefined ? key : String(keyValue));
// What JavaScript takes for an array index: https://tc39.es/ecma262/#array-index
const isIndex = ({ key }) => /^(0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;

;// CONCATENATED MODULE: ./actions/triage/build/rules/labeler.js



/*
 * The configuration of actions/labeler v5 to v7. A label's list is joined by AND; `any` and `all` say how the conditions
 * inside are joined; a bare condition joins the first `any` of its label, which is made where there is none.
 */
const CONDITION_KEYS = ['changed-files', 'base-branch', 'head-branch'];
const BLOCK_KEYS = ['any', 'all', ...CONDITION_KEYS];
const QUANTIFIERS = [
    'any-glob-to-any-file',
    'any-glob-to-all-files',
    'all-globs-to-any-file',
    'all-globs-to-all-files',
];
function labelerRule({ key: label, node, ...position }, compilation) {
    if (node.kind !== 'sequence') {
        const cure = node.kind === 'mapping'
            ? 'Put a dash in front of each of its keys.'
            : 'Write a list of conditions, each with a dash.';
        compilation.problems.at(node, `the label ${problems_quoted(label)} has ${nameOf(node)}. ${cure}`);
        return undefined;
    }
    if (node.items.length === 0) {
        hint(node, `the label ${problems_quoted(label)} has an empty list and is given to every pull request. Add a condition.`, compilation);
    }
    return {
        label,
        when: { kind: 'all', of: blocksOf(node.items, compilation) },
        appliesTo: ['pull request'],
        place: compilation_placeOf(position, compilation),
        needsChanges: true,
    };
}
function blocksOf(items, compilation) {
    const blocks = [];
    for (const entry of items.flatMap((item) => labeler_entriesOf(item, BLOCK_KEYS, compilation))) {
        if (entry.key === 'any' || entry.key === 'all') {
            blocks.push({ mode: entry.key, conditions: blockConditions(entry, entry.key, compilation) });
        }
        else {
            firstAny(blocks).conditions.push(...conditionsOf(entry, 'any', compilation));
        }
    }
    return blocks.map(({ mode, conditions }) => joined(mode, conditions));
}
function firstAny(blocks) {
    const existing = blocks.find(({ mode }) => mode === 'any');
    if (existing !== undefined)
        return existing;
    const made = { mode: 'any', conditions: [] };
    blocks.push(made);
    return made;
}
function blockConditions({ key, node }, mode, compilation) {
    if (node.kind === 'sequence') {
        const entries = node.items.flatMap((item) => labeler_entriesOf(item, CONDITION_KEYS, compilation));
        return entries.flatMap((entry) => conditionsOf(entry, mode, compilation));
    }
    compilation.problems.at(node, `${key} has ${nameOf(node)}. Write a list of conditions below it, each with a dash.`);
    return [];
}
function conditionsOf({ key, node }, mode, compilation) {
    if (key === 'changed-files')
        return changedFiles(node, mode, compilation);
    const field = key === 'head-branch' ? 'head branch' : 'base branch';
    const patterns = patternsOf(node, plainPattern, compilation);
    return patterns.length === 0
        ? []
        : [
            joined(mode, patterns.map((pattern) => ({ kind: 'text', field, pattern }))),
        ];
}
function changedFiles(node, mode, compilation) {
    if (node.kind !== 'sequence') {
        // actions/labeler takes a mapping for a rule that never matches, without a word.
        const cure = 'Put a dash in front of each glob key: "- any-glob-to-any-file: …".';
        compilation.problems.at(node, `changed-files has ${nameOf(node)} and takes a list. ${cure}`);
        return [];
    }
    const entries = node.items.flatMap((item) => labeler_entriesOf(item, QUANTIFIERS, compilation));
    const conditions = entries.flatMap((entry) => filesCondition(entry, compilation));
    return conditions.length === 0 ? [] : [joined(mode, conditions)];
}
function filesCondition({ key, node }, compilation) {
    const quantifier = QUANTIFIERS.find((known) => known === key);
    if (quantifier === undefined)
        return [];
    const globs = globsOf(node, compilation);
    const negated = globs.find(({ source }) => source.startsWith('!'));
    if (quantifier === 'any-glob-to-any-file' && negated !== undefined) {
        const glob = problems_quoted(negated.source);
        hint(node, `${glob} matches every changed file outside it, so this rule matches nearly always. To except files, use all-globs-to-any-file.`, compilation);
    }
    return [{ kind: 'files', quantifier, globs }];
}
/** The entries of a list's item, with every key that is not one of `valid` reported. */
function labeler_entriesOf(item, valid, compilation) {
    if (item.kind === 'null')
        return [];
    if (item.kind !== 'mapping') {
        compilation.problems.at(item, `${nameOf(item)} stands where one of these keys belongs: ${valid.join(', ')}.`);
        return [];
    }
    for (const entry of item.entries.filter(({ key }) => !valid.includes(key)))
        compilation.problems.unknownKey(entry, valid);
    return item.entries.filter(({ key }) => valid.includes(key));
}
/** actions/labeler takes a block without conditions for false. */
function joined(mode, conditions) {
    const [only] = conditions;
    if (only === undefined)
        return { kind: 'constant', holds: false, because: `its ${mode} block is empty` };
    return conditions.length === 1 ? only : { kind: mode, of: conditions };
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/triage/files-condition.js


const FILES_KEYS = ['include', 'exclude', 'match', 'status', 'old-name'];
const MATCHES = ['any', 'all', 'only'];
// What GitHub calls them: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
const STATUSES = ['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'];
/** A glob, a list of globs, or `include` and `exclude`: in the one and not in the other. */
function files_condition_filesCondition({ node }, compilation) {
    if (node.kind !== 'mapping')
        return [{ kind: 'file set', match: 'any', set: { ...ANY_FILE, include: globsOf(node, compilation) } }];
    for (const entry of node.entries.filter(({ key }) => !FILES_KEYS.includes(key)))
        compilation.problems.unknownKey(entry, FILES_KEYS);
    const globs = (key) => {
        const value = files_condition_valueOf(node, key);
        return value === undefined ? undefined : globsOf(value, compilation);
    };
    const set = {
        include: globs('include') ?? ANY_FILE.include,
        exclude: globs('exclude') ?? [],
        statuses: statusesOf(node, compilation),
        isByOldName: oldNameOf(node, compilation),
    };
    return [{ kind: 'file set', match: matchOf(node, compilation), set }];
}
const ANY_FILE = {
    include: [{ source: '**', matches: () => true }],
    exclude: [],
    statuses: [],
    isByOldName: false,
};
const files_condition_valueOf = ({ entries }, key) => entries.find((entry) => entry.key === key)?.node;
function matchOf(node, { problems }) {
    const value = files_condition_valueOf(node, 'match');
    if (value === undefined)
        return 'any';
    const text = isText(value) ? value.text : '';
    const match = MATCHES.find((known) => known === text);
    if (match === undefined)
        problems.at(value, `match: ${problems_quoted(text)} is not known. Write one of: ${MATCHES.join(', ')}.`);
    return match ?? 'any';
}
function statusesOf(node, compilation) {
    const value = files_condition_valueOf(node, 'status');
    if (value === undefined)
        return [];
    return textsOf(value, 'a status', compilation).flatMap(({ text, node: place }) => {
        if (STATUSES.includes(text))
            return [text];
        compilation.problems.at(place, `status: ${problems_quoted(text)} is not known. Write one of: ${STATUSES.join(', ')}.`);
        return [];
    });
}
function oldNameOf(node, { problems }) {
    const value = files_condition_valueOf(node, 'old-name');
    if (value === undefined || value.kind === 'boolean')
        return value?.value ?? false;
    problems.at(value, 'old-name takes true or false. Write old-name: true to match a renamed file by its old name, too.');
    return false;
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/triage/form-condition.js

/** `template` names the issue form; every other key is a question, by id or label, with the answers that count. */
function formConditions({ node }, compilation) {
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `form has ${nameOf(node)}. Write template: and below it each question with its answers.`);
        return [];
    }
    const template = node.entries.find(({ key }) => key === 'template')?.node;
    if (template === undefined || !isText(template) || !/^[\w.-]+\.ya?ml$/.test(template.text)) {
        compilation.problems.at(template ?? node, 'form needs the file of its issue form. Write template: and a name in .github/ISSUE_TEMPLATE, such as bug.yml.');
        return [];
    }
    const path = `.github/ISSUE_TEMPLATE/${template.text}`;
    const questions = node.entries.filter(({ key }) => key !== 'template');
    if (questions.length === 0)
        compilation.problems.at(node, 'form asks nothing. Add a question and its answer, such as severity: High.');
    return questions.map(({ key, node: answers }) => ({
        kind: 'form',
        template: path,
        field: key,
        answers: textsOf(answers, 'an answer', compilation).map(({ text }) => text),
    }));
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/triage/range.js


const range_KEYS = ['at-least', 'below'];
const numberRange = (node, compilation) => rangeOf(node, { parse: wholeNumber, example: 'at-least: 100' }, compilation);
/** `30d`, `2w`, `6m`, `1y`: days, weeks, months of 30 and years of 365 days. */
const daysRange = (node, compilation) => rangeOf(node, { parse: days, example: 'at-least: 30d' }, compilation);
function rangeOf(node, unit, { problems }) {
    if (node.kind !== 'mapping') {
        problems.at(node, `${nameOf(node)} stands where a range belongs. Write for example ${unit.example}.`);
        return [];
    }
    for (const entry of node.entries.filter(({ key }) => !range_KEYS.includes(key)))
        problems.unknownKey(entry, range_KEYS);
    const bound = (key) => {
        const value = node.entries.find((entry) => entry.key === key)?.node;
        if (value === undefined)
            return undefined;
        const text = isText(value) ? value.text : '';
        const number = unit.parse(text);
        if (number === undefined)
            problems.at(value, `${key}: ${problems_quoted(text)} is not understood. Write for example ${unit.example}.`);
        return number;
    };
    const range = { atLeast: bound('at-least') ?? 0, below: bound('below') ?? Number.POSITIVE_INFINITY };
    if (range.below <= range.atLeast)
        problems.at(node, `nothing is at least ${range.atLeast} and below ${range.below}. Make below the larger one.`);
    return [range];
}
const wholeNumber = (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);
const DAYS = { d: 1, w: 7, m: 30, y: 365 };
function days(text) {
    const [, number, unit] = /^(\d{1,5})([dwmy])$/.exec(text) ?? [];
    return number === undefined || unit === undefined ? undefined : Number(number) * (DAYS[unit] ?? 1);
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/triage/condition.js






/** What stands below `when`, `any`, `all` and `not`: each key is a condition, and all of them must hold. */
function condition_conditionOf(node, compilation) {
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `${nameOf(node)} stands where conditions belong. Write one of: ${condition_CONDITION_KEYS.join(', ')}.`);
        return condition_NEVER;
    }
    for (const entry of node.entries.filter(({ key }) => !condition_CONDITION_KEYS.includes(key))) {
        compilation.problems.unknownKey(entry, condition_CONDITION_KEYS);
    }
    const conditions = node.entries.flatMap((entry) => READERS[entry.key]?.(entry, compilation) ?? []);
    if (node.entries.length === 0)
        compilation.problems.at(node, 'an empty mapping stands where conditions belong. Add one, or leave it out.');
    const [only] = conditions;
    return conditions.length === 1 && only !== undefined ? only : { kind: 'all', of: conditions };
}
const condition_NEVER = { kind: 'constant', holds: false, because: 'its condition is not valid' };
const READERS = {
    any: blockReader('any'),
    all: blockReader('all'),
    not: ({ node }, compilation) => [{ kind: 'none', of: [condition_conditionOf(node, compilation)] }],
    title: textReader('title'),
    body: textReader('body'),
    text: textReader('title and body'),
    comment: textReader('comment'),
    'head-branch': textReader('head branch'),
    'base-branch': textReader('base branch'),
    commit: ({ node }, compilation) => [
        condition_anyOf(patterns(node, compilation).map((pattern) => ({ kind: 'commit', pattern }))),
    ],
    files: files_condition_filesCondition,
    'file-count': numberReader('changed files'),
    lines: numberReader('lines'),
    age: ({ node }, compilation) => daysRange(node, compilation).map((range) => ({ kind: 'number', quantity: 'days', range })),
    author: ({ node }, compilation) => {
        const logins = textsOf(node, 'a login', compilation).map(({ text }) => text.replace(/^@/, ''));
        return [{ kind: 'author', logins }];
    },
    team: teamConditions,
    association: associationConditions,
    'first-time': switchReader('first'),
    draft: switchReader('draft'),
    milestone: ({ node }, compilation) => {
        if (node.kind === 'boolean')
            return [{ kind: 'any milestone', is: node.value }];
        return [{ kind: 'milestone', titles: textsOf(node, 'a milestone', compilation).map(({ text }) => text) }];
    },
    label: ({ node }, compilation) => [
        { kind: 'label', names: textsOf(node, 'a label', compilation).map(({ text }) => text) },
    ],
    form: formConditions,
};
const condition_CONDITION_KEYS = Object.keys(READERS);
function blockReader(kind) {
    return ({ key, node }, compilation) => {
        if (node.kind === 'sequence')
            return [{ kind, of: node.items.map((item) => condition_conditionOf(item, compilation)) }];
        compilation.problems.at(node, `${key} has ${nameOf(node)}. Write a list below it, each item with a dash.`);
        return [];
    };
}
/** A list of patterns are alternatives here, as everywhere in this language. */
function textReader(field) {
    return ({ node }, compilation) => [
        condition_anyOf(patterns(node, compilation).map((pattern) => ({ kind: 'text', field, pattern }))),
    ];
}
const patterns = (node, compilation) => patternsOf(node, flaggedPattern, compilation);
const condition_anyOf = (conditions) => conditions.length === 1 && conditions[0] !== undefined ? conditions[0] : { kind: 'any', of: conditions };
function numberReader(quantity) {
    return ({ node }, compilation) => numberRange(node, compilation).map((range) => ({ kind: 'number', quantity, range }));
}
function switchReader(kind) {
    return ({ key, node }, compilation) => {
        if (node.kind === 'boolean')
            return [{ kind, is: node.value }];
        compilation.problems.at(node, `${key} has ${nameOf(node)}. Write ${key}: true or ${key}: false.`);
        return [];
    };
}
function teamConditions({ node }, compilation) {
    const teams = textsOf(node, 'a team', compilation).flatMap(({ text, node: place }) => {
        const [, organisation, slug] = /^@?([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
        if (organisation !== undefined && slug !== undefined)
            return [{ kind: 'team', team: { organisation, slug } }];
        compilation.problems.at(place, `${problems_quoted(text)} is no team. Write organization/team.`);
        return [];
    });
    return [condition_anyOf(teams)];
}
// https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
const ASSOCIATIONS = [
    'OWNER',
    'MEMBER',
    'COLLABORATOR',
    'CONTRIBUTOR',
    'FIRST_TIME_CONTRIBUTOR',
    'FIRST_TIMER',
    'NONE',
    'MANNEQUIN',
];
function associationConditions({ node }, compilation) {
    const associations = textsOf(node, 'an association', compilation).flatMap(({ text, node: place }) => {
        const name = text.toUpperCase().replaceAll(/[ -]/g, '_');
        if (ASSOCIATIONS.includes(name))
            return [name];
        compilation.problems.at(place, `${problems_quoted(text)} is no association. Write one of: ${ASSOCIATIONS.join(', ')}.`);
        return [];
    });
    return [{ kind: 'association', associations }];
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/triage/definitions.js


const definitions_KEYS = ['color', 'description', 'formerly'];
// https://docs.github.com/en/rest/issues/labels#create-a-label
const LONGEST_DESCRIPTION = 100;
// The colour that GitHub itself gives to a label that is only named.
const GREY = 'ededed';
/** How labels look when they have to be created; labels that exist are not changed. */
function definitionsOf(node, compilation) {
    if (node === undefined)
        return [];
    if (node.kind === 'mapping')
        return node.entries.map((entry) => definitionOf(entry, compilation));
    compilation.problems.at(node, `labels has ${nameOf(node)}. Write the name of each label and below it color and description.`);
    return [];
}
function definitionOf({ key: name, node }, compilation) {
    const { problems } = compilation;
    if (node.kind !== 'mapping') {
        problems.at(node, `the label ${problems_quoted(name)} has ${nameOf(node)}. Write color: and description: below it.`);
        return { name, color: GREY, description: '', formerly: [] };
    }
    for (const entry of node.entries.filter(({ key }) => !definitions_KEYS.includes(key)))
        problems.unknownKey(entry, definitions_KEYS);
    const textAt = (key) => {
        const value = node.entries.find((entry) => entry.key === key)?.node;
        return value === undefined ? undefined : { text: isText(value) ? value.text : '', place: value };
    };
    const color = textAt('color');
    const description = textAt('description');
    if (color !== undefined && !/^#?[0-9a-f]{6}$/i.test(color.text)) {
        problems.at(color.place, `color: ${problems_quoted(color.text)} is no color. Write six hexadecimal digits in quotes, such as 'd73a4a'.`);
    }
    if (description !== undefined && Array.from(description.text).length > LONGEST_DESCRIPTION) {
        problems.at(description.place, `this description has over ${LONGEST_DESCRIPTION} characters, which GitHub does not take. Shorten it.`);
    }
    const formerly = node.entries.find(({ key }) => key === 'formerly')?.node;
    return {
        name,
        color: color?.text.replace('#', '').toLowerCase() ?? GREY,
        description: description?.text ?? '',
        formerly: formerly === undefined ? [] : textsOf(formerly, 'a label', compilation).map(({ text }) => text),
    };
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/triage/groups.js

const groups_KEYS = ['labels', 'most'];
/** Labels of which one at a time may be on, or `most` of them; those named first come first. */
function groupsOf(node, compilation) {
    if (node === undefined)
        return [];
    if (node.kind === 'mapping')
        return node.entries.map((entry) => groupOf(entry, compilation));
    compilation.problems.at(node, `groups has ${nameOf(node)}. Write the name of each group and below it its labels.`);
    return [];
}
function groupOf({ key: name, node }, compilation) {
    if (node.kind !== 'mapping')
        return { name, most: 1, labels: namesIn(node, compilation) };
    for (const entry of node.entries.filter(({ key }) => !groups_KEYS.includes(key)))
        compilation.problems.unknownKey(entry, groups_KEYS);
    const at = (key) => node.entries.find((entry) => entry.key === key)?.node;
    const labels = at('labels');
    if (labels === undefined)
        compilation.problems.at(node, `the group ${name} names no labels. Add labels: with a list.`);
    return {
        name,
        most: mostOf(at('most'), compilation),
        labels: labels === undefined ? [] : namesIn(labels, compilation),
    };
}
const namesIn = (node, compilation) => textsOf(node, 'a label', compilation).map(({ text }) => text);
function mostOf(node, { problems }) {
    if (node === undefined)
        return 1;
    if (isText(node) && /^[1-9]\d?$/.test(node.text))
        return Number(node.text);
    problems.at(node, 'most takes a whole number from 1 to 99. Write for example most: 2.');
    return 1;
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/triage/sizes.js


/** `sizes` names labels with the changed lines they start at: the short way to write one rule for each, and their group. */
function sizeRules(entry, compilation) {
    if (entry === undefined)
        return { rules: [], groups: [] };
    const { node } = entry;
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `sizes has ${nameOf(node)}. Write each label with the lines it starts at, such as size/L: 100.`);
        return { rules: [], groups: [] };
    }
    const starts = node.entries
        .flatMap((size) => startOf(size, compilation))
        .toSorted((one, other) => one.lines - other.lines);
    const rules = starts.map(({ label, lines, place }, index) => {
        const range = { atLeast: lines, below: starts[index + 1]?.lines ?? Number.POSITIVE_INFINITY };
        return {
            label,
            when: { kind: 'number', quantity: 'lines', range },
            appliesTo: ['pull request'],
            place,
            needsChanges: false,
        };
    });
    return { rules, groups: [{ name: 'sizes', most: 1, labels: starts.map(({ label }) => label) }] };
}
function startOf({ key: label, node, ...position }, compilation) {
    if (isText(node) && /^\d{1,9}$/.test(node.text))
        return [{ label, lines: Number(node.text), place: compilation_placeOf(position, compilation) }];
    compilation.problems.at(node, `${problems_quoted(label)} needs the changed lines it starts at. Write for example ${label}: 100.`);
    return [];
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/triage/read.js







const TRIAGE_KEYS = ['rules', 'sync', 'groups', 'sizes', 'fallback', 'labels'];
/** Porchlight's own language, told by its list of `rules`, or by the file's name and one of its keys, even misspelt. */
const isTriageFile = ({ entries }, path) => (/(^|\/)triage\.ya?ml$/.test(path) && entries.some(({ key }) => nearest(key, TRIAGE_KEYS) !== undefined)) ||
    entries.some(({ key, node }) => key === 'rules' && node.kind === 'sequence' && node.items.every(isRule)) ||
    (entries.some(({ key }) => key === 'sizes') && entries.every(({ key }) => TRIAGE_KEYS.includes(key)));
const isRule = (node) => node.kind === 'mapping' && node.entries.some(({ key }) => key === 'label' || key === 'when');
function triageRules(root, compilation) {
    for (const entry of root.entries.filter(({ key }) => !TRIAGE_KEYS.includes(key)))
        compilation.problems.unknownKey(entry, TRIAGE_KEYS);
    const at = (key) => root.entries.find((entry) => entry.key === key);
    const sync = read_syncOf(at('sync')?.node, compilation);
    const sizes = sizeRules(at('sizes'), compilation);
    const fallback = at('fallback');
    const label = fallback === undefined ? undefined : textsOf(fallback.node, 'a label', compilation)[0];
    return {
        ...NO_RULES,
        rules: [...rulesOf(at('rules')?.node, compilation), ...sizes.rules].map((rule) => ({ ...rule, sync })),
        groups: [...groupsOf(at('groups')?.node, compilation), ...sizes.groups],
        ...(label === undefined ? {} : { fallback: { label: label.text, place: compilation_placeOf(label.node, compilation), sync } }),
        definitions: definitionsOf(at('labels')?.node, compilation),
        hints: compilation.hints,
    };
}
function read_syncOf(node, { problems }) {
    if (node === undefined)
        return 'own';
    const text = isText(node) ? node.text : '';
    if (text === 'own' || text === 'all')
        return text;
    if (text !== 'off' && text !== 'false')
        problems.at(node, `sync: ${problems_quoted(text)} is not known. Write one of: off, own, all.`);
    return 'off';
}
function rulesOf(node, compilation) {
    if (node === undefined)
        return [];
    if (node.kind === 'sequence')
        return node.items.flatMap((item) => ruleOf(item, compilation));
    compilation.problems.at(node, `rules has ${nameOf(node)}. Write a list below it, each rule with a dash.`);
    return [];
}
const RULE_KEYS = ['label', 'for', 'when'];
function ruleOf(node, compilation) {
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `${nameOf(node)} stands where a rule belongs. Write label: and when: below a dash.`);
        return [];
    }
    const unknown = node.entries.filter(({ key }) => !RULE_KEYS.includes(key));
    for (const entry of unknown)
        compilation.problems.unknownKey(entry, RULE_KEYS);
    const at = (key) => node.entries.find((entry) => entry.key === key)?.node;
    const label = at('label');
    const when = at('when');
    // A misspelt key is most likely the missing one.
    if (label === undefined && unknown.length === 0)
        compilation.problems.at(node, 'this rule gives no label. Add label: with its name.');
    if (when === undefined && unknown.length === 0)
        compilation.problems.at(node, 'this rule has no condition. Add when: with at least one.');
    if (label === undefined || when === undefined)
        return [];
    const condition = condition_conditionOf(when, compilation);
    const appliesTo = read_subjectsOf(at('for'), condition, compilation);
    const names = textsOf(label, 'a label', compilation);
    return names.map(({ text, node: place }) => ({
        label: text,
        when: condition,
        appliesTo,
        place: compilation_placeOf(place, compilation),
        needsChanges: false,
    }));
}
const SUBJECTS = { issues: 'issue', 'pull-requests': 'pull request' };
/** Without `for`: whatever has what the conditions ask about. */
function read_subjectsOf(node, condition, compilation) {
    if (node === undefined)
        return inferred(condition);
    return textsOf(node, 'a kind of subject', compilation).flatMap(({ text, node: place }) => {
        const kind = SUBJECTS[text];
        if (kind !== undefined)
            return [kind];
        compilation.problems.at(place, `for: ${problems_quoted(text)} is not known. Write one of: ${Object.keys(SUBJECTS).join(', ')}.`);
        return [];
    });
}
function inferred(condition) {
    const parts = conditionsIn(condition);
    if (parts.some(isOfPullRequests))
        return ['pull request'];
    return parts.some(({ kind }) => kind === 'form') ? ['issue'] : ['issue', 'pull request'];
}
const isOfPullRequests = (condition) => ['files', 'file set', 'commit', 'draft'].includes(condition.kind) ||
    (condition.kind === 'number' && condition.quantity !== 'days') ||
    (condition.kind === 'text' && (condition.field === 'head branch' || condition.field === 'base branch'));

;// CONCATENATED MODULE: ./actions/triage/build/rules/read-rules.js









/** A rules file of any dialect as rules, or one UserError with all its mistakes. */
function readRules(text, reading) {
    const root = parseConfig(text, { path: reading.path });
    if (root === undefined)
        return NO_RULES;
    const compilation = compilationOf(reading.path, { dot: true });
    if (root.kind !== 'mapping') {
        compilation.problems.at(root, `${nameOf(root)} stands where labels belong. Start each line with a label and a colon.`);
        compilation.problems.throwIfAny();
        return NO_RULES;
    }
    if (isTriageFile(root, reading.path)) {
        const own = triageRules(root, { ...compilation, dot: reading.dot ?? true });
        compilation.problems.throwIfAny();
        return own;
    }
    const labels = asPropertyNames(root.entries.filter(({ key }) => !LIMITS.has(key)));
    const dialect = dialectOf(labels, reading);
    const compiling = { ...compilation, dot: reading.dot ?? dialect !== 'labeler v4' };
    const rules = labels.flatMap((entry) => read_rules_ruleOf(entry, dialect, reading, compiling));
    const limits = limitsOf(root.entries, compiling);
    compiling.problems.throwIfAny();
    const translation = dialect === 'labeler v4' ? { translation: translationOfV4({ ...root, entries: labels }) } : {};
    return { ...NO_RULES, rules, limits, hints: compiling.hints, ...translation };
}
/** Told by shape, as the file does not say. */
function dialectOf(labels, { kind, isIssueLabeler }) {
    if (isIssueLabeler)
        return 'issue-labeler';
    const items = labels.flatMap(({ node }) => (node.kind === 'sequence' ? node.items : [node]));
    const mappings = items.filter((item) => item.kind === 'mapping');
    if (mappings.some((mapping) => !isV4Mapping(mapping)))
        return 'labeler';
    if (mappings.length > 0)
        return 'labeler v4';
    const texts = items.filter(isText);
    if (texts.some(({ text }) => LOOKS_LIKE_GLOB.test(text)))
        return 'labeler v4';
    return kind === 'issue' ? 'issue-labeler' : 'labeler v4';
}
/** `any` and `all` with globs directly below, or nothing at all. */
const isV4Mapping = (node) => node.kind === 'mapping' &&
    node.entries.every(({ key, node: value }) => {
        if (key !== 'any' && key !== 'all')
            return false;
        return isText(value) || (value.kind === 'sequence' && value.items.every(isText));
    });
// A star that repeats nothing is none of a regular expression's: at the start, after a slash, or doubled.
const LOOKS_LIKE_GLOB = /(^|\/)\*|\*\*/;
function read_rules_ruleOf(entry, dialect, reading, compilation) {
    if (entry.key.trim() === '') {
        compilation.problems.at(entry, 'a label without a name stands here. Write its name in front of the colon.');
        return [];
    }
    if (dialect === 'labeler v4')
        return [labelerV4Rule(entry, compilation)];
    const appliesTo = reading.isIssueLabeler ? ['issue', 'pull request'] : ['issue'];
    const texts = { field: reading.field, appliesTo };
    if (dialect === 'issue-labeler' || isTexts(entry.node))
        return [issueLabelerRule(entry, texts, compilation)];
    const rule = labelerRule(entry, compilation);
    return rule === undefined ? [] : [rule];
}
/** In a file of v5 or later no label can have plain texts: there they are regular expressions for issues. */
const isTexts = (node) => isText(node) || (node.kind === 'sequence' && node.items.length > 0 && node.items.every(isText));
const LIMITS = new Map([
    ['changed-files-labels-limit', 'newFileLabels'],
    ['max-files-changed', 'changedFiles'],
]);
function limitsOf(entries, { problems }) {
    const limits = {};
    for (const { key, node } of entries) {
        const name = LIMITS.get(key);
        if (name === undefined)
            continue;
        const text = isText(node) ? node.text : '';
        if (/^\d{1,9}$/.test(text))
            limits[name] = Number(text);
        else
            problems.at(node, `${key}: ${problems_quoted(text)} is not a whole number from 0 on. Write for example ${key}: 5.`);
    }
    return limits;
}

;// CONCATENATED MODULE: ./actions/triage/build/reading.js

/** A file's rules as they hold for this subject and these inputs. */
const rulesFrom = ({ text, path }, { kind }, inputs) => readRules(text, {
    path,
    kind,
    dot: inputs.dot,
    isIssueLabeler: inputs.enableVersionedRegex !== undefined,
    field: fieldOf(inputs),
});
/** github/issue-labeler looks at the body alone unless told otherwise; a title says more than most bodies. */
function fieldOf({ includeTitle, includeBody, enableVersionedRegex }) {
    const isTitleIn = includeTitle ?? enableVersionedRegex === undefined;
    if (!includeBody)
        return 'title';
    return isTitleIn ? 'title and body' : 'body';
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./actions/triage/build/time-limit.js

// An innocent pattern needs microseconds on 65,536 characters; 250 ms leaves room for a runner that stalls.
const PATTERN_BUDGET = { each: 250, together: 2500 };
function timeLimit({ each, together } = PATTERN_BUDGET) {
    let left = together;
    return (work) => {
        if (left <= 0)
            return undefined;
        const attempt = interruptible(work, each);
        if (attempt === undefined)
            left -= each;
        return attempt?.value;
    };
}
const CALL = Symbol.for('porchlight.triage.call');
// Compiled once: the script only calls back, as a watchdog guards a script and not a function.
const script = new external_node_vm_.Script(`globalThis[Symbol.for('porchlight.triage.call')]()`);
function interruptible(work, timeout) {
    let outcome;
    const scope = globalThis;
    scope[CALL] = () => {
        outcome = { value: work() };
    };
    try {
        script.runInThisContext({ timeout });
        return outcome;
    }
    catch (error) {
        if (isExhausted(error))
            return undefined;
        throw error;
    }
    finally {
        delete scope[CALL];
    }
}
// A RangeError is the regex engine's own backtrack stack overflowing: out of space rather than time, the same to us.
const isExhausted = (error) => error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' || error instanceof RangeError;

;// CONCATENATED MODULE: ./actions/triage/build/preview.js





/*
 * The version in the pull request's head is anybody's text: it is compiled and evaluated within a time of its own, with
 * the facts that are there already, so that it can cause no request, and nothing comes of it but lines in the summary.
 */
async function previewsOf({ pull, subject }, facts, { paths, inputs, github }) {
    if (pull === null || inputs.configuration !== undefined)
        return [];
    const changed = paths.filter((path) => isChanged(path, facts));
    try {
        // In the base repository, which has the heads of all its pull requests, also of forks that the token cannot see.
        const own = await github.contents.files(changed, { ref: `refs/pull/${subject.number}/head` });
        return own.map((file) => previewOf(file, { subject, facts, inputs }));
    }
    catch (error) {
        // A file that is no text, say: whoever sends it must not keep their pull request from being labelled.
        if (!(0,errors/* isUserError */.iU)(error) && !(0,errors/* isGitHubError */.e0)(error))
            throw error;
        return changed.map((path) => ({ path, problem: (0,errors/* messageOf */.bD)(error) }));
    }
}
const isChanged = (path, { files }) => files?.files.some((file) => file.path === path && file.status !== 'removed') ?? false;
function previewOf(file, { subject, facts, inputs }) {
    const { path } = file;
    try {
        const decisions = timeLimit(BUDGET)(() => {
            const rules = rulesFrom(file, subject, inputs);
            // Interrupted as a whole, so that no pattern needs a watchdog of its own.
            return decide(verdictsOf(facts, rules, (work) => work()), { subject, rules, sync: 'off' }, new Map()).decisions;
        });
        if (decisions !== undefined)
            return { path, decisions };
        return { path, problem: `${path} takes too long to evaluate. Rewrite patterns with nested repetition.` };
    }
    catch (error) {
        if (!(0,errors/* isUserError */.iU)(error))
            throw error;
        return { path, problem: (0,errors/* messageOf */.bD)(error) };
    }
}
// Fifty times what 300 rules need for 100 files.
const BUDGET = { each: 2000, together: 2000 };

;// CONCATENATED MODULE: ./actions/triage/build/triage.js












/** Gathers and decides, one subject after the other. */
async function triage(targets, { inputs, github, now }) {
    const means = {
        inputs,
        github,
        now,
        readFiles: rulesFileReader(inputs, github),
        limit: timeLimit(),
        readLabels: labelReader(github),
    };
    const parts = [];
    for (const target of targets) {
        for (const found of await subjectsOf(target, github))
            parts.push(await triageFound(found, means));
    }
    return {
        subjects: parts.flatMap(({ subjects = [] }) => subjects),
        effects: parts.flatMap(({ effects = [] }) => effects),
        leftAlone: parts.flatMap(({ leftAlone = [] }) => leftAlone),
        decisions: parts.flatMap(({ decisions = [] }) => decisions),
        problems: parts.flatMap(({ problems = [] }) => problems),
        cutLists: parts.flatMap(({ cutLists = [] }) => cutLists),
        previews: parts.flatMap(({ previews = [] }) => previews),
        translation: parts.find(({ translation }) => translation !== undefined)?.translation,
        // The same file gives the same hints for every subject.
        hints: parts.find(({ hints = [] }) => hints.length > 0)?.hints ?? [],
    };
}
async function triageFound(found, means) {
    if ('missing' in found)
        return { leftAlone: [{ what: found.what, because: found.missing }] };
    const { subject } = found;
    const { notBefore } = means.inputs;
    if (notBefore !== undefined && new Date(subject.createdAt) < notBefore) {
        return triage_leave(subject, `it is from ${subject.createdAt}, before not-before: ${notBefore.toISOString()}`);
    }
    const versioned = versionOf(subject, means.inputs, means.limit);
    if (versioned.kind === 'missing')
        return { subjects: [subject], ...versioned };
    const rest = await triageByRules(found, { ...means, version: versioned.version });
    return { ...rest, effects: [...(rest.effects ?? []), ...versioned.effects] };
}
const triage_leave = (subject, because) => ({
    subjects: [subject],
    leftAlone: [{ what: `#${subject.number}`, because }],
});
async function triageByRules(known, ruling) {
    const { inputs, github, readFiles, limit, now, version } = ruling;
    const { subject, pull } = known;
    const { files, missing } = await readFiles({ base: pull?.base.name, version });
    if (files.length === 0 || (missing.length > 0 && inputs.configurationPaths.length > 0))
        return await withoutRules(known, missing, ruling);
    const rules = joinedRules(files.map((file) => rulesFrom(file, subject, inputs)));
    const answers = new Map();
    const facts = await factsOf(known, rules, { github, now, isExplained: inputs.explain, limit, answers });
    const verdicts = verdictsOf(facts, rules, limit, answers);
    const deciding = { subject, rules, sync: inputs.sync };
    const changes = await changesOf(contestedLabels(verdicts, deciding), subject, github);
    const { plan, decisions, problems } = decide(verdicts, deciding, changes);
    const effects = [...(await definedLabels(plan.effects, rules, ruling.readLabels)), ...plan.effects];
    const previews = await previewsOf(known, facts, {
        paths: [...files.map(({ path }) => path), ...missing],
        inputs,
        github,
    });
    const cutLists = isCut(facts) ? [subject] : [];
    return {
        subjects: [subject],
        cutLists,
        ...plan,
        effects,
        decisions,
        problems,
        hints: rules.hints,
        translation: rules.translation,
        previews,
    };
}
/** The first rules may be in the pull request itself: it sees what they would do, and nothing more comes of them. */
async function withoutRules(known, missing, ruling) {
    const { inputs, github, now, limit } = ruling;
    const base = known.pull?.base.name;
    const facts = await factsOf(known, NO_RULES, { github, now, isExplained: true, limit, answers: new Map() });
    const previews = await previewsOf(known, facts, { paths: missing, inputs, github });
    if (inputs.configurationPaths.length === 0)
        return {
            ...triage_leave(known.subject, `there are no rules: ${branchText(base)} has neither ${missing.join(' nor ')}`),
            previews,
        };
    if (previews.length === 0)
        throw missingRules(missing, base);
    return { ...triage_leave(known.subject, `${branchText(base)} has no ${missing.join(' and no ')} yet`), previews };
}


/***/ })

};
