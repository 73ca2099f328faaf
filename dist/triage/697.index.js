export const id = 697;
export const ids = [697];
export const modules = {

/***/ 6707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __webpack_require__(3883);
// EXTERNAL MODULE: ./actions/triage/build/follow-ups/messages.js
var messages = __webpack_require__(7628);
// EXTERNAL MODULE: ./actions/triage/build/follow-ups/load-balance.js
var load_balance = __webpack_require__(1925);
;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/apply.js



async function applyFollowUpEffect(effect, github) {
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
            await github.comments.removeOne(effect, { marker: messages/* COMMENT_MARKER */.JO });
    }
}
async function apply_assign({ number, people }, github) {
    const assigned = new Set((await github.assignment.assign(number, people)).map(load_balance/* loginKey */.H$));
    const missing = people.filter((login) => !assigned.has((0,load_balance/* loginKey */.H$)(login)));
    if (missing.length === 0)
        return;
    throw new errors/* UserError */.yo(`GitHub did not assign ${missing.join(', ')}: only people with write access to the repository can be, and those who wrote in it. Take the name out of the rules, or give the access.`);
}
async function write({ number, nodeId, body, isFirst }, github) {
    const existing = isFirst ? [] : await github.comments.withMarker(number, messages/* COMMENT_MARKER */.JO);
    // Somebody deleted it since the facts were read: then it stays so.
    if (!isFirst && existing.length === 0)
        return;
    const visible = existing.filter(({ isMinimized }) => !isMinimized).map(({ id }) => id);
    await github.comments.keepOne({ number, nodeId }, { marker: messages/* COMMENT_MARKER */.JO, body, existing: visible });
}

// EXTERNAL MODULE: ./actions/triage/build/good-first-issue/claim.js
var claim = __webpack_require__(600);
// EXTERNAL MODULE: ./actions/triage/build/good-first-issue/messages.js
var good_first_issue_messages = __webpack_require__(6290);
;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/apply.js




async function applyClaimEffect(effect, github) {
    switch (effect.kind) {
        case 'introduce':
            return await introduce(effect, github);
        case 'withdraw-introduction':
            return await github.comments.removeOne(effect, { marker: good_first_issue_messages/* INTRODUCTION */.PZ, existing: [effect.comment] });
        case 'claim':
            return await apply_claim(effect, github);
        case 'give-back':
            return await github.assignment.unassign(effect.number, [effect.login]);
        case 'answer-claim':
            return await apply_write(effect, (0,good_first_issue_messages/* answerMarker */.rz)(effect.id), github);
        case 'withdraw-answer':
            return await github.comments.removeOne(effect, { marker: (0,good_first_issue_messages/* answerMarker */.rz)(effect.id) });
        case 'release-claim':
            return await release(effect, github);
    }
}
async function introduce({ number, nodeId, replaces, body }, github) {
    // None was there when we looked; should another run write at this moment, the older of the two stays.
    const existing = replaces === null ? [] : [replaces];
    await github.comments.keepOne({ number, nodeId }, { marker: good_first_issue_messages/* INTRODUCTION */.PZ, body, existing });
}
async function apply_write({ number, nodeId, body }, marker, github) {
    await github.comments.keepOne({ number, nodeId }, { marker, body });
}
/**
 * Two runs may both have found an issue that nobody has. GitHub takes several assignees and puts them into the timeline
 * one after the other: whoever comes later there gives way, and both runs agree on that without talking.
 */
async function apply_claim(effect, github) {
    const { number, login } = effect;
    const assigned = await github.assignment.assign(number, [login]);
    if (!assigned.some((name) => (0,load_balance/* isSameLogin */.Av)(name, login))) {
        await answer(effect, (0,good_first_issue_messages/* notAssignable */.P2)(login), github);
        throw new errors/* UserError */.yo(`GitHub does not let ${login} be assigned to #${number}. Ten people may have it already, or ${login} may not be assigned in this repository; ${login} was told so.`);
    }
    const reason = (await laterThanOthers(effect, assigned, github)) ?? (await overTheCap(effect, github));
    if (reason === undefined)
        return;
    await github.assignment.unassign(number, [login]);
    await answer(effect, reason, github);
}
const answer = (effect, body, github) => apply_write({ ...effect, body }, (0,good_first_issue_messages/* answerMarker */.rz)(effect.id), github);
/** Assumption: GitHub's answer to an assignment has everybody who was assigned before it. */
async function laterThanOthers({ number, login, url, label }, assigned, github) {
    if (assigned.length === 1)
        return undefined;
    const now = await github.claims.on(number);
    const earlier = now === undefined ? [] : (0,claim/* assignedBefore */.M6)(now, login);
    return earlier.length === 0 ? undefined : (0,good_first_issue_messages/* takenBy */.bL)(login, earlier, (0,good_first_issue_messages/* freeIssues */.VF)(url, label));
}
/** Somebody who asks for many at the same moment gets as many as they may have: those that were assigned first. */
async function overTheCap({ number, login, label, most }, github) {
    const claimed = await github.assignment.assignedWith(login, label);
    if (claimed.length <= most)
        return undefined;
    const kept = (0,claim/* claimsInOrder */.rr)(await github.claims.open(label), login).slice(0, most);
    return kept.includes(number) ? undefined : (0,good_first_issue_messages/* atTheCap */.B4)(login, kept, most);
}
/** Told first: who reads nothing must not lose anything. When the rest fails, the next run finds the same words there. */
async function release(effect, github) {
    const { number, login, id, body } = effect;
    await github.comments.replaceOne({ number, nodeId: '' }, { marker: (0,good_first_issue_messages/* releaseMarker */.m4)(id), body });
    await github.assignment.unassign(number, [login]);
}

// EXTERNAL MODULE: ./actions/triage/build/labels/decision.js
var decision = __webpack_require__(7113);
;// CONCATENATED MODULE: ./actions/triage/build/labels/apply.js


async function applyLabelEffect(effect, github) {
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
    const defined = new Set((await github.labels.defined()).map(({ name }) => (0,decision/* labelKey */.k)(name)));
    return labels.filter((label) => !defined.has((0,decision/* labelKey */.k)(label)));
}
const missingLabels = (missing) => missing.length === 1
    ? `The label "${missing[0]}" does not exist, and the token may not create it. Create it, or add \`issues: write\` to the job's \`permissions:\`.`
    : `The labels ${missing.map((label) => `"${label}"`).join(', ')} do not exist, and the token may not create them. Create them, or add \`issues: write\` to the job's \`permissions:\`.`;

;// CONCATENATED MODULE: ./actions/triage/build/apply.js



async function apply(effect, github) {
    switch (effect.kind) {
        case 'create-label':
        case 'rename-label':
        case 'add-labels':
        case 'remove-label':
            return await applyLabelEffect(effect, github);
        case 'assign':
        case 'request-reviews':
        case 'set-milestone':
        case 'set-type':
        case 'comment':
        case 'remove-comment':
            return await applyFollowUpEffect(effect, github);
        default:
            return await applyClaimEffect(effect, github);
    }
}


/***/ }),

/***/ 7865:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ age)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2296);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5183);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_amount_js__WEBPACK_IMPORTED_MODULE_0__]);
_amount_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


const age = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCondition */ .hT)({
    key: 'age',
    subjects: _condition_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBJECT_KINDS */ .jy,
    documentation: 'It was opened `at-least` so long ago and `below` so long ago: `30d`, `2w`, `6m` or `1y`.',
    ..._amount_js__WEBPACK_IMPORTED_MODULE_0__/* .DAYS_RANGE */ .Q7,
    evaluate: (range, { facts: { subject, now } }) => (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r4)((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(subject.createdAt, now), (amount, isOne) => `it is ${amount} ${isOne ? 'day' : 'days'} old`), range),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2296:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ DAYS_RANGE),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   iX: () => (/* binding */ NUMBER_RANGE),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   r4: () => (/* binding */ inRange)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



const exactly = (amount, say) => ({ least: amount, most: amount, say });
function inRange(amount, range) {
    const { least, most } = amount;
    const is = amountText(amount);
    if (least >= range.atLeast && most < range.below)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(is);
    if (most < range.atLeast || least >= range.below)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(`${is}, and not ${rangeText(range)}`);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`${is}, and GitHub does not show more`);
}
function amountText({ least, most, say }) {
    const amount = least === most ? `${least}` : least === 0 ? `at most ${most}` : `from ${least} to ${most}`;
    return say(amount, most === 1);
}
const rangeText = ({ atLeast, below }) => {
    if (below === Number.POSITIVE_INFINITY)
        return `${atLeast} or more`;
    return atLeast === 0 ? `below ${below}` : `from ${atLeast} to below ${below}`;
};
const DAY = 24 * 60 * 60 * 1000;
/** Whole days from one time to another. */
const daysBetween = (from, to) => Math.floor((to.getTime() - Date.parse(from)) / DAY);
const number = { type: 'integer', minimum: 0, maximum: 999_999_999 };
/** How a key is written that takes a range of whole numbers. */
const NUMBER_RANGE = {
    jsonSchema: { $ref: '#/definitions/range' },
    definitions: {
        range: { type: 'object', properties: { 'at-least': number, below: number }, additionalProperties: false },
    },
    parse: (entry, compilation) => rangeOf(entry, { parse: wholeNumber, example: 'at-least: 100' }, compilation),
};
const time = { type: 'string', pattern: '^\\d{1,5}[dwmy]$' };
/** The same for times: `30d`, `2w`, `6m`, `1y` are days, weeks, months of 30 and years of 365 days. */
const DAYS_RANGE = {
    jsonSchema: { $ref: '#/definitions/ageRange' },
    definitions: {
        ageRange: {
            description: '30d, 2w, 6m (30 days each) or 1y (365 days).',
            type: 'object',
            properties: { 'at-least': time, below: time },
            additionalProperties: false,
        },
    },
    parse: (entry, compilation) => rangeOf(entry, { parse: _rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3, example: 'at-least: 30d' }, compilation),
};
const wholeNumber = (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);
const KEYS = ['at-least', 'below'];
function rangeOf({ node }, unit, { problems }) {
    if (node.kind !== 'mapping') {
        problems.at(node, `${(0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)} stands where a range belongs. Write for example ${unit.example}.`);
        return [];
    }
    for (const entry of node.entries.filter(({ key }) => !KEYS.includes(key)))
        problems.unknownKey(entry, KEYS);
    const bound = (key) => {
        const value = node.entries.find((entry) => entry.key === key)?.node;
        if (value === undefined)
            return undefined;
        const text = (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value) ? value.text : '';
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3413:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ association)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5183);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);




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
const association = (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCondition */ .hT)({
    key: 'association',
    subjects: _condition_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBJECT_KINDS */ .jy,
    documentation: 'What the author is in this repository, such as `MEMBER`, or one of several.',
    jsonSchema: { $ref: '#/definitions/texts' },
    parse: ({ node }, compilation) => [
        {
            associations: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)(node, 'an association', compilation).flatMap(({ text, node: place }) => {
                const name = text.toUpperCase().replaceAll(/[ -]/g, '_');
                if (ASSOCIATIONS.includes(name))
                    return [name];
                compilation.problems.at(place, `${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is no association. Write one of: ${ASSOCIATIONS.join(', ')}.`);
                return [];
            }),
        },
    ],
    evaluate: ({ associations }, { facts: { subject } }) => {
        const is = `${subject.author.login} is ${subject.association} here`;
        return associations.includes(subject.association) ? (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .yes */ .EZ)(is) : (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.no)(`${is}, not ${associations.join(' or ')}`);
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8727:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ author)
/* harmony export */ });
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5183);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__]);
_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



const author = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCondition */ .hT)({
    key: 'author',
    subjects: _condition_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBJECT_KINDS */ .jy,
    documentation: 'The author has this login, or one of several.',
    jsonSchema: { $ref: '#/definitions/texts' },
    parse: ({ node }, compilation) => [
        { logins: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(node, 'a login', compilation).map(({ text }) => text.replace(/^@/, '')) },
    ],
    evaluate: ({ logins }, { facts: { subject } }) => {
        const { login } = subject.author;
        if (logins.some((one) => one.toLowerCase() === login.toLowerCase()))
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(`${login} is its author`);
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(`${login}, its author, is not ${logins.join(' or ')}`);
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wv: () => (/* binding */ capturedBy),
/* harmony export */   wB: () => (/* binding */ capturedText),
/* harmony export */   wO: () => (/* binding */ capturing)
/* harmony export */ });
/* unused harmony export captured */
/* harmony import */ var _labels_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7113);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5183);
/* harmony import */ var _rules_label_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3900);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7201);




/** Whether one of the patterns captured what makes exactly this label. */
const captured = (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .define */ .E8)({
    subjects: _condition_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBJECT_KINDS */ .jy,
    needs: ({ capture }) => capture.by.flatMap(({ needs }) => needs),
    evaluate: ({ label, capture }, question) => {
        const { made, summary, open } = capturedBy(capture, question);
        const match = made.get((0,_labels_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .labelKey */ .k)(label));
        if (match !== undefined)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(capturedText(match));
        const isTransient = capture.by.some(({ patternTexts }) => patternTexts.isTransient);
        return open ?? (isTransient ? _result_js__WEBPACK_IMPORTED_MODULE_2__/* .noForThisComment */ .YO : _result_js__WEBPACK_IMPORTED_MODULE_2__.no)(`${summary}, not ${label}`);
    },
});
/** What the file asks, and that a captured part makes this label. */
const capturing = (label, capture) => ({
    kind: 'all',
    of: [capture.when, captured.of({ label, capture })],
});
/** Matches each pattern once for all labels of a template, as long as the facts are the same. */
function capturedBy(capture, question) {
    const known = question.captures?.get(capture);
    const read = known ?? capturesOf(capture, question);
    question.captures?.set(capture, read);
    return read;
}
const capturedText = ({ parts, from }) => `${parts.map(_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL).join(' and ')} ${parts.length === 1 ? 'is' : 'are'} captured in ${from}`;
// Three names tell a reader what came of the texts; there may be one for each of 3,000 files.
const MOST_NAMES = 3;
function summaryOf(made) {
    const names = made.slice(0, MOST_NAMES).map(({ name }) => (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name));
    const more = made.length > MOST_NAMES ? ` and ${made.length - MOST_NAMES} more` : '';
    return `what is captured makes ${names.join(', ') || 'nothing'}${more}`;
}
function capturesOf({ template, by }, question) {
    const made = new Map();
    const open = [];
    for (const { patternTexts } of by) {
        const { pattern, name, stringsOf } = patternTexts;
        const { texts, missing } = stringsOf(question.facts);
        const found = question.limit(() => texts.flatMap((text) => namesIn(text, pattern, template)));
        if (found === undefined)
            open.push((0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .timedOut */ .iU)(pattern.source, name));
        if (missing !== undefined)
            open.push(missing);
        for (const each of found ?? [])
            if (!made.has((0,_labels_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .labelKey */ .k)(each.name)))
                made.set((0,_labels_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .labelKey */ .k)(each.name), each);
    }
    return { made, summary: summaryOf([...made.values()]), ...(open[0] === undefined ? {} : { open: open[0] }) };
}
// GitHub takes 50 characters in a label's name, each of two UTF-16 units at the most: a longer part makes none.
const LONGEST_PART = 100;
function namesIn({ text, from }, pattern, template) {
    const made = new Map();
    const groups = (0,_rules_label_template_js__WEBPACK_IMPORTED_MODULE_3__/* .groupsIn */ .ws)(template);
    for (const match of pattern.matchesIn(text)) {
        const parts = groups.map((group) => (0,_rules_label_template_js__WEBPACK_IMPORTED_MODULE_3__/* .capturedPart */ .Wr)(match, group) ?? '');
        if (parts.some((part) => part.length > LONGEST_PART))
            continue;
        const name = (0,_rules_label_template_js__WEBPACK_IMPORTED_MODULE_3__/* .filledName */ .y9)(template, match);
        if (name !== undefined && !made.has(name))
            made.set(name, { name, parts, from });
    }
    return [...made.values()];
}


/***/ }),

/***/ 1112:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ category)
/* harmony export */ });
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5183);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__]);
_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** By name or by slug, whatever the case: people know the one from the page and the other from its address. */
const category = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCondition */ .hT)({
    key: 'category',
    subjects: ['discussion'],
    documentation: 'A discussion is in this category, by name or slug, or in one of several.',
    jsonSchema: { $ref: '#/definitions/texts' },
    parse: ({ node }, compilation) => [{ names: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(node, 'a category', compilation).map(({ text }) => text) }],
    evaluate: ({ names }, { facts: { subject } }) => {
        if (subject.discussion === null)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(`${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .aKind */ .SL)(subject.kind)} has no category`);
        const { name, slug } = subject.discussion.category;
        const wanted = names.map((one) => one.toLowerCase());
        const isIn = wanted.includes(name.toLowerCase()) || wanted.includes(slug.toLowerCase());
        const is = `its category is ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}`;
        return isIn ? (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(is) : (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(`${is}, not ${names.map(_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL).join(' or ')}`);
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1021:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   dY: () => (/* binding */ constant)
/* harmony export */ });
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5183);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__]);
_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



const LIST = { $ref: '#/definitions/conditionList' };
const definitions = { conditionList: { type: 'array', items: { $ref: '#/definitions/condition' } } };
const any = {
    key: 'any',
    documentation: 'One of these must hold.',
    jsonSchema: LIST,
    definitions,
    read: blockReader('any'),
};
const all = {
    key: 'all',
    documentation: 'All of these must hold.',
    jsonSchema: LIST,
    definitions,
    read: blockReader('all'),
};
const not = {
    key: 'not',
    documentation: 'These must not hold together.',
    jsonSchema: { $ref: '#/definitions/condition' },
    read: ({ node }, compilation, when) => [{ kind: 'none', of: [when(node, compilation)] }],
};
function blockReader(kind) {
    return ({ key, node }, compilation, when) => {
        if (node.kind === 'sequence')
            return [{ kind, of: node.items.map((item) => when(item, compilation)) }];
        compilation.problems.at(node, `${key} has ${(0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(node)}. Write a list below it, each item with a dash.`);
        return [];
    };
}
/** Asks nothing: for blocks that a dialect says always or never hold. */
const constant = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .define */ .E8)({
    subjects: _condition_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBJECT_KINDS */ .jy,
    evaluate: ({ holds, because }) => (holds ? (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(because) : (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(because)),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4881:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ commit)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5183);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7201);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2063);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_text_js__WEBPACK_IMPORTED_MODULE_0__]);
_text_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



const commit = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCondition */ .hT)({
    key: 'commit',
    subjects: ['pull request'],
    documentation: 'A regular expression matches the message of one commit.',
    ..._text_js__WEBPACK_IMPORTED_MODULE_0__/* .PATTERNS */ .G3,
    needs: () => [{ kind: 'commits' }],
    patternTexts: (pattern) => ({
        pattern,
        name: 'the commit messages',
        stringsOf: ({ commits }) => commits === null
            ? { texts: [], missing: UNREAD }
            : { texts: commits.map((text) => ({ text, from: `the commit ${firstLine(text)}` })) },
    }),
    evaluate: (pattern, { facts: { commits }, limit }) => {
        if (commits === null)
            return UNREAD;
        const source = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(pattern.source);
        const result = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)(commits, (message) => {
            const isIn = limit(() => pattern.isIn(message));
            if (isIn === undefined)
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .timedOut */ .iU)(pattern.source, 'a commit message');
            return isIn ? (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(`the commit ${firstLine(message)} matches ${source}`) : (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)('');
        });
        return result.verdict === 'no' ? (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(`no commit message matches ${source}`) : result;
    },
});
const UNREAD = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('its commits were not read');
const firstLine = (message) => (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(message.split('\n', 1)[0] ?? '');

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ needsFiles),
/* harmony export */   E8: () => (/* binding */ define),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   hT: () => (/* binding */ defineCondition),
/* harmony export */   jy: () => (/* binding */ SUBJECT_KINDS)
/* harmony export */ });
/* unused harmony export leavesIn */
/** For what only other dialects can ask; a key below `when:` is defined by `defineCondition`. */
const define = (definition) => ({
    of: (value) => leafOf(definition, value),
});
function defineCondition(type) {
    const { key, documentation, jsonSchema, definitions } = type;
    return {
        key,
        documentation,
        jsonSchema,
        ...(definitions && { definitions }),
        of: (value) => leafOf(type, value),
        read: (entry, compilation) => {
            const leaves = type.parse(entry, compilation).map((value) => leafOf(type, value));
            return type.join === 'all' ? leaves : [anyOf(leaves)];
        },
    };
}
const leafOf = (definition, value) => ({
    kind: 'leaf',
    subjects: definition.subjects,
    needs: definition.needs?.(value) ?? [],
    ...(definition.patternTexts && { patternTexts: definition.patternTexts(value) }),
    evaluate: (question) => definition.evaluate(value, question),
});
const anyOf = (conditions) => conditions.length === 1 && conditions[0] !== undefined ? conditions[0] : { kind: 'any', of: conditions };
/** What stands in every condition: the leaves of its combinations. */
const leavesIn = (condition) => condition.kind === 'leaf' ? [condition] : condition.of.flatMap(leavesIn);
const needsOf = (condition) => leavesIn(condition).flatMap(({ needs }) => needs);
const needsFiles = (condition) => needsOf(condition).some(({ kind }) => kind === 'files');
const SUBJECT_KINDS = ['issue', 'pull request', 'discussion'];
// Where no kind of subject has all that is asked, as alternatives may: the first of these that one of them is for alone.
const NARROW_KINDS = ['pull request', 'discussion', 'issue'];
/** What a rule is for that does not say so: whatever has what its conditions ask about. */
function subjectsOf(condition) {
    const asked = leavesIn(condition).map(({ subjects }) => subjects);
    const common = SUBJECT_KINDS.filter((kind) => asked.every((kinds) => kinds.includes(kind)));
    if (common.length > 0)
        return common;
    return NARROW_KINDS.filter((kind) => asked.some(([only, ...others]) => only === kind && others.length === 0)).slice(0, 1);
}


/***/ }),

/***/ 4829:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ draft)
/* harmony export */ });
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5183);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__]);
_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



const draft = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCondition */ .hT)({
    key: 'draft',
    subjects: ['pull request'],
    documentation: 'The pull request is a draft (`true`) or not (`false`).',
    jsonSchema: { type: 'boolean' },
    parse: (entry, compilation) => (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .switchOf */ .mG)(entry, compilation).map((is) => ({ is })),
    evaluate: ({ is }, { facts: { subject } }) => {
        const { isDraft, kind } = subject;
        const not = kind === 'pull request' ? 'it is no draft' : `${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .aKind */ .SL)(kind)} is no draft`;
        const because = isDraft ? 'it is a draft' : not;
        return isDraft === is ? (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(because) : (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(because);
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5183);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7201);


/** Whether a condition holds for a subject, and which file or text decided it. */
const evaluate = (condition, question) => condition.kind === 'leaf' ? evaluateLeaf(condition, question) : evaluateAll(condition, question);
function evaluateAll({ kind, of }, question) {
    const each = (part) => evaluate(part, question);
    if (kind === 'all')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .allOf */ .bn)(of, each);
    return kind === 'any' ? (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(of, each) : opposite((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(of, each));
}
const opposite = (result) => {
    if (result.verdict === 'unknown')
        return result;
    const { isTransient: _, ...rest } = result;
    return { ...rest, verdict: result.verdict === 'yes' ? 'no' : 'yes' };
};
function evaluateLeaf(leaf, question) {
    const known = question.results.get(leaf);
    if (known !== undefined)
        return known;
    const result = leaf.evaluate(question);
    if (isFinal(leaf, result))
        question.results.set(leaf, result);
    return result;
}
/** What the files so far leave open, further files may decide. A pattern that ran out of time gets no second one. */
const isFinal = (leaf, { verdict, problem }) => verdict !== 'unknown' || problem !== undefined || !(0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .needsFiles */ .$t)(leaf);


/***/ }),

/***/ 6752:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ fileCount)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2296);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5183);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_amount_js__WEBPACK_IMPORTED_MODULE_0__]);
_amount_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



const fileCount = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCondition */ .hT)({
    key: 'file-count',
    subjects: ['pull request'],
    documentation: 'It changes `at-least` so many and `below` so many files.',
    ..._amount_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_RANGE */ .iX,
    evaluate: (range, { facts: { subject } }) => {
        if (subject.kind !== 'pull request')
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(`${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .aKind */ .SL)(subject.kind)} has no changed files`);
        return (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r4)((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(subject.changedFiles, (amount, isOne) => `it has ${amount} changed ${isOne ? 'file' : 'files'}`), range);
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ globsTimedOut),
/* harmony export */   x: () => (/* binding */ onFiles)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7201);

/** One watchdog for the whole list: a pattern meets names that anybody chose. */
function onFiles({ facts, limit }, timedOut, evaluate) {
    const { files, subject } = facts;
    if (files === null)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.no)(`${(0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .aKind */ .SL)(subject.kind)} has no changed files`);
    return limit(() => evaluate(files)) ?? timedOut;
}
function globsTimedOut(globs) {
    const sources = globs.map(({ source }) => (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(source)).join(', ');
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(`${sources} came to no end on the changed files in time; use fewer stars in one part of a path`);
}


/***/ }),

/***/ 6433:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aq: () => (/* binding */ files)
/* harmony export */ });
/* unused harmony exports FILES_KEYS, MATCHES, STATUSES */
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5183);
/* harmony import */ var _file_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5115);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





const FILES_KEYS = ['include', 'exclude', 'match', 'status', 'old-name'];
const MATCHES = ['any', 'all', 'only'];
// What GitHub calls them: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
const STATUSES = ['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'];
const files = (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCondition */ .hT)({
    key: 'files',
    subjects: ['pull request'],
    documentation: 'A changed file is in `include`, a glob or a list of globs, and not in `exclude`. `match: only`: every changed file is; `match: all`: each glob of `include` has one. `status` and `old-name` narrow and widen it.',
    jsonSchema: { anyOf: [{ $ref: '#/definitions/texts' }, { $ref: '#/definitions/fileSet' }] },
    definitions: {
        fileSet: {
            description: 'Changed files that are in include and not in exclude.',
            type: 'object',
            properties: {
                include: { description: 'Globs; without it, every file.', $ref: '#/definitions/texts' },
                exclude: { $ref: '#/definitions/texts' },
                match: {
                    description: 'any: one changed file is in it. all: each glob of include has one. only: every changed file is in it.',
                    enum: MATCHES,
                    default: 'any',
                },
                status: {
                    anyOf: [{ $ref: '#/definitions/status' }, { type: 'array', items: { $ref: '#/definitions/status' } }],
                },
                'old-name': { description: 'Match a renamed file by its old name, too.', type: 'boolean', default: false },
            },
            additionalProperties: false,
        },
        status: { enum: STATUSES },
    },
    needs: () => [{ kind: 'files' }],
    parse: ({ node }, compilation) => [
        node.kind === 'mapping'
            ? changedFilesOf(node, compilation)
            : { match: 'any', set: { ...ANY_FILE, include: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .globsOf */ .p_)(node, compilation) } },
    ],
    evaluate: (value, question) => (0,_file_list_js__WEBPACK_IMPORTED_MODULE_3__/* .onFiles */ .x)(question, (0,_file_list_js__WEBPACK_IMPORTED_MODULE_3__/* .globsTimedOut */ .d)([...value.set.include, ...value.set.exclude]), (list) => inList(value, list)),
});
const ANY_FILE = {
    include: [{ source: '**', matches: () => true }],
    exclude: [],
    statuses: [],
    isByOldName: false,
};
function changedFilesOf(node, compilation) {
    for (const entry of node.entries.filter(({ key }) => !FILES_KEYS.includes(key)))
        compilation.problems.unknownKey(entry, FILES_KEYS);
    const globs = (key) => {
        const value = valueOf(node, key);
        return value === undefined ? undefined : (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .globsOf */ .p_)(value, compilation);
    };
    const set = {
        include: globs('include') ?? ANY_FILE.include,
        exclude: globs('exclude') ?? [],
        statuses: statusesOf(node, compilation),
        isByOldName: oldNameOf(node, compilation),
    };
    return { match: matchOf(node, compilation), set };
}
const valueOf = ({ entries }, key) => entries.find((entry) => entry.key === key)?.node;
function matchOf(node, { problems }) {
    const value = valueOf(node, 'match');
    if (value === undefined)
        return 'any';
    const text = (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value) ? value.text : '';
    const match = MATCHES.find((known) => known === text);
    if (match === undefined)
        problems.at(value, `match: ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not known. Write one of: ${MATCHES.join(', ')}.`);
    return match ?? 'any';
}
function statusesOf(node, compilation) {
    const value = valueOf(node, 'status');
    if (value === undefined)
        return [];
    return (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)(value, 'a status', compilation).flatMap(({ text, node: place }) => {
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
function inList({ set, match }, list) {
    const inSet = list.files.filter((file) => isIn(file, set));
    if (match === 'only')
        return inOnly(inSet, set, list);
    const missing = match === 'all' ? set.include.find((glob) => !inSet.some((file) => isUnder(file, glob, set))) : undefined;
    const [first] = inSet;
    if (first !== undefined && missing === undefined)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .yes */ .EZ)(`${(0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(first.path)} is in ${setText(set)}`);
    const because = missing === undefined
        ? `no changed file is in ${setText(set)}`
        : `no changed file matches ${(0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(missing.source)}`;
    return list.isComplete ? (0,_result_js__WEBPACK_IMPORTED_MODULE_4__.no)(because) : (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(cut(list));
}
function inOnly(inSet, set, list) {
    const outside = list.files.find((file) => !inSet.includes(file));
    if (outside !== undefined)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__.no)(`${(0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(outside.path)} is not in ${setText(set)}`);
    if (!list.isComplete)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(cut(list));
    return inSet.length === 0 ? (0,_result_js__WEBPACK_IMPORTED_MODULE_4__.no)('no file is changed') : (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .yes */ .EZ)(`all ${inSet.length} changed files are in ${setText(set)}`);
}
const cut = ({ files }) => `GitHub lists only the first ${files.length} changed files, and those do not decide it`;
const isIn = (file, set) => (set.statuses.length === 0 || set.statuses.includes(file.status)) &&
    set.include.some((glob) => isUnder(file, glob, set)) &&
    !set.exclude.some((glob) => isUnder(file, glob, set));
const isUnder = ({ path, previousPath }, glob, { isByOldName }) => glob.matches(path) || (isByOldName && previousPath !== null && glob.matches(previousPath));
function setText({ include, exclude, statuses }) {
    const globs = include.map(({ source }) => (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(source)).join(', ');
    const without = exclude.length === 0 ? '' : ` without ${exclude.map(({ source }) => (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(source)).join(', ')}`;
    return `${globs}${without}${statuses.length === 0 ? '' : ` (${statuses.join(', ')})`}`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8696:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ firstTime)
/* harmony export */ });
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5183);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__]);
_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



const firstTime = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCondition */ .hT)({
    key: 'first-time',
    subjects: _condition_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBJECT_KINDS */ .jy,
    documentation: "It is the author's first issue, first pull request or first discussion here (`true`), or not (`false`).",
    jsonSchema: { type: 'boolean' },
    needs: () => [{ kind: 'first' }],
    parse: (entry, compilation) => (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .switchOf */ .mG)(entry, compilation).map((is) => ({ is })),
    evaluate: ({ is }, { facts: { subject, isFirst } }) => {
        const { login } = subject.author;
        if (isFirst === null)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`it was not read what ${login} opened before`);
        const because = `it is ${isFirst ? '' : 'not '}the first ${subject.kind} of ${login}`;
        return isFirst === is ? (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(because) : (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(because);
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8109:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ formPath),
/* harmony export */   SP: () => (/* binding */ formAnswers),
/* harmony export */   bD: () => (/* binding */ formTemplateFrom)
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
/*
 * GitHub writes the answers of an issue form as `### label`, a blank line and the answer, one after the other in the order
 * of the form. An answer may hold such a line itself. So headings are searched in the form's order only, and of several
 * ways to cut the body the first counts in which every dropdown and every list of checkboxes holds nothing but options.
 */
/** Results by the field's label: each option that was picked, or the text. Undefined when the body is not of this form. */
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3070:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ form)
/* harmony export */ });
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5183);
/* harmony import */ var _form_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8109);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__, _form_template_js__WEBPACK_IMPORTED_MODULE_1__]);
([_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__, _form_template_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);




const form = (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCondition */ .hT)({
    key: 'form',
    // Discussions have forms, too, but in a folder of their own: a file named so in both is `for` both in so many words.
    subjects: ['issue'],
    documentation: "Each question of an issue form or, with `for: discussions`, of a discussion form, by the question's id or label, has one of these answers.",
    jsonSchema: { $ref: '#/definitions/form' },
    definitions: {
        form: {
            type: 'object',
            properties: {
                template: {
                    description: "The form's file in .github/ISSUE_TEMPLATE, or for discussions in .github/DISCUSSION_TEMPLATE.",
                    type: 'string',
                    pattern: '^[\\w.-]+\\.ya?ml$',
                },
            },
            required: ['template'],
            minProperties: 2,
            additionalProperties: { $ref: '#/definitions/texts' },
        },
    },
    needs: ({ template }) => [{ kind: 'form', template }],
    parse: questionsOf,
    join: 'all',
    evaluate: ({ template, field: asked, answers }, { facts: { subject, forms } }) => {
        const path = (0,_form_template_js__WEBPACK_IMPORTED_MODULE_1__/* .formPath */ .In)(template, subject.kind);
        const name = `${subject.kind === 'discussion' ? 'discussion' : 'issue'} form ${path}`;
        const known = forms.get(path);
        if (known === undefined)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`there is no ${name}`);
        const field = known.fields.find(({ id, label }) => id === asked || label === asked);
        if (field === undefined)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`the ${name} has no question ${(0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(asked)}`);
        const given = (0,_form_template_js__WEBPACK_IMPORTED_MODULE_1__/* .formAnswers */ .SP)(subject.body, known)?.get(field.label);
        if (given === undefined)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.no)(`the body is not an answer to the ${name}`);
        const found = given.find((answer) => answers.some((wanted) => wanted.toLowerCase() === answer.toLowerCase()));
        if (found !== undefined)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .yes */ .EZ)(`${(0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(field.label)} is ${(0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(found)}`);
        const said = given.length === 0 ? 'has no answer' : `is ${given.map(_result_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL).join(', ')}`;
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.no)(`${(0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(field.label)} ${said}`);
    },
});
/** `template` names the form's file; every other key is a question with the answers that count. */
function questionsOf({ node }, compilation) {
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `form has ${(0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(node)}. Write template: and below it each question with its answers.`);
        return [];
    }
    const template = node.entries.find(({ key }) => key === 'template')?.node;
    if (template === undefined || !(0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(template) || !/^[\w.-]+\.ya?ml$/.test(template.text)) {
        compilation.problems.at(template ?? node, 'form needs the file of its form. Write template: and a name in .github/ISSUE_TEMPLATE (for discussions: .github/DISCUSSION_TEMPLATE), such as bug.yml.');
        return [];
    }
    const questions = node.entries.filter(({ key }) => key !== 'template');
    if (questions.length === 0)
        compilation.problems.at(node, 'form asks nothing. Add a question and its answer, such as severity: High.');
    return questions.map(({ key, node: answers }) => ({
        template: template.text,
        field: key,
        answers: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(answers, 'an answer', compilation).map(({ text }) => text),
    }));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5094:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ parseWhen)
/* harmony export */ });
/* unused harmony exports CONDITIONS, CONDITION_KEYS */
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
/* harmony import */ var _age_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7865);
/* harmony import */ var _association_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3413);
/* harmony import */ var _author_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8727);
/* harmony import */ var _category_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1112);
/* harmony import */ var _combinators_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1021);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4881);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4829);
/* harmony import */ var _file_count_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6752);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6433);
/* harmony import */ var _first_time_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8696);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3070);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(548);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8125);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3436);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5967);
/* harmony import */ var _team_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5729);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2063);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__, _age_js__WEBPACK_IMPORTED_MODULE_1__, _association_js__WEBPACK_IMPORTED_MODULE_2__, _author_js__WEBPACK_IMPORTED_MODULE_3__, _category_js__WEBPACK_IMPORTED_MODULE_4__, _combinators_js__WEBPACK_IMPORTED_MODULE_5__, _commit_js__WEBPACK_IMPORTED_MODULE_6__, _draft_js__WEBPACK_IMPORTED_MODULE_7__, _file_count_js__WEBPACK_IMPORTED_MODULE_8__, _files_js__WEBPACK_IMPORTED_MODULE_9__, _first_time_js__WEBPACK_IMPORTED_MODULE_10__, _form_js__WEBPACK_IMPORTED_MODULE_11__, _label_js__WEBPACK_IMPORTED_MODULE_12__, _lines_js__WEBPACK_IMPORTED_MODULE_13__, _milestone_js__WEBPACK_IMPORTED_MODULE_14__, _path_js__WEBPACK_IMPORTED_MODULE_15__, _team_js__WEBPACK_IMPORTED_MODULE_16__, _text_js__WEBPACK_IMPORTED_MODULE_17__]);
([_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__, _age_js__WEBPACK_IMPORTED_MODULE_1__, _association_js__WEBPACK_IMPORTED_MODULE_2__, _author_js__WEBPACK_IMPORTED_MODULE_3__, _category_js__WEBPACK_IMPORTED_MODULE_4__, _combinators_js__WEBPACK_IMPORTED_MODULE_5__, _commit_js__WEBPACK_IMPORTED_MODULE_6__, _draft_js__WEBPACK_IMPORTED_MODULE_7__, _file_count_js__WEBPACK_IMPORTED_MODULE_8__, _files_js__WEBPACK_IMPORTED_MODULE_9__, _first_time_js__WEBPACK_IMPORTED_MODULE_10__, _form_js__WEBPACK_IMPORTED_MODULE_11__, _label_js__WEBPACK_IMPORTED_MODULE_12__, _lines_js__WEBPACK_IMPORTED_MODULE_13__, _milestone_js__WEBPACK_IMPORTED_MODULE_14__, _path_js__WEBPACK_IMPORTED_MODULE_15__, _team_js__WEBPACK_IMPORTED_MODULE_16__, _text_js__WEBPACK_IMPORTED_MODULE_17__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);


















/** Every key below `when:`, in the order of the documentation. */
const CONDITIONS = [
    _combinators_js__WEBPACK_IMPORTED_MODULE_5__/* .any */ .bz,
    _combinators_js__WEBPACK_IMPORTED_MODULE_5__/* .all */ .Q7,
    _combinators_js__WEBPACK_IMPORTED_MODULE_5__/* .not */ .AU,
    _text_js__WEBPACK_IMPORTED_MODULE_17__/* .title */ .DD,
    _text_js__WEBPACK_IMPORTED_MODULE_17__/* .body */ .rf,
    _text_js__WEBPACK_IMPORTED_MODULE_17__/* .text */ .Qq,
    _text_js__WEBPACK_IMPORTED_MODULE_17__/* .comment */ .Im,
    _text_js__WEBPACK_IMPORTED_MODULE_17__/* .headBranch */ .Hi,
    _text_js__WEBPACK_IMPORTED_MODULE_17__/* .baseBranch */ .sH,
    _commit_js__WEBPACK_IMPORTED_MODULE_6__/* .commit */ .c,
    _path_js__WEBPACK_IMPORTED_MODULE_15__/* .path */ .A,
    _files_js__WEBPACK_IMPORTED_MODULE_9__/* .files */ .aq,
    _file_count_js__WEBPACK_IMPORTED_MODULE_8__/* .fileCount */ .w,
    _lines_js__WEBPACK_IMPORTED_MODULE_13__/* .lines */ .M,
    _age_js__WEBPACK_IMPORTED_MODULE_1__/* .age */ .K,
    _author_js__WEBPACK_IMPORTED_MODULE_3__/* .author */ .c,
    _team_js__WEBPACK_IMPORTED_MODULE_16__/* .team */ .g,
    _association_js__WEBPACK_IMPORTED_MODULE_2__/* .association */ .s,
    _first_time_js__WEBPACK_IMPORTED_MODULE_10__/* .firstTime */ .I,
    _draft_js__WEBPACK_IMPORTED_MODULE_7__/* .draft */ .K,
    _milestone_js__WEBPACK_IMPORTED_MODULE_14__/* .milestone */ .F,
    _category_js__WEBPACK_IMPORTED_MODULE_4__/* .category */ .L,
    _label_js__WEBPACK_IMPORTED_MODULE_12__/* .label */ .P,
    _form_js__WEBPACK_IMPORTED_MODULE_11__/* .form */ .Z,
];
const CONDITION_KEYS = CONDITIONS.map(({ key }) => key);
/** What stands below `when`, `any`, `all` and `not`: each key is a condition, and all of them must hold. */
function parseWhen(node, compilation) {
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `${(0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(node)} stands where conditions belong. Write one of: ${CONDITION_KEYS.join(', ')}.`);
        return _combinators_js__WEBPACK_IMPORTED_MODULE_5__/* .constant */ .dY.of({ holds: false, because: 'its condition is not valid' });
    }
    const conditions = node.entries.flatMap((entry) => {
        const condition = CONDITIONS.find(({ key }) => key === entry.key);
        if (condition === undefined)
            compilation.problems.unknownKey(entry, CONDITION_KEYS);
        return condition?.read(entry, compilation, parseWhen) ?? [];
    });
    if (node.entries.length === 0)
        compilation.problems.at(node, 'an empty mapping stands where conditions belong. Add one, or leave it out.');
    const [only] = conditions;
    return conditions.length === 1 && only !== undefined ? only : { kind: 'all', of: conditions };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 548:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ label)
/* harmony export */ });
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5183);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__]);
_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



const label = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCondition */ .hT)({
    key: 'label',
    subjects: _condition_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBJECT_KINDS */ .jy,
    documentation: 'It has this label already, or one of several.',
    jsonSchema: { $ref: '#/definitions/texts' },
    parse: ({ node }, compilation) => [{ names: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(node, 'a label', compilation).map(({ text }) => text) }],
    evaluate: ({ names }, { facts: { subject } }) => {
        const found = subject.labels.find((one) => names.some((name) => name.toLowerCase() === one.toLowerCase()));
        return found === undefined ? (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(`it has no label ${names.join(' or ')}`) : (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(`it has the label ${found}`);
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ labelerFiles)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5183);
/* harmony import */ var _file_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5115);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7201);



/**
 * Whether the changed files match, as actions/labeler asks it. A list that GitHub cut short answers only what the files
 * it does show settle.
 */
const labelerFiles = (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .define */ .E8)({
    subjects: ['pull request'],
    needs: () => [{ kind: 'files' }],
    evaluate: ({ quantifier, globs }, question) => (0,_file_list_js__WEBPACK_IMPORTED_MODULE_1__/* .onFiles */ .x)(question, (0,_file_list_js__WEBPACK_IMPORTED_MODULE_1__/* .globsTimedOut */ .d)(globs), (list) => list.isComplete && list.files.length === 0 ? (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)('no file is changed') : QUANTIFIED[quantifier](globs, list)),
});
const QUANTIFIED = {
    'any-glob-to-any-file': (globs, list) => {
        for (const glob of globs) {
            const file = list.files.find(({ path }) => glob.matches(path));
            if (file !== undefined)
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(`${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(file.path)} matches ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(glob.source)}`);
        }
        return unlessCut(list, (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(`no changed file matches ${listed(globs, 'or')}`));
    },
    'any-glob-to-all-files': (globs, list) => {
        const misses = globs.map((glob) => ({ glob, file: firstMiss(glob, list) }));
        const whole = misses.find(({ file }) => file === undefined);
        if (whole !== undefined)
            return unlessCut(list, (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(everyFile(list, [whole.glob])));
        const [first] = misses;
        const miss = first?.file === undefined ? '' : `: ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(first.file.path)} does not match ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(first.glob.source)}`;
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(globs.length > 1 ? `no single glob matches all changed files${miss}` : `not all changed files match${miss}`);
    },
    'all-globs-to-any-file': (globs, list) => {
        const file = list.files.find(({ path }) => globs.every((glob) => glob.matches(path)));
        if (file !== undefined)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(`${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(file.path)} matches ${listed(globs, 'and')}`);
        return unlessCut(list, (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(`no changed file matches ${listed(globs, 'and')}`));
    },
    'all-globs-to-all-files': (globs, list) => {
        for (const glob of globs) {
            const file = firstMiss(glob, list);
            if (file !== undefined)
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(`${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(file.path)} does not match ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(glob.source)}`);
        }
        return unlessCut(list, (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(everyFile(list, globs)));
    },
};
const firstMiss = (glob, { files }) => files.find(({ path }) => !glob.matches(path));
const everyFile = ({ files }, globs) => files.length === 1 && files[0] !== undefined
    ? `${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(files[0].path)} matches ${listed(globs, 'and')}`
    : `all ${files.length} changed files match ${listed(globs, 'and')}`;
function unlessCut({ files, isComplete }, result) {
    if (isComplete)
        return result;
    const settled = result.verdict === 'yes' ? 'all of those match' : 'none of those decides it';
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`GitHub lists only the first ${files.length} changed files, and ${settled}`);
}
// A rule may have fifty globs; the first ones tell a reader which rule it was.
const MOST_GLOBS = 3;
function listed(globs, conjunction) {
    if (globs.length === 0)
        return 'an empty list of globs';
    const shown = globs.slice(0, MOST_GLOBS).map(({ source }) => (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(source));
    if (globs.length > MOST_GLOBS)
        return `${shown.join(', ')} ${conjunction} ${globs.length - MOST_GLOBS} more`;
    return shown.join(` ${conjunction} `);
}


/***/ }),

/***/ 8125:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2296);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5183);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_amount_js__WEBPACK_IMPORTED_MODULE_0__]);
_amount_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



const lines = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCondition */ .hT)({
    key: 'lines',
    subjects: ['pull request'],
    documentation: 'It changes `at-least` so many and `below` so many lines. Lock files and what `.gitattributes` calls `linguist-generated` or `linguist-vendored` have no lines.',
    ..._amount_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_RANGE */ .iX,
    needs: () => [{ kind: 'generated' }, { kind: 'files' }],
    evaluate: (range, { facts }) => {
        const amount = changedLines(facts);
        return amount === undefined ? (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(`${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .aKind */ .SL)(facts.subject.kind)} has no lines`) : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r4)(amount, range);
    },
});
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3436:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ milestone)
/* harmony export */ });
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5183);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__]);
_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



const milestone = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCondition */ .hT)({
    key: 'milestone',
    subjects: ['issue', 'pull request'],
    documentation: 'It has a milestone of this title, or of one of several; or any (`true`), or none (`false`).',
    jsonSchema: { $ref: '#/definitions/texts' },
    parse: ({ node }, compilation) => [
        node.kind === 'boolean'
            ? { any: node.value }
            : { titles: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .stringsOf */ .iw)(node, 'a milestone', compilation).map(({ text }) => text) },
    ],
    // Titles are compared as they are written: GitHub lets two milestones differ in case alone.
    evaluate: (asked, { facts: { subject } }) => {
        const has = subject.milestone !== null;
        if ('any' in asked)
            return has === asked.any ? (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(found(subject)) : (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(found(subject));
        if (subject.milestone !== null && asked.titles.includes(subject.milestone))
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(found(subject));
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(`${found(subject)}, not ${asked.titles.map(_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL).join(' or ')}`);
    },
});
function found({ milestone: title, kind }) {
    if (kind === 'discussion')
        return 'a discussion has no milestone';
    return title === null ? 'it has no milestone' : `its milestone is ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(title)}`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5967:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ path)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5183);
/* harmony import */ var _file_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5115);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7201);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2063);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_text_js__WEBPACK_IMPORTED_MODULE_0__]);
_text_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** Statuses and former names are what `files` asks about. */
const path = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCondition */ .hT)({
    key: 'path',
    subjects: ['pull request'],
    documentation: 'A regular expression matches the path of a changed file, where globs are not enough.',
    ..._text_js__WEBPACK_IMPORTED_MODULE_0__/* .PATTERNS */ .G3,
    needs: () => [{ kind: 'files' }],
    patternTexts: (pattern) => ({
        pattern,
        name: 'the paths of the changed files',
        stringsOf: ({ files }) => {
            const texts = (files?.files ?? []).map((file) => ({ text: file.path, from: (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(file.path) }));
            if (files === null || files.isComplete)
                return { texts };
            const because = `GitHub lists only the first ${texts.length} changed files, and the rest may make it`;
            return { texts, missing: (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(because) };
        },
    }),
    evaluate: (pattern, question) => (0,_file_list_js__WEBPACK_IMPORTED_MODULE_3__/* .onFiles */ .x)(question, (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .timedOut */ .iU)(pattern.source, 'the paths of the changed files'), ({ files, isComplete }) => {
        const source = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(pattern.source);
        const file = files.find((each) => pattern.isIn(each.path));
        if (file !== undefined)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ)(`${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(file.path)} matches ${source}`);
        if (isComplete)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.no)(`the path of no changed file matches ${source}`);
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`GitHub lists only the first ${files.length} changed files, and no path among them matches ${source}`);
    }),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   EZ: () => (/* binding */ yes),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   SL: () => (/* binding */ aKind),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   YO: () => (/* binding */ noForThisComment),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   no: () => (/* binding */ no)
/* harmony export */ });
const yes = (because) => ({ verdict: 'yes', because });
const no = (because) => ({ verdict: 'no', because });
const noForThisComment = (because) => ({ verdict: 'no', because, isTransient: true });
const unknown = (because) => ({ verdict: 'unknown', because });
/** A pattern or a glob that was stopped on a text. */
const timedOut = (source, text) => failed(`${quoted(source)} came to no end on ${text} in time; write it without nested repetition`);
const failed = (problem) => ({ verdict: 'unknown', because: problem, problem });
/** Yes as soon as one says yes; unknown while one that might does not say. Evaluates no further than it must. */
function anyOf(parts, result) {
    const results = until(({ verdict }) => verdict === 'yes', parts, result);
    const last = results.at(-1);
    if (last?.verdict === 'yes')
        return withProblem(last, results);
    const none = results.some(({ isTransient }) => isTransient) ? noForThisComment : no;
    return openAmong(results) ?? withProblem(none(reasons(results) || 'it has no condition'), results);
}
/** No as soon as one says no; unknown while one that might does not say. */
function allOf(parts, result) {
    const results = until(isFinalNo, parts, result);
    const missed = results.find(isFinalNo) ?? results.find(({ verdict }) => verdict === 'no');
    if (missed !== undefined)
        return withProblem(missed, results);
    return openAmong(results) ?? withProblem(yes(reasons(results) || 'it has no condition'), results);
}
const isFinalNo = ({ verdict, isTransient }) => verdict === 'no' && isTransient !== true;
function until(isEnough, parts, result) {
    const results = [];
    for (const part of parts) {
        const next = result(part);
        results.push(next);
        if (isEnough(next))
            break;
    }
    return results;
}
function openAmong(results) {
    const open = results.find(({ verdict }) => verdict === 'unknown');
    return open && withProblem(open, results);
}
function withProblem(result, results) {
    const problem = results.find((one) => one.problem !== undefined)?.problem;
    return problem === undefined ? result : { ...result, problem };
}
// Three reasons fit in a line of a table; a rule with forty alternatives would fill the page.
const MOST_REASONS = 3;
function reasons(results) {
    const distinct = [...new Set(results.map(({ because }) => because))];
    const shown = distinct.slice(0, MOST_REASONS).join(' and ');
    return distinct.length > MOST_REASONS ? `${shown} and ${distinct.length - MOST_REASONS} more` : shown;
}
/** With its article, for sentences such as "an issue has no changed files". */
const aKind = (kind) => (kind === 'issue' ? 'an issue' : `a ${kind}`);
// Long enough for most paths; a table cell should stay readable.
const LONGEST_SHOWN = 120;
/** A path, a pattern or a text as a reason shows it: in quotes, on one line, cut when long. */
function quoted(text) {
    const points = Array.from(text.slice(0, LONGEST_SHOWN * 2).replaceAll(/\s+/g, ' '));
    const isCut = points.length > LONGEST_SHOWN || text.length > LONGEST_SHOWN * 2;
    return `"${isCut ? `${points.slice(0, LONGEST_SHOWN).join('')}…` : points.join('')}"`;
}


/***/ }),

/***/ 5729:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ team)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5044);
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8276);
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5183);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






const team = (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCondition */ .hT)({
    key: 'team',
    subjects: _condition_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBJECT_KINDS */ .jy,
    documentation: "The author is in this team, written as `organization/team`, or in one of several. It needs a token that may see the organization's teams.",
    jsonSchema: { $ref: '#/definitions/texts' },
    needs: (asked) => [{ kind: 'team', team: asked }],
    parse: teamsOf,
    evaluate: (asked, { facts: { subject, teams } }) => {
        const { login } = subject.author;
        const isIn = teams.get((0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .teamKey */ .rq)(asked));
        const name = `${asked.organization}/${asked.slug}`;
        if (isIn === undefined)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(`the team ${name} was not read`);
        return isIn ? (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .yes */ .EZ)(`${login} is in the team ${name}`) : (0,_result_js__WEBPACK_IMPORTED_MODULE_4__.no)(`${login} is not in the team ${name}`);
    },
});
function teamsOf({ node }, compilation) {
    return (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)(node, 'a team', compilation).flatMap(({ text, node: place }) => {
        const found = (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_5__/* .parseTeam */ .R)(text);
        if (found !== undefined)
            return [found];
        compilation.problems.at(place, `${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is no team. Write organization/team.`);
        return [];
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2063:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ title),
/* harmony export */   G3: () => (/* binding */ PATTERNS),
/* harmony export */   Hi: () => (/* binding */ headBranch),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   Pj: () => (/* binding */ TEXT_CONDITIONS),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   rf: () => (/* binding */ body),
/* harmony export */   sH: () => (/* binding */ baseBranch)
/* harmony export */ });
/* harmony import */ var _rules_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5183);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__]);
_rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** A list of patterns are alternatives here, as everywhere in this language. */
const PATTERNS = {
    jsonSchema: { $ref: '#/definitions/patterns' },
    definitions: {
        patterns: {
            description: 'A JavaScript regular expression, also as /expression/flags, or several of which one must match.',
            $ref: '#/definitions/texts',
        },
    },
    parse: ({ node }, compilation) => (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsOf */ .D4)(node, _rules_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .flaggedPattern */ .fl, compilation),
};
const title = textCondition('title', {
    field: 'title',
    documentation: 'A regular expression matches the title, also as `/expression/flags`.',
});
const body = textCondition('body', {
    field: 'body',
    documentation: 'A regular expression matches the body.',
});
const text = textCondition('text', {
    field: 'title and body',
    documentation: 'A regular expression matches title and body, which have an empty line between them.',
});
const comment = textCondition('comment', {
    field: 'comment',
    documentation: 'A regular expression matches the comment that the event is about.',
});
const headBranch = textCondition('head-branch', {
    field: 'head branch',
    subjects: ['pull request'],
    documentation: 'A regular expression matches the name of the branch that the pull request comes from.',
});
const baseBranch = textCondition('base-branch', {
    field: 'base branch',
    subjects: ['pull request'],
    documentation: 'A regular expression matches the name of the branch that the pull request is for.',
});
/** For dialects, in which not the key says what is matched. */
const TEXT_CONDITIONS = {
    title,
    body,
    'title and body': text,
    comment,
    'head branch': headBranch,
    'base branch': baseBranch,
};
function textCondition(key, { field, subjects = _condition_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBJECT_KINDS */ .jy, documentation }) {
    const isTransient = field === 'comment';
    const miss = isTransient ? _result_js__WEBPACK_IMPORTED_MODULE_3__/* .noForThisComment */ .YO : _result_js__WEBPACK_IMPORTED_MODULE_3__.no;
    return (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCondition */ .hT)({
        key,
        subjects,
        documentation,
        ...PATTERNS,
        patternTexts: (pattern) => ({
            pattern,
            name: `the ${field}`,
            isTransient,
            stringsOf: ({ subject }) => {
                const found = textIn(subject, field);
                return { texts: found === undefined ? [] : [{ text: found, from: `the ${field}` }] };
            },
        }),
        evaluate: (pattern, { facts: { subject }, limit }) => {
            const found = textIn(subject, field);
            if (found === undefined)
                return miss(isTransient ? 'the event has no comment' : `${(0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .aKind */ .SL)(subject.kind)} has no ${field}`);
            const isIn = limit(() => pattern.isIn(found));
            if (isIn === undefined)
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .timedOut */ .iU)(pattern.source, `the ${field}`);
            const shown = LONG_FIELDS.includes(field) ? `the ${field}` : `the ${field} ${(0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(found)}`;
            const [matches, doesNot] = field === 'title and body' ? ['match', 'do not match'] : ['matches', 'does not match'];
            if (isIn)
                return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .yes */ .EZ)(`${shown} ${matches} ${(0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(pattern.source)}`);
            return miss(`${shown} ${doesNot} ${(0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(pattern.source)}`);
        },
    });
}
// Titles and branches are one line to show; these are not.
const LONG_FIELDS = ['body', 'title and body', 'comment'];
// GitHub takes 65,536 characters for a body and 256 for a title; a cap of our own for what comes from elsewhere.
const LONGEST_TEXT = 65_536;
/** The text that a pattern is held against; undefined where the subject has none. */
function textIn(subject, field) {
    const found = {
        title: subject.title,
        body: subject.body,
        // As github/issue-labeler joins them.
        'title and body': `${subject.title}\n\n${subject.body}`,
        comment: subject.comment ?? undefined,
        'head branch': subject.branches?.head,
        'base branch': subject.branches?.base,
    }[field];
    return found?.slice(0, LONGEST_TEXT);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ timeLimit)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);

/*
 * Patterns come from the repository and meet text from anybody. V8 backtracks: `^([a-z]+[-/]?)+$` on a branch name of 41
 * characters does not end in this century, and a timer cannot fire meanwhile. What does interrupt it is the watchdog
 * thread that `node:vm` starts for a script with a timeout (docs/decisions/0030-patterns-run-under-a-watchdog.md).
 */
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

/***/ 6245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ generatedFiles),
/* harmony export */   j: () => (/* binding */ decidingFiles)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _conditions_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2159);


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
    return rules.filter(({ when }) => (0,_conditions_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(when, asked).verdict === 'unknown');
}
// YamlString by package managers and read by nobody: thousands of lines that say nothing about a change.
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

/***/ 8276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f5: () => (/* binding */ noFacts),
/* harmony export */   rq: () => (/* binding */ teamKey),
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
const teamKey = ({ organization, slug }) => `${organization}/${slug}`.toLowerCase();
/** Whether GitHub did not list what a rule would have needed. */
const isCut = ({ files }) => files !== null && !files.isComplete && files.isEnough !== true;


/***/ }),

/***/ 8606:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ gatherFacts)
/* harmony export */ });
/* harmony import */ var _porchlight_github_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3985);
/* harmony import */ var _conditions_condition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5183);
/* harmony import */ var _conditions_form_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8109);
/* harmony import */ var _labels_verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9569);
/* harmony import */ var _changed_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6245);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8276);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_conditions_form_template_js__WEBPACK_IMPORTED_MODULE_1__]);
_conditions_form_template_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






/** What the rules need beyond the subject itself, each fact once and none that no rule asks for. */
async function gatherFacts(subject, { now, ...means }) {
    let facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .noFacts */ .f5)(subject, now);
    for (const gather of Object.values(GATHERERS))
        facts = { ...facts, ...(await gather({ ...means, facts })) };
    return facts;
}
/** Files come last, as the other facts may decide a rule without them. */
const GATHERERS = { commits, generated, team: teams, first, form: forms, files };
const askingRules = ({ rules, facts: { subject } }) => [...rules.rules, ...rules.followUps].filter((rule) => rule.appliesTo.includes(subject.kind) && !(0,_labels_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .exceedsFileLimit */ .PE)(rule, subject.changedFiles, rules.limits));
const needed = (kind, gathering) => askingRules(gathering)
    .flatMap(({ when }) => (0,_conditions_condition_js__WEBPACK_IMPORTED_MODULE_5__/* .needsOf */ .hN)(when))
    .filter((need) => need.kind === kind);
async function files(gathering) {
    const { facts, github, isExplained } = gathering;
    const { kind, number, changedFiles } = facts.subject;
    const asking = askingRules(gathering).filter(({ when }) => (0,_conditions_condition_js__WEBPACK_IMPORTED_MODULE_5__/* .needsFiles */ .$t)(when));
    if (kind !== 'pull request' || asking.length === 0)
        return {};
    if (changedFiles === 0)
        return { files: { files: [], isComplete: true } };
    if (!isExplained)
        return { files: await (0,_changed_files_js__WEBPACK_IMPORTED_MODULE_3__/* .decidingFiles */ .j)(asking, gathering) };
    return { files: await github.pullRequests.files(number, { expected: changedFiles }) };
}
async function commits(gathering) {
    const { pull, github } = gathering;
    if (pull === null || needed('commits', gathering).length === 0)
        return {};
    return { commits: (await github.pullRequests.commits(pull)).map(({ message }) => message) };
}
/** `.gitattributes` of the base branch says what is generated, as it does on GitHub's own pages. */
async function generated(gathering) {
    const { pull, github } = gathering;
    if (pull === null || needed('generated', gathering).length === 0)
        return {};
    const attributes = await github.contents.file('.gitattributes', { ref: pull.base.name });
    return { isGenerated: (0,_changed_files_js__WEBPACK_IMPORTED_MODULE_3__/* .generatedFiles */ .R)(attributes?.text ?? '') };
}
async function teams(gathering) {
    const known = new Map();
    for (const { team } of needed('team', gathering)) {
        if (known.has((0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .teamKey */ .rq)(team)))
            continue;
        const { login } = gathering.facts.subject.author;
        known.set((0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .teamKey */ .rq)(team), await gathering.github.people.isTeamMember(team.organization, team.slug, login));
    }
    return { teams: known };
}
async function first(gathering) {
    const { facts, github, readFirstContribution } = gathering;
    const { subject } = facts;
    if (needed('first', gathering).length === 0)
        return {};
    if (subject.discussion !== null)
        return { isFirst: await isFirstDiscussion(subject, subject.discussion, github) };
    const earliest = await readFirstContribution(subject.author.login, subject.kind);
    return { isFirst: earliest === undefined || earliest >= subject.number };
}
/** Null for authors that have no such list, such as apps. Compared by number, so that of two at once exactly one is first. */
async function isFirstDiscussion({ number, author }, { repositoryId }, { discussions }) {
    const home = repositoryId === '' ? (await discussions.discussion(number)).repositoryId : repositoryId;
    const started = await (0,_porchlight_github_pure__WEBPACK_IMPORTED_MODULE_0__/* .undefinedIfMissing */ .qC)(discussions.startedBy(author.login, home));
    return started === undefined ? null : started.every((other) => other >= number);
}
async function forms(gathering) {
    const { kind } = gathering.facts.subject;
    const paths = new Set(needed('form', gathering).map(({ template }) => (0,_conditions_form_template_js__WEBPACK_IMPORTED_MODULE_1__/* .formPath */ .In)(template, kind)));
    const known = new Map();
    for (const path of paths) {
        const file = await gathering.github.contents.file(path);
        if (file !== undefined)
            known.set(path, (0,_conditions_form_template_js__WEBPACK_IMPORTED_MODULE_1__/* .formTemplateFrom */ .bD)(file.text, path));
    }
    return { forms: known };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ memoize),
/* harmony export */   Uj: () => (/* binding */ withRequestCache),
/* harmony export */   ob: () => (/* binding */ firstContributionReader)
/* harmony export */ });
/**
 * GitHub for one run, which asks once for what does not depend on the subject: `.gitattributes`, issue forms, and who is
 * in which team. Whatever the run itself may change is asked each time.
 */
function withRequestCache(github) {
    const { contents, people } = github;
    return {
        ...github,
        contents: { ...contents, file: memoize(contents.file) },
        people: { ...people, isTeamMember: memoize(people.isTeamMember), teamMembers: memoize(people.teamMembers) },
    };
}
/** Read from their own list, oldest first, as `author_association` is NONE for many tokens. */
const firstContributionReader = ({ issues }) => memoize(async (login, kind) => {
    for await (const page of issues.createdBy(login)) {
        const earliest = page.find(({ pullRequest }) => (pullRequest === null ? 'issue' : 'pull request') === kind);
        if (earliest !== undefined)
            return earliest.number;
    }
    return undefined;
});
/** What failed is forgotten, so that the next one asks again. */
function memoize(read) {
    const known = new Map();
    return async (...key) => {
        const text = JSON.stringify(key);
        const value = known.get(text) ?? read(...key);
        known.set(text, value);
        try {
            return await value;
        }
        catch (error) {
            known.delete(text);
            throw error;
        }
    };
}


/***/ }),

/***/ 9563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ namedIn),
/* harmony export */   BP: () => (/* binding */ teamText),
/* harmony export */   ON: () => (/* binding */ teamsIn),
/* harmony export */   Vq: () => (/* binding */ choiceText),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8623);
/* harmony import */ var _load_balance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8276);



const personName = (login) => ({ shown: login, key: (0,_load_balance_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(login), isTeam: false });
const nameOf = (candidate) => candidate.kind === 'person'
    ? personName(candidate.login)
    : { shown: teamText(candidate.team), key: (0,_load_balance_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(candidate.team.slug), isTeam: true };
const teamText = ({ organization, slug }) => `${organization}/${slug}`;
/** Those whom the rules themselves name: all but the members of teams. */
const namedIn = ({ from }) => distinct(from.filter(({ kind }) => kind !== 'members').map(nameOf));
/** Everybody there is to choose from; undefined when a team's members are not known. */
function namesIn({ from }, members) {
    const names = from.map((candidate) => candidate.kind === 'members' ? members.get((0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .teamKey */ .rq)(candidate.team))?.map(personName) : [nameOf(candidate)]);
    return names.includes(undefined) ? undefined : distinct(names.flatMap((each) => each ?? []));
}
/** Teams that stand for their members. */
const teamsIn = ({ from }) => from.flatMap((candidate) => (candidate.kind === 'members' ? [candidate.team] : []));
const distinct = (names) => names.filter((name, index) => names.findIndex((other) => isSame(name, other)) === index);
const isSame = (one, other) => one.key === other.key && one.isTeam === other.isTeam;
// More names than this would make a line unreadable.
const MOST_NAMED = 10;
/** "ada and bob", or "2 of ada, bob and the members of acme/net". */
function choiceText({ from, pick }) {
    const names = from.map((candidate) => {
        if (candidate.kind === 'person')
            return candidate.login;
        const { organization, slug } = candidate.team;
        return `${candidate.kind === 'members' ? 'the members of ' : ''}${organization}/${slug}`;
    });
    const all = (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(names, { most: MOST_NAMED });
    return pick === Number.POSITIVE_INFINITY ? all : `${pick} of ${all}`;
}


/***/ }),

/***/ 7143:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ decideComment),
/* harmony export */   hr: () => (/* binding */ commentObstacle),
/* harmony export */   zr: () => (/* binding */ commentingRules)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8623);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9563);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4526);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6393);
/* harmony import */ var _matched_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6104);
/* harmony import */ var _mentors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1952);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7628);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_decision_js__WEBPACK_IMPORTED_MODULE_0__, _mentors_js__WEBPACK_IMPORTED_MODULE_2__]);
([_decision_js__WEBPACK_IMPORTED_MODULE_0__, _mentors_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







/** Rules that have something to say to whoever reads the thread. */
const commentingRules = (matched) => matched.filter(({ rule }) => rule.comment !== undefined || rule.mentor !== undefined);
/** One comment for all rules that hold: written, brought up to date, or taken away. */
function decideComment(matched, facts) {
    const commenting = commentingRules(matched);
    const held = commenting.filter(_matched_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9);
    const rest = commenting.filter((each) => !(0,_matched_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(each)).flatMap((each) => notCommented(each, facts));
    const [first] = held;
    if (first === undefined)
        return { decisions: [...withoutText(commenting, facts), ...rest] };
    const about = aboutComment(first, facts);
    const obstacle = commentObstacle(commenting, facts);
    if (obstacle !== undefined)
        return { decisions: [about('leave', obstacle), ...rest] };
    const parts = commentParts(held, facts);
    if (parts.obstacle !== undefined || parts.texts.length === 0) {
        const because = parts.obstacle ?? 'there is no mentor to name in it';
        return { decisions: [...parts.decisions, about('leave', because), ...rest] };
    }
    const body = (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .commentBody */ .I2)(parts);
    const because = [...new Set(held.map(({ answer }) => answer.because))].join('; ');
    const current = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .currentComment */ .V)(facts);
    if (current !== undefined && (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_5__/* .sameText */ .QV)(current.body, body))
        return { decisions: [...parts.decisions, about('keep', because), ...rest] };
    return { decisions: [...parts.decisions, about(current === undefined ? 'add' : 'change', because), ...rest], body };
}
const placeOf = ({ rule }) => (rule.comment ?? rule.mentor ?? rule).place;
const aboutComment = (first, { subject: { number } }) => (action, because) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(placeOf(first), { number, kind: 'comment', what: '', action, because });
/** Whether people want our comment to be, they say by what they do to it. */
function commentObstacle(commenting, facts) {
    const current = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .currentComment */ .V)(facts);
    if (!facts.subject.isOpen)
        return 'it is closed';
    if (facts.subject.isLocked)
        return 'its conversation is locked';
    const open = commenting.find(({ answer }) => answer.verdict === 'unknown');
    if (current !== undefined)
        return open === undefined ? undefined : `not all of it is decided: ${open.answer.because}`;
    if (facts.comments.length > 0)
        return 'it was hidden, which stays so';
    const deleted = facts.changes.find(({ what, kind, isOurs }) => what === 'comment' && kind === 'removed' && !isOurs);
    return deleted === undefined ? undefined : `${deleted.by.login} deleted a comment of ours here`;
}
/** No rule has anything to say: what we said goes, unless nothing is ever taken back here. */
function withoutText(commenting, facts) {
    const [first] = commenting;
    const isOpen = commenting.some(({ answer }) => answer.verdict === 'unknown' || answer.isTransient === true);
    if (first === undefined || isOpen || (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .currentComment */ .V)(facts) === undefined)
        return [];
    const about = aboutComment(first, facts);
    const because = [...new Set(commenting.map(({ answer }) => answer.because))].join('; ');
    const isOff = (facts.sync ?? first.rule.sync) === 'off';
    const decision = isOff
        ? about('leave', `nothing is taken back here, as sync is off, though ${because}`)
        : about('remove', because);
    return [{ ...decision, verdict: 'no' }];
}
function notCommented({ rule, answer }, { subject: { number } }) {
    const { comment, mentor } = rule;
    return [
        ...(mentor === undefined
            ? []
            : [(0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)({ value: mentor, answer }, { number, kind: 'mentor', what: (0,_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .choiceText */ .Vq)(mentor) })]),
        ...(comment === undefined ? [] : [(0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)({ value: comment, answer }, { number, kind: 'comment', what: '' })]),
    ];
}
function commentParts(held, facts) {
    const current = (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .currentComment */ .V)(facts);
    const before = current === undefined ? [] : (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .mentorsIn */ .Cr)(current);
    const texts = [];
    const mentors = [];
    const decisions = [];
    for (const each of held) {
        const found = (0,_mentors_js__WEBPACK_IMPORTED_MODULE_2__/* .mentorsFor */ .K)(each, facts, [...before, ...mentors]);
        decisions.push(...found.decisions.filter(({ what }) => !decisions.some((decision) => decision.what === what)));
        if (found.logins === undefined)
            return { texts, mentors, decisions, obstacle: 'its mentor is not known' };
        mentors.push(...found.logins.filter((login) => !mentors.includes(login)));
        texts.push(...textOf(each.rule, found.logins, facts));
    }
    return { texts, mentors, decisions };
}
/** A text that promises a mentor is not written while there is none. */
function textOf({ comment, mentor }, mentors, { subject }) {
    const sentence = mentor === undefined || mentors.length === 0 ? [] : [(0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .mentorSentence */ .Lj)(mentors)];
    if (comment === undefined)
        return sentence;
    const { number, author } = subject;
    const text = comment.text.fill({ author: author.login, number, mentor: (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .mentionsOf */ .jO)(mentors) }).trim();
    if (!comment.text.uses.has('mentor'))
        return [text, ...sentence];
    return mentors.length === 0 ? [] : [text];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ currentPeople),
/* harmony export */   r: () => (/* binding */ wasBefore)
/* harmony export */ });
/* harmony import */ var _load_balance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

const WHAT = { assign: 'assignee', review: 'reviewer' };
function currentPeople(role, subject, changes) {
    const { people, teams } = role === 'assign' ? { people: subject.assignees, teams: [] } : subject.requested;
    const newest = new Map();
    for (const change of changes) {
        const key = (0,_load_balance_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(change.name);
        if (change.what === WHAT[role] && !newest.has(key))
            newest.set(key, change);
    }
    const unexplained = [...people, ...teams].find((name) => newest.get((0,_load_balance_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(name))?.kind !== 'added');
    const manualChanges = [...newest.values()].map(manualChange);
    return {
        isNow: ({ key, isTeam }) => (isTeam ? teams : people).some((name) => (0,_load_balance_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(name) === key),
        changeOf: ({ key }) => newest.get(key),
        manualChoice: manualChanges.find((change) => change !== undefined) ?? unexplainedText(role, unexplained),
    };
}
const wasBefore = (name, { isNow, changeOf }) => isNow(name) || changeOf(name) !== undefined;
/** Whoever gives a review unasked chose nobody; whoever takes an issue on did. */
function manualChange({ what, kind, name, by, isOurs }) {
    if (isOurs)
        return undefined;
    if (kind === 'removed')
        return `${by.login} took ${name} off`;
    if (what === 'assignee')
        return `${by.login} assigned ${name}`;
    return (0,_load_balance_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameLogin */ .Av)(by.login, name) ? undefined : `${by.login} asked ${name}`;
}
/** What was just opened has no history: whoever is there was chosen with the opening. */
function unexplainedText(role, name) {
    if (name === undefined)
        return undefined;
    return `${name} is ${role === 'assign' ? 'assigned' : 'asked'} already, and not by us`;
}


/***/ }),

/***/ 1596:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decideFollowUps),
/* harmony export */   i: () => (/* binding */ requestedActions)
/* harmony export */ });
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3123);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7143);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9563);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4526);
/* harmony import */ var _matched_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6104);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6393);
/* harmony import */ var _milestone_and_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3025);
/* harmony import */ var _conditions_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_people_js__WEBPACK_IMPORTED_MODULE_0__, _comment_js__WEBPACK_IMPORTED_MODULE_1__, _decision_js__WEBPACK_IMPORTED_MODULE_2__, _milestone_and_type_js__WEBPACK_IMPORTED_MODULE_4__]);
([_people_js__WEBPACK_IMPORTED_MODULE_0__, _comment_js__WEBPACK_IMPORTED_MODULE_1__, _decision_js__WEBPACK_IMPORTED_MODULE_2__, _milestone_and_type_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);








/** What follows for one subject, besides labels, from rules whose conditions are answered. */
function decideFollowUps(matched, facts) {
    const comment = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .decideComment */ .Of)(matched, facts);
    const decisions = [
        ...(0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .decidePeople */ .sY)('assign', matched, facts),
        ...(0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .decidePeople */ .sY)('review', matched, facts),
        ...(0,_milestone_and_type_js__WEBPACK_IMPORTED_MODULE_4__/* .decideName */ .Me)('milestone', matched, facts),
        ...(0,_milestone_and_type_js__WEBPACK_IMPORTED_MODULE_4__/* .decideName */ .Me)('type', matched, facts),
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
        mistakes: [...facts.mistakes, ...unevaluated(matched), ...missingMilestones(matched, facts)],
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
    const isFirst = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .currentComment */ .V)(facts) === undefined;
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
const unevaluated = (matched) => matched.flatMap(({ rule, answer }) => answer.problem === undefined || rule.hasLabels
    ? []
    : [{ place: rule.place, message: `This rule is not decided: ${answer.problem}.` }]);
function missingMilestones(matched, facts) {
    const missing = (0,_milestone_and_type_js__WEBPACK_IMPORTED_MODULE_4__/* .missingMilestone */ .LO)(matched, facts);
    if (missing === undefined)
        return [];
    const open = facts.milestones.map(({ title }) => (0,_conditions_result_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(title)).join(', ') || 'none';
    return [
        {
            place: missing.place,
            message: `There is no open milestone ${(0,_conditions_result_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(missing.name)} in this repository. Create it, or write the title of one: ${open}.`,
        },
    ];
}
/** What rules ask for, by their conditions alone: who is picked, or whether anything is left to do, nobody looked up. */
function requestedActions(matched, { kind: subject, number }) {
    const people = ['assign', 'review', 'mentor'].flatMap((key) => (0,_matched_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .requestedFor */ .A8)(key, matched, subject).map((request) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(request, { number, kind: PEOPLE[key], what: (0,_choice_js__WEBPACK_IMPORTED_MODULE_7__/* .choiceText */ .Vq)(request.value) })));
    const names = ['milestone', 'type'].flatMap((kind) => (0,_matched_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .requestedFor */ .A8)(kind, matched, subject).map((request) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(request, { number, kind, what: request.value.name })));
    const comments = (0,_matched_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .requestedFor */ .A8)('comment', matched, subject).map((request) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(request, { number, kind: 'comment', what: '' }));
    return [...people, ...names, ...comments];
}
const PEOPLE = { assign: 'assignee', review: 'reviewer', mentor: 'mentor' };

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ currentComment),
/* harmony export */   Z: () => (/* binding */ noFollowUpFacts)
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
    mistakes: [],
});
/** Our comment that people see; the oldest, as that is the one that stays when two runs wrote at once. */
const currentComment = ({ comments }) => comments.filter(({ isMinimized }) => !isMinimized).toSorted((one, other) => one.id - other.id)[0];


/***/ }),

/***/ 2939:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ peopleIn),
/* harmony export */   z: () => (/* binding */ gatherFollowUps)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3883);
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8276);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7628);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7143);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3123);
/* harmony import */ var _matched_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6104);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6393);
/* harmony import */ var _mentors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1952);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9563);
/* harmony import */ var _milestone_and_type_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3025);
/* harmony import */ var _load_balance_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1925);
/* harmony import */ var _current_people_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5283);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_comment_js__WEBPACK_IMPORTED_MODULE_1__, _people_js__WEBPACK_IMPORTED_MODULE_2__, _mentors_js__WEBPACK_IMPORTED_MODULE_4__, _milestone_and_type_js__WEBPACK_IMPORTED_MODULE_5__]);
([_comment_js__WEBPACK_IMPORTED_MODULE_1__, _people_js__WEBPACK_IMPORTED_MODULE_2__, _mentors_js__WEBPACK_IMPORTED_MODULE_4__, _milestone_and_type_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);












/** What the rules that hold depend on, each fact once, and none that decides nothing. */
async function gatherFollowUps(matched, subject, { github, reader, sync }) {
    let facts = (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .noFollowUpFacts */ .Z)(subject, { owner: github.repository.owner, sync });
    if (needsComments(matched, facts))
        facts = { ...facts, comments: await github.comments.withMarker(subject.number, _messages_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT_MARKER */ .JO) };
    if (needsHistory(matched, facts)) {
        const withTypes = (0,_milestone_and_type_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingName */ .lx)('type', matched, subject) !== undefined;
        facts = { ...facts, changes: await github.threadHistory.changes(subject.number, { withTypes }) };
    }
    const open = openChoices(matched, facts);
    const { members, mistakes } = await membersFor(open, github);
    facts = { ...facts, members };
    const { loads, unread, mistakes: unknown } = await loadsFor(open, facts, reader);
    facts = { ...facts, loads, unread };
    if (needsMilestones(matched, facts))
        facts = { ...facts, milestones: await reader.milestones() };
    return { ...facts, mistakes: [...mistakes, ...unknown] };
}
/** On what was just opened there is nothing of ours. */
function needsComments(matched, { subject, sync }) {
    const commenting = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentingRules */ .zr)(matched);
    if (subject.isNew || commenting.length === 0)
        return false;
    if (commenting.some(_matched_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9))
        return subject.isOpen && !subject.isLocked;
    return commenting.every(({ answer, rule }) => answer.verdict === 'no' && answer.isTransient !== true && (sync ?? rule.sync) !== 'off');
}
function needsHistory(matched, facts) {
    const { subject } = facts;
    if (subject.isNew)
        return false;
    const commenting = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentingRules */ .zr)(matched);
    return (ROLES.some((role) => openIn(role, matched, facts, { isHistoryKnown: false }).length > 0) ||
        (0,_milestone_and_type_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingName */ .lx)('milestone', matched, subject) !== undefined ||
        (0,_milestone_and_type_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingName */ .lx)('type', matched, subject) !== undefined ||
        (commenting.some(_matched_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9) && (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .currentComment */ .V)(facts) === undefined && (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentObstacle */ .hr)(commenting, facts) === undefined));
}
const needsMilestones = (matched, { subject, changes }) => (0,_milestone_and_type_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingName */ .lx)('milestone', matched, subject) !== undefined && !changes.some(({ what }) => what === 'milestone');
const ROLES = ['assign', 'review'];
/** Choices of which somebody may still have to be chosen. */
function openChoices(matched, facts) {
    return [
        ...ROLES.flatMap((role) => openIn(role, matched, facts, { isHistoryKnown: true })),
        ...openMentors(matched, facts),
    ];
}
function openIn(role, matched, { subject, changes }, { isHistoryKnown }) {
    if ((0,_people_js__WEBPACK_IMPORTED_MODULE_2__/* .obstacleTo */ .zv)(role, subject) !== undefined)
        return [];
    const current = (0,_current_people_js__WEBPACK_IMPORTED_MODULE_6__/* .currentPeople */ .N)(role, subject, changes);
    const known = isHistoryKnown ? current : { ...current, manualChoice: undefined };
    return (0,_matched_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .requestedFor */ .A8)(role, matched, subject.kind)
        .filter(_matched_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)
        .filter(({ value }) => (0,_people_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(value, known, subject.author.login))
        .map(({ value: choice }) => ({ kind: role, choice, isTaken: (name) => (0,_current_people_js__WEBPACK_IMPORTED_MODULE_6__/* .wasBefore */ .r)(name, current) }));
}
function openMentors(matched, facts) {
    const commenting = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentingRules */ .zr)(matched);
    if ((0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentObstacle */ .hr)(commenting, facts) !== undefined)
        return [];
    const current = (0,_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .currentComment */ .V)(facts);
    const before = current === undefined ? [] : (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .mentorsIn */ .Cr)(current);
    const keys = before.map(_load_balance_js__WEBPACK_IMPORTED_MODULE_8__/* .loginKey */ .H$);
    return (0,_matched_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .requestedFor */ .A8)('mentor', matched, facts.subject.kind)
        .filter(_matched_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)
        .filter(({ value }) => (0,_mentors_js__WEBPACK_IMPORTED_MODULE_4__/* .isMentorOpen */ .m)(value, before))
        .map(({ value: choice }) => ({ kind: 'mentor', choice, isTaken: ({ key }) => keys.includes(key) }));
}
async function membersFor(open, github) {
    const members = new Map();
    const mistakes = [];
    const wanted = open.flatMap(({ choice }) => (0,_choice_js__WEBPACK_IMPORTED_MODULE_9__/* .teamsIn */ .ON)(choice).map((team) => ({ team, place: choice.place })));
    for (const { team, place } of wanted) {
        const found = await orProblem(peopleIn(team, github));
        if ('problem' in found)
            mistakes.push({ place, message: found.problem });
        else
            members.set((0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_10__/* .teamKey */ .rq)(team), found.value);
    }
    return { members, mistakes };
}
/** Logins of a team's members: of those alone who are people. */
async function peopleIn({ organization, slug }, { people }) {
    const members = await people.teamMembers(organization, slug);
    return members.filter(({ type }) => type === 'User').map(({ login }) => login);
}
async function loadsFor(open, { subject: { author }, members, loads }, reader) {
    const known = { ...loads };
    const unread = new Set();
    const mistakes = [];
    const excluded = new Map([[(0,_load_balance_js__WEBPACK_IMPORTED_MODULE_8__/* .loginKey */ .H$)(author.login), '']]);
    for (const { kind, choice, isTaken } of open) {
        const names = (0,_choice_js__WEBPACK_IMPORTED_MODULE_9__/* .namesIn */ .wX)(choice, members) ?? [];
        const free = names.filter((name) => !isTaken(name));
        const candidates = free.map(({ shown }) => shown).filter((login) => !excluded.has((0,_load_balance_js__WEBPACK_IMPORTED_MODULE_8__/* .loginKey */ .H$)(login)));
        const pick = choice.pick - (names.length - free.length);
        if (pick <= 0 || !(0,_load_balance_js__WEBPACK_IMPORTED_MODULE_8__/* .needsLoads */ .pp)({ candidates, pick, atMost: choice.atMost, excluded }))
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
        if (!(0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_11__/* .isUserError */ .iU)(error))
            throw error;
        return { problem: (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_11__/* .messageOf */ .bD)(error) };
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1925:
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

/***/ 6104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ requestedFor),
/* harmony export */   VA: () => (/* binding */ matchRules),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _conditions_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2159);
/* harmony import */ var _labels_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9569);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9019);



/** In the order of the files. */
function matchRules({ followUps, limits }, question) {
    const { subject } = question.facts;
    return followUps
        .filter(({ appliesTo }) => appliesTo.includes(subject.kind))
        .map((rule) => ({ rule, answer: (0,_labels_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .obstacle */ .ET)(rule, subject, limits) ?? (0,_conditions_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._)(rule.when, question) }));
}
/** What rules ask for under one key, whatever their conditions come to, where GitHub has it for this kind of subject. */
function requestedFor(key, matched, kind) {
    const kinds = _model_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLLOW_UPS */ .p[key];
    if (!kinds.includes(kind))
        return [];
    return matched.flatMap(({ rule, answer }) => {
        const value = rule[key];
        return value === undefined ? [] : [{ value, answer }];
    });
}
const holds = ({ answer }) => answer.verdict === 'yes';


/***/ }),

/***/ 1952:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ mentorsFor),
/* harmony export */   m: () => (/* binding */ isMentorOpen)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4526);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9563);
/* harmony import */ var _load_balance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1925);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_decision_js__WEBPACK_IMPORTED_MODULE_0__]);
_decision_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** Whoever a rule's mentors are: those that we named before, and as many more as are missing. */
function mentorsFor({ rule, answer }, facts, chosen) {
    const choice = rule.mentor;
    if (choice === undefined)
        return { logins: [], decisions: [] };
    const { number, author } = facts.subject;
    const decision = (what, action, because) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(choice.place, { number, kind: 'mentor', what, action, because });
    const known = chosenOf((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .namedIn */ .$P)(choice), choice, chosen);
    const names = known.length === choice.pick ? (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .namedIn */ .$P)(choice) : (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)(choice, facts.members);
    if (names === undefined || facts.unread.has(choice)) {
        const unknown = names === undefined ? 'the members of its teams are' : 'how much each of them has to do is';
        return { logins: undefined, decisions: [decision((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceText */ .Vq)(choice), 'leave', `${unknown} not known`)] };
    }
    const kept = chosenOf(names, choice, chosen);
    const { picked, passedOver } = (0,_load_balance_js__WEBPACK_IMPORTED_MODULE_2__/* .picksOf */ .cV)({
        candidates: names.map(({ shown }) => shown).filter((login) => !kept.includes(login)),
        pick: choice.pick - kept.length,
        atMost: choice.atMost,
        loads: facts.loads.mentor,
        excluded: new Map([[(0,_load_balance_js__WEBPACK_IMPORTED_MODULE_2__/* .loginKey */ .H$)(author.login), `${author.login} is the author`]]),
        turn: number,
    });
    const logins = [...kept, ...picked.map(({ login }) => login)];
    const reasons = passedOver.map(({ because }) => because).join('; ');
    return {
        logins,
        decisions: [
            ...kept.map((login) => decision(login, 'keep', `${login} was chosen before`)),
            ...picked.map(({ login, because }) => decision(login, 'add', `${answer.because}, and ${because}`)),
            ...(logins.length === 0 ? [decision((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceText */ .Vq)(choice), 'leave', reasons || 'the rules name nobody')] : []),
        ],
    };
}
/** Whether a mentor may still have to be chosen, as far as that can be told without the members of teams. */
const isMentorOpen = (choice, chosen) => chosenOf((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .namedIn */ .$P)(choice), choice, chosen).length < choice.pick;
function chosenOf(names, { pick }, chosen) {
    const keys = chosen.map(_load_balance_js__WEBPACK_IMPORTED_MODULE_2__/* .loginKey */ .H$);
    return names
        .filter(({ key }) => keys.includes(key))
        .map(({ shown }) => shown)
        .slice(0, pick);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ mentorsIn),
/* harmony export */   I2: () => (/* binding */ commentBody),
/* harmony export */   JO: () => (/* binding */ COMMENT_MARKER),
/* harmony export */   Lj: () => (/* binding */ mentorSentence),
/* harmony export */   jO: () => (/* binding */ mentionsOf)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7438);
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6884);
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8623);

const COMMENT_MARKER = (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL)('triage', 'comment');
const NOTICE = '_The rules gave more text than GitHub allows in a comment, and it was cut here._';
/** The whole comment. Its mentors are kept in it, as our authorship is what proves that we chose them. */
function commentBody({ texts, mentors }) {
    const record = mentors.length === 0 ? [] : [`<!-- porchlight:triage:mentors ${mentors.join(' ')} -->`];
    return (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_1__/* .truncateMarkdown */ .o)((0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_0__/* .withMarker */ .Pe)([...record, texts.join('\n\n')].join('\n'), COMMENT_MARKER), { notice: NOTICE });
}
/** Only the line after the marker counts: below it stands text that the rules file and an author's name make up. */
function mentorsIn({ body }) {
    const [first = ''] = (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarker */ .rR)(body, COMMENT_MARKER).split('\n');
    const [, logins] = /^<!-- porchlight:triage:mentors ([\w[\]-]+(?: [\w[\]-]+)*) -->$/.exec(first.trim()) ?? [];
    return logins?.split(' ') ?? [];
}
/** "@ada, @bob and @eve". */
const mentionsOf = (logins) => (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(logins.map((login) => `@${login}`));
/** For a rule whose own text does not say it. */
const mentorSentence = (logins) => `${mentionsOf(logins)} can help you with this. Ask here whatever you want to know.`;


/***/ }),

/***/ 3025:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missingMilestone),
/* harmony export */   Me: () => (/* binding */ decideName),
/* harmony export */   lx: () => (/* binding */ pendingName)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4526);
/* harmony import */ var _matched_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6104);
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7228);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_decision_js__WEBPACK_IMPORTED_MODULE_0__, _rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__]);
([_decision_js__WEBPACK_IMPORTED_MODULE_0__, _rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



function decideName(kind, matched, facts) {
    const { subject } = facts;
    const requested = (0,_matched_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .requestedFor */ .A8)(kind, matched, subject.kind);
    const [first, ...others] = requested.filter(_matched_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9);
    const open = requested.filter((request) => !(0,_matched_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(request));
    return [
        ...(first === undefined
            ? []
            : [firstDecision(kind, first, facts), ...laterDecisions(kind, { first, others }, facts)]),
        ...open.map((request) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)(request, { number: subject.number, kind, what: request.value.name })),
    ];
}
/** What rules would give to a subject that has none yet. */
function pendingName(kind, matched, subject) {
    return subject[kind] === null ? (0,_matched_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .requestedFor */ .A8)(kind, matched, subject.kind).find(_matched_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)?.value.name : undefined;
}
/** GitHub lets two milestones differ in case alone, and compares types without it. */
const isSameName = (kind, one, other) => one === other || (kind === 'type' && one.toLowerCase() === other.toLowerCase());
function firstDecision(kind, { value, answer }, facts) {
    const { subject, changes } = facts;
    const decision = (action, because) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(value.place, { number: subject.number, kind, what: value.name, action, because });
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
function missingMilestone(matched, facts) {
    const { subject, changes } = facts;
    const first = (0,_matched_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .requestedFor */ .A8)('milestone', matched, subject.kind).find(_matched_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)?.value;
    const isSettled = subject.milestone !== null || changes.some(({ what }) => what === 'milestone');
    return first === undefined || isSettled || isThere(first, facts) ? undefined : first;
}
const beforeText = ({ what, kind, name, by }) => kind === 'removed' ? `${by.login} took the ${what} ${name} off` : `it had the ${what} ${name} before`;
function laterDecisions(kind, { first, others }, { subject: { number } }) {
    const because = `${first.value.name} comes first, at ${(0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(first.value.place)}`;
    return others
        .filter(({ value }) => !isSameName(kind, value.name, first.value.name))
        .map(({ value }) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(value.place, { number, kind, what: value.name, action: 'leave', because }));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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

/***/ 2909:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   fd: () => (/* binding */ FOLLOW_UP_KEYS),
/* harmony export */   j9: () => (/* binding */ isFollowUp),
/* harmony export */   lP: () => (/* binding */ followUpsOf)
/* harmony export */ });
/* unused harmony export CHOICE_KEYS */
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3182);
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3883);
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5044);
/* harmony import */ var _porchlight_config_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7505);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9019);
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7228);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config_pure__WEBPACK_IMPORTED_MODULE_0__, _rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__]);
([_porchlight_config_pure__WEBPACK_IMPORTED_MODULE_0__, _rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);




const FOLLOW_UP_KEYS = Object.keys(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLLOW_UPS */ .p).filter(isFollowUp);
function isFollowUp(key) {
    return Object.hasOwn(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLLOW_UPS */ .p, key);
}
function followUpsOf({ entries }, compilation) {
    const at = (key) => entries.find((entry) => entry.key === key);
    const followed = {};
    const [assign, review, mentor] = [at('assign'), at('review'), at('mentor')];
    if (assign !== undefined)
        followed.assign = choiceOf(assign, { teams: 'refused', pick: EVERYBODY }, compilation);
    if (review !== undefined)
        followed.review = choiceOf(review, { teams: 'asked', pick: EVERYBODY }, compilation);
    if (mentor !== undefined)
        followed.mentor = choiceOf(mentor, { teams: 'members', pick: 1 }, compilation);
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
        return { name: node.text, place: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(node, compilation) };
    compilation.problems.at(node, `${key} takes ${what}, not ${(0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(node)}. Write for example ${EXAMPLES[key] ?? key}.`);
    return undefined;
}
const EXAMPLES = { milestone: 'milestone: v2', type: 'type: Bug' };
function commentAt(entry, { hasMentor }, compilation) {
    if (entry === undefined)
        return undefined;
    const { node } = entry;
    if (!(0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(node) || node.text.trim() === '') {
        compilation.problems.at(node, `comment takes the text to write, not ${(0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(node)}. Write comment: | and the text below it.`);
        return undefined;
    }
    try {
        const text = (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_3__/* .template */ .v)(node.text, { where: 'comment', variables: _model_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_VARIABLES */ .s });
        if (text.uses.has('mentor') && !hasMentor)
            compilation.problems.at(node, 'this comment says {{ mentor }} and its rule has none. Add mentor: with who it may be.');
        return { text, place: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(node, compilation) };
    }
    catch (error) {
        if (!(0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_4__/* .isUserError */ .iU)(error))
            throw error;
        for (const problem of (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error).split('\n'))
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
        const takes = _model_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLLOW_UPS */ .p[key];
        const common = kinds.filter((kind) => takes.includes(kind));
        if (common.length === 0) {
            const [for_, of] = [kinds, takes].map((each) => each.map((kind) => PLURALS[kind]).join(' and '));
            compilation.problems.at(position, `${key} is for ${of}, and this rule is for ${for_}. Put ${key} into a rule of its own.`);
        }
        return isGiven ? kinds : common;
    }, appliesTo);
}
const CHOICE_KEYS = ['from', 'pick', 'at-most'];
// GitHub takes up to ten assignees: https://docs.github.com/en/rest/issues/assignees#add-assignees-to-an-issue
const MOST_PICKED = 10;
// Nobody has more to do than that.
const MOST_WORK = 999;
/** `ada`, `[ada, eve]`, or `{ from: [ada, acme/core], pick: 1, at-most: 5 }`. */
function choiceOf({ key, node }, { teams, pick }, compilation) {
    const place = (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(node, compilation);
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
        pick: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumberAt */ .CI)('pick', at('pick'), MOST_PICKED, compilation) ?? pick,
        atMost: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumberAt */ .CI)('at-most', at('at-most'), MOST_WORK, compilation) ?? Number.POSITIVE_INFINITY,
        place,
    };
}
function candidatesIn(node, { key, teams }, compilation) {
    const texts = (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsOf */ .iw)(node, 'a login', compilation);
    if (node.kind === 'sequence' && node.items.length === 0)
        compilation.problems.at(node, `${key} has an empty list. Add a login.`);
    return texts.flatMap(({ text, node: place }) => {
        const login = (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_5__/* .parseLogin */ .$)(text);
        if (login !== undefined)
            return [{ kind: 'person', login }];
        const team = (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_5__/* .parseTeam */ .R)(text);
        if (team === undefined) {
            compilation.problems.at(place, `${(0,_porchlight_config_pure__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is neither a login nor a team. Write ada, or organization/team.`);
            return [];
        }
        if (teams !== 'refused')
            return [{ kind: teams === 'asked' ? 'team' : 'members', team }];
        compilation.problems.at(place, `${(0,_porchlight_config_pure__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is a team, and issues are assigned to people. Write from: with the team, and pick: with how many of its members.`);
        return [];
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3123:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   sY: () => (/* binding */ decidePeople),
/* harmony export */   zv: () => (/* binding */ obstacleTo)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4526);
/* harmony import */ var _matched_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6104);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9563);
/* harmony import */ var _load_balance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1925);
/* harmony import */ var _current_people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5283);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_decision_js__WEBPACK_IMPORTED_MODULE_0__]);
_decision_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





const KINDS = { assign: 'assignee', review: 'reviewer' };
/** Whom to assign, or to ask for a review. Those who are named come before those who are picked, as a pick counts them. */
function decidePeople(role, matched, facts) {
    const { subject } = facts;
    const requested = (0,_matched_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .requestedFor */ .A8)(role, matched, subject.kind);
    const held = requested.filter(_matched_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9);
    const obstacle = obstacleTo(role, subject);
    const chosen = [];
    for (const request of [...held.filter(({ value }) => !isPick(value)), ...held.filter(({ value }) => isPick(value))]) {
        const choosing = { request, role, facts, current: (0,_current_people_js__WEBPACK_IMPORTED_MODULE_2__/* .currentPeople */ .N)(role, subject, facts.changes), chosen };
        chosen.push(...(obstacle === undefined ? choose(choosing) : [leftAlone(choosing, obstacle)]));
    }
    const open = requested.filter((request) => !(0,_matched_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(request));
    return [
        ...withinRoom(chosen, facts),
        ...open.map((request) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)(request, { number: subject.number, kind: KINDS[role], what: (0,_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .choiceText */ .Vq)(request.value) })),
    ];
}
const isPick = ({ pick }) => pick !== Number.POSITIVE_INFINITY;
function obstacleTo(role, subject) {
    if (!subject.isOpen)
        return 'it is closed';
    return role === 'review' && subject.isDraft ? 'it is a draft, and reviews are asked for when it is ready' : undefined;
}
/** Whether somebody may still have to be chosen, as far as that can be told without the members of teams. */
function isOpen(choice, current, author) {
    const named = (0,_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .namedIn */ .$P)(choice);
    const before = named.filter((name) => (0,_current_people_js__WEBPACK_IMPORTED_MODULE_2__/* .wasBefore */ .r)(name, current));
    if (isPick(choice))
        return before.length < choice.pick && current.manualChoice === undefined;
    const hasMembers = choice.from.some(({ kind }) => kind === 'members');
    return hasMembers || named.some((name) => !before.includes(name) && name.key !== (0,_load_balance_js__WEBPACK_IMPORTED_MODULE_4__/* .loginKey */ .H$)(author));
}
function choose(choosing) {
    const { request, facts, current } = choosing;
    const choice = request.value;
    const named = (0,_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .namedIn */ .$P)(choice);
    if (isPick(choice)) {
        const before = decisionsOn(named, choosing);
        if (named.filter((name) => isTaken(name, choosing)).length >= choice.pick)
            return before;
        if (current.manualChoice !== undefined)
            return [...before, leftAlone(choosing, current.manualChoice)];
    }
    const names = (0,_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)(choice, facts.members);
    if (names === undefined)
        return [leftAlone(choosing, 'the members of its teams are not known')];
    return [...decisionsOn(names, choosing), ...newlyChosen(names, choosing)];
}
/** A pick counts whoever is there, was there, or is chosen by a rule before it. */
const isTaken = (name, { current, chosen }) => (0,_current_people_js__WEBPACK_IMPORTED_MODULE_2__/* .wasBefore */ .r)(name, current) || chosen.some((decision) => decision.action === 'add' && isOn(name, decision));
const isOn = ({ shown }, { what }) => (0,_load_balance_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameLogin */ .Av)(what, shown);
/** Those who are assigned or asked, or were before: once is enough, whatever became of it. */
function decisionsOn(names, choosing) {
    const { current, chosen } = choosing;
    return names
        .filter((name) => (0,_current_people_js__WEBPACK_IMPORTED_MODULE_2__/* .wasBefore */ .r)(name, current) && !chosen.some((decision) => isOn(name, decision)))
        .map((name) => decisionOn(name, choosing));
}
const NOW = { assign: 'is assigned already', review: 'is asked already' };
const BEFORE = { assign: 'was assigned before', review: 'was asked before, or gave a review' };
function decisionOn(name, { request, role, facts, current }) {
    const parts = { number: facts.subject.number, kind: KINDS[role], what: name.shown };
    const decision = (action, because) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(request.value.place, { ...parts, action, because });
    if (current.isNow(name))
        return decision('keep', `${name.shown} ${NOW[role]}`);
    const change = current.changeOf(name);
    if (change?.kind === 'removed' && !change.isOurs)
        return decision('leave', `${change.by.login} took ${name.shown} off, though ${request.answer.because}`);
    return decision('keep', `${name.shown} ${BEFORE[role]}`);
}
function newlyChosen(names, choosing) {
    const { request, role, facts } = choosing;
    const { pick, atMost } = request.value;
    const free = names.filter((name) => !isTaken(name, choosing));
    const wanted = pick - (names.length - free.length);
    const candidates = free.map(({ shown }) => shown);
    const excluded = excludedFor(choosing);
    // Whoever is named without a choice keeps the order of the file.
    const turn = isPick(request.value) ? facts.subject.number : 0;
    const { picked, passedOver } = (0,_load_balance_js__WEBPACK_IMPORTED_MODULE_4__/* .picksOf */ .cV)({ candidates, pick: wanted, atMost, loads: facts.loads[role], excluded, turn });
    if (!isPick(request.value))
        return [
            ...picked.map(({ login }) => added(login, choosing, request.answer.because)),
            ...passedOver.map(({ login, because }) => leftAlone(choosing, because, login)),
        ];
    const reasons = passedOver.map(({ because }) => because).join('; ') || 'the rules name nobody else';
    return [
        ...picked.map(({ login, because }) => added(login, choosing, `${request.answer.because}, and ${because}`)),
        ...(picked.length < wanted ? [leftAlone(choosing, reasons)] : []),
    ];
}
const added = (what, { request, role, facts }, because) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(request.value.place, { number: facts.subject.number, kind: KINDS[role], what, action: 'add', because });
/** Who opened something cannot review it, and has it already. */
function excludedFor({ request, role, facts: { subject, owner } }) {
    const { login } = subject.author;
    const teams = request.value.from.flatMap((candidate) => (candidate.kind === 'team' ? [candidate.team] : []));
    const foreign = teams.filter(({ organization }) => role === 'review' && (0,_load_balance_js__WEBPACK_IMPORTED_MODULE_4__/* .loginKey */ .H$)(organization) !== (0,_load_balance_js__WEBPACK_IMPORTED_MODULE_4__/* .loginKey */ .H$)(owner));
    return new Map([
        [(0,_load_balance_js__WEBPACK_IMPORTED_MODULE_4__/* .loginKey */ .H$)(login), `${login} is the author`],
        ...foreign.map((team) => [
            (0,_load_balance_js__WEBPACK_IMPORTED_MODULE_4__/* .loginKey */ .H$)((0,_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .teamText */ .BP)(team)),
            `${(0,_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .teamText */ .BP)(team)} is no team of ${owner}, which owns this repository`,
        ]),
    ]);
}
function leftAlone({ request, role, facts }, because, what = (0,_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .choiceText */ .Vq)(request.value)) {
    const parts = { number: facts.subject.number, kind: KINDS[role], what };
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(request.value.place, { ...parts, action: 'leave', because });
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

/***/ 3487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ followUpReader)
/* harmony export */ });
/* harmony import */ var _facts_request_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9801);
/* harmony import */ var _load_balance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1925);


const LOADS = new Map([
    ['assignee', 'assign'],
    ['reviewer', 'review'],
    ['mentor', 'mentor'],
]);
function followUpReader(github) {
    const loads = {};
    const read = { assign: () => github.assignment.assignedLoad(), review: () => github.assignment.reviewLoad() };
    return {
        milestones: (0,_facts_request_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .Bj)(github.issues.milestones),
        load: async (kind, logins) => {
            const known = (loads[kind] ??= new Map(kind === 'mentor' ? [] : await read[kind]()));
            if (kind !== 'mentor')
                return known;
            for (const login of logins)
                if (!known.has((0,_load_balance_js__WEBPACK_IMPORTED_MODULE_1__/* .loginKey */ .H$)(login)))
                    known.set((0,_load_balance_js__WEBPACK_IMPORTED_MODULE_1__/* .loginKey */ .H$)(login), await github.assignment.mentionLoad(login));
            return known;
        },
        count: (decisions) => {
            for (const { kind, action, what } of decisions) {
                const role = action === 'add' ? LOADS.get(kind) : undefined;
                const load = role === undefined ? undefined : loads[role];
                load?.set((0,_load_balance_js__WEBPACK_IMPORTED_MODULE_1__/* .loginKey */ .H$)(what), (load.get((0,_load_balance_js__WEBPACK_IMPORTED_MODULE_1__/* .loginKey */ .H$)(what)) ?? 0) + 1);
            }
        },
    };
}


/***/ }),

/***/ 600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ assignedBefore),
/* harmony export */   VR: () => (/* binding */ isClaimable),
/* harmony export */   mj: () => (/* binding */ decideRequest),
/* harmony export */   rr: () => (/* binding */ claimsInOrder)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8623);
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7438);
/* harmony import */ var _follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1925);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6290);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7409);




/** What comes of `/assign` and `/unassign`. */
function decideRequest(facts) {
    const { command, issue, newComment, assignments } = facts;
    const { login } = newComment.by;
    if (!isClaimable(assignments))
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)(issue.number, 'it was closed or locked meanwhile');
    const request = { ...facts, assignments };
    if (isDealtWith(request))
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)(issue.number, `what ${login} asks for was dealt with before`);
    if (command === 'assign')
        return decideAssignment(request);
    const because = `${login} gives it back`;
    if (!isAssigned(assignments, login))
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)(issue.number, `${login} gives back what is not theirs`);
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .doing */ .Yp)({ kind: 'give-back', number: issue.number, login, because });
}
/** Whether the issue is there, open and not locked. */
const isClaimable = (assignments) => assignments !== undefined && assignments.isOpen && !assignments.isLocked;
const CHANGES = { assign: 'assigned', unassign: 'unassigned' };
/**
 * A run that is started again plays an old comment: what came after it stands. Not so where it is only that we carried out
 * what they asked for before, as runs take a while: `/assign`, and `/unassign` seconds later. Times have whole seconds.
 */
function isDealtWith({ command, newComment, assignments }) {
    return assignments.changes.some(({ kind, login, at, isOurs }) => (0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLogin */ .Av)(login, newComment.by.login) &&
        Date.parse(at) >= Date.parse(newComment.at) &&
        (kind === CHANGES[command] || !isOurs));
}
function decideAssignment(request) {
    const { issue, rule, newComment, assignments, answers, claimed } = request;
    const { login, id } = newComment.by;
    const others = assignments.assignees.map((assignee) => assignee.login);
    if (isAssigned(assignments, login)) {
        return decideAnswer(request, { body: (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .alreadyYours */ .JQ)(login), because: `${login} has it already` });
    }
    if (others.length > 0) {
        const body = (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .takenBy */ .bL)(login, others, (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .freeIssues */ .VF)(issue.url, rule.label));
        return decideAnswer(request, { body, because: `${others.join(', ')} had it before ${login} asked` });
    }
    if (claimed.length >= rule.most) {
        const body = (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .atTheCap */ .B4)(login, claimed, rule.most);
        const numbers = claimed.map((number) => `#${number}`).join(', ');
        return decideAnswer(request, { body, because: `${login} has ${numbers}, of at most ${rule.most}` });
    }
    const { number, nodeId, url } = issue;
    const { label, most } = rule;
    const person = { number, login, id };
    const because = `${login} asks for it and nobody has it`;
    const hasAnswer = answers.some(({ isMinimized }) => !isMinimized);
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .doing */ .Yp)({ kind: 'claim', ...person, nodeId, url, label, most, because }, 
    // What stands there said that it was somebody else's.
    ...(hasAnswer ? [{ kind: 'withdraw-answer', ...person, because: `${login} gets it now` }] : []));
}
/** One answer for one person, kept up to date, so that a flood of requests makes no flood of comments. */
function decideAnswer({ issue: { number, nodeId }, newComment, answers }, { body, because }) {
    const { login, id } = newComment.by;
    if (answers.some(({ isMinimized }) => isMinimized))
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)(number, `${because}; a person hid what we answered before`);
    if (answers.some((answer) => (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_3__/* .sameText */ .QV)((0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_4__/* .withoutMarker */ .rR)(answer.body, (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .answerMarker */ .rz)(id)), body)))
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)(number, `${because}, as we answered before`);
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .doing */ .Yp)({ kind: 'answer-claim', number, nodeId, login, id, body, because });
}
/** Of those who are assigned, who was so before this person. Whose assignment GitHub does not show any more was first. */
function assignedBefore({ assignees, changes }, login) {
    const turnOf = (name) => changes.findLastIndex((change) => change.kind === 'assigned' && (0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLogin */ .Av)(change.login, name));
    return assignees.map((assignee) => assignee.login).filter((name) => turnOf(name) < turnOf(login));
}
const isAssigned = ({ assignees }, login) => assignees.some((assignee) => (0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLogin */ .Av)(assignee.login, login));
/** Somebody's issues, those that were assigned first in front; the lower number where it was the same second. */
function claimsInOrder(issues, login) {
    const own = issues.filter(({ assignees }) => assignees.some((assignee) => (0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLogin */ .Av)(assignee.login, login)));
    const claims = own.map(({ number, changes }) => ({
        number,
        // What GitHub does not show any more was long ago.
        at: changes.findLast((change) => change.kind === 'assigned' && (0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLogin */ .Av)(change.login, login))?.at ?? '',
    }));
    // ISO times of one form sort as texts.
    return claims
        .toSorted((one, other) => one.at.localeCompare(other.at) || one.number - other.number)
        .map(({ number }) => number);
}


/***/ }),

/***/ 6260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ commandIn)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5811);

const COMMANDS = new Map([
    ['/assign', 'assign'],
    ['/assign-me', 'assign'],
    ['/claim', 'assign'],
    ['/unassign', 'unassign'],
    ['/unassign-me', 'unassign'],
    ['/unclaim', 'unassign'],
]);
/** The last command that stands alone on a line of the commenter's own words: not in a quote, in code or in an HTML comment. */
const commandIn = (comment) => (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_0__/* .markdownLines */ .z)(comment)
    .filter(({ isFenced, isIndented }) => !isFenced && !isIndented)
    .map(({ text }) => COMMANDS.get(text.trim().toLowerCase()))
    .findLast((command) => command !== undefined);


/***/ }),

/***/ 7510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ decideClaims),
/* harmony export */   l: () => (/* binding */ claimTasks)
/* harmony export */ });
/* harmony import */ var _labels_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7113);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(600);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6260);
/* harmony import */ var _introduction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9662);




/** What an issue calls for, by its label as it will be, and by what a contributor asks for in a comment. */
function claimTasks(event, rule, planned) {
    if (event === undefined || rule === undefined)
        return [];
    const { issue, isNew, newComment } = event;
    const { isAdded, isRemoved } = plannedChange(planned, issue.number, rule.label);
    const hasLabel = isAdded || (!isRemoved && issue.labels.some((name) => (0,_labels_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .labelKey */ .k)(name) === (0,_labels_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .labelKey */ .k)(rule.label)));
    if (!hasLabel) {
        const isTakenOff = isRemoved || (0,_labels_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .labelKey */ .k)(event.unlabelled ?? '') === (0,_labels_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .labelKey */ .k)(rule.label);
        return isTakenOff && issue.assignees.length === 0 ? [{ kind: 'withdrawal', issue, rule }] : [];
    }
    if (issue.state !== 'open' || issue.isLocked)
        return [];
    const command = newComment?.by.type === 'User' ? (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandIn */ .v)(event.comment ?? '') : undefined;
    return [
        ...(isAdded || event.mayIntroduce === true ? [{ kind: 'introduction', issue, rule, isNew }] : []),
        ...(command === undefined || newComment === undefined
            ? []
            : [{ kind: 'request', issue, rule, command, newComment }]),
    ];
}
function plannedChange(planned, number, label) {
    const isIt = (name) => (0,_labels_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .labelKey */ .k)(name) === (0,_labels_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .labelKey */ .k)(label);
    return {
        isAdded: planned.some((each) => each.kind === 'add-labels' && each.number === number && each.labels.some(isIt)),
        isRemoved: planned.some((each) => each.kind === 'remove-label' && each.number === number && isIt(each.label)),
    };
}
function decideClaims(facts) {
    const plans = facts.map(decideTask);
    return {
        effects: plans.flatMap(({ effects }) => effects),
        leftAlone: plans.flatMap(({ leftAlone }) => leftAlone),
        hints: plans.flatMap(({ hints }) => hints),
        newMentors: plans.flatMap(({ newMentors }) => newMentors),
    };
}
function decideTask(facts) {
    switch (facts.kind) {
        case 'introduction':
            return (0,_introduction_js__WEBPACK_IMPORTED_MODULE_2__/* .decideIntroduction */ .zb)(facts);
        case 'withdrawal':
            return (0,_introduction_js__WEBPACK_IMPORTED_MODULE_2__/* .decideWithdrawal */ .GV)(facts);
        case 'request':
            return (0,_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .decideRequest */ .mj)(facts);
    }
}


/***/ }),

/***/ 6791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ NO_MENTOR_FACTS)
/* harmony export */ });
const NO_MENTOR_FACTS = { candidates: [], loads: new Map() };


/***/ }),

/***/ 8985:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ gatherClaims)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3883);
/* harmony import */ var _follow_ups_gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2939);
/* harmony import */ var _follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1925);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(600);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6791);
/* harmony import */ var _introduction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9662);
/* harmony import */ var _mentors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5018);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6290);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_follow_ups_gather_js__WEBPACK_IMPORTED_MODULE_0__]);
_follow_ups_gather_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];








/** For each task what GitHub says about it; without a task, no request. */
async function gatherClaims(tasks, sources) {
    const facts = [];
    for (const task of tasks)
        facts.push(await gatherTask(task, sources));
    return facts;
}
async function gatherTask(task, sources) {
    switch (task.kind) {
        case 'introduction':
            return await introductionFacts(task, sources);
        case 'withdrawal':
            return { ...task, comments: await sources.github.comments.withMarker(task.issue.number, _messages_js__WEBPACK_IMPORTED_MODULE_5__/* .INTRODUCTION */ .PZ) };
        case 'request':
            return await requestFacts(task, sources);
    }
}
/** What was just opened has no comments yet; for the rest, one request says what stands there. */
async function introductionFacts(task, sources) {
    const { isNew, issue } = task;
    const { github } = sources;
    const comments = isNew ? [] : await github.comments.withMarker(issue.number, _messages_js__WEBPACK_IMPORTED_MODULE_5__/* .INTRODUCTION */ .PZ);
    const wasDeleted = comments.length === 0 && !isNew && (await isDeleted(issue.number, github));
    const facts = { ...task, comments, wasDeleted, mentors: _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_MENTOR_FACTS */ .Y };
    return (0,_introduction_js__WEBPACK_IMPORTED_MODULE_3__/* .introductionObstacle */ .UN)(facts) === undefined ? { ...facts, mentors: await mentorFacts(facts, sources) } : facts;
}
/** GitHub does not say which of our comments it was; none of ours is written again where a person deleted one. */
const isDeleted = async (number, github) => (await github.threadHistory.changes(number)).some(({ what, isOurs }) => what === 'comment' && !isOurs);
async function mentorFacts(facts, { github, reader }) {
    const request = (0,_introduction_js__WEBPACK_IMPORTED_MODULE_3__/* .mentorRequest */ .Js)(facts);
    if (request === undefined || !(0,_mentors_js__WEBPACK_IMPORTED_MODULE_4__/* .lacksMentors */ .Hz)(request))
        return _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_MENTOR_FACTS */ .Y;
    try {
        const candidates = await candidatesOf(request.choice, github);
        const picking = (0,_mentors_js__WEBPACK_IMPORTED_MODULE_4__/* .pickingFrom */ .KY)(candidates, request);
        if (!(0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_6__/* .needsLoads */ .pp)(picking))
            return { candidates, loads: new Map() };
        const free = picking.candidates.filter((login) => !picking.excluded.has((0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_6__/* .loginKey */ .H$)(login)));
        return { candidates, loads: await reader.load('mentor', free) };
    }
    catch (error) {
        // A token that sees no teams, or a misspelt login: the issue can be introduced without a mentor.
        if (!(0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_7__/* .isUserError */ .iU)(error))
            throw error;
        return { ..._facts_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_MENTOR_FACTS */ .Y, problem: (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error) };
    }
}
async function candidatesOf({ from }, github) {
    const people = [];
    for (const each of from)
        people.push(...(each.kind === 'person' ? [each.login] : await (0,_follow_ups_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleIn */ .$)(each.team, github)));
    return people;
}
async function requestFacts(task, { github }) {
    const { command, issue, newComment, rule } = task;
    const { login, id } = newComment.by;
    const assignments = await github.claims.on(issue.number);
    if (command === 'unassign' || !(0,_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .isClaimable */ .VR)(assignments))
        return { ...task, assignments, answers: [], claimed: [] };
    const answers = await github.comments.withMarker(issue.number, (0,_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .answerMarker */ .rz)(id));
    const claimed = assignments.assignees.length === 0 ? await github.assignment.assignedWith(login, rule.label) : [];
    return { ...task, assignments, answers, claimed: claimed.map(({ number }) => number) };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ decideWithdrawal),
/* harmony export */   Js: () => (/* binding */ mentorRequest),
/* harmony export */   UN: () => (/* binding */ introductionObstacle),
/* harmony export */   zb: () => (/* binding */ decideIntroduction)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8623);
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7438);
/* harmony import */ var _mentors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5018);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6290);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7409);




/** The one comment that says how to take the issue on, written once and kept up to date. */
function decideIntroduction(facts) {
    const { issue, rule } = facts;
    const { number, nodeId } = issue;
    const obstacle = introductionObstacle(facts);
    if (obstacle !== undefined)
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .qG)(number, obstacle);
    const { mentors, ...chosen } = (0,_mentors_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseMentors */ .ah)(mentorRequest(facts), facts.mentors);
    const current = oldest(facts);
    const body = (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .introduction */ .rx)(rule, mentors);
    if (current !== undefined && (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_3__/* .sameText */ .QV)((0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_4__/* .withoutMarker */ .rR)(current.body, _messages_js__WEBPACK_IMPORTED_MODULE_1__/* .INTRODUCTION */ .PZ), body))
        return { ..._plan_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_CLAIMS */ .uv, ...chosen };
    const because = current === undefined ? `it has the label ${rule.label}` : 'what it says is no longer what the rules say';
    return { ...(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .doing */ .Yp)({ kind: 'introduce', number, nodeId, replaces: current?.id ?? null, body, because }), ...chosen };
}
/** Why it is not written, or not any more: a person put it away. */
function introductionObstacle(facts) {
    const current = oldest(facts);
    if (current === undefined && facts.wasDeleted)
        return 'a person deleted what we wrote there';
    return current?.isMinimized === true ? 'a person hid what we wrote there' : undefined;
}
/** The mentors whom the comment is to name; those whom it names already stay. */
function mentorRequest(facts) {
    const current = oldest(facts);
    const named = current === undefined ? [] : (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .mentorsIn */ .Cr)(current.body);
    return facts.rule.mentor === undefined ? undefined : (0,_mentors_js__WEBPACK_IMPORTED_MODULE_0__/* .mentorRequestFor */ .Yf)(facts.rule.mentor, facts.issue, named);
}
const oldest = ({ comments }) => comments.toSorted((one, other) => one.id - other.id)[0];
/** What the label's going leaves: a comment that promises what no longer holds. */
function decideWithdrawal({ issue: { number }, rule: { label }, comments }) {
    const current = comments.find(({ isMinimized }) => !isMinimized);
    if (current === undefined)
        return _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_CLAIMS */ .uv;
    const because = `the label ${label} is gone and nobody has taken it on`;
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .doing */ .Yp)({ kind: 'withdraw-introduction', number, comment: current.id, because });
}


/***/ }),

/***/ 5018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ lacksMentors),
/* harmony export */   KY: () => (/* binding */ pickingFrom),
/* harmony export */   Yf: () => (/* binding */ mentorRequestFor),
/* harmony export */   ah: () => (/* binding */ chooseMentors)
/* harmony export */ });
/* harmony import */ var _follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

const NOBODY = { mentors: [], newMentors: [], leftAlone: [], hints: [] };
function mentorRequestFor(choice, { number, author, assignees }, named) {
    const working = assignees.map((login) => [(0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(login), `${login} works on it`]);
    const excluded = new Map([[(0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(author.login), `${author.login} wrote it`], ...working]);
    const kept = named.filter((login) => !excluded.has((0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_0__/* .loginKey */ .H$)(login)) && mayBeIn(choice, login));
    return { choice, number, kept, excluded };
}
/** A team's members are not read to see whether somebody still is one. */
const mayBeIn = ({ from }, login) => from.some((candidate) => candidate.kind !== 'person' || (0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameLogin */ .Av)(candidate.login, login));
const lacksMentors = ({ choice, kept }) => kept.length < choice.pick;
const pickingFrom = (candidates, { choice, kept, excluded }) => ({
    candidates: candidates.filter((login) => !kept.some((other) => (0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameLogin */ .Av)(other, login))),
    pick: choice.pick - kept.length,
    atMost: choice.atMost,
    excluded,
});
function chooseMentors(request, { candidates, loads, problem }) {
    if (request === undefined)
        return NOBODY;
    const { choice, kept, number } = request;
    if (!lacksMentors(request))
        return { ...NOBODY, mentors: kept };
    if (problem !== undefined) {
        const message = `#${number} gets no mentor. ${problem}`;
        return { ...NOBODY, mentors: kept, hints: [{ place: choice.place, message }] };
    }
    const { picked, passedOver } = (0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_0__/* .picksOf */ .cV)({ ...pickingFrom(candidates, request), loads, turn: number });
    const newMentors = picked.map(({ login }) => login);
    const mentors = [...kept, ...newMentors];
    const why = passedOver.map(({ because }) => because).join(', ');
    const left = { what: `a mentor for #${number}`, because: why === '' ? 'the list has nobody in it' : why };
    return { ...NOBODY, mentors, newMentors, leftAlone: mentors.length === 0 ? [left] : [] };
}


/***/ }),

/***/ 6290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ atTheCap),
/* harmony export */   Cr: () => (/* binding */ mentorsIn),
/* harmony export */   JQ: () => (/* binding */ alreadyYours),
/* harmony export */   P2: () => (/* binding */ notAssignable),
/* harmony export */   PZ: () => (/* binding */ INTRODUCTION),
/* harmony export */   VF: () => (/* binding */ freeIssues),
/* harmony export */   bL: () => (/* binding */ takenBy),
/* harmony export */   m4: () => (/* binding */ releaseMarker),
/* harmony export */   rx: () => (/* binding */ introduction),
/* harmony export */   rz: () => (/* binding */ answerMarker),
/* harmony export */   w2: () => (/* binding */ released)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7438);
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8623);
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5044);

const INTRODUCTION = (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL)('triage', 'good-first-issue');
/** By the person's number: logins change, and may hold what a marker may not. */
const answerMarker = (id) => (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL)('triage', `claim-${id}`);
const releaseMarker = (id) => (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL)('triage', `released-${id}`);
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
            : [`${(0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(mentors.map(mention))} will help you. Ask here whatever you would like to know.`]),
        [
            `- Everybody can have ${many} at a time.`,
            '- `/unassign` gives it back. That is fine at any time, and needs no reason.',
            ...(releaseAfter === undefined
                ? []
                : [
                    `- After ${days(releaseAfter)} without a comment or a push of yours it becomes free for others. A pull request that waits for a review keeps it yours.`,
                ]),
        ].join('\n'),
        ...(mentors.length === 0 ? [] : [mentorsMarker(mentors)]),
    ].join('\n\n');
}
/** Why somebody does not get an issue that they asked for. */
const alreadyYours = (login) => `${mention(login)}, this issue is yours already. A comment with \`/unassign\` gives it back.`;
const takenBy = (login, others, freeOnes) => `${mention(login)}, ${(0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(others.map(_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_1__/* .inlineText */ .ln))} ${others.length === 1 ? 'is' : 'are'} working on this. ` +
    `[These issues](${freeOnes}) still wait for somebody.`;
const atTheCap = (login, numbers, most) => `${mention(login)}, you have ${(0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(numbers.map((number) => `#${number}`))} already, and everybody can have ` +
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
const mention = (login) => (isLogin(login) ? `@${login}` : (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_1__/* .inlineText */ .ln)(login));
const isLogin = (text) => (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_2__/* .parseLogin */ .$)(text) === text;
/** Invisible, so that a later run asks the same people. That the comment is ours, its author tells. */
const mentorsMarker = (mentors) => `<!-- mentors: ${mentors.filter(isLogin).join(' ')} -->`;
/** The mentors whom an introduction names. */
const mentorsIn = (body) => /^<!-- mentors: ([\w [\]-]+) -->\r?$/m.exec(body)?.[1]?.split(' ').filter(isLogin) ?? [];
const days = (count) => (count === 1 ? 'a day' : `${count} days`);
const dateOf = (at) => at.slice(0, 10);


/***/ }),

/***/ 431:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ isGoodFirstIssue),
/* harmony export */   kH: () => (/* binding */ goodFirstIssueOf)
/* harmony export */ });
/* unused harmony export GOOD_FIRST_ISSUE_KEYS */
/* harmony import */ var _porchlight_config_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7505);
/* harmony import */ var _follow_ups_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2909);
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7228);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config_pure__WEBPACK_IMPORTED_MODULE_0__, _follow_ups_parse_js__WEBPACK_IMPORTED_MODULE_1__, _rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__]);
([_porchlight_config_pure__WEBPACK_IMPORTED_MODULE_0__, _follow_ups_parse_js__WEBPACK_IMPORTED_MODULE_1__, _rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



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
    const place = (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(entry, compilation);
    // `good-first-issue:` with nothing below asks for all that is usual.
    if (node.kind === 'null')
        return { place, label: USUAL_LABEL, most: 1 };
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `good-first-issue has ${(0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(node)}. Write label:, mentor:, most: or release-after: below it, or nothing.`);
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
        ...(mentor === undefined ? {} : { mentor: (0,_follow_ups_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceOf */ .FH)(mentor, { teams: 'members', pick: 1 }, compilation) }),
        most: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumberAt */ .CI)('most', at('most')?.node, MOST, compilation) ?? 1,
        ...(releaseAfter === undefined ? {} : { releaseAfter }),
    };
}
function labelOf(node, { problems }) {
    if (node === undefined)
        return USUAL_LABEL;
    if ((0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(node) && node.text.trim() !== '')
        return node.text;
    problems.at(node, `label takes the name of one label, not ${(0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(node)}. Write for example label: ${USUAL_LABEL}.`);
    return USUAL_LABEL;
}
function releaseAfterOf(node, { problems }) {
    if (node === undefined)
        return undefined;
    const text = (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(node) ? node.text : '';
    const number = (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .days */ ._3)(text);
    if (number !== undefined && number > 0)
        return number;
    problems.at(node, `release-after: ${(0,_porchlight_config_pure__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is no time of a day or longer. Write for example release-after: 14d.`);
    return undefined;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yp: () => (/* binding */ doing),
/* harmony export */   qG: () => (/* binding */ leave),
/* harmony export */   uv: () => (/* binding */ NO_CLAIMS)
/* harmony export */ });
const NO_CLAIMS = { effects: [], leftAlone: [], hints: [], newMentors: [] };
const doing = (...effects) => ({ ...NO_CLAIMS, effects });
const leave = (number, because) => ({
    ...NO_CLAIMS,
    leftAlone: [{ what: `#${number}`, because }],
});


/***/ }),

/***/ 7093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decideStaleClaims)
/* harmony export */ });
/* harmony import */ var _follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1925);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6260);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6290);



const DAY = 24 * 60 * 60 * 1000;
/** Claims that nothing came of, to be released; and those that only look so. */
function decideStaleClaims(issues, limit) {
    const judgements = issues.flatMap((issue) => issue.assignees.map((assignee) => decideClaim(issue, assignee, limit)));
    const left = judgements.flatMap((each) => (each !== undefined && 'because' in each ? [each] : []));
    return {
        effects: judgements.flatMap((each) => (each !== undefined && 'effect' in each ? [each.effect] : [])),
        // One line for each reason, as most are left for the same.
        leftAlone: [...new Set(left.map(({ because }) => because))].map((because) => {
            const numbers = left.filter((each) => each.because === because).map(({ number }) => `#${number}`);
            return { what: `the ${numbers.length === 1 ? 'claim' : 'claims'} on ${numbers.join(', ')}`, because };
        }),
    };
}
function decideClaim(issue, { login, id }, { releaseAfter, now }) {
    const { number } = issue;
    const assigned = issue.changes.findLast((change) => change.kind === 'assigned' && (0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLogin */ .Av)(change.login, login));
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
    const body = (0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .released */ .w2)(login, { since: assigned.at, lastActive });
    const because = `${login} was last seen there ${idle} days ago`;
    return { effect: { kind: 'release-claim', number, login, id, body, because } };
}
/** Our token also assigns what a rule gives. A claim is what somebody asked for in a comment before. */
const askedFor = ({ comments }, login, assignedAt) => comments.some(({ by, at, body }) => (0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLogin */ .Av)(by, login) && Date.parse(at) <= Date.parse(assignedAt) && (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commandIn */ .v)(body) === 'assign');
/** The claim itself, a comment, or a change of a draft. When in doubt the later. */
function lastSign(issue, login, assignedAt) {
    const { comments, hasOlderComments } = issue;
    const own = comments.filter(({ by }) => (0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLogin */ .Av)(by, login)).map(({ at }) => at);
    const [oldest] = comments;
    // Theirs may be among those that were not listed, and is then no newer than the oldest of the others.
    const hidden = own.length === 0 && hasOlderComments && oldest !== undefined ? [oldest.at] : [];
    const drafts = theirs(issue, login).map(({ updatedAt }) => updatedAt);
    const times = [assignedAt, ...own, ...hidden, ...drafts];
    return times.toSorted((one, other) => Date.parse(one) - Date.parse(other)).at(-1) ?? assignedAt;
}
const theirs = ({ pullRequests }, login) => pullRequests.filter(({ author }) => (0,_follow_ups_load_balance_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLogin */ .Av)(author, login));


/***/ }),

/***/ 3799:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ decideLabels)
/* harmony export */ });
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9569);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1071);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7113);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8112);
/* harmony import */ var _proposals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5268);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_provenance_js__WEBPACK_IMPORTED_MODULE_1__, _proposals_js__WEBPACK_IMPORTED_MODULE_2__]);
([_provenance_js__WEBPACK_IMPORTED_MODULE_1__, _proposals_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





/** What the rules make of one subject: the labels to add and to remove, each with its reason. */
function decideLabels(verdicts, deciding, changes) {
    const { subject, rules, sync } = deciding;
    const byFiles = new Set(verdicts.flatMap(({ label, readsFiles }) => (readsFiles ? [(0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .labelKey */ .k)(label)] : [])));
    const ruled = new Set(verdicts.flatMap((verdict) => ((0,_proposals_js__WEBPACK_IMPORTED_MODULE_2__/* .syncOf */ .f)(verdict, sync) === 'all' ? [(0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .labelKey */ .k)(verdict.label)] : [])));
    const mayKeep = ({ label }) => !ruled.has((0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .labelKey */ .k)(label));
    const steps = [
        (0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .keepManualChanges */ .TA)(changes, mayKeep),
        (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsWithin */ .yv)(rules.groups, subject),
        (0,_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .newFileLabelsWithin */ .hd)(rules.limits.newFileLabels, ({ label }) => byFiles.has((0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .labelKey */ .k)(label))),
        _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .namesWithin */ .Ap,
        (0,_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .roomWithin */ .zd)(subject.labels.length),
    ];
    const decisions = steps.reduce((settled, step) => step(settled), (0,_proposals_js__WEBPACK_IMPORTED_MODULE_2__/* .proposals */ .K)(verdicts, deciding));
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2452:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gatherLabelHistory)
/* harmony export */ });
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8112);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_provenance_js__WEBPACK_IMPORTED_MODULE_0__]);
_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

/** Who changed labels before: asked about those alone of which it decides something. */
async function gatherLabelHistory(verdicts, { question: { facts, limit }, deciding, github }) {
    const { discussion, number } = facts.subject;
    if (discussion !== null)
        return (0,_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .discussionProvenance */ .UA)(discussion, { facts, verdicts, limit }, deciding);
    const labels = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .contestedLabels */ .RM)(verdicts, deciding);
    return labels.length === 0 ? new Map() : await github.labelHistory.lastChanges(number, labels);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ labelReader),
/* harmony export */   Z: () => (/* binding */ definedLabels)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7113);
/* harmony import */ var _facts_request_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);


/**
 * Labels to create, or to rename, as the rules define them. The repository's labels are read once, and only if one of
 * those is added.
 */
async function definedLabels(effects, { definitions }, readLabels) {
    const added = effects.flatMap((effect) => (effect.kind === 'add-labels' ? effect.labels : [])).map(_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k);
    const wanted = definitions.filter(({ name }) => added.includes((0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name)));
    if (wanted.length === 0)
        return [];
    const existing = await readLabels();
    const missing = wanted.filter(({ name }) => !existing.has((0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name)));
    return missing.map((definition) => defined(definition, existing));
}
function defined({ name: label, color, description, formerly }, existing) {
    const former = formerly.map((name) => existing.get((0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name))).find((name) => name !== undefined);
    existing.set((0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label), label);
    if (former === undefined) {
        return { kind: 'create-label', label, color, description, because: 'the rules define it and it does not exist yet' };
    }
    existing.delete((0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(former));
    const because = 'the rules say that this was its name before';
    return { kind: 'rename-label', from: former, label, color, description, because };
}
/** Reads the repository's labels when first asked; what is created or renamed later is noted in the same map. */
const labelReader = ({ labels }) => (0,_facts_request_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .memoize */ .Bj)(async () => new Map((await labels.defined()).map(({ name }) => [(0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name), name])));


/***/ }),

/***/ 1606:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nearMisses)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7113);
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
/* harmony import */ var _conditions_evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2159);
/* harmony import */ var _conditions_captured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5362);
/* harmony import */ var _conditions_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7201);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__]);
_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





function nearMisses({ written, rules, question }) {
    const { subject } = question.facts;
    const applicable = written.rules.filter(({ appliesTo }) => appliesTo.includes(subject.kind));
    const places = new Map();
    for (const { existing, capture = existing, place } of applicable)
        if (capture !== undefined && !places.has(capture))
            places.set(capture, place);
    return [...places].flatMap(([capture, place]) => {
        const allowed = rules.rules.flatMap((rule) => (rule.capture === capture ? [(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .labelKey */ .k)(rule.label)] : []));
        return reasonsFor(capture, allowed, question).map((because) => ({
            number: subject.number,
            label: capture.template.source,
            because,
            rule: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(place),
        }));
    });
}
// Three show what is missing from the list; a stranger's text may hold hundreds.
const MOST_SHOWN = 3;
function reasonsFor(capture, allowed, question) {
    const { template, when } = capture;
    if (allowed.length === 0)
        return [`the repository has no label that ${(0,_conditions_result_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(template.source)} can make`];
    if ((0,_conditions_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._)(when, question).verdict !== 'yes')
        return [];
    const others = [...(0,_conditions_captured_js__WEBPACK_IMPORTED_MODULE_1__/* .capturedBy */ .Wv)(capture, question).made].filter(([key]) => !allowed.includes(key));
    return others
        .slice(0, MOST_SHOWN)
        .map(([, made]) => `${(0,_conditions_captured_js__WEBPACK_IMPORTED_MODULE_1__/* .capturedText */ .wB)(made)} and would make ${(0,_conditions_result_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(made.name)}, which is not an allowed label`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5268:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ proposals),
/* harmony export */   f: () => (/* binding */ syncOf)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7113);
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__]);
_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


/** The input wins over the file, and where neither says anything, nothing is removed. */
const syncOf = (verdict, input) => input ?? verdict.sync ?? 'off';
/** What the verdicts come to while nobody is asked who changed labels before. */
const proposals = (verdicts, { subject, sync }) => verdicts.map((verdict) => decisionOf(verdict, subject, syncOf(verdict, sync)));
function decisionOf({ label, verdict, because, isTransient, place }, subject, sync) {
    // The name as the subject has it, which is how people know it.
    const present = subject.labels.find((name) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .labelKey */ .k)(name) === (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .labelKey */ .k)(label));
    const decision = { number: subject.number, label: present ?? label, verdict, because, rule: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(place) };
    if (verdict === 'unknown')
        return { ...decision, action: 'leave' };
    if (verdict === 'yes')
        return { ...decision, action: present === undefined ? 'add' : 'keep' };
    if (present === undefined)
        return { ...decision, action: 'none' };
    if (isTransient === true)
        return { ...decision, action: 'leave', because: `an earlier comment may have given it, though ${because}` };
    if (sync !== 'off')
        return { ...decision, action: 'remove' };
    return {
        ...decision,
        action: 'leave',
        because: `labels are only added here, as sync is off, though ${because}`,
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8112:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ contestedLabels),
/* harmony export */   TA: () => (/* binding */ keepManualChanges),
/* harmony export */   UA: () => (/* binding */ discussionProvenance)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7113);
/* harmony import */ var _proposals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5268);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9569);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_proposals_js__WEBPACK_IMPORTED_MODULE_0__]);
_proposals_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/**
 * Labels whose history decides: those we would remove, and those we would add that may have been there before. Nothing
 * was there before what has just been opened.
 */
function contestedLabels(verdicts, deciding) {
    if (deciding.subject.isNew)
        return [];
    const contested = verdicts.filter((verdict) => (0,_proposals_js__WEBPACK_IMPORTED_MODULE_0__/* .syncOf */ .f)(verdict, deciding.sync) !== 'all');
    return (0,_proposals_js__WEBPACK_IMPORTED_MODULE_0__/* .proposals */ .K)(contested, deciding)
        .filter(({ action }) => action === 'add' || action === 'remove')
        .map(({ label }) => label);
}
/** What a person took off is not put back, and what a person put on is not taken off. */
const keepManualChanges = (changes, mayKeep) => (decisions) => decisions.map((decision) => (mayKeep(decision) ? kept(decision, changes.get((0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .labelKey */ .k)(decision.label))) : decision));
function kept(decision, change) {
    const { action, because } = decision;
    if (change?.kind === 'unknown')
        return { ...decision, action: 'leave', because: `${change.because}, though ${because}` };
    if (action === 'add' && change?.kind === 'removed' && !change.isOurs) {
        return { ...decision, action: 'leave', because: `${change.by.login} took it off, though ${because}` };
    }
    if (action !== 'remove' || (change?.kind === 'added' && change.isOurs))
        return decision;
    const who = change === undefined ? 'nobody knows who put it on' : `${change.by.login} put it on`;
    return { ...decision, action: 'leave', because: `${who}, though ${because}` };
}
/** Labels of a discussion that would change, and of which nobody can tell whether a person wants them as they are. */
function discussionProvenance(discussion, now, deciding) {
    const contested = new Set(contestedLabels(now.verdicts, deciding).map(_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .labelKey */ .k));
    const changing = (0,_proposals_js__WEBPACK_IMPORTED_MODULE_0__/* .proposals */ .K)(now.verdicts, deciding).filter(({ label }) => contested.has((0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .labelKey */ .k)(label)));
    const objection = objectionTo(discussion, now, deciding);
    return new Map(changing.flatMap((decision) => {
        const because = decision.action === 'remove' ? 'GitHub does not say who put it on' : objection(decision);
        return because === undefined ? [] : [[(0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .labelKey */ .k)(decision.label), { kind: 'unknown', because }]];
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
        given ??= (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateRules */ .F0)({ ...now.facts, subject: subjectBefore(subject, before) }, rules, now.limit);
        const verdict = given.find((one) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .labelKey */ .k)(one.label) === (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .labelKey */ .k)(label))?.verdict;
        if (verdict === 'yes')
            return 'the rules gave it before this event already, so that somebody may have taken it off';
        return verdict === 'unknown' ? 'nobody can tell whether the rules gave it before this event' : undefined;
    };
}
function subjectBefore(subject, { label, category, ...texts }) {
    const { discussion } = subject;
    const others = subject.labels.filter((name) => label === undefined || (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .labelKey */ .k)(name) !== (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .labelKey */ .k)(label.name));
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

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ obstacle),
/* harmony export */   F0: () => (/* binding */ evaluateRules),
/* harmony export */   PE: () => (/* binding */ exceedsFileLimit),
/* harmony export */   yv: () => (/* binding */ groupsWithin)
/* harmony export */ });
/* unused harmony exports fallbackVerdict, winnersOf */
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7113);
/* harmony import */ var _conditions_condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5183);
/* harmony import */ var _conditions_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2159);
/* harmony import */ var _conditions_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7201);




/** One verdict for each label that applies to this kind of subject, in the order of the file. */
function evaluateRules(facts, rules, limit, results = new Map()) {
    const { limits } = rules;
    const applicable = rules.rules.filter(({ appliesTo }) => appliesTo.includes(facts.subject.kind));
    const byLabel = groupedBy(applicable, ({ label }) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label));
    const question = { facts, limit, results, captures: new Map() };
    const verdicts = [...byLabel.values()].map((alternatives) => strongest(alternatives.map((rule) => verdictOf(rule, limits, question))));
    const settled = winnersOf(verdicts, rules.groups);
    return [...settled, ...fallbackVerdict(settled, facts.subject, rules)];
}
function verdictOf(rule, limits, question) {
    const answer = unread(rule) ?? obstacle(rule, question.facts.subject, limits) ?? (0,_conditions_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(rule.when, question);
    return { ...answer, label: rule.label, place: rule.place, readsFiles: (0,_conditions_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .needsFiles */ .$t)(rule.when), sync: rule.sync };
}
const unread = ({ existing }) => existing === undefined ? undefined : (0,_conditions_result_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('the labels of the repository were not read');
/** Why a rule is not asked at all. */
function obstacle(rule, { changedFiles }, limits) {
    if (rule.needsChanges === true && changedFiles === 0)
        return (0,_conditions_result_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('the pull request changes no file');
    if (!exceedsFileLimit(rule, changedFiles, limits))
        return undefined;
    return (0,_conditions_result_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`${changedFiles} files are changed, more than max-files-changed: ${limits.changedFiles}`);
}
/** Such a rule decides nothing, and its files need not be listed. */
const exceedsFileLimit = (rule, changedFiles, { changedFiles: most }) => most !== undefined && changedFiles > most && (0,_conditions_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .needsFiles */ .$t)(rule.when);
const STRENGTH = { yes: 3, unknown: 2, no: 0 };
const strengthOf = ({ verdict, isTransient }) => (isTransient === true ? 1 : STRENGTH[verdict]);
// Rules for one label are alternatives: one yes gives it, and while one cannot tell, nothing is taken away.
const strongest = (verdicts) => verdicts.reduce((best, next) => (strengthOf(next) > strengthOf(best) ? next : best));
// Map.groupBy is missing in Node 20.
function groupedBy(values, keyOf) {
    const groups = new Map();
    for (const value of values)
        groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
    return groups;
}
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
        return (0,_conditions_result_js__WEBPACK_IMPORTED_MODULE_3__.no)(`the rules give it the label ${given.label}`);
    const present = labels.find((label) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label) !== (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(fallback));
    if (present !== undefined)
        return (0,_conditions_result_js__WEBPACK_IMPORTED_MODULE_3__.no)(`it has the label ${present}`);
    const open = verdicts.find(({ verdict }) => verdict === 'unknown');
    return open === undefined ? (0,_conditions_result_js__WEBPACK_IMPORTED_MODULE_3__/* .yes */ .EZ)('it has no other label') : (0,_conditions_result_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`the label ${open.label} is not decided`);
}
const isMember = (group, label) => group.labels.some((name) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name) === (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label));
/** Of several labels that the rules give, a group lets those named first win; the others are as if no rule gave them. */
const winnersOf = (verdicts, groups) => groups.reduce(winnersWithin, verdicts);
function winnersWithin(verdicts, group) {
    const order = group.labels.map(_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k);
    const given = verdicts
        .filter(({ verdict, label }) => verdict === 'yes' && isMember(group, label))
        .toSorted((one, other) => order.indexOf((0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(one.label)) - order.indexOf((0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(other.label)));
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
    const removed = decisions.filter(({ action }) => action === 'remove').map(({ label }) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label));
    const staying = labels.filter((label) => isMember(group, label) && !removed.includes((0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label)));
    const added = decisions.filter(({ action, label }) => action === 'add' && isMember(group, label));
    const overflowing = added.slice(Math.max(0, group.most - staying.length));
    const because = `the group ${group.name} has ${staying.join(', ')} already, which stays`;
    return decisions.map((decision) => overflowing.includes(decision) ? { ...decision, action: 'leave', because } : decision);
}


/***/ }),

/***/ 9697:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processTargets: () => (/* binding */ processTargets)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3883);
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1207);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6707);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2935);
/* harmony import */ var _good_first_issue_stale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7093);
/* harmony import */ var _messages_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(805);
/* harmony import */ var _rules_load_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5973);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4080);
/* harmony import */ var _subject_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2233);
/* harmony import */ var _sweep_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6100);
/* harmony import */ var _targets_find_subjects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9348);
/* harmony import */ var _triage_subject_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5502);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_load_rules_js__WEBPACK_IMPORTED_MODULE_4__, _run_context_js__WEBPACK_IMPORTED_MODULE_5__, _triage_subject_js__WEBPACK_IMPORTED_MODULE_9__]);
([_rules_load_rules_js__WEBPACK_IMPORTED_MODULE_4__, _run_context_js__WEBPACK_IMPORTED_MODULE_5__, _triage_subject_js__WEBPACK_IMPORTED_MODULE_9__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);











/**
 * One subject after the other, each decided and carried out before the next is read: little time passes between reading
 * and writing, and what is done stays done when a later one fails.
 */
async function processTargets(wanted, parts) {
    const run = (0,_run_context_js__WEBPACK_IMPORTED_MODULE_5__/* .runContext */ .p)(parts);
    if ('targets' in wanted)
        return (0,_subject_result_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeResults */ .n0)(await processAll(wanted.targets, run));
    const swept = await (0,_sweep_js__WEBPACK_IMPORTED_MODULE_7__/* .sweep */ .X)(wanted.sweep, run, (target) => processTarget(target, run));
    run.log.info((0,_messages_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressText */ .l)(swept.progress));
    const claims = wanted.claims === undefined ? [] : [wanted.claims];
    return { ...(0,_subject_result_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeResults */ .n0)(await processAll(claims, run, swept.results)), progress: swept.progress };
}
async function processAll(targets, run, before = []) {
    const results = [...before];
    for (const target of targets) {
        try {
            for await (const result of processTarget(target, run))
                results.push(result);
        }
        catch (error) {
            if (!(0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_10__/* .isGitHubError */ .e0)(error) && !(0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_10__/* .isUserError */ .iU)(error))
                throw error;
            // A mistake in the rules or in the permissions holds for the others as well; an answer that failed need not.
            const isFinal = (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_10__/* .isUserError */ .iU)(error) || targets.length === 1;
            if (isFinal && results.length === 0)
                throw error;
            results.push((0,_subject_result_js__WEBPACK_IMPORTED_MODULE_6__/* .failedResult */ .Nq)(error, run.log));
            if (isFinal)
                break;
        }
    }
    return results;
}
/** Reads, decides and carries out, one subject of the target after the other. */
async function* processTarget(target, run) {
    if (target.kind === 'claims') {
        const claims = await staleClaims(target, run);
        if (claims !== undefined)
            yield await carriedOut(claims, run);
        return;
    }
    for (const found of await (0,_targets_find_subjects_js__WEBPACK_IMPORTED_MODULE_8__/* .findSubjects */ .P)(target, run.github)) {
        const triaged = await (0,_triage_subject_js__WEBPACK_IMPORTED_MODULE_9__/* .triageSubject */ .D)(found, run);
        yield await carriedOut(isUsual(triaged, run) ? withoutDetails(triaged) : triaged, run);
    }
}
/** Of hundreds that a sweep leaves as they are, nothing is worth a line, and nothing is kept. */
const isUsual = ({ effects }, { inputs }) => inputs.sweep !== undefined && !inputs.explain && effects.length === 0;
const withoutDetails = ({ problems, mistakes, hints, cutLists, unruled }) => (0,_subject_result_js__WEBPACK_IMPORTED_MODULE_6__/* .resultOf */ .Bg)({ problems, mistakes, hints, cutLists, unruled });
async function carriedOut(result, { inputs, log, github }) {
    const { dryRun } = inputs;
    const outcome = await (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_11__/* .carryOut */ .u)(result, { dryRun, log, describe: _effects_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q, perform: (effect) => (0,_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .apply */ .B)(effect, github) });
    return { ...result, outcome };
}
/**
 * Claims of good first issues that became old, by the rules of the default branch. One point of GraphQL's for 25 of them;
 * undefined where the rules release none.
 */
async function staleClaims({ otherwise }, run) {
    const { inputs, github, now, log } = run;
    const { files, missing } = await run.readFiles({ base: undefined, version: undefined });
    if (missing.length > 0 && inputs.configurationPaths.length > 0)
        throw (0,_rules_load_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .missingRules */ .qx)(missing, undefined);
    const { label = '', releaseAfter } = run.rulesIn(files, { kind: 'issue' }).goodFirstIssue ?? {};
    if (releaseAfter !== undefined)
        return (0,_subject_result_js__WEBPACK_IMPORTED_MODULE_6__/* .resultOf */ .Bg)((0,_good_first_issue_stale_js__WEBPACK_IMPORTED_MODULE_2__/* .decideStaleClaims */ .B)(await github.claims.open(label), { releaseAfter, now }));
    if (otherwise !== undefined)
        log.warning(`Nothing to triage: ${otherwise}.`);
    return undefined;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1710:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ withLabels),
/* harmony export */   Kc: () => (/* binding */ readRules),
/* harmony export */   nF: () => (/* binding */ asksForLabels)
/* harmony export */ });
/* unused harmony export asPropertyNames */
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
/* harmony import */ var _dialects_issue_labeler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2648);
/* harmony import */ var _dialects_labeler_v4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4213);
/* harmony import */ var _dialects_labeler_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9710);
/* harmony import */ var _dialects_triage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3939);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68);
/* harmony import */ var _label_template_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3900);
/* harmony import */ var _conditions_captured_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5362);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__, _dialects_issue_labeler_js__WEBPACK_IMPORTED_MODULE_2__, _dialects_labeler_v4_js__WEBPACK_IMPORTED_MODULE_3__, _dialects_labeler_js__WEBPACK_IMPORTED_MODULE_4__, _dialects_triage_js__WEBPACK_IMPORTED_MODULE_5__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__, _dialects_issue_labeler_js__WEBPACK_IMPORTED_MODULE_2__, _dialects_labeler_v4_js__WEBPACK_IMPORTED_MODULE_3__, _dialects_labeler_js__WEBPACK_IMPORTED_MODULE_4__, _dialects_triage_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);









/** A rules file of any dialect as rules, or one UserError with all its mistakes. */
function readRules(text, reading) {
    const root = (0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(text, { path: reading.path });
    if (root === undefined)
        return _rules_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_RULES */ .W;
    const compilation = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .compilationOf */ .Vq)(reading.path, { dot: true });
    if (root.kind !== 'mapping') {
        compilation.problems.at(root, `${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(root)} stands where labels belong. Start each line with a label and a colon.`);
        compilation.problems.throwIfAny();
        return _rules_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_RULES */ .W;
    }
    if ((0,_dialects_triage_js__WEBPACK_IMPORTED_MODULE_5__/* .isTriageFile */ .Fz)(root, reading.path)) {
        const own = (0,_dialects_triage_js__WEBPACK_IMPORTED_MODULE_5__/* .triageRules */ .eO)(root, { ...compilation, dot: reading.dot ?? true });
        compilation.problems.throwIfAny();
        return own;
    }
    const labels = asPropertyNames(root.entries.filter(({ key }) => !LIMITS.has(key)));
    const dialect = dialectOf(labels, reading);
    const compiling = { ...compilation, dot: reading.dot ?? dialect !== 'labeler v4' };
    const rules = labels.flatMap((entry) => ruleOf(entry, dialect, reading, compiling));
    const limits = limitsOf(root.entries, compiling);
    compiling.problems.throwIfAny();
    const translation = dialect === 'labeler v4' ? { translation: (0,_dialects_labeler_v4_js__WEBPACK_IMPORTED_MODULE_3__/* .translationOfV4 */ .F)({ ...root, entries: labels }) } : {};
    return { ..._rules_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_RULES */ .W, rules, limits, hints: compiling.hints, ...translation };
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
    const texts = items.filter(_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH);
    if (texts.some(({ text }) => LOOKS_LIKE_GLOB.test(text)))
        return 'labeler v4';
    return kind === 'pull request' ? 'labeler v4' : 'issue-labeler';
}
/** `any` and `all` with globs directly below, or nothing at all. */
const isV4Mapping = (node) => node.kind === 'mapping' &&
    node.entries.every(({ key, node: value }) => {
        if (key !== 'any' && key !== 'all')
            return false;
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value) || (value.kind === 'sequence' && value.items.every(_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH));
    });
// A star that repeats nothing is none of a regular expression's: at the start, after a slash, or doubled.
const LOOKS_LIKE_GLOB = /(^|\/)\*|\*\*/;
function ruleOf(entry, dialect, reading, compilation) {
    if (entry.key.trim() === '') {
        compilation.problems.at(entry, 'a label without a name stands here. Write its name in front of the colon.');
        return [];
    }
    if (dialect === 'labeler v4')
        return [(0,_dialects_labeler_v4_js__WEBPACK_IMPORTED_MODULE_3__/* .labelerV4Rule */ .E)(entry, compilation)];
    const appliesTo = reading.isIssueLabeler ? ['issue', 'pull request'] : ['issue'];
    const texts = { field: reading.field, appliesTo };
    if (dialect === 'issue-labeler' || isTexts(entry.node))
        return [(0,_dialects_issue_labeler_js__WEBPACK_IMPORTED_MODULE_2__/* .issueLabelerRule */ .F)(entry, texts, compilation)];
    const rule = (0,_dialects_labeler_js__WEBPACK_IMPORTED_MODULE_4__/* .labelerRule */ .c)(entry, compilation);
    return rule === undefined ? [] : [rule];
}
/** In a file of v5 or later no label can have plain texts: there they are regular expressions for issues. */
const isTexts = (node) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) || (node.kind === 'sequence' && node.items.length > 0 && node.items.every(_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH));
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
        const text = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) ? node.text : '';
        if (/^\d{1,9}$/.test(text))
            limits[name] = Number(text);
        else
            problems.at(node, `${key}: ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not a whole number from 0 on. Write for example ${key}: 5.`);
    }
    return limits;
}
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
        .filter((label) => (0,_label_template_js__WEBPACK_IMPORTED_MODULE_8__/* .canMake */ .TW)(existing.template, label))
        .map((label) => ({ ...rule, label, when: (0,_conditions_captured_js__WEBPACK_IMPORTED_MODULE_7__/* .capturing */ .wO)(label, existing), capture: existing }));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2648:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ issueLabelerRule)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
/* harmony import */ var _conditions_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2063);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8624);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__, _conditions_text_js__WEBPACK_IMPORTED_MODULE_2__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__, _conditions_text_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);




/** The configuration of github/issue-labeler: a regular expression, or a list of which all must match. */
function issueLabelerRule({ key: label, node, ...position }, { field, appliesTo }, compilation) {
    const patterns = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsOf */ .D4)(node, _patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .flaggedPattern */ .fl, compilation);
    if (node.kind === 'sequence' && node.items.length === 0) {
        (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(node, `the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(label)} has an empty list and is given to everything. Add a regular expression.`, compilation);
    }
    return {
        label,
        when: { kind: 'all', of: patterns.map((pattern) => _conditions_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TEXT_CONDITIONS */ .Pj[field].of(pattern)) },
        appliesTo,
        place: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(position, compilation),
        needsChanges: false,
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4213:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ labelerV4Rule),
/* harmony export */   F: () => (/* binding */ translationOfV4)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
/* harmony import */ var _conditions_combinators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1021);
/* harmony import */ var _conditions_labeler_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6405);
/* harmony import */ var _label_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3900);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__, _conditions_combinators_js__WEBPACK_IMPORTED_MODULE_2__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__, _conditions_combinators_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





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
        (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(node, `the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(label)} has an empty list and is never given. Add a glob.`, compilation);
    }
    return {
        label,
        when: { kind: 'any', of: alternatives.map((alternative) => alternativeOf(alternative, label, compilation)) },
        appliesTo: ['pull request'],
        place: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(position, compilation),
        needsChanges: true,
    };
}
function alternativeOf(node, label, compilation) {
    if ((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node))
        return _conditions_labeler_files_js__WEBPACK_IMPORTED_MODULE_3__/* .labelerFiles */ .H.of({ quantifier: 'any-glob-to-any-file', globs: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .globsOf */ .p_)(node, compilation) });
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(label)} has ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)} where a glob, or any and all with globs, belongs.`);
        return NEVER;
    }
    for (const entry of node.entries.filter(({ key }) => !KEYS.includes(key)))
        compilation.problems.unknownKey(entry, KEYS);
    const conditions = node.entries.flatMap((entry) => conditionOf(entry, compilation));
    if (conditions.length > 0)
        return { kind: 'all', of: conditions };
    (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(node, `an alternative of the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(label)} is empty and matches every pull request. Add globs.`, compilation);
    return ALWAYS;
}
function conditionOf({ key, node }, compilation) {
    if (!KEYS.includes(key))
        return [];
    const globs = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .globsOf */ .p_)(node, compilation);
    if (globs.length === 0)
        return [];
    return [_conditions_labeler_files_js__WEBPACK_IMPORTED_MODULE_3__/* .labelerFiles */ .H.of({ quantifier: key === 'any' ? 'all-globs-to-any-file' : 'all-globs-to-all-files', globs })];
}
const NEVER = _conditions_combinators_js__WEBPACK_IMPORTED_MODULE_2__/* .constant */ .dY.of({ holds: false, because: 'its rule is empty' });
const ALWAYS = _conditions_combinators_js__WEBPACK_IMPORTED_MODULE_2__/* .constant */ .dY.of({ holds: true, because: 'its rule has no globs, which matches everything' });
/**
 * A sound file of actions/labeler 1 to 4 in our own language. Not in the form of 5 to 7, which cannot say "these two
 * together, or those two".
 */
const translationOfV4 = ({ entries }) => `rules:\n${entries.map(ruleText).join('\n')}\n`;
function ruleText({ key: label, node }) {
    const items = node.kind === 'sequence' ? node.items : [node];
    const globs = items.flatMap((item) => ((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(item) ? [item.text] : []));
    const conditions = [
        ...(globs.length > 0 ? [`files: ${listText(globs)}`] : []),
        ...items.flatMap((item) => (item.kind === 'mapping' ? [alternativeText(item)] : [])),
    ];
    return `  - label: ${scalarText((0,_label_template_js__WEBPACK_IMPORTED_MODULE_4__/* .asPlain */ .pD)(label))}\n    when:${alternativesText(conditions)}`;
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
    return items.flatMap((item) => ((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(item) ? [item.text] : []));
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

/***/ 9710:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ labelerRule)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
/* harmony import */ var _conditions_combinators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1021);
/* harmony import */ var _conditions_labeler_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6405);
/* harmony import */ var _conditions_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2063);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8624);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__, _conditions_combinators_js__WEBPACK_IMPORTED_MODULE_2__, _conditions_text_js__WEBPACK_IMPORTED_MODULE_4__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__, _conditions_combinators_js__WEBPACK_IMPORTED_MODULE_2__, _conditions_text_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






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
        compilation.problems.at(node, `the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(label)} has ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. ${cure}`);
        return undefined;
    }
    if (node.items.length === 0) {
        (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(node, `the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(label)} has an empty list and is given to every pull request. Add a condition.`, compilation);
    }
    return {
        label,
        when: { kind: 'all', of: blocksOf(node.items, compilation) },
        appliesTo: ['pull request'],
        place: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(position, compilation),
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
    compilation.problems.at(node, `${key} has ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write a list of conditions below it, each with a dash.`);
    return [];
}
function conditionsOf({ key, node }, mode, compilation) {
    if (key === 'changed-files')
        return changedFiles(node, mode, compilation);
    const branch = key === 'head-branch' ? _conditions_text_js__WEBPACK_IMPORTED_MODULE_4__/* .headBranch */ .Hi : _conditions_text_js__WEBPACK_IMPORTED_MODULE_4__/* .baseBranch */ .sH;
    const patterns = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsOf */ .D4)(node, _patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .plainPattern */ .h1, compilation);
    return patterns.length === 0
        ? []
        : [
            joined(mode, patterns.map((pattern) => branch.of(pattern))),
        ];
}
function changedFiles(node, mode, compilation) {
    if (node.kind !== 'sequence') {
        // actions/labeler takes a mapping for a rule that never matches, without a word.
        const cure = 'Put a dash in front of each glob key: "- any-glob-to-any-file: …".';
        compilation.problems.at(node, `changed-files has ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)} and takes a list. ${cure}`);
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
    const globs = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .globsOf */ .p_)(node, compilation);
    const negated = globs.find(({ source }) => source.startsWith('!'));
    if (quantifier === 'any-glob-to-any-file' && negated !== undefined) {
        const glob = (0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(negated.source);
        (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(node, `${glob} matches every changed file outside it, so this rule matches nearly always. To except files, use all-globs-to-any-file.`, compilation);
    }
    return [_conditions_labeler_files_js__WEBPACK_IMPORTED_MODULE_3__/* .labelerFiles */ .H.of({ quantifier, globs })];
}
/** The entries of a list's item, with every key that is not one of `valid` reported. */
function entriesOf(item, valid, compilation) {
    if (item.kind === 'null')
        return [];
    if (item.kind !== 'mapping') {
        compilation.problems.at(item, `${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(item)} stands where one of these keys belongs: ${valid.join(', ')}.`);
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
        return _conditions_combinators_js__WEBPACK_IMPORTED_MODULE_2__/* .constant */ .dY.of({ holds: false, because: `its ${mode} block is empty` });
    return conditions.length === 1 ? only : { kind: mode, of: conditions };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8772:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VN: () => (/* binding */ sizeRules),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   mu: () => (/* binding */ definitionsOf)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
/* harmony import */ var _conditions_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8125);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__, _conditions_lines_js__WEBPACK_IMPORTED_MODULE_2__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__, _conditions_lines_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



const DEFINITION_KEYS = ['color', 'description', 'formerly'];
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
    compilation.problems.at(node, `labels has ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write the name of each label and below it color and description.`);
    return [];
}
function definitionOf({ key: name, node }, compilation) {
    const { problems } = compilation;
    if (node.kind !== 'mapping') {
        problems.at(node, `the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} has ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write color: and description: below it.`);
        return { name, color: GREY, description: '', formerly: [] };
    }
    for (const entry of node.entries.filter(({ key }) => !DEFINITION_KEYS.includes(key)))
        problems.unknownKey(entry, DEFINITION_KEYS);
    const textAt = (key) => {
        const value = node.entries.find((entry) => entry.key === key)?.node;
        return value === undefined ? undefined : { text: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value) ? value.text : '', place: value };
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
        formerly: formerly === undefined ? [] : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)(formerly, 'a label', compilation).map(({ text }) => text),
    };
}
const GROUP_KEYS = ['labels', 'most'];
// GitHub allows 100 labels on one issue: a group of which all may be on is none.
const MOST_OF_GROUP = 99;
/** Labels of which one at a time may be on, or `most` of them; those named first come first. */
function groupsOf(node, compilation) {
    if (node === undefined)
        return [];
    if (node.kind === 'mapping')
        return node.entries.map((entry) => groupOf(entry, compilation));
    compilation.problems.at(node, `groups has ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write the name of each group and below it its labels.`);
    return [];
}
function groupOf({ key: name, node }, compilation) {
    if (node.kind !== 'mapping')
        return { name, most: 1, labels: namesIn(node, compilation) };
    for (const entry of node.entries.filter(({ key }) => !GROUP_KEYS.includes(key)))
        compilation.problems.unknownKey(entry, GROUP_KEYS);
    const at = (key) => node.entries.find((entry) => entry.key === key)?.node;
    const labels = at('labels');
    if (labels === undefined)
        compilation.problems.at(node, `the group ${name} names no labels. Add labels: with a list.`);
    return {
        name,
        most: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumberAt */ .CI)('most', at('most'), MOST_OF_GROUP, compilation) ?? 1,
        labels: labels === undefined ? [] : namesIn(labels, compilation),
    };
}
const namesIn = (node, compilation) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)(node, 'a label', compilation).map(({ text }) => text);
/** `sizes` names labels with the changed lines they start at: the short way to write one rule for each, and their group. */
function sizeRules(entry, compilation) {
    if (entry === undefined)
        return { rules: [], groups: [] };
    const { node } = entry;
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `sizes has ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write each label with the lines it starts at, such as size/L: 100.`);
        return { rules: [], groups: [] };
    }
    const starts = node.entries
        .flatMap((size) => startOf(size, compilation))
        .toSorted((one, other) => one.start - other.start);
    const rules = starts.map(({ label, start, place }, index) => {
        const range = { atLeast: start, below: starts[index + 1]?.start ?? Number.POSITIVE_INFINITY };
        return {
            label,
            when: _conditions_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .M.of(range),
            appliesTo: ['pull request'],
            place,
            needsChanges: false,
        };
    });
    return { rules, groups: [{ name: 'sizes', most: 1, labels: starts.map(({ label }) => label) }] };
}
function startOf({ key: label, node, ...position }, compilation) {
    if ((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) && /^\d{1,9}$/.test(node.text))
        return [{ label, start: Number(node.text), place: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(position, compilation) }];
    compilation.problems.at(node, `${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(label)} needs the changed lines it starts at. Write for example ${label}: 100.`);
    return [];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4735:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ labelRules)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
/* harmony import */ var _conditions_captured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5362);
/* harmony import */ var _label_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3900);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);




/** One rule for each label; for one that is built from captured parts, one for each name that `allow` allows. */
function labelRules({ label, allow, when, isSound }, compilation) {
    const names = label === undefined ? [] : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)(label, 'a label', compilation);
    const templates = names.flatMap(({ text }) => (0,_label_template_js__WEBPACK_IMPORTED_MODULE_3__/* .labelTemplate */ .fg)(text) ?? []);
    const allowed = allow === undefined ? undefined : allowedOf(allow, templates, compilation);
    return names.flatMap((name) => {
        const template = (0,_label_template_js__WEBPACK_IMPORTED_MODULE_3__/* .labelTemplate */ .fg)(name.text);
        const place = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(name.node, compilation);
        if (template === undefined)
            return [{ label: (0,_label_template_js__WEBPACK_IMPORTED_MODULE_3__/* .plainName */ .MH)(name.text), when, place }];
        if (allowed === undefined)
            compilation.problems.at(name.node, unbounded(name));
        const by = capturesIn(when).filter(({ patternTexts }) => lacking(template, [patternTexts.pattern.groups()]).length === 0);
        if (by.length === 0 && isSound)
            compilation.problems.at(name.node, withoutGroups(template, when));
        const capture = { template, when, by };
        if (allowed !== 'existing')
            return (allowed ?? []).map((text) => ({ label: text, when: (0,_conditions_captured_js__WEBPACK_IMPORTED_MODULE_2__/* .capturing */ .wO)(text, capture), capture, place }));
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
    if ((0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) && node.text === 'existing') {
        for (const template of templates.filter(_label_template_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllGaps */ .NY))
            (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(node, anyLabel(template), compilation);
        return 'existing';
    }
    const names = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)(node, 'a label', compilation);
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
        if (templates.some((template) => (0,_label_template_js__WEBPACK_IMPORTED_MODULE_3__/* .canMake */ .TW)(template, text)))
            continue;
        const isExisting = names.length === 1 && (0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(text, ['existing']) !== undefined;
        const cure = isExisting ? 'Did you mean existing?' : 'Write the whole name of a label that can.';
        (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(node, `the label ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} can never come of ${sources}, so it is never given. ${cure}`, compilation);
    }
}
/** The patterns whose match makes the condition hold: none below `not`, where a match speaks against it. */
function capturesIn(condition) {
    if (condition.kind === 'leaf')
        return hasPattern(condition) ? [condition] : [];
    return condition.kind === 'none' ? [] : condition.of.flatMap(capturesIn);
}
const hasPattern = (leaf) => leaf.patternTexts !== undefined;
/** Groups of the template that none of the patterns has. */
const lacking = (template, groups) => (0,_label_template_js__WEBPACK_IMPORTED_MODULE_3__/* .groupsIn */ .ws)(template).filter((group) => !groups.some((names) => names.includes(group)));
function withoutGroups(template, when) {
    const groups = capturesIn(when).map(({ patternTexts }) => patternTexts.pattern.groups());
    const missing = lacking(template, groups);
    const label = (0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(template.source);
    if (missing.length === 0)
        return `no single pattern of when captures all that ${label} needs. Capture ${listed((0,_label_template_js__WEBPACK_IMPORTED_MODULE_3__/* .groupsIn */ .ws)(template))} with one pattern.`;
    const there = [...new Set(groups.flat())];
    if (there.length === 0)
        return `${label} needs ${listed(missing)}, and no pattern of when captures anything. Put parentheses around the part, such as title: '^(\\w+):'.`;
    return `${label} needs ${listed(missing)}, which no pattern of when captures. Those there are: ${there.map(_label_template_js__WEBPACK_IMPORTED_MODULE_3__/* .groupText */ .VR).join(', ')}.`;
}
const listed = (groups) => groups.map(_label_template_js__WEBPACK_IMPORTED_MODULE_3__/* .groupText */ .VR).join(' and ');

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3939:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ isTriageFile),
/* harmony export */   eO: () => (/* binding */ triageRules)
/* harmony export */ });
/* unused harmony exports TRIAGE_KEYS, RULE_KEYS */
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
/* harmony import */ var _conditions_condition_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5183);
/* harmony import */ var _conditions_combinators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1021);
/* harmony import */ var _conditions_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5094);
/* harmony import */ var _triage_definitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8772);
/* harmony import */ var _follow_ups_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2909);
/* harmony import */ var _good_first_issue_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(431);
/* harmony import */ var _triage_labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4735);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__, _conditions_combinators_js__WEBPACK_IMPORTED_MODULE_2__, _conditions_index_js__WEBPACK_IMPORTED_MODULE_3__, _triage_definitions_js__WEBPACK_IMPORTED_MODULE_4__, _follow_ups_parse_js__WEBPACK_IMPORTED_MODULE_5__, _good_first_issue_parse_js__WEBPACK_IMPORTED_MODULE_6__, _triage_labels_js__WEBPACK_IMPORTED_MODULE_7__]);
([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__, _conditions_combinators_js__WEBPACK_IMPORTED_MODULE_2__, _conditions_index_js__WEBPACK_IMPORTED_MODULE_3__, _triage_definitions_js__WEBPACK_IMPORTED_MODULE_4__, _follow_ups_parse_js__WEBPACK_IMPORTED_MODULE_5__, _good_first_issue_parse_js__WEBPACK_IMPORTED_MODULE_6__, _triage_labels_js__WEBPACK_IMPORTED_MODULE_7__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);










const TRIAGE_KEYS = ['rules', 'sync', 'groups', 'sizes', 'fallback', 'labels', 'good-first-issue'];
/** Porchlight's own language, told by its list of `rules`, or by the file's name and one of its keys, even misspelt. */
const isTriageFile = ({ entries }, path) => (/(^|\/)triage\.ya?ml$/.test(path) && entries.some(({ key }) => (0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(key, TRIAGE_KEYS) !== undefined)) ||
    entries.some(({ key, node }) => key === 'rules' && node.kind === 'sequence' && node.items.every(isRule)) ||
    entries.some(({ key, node }) => key === 'good-first-issue' && (0,_good_first_issue_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .isGoodFirstIssue */ .LZ)(node)) ||
    (entries.some(({ key }) => key === 'sizes') && entries.every(({ key }) => TRIAGE_KEYS.includes(key)));
const isRule = (node) => node.kind === 'mapping' && node.entries.some(({ key }) => key === 'label' || key === 'when');
function triageRules(root, compilation) {
    for (const entry of root.entries.filter(({ key }) => !TRIAGE_KEYS.includes(key)))
        compilation.problems.unknownKey(entry, TRIAGE_KEYS);
    const at = (key) => root.entries.find((entry) => entry.key === key);
    const sync = syncOf(at('sync')?.node, compilation);
    const read = rulesOf(at('rules')?.node, compilation);
    const sizes = (0,_triage_definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .sizeRules */ .VN)(at('sizes'), compilation);
    const fallback = at('fallback');
    const goodFirstIssue = (0,_good_first_issue_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .goodFirstIssueOf */ .kH)(at('good-first-issue'), compilation);
    const label = fallback === undefined ? undefined : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)(fallback.node, 'a label', compilation)[0];
    return {
        ..._rules_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_RULES */ .W,
        rules: [...read.flatMap(({ labels }) => labels), ...sizes.rules].map((rule) => ({ ...rule, sync })),
        followUps: read.flatMap(({ followUp }) => (followUp === undefined ? [] : [{ ...followUp, sync }])),
        groups: [...(0,_triage_definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .groupsOf */ .c1)(at('groups')?.node, compilation), ...sizes.groups],
        ...(label === undefined ? {} : { fallback: { label: label.text, place: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(label.node, compilation), sync } }),
        definitions: (0,_triage_definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionsOf */ .mu)(at('labels')?.node, compilation),
        ...(goodFirstIssue === undefined ? {} : { goodFirstIssue }),
        hints: compilation.hints,
    };
}
function syncOf(node, { problems }) {
    if (node === undefined)
        return 'own';
    const text = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(node) ? node.text : '';
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
    compilation.problems.at(node, `rules has ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}. Write a list below it, each rule with a dash.`);
    return [];
}
const RULE_KEYS = ['label', 'allow', 'for', 'when', ..._follow_ups_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLLOW_UP_KEYS */ .fd];
function ruleOf(node, compilation) {
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)} stands where a rule belongs. Write label: and when: below a dash.`);
        return [];
    }
    const unknown = node.entries.filter(({ key }) => !RULE_KEYS.includes(key));
    for (const entry of unknown)
        compilation.problems.unknownKey(entry, RULE_KEYS);
    const at = (key) => node.entries.find((entry) => entry.key === key)?.node;
    const label = at('label');
    const when = at('when');
    const hasFollowUp = node.entries.some(({ key }) => (0,_follow_ups_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .isFollowUp */ .j9)(key));
    // A misspelt key is most likely the missing one.
    if (label === undefined && !hasFollowUp && unknown.length === 0)
        compilation.problems.at(node, `this rule gives no label. Add label: with its name, or one of: ${_follow_ups_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .FOLLOW_UP_KEYS */ .fd.join(', ')}.`);
    if (when === undefined && unknown.length === 0)
        compilation.problems.at(node, 'this rule has no condition. Add when: with at least one.');
    // Read on with either missing: what else is wrong with the rule belongs to the same list.
    const mistakes = compilation.problems.count;
    const condition = when === undefined ? UNKNOWN : (0,_conditions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWhen */ .Oc)(when, compilation);
    const isSound = when !== undefined && compilation.problems.count === mistakes;
    const appliesTo = (0,_follow_ups_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .narrowed */ .fQ)(subjectsFor(at('for'), condition, compilation), node, compilation);
    // Of a label that is misspelt, nobody knows whether it is built from captured text.
    const allow = label === undefined && unknown.length > 0 ? undefined : at('allow');
    const written = { label, allow, when: condition, isSound };
    const labels = (0,_triage_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .labelRules */ .u)(written, compilation).map((rule) => ({ ...rule, appliesTo, needsChanges: false }));
    if (!hasFollowUp)
        return [{ labels }];
    const followed = (0,_follow_ups_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .followUpsOf */ .lP)(node, compilation);
    const place = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(node, compilation);
    return [{ labels, followUp: { when: condition, appliesTo, place, hasLabels: labels.length > 0, ...followed } }];
}
const UNKNOWN = _conditions_combinators_js__WEBPACK_IMPORTED_MODULE_2__/* .constant */ .dY.of({ holds: false, because: 'its condition is missing' });
const SUBJECTS = new Map([
    ['issues', 'issue'],
    ['pull-requests', 'pull request'],
    ['discussions', 'discussion'],
]);
/** Without `for`: whatever has what the conditions ask about. */
function subjectsFor(node, condition, compilation) {
    if (node === undefined)
        return (0,_conditions_condition_js__WEBPACK_IMPORTED_MODULE_9__/* .subjectsOf */ .Z6)(condition);
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)(node, 'a kind of subject', compilation).flatMap(({ text, node: place }) => {
        const kind = SUBJECTS.get(text);
        if (kind !== undefined)
            return [kind];
        compilation.problems.at(place, `for: ${(0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is not known. Write one of: ${[...SUBJECTS.keys()].join(', ')}.`);
        return [];
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3883);
/* harmony import */ var _labels_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7113);


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
    const present = subject.labels.find((name) => label !== undefined && (0,_labels_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(name) === (0,_labels_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label));
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

/***/ 5973:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ rulesReader),
/* harmony export */   Ot: () => (/* binding */ branchText),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   Zu: () => (/* binding */ rulesFileReader),
/* harmony export */   m_: () => (/* binding */ rulesFrom),
/* harmony export */   qx: () => (/* binding */ missingRules)
/* harmony export */ });
/* unused harmony export joinedRules */
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3883);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1710);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_compile_js__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__]);
([_compile_js__WEBPACK_IMPORTED_MODULE_0__, _yaml_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



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
        : await github.contents.filesBeside(wanted, { ref: base, proposedAt: headOf(number) });
    return { files, proposed, missing: wanted.filter((path) => !files.some((file) => file.path === path)) };
}
/** In the base repository, which has the heads of all its pull requests, also of forks that the token cannot see. */
const headOf = (number) => `refs/pull/${number}/head`;
const branchText = (base) => base === undefined ? 'the default branch' : `the branch ${base}`;
/** For files that the workflow names. */
const missingRules = (missing, base) => new _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`There is no file ${missing.join(', ')} on ${branchText(base)}. Commit it there, or set configuration-path to where the rules are.`);
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
/** Compiles the same files once for each kind of subject. */
function rulesReader(inputs) {
    const known = new Map();
    return (files, subject) => {
        const ofKind = known.get(subject.kind) ?? new WeakMap();
        known.set(subject.kind, ofKind);
        const rules = ofKind.get(files) ?? joinedRules(files.map((file) => rulesFrom(file, subject, inputs)));
        ofKind.set(files, rules);
        return rules;
    };
}
/** A file's rules as they hold for this subject and these inputs. */
const rulesFrom = ({ text, path }, { kind }, inputs) => (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .readRules */ .Kc)(text, {
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
    const message = `this ${key} is not used, as ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(first.place)} has one already. Keep one of the two.`;
    return others.map(({ place }) => ({ place, message }));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2127:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ previewsOf)
/* harmony export */ });
/* unused harmony export ownRulesOf */
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3883);
/* harmony import */ var _load_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5973);
/* harmony import */ var _labels_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3799);
/* harmony import */ var _labels_verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9569);
/* harmony import */ var _follow_ups_matched_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6104);
/* harmony import */ var _follow_ups_decide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1596);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1710);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_load_rules_js__WEBPACK_IMPORTED_MODULE_0__, _labels_decide_js__WEBPACK_IMPORTED_MODULE_1__, _follow_ups_decide_js__WEBPACK_IMPORTED_MODULE_4__, _compile_js__WEBPACK_IMPORTED_MODULE_5__]);
([_load_rules_js__WEBPACK_IMPORTED_MODULE_0__, _labels_decide_js__WEBPACK_IMPORTED_MODULE_1__, _follow_ups_decide_js__WEBPACK_IMPORTED_MODULE_4__, _compile_js__WEBPACK_IMPORTED_MODULE_5__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







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
        if (!(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .isUserError */ .iU)(error) && !(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .isGitHubError */ .e0)(error))
            throw error;
        return files;
    }
}
async function filesAt(paths, { number }, { proposed, github }) {
    if (proposed !== undefined)
        return proposed.filter(({ path }) => paths.includes(path));
    try {
        return await github.contents.files(paths, { ref: (0,_load_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(number) });
    }
    catch (error) {
        // A file that is no text, say: whoever sends it must not keep their pull request from being labelled.
        if (!(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .isUserError */ .iU)(error) && !(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .isGitHubError */ .e0)(error))
            throw error;
        return paths.map((path) => ({ path, sha: '', problem: (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error) }));
    }
}
/*
 * The version in the pull request's head is anybody's text: it is compiled and evaluated within a time of its own, with
 * the facts that are there already, so that it can cause no request, and nothing comes of it but lines in the summary.
 */
async function previewsOf({ pull, subject }, given, { rulesFiles, github, mayList, ...previewing }) {
    // A sweep looks at many for their labels, and their authors read its summary last.
    if (pull === null || previewing.inputs.configuration !== undefined || previewing.inputs.sweep !== undefined)
        return [];
    const { own, facts } = await ownRulesOf(subject, { facts: given, rulesFiles, github, mayList });
    return own.map((file) => ('text' in file ? previewOf(file, { subject, facts, ...previewing }) : file));
}
function previewOf(file, { subject, facts, inputs, labels, limitedTo }) {
    const { path } = file;
    try {
        const previewed = limitedTo(BUDGET)(() => {
            const rules = (0,_compile_js__WEBPACK_IMPORTED_MODULE_5__/* .withLabels */ .IO)((0,_load_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesFrom */ .m_)(file, subject, inputs), labels);
            // Interrupted as a whole, so that no pattern needs a watchdog of its own.
            const limit = (work) => work();
            const deciding = { subject, rules, sync: 'off' };
            const { decisions } = (0,_labels_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decideLabels */ .I)((0,_labels_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateRules */ .F0)(facts, rules, limit), deciding, new Map());
            return {
                decisions,
                followUps: (0,_follow_ups_decide_js__WEBPACK_IMPORTED_MODULE_4__/* .requestedActions */ .i)((0,_follow_ups_matched_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .matchRules */ .VA)(rules, { facts, limit, results: new Map() }), subject),
            };
        });
        if (previewed !== undefined)
            return { path, ...previewed };
        return { path, problem: `${path} takes too long to evaluate. Rewrite patterns with nested repetition.` };
    }
    catch (error) {
        if (!(0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .isUserError */ .iU)(error))
            throw error;
        return { path, problem: (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error) };
    }
}
// Fifty times what 300 rules need for 100 files.
const BUDGET = { each: 2000, together: 2000 };

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 68:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ NO_RULES)
/* harmony export */ });
const NO_RULES = { rules: [], limits: {}, hints: [], groups: [], definitions: [], followUps: [] };


/***/ }),

/***/ 4080:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runContext)
/* harmony export */ });
/* harmony import */ var _facts_request_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9801);
/* harmony import */ var _follow_ups_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3487);
/* harmony import */ var _labels_label_definitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2358);
/* harmony import */ var _rules_load_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5973);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_load_rules_js__WEBPACK_IMPORTED_MODULE_1__]);
_rules_load_rules_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




function runContext({ inputs, github, now, log }) {
    return {
        inputs,
        github: (0,_facts_request_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .withRequestCache */ .Uj)(github),
        now,
        log,
        readFiles: (0,_rules_load_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesFileReader */ .Zu)(inputs, github),
        rulesIn: (0,_rules_load_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesReader */ .Jz)(inputs),
        readLabels: (0,_labels_label_definitions_js__WEBPACK_IMPORTED_MODULE_3__/* .labelReader */ .U)(github),
        readFirstContribution: (0,_facts_request_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .firstContributionReader */ .ob)(github),
        reader: (0,_follow_ups_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .followUpReader */ .k)(github),
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   Nq: () => (/* binding */ failedResult),
/* harmony export */   n0: () => (/* binding */ mergeResults)
/* harmony export */ });
const NOTHING = {
    subjects: [],
    effects: [],
    leftAlone: [],
    decisions: [],
    followUps: [],
    problems: [],
    mistakes: [],
    hints: [],
    cutLists: [],
    unruled: [],
    previews: [],
    nearMisses: [],
    outcome: { done: [], failed: [] },
    failures: [],
};
const resultOf = (parts) => ({ ...NOTHING, ...parts });
function failedResult({ message }, log) {
    log.info(`Failed: ${message}`);
    return resultOf({ failures: [message] });
}
/** All of them as one, in their order. */
function mergeResults(all) {
    const translation = all.find((each) => each.translation !== undefined)?.translation;
    return {
        subjects: all.flatMap(({ subjects }) => subjects),
        effects: all.flatMap(({ effects }) => effects),
        leftAlone: all.flatMap(({ leftAlone }) => leftAlone),
        decisions: all.flatMap(({ decisions }) => decisions),
        followUps: all.flatMap(({ followUps }) => followUps),
        problems: distinct(all.flatMap(({ problems }) => problems)),
        mistakes: distinct(all.flatMap(({ mistakes }) => mistakes)),
        hints: distinct(all.flatMap(({ hints }) => hints)),
        cutLists: all.flatMap(({ cutLists }) => cutLists),
        unruled: distinct(all.flatMap(({ unruled }) => unruled)),
        previews: all.flatMap(({ previews }) => previews),
        nearMisses: all.flatMap(({ nearMisses }) => nearMisses),
        ...(translation === undefined ? {} : { translation }),
        outcome: {
            done: all.flatMap(({ outcome }) => outcome.done),
            failed: all.flatMap(({ outcome }) => outcome.failed),
        },
        failures: all.flatMap(({ failures }) => failures),
    };
}
/** A file that hints at something does so for every subject; a rule that times out on many texts is one mistake. */
const distinct = (all) => [
    ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
];


/***/ }),

/***/ 6100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __webpack_require__(3883);
// EXTERNAL MODULE: ./actions/triage/build/subject-result.js
var subject_result = __webpack_require__(2233);
;// CONCATENATED MODULE: ./actions/triage/build/targets/request-budget.js
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

;// CONCATENATED MODULE: ./actions/triage/build/targets/sweep-candidates.js

/** What a sweep is to look at, the newest first, between the dates that the inputs may give. */
async function listCandidates(sweep, sources) {
    if (sweep.kind === 'open')
        return { candidates: openOnes(sweep.which, sources), warnings: [] };
    const { github, inputs } = sources;
    const found = await github.listings.found(scopedSearch(sweep.search, github.repository));
    const wanted = found.issues.filter((issue) => isInTime(issue, inputs));
    return { candidates: withRest(wanted.map(asFound), 0), warnings: warningsOf(found) };
}
async function* openOnes(which, { github: { listings }, inputs }) {
    const { notAfter } = inputs;
    const parts = which === 'open-pull-requests' ? listings.openPullRequests({ notAfter }) : listings.open({ notAfter });
    for await (const { threads, left } of parts) {
        const wanted = threads.filter((thread) => which !== 'open-issues' || isIssue(thread));
        for (const candidate of withRest(wanted.map(asListed), left)) {
            // The rest is older still.
            if (!isInTime(candidate, inputs))
                return;
            yield candidate;
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

;// CONCATENATED MODULE: ./actions/triage/build/sweep.js




// One subject may be out of order, and GitHub may falter for a moment. Three in a row would go on like that.
const MOST_FAILURES_IN_A_ROW = 3;
/** As many as the budget allows, the newest first, each one wholly or not at all. */
async function sweep(wanted, run, process) {
    const { candidates, warnings } = await listCandidates(wanted, run);
    const results = [];
    const failing = [];
    let lookedAt = 0;
    let latest;
    let current;
    const ended = (because) => {
        const left = (current?.left ?? 0) + (current === latest ? 0 : 1);
        const first = failing[0] ?? current;
        const stopped = because && first ? { because, next: first.createdAt, left } : undefined;
        return { results, progress: { sweep: wanted, lookedAt, warnings, ...(stopped && { stopped }) } };
    };
    try {
        for await (current of candidates) {
            if (failing.length === MOST_FAILURES_IN_A_ROW)
                return ended(`${MOST_FAILURES_IN_A_ROW} in a row failed`);
            const because = reasonToStop(current.target.kind, run);
            if (because !== undefined)
                return ended(because);
            const own = await resultsFor(current.target, run, process);
            lookedAt += 1;
            latest = current;
            results.push(...own);
            if (own.some(hasFailed))
                failing.push(current);
            else
                failing.splice(0);
        }
        return ended();
    }
    catch (error) {
        // A mistake in the rules, a permission that is missing, a list that does not go on: what was done is still reported.
        if (lookedAt === 0 || (!(0,errors/* isUserError */.iU)(error) && !(0,errors/* isGitHubError */.e0)(error)))
            throw error;
        results.push((0,subject_result/* failedResult */.Nq)(error, run.log));
        return ended('it could not go on');
    }
}
const hasFailed = ({ failures, outcome }) => failures.length > 0 || outcome.failed.length > 0;
async function resultsFor(target, { log }, process) {
    const results = [];
    try {
        for await (const result of process(target))
            results.push(result);
    }
    catch (error) {
        if (!(0,errors/* isGitHubError */.e0)(error))
            throw error;
        results.push((0,subject_result/* failedResult */.Nq)(error, log));
    }
    return results;
}


/***/ }),

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ findSubjects)
});

// EXTERNAL MODULE: ./packages/github/build/pure.js + 5 modules
var pure = __webpack_require__(3985);
;// CONCATENATED MODULE: ./actions/triage/build/facts/subject.js
function ofThread(thread, { isNew = false, comment = null }) {
    const { number, nodeId, title, body, author, association, createdAt, updatedAt, labels, milestone } = thread;
    const post = { number, nodeId, title, body, author, association, createdAt, updatedAt, labels, milestone };
    const { assignees, isLocked, state } = thread;
    return { ...post, assignees, isLocked, isOpen: state === 'open', isNew, comment };
}
const issueSubject = (issue, event = {}) => ({
    ...ofThread(issue, event),
    kind: 'issue',
    type: issue.type,
    requested: { people: [], teams: [] },
    branches: null,
    isDraft: false,
    discussion: null,
    changedFiles: 0,
    changedLines: 0,
});
const pullRequestSubject = (pull, event = {}) => ({
    ...ofThread(pull, event),
    kind: 'pull request',
    type: null,
    requested: { people: pull.requestedReviewers, teams: pull.requestedTeams },
    branches: { head: pull.head.name, base: pull.base.name },
    isDraft: pull.isDraft,
    discussion: null,
    changedFiles: pull.counts?.files ?? 0,
    changedLines: (pull.counts?.additions ?? 0) + (pull.counts?.deletions ?? 0),
});
function discussionSubject({ nodeId, repositoryId, category, ...thread }, { isNew = false, isAsked = false, comment = null, before = null } = {}) {
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
        discussion: { nodeId, repositoryId, category, before, isAsked },
        changedFiles: 0,
        changedLines: 0,
        isNew,
        comment,
    };
}

;// CONCATENATED MODULE: ./actions/triage/build/targets/find-subjects.js


/** The subjects of a target, each from the payload when it came with it. */
async function findSubjects(target, github) {
    if (target.kind === 'head')
        return await findByHead(target, github);
    if (target.kind === 'discussion') {
        const discussion = target.known ?? (await (0,pure/* undefinedIfMissing */.qC)(github.discussions.discussion(target.number)));
        if (discussion === undefined)
            return [missing(target.number, `there is no discussion #${target.number}`)];
        return [{ subject: discussionSubject(discussion, target), pull: null }];
    }
    return [target.kind === 'issue' ? await findIssue(target, github) : await findPullRequest(target, github)];
}
const missing = (number, because) => ({ what: `#${number}`, missing: because });
async function findByHead({ owner, branch, sha }, github) {
    const pulls = await github.pullRequests.withHead({ owner, branch });
    const current = pulls.filter(({ head }) => head.sha === sha);
    if (current.length === 0)
        return [{ what: `${owner}:${branch}`, missing: `no open pull request has the head ${sha} any more` }];
    const targets = current.map(({ number }) => ({ kind: 'pull request', number, expectedHead: sha }));
    return await Promise.all(targets.map((target) => findPullRequest(target, github)));
}
async function findIssue(target, github) {
    const issue = target.known ?? (await (0,pure/* undefinedIfMissing */.qC)(github.issues.issue(target.number)));
    if (issue === undefined)
        return missing(target.number, `there is no issue #${target.number}`);
    // github/issue-labeler takes a pull request's number as well.
    if (issue.pullRequest !== null) {
        const { number, comment, expectedHead } = target;
        const asPullRequest = {
            kind: 'pull request',
            number,
            ...(comment && { comment }),
            ...(expectedHead && { expectedHead }),
        };
        return await findPullRequest(asPullRequest, github);
    }
    const subject = issueSubject(issue, target);
    const { isNew, comment } = subject;
    return { subject, pull: null, event: { ...target, isNew, comment, issue } };
}
async function findPullRequest(target, github) {
    const pull = target.known ?? (await (0,pure/* undefinedIfMissing */.qC)(github.pullRequests.pullRequest(target.number)));
    if (pull === undefined)
        return missing(target.number, `there is no pull request #${target.number}`);
    if (target.expectedHead !== undefined && target.expectedHead !== pull.head.sha) {
        const because = `the workflow run was for commit ${target.expectedHead}, which is not the head of #${pull.number}`;
        return missing(pull.number, because);
    }
    return { subject: pullRequestSubject(pull, target), pull };
}


/***/ }),

/***/ 5502:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ triageSubject)
/* harmony export */ });
/* harmony import */ var _conditions_time_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3887);
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8276);
/* harmony import */ var _facts_gather_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8606);
/* harmony import */ var _follow_ups_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1596);
/* harmony import */ var _follow_ups_gather_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2939);
/* harmony import */ var _follow_ups_matched_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6104);
/* harmony import */ var _good_first_issue_decide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7510);
/* harmony import */ var _good_first_issue_gather_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8985);
/* harmony import */ var _labels_decide_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3799);
/* harmony import */ var _labels_gather_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2452);
/* harmony import */ var _labels_label_definitions_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2358);
/* harmony import */ var _labels_near_misses_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1606);
/* harmony import */ var _labels_verdicts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9569);
/* harmony import */ var _rules_compile_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1710);
/* harmony import */ var _rules_issue_version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4057);
/* harmony import */ var _rules_load_rules_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5973);
/* harmony import */ var _rules_proposed_rules_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2127);
/* harmony import */ var _subject_result_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2233);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_facts_gather_facts_js__WEBPACK_IMPORTED_MODULE_1__, _follow_ups_decide_js__WEBPACK_IMPORTED_MODULE_2__, _follow_ups_gather_js__WEBPACK_IMPORTED_MODULE_3__, _good_first_issue_gather_js__WEBPACK_IMPORTED_MODULE_6__, _labels_decide_js__WEBPACK_IMPORTED_MODULE_7__, _labels_gather_js__WEBPACK_IMPORTED_MODULE_8__, _labels_near_misses_js__WEBPACK_IMPORTED_MODULE_9__, _rules_compile_js__WEBPACK_IMPORTED_MODULE_11__, _rules_load_rules_js__WEBPACK_IMPORTED_MODULE_12__, _rules_proposed_rules_js__WEBPACK_IMPORTED_MODULE_13__]);
([_facts_gather_facts_js__WEBPACK_IMPORTED_MODULE_1__, _follow_ups_decide_js__WEBPACK_IMPORTED_MODULE_2__, _follow_ups_gather_js__WEBPACK_IMPORTED_MODULE_3__, _good_first_issue_gather_js__WEBPACK_IMPORTED_MODULE_6__, _labels_decide_js__WEBPACK_IMPORTED_MODULE_7__, _labels_gather_js__WEBPACK_IMPORTED_MODULE_8__, _labels_near_misses_js__WEBPACK_IMPORTED_MODULE_9__, _rules_compile_js__WEBPACK_IMPORTED_MODULE_11__, _rules_load_rules_js__WEBPACK_IMPORTED_MODULE_12__, _rules_proposed_rules_js__WEBPACK_IMPORTED_MODULE_13__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);


















/** Gathers and decides for one subject. Its time limit is its own: what one text uses up is not taken from the next. */
async function triageSubject(found, run) {
    if ('missing' in found)
        return (0,_subject_result_js__WEBPACK_IMPORTED_MODULE_14__/* .resultOf */ .Bg)({ leftAlone: [{ what: found.what, because: found.missing }] });
    const { subject, pull } = found;
    const obstacle = dateObstacle(subject.createdAt, run.inputs);
    if (obstacle !== undefined)
        return leftAlone(found, obstacle);
    const limit = (0,_conditions_time_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLimit */ .z)();
    const versioned = (0,_rules_issue_version_js__WEBPACK_IMPORTED_MODULE_15__/* .versionOf */ .E)(subject, run.inputs, limit);
    if (versioned.kind === 'missing')
        return (0,_subject_result_js__WEBPACK_IMPORTED_MODULE_14__/* .resultOf */ .Bg)({ subjects: [subject], effects: versioned.effects, leftAlone: versioned.leftAlone });
    const number = run.inputs.sweep === undefined ? pull?.number : undefined;
    const files = await run.readFiles({ base: pull?.base.name, version: versioned.version, number });
    const triaged = hasRules(files, run.inputs)
        ? await triageByRules(found, files, { ...run, limit })
        : await withoutRules(found, files, run);
    return (0,_subject_result_js__WEBPACK_IMPORTED_MODULE_14__/* .mergeResults */ .n0)([triaged, (0,_subject_result_js__WEBPACK_IMPORTED_MODULE_14__/* .resultOf */ .Bg)({ effects: versioned.effects })]);
}
/** The order of things. Labels come first: what GITHUB_TOKEN labels starts no run that could see them. */
async function triageByRules(found, rulesFiles, run) {
    const { inputs, github, limit } = run;
    const { subject, event } = found;
    const written = run.rulesIn(rulesFiles.files, subject);
    const labels = (0,_rules_compile_js__WEBPACK_IMPORTED_MODULE_11__/* .asksForLabels */ .nF)(written, subject.kind) ? [...(await run.readLabels()).values()] : undefined;
    const rules = (0,_rules_compile_js__WEBPACK_IMPORTED_MODULE_11__/* .withLabels */ .IO)(written, labels);
    const results = new Map();
    const facts = await (0,_facts_gather_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherFacts */ .p)(subject, { ...run, pull: found.pull, rules, isExplained: inputs.explain, results });
    const question = { facts, limit, results };
    const verdicts = (0,_labels_verdicts_js__WEBPACK_IMPORTED_MODULE_10__/* .evaluateRules */ .F0)(facts, rules, limit, results);
    const deciding = { subject, rules, sync: inputs.sync };
    const history = await (0,_labels_gather_js__WEBPACK_IMPORTED_MODULE_8__/* .gatherLabelHistory */ .o)(verdicts, { question, deciding, github });
    const { plan, decisions, problems } = (0,_labels_decide_js__WEBPACK_IMPORTED_MODULE_7__/* .decideLabels */ .I)(verdicts, deciding, history);
    const definitions = await (0,_labels_label_definitions_js__WEBPACK_IMPORTED_MODULE_16__/* .definedLabels */ .Z)(plan.effects, rules, run.readLabels);
    const tasks = (0,_good_first_issue_decide_js__WEBPACK_IMPORTED_MODULE_5__/* .claimTasks */ .l)(event, rules.goodFirstIssue, plan.effects);
    const claims = (0,_good_first_issue_decide_js__WEBPACK_IMPORTED_MODULE_5__/* .decideClaims */ .i)(await (0,_good_first_issue_gather_js__WEBPACK_IMPORTED_MODULE_6__/* .gatherClaims */ .X)(tasks, run));
    run.reader.count(claims.newMentors.map((what) => ({ kind: 'mentor', action: 'add', what })));
    const matched = (0,_follow_ups_matched_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .matchRules */ .VA)(rules, question);
    const followUpFacts = await (0,_follow_ups_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherFollowUps */ .z)(matched, subject, { ...run, sync: inputs.sync });
    const followUps = (0,_follow_ups_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .decideFollowUps */ .O)(matched, followUpFacts);
    run.reader.count(followUps.decisions);
    const preview = { rulesFiles, inputs, github, limitedTo: _conditions_time_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLimit */ .z };
    return (0,_subject_result_js__WEBPACK_IMPORTED_MODULE_14__/* .mergeResults */ .n0)([
        (0,_subject_result_js__WEBPACK_IMPORTED_MODULE_14__/* .resultOf */ .Bg)({ subjects: [subject], cutLists: (0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_17__/* .isCut */ .xZ)(facts) ? [subject] : [], hints: rules.hints }),
        (0,_subject_result_js__WEBPACK_IMPORTED_MODULE_14__/* .resultOf */ .Bg)({ effects: [...definitions, ...plan.effects], leftAlone: plan.leftAlone, decisions, problems }),
        (0,_subject_result_js__WEBPACK_IMPORTED_MODULE_14__/* .resultOf */ .Bg)({ effects: claims.effects, leftAlone: claims.leftAlone, hints: claims.hints }),
        (0,_subject_result_js__WEBPACK_IMPORTED_MODULE_14__/* .resultOf */ .Bg)({ ...followUps, decisions: [], followUps: followUps.decisions }),
        (0,_subject_result_js__WEBPACK_IMPORTED_MODULE_14__/* .resultOf */ .Bg)({
            previews: await (0,_rules_proposed_rules_js__WEBPACK_IMPORTED_MODULE_13__/* .previewsOf */ .P)(found, facts, { ...preview, labels, mayList: inputs.explain }),
            nearMisses: inputs.explain ? (0,_labels_near_misses_js__WEBPACK_IMPORTED_MODULE_9__/* .nearMisses */ .B)({ written, rules, question }) : [],
            ...(rules.translation === undefined ? {} : { translation: rules.translation }),
        }),
    ]);
}
function dateObstacle(createdAt, { notBefore, notAfter }) {
    const opened = new Date(createdAt);
    if (notBefore !== undefined && opened < notBefore)
        return `it is from ${createdAt}, before not-before: ${notBefore.toISOString()}`;
    if (notAfter !== undefined && opened > notAfter)
        return `it is from ${createdAt}, after not-after: ${notAfter.toISOString()}`;
    return undefined;
}
const leftAlone = ({ subject }, because) => (0,_subject_result_js__WEBPACK_IMPORTED_MODULE_14__/* .resultOf */ .Bg)({ subjects: [subject], leftAlone: [{ what: `#${subject.number}`, because }] });
const hasRules = ({ files, missing }, { configurationPaths }) => files.length > 0 && (missing.length === 0 || configurationPaths.length === 0);
/** The first rules may be in the pull request itself: it sees what they would do, and nothing more comes of them. */
async function withoutRules(found, rulesFiles, { inputs, github, now }) {
    const { missing } = rulesFiles;
    const base = found.pull?.base.name;
    if (inputs.sweep !== undefined) {
        // Some branches may well have no rules; the default branch must have those that the workflow names.
        if (found.pull === null && inputs.configurationPaths.length > 0)
            throw (0,_rules_load_rules_js__WEBPACK_IMPORTED_MODULE_12__/* .missingRules */ .qx)(missing, base);
        return (0,_subject_result_js__WEBPACK_IMPORTED_MODULE_14__/* .resultOf */ .Bg)({ unruled: [unruled(missing, base)] });
    }
    const facts = (0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_17__/* .noFacts */ .f5)(found.subject, now);
    const previews = await (0,_rules_proposed_rules_js__WEBPACK_IMPORTED_MODULE_13__/* .previewsOf */ .P)(found, facts, {
        rulesFiles,
        inputs,
        github,
        labels: undefined,
        mayList: true,
        limitedTo: _conditions_time_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLimit */ .z,
    });
    if (inputs.configurationPaths.length === 0)
        return { ...leftAlone(found, unruled(missing, base)), previews };
    if (previews.length === 0)
        throw (0,_rules_load_rules_js__WEBPACK_IMPORTED_MODULE_12__/* .missingRules */ .qx)(missing, base);
    return { ...leftAlone(found, `${(0,_rules_load_rules_js__WEBPACK_IMPORTED_MODULE_12__/* .branchText */ .Ot)(base)} has no ${missing.join(' and no ')} yet`), previews };
}
const unruled = (missing, base) => `there are no rules: ${(0,_rules_load_rules_js__WEBPACK_IMPORTED_MODULE_12__/* .branchText */ .Ot)(base)} has ${missing.length === 1 ? 'no' : 'neither'} ${missing.join(' nor ')}`;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseLogin),
/* harmony export */   R: () => (/* binding */ parseTeam)
/* harmony export */ });
// Logins have 39 characters at the most, and an enterprise's own accounts an underscore and its short code after it; apps
// have `[bot]`. GitHub's older logins may end with a hyphen.
// https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
const LOGIN = /^@?([a-z\d][\w-]{0,98}(?:\[bot\])?)$/i;
// An organization has no underscore or `[bot]`; a slug is made of the team's name and may start with an underscore.
const TEAM = /^@?([a-z\d][a-z\d-]{0,98})\/([a-z\d_][\w.-]{0,99})$/i;
/** The login that a text names, with or without `@` before it; undefined when it cannot be one. Case is kept. */
const parseLogin = (text) => LOGIN.exec(text)?.[1];
/** The team that a text names as `organization/team`, with or without `@` before it. */
function parseTeam(text) {
    const [, organization, slug] = TEAM.exec(text) ?? [];
    return organization === undefined || slug === undefined ? undefined : { organization, slug };
}


/***/ }),

/***/ 7438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   rR: () => (/* binding */ withoutMarker),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/* unused harmony export hasMarker */
function marker(action, purpose) {
    for (const part of [action, purpose]) {
        // Two hyphens would end an HTML comment early.
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))
            throw new Error(`The marker part ${JSON.stringify(part)} is not kebab-case.`);
    }
    return `<!-- porchlight:${action}:${purpose} -->`;
}
/** Whether the body holds the marker on a line of its own. That it is ours, its author tells; anybody can copy a marker. */
const hasMarker = (body, wanted) => linesOf(body).some((line) => line.trim() === wanted);
/** The body with the marker as first line, where truncation does not reach it. */
const withMarker = (body, wanted) => `${wanted}\n${withoutMarker(body, wanted)}`;
const withoutMarker = (body, wanted) => linesOf(body)
    .filter((line) => line.trim() !== wanted)
    .join('\n');
const linesOf = (body) => body.split(/\r?\n/);


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
        const { would, did } = describe(effect);
        if (dryRun) {
            log.info(`Would ${would}, because ${effect.because}.`);
            continue;
        }
        try {
            done.push({ effect, returned: await perform(effect) });
            log.info(`${capitalised(did)}, because ${effect.because}.`);
        }
        catch (error) {
            failed.push({ effect, error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) });
            log.info(`Failed to ${would}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        }
    }
    for (const { what, because } of plan.leftAlone)
        log.info(`Skipped: ${what}, because ${because}.`);
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


/***/ })

};
