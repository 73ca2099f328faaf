export const id = 93;
export const ids = [93];
export const modules = {

/***/ 9280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __webpack_require__(3883);
// EXTERNAL MODULE: ./packages/github/build/index.js + 5 modules
var build = __webpack_require__(6812);
// EXTERNAL MODULE: ./actions/triage/build/follow-ups/comment-body.js
var comment_body = __webpack_require__(3204);
// EXTERNAL MODULE: ./actions/triage/build/follow-ups/picking.js
var picking = __webpack_require__(8169);
;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/apply.js




async function followUp(effect, github) {
    switch (effect.kind) {
        case 'assign':
            return await apply_assign(effect, github);
        case 'request-reviews':
            return await github.assignment.requestReviews(effect.number, effect);
        case 'set-milestone':
            return await github.issues.setMilestone(effect.number, effect.milestone);
        case 'set-type':
            return await github.issues.setType(effect.number, effect.type);
        case 'comment':
            return await write(effect, github);
        case 'remove-comment':
            await (0,build/* stickyComment */.NL)(github.comments, { number: effect.number, marker: comment_body/* COMMENT_MARKER */.JO, mode: 'delete' });
    }
}
async function apply_assign({ number, people }, github) {
    const assigned = new Set((await github.assignment.assign(number, people)).map(picking/* loginKey */.H$));
    const missing = people.filter((login) => !assigned.has((0,picking/* loginKey */.H$)(login)));
    if (missing.length === 0)
        return;
    throw new errors/* UserError */.yo(`GitHub did not assign ${missing.join(', ')}: only people with write access to the repository can be, and those who wrote in it. Take the name out of the rules, or give the access.`);
}
async function write({ number, nodeId, body, isFirst }, github) {
    const existing = isFirst ? [] : await github.comments.withMarker(number, comment_body/* COMMENT_MARKER */.JO);
    // Somebody deleted it since the facts were read: then it stays so.
    if (!isFirst && existing.length === 0)
        return;
    const thread = nodeId === '' ? { number } : { number, nodeId };
    await (0,build/* stickyComment */.NL)(github.comments, { ...thread, marker: comment_body/* COMMENT_MARKER */.JO, body, existing });
}

// EXTERNAL MODULE: ./packages/action-kit/build/marker.js
var marker = __webpack_require__(7438);
// EXTERNAL MODULE: ./actions/triage/build/good-first-issue/claim.js
var claim = __webpack_require__(600);
// EXTERNAL MODULE: ./actions/triage/build/good-first-issue/markers.js
var markers = __webpack_require__(6655);
// EXTERNAL MODULE: ./actions/triage/build/good-first-issue/texts.js
var texts = __webpack_require__(4064);
;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/turns.js

/** Somebody's issues, those that were assigned first in front; the lower number where it was the same second. */
function claimsInOrder(issues, login) {
    const own = issues.filter(({ assignees }) => assignees.some((assignee) => (0,picking/* isSameLogin */.Av)(assignee.login, login)));
    const claims = own.map(({ number, changes }) => ({
        number,
        // What GitHub does not show any more was long ago.
        at: changes.findLast((change) => change.kind === 'assigned' && (0,picking/* isSameLogin */.Av)(change.login, login))?.at ?? '',
    }));
    // ISO times of one form sort as texts.
    return claims
        .toSorted((one, other) => one.at.localeCompare(other.at) || one.number - other.number)
        .map(({ number }) => number);
}

;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/perform.js







async function performCare(effect, github) {
    switch (effect.kind) {
        case 'introduce':
            return await introduce(effect, github);
        case 'withdraw-introduction':
            return await github.comments.remove(effect.comment);
        case 'claim':
            return await perform_claim(effect, github);
        case 'give-back':
            return await github.assignment.unassign(effect.number, [effect.login]);
        case 'answer-claim':
            return await perform_write(effect, (0,markers/* answerMarker */.rz)(effect.id), github);
        case 'withdraw-answer':
            await (0,build/* stickyComment */.NL)(github.comments, {
                number: effect.number,
                marker: (0,markers/* answerMarker */.rz)(effect.id),
                mode: 'delete',
            });
            return;
        case 'release-claim':
            return await release(effect, github);
    }
}
async function introduce({ number, nodeId, replaces, body }, github) {
    if (replaces !== null)
        await github.comments.update(replaces, (0,marker/* withMarker */.Pe)(body, markers/* INTRODUCTION */.PZ));
    // None was there when we looked; should another run write at this moment, the older of the two stays.
    else
        await (0,build/* stickyComment */.NL)(github.comments, { number, nodeId, marker: markers/* INTRODUCTION */.PZ, body, existing: [] });
}
async function perform_write({ number, nodeId, body }, marker, github) {
    await (0,build/* stickyComment */.NL)(github.comments, { number, nodeId, marker, body });
}
/**
 * Two runs may both have found an issue that nobody has. GitHub takes several assignees and puts them into the timeline
 * one after the other: whoever comes later there gives way, and both runs agree on that without talking.
 */
async function perform_claim(effect, github) {
    const { number, login } = effect;
    const assigned = await github.assignment.assign(number, [login]);
    if (!assigned.some((name) => (0,picking/* isSameLogin */.Av)(name, login))) {
        await answer(effect, (0,texts/* notAssignable */.P2)(login), github);
        throw new errors/* UserError */.yo(`GitHub does not let ${login} be assigned to #${number}. Ten people may have it already, or ${login} may not be assigned in this repository; ${login} was told so.`);
    }
    const reason = (await laterThanOthers(effect, assigned, github)) ?? (await overTheCap(effect, github));
    if (reason === undefined)
        return;
    await github.assignment.unassign(number, [login]);
    await answer(effect, reason, github);
}
const answer = (effect, body, github) => perform_write({ ...effect, body }, (0,markers/* answerMarker */.rz)(effect.id), github);
/** Assumption: GitHub's answer to an assignment has everybody who was assigned before it. */
async function laterThanOthers({ number, login, url, label }, assigned, github) {
    if (assigned.length === 1)
        return undefined;
    const now = await github.claims.on(number);
    const earlier = now === undefined ? [] : (0,claim/* assignedBefore */.M6)(now, login);
    return earlier.length === 0 ? undefined : (0,texts/* takenBy */.bL)(login, earlier, (0,texts/* freeIssues */.VF)(url, label));
}
/** Somebody who asks for many at the same moment gets as many as they may have: those that were assigned first. */
async function overTheCap({ number, login, label, most }, github) {
    const claimed = await github.assignment.assignedWith(login, label);
    if (claimed.length <= most)
        return undefined;
    const kept = claimsInOrder(await github.claims.open(label), login).slice(0, most);
    return kept.includes(number) ? undefined : (0,texts/* atTheCap */.B4)(login, kept, most);
}
/** Told first: who reads nothing must not lose anything. When the rest fails, the next run finds the same words there. */
async function release(effect, github) {
    const { number, login, id, body } = effect;
    await (0,build/* stickyComment */.NL)(github.comments, { number, marker: (0,markers/* releaseMarker */.m4)(id), body, mode: 'recreate' });
    await github.assignment.unassign(number, [login]);
}

// EXTERNAL MODULE: ./actions/triage/build/plan.js + 1 modules
var plan = __webpack_require__(8804);
;// CONCATENATED MODULE: ./actions/triage/build/apply.js




async function perform(effect, github) {
    switch (effect.kind) {
        case 'create-label':
            return await github.labels.create({ name: effect.label, color: effect.color, description: effect.description });
        case 'rename-label':
            return await github.labels.rename(effect.from, {
                name: effect.label,
                color: effect.color,
                description: effect.description,
            });
        case 'add-labels':
            if (effect.discussionId !== undefined)
                return await github.discussions.addLabels(effect.discussionId, effect.labels);
            return await addLabels(effect.number, effect.labels, github);
        case 'remove-label':
            if (effect.discussionId !== undefined)
                return await github.discussions.removeLabel(effect.discussionId, effect.label);
            return await github.labels.remove(effect.number, effect.label);
        case 'assign':
        case 'request-reviews':
        case 'set-milestone':
        case 'set-type':
        case 'comment':
        case 'remove-comment':
            return await followUp(effect, github);
        default:
            return await performCare(effect, github);
    }
}
/**
 * One request for all. GitHub creates labels that do not exist, for a token that may, and else refuses the whole
 * request: then, and only then, the repository's labels are read, the others are added, and the missing are named.
 */
async function addLabels(number, labels, github) {
    try {
        await github.labels.add(number, labels);
    }
    catch (refusal) {
        const missing = await missingAmong(labels, github);
        const existing = labels.filter((label) => !missing.includes(label));
        if (missing.length === 0)
            throw refusal;
        if (existing.length > 0)
            await github.labels.add(number, existing);
        throw new errors/* UserError */.yo(missingLabels(missing), { cause: refusal });
    }
}
async function missingAmong(labels, github) {
    const defined = new Set((await github.labels.defined()).map(({ name }) => (0,plan/* labelKey */.k)(name)));
    return labels.filter((label) => !defined.has((0,plan/* labelKey */.k)(label)));
}
const missingLabels = (missing) => missing.length === 1
    ? `The label "${missing[0]}" does not exist, and the token may not create it. Create it, or add \`issues: write\` to the job's \`permissions:\`.`
    : `The labels ${missing.map((label) => `"${label}"`).join(', ')} do not exist, and the token may not create them. Create them, or add \`issues: write\` to the job's \`permissions:\`.`;


/***/ }),

/***/ 1575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _decide_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9462);
/* harmony import */ var _decide_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6942);
/* harmony import */ var _decide_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2905);
/* harmony import */ var _decide_proposals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5515);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8804);





/** What the rules make of one subject: the labels to add and to remove, each with its reason. */
function decide(verdicts, deciding, changes) {
    const { subject, rules, sync } = deciding;
    const byFiles = new Set(verdicts.flatMap(({ label, readsFiles }) => (readsFiles ? [(0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .labelKey */ .k)(label)] : [])));
    const ruled = new Set(verdicts.flatMap((verdict) => ((0,_decide_proposals_js__WEBPACK_IMPORTED_MODULE_2__/* .syncOf */ .f)(verdict, sync) === 'all' ? [(0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .labelKey */ .k)(verdict.label)] : [])));
    const peopleWin = ({ label }) => !ruled.has((0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .labelKey */ .k)(label));
    const steps = [
        (0,_decide_people_js__WEBPACK_IMPORTED_MODULE_1__/* .respectingPeople */ .O)(changes, peopleWin),
        (0,_decide_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsWithin */ .y)(rules.groups, subject),
        (0,_decide_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .newFileLabelsWithin */ .hd)(rules.limits.newFileLabels, ({ label }) => byFiles.has((0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .labelKey */ .k)(label))),
        _decide_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .namesWithin */ .Ap,
        (0,_decide_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .roomWithin */ .zd)(subject.labels.length),
    ];
    const decisions = steps.reduce((settled, step) => step(settled), (0,_decide_proposals_js__WEBPACK_IMPORTED_MODULE_2__/* .proposals */ .K)(verdicts, deciding));
    return {
        plan: { effects: effectsOf(decisions, subject), leftAlone: leftAloneOf(decisions, subject) },
        decisions,
        problems: verdicts.flatMap(({ place, label, problem }) => problem === undefined ? [] : [{ place, label, problem }]),
    };
}
function effectsOf(decisions, { number, discussion }) {
    const on = { number, ...(discussion && { discussionId: discussion.nodeId }) };
    const added = decisions.filter(({ action }) => action === 'add');
    const labels = added.map(({ label }) => label);
    const removed = decisions.filter(({ action }) => action === 'remove');
    return [
        ...(labels.length > 0 ? [{ kind: 'add-labels', ...on, labels, because: becauseOf(added) }] : []),
        ...removed.map(({ label, because }) => ({ kind: 'remove-label', ...on, label, because })),
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


/***/ }),

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ aKind)
/* harmony export */ });
/** With its article, for sentences such as "an issue has no changed files". */
const aKind = (kind) => (kind === 'issue' ? 'an issue' : `a ${kind}`);


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ amountAnswer)
/* harmony export */ });
/* harmony import */ var _a_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(554);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);


function amountAnswer({ quantity, range }, facts) {
    const amount = AMOUNTS[quantity](facts);
    if (amount === undefined)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(`${(0,_a_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .aKind */ .S)(facts.subject.kind)} has no ${quantity}`);
    const { least, most } = amount;
    const is = amountText(amount);
    if (least >= range.atLeast && most < range.below)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ)(is);
    if (most < range.atLeast || least >= range.below)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(`${is}, and not ${rangeText(range)}`);
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${is}, and GitHub does not show more`);
}
function amountText({ least, most, say }) {
    const amount = least === most ? `${least}` : least === 0 ? `at most ${most}` : `from ${least} to ${most}`;
    return say(amount, most === 1);
}
const AMOUNTS = {
    lines: changedLines,
    'changed files': ({ subject }) => subject.kind !== 'pull request'
        ? undefined
        : exactly(subject.changedFiles, (amount, isOne) => `it has ${amount} changed ${isOne ? 'file' : 'files'}`),
    days: ({ subject, now }) => exactly(Math.floor((now.getTime() - Date.parse(subject.createdAt)) / DAY), (amount, isOne) => `it is ${amount} ${isOne ? 'day' : 'days'} old`),
};
const DAY = 24 * 60 * 60 * 1000;
const exactly = (amount, say) => ({ least: amount, most: amount, say });
/** What GitHub does not list of more than 3,000 files may be generated or not, so that it counts for a part only. */
function changedLines({ subject, files, isGenerated }) {
    if (files === null)
        return undefined;
    const linesOf = (paths) => paths.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0);
    const counted = linesOf(files.files.filter(({ path }) => !isGenerated(path)));
    const unlisted = files.isComplete ? 0 : Math.max(0, subject.changedLines - linesOf(files.files));
    const say = (amount, isOne) => `it has ${amount} changed ${isOne ? 'line' : 'lines'} without generated files`;
    return { least: counted, most: counted + unlisted, say };
}
const rangeText = ({ atLeast, below }) => {
    if (below === Number.POSITIVE_INFINITY)
        return `${atLeast} or more`;
    return atLeast === 0 ? `below ${below}` : `from ${atLeast} to below ${below}`;
};


/***/ }),

/***/ 3692:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _rules_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4366);
/* harmony import */ var _a_kind_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(554);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7305);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1076);
/* harmony import */ var _captured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1612);
/* harmony import */ var _category_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1722);
/* harmony import */ var _file_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6189);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(831);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3884);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3257);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6202);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2302);
/* harmony import */ var _who_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(612);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_form_js__WEBPACK_IMPORTED_MODULE_4__]);
_form_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];














const ANSWERS = {
    any: ({ of }, question) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .anyOf */ .EB)(of, (part) => answerOf(part, question)),
    all: ({ of }, question) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .allOf */ .bn)(of, (part) => answerOf(part, question)),
    none: ({ of }, question) => opposite((0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .anyOf */ .EB)(of, (part) => answerOf(part, question))),
    constant: ({ holds, because }) => (holds ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .yes */ .EZ)(because) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__.no)(because)),
    files: (condition, question) => ofFiles(condition.globs, question, (list) => (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesAnswer */ .O)(condition, list)),
    'file set': (condition, question) => ofFiles([...condition.set.include, ...condition.set.exclude], question, (list) => (0,_file_set_js__WEBPACK_IMPORTED_MODULE_6__/* .fileSetAnswer */ .F)(condition, list)),
    text: _texts_js__WEBPACK_IMPORTED_MODULE_7__/* .textAnswer */ .CI,
    commit: _texts_js__WEBPACK_IMPORTED_MODULE_7__/* .commitAnswer */ .Mw,
    path: _path_js__WEBPACK_IMPORTED_MODULE_8__/* .pathAnswer */ .s,
    captured: _captured_js__WEBPACK_IMPORTED_MODULE_2__/* .capturedAnswer */ .X$,
    number: (condition, { facts }) => (0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .amountAnswer */ .$)(condition, facts),
    author: (condition, { facts }) => (0,_who_js__WEBPACK_IMPORTED_MODULE_9__/* .authorAnswer */ .iK)(condition, facts),
    team: (condition, { facts }) => (0,_who_js__WEBPACK_IMPORTED_MODULE_9__/* .teamAnswer */ .eb)(condition, facts),
    association: (condition, { facts }) => (0,_who_js__WEBPACK_IMPORTED_MODULE_9__/* .associationAnswer */ .Q)(condition, facts),
    first: (condition, { facts }) => (0,_who_js__WEBPACK_IMPORTED_MODULE_9__/* .firstAnswer */ .NB)(condition, facts),
    draft: (condition, { facts }) => (0,_who_js__WEBPACK_IMPORTED_MODULE_9__/* .draftAnswer */ ._5)(condition, facts),
    milestone: (condition, { facts }) => (0,_milestone_js__WEBPACK_IMPORTED_MODULE_10__/* .milestoneAnswer */ .h)(condition, facts),
    'any milestone': (condition, { facts }) => (0,_milestone_js__WEBPACK_IMPORTED_MODULE_10__/* .anyMilestoneAnswer */ .L)(condition, facts),
    category: (condition, { facts }) => (0,_category_js__WEBPACK_IMPORTED_MODULE_11__/* .categoryAnswer */ .v)(condition, facts),
    label: (condition, { facts }) => (0,_who_js__WEBPACK_IMPORTED_MODULE_9__/* .labelAnswer */ .Fb)(condition, facts),
    form: (condition, { facts }) => (0,_form_js__WEBPACK_IMPORTED_MODULE_4__/* .formAnswer */ .J)(condition, facts),
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
/** What the files so far leave open, further files may decide. A pattern that ran out of time gets no second one. */
const isFinal = (condition, { verdict, problem }) => !('of' in condition) && (verdict !== 'unknown' || problem !== undefined || !(0,_rules_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readsFiles */ .LN)(condition));
function answerOfKind(condition, question) {
    const answer = ANSWERS[condition.kind];
    return answer(condition, question);
}
const opposite = (answer) => {
    if (answer.verdict === 'unknown')
        return answer;
    const { isPassing: _, ...rest } = answer;
    return { ...rest, verdict: answer.verdict === 'yes' ? 'no' : 'yes' };
};
/** One watchdog for the whole list: a glob meets names that anybody chose. */
function ofFiles(globs, { facts, limit }, answer) {
    const { files, subject } = facts;
    if (files === null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__.no)(`${(0,_a_kind_js__WEBPACK_IMPORTED_MODULE_12__/* .aKind */ .S)(subject.kind)} has no changed files`);
    const inTime = limit(() => answer(files));
    if (inTime !== undefined)
        return inTime;
    const sources = globs.map(({ source }) => (0,_quoted_js__WEBPACK_IMPORTED_MODULE_13__/* .quoted */ .T)(source)).join(', ');
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)(`${sources} came to no end on the changed files in time; use fewer stars in one part of a path`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   EZ: () => (/* binding */ yes),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   no: () => (/* binding */ no),
/* harmony export */   qO: () => (/* binding */ passing)
/* harmony export */ });
const yes = (because) => ({ verdict: 'yes', because });
const no = (because) => ({ verdict: 'no', because });
const passing = (because) => ({ verdict: 'no', because, isPassing: true });
const unknown = (because) => ({ verdict: 'unknown', because });
const failed = (problem) => ({ verdict: 'unknown', because: problem, problem });
/** Yes as soon as one says yes; unknown while one that might does not say. Evaluates no further than it must. */
function anyOf(parts, answer) {
    const answers = until(({ verdict }) => verdict === 'yes', parts, answer);
    const last = answers.at(-1);
    if (last?.verdict === 'yes')
        return withProblem(last, answers);
    const none = answers.some(({ isPassing }) => isPassing) ? passing : no;
    return openAmong(answers) ?? withProblem(none(reasons(answers) || 'it has no condition'), answers);
}
/** No as soon as one says no; unknown while one that might does not say. */
function allOf(parts, answer) {
    const answers = until(isFinalNo, parts, answer);
    const missed = answers.find(isFinalNo) ?? answers.find(({ verdict }) => verdict === 'no');
    if (missed !== undefined)
        return withProblem(missed, answers);
    return openAmong(answers) ?? withProblem(yes(reasons(answers) || 'it has no condition'), answers);
}
const isFinalNo = ({ verdict, isPassing }) => verdict === 'no' && isPassing !== true;
function until(isEnough, parts, answer) {
    const answers = [];
    for (const part of parts) {
        const next = answer(part);
        answers.push(next);
        if (isEnough(next))
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


/***/ }),

/***/ 1612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wv: () => (/* binding */ capturedBy),
/* harmony export */   X$: () => (/* binding */ capturedAnswer),
/* harmony export */   fu: () => (/* binding */ madeText)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5508);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);
/* harmony import */ var _rules_label_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3900);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1076);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6202);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52);






/** Whether one of the patterns captured what makes exactly this label. */
function capturedAnswer({ label, capture }, question) {
    const { made, summary, open } = capturedBy(capture, question);
    const match = made.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label));
    if (match !== undefined)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .yes */ .EZ)(madeText(match));
    const isOfComment = capture.by.some((condition) => condition.kind === 'text' && condition.field === 'comment');
    return open ?? (isOfComment ? _answer_js__WEBPACK_IMPORTED_MODULE_1__/* .passing */ .qO : _answer_js__WEBPACK_IMPORTED_MODULE_1__.no)(`${summary}, not ${label}`);
}
/** Matches each pattern once for all labels of a template, as long as the facts are the same. */
function capturedBy(capture, question) {
    const known = question.captures?.get(capture);
    const captured = known ?? read(capture, question);
    question.captures?.set(capture, captured);
    return captured;
}
const madeText = ({ parts, from }) => `${parts.map(_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T).join(' and ')} ${parts.length === 1 ? 'is' : 'are'} captured in ${from}`;
// Three names tell a reader what came of the texts; there may be one for each of 3,000 files.
const MOST_NAMES = 3;
function summaryOf(made) {
    const names = made.slice(0, MOST_NAMES).map(({ name }) => (0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(name));
    const more = made.length > MOST_NAMES ? ` and ${made.length - MOST_NAMES} more` : '';
    return `what is captured makes ${names.join(', ') || 'nothing'}${more}`;
}
function read({ template, by }, question) {
    const made = new Map();
    const open = [];
    for (const condition of by) {
        const { texts, missing } = textsFor(condition, question);
        const found = question.limit(() => texts.flatMap((text) => madeIn(text, condition, template)));
        if (found === undefined)
            open.push((0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .endless */ .bK)(condition.pattern, nameOf(condition)));
        if (missing !== undefined)
            open.push(missing);
        for (const each of found ?? [])
            if (!made.has((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(each.name)))
                made.set((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(each.name), each);
    }
    return { made, summary: summaryOf([...made.values()]), ...(open[0] === undefined ? {} : { open: open[0] }) };
}
function nameOf(condition) {
    if (condition.kind === 'text')
        return `the ${condition.field}`;
    return condition.kind === 'commit' ? 'the commit messages' : 'the paths of the changed files';
}
function textsFor(condition, { facts }) {
    if (condition.kind === 'text') {
        const text = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(facts.subject, condition.field);
        return { texts: text === undefined ? [] : [{ text, from: nameOf(condition) }] };
    }
    if (condition.kind === 'commit') {
        if (facts.commits === null)
            return { texts: [], missing: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('its commits were not read') };
        return {
            texts: facts.commits.map((text) => ({ text, from: `the commit ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(text.split('\n', 1)[0] ?? '')}` })),
        };
    }
    const texts = (facts.files?.files ?? []).map(({ path }) => ({ text: path, from: (0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(path) }));
    if (facts.files === null || facts.files.isComplete)
        return { texts };
    return {
        texts,
        missing: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`GitHub lists only the first ${texts.length} changed files, and the rest may make it`),
    };
}
// GitHub takes 50 characters in a label's name, each of two UTF-16 units at the most: a longer part makes none.
const LONGEST_PART = 100;
function madeIn({ text, from }, { pattern }, template) {
    const made = new Map();
    const groups = (0,_rules_label_template_js__WEBPACK_IMPORTED_MODULE_5__/* .groupsIn */ .ws)(template);
    for (const match of pattern.matchesIn(text)) {
        const parts = groups.map((group) => (0,_rules_label_template_js__WEBPACK_IMPORTED_MODULE_5__/* .capturedPart */ .Wr)(match, group) ?? '');
        if (parts.some((part) => part.length > LONGEST_PART))
            continue;
        const name = (0,_rules_label_template_js__WEBPACK_IMPORTED_MODULE_5__/* .filledName */ .y9)(template, match);
        if (name !== undefined && !made.has(name))
            made.set(name, { name, parts, from });
    }
    return [...made.values()];
}


/***/ }),

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ categoryAnswer)
/* harmony export */ });
/* harmony import */ var _a_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(554);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6202);



/** By name or by slug, whatever the case: people know the one from the page and the other from its address. */
function categoryAnswer({ names }, { subject }) {
    if (subject.discussion === null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(`${(0,_a_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .aKind */ .S)(subject.kind)} has no category`);
    const { name, slug } = subject.discussion.category;
    const wanted = names.map((one) => one.toLowerCase());
    const isIn = wanted.includes(name.toLowerCase()) || wanted.includes(slug.toLowerCase());
    const is = `its category is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(name)}`;
    return isIn ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ)(is) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(`${is}, not ${names.map(_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T).join(' or ')}`);
}


/***/ }),

/***/ 3224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fallbackVerdict)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1076);


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
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__.no)(`the rules give it the label ${given.label}`);
    const present = labels.find((label) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label) !== (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(fallback));
    if (present !== undefined)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__.no)(`it has the label ${present}`);
    const open = verdicts.find(({ verdict }) => verdict === 'unknown');
    return open === undefined ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .yes */ .EZ)('it has no other label') : (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`the label ${open.label} is not decided`);
}


/***/ }),

/***/ 6189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fileSetAnswer)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6202);


function fileSetAnswer({ set, match }, list) {
    const inSet = list.files.filter((file) => isIn(file, set));
    if (match === 'only')
        return onlyAnswer(inSet, set, list);
    const missing = match === 'all' ? set.include.find((glob) => !inSet.some((file) => isUnder(file, glob, set))) : undefined;
    const [first] = inSet;
    if (first !== undefined && missing === undefined)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ)(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(first.path)} is in ${setText(set)}`);
    const because = missing === undefined
        ? `no changed file is in ${setText(set)}`
        : `no changed file matches ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(missing.source)}`;
    return list.isComplete ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(because) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(cut(list));
}
function onlyAnswer(inSet, set, list) {
    const outside = list.files.find((file) => !inSet.includes(file));
    if (outside !== undefined)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(outside.path)} is not in ${setText(set)}`);
    if (!list.isComplete)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(cut(list));
    return inSet.length === 0 ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)('no file is changed') : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ)(`all ${inSet.length} changed files are in ${setText(set)}`);
}
const cut = ({ files }) => `GitHub lists only the first ${files.length} changed files, and those do not decide it`;
const isIn = (file, set) => (set.statuses.length === 0 || set.statuses.includes(file.status)) &&
    set.include.some((glob) => isUnder(file, glob, set)) &&
    !set.exclude.some((glob) => isUnder(file, glob, set));
const isUnder = ({ path, previousPath }, glob, { isByOldName }) => glob.matches(path) || (isByOldName && previousPath !== null && glob.matches(previousPath));
function setText({ include, exclude, statuses }) {
    const globs = include.map(({ source }) => (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(source)).join(', ');
    const without = exclude.length === 0 ? '' : ` without ${exclude.map(({ source }) => (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(source)).join(', ')}`;
    return `${globs}${without}${statuses.length === 0 ? '' : ` (${statuses.join(', ')})`}`;
}


/***/ }),

/***/ 831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ filesAnswer)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6202);


/**
 * Whether the changed files match, as actions/labeler asks it. A list that GitHub cut short answers only what the files
 * it does show settle.
 */
function filesAnswer({ quantifier, globs }, list) {
    return list.isComplete && list.files.length === 0 ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)('no file is changed') : ANSWERS[quantifier](globs, list);
}
const ANSWERS = {
    'any-glob-to-any-file': (globs, list) => {
        for (const glob of globs) {
            const file = list.files.find(({ path }) => glob.matches(path));
            if (file !== undefined)
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ)(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file.path)} matches ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(glob.source)}`);
        }
        return unlessCut(list, (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(`no changed file matches ${listed(globs, 'or')}`));
    },
    'any-glob-to-all-files': (globs, list) => {
        const misses = globs.map((glob) => ({ glob, file: firstMiss(glob, list) }));
        const whole = misses.find(({ file }) => file === undefined);
        if (whole !== undefined)
            return unlessCut(list, (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ)(everyFile(list, [whole.glob])));
        const [first] = misses;
        const miss = first?.file === undefined ? '' : `: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(first.file.path)} does not match ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(first.glob.source)}`;
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(globs.length > 1 ? `no single glob matches all changed files${miss}` : `not all changed files match${miss}`);
    },
    'all-globs-to-any-file': (globs, list) => {
        const file = list.files.find(({ path }) => globs.every((glob) => glob.matches(path)));
        if (file !== undefined)
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ)(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file.path)} matches ${listed(globs, 'and')}`);
        return unlessCut(list, (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(`no changed file matches ${listed(globs, 'and')}`));
    },
    'all-globs-to-all-files': (globs, list) => {
        for (const glob of globs) {
            const file = firstMiss(glob, list);
            if (file !== undefined)
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file.path)} does not match ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(glob.source)}`);
        }
        return unlessCut(list, (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ)(everyFile(list, globs)));
    },
};
const firstMiss = (glob, { files }) => files.find(({ path }) => !glob.matches(path));
const everyFile = ({ files }, globs) => files.length === 1 && files[0] !== undefined
    ? `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(files[0].path)} matches ${listed(globs, 'and')}`
    : `all ${files.length} changed files match ${listed(globs, 'and')}`;
function unlessCut({ files, isComplete }, answer) {
    if (isComplete)
        return answer;
    const settled = answer.verdict === 'yes' ? 'all of those match' : 'none of those decides it';
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`GitHub lists only the first ${files.length} changed files, and ${settled}`);
}
// A rule may have fifty globs; the first ones tell a reader which rule it was.
const MOST_GLOBS = 3;
function listed(globs, conjunction) {
    if (globs.length === 0)
        return 'an empty list of globs';
    const shown = globs.slice(0, MOST_GLOBS).map(({ source }) => (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(source));
    if (globs.length > MOST_GLOBS)
        return `${shown.join(', ')} ${conjunction} ${globs.length - MOST_GLOBS} more`;
    return shown.join(` ${conjunction} `);
}


/***/ }),

/***/ 3884:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ formAnswer)
/* harmony export */ });
/* harmony import */ var _form_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6959);
/* harmony import */ var _form_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(308);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1076);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6202);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_form_template_js__WEBPACK_IMPORTED_MODULE_0__]);
_form_template_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




function formAnswer({ template, field: asked, answers }, { subject, forms }) {
    const path = (0,_form_template_js__WEBPACK_IMPORTED_MODULE_0__/* .formPath */ .I)(template, subject.kind);
    const name = `${subject.kind === 'discussion' ? 'discussion' : 'issue'} form ${path}`;
    const form = forms.get(path);
    if (form === undefined)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`there is no ${name}`);
    const field = form.fields.find(({ id, label }) => id === asked || label === asked);
    if (field === undefined)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`the ${name} has no question ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(asked)}`);
    const given = (0,_form_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .formAnswers */ .S)(subject.body, form)?.get(field.label);
    if (given === undefined)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__.no)(`the body is not an answer to the ${name}`);
    const found = given.find((answer) => answers.some((wanted) => wanted.toLowerCase() === answer.toLowerCase()));
    if (found !== undefined)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .yes */ .EZ)(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(field.label)} is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(found)}`);
    const said = given.length === 0 ? 'has no answer' : `is ${given.map(_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T).join(', ')}`;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__.no)(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(field.label)} ${said}`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 9462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ winnersOf),
/* harmony export */   y: () => (/* binding */ groupsWithin)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);

const isMember = (group, label) => group.labels.some((name) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name) === (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label));
/** Of several labels that the rules give, a group lets those named first win; the others are as if no rule gave them. */
const winnersOf = (verdicts, groups) => groups.reduce(winnersWithin, verdicts);
function winnersWithin(verdicts, group) {
    const order = group.labels.map(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k);
    const given = verdicts
        .filter(({ verdict, label }) => verdict === 'yes' && isMember(group, label))
        .toSorted((one, other) => order.indexOf((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(one.label)) - order.indexOf((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(other.label)));
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
    const removed = decisions.filter(({ action }) => action === 'remove').map(({ label }) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label));
    const staying = labels.filter((label) => isMember(group, label) && !removed.includes((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label)));
    const added = decisions.filter(({ action, label }) => action === 'add' && isMember(group, label));
    const overflowing = added.slice(Math.max(0, group.most - staying.length));
    const because = `the group ${group.name} has ${staying.join(', ')} already, which stays`;
    return decisions.map((decision) => overflowing.includes(decision) ? { ...decision, action: 'leave', because } : decision);
}


/***/ }),

/***/ 6942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ namesWithin),
/* harmony export */   hd: () => (/* binding */ newFileLabelsWithin),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   sP: () => (/* binding */ NO_ROOM),
/* harmony export */   zd: () => (/* binding */ roomWithin)
/* harmony export */ });
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
const namesWithin = (decisions) => decisions.map((decision) => isAddition(decision) && isTooLong(decision.label)
    ? leave(decision, `its name has ${lengthOf(decision.label)} characters and GitHub takes ${LONGEST_LABEL} at most`)
    : decision);
const lengthOf = (name) => Array.from(name).length;
/** Such a label cannot exist, so that nothing but its name ever keeps it from being added. */
const isTooLong = (name) => lengthOf(name) > LONGEST_LABEL;
// "An issue can have up to 100 labels": GitHub answers 422 beyond.
const MOST_LABELS = 100;
const NO_ROOM = `GitHub allows ${MOST_LABELS} labels and there is no room left`;
/** Adds as many as there is room for once the removals are done, in the order of the file. */
const roomWithin = (labelsNow) => (decisions) => {
    const removed = decisions.filter(({ action }) => action === 'remove').length;
    const room = Math.max(0, MOST_LABELS - labelsNow + removed);
    const overflowing = decisions.filter(isAddition).slice(room);
    return decisions.map((decision) => (overflowing.includes(decision) ? leave(decision, NO_ROOM) : decision));
};


/***/ }),

/***/ 2302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ anyMilestoneAnswer),
/* harmony export */   h: () => (/* binding */ milestoneAnswer)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1076);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6202);


function found({ milestone, kind }) {
    if (kind === 'discussion')
        return 'a discussion has no milestone';
    return milestone === null ? 'it has no milestone' : `its milestone is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(milestone)}`;
}
/** Titles are compared as they are written: GitHub lets two milestones differ in case alone. */
function milestoneAnswer({ titles }, { subject }) {
    if (subject.milestone !== null && titles.includes(subject.milestone))
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .yes */ .EZ)(found(subject));
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__.no)(`${found(subject)}, not ${titles.map(_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T).join(' or ')}`);
}
function anyMilestoneAnswer({ is }, { subject }) {
    return (subject.milestone !== null) === is ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .yes */ .EZ)(found(subject)) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__.no)(found(subject));
}


/***/ }),

/***/ 8281:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nearMisses)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);
/* harmony import */ var _rules_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4366);
/* harmony import */ var _answer_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3692);
/* harmony import */ var _captured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1612);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6202);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_answer_of_js__WEBPACK_IMPORTED_MODULE_2__]);
_answer_of_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





function nearMisses({ written, rules, question }) {
    const { subject } = question.facts;
    const applicable = written.rules.filter(({ appliesTo }) => appliesTo.includes(subject.kind));
    const places = new Map();
    for (const rule of applicable) {
        const capture = captureOf(rule);
        if (capture !== undefined && !places.has(capture))
            places.set(capture, rule.place);
    }
    return [...places].flatMap(([capture, place]) => {
        const allowed = rules.rules.flatMap((rule) => (captureOf(rule) === capture ? [(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(rule.label)] : []));
        return reasonsFor(capture, allowed, question).map((because) => ({
            number: subject.number,
            label: capture.template.source,
            because,
            rule: (0,_rules_model_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place),
        }));
    });
}
function captureOf({ existing, when }) {
    const captured = (0,_rules_model_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsIn */ .AV)(when).find((condition) => condition.kind === 'captured');
    return existing ?? captured?.capture;
}
// Three show what is missing from the list; a stranger's text may hold hundreds.
const MOST_SHOWN = 3;
function reasonsFor(capture, allowed, question) {
    const { template, when } = capture;
    if (allowed.length === 0)
        return [`the repository has no label that ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(template.source)} can make`];
    if ((0,_answer_of_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .u)(when, question).verdict !== 'yes')
        return [];
    const others = [...(0,_captured_js__WEBPACK_IMPORTED_MODULE_3__/* .capturedBy */ .Wv)(capture, question).made].filter(([key]) => !allowed.includes(key));
    return others
        .slice(0, MOST_SHOWN)
        .map(([, made]) => `${(0,_captured_js__WEBPACK_IMPORTED_MODULE_3__/* .madeText */ .fu)(made)} and would make ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(made.name)}, which is not an allowed label`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pathAnswer)
/* harmony export */ });
/* harmony import */ var _a_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(554);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6202);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52);




/** Whether the path of one changed file matches. Statuses and former names are what `files` asks about. */
function pathAnswer({ pattern }, { facts, limit }) {
    const { files, subject } = facts;
    if (files === null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(`${(0,_a_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .aKind */ .S)(subject.kind)} has no changed files`);
    // One watchdog for the whole list.
    return limit(() => answerFrom(files, pattern)) ?? (0,_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .endless */ .bK)(pattern, 'the paths of the changed files');
}
function answerFrom({ files, isComplete }, pattern) {
    const source = (0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(pattern.source);
    const file = files.find(({ path }) => pattern.isIn(path));
    if (file !== undefined)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ)(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(file.path)} matches ${source}`);
    if (isComplete)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(`the path of no changed file matches ${source}`);
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`GitHub lists only the first ${files.length} changed files, and no path among them matches ${source}`);
}


/***/ }),

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ respectingPeople),
/* harmony export */   R: () => (/* binding */ contestedLabels)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);
/* harmony import */ var _proposals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5515);


/**
 * Labels whose history decides: those we would remove, and those we would add that may have been there before. Nothing
 * was there before what has just been opened.
 */
function contestedLabels(verdicts, deciding) {
    if (deciding.subject.isNew)
        return [];
    const contested = verdicts.filter((verdict) => (0,_proposals_js__WEBPACK_IMPORTED_MODULE_1__/* .syncOf */ .f)(verdict, deciding.sync) !== 'all');
    return (0,_proposals_js__WEBPACK_IMPORTED_MODULE_1__/* .proposals */ .K)(contested, deciding)
        .filter(({ action }) => action === 'add' || action === 'remove')
        .map(({ label }) => label);
}
/** What a person took off is not put back, and what a person put on is not taken off. */
const respectingPeople = (changes, peopleWin) => (decisions) => decisions.map((decision) => peopleWin(decision) ? respecting(decision, changes.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(decision.label))) : decision);
function respecting(decision, change) {
    const { action, because } = decision;
    if (change?.kind === 'untold')
        return { ...decision, action: 'leave', because: `${change.because}, though ${because}` };
    if (action === 'add' && change?.kind === 'removed' && !change.isOurs) {
        return { ...decision, action: 'leave', because: `${change.by.login} took it off, though ${because}` };
    }
    if (action !== 'remove' || (change?.kind === 'added' && change.isOurs))
        return decision;
    const who = change === undefined ? 'nobody knows who put it on' : `${change.by.login} put it on`;
    return { ...decision, action: 'leave', because: `${who}, though ${because}` };
}


/***/ }),

/***/ 5515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ proposals),
/* harmony export */   f: () => (/* binding */ syncOf)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);
/* harmony import */ var _rules_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4366);


/** The input wins over the file, and where neither says anything, nothing is removed. */
const syncOf = (verdict, input) => input ?? verdict.sync ?? 'off';
/** What the verdicts come to while nobody is asked who changed labels before. */
const proposals = (verdicts, { subject, sync }) => verdicts.map((verdict) => decisionOf(verdict, subject, syncOf(verdict, sync)));
function decisionOf({ label, verdict, because, isPassing, place }, subject, sync) {
    // The name as the subject has it, which is how people know it.
    const present = subject.labels.find((name) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name) === (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label));
    const decision = { number: subject.number, label: present ?? label, verdict, because, rule: (0,_rules_model_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place) };
    if (verdict === 'unknown')
        return { ...decision, action: 'leave' };
    if (verdict === 'yes')
        return { ...decision, action: present === undefined ? 'add' : 'keep' };
    if (present === undefined)
        return { ...decision, action: 'none' };
    if (isPassing === true)
        return { ...decision, action: 'leave', because: `an earlier comment may have given it, though ${because}` };
    if (sync !== 'off')
        return { ...decision, action: 'remove' };
    return {
        ...decision,
        action: 'leave',
        because: `labels are only added here, as sync is off, though ${because}`,
    };
}


/***/ }),

/***/ 6202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
// Long enough for most paths; a table cell should stay readable.
const LONGEST_SHOWN = 120;
/** A path, a pattern or a text as a reason shows it: in quotes, on one line, cut when long. */
function quoted(text) {
    const points = Array.from(text.slice(0, LONGEST_SHOWN * 2).replaceAll(/\s+/g, ' '));
    const isCut = points.length > LONGEST_SHOWN || text.length > LONGEST_SHOWN * 2;
    return `"${isCut ? `${points.slice(0, LONGEST_SHOWN).join('')}…` : points.join('')}"`;
}


/***/ }),

/***/ 52:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ textAnswer),
/* harmony export */   Mw: () => (/* binding */ commitAnswer),
/* harmony export */   bK: () => (/* binding */ endless)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5508);
/* harmony import */ var _a_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(554);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1076);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6202);




// Titles and branches are one line to show; these are not.
const LONG_FIELDS = ['body', 'title and body', 'comment'];
function textAnswer({ field, pattern }, { facts, limit }) {
    const text = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(facts.subject, field);
    if (text === undefined)
        return field === 'comment'
            ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .passing */ .qO)('the event has no comment')
            : (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__.no)(`${(0,_a_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .aKind */ .S)(facts.subject.kind)} has no ${field}`);
    const isIn = limit(() => pattern.isIn(text));
    if (isIn === undefined)
        return endless(pattern, `the ${field}`);
    const subject = LONG_FIELDS.includes(field) ? `the ${field}` : `the ${field} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(text)}`;
    const source = (0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(pattern.source);
    const [match, miss] = field === 'title and body' ? ['match', 'do not match'] : ['matches', 'does not match'];
    if (isIn)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .yes */ .EZ)(`${subject} ${match} ${source}`);
    return (field === 'comment' ? _answer_js__WEBPACK_IMPORTED_MODULE_1__/* .passing */ .qO : _answer_js__WEBPACK_IMPORTED_MODULE_1__.no)(`${subject} ${miss} ${source}`);
}
function commitAnswer({ pattern }, { facts: { commits }, limit }) {
    if (commits === null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('its commits were not read');
    const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .EB)(commits, (message) => {
        const isIn = limit(() => pattern.isIn(message));
        if (isIn === undefined)
            return endless(pattern, 'a commit message');
        return isIn
            ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .yes */ .EZ)(`the commit ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(message.split('\n', 1)[0] ?? '')} matches ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(pattern.source)}`)
            : (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__.no)('');
    });
    return answer.verdict === 'no' ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__.no)(`no commit message matches ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(pattern.source)}`) : answer;
}
const endless = ({ source }, text) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(source)} came to no end on ${text} in time; write it without nested repetition`);


/***/ }),

/***/ 5412:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ untoldLabels)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2905);
/* harmony import */ var _proposals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5515);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1244);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_verdicts_js__WEBPACK_IMPORTED_MODULE_3__]);
_verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** Labels of a discussion that would change, and of which nobody can tell whether a person wants them as they are. */
function untoldLabels(discussion, now, deciding) {
    const contested = new Set((0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .contestedLabels */ .R)(now.verdicts, deciding).map(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k));
    const changing = (0,_proposals_js__WEBPACK_IMPORTED_MODULE_2__/* .proposals */ .K)(now.verdicts, deciding).filter(({ label }) => contested.has((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label)));
    const objection = objectionTo(discussion, now, deciding);
    return new Map(changing.flatMap((decision) => {
        const because = decision.action === 'remove' ? 'GitHub does not say who put it on' : objection(decision);
        return because === undefined ? [] : [[(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(decision.label), { kind: 'untold', because }]];
    }));
}
function objectionTo({ before, isAsked }, now, { subject, rules }) {
    // Somebody wants it sorted, and nobody has sorted it yet.
    if (isAsked && subject.labels.length === 0)
        return () => undefined;
    if (before === null)
        return () => 'GitHub does not say whether somebody took it off';
    let given;
    return ({ label }) => {
        // Every pattern once more, which only a label that is not there yet is worth.
        given ??= (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictsOf */ .W5)({ ...now.facts, subject: subjectBefore(subject, before) }, rules, now.limit);
        const verdict = given.find((one) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(one.label) === (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label))?.verdict;
        if (verdict === 'yes')
            return 'the rules gave it before this event already, so that somebody may have taken it off';
        return verdict === 'unknown' ? 'nobody can tell whether the rules gave it before this event' : undefined;
    };
}
function subjectBefore(subject, { label, category, ...texts }) {
    const { discussion } = subject;
    const others = subject.labels.filter((name) => label === undefined || (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name) !== (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label.name));
    return {
        ...subject,
        ...texts,
        labels: label?.wasOn === true ? [...others, label.name] : others,
        discussion: discussion && { ...discussion, category: category ?? discussion.category },
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1244:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ obstacle),
/* harmony export */   PE: () => (/* binding */ exceedsFileLimit),
/* harmony export */   W5: () => (/* binding */ verdictsOf)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);
/* harmony import */ var _rules_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4366);
/* harmony import */ var _answer_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3692);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1076);
/* harmony import */ var _fallback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3224);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9462);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_answer_of_js__WEBPACK_IMPORTED_MODULE_2__]);
_answer_of_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






/** One verdict for each label that applies to this kind of subject, in the order of the file. */
function verdictsOf(facts, rules, limit, answers = new Map()) {
    const { limits } = rules;
    const applicable = rules.rules.filter(({ appliesTo }) => appliesTo.includes(facts.subject.kind));
    const byLabel = groupedBy(applicable, ({ label }) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label));
    const question = { facts, limit, answers, captures: new Map() };
    const verdicts = [...byLabel.values()].map((alternatives) => strongest(alternatives.map((rule) => verdictOf(rule, limits, question))));
    const settled = (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .winnersOf */ .A)(verdicts, rules.groups);
    return [...settled, ...(0,_fallback_js__WEBPACK_IMPORTED_MODULE_3__/* .fallbackVerdict */ .E)(settled, facts.subject, rules)];
}
function verdictOf(rule, limits, question) {
    const answer = unread(rule) ?? obstacle(rule, question.facts.subject, limits) ?? (0,_answer_of_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .u)(rule.when, question);
    return { ...answer, label: rule.label, place: rule.place, readsFiles: (0,_rules_model_js__WEBPACK_IMPORTED_MODULE_1__/* .readsFiles */ .LN)(rule.when), sync: rule.sync };
}
const unread = ({ existing }) => existing === undefined ? undefined : (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('the labels of the repository were not read');
/** Why a rule is not asked at all. */
function obstacle(rule, { changedFiles }, limits) {
    if (rule.needsChanges === true && changedFiles === 0)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('the pull request changes no file');
    if (!exceedsFileLimit(rule, changedFiles, limits))
        return undefined;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`${changedFiles} files are changed, more than max-files-changed: ${limits.changedFiles}`);
}
/** Such a rule decides nothing, and its files need not be listed. */
const exceedsFileLimit = (rule, changedFiles, { changedFiles: most }) => most !== undefined && changedFiles > most && (0,_rules_model_js__WEBPACK_IMPORTED_MODULE_1__/* .readsFiles */ .LN)(rule.when);
const STRENGTH = { yes: 3, unknown: 2, no: 0 };
const strengthOf = ({ verdict, isPassing }) => (isPassing === true ? 1 : STRENGTH[verdict]);
// Rules for one label are alternatives: one yes gives it, and while one cannot tell, nothing is taken away.
const strongest = (verdicts) => verdicts.reduce((best, next) => (strengthOf(next) > strengthOf(best) ? next : best));
// Map.groupBy is missing in Node 20.
function groupedBy(values, keyOf) {
    const groups = new Map();
    for (const value of values)
        groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
    return groups;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ labelAnswer),
/* harmony export */   NB: () => (/* binding */ firstAnswer),
/* harmony export */   Q: () => (/* binding */ associationAnswer),
/* harmony export */   _5: () => (/* binding */ draftAnswer),
/* harmony export */   eb: () => (/* binding */ teamAnswer),
/* harmony export */   iK: () => (/* binding */ authorAnswer),
/* harmony export */   rq: () => (/* binding */ teamKey)
/* harmony export */ });
/* harmony import */ var _a_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(554);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);


const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
function authorAnswer({ logins }, { subject: { author } }) {
    if (logins.some((login) => sameName(login, author.login)))
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ)(`${author.login} is its author`);
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(`${author.login}, its author, is not ${logins.join(' or ')}`);
}
const teamKey = ({ organisation, slug }) => `${organisation}/${slug}`.toLowerCase();
function teamAnswer({ team }, { subject: { author }, teams }) {
    const isIn = teams.get(teamKey(team));
    const name = `${team.organisation}/${team.slug}`;
    if (isIn === undefined)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`the team ${name} was not read`);
    return isIn ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ)(`${author.login} is in the team ${name}`) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(`${author.login} is not in the team ${name}`);
}
function associationAnswer({ associations }, { subject }) {
    const { author, association } = subject;
    const is = `${author.login} is ${association} here`;
    return associations.includes(association) ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ)(is) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(`${is}, not ${associations.join(' or ')}`);
}
function firstAnswer({ is }, { subject: { author, kind }, isFirst }) {
    if (isFirst === null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`it was not read what ${author.login} opened before`);
    const because = isFirst
        ? `it is the first ${kind} of ${author.login}`
        : `it is not the first ${kind} of ${author.login}`;
    return isFirst === is ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ)(because) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(because);
}
function draftAnswer({ is }, { subject: { isDraft, kind } }) {
    const not = kind === 'pull request' ? 'it is no draft' : `${(0,_a_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .aKind */ .S)(kind)} is no draft`;
    const because = isDraft ? 'it is a draft' : not;
    return isDraft === is ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ)(because) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(because);
}
function labelAnswer({ names }, { subject: { labels } }) {
    const found = labels.find((label) => names.some((name) => sameName(name, label)));
    return found === undefined ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__.no)(`it has no label ${names.join(' or ')}`) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ)(`it has the label ${found}`);
}


/***/ }),

/***/ 7484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ labelReader),
/* harmony export */   Z: () => (/* binding */ definedLabels)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1505);


/**
 * Labels to create, or to rename, as the rules define them. The repository's labels are read once, and only if one of
 * those is added.
 */
async function definedLabels(effects, { definitions }, readLabels) {
    const added = effects.flatMap((effect) => (effect.kind === 'add-labels' ? effect.labels : [])).map(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k);
    const wanted = definitions.filter(({ name }) => added.includes((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name)));
    if (wanted.length === 0)
        return [];
    const existing = await readLabels();
    const missing = wanted.filter(({ name }) => !existing.has((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name)));
    return missing.map((definition) => defined(definition, existing));
}
function defined({ name: label, color, description, formerly }, existing) {
    const former = formerly.map((name) => existing.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name))).find((name) => name !== undefined);
    existing.set((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label), label);
    if (former === undefined) {
        return { kind: 'create-label', label, color, description, because: 'the rules define it and it does not exist yet' };
    }
    existing.delete((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(former));
    const because = 'the rules say that this was its name before';
    return { kind: 'rename-label', from: former, label, color, description, because };
}
/** Reads the repository's labels when first asked; what is created or renamed later is noted in the same map. */
const labelReader = ({ labels }) => (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .Oo)(async () => new Map((await labels.defined()).map(({ name }) => [(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name), name])));


/***/ }),

/***/ 5508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   f5: () => (/* binding */ noFacts),
/* harmony export */   xZ: () => (/* binding */ isCut)
/* harmony export */ });
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


/***/ }),

/***/ 3510:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ms: () => (/* binding */ chosenPeople),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   zv: () => (/* binding */ obstacleTo)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4526);
/* harmony import */ var _due_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8696);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5798);
/* harmony import */ var _picking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8169);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9540);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_due_js__WEBPACK_IMPORTED_MODULE_1__]);
_due_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





const KINDS = { assign: 'assignee', review: 'reviewer' };
/** Whom to assign, or to ask for a review. Those who are named come before those who are picked, as a pick counts them. */
function chosenPeople(role, dues, facts) {
    const { subject } = facts;
    const wishes = (0,_due_js__WEBPACK_IMPORTED_MODULE_1__/* .wishesFor */ .Dl)(role, dues, subject.kind);
    const held = wishes.filter(_due_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9);
    const obstacle = obstacleTo(role, subject);
    const chosen = [];
    for (const wish of [...held.filter(({ value }) => !isPick(value)), ...held.filter(({ value }) => isPick(value))]) {
        const choosing = { wish, role, facts, standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .Y)(role, subject, facts.changes), chosen };
        chosen.push(...(obstacle === undefined ? choose(choosing) : [leftAlone(choosing, obstacle)]));
    }
    const open = wishes.filter((wish) => !(0,_due_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(wish));
    return [
        ...withinRoom(chosen, facts),
        ...open.map((wish) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)(wish, { number: subject.number, kind: KINDS[role], what: (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceText */ .Vq)(wish.value) })),
    ];
}
const isPick = ({ pick }) => pick !== Number.POSITIVE_INFINITY;
function obstacleTo(role, subject) {
    if (!subject.isOpen)
        return 'it is closed';
    return role === 'review' && subject.isDraft ? 'it is a draft, and reviews are asked for when it is ready' : undefined;
}
/** Whether somebody may still have to be chosen, as far as that can be told without the members of teams. */
function isOpen(choice, standing, author) {
    const named = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .namedIn */ .$P)(choice);
    const before = named.filter((name) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .wasBefore */ .r)(name, standing));
    if (isPick(choice))
        return before.length < choice.pick && standing.byHand === undefined;
    const hasMembers = choice.from.some(({ kind }) => kind === 'members');
    return hasMembers || named.some((name) => !before.includes(name) && name.key !== (0,_picking_js__WEBPACK_IMPORTED_MODULE_4__/* .loginKey */ .H$)(author));
}
function choose(choosing) {
    const { wish, facts, standing } = choosing;
    const choice = wish.value;
    const named = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .namedIn */ .$P)(choice);
    if (isPick(choice)) {
        const before = decisionsOn(named, choosing);
        if (named.filter((name) => isTaken(name, choosing)).length >= choice.pick)
            return before;
        if (standing.byHand !== undefined)
            return [...before, leftAlone(choosing, standing.byHand)];
    }
    const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)(choice, facts.members);
    if (names === undefined)
        return [leftAlone(choosing, 'the members of its teams are not known')];
    return [...decisionsOn(names, choosing), ...newlyChosen(names, choosing)];
}
/** A pick counts whoever is there, was there, or is chosen by a rule before it. */
const isTaken = (name, { standing, chosen }) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .wasBefore */ .r)(name, standing) || chosen.some((decision) => decision.action === 'add' && isOn(name, decision));
const isOn = ({ shown }, { what }) => (0,_picking_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameLogin */ .Av)(what, shown);
/** Those who are assigned or asked, or were before: once is enough, whatever became of it. */
function decisionsOn(names, choosing) {
    const { standing, chosen } = choosing;
    return names
        .filter((name) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .wasBefore */ .r)(name, standing) && !chosen.some((decision) => isOn(name, decision)))
        .map((name) => decisionOn(name, choosing));
}
const NOW = { assign: 'is assigned already', review: 'is asked already' };
const BEFORE = { assign: 'was assigned before', review: 'was asked before, or gave a review' };
function decisionOn(name, { wish, role, facts, standing }) {
    const parts = { number: facts.subject.number, kind: KINDS[role], what: name.shown };
    const decision = (action, because) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(wish.value.place, { ...parts, action, because });
    if (standing.isNow(name))
        return decision('keep', `${name.shown} ${NOW[role]}`);
    const change = standing.changeOf(name);
    if (change?.kind === 'removed' && !change.isOurs)
        return decision('leave', `${change.by.login} took ${name.shown} off, though ${wish.answer.because}`);
    return decision('keep', `${name.shown} ${BEFORE[role]}`);
}
function newlyChosen(names, choosing) {
    const { wish, role, facts } = choosing;
    const { pick, atMost } = wish.value;
    const free = names.filter((name) => !isTaken(name, choosing));
    const wanted = pick - (names.length - free.length);
    const candidates = free.map(({ shown }) => shown);
    const excluded = excludedFor(choosing);
    // Whoever is named without a choice keeps the order of the file.
    const turn = isPick(wish.value) ? facts.subject.number : 0;
    const { picked, passedOver } = (0,_picking_js__WEBPACK_IMPORTED_MODULE_4__/* .picksOf */ .cV)({ candidates, pick: wanted, atMost, loads: facts.loads[role], excluded, turn });
    if (!isPick(wish.value))
        return [
            ...picked.map(({ login }) => added(login, choosing, wish.answer.because)),
            ...passedOver.map(({ login, because }) => leftAlone(choosing, because, login)),
        ];
    const reasons = passedOver.map(({ because }) => because).join('; ') || 'the rules name nobody else';
    return [
        ...picked.map(({ login, because }) => added(login, choosing, `${wish.answer.because}, and ${because}`)),
        ...(picked.length < wanted ? [leftAlone(choosing, reasons)] : []),
    ];
}
const added = (what, { wish, role, facts }, because) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(wish.value.place, { number: facts.subject.number, kind: KINDS[role], what, action: 'add', because });
/** Who opened something cannot review it, and has it already. */
function excludedFor({ wish, role, facts: { subject, owner } }) {
    const { login } = subject.author;
    const teams = wish.value.from.flatMap((candidate) => (candidate.kind === 'team' ? [candidate.team] : []));
    const foreign = teams.filter(({ organisation }) => role === 'review' && (0,_picking_js__WEBPACK_IMPORTED_MODULE_4__/* .loginKey */ .H$)(organisation) !== (0,_picking_js__WEBPACK_IMPORTED_MODULE_4__/* .loginKey */ .H$)(owner));
    return new Map([
        [(0,_picking_js__WEBPACK_IMPORTED_MODULE_4__/* .loginKey */ .H$)(login), `${login} is the author`],
        ...foreign.map((team) => [
            (0,_picking_js__WEBPACK_IMPORTED_MODULE_4__/* .loginKey */ .H$)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .teamText */ .BP)(team)),
            `${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .teamText */ .BP)(team)} is no team of ${owner}, which owns this repository`,
        ]),
    ]);
}
function leftAlone({ wish, role, facts }, because, what = (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceText */ .Vq)(wish.value)) {
    const parts = { number: facts.subject.number, kind: KINDS[role], what };
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(wish.value.place, { ...parts, action: 'leave', because });
}
// "You can assign up to 10 people": https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/assigning-issues-and-pull-requests-to-other-github-users
const MOST_ASSIGNEES = 10;
function withinRoom(decisions, { subject }) {
    const additions = decisions.filter(({ kind, action }) => kind === 'assignee' && action === 'add');
    const overflowing = additions.slice(Math.max(0, MOST_ASSIGNEES - subject.assignees.length));
    const because = `GitHub takes ${MOST_ASSIGNEES} assignees at the most`;
    return decisions.map((decision) => overflowing.includes(decision) ? { ...decision, action: 'leave', because } : decision);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ mentorsIn),
/* harmony export */   I2: () => (/* binding */ commentBody),
/* harmony export */   JO: () => (/* binding */ COMMENT_MARKER),
/* harmony export */   Lj: () => (/* binding */ mentorSentence),
/* harmony export */   ZP: () => (/* binding */ isSameBody),
/* harmony export */   jO: () => (/* binding */ mentionsOf)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7438);
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6884);
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8623);

const COMMENT_MARKER = (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL)('triage', 'comment');
const NOTICE = '_The rules gave more text than GitHub allows in a comment, and it was cut here._';
/** The whole comment. Its mentors are kept in it, as our authorship is what proves that we chose them. */
function commentBody({ texts, mentors }) {
    const record = mentors.length === 0 ? [] : [`<!-- porchlight:triage:mentors ${mentors.join(' ')} -->`];
    return (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .truncateMarkdown */ .o)((0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .withMarker */ .Pe)([...record, texts.join('\n\n')].join('\n'), COMMENT_MARKER), { notice: NOTICE });
}
/** Only the line after the marker counts: below it stands text that the rules file and an author's name make up. */
function mentorsIn({ body }) {
    const [first = ''] = (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarker */ .rR)(body, COMMENT_MARKER).split('\n');
    const [, logins] = /^<!-- porchlight:triage:mentors ([\w-]+(?: [\w-]+)*) -->$/.exec(first.trim()) ?? [];
    return logins?.split(' ') ?? [];
}
// People edit with their system's line ends, and GitHub keeps those.
const isSameBody = (one, other) => normal(one) === normal(other);
const normal = (body) => body.replaceAll('\r\n', '\n').trimEnd();
/** "@ada, @bob and @eve". */
const mentionsOf = (logins) => (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(logins.map((login) => `@${login}`));
/** For a rule whose own text does not say it. */
const mentorSentence = (logins) => `${mentionsOf(logins)} can help you with this. Ask here whatever you want to know.`;


/***/ }),

/***/ 2264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commentParts)
/* harmony export */ });
/* harmony import */ var _comment_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3204);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6393);
/* harmony import */ var _mentors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1952);



function commentParts(held, facts) {
    const standing = (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .standingComment */ .i)(facts);
    const before = standing === undefined ? [] : (0,_comment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .mentorsIn */ .Cr)(standing);
    const texts = [];
    const mentors = [];
    const decisions = [];
    for (const due of held) {
        const found = (0,_mentors_js__WEBPACK_IMPORTED_MODULE_1__/* .mentorsFor */ .K)(due, facts, [...before, ...mentors]);
        decisions.push(...found.decisions.filter(({ what }) => !decisions.some((decision) => decision.what === what)));
        if (found.logins === undefined)
            return { texts, mentors, decisions, obstacle: 'its mentor is not known' };
        mentors.push(...found.logins.filter((login) => !mentors.includes(login)));
        texts.push(...textOf(due.rule, found.logins, facts));
    }
    return { texts, mentors, decisions };
}
/** A text that promises a mentor is not written while there is none. */
function textOf({ comment, mentor }, mentors, { subject }) {
    const sentence = mentor === undefined || mentors.length === 0 ? [] : [(0,_comment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .mentorSentence */ .Lj)(mentors)];
    if (comment === undefined)
        return sentence;
    const { number, author } = subject;
    const text = comment.text.fill({ author: author.login, number, mentor: (0,_comment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .mentionsOf */ .jO)(mentors) }).trim();
    if (!comment.text.uses.has('mentor'))
        return [text, ...sentence];
    return mentors.length === 0 ? [] : [text];
}


/***/ }),

/***/ 7143:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ decidedComment),
/* harmony export */   NM: () => (/* binding */ sayingOf),
/* harmony export */   hr: () => (/* binding */ commentObstacle)
/* harmony export */ });
/* harmony import */ var _comment_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3204);
/* harmony import */ var _comment_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2264);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4526);
/* harmony import */ var _due_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8696);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6393);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_due_js__WEBPACK_IMPORTED_MODULE_3__]);
_due_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





/** Rules that have something to say to whoever reads the thread. */
const sayingOf = (dues) => dues.filter(({ rule }) => rule.comment !== undefined || rule.mentor !== undefined);
/** One comment for all rules that hold: written, brought up to date, or taken away. */
function decidedComment(dues, facts) {
    const saying = sayingOf(dues);
    const held = saying.filter(_due_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9);
    const rest = saying.filter((due) => !(0,_due_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(due)).flatMap((due) => notSaid(due, facts));
    const [first] = held;
    if (first === undefined)
        return { decisions: [...withoutText(saying, facts), ...rest] };
    const about = aboutComment(first, facts);
    const obstacle = commentObstacle(saying, facts);
    if (obstacle !== undefined)
        return { decisions: [about('leave', obstacle), ...rest] };
    const parts = (0,_comment_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .commentParts */ .w)(held, facts);
    if (parts.obstacle !== undefined || parts.texts.length === 0) {
        const because = parts.obstacle ?? 'there is no mentor to name in it';
        return { decisions: [...parts.decisions, about('leave', because), ...rest] };
    }
    const body = (0,_comment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .commentBody */ .I2)(parts);
    const because = [...new Set(held.map(({ answer }) => answer.because))].join('; ');
    const standing = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .standingComment */ .i)(facts);
    if (standing !== undefined && (0,_comment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameBody */ .ZP)(standing.body, body))
        return { decisions: [...parts.decisions, about('keep', because), ...rest] };
    return { decisions: [...parts.decisions, about(standing === undefined ? 'add' : 'change', because), ...rest], body };
}
const placeOf = ({ rule }) => (rule.comment ?? rule.mentor ?? rule).place;
const aboutComment = (due, { subject: { number } }) => (action, because) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decided */ .rc)(placeOf(due), { number, kind: 'comment', what: '', action, because });
/** Whether people want our comment to be, they say by what they do to it. */
function commentObstacle(saying, facts) {
    const standing = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .standingComment */ .i)(facts);
    if (!facts.subject.isOpen)
        return 'it is closed';
    if (facts.subject.isLocked)
        return 'its conversation is locked';
    const open = saying.find(({ answer }) => answer.verdict === 'unknown');
    if (standing !== undefined)
        return open === undefined ? undefined : `not all of it is decided: ${open.answer.because}`;
    if (facts.comments.length > 0)
        return 'it was hidden, which stays so';
    const deleted = facts.changes.find(({ what, kind, isOurs }) => what === 'comment' && kind === 'removed' && !isOurs);
    return deleted === undefined ? undefined : `${deleted.by.login} deleted a comment of ours here`;
}
/** No rule has anything to say: what we said goes, unless nothing is ever taken back here. */
function withoutText(saying, facts) {
    const [first] = saying;
    const isOpen = saying.some(({ answer }) => answer.verdict === 'unknown' || answer.isPassing === true);
    if (first === undefined || isOpen || (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .standingComment */ .i)(facts) === undefined)
        return [];
    const about = aboutComment(first, facts);
    const because = [...new Set(saying.map(({ answer }) => answer.because))].join('; ');
    const isOff = (facts.sync ?? first.rule.sync) === 'off';
    const decision = isOff
        ? about('leave', `nothing is taken back here, as sync is off, though ${because}`)
        : about('remove', because);
    return [{ ...decision, verdict: 'no' }];
}
function notSaid({ rule, answer }, { subject: { number } }) {
    const { comment, mentor } = rule;
    return [
        ...(mentor === undefined
            ? []
            : [(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)({ value: mentor, answer }, { number, kind: 'mentor', what: (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceText */ .Vq)(mentor) })]),
        ...(comment === undefined ? [] : [(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)({ value: comment, answer }, { number, kind: 'comment', what: '' })]),
    ];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1596:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ followedUp)
/* harmony export */ });
/* harmony import */ var _decide_quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6202);
/* harmony import */ var _choosing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7143);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6393);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1220);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_choosing_js__WEBPACK_IMPORTED_MODULE_0__, _comment_js__WEBPACK_IMPORTED_MODULE_1__, _naming_js__WEBPACK_IMPORTED_MODULE_2__]);
([_choosing_js__WEBPACK_IMPORTED_MODULE_0__, _comment_js__WEBPACK_IMPORTED_MODULE_1__, _naming_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





/** What follows for one subject, besides labels, from rules whose conditions are answered. */
function followedUp(dues, facts) {
    const comment = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .decidedComment */ .Mt)(dues, facts);
    const decisions = [
        ...(0,_choosing_js__WEBPACK_IMPORTED_MODULE_0__/* .chosenPeople */ .ms)('assign', dues, facts),
        ...(0,_choosing_js__WEBPACK_IMPORTED_MODULE_0__/* .chosenPeople */ .ms)('review', dues, facts),
        ...(0,_naming_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenName */ .iG)('milestone', dues, facts),
        ...(0,_naming_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenName */ .iG)('type', dues, facts),
        ...comment.decisions,
    ];
    return {
        effects: [
            ...assignments(decisions, facts),
            ...requests(decisions, facts),
            ...milestones(decisions, facts),
            ...types(decisions),
            ...comments(decisions, facts, comment.body),
        ],
        leftAlone: decisions.filter(({ action }) => action === 'leave').map(leftAloneOf),
        decisions,
        mistakes: [...unevaluated(dues), ...missingMilestones(dues, facts)],
    };
}
const added = (decisions, wanted) => decisions.filter(({ kind, action }) => kind === wanted && action === 'add');
const namesOf = (decisions) => decisions.map(({ what }) => what);
/** One reason is said once; several are told apart by whom they are for. */
function becauseOf(decisions) {
    const [first, ...others] = decisions;
    if (first === undefined)
        return '';
    if (others.every(({ because }) => because === first.because))
        return first.because;
    return decisions.map(({ what, because }) => `${what}: ${because}`).join('; ');
}
function assignments(decisions, { subject: { number } }) {
    const people = added(decisions, 'assignee');
    return people.length === 0 ? [] : [{ kind: 'assign', number, people: namesOf(people), because: becauseOf(people) }];
}
/** Apart, as GitHub refuses a request as a whole, and most tokens may not ask teams. */
function requests(decisions, { subject: { number } }) {
    const asked = added(decisions, 'reviewer');
    const people = asked.filter(({ what }) => !what.includes('/'));
    const teams = asked.filter(({ what }) => what.includes('/'));
    const request = { kind: 'request-reviews', number, people: [], teams: [] };
    return [
        ...(people.length === 0 ? [] : [{ ...request, people: namesOf(people), because: becauseOf(people) }]),
        ...(teams.length === 0 ? [] : [{ ...request, teams: namesOf(teams).map(slugOf), because: becauseOf(teams) }]),
    ];
}
const slugOf = (team) => team.slice(team.indexOf('/') + 1);
const milestones = (decisions, facts) => added(decisions, 'milestone').flatMap(({ number, what: title, because }) => {
    const milestone = facts.milestones.find((each) => each.title === title)?.number;
    return milestone === undefined ? [] : [{ kind: 'set-milestone', number, title, milestone, because }];
});
const types = (decisions) => added(decisions, 'type').map(({ number, what: type, because }) => ({ kind: 'set-type', number, type, because }));
function comments(decisions, facts, body) {
    const { number, nodeId } = facts.subject;
    const isFirst = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .standingComment */ .i)(facts) === undefined;
    return decisions.flatMap(({ kind, action, because }) => {
        if (kind !== 'comment')
            return [];
        if (action === 'remove')
            return [{ kind: 'remove-comment', number, because }];
        if (body === undefined || (action !== 'add' && action !== 'change'))
            return [];
        return [{ kind: 'comment', number, nodeId, body, isFirst, because }];
    });
}
const SUBJECTS = {
    assignee: (what) => `${what} as assignee of`,
    reviewer: (what) => `${what} as reviewer of`,
    mentor: (what) => `${what} as mentor for`,
    milestone: (what) => `the milestone ${what} of`,
    type: (what) => `the type ${what} of`,
    comment: () => 'the comment on',
};
const leftAloneOf = ({ kind, what, number, because }) => ({
    what: `${SUBJECTS[kind](what)} #${number}`,
    because,
});
/** Where the rule gives a label as well, that label's verdict says so. */
const unevaluated = (dues) => dues.flatMap(({ rule, answer }) => answer.problem === undefined || rule.hasLabels
    ? []
    : [{ place: rule.place, message: `This rule is not decided: ${answer.problem}.` }]);
function missingMilestones(dues, facts) {
    const missing = (0,_naming_js__WEBPACK_IMPORTED_MODULE_2__/* .missingMilestone */ .LO)(dues, facts);
    if (missing === undefined)
        return [];
    const open = facts.milestones.map(({ title }) => (0,_decide_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(title)).join(', ') || 'none';
    return [
        {
            place: missing.place,
            message: `There is no open milestone ${(0,_decide_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(missing.name)} in this repository. Create it, or write the title of one: ${open}.`,
        },
    ];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ followUpText),
/* harmony export */   Vq: () => (/* binding */ choiceText),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   rc: () => (/* binding */ decided)
/* harmony export */ });
/* harmony import */ var _rules_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4366);

const decided = (place, parts) => ({
    ...parts,
    verdict: 'yes',
    rule: (0,_rules_model_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(place),
});
/** What does not follow, or may not, as its condition does not hold. */
const undecided = ({ value: { place }, answer }, parts) => ({
    ...parts,
    action: answer.verdict === 'unknown' ? 'leave' : 'none',
    verdict: answer.verdict,
    because: answer.because,
    rule: (0,_rules_model_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(place),
});
/** "assignee ada", "milestone v2", "comment". */
const followUpText = ({ kind, what }) => `${kind} ${what}`.trim();
// More names than this would make a line unreadable.
const MOST_NAMED = 10;
/** "ada, bob", or "2 of ada, bob, the members of acme/net". */
function choiceText({ from, pick }) {
    const names = from.map((candidate) => {
        if (candidate.kind === 'person')
            return candidate.login;
        const { organisation, slug } = candidate.team;
        return `${candidate.kind === 'members' ? 'the members of ' : ''}${organisation}/${slug}`;
    });
    const shown = names.slice(0, MOST_NAMED).join(', ');
    const all = names.length > MOST_NAMED ? `${shown} and ${names.length - MOST_NAMED} more` : shown;
    return pick === Number.POSITIVE_INFINITY ? all : `${pick} of ${all}`;
}


/***/ }),

/***/ 8696:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ wishesFor),
/* harmony export */   pV: () => (/* binding */ duesOf),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _decide_answer_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3692);
/* harmony import */ var _decide_verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1244);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9019);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_decide_answer_of_js__WEBPACK_IMPORTED_MODULE_0__, _decide_verdicts_js__WEBPACK_IMPORTED_MODULE_1__]);
([_decide_answer_of_js__WEBPACK_IMPORTED_MODULE_0__, _decide_verdicts_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



/** In the order of the files. */
function duesOf({ followUps, limits }, question) {
    const { subject } = question.facts;
    return followUps
        .filter(({ appliesTo }) => appliesTo.includes(subject.kind))
        .map((rule) => ({ rule, answer: (0,_decide_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .obstacle */ .ET)(rule, subject, limits) ?? (0,_decide_answer_of_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .u)(rule.when, question) }));
}
/** What rules ask for under one key, whatever their conditions come to, where GitHub has it for this kind of subject. */
function wishesFor(key, dues, kind) {
    const kinds = _model_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLLOW_UPS */ .p[key];
    if (!kinds.includes(kind))
        return [];
    return dues.flatMap(({ rule, answer }) => {
        const value = rule[key];
        return value === undefined ? [] : [{ value, answer }];
    });
}
const holds = ({ answer }) => answer.verdict === 'yes';

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ noFollowUpFacts),
/* harmony export */   i: () => (/* binding */ standingComment)
/* harmony export */ });
const noFollowUpFacts = (subject, { owner, sync }) => ({
    subject,
    owner,
    sync,
    changes: [],
    members: new Map(),
    loads: { assign: new Map(), review: new Map(), mentor: new Map() },
    unread: new Set(),
    milestones: [],
    comments: [],
});
/** Our comment that people see; the oldest, as that is the one that stays when two runs wrote at once. */
const standingComment = ({ comments }) => comments.filter(({ isMinimized }) => !isMinimized).toSorted((one, other) => one.id - other.id)[0];


/***/ }),

/***/ 1287:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ followUps)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1596);
/* harmony import */ var _due_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8696);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2939);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_decide_js__WEBPACK_IMPORTED_MODULE_0__, _due_js__WEBPACK_IMPORTED_MODULE_1__, _gather_js__WEBPACK_IMPORTED_MODULE_2__]);
([_decide_js__WEBPACK_IMPORTED_MODULE_0__, _due_js__WEBPACK_IMPORTED_MODULE_1__, _gather_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



/** Gathers and decides what follows for one subject; without rules that ask for it, without a request. */
async function followUps(rules, question, means) {
    const dues = (0,_due_js__WEBPACK_IMPORTED_MODULE_1__/* .duesOf */ .pV)(rules, question);
    if (dues.length === 0)
        return { effects: [], leftAlone: [], decisions: [], mistakes: [] };
    const { facts, mistakes } = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .followUpFacts */ .k)(dues, question.facts.subject, means);
    const followed = (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .followedUp */ .a)(dues, facts);
    means.reader.count(followed.decisions);
    return { ...followed, mistakes: [...mistakes, ...followed.mistakes] };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2939:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ peopleIn),
/* harmony export */   k: () => (/* binding */ followUpFacts)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3883);
/* harmony import */ var _decide_who_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(612);
/* harmony import */ var _comment_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3204);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7143);
/* harmony import */ var _choosing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3510);
/* harmony import */ var _due_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8696);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6393);
/* harmony import */ var _mentors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1952);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5798);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1220);
/* harmony import */ var _picking_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8169);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9540);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_comment_js__WEBPACK_IMPORTED_MODULE_1__, _choosing_js__WEBPACK_IMPORTED_MODULE_2__, _due_js__WEBPACK_IMPORTED_MODULE_3__, _naming_js__WEBPACK_IMPORTED_MODULE_5__]);
([_comment_js__WEBPACK_IMPORTED_MODULE_1__, _choosing_js__WEBPACK_IMPORTED_MODULE_2__, _due_js__WEBPACK_IMPORTED_MODULE_3__, _naming_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);












/** What the rules that hold depend on, each fact once, and none that decides nothing. */
async function followUpFacts(dues, subject, { github, reader, sync }) {
    let facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .noFollowUpFacts */ .Z)(subject, { owner: github.repository.owner, sync });
    if (needsComments(dues, facts))
        facts = { ...facts, comments: await github.comments.withMarker(subject.number, _comment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT_MARKER */ .JO) };
    if (needsHistory(dues, facts)) {
        const withTypes = (0,_naming_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingName */ .lx)('type', dues, subject) !== undefined;
        facts = { ...facts, changes: await github.threadHistory.changes(subject.number, { withTypes }) };
    }
    const open = openChoices(dues, facts);
    const { members, mistakes } = await membersFor(open, github);
    facts = { ...facts, members };
    const { loads, unread, mistakes: unknown } = await loadsFor(open, facts, reader);
    facts = { ...facts, loads, unread };
    if (needsMilestones(dues, facts))
        facts = { ...facts, milestones: await reader.milestones() };
    return { facts, mistakes: [...mistakes, ...unknown] };
}
/** On what was just opened there is nothing of ours. */
function needsComments(dues, { subject, sync }) {
    const saying = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .sayingOf */ .NM)(dues);
    if (subject.isNew || saying.length === 0)
        return false;
    if (saying.some(_due_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9))
        return subject.isOpen && !subject.isLocked;
    return saying.every(({ answer, rule }) => answer.verdict === 'no' && answer.isPassing !== true && (sync ?? rule.sync) !== 'off');
}
function needsHistory(dues, facts) {
    const { subject } = facts;
    if (subject.isNew)
        return false;
    const saying = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .sayingOf */ .NM)(dues);
    return (ROLES.some((role) => openIn(role, dues, facts, { isHistoryKnown: false }).length > 0) ||
        (0,_naming_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingName */ .lx)('milestone', dues, subject) !== undefined ||
        (0,_naming_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingName */ .lx)('type', dues, subject) !== undefined ||
        (saying.some(_due_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9) && (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .standingComment */ .i)(facts) === undefined && (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentObstacle */ .hr)(saying, facts) === undefined));
}
const needsMilestones = (dues, { subject, changes }) => (0,_naming_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingName */ .lx)('milestone', dues, subject) !== undefined && !changes.some(({ what }) => what === 'milestone');
const ROLES = ['assign', 'review'];
/** Choices of which somebody may still have to be chosen. */
function openChoices(dues, facts) {
    return [...ROLES.flatMap((role) => openIn(role, dues, facts, { isHistoryKnown: true })), ...openMentors(dues, facts)];
}
function openIn(role, dues, { subject, changes }, { isHistoryKnown }) {
    if ((0,_choosing_js__WEBPACK_IMPORTED_MODULE_2__/* .obstacleTo */ .zv)(role, subject) !== undefined)
        return [];
    const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .Y)(role, subject, changes);
    const known = isHistoryKnown ? standing : { ...standing, byHand: undefined };
    return (0,_due_js__WEBPACK_IMPORTED_MODULE_3__/* .wishesFor */ .Dl)(role, dues, subject.kind)
        .filter(_due_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)
        .filter(({ value }) => (0,_choosing_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(value, known, subject.author.login))
        .map(({ value: choice }) => ({ kind: role, choice, isTaken: (name) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .wasBefore */ .r)(name, standing) }));
}
function openMentors(dues, facts) {
    const saying = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .sayingOf */ .NM)(dues);
    if ((0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentObstacle */ .hr)(saying, facts) !== undefined)
        return [];
    const standing = (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .standingComment */ .i)(facts);
    const before = standing === undefined ? [] : (0,_comment_body_js__WEBPACK_IMPORTED_MODULE_0__/* .mentorsIn */ .Cr)(standing);
    const keys = before.map(_picking_js__WEBPACK_IMPORTED_MODULE_8__/* .loginKey */ .H$);
    return (0,_due_js__WEBPACK_IMPORTED_MODULE_3__/* .wishesFor */ .Dl)('mentor', dues, facts.subject.kind)
        .filter(_due_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)
        .filter(({ value }) => (0,_mentors_js__WEBPACK_IMPORTED_MODULE_4__/* .isMentorOpen */ .m)(value, before))
        .map(({ value: choice }) => ({ kind: 'mentor', choice, isTaken: ({ key }) => keys.includes(key) }));
}
async function membersFor(open, github) {
    const members = new Map();
    const mistakes = [];
    const wanted = open.flatMap(({ choice }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_9__/* .teamsIn */ .ON)(choice).map((team) => ({ team, place: choice.place })));
    for (const { team, place } of wanted) {
        const found = await orProblem(peopleIn(team, github));
        if ('problem' in found)
            mistakes.push({ place, message: found.problem });
        else
            members.set((0,_decide_who_js__WEBPACK_IMPORTED_MODULE_10__/* .teamKey */ .rq)(team), found.value);
    }
    return { members, mistakes };
}
/** Logins of a team's members: of those alone who are people. */
async function peopleIn({ organisation, slug }, { people }) {
    const members = await people.teamMembers(organisation, slug);
    return members.filter(({ type }) => type === 'User').map(({ login }) => login);
}
async function loadsFor(open, { subject: { author }, members, loads }, reader) {
    const known = { ...loads };
    const unread = new Set();
    const mistakes = [];
    const excluded = new Map([[(0,_picking_js__WEBPACK_IMPORTED_MODULE_8__/* .loginKey */ .H$)(author.login), '']]);
    for (const { kind, choice, isTaken } of open) {
        const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_9__/* .namesIn */ .wX)(choice, members) ?? [];
        const free = names.filter((name) => !isTaken(name));
        const candidates = free.map(({ shown }) => shown).filter((login) => !excluded.has((0,_picking_js__WEBPACK_IMPORTED_MODULE_8__/* .loginKey */ .H$)(login)));
        const pick = choice.pick - (names.length - free.length);
        if (pick <= 0 || !(0,_picking_js__WEBPACK_IMPORTED_MODULE_8__/* .needsLoads */ .pp)({ candidates, pick, atMost: choice.atMost, excluded }))
            continue;
        const found = await orProblem(reader.load(kind, candidates));
        if ('value' in found)
            known[kind] = found.value;
        else {
            unread.add(choice);
            mistakes.push({ place: choice.place, message: found.problem });
        }
    }
    return { loads: known, unread, mistakes };
}
/** A login or a team that GitHub does not show is the maintainer's to mend, and keeps nothing else from being done. */
async function orProblem(reading) {
    try {
        return { value: await reading };
    }
    catch (error) {
        if (!(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_11__/* .isUserError */ .iU)(error))
            throw error;
        return { problem: (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_11__/* .messageOf */ .bD)(error) };
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ mentorsFor),
/* harmony export */   m: () => (/* binding */ isMentorOpen)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4526);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5798);
/* harmony import */ var _picking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8169);



/** Whoever a rule's mentors are: those that we named before, and as many more as are missing. */
function mentorsFor({ rule, answer }, facts, chosen) {
    const choice = rule.mentor;
    if (choice === undefined)
        return { logins: [], decisions: [] };
    const { number, author } = facts.subject;
    const decision = (what, action, because) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(choice.place, { number, kind: 'mentor', what, action, because });
    const known = chosenOf((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namedIn */ .$P)(choice), choice, chosen);
    const names = known.length === choice.pick ? (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namedIn */ .$P)(choice) : (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)(choice, facts.members);
    if (names === undefined || facts.unread.has(choice)) {
        const unknown = names === undefined ? 'the members of its teams are' : 'how much each of them has to do is';
        return { logins: undefined, decisions: [decision((0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceText */ .Vq)(choice), 'leave', `${unknown} not known`)] };
    }
    const kept = chosenOf(names, choice, chosen);
    const { picked, passedOver } = (0,_picking_js__WEBPACK_IMPORTED_MODULE_2__/* .picksOf */ .cV)({
        candidates: names.map(({ shown }) => shown).filter((login) => !kept.includes(login)),
        pick: choice.pick - kept.length,
        atMost: choice.atMost,
        loads: facts.loads.mentor,
        excluded: new Map([[(0,_picking_js__WEBPACK_IMPORTED_MODULE_2__/* .loginKey */ .H$)(author.login), `${author.login} is the author`]]),
        turn: number,
    });
    const logins = [...kept, ...picked.map(({ login }) => login)];
    const reasons = passedOver.map(({ because }) => because).join('; ');
    return {
        logins,
        decisions: [
            ...kept.map((login) => decision(login, 'keep', `${login} was chosen before`)),
            ...picked.map(({ login, because }) => decision(login, 'add', `${answer.because}, and ${because}`)),
            ...(logins.length === 0 ? [decision((0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceText */ .Vq)(choice), 'leave', reasons || 'the rules name nobody')] : []),
        ],
    };
}
/** Whether a mentor may still have to be chosen, as far as that can be told without the members of teams. */
const isMentorOpen = (choice, chosen) => chosenOf((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namedIn */ .$P)(choice), choice, chosen).length < choice.pick;
function chosenOf(names, { pick }, chosen) {
    const keys = chosen.map(_picking_js__WEBPACK_IMPORTED_MODULE_2__/* .loginKey */ .H$);
    return names
        .filter(({ key }) => keys.includes(key))
        .map(({ shown }) => shown)
        .slice(0, pick);
}


/***/ }),

/***/ 9019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ FOLLOW_UPS),
/* harmony export */   s: () => (/* binding */ COMMENT_VARIABLES)
/* harmony export */ });
/** What a comment may say. `mentor` is made of logins that the rules file or GitHub's list of a team's members has. */
const COMMENT_VARIABLES = { author: 'text', mentor: 'raw', number: 'text' };
/** Keys of a rule, in the order of the documentation, with what GitHub has them for. */
const FOLLOW_UPS = {
    assign: ['issue', 'pull request'],
    review: ['pull request'],
    mentor: ['issue', 'pull request'],
    milestone: ['issue', 'pull request'],
    type: ['issue'],
    comment: ['issue', 'pull request'],
};


/***/ }),

/***/ 5798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ namedIn),
/* harmony export */   BP: () => (/* binding */ teamText),
/* harmony export */   ON: () => (/* binding */ teamsIn),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _decide_who_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(612);
/* harmony import */ var _picking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8169);


const personName = (login) => ({ shown: login, key: (0,_picking_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(login), isTeam: false });
const nameOf = (candidate) => candidate.kind === 'person'
    ? personName(candidate.login)
    : { shown: teamText(candidate.team), key: (0,_picking_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(candidate.team.slug), isTeam: true };
const teamText = ({ organisation, slug }) => `${organisation}/${slug}`;
/** Those whom the rules themselves name: all but the members of teams. */
const namedIn = ({ from }) => distinct(from.filter(({ kind }) => kind !== 'members').map(nameOf));
/** Everybody there is to choose from; undefined when a team's members are not known. */
function namesIn({ from }, members) {
    const names = from.map((candidate) => candidate.kind === 'members' ? members.get((0,_decide_who_js__WEBPACK_IMPORTED_MODULE_1__/* .teamKey */ .rq)(candidate.team))?.map(personName) : [nameOf(candidate)]);
    return names.includes(undefined) ? undefined : distinct(names.flatMap((each) => each ?? []));
}
/** Teams that stand for their members. */
const teamsIn = ({ from }) => from.flatMap((candidate) => (candidate.kind === 'members' ? [candidate.team] : []));
const distinct = (names) => names.filter((name, index) => names.findIndex((other) => isSame(name, other)) === index);
const isSame = (one, other) => one.key === other.key && one.isTeam === other.isTeam;


/***/ }),

/***/ 1220:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missingMilestone),
/* harmony export */   iG: () => (/* binding */ chosenName),
/* harmony export */   lx: () => (/* binding */ pendingName)
/* harmony export */ });
/* harmony import */ var _rules_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4366);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4526);
/* harmony import */ var _due_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8696);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_due_js__WEBPACK_IMPORTED_MODULE_2__]);
_due_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



function chosenName(kind, dues, facts) {
    const { subject } = facts;
    const wishes = (0,_due_js__WEBPACK_IMPORTED_MODULE_2__/* .wishesFor */ .Dl)(kind, dues, subject.kind);
    const [first, ...others] = wishes.filter(_due_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9);
    const open = wishes.filter((wish) => !(0,_due_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)(wish));
    return [
        ...(first === undefined
            ? []
            : [firstDecision(kind, first, facts), ...laterDecisions(kind, { first, others }, facts)]),
        ...open.map((wish) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)(wish, { number: subject.number, kind, what: wish.value.name })),
    ];
}
/** What rules would give to a subject that has none yet. */
function pendingName(kind, dues, subject) {
    return subject[kind] === null ? (0,_due_js__WEBPACK_IMPORTED_MODULE_2__/* .wishesFor */ .Dl)(kind, dues, subject.kind).find(_due_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)?.value.name : undefined;
}
/** GitHub lets two milestones differ in case alone, and compares types without it. */
const isSameName = (kind, one, other) => one === other || (kind === 'type' && one.toLowerCase() === other.toLowerCase());
function firstDecision(kind, { value, answer }, facts) {
    const { subject, changes } = facts;
    const decision = (action, because) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decided */ .rc)(value.place, { number: subject.number, kind, what: value.name, action, because });
    const now = subject[kind];
    if (now !== null && isSameName(kind, now, value.name))
        return decision('keep', answer.because);
    if (now !== null)
        return decision('leave', `it has the ${kind} ${now}, though ${answer.because}`);
    const before = changes.find(({ what }) => what === kind);
    if (before !== undefined)
        return decision('leave', `${beforeText(before)}, though ${answer.because}`);
    if (kind === 'milestone' && !isThere(value, facts))
        return decision('leave', `the repository has no open milestone ${value.name}`);
    return decision('add', answer.because);
}
const isThere = ({ name }, { milestones }) => milestones.some(({ title }) => title === name);
/** A milestone that is to be set and is not there: a mistake in the rules. */
function missingMilestone(dues, facts) {
    const { subject, changes } = facts;
    const first = (0,_due_js__WEBPACK_IMPORTED_MODULE_2__/* .wishesFor */ .Dl)('milestone', dues, subject.kind).find(_due_js__WEBPACK_IMPORTED_MODULE_2__/* .holds */ .v9)?.value;
    const isSettled = subject.milestone !== null || changes.some(({ what }) => what === 'milestone');
    return first === undefined || isSettled || isThere(first, facts) ? undefined : first;
}
const beforeText = ({ what, kind, name, by }) => kind === 'removed' ? `${by.login} took the ${what} ${name} off` : `it had the ${what} ${name} before`;
function laterDecisions(kind, { first, others }, { subject: { number } }) {
    const because = `${first.value.name} comes first, at ${(0,_rules_model_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(first.value.place)}`;
    return others
        .filter(({ value }) => !isSameName(kind, value.name, first.value.name))
        .map(({ value }) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decided */ .rc)(value.place, { number, kind, what: value.name, action: 'leave', because }));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ isSameLogin),
/* harmony export */   H$: () => (/* binding */ loginKey),
/* harmony export */   cV: () => (/* binding */ picksOf),
/* harmony export */   pp: () => (/* binding */ needsLoads)
/* harmony export */ });
function picksOf({ candidates, pick, atMost, loads, excluded, turn }) {
    const loadOf = (login) => loads.get(loginKey(login)) ?? 0;
    const obstacleOf = (login) => excluded.get(loginKey(login)) ??
        (loadOf(login) < atMost ? undefined : `${login} has ${loadOf(login)} of at most ${atMost} already`);
    const people = inTurn(distinct(candidates), turn);
    const free = people
        .filter((login) => obstacleOf(login) === undefined)
        .toSorted((one, other) => loadOf(one) - loadOf(other));
    const [next] = free.slice(pick);
    return {
        picked: free
            .slice(0, pick)
            .map((login) => ({ login, because: reasonFor(login, loadOf, { next, others: free.length - 1 }) })),
        passedOver: distinct(candidates).flatMap((login) => {
            const because = obstacleOf(login);
            return because === undefined ? [] : [{ login, because }];
        }),
    };
}
/** Whether it matters for the choice how much everybody has to do, which costs requests to know. */
const needsLoads = ({ candidates, pick, atMost, excluded }) => {
    const free = distinct(candidates).filter((login) => !excluded.has(loginKey(login)));
    return free.length > 0 && (free.length > pick || atMost !== Number.POSITIVE_INFINITY);
};
/** GitHub compares logins without case. */
const loginKey = (login) => login.toLowerCase();
const isSameLogin = (one, other) => loginKey(one) === loginKey(other);
function reasonFor(login, loadOf, { next, others }) {
    if (next === undefined)
        return others === 0 ? `${login} is the only one to choose` : `${login} is one of all to choose`;
    const load = loadOf(login);
    if (load < loadOf(next))
        return `${login} has the least open work (${load})`;
    return `${login} comes next among those with the least open work (${load})`;
}
/** Begins with another one for each number, so that equals take turns without anybody keeping count. */
function inTurn(people, turn) {
    const first = people.length === 0 ? 0 : turn % people.length;
    return [...people.slice(first), ...people.slice(0, first)];
}
const distinct = (logins) => [...new Map(logins.toReversed().map((login) => [loginKey(login), login])).values()].toReversed();


/***/ }),

/***/ 3487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ followUpReader)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1505);
/* harmony import */ var _picking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8169);


const LOADS = new Map([
    ['assignee', 'assign'],
    ['reviewer', 'review'],
    ['mentor', 'mentor'],
]);
function followUpReader(github) {
    const loads = {};
    const read = { assign: () => github.assignment.assignedLoad(), review: () => github.assignment.reviewLoad() };
    return {
        milestones: (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(github.issues.milestones),
        load: async (kind, logins) => {
            const known = (loads[kind] ??= new Map(kind === 'mentor' ? [] : await read[kind]()));
            if (kind !== 'mentor')
                return known;
            for (const login of logins)
                if (!known.has((0,_picking_js__WEBPACK_IMPORTED_MODULE_1__/* .loginKey */ .H$)(login)))
                    known.set((0,_picking_js__WEBPACK_IMPORTED_MODULE_1__/* .loginKey */ .H$)(login), await github.assignment.mentionLoad(login));
            return known;
        },
        count: (decisions) => {
            for (const { kind, action, what } of decisions) {
                const role = action === 'add' ? LOADS.get(kind) : undefined;
                const load = role === undefined ? undefined : loads[role];
                load?.set((0,_picking_js__WEBPACK_IMPORTED_MODULE_1__/* .loginKey */ .H$)(what), (load.get((0,_picking_js__WEBPACK_IMPORTED_MODULE_1__/* .loginKey */ .H$)(what)) ?? 0) + 1);
            }
        },
    };
}


/***/ }),

/***/ 9540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf),
/* harmony export */   r: () => (/* binding */ wasBefore)
/* harmony export */ });
/* harmony import */ var _picking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8169);

const WHAT = { assign: 'assignee', review: 'reviewer' };
function standingOf(role, subject, changes) {
    const { people, teams } = role === 'assign' ? { people: subject.assignees, teams: [] } : subject.requested;
    const newest = new Map();
    for (const change of changes) {
        const key = (0,_picking_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(change.name);
        if (change.what === WHAT[role] && !newest.has(key))
            newest.set(key, change);
    }
    const unexplained = [...people, ...teams].find((name) => newest.get((0,_picking_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(name))?.kind !== 'added');
    const hands = [...newest.values()].map(handOf);
    return {
        isNow: ({ key, isTeam }) => (isTeam ? teams : people).some((name) => (0,_picking_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(name) === key),
        changeOf: ({ key }) => newest.get(key),
        byHand: hands.find((hand) => hand !== undefined) ?? unexplainedText(role, unexplained),
    };
}
const wasBefore = (name, { isNow, changeOf }) => isNow(name) || changeOf(name) !== undefined;
/** Whoever gives a review unasked chose nobody; whoever takes an issue on did. */
function handOf({ what, kind, name, by, isOurs }) {
    if (isOurs)
        return undefined;
    if (kind === 'removed')
        return `${by.login} took ${name} off`;
    if (what === 'assignee')
        return `${by.login} assigned ${name}`;
    return (0,_picking_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameLogin */ .Av)(by.login, name) ? undefined : `${by.login} asked ${name}`;
}
/** What was just opened has no history: whoever is there was chosen with the opening. */
function unexplainedText(role, name) {
    if (name === undefined)
        return undefined;
    return `${name} is ${role === 'assign' ? 'assigned' : 'asked'} already, and not by us`;
}


/***/ }),

/***/ 603:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ wishesOf)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4526);
/* harmony import */ var _due_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8696);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_due_js__WEBPACK_IMPORTED_MODULE_1__]);
_due_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** What rules ask for, by their conditions alone: who is picked, or whether anything is left to do, nobody looked up. */
function wishesOf(dues, { kind: subject, number }) {
    const people = ['assign', 'review', 'mentor'].flatMap((key) => (0,_due_js__WEBPACK_IMPORTED_MODULE_1__/* .wishesFor */ .Dl)(key, dues, subject).map((wish) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)(wish, { number, kind: PEOPLE[key], what: (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceText */ .Vq)(wish.value) })));
    const names = ['milestone', 'type'].flatMap((kind) => (0,_due_js__WEBPACK_IMPORTED_MODULE_1__/* .wishesFor */ .Dl)(kind, dues, subject).map((wish) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)(wish, { number, kind, what: wish.value.name })));
    const comments = (0,_due_js__WEBPACK_IMPORTED_MODULE_1__/* .wishesFor */ .Dl)('comment', dues, subject).map((wish) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)(wish, { number, kind: 'comment', what: '' }));
    return [...people, ...names, ...comments];
}
const PEOPLE = { assign: 'assignee', review: 'reviewer', mentor: 'mentor' };

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ formAnswers)
/* harmony export */ });
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


/***/ }),

/***/ 308:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ formPath),
/* harmony export */   b: () => (/* binding */ formTemplateFrom)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__]);
_porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

/** Where GitHub keeps the forms of this kind: https://docs.github.com/en/discussions/managing-discussions-for-your-community/creating-discussion-category-forms */
const formPath = (template, kind) => `.github/${kind === 'discussion' ? 'DISCUSSION_TEMPLATE' : 'ISSUE_TEMPLATE'}/${template}`;
/** An issue form as far as its answers need it. What GitHub itself would refuse is passed over: it never made an issue. */
function formTemplateFrom(text, path) {
    const root = (0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(text, { path });
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6580:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5508);
/* harmony import */ var _gather_absent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6262);
/* harmony import */ var _gather_discussion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3991);
/* harmony import */ var _gather_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8884);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gather_facts_js__WEBPACK_IMPORTED_MODULE_0__]);
_gather_facts_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** The subjects of a target, each from the payload when it came with it. */
async function subjectsOf(target, github) {
    if (target.kind === 'head')
        return await headSubjects(target, github);
    if (target.kind === 'discussion') {
        const subject = await (0,_gather_discussion_js__WEBPACK_IMPORTED_MODULE_1__/* .discussionSubject */ .v)(target, github);
        const absent = { what: `#${target.number}`, missing: `there is no discussion #${target.number}` };
        return [subject === undefined ? absent : { subject, pull: null }];
    }
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
    const issue = target.known ?? (await (0,_gather_absent_js__WEBPACK_IMPORTED_MODULE_2__/* .absentAsUndefined */ .u)(github.issues.issue(target.number)));
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
    return { subject: { ...ofIssue(issue), ...ofEvent(target) }, pull: null, cared: { issue, target } };
}
async function pullRequestSubject(target, github) {
    const pull = target.known ?? (await (0,_gather_absent_js__WEBPACK_IMPORTED_MODULE_2__/* .absentAsUndefined */ .u)(github.pullRequests.pullRequest(target.number)));
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
const ofEvent = ({ isNew, comment }) => ({
    isNew: isNew === true,
    comment: comment ?? null,
});
const ofThread = (thread) => {
    const { number, nodeId, title, body, author, association, createdAt, labels, milestone, assignees, isLocked } = thread;
    const isOpen = thread.state === 'open';
    return { number, nodeId, title, body, author, association, createdAt, labels, milestone, assignees, isOpen, isLocked };
};
const ofIssue = (issue) => ({
    ...ofThread(issue),
    kind: 'issue',
    type: issue.type,
    requested: { people: [], teams: [] },
    branches: null,
    isDraft: false,
    discussion: null,
    changedFiles: 0,
    changedLines: 0,
});
const ofPullRequest = (pull) => ({
    ...ofThread(pull),
    kind: 'pull request',
    type: null,
    requested: { people: pull.requestedReviewers, teams: pull.requestedTeams },
    branches: { head: pull.head.name, base: pull.base.name },
    isDraft: pull.isDraft,
    discussion: null,
    changedFiles: pull.counts?.files ?? 0,
    changedLines: (pull.counts?.additions ?? 0) + (pull.counts?.deletions ?? 0),
});
/** What the rules need beyond the subject itself, each fact once and none that no rule asks for. */
async function factsOf(known, rules, { now, ...means }) {
    let facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .noFacts */ .f5)(known.subject, now);
    for (const gather of _gather_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factGatherers */ .U)
        facts = { ...facts, ...(await gather({ ...known, ...means, rules, facts })) };
    return facts;
}
/** Who changed these labels last: asked only when it decides something. */
const changesOf = async (labels, { number }, github) => (labels.length === 0 ? new Map() : await github.labelHistory.lastChanges(number, labels));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ absentAsUndefined)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3883);

/** A number that leads nowhere is no reason to fail: the others may be there. */
async function absentAsUndefined(request) {
    try {
        return await request;
    }
    catch (error) {
        // 410 is what GitHub answers for a deleted issue.
        if ((0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubError */ .e0)(error) && (error.status === 404 || error.status === 410))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 3991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isFirstDiscussion),
/* harmony export */   v: () => (/* binding */ discussionSubject)
/* harmony export */ });
/* harmony import */ var _absent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6262);

/** The discussion, from the payload or by its number; undefined when there is none. */
async function discussionSubject(target, github) {
    const discussion = target.known ?? (await (0,_absent_js__WEBPACK_IMPORTED_MODULE_0__/* .absentAsUndefined */ .u)(github.discussions.discussion(target.number)));
    return discussion === undefined ? undefined : subjectOf(discussion, target);
}
function subjectOf({ nodeId, repositoryId, category, ...thread }, { isNew, isAsked, comment, before }) {
    return {
        ...thread,
        nodeId,
        kind: 'discussion',
        // Nothing follows on a discussion but labels, so that these are not asked about.
        isOpen: true,
        isLocked: false,
        assignees: [],
        requested: { people: [], teams: [] },
        type: null,
        milestone: null,
        branches: null,
        isDraft: false,
        discussion: { nodeId, repositoryId, category, before: before ?? null, isAsked: isAsked === true },
        changedFiles: 0,
        changedLines: 0,
        isNew: isNew === true,
        comment: comment ?? null,
    };
}
/** Null for authors that have no such list, such as apps. Compared by number, so that of two at once exactly one is first. */
async function isFirstDiscussion({ number, author }, { repositoryId }, { discussions }) {
    const home = repositoryId === '' ? (await discussions.discussion(number)).repositoryId : repositoryId;
    const started = await (0,_absent_js__WEBPACK_IMPORTED_MODULE_0__/* .absentAsUndefined */ .u)(discussions.startedBy(author.login, home));
    return started === undefined ? null : started.every((other) => other >= number);
}


/***/ }),

/***/ 8884:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ factGatherers)
/* harmony export */ });
/* harmony import */ var _decide_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1244);
/* harmony import */ var _decide_who_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(612);
/* harmony import */ var _form_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(308);
/* harmony import */ var _rules_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4366);
/* harmony import */ var _discussion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3991);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7348);
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7474);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_decide_verdicts_js__WEBPACK_IMPORTED_MODULE_0__, _form_template_js__WEBPACK_IMPORTED_MODULE_1__, _files_js__WEBPACK_IMPORTED_MODULE_3__]);
([_decide_verdicts_js__WEBPACK_IMPORTED_MODULE_0__, _form_template_js__WEBPACK_IMPORTED_MODULE_1__, _files_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







const rulesFor = ({ rules, subject }) => [...rules.rules, ...rules.followUps].filter((rule) => rule.appliesTo.includes(subject.kind) && !(0,_decide_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .exceedsFileLimit */ .PE)(rule, subject.changedFiles, rules.limits));
const conditionsFor = (gathering) => rulesFor(gathering).flatMap(({ when }) => (0,_rules_model_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionsIn */ .AV)(when));
async function files(gathering) {
    const { subject, github, isExplained } = gathering;
    const asking = rulesFor(gathering).filter(({ when }) => (0,_rules_model_js__WEBPACK_IMPORTED_MODULE_2__/* .readsFiles */ .LN)(when));
    if (subject.kind !== 'pull request' || asking.length === 0)
        return {};
    if (subject.changedFiles === 0)
        return { files: { files: [], isComplete: true } };
    if (!isExplained)
        return { files: await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .decidingFiles */ .j)(asking, gathering) };
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
    return { isGenerated: (0,_generated_js__WEBPACK_IMPORTED_MODULE_4__/* .generatedFiles */ .R)(attributes?.text ?? '') };
}
async function teams(gathering) {
    const asked = conditionsFor(gathering).flatMap((condition) => (condition.kind === 'team' ? [condition.team] : []));
    const known = new Map();
    for (const team of asked) {
        if (known.has((0,_decide_who_js__WEBPACK_IMPORTED_MODULE_5__/* .teamKey */ .rq)(team)))
            continue;
        const { login } = gathering.subject.author;
        known.set((0,_decide_who_js__WEBPACK_IMPORTED_MODULE_5__/* .teamKey */ .rq)(team), await gathering.github.people.isTeamMember(team.organisation, team.slug, login));
    }
    return { teams: known };
}
async function first(gathering) {
    const { subject, github, readFirst } = gathering;
    if (!conditionsFor(gathering).some(({ kind }) => kind === 'first'))
        return {};
    if (subject.discussion !== null)
        return { isFirst: await (0,_discussion_js__WEBPACK_IMPORTED_MODULE_6__/* .isFirstDiscussion */ .H)(subject, subject.discussion, github) };
    const earliest = await readFirst(subject.author.login, subject.kind);
    return { isFirst: earliest === undefined || earliest >= subject.number };
}
async function forms(gathering) {
    const { kind } = gathering.subject;
    const paths = new Set(conditionsFor(gathering).flatMap((condition) => condition.kind === 'form' ? [(0,_form_template_js__WEBPACK_IMPORTED_MODULE_1__/* .formPath */ .I)(condition.template, kind)] : []));
    const known = new Map();
    for (const path of paths) {
        const file = await gathering.github.contents.file(path);
        if (file !== undefined)
            known.set(path, (0,_form_template_js__WEBPACK_IMPORTED_MODULE_1__/* .formTemplateFrom */ .b)(file.text, path));
    }
    return { forms: known };
}
/** Files come last, as the other facts may decide a rule without them. */
const factGatherers = [commits, generated, teams, first, forms, files];

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7348:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ decidingFiles)
/* harmony export */ });
/* harmony import */ var _decide_answer_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3692);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_decide_answer_of_js__WEBPACK_IMPORTED_MODULE_0__]);
_decide_answer_of_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

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
    const asked = { ...question, facts, captures: new Map() };
    return rules.filter(({ when }) => (0,_decide_answer_of_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .u)(when, asked).verdict === 'unknown');
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ generatedFiles)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

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
    const glob = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(isName ? `**/${pattern}` : pattern.replace(/^\//, ''), {
        dot: true,
        nocomment: true,
        nonegate: true,
    });
    return (path) => glob.match(path);
}


/***/ }),

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Yp: () => (/* binding */ doing),
/* harmony export */   qG: () => (/* binding */ leave)
/* harmony export */ });
const NOTHING = { effects: [], leftAlone: [], hints: [] };
const doing = (...effects) => ({ ...NOTHING, effects });
const leave = (number, because) => ({
    ...NOTHING,
    leftAlone: [{ what: `#${number}`, because }],
});


/***/ }),

/***/ 4399:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ careFor)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);
/* harmony import */ var _care_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(975);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(600);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7777);
/* harmony import */ var _introduction_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9662);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6655);
/* harmony import */ var _mentors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5018);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4064);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_mentors_js__WEBPACK_IMPORTED_MODULE_6__]);
_mentors_js__WEBPACK_IMPORTED_MODULE_6__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];








/** What one issue needs, be it by its label or by what somebody asks for in a comment. */
async function careFor(cared, { rule, planned, ...means }) {
    if (cared === undefined || rule === undefined)
        return _care_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const { issue, target } = cared;
    const { isAdded, isRemoved } = changesOf(planned, issue.number, rule.label);
    const hasLabel = isAdded || (!isRemoved && issue.labels.some((name) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name) === (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(rule.label)));
    const introduced = { ...means, issue, rule };
    const isTakenOff = isRemoved || (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(target.unlabelled ?? '') === (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(rule.label);
    if (!hasLabel)
        return isTakenOff ? await withdrawal(introduced) : _care_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    if (issue.state !== 'open' || issue.isLocked)
        return _care_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const plans = [];
    if (isAdded || target.isIntroducing === true)
        plans.push(await introducing(introduced, target.isNew === true));
    const command = target.written?.by.type === 'User' ? (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .commandIn */ .v)(target.comment ?? '') : undefined;
    if (command !== undefined && target.written !== undefined)
        plans.push(await asking({ command, written: target.written, issue, rule }, means.github));
    return {
        effects: plans.flatMap(({ effects }) => effects),
        leftAlone: plans.flatMap(({ leftAlone }) => leftAlone),
        hints: plans.flatMap(({ hints }) => hints),
    };
}
function changesOf(planned, number, label) {
    const isIt = (name) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name) === (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label);
    return {
        isAdded: planned.some((each) => each.kind === 'add-labels' && each.number === number && each.labels.some(isIt)),
        isRemoved: planned.some((each) => each.kind === 'remove-label' && each.number === number && isIt(each.label)),
    };
}
/** What was just opened has no comments yet; for the rest, one request says what stands there. */
async function introducing({ issue, rule, github, reader }, isNew) {
    const { number } = issue;
    const ours = isNew ? [] : await github.comments.withMarker(number, _markers_js__WEBPACK_IMPORTED_MODULE_5__/* .INTRODUCTION */ .PZ);
    const wasDeleted = ours.length === 0 && !isNew && (await isDeleted(number, github));
    const found = (0,_introduction_js__WEBPACK_IMPORTED_MODULE_4__/* .standingIntroduction */ .ZS)(number, { ours, wasDeleted });
    if ('effects' in found)
        return found;
    const { standing } = found;
    const named = standing === undefined ? [] : (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .mentorsIn */ .Cr)(standing.body);
    const wanted = { number, author: issue.author.login, assignees: issue.assignees, named };
    const { mentors, leftAlone, hints } = await (0,_mentors_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseMentors */ .a)(rule.mentor, wanted, { github, reader });
    const plan = (0,_introduction_js__WEBPACK_IMPORTED_MODULE_4__/* .introductionPlan */ .iN)({ issue, rule, mentors, standing });
    return { effects: plan.effects, leftAlone, hints };
}
/** GitHub does not say which of our comments it was; none of ours is written again where a person deleted one. */
const isDeleted = async (number, github) => (await github.threadHistory.changes(number)).some(({ what, isOurs }) => what === 'comment' && !isOurs);
async function withdrawal({ issue, rule, github }) {
    const { number } = issue;
    if (issue.assignees.length > 0)
        return _care_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$;
    const ours = await github.comments.withMarker(number, _markers_js__WEBPACK_IMPORTED_MODULE_5__/* .INTRODUCTION */ .PZ);
    return (0,_introduction_js__WEBPACK_IMPORTED_MODULE_4__/* .withdrawalPlan */ .xQ)({ number, label: rule.label }, ours.find(({ isMinimized }) => !isMinimized));
}
async function asking(asked, github) {
    const { command, issue, rule, written } = asked;
    const { login, id } = written.by;
    const { number } = issue;
    const assignments = await github.claims.on(number);
    if (assignments === undefined || !assignments.isOpen || assignments.isLocked)
        return (0,_care_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)(number, 'it was closed or locked meanwhile');
    const facts = { assignments, answers: [], claimed: [] };
    if (command === 'unassign')
        return (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimPlan */ .KM)(asked, facts);
    const answers = await github.comments.withMarker(number, (0,_markers_js__WEBPACK_IMPORTED_MODULE_5__/* .answerMarker */ .rz)(id));
    const claimed = assignments.assignees.length === 0 ? await github.assignment.assignedWith(login, rule.label) : [];
    return (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimPlan */ .KM)(asked, { assignments, answers, claimed: claimed.map((each) => each.number) });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ claimPlan),
/* harmony export */   M6: () => (/* binding */ assignedBefore),
/* harmony export */   Yq: () => (/* binding */ saysTheSame)
/* harmony export */ });
/* harmony import */ var _follow_ups_picking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8169);
/* harmony import */ var _care_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(975);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4064);



/** What comes of `/assign` and `/unassign`. */
function claimPlan(asked, facts) {
    const { command, issue, written } = asked;
    const { login } = written.by;
    if (isDealtWith(asked, facts))
        return (0,_care_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .leave */ .qG)(issue.number, `what ${login} asks for was dealt with before`);
    if (command === 'assign')
        return assignmentPlan(asked, facts);
    const because = `${login} gives it back`;
    if (!isAssigned(facts.assignments, login))
        return (0,_care_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .leave */ .qG)(issue.number, `${login} gives back what is not theirs`);
    return (0,_care_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .doing */ .Yp)({ kind: 'give-back', number: issue.number, login, because });
}
const CHANGES = { assign: 'assigned', unassign: 'unassigned' };
/**
 * A run that is started again plays an old comment: what came after it stands. Not so where it is only that we carried out
 * what they asked for before, as runs take a while: `/assign`, and `/unassign` seconds later. Times have whole seconds.
 */
function isDealtWith({ command, written }, { assignments }) {
    return assignments.changes.some(({ kind, login, at, isOurs }) => (0,_follow_ups_picking_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLogin */ .Av)(login, written.by.login) &&
        Date.parse(at) >= Date.parse(written.at) &&
        (kind === CHANGES[command] || !isOurs));
}
function assignmentPlan(asked, { assignments, answers, claimed }) {
    const { issue, rule, written } = asked;
    const { login, id } = written.by;
    const others = assignments.assignees.map((assignee) => assignee.login);
    if (isAssigned(assignments, login)) {
        return answerPlan(asked, answers, { body: (0,_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .alreadyYours */ .JQ)(login), because: `${login} has it already` });
    }
    if (others.length > 0) {
        const body = (0,_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .takenBy */ .bL)(login, others, (0,_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .freeIssues */ .VF)(issue.url, rule.label));
        return answerPlan(asked, answers, { body, because: `${others.join(', ')} had it before ${login} asked` });
    }
    if (claimed.length >= rule.most) {
        const body = (0,_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .atTheCap */ .B4)(login, claimed, rule.most);
        const numbers = claimed.map((number) => `#${number}`).join(', ');
        return answerPlan(asked, answers, { body, because: `${login} has ${numbers}, of at most ${rule.most}` });
    }
    const { number, nodeId, url } = issue;
    const { label, most } = rule;
    const person = { number, login, id };
    const because = `${login} asks for it and nobody has it`;
    const hasAnswer = answers.some(({ isMinimized }) => !isMinimized);
    return (0,_care_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .doing */ .Yp)({ kind: 'claim', ...person, nodeId, url, label, most, because }, 
    // What stands there said that it was somebody else's.
    ...(hasAnswer ? [{ kind: 'withdraw-answer', ...person, because: `${login} gets it now` }] : []));
}
/** One answer for one person, kept up to date, so that a flood of requests makes no flood of comments. */
function answerPlan({ issue: { number, nodeId }, written }, answers, { body, because }) {
    const { login, id } = written.by;
    if (answers.some(({ isMinimized }) => isMinimized))
        return (0,_care_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .leave */ .qG)(number, `${because}; a person hid what we answered before`);
    if (answers.some((answer) => saysTheSame(answer.body, body)))
        return (0,_care_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .leave */ .qG)(number, `${because}, as we answered before`);
    return (0,_care_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .doing */ .Yp)({ kind: 'answer-claim', number, nodeId, login, id, body, because });
}
/** Below the marker; people who edit leave line ends of their own. */
const saysTheSame = (standing, wanted) => standing.replaceAll('\r\n', '\n').trimEnd().endsWith(wanted);
/** Of those who are assigned, who was so before this person. Whose assignment GitHub does not show any more was first. */
function assignedBefore({ assignees, changes }, login) {
    const turnOf = (name) => changes.findLastIndex((change) => change.kind === 'assigned' && (0,_follow_ups_picking_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLogin */ .Av)(change.login, name));
    return assignees.map((assignee) => assignee.login).filter((name) => turnOf(name) < turnOf(login));
}
const isAssigned = ({ assignees }, login) => assignees.some((assignee) => (0,_follow_ups_picking_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLogin */ .Av)(assignee.login, login));


/***/ }),

/***/ 7777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ commandIn)
/* harmony export */ });
const COMMANDS = new Map([
    ['/assign', 'assign'],
    ['/assign-me', 'assign'],
    ['/claim', 'assign'],
    ['/unassign', 'unassign'],
    ['/unassign-me', 'unassign'],
    ['/unclaim', 'unassign'],
]);
/**
 * The last command that stands alone on a line. What readers do not take for the writer's own words is none: quotes, code,
 * and what HTML comments hide.
 */
function commandIn(comment) {
    let fence;
    let isHidden = false;
    let command;
    for (const line of comment.split(/\r\n?|\n/)) {
        if (fence !== undefined) {
            if (closes(line, fence))
                fence = undefined;
            continue;
        }
        const shown = withoutHidden(line, isHidden);
        isHidden = shown.isHidden;
        fence = FENCE.exec(shown.text)?.[1];
        command = commandOn(shown.text) ?? command;
    }
    return command;
}
// Four blanks or a tab make a block of code: https://spec.commonmark.org/0.31.2/#indented-code-blocks
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const INDENTED = /^(?: {4}| {0,3}\t)/;
const commandOn = (line) => INDENTED.test(line) ? undefined : COMMANDS.get(line.trim().toLowerCase());
/** As many of the same sign, or more, and nothing else. */
function closes(line, fence) {
    const sign = FENCE.exec(line)?.[1];
    return sign !== undefined && sign.startsWith(fence) && line.trim() === sign;
}
/** The line without its HTML comments, and whether one goes on below it. */
function withoutHidden(line, isHidden) {
    const shown = [];
    let hidden = isHidden;
    for (let from = 0; from < line.length;) {
        const sign = hidden ? '-->' : '<!--';
        const at = line.indexOf(sign, from);
        if (!hidden)
            shown.push(line.slice(from, at === -1 ? undefined : at));
        if (at === -1)
            break;
        hidden = !hidden;
        from = at + sign.length;
    }
    return { text: shown.join(''), isHidden: hidden };
}


/***/ }),

/***/ 2514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ CARE_DESCRIPTIONS),
/* harmony export */   g: () => (/* binding */ isCare)
/* harmony export */ });
/** Whether an effect is of this care, and not of labels or rules. */
const isCare = ({ kind }) => Object.hasOwn(CARE_DESCRIPTIONS, kind);
const CARE_DESCRIPTIONS = {
    introduce: ({ number }) => `say on #${number} how to take it on`,
    'withdraw-introduction': ({ number }) => `remove from #${number} how to take it on`,
    claim: ({ login, number }) => `assign ${login} to #${number}, unless somebody was faster`,
    'give-back': ({ login, number }) => `take ${login} off #${number}`,
    'answer-claim': ({ login, number }) => `answer ${login} on #${number}`,
    'withdraw-answer': ({ login, number }) => `remove from #${number} why it was not ${login}'s to take`,
    'release-claim': ({ login, number }) => `release #${number}, which ${login} had taken on`,
};


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ standingIntroduction),
/* harmony export */   iN: () => (/* binding */ introductionPlan),
/* harmony export */   xQ: () => (/* binding */ withdrawalPlan)
/* harmony export */ });
/* harmony import */ var _care_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(975);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(600);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4064);



/** The one comment that says how to take the issue on, written once and kept up to date. */
function introductionPlan({ issue: { number, nodeId }, rule, mentors, standing }) {
    const body = (0,_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .introduction */ .rx)(rule, mentors);
    if (standing !== undefined && (0,_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .saysTheSame */ .Yq)(standing.body, body))
        return _care_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const because = standing === undefined ? `it has the label ${rule.label}` : 'what it says is no longer what the rules say';
    const replaces = standing?.id ?? null;
    return (0,_care_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .doing */ .Yp)({ kind: 'introduce', number, nodeId, replaces, body, because });
}
/** What the label's going leaves: a comment that promises what no longer holds. Whoever has the issue keeps it. */
function withdrawalPlan({ number, label }, standing) {
    if (standing === undefined)
        return _care_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const because = `the label ${label} is gone and nobody has taken it on`;
    return (0,_care_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .doing */ .Yp)({ kind: 'withdraw-introduction', number, comment: standing.id, because });
}
/** The comment to keep up to date; the plan instead, when a person put it away. */
function standingIntroduction(number, { ours, wasDeleted }) {
    const [oldest] = ours.toSorted((one, other) => one.id - other.id);
    if (oldest === undefined && wasDeleted)
        return (0,_care_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .leave */ .qG)(number, 'a person deleted what we wrote there');
    if (oldest?.isMinimized === true)
        return (0,_care_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .leave */ .qG)(number, 'a person hid what we wrote there');
    return { standing: oldest };
}


/***/ }),

/***/ 6655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ INTRODUCTION),
/* harmony export */   m4: () => (/* binding */ releaseMarker),
/* harmony export */   rz: () => (/* binding */ answerMarker)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7438);

const INTRODUCTION = (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL)('triage', 'good-first-issue');
/** By the person's number: logins change, and may hold what a marker may not. */
const answerMarker = (id) => (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL)('triage', `claim-${id}`);
const releaseMarker = (id) => (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL)('triage', `released-${id}`);


/***/ }),

/***/ 5018:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ chooseMentors)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3883);
/* harmony import */ var _follow_ups_gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2939);
/* harmony import */ var _follow_ups_picking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8169);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_follow_ups_gather_js__WEBPACK_IMPORTED_MODULE_0__]);
_follow_ups_gather_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



const NOBODY = { mentors: [], leftAlone: [], hints: [] };
/** Who helps with an issue: never its author, nor whoever works on it. */
async function chooseMentors(choice, wanted, { github, reader }) {
    if (choice === undefined)
        return NOBODY;
    const excluded = excludedFrom(wanted);
    const kept = wanted.named.filter((login) => !excluded.has((0,_follow_ups_picking_js__WEBPACK_IMPORTED_MODULE_1__/* .loginKey */ .H$)(login)) && mayBeIn(choice, login));
    if (kept.length >= choice.pick)
        return { ...NOBODY, mentors: kept };
    try {
        const candidates = await candidatesOf(choice, github);
        const remaining = candidates.filter((login) => !kept.some((other) => (0,_follow_ups_picking_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLogin */ .Av)(other, login)));
        return await pick(remaining, { choice, excluded, kept, number: wanted.number }, reader);
    }
    catch (error) {
        // A token that sees no teams, or a misspelt login: the issue can be introduced without a mentor.
        if (!(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .isUserError */ .iU)(error))
            throw error;
        const message = `#${wanted.number} gets no mentor. ${(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        return { ...NOBODY, mentors: kept, hints: [{ place: choice.place, message }] };
    }
}
function excludedFrom({ author, assignees }) {
    const working = assignees.map((login) => [(0,_follow_ups_picking_js__WEBPACK_IMPORTED_MODULE_1__/* .loginKey */ .H$)(login), `${login} works on it`]);
    return new Map([[(0,_follow_ups_picking_js__WEBPACK_IMPORTED_MODULE_1__/* .loginKey */ .H$)(author), `${author} wrote it`], ...working]);
}
/** A team's members are not read to see whether somebody still is one. */
const mayBeIn = ({ from }, login) => from.some((candidate) => candidate.kind !== 'person' || (0,_follow_ups_picking_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLogin */ .Av)(candidate.login, login));
async function candidatesOf({ from }, github) {
    const people = [];
    for (const each of from)
        people.push(...(each.kind === 'person' ? [each.login] : await (0,_follow_ups_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleIn */ .$)(each.team, github)));
    return people;
}
async function pick(candidates, among, reader) {
    const { choice, excluded, kept, number } = among;
    const choosing = { candidates, pick: choice.pick - kept.length, atMost: choice.atMost, excluded };
    const free = candidates.filter((login) => !excluded.has((0,_follow_ups_picking_js__WEBPACK_IMPORTED_MODULE_1__/* .loginKey */ .H$)(login)));
    const loads = (0,_follow_ups_picking_js__WEBPACK_IMPORTED_MODULE_1__/* .needsLoads */ .pp)(choosing) ? await reader.load('mentor', free) : new Map();
    const { picked, passedOver } = (0,_follow_ups_picking_js__WEBPACK_IMPORTED_MODULE_1__/* .picksOf */ .cV)({ ...choosing, loads, turn: number });
    reader.count(picked.map(({ login }) => ({ kind: 'mentor', action: 'add', what: login })));
    const mentors = [...kept, ...picked.map(({ login }) => login)];
    const why = passedOver.map(({ because }) => because).join(', ');
    const left = { what: `a mentor for #${number}`, because: why === '' ? 'the list has nobody in it' : why };
    return { ...NOBODY, mentors, leftAlone: mentors.length === 0 ? [left] : [] };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ atTheCap),
/* harmony export */   Cr: () => (/* binding */ mentorsIn),
/* harmony export */   JQ: () => (/* binding */ alreadyYours),
/* harmony export */   P2: () => (/* binding */ notAssignable),
/* harmony export */   VF: () => (/* binding */ freeIssues),
/* harmony export */   bL: () => (/* binding */ takenBy),
/* harmony export */   rx: () => (/* binding */ introduction),
/* harmony export */   w2: () => (/* binding */ released)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8623);

/*
 * What contributors read. Logins are GitHub's own; `most`, `releaseAfter` and the label come from the rules file. Nothing
 * of a title or a comment gets in.
 */
/** The comment that stands below a good first issue. */
function introduction({ most, releaseAfter }, mentors) {
    const many = most === 1 ? 'one issue of this kind' : `${most} issues of this kind`;
    return [
        '**Would you like to work on this?** Write a comment with `/assign` on a line of its own, and it is yours.',
        ...(mentors.length === 0
            ? []
            : [`${(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(mentors.map(mention))} will help you. Ask here whatever you would like to know.`]),
        [
            `- Everybody can have ${many} at a time.`,
            '- `/unassign` gives it back. That is fine at any time, and needs no reason.',
            ...(releaseAfter === undefined
                ? []
                : [
                    `- After ${days(releaseAfter)} without a comment or a push of yours it becomes free for others. A pull request that waits for a review keeps it yours.`,
                ]),
        ].join('\n'),
        ...(mentors.length === 0 ? [] : [remembered(mentors)]),
    ].join('\n\n');
}
/** Why somebody does not get an issue that they asked for. */
const alreadyYours = (login) => `${mention(login)}, this issue is yours already. A comment with \`/unassign\` gives it back.`;
const takenBy = (login, others, freeOnes) => `${mention(login)}, ${(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(others.map(_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln))} ${others.length === 1 ? 'is' : 'are'} working on this. ` +
    `[These issues](${freeOnes}) still wait for somebody.`;
const atTheCap = (login, numbers, most) => `${mention(login)}, you have ${(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(numbers.map((number) => `#${number}`))} already, and everybody can have ` +
    `${most === 1 ? 'one issue of this kind' : `${most} issues of this kind`} at a time. When ` +
    `${numbers.length === 1 ? 'that one' : 'one of them'} is closed, or you gave it back with \`/unassign\`, ask again here.`;
const notAssignable = (login) => `${mention(login)}, GitHub does not let this be assigned to you. A maintainer who reads this can help.`;
/** What somebody reads whose claim became old. */
const released = (login, { since, lastActive }) => `${mention(login)}, you took this on ${dateOf(since)}, and the last we saw of you here was on ${dateOf(lastActive)}, ` +
    'so it is free for others again. Things come up, and that is fine. If you are still on it, a comment with `/assign` ' +
    'makes it yours again, unless somebody else was faster.';
/** Open issues of that label that nobody has, on GitHub's own page. */
function freeIssues(issueUrl, label) {
    const query = `is:issue is:open no:assignee label:"${label.replaceAll('"', String.raw `\"`)}"`;
    return `${issueUrl.replace(/\/\d+$/, '')}?q=${encodeURIComponent(query).replaceAll(/[()'!*]/g, percent)}`;
}
// What encodeURIComponent leaves alone and Markdown does not.
const percent = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
/** Only what can be a login is written as a mention. */
const mention = (login) => (LOGIN.test(login) ? `@${login}` : (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(login));
// Enterprises' own accounts have an underscore before their short code.
const LOGIN = /^[a-z\d][\w-]{0,98}$/i;
/** Invisible, so that a later run asks the same people. That the comment is ours, its author tells. */
const remembered = (mentors) => `<!-- mentors: ${mentors.filter((login) => LOGIN.test(login)).join(' ')} -->`;
/** The mentors whom an introduction names. */
const mentorsIn = (body) => /^<!-- mentors: ([\w -]+) -->\r?$/m
    .exec(body)?.[1]
    ?.split(' ')
    .filter((login) => LOGIN.test(login)) ?? [];
const days = (count) => (count === 1 ? 'a day' : `${count} days`);
const dateOf = (at) => at.slice(0, 10);


/***/ }),

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3883);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);


function versionOf(subject, inputs, limit) {
    if (inputs.enableVersionedRegex !== true)
        return { kind: 'known', version: undefined, effects: [] };
    if (subject.kind === 'discussion') {
        const because = 'versioned-regex chooses the rules, and those are for issues';
        return { kind: 'missing', effects: [], leftAlone: [{ what: `#${subject.number}`, because }] };
    }
    const regex = versionedRegex(inputs.versionedRegex);
    const captured = limit(() => regex.exec(subject.body)?.[1] ?? '');
    const label = inputs.bodyMissingRegexLabel;
    const present = subject.labels.find((name) => label !== undefined && (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name) === (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label));
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
        throw new _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('enable-versioned-regex is on and versioned-regex is empty. Give it a regular expression with one group, for example template-version: (\\d+).');
    }
    try {
        return new RegExp(source);
    }
    catch (error) {
        throw new _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`versioned-regex: "${source}" is no regular expression. Mend it, or escape what is meant literally.`, { cause: error });
    }
}


/***/ }),

/***/ 3246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ih: () => (/* binding */ annotationsOf),
  cz: () => (/* binding */ detailsOf),
  g5: () => (/* binding */ failureOf),
  Pl: () => (/* binding */ headline)
});

// EXTERNAL MODULE: ./packages/action-kit/build/text.js
var build_text = __webpack_require__(8623);
// EXTERNAL MODULE: ./actions/triage/build/follow-ups/decision.js
var follow_ups_decision = __webpack_require__(4526);
;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/messages.js
/** What follows besides labels, behind the sentence about labels. */
function besidesText(followUps) {
    if (followUps.length === 0)
        return '';
    const due = followUps.filter(({ action }) => action === 'add' || action === 'change' || action === 'remove').length;
    const done = followUps.filter(({ action }) => action === 'keep').length;
    return ` Besides labels: ${due} to do, ${done} done already.`;
}
const mistakeAnnotation = ({ place: { file, line }, message }) => ({
    level: 'error',
    title: 'A rule could not be followed',
    message,
    file,
    line,
});

// EXTERNAL MODULE: ./actions/triage/build/good-first-issue/effects.js
var good_first_issue_effects = __webpack_require__(2514);
// EXTERNAL MODULE: ./actions/triage/build/decide/limits.js
var limits = __webpack_require__(6942);
;// CONCATENATED MODULE: ./actions/triage/build/limit-annotations.js

/** Labels that the rules give and GitHub would refuse: one warning for each reason, however many labels it holds back. */
function limitAnnotations(decisions) {
    const heldBack = decisions.filter(({ action, verdict }) => action === 'leave' && verdict === 'yes');
    const tooLong = unique(heldBack.filter(({ label }) => (0,limits/* isTooLong */.pn)(label)).map(({ label, rule }) => `${label} (${rule})`));
    const roomless = heldBack.filter(({ because }) => because === limits/* NO_ROOM */.sP);
    const labels = unique(roomless.map(({ label }) => label));
    const subjects = unique(roomless.map(({ number }) => `#${number}`));
    return [
        ...warningUnless(tooLong.length === 0, `GitHub takes 50 characters at most in a label's name. Not added, as longer: ${listed(tooLong)}. Shorten these names in the rules.`),
        ...warningUnless(labels.length === 0, `GitHub allows 100 labels on one issue or pull request. There was no room on ${listed(subjects)} for: ${listed(labels)}. Remove labels there that are not needed.`),
    ];
}
const warningUnless = (isEmpty, message) => isEmpty ? [] : [{ level: 'warning', message }];
const unique = (texts) => [...new Set(texts)];
// An annotation shows a few lines; the summary and the output `decisions` have every label.
const MOST_NAMED = 10;
const listed = (texts) => texts.length > MOST_NAMED
    ? `${texts.slice(0, MOST_NAMED).join(', ')} and ${texts.length - MOST_NAMED} more`
    : texts.join(', ');

// EXTERNAL MODULE: ./actions/triage/build/sweep-messages.js
var sweep_messages = __webpack_require__(9372);
// EXTERNAL MODULE: ./actions/triage/build/rules/model.js
var model = __webpack_require__(4366);
;// CONCATENATED MODULE: ./actions/triage/build/messages.js







// Past this a table is scrolled, not read; the output `decisions` has every line.
const MOST_ROWS = 100;
const OUTCOMES = { add: 'add', change: 'update', keep: 'is there', remove: 'remove' };
/** What stands in the summary between what was done and what was left alone. */
function detailsOf({ decisions, followUps, translation, previews, nearMisses }, { explain }) {
    const rows = rowsOf({ decisions, followUps });
    const title = titleFor(followUps);
    const parts = [
        decisionTable(rows, title),
        explain ? explanation(rows, nearMisses, title) : '',
        explain && translation !== undefined ? translationSection(translation) : '',
        ...previews.map(previewSection),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
const rowsOf = ({ decisions, followUps }) => [
    ...decisions.map(({ label, ...decision }) => ({ ...decision, what: label })),
    ...followUps.map((decision) => ({ ...decision, what: (0,follow_ups_decision/* followUpText */.Qu)(decision) })),
];
const titleFor = (followUps) => followUps.length === 0 ? 'Label' : 'Label, or what follows';
/** Each label that is given, kept or taken, the rule that says so, and the first file or text that decided it. */
function decisionTable(all, title) {
    const rows = all.flatMap(({ number, what, action, because, rule }) => {
        if (action === 'leave' || action === 'none')
            return [];
        return [`| #${number} | ${(0,build_text/* inlineText */.ln)(what)} | ${OUTCOMES[action]} | ${(0,build_text/* inlineText */.ln)(because)} | ${(0,build_text/* inlineText */.ln)(rule)} |`];
    });
    return rows.length === 0 ? '' : table(['', title, '', 'Because', 'Rule'], rows);
}
/** For each label that was not given, and for what did not follow, what stood in the way. */
function explanation(all, nearMisses, title) {
    const missed = nearMisses.map(({ label, ...miss }) => ({ ...miss, what: label }));
    const rows = [...all.filter(({ verdict }) => verdict !== 'yes'), ...missed].map(({ number, what, because, rule }) => `| #${number} | ${(0,build_text/* inlineText */.ln)(what)} | ${(0,build_text/* inlineText */.ln)(because)} | ${(0,build_text/* inlineText */.ln)(rule)} |`);
    return rows.length === 0 ? '' : `**Not given**\n\n${table(['', title, 'Because', 'Rule'], rows)}`;
}
/** What the pull request's own version of the rules would do to it. */
function previewSection(preview) {
    const title = `**This pull request changes ${(0,build_text/* inlineText */.ln)(preview.path)}.** Its version is not used before it is merged.`;
    if ('problem' in preview)
        return `${title} It has mistakes:\n\n${preview.problem
            .split('\n')
            .map((line) => `- ${(0,build_text/* inlineText */.ln)(line)}`)
            .join('\n')}`;
    const all = rowsOf(preview);
    const open = all.filter(({ verdict }) => verdict === 'unknown').map(({ what }) => what);
    const rows = all
        .filter(({ verdict }) => verdict === 'yes')
        .map(({ what, because, rule }) => `| ${(0,build_text/* inlineText */.ln)(what)} | ${(0,build_text/* inlineText */.ln)(because)} | ${(0,build_text/* inlineText */.ln)(rule)} |`);
    return [
        `${title} On this pull request it would give ${rows.length === 0 ? 'no label.' : ''}`.trim(),
        ...(rows.length === 0 ? [] : [table([titleFor(preview.followUps), 'Because', 'Rule'], rows)]),
        ...(open.length === 0 ? [] : [`Not decided here: ${(0,build_text/* inlineText */.ln)(open.slice(0, MOST_ROWS).join(', '))}.`]),
    ].join('\n\n');
}
/** What to put into `.github/triage.yml` in place of a file that is older than actions/labeler 5. */
function translationSection(translation) {
    const longest = Math.max(2, ...(translation.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    const note = 'The rules are in the form of actions/labeler 4, which goes on working here. In `.github/triage.yml` they are as follows; there, stars also match names that start with a dot.';
    return `**The same in our own language**\n\n${note}\n\n${fence}yaml\n${translation}${fence}`;
}
const rowOf = (cells) => `| ${cells.join(' | ')} |`;
function table(titles, rows) {
    const more = rows.length > MOST_ROWS ? [rowOf([`${rows.length - MOST_ROWS} more`, ...titles.slice(1).map(() => '')])] : [];
    return [rowOf(titles), rowOf(titles.map(() => '---')), ...rows.slice(0, MOST_ROWS), ...more].join('\n');
}
/** What the run came to, for the top of the summary. */
function headline({ decisions, followUps, effects, progress, }) {
    const count = (action) => decisions.filter((decision) => decision.action === action).length;
    const besides = besidesText(followUps);
    if (progress !== undefined)
        return `${(0,sweep_messages/* progressText */.l)(progress)} Labels to add: ${count('add')}, to remove: ${count('remove')}.${besides}`;
    if (decisions.length === 0 && followUps.length === 0)
        return effects.some(good_first_issue_effects/* isCare */.g) ? 'Good first issues are looked after.' : 'No rule applies here.';
    if (decisions.length === 0)
        return besides.trim();
    const rules = `${decisions.length} ${decisions.length === 1 ? 'label has a rule' : 'labels have rules'} here`;
    return `${rules}: ${count('add')} to add, ${count('remove')} to remove, ${count('keep')} there already.${besides}`;
}
/** Why the step fails, when it could not look at all that it was to look at. */
const failureOf = ({ failures }) => failures.length === 0
    ? {}
    : { failure: ['Not everything could be triaged:', ...failures.map((text) => `- ${text}`)].join('\n') };
/** What the maintainer should mend though the run goes on, each at its place in the rules. */
const annotationsOf = ({ problems, mistakes, hints, cutLists, unruled, decisions, progress, }) => [
    ...byProblem(problems).map(problemAnnotation),
    ...mistakes.map(mistakeAnnotation),
    ...hints.map(hintAnnotation),
    ...cutLists.map(cutAnnotation),
    ...limitAnnotations(decisions),
    ...unruled.map((text) => warning(`Not everything was triaged, as ${text}.`)),
    ...(progress?.warnings ?? []).map(warning),
];
const warning = (message) => ({ level: 'warning', message });
const cutAnnotation = ({ number, changedFiles }) => ({
    level: 'warning',
    message: `GitHub lists only some of the ${changedFiles} changed files of #${number} (3,000 at the most). Labels that the rest could decide are left as they are.`,
});
/** Those of one rule and for one reason together: all labels that may come of a template share its patterns. */
function byProblem(problems) {
    const keyOf = ({ place, problem }) => `${(0,model/* placeText */.Z9)(place)} ${problem}`;
    const first = new Map();
    for (const each of problems)
        if (!first.has(keyOf(each)))
            first.set(keyOf(each), each);
    return [...first].map(([key, problem]) => {
        const labels = new Set(problems.flatMap((each) => (keyOf(each) === key ? [each.label] : [])));
        return { ...problem, others: labels.size - 1 };
    });
}
const problemAnnotation = ({ place: { file, line }, label, problem, others, }) => ({
    level: 'error',
    title: 'A rule could not be evaluated',
    message: others === 0
        ? `The label ${label} is not decided: ${problem}.`
        : `The label ${label} and ${others} more are not decided: ${problem}.`,
    file,
    line,
});
const hintAnnotation = ({ place: { file, line }, message }) => ({
    level: 'warning',
    message: `${file}:${line}: ${message}`,
    file,
    line,
});


/***/ }),

/***/ 145:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ triagedTarget)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1207);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9280);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6580);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8804);
/* harmony import */ var _triage_claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3749);
/* harmony import */ var _triage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7463);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_gather_js__WEBPACK_IMPORTED_MODULE_1__, _triage_js__WEBPACK_IMPORTED_MODULE_4__]);
([_gather_js__WEBPACK_IMPORTED_MODULE_1__, _triage_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






/** Reads, decides and carries out, one subject of the target after the other. */
async function* triagedTarget(target, { means, log, reduced }) {
    if (target.kind === 'claims') {
        const claims = await (0,_triage_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .triageClaims */ .M)(means);
        if (claims !== undefined)
            yield await carriedOut(claims, { means, log });
        else if (target.otherwise !== undefined)
            log.warning(`Nothing to triage: ${target.otherwise}.`);
        return;
    }
    for (const found of await (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectsOf */ .Z6)(target, means.github)) {
        const triaged = await (0,_triage_js__WEBPACK_IMPORTED_MODULE_4__/* .triage */ .N)(found, means);
        yield await carriedOut(reduced?.(triaged) ?? triaged, { means, log });
    }
}
async function carriedOut(part, { means, log }) {
    const { effects = [], leftAlone = [] } = part;
    const { dryRun } = means.inputs;
    const outcome = await (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_5__/* .carryOut */ .u)({ effects, leftAlone }, { dryRun, log, describe: _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q, perform: (effect) => (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .perform */ .y)(effect, means.github) });
    return { ...part, outcome };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);

/** `new-labels` and `all-labels` as actions/labeler writes them, the others as JSON. What was not done is not in them. */
function outputsOf({ subjects, decisions, followUps, outcome, progress }) {
    const effects = outcome.done.map(({ effect }) => effect);
    const added = unique(effects.flatMap((effect) => (effect.kind === 'add-labels' ? effect.labels : [])));
    const removed = unique(effects.flatMap((effect) => (effect.kind === 'remove-label' ? [effect.label] : [])));
    return {
        'new-labels': added.join(','),
        'all-labels': unique(subjects.flatMap((subject) => labelsAfter(subject, effects))).join(','),
        'labels-added': added,
        'labels-removed': removed,
        decisions: [...decisions, ...followUps],
        'looked-at': progress === undefined ? '' : String(progress.lookedAt),
        next: progress?.stopped?.next ?? '',
    };
}
function labelsAfter({ number, labels }, effects) {
    const own = effects.filter((effect) => 'number' in effect && effect.number === number);
    const removed = own.flatMap((effect) => (effect.kind === 'remove-label' ? [(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(effect.label)] : []));
    const added = own.flatMap((effect) => (effect.kind === 'add-labels' ? effect.labels : []));
    return [...labels.filter((label) => !removed.includes((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label))), ...added];
}
const unique = (labels) => [...new Set(labels)];


/***/ }),

/***/ 609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   l: () => (/* binding */ ownRulesOf)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3883);

/**
 * A head that has other rules than its base need not have changed them: its branch may be older than they are. So what
 * differs is looked for among the changed files, which are listed for it only if they have not been already.
 */
async function ownRulesOf(subject, { facts, rulesFiles, github, mayList }) {
    const { proposed } = rulesFiles;
    const paths = candidatesIn(rulesFiles);
    const isWorthListing = mayList || proposed !== undefined;
    const files = isWorthListing ? await listShowing(paths, facts, github) : facts.files;
    const changed = paths.filter((path) => isChanged(path, files));
    return { own: await filesAt(changed, subject, { proposed, github }), facts: { ...facts, files } };
}
function candidatesIn({ files, missing, proposed }) {
    if (proposed === undefined)
        return [...files.map(({ path }) => path), ...missing];
    const textAt = (path) => files.find((file) => file.path === path)?.text;
    return proposed.filter((file) => !('text' in file) || file.text !== textAt(file.path)).map(({ path }) => path);
}
const isChanged = (path, list) => list?.files.some((file) => file.path === path && file.status !== 'removed') ?? false;
/** Changed files until these are among them; what is listed already if that says all there is to know. */
async function listShowing(paths, { files, subject }, github) {
    const areShown = (list) => paths.every((path) => isChanged(path, list));
    const isListedToTheEnd = files !== null && files.isEnough !== true;
    if (isListedToTheEnd || areShown(files))
        return files;
    const listed = [];
    try {
        for await (const part of github.pullRequests.fileParts(subject.number, { expected: subject.changedFiles })) {
            listed.push(...part.files);
            const list = { files: listed, isComplete: part.isComplete };
            if (part.isComplete || areShown(list))
                return list;
        }
        return { files: listed, isComplete: false };
    }
    catch (error) {
        // Labels were decided without this list. They must not wait for it, and nothing is shown that nobody knows.
        if (!(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .isUserError */ .iU)(error) && !(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubError */ .e0)(error))
            throw error;
        return files;
    }
}
async function filesAt(paths, { number }, { proposed, github }) {
    if (proposed !== undefined)
        return proposed.filter(({ path }) => paths.includes(path));
    try {
        return await github.contents.files(paths, { ref: headOf(number) });
    }
    catch (error) {
        // A file that is no text, say: whoever sends it must not keep their pull request from being labelled.
        if (!(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .isUserError */ .iU)(error) && !(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubError */ .e0)(error))
            throw error;
        return paths.map((path) => ({ path, sha: '', problem: (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) }));
    }
}
/** In the base repository, which has the heads of all its pull requests, also of forks that the token cannot see. */
const headOf = (number) => `refs/pull/${number}/head`;


/***/ }),

/***/ 8804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ describe),
  k: () => (/* binding */ labelKey)
});

// EXTERNAL MODULE: ./packages/action-kit/build/text.js
var build_text = __webpack_require__(8623);
;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/effects.js

const FOLLOW_UP_DESCRIPTIONS = {
    assign: ({ people, number }) => `assign ${(0,build_text/* listed */.KE)(people)} to #${number}`,
    'request-reviews': ({ people, teams, number }) => `ask ${(0,build_text/* listed */.KE)([...people, ...teams.map((team) => `the team ${team}`)])} to review #${number}`,
    'set-milestone': ({ title, number }) => `put #${number} into the milestone ${title}`,
    'set-type': ({ type, number }) => `give #${number} the type ${type}`,
    comment: ({ number, isFirst }) => (isFirst ? `comment on #${number}` : `update the comment on #${number}`),
    'remove-comment': ({ number }) => `remove the comment from #${number}`,
};

// EXTERNAL MODULE: ./actions/triage/build/good-first-issue/effects.js
var effects = __webpack_require__(2514);
;// CONCATENATED MODULE: ./actions/triage/build/plan.js


const DESCRIPTIONS = {
    'create-label': ({ label }) => `create the label ${label}`,
    'rename-label': ({ from, label }) => `rename the label ${from} to ${label}`,
    'add-labels': ({ labels, number }) => `add the ${labels.length === 1 ? 'label' : 'labels'} ${labels.join(', ')} to #${number}`,
    'remove-label': ({ label, number }) => `remove the label ${label} from #${number}`,
    ...FOLLOW_UP_DESCRIPTIONS,
    ...effects/* CARE_DESCRIPTIONS */.A,
};
const describe = (effect) => describeKind(effect);
function describeKind(effect) {
    const text = DESCRIPTIONS[effect.kind];
    return text(effect);
}
/** GitHub compares label names without case, and so do we. */
const labelKey = (name) => name.toLowerCase();


/***/ }),

/***/ 5963:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ previewsOf)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3883);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1575);
/* harmony import */ var _decide_verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1244);
/* harmony import */ var _follow_ups_due_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8696);
/* harmony import */ var _follow_ups_wishes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(603);
/* harmony import */ var _own_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(609);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8155);
/* harmony import */ var _rules_existing_labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(292);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7788);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_decide_verdicts_js__WEBPACK_IMPORTED_MODULE_1__, _follow_ups_due_js__WEBPACK_IMPORTED_MODULE_2__, _follow_ups_wishes_js__WEBPACK_IMPORTED_MODULE_3__, _reading_js__WEBPACK_IMPORTED_MODULE_4__]);
([_decide_verdicts_js__WEBPACK_IMPORTED_MODULE_1__, _follow_ups_due_js__WEBPACK_IMPORTED_MODULE_2__, _follow_ups_wishes_js__WEBPACK_IMPORTED_MODULE_3__, _reading_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);









/*
 * The version in the pull request's head is anybody's text: it is compiled and evaluated within a time of its own, with
 * the facts that are there already, so that it can cause no request, and nothing comes of it but lines in the summary.
 */
async function previewsOf({ pull, subject }, given, { rulesFiles, inputs, github, labels, mayList }) {
    // A sweep looks at many for their labels, and their authors read its summary last.
    if (pull === null || inputs.configuration !== undefined || inputs.sweep !== undefined)
        return [];
    const { own, facts } = await (0,_own_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .ownRulesOf */ .l)(subject, { facts: given, rulesFiles, github, mayList });
    return own.map((file) => ('text' in file ? previewOf(file, { subject, facts, inputs, labels }) : file));
}
function previewOf(file, { subject, facts, inputs, labels }) {
    const { path } = file;
    try {
        const previewed = (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .timeLimit */ .z)(BUDGET)(() => {
            const rules = (0,_rules_existing_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .withLabels */ .IO)((0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesFrom */ .m)(file, subject, inputs), labels);
            // Interrupted as a whole, so that no pattern needs a watchdog of its own.
            const limit = (work) => work();
            const deciding = { subject, rules, sync: 'off' };
            const { decisions } = (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .L)((0,_decide_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictsOf */ .W5)(facts, rules, limit), deciding, new Map());
            return { decisions, followUps: (0,_follow_ups_wishes_js__WEBPACK_IMPORTED_MODULE_3__/* .wishesOf */ .p)((0,_follow_ups_due_js__WEBPACK_IMPORTED_MODULE_2__/* .duesOf */ .pV)(rules, { facts, limit, answers: new Map() }), subject) };
        });
        if (previewed !== undefined)
            return { path, ...previewed };
        return { path, problem: `${path} takes too long to evaluate. Rewrite patterns with nested repetition.` };
    }
    catch (error) {
        if (!(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_8__/* .isUserError */ .iU)(error))
            throw error;
        return { path, problem: (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error) };
    }
}
// Fifty times what 300 rules need for 100 files.
const BUDGET = { each: 2000, together: 2000 };

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8155:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rulesReader),
/* harmony export */   m: () => (/* binding */ rulesFrom)
/* harmony export */ });
/* harmony import */ var _rules_joined_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3600);
/* harmony import */ var _rules_read_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1893);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_read_rules_js__WEBPACK_IMPORTED_MODULE_1__]);
_rules_read_rules_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** Compiles the same files once for each kind of subject. */
function rulesReader(inputs) {
    const known = new Map();
    return (files, subject) => {
        const ofKind = known.get(subject.kind) ?? new WeakMap();
        known.set(subject.kind, ofKind);
        const rules = ofKind.get(files) ?? (0,_rules_joined_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedRules */ .T)(files.map((file) => rulesFrom(file, subject, inputs)));
        ofKind.set(files, rules);
        return rules;
    };
}
/** A file's rules as they hold for this subject and these inputs. */
const rulesFrom = ({ text, path }, { kind }, inputs) => (0,_rules_read_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .readRules */ .K)(text, {
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   OH: () => (/* binding */ firstReader),
/* harmony export */   Oo: () => (/* binding */ once)
/* harmony export */ });
/**
 * GitHub for one run, which asks once for what does not depend on the subject: `.gitattributes`, issue forms, and who is
 * in which team. Whatever the run itself may change is asked each time.
 */
function remembered(github) {
    const { contents, people } = github;
    return {
        ...github,
        contents: { ...contents, file: once(contents.file) },
        people: { ...people, isTeamMember: once(people.isTeamMember), teamMembers: once(people.teamMembers) },
    };
}
/** Read from their own list, oldest first, as `author_association` is NONE for many tokens. */
const firstReader = ({ issues }) => once(async (login, kind) => {
    for await (const page of issues.createdBy(login)) {
        const earliest = page.find(({ pullRequest }) => (pullRequest === null ? 'issue' : 'pull request') === kind);
        if (earliest !== undefined)
            return earliest.number;
    }
    return undefined;
});
/** What failed is forgotten, so that the next one asks again. */
function once(ask) {
    const known = new Map();
    return async (...asked) => {
        const key = JSON.stringify(asked);
        const answer = known.get(key) ?? ask(...asked);
        known.set(key, answer);
        try {
            return await answer;
        }
        catch (error) {
            known.delete(key);
            throw error;
        }
    };
}


/***/ }),

/***/ 93:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   triageReport: () => (/* binding */ triageReport)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(754);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3246);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(885);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8804);
/* harmony import */ var _triage_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5589);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_triage_all_js__WEBPACK_IMPORTED_MODULE_3__]);
_triage_all_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





/** Triages what is wanted, and says what came of it. */
async function triageReport(wanted, occasion) {
    const triaged = await (0,_triage_all_js__WEBPACK_IMPORTED_MODULE_3__/* .triageAll */ .E)(wanted, occasion);
    return (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .E)({
        title: 'Triage',
        headline: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(triaged),
        plan: { effects: triaged.effects, leftAlone: triaged.leftAlone },
        outcome: triaged.outcome,
        describe: _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q,
        details: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .detailsOf */ .cz)(triaged, occasion.inputs),
        outputs: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Y)(triaged),
        annotations: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationsOf */ .Ih)(triaged),
        ...(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(triaged),
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonToStop)
/* harmony export */ });
/*
 * What one more may take. A pull request: itself, the rules of its base, 30 pages of changed files (3,000), 3 of commits
 * (250), `.gitattributes`, its author's list, a team or two, who changed its labels, what became of assignees and our
 * comment, and its writes. An issue: all but the files and commits. Only a failing network, many single removals, and the
 * first look at long lists of open work take more.
 */
const MOST_FOR = { issue: 20, 'pull request': 60 };
// A fifth of what all workflows of a repository together may ask in an hour with GITHUB_TOKEN, which is 1,000:
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#primary-rate-limit-for-github_token-in-github-actions
const LEFT_TO_OTHERS = 200;
/** Why the next one is not begun any more; undefined while there is room for it. */
function reasonToStop(kind, { github: { requests }, inputs: { maxRequests } }) {
    const sent = requests.sent();
    const most = MOST_FOR[kind];
    if (maxRequests !== undefined && sent + most > maxRequests)
        return `${sent} requests were made of max-requests: ${maxRequests}, and the next may take up to ${most}`;
    const remaining = requests.remaining();
    // GHES has no limit unless its administrators set one, and says nothing then.
    if (remaining === undefined || remaining >= LEFT_TO_OTHERS + most)
        return undefined;
    return `GitHub grants this token ${remaining} more requests for now, of which ${LEFT_TO_OTHERS} are left to other workflows`;
}


/***/ }),

/***/ 6823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ branchText),
/* harmony export */   Zu: () => (/* binding */ rulesFileReader),
/* harmony export */   qx: () => (/* binding */ missingRules)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3883);
/* harmony import */ var _own_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(609);


/** Where actions/labeler and github/issue-labeler keep theirs, and where our own language is at home. */
const DEFAULT_PATHS = ['.github/labeler.yml', '.github/triage.yml'];
/**
 * The rules as they stand on the base branch (an issue's is the default branch), whatever is checked out: what a pull
 * request changes in them counts once it is merged. All files take one request, and each branch is read once in a run.
 */
function rulesFileReader({ configuration, configurationPaths }, github) {
    const known = new Map();
    const given = configuration === undefined ? undefined : { path: 'configuration', text: configuration };
    const inline = given && { files: [given], missing: [] };
    return async ({ base, version, number }) => {
        if (inline !== undefined)
            return inline;
        const key = `${base ?? ''}:${version ?? ''}`;
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const found = await find({ paths: configurationPaths, base, version, number }, github);
        // What one pull request proposes is no concern of the next.
        known.set(key, { files: found.files, missing: found.missing });
        return found;
    };
}
async function find({ paths, base, version, number }, github) {
    const wanted = (paths.length === 0 ? DEFAULT_PATHS : paths).map((path) => versioned(path, version));
    const { files, proposed } = base === undefined || number === undefined
        ? { files: await read(wanted, base === undefined ? {} : { ref: base }, github), proposed: undefined }
        : await github.contents.filesBeside(wanted, { ref: base, proposedAt: (0,_own_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .U)(number) });
    return { files, proposed, missing: wanted.filter((path) => !files.some((file) => file.path === path)) };
}
const branchText = (base) => base === undefined ? 'the default branch' : `the branch ${base}`;
/** For files that the workflow names. */
const missingRules = (missing, base) => new _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no file ${missing.join(', ')} on ${branchText(base)}. Commit it there, or set configuration-path to where the rules are.`);
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


/***/ }),

/***/ 6448:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   D4: () => (/* binding */ patternsOf),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vq: () => (/* binding */ compilationOf),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   p_: () => (/* binding */ globsOf)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__]);
_porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


const compilationOf = (path, { dot }) => ({
    path,
    problems: (0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .configProblems */ .rg)(path),
    hints: [],
    dot,
    globs: new Map(),
});
const placeOf = ({ line, column }, { path }) => ({ file: path, line, column });
function hint(position, message, compilation) {
    compilation.hints.push({ place: placeOf(position, compilation), message });
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
        const compiled = known ?? (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .globPattern */ .hp)(text, compilation);
        compilation.globs.set(text, compiled);
        if ('value' in compiled)
            hintAtUselessGlob(text, place, compilation);
        return valueOf(compiled, place, compilation);
    });
}
/** Globs that are valid and can never match, since GitHub's paths start at the repository's root without a sign. */
function hintAtUselessGlob(text, place, compilation) {
    if (!text.startsWith('./') && !text.startsWith('/'))
        return;
    const meant = text.replace(/^\.?\/+/, '');
    hint(place, `the glob ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} matches nothing: paths start without "./" and "/". Write ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(meant)}.`, compilation);
}
function patternsOf(node, compile, compilation) {
    return textsOf(node, 'a regular expression', compilation).flatMap(({ text, node: place }) => valueOf(compile(text), place, compilation));
}
function valueOf(compiled, place, { problems }) {
    if ('value' in compiled)
        return [compiled.value];
    problems.at(place, compiled.problem);
    return [];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ withLabels),
/* harmony export */   nF: () => (/* binding */ asksForLabels),
/* harmony export */   wO: () => (/* binding */ capturing)
/* harmony export */ });
/* harmony import */ var _label_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3900);

/** Whether a rule for this kind of subject allows the labels that the repository has. */
const asksForLabels = ({ rules }, kind) => rules.some(({ existing, appliesTo }) => existing !== undefined && appliesTo.includes(kind));
/** The rules with one for each of the repository's labels where the file allows those; undefined: they were not read. */
function withLabels(rules, labels) {
    if (labels === undefined)
        return rules;
    return { ...rules, rules: rules.rules.flatMap((rule) => rulesFor(rule, labels)) };
}
function rulesFor({ existing, ...rule }, labels) {
    if (existing === undefined)
        return [rule];
    return labels
        .filter((label) => (0,_label_template_js__WEBPACK_IMPORTED_MODULE_0__/* .canMake */ .TW)(existing.template, label))
        .map((label) => ({ ...rule, label, when: capturing(label, existing) }));
}
/** What the file asks, and that a captured part makes this label. */
const capturing = (label, capture) => ({
    kind: 'all',
    of: [capture.when, { kind: 'captured', label, capture }],
});


/***/ }),

/***/ 108:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ issueLabelerRule)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8624);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



/** The configuration of github/issue-labeler: a regular expression, or a list of which all must match. */
function issueLabelerRule({ key: label, node, ...position }, { field, appliesTo }, compilation) {
    const patterns = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsOf */ .D4)(node, _patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .flaggedPattern */ .fl, compilation);
    if (node.kind === 'sequence' && node.items.length === 0) {
        (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(node, `the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(label)} has an empty list and is given to everything. Add a regular expression.`, compilation);
    }
    return {
        label,
        when: { kind: 'all', of: patterns.map((pattern) => ({ kind: 'text', field, pattern })) },
        appliesTo,
        place: (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(position, compilation),
        needsChanges: false,
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ joinedRules)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4366);

/** The rules of several files as those of one. */
const joinedRules = (all) => {
    const fallbacks = all.flatMap(({ fallback }) => fallback ?? []);
    const goodFirstIssues = all.flatMap(({ goodFirstIssue }) => goodFirstIssue ?? []);
    const [[fallback], [goodFirstIssue]] = [fallbacks, goodFirstIssues];
    const translation = all.find((each) => each.translation !== undefined)?.translation;
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
    };
};
/** What all files together can have once, the first has. */
function unused(key, [first, ...others]) {
    if (first === undefined)
        return [];
    const message = `this ${key} is not used, as ${(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(first.place)} has one already. Keep one of the two.`;
    return others.map(({ place }) => ({ place, message }));
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   NY: () => (/* binding */ isAllGaps),
/* harmony export */   TW: () => (/* binding */ canMake),
/* harmony export */   VR: () => (/* binding */ groupText),
/* harmony export */   Wr: () => (/* binding */ capturedPart),
/* harmony export */   fg: () => (/* binding */ labelTemplate),
/* harmony export */   pD: () => (/* binding */ asPlain),
/* harmony export */   ws: () => (/* binding */ groupsIn),
/* harmony export */   y9: () => (/* binding */ filledName)
/* harmony export */ });
// Whatever stands between the angle brackets is a name, so that a wrong one is an error and not a label of its own.
const GAP = /\$(?:[1-9]|<[^<>\s]+>)/;
const TOKENS = /\$\$|\$([1-9])|\$<([^<>\s]+)>/g;
/** Undefined for a plain name: one without a gap. */
function labelTemplate(source) {
    const pieces = piecesOf(source);
    return pieces.some((piece) => 'group' in piece) ? { source, pieces } : undefined;
}
/** The name that a label without gaps has: only where `$1` would be one does `$$` stand for a dollar sign. */
const plainName = (source) => GAP.test(source)
    ? piecesOf(source)
        .map((piece) => ('text' in piece ? piece.text : ''))
        .join('')
    : source;
/** How a name is written so that nothing in it is a gap. */
const asPlain = (name) => (GAP.test(name) ? name.replaceAll('$', '$$$$') : name);
function piecesOf(source) {
    const pieces = [];
    let text = '';
    let end = 0;
    for (const token of source.matchAll(TOKENS)) {
        text += source.slice(end, token.index);
        end = token.index + token[0].length;
        const group = token[1] ?? token[2];
        if (group === undefined) {
            text += '$';
            continue;
        }
        pieces.push(...textPiece(text), { group });
        text = '';
    }
    return [...pieces, ...textPiece(text + source.slice(end))];
}
const textPiece = (text) => (text === '' ? [] : [{ text }]);
const groupsIn = ({ pieces }) => [
    ...new Set(pieces.flatMap((piece) => ('group' in piece ? [piece.group] : []))),
];
const isAllGaps = ({ pieces }) => pieces.every((piece) => 'group' in piece);
/** How a group is written in a label. */
const groupText = (group) => (/^\d+$/.test(group) ? `$${group}` : `$<${group}>`);
/** What a match gives for a group, by number or name; undefined where it took no part in the match. */
const capturedPart = (match, group) => /^\d+$/.test(group) ? match[Number(group)] : match.groups?.[group];
/** The name with its gaps filled; undefined where a group took no part in the match. */
function filledName({ pieces }, match) {
    const texts = pieces.map((piece) => ('text' in piece ? piece.text : capturedPart(match, piece.group)));
    return texts.includes(undefined) ? undefined : texts.join('');
}
/** Whether a name can come of the template, whatever is captured. A group that stands twice counts as two gaps. */
function canMake({ pieces }, name) {
    const texts = pieces.map((piece) => ('text' in piece ? piece.text.toLowerCase() : undefined));
    const [start, end] = [texts.at(0) ?? '', texts.at(-1) ?? ''];
    const whole = name.toLowerCase();
    if (!whole.startsWith(start) || !whole.endsWith(end) || whole.length < start.length + end.length)
        return false;
    // Each text at the first place where it stands: no later place could leave more room for those behind it.
    let rest = whole.slice(start.length, whole.length - end.length);
    for (const text of texts.slice(1, -1)) {
        const index = text === undefined ? 0 : rest.indexOf(text);
        if (index === -1)
            return false;
        rest = rest.slice(index + (text?.length ?? 0));
    }
    return true;
}


/***/ }),

/***/ 3319:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ translationOfV4)
/* harmony export */ });
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6448);
/* harmony import */ var _label_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3900);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_compilation_js__WEBPACK_IMPORTED_MODULE_0__]);
_compilation_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/**
 * A sound file of actions/labeler 1 to 4 in our own language. Not in the form of 5 to 7, which cannot say "these two
 * together, or those two".
 */
const translationOfV4 = ({ entries }) => `rules:\n${entries.map(ruleText).join('\n')}\n`;
function ruleText({ key: label, node }) {
    const items = node.kind === 'sequence' ? node.items : [node];
    const globs = items.flatMap((item) => ((0,_compilation_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(item) ? [item.text] : []));
    const conditions = [
        ...(globs.length > 0 ? [`files: ${listText(globs)}`] : []),
        ...items.flatMap((item) => (item.kind === 'mapping' ? [alternativeText(item)] : [])),
    ];
    return `  - label: ${scalarText((0,_label_template_js__WEBPACK_IMPORTED_MODULE_1__/* .asPlain */ .pD)(label))}\n    when:${alternativesText(conditions)}`;
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
    return items.flatMap((item) => ((0,_compilation_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(item) ? [item.text] : []));
};
/** One file matches all globs: it is in the first and not outside any of the others. */
function oneFileText(globs) {
    const [first = '**', ...others] = globs.toSorted((one, other) => Number(isNegated(one)) - Number(isNegated(other)));
    if (others.length === 0)
        return `files: ${scalarText(first)}`;
    return `files: { include: ${scalarText(first)}, exclude: ${listText(others.map(opposite))} }`;
}
/** A glob matches all files: no file is outside it. */
const everyFileText = (glob) => isNegated(glob)
    ? `not: { files: ${scalarText(opposite(glob))} }`
    : `files: { include: ${scalarText(glob)}, match: only }`;
const isNegated = (glob) => glob.startsWith('!') && !glob.startsWith('!(');
const opposite = (glob) => (isNegated(glob) ? glob.slice(1) : `!${glob}`);
const listText = (texts) => texts.length === 1 ? texts.map(scalarText).join('') : `[${texts.map(scalarText).join(', ')}]`;
// In YAML's single quotes only the quote itself is special.
const scalarText = (text) => `'${text.replaceAll("'", "''")}'`;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2945:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ labelerV4Rule)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);


/*
 * The configuration of actions/labeler v1 to v4: a glob, a list of alternatives, or mappings of `any` (all its globs match
 * one file) and `all` (each of its globs matches all files).
 */
const KEYS = ['any', 'all'];
function labelerV4Rule({ key: label, node, ...position }, compilation) {
    const alternatives = node.kind === 'sequence' ? node.items : [node];
    if (node.kind === 'mapping') {
        compilation.problems.at(node, `the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(label)} has a mapping. Put a dash in front of its first key.`);
    }
    if (alternatives.length === 0) {
        (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(node, `the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(label)} has an empty list and is never given. Add a glob.`, compilation);
    }
    return {
        label,
        when: { kind: 'any', of: alternatives.map((alternative) => alternativeOf(alternative, label, compilation)) },
        appliesTo: ['pull request'],
        place: (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(position, compilation),
        needsChanges: true,
    };
}
function alternativeOf(node, label, compilation) {
    if ((0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node))
        return { kind: 'files', quantifier: 'any-glob-to-any-file', globs: (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .globsOf */ .p_)(node, compilation) };
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(label)} has ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)} where a glob, or any and all with globs, belongs.`);
        return NEVER;
    }
    for (const entry of node.entries.filter(({ key }) => !KEYS.includes(key)))
        compilation.problems.unknownKey(entry, KEYS);
    const conditions = node.entries.flatMap((entry) => conditionOf(entry, compilation));
    if (conditions.length > 0)
        return { kind: 'all', of: conditions };
    (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(node, `an alternative of the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(label)} is empty and matches every pull request. Add globs.`, compilation);
    return ALWAYS;
}
function conditionOf({ key, node }, compilation) {
    if (!KEYS.includes(key))
        return [];
    const globs = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .globsOf */ .p_)(node, compilation);
    if (globs.length === 0)
        return [];
    return [{ kind: 'files', quantifier: key === 'any' ? 'all-globs-to-any-file' : 'all-globs-to-all-files', globs }];
}
const NEVER = { kind: 'constant', holds: false, because: 'its rule is empty' };
const ALWAYS = { kind: 'constant', holds: true, because: 'its rule has no globs, which matches everything' };

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 9898:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ labelerRule)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8624);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



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
        compilation.problems.at(node, `the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(label)} has ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. ${cure}`);
        return undefined;
    }
    if (node.items.length === 0) {
        (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(node, `the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(label)} has an empty list and is given to every pull request. Add a condition.`, compilation);
    }
    return {
        label,
        when: { kind: 'all', of: blocksOf(node.items, compilation) },
        appliesTo: ['pull request'],
        place: (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(position, compilation),
        needsChanges: true,
    };
}
function blocksOf(items, compilation) {
    const blocks = [];
    for (const entry of items.flatMap((item) => entriesOf(item, BLOCK_KEYS, compilation))) {
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
        const entries = node.items.flatMap((item) => entriesOf(item, CONDITION_KEYS, compilation));
        return entries.flatMap((entry) => conditionsOf(entry, mode, compilation));
    }
    compilation.problems.at(node, `${key} has ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write a list of conditions below it, each with a dash.`);
    return [];
}
function conditionsOf({ key, node }, mode, compilation) {
    if (key === 'changed-files')
        return changedFiles(node, mode, compilation);
    const field = key === 'head-branch' ? 'head branch' : 'base branch';
    const patterns = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsOf */ .D4)(node, _patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPattern */ .h1, compilation);
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
        compilation.problems.at(node, `changed-files has ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)} and takes a list. ${cure}`);
        return [];
    }
    const entries = node.items.flatMap((item) => entriesOf(item, QUANTIFIERS, compilation));
    const conditions = entries.flatMap((entry) => filesCondition(entry, compilation));
    return conditions.length === 0 ? [] : [joined(mode, conditions)];
}
function filesCondition({ key, node }, compilation) {
    const quantifier = QUANTIFIERS.find((known) => known === key);
    if (quantifier === undefined)
        return [];
    const globs = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .globsOf */ .p_)(node, compilation);
    const negated = globs.find(({ source }) => source.startsWith('!'));
    if (quantifier === 'any-glob-to-any-file' && negated !== undefined) {
        const glob = (0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(negated.source);
        (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(node, `${glob} matches every changed file outside it, so this rule matches nearly always. To except files, use all-globs-to-any-file.`, compilation);
    }
    return [{ kind: 'files', quantifier, globs }];
}
/** The entries of a list's item, with every key that is not one of `valid` reported. */
function entriesOf(item, valid, compilation) {
    if (item.kind === 'null')
        return [];
    if (item.kind !== 'mapping') {
        compilation.problems.at(item, `${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(item)} stands where one of these keys belongs: ${valid.join(', ')}.`);
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ conditionsIn),
/* harmony export */   LN: () => (/* binding */ readsFiles),
/* harmony export */   Wd: () => (/* binding */ NO_RULES),
/* harmony export */   Z9: () => (/* binding */ placeText)
/* harmony export */ });
const NO_RULES = { rules: [], limits: {}, hints: [], groups: [], definitions: [], followUps: [] };
/** The condition itself and everything inside it. */
const conditionsIn = (condition) => 'of' in condition ? [condition, ...condition.of.flatMap(conditionsIn)] : [condition];
const BY_FILES = ['files', 'file set', 'path'];
const readsFiles = (condition) => conditionsIn(condition).some((part) => BY_FILES.includes(part.kind) ||
    (part.kind === 'number' && part.quantity === 'lines') ||
    (part.kind === 'captured' && part.capture.by.some(({ kind }) => kind === 'path')));
const placeText = ({ file, line, column }) => `${file}:${line}:${column}`;


/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fl: () => (/* binding */ flaggedPattern),
/* harmony export */   h1: () => (/* binding */ plainPattern),
/* harmony export */   hp: () => (/* binding */ globPattern)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3883);
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);


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
                matchesIn: (text) => text.matchAll(new RegExp(regex, flags.includes('g') ? flags : `${flags}g`)),
                groups: () => groupsOf(regex),
            },
        };
    }
    catch (error) {
        return { problem: `${(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}. Mend the expression, or escape what is meant literally with a backslash.` };
    }
}
/** With an empty alternative in front it matches anything at once, and its groups are there, empty. */
function groupsOf({ source, flags }) {
    const match = new RegExp(`|${source}`, flags).exec('');
    const numbers = Array.from({ length: (match?.length ?? 1) - 1 }, (_, index) => String(index + 1));
    return [...numbers, ...Object.keys(match?.groups ?? {})];
}
/** A minimatch glob as actions/labeler takes it: `!` in front negates, `#` in front is a comment that matches nothing. */
function globPattern(text, { dot }) {
    if (text.length > LONGEST_PATTERN)
        return { problem: tooLong('glob', text) };
    try {
        const glob = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(text, { dot });
        return { value: { source: text, matches: (path) => glob.match(path) } };
    }
    catch (error) {
        return { problem: `The glob ${JSON.stringify(text)} is not valid: ${(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.` };
    }
}
const tooLong = (kind, text) => `This ${kind} has ${text.length} characters. At most ${LONGEST_PATTERN} are taken; split it into several.`;


/***/ }),

/***/ 9051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ asPropertyNames)
/* harmony export */ });
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


/***/ }),

/***/ 1893:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readRules)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
/* harmony import */ var _issue_labeler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(108);
/* harmony import */ var _labeler_v4_translation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3319);
/* harmony import */ var _labeler_v4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2945);
/* harmony import */ var _property_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9051);
/* harmony import */ var _labeler_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9898);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4366);
/* harmony import */ var _triage_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5854);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__, _issue_labeler_js__WEBPACK_IMPORTED_MODULE_2__, _labeler_v4_translation_js__WEBPACK_IMPORTED_MODULE_3__, _labeler_v4_js__WEBPACK_IMPORTED_MODULE_4__, _labeler_js__WEBPACK_IMPORTED_MODULE_5__, _triage_read_js__WEBPACK_IMPORTED_MODULE_7__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__, _issue_labeler_js__WEBPACK_IMPORTED_MODULE_2__, _labeler_v4_translation_js__WEBPACK_IMPORTED_MODULE_3__, _labeler_v4_js__WEBPACK_IMPORTED_MODULE_4__, _labeler_js__WEBPACK_IMPORTED_MODULE_5__, _triage_read_js__WEBPACK_IMPORTED_MODULE_7__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);









/** A rules file of any dialect as rules, or one UserError with all its mistakes. */
function readRules(text, reading) {
    const root = (0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(text, { path: reading.path });
    if (root === undefined)
        return _model_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_RULES */ .Wd;
    const compilation = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .compilationOf */ .Vq)(reading.path, { dot: true });
    if (root.kind !== 'mapping') {
        compilation.problems.at(root, `${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(root)} stands where labels belong. Start each line with a label and a colon.`);
        compilation.problems.throwIfAny();
        return _model_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_RULES */ .Wd;
    }
    if ((0,_triage_read_js__WEBPACK_IMPORTED_MODULE_7__/* .isTriageFile */ .Fz)(root, reading.path)) {
        const own = (0,_triage_read_js__WEBPACK_IMPORTED_MODULE_7__/* .triageRules */ .eO)(root, { ...compilation, dot: reading.dot ?? true });
        compilation.problems.throwIfAny();
        return own;
    }
    const labels = (0,_property_names_js__WEBPACK_IMPORTED_MODULE_8__/* .asPropertyNames */ .k)(root.entries.filter(({ key }) => !LIMITS.has(key)));
    const dialect = dialectOf(labels, reading);
    const compiling = { ...compilation, dot: reading.dot ?? dialect !== 'labeler v4' };
    const rules = labels.flatMap((entry) => ruleOf(entry, dialect, reading, compiling));
    const limits = limitsOf(root.entries, compiling);
    compiling.problems.throwIfAny();
    const translation = dialect === 'labeler v4' ? { translation: (0,_labeler_v4_translation_js__WEBPACK_IMPORTED_MODULE_3__/* .translationOfV4 */ .F)({ ...root, entries: labels }) } : {};
    return { ..._model_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_RULES */ .Wd, rules, limits, hints: compiling.hints, ...translation };
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
    const texts = items.filter(_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH);
    if (texts.some(({ text }) => LOOKS_LIKE_GLOB.test(text)))
        return 'labeler v4';
    return kind === 'pull request' ? 'labeler v4' : 'issue-labeler';
}
/** `any` and `all` with globs directly below, or nothing at all. */
const isV4Mapping = (node) => node.kind === 'mapping' &&
    node.entries.every(({ key, node: value }) => {
        if (key !== 'any' && key !== 'all')
            return false;
        return (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value) || (value.kind === 'sequence' && value.items.every(_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH));
    });
// A star that repeats nothing is none of a regular expression's: at the start, after a slash, or doubled.
const LOOKS_LIKE_GLOB = /(^|\/)\*|\*\*/;
function ruleOf(entry, dialect, reading, compilation) {
    if (entry.key.trim() === '') {
        compilation.problems.at(entry, 'a label without a name stands here. Write its name in front of the colon.');
        return [];
    }
    if (dialect === 'labeler v4')
        return [(0,_labeler_v4_js__WEBPACK_IMPORTED_MODULE_4__/* .labelerV4Rule */ .E)(entry, compilation)];
    const appliesTo = reading.isIssueLabeler ? ['issue', 'pull request'] : ['issue'];
    const texts = { field: reading.field, appliesTo };
    if (dialect === 'issue-labeler' || isTexts(entry.node))
        return [(0,_issue_labeler_js__WEBPACK_IMPORTED_MODULE_2__/* .issueLabelerRule */ .F)(entry, texts, compilation)];
    const rule = (0,_labeler_js__WEBPACK_IMPORTED_MODULE_5__/* .labelerRule */ .c)(entry, compilation);
    return rule === undefined ? [] : [rule];
}
/** In a file of v5 or later no label can have plain texts: there they are regular expressions for issues. */
const isTexts = (node) => (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) || (node.kind === 'sequence' && node.items.length > 0 && node.items.every(_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH));
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
        const text = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) ? node.text : '';
        if (/^\d{1,9}$/.test(text))
            limits[name] = Number(text);
        else
            problems.at(node, `${key}: ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not a whole number from 0 on. Write for example ${key}: 5.`);
    }
    return limits;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2345:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ choiceOf)
/* harmony export */ });
/* unused harmony export CHOICE_KEYS */
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2925);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__, _whole_number_js__WEBPACK_IMPORTED_MODULE_2__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__, _whole_number_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



const CHOICE_KEYS = ['from', 'pick', 'at-most'];
// GitHub takes up to ten assignees: https://docs.github.com/en/rest/issues/assignees#add-assignees-to-an-issue
const MOST_PICKED = 10;
// Nobody has more to do than that.
const MOST_WORK = 999;
/** `ada`, `[ada, eve]`, or `{ from: [ada, acme/core], pick: 1, at-most: 5 }`. */
function choiceOf({ key, node }, { teams, pick }, compilation) {
    const place = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(node, compilation);
    if (node.kind !== 'mapping')
        return { from: candidatesIn(node, { key, teams }, compilation), pick, atMost: Number.POSITIVE_INFINITY, place };
    for (const entry of node.entries.filter(({ key: name }) => !CHOICE_KEYS.includes(name)))
        compilation.problems.unknownKey(entry, CHOICE_KEYS);
    const at = (name) => node.entries.find((entry) => entry.key === name)?.node;
    const from = at('from');
    if (from === undefined)
        compilation.problems.at(node, `${key} names nobody. Add from: with people or teams.`);
    return {
        from: from === undefined ? [] : candidatesIn(from, { key: 'from', teams: 'members' }, compilation),
        pick: (0,_whole_number_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumberAt */ .C)('pick', at('pick'), MOST_PICKED, compilation) ?? pick,
        atMost: (0,_whole_number_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumberAt */ .C)('at-most', at('at-most'), MOST_WORK, compilation) ?? Number.POSITIVE_INFINITY,
        place,
    };
}
// A login has 39 characters at the most; an enterprise's own accounts have an underscore and its short code after it.
// https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
const LOGIN = /^@?([a-z\d][\w-]{0,98})$/i;
const TEAM = /^@?([a-z\d][\w.-]*)\/([a-z\d][\w.-]*)$/i;
function candidatesIn(node, { key, teams }, compilation) {
    const texts = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(node, 'a login', compilation);
    if (node.kind === 'sequence' && node.items.length === 0)
        compilation.problems.at(node, `${key} has an empty list. Add a login.`);
    return texts.flatMap(({ text, node: place }) => {
        const [, login] = LOGIN.exec(text) ?? [];
        if (login !== undefined)
            return [{ kind: 'person', login }];
        const [, organisation, slug] = TEAM.exec(text) ?? [];
        if (organisation === undefined || slug === undefined) {
            compilation.problems.at(place, `${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is neither a login nor a team. Write ada, or organization/team.`);
            return [];
        }
        if (teams !== 'refused')
            return [{ kind: teams === 'asked' ? 'team' : 'members', team: { organisation, slug } }];
        compilation.problems.at(place, `${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is a team, and issues are assigned to people. Write from: with the team, and pick: with how many of its members.`);
        return [];
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2793:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ conditionOf)
/* harmony export */ });
/* unused harmony export CONDITION_KEYS */
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8624);
/* harmony import */ var _files_condition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(271);
/* harmony import */ var _form_condition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5576);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5741);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__, _files_condition_js__WEBPACK_IMPORTED_MODULE_3__, _form_condition_js__WEBPACK_IMPORTED_MODULE_4__, _range_js__WEBPACK_IMPORTED_MODULE_5__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__, _files_condition_js__WEBPACK_IMPORTED_MODULE_3__, _form_condition_js__WEBPACK_IMPORTED_MODULE_4__, _range_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






/** What stands below `when`, `any`, `all` and `not`: each key is a condition, and all of them must hold. */
function conditionOf(node, compilation) {
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)} stands where conditions belong. Write one of: ${CONDITION_KEYS.join(', ')}.`);
        return NEVER;
    }
    const conditions = node.entries.flatMap((entry) => {
        // Of its own: `toString` is a key that anybody may write, and every object answers to it.
        const read = Object.hasOwn(READERS, entry.key) ? READERS[entry.key] : undefined;
        if (read === undefined)
            compilation.problems.unknownKey(entry, CONDITION_KEYS);
        return read?.(entry, compilation) ?? [];
    });
    if (node.entries.length === 0)
        compilation.problems.at(node, 'an empty mapping stands where conditions belong. Add one, or leave it out.');
    const [only] = conditions;
    return conditions.length === 1 && only !== undefined ? only : { kind: 'all', of: conditions };
}
const NEVER = { kind: 'constant', holds: false, because: 'its condition is not valid' };
const READERS = {
    any: blockReader('any'),
    all: blockReader('all'),
    not: ({ node }, compilation) => [{ kind: 'none', of: [conditionOf(node, compilation)] }],
    title: textReader('title'),
    body: textReader('body'),
    text: textReader('title and body'),
    comment: textReader('comment'),
    'head-branch': textReader('head branch'),
    'base-branch': textReader('base branch'),
    commit: ({ node }, compilation) => [
        anyOf(patterns(node, compilation).map((pattern) => ({ kind: 'commit', pattern }))),
    ],
    path: ({ node }, compilation) => [anyOf(patterns(node, compilation).map((pattern) => ({ kind: 'path', pattern })))],
    files: _files_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .filesCondition */ .hm,
    'file-count': numberReader('changed files'),
    lines: numberReader('lines'),
    age: ({ node }, compilation) => (0,_range_js__WEBPACK_IMPORTED_MODULE_5__/* .daysRange */ .fq)(node, compilation).map((range) => ({ kind: 'number', quantity: 'days', range })),
    author: ({ node }, compilation) => {
        const logins = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(node, 'a login', compilation).map(({ text }) => text.replace(/^@/, ''));
        return [{ kind: 'author', logins }];
    },
    team: teamConditions,
    association: associationConditions,
    'first-time': switchReader('first'),
    draft: switchReader('draft'),
    milestone: ({ node }, compilation) => {
        if (node.kind === 'boolean')
            return [{ kind: 'any milestone', is: node.value }];
        return [{ kind: 'milestone', titles: (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(node, 'a milestone', compilation).map(({ text }) => text) }];
    },
    category: ({ node }, compilation) => [
        { kind: 'category', names: (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(node, 'a category', compilation).map(({ text }) => text) },
    ],
    label: ({ node }, compilation) => [
        { kind: 'label', names: (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(node, 'a label', compilation).map(({ text }) => text) },
    ],
    form: _form_condition_js__WEBPACK_IMPORTED_MODULE_4__/* .formConditions */ .P,
};
const CONDITION_KEYS = Object.keys(READERS);
function blockReader(kind) {
    return ({ key, node }, compilation) => {
        if (node.kind === 'sequence')
            return [{ kind, of: node.items.map((item) => conditionOf(item, compilation)) }];
        compilation.problems.at(node, `${key} has ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write a list below it, each item with a dash.`);
        return [];
    };
}
/** A list of patterns are alternatives here, as everywhere in this language. */
function textReader(field) {
    return ({ node }, compilation) => [
        anyOf(patterns(node, compilation).map((pattern) => ({ kind: 'text', field, pattern }))),
    ];
}
const patterns = (node, compilation) => (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsOf */ .D4)(node, _patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .flaggedPattern */ .fl, compilation);
const anyOf = (conditions) => conditions.length === 1 && conditions[0] !== undefined ? conditions[0] : { kind: 'any', of: conditions };
function numberReader(quantity) {
    return ({ node }, compilation) => (0,_range_js__WEBPACK_IMPORTED_MODULE_5__/* .numberRange */ .fN)(node, compilation).map((range) => ({ kind: 'number', quantity, range }));
}
function switchReader(kind) {
    return ({ key, node }, compilation) => {
        if (node.kind === 'boolean')
            return [{ kind, is: node.value }];
        compilation.problems.at(node, `${key} has ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write ${key}: true or ${key}: false.`);
        return [];
    };
}
function teamConditions({ node }, compilation) {
    const teams = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(node, 'a team', compilation).flatMap(({ text, node: place }) => {
        const [, organisation, slug] = /^@?([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
        if (organisation !== undefined && slug !== undefined)
            return [{ kind: 'team', team: { organisation, slug } }];
        compilation.problems.at(place, `${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is no team. Write organization/team.`);
        return [];
    });
    return [anyOf(teams)];
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
    const associations = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(node, 'an association', compilation).flatMap(({ text, node: place }) => {
        const name = text.toUpperCase().replaceAll(/[ -]/g, '_');
        if (ASSOCIATIONS.includes(name))
            return [name];
        compilation.problems.at(place, `${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is no association. Write one of: ${ASSOCIATIONS.join(', ')}.`);
        return [];
    });
    return [{ kind: 'association', associations }];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1770:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ definitionsOf)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);


const KEYS = ['color', 'description', 'formerly'];
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
    compilation.problems.at(node, `labels has ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write the name of each label and below it color and description.`);
    return [];
}
function definitionOf({ key: name, node }, compilation) {
    const { problems } = compilation;
    if (node.kind !== 'mapping') {
        problems.at(node, `the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} has ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write color: and description: below it.`);
        return { name, color: GREY, description: '', formerly: [] };
    }
    for (const entry of node.entries.filter(({ key }) => !KEYS.includes(key)))
        problems.unknownKey(entry, KEYS);
    const textAt = (key) => {
        const value = node.entries.find((entry) => entry.key === key)?.node;
        return value === undefined ? undefined : { text: (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value) ? value.text : '', place: value };
    };
    const color = textAt('color');
    const description = textAt('description');
    if (color !== undefined && !/^#?[0-9a-f]{6}$/i.test(color.text)) {
        problems.at(color.place, `color: ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(color.text)} is no color. Write six hexadecimal digits in quotes, such as 'd73a4a'.`);
    }
    if (description !== undefined && Array.from(description.text).length > LONGEST_DESCRIPTION) {
        problems.at(description.place, `this description has over ${LONGEST_DESCRIPTION} characters, which GitHub does not take. Shorten it.`);
    }
    const formerly = node.entries.find(({ key }) => key === 'formerly')?.node;
    return {
        name,
        color: color?.text.replace('#', '').toLowerCase() ?? GREY,
        description: description?.text ?? '',
        formerly: formerly === undefined ? [] : (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(formerly, 'a label', compilation).map(({ text }) => text),
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 271:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hm: () => (/* binding */ filesCondition)
/* harmony export */ });
/* unused harmony exports FILES_KEYS, MATCHES, STATUSES */
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);


const FILES_KEYS = ['include', 'exclude', 'match', 'status', 'old-name'];
const MATCHES = ['any', 'all', 'only'];
// What GitHub calls them: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
const STATUSES = ['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'];
/** A glob, a list of globs, or `include` and `exclude`: in the one and not in the other. */
function filesCondition({ node }, compilation) {
    if (node.kind !== 'mapping')
        return [{ kind: 'file set', match: 'any', set: { ...ANY_FILE, include: (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .globsOf */ .p_)(node, compilation) } }];
    for (const entry of node.entries.filter(({ key }) => !FILES_KEYS.includes(key)))
        compilation.problems.unknownKey(entry, FILES_KEYS);
    const globs = (key) => {
        const value = valueOf(node, key);
        return value === undefined ? undefined : (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .globsOf */ .p_)(value, compilation);
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
const valueOf = ({ entries }, key) => entries.find((entry) => entry.key === key)?.node;
function matchOf(node, { problems }) {
    const value = valueOf(node, 'match');
    if (value === undefined)
        return 'any';
    const text = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value) ? value.text : '';
    const match = MATCHES.find((known) => known === text);
    if (match === undefined)
        problems.at(value, `match: ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not known. Write one of: ${MATCHES.join(', ')}.`);
    return match ?? 'any';
}
function statusesOf(node, compilation) {
    const value = valueOf(node, 'status');
    if (value === undefined)
        return [];
    return (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(value, 'a status', compilation).flatMap(({ text, node: place }) => {
        if (STATUSES.includes(text))
            return [text];
        compilation.problems.at(place, `status: ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not known. Write one of: ${STATUSES.join(', ')}.`);
        return [];
    });
}
function oldNameOf(node, { problems }) {
    const value = valueOf(node, 'old-name');
    if (value === undefined || value.kind === 'boolean')
        return value?.value ?? false;
    problems.at(value, 'old-name takes true or false. Write old-name: true to match a renamed file by its old name, too.');
    return false;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3760:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   fd: () => (/* binding */ FOLLOW_UP_KEYS),
/* harmony export */   j9: () => (/* binding */ isFollowUp),
/* harmony export */   lP: () => (/* binding */ followUpsOf)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3182);
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3883);
/* harmony import */ var _follow_ups_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9019);
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2345);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_compilation_js__WEBPACK_IMPORTED_MODULE_1__, _choice_js__WEBPACK_IMPORTED_MODULE_2__]);
([_compilation_js__WEBPACK_IMPORTED_MODULE_1__, _choice_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);




const FOLLOW_UP_KEYS = Object.keys(_follow_ups_model_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLLOW_UPS */ .p).filter(isFollowUp);
function isFollowUp(key) {
    return Object.hasOwn(_follow_ups_model_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLLOW_UPS */ .p, key);
}
function followUpsOf({ entries }, compilation) {
    const at = (key) => entries.find((entry) => entry.key === key);
    const followed = {};
    const [assign, review, mentor] = [at('assign'), at('review'), at('mentor')];
    if (assign !== undefined)
        followed.assign = (0,_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOf */ .F)(assign, { teams: 'refused', pick: EVERYBODY }, compilation);
    if (review !== undefined)
        followed.review = (0,_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOf */ .F)(review, { teams: 'asked', pick: EVERYBODY }, compilation);
    if (mentor !== undefined)
        followed.mentor = (0,_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOf */ .F)(mentor, { teams: 'members', pick: 1 }, compilation);
    const milestone = namedAt(at('milestone'), 'the title of a milestone', compilation);
    const type = namedAt(at('type'), 'the name of an issue type', compilation);
    const comment = commentAt(at('comment'), { hasMentor: mentor !== undefined }, compilation);
    return {
        ...followed,
        ...(milestone === undefined ? {} : { milestone }),
        ...(type === undefined ? {} : { type }),
        ...(comment === undefined ? {} : { comment }),
    };
}
const EVERYBODY = Number.POSITIVE_INFINITY;
function namedAt(entry, what, compilation) {
    if (entry === undefined)
        return undefined;
    const { key, node } = entry;
    if ((node.kind === 'text' || node.kind === 'number') && node.text.trim() !== '')
        return { name: node.text, place: (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(node, compilation) };
    compilation.problems.at(node, `${key} takes ${what}, not ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write for example ${EXAMPLES[key] ?? key}.`);
    return undefined;
}
const EXAMPLES = { milestone: 'milestone: v2', type: 'type: Bug' };
function commentAt(entry, { hasMentor }, compilation) {
    if (entry === undefined)
        return undefined;
    const { node } = entry;
    if (!(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) || node.text.trim() === '') {
        compilation.problems.at(node, `comment takes the text to write, not ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write comment: | and the text below it.`);
        return undefined;
    }
    try {
        const text = (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .template */ .v)(node.text, { where: 'comment', variables: _follow_ups_model_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT_VARIABLES */ .s });
        if (text.uses.has('mentor') && !hasMentor)
            compilation.problems.at(node, 'this comment says {{ mentor }} and its rule has none. Add mentor: with who it may be.');
        return { text, place: (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(node, compilation) };
    }
    catch (error) {
        if (!(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .isUserError */ .iU)(error))
            throw error;
        for (const problem of (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error).split('\n'))
            compilation.problems.at(node, problem);
        return undefined;
    }
}
const PLURALS = {
    issue: 'issues',
    'pull request': 'pull requests',
    discussion: 'discussions',
};
/** Without `for`, what follows narrows what a rule is for; with it, what could never follow is a mistake. */
function narrowed(appliesTo, { entries }, compilation) {
    const isGiven = entries.some(({ key }) => key === 'for');
    return entries.reduce((kinds, { key, ...position }) => {
        if (!isFollowUp(key) || kinds.length === 0)
            return kinds;
        const takes = _follow_ups_model_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLLOW_UPS */ .p[key];
        const common = kinds.filter((kind) => takes.includes(kind));
        if (common.length === 0) {
            const [for_, of] = [kinds, takes].map((each) => each.map((kind) => PLURALS[kind]).join(' and '));
            compilation.problems.at(position, `${key} is for ${of}, and this rule is for ${for_}. Put ${key} into a rule of its own.`);
        }
        return isGiven ? kinds : common;
    }, appliesTo);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5576:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ formConditions)
/* harmony export */ });
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6448);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_compilation_js__WEBPACK_IMPORTED_MODULE_0__]);
_compilation_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

/** `template` names the form's file, without its folder, which depends on what is triaged; every other key is a question, by id or label, with the answers that count. */
function formConditions({ node }, compilation) {
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `form has ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(node)}. Write template: and below it each question with its answers.`);
        return [];
    }
    const template = node.entries.find(({ key }) => key === 'template')?.node;
    if (template === undefined || !(0,_compilation_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(template) || !/^[\w.-]+\.ya?ml$/.test(template.text)) {
        compilation.problems.at(template ?? node, 'form needs the file of its form. Write template: and a name in .github/ISSUE_TEMPLATE (for discussions: .github/DISCUSSION_TEMPLATE), such as bug.yml.');
        return [];
    }
    const questions = node.entries.filter(({ key }) => key !== 'template');
    if (questions.length === 0)
        compilation.problems.at(node, 'form asks nothing. Add a question and its answer, such as severity: High.');
    return questions.map(({ key, node: answers }) => ({
        kind: 'form',
        template: template.text,
        field: key,
        answers: (0,_compilation_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(answers, 'an answer', compilation).map(({ text }) => text),
    }));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 9474:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ isGoodFirstIssue),
/* harmony export */   kH: () => (/* binding */ goodFirstIssueOf)
/* harmony export */ });
/* unused harmony export GOOD_FIRST_ISSUE_KEYS */
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2345);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5741);
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2925);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__, _choice_js__WEBPACK_IMPORTED_MODULE_2__, _range_js__WEBPACK_IMPORTED_MODULE_3__, _whole_number_js__WEBPACK_IMPORTED_MODULE_4__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__, _choice_js__WEBPACK_IMPORTED_MODULE_2__, _range_js__WEBPACK_IMPORTED_MODULE_3__, _whole_number_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





const GOOD_FIRST_ISSUE_KEYS = ['label', 'mentor', 'most', 'release-after'];
// GitHub's own name for it, by which it suggests issues to newcomers.
// https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/encouraging-helpful-contributions-to-your-project-with-labels
const USUAL_LABEL = 'good first issue';
// More than anybody works on at a time.
const MOST = 99;
/** In other languages this may be the name of a label. */
const isGoodFirstIssue = (node) => node.kind === 'mapping' &&
    node.entries.length > 0 &&
    node.entries.every(({ key }) => GOOD_FIRST_ISSUE_KEYS.includes(key));
/** How issues for newcomers are looked after; undefined where the file does not say. */
function goodFirstIssueOf(entry, compilation) {
    if (entry === undefined)
        return undefined;
    const { node } = entry;
    const place = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(entry, compilation);
    // `good-first-issue:` with nothing below asks for all that is usual.
    if (node.kind === 'null')
        return { place, label: USUAL_LABEL, most: 1 };
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `good-first-issue has ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write label:, mentor:, most: or release-after: below it, or nothing.`);
        return undefined;
    }
    for (const each of node.entries.filter(({ key }) => !GOOD_FIRST_ISSUE_KEYS.includes(key)))
        compilation.problems.unknownKey(each, GOOD_FIRST_ISSUE_KEYS);
    const at = (key) => node.entries.find((each) => each.key === key);
    const mentor = at('mentor');
    const releaseAfter = releaseAfterOf(at('release-after')?.node, compilation);
    return {
        place,
        label: labelOf(at('label')?.node, compilation),
        ...(mentor === undefined ? {} : { mentor: (0,_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOf */ .F)(mentor, { teams: 'members', pick: 1 }, compilation) }),
        most: (0,_whole_number_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumberAt */ .C)('most', at('most')?.node, MOST, compilation) ?? 1,
        ...(releaseAfter === undefined ? {} : { releaseAfter }),
    };
}
function labelOf(node, { problems }) {
    if (node === undefined)
        return USUAL_LABEL;
    if ((0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) && node.text.trim() !== '')
        return node.text;
    problems.at(node, `label takes the name of one label, not ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write for example label: ${USUAL_LABEL}.`);
    return USUAL_LABEL;
}
function releaseAfterOf(node, { problems }) {
    if (node === undefined)
        return undefined;
    const text = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) ? node.text : '';
    const number = (0,_range_js__WEBPACK_IMPORTED_MODULE_3__/* .days */ ._3)(text);
    if (number !== undefined && number > 0)
        return number;
    problems.at(node, `release-after: ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is no time of a day or longer. Write for example release-after: 14d.`);
    return undefined;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6318:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ groupsOf)
/* harmony export */ });
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6448);
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2925);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_compilation_js__WEBPACK_IMPORTED_MODULE_0__, _whole_number_js__WEBPACK_IMPORTED_MODULE_1__]);
([_compilation_js__WEBPACK_IMPORTED_MODULE_0__, _whole_number_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);


const KEYS = ['labels', 'most'];
// GitHub allows 100 labels on one issue: a group of which all may be on is none.
const MOST = 99;
/** Labels of which one at a time may be on, or `most` of them; those named first come first. */
function groupsOf(node, compilation) {
    if (node === undefined)
        return [];
    if (node.kind === 'mapping')
        return node.entries.map((entry) => groupOf(entry, compilation));
    compilation.problems.at(node, `groups has ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(node)}. Write the name of each group and below it its labels.`);
    return [];
}
function groupOf({ key: name, node }, compilation) {
    if (node.kind !== 'mapping')
        return { name, most: 1, labels: namesIn(node, compilation) };
    for (const entry of node.entries.filter(({ key }) => !KEYS.includes(key)))
        compilation.problems.unknownKey(entry, KEYS);
    const at = (key) => node.entries.find((entry) => entry.key === key)?.node;
    const labels = at('labels');
    if (labels === undefined)
        compilation.problems.at(node, `the group ${name} names no labels. Add labels: with a list.`);
    return {
        name,
        most: (0,_whole_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumberAt */ .C)('most', at('most'), MOST, compilation) ?? 1,
        labels: labels === undefined ? [] : namesIn(labels, compilation),
    };
}
const namesIn = (node, compilation) => (0,_compilation_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(node, 'a label', compilation).map(({ text }) => text);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7852:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ labelRules)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
/* harmony import */ var _existing_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(292);
/* harmony import */ var _label_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3900);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);




/** One rule for each label; for one that is built from captured parts, one for each name that `allow` allows. */
function labelRules({ label, allow, when, isSound }, compilation) {
    const names = label === undefined ? [] : (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(label, 'a label', compilation);
    const templates = names.flatMap(({ text }) => (0,_label_template_js__WEBPACK_IMPORTED_MODULE_2__/* .labelTemplate */ .fg)(text) ?? []);
    const allowed = allow === undefined ? undefined : allowedOf(allow, templates, compilation);
    return names.flatMap((name) => {
        const template = (0,_label_template_js__WEBPACK_IMPORTED_MODULE_2__/* .labelTemplate */ .fg)(name.text);
        const place = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(name.node, compilation);
        if (template === undefined)
            return [{ label: (0,_label_template_js__WEBPACK_IMPORTED_MODULE_2__/* .plainName */ .MH)(name.text), when, place }];
        if (allowed === undefined)
            compilation.problems.at(name.node, unbounded(name));
        const by = capturesIn(when).filter(({ pattern }) => lacking(template, [pattern.groups()]).length === 0);
        if (by.length === 0 && isSound)
            compilation.problems.at(name.node, withoutGroups(template, when));
        const capture = { template, when, by };
        if (allowed !== 'existing')
            return (allowed ?? []).map((text) => ({ label: text, when: (0,_existing_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .capturing */ .wO)(text, capture), place }));
        return [{ label: name.text, when, place, existing: capture }];
    });
}
const unbounded = ({ text }) => `${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is built from captured text, and nothing says which labels may come of it. ` +
    `Add allow: with a list of them, or allow: existing for those that the repository has. (A label that is called so is written ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text.replaceAll('$', '$$$$'))}.)`;
/** The names that may come of the templates, or `existing`: those that the repository has. */
function allowedOf(node, templates, compilation) {
    if (templates.length === 0) {
        compilation.problems.at(node, 'allow is for labels that are built from captured text, and this rule has none. Write the captured part as $1 in its label, or leave allow out.');
    }
    if ((0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) && node.text === 'existing') {
        for (const template of templates.filter(_label_template_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllGaps */ .NY))
            (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(node, anyLabel(template), compilation);
        return 'existing';
    }
    const names = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(node, 'a label', compilation);
    if (names.length === 0 && node.kind === 'sequence')
        compilation.problems.at(node, 'allow has an empty list. Name the labels that may come of this rule, or write allow: existing.');
    if (templates.length > 0)
        hintAtUselessNames(names, templates, compilation);
    return names.map(({ text }) => text);
}
const anyLabel = ({ source }) => `whoever writes the text that ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(source)} is captured from can choose any label of the repository, also one that somebody's decision stands for. Put a fixed part in front, such as ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`area/${source}`)}, or list the labels.`;
function hintAtUselessNames(names, templates, compilation) {
    const sources = templates.map(({ source }) => (0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(source)).join(' or ');
    for (const { text, node } of names) {
        if (templates.some((template) => (0,_label_template_js__WEBPACK_IMPORTED_MODULE_2__/* .canMake */ .TW)(template, text)))
            continue;
        const isExisting = names.length === 1 && (0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(text, ['existing']) !== undefined;
        const cure = isExisting ? 'Did you mean existing?' : 'Write the whole name of a label that can.';
        (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(node, `the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} can never come of ${sources}, so it is never given. ${cure}`, compilation);
    }
}
/** The patterns whose match makes the condition hold: none below `not`, where a match speaks against it. */
function capturesIn(condition) {
    if (condition.kind === 'any' || condition.kind === 'all')
        return condition.of.flatMap(capturesIn);
    return condition.kind === 'text' || condition.kind === 'commit' || condition.kind === 'path' ? [condition] : [];
}
/** Groups of the template that none of the patterns has. */
const lacking = (template, groups) => (0,_label_template_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsIn */ .ws)(template).filter((group) => !groups.some((names) => names.includes(group)));
function withoutGroups(template, when) {
    const groups = capturesIn(when).map(({ pattern }) => pattern.groups());
    const missing = lacking(template, groups);
    const label = (0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(template.source);
    if (missing.length === 0)
        return `no single pattern of when captures all that ${label} needs. Capture ${listed((0,_label_template_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsIn */ .ws)(template))} with one pattern.`;
    const there = [...new Set(groups.flat())];
    if (there.length === 0)
        return `${label} needs ${listed(missing)}, and no pattern of when captures anything. Put parentheses around the part, such as title: '^(\\w+):'.`;
    return `${label} needs ${listed(missing)}, which no pattern of when captures. Those there are: ${there.map(_label_template_js__WEBPACK_IMPORTED_MODULE_2__/* .groupText */ .VR).join(', ')}.`;
}
const listed = (groups) => groups.map(_label_template_js__WEBPACK_IMPORTED_MODULE_2__/* .groupText */ .VR).join(' and ');

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5741:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   fN: () => (/* binding */ numberRange),
/* harmony export */   fq: () => (/* binding */ daysRange)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);


const KEYS = ['at-least', 'below'];
const numberRange = (node, compilation) => rangeOf(node, { parse: wholeNumber, example: 'at-least: 100' }, compilation);
/** `30d`, `2w`, `6m`, `1y`: days, weeks, months of 30 and years of 365 days. */
const daysRange = (node, compilation) => rangeOf(node, { parse: days, example: 'at-least: 30d' }, compilation);
function rangeOf(node, unit, { problems }) {
    if (node.kind !== 'mapping') {
        problems.at(node, `${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)} stands where a range belongs. Write for example ${unit.example}.`);
        return [];
    }
    for (const entry of node.entries.filter(({ key }) => !KEYS.includes(key)))
        problems.unknownKey(entry, KEYS);
    const bound = (key) => {
        const value = node.entries.find((entry) => entry.key === key)?.node;
        if (value === undefined)
            return undefined;
        const text = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value) ? value.text : '';
        const number = unit.parse(text);
        if (number === undefined)
            problems.at(value, `${key}: ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not understood. Write for example ${unit.example}.`);
        return number;
    };
    const range = { atLeast: bound('at-least') ?? 0, below: bound('below') ?? Number.POSITIVE_INFINITY };
    if (range.below <= range.atLeast)
        problems.at(node, `nothing is at least ${range.atLeast} and below ${range.below}. Make below the larger one.`);
    return [range];
}
const wholeNumber = (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);
const DAYS = { d: 1, w: 7, m: 30, y: 365 };
/** Undefined for what is no time. */
function days(text) {
    const [, number, unit] = /^(\d{1,5})([dwmy])$/.exec(text) ?? [];
    return number === undefined || unit === undefined ? undefined : Number(number) * (DAYS[unit] ?? 1);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5854:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ isTriageFile),
/* harmony export */   eO: () => (/* binding */ triageRules)
/* harmony export */ });
/* unused harmony exports TRIAGE_KEYS, RULE_KEYS */
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4366);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2793);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1770);
/* harmony import */ var _follow_ups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3760);
/* harmony import */ var _good_first_issue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9474);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6318);
/* harmony import */ var _label_rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7852);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4134);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__, _condition_js__WEBPACK_IMPORTED_MODULE_3__, _definitions_js__WEBPACK_IMPORTED_MODULE_4__, _follow_ups_js__WEBPACK_IMPORTED_MODULE_5__, _good_first_issue_js__WEBPACK_IMPORTED_MODULE_6__, _groups_js__WEBPACK_IMPORTED_MODULE_7__, _label_rules_js__WEBPACK_IMPORTED_MODULE_8__, _sizes_js__WEBPACK_IMPORTED_MODULE_9__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__, _condition_js__WEBPACK_IMPORTED_MODULE_3__, _definitions_js__WEBPACK_IMPORTED_MODULE_4__, _follow_ups_js__WEBPACK_IMPORTED_MODULE_5__, _good_first_issue_js__WEBPACK_IMPORTED_MODULE_6__, _groups_js__WEBPACK_IMPORTED_MODULE_7__, _label_rules_js__WEBPACK_IMPORTED_MODULE_8__, _sizes_js__WEBPACK_IMPORTED_MODULE_9__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);










const TRIAGE_KEYS = ['rules', 'sync', 'groups', 'sizes', 'fallback', 'labels', 'good-first-issue'];
/** Porchlight's own language, told by its list of `rules`, or by the file's name and one of its keys, even misspelt. */
const isTriageFile = ({ entries }, path) => (/(^|\/)triage\.ya?ml$/.test(path) && entries.some(({ key }) => (0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(key, TRIAGE_KEYS) !== undefined)) ||
    entries.some(({ key, node }) => key === 'rules' && node.kind === 'sequence' && node.items.every(isRule)) ||
    entries.some(({ key, node }) => key === 'good-first-issue' && (0,_good_first_issue_js__WEBPACK_IMPORTED_MODULE_6__/* .isGoodFirstIssue */ .LZ)(node)) ||
    (entries.some(({ key }) => key === 'sizes') && entries.every(({ key }) => TRIAGE_KEYS.includes(key)));
const isRule = (node) => node.kind === 'mapping' && node.entries.some(({ key }) => key === 'label' || key === 'when');
function triageRules(root, compilation) {
    for (const entry of root.entries.filter(({ key }) => !TRIAGE_KEYS.includes(key)))
        compilation.problems.unknownKey(entry, TRIAGE_KEYS);
    const at = (key) => root.entries.find((entry) => entry.key === key);
    const sync = syncOf(at('sync')?.node, compilation);
    const read = rulesOf(at('rules')?.node, compilation);
    const sizes = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_9__/* .sizeRules */ .V)(at('sizes'), compilation);
    const fallback = at('fallback');
    const goodFirstIssue = (0,_good_first_issue_js__WEBPACK_IMPORTED_MODULE_6__/* .goodFirstIssueOf */ .kH)(at('good-first-issue'), compilation);
    const label = fallback === undefined ? undefined : (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(fallback.node, 'a label', compilation)[0];
    return {
        ..._model_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_RULES */ .Wd,
        rules: [...read.flatMap(({ labels }) => labels), ...sizes.rules].map((rule) => ({ ...rule, sync })),
        followUps: read.flatMap(({ followUp }) => (followUp === undefined ? [] : [{ ...followUp, sync }])),
        groups: [...(0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .groupsOf */ .c)(at('groups')?.node, compilation), ...sizes.groups],
        ...(label === undefined ? {} : { fallback: { label: label.text, place: (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(label.node, compilation), sync } }),
        definitions: (0,_definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionsOf */ .m)(at('labels')?.node, compilation),
        ...(goodFirstIssue === undefined ? {} : { goodFirstIssue }),
        hints: compilation.hints,
    };
}
function syncOf(node, { problems }) {
    if (node === undefined)
        return 'own';
    const text = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) ? node.text : '';
    if (text === 'own' || text === 'all')
        return text;
    if (text !== 'off' && text !== 'false')
        problems.at(node, `sync: ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not known. Write one of: off, own, all.`);
    return 'off';
}
function rulesOf(node, compilation) {
    if (node === undefined)
        return [];
    if (node.kind === 'sequence')
        return node.items.flatMap((item) => ruleOf(item, compilation));
    compilation.problems.at(node, `rules has ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write a list below it, each rule with a dash.`);
    return [];
}
const RULE_KEYS = ['label', 'allow', 'for', 'when', ..._follow_ups_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLLOW_UP_KEYS */ .fd];
function ruleOf(node, compilation) {
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)} stands where a rule belongs. Write label: and when: below a dash.`);
        return [];
    }
    const unknown = node.entries.filter(({ key }) => !RULE_KEYS.includes(key));
    for (const entry of unknown)
        compilation.problems.unknownKey(entry, RULE_KEYS);
    const at = (key) => node.entries.find((entry) => entry.key === key)?.node;
    const label = at('label');
    const when = at('when');
    const hasFollowUp = node.entries.some(({ key }) => (0,_follow_ups_js__WEBPACK_IMPORTED_MODULE_5__/* .isFollowUp */ .j9)(key));
    // A misspelt key is most likely the missing one.
    if (label === undefined && !hasFollowUp && unknown.length === 0)
        compilation.problems.at(node, `this rule gives no label. Add label: with its name, or one of: ${_follow_ups_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLLOW_UP_KEYS */ .fd.join(', ')}.`);
    if (when === undefined && unknown.length === 0)
        compilation.problems.at(node, 'this rule has no condition. Add when: with at least one.');
    // Read on with either missing: what else is wrong with the rule belongs to the same list.
    const mistakes = compilation.problems.count;
    const condition = when === undefined ? UNKNOWN : (0,_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionOf */ .r)(when, compilation);
    const isSound = when !== undefined && compilation.problems.count === mistakes;
    const appliesTo = (0,_follow_ups_js__WEBPACK_IMPORTED_MODULE_5__/* .narrowed */ .fQ)(subjectsOf(at('for'), condition, compilation), node, compilation);
    // Of a label that is misspelt, nobody knows whether it is built from captured text.
    const allow = label === undefined && unknown.length > 0 ? undefined : at('allow');
    const written = { label, allow, when: condition, isSound };
    const labels = (0,_label_rules_js__WEBPACK_IMPORTED_MODULE_8__/* .labelRules */ .u)(written, compilation).map((rule) => ({ ...rule, appliesTo, needsChanges: false }));
    if (!hasFollowUp)
        return [{ labels }];
    const followed = (0,_follow_ups_js__WEBPACK_IMPORTED_MODULE_5__/* .followUpsOf */ .lP)(node, compilation);
    const place = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(node, compilation);
    return [{ labels, followUp: { when: condition, appliesTo, place, hasLabels: labels.length > 0, ...followed } }];
}
const UNKNOWN = { kind: 'constant', holds: false, because: 'its condition is missing' };
const SUBJECTS = new Map([
    ['issues', 'issue'],
    ['pull-requests', 'pull request'],
    ['discussions', 'discussion'],
]);
/** Without `for`: whatever has what the conditions ask about. */
function subjectsOf(node, condition, compilation) {
    if (node === undefined)
        return inferred(condition);
    return (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(node, 'a kind of subject', compilation).flatMap(({ text, node: place }) => {
        const kind = SUBJECTS.get(text);
        if (kind !== undefined)
            return [kind];
        compilation.problems.at(place, `for: ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not known. Write one of: ${[...SUBJECTS.keys()].join(', ')}.`);
        return [];
    });
}
function inferred(condition) {
    const parts = (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionsIn */ .AV)(condition);
    const asks = (...kinds) => parts.some(({ kind }) => kinds.includes(kind));
    if (parts.some(isOfPullRequests))
        return ['pull request'];
    if (asks('category'))
        return ['discussion'];
    // Discussions have forms, too, but in a folder of their own: a file named so in both is `for` both in so many words.
    if (asks('form'))
        return ['issue'];
    return asks('milestone', 'any milestone') ? ['issue', 'pull request'] : ['issue', 'pull request', 'discussion'];
}
const isOfPullRequests = (condition) => ['files', 'file set', 'path', 'commit', 'draft'].includes(condition.kind) ||
    (condition.kind === 'number' && condition.quantity !== 'days') ||
    (condition.kind === 'text' && (condition.field === 'head branch' || condition.field === 'base branch'));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4134:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sizeRules)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);


/** `sizes` names labels with the changed lines they start at: the short way to write one rule for each, and their group. */
function sizeRules(entry, compilation) {
    if (entry === undefined)
        return { rules: [], groups: [] };
    const { node } = entry;
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `sizes has ${(0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write each label with the lines it starts at, such as size/L: 100.`);
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
    if ((0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) && /^\d{1,9}$/.test(node.text))
        return [{ label, lines: Number(node.text), place: (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(position, compilation) }];
    compilation.problems.at(node, `${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(label)} needs the changed lines it starts at. Write for example ${label}: 100.`);
    return [];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2925:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wholeNumberAt)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _compilation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _compilation_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);


/** From 1 to `most`; undefined where the key is missing, or wrong, which is told then. */
function wholeNumberAt(key, node, most, { problems }) {
    if (node === undefined)
        return undefined;
    const number = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) && /^[1-9]\d{0,8}$/.test(node.text) ? Number(node.text) : undefined;
    if (number !== undefined && number <= most)
        return number;
    const found = (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) ? (0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(node.text) : (0,_compilation_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node);
    problems.at(node, `${key}: ${found} is no whole number from 1 to ${most}. Write for example ${key}: 1.`);
    return undefined;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 9372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ progressText)
/* harmony export */ });
const OPEN = {
    open: 'open issues and pull requests',
    'open-issues': 'open issues',
    'open-pull-requests': 'open pull requests',
};
const namesOf = (sweep) => sweep.kind === 'search' ? 'issues and pull requests that the search finds' : OPEN[sweep.which];
/** How far a sweep came, why it stopped there, and how to go on. */
function progressText({ sweep, lookedAt, stopped }) {
    if (stopped === undefined)
        return `Looked at all ${namesOf(sweep)}: ${lookedAt}.`;
    const { because, next, left } = stopped;
    // The list of open issues has pull requests in between, which nobody counts apart.
    const isExact = sweep.kind === 'search' || sweep.which !== 'open-issues';
    const of = isExact ? ` of ${lookedAt + left}` : '';
    return `Looked at ${lookedAt}${of} ${namesOf(sweep)}. It stopped there: ${because}. To go on, give not-after: ${next}.`;
}


/***/ }),

/***/ 8815:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3883);
/* harmony import */ var _one_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(145);
/* harmony import */ var _request_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1334);
/* harmony import */ var _swept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5065);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_one_target_js__WEBPACK_IMPORTED_MODULE_0__]);
_one_target_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




// One subject may be out of order, and GitHub may falter for a moment. Three in a row would go on like that.
const MOST_FAILURES_IN_A_ROW = 3;
/** As many as the budget allows, the newest first, each one wholly or not at all. */
async function sweep(wanted, { means, log }) {
    const { swept, warnings } = await (0,_swept_js__WEBPACK_IMPORTED_MODULE_2__/* .sweptBy */ .Z)(wanted, means);
    const parts = [];
    const failing = [];
    let lookedAt = 0;
    let latest;
    let current;
    const ended = (because) => {
        const left = (current?.left ?? 0) + (current === latest ? 0 : 1);
        const first = failing[0] ?? current;
        const stopped = because && first ? { because, next: first.createdAt, left } : undefined;
        return { parts, progress: { sweep: wanted, lookedAt, warnings, ...(stopped && { stopped }) } };
    };
    try {
        for await (current of swept) {
            if (failing.length === MOST_FAILURES_IN_A_ROW)
                return ended(`${MOST_FAILURES_IN_A_ROW} in a row failed`);
            const because = (0,_request_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonToStop */ .A)(current.target.kind, means);
            if (because !== undefined)
                return ended(because);
            const own = await partsOf(current, { means, log });
            lookedAt += 1;
            latest = current;
            parts.push(...own);
            if (own.some(hasFailed))
                failing.push(current);
            else
                failing.splice(0);
        }
        return ended();
    }
    catch (error) {
        // A mistake in the rules, a permission that is missing, a list that does not go on: what was done is still reported.
        if (lookedAt === 0 || (!(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .isUserError */ .iU)(error) && !(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .isGitHubError */ .e0)(error)))
            throw error;
        log.info(`Failed: ${error.message}`);
        parts.push({ failures: [error.message] });
        return ended('it could not go on');
    }
}
const hasFailed = ({ failures = [], outcome }) => failures.length > 0 || (outcome?.failed.length ?? 0) > 0;
async function partsOf({ target }, { means, log }) {
    const parts = [];
    const reduced = (part) => (means.inputs.explain ? part : withoutTheUsual(part));
    try {
        for await (const part of (0,_one_target_js__WEBPACK_IMPORTED_MODULE_0__/* .triagedTarget */ .y)(target, { means, log, reduced }))
            parts.push(part);
    }
    catch (error) {
        if (!(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .isGitHubError */ .e0)(error))
            throw error;
        log.info(`Failed: ${error.message}`);
        parts.push({ failures: [error.message] });
    }
    return parts;
}
/** Of hundreds that stay as they are, nothing is worth a line, and nothing is kept. */
function withoutTheUsual(part) {
    if ((part.effects ?? []).length > 0)
        return part;
    const { problems = [], mistakes = [], hints = [], cutLists = [], unruled = [] } = part;
    return { problems, mistakes, hints, cutLists, unruled };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ sweptBy)
});

// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __webpack_require__(3883);
;// CONCATENATED MODULE: ./actions/triage/build/search-scope.js

// What says where to look: https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests#search-within-a-users-or-organizations-repositories
const WHERE = /(?:^|[\s(])(-?(?:repo|org|user):(?:"[^"]*"|[^\s()]+))/gi;
/** A search as it may be sent: for this repository and no other. */
function scopedSearch(search, { owner, name }) {
    const here = `repo:${owner}/${name}`.toLowerCase();
    // What stands in quotation marks is text to look for.
    const unquoted = search.replaceAll(/(^|[\s(])"[^"]*"/g, '$1');
    const foreign = [...unquoted.matchAll(WHERE)].find(([, qualifier = '']) => qualifier.replaceAll('"', '').toLowerCase() !== here);
    if (foreign === undefined)
        return search;
    throw new errors/* UserError */.yo(`search: "${foreign[1]}" looks outside of ${owner}/${name}. Leave it out: triage searches the repository that it runs in.`);
}

;// CONCATENATED MODULE: ./actions/triage/build/swept.js

/** What a sweep is to look at, the newest first, between the dates that the inputs may give. */
async function sweptBy(sweep, means) {
    if (sweep.kind === 'open')
        return { swept: openOnes(sweep.which, means), warnings: [] };
    const { github, inputs } = means;
    const found = await github.listings.found(scopedSearch(sweep.search, github.repository));
    const wanted = found.issues.filter((issue) => isInTime(issue, inputs));
    return { swept: withRest(wanted.map(asFound), 0), warnings: warningsOf(found) };
}
async function* openOnes(which, { github: { listings }, inputs }) {
    const { notAfter } = inputs;
    const parts = which === 'open-pull-requests' ? listings.openPullRequests({ notAfter }) : listings.open({ notAfter });
    for await (const { threads, left } of parts) {
        const wanted = threads.filter((thread) => which !== 'open-issues' || isIssue(thread));
        for (const swept of withRest(wanted.map(asListed), left)) {
            // The rest is older still.
            if (!isInTime(swept, inputs))
                return;
            yield swept;
        }
    }
}
const withRest = (dated, after) => dated.map((one, index) => ({ ...one, left: after + dated.length - index - 1 }));
function isInTime({ createdAt }, { notBefore, notAfter }) {
    const opened = new Date(createdAt);
    return (notBefore === undefined || opened >= notBefore) && (notAfter === undefined || opened <= notAfter);
}
const isIssue = (thread) => 'pullRequest' in thread && thread.pullRequest === null;
/** The list has issues whole. Of a pull request it lacks branches and counts, so that each is read by itself. */
const asListed = (thread) => ({
    target: isIssue(thread)
        ? { kind: 'issue', number: thread.number, known: thread }
        : { kind: 'pull request', number: thread.number },
    createdAt: thread.createdAt,
});
/** By number alone: the search was over before the first is looked at, and its index may lag behind. */
const asFound = (issue) => ({
    target: { kind: isIssue(issue) ? 'issue' : 'pull request', number: issue.number },
    createdAt: issue.createdAt,
});
// https://docs.github.com/en/rest/search/search#about-search
const MOST_FOUND = 1000;
const warningsOf = ({ total, isIncomplete }) => [
    ...(total > MOST_FOUND
        ? [
            `The search finds ${total}, and GitHub hands out the newest ${MOST_FOUND} of them. Narrow it to reach the others, for example by created:<2026-01-01.`,
        ]
        : []),
    ...(isIncomplete
        ? ['GitHub could not finish the search in time, so that it may have missed some. Run it again.']
        : []),
];


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ timeLimit)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);

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
const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script(`globalThis[Symbol.for('porchlight.triage.call')]()`);
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


/***/ }),

/***/ 5589:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ triageAll)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3883);
/* harmony import */ var _one_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(145);
/* harmony import */ var _sweep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var _sweep_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9372);
/* harmony import */ var _triage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7463);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_one_target_js__WEBPACK_IMPORTED_MODULE_0__, _sweep_js__WEBPACK_IMPORTED_MODULE_1__, _triage_js__WEBPACK_IMPORTED_MODULE_3__]);
([_one_target_js__WEBPACK_IMPORTED_MODULE_0__, _sweep_js__WEBPACK_IMPORTED_MODULE_1__, _triage_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





/**
 * One subject after the other, each decided and carried out before the next is read: little time passes between reading
 * and writing, and what is done stays done when a later one fails.
 */
async function triageAll(wanted, { inputs, github, now, log }) {
    const means = (0,_triage_js__WEBPACK_IMPORTED_MODULE_3__/* .meansFor */ .M)(inputs, github, now);
    if ('targets' in wanted)
        return joined(await triageTargets(wanted.targets, { means, log }), inputs);
    const { parts, progress } = await (0,_sweep_js__WEBPACK_IMPORTED_MODULE_1__/* .sweep */ .X)(wanted.sweep, { means, log });
    log.info((0,_sweep_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .progressText */ .l)(progress));
    const claims = wanted.claims === undefined ? [] : [wanted.claims];
    return { ...joined(await triageTargets(claims, { means, log, before: parts }), inputs), progress };
}
async function triageTargets(targets, { means, log, before = [] }) {
    const parts = [...before];
    for (const target of targets) {
        try {
            for await (const part of (0,_one_target_js__WEBPACK_IMPORTED_MODULE_0__/* .triagedTarget */ .y)(target, { means, log }))
                parts.push(part);
        }
        catch (error) {
            if (!(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .isGitHubError */ .e0)(error) && !(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .isUserError */ .iU)(error))
                throw error;
            // A mistake in the rules or in the permissions holds for the others as well; an answer that failed need not.
            const isFinal = (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .isUserError */ .iU)(error) || targets.length === 1;
            if (isFinal && parts.length === 0)
                throw error;
            log.info(`Failed: ${error.message}`);
            parts.push({ failures: [error.message] });
            if (isFinal)
                break;
        }
    }
    return parts;
}
const joined = (parts, { dryRun }) => ({
    subjects: parts.flatMap(({ subjects = [] }) => subjects),
    effects: parts.flatMap(({ effects = [] }) => effects),
    leftAlone: parts.flatMap(({ leftAlone = [] }) => leftAlone),
    decisions: parts.flatMap(({ decisions = [] }) => decisions),
    followUps: parts.flatMap(({ followUps = [] }) => followUps),
    problems: distinct(parts.flatMap(({ problems = [] }) => problems)),
    mistakes: distinct(parts.flatMap(({ mistakes = [] }) => mistakes)),
    cutLists: parts.flatMap(({ cutLists = [] }) => cutLists),
    previews: parts.flatMap(({ previews = [] }) => previews),
    nearMisses: parts.flatMap(({ nearMisses = [] }) => nearMisses),
    unruled: [...new Set(parts.flatMap(({ unruled = [] }) => unruled))],
    translation: parts.find(({ translation }) => translation !== undefined)?.translation,
    hints: distinct(parts.flatMap(({ hints = [] }) => hints)),
    outcome: {
        dryRun,
        done: parts.flatMap(({ outcome }) => outcome?.done ?? []),
        failed: parts.flatMap(({ outcome }) => outcome?.failed ?? []),
    },
    failures: parts.flatMap(({ failures = [] }) => failures),
});
/** A file that hints at something does so for every subject; a rule that runs out of time on many texts is one mistake. */
const distinct = (all) => [
    ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
];

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ triageClaims)
});

// EXTERNAL MODULE: ./actions/triage/build/good-first-issue/care-plan.js
var care_plan = __webpack_require__(975);
// EXTERNAL MODULE: ./actions/triage/build/follow-ups/picking.js
var picking = __webpack_require__(8169);
// EXTERNAL MODULE: ./actions/triage/build/good-first-issue/command.js
var command = __webpack_require__(7777);
// EXTERNAL MODULE: ./actions/triage/build/good-first-issue/texts.js
var texts = __webpack_require__(4064);
;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/stale.js



const DAY = 24 * 60 * 60 * 1000;
/** Claims that nothing came of, to be released; and those that only look so. */
function stalePlan(issues, looking) {
    const judged = issues.flatMap((issue) => issue.assignees.map((assignee) => judgedClaim(issue, assignee, looking)));
    const left = judged.flatMap((each) => (each !== undefined && 'because' in each ? [each] : []));
    return {
        effects: judged.flatMap((each) => (each !== undefined && 'effect' in each ? [each.effect] : [])),
        // One line for each reason, as most are left for the same.
        leftAlone: [...new Set(left.map(({ because }) => because))].map((because) => {
            const numbers = left.filter((each) => each.because === because).map(({ number }) => `#${number}`);
            return { what: `the ${numbers.length === 1 ? 'claim' : 'claims'} on ${numbers.join(', ')}`, because };
        }),
    };
}
function judgedClaim(issue, { login, id }, { releaseAfter, now }) {
    const { number } = issue;
    const assigned = issue.changes.findLast((change) => change.kind === 'assigned' && (0,picking/* isSameLogin */.Av)(change.login, login));
    if (assigned === undefined)
        return { number, because: 'GitHub does not show any more who assigned it' };
    const lastActive = lastSign(issue, login, assigned.at);
    const idle = Math.floor((now.getTime() - Date.parse(lastActive)) / DAY);
    if (idle < releaseAfter)
        return undefined;
    if (!assigned.isOurs || !askedFor(issue, login, assigned.at))
        return { number, because: 'it is old, but it was not taken with `/assign`' };
    if (theirs(issue, login).some(({ isDraft }) => !isDraft))
        return { number, because: 'it is old, but a pull request for it is open' };
    if (issue.hasMorePullRequests)
        return { number, because: 'it is old, but more pull requests mention it than GitHub lists at once' };
    if (issue.isLocked)
        return { number, because: 'it is old, but its conversation is locked' };
    const body = (0,texts/* released */.w2)(login, { since: assigned.at, lastActive });
    const because = `${login} was last seen there ${idle} days ago`;
    return { effect: { kind: 'release-claim', number, login, id, body, because } };
}
/** Our token also assigns what a rule gives. A claim is what somebody asked for in a comment before. */
const askedFor = ({ comments }, login, assignedAt) => comments.some(({ by, at, body }) => (0,picking/* isSameLogin */.Av)(by, login) && Date.parse(at) <= Date.parse(assignedAt) && (0,command/* commandIn */.v)(body) === 'assign');
/** The claim itself, a comment, or a change of a draft. When in doubt the later. */
function lastSign(issue, login, assignedAt) {
    const { comments, hasOlderComments } = issue;
    const own = comments.filter(({ by }) => (0,picking/* isSameLogin */.Av)(by, login)).map(({ at }) => at);
    const [oldest] = comments;
    // Theirs may be among those that were not listed, and is then no newer than the oldest of the others.
    const hidden = own.length === 0 && hasOlderComments && oldest !== undefined ? [oldest.at] : [];
    const drafts = theirs(issue, login).map(({ updatedAt }) => updatedAt);
    const times = [assignedAt, ...own, ...hidden, ...drafts];
    return times.toSorted((one, other) => Date.parse(one) - Date.parse(other)).at(-1) ?? assignedAt;
}
const theirs = ({ pullRequests }, login) => pullRequests.filter(({ author }) => (0,picking/* isSameLogin */.Av)(author, login));

// EXTERNAL MODULE: ./actions/triage/build/rules-file.js
var rules_file = __webpack_require__(6823);
;// CONCATENATED MODULE: ./actions/triage/build/triage-claims.js



/**
 * Claims of good first issues that became old, by the rules of the default branch. One point of GraphQL's for 25 of them;
 * undefined where the rules release none.
 */
async function triageClaims({ inputs, github, now, readFiles, rulesIn, }) {
    const { files, missing } = await readFiles({ base: undefined, version: undefined });
    if (missing.length > 0 && inputs.configurationPaths.length > 0)
        throw (0,rules_file/* missingRules */.qx)(missing, undefined);
    const { label = '', releaseAfter } = rulesIn(files, { kind: 'issue' }).goodFirstIssue ?? {};
    if (releaseAfter === undefined)
        return undefined;
    return { ...care_plan/* NOTHING */.K$, ...stalePlan(await github.claims.open(label), { releaseAfter, now }) };
}


/***/ }),

/***/ 7463:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ meansFor),
/* harmony export */   N: () => (/* binding */ triage)
/* harmony export */ });
/* harmony import */ var _defined_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7484);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1575);
/* harmony import */ var _decide_near_misses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8281);
/* harmony import */ var _decide_people_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2905);
/* harmony import */ var _decide_untold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5412);
/* harmony import */ var _decide_verdicts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1244);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5508);
/* harmony import */ var _follow_ups_follow_up_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1287);
/* harmony import */ var _follow_ups_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3487);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6580);
/* harmony import */ var _good_first_issue_care_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4399);
/* harmony import */ var _issue_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8961);
/* harmony import */ var _rules_file_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6823);
/* harmony import */ var _preview_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5963);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8155);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1505);
/* harmony import */ var _rules_existing_labels_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(292);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7788);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_decide_near_misses_js__WEBPACK_IMPORTED_MODULE_2__, _decide_untold_js__WEBPACK_IMPORTED_MODULE_4__, _decide_verdicts_js__WEBPACK_IMPORTED_MODULE_5__, _follow_ups_follow_up_js__WEBPACK_IMPORTED_MODULE_6__, _gather_js__WEBPACK_IMPORTED_MODULE_8__, _good_first_issue_care_js__WEBPACK_IMPORTED_MODULE_9__, _preview_js__WEBPACK_IMPORTED_MODULE_11__, _reading_js__WEBPACK_IMPORTED_MODULE_12__]);
([_decide_near_misses_js__WEBPACK_IMPORTED_MODULE_2__, _decide_untold_js__WEBPACK_IMPORTED_MODULE_4__, _decide_verdicts_js__WEBPACK_IMPORTED_MODULE_5__, _follow_ups_follow_up_js__WEBPACK_IMPORTED_MODULE_6__, _gather_js__WEBPACK_IMPORTED_MODULE_8__, _good_first_issue_care_js__WEBPACK_IMPORTED_MODULE_9__, _preview_js__WEBPACK_IMPORTED_MODULE_11__, _reading_js__WEBPACK_IMPORTED_MODULE_12__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);


















const meansFor = (inputs, github, now) => ({
    inputs,
    github: (0,_remembered_js__WEBPACK_IMPORTED_MODULE_14__/* .remembered */ .HK)(github),
    now,
    readFiles: (0,_rules_file_js__WEBPACK_IMPORTED_MODULE_15__/* .rulesFileReader */ .Zu)(inputs, github),
    rulesIn: (0,_reading_js__WEBPACK_IMPORTED_MODULE_12__/* .rulesReader */ .J)(inputs),
    readLabels: (0,_defined_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labelReader */ .U)(github),
    readFirst: (0,_remembered_js__WEBPACK_IMPORTED_MODULE_14__/* .firstReader */ .OH)(github),
    reader: (0,_follow_ups_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .followUpReader */ .k)(github),
});
/** Gathers and decides for one subject. Its time limit is its own: what one text uses up is not taken from the next. */
async function triage(found, means) {
    return await triageFound(found, { ...means, limit: (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_13__/* .timeLimit */ .z)() });
}
async function triageFound(found, means) {
    if ('missing' in found)
        return { leftAlone: [{ what: found.what, because: found.missing }] };
    const { subject } = found;
    const opened = new Date(subject.createdAt);
    const { notBefore, notAfter } = means.inputs;
    if (notBefore !== undefined && opened < notBefore)
        return leave(subject, `it is from ${subject.createdAt}, before not-before: ${notBefore.toISOString()}`);
    if (notAfter !== undefined && opened > notAfter)
        return leave(subject, `it is from ${subject.createdAt}, after not-after: ${notAfter.toISOString()}`);
    const versioned = (0,_issue_version_js__WEBPACK_IMPORTED_MODULE_10__/* .versionOf */ .E)(subject, means.inputs, means.limit);
    if (versioned.kind === 'missing')
        return { subjects: [subject], ...versioned };
    const rest = await triageByRules(found, { ...means, version: versioned.version });
    return { ...rest, effects: [...(rest.effects ?? []), ...versioned.effects] };
}
const leave = (subject, because) => ({
    subjects: [subject],
    leftAlone: [{ what: `#${subject.number}`, because }],
});
async function triageByRules(known, ruling) {
    const { inputs, github, readFiles, readFirst, reader, limit, now, version } = ruling;
    const { subject, pull } = known;
    const number = inputs.sweep === undefined ? pull?.number : undefined;
    const rulesFiles = await readFiles({ base: pull?.base.name, version, number });
    const { files, missing } = rulesFiles;
    if (files.length === 0 || (missing.length > 0 && inputs.configurationPaths.length > 0))
        return await withoutRules(known, rulesFiles, ruling);
    const written = ruling.rulesIn(files, subject);
    const labels = (0,_rules_existing_labels_js__WEBPACK_IMPORTED_MODULE_16__/* .asksForLabels */ .nF)(written, subject.kind) ? [...(await ruling.readLabels()).values()] : undefined;
    const rules = (0,_rules_existing_labels_js__WEBPACK_IMPORTED_MODULE_16__/* .withLabels */ .IO)(written, labels);
    const answers = new Map();
    const facts = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_8__/* .factsOf */ .xS)(known, rules, { github, readFirst, now, isExplained: inputs.explain, limit, answers });
    const question = { facts, limit, answers };
    const labelling = await labelsBy(rules, question, ruling);
    const care = await (0,_good_first_issue_care_js__WEBPACK_IMPORTED_MODULE_9__/* .careFor */ .R)(known.cared, { rule: rules.goodFirstIssue, planned: labelling.effects, github, reader });
    const following = await (0,_follow_ups_follow_up_js__WEBPACK_IMPORTED_MODULE_6__/* .followUps */ .S)(rules, question, { github, reader, sync: inputs.sync });
    const previews = await (0,_preview_js__WEBPACK_IMPORTED_MODULE_11__/* .previewsOf */ .P)(known, facts, { rulesFiles, inputs, github, labels, mayList: inputs.explain });
    const cutLists = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__/* .isCut */ .xZ)(facts) ? [subject] : [];
    return {
        subjects: [subject],
        cutLists,
        ...labelling,
        effects: [...labelling.effects, ...care.effects, ...following.effects],
        leftAlone: [...labelling.leftAlone, ...care.leftAlone, ...following.leftAlone],
        followUps: following.decisions,
        mistakes: following.mistakes,
        hints: [...rules.hints, ...care.hints],
        translation: rules.translation,
        previews,
        nearMisses: inputs.explain ? (0,_decide_near_misses_js__WEBPACK_IMPORTED_MODULE_2__/* .nearMisses */ .B)({ written, rules, question }) : [],
    };
}
/** The labels to add and to remove, and what people did to them before. */
async function labelsBy(rules, question, { inputs, github, readLabels }) {
    const { facts, limit, answers } = question;
    const { subject } = facts;
    const verdicts = (0,_decide_verdicts_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictsOf */ .W5)(facts, rules, limit, answers);
    const deciding = { subject, rules, sync: inputs.sync };
    const changes = subject.discussion === null
        ? await (0,_gather_js__WEBPACK_IMPORTED_MODULE_8__/* .changesOf */ .fs)((0,_decide_people_js__WEBPACK_IMPORTED_MODULE_3__/* .contestedLabels */ .R)(verdicts, deciding), subject, github)
        : (0,_decide_untold_js__WEBPACK_IMPORTED_MODULE_4__/* .untoldLabels */ ._)(subject.discussion, { facts, verdicts, limit }, deciding);
    const { plan, decisions, problems } = (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .L)(verdicts, deciding, changes);
    const defined = await (0,_defined_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .definedLabels */ .Z)(plan.effects, rules, readLabels);
    return { effects: [...defined, ...plan.effects], leftAlone: plan.leftAlone, decisions, problems };
}
const unruled = (missing, base) => `there are no rules: ${(0,_rules_file_js__WEBPACK_IMPORTED_MODULE_15__/* .branchText */ .Ot)(base)} has ${missing.length === 1 ? 'no' : 'neither'} ${missing.join(' nor ')}`;
/** The first rules may be in the pull request itself: it sees what they would do, and nothing more comes of them. */
async function withoutRules(known, rulesFiles, ruling) {
    const { inputs, github, now } = ruling;
    const { missing } = rulesFiles;
    const base = known.pull?.base.name;
    if (inputs.sweep !== undefined) {
        // Some branches may well have no rules; the default branch must have those that the workflow names.
        if (known.pull === null && inputs.configurationPaths.length > 0)
            throw (0,_rules_file_js__WEBPACK_IMPORTED_MODULE_15__/* .missingRules */ .qx)(missing, base);
        return { unruled: [unruled(missing, base)] };
    }
    const facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_17__/* .noFacts */ .f5)(known.subject, now);
    const previews = await (0,_preview_js__WEBPACK_IMPORTED_MODULE_11__/* .previewsOf */ .P)(known, facts, { rulesFiles, inputs, github, labels: undefined, mayList: true });
    if (inputs.configurationPaths.length === 0)
        return {
            ...leave(known.subject, unruled(missing, base)),
            previews,
        };
    if (previews.length === 0)
        throw (0,_rules_file_js__WEBPACK_IMPORTED_MODULE_15__/* .missingRules */ .qx)(missing, base);
    return { ...leave(known.subject, `${(0,_rules_file_js__WEBPACK_IMPORTED_MODULE_15__/* .branchText */ .Ot)(base)} has no ${missing.join(' and no ')} yet`), previews };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
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


/***/ }),

/***/ 1207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3883);

/**
 * Carries a plan out, one effect after the other. An effect that fails does not keep the rest from being tried: the
 * outcome lists it, and the report fails the step.
 */
async function carryOut(plan, { dryRun, log, describe, perform }) {
    const done = [];
    const failed = [];
    for (const effect of plan.effects) {
        const what = dryRun ? `would ${describe(effect)}` : describe(effect);
        log.info(`${capitalised(what)}, because ${effect.because}.`);
        if (dryRun)
            continue;
        try {
            done.push({ effect, returned: await perform(effect) });
        }
        catch (error) {
            failed.push({ effect, error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) });
            log.info(`Failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        }
    }
    for (const { what, because } of plan.leftAlone)
        log.info(`Left alone: ${what}, because ${because}.`);
    return { dryRun, done, failed };
}
const capitalised = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);


/***/ }),

/***/ 3182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ template)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3883);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1016);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8623);



/**
 * A text with `{{ name }}` in it, checked when the run starts: a misspelt name is an error then, not a hole in a comment
 * later. There is no logic, and values are never looked at again, so that nobody's title can name a variable.
 */
function template(source, options) {
    const parts = partsOf(source, options);
    return {
        uses: new Set(parts.flatMap((part) => ('variable' in part ? [part.variable] : []))),
        fill: (values) => parts
            .map((part) => 'literal' in part ? part.literal : shown(values[part.variable], options.variables[part.variable]))
            .join(''),
    };
}
const shown = (value, kind) => kind === 'raw' ? String(value) : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(String(value));
function partsOf(source, { where, variables }) {
    const parts = [];
    const problems = [];
    const isKnown = (name) => Object.hasOwn(variables, name);
    let copied = 0;
    for (const { 0: written, 1: inside = '', index } of source.matchAll(PLACEHOLDER)) {
        const name = inside.trim();
        if (isKnown(name))
            parts.push({ literal: source.slice(copied, index) }, { variable: name });
        else
            problems.push(`${where}, line ${lineOf(source, index)}: ${problemWith(written, name, Object.keys(variables))}`);
        copied = index + written.length;
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problems.join('\n'));
    return [...parts, { literal: source.slice(copied) }];
}
// An opening that nothing closes on its line counts too: it is a slip, and would show in the comment.
const PLACEHOLDER = /\{\{([^{}\n]*)\}\}|\{\{/g;
function problemWith(written, name, names) {
    if (written === '{{')
        return '"{{" is not closed. Write a variable as {{ name }}.';
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, names);
    const cure = meant === undefined ? `Write one of: ${names.join(', ')}.` : `Did you mean {{ ${meant} }}?`;
    return `${JSON.stringify(written)} is no variable. ${cure}`;
}
const lineOf = (source, offset) => source.slice(0, offset).split('\n').length;


/***/ }),

/***/ 6876:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ convert)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3964);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(307);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_yaml_js__WEBPACK_IMPORTED_MODULE_0__]);
_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


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
    if ((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
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
    if ((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return scalarOf(node, place);
    if ((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
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
const isMergeKey = (key) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.type === 'PLAIN' && key.value === '<<';
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
        source.problems.at(entry, `the key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(entry.key)} is there already, on line ${first.line}. Keep one, or join their values.`);
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ placeTooDeep)
/* harmony export */ });
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


/***/ }),

/***/ 6531:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* reexport safe */ _problems_js__WEBPACK_IMPORTED_MODULE_2__.T),
/* harmony export */   o4: () => (/* reexport safe */ _parse_config_js__WEBPACK_IMPORTED_MODULE_1__.o),
/* harmony export */   pA: () => (/* reexport safe */ _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__.p),
/* harmony export */   rg: () => (/* reexport safe */ _problems_js__WEBPACK_IMPORTED_MODULE_2__.r)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
/* harmony import */ var _parse_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5727);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(307);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_parse_config_js__WEBPACK_IMPORTED_MODULE_1__]);
_parse_config_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8795:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ loosenFlow)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3964);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_yaml_js__WEBPACK_IMPORTED_MODULE_0__]);
_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

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
    for (const lexeme of new _yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(from === 0 ? text : text.slice(from))) {
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5727:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3964);
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3883);
/* harmony import */ var _convert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6876);
/* harmony import */ var _depth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3094);
/* harmony import */ var _loosen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8795);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(307);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5440);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_yaml_js__WEBPACK_IMPORTED_MODULE_0__, _convert_js__WEBPACK_IMPORTED_MODULE_1__, _loosen_js__WEBPACK_IMPORTED_MODULE_2__]);
([_yaml_js__WEBPACK_IMPORTED_MODULE_0__, _convert_js__WEBPACK_IMPORTED_MODULE_1__, _loosen_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







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
    const node = contents === null || isBlank(contents) ? undefined : (0,_convert_js__WEBPACK_IMPORTED_MODULE_1__/* .convert */ .C)(contents, source);
    source.problems.throwIfAny();
    return node;
}
// The largest file that GitHub's contents API hands out in one answer, and far beyond any configuration.
// https://docs.github.com/en/rest/repos/contents#get-repository-content
const MOST_BYTES = 1_048_576;
function refuseUnreadable(text, path) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES) {
        throw new _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path} has ${bytes} bytes. A configuration file may have ${MOST_BYTES}: shorten it.`);
    }
    // eslint-disable-next-line no-control-regex -- YAML forbids exactly these (https://yaml.org/spec/1.2.2/#51-character-set)
    const binary = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text);
    if (binary === null)
        return;
    const before = text.slice(0, binary.index).split('\n');
    const code = binary[0].charCodeAt(0).toString(16).padStart(4, '0');
    throw new _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: the control character U+${code.toUpperCase()} is not allowed. Save the file as plain UTF-8 text.`);
}
function sourceOf(original, path) {
    const loosened = (0,_loosen_js__WEBPACK_IMPORTED_MODULE_2__/* .loosenFlow */ .l)(original);
    const lines = new _yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    lines.addNewLine(0);
    for (let at = loosened.text.indexOf('\n'); at !== -1; at = loosened.text.indexOf('\n', at + 1))
        lines.addNewLine(at + 1);
    return {
        text: loosened.text,
        problems: (0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .configProblems */ .r)(path),
        placeOf: (offset) => {
            const { line, col } = lines.linePos(offset);
            return { line, column: loosened.columnOf(line, col) };
        },
    };
}
/** The syntax tree, unless it is nested so deep that composing it would overflow the stack. */
function tokensOf(source) {
    const tokens = [...new _yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX().parse(source.text)];
    const offset = (0,_depth_js__WEBPACK_IMPORTED_MODULE_6__/* .placeTooDeep */ .o)(tokens);
    if (offset !== undefined) {
        source.problems.at(source.placeOf(offset), 'lists and mappings are nested too deep here. Write the file flatter.');
    }
    return tokens;
}
function documentOf(tokens, source) {
    const composer = new _yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
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
    (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .reportSyntax */ .k)(document, source);
    if (second !== undefined) {
        const place = source.placeOf(second.range[0]);
        source.problems.at(place, `a second document starts here (${(0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)('---')}). Keep one document in a file.`);
    }
    return document;
}
/** An empty document's contents are an empty scalar, not none. */
const isBlank = (contents) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.range[0] === contents.range[1];

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   r: () => (/* binding */ configProblems)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3883);
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1016);

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
                throw new _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(listed(path, found));
        },
    };
}
function unknownKeyMessage(key, validKeys) {
    const meant = (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, validKeys);
    const cure = meant === undefined ? `Write one of: ${validKeys.join(', ')}.` : `Did you mean ${meant}?`;
    return `unknown key ${quoted(key)}. ${cure}`;
}
function listed(path, found) {
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
function quoted(text) {
    const characters = Array.from(text.trim().replaceAll(/\s+/g, ' '));
    const shown = characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : characters.join('');
    return JSON.stringify(shown);
}
const LONGEST_QUOTE = 60;


/***/ }),

/***/ 5440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ reportSyntax)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(307);

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
    const line = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(lineAt(text, error.pos[0]));
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


/***/ }),

/***/ 3964:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ Composer),
/* harmony export */   HN: () => (/* binding */ LineCounter),
/* harmony export */   JG: () => (/* binding */ Lexer),
/* harmony export */   Vj: () => (/* binding */ isAlias),
/* harmony export */   iX: () => (/* binding */ Parser),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   jn: () => (/* binding */ isScalar)
/* harmony export */ });
// ncc must leave the import alone. Whoever imports this package has rules to read, so that waiting here costs an idle run nothing.
const library = await import(/* webpackIgnore: true */ './yaml-library.js');
const { Composer, isAlias, isMap, isScalar, Lexer, LineCounter, Parser } = library;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
