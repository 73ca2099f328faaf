export const id = 347;
export const ids = [347];
export const modules = {

/***/ 347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  triageTargets: () => (/* binding */ triageTargets)
});

// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __webpack_require__(883);
;// CONCATENATED MODULE: ./packages/action-kit/build/plan.js

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
            failed.push({ effect, error: (0,errors/* messageOf */.bD)(error) });
            log.info(`Failed to ${would}: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    for (const { what, because } of plan.leftAlone)
        log.info(`Skipped: ${what}, because ${because}.`);
    return { dryRun, done, failed };
}
const capitalised = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

;// CONCATENATED MODULE: ./packages/action-kit/build/marker.js
function marker(action, purpose) {
    for (const part of [action, purpose]) {
        // Two hyphens would end an HTML comment early.
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))
            throw new Error(`The marker part ${JSON.stringify(part)} is not kebab-case.`);
    }
    return `<!-- porchlight:${action}:${purpose} -->`;
}
/** Whether the marker is the body's first line, exactly: where we put it, and where a quote of someone's text rarely has it. */
const hasMarker = (body, wanted) => linesOf(body)[0] === wanted;
/** Whether a body is one that we write: the marker, and what belongs below it. Its author is the caller's to check. */
const isMarked = (body, { marker: wanted, isOurs }) => {
    const [first, ...rest] = linesOf(body);
    return first === wanted && isOurs(rest.join('\n').trim());
};
/** The body with the marker as first line, where truncation does not reach it. */
const withMarker = (body, wanted) => `${wanted}\n${withoutMarker(body, wanted)}`;
const withoutMarker = (body, wanted) => linesOf(body)
    .filter((line) => line.trim() !== wanted)
    .join('\n');
const linesOf = (body) => body.split(/\r?\n/);

// EXTERNAL MODULE: ./packages/action-kit/build/truncate.js + 1 modules
var truncate = __webpack_require__(884);
// EXTERNAL MODULE: ./packages/action-kit/build/text.js
var build_text = __webpack_require__(623);
;// CONCATENATED MODULE: ./packages/action-kit/build/template-shape.js
/**
 * The texts that a template can give: its literal parts in their order, and anything where a variable stands. It takes
 * time linear in the text, whatever the text is: each part is looked for once, after the one before.
 *
 * A template with fewer than ten letters and digits of its own has no shape, and matches nothing: anything could be its
 * text.
 */
function templateShape(source, { notice } = {}) {
    if (!hasShape(source))
        return () => false;
    const parts = partsOf(source);
    return (text) => {
        const given = plain(text);
        return hasParts(given, parts) || (notice !== undefined && wasCut(given, notice) && beginsWithParts(given, parts));
    };
}
/** Whether a template has enough text of its own for its comments to be known by it. */
const hasShape = (source) => (partsOf(source)
    .join('')
    .match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= LEAST_OWN;
// `{{ a }}a{{ b }}` would be found in most comments. All texts that we bring along have far more.
const LEAST_OWN = 10;
// A variable at a line's end may stand for nothing, and then the blanks before it are not seen either.
const partsOf = (source) => plain(source).replaceAll(BLANKS_BEFORE_LAST, '').split(VARIABLE);
const wasCut = (text, notice) => text.length > LEAST_CUT && text.endsWith(`\n${notice}`);
// A comment holds 65,536 characters, and `truncateMarkdown` takes a few hundred more than it must.
const LEAST_CUT = 60_000;
// As in template.ts; what stands between the braces does not matter here.
const VARIABLE = /\{\{[^{}\n]*\}\}/;
const BLANKS_BEFORE_LAST = /(?<![ \t])[ \t]+(?=\{\{[^{}\n]*\}\}$)/gm;
/** People edit with the line ends of their system, and GitHub trims neither end. Blanks at a line's end are not seen. */
const plain = (text) => text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?<![ \t])[ \t]+$/gm, '')
    .trim();
function hasParts(text, parts) {
    const [first = '', ...others] = parts;
    const last = others.pop();
    if (last === undefined)
        return text === first;
    const end = endOf(text, [first, ...others]);
    return end !== undefined && text.length - last.length >= end && text.endsWith(last);
}
/** The cut may be within a part, or in what stands in a variable's place, but not before the first words of ours. */
function beginsWithParts(text, parts) {
    const worded = parts.findIndex((part) => /[\p{L}\p{N}]/u.test(part));
    return endOf(text, parts.slice(0, worded + 1)) !== undefined;
}
/** Where the text goes on after these parts, of which the first is its beginning. */
function endOf(text, [first = '', ...others]) {
    if (!text.startsWith(first))
        return undefined;
    let end = first.length;
    for (const part of others) {
        const at = text.indexOf(part, end);
        if (at === -1)
            return undefined;
        end = at + part.length;
    }
    return end;
}

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/messages.js

/** "@ada, @bob and @eve". */
const mentionsOf = (logins) => (0,build_text/* listed */.KE)(logins.map((login) => `@${login}`));
/** For a rule whose own text does not say it. */
const MENTOR_SENTENCE = '{{ mentor }} can help you with this. Ask here whatever you want to know.';
const mentorSentence = (logins) => MENTOR_SENTENCE.replace('{{ mentor }}', () => mentionsOf(logins));

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/own-comment.js


const COMMENT_MARKER = marker('triage', 'comment');
const NOTICE = '_The rules gave more text than GitHub allows in a comment, and it was cut here._';
// "Body is too long (maximum is 65536 characters)", of which the lines above the text take some.
const MOST_CHARACTERS = 65_536;
const RECORDS = 4_096;
/**
 * The whole comment. Above the text stand its mentors, so that a later run asks the same people, and a sum of the text:
 * the rules file may say anything, and says something else tomorrow, so that no template tells what we wrote.
 */
function commentBody({ texts, mentors }) {
    const text = (0,truncate/* truncateMarkdown */.o)(texts.join('\n\n'), { characters: MOST_CHARACTERS - RECORDS, notice: NOTICE });
    const named = mentors.length === 0 ? [] : [`<!-- porchlight:triage:mentors ${mentors.join(' ')} -->`];
    return withMarker([...named, `<!-- porchlight:triage:text ${sumOf(text)} -->`, text].join('\n'), COMMENT_MARKER);
}
const MENTORS = /^<!-- porchlight:triage:mentors (?<logins>[\w[\]-]+(?: [\w[\]-]+)*) -->(?:\n|$)/;
const SUM = /^<!-- porchlight:triage:text (?<sum>[0-9a-f]{8}) -->(?:\n|$)/;
/** Only the line after the marker counts: below it stands text that the rules file and an author's name make up. */
function mentorsIn({ body }) {
    const [, ...rest] = body.split(/\r?\n/);
    return MENTORS.exec(rest.join('\n'))?.groups?.['logins']?.split(' ') ?? [];
}
/** A comment that says what its sum says: as we wrote it, and no person has changed it since. */
function isAsWritten(rest) {
    const below = rest.replace(MENTORS, '');
    const sum = SUM.exec(below)?.groups?.['sum'];
    return sum === undefined ? undefined : sum === sumOf(below.replace(SUM, ''));
}
/** For a comment that is written for the first time, whose twin has a sum as well. */
const NEW_COMMENT = { marker: COMMENT_MARKER, isOurs: (rest) => isAsWritten(rest) === true };
/** For the comment that the plan names by its id: read by `commentMark`, and since then changed by no person. */
const PLANNED_COMMENT = { marker: COMMENT_MARKER, isOurs: (rest) => isAsWritten(rest) !== false };
/** Also those of earlier versions, without a sum: they begin as one of the rules does, and end as one does. */
function commentMark(rules) {
    const sources = [MENTOR_SENTENCE, ...rules.flatMap(({ rule }) => rule.comment?.source ?? []), MENTOR_SENTENCE];
    return {
        marker: COMMENT_MARKER,
        isOurs: (rest) => isAsWritten(rest) ?? isBetween(sources, rest.replace(MENTORS, '')),
    };
}
/** One of an earlier version is not written again for its sum alone. */
const saysTheSame = (one, other) => (0,build_text/* sameText */.QV)(withoutSum(one), withoutSum(other));
const withoutSum = (body) => body.replace(/^<!-- porchlight:triage:text [0-9a-f]{8} -->\r?\n/m, '');
const isBetween = (sources, text) => sources.some((first, index) => {
    const others = sources.slice(index + 1).map((last) => `${first.trim()}\n\n{{ more }}${last.trim()}`);
    return [first, ...others].some((source) => templateShape(source, { notice: NOTICE })(text));
});
// The 32 bits of FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
const OFFSET = 0x81_1c_9d_c5;
const PRIME = 0x01_00_01_93;
/** Finds a change; proves nothing, as anybody can reckon it. */
function sumOf(text) {
    // GitHub keeps the line ends of whoever saved it, and not the blanks around it.
    const normal = text.replaceAll(/\r\n?/g, '\n').trim();
    let hash = OFFSET;
    for (let at = 0; at < normal.length; at += 1)
        hash = Math.imul(hash ^ normal.charCodeAt(at), PRIME);
    return (hash >>> 0).toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/load-balance.js
function picksOf({ candidates, pick, atMost, loads, excluded, turn }) {
    const loadOf = (login) => loads.get(loginKey(login)) ?? 0;
    const obstacleOf = (login) => excluded.get(loginKey(login)) ??
        (loadOf(login) < atMost ? undefined : `${login} already has ${loadOf(login)} of at most ${atMost}`);
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
/** Whether the choice depends on open work, which costs requests to know. */
const needsLoads = ({ candidates, pick, atMost, excluded }) => {
    const free = distinct(candidates).filter((login) => !excluded.has(loginKey(login)));
    return free.length > 0 && (free.length > pick || atMost !== Number.POSITIVE_INFINITY);
};
/** GitHub compares logins without case. */
const loginKey = (login) => login.toLowerCase();
const isSameLogin = (one, other) => loginKey(one) === loginKey(other);
function reasonFor(login, loadOf, { next, others }) {
    if (next === undefined)
        return others === 0 ? `${login} is the only candidate` : `${login} is a candidate, and all of them are chosen`;
    const load = loadOf(login);
    if (load < loadOf(next))
        return `${login} has the least open work (${load})`;
    return `${login} is next in turn among those with the least open work (${load})`;
}
/** Begins with another one for each number, so that equals take turns without a count that is kept anywhere. */
function inTurn(people, turn) {
    const first = people.length === 0 ? 0 : turn % people.length;
    return [...people.slice(first), ...people.slice(0, first)];
}
const distinct = (logins) => [...new Map(logins.toReversed().map((login) => [loginKey(login), login])).values()].toReversed();

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
            await github.comments.removeOne(effect, { ...PLANNED_COMMENT, existing: [effect.comment] });
    }
}
async function apply_assign({ number, people }, github) {
    const assigned = new Set((await github.assignment.assign(number, people)).map(loginKey));
    const missing = people.filter((login) => !assigned.has(loginKey(login)));
    if (missing.length === 0)
        return;
    throw new errors/* UserError */.yo(`GitHub did not assign ${missing.join(', ')}: only people with write access to the repository, and those who commented on the issue, can be assigned. Remove the name from the rules, or grant the access.`);
}
async function write({ number, nodeId, body, replaces }, github) {
    const thread = { number, nodeId };
    if (replaces === null)
        return void (await github.comments.keepOne(thread, { ...NEW_COMMENT, body, existing: [] }));
    const now = await github.comments.withMarker(number, PLANNED_COMMENT);
    // A person deleted or hid it since the facts were read: it is not written again.
    if (!now.some(({ id, isMinimized }) => id === replaces && !isMinimized))
        return;
    await github.comments.keepOne(thread, { ...PLANNED_COMMENT, body, existing: [replaces] });
}

;// CONCATENATED MODULE: ./packages/action-kit/build/account-names.js
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

;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/messages.js

const INTRODUCTION = marker('triage', 'good-first-issue');
/** By the person's number: logins change, and may hold what a marker may not. */
const answerMarker = (id) => marker('triage', `claim-${id}`);
const releaseMarker = (id) => marker('triage', `released-${id}`);
const isAny = (sources) => {
    const shapes = sources.map((source) => templateShape(source));
    return (text) => shapes.some((isIt) => isIt(text));
};
/** Each with and without one of its parts, which may be missing. */
const optional = (sources, part) => sources.flatMap((source) => [source.replace(part, ''), source]);
const HELP = '{{ mentors }} will help you. Ask here whatever you would like to know.\n\n';
const FREED = '\n- After {{ days }} without a comment or a push of yours it becomes free for others. A pull request that waits for a review keeps it yours.';
const messages_MENTORS = '\n\n<!-- mentors: {{ mentors }} -->';
const INTRODUCED = `**Would you like to work on this?** Write a comment with \`/assign\` on a line of its own, and it is yours.

${HELP}- {{ who }} can have {{ many }} at a time.
- \`/unassign\` gives it back. That is fine at any time, and needs no reason.${FREED}${messages_MENTORS}`;
const INTRODUCTION_MARK = {
    marker: INTRODUCTION,
    isOurs: isAny([HELP, FREED, messages_MENTORS].reduce(optional, [INTRODUCED])),
};
/** Each begins with whom it is for, and nothing that a person may have put above it. */
const isTo = (isIt) => (text) => /^\S+, /.test(text) && isIt(text);
const isAnswer = isTo(isAny([
    '{{ who }}, this issue is yours already. A comment with `/unassign` gives it back.',
    '{{ who }}, {{ others }} working on this. [These issues]({{ free }}) are still free.',
    '{{ who }}, you have {{ issues }} already, and {{ each }} can have {{ many }} at a time. When {{ one }} is closed, or you gave it back with `/unassign`, ask again here.',
    '{{ who }}, GitHub does not let this be assigned to you. A maintainer who reads this can help.',
]));
const answerMark = (id) => ({ marker: answerMarker(id), isOurs: isAnswer });
const isRelease = isTo(isAny([
    '{{ who }}, you took this on {{ since }}, and the last we saw of you here was on {{ last }}, so it is free for others again. Things come up, and that is fine. If you are still on it, a comment with `/assign` makes it yours again, unless {{ other }} was faster.',
]));
const releaseMark = (id) => ({ marker: releaseMarker(id), isOurs: isRelease });
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
            : [`${(0,build_text/* listed */.KE)(mentors.map(mention))} will help you. Ask here whatever you would like to know.`]),
        [
            `- Each contributor can have ${many} at a time.`,
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
/** Why a contributor does not get an issue that they asked for. */
const alreadyYours = (login) => `${mention(login)}, this issue is yours already. A comment with \`/unassign\` gives it back.`;
const takenBy = (login, others, freeOnes) => `${mention(login)}, ${(0,build_text/* listed */.KE)(others.map(build_text/* inlineText */.ln))} ${others.length === 1 ? 'is' : 'are'} working on this. ` +
    `[These issues](${freeOnes}) are still free.`;
const atTheCap = (login, numbers, most) => `${mention(login)}, you have ${(0,build_text/* listed */.KE)(numbers.map((number) => `#${number}`))} already, and each contributor can have ` +
    `${most === 1 ? 'one issue of this kind' : `${most} issues of this kind`} at a time. When ` +
    `${numbers.length === 1 ? 'that one' : 'one of them'} is closed, or you gave it back with \`/unassign\`, ask again here.`;
const notAssignable = (login) => `${mention(login)}, GitHub does not let this be assigned to you. A maintainer who reads this can help.`;
/** What a contributor reads whose claim is released. */
const released = (login, { since, lastActive }) => `${mention(login)}, you took this on ${dateOf(since)}, and the last we saw of you here was on ${dateOf(lastActive)}, ` +
    'so it is free for others again. Things come up, and that is fine. If you are still on it, a comment with `/assign` ' +
    'makes it yours again, unless another contributor was faster.';
/** Open issues of that label without an assignee, on GitHub's own page. */
function freeIssues(issueUrl, label) {
    const query = `is:issue is:open no:assignee label:"${label.replaceAll('"', String.raw `\"`)}"`;
    return `${issueUrl.replace(/\/\d+$/, '')}?q=${encodeURIComponent(query).replaceAll(/[()'!*]/g, percent)}`;
}
// What encodeURIComponent leaves alone and Markdown does not.
const percent = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
/** Only what can be a login is written as a mention. */
const mention = (login) => (isLogin(login) ? `@${login}` : (0,build_text/* inlineText */.ln)(login));
const isLogin = (text) => parseLogin(text) === text;
/** Invisible, so that a later run asks the same people. That the comment is ours, its author tells. */
const mentorsMarker = (mentors) => `<!-- mentors: ${mentors.filter(isLogin).join(' ')} -->`;
/** The mentors whom an introduction names. */
const messages_mentorsIn = (body) => /^<!-- mentors: ([\w [\]-]+) -->\r?$/m.exec(body)?.[1]?.split(' ').filter(isLogin) ?? [];
const days = (count) => (count === 1 ? 'a day' : `${count} days`);
const dateOf = (at) => at.slice(0, 10);

;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/plan.js
const NO_CLAIMS = { effects: [], leftAlone: [], hints: [], newMentors: [] };
const doing = (...effects) => ({ ...NO_CLAIMS, effects });
const leave = (number, because) => ({
    ...NO_CLAIMS,
    leftAlone: [{ what: `#${number}`, because }],
});

;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/claim.js




/** What comes of `/assign` and `/unassign`. */
function decideRequest(facts) {
    const { command, issue, newComment, assignments } = facts;
    const { login } = newComment.by;
    if (!isClaimable(assignments))
        return leave(issue.number, 'it was closed or locked meanwhile');
    const request = { ...facts, assignments };
    if (isDealtWith(request))
        return leave(issue.number, `the request of ${login} was handled before`);
    if (command === 'assign')
        return decideAssignment(request);
    const because = `${login} gives it back`;
    if (!isAssigned(assignments, login))
        return leave(issue.number, `${login} is not assigned to it`);
    return doing({ kind: 'give-back', number: issue.number, login, because });
}
/** Whether the issue is there, open and not locked. */
const isClaimable = (assignments) => assignments !== undefined && assignments.isOpen && !assignments.isLocked;
const CHANGES = { assign: 'assigned', unassign: 'unassigned' };
/**
 * A run that is started again plays an old comment: what came after it stands. Not so where it is only that we carried out
 * what they asked for before, as runs take a while: `/assign`, and `/unassign` seconds later. Times have whole seconds.
 */
function isDealtWith({ command, newComment, assignments }) {
    return assignments.changes.some(({ kind, login, at, isOurs }) => isSameLogin(login, newComment.by.login) &&
        Date.parse(at) >= Date.parse(newComment.at) &&
        (kind === CHANGES[command] || !isOurs));
}
function decideAssignment(request) {
    const { issue, rule, newComment, assignments, answers, claimed } = request;
    const { login, id } = newComment.by;
    const others = assignments.assignees.map((assignee) => assignee.login);
    if (isAssigned(assignments, login)) {
        return decideAnswer(request, { body: alreadyYours(login), because: `it is already assigned to ${login}` });
    }
    if (others.length > 0) {
        const body = takenBy(login, others, freeIssues(issue.url, rule.label));
        return decideAnswer(request, { body, because: `it was assigned to ${(0,build_text/* listed */.KE)(others)} before ${login} asked` });
    }
    if (claimed.length >= rule.most) {
        const body = atTheCap(login, claimed, rule.most);
        const numbers = claimed.map((number) => `#${number}`);
        return decideAnswer(request, { body, because: `${login} already has ${(0,build_text/* listed */.KE)(numbers)}, of at most ${rule.most}` });
    }
    const { number, nodeId, url } = issue;
    const { label, most } = rule;
    const person = { number, login, id };
    const because = `${login} asked for it and it has no assignee`;
    const hasAnswer = answers.some(({ isMinimized }) => !isMinimized);
    return doing({ kind: 'claim', ...person, nodeId, url, label, most, because }, 
    // The answer there says that another contributor has it.
    ...(hasAnswer ? [{ kind: 'withdraw-answer', ...person, because: `it is assigned to ${login} now` }] : []));
}
/** One answer for each contributor, kept up to date, so that a flood of requests makes no flood of comments. */
function decideAnswer({ issue: { number, nodeId }, newComment, answers }, { body, because }) {
    const { login, id } = newComment.by;
    if (answers.some(({ isMinimized }) => isMinimized))
        return leave(number, `${because}; a person hid the earlier answer`);
    if (answers.some((answer) => (0,build_text/* sameText */.QV)(withoutMarker(answer.body, answerMarker(id)), body)))
        return leave(number, `${because}, as answered before`);
    return doing({ kind: 'answer-claim', number, nodeId, login, id, body, because });
}
/** Who was assigned before this contributor. Those whose assignment GitHub does not show any more were first. */
function assignedBefore({ assignees, changes }, login) {
    const turnOf = (name) => changes.findLastIndex((change) => change.kind === 'assigned' && isSameLogin(change.login, name));
    return assignees.map((assignee) => assignee.login).filter((name) => turnOf(name) < turnOf(login));
}
const isAssigned = ({ assignees }, login) => assignees.some((assignee) => isSameLogin(assignee.login, login));
/** The issues of one assignee, those that were assigned first in front; the lower number where it was the same second. */
function claimsInOrder(issues, login) {
    const own = issues.filter(({ assignees }) => assignees.some((assignee) => isSameLogin(assignee.login, login)));
    const claims = own.map(({ number, changes }) => ({
        number,
        // What GitHub does not show any more was long ago.
        at: changes.findLast((change) => change.kind === 'assigned' && isSameLogin(change.login, login))?.at ?? '',
    }));
    // ISO times of one form sort as texts.
    return claims
        .toSorted((one, other) => one.at.localeCompare(other.at) || one.number - other.number)
        .map(({ number }) => number);
}

;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/apply.js




async function applyClaimEffect(effect, github) {
    switch (effect.kind) {
        case 'introduce':
            return await introduce(effect, github);
        case 'withdraw-introduction':
            return await github.comments.removeOne(effect, { ...INTRODUCTION_MARK, existing: [effect.comment] });
        case 'claim':
            return await claim(effect, github);
        case 'give-back':
            return await github.assignment.unassign(effect.number, [effect.login]);
        case 'answer-claim':
            return await apply_write(effect, answerMark(effect.id), github);
        case 'withdraw-answer':
            return await github.comments.removeOne(effect, answerMark(effect.id));
        case 'release-claim':
            return await release(effect, github);
    }
}
async function introduce({ number, nodeId, replaces, body }, github) {
    // None was there when we looked; should another run write at this moment, the older of the two stays.
    const existing = replaces === null ? [] : [replaces];
    await github.comments.keepOne({ number, nodeId }, { ...INTRODUCTION_MARK, body, existing });
}
async function apply_write({ number, nodeId, body }, mark, github) {
    await github.comments.keepOne({ number, nodeId }, { ...mark, body });
}
/**
 * Two runs may both have found an issue without an assignee. GitHub takes several and puts them into the timeline one
 * after the other: the later one is unassigned, and both runs agree on that without talking.
 */
async function claim(effect, github) {
    const { number, login } = effect;
    const assigned = await github.assignment.assign(number, [login]);
    if (!assigned.some((name) => isSameLogin(name, login))) {
        await answer(effect, notAssignable(login), github);
        throw new errors/* UserError */.yo(`GitHub does not let ${login} be assigned to #${number}: it may have ten assignees already, or ${login} may not be assigned in this repository. A comment tells ${login} so.`);
    }
    const reason = (await laterThanOthers(effect, assigned, github)) ?? (await overTheCap(effect, github));
    if (reason === undefined)
        return;
    await github.assignment.unassign(number, [login]);
    await answer(effect, reason, github);
}
const answer = (effect, body, github) => apply_write({ ...effect, body }, answerMark(effect.id), github);
/** Assumption: GitHub's answer to an assignment has all who were assigned before it. */
async function laterThanOthers({ number, login, url, label }, assigned, github) {
    if (assigned.length === 1)
        return undefined;
    const now = await github.claims.on(number);
    const earlier = now === undefined ? [] : assignedBefore(now, login);
    return earlier.length === 0 ? undefined : takenBy(login, earlier, freeIssues(url, label));
}
/** A contributor who asks for many at the same moment gets as many as they may have: those that were assigned first. */
async function overTheCap({ number, login, label, most }, github) {
    const claimed = await github.assignment.assignedWith(login, label);
    if (claimed.length <= most)
        return undefined;
    const kept = claimsInOrder(await github.claims.open(label), login).slice(0, most);
    return kept.includes(number) ? undefined : atTheCap(login, kept, most);
}
/** Comments before unassigning, so that no contributor is unassigned silently. The next run finds the same words there. */
async function release(effect, github) {
    const { number, login, id, body } = effect;
    await github.comments.replaceOne({ number, nodeId: '' }, { ...releaseMark(id), body });
    await github.assignment.unassign(number, [login]);
}

// EXTERNAL MODULE: ./actions/triage/build/labels/decision.js
var labels_decision = __webpack_require__(113);
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
    const defined = new Set((await github.labels.defined()).map(({ name }) => (0,labels_decision/* labelKey */.k)(name)));
    return labels.filter((label) => !defined.has((0,labels_decision/* labelKey */.k)(label)));
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

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/effects.js

const FOLLOW_UP_DESCRIPTIONS = {
    assign: ({ people, number }) => ({
        would: `assign ${(0,build_text/* listed */.KE)(people)} to #${number}`,
        did: `assigned ${(0,build_text/* listed */.KE)(people)} to #${number}`,
    }),
    'request-reviews': ({ people, teams, number }) => {
        const reviewers = (0,build_text/* listed */.KE)([...people, ...teams.map((team) => `the team ${team}`)]);
        return {
            would: `request a review of #${number} from ${reviewers}`,
            did: `requested a review of #${number} from ${reviewers}`,
        };
    },
    'set-milestone': ({ title, number }) => ({
        would: `set the milestone of #${number} to ${title}`,
        did: `set the milestone of #${number} to ${title}`,
    }),
    'set-type': ({ type, number }) => ({
        would: `set the type of #${number} to ${type}`,
        did: `set the type of #${number} to ${type}`,
    }),
    comment: ({ number, replaces }) => replaces === null
        ? { would: `comment on #${number}`, did: `commented on #${number}` }
        : { would: `update the comment on #${number}`, did: `updated the comment on #${number}` },
    'remove-comment': ({ number }) => ({
        would: `remove the comment from #${number}`,
        did: `removed the comment from #${number}`,
    }),
};

;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/effects.js
const CLAIM_DESCRIPTIONS = {
    introduce: ({ number }) => ({
        would: `comment on #${number} how to claim it`,
        did: `commented on #${number} how to claim it`,
    }),
    'withdraw-introduction': ({ number }) => ({
        would: `remove the comment on how to claim #${number}`,
        did: `removed the comment on how to claim #${number}`,
    }),
    claim: ({ login, number }) => ({
        would: `assign ${login} to #${number}, unless another contributor was faster`,
        did: `assigned ${login} to #${number}, unless another contributor was faster`,
    }),
    'give-back': ({ login, number }) => ({
        would: `unassign ${login} from #${number}`,
        did: `unassigned ${login} from #${number}`,
    }),
    'answer-claim': ({ login, number }) => ({
        would: `answer ${login} on #${number}`,
        did: `answered ${login} on #${number}`,
    }),
    'withdraw-answer': ({ login, number }) => ({
        would: `remove the answer to ${login} from #${number}`,
        did: `removed the answer to ${login} from #${number}`,
    }),
    'release-claim': ({ login, number }) => ({
        would: `release #${number}, which ${login} had claimed`,
        did: `released #${number}, which ${login} had claimed`,
    }),
};

;// CONCATENATED MODULE: ./actions/triage/build/labels/effects.js
const LABEL_DESCRIPTIONS = {
    'create-label': ({ label }) => ({ would: `create the label ${label}`, did: `created the label ${label}` }),
    'rename-label': ({ from, label }) => ({
        would: `rename the label ${from} to ${label}`,
        did: `renamed the label ${from} to ${label}`,
    }),
    'add-labels': ({ labels, number }) => ({
        would: `label #${number}: ${labels.join(', ')}`,
        did: `labelled #${number}: ${labels.join(', ')}`,
    }),
    'remove-label': ({ label, number }) => ({
        would: `remove the label ${label} from #${number}`,
        did: `removed the label ${label} from #${number}`,
    }),
};

;// CONCATENATED MODULE: ./actions/triage/build/effects.js



const DESCRIPTIONS = {
    ...LABEL_DESCRIPTIONS,
    ...FOLLOW_UP_DESCRIPTIONS,
    ...CLAIM_DESCRIPTIONS,
};
const describe = (effect) => describeKind(effect);
function describeKind(effect) {
    const text = DESCRIPTIONS[effect.kind];
    return text(effect);
}
/** Whether an effect is about a good first issue, and not about labels or rules. */
const isClaimEffect = ({ kind }) => Object.hasOwn(CLAIM_DESCRIPTIONS, kind);

// EXTERNAL MODULE: ./packages/action-kit/build/markdown-lines.js
var markdown_lines = __webpack_require__(811);
;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/commands.js

const COMMANDS = new Map([
    ['/assign', 'assign'],
    ['/assign-me', 'assign'],
    ['/claim', 'assign'],
    ['/unassign', 'unassign'],
    ['/unassign-me', 'unassign'],
    ['/unclaim', 'unassign'],
]);
/** The last command that stands alone on a line of the commenter's own words: not in a quote, in code or in an HTML comment. */
const commandIn = (comment) => (0,markdown_lines/* markdownLines */.z)(comment)
    .filter(({ isFenced, isIndented }) => !isFenced && !isIndented)
    .map(({ text }) => COMMANDS.get(text.trim().toLowerCase()))
    .findLast((command) => command !== undefined);

;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/stale.js



const DAY = 24 * 60 * 60 * 1000;
/** Claims to be released, and old ones that are not, with the reason. */
function decideStaleClaims(issues, limit) {
    const judgements = issues.flatMap((issue) => oneComment(issue.assignees.map((assignee) => decideClaim(issue, assignee, limit))));
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
/** Of two who have the same issue, the next run tells the other: one run writes one new comment on a thread (decision 57). */
function oneComment(judgements) {
    const first = judgements.find((each) => each !== undefined && 'effect' in each);
    return judgements.filter((each) => each === undefined || !('effect' in each) || each === first);
}
/**
 * Drafts whose pushes decide. Whatever happens to a draft changes its time, also a comment of another person, so that a
 * draft that did not change lately was not pushed to either.
 */
const draftsInDoubt = (issues, { releaseAfter, now }) => issues
    .flatMap((issue) => issue.assignees.flatMap(({ login }) => theirs(issue, login)))
    .filter(({ isDraft, updatedAt }) => isDraft && now.getTime() - Date.parse(updatedAt) < releaseAfter * DAY);
function decideClaim(issue, { login, id }, { releaseAfter, now, pushes }) {
    const { number } = issue;
    const assigned = issue.changes.findLast((change) => change.kind === 'assigned' && isSameLogin(change.login, login));
    if (assigned === undefined)
        return { number, because: 'GitHub does not show any more who assigned it' };
    const lastActive = lastSign(issue, login, { assignedAt: assigned.at, pushes });
    const idle = Math.floor((now.getTime() - Date.parse(lastActive)) / DAY);
    if (idle < releaseAfter)
        return undefined;
    if (!assigned.isOurs || !askedFor(issue, login, assigned.at))
        return { number, because: 'it is old, but was not claimed with `/assign`' };
    if (theirs(issue, login).some(({ isDraft }) => !isDraft))
        return { number, because: 'it is old, but a pull request for it is open' };
    if (issue.hasMorePullRequests)
        return { number, because: 'it is old, but more pull requests mention it than GitHub lists at once' };
    if (issue.isLocked)
        return { number, because: 'it is old, but its conversation is locked' };
    const body = released(login, { since: assigned.at, lastActive });
    const because = `${login} was last active there ${idle} days ago`;
    return { effect: { kind: 'release-claim', number, login, id, body, because } };
}
/** Our token also assigns what a rule gives. A claim is what the assignee asked for in a comment before. */
const askedFor = ({ comments }, login, assignedAt) => comments.some(({ by, at, body }) => isSameLogin(by, login) && Date.parse(at) <= Date.parse(assignedAt) && commandIn(body) === 'assign');
/** The claim itself, a comment, or a push to a draft. When in doubt the later. */
function lastSign(issue, login, { assignedAt, pushes }) {
    const { comments, hasOlderComments } = issue;
    const own = comments.filter(({ by }) => isSameLogin(by, login)).map(({ at }) => at);
    const [oldest] = comments;
    // Theirs may be among those that were not listed, and is then no newer than the oldest of the others.
    const hidden = own.length === 0 && hasOlderComments && oldest !== undefined ? [oldest.at] : [];
    const drafts = theirs(issue, login).map(({ number, updatedAt }) => pushes.get(number) ?? updatedAt);
    const times = [assignedAt, ...own, ...hidden, ...drafts];
    return times.toSorted((one, other) => Date.parse(one) - Date.parse(other)).at(-1) ?? assignedAt;
}
const theirs = ({ pullRequests }, login) => pullRequests.filter(({ author }) => isSameLogin(author, login));

;// CONCATENATED MODULE: ./actions/triage/build/messages/progress.js
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
    // The list of open issues has pull requests in between, which are not counted apart.
    const isExact = sweep.kind === 'search' || sweep.which !== 'open-issues';
    const of = isExact ? ` of ${lookedAt + left}` : '';
    return `Looked at ${lookedAt}${of} ${namesOf(sweep)}. It stopped there: ${because}. To go on, give not-after: ${next}.`;
}

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

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(995);
;// CONCATENATED MODULE: ./packages/config/build/yaml-when-needed.js

/*
 * What `#yaml` means in the bundles (package.json): the library's own file, dist/yaml. It is required and not imported, as a
 * chunk that waits for an import makes all that use it wait, and ncc cannot lay them flat.
 */
const library = (0,external_node_module_.createRequire)(import.meta.url)('../yaml/index.js');
const { Composer, isAlias, isMap, isScalar, Lexer, LineCounter, Parser } = library;

// EXTERNAL MODULE: ./packages/action-kit/build/annotations.js
var annotations = __webpack_require__(276);
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
                throw errorOf(path, found);
        },
    };
}
function unknownKeyMessage(key, validKeys) {
    const meant = nearest(key, validKeys);
    const cure = meant === undefined ? `Write one of: ${validKeys.join(', ')}.` : `Did you mean ${meant}?`;
    return `unknown key ${quoted(key)}. ${cure}`;
}
function errorOf(path, found) {
    const inOrder = found.toSorted((one, other) => one.place.line - other.place.line || one.place.column - other.place.column);
    const places = inOrder.map(({ place: { line, column }, message }) => ({ file: path, line, column, message }));
    return new errors/* UserError */.yo(places.map((place) => `${(0,annotations/* placeText */.Z9)(place)}: ${place.message}`).join('\n'), { places });
}
/** A piece of the file as a message shows it: in quotes, on one line, not too long. */
function quoted(text) {
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
// Shared nodes cost nothing here, but a walk of the tree pays for each: nine lines of aliases can stand for 10⁹.
const MOST_VALUES = 200_000;
function nodeOf(node, place, conversion) {
    if (node === null)
        return { kind: 'null', text: '', ...place };
    if (isAlias(node))
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
    if (isScalar(node))
        return scalarOf(node, place);
    if (isMap(node))
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
const isMergeKey = (key) => isScalar(key) && key.type === 'PLAIN' && key.value === '<<';
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
        source.problems.at(entry, `the key ${quoted(entry.key)} is there already, on line ${first.line}. Keep one, or join their values.`);
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
    for (const lexeme of new Lexer().lex(from === 0 ? text : text.slice(from))) {
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

;// CONCATENATED MODULE: ./packages/config/build/source.js



function sourceOf(original, path) {
    const loosened = loosenFlow(original);
    const lines = new LineCounter();
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
    const line = quoted(lineAt(text, error.pos[0]));
    const words = MESSAGES.find(({ code, when }) => code === error.code && (when?.test(error.message) ?? true));
    return words?.say(line) ?? `this is not YAML: ${error.message}: ${line}. Fix the line, or put its text in quotes.`;
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
        say: (line) => `expected a key with a colon, found ${line}. Write a colon and a value after it.`,
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
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > MOST_BYTES) {
        throw new errors/* UserError */.yo(`${path} has ${bytes} bytes. A configuration file may have ${MOST_BYTES}: shorten it.`);
    }
    // eslint-disable-next-line no-control-regex -- YAML forbids exactly these (https://yaml.org/spec/1.2.2/#51-character-set)
    const binary = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text);
    if (binary === null)
        return;
    const before = text.slice(0, binary.index).split('\n');
    const code = binary[0].charCodeAt(0).toString(16).padStart(4, '0');
    const problems = configProblems(path);
    const cure = 'Save the file as plain UTF-8 text.';
    problems.at({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, `the control character U+${code.toUpperCase()} is not allowed. ${cure}`);
    problems.throwIfAny();
}
/** The syntax tree, unless it is nested so deep that composing it would overflow the stack. */
function tokensOf(source) {
    const tokens = [...new Parser().parse(source.text)];
    const offset = placeTooDeep(tokens);
    if (offset !== undefined) {
        source.problems.at(source.placeOf(offset), 'lists and mappings are nested too deep here. Write the file flatter.');
    }
    return tokens;
}
function documentOf(tokens, source) {
    const composer = new Composer({
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
        source.problems.at(place, `a second document starts here (${quoted('---')}). Keep one document in a file.`);
    }
    return document;
}
/** An empty document's contents are an empty scalar, not none. */
const isBlank = (contents) => isScalar(contents) && contents.range[0] === contents.range[1];

;// CONCATENATED MODULE: ./packages/config/build/pure.js




// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(138);
;// CONCATENATED MODULE: ./actions/triage/build/rules/glob-lists.js

/** Undefined for a list with which nothing is certainly odd. */
function oddityOf(key, globs) {
    const list = { globs, wanted: globs.filter(({ isNegated }) => !isNegated), negated: globs.filter(isNegatedGlob) };
    if (key === 'any-glob-to-any-file')
        return amongAlternatives(list);
    return key === 'any-glob-to-all-files' ? oneForAllFiles(list) : together(key, list);
}
const isNegatedGlob = ({ isNegated }) => isNegated;
/** One glob is enough for one file: one that starts with `!` is enough for every file outside it. */
function amongAlternatives({ wanted, negated }) {
    const [first] = negated;
    if (first === undefined)
        return undefined;
    const oddity = `${inQuotes(first)} matches every changed file outside it, so this rule matches nearly always`;
    if (wanted.length > 0)
        return { oddity: `${oddity}. To except its files`, cure: entryOf('all-globs-to-any-file', wanted, negated) };
    return {
        oddity: `${oddity}. To match where none of its files is changed`,
        cure: entryOf('all-globs-to-all-files', [], negated),
    };
}
/** One glob has to match all files: of several, the others count for nothing. */
function oneForAllFiles({ globs, wanted, negated }) {
    const [first] = negated;
    if (first !== undefined && globs.length > 1) {
        const oddity = `${inQuotes(first)} alone matches where none of its files is changed, so this rule matches nearly always. To except its files`;
        return { oddity, cure: entryOf('all-globs-to-all-files', wanted, negated) };
    }
    const [one, other] = wanted.filter(({ source }) => isLiteral(glob_lists_plain(source)));
    if (one === undefined || other === undefined)
        return undefined;
    const oddity = `one of these globs has to match all changed files, so a change of both ${inQuotes(one)} and ${inQuotes(other)} does not match. To match changes of these files and no others`;
    return { oddity, cure: entryOf('any-glob-to-all-files', wanted, []) };
}
/** All globs have to match the same file. */
function together(key, { wanted, negated }) {
    const pair = disjointPair(wanted);
    if (pair !== undefined) {
        const oddity = `no file matches both ${inQuotes(pair[0])} and ${inQuotes(pair[1])}, so this rule never matches. To match files of either`;
        return { oddity, cure: entryOf(key, wanted, negated) };
    }
    for (const glob of wanted) {
        const cover = negated.find((each) => covers(glob_lists_plain(each.source), glob_lists_plain(glob.source)));
        if (cover === undefined)
            continue;
        const others = negated.filter((each) => each !== cover);
        const oddity = `${inQuotes(cover)} takes away all that ${inQuotes(glob)} matches, so this rule never matches. To match it`;
        return { oddity, cure: entryOf(key, wanted, others) };
    }
    return undefined;
}
function disjointPair(globs) {
    for (const [index, one] of globs.entries()) {
        const other = globs.slice(index + 1).find((each) => areDisjoint(glob_lists_plain(one.source), glob_lists_plain(each.source)));
        if (other !== undefined)
            return [one, other];
    }
    return undefined;
}
/** The glob without the signs that negate it; an even number of them negates nothing. */
const glob_lists_plain = (source) => source.replace(/^!+/, '');
/** One entry for files that match one of the wanted globs and none of the negated. */
const entryOf = (key, wanted, negated) => `${key}: ${listText([...joined(wanted), ...negated.map(({ source }) => `!${glob_lists_plain(source)}`)])}`;
function joined(globs) {
    const sources = globs.map(({ source }) => glob_lists_plain(source));
    return sources.length < 2 ? sources : [`{${sources.map(escapeCommas).join(',')}}`];
}
/** Commas outside of braces would separate alternatives. */
function escapeCommas(source) {
    let depth = 0;
    return Array.from(source, (character) => {
        if (character === '{')
            depth += 1;
        if (character === '}')
            depth -= 1;
        return character === ',' && depth === 0 ? '\\,' : character;
    }).join('');
}
const listText = (texts) => texts.length === 1 ? texts.map(scalarText).join('') : `[${texts.map(scalarText).join(', ')}]`;
/** In YAML's single quotes only the quote itself is special. */
const scalarText = (text) => `'${text.replaceAll("'", "''")}'`;
const inQuotes = ({ source }) => JSON.stringify(source);
const isLiteral = (text) => !/[*?[\]{}()!+@|\\]/.test(text);
// More alternatives than anybody writes by hand are not compared one by one.
const MOST_ALTERNATIVES = 50;
/** Whether certainly no path matches both. */
function areDisjoint(one, other) {
    const [ones, others] = [(0,esm/* braceExpand */.KA)(one), (0,esm/* braceExpand */.KA)(other)];
    if (ones.length * others.length > MOST_ALTERNATIVES)
        return false;
    return ones.every((first) => others.every((second) => areApart(first.split('/'), second.split('/'))));
}
/** By the parts before the first `**` and behind the last one, where each has its place. */
function areApart(one, other) {
    if (differAlong(one, other) || differAlong(one.toReversed(), other.toReversed()))
        return true;
    return !one.includes('**') && !other.includes('**') && one.length !== other.length;
}
function differAlong(one, other) {
    for (const [index, part] of one.entries()) {
        const counterpart = other[index];
        if (counterpart === undefined || part === '**' || counterpart === '**')
            return false;
        if (partsDiffer(part, counterpart))
            return true;
    }
    return false;
}
function partsDiffer(one, other) {
    if (isLiteral(one))
        return !(isLiteral(other) ? one === other : matches(other, one));
    if (isLiteral(other))
        return !matches(one, other);
    const [[start, end], [otherStart, otherEnd]] = [endsOf(one), endsOf(other)];
    const startsDiffer = !start.startsWith(otherStart) && !otherStart.startsWith(start);
    return startsDiffer || (!end.endsWith(otherEnd) && !otherEnd.endsWith(end));
}
/** What stands before the first special character of a part and behind the last. */
const endsOf = (part) => [
    /^[^*?[\]{}()!+@|\\]*/.exec(part)?.[0] ?? '',
    /[^*?[\]{}()!+@|\\]*$/.exec(part)?.[0] ?? '',
];
const matches = (glob, path) => new esm/* Minimatch */.VR(glob, { dot: true }).match(path);
/** Whether a glob certainly matches all that another one does. */
function covers(cover, glob) {
    if (cover === glob || cover === '**' || cover === '**/*')
        return true;
    if (isLiteral(glob))
        return matches(cover, glob);
    const folder = /^(.+\/)\*\*(?:\/\*)?$/.exec(cover)?.[1];
    return folder !== undefined && isLiteral(folder) && glob.startsWith(folder);
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/patterns.js


// Longer ones are not written by hand, and compiling costs with length.
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
        return { problem: `${(0,errors/* messageOf */.bD)(error)}. Fix the expression, or escape what is meant literally with a backslash.` };
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
        const glob = new esm/* Minimatch */.VR(text, { dot });
        return { value: { source: text, isNegated: glob.negate, matches: (path) => glob.match(path) } };
    }
    catch (error) {
        return { problem: `The glob ${JSON.stringify(text)} is not valid: ${(0,errors/* messageOf */.bD)(error)}.` };
    }
}
const tooLong = (kind, text) => `This ${kind} has ${text.length} characters. At most ${LONGEST_PATTERN} are taken; split it into several.`;

;// CONCATENATED MODULE: ./actions/triage/build/rules/yaml.js



const placeText = ({ file, line, column }) => `${file}:${line}:${column}`;
const compilationOf = (path, { dot }) => ({
    path,
    problems: configProblems(path),
    hints: [],
    dot,
    globs: new Map(),
});
const yaml_placeOf = ({ line, column }, { path }) => ({ file: path, line, column });
function hint(position, message, compilation) {
    compilation.hints.push({ place: yaml_placeOf(position, compilation), message });
}
/** A string or a list of strings; `what` names one of them in the problem ("a glob"). */
function stringsOf(node, what, compilation) {
    const items = node.kind === 'sequence' ? node.items : [node];
    return items.flatMap((item) => {
        if (isText(item))
            return [{ text: item.text, node: item }];
        compilation.problems.at(item, `expected ${what}, found ${nameOf(item)}. Write a string, in quotes when it starts with a special character.`);
        return [];
    });
}
/** `1.0` without quotes is a number to YAML and a string to its author. */
const isText = (node) => node.kind === 'text' || node.kind === 'number' || node.kind === 'boolean';
const nameOf = (node) => ({
    mapping: 'a mapping',
    sequence: 'a list',
    text: 'a string',
    number: 'a number',
    boolean: 'true or false',
    null: 'nothing',
})[node.kind];
function globsOf(node, compilation) {
    return stringsOf(node, 'a glob', compilation).flatMap(({ text, node: place }) => {
        const known = compilation.globs.get(text);
        const compiled = known ?? globPattern(text, compilation);
        compilation.globs.set(text, compiled);
        if ('value' in compiled)
            hintAtUselessGlob(text, place, compilation);
        return yaml_valueOf(compiled, place, compilation);
    });
}
/** Globs that are valid and can never match a path of GitHub's, which is a file's and starts at the repository's root. */
function hintAtUselessGlob(text, place, compilation) {
    const [, signs = '', glob = ''] = /^(!*)(.*)$/s.exec(text) ?? [];
    const meant = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '/**') || '**';
    if (meant === glob && !text.startsWith('#'))
        return;
    const matches = signs.length % 2 === 1 ? 'matches everything' : 'matches nothing';
    const why = text.startsWith('#')
        ? 'what starts with # is a comment'
        : glob.endsWith('/')
            ? 'paths are those of files, not of folders'
            : 'paths start without "./" and "/"';
    const cure = text.startsWith('#') ? `[#]${text.slice(1)}` : `${signs}${meant}`;
    hint(place, `the glob ${quoted(text)} ${matches}: ${why}. Write ${scalarText(cure)}.`, compilation);
}
function patternsOf(node, compile, compilation) {
    return stringsOf(node, 'a regular expression', compilation).flatMap(({ text, node: place }) => yaml_valueOf(compile(text), place, compilation));
}
function yaml_valueOf(compiled, place, { problems }) {
    if ('value' in compiled)
        return [compiled.value];
    problems.at(place, compiled.problem);
    return [];
}
/** `true` or `false`; nothing where it is neither, which is reported then. */
function switchOf({ key, node }, { problems }) {
    if (node.kind === 'boolean')
        return [node.value];
    problems.at(node, `${key}: expected true or false, found ${nameOf(node)}. Write ${key}: true or ${key}: false.`);
    return [];
}
/** From 1 to `most`; undefined where the key is missing, or wrong, which is reported then. */
function wholeNumberAt(key, node, most, { problems }) {
    if (node === undefined)
        return undefined;
    const number = isText(node) && /^[1-9]\d{0,8}$/.test(node.text) ? Number(node.text) : undefined;
    if (number !== undefined && number <= most)
        return number;
    const found = isText(node) ? quoted(node.text) : nameOf(node);
    problems.at(node, `${key}: ${found} is not a whole number from 1 to ${most}. Write for example ${key}: 1.`);
    return undefined;
}
const DAYS = { d: 1, w: 7, m: 30, y: 365 };
/** `30d`, `2w`, `6m`, `1y`: days, weeks, months of 30 and years of 365 days; undefined for what is not a time. */
function yaml_days(text) {
    const [, number, unit] = /^(\d{1,5})([dwmy])$/.exec(text) ?? [];
    return number === undefined || unit === undefined ? undefined : Number(number) * (DAYS[unit] ?? 1);
}

;// CONCATENATED MODULE: ./actions/triage/build/conditions/condition.js
/** For what only other dialects can ask; a key below `when:` is defined by `defineCondition`. */
const condition_define = (definition) => ({
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
    asksOwnChanges: definition.asksOwnChanges ?? false,
    ...(definition.patternTexts && { patternTexts: definition.patternTexts(value) }),
    evaluate: (question) => definition.evaluate(value, question),
});
const anyOf = (conditions) => conditions.length === 1 && conditions[0] !== undefined ? conditions[0] : { kind: 'any', of: conditions };
/** The leaves of a condition and of all that it combines. */
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

;// CONCATENATED MODULE: ./actions/triage/build/conditions/result.js
const yes = (because) => ({ verdict: 'yes', because });
const no = (because) => ({ verdict: 'no', because });
const noForThisComment = (because) => ({ verdict: 'no', because, isTransient: true });
const unknown = (because) => ({ verdict: 'unknown', because });
/** An error for the maintainer: what must be put right before this can be decided. */
const failed = (problem) => ({ verdict: 'unknown', because: problem, problem });
/** A pattern that was stopped. Only what timed out is to blame for it. */
function stoppedResult(stopped, { pattern, text, cure }) {
    if (stopped === 'timed out')
        return failed(`${pattern} timed out on ${text}; ${cure}`);
    if (stopped === 'no time left')
        return unknown(`other patterns timed out and left no time to match ${pattern} with ${text}`);
    return unknown(`this machine was too busy to match ${pattern} with ${text}; run the job again`);
}
const patternStopped = (stopped, source, text) => stoppedResult(stopped, { pattern: result_quoted(source), text, cure: 'write it without nested repetition' });
/** Yes as soon as one says yes; unknown while one that might does not say. Evaluates no further than it must. */
function result_anyOf(parts, result) {
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
function result_quoted(text) {
    const points = Array.from(text.slice(0, LONGEST_SHOWN * 2).replaceAll(/\s+/g, ' '));
    const isCut = points.length > LONGEST_SHOWN || text.length > LONGEST_SHOWN * 2;
    return `"${isCut ? `${points.slice(0, LONGEST_SHOWN).join('')}…` : points.join('')}"`;
}

;// CONCATENATED MODULE: ./actions/triage/build/conditions/text.js




/** A list of patterns are alternatives here, as everywhere in this language. */
const PATTERNS = {
    jsonSchema: { $ref: '#/definitions/patterns' },
    definitions: {
        patterns: {
            description: 'A JavaScript regular expression, also as /expression/flags, or several of which one must match.',
            $ref: '#/definitions/texts',
        },
    },
    parse: ({ node }, compilation) => patternsOf(node, flaggedPattern, compilation),
};
const title = textCondition('title', {
    field: 'title',
    documentation: 'A regular expression matches the title, also as `/expression/flags`.',
});
const body = textCondition('body', {
    field: 'body',
    documentation: 'A regular expression matches the body.',
});
const text_text = textCondition('text', {
    field: 'title and body',
    documentation: 'A regular expression matches the title and the body, joined by an empty line.',
});
const comment = textCondition('comment', {
    field: 'comment',
    documentation: 'A regular expression matches the comment that the event is about.',
});
const headBranch = textCondition('head-branch', {
    field: 'head branch',
    subjects: ['pull request'],
    documentation: 'A regular expression matches the branch that the pull request comes from.',
});
const baseBranch = textCondition('base-branch', {
    field: 'base branch',
    subjects: ['pull request'],
    documentation: 'A regular expression matches the branch that the pull request is for.',
});
/** For dialects, in which not the key says what is matched. */
const TEXT_CONDITIONS = {
    title,
    body,
    'title and body': text_text,
    comment,
    'head branch': headBranch,
    'base branch': baseBranch,
};
function textCondition(key, { field, subjects = SUBJECT_KINDS, documentation }) {
    const isTransient = field === 'comment';
    const miss = isTransient ? noForThisComment : no;
    return defineCondition({
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
                return miss(isTransient ? 'the event has no comment' : `${aKind(subject.kind)} has no ${field}`);
            const tested = limit(() => pattern.isIn(found));
            if ('stopped' in tested)
                return patternStopped(tested.stopped, pattern.source, `the ${field}`);
            const shown = LONG_FIELDS.includes(field) ? `the ${field}` : `the ${field} ${result_quoted(found)}`;
            const [matches, doesNot] = field === 'title and body' ? ['match', 'do not match'] : ['matches', 'does not match'];
            if (tested.value)
                return yes(`${shown} ${matches} ${result_quoted(pattern.source)}`);
            return miss(`${shown} ${doesNot} ${result_quoted(pattern.source)}`);
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

;// CONCATENATED MODULE: ./actions/triage/build/rules/dialects/issue-labeler.js




/** The configuration of github/issue-labeler: a regular expression, or a list of which all must match. */
function issueLabelerRule({ key: label, node, ...position }, { field, appliesTo }, compilation) {
    const patterns = patternsOf(node, flaggedPattern, compilation);
    if (node.kind === 'sequence' && node.items.length === 0) {
        hint(node, `the label ${quoted(label)} has an empty list and is given to everything. Add a regular expression.`, compilation);
    }
    return {
        label,
        when: { kind: 'all', of: patterns.map((pattern) => TEXT_CONDITIONS[field].of(pattern)) },
        appliesTo,
        place: yaml_placeOf(position, compilation),
        needsChanges: false,
    };
}

;// CONCATENATED MODULE: ./actions/triage/build/conditions/combinators.js



const LIST = { $ref: '#/definitions/conditionList' };
const definitions = { conditionList: { type: 'array', items: { $ref: '#/definitions/condition' } } };
const any = {
    key: 'any',
    documentation: 'One of the conditions in the list below it holds.',
    jsonSchema: LIST,
    definitions,
    read: blockReader('any'),
};
const combinators_all = {
    key: 'all',
    documentation: 'All conditions in the list below it hold.',
    jsonSchema: LIST,
    definitions,
    read: blockReader('all'),
};
const not = {
    key: 'not',
    documentation: 'The conditions below it do not all hold.',
    jsonSchema: { $ref: '#/definitions/condition' },
    read: ({ node }, compilation, when) => [{ kind: 'none', of: [when(node, compilation)] }],
};
function blockReader(kind) {
    return ({ key, node }, compilation, when) => {
        if (node.kind === 'sequence')
            return [{ kind, of: node.items.map((item) => when(item, compilation)) }];
        compilation.problems.at(node, `${key}: expected a list, found ${nameOf(node)}. Write each item below it, with a dash.`);
        return [];
    };
}
/** Asks nothing: for blocks that a dialect says always or never hold. */
const constant = condition_define({
    subjects: SUBJECT_KINDS,
    evaluate: ({ holds, because }) => (holds ? yes(because) : no(because)),
});

;// CONCATENATED MODULE: ./actions/triage/build/conditions/file-list.js

/** One watchdog for the whole list: a pattern is matched against names that any contributor chose. */
function onFiles({ facts, limit }, whenStopped, evaluate) {
    const { files, subject } = facts;
    if (files === null)
        return no(`${aKind(subject.kind)} has no changed files`);
    const evaluated = limit(() => evaluate(files));
    return 'value' in evaluated ? evaluated.value : whenStopped(evaluated.stopped);
}
const globsStopped = (globs) => (stopped) => stoppedResult(stopped, {
    pattern: globs.map(({ source }) => result_quoted(source)).join(', '),
    text: 'the changed files',
    cure: 'use fewer stars in one part of a path',
});

;// CONCATENATED MODULE: ./actions/triage/build/conditions/labeler-files.js



/**
 * Whether the changed files match, as actions/labeler asks it. A list that GitHub cut short answers only what the files
 * it does show settle.
 */
const labelerFiles = condition_define({
    subjects: ['pull request'],
    needs: () => [{ kind: 'files' }],
    evaluate: ({ quantifier, globs }, question) => onFiles(question, globsStopped(globs), (list) => list.isComplete && list.files.length === 0 ? no('no file is changed') : QUANTIFIED[quantifier](globs, list)),
});
const QUANTIFIED = {
    'any-glob-to-any-file': (globs, list) => {
        for (const glob of globs) {
            const file = list.files.find(({ path }) => glob.matches(path));
            if (file !== undefined)
                return yes(`${result_quoted(file.path)} matches ${result_quoted(glob.source)}`);
        }
        return unlessCut(list, no(`no changed file matches ${listed(globs, 'or')}`));
    },
    'any-glob-to-all-files': (globs, list) => {
        const misses = globs.map((glob) => ({ glob, file: firstMiss(glob, list) }));
        const whole = misses.find(({ file }) => file === undefined);
        if (whole !== undefined)
            return unlessCut(list, yes(everyFile(list, [whole.glob])));
        const [first] = misses;
        const miss = first?.file === undefined ? '' : `: ${result_quoted(first.file.path)} does not match ${result_quoted(first.glob.source)}`;
        return no(globs.length > 1 ? `no single glob matches all changed files${miss}` : `not all changed files match${miss}`);
    },
    'all-globs-to-any-file': (globs, list) => {
        const file = list.files.find(({ path }) => globs.every((glob) => glob.matches(path)));
        if (file !== undefined)
            return yes(`${result_quoted(file.path)} matches ${listed(globs, 'and')}`);
        return unlessCut(list, no(`no changed file matches ${listed(globs, 'and')}`));
    },
    'all-globs-to-all-files': (globs, list) => {
        for (const glob of globs) {
            const file = firstMiss(glob, list);
            if (file !== undefined)
                return no(`${result_quoted(file.path)} does not match ${result_quoted(glob.source)}`);
        }
        return unlessCut(list, yes(everyFile(list, globs)));
    },
};
const firstMiss = (glob, { files }) => files.find(({ path }) => !glob.matches(path));
const everyFile = ({ files }, globs) => files.length === 1 && files[0] !== undefined
    ? `${result_quoted(files[0].path)} matches ${listed(globs, 'and')}`
    : `all ${files.length} changed files match ${listed(globs, 'and')}`;
function unlessCut({ files, isComplete }, result) {
    if (isComplete)
        return result;
    const settled = result.verdict === 'yes' ? 'all of those match' : 'none of those decides it';
    return unknown(`GitHub lists only the first ${files.length} changed files, and ${settled}`);
}
// A rule may have fifty globs; the first ones tell a reader which rule it was.
const MOST_GLOBS = 3;
function listed(globs, conjunction) {
    if (globs.length === 0)
        return 'an empty list of globs';
    const shown = globs.slice(0, MOST_GLOBS).map(({ source }) => result_quoted(source));
    if (globs.length > MOST_GLOBS)
        return `${shown.join(', ')} ${conjunction} ${globs.length - MOST_GLOBS} more`;
    return shown.join(` ${conjunction} `);
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/label-template.js
// Whatever is between the angle brackets is a name, so that a wrong one is an error and not a label of its own.
const GAP = /\$(?:[1-9]|<[^<>\s]+>)/;
const TOKENS = /\$\$|\$([1-9])|\$<([^<>\s]+)>/g;
/** Undefined for a plain name: one without a gap. */
function labelTemplate(source) {
    const pieces = piecesOf(source);
    return pieces.some((piece) => 'group' in piece) ? { source, pieces } : undefined;
}
/** The name that a label without gaps has: only where `$1` would be one is `$$` a dollar sign. */
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
/** Whether a name can come of the template, whatever is captured. A group that is used twice counts as two gaps. */
function canMake({ pieces }, name) {
    const texts = pieces.map((piece) => ('text' in piece ? piece.text.toLowerCase() : undefined));
    const [start, end] = [texts.at(0) ?? '', texts.at(-1) ?? ''];
    const whole = name.toLowerCase();
    if (!whole.startsWith(start) || !whole.endsWith(end) || whole.length < start.length + end.length)
        return false;
    // Each text at its first place: no later place could leave more room for those behind it.
    let rest = whole.slice(start.length, whole.length - end.length);
    for (const text of texts.slice(1, -1)) {
        const index = text === undefined ? 0 : rest.indexOf(text);
        if (index === -1)
            return false;
        rest = rest.slice(index + (text?.length ?? 0));
    }
    return true;
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/dialects/peer-files.js



/*
 * Files in the form of actions/labeler are taken as they are: what it passes over without a word is passed over here, with a
 * warning. Only what stops it is a mistake.
 */
/** `cure` is what to write in its place, where that is known. */
function ignored(position, what, compilation, cure) {
    const ending = cure === undefined ? 'Remove it, or write a list of conditions, each with a dash.' : `Write ${cure}.`;
    hint(position, `${what}, and does nothing here, as in actions/labeler. ${ending}`, compilation);
}
function ignoredKey(entry, valid, compilation) {
    const meant = nearest(entry.key, valid);
    const cure = meant === undefined ? `Remove it, or write one of: ${valid.join(', ')}.` : `Did you mean ${meant}?`;
    hint(entry, `the key ${quoted(entry.key)} does nothing here, as in actions/labeler. ${cure}`, compilation);
}
function hintAtOddList(key, globs, position, compilation) {
    const odd = oddityOf(key, globs);
    if (odd !== undefined)
        hint(position, `${odd.oddity}, write ${odd.cure}.`, compilation);
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/dialects/labeler-v4.js








/*
 * The configuration of actions/labeler v1 to v4: a glob, a list of alternatives, or mappings of `any` (all its globs match
 * one file) and `all` (each of its globs matches all files).
 */
const KEYS = ['any', 'all'];
function labelerV4Rule({ key: label, node, ...position }, compilation) {
    const alternatives = node.kind === 'sequence' ? node.items : [node];
    if (node.kind === 'mapping') {
        compilation.problems.at(node, `the label ${quoted(label)}: expected a list, found a mapping. Put a dash in front of its first key.`);
    }
    const texts = alternatives.filter(isText);
    const of = alternatives.map((alternative) => alternativeOf(alternative, label, compilation));
    hintAtNegatedTexts(texts, { isAll: texts.length === alternatives.length }, compilation);
    return {
        label,
        when: { kind: 'any', of },
        appliesTo: ['pull request'],
        place: yaml_placeOf(position, compilation),
        needsChanges: true,
    };
}
/** Texts are alternatives, of which each is enough: the same as one list of `any-glob-to-any-file`. */
function hintAtNegatedTexts(texts, { isAll }, compilation) {
    const globs = texts
        .map(({ text }) => globPattern(text, compilation))
        .flatMap((glob) => ('value' in glob ? [glob.value] : []));
    const odd = oddityOf('any-glob-to-any-file', globs);
    const first = texts.find(({ text }) => isNegated(text));
    if (odd === undefined || first === undefined)
        return;
    const cure = odd.cure.replace('all-globs-to-any-file', 'any').replace('all-globs-to-all-files', 'all');
    const whole = isAll ? `write [{ ${cure} }]` : `in place of the globs alone write { ${cure} }`;
    hint(first, `${odd.oddity}, ${whole}.`, compilation);
}
function alternativeOf(node, label, compilation) {
    if (isText(node))
        return labelerFiles.of({ quantifier: 'any-glob-to-any-file', globs: globsOf(node, compilation) });
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `the label ${quoted(label)}: expected a glob, or any and all with globs, found ${nameOf(node)}.`);
        return NEVER;
    }
    for (const entry of node.entries.filter(({ key }) => !KEYS.includes(key)))
        ignoredKey(entry, KEYS, compilation);
    const conditions = node.entries.flatMap((entry) => conditionOf(entry, compilation));
    if (conditions.length > 0)
        return { kind: 'all', of: conditions };
    hint(node, `an alternative of the label ${quoted(label)} is empty and matches every pull request. Add globs.`, compilation);
    return ALWAYS;
}
function conditionOf({ key, node, ...position }, compilation) {
    if (key !== 'any' && key !== 'all')
        return [];
    const globs = globsOf(node, compilation);
    if (globs.length === 0)
        return [];
    hintAtOddList(key, globs, position, compilation);
    return [labelerFiles.of({ quantifier: key === 'any' ? 'all-globs-to-any-file' : 'all-globs-to-all-files', globs })];
}
const NEVER = constant.of({ holds: false, because: 'its rule is empty' });
const ALWAYS = constant.of({ holds: true, because: 'its rule has no globs, which matches everything' });
/**
 * A sound file of actions/labeler 1 to 4 in our own language. Not in the form of 5 to 7, which cannot say "these two
 * together, or those two".
 */
const translationOfV4 = ({ entries }) => `rules:\n${entries.map(ruleText).join('\n')}\n`;
function ruleText({ key: label, node }) {
    const items = node.kind === 'sequence' ? node.items : [node];
    const texts = items.flatMap((item) => (isText(item) ? [item.text] : []));
    const wanted = texts.filter((glob) => !isNegated(glob)).map(glob_lists_plain);
    const conditions = [
        ...(wanted.length > 0 ? [`files: ${listText(wanted)}`] : []),
        ...texts.filter(isNegated).map((glob) => oneFileText([glob])),
        ...items.flatMap((item) => (item.kind === 'mapping' ? [alternativeText(item)] : [])),
    ];
    return `  - label: ${scalarText(asPlain(label))}\n    when:${alternativesText(conditions)}`;
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
/** One file matches all globs: it is in all that are not negated, and in none of the others. */
function oneFileText(globs) {
    const [first, ...others] = globs.filter((glob) => !isNegated(glob)).map(glob_lists_plain);
    const negated = globs.filter(isNegated).map(glob_lists_plain);
    if (first !== undefined && others.length === 0 && negated.length === 0)
        return `files: ${scalarText(first)}`;
    const parts = [
        ...(first === undefined ? [] : [`include: ${scalarText(first)}`]),
        ...(others.length === 0 ? [] : [`and: ${listText(others)}`]),
        ...(negated.length === 0 ? [] : [`exclude: ${listText(negated)}`]),
    ];
    return `files: { ${parts.join(', ')} }`;
}
/** A glob matches all files: no file is outside it. */
const everyFileText = (glob) => isNegated(glob)
    ? `not: { files: ${scalarText(glob_lists_plain(glob))} }`
    : `files: { include: ${scalarText(glob_lists_plain(glob))}, match: only }`;
/** An odd number of signs: an even number negates nothing. */
const isNegated = (glob) => (/^!*/.exec(glob)?.[0].length ?? 0) % 2 === 1;

;// CONCATENATED MODULE: ./actions/triage/build/rules/dialects/labeler.js








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
/** Undefined for a label of which the file says nothing that counts: it is neither given nor taken away. */
function labelerRule({ key: label, node, ...position }, compilation) {
    if (node.kind !== 'sequence') {
        const cure = node.kind === 'mapping'
            ? 'Put a dash in front of each of its keys.'
            : 'Write a list of conditions, each with a dash.';
        compilation.problems.at(node, `the label ${quoted(label)}: expected a list, found ${nameOf(node)}. ${cure}`);
        return undefined;
    }
    const mistakes = compilation.problems.count;
    const blocks = blocksOf(node.items, compilation);
    if (blocks.length === 0) {
        if (compilation.problems.count === mistakes)
            hint(node, `the label ${quoted(label)} has no condition, so it is neither given nor removed. Add one, such as head-branch: '^docs/'.`, compilation);
        return undefined;
    }
    return {
        label,
        when: { kind: 'all', of: blocks },
        appliesTo: ['pull request'],
        place: yaml_placeOf(position, compilation),
        needsChanges: true,
    };
}
function blocksOf(items, compilation) {
    const blocks = [];
    for (const entry of items.flatMap((item) => labelEntries(item, compilation))) {
        if (entry.key === 'any' || entry.key === 'all') {
            if (entry.node.kind === 'sequence')
                blocks.push({ mode: entry.key, conditions: blockConditions(entry.node.items, entry.key, compilation) });
            else
                ignored(entry, `${entry.key}: expected a list, found ${nameOf(entry.node)}`, compilation);
        }
        else {
            firstAny(blocks).conditions.push(...conditionsOf(entry, 'any', compilation));
        }
    }
    return blocks.map(({ mode, conditions }) => labeler_joined(mode, conditions));
}
function firstAny(blocks) {
    const existing = blocks.find(({ mode }) => mode === 'any');
    if (existing !== undefined)
        return existing;
    const made = { mode: 'any', conditions: [] };
    blocks.push(made);
    return made;
}
function blockConditions(items, mode, compilation) {
    const texts = items.filter(isText);
    const [first] = texts;
    if (first !== undefined) {
        const quantifier = mode === 'any' ? 'all-globs-to-any-file' : 'all-globs-to-all-files';
        const globs = listText(texts.map(({ text }) => text));
        const cure = `changed-files: [{ ${quantifier}: ${globs} }]`;
        ignored(first, `the glob ${quoted(first.text)} has the form of actions/labeler 4`, compilation, cure);
    }
    const entries = items.flatMap((item) => blockEntries(item, compilation));
    return entries.flatMap((entry) => conditionsOf(entry, mode, compilation));
}
function conditionsOf({ key, node }, mode, compilation) {
    if (key === 'changed-files')
        return changedFiles(node, mode, compilation);
    const branch = key === 'head-branch' ? headBranch : baseBranch;
    const patterns = patternsOf(node, plainPattern, compilation);
    return patterns.length === 0
        ? []
        : [
            labeler_joined(mode, patterns.map((pattern) => branch.of(pattern))),
        ];
}
function changedFiles(node, mode, compilation) {
    if (node.kind === 'mapping' || node.kind === 'null') {
        const cure = node.kind === 'mapping' ? 'Put a dash in front of each glob key below it' : 'Add a list of globs below it';
        const found = `changed-files: expected a list, found ${nameOf(node)}, so it never matches`;
        hint(node, `${found}, as in actions/labeler. ${cure}, such as - any-glob-to-any-file: 'docs/**'.`, compilation);
        return [];
    }
    const items = node.kind === 'sequence' ? node.items : [node];
    const texts = items.filter(isText);
    const [first] = texts;
    if (first !== undefined)
        compilation.problems.at(first, `changed-files: expected a list of ${QUANTIFIERS.join(', ')}, found a string. Write changed-files: [{ any-glob-to-any-file: ${listText(texts.map(({ text }) => text))} }].`);
    const entries = items.filter((item) => !isText(item)).flatMap((item) => quantifierEntries(item, compilation));
    const conditions = entries.flatMap((entry) => filesCondition(entry, compilation));
    return conditions.length === 0 ? [] : [labeler_joined(mode, conditions)];
}
function filesCondition({ key, node, ...position }, compilation) {
    const quantifier = QUANTIFIERS.find((known) => known === key);
    if (quantifier === undefined)
        return [];
    const globs = globsOf(node, compilation);
    hintAtOddList(quantifier, globs, position, compilation);
    return [labelerFiles.of({ quantifier, globs })];
}
/** Of a label's list. What actions/labeler refuses is a mistake, and what it passes over is passed over with a warning. */
function labelEntries(item, compilation) {
    if (!isText(item))
        return knownEntries(item, BLOCK_KEYS, compilation);
    compilation.problems.at(item, `expected one of ${BLOCK_KEYS.join(', ')}, found a string. For a glob, write changed-files: [{ any-glob-to-any-file: ${scalarText(item.text)} }].`);
    return [];
}
/** Of the list below `any` or `all`. */
const blockEntries = (item, compilation) => isText(item) ? [] : knownEntries(item, CONDITION_KEYS, compilation);
function knownEntries(item, valid, compilation) {
    if (item.kind !== 'mapping') {
        if (item.kind !== 'null')
            ignored(item, `expected one of ${valid.join(', ')}, found ${nameOf(item)}`, compilation);
        return [];
    }
    for (const entry of item.entries.filter(({ key }) => !valid.includes(key)))
        ignoredKey(entry, valid, compilation);
    return item.entries.filter(({ key }) => valid.includes(key));
}
function quantifierEntries(item, compilation) {
    if (item.kind !== 'mapping') {
        compilation.problems.at(item, `expected one of ${QUANTIFIERS.join(', ')}, found ${nameOf(item)}. Write a key and a colon.`);
        return [];
    }
    for (const entry of item.entries.filter(({ key }) => !QUANTIFIERS.some((known) => known === key)))
        compilation.problems.unknownKey(entry, QUANTIFIERS);
    return item.entries;
}
/** actions/labeler takes a block without conditions for false. */
function labeler_joined(mode, conditions) {
    const [only] = conditions;
    if (only === undefined)
        return constant.of({ holds: false, because: `its ${mode} block is empty` });
    return conditions.length === 1 ? only : { kind: mode, of: conditions };
}

;// CONCATENATED MODULE: ./actions/triage/build/conditions/amount.js



const exactly = (amount, say) => ({ least: amount, most: amount, say });
function inRange(amount, range) {
    const { least, most } = amount;
    const is = amountText(amount);
    if (least >= range.atLeast && most < range.below)
        return yes(is);
    if (most < range.atLeast || least >= range.below)
        return no(`${is}, and not ${rangeText(range)}`);
    return unknown(`${is}, and GitHub does not show more`);
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
const amount_DAY = 24 * 60 * 60 * 1000;
/** Whole days from one time to another. */
const daysBetween = (from, to) => Math.floor((to.getTime() - Date.parse(from)) / amount_DAY);
const COUNT = { type: 'integer', minimum: 0, maximum: 999_999_999 };
/** How a key is written that takes a range of whole numbers. */
const NUMBER_RANGE = {
    jsonSchema: { $ref: '#/definitions/range' },
    definitions: {
        range: { type: 'object', properties: { 'at-least': COUNT, below: COUNT }, additionalProperties: false },
    },
    parse: (entry, compilation) => rangeOf(entry, { parse: wholeNumber, example: 'at-least: 100' }, compilation),
};
const TIME = { type: 'string', pattern: '^\\d{1,5}[dwmy]$' };
/** The same for times: `30d`, `2w`, `6m`, `1y` are days, weeks, months of 30 and years of 365 days. */
const DAYS_RANGE = {
    jsonSchema: { $ref: '#/definitions/ageRange' },
    definitions: {
        ageRange: {
            description: '30d, 2w, 6m (30 days each) or 1y (365 days).',
            type: 'object',
            properties: { 'at-least': TIME, below: TIME },
            additionalProperties: false,
        },
    },
    parse: (entry, compilation) => rangeOf(entry, { parse: yaml_days, example: 'at-least: 30d' }, compilation),
};
const wholeNumber = (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);
const amount_KEYS = ['at-least', 'below'];
function rangeOf({ node }, unit, { problems }) {
    if (node.kind !== 'mapping') {
        problems.at(node, `expected a range, found ${nameOf(node)}. Write for example ${unit.example}.`);
        return [];
    }
    for (const entry of node.entries.filter(({ key }) => !amount_KEYS.includes(key)))
        problems.unknownKey(entry, amount_KEYS);
    const bound = (key) => {
        const value = node.entries.find((entry) => entry.key === key)?.node;
        if (value === undefined)
            return undefined;
        const text = isText(value) ? value.text : '';
        const number = unit.parse(text);
        if (number === undefined)
            problems.at(value, `${key}: ${quoted(text)} is not valid. Write for example ${unit.example}.`);
        return number;
    };
    const range = { atLeast: bound('at-least') ?? 0, below: bound('below') ?? Number.POSITIVE_INFINITY };
    if (range.below <= range.atLeast)
        problems.at(node, `nothing is at least ${range.atLeast} and below ${range.below}. Make below the larger one.`);
    return [range];
}

;// CONCATENATED MODULE: ./actions/triage/build/conditions/age.js


const age = defineCondition({
    key: 'age',
    subjects: SUBJECT_KINDS,
    documentation: 'It was opened at least `at-least` and less than `below` ago, or one of the two: `30d`, `2w`, `6m` (30 days each) or `1y`.',
    ...DAYS_RANGE,
    evaluate: (range, { facts: { subject, now } }) => inRange(exactly(daysBetween(subject.createdAt, now), (amount, isOne) => `it is ${amount} ${isOne ? 'day' : 'days'} old`), range),
});

;// CONCATENATED MODULE: ./actions/triage/build/conditions/assignee.js



const assignee = defineCondition({
    key: 'assignee',
    subjects: ['issue', 'pull request'],
    documentation: 'It is assigned to this login, or to one of several; or to any (`true`), or to none (`false`).',
    jsonSchema: { $ref: '#/definitions/texts' },
    parse: ({ node }, compilation) => [
        node.kind === 'boolean'
            ? { any: node.value }
            : { logins: stringsOf(node, 'a login', compilation).map(({ text }) => text.replace(/^@/, '')) },
    ],
    evaluate: (asked, { facts: { subject } }) => {
        const { assignees } = subject;
        if ('any' in asked)
            return assignees.length > 0 === asked.any ? yes(found(subject)) : no(found(subject));
        const isAsked = (login) => asked.logins.some((one) => one.toLowerCase() === login.toLowerCase());
        const match = assignees.find(isAsked);
        return match === undefined
            ? no(`${found(subject)}, not to ${asked.logins.join(' or ')}`)
            : yes(`it is assigned to ${match}`);
    },
});
function found({ assignees, kind }) {
    if (kind === 'discussion')
        return 'a discussion has no assignees';
    return assignees.length === 0 ? 'it is not assigned' : `it is assigned to ${assignees.join(' and ')}`;
}

;// CONCATENATED MODULE: ./actions/triage/build/conditions/association.js




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
const association = defineCondition({
    key: 'association',
    subjects: SUBJECT_KINDS,
    documentation: 'The author has this role in the repository, such as `MEMBER`, or one of several.',
    jsonSchema: { $ref: '#/definitions/texts' },
    parse: ({ node }, compilation) => [
        {
            associations: stringsOf(node, 'an association', compilation).flatMap(({ text, node: place }) => {
                const name = text.toUpperCase().replaceAll(/[ -]/g, '_');
                if (ASSOCIATIONS.includes(name))
                    return [name];
                compilation.problems.at(place, `${quoted(text)} is not an association. Write one of: ${ASSOCIATIONS.join(', ')}.`);
                return [];
            }),
        },
    ],
    evaluate: ({ associations }, { facts: { subject } }) => {
        const is = `${subject.author.login} is ${subject.association} here`;
        return associations.includes(subject.association) ? yes(is) : no(`${is}, not ${associations.join(' or ')}`);
    },
});

;// CONCATENATED MODULE: ./actions/triage/build/conditions/author.js



const author = defineCondition({
    key: 'author',
    subjects: SUBJECT_KINDS,
    documentation: 'The author has this login, or one of several.',
    jsonSchema: { $ref: '#/definitions/texts' },
    parse: ({ node }, compilation) => [
        { logins: stringsOf(node, 'a login', compilation).map(({ text }) => text.replace(/^@/, '')) },
    ],
    evaluate: ({ logins }, { facts: { subject } }) => {
        const { login } = subject.author;
        if (logins.some((one) => one.toLowerCase() === login.toLowerCase()))
            return yes(`${login} is its author`);
        return no(`${login}, its author, is not ${logins.join(' or ')}`);
    },
});

;// CONCATENATED MODULE: ./actions/triage/build/conditions/category.js



/** By name or by slug, whatever the case: people know the one from the page and the other from its address. */
const category = defineCondition({
    key: 'category',
    subjects: ['discussion'],
    documentation: 'The discussion is in this category, by name or slug, or in one of several.',
    jsonSchema: { $ref: '#/definitions/texts' },
    parse: ({ node }, compilation) => [{ names: stringsOf(node, 'a category', compilation).map(({ text }) => text) }],
    evaluate: ({ names }, { facts: { subject } }) => {
        if (subject.discussion === null)
            return no(`${aKind(subject.kind)} has no category`);
        const { name, slug } = subject.discussion.category;
        const wanted = names.map((one) => one.toLowerCase());
        const isIn = wanted.includes(name.toLowerCase()) || wanted.includes(slug.toLowerCase());
        const is = `its category is ${result_quoted(name)}`;
        return isIn ? yes(is) : no(`${is}, not ${names.map(result_quoted).join(' or ')}`);
    },
});

;// CONCATENATED MODULE: ./actions/triage/build/conditions/commit.js



const commit = defineCondition({
    key: 'commit',
    subjects: ['pull request'],
    documentation: 'A regular expression matches the message of one commit.',
    ...PATTERNS,
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
        const source = result_quoted(pattern.source);
        const result = result_anyOf(commits, (message) => {
            const tested = limit(() => pattern.isIn(message));
            if ('stopped' in tested)
                return patternStopped(tested.stopped, pattern.source, 'a commit message');
            return tested.value ? yes(`the commit ${firstLine(message)} matches ${source}`) : no('');
        });
        return result.verdict === 'no' ? no(`no commit message matches ${source}`) : result;
    },
});
const UNREAD = unknown('its commits were not read');
const firstLine = (message) => result_quoted(message.split('\n', 1)[0] ?? '');

;// CONCATENATED MODULE: ./actions/triage/build/conditions/draft.js



const draft = defineCondition({
    key: 'draft',
    subjects: ['pull request'],
    documentation: 'The pull request is a draft (`true`) or not (`false`).',
    jsonSchema: { type: 'boolean' },
    parse: (entry, compilation) => switchOf(entry, compilation).map((is) => ({ is })),
    evaluate: ({ is }, { facts: { subject } }) => {
        const { isDraft, kind } = subject;
        const not = kind === 'pull request' ? 'it is not a draft' : `${aKind(kind)} is not a draft`;
        const because = isDraft ? 'it is a draft' : not;
        return isDraft === is ? yes(because) : no(because);
    },
});

;// CONCATENATED MODULE: ./actions/triage/build/conditions/file-count.js



const fileCount = defineCondition({
    key: 'file-count',
    subjects: ['pull request'],
    documentation: 'The number of changed files is at least `at-least` and less than `below`, or one of the two.',
    ...NUMBER_RANGE,
    evaluate: (range, { facts: { subject } }) => {
        if (subject.kind !== 'pull request')
            return no(`${aKind(subject.kind)} has no changed files`);
        return inRange(exactly(subject.changedFiles, (amount, isOne) => `it has ${amount} changed ${isOne ? 'file' : 'files'}`), range);
    },
});

;// CONCATENATED MODULE: ./actions/triage/build/conditions/file-set.js

const ANY_FILE = {
    include: [{ source: '**', isNegated: false, matches: () => true }],
    and: [],
    exclude: [],
    statuses: [],
    isByOldName: false,
};
const isIn = (file, set) => (set.statuses.length === 0 || set.statuses.includes(file.status)) &&
    set.include.some((glob) => isUnder(file, glob, set)) &&
    set.and.every((glob) => isUnder(file, glob, set)) &&
    !set.exclude.some((glob) => isUnder(file, glob, set));
const isUnder = ({ path, previousPath }, glob, { isByOldName }) => glob.matches(path) || (isByOldName && previousPath !== null && glob.matches(previousPath));
function setText({ include, and, exclude, statuses }) {
    const either = include.map(({ source }) => result_quoted(source)).join(', ');
    const globs = [either, ...and.map(({ source }) => result_quoted(source))].join(' and ');
    const without = exclude.length === 0 ? '' : ` without ${exclude.map(({ source }) => result_quoted(source)).join(', ')}`;
    return `${globs}${without}${statuses.length === 0 ? '' : ` (${statuses.join(', ')})`}`;
}

;// CONCATENATED MODULE: ./actions/triage/build/conditions/files.js







const FILES_KEYS = ['include', 'and', 'exclude', 'match', 'status', 'old-name'];
const MATCHES = ['any', 'all', 'only'];
// What GitHub calls them: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
const STATUSES = ['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'];
const files = defineCondition({
    key: 'files',
    subjects: ['pull request'],
    documentation: 'A changed file matches a glob, or one of several; or it matches `include`, each glob of `and`, and none of `exclude`. With `match: only`, every changed file does; with `match: all`, each glob of `include` has a file. `status: added` narrows it, and `old-name: true` counts renamed files under their old name, too.',
    jsonSchema: { anyOf: [{ $ref: '#/definitions/texts' }, { $ref: '#/definitions/fileSet' }] },
    definitions: {
        fileSet: {
            description: 'Changed files that are in include, match each glob of and, and are not in exclude.',
            type: 'object',
            properties: {
                include: { description: 'Globs; without it, every file.', $ref: '#/definitions/texts' },
                and: { description: 'Globs that must all match, too.', $ref: '#/definitions/texts' },
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
            : { match: 'any', set: { ...ANY_FILE, include: plainGlobs(node, compilation) } },
    ],
    evaluate: (value, question) => onFiles(question, globsStopped([...value.set.include, ...value.set.and, ...value.set.exclude]), (list) => inList(value, list)),
});
function changedFilesOf(node, compilation) {
    for (const entry of node.entries.filter(({ key }) => !FILES_KEYS.includes(key)))
        compilation.problems.unknownKey(entry, FILES_KEYS);
    const globs = (key) => {
        const value = files_valueOf(node, key);
        return value === undefined ? undefined : globsOf(value, compilation);
    };
    const set = {
        include: globs('include') ?? ANY_FILE.include,
        and: globs('and') ?? [],
        exclude: globs('exclude') ?? [],
        statuses: statusesOf(node, compilation),
        isByOldName: oldNameOf(node, compilation),
    };
    refuseNegation(node, set, compilation);
    hintAtNothingLeft(node, set, compilation);
    return { match: matchOf(node, compilation), set };
}
/** `files: '**'`, or a list of globs of which one is enough. */
function plainGlobs(node, compilation) {
    const globs = globsOf(node, compilation);
    const [wanted, negated] = [globs.filter(isWanted), globs.filter(files_isNegated)];
    const [first] = negated;
    if (first === undefined)
        return globs;
    const exclude = `exclude: ${globsText(negated)}`;
    const cure = wanted.length > 0
        ? `Write files: { include: ${globsText(wanted)}, ${exclude} }.`
        : `For a changed file elsewhere, write files: { ${exclude} }. For none of these, write not: { files: ${globsText(negated)} }.`;
    compilation.problems.at(node, `files: ${quoted(first.source)} would match every other file. ${cure}`);
    return globs;
}
/** A glob that starts with `!` matches every other file, which nobody means in a list. */
function refuseNegation(node, { include, and, exclude }, { problems }) {
    const toExclude = [...include, ...and].filter(files_isNegated);
    const [first] = toExclude;
    const [kept] = exclude.filter(files_isNegated);
    const parts = [
        ...listAt('include', include === ANY_FILE.include ? [] : include.filter(isWanted)),
        ...listAt('and', and.filter(isWanted)),
    ];
    const without = [...exclude.filter(isWanted), ...toExclude];
    if (first !== undefined) {
        const place = [...include].some(files_isNegated) ? files_valueOf(node, 'include') : files_valueOf(node, 'and');
        const cure = `Write ${[...parts, ...listAt('exclude', without)].join(', ')}.`;
        problems.at(place ?? node, `files: ${quoted(first.source)} would match every other file. ${cure}`);
    }
    if (kept !== undefined) {
        const again = { include: globsText(exclude.filter(files_isNegated)), and: include === ANY_FILE.include ? [] : include };
        const [one, other] = [
            [...parts, ...listAt('exclude', without)].join(', '),
            [`include: ${again.include}`, ...listAt('and', [...and, ...again.and].filter(isWanted))].join(', '),
        ];
        problems.at(files_valueOf(node, 'exclude') ?? node, `exclude: ${quoted(kept.source)} would exclude every other file. To keep what it names, write any: [{ files: { ${one} } }, { files: { ${other} } }].`);
    }
}
const files_isNegated = (glob) => glob.isNegated;
const isWanted = (glob) => !glob.isNegated;
const globsText = (globs) => listText(globs.map(({ source }) => glob_lists_plain(source)));
const listAt = (key, globs) => globs.length === 0 ? [] : [`${key}: ${globsText(globs)}`];
function hintAtNothingLeft(node, { include, exclude }, compilation) {
    const coverOf = (glob) => exclude.find(({ source }) => covers(source, glob.source));
    const [cover] = include.map(coverOf);
    const value = files_valueOf(node, 'exclude');
    if (value === undefined || cover === undefined || !include.every(coverOf))
        return;
    hint(value, `exclude takes away all that ${include === ANY_FILE.include ? 'there is' : `include: ${globsText(include)} names`}, so this never matches. Remove ${quoted(cover.source)}.`, compilation);
}
const files_valueOf = ({ entries }, key) => entries.find((entry) => entry.key === key)?.node;
function matchOf(node, { problems }) {
    const value = files_valueOf(node, 'match');
    if (value === undefined)
        return 'any';
    const text = isText(value) ? value.text : '';
    const match = MATCHES.find((known) => known === text);
    if (match === undefined)
        problems.at(value, `match: ${quoted(text)} is not known. Write one of: ${MATCHES.join(', ')}.`);
    return match ?? 'any';
}
function statusesOf(node, compilation) {
    const value = files_valueOf(node, 'status');
    if (value === undefined)
        return [];
    return stringsOf(value, 'a status', compilation).flatMap(({ text, node: place }) => {
        if (STATUSES.includes(text))
            return [text];
        compilation.problems.at(place, `status: ${quoted(text)} is not known. Write one of: ${STATUSES.join(', ')}.`);
        return [];
    });
}
function oldNameOf(node, { problems }) {
    const value = files_valueOf(node, 'old-name');
    if (value === undefined || value.kind === 'boolean')
        return value?.value ?? false;
    problems.at(value, `old-name: expected true or false, found ${nameOf(value)}. Write old-name: true to match a renamed file by its old name, too.`);
    return false;
}
function inList({ set, match }, list) {
    const inSet = list.files.filter((file) => isIn(file, set));
    if (match === 'only')
        return inOnly(inSet, set, list);
    const missing = match === 'all' ? set.include.find((glob) => !inSet.some((file) => isUnder(file, glob, set))) : undefined;
    const [first] = inSet;
    if (first !== undefined && missing === undefined)
        return yes(`${result_quoted(first.path)} is in ${setText(set)}`);
    const because = missing === undefined
        ? `no changed file is in ${setText(set)}`
        : `no changed file matches ${result_quoted(missing.source)}`;
    return list.isComplete ? no(because) : unknown(cut(list));
}
function inOnly(inSet, set, list) {
    const outside = list.files.find((file) => !inSet.includes(file));
    if (outside !== undefined)
        return no(`${result_quoted(outside.path)} is not in ${setText(set)}`);
    if (!list.isComplete)
        return unknown(cut(list));
    return inSet.length === 0 ? no('no file is changed') : yes(`all ${inSet.length} changed files are in ${setText(set)}`);
}
const cut = (list) => `GitHub lists only the first ${list.files.length} changed files, and those do not decide it`;

;// CONCATENATED MODULE: ./actions/triage/build/conditions/first-time.js



const firstTime = defineCondition({
    key: 'first-time',
    subjects: SUBJECT_KINDS,
    documentation: "It is the author's first issue, first pull request or first discussion here (`true`), or not (`false`).",
    jsonSchema: { type: 'boolean' },
    needs: () => [{ kind: 'first' }],
    parse: (entry, compilation) => switchOf(entry, compilation).map((is) => ({ is })),
    evaluate: ({ is }, { facts: { subject, isFirst } }) => {
        const { login } = subject.author;
        if (isFirst === null)
            return unknown(`it was not read what ${login} opened before`);
        if (typeof isFirst === 'object')
            return failed(`what ${login} opened before could not be read: ${isFirst.problem}`);
        const because = `it is ${isFirst ? '' : 'not '}the first ${subject.kind} of ${login}`;
        return isFirst === is ? yes(because) : no(because);
    },
});

;// CONCATENATED MODULE: ./actions/triage/build/conditions/form-template.js

/** Where GitHub keeps the forms of this kind: https://docs.github.com/en/discussions/managing-discussions-for-your-community/creating-discussion-category-forms */
const formPath = (template, kind) => `.github/${kind === 'discussion' ? 'DISCUSSION_TEMPLATE' : 'ISSUE_TEMPLATE'}/${template}`;
const formName = (template, kind) => `${kind === 'discussion' ? 'discussion' : 'issue'} form ${formPath(template, kind)}`;
/** By id or label. */
const questionIn = ({ fields }, asked) => fields.find(({ id, label }) => id === asked || label === asked);
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
// What GitHub writes for a question that was not answered; the second is a dropdown's "None".
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

;// CONCATENATED MODULE: ./actions/triage/build/conditions/form.js




const form_form = defineCondition({
    key: 'form',
    // Discussions have forms, too, but in a folder of their own: a file named so in both is `for` both in so many words.
    subjects: ['issue'],
    documentation: 'Each question has one of the answers listed for it: `template` names the issue form (with `for: discussions`, the discussion form), and every other key is a question, by id or label.',
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
    needs: ({ template, place, field, fieldPlace }) => [{ kind: 'form', template, place, field, fieldPlace }],
    parse: questionsOf,
    join: 'all',
    evaluate: ({ template, field: asked, answers }, { facts: { subject, forms } }) => {
        const path = formPath(template, subject.kind);
        const name = formName(template, subject.kind);
        const known = forms.get(path);
        if (known === undefined)
            return unknown(`there is no ${name}`);
        if ('problem' in known)
            return failed(`the ${name} could not be read: ${known.problem}`);
        const field = questionIn(known, asked);
        if (field === undefined)
            return unknown(`the ${name} has no question ${result_quoted(asked)}`);
        const given = formAnswers(subject.body, known)?.get(field.label);
        if (given === undefined)
            return no(`the body is not an answer to the ${name}`);
        const found = given.find((answer) => answers.some((wanted) => wanted.toLowerCase() === answer.toLowerCase()));
        if (found !== undefined)
            return yes(`${result_quoted(field.label)} is ${result_quoted(found)}`);
        const said = given.length === 0 ? 'has no answer' : `is ${given.map(result_quoted).join(', ')}`;
        return no(`${result_quoted(field.label)} ${said}`);
    },
});
/** `template` names the form's file; every other key is a question with the answers that count. */
function questionsOf({ node }, compilation) {
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `form: expected a mapping, found ${nameOf(node)}. Write template: and below it each question with its answers.`);
        return [];
    }
    const template = node.entries.find(({ key }) => key === 'template')?.node;
    if (template === undefined || !isText(template) || !/^[\w.-]+\.ya?ml$/.test(template.text)) {
        compilation.problems.at(template ?? node, 'form needs the file of its form. Write template: and a name in .github/ISSUE_TEMPLATE (for discussions: .github/DISCUSSION_TEMPLATE), such as bug.yml.');
        return [];
    }
    const questions = node.entries.filter(({ key }) => key !== 'template');
    if (questions.length === 0)
        compilation.problems.at(node, 'form has no question. Add a question and its answer, such as severity: High.');
    return questions.map(({ key, node: answers }) => ({
        template: template.text,
        place: yaml_placeOf(template, compilation),
        field: key,
        fieldPlace: yaml_placeOf(answers, compilation),
        answers: stringsOf(answers, 'an answer', compilation).map(({ text }) => text),
    }));
}

;// CONCATENATED MODULE: ./actions/triage/build/conditions/label.js



const label = defineCondition({
    key: 'label',
    subjects: SUBJECT_KINDS,
    documentation: 'It has this label, or one of several: also one that another rule gives in the same run.',
    asksOwnChanges: true,
    jsonSchema: { $ref: '#/definitions/texts' },
    parse: ({ node }, compilation) => [{ names: stringsOf(node, 'a label', compilation).map(({ text }) => text) }],
    evaluate: ({ names }, { facts: { subject, openLabels } }) => {
        const asked = names.map((name) => name.toLowerCase());
        const found = subject.labels.find(isAmong(asked));
        if ((found === undefined ? asked : [found]).some(isAmong(openLabels)))
            return unknown(`the label ${found ?? names.join(' or ')} is not decided yet`);
        return found === undefined ? no(`it has no label ${names.join(' or ')}`) : yes(`it has the label ${found}`);
    },
});
const isAmong = (labels) => (name) => labels.some((each) => each.toLowerCase() === name.toLowerCase());

;// CONCATENATED MODULE: ./actions/triage/build/conditions/lines.js



const lines = defineCondition({
    key: 'lines',
    subjects: ['pull request'],
    documentation: 'The number of changed lines is at least `at-least` and less than `below`, or one of the two. Lock files, what GitHub knows for generated by its path, and what `.gitattributes` calls `linguist-generated` or `linguist-vendored` do not count.',
    ...NUMBER_RANGE,
    needs: () => [{ kind: 'generated' }, { kind: 'files' }],
    evaluate: (range, { facts }) => {
        const amount = changedLines(facts);
        return amount === undefined ? no(`${aKind(facts.subject.kind)} has no lines`) : inRange(amount, range);
    },
});
/** What GitHub does not list of more than 3,000 files may be generated or not, so that it counts for a part only. */
function changedLines({ subject, files, isGenerated }) {
    if (files === null)
        return undefined;
    const linesOf = (paths) => paths.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0);
    const counted = linesOf(files.files.filter(({ path }) => !isGenerated(path)));
    const unlisted = files.isComplete ? 0 : Math.max(0, subject.changedLines - linesOf(files.files));
    return { least: counted, most: counted + unlisted, say: linesText };
}
const linesText = (amount, isOne) => `it has ${amount} changed ${isOne ? 'line' : 'lines'} without generated files`;

;// CONCATENATED MODULE: ./actions/triage/build/conditions/milestone.js



const milestone = defineCondition({
    key: 'milestone',
    subjects: ['issue', 'pull request'],
    documentation: 'It has a milestone of this title, or of one of several; or any (`true`), or none (`false`).',
    jsonSchema: { $ref: '#/definitions/texts' },
    parse: ({ node }, compilation) => [
        node.kind === 'boolean'
            ? { any: node.value }
            : { titles: stringsOf(node, 'a milestone', compilation).map(({ text }) => text) },
    ],
    // Titles are compared as they are written: GitHub lets two milestones differ in case alone.
    evaluate: (asked, { facts: { subject } }) => {
        const has = subject.milestone !== null;
        if ('any' in asked)
            return has === asked.any ? yes(milestone_found(subject)) : no(milestone_found(subject));
        if (subject.milestone !== null && asked.titles.includes(subject.milestone))
            return yes(milestone_found(subject));
        return no(`${milestone_found(subject)}, not ${asked.titles.map(result_quoted).join(' or ')}`);
    },
});
function milestone_found({ milestone: title, kind }) {
    if (kind === 'discussion')
        return 'a discussion has no milestone';
    return title === null ? 'it has no milestone' : `its milestone is ${result_quoted(title)}`;
}

;// CONCATENATED MODULE: ./actions/triage/build/conditions/path.js




/** Statuses and former names are what `files` asks about. */
const path = defineCondition({
    key: 'path',
    subjects: ['pull request'],
    documentation: 'A regular expression matches the path of a changed file, where globs are not enough.',
    ...PATTERNS,
    needs: () => [{ kind: 'files' }],
    patternTexts: (pattern) => ({
        pattern,
        name: 'the paths of the changed files',
        stringsOf: ({ files }) => {
            const texts = (files?.files ?? []).map((file) => ({ text: file.path, from: result_quoted(file.path) }));
            if (files === null || files.isComplete)
                return { texts };
            const because = `GitHub lists only the first ${texts.length} changed files, and the rest may make it`;
            return { texts, missing: unknown(because) };
        },
    }),
    evaluate: (pattern, question) => onFiles(question, (stopped) => patternStopped(stopped, pattern.source, 'the paths of the changed files'), ({ files, isComplete }) => {
        const source = result_quoted(pattern.source);
        const file = files.find((each) => pattern.isIn(each.path));
        if (file !== undefined)
            return yes(`${result_quoted(file.path)} matches ${source}`);
        if (isComplete)
            return no(`the path of no changed file matches ${source}`);
        return unknown(`GitHub lists only the first ${files.length} changed files, and no path among them matches ${source}`);
    }),
});

;// CONCATENATED MODULE: ./actions/triage/build/facts/facts.js
const noFacts = (subject, now) => ({
    subject,
    now,
    files: null,
    commits: null,
    isFirst: null,
    teams: new Map(),
    isGenerated: () => false,
    ownChangeAt: null,
    openLabels: [],
    forms: new Map(),
});
const teamKey = ({ organization, slug }) => `${organization}/${slug}`.toLowerCase();
/** Whether GitHub did not list what a rule would have needed. */
const isCut = ({ files }) => files !== null && !files.isComplete && files.isEnough !== true;

;// CONCATENATED MODULE: ./actions/triage/build/conditions/team.js






const team = defineCondition({
    key: 'team',
    subjects: SUBJECT_KINDS,
    documentation: "The author is in this team, written as `organization/team`, or in one of several. It needs a token that may see the organization's teams.",
    jsonSchema: { $ref: '#/definitions/texts' },
    needs: (asked) => [{ kind: 'team', team: asked }],
    parse: teamsOf,
    evaluate: (asked, { facts: { subject, teams } }) => {
        const { login } = subject.author;
        const isIn = teams.get(teamKey(asked));
        const name = `${asked.organization}/${asked.slug}`;
        if (isIn === undefined)
            return unknown(`the team ${name} was not read`);
        if (typeof isIn === 'object')
            return failed(`the team ${name} could not be read: ${isIn.problem}`);
        return isIn ? yes(`${login} is in the team ${name}`) : no(`${login} is not in the team ${name}`);
    },
});
function teamsOf({ node }, compilation) {
    return stringsOf(node, 'a team', compilation).flatMap(({ text, node: place }) => {
        const found = parseTeam(text);
        if (found !== undefined)
            return [found];
        compilation.problems.at(place, `${quoted(text)} is not a team. Write organization/team.`);
        return [];
    });
}

;// CONCATENATED MODULE: ./actions/triage/build/conditions/updated.js



const updated = defineCondition({
    key: 'updated',
    subjects: SUBJECT_KINDS,
    documentation: 'The same for its last change. A comment, a label, a push or an edit is a change, also a label that a rule gives; but with `sync: own` that alone takes no label back.',
    ...DAYS_RANGE,
    asksOwnChanges: true,
    evaluate: (range, { facts: { subject, now, ownChangeAt } }) => {
        const days = daysBetween(subject.updatedAt, now);
        const ago = exactly(days, (amount, isOne) => `it changed last ${amount} ${isOne ? 'day' : 'days'} ago`);
        const atLeastSoLong = { ...ago, most: Number.POSITIVE_INFINITY };
        return isOurs(subject.updatedAt, ownChangeAt) && inRange(atLeastSoLong, range).verdict === 'unknown'
            ? unknown('its last change is our own, and GitHub does not say when the one before was')
            : inRange(ago, range);
    },
});
/*
 * A label that we change is a change, too: it would take back what it follows from, and the next run would give it again. What
 * else its run did, such as a comment, comes after it. Assumption: that takes less than a minute. What a person does in
 * that minute counts with whatever changes next.
 */
const SAME_RUN = 60_000;
const isOurs = (changedAt, ownChangeAt) => ownChangeAt !== null && Date.parse(changedAt) <= Date.parse(ownChangeAt) + SAME_RUN;

;// CONCATENATED MODULE: ./actions/triage/build/conditions/index.js




















/** Every key below `when:`, in the order of the documentation. */
const CONDITIONS = [
    any,
    combinators_all,
    not,
    title,
    body,
    text_text,
    comment,
    headBranch,
    baseBranch,
    commit,
    path,
    files,
    fileCount,
    lines,
    age,
    updated,
    author,
    assignee,
    team,
    association,
    firstTime,
    draft,
    milestone,
    category,
    label,
    form_form,
];
const conditions_CONDITION_KEYS = CONDITIONS.map(({ key }) => key);
/** What is below `when`, `any`, `all` and `not`: each key is a condition, and all of them must hold. */
function parseWhen(node, compilation) {
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `expected conditions, found ${nameOf(node)}. Write one of: ${conditions_CONDITION_KEYS.join(', ')}.`);
        return constant.of({ holds: false, because: 'its condition is not valid' });
    }
    const conditions = node.entries.flatMap((entry) => {
        const condition = CONDITIONS.find(({ key }) => key === entry.key);
        if (condition === undefined)
            compilation.problems.unknownKey(entry, conditions_CONDITION_KEYS);
        return condition?.read(entry, compilation, parseWhen) ?? [];
    });
    if (node.entries.length === 0)
        compilation.problems.at(node, 'expected conditions, found an empty mapping. Add one, or leave it out.');
    const [only] = conditions;
    return conditions.length === 1 && only !== undefined ? only : { kind: 'all', of: conditions };
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/dialects/triage-definitions.js



const EXAMPLES = {
    color: "color: 'd73a4a'",
    description: 'description: Users cannot work',
};
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
    compilation.problems.at(node, `labels: expected a mapping, found ${nameOf(node)}. Write the name of each label and below it color and description.`);
    return [];
}
function definitionOf({ key: name, node }, compilation) {
    const { problems } = compilation;
    if (node.kind !== 'mapping') {
        problems.at(node, `the label ${quoted(name)}: expected a mapping, found ${nameOf(node)}. Write color: and description: below it.`);
        return { name, color: GREY, description: '', formerly: [] };
    }
    for (const entry of node.entries.filter(({ key }) => !DEFINITION_KEYS.includes(key)))
        problems.unknownKey(entry, DEFINITION_KEYS);
    const color = triage_definitions_textAt('color', node, compilation);
    const description = triage_definitions_textAt('description', node, compilation);
    if (color !== undefined && !/^#?[0-9a-f]{6}$/i.test(color.text)) {
        problems.at(color.place, `color: ${quoted(color.text)} is not a color. Write six hexadecimal digits in quotes, such as 'd73a4a'.`);
    }
    if (description !== undefined && Array.from(description.text).length > LONGEST_DESCRIPTION) {
        problems.at(description.place, `this description has over ${LONGEST_DESCRIPTION} characters, which GitHub does not take. Shorten it.`);
    }
    const formerly = node.entries.find(({ key }) => key === 'formerly')?.node;
    return {
        name,
        color: color?.text.replace('#', '').toLowerCase() ?? GREY,
        description: description?.text ?? '',
        formerly: formerly === undefined ? [] : stringsOf(formerly, 'a label', compilation).map(({ text }) => text),
    };
}
function triage_definitions_textAt(key, { entries }, { problems }) {
    const value = entries.find((entry) => entry.key === key)?.node;
    if (value === undefined || isText(value))
        return value && { text: value.text, place: value };
    if (value.kind !== 'null')
        problems.at(value, `${key}: expected a string, found ${nameOf(value)}. Write for example ${EXAMPLES[key] ?? key}.`);
    return undefined;
}
const GROUP_KEYS = ['labels', 'most'];
// GitHub allows 100 labels on one issue: a group of which all may be on is none.
const MOST_OF_GROUP = 99;
/** Labels of which one at a time may be on, or `most` of them; those named first come first. */
function triage_definitions_groupsOf(node, compilation) {
    if (node === undefined)
        return [];
    if (node.kind === 'mapping')
        return node.entries.map((entry) => groupOf(entry, compilation));
    compilation.problems.at(node, `groups: expected a mapping, found ${nameOf(node)}. Write the name of each group and below it its labels.`);
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
        compilation.problems.at(node, `the group ${name} has no labels. Add labels: with a list.`);
    return {
        name,
        most: wholeNumberAt('most', at('most'), MOST_OF_GROUP, compilation) ?? 1,
        labels: labels === undefined ? [] : namesIn(labels, compilation),
    };
}
const namesIn = (node, compilation) => stringsOf(node, 'a label', compilation).map(({ text }) => text);
/** `sizes` names labels with the changed lines they start at: the short way to write one rule for each, and their group. */
function sizeRules(entry, compilation) {
    if (entry === undefined)
        return { rules: [], groups: [] };
    const { node } = entry;
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `sizes: expected a mapping, found ${nameOf(node)}. Write each label with the lines it starts at, such as size/L: 100.`);
        return { rules: [], groups: [] };
    }
    const starts = node.entries
        .flatMap((size) => startOf(size, compilation))
        .toSorted((one, other) => one.start - other.start);
    const rules = starts.map(({ label, start, place }, index) => {
        const range = { atLeast: start, below: starts[index + 1]?.start ?? Number.POSITIVE_INFINITY };
        return {
            label,
            when: lines.of(range),
            appliesTo: ['pull request'],
            place,
            needsChanges: false,
        };
    });
    return { rules, groups: [{ name: 'sizes', most: 1, labels: starts.map(({ label }) => label) }] };
}
function startOf({ key: label, node, ...position }, compilation) {
    if (isText(node) && /^\d{1,9}$/.test(node.text))
        return [{ label, start: Number(node.text), place: yaml_placeOf(position, compilation) }];
    compilation.problems.at(node, `${quoted(label)} needs the changed lines it starts at. Write for example ${label}: 100.`);
    return [];
}

;// CONCATENATED MODULE: ./packages/action-kit/build/template.js



/**
 * A text with `{{ name }}` in it, checked when the run starts: a misspelt name is an error then, not a hole in a comment
 * later. There is no logic, and values are never looked at again, so that a title cannot name a variable.
 */
function template(source, options) {
    const parts = template_partsOf(source, options);
    return {
        uses: new Set(parts.flatMap((part) => ('variable' in part ? [part.variable] : []))),
        fill: (values) => parts
            .map((part) => 'literal' in part ? part.literal : shown(values[part.variable], options.variables[part.variable]))
            .join(''),
    };
}
const shown = (value, kind) => kind === 'raw' ? String(value) : (0,build_text/* inlineText */.ln)(String(value));
function template_partsOf(source, { where, variables }) {
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
        throw new errors/* UserError */.yo(problems.join('\n'));
    return [...parts, { literal: source.slice(copied) }];
}
// An opening that nothing closes on its line counts too: it is a slip, and would show in the comment.
const PLACEHOLDER = /\{\{([^{}\n]*)\}\}|\{\{/g;
function problemWith(written, name, names) {
    if (written === '{{')
        return '"{{" is not closed. Write a variable as {{ name }}.';
    const meant = nearest(name, names);
    const cure = meant === undefined ? `Write one of: ${names.join(', ')}.` : `Did you mean {{ ${meant} }}?`;
    return `${JSON.stringify(written)} is not a variable. ${cure}`;
}
const lineOf = (source, offset) => source.slice(0, offset).split('\n').length;

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/model.js
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

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/parse.js




const FOLLOW_UP_KEYS = Object.keys(FOLLOW_UPS).filter(isFollowUp);
function isFollowUp(key) {
    return Object.hasOwn(FOLLOW_UPS, key);
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
        return { name: node.text, place: yaml_placeOf(node, compilation) };
    compilation.problems.at(node, `${key}: expected ${what}, found ${nameOf(node)}. Write for example ${parse_EXAMPLES[key] ?? key}.`);
    return undefined;
}
const parse_EXAMPLES = { milestone: 'milestone: v2', type: 'type: Bug' };
function commentAt(entry, { hasMentor }, compilation) {
    if (entry === undefined)
        return undefined;
    const { node } = entry;
    if (!isText(node) || node.text.trim() === '') {
        compilation.problems.at(node, `comment: expected the text to write, found ${nameOf(node)}. Write comment: | and the text below it.`);
        return undefined;
    }
    try {
        const text = template(node.text, { where: 'comment', variables: COMMENT_VARIABLES });
        if (text.uses.has('mentor') && !hasMentor)
            compilation.problems.at(node, 'this comment uses {{ mentor }}, and its rule has no mentor. Add mentor: with logins or teams.');
        return { text, source: node.text, place: yaml_placeOf(node, compilation) };
    }
    catch (error) {
        if (!(0,errors/* isUserError */.iU)(error))
            throw error;
        for (const problem of (0,errors/* messageOf */.bD)(error).split('\n'))
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
        const takes = FOLLOW_UPS[key];
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
// More open work than any person has.
const MOST_WORK = 999;
/** `ada`, `[ada, eve]`, or `{ from: [ada, acme/core], pick: 1, at-most: 5 }`. */
function choiceOf({ key, node }, { teams, pick }, compilation) {
    const place = yaml_placeOf(node, compilation);
    if (node.kind !== 'mapping')
        return { from: candidatesIn(node, { key, teams }, compilation), pick, atMost: Number.POSITIVE_INFINITY, place };
    for (const entry of node.entries.filter(({ key: name }) => !CHOICE_KEYS.includes(name)))
        compilation.problems.unknownKey(entry, CHOICE_KEYS);
    const at = (name) => node.entries.find((entry) => entry.key === name)?.node;
    const from = at('from');
    if (from === undefined)
        compilation.problems.at(node, `${key} has no candidates. Add from: with logins or teams.`);
    return {
        from: from === undefined ? [] : candidatesIn(from, { key: 'from', teams: 'members' }, compilation),
        pick: wholeNumberAt('pick', at('pick'), MOST_PICKED, compilation) ?? pick,
        atMost: wholeNumberAt('at-most', at('at-most'), MOST_WORK, compilation) ?? Number.POSITIVE_INFINITY,
        place,
    };
}
function candidatesIn(node, { key, teams }, compilation) {
    const texts = stringsOf(node, 'a login', compilation);
    if (node.kind === 'sequence' && node.items.length === 0)
        compilation.problems.at(node, `${key} has an empty list. Add a login.`);
    return texts.flatMap(({ text, node: place }) => {
        const login = parseLogin(text);
        if (login !== undefined)
            return [{ kind: 'person', login }];
        const team = parseTeam(text);
        if (team === undefined) {
            compilation.problems.at(place, `${quoted(text)} is neither a login nor a team. Write ada, or organization/team.`);
            return [];
        }
        if (teams !== 'refused')
            return [{ kind: teams === 'asked' ? 'team' : 'members', team }];
        compilation.problems.at(place, `${quoted(text)} is a team, and issues are assigned to people. Write from: with the team, and pick: with how many of its members.`);
        return [];
    });
}

;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/parse.js



const GOOD_FIRST_ISSUE_KEYS = ['label', 'mentor', 'most', 'release-after'];
// GitHub's own name for it, by which it suggests issues to newcomers.
// https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/encouraging-helpful-contributions-to-your-project-with-labels
const USUAL_LABEL = 'good first issue';
// More than a contributor works on at a time.
const MOST = 99;
/** In other languages this may be the name of a label. */
const isGoodFirstIssue = (node) => node.kind === 'mapping' &&
    node.entries.length > 0 &&
    node.entries.every(({ key }) => GOOD_FIRST_ISSUE_KEYS.includes(key));
/** How good first issues are handled; undefined where the file does not say. */
function goodFirstIssueOf(entry, compilation) {
    if (entry === undefined)
        return undefined;
    const { node } = entry;
    const place = yaml_placeOf(entry, compilation);
    // `good-first-issue:` with nothing below asks for all that is usual.
    if (node.kind === 'null')
        return { place, label: USUAL_LABEL, most: 1 };
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `good-first-issue: expected a mapping, found ${nameOf(node)}. Write label:, mentor:, most: or release-after: below it, or nothing.`);
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
        ...(mentor === undefined ? {} : { mentor: choiceOf(mentor, { teams: 'members', pick: 1 }, compilation) }),
        most: wholeNumberAt('most', at('most')?.node, MOST, compilation) ?? 1,
        ...(releaseAfter === undefined ? {} : { releaseAfter }),
    };
}
function labelOf(node, { problems }) {
    if (node === undefined)
        return USUAL_LABEL;
    if (isText(node) && node.text.trim() !== '')
        return node.text;
    problems.at(node, `label: expected the name of one label, found ${nameOf(node)}. Write for example label: ${USUAL_LABEL}.`);
    return USUAL_LABEL;
}
function releaseAfterOf(node, { problems }) {
    if (node === undefined)
        return undefined;
    const text = isText(node) ? node.text : '';
    const number = yaml_days(text);
    if (number !== undefined && number > 0)
        return number;
    problems.at(node, `release-after: ${quoted(text)} is not a time of a day or longer. Write for example release-after: 14d.`);
    return undefined;
}

;// CONCATENATED MODULE: ./actions/triage/build/conditions/captured.js




/** Whether one of the patterns captured what makes exactly this label. */
const captured = condition_define({
    subjects: SUBJECT_KINDS,
    needs: ({ capture }) => capture.by.flatMap(({ needs }) => needs),
    evaluate: ({ label, capture }, question) => {
        const { made, summary, open } = capturedBy(capture, question);
        const match = made.get((0,labels_decision/* labelKey */.k)(label));
        if (match !== undefined)
            return yes(capturedText(match));
        const isTransient = capture.by.some(({ patternTexts }) => patternTexts.isTransient);
        return open ?? (isTransient ? noForThisComment : no)(`${summary}, not ${label}`);
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
const capturedText = ({ parts, from }) => `${parts.map(result_quoted).join(' and ')} ${parts.length === 1 ? 'is' : 'are'} captured in ${from}`;
// Three names tell a reader what came of the texts; there may be one for each of 3,000 files.
const MOST_NAMES = 3;
function summaryOf(made) {
    const names = made.slice(0, MOST_NAMES).map(({ name }) => result_quoted(name));
    const more = made.length > MOST_NAMES ? ` and ${made.length - MOST_NAMES} more` : '';
    return `what is captured makes ${names.join(', ') || 'nothing'}${more}`;
}
function capturesOf({ template, by }, question) {
    const made = new Map();
    const open = [];
    for (const { patternTexts } of by) {
        const { pattern, name, stringsOf } = patternTexts;
        const { texts, missing } = stringsOf(question.facts);
        const found = question.limit(() => texts.flatMap((text) => captured_namesIn(text, pattern, template)));
        if ('stopped' in found)
            open.push(patternStopped(found.stopped, pattern.source, name));
        if (missing !== undefined)
            open.push(missing);
        for (const each of 'value' in found ? found.value : [])
            if (!made.has((0,labels_decision/* labelKey */.k)(each.name)))
                made.set((0,labels_decision/* labelKey */.k)(each.name), each);
    }
    return { made, summary: summaryOf([...made.values()]), ...(open[0] === undefined ? {} : { open: open[0] }) };
}
// GitHub takes 50 characters in a label's name, each of two UTF-16 units at the most: a longer part makes none.
const LONGEST_PART = 100;
function captured_namesIn({ text, from }, pattern, template) {
    const made = new Map();
    const groups = groupsIn(template);
    for (const match of pattern.matchesIn(text)) {
        const parts = groups.map((group) => capturedPart(match, group) ?? '');
        if (parts.some((part) => part.length > LONGEST_PART))
            continue;
        const name = filledName(template, match);
        if (name !== undefined && !made.has(name))
            made.set(name, { name, parts, from });
    }
    return [...made.values()];
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/dialects/triage-labels.js




/** One rule for each label; for one that is built from captured parts, one for each name that `allow` allows. */
function labelRules({ label, allow, when, isSound }, compilation) {
    const names = label === undefined ? [] : stringsOf(label, 'a label', compilation);
    const templates = names.flatMap(({ text }) => labelTemplate(text) ?? []);
    const allowed = allow === undefined ? undefined : allowedOf(allow, templates, compilation);
    return names.flatMap((name) => {
        const template = labelTemplate(name.text);
        const place = yaml_placeOf(name.node, compilation);
        if (template === undefined)
            return [{ label: plainName(name.text), when, place }];
        if (allowed === undefined)
            compilation.problems.at(name.node, unbounded(name));
        const by = capturesIn(when).filter(({ patternTexts }) => lacking(template, [patternTexts.pattern.groups()]).length === 0);
        if (by.length === 0 && isSound)
            compilation.problems.at(name.node, withoutGroups(template, when));
        const capture = { template, when, by };
        if (allowed !== 'existing')
            return (allowed ?? []).map((text) => ({ label: text, when: capturing(text, capture), capture, place }));
        return [{ label: name.text, when, place, existing: capture }];
    });
}
const unbounded = ({ text }) => `${quoted(text)} is built from captured text, and nothing says which labels may come of it. ` +
    `Add allow: with a list of them, or allow: existing for those that the repository has. (To name a label exactly so, write ${quoted(text.replaceAll('$', '$$$$'))}.)`;
/** The names that may come of the templates, or `existing`: those that the repository has. */
function allowedOf(node, templates, compilation) {
    if (templates.length === 0) {
        compilation.problems.at(node, 'allow is for labels that are built from captured text, and this rule has none. Write the captured part as $1 in its label, or leave allow out.');
    }
    if (isText(node) && node.text === 'existing') {
        for (const template of templates.filter(isAllGaps))
            hint(node, anyLabel(template), compilation);
        return 'existing';
    }
    const names = stringsOf(node, 'a label', compilation);
    if (names.length === 0 && node.kind === 'sequence')
        compilation.problems.at(node, 'allow has an empty list. Name the labels that may come of this rule, or write allow: existing.');
    if (templates.length > 0)
        hintAtUselessNames(names, templates, compilation);
    return names.map(({ text }) => text);
}
const anyLabel = ({ source }) => `the author of the text that ${quoted(source)} is captured from can choose any label of the repository, also one that records a maintainer's decision. Put a fixed part in front, such as ${quoted(`area/${source}`)}, or list the labels.`;
function hintAtUselessNames(names, templates, compilation) {
    const sources = templates.map(({ source }) => quoted(source)).join(' or ');
    for (const { text, node } of names) {
        if (templates.some((template) => canMake(template, text)))
            continue;
        const isExisting = names.length === 1 && nearest(text, ['existing']) !== undefined;
        const cure = isExisting ? 'Did you mean existing?' : 'Write the whole name of a label that can.';
        hint(node, `the label ${quoted(text)} can never come of ${sources}, so it is never given. ${cure}`, compilation);
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
const lacking = (template, groups) => groupsIn(template).filter((group) => !groups.some((names) => names.includes(group)));
function withoutGroups(template, when) {
    const groups = capturesIn(when).map(({ patternTexts }) => patternTexts.pattern.groups());
    const missing = lacking(template, groups);
    const label = quoted(template.source);
    if (missing.length === 0)
        return `no single pattern of when captures all that ${label} needs. Capture ${triage_labels_listed(groupsIn(template))} with one pattern.`;
    const there = [...new Set(groups.flat())];
    if (there.length === 0)
        return `${label} needs ${triage_labels_listed(missing)}, and no pattern of when captures anything. Put parentheses around the part, such as title: '^(\\w+):'.`;
    return `${label} needs ${triage_labels_listed(missing)}, which no pattern of when captures. Those there are: ${there.map(groupText).join(', ')}.`;
}
const triage_labels_listed = (groups) => groups.map(groupText).join(' and ');

;// CONCATENATED MODULE: ./actions/triage/build/rules/rules.js
const NO_RULES = {
    rules: [],
    limits: {},
    hints: [],
    broken: [],
    groups: [],
    sizes: [],
    definitions: [],
    followUps: [],
};

;// CONCATENATED MODULE: ./actions/triage/build/rules/dialects/triage.js










const TRIAGE_KEYS = ['rules', 'sync', 'groups', 'sizes', 'fallback', 'labels', 'good-first-issue'];
/** Porchlight's own language, recognized by its list of `rules`, or by the file's name and one of its keys, even misspelt. */
const isTriageFile = ({ entries }, path) => (/(^|\/)triage\.ya?ml$/.test(path) && entries.some(({ key }) => nearest(key, TRIAGE_KEYS) !== undefined)) ||
    entries.some(({ key, node }) => key === 'rules' && node.kind === 'sequence' && node.items.every(isRule)) ||
    entries.some(({ key, node }) => key === 'good-first-issue' && isGoodFirstIssue(node)) ||
    (entries.some(({ key }) => key === 'sizes') && entries.every(({ key }) => TRIAGE_KEYS.includes(key)));
const isRule = (node) => node.kind === 'mapping' && node.entries.some(({ key }) => key === 'label' || key === 'when');
function triageRules(root, compilation) {
    for (const entry of root.entries.filter(({ key }) => !TRIAGE_KEYS.includes(key)))
        compilation.problems.unknownKey(entry, TRIAGE_KEYS);
    const at = (key) => root.entries.find((entry) => entry.key === key);
    const sync = syncOf(at('sync')?.node, compilation);
    const read = rulesOf(at('rules')?.node, compilation);
    const sizes = sizeRules(at('sizes'), compilation);
    const fallback = at('fallback');
    const goodFirstIssue = goodFirstIssueOf(at('good-first-issue'), compilation);
    const label = fallback === undefined ? undefined : oneLabel(fallback.node, compilation);
    return {
        ...NO_RULES,
        rules: [...read.flatMap(({ labels }) => labels), ...sizes.rules].map((rule) => ({ ...rule, sync })),
        followUps: read.flatMap(({ followUp }) => (followUp === undefined ? [] : [{ ...followUp, sync }])),
        groups: [...triage_definitions_groupsOf(at('groups')?.node, compilation), ...sizes.groups],
        sizes: sizes.rules.map(({ label: size }) => size),
        ...(label === undefined ? {} : { fallback: { label: label.text, place: yaml_placeOf(label, compilation), sync } }),
        definitions: definitionsOf(at('labels')?.node, compilation),
        ...(goodFirstIssue === undefined ? {} : { goodFirstIssue }),
        hints: compilation.hints,
    };
}
function oneLabel(node, { problems }) {
    if (isText(node) && node.text.trim() !== '')
        return node;
    const first = node.kind === 'sequence' ? node.items.filter(isText)[0]?.text : undefined;
    problems.at(node, `fallback: expected the name of one label, found ${nameOf(node)}. Write for example fallback: ${first ?? 'needs-triage'}.`);
    return undefined;
}
function syncOf(node, { problems }) {
    if (node === undefined)
        return 'own';
    const text = isText(node) ? node.text : '';
    if (text === 'own' || text === 'all')
        return text;
    if (text !== 'off' && text !== 'false')
        problems.at(node, `sync: ${quoted(text)} is not known. Write one of: off, own, all.`);
    return 'off';
}
function rulesOf(node, compilation) {
    if (node === undefined)
        return [];
    if (node.kind === 'sequence')
        return node.items.flatMap((item) => ruleOf(item, compilation));
    compilation.problems.at(node, `rules: expected a list, found ${nameOf(node)}. Write each rule below it, with a dash.`);
    return [];
}
const RULE_KEYS = ['label', 'allow', 'for', 'when', ...FOLLOW_UP_KEYS];
function ruleOf(node, compilation) {
    if (node.kind !== 'mapping') {
        compilation.problems.at(node, `expected a rule, found ${nameOf(node)}. Write label: and when: below a dash.`);
        return [];
    }
    const unknown = node.entries.filter(({ key }) => !RULE_KEYS.includes(key));
    for (const entry of unknown)
        compilation.problems.unknownKey(entry, RULE_KEYS);
    const at = (key) => node.entries.find((entry) => entry.key === key)?.node;
    const label = at('label');
    const when = at('when');
    const hasFollowUp = node.entries.some(({ key }) => isFollowUp(key));
    // A misspelt key is most likely the missing one.
    if (label === undefined && !hasFollowUp && unknown.length === 0)
        compilation.problems.at(node, `this rule has no label. Add label: with its name, or one of: ${FOLLOW_UP_KEYS.join(', ')}.`);
    if (when === undefined && unknown.length === 0)
        compilation.problems.at(node, 'this rule has no condition. Add when: with at least one.');
    // Read on with either missing, so that all that is wrong with the rule is reported at once.
    const mistakes = compilation.problems.count;
    const condition = when === undefined ? UNKNOWN : parseWhen(when, compilation);
    const isSound = when !== undefined && compilation.problems.count === mistakes;
    const appliesTo = narrowed(subjectsFor(at('for'), condition, compilation), node, compilation);
    // Where the key label is misspelt, it is unknown whether the label is built from captured text.
    const allow = label === undefined && unknown.length > 0 ? undefined : at('allow');
    const written = { label, allow, when: condition, isSound };
    const labels = labelRules(written, compilation).map((rule) => ({ ...rule, appliesTo, needsChanges: false }));
    if (!hasFollowUp)
        return [{ labels }];
    const followed = followUpsOf(node, compilation);
    const place = yaml_placeOf(node, compilation);
    return [{ labels, followUp: { when: condition, appliesTo, place, hasLabels: labels.length > 0, ...followed } }];
}
const UNKNOWN = constant.of({ holds: false, because: 'its condition is missing' });
const SUBJECTS = new Map([
    ['issues', 'issue'],
    ['pull-requests', 'pull request'],
    ['discussions', 'discussion'],
]);
/** Without `for`: the subjects that have what the conditions ask about. */
function subjectsFor(node, condition, compilation) {
    if (node === undefined)
        return subjectsOf(condition);
    return stringsOf(node, 'a kind of subject', compilation).flatMap(({ text, node: place }) => {
        const kind = SUBJECTS.get(text);
        if (kind !== undefined)
            return [kind];
        compilation.problems.at(place, `for: ${quoted(text)} is not known. Write one of: ${[...SUBJECTS.keys()].join(', ')}.`);
        return [];
    });
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/compile.js










/** A rules file of any dialect as rules, or one UserError with all its mistakes. */
function readRules(text, reading) {
    const root = parseConfig(text, { path: reading.path });
    if (root === undefined)
        return NO_RULES;
    const compilation = compilationOf(reading.path, { dot: true });
    if (root.kind !== 'mapping') {
        compilation.problems.at(root, `expected labels, found ${nameOf(root)}. Start each line with a label and a colon.`);
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
    const rules = labels.flatMap((entry) => compile_ruleOf(entry, dialect, reading, compiling));
    const limits = limitsOf(root.entries, compiling);
    compiling.problems.throwIfAny();
    const translation = dialect === 'labeler v4' ? { translation: translationOfV4({ ...root, entries: labels }) } : {};
    return { ...NO_RULES, rules, limits, hints: compiling.hints, ...translation };
}
/** Recognized by its shape, as the file does not say. */
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
    return kind === 'pull request' ? 'labeler v4' : 'issue-labeler';
}
const V5_KEYS = ['changed-files', 'base-branch', 'head-branch'];
/** `any` and `all` with globs directly below, whatever else is there, or nothing at all. */
function isV4Mapping({ entries }) {
    if (entries.some(({ key }) => V5_KEYS.includes(key)))
        return false;
    const known = entries.filter(({ key }) => key === 'any' || key === 'all');
    return known.every(isOfGlobs) && (known.length > 0 || entries.length === 0);
}
const isOfGlobs = ({ node }) => isText(node) || (node.kind === 'sequence' && node.items.every(isText));
// A star that repeats nothing is none of a regular expression's: at the start, after a slash, or doubled.
const LOOKS_LIKE_GLOB = /(^|\/)\*|\*\*/;
function compile_ruleOf(entry, dialect, reading, compilation) {
    if (entry.key.trim() === '') {
        compilation.problems.at(entry, 'expected the name of a label, found nothing. Write it in front of the colon.');
        return [];
    }
    if (dialect !== 'issue-labeler' && isEmptyList(entry.node))
        return withoutConditions(entry, compilation);
    if (dialect === 'labeler v4')
        return [labelerV4Rule(entry, compilation)];
    const appliesTo = reading.isIssueLabeler ? ['issue', 'pull request'] : ['issue'];
    const texts = { field: reading.field, appliesTo };
    if (dialect === 'labeler' && refusesGlobs(entry, compilation))
        return [];
    if (dialect === 'issue-labeler' || isTexts(entry.node))
        return [issueLabelerRule(entry, texts, compilation)];
    const rule = labelerRule(entry, compilation);
    return rule === undefined ? [] : [rule];
}
/** In a file of v5 or later no label can have plain texts: there they are regular expressions for issues. */
const isTexts = (node) => isText(node) || (node.kind === 'sequence' && node.items.length > 0 && node.items.every(isText));
const isEmptyList = (node) => node.kind === 'sequence' && node.items.length === 0;
/** For actions/labeler from version 5 on, the label is not in the file. Up to 4 it was taken away again, which is seldom meant. */
function withoutConditions({ key, node }, compilation) {
    hint(node, `the label ${quoted(key)} has an empty list, so it is neither given nor removed. Add a condition, or remove the label.`, compilation);
    return [];
}
/**
 * A file half moved from version 4 to 5: in a file of v5, texts are regular expressions for issues, and some cannot be
 * meant so. actions/labeler refuses all of them.
 */
function refusesGlobs({ key, node }, compilation) {
    const texts = (node.kind === 'sequence' ? node.items : [node]).filter(isText);
    const unlike = texts.filter(({ text }) => !IS_EXPRESSION.test(text));
    const glob = unlike.find(({ text }) => LOOKS_LIKE_GLOB.test(text));
    const odd = glob ?? unlike.find(({ text }) => LOOKS_LIKE_PATH.test(text));
    if (odd === undefined || !isTexts(node))
        return false;
    const globs = listText(texts.map(({ text }) => text));
    const cure = `Write ${scalarText(key)}: [{ changed-files: [{ any-glob-to-any-file: ${globs} }] }].`;
    const others = 'other labels here have the form of 5 and later';
    if (glob === undefined) {
        const meaning = `as ${others}, ${quoted(odd.text)} is a regular expression for issues`;
        hint(odd, `${meaning}. If it is meant for changed files: ${cure}`, compilation);
        return false;
    }
    compilation.problems.at(glob, `${quoted(glob.text)} is a glob in the form of actions/labeler 4, and ${others}. ${cure}`);
    return true;
}
const IS_EXPRESSION = /^\/.+\/[a-z]*$/;
// Ends like the name of a file or folder, without a sign that only regular expressions have.
const LOOKS_LIKE_PATH = /^[\w.@/-]*[\w-]\.[A-Za-z]{1,5}$|^[\w.@/-]+\/$/;
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
            problems.at(node, `${key}: ${quoted(text)} is not a whole number from 0 on. Write for example ${key}: 5.`);
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
        .filter((label) => canMake(existing.template, label))
        .map((label) => ({ ...rule, label, when: capturing(label, existing), capture: existing }));
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/load-rules.js




/** Where actions/labeler and github/issue-labeler keep theirs, and where our own language is at home. */
const DEFAULT_PATHS = ['.github/labeler.yml', '.github/triage.yml'];
/**
 * The rules as they are on the base branch (an issue's is the default branch), whatever is checked out: what a pull
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
/** Compiles the same files once for each kind of subject. */
function rulesReader(inputs) {
    const known = new Map();
    return (files, subject) => {
        const ofKind = known.get(subject.kind) ?? new WeakMap();
        known.set(subject.kind, ofKind);
        const rules = ofKind.get(files) ?? soundRules(files.map((file) => rulesOrMistakes(file, subject, inputs)));
        ofKind.set(files, rules);
        return rules;
    };
}
function rulesOrMistakes(file, subject, inputs) {
    try {
        return rulesFrom(file, subject, inputs);
    }
    catch (error) {
        if (!(0,errors/* isUserError */.iU)(error))
            throw error;
        return { ...NO_RULES, broken: mistakesOf(error, file) };
    }
}
/** What is wrong with a file as a whole stands at its first line. */
const mistakesOf = ({ message, places }, { path: file }) => (places.length > 0 ? places : [{ file, line: 1, message }]);
/**
 * The rules of the files that can be read. What depends on all rules together waits for the others: the fallback, and
 * what follows, as all rules share one comment.
 */
function soundRules(all) {
    const joined = joinedRules(all);
    const { broken, fallback: _, ...sound } = joined;
    if (broken.length === 0)
        return joined;
    if (all.every((each) => each.broken.length > 0))
        throw mistakesError(broken);
    return { ...sound, broken, followUps: [] };
}
/** The mistakes of all files at once. */
const mistakesError = (places) => new errors/* UserError */.yo(places.map(mistakeText).join('\n'), { places });
const mistakeText = ({ file, line, column, message }) => `${file}:${line}${column === undefined ? '' : `:${column}`}: ${message}`;
/** A file's rules as they hold for this subject and these inputs. */
const rulesFrom = ({ text, path }, { kind }, inputs) => readRules(text, {
    path,
    kind,
    dot: inputs.dot,
    isIssueLabeler: inputs.enableVersionedRegex !== undefined,
    field: fieldOf(inputs),
});
/** github/issue-labeler looks at the body alone unless an input says otherwise; a title says more than most bodies. */
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
        broken: all.flatMap(({ broken }) => broken),
        groups: all.flatMap(({ groups }) => groups),
        sizes: all.flatMap(({ sizes }) => sizes),
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
    const message = `this ${key} is not used, as ${placeText(first.place)} has one already. Keep one of the two.`;
    return others.map(({ place }) => ({ place, message }));
}

;// CONCATENATED MODULE: ./actions/triage/build/facts/request-cache.js
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

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/reader.js


const LOADS = new Map([
    ['assignee', 'assign'],
    ['reviewer', 'review'],
    ['mentor', 'mentor'],
]);
function followUpReader(github) {
    const loads = {};
    const read = { assign: () => github.assignment.assignedLoad(), review: () => github.assignment.reviewLoad() };
    return {
        milestones: memoize(github.issues.milestones),
        load: async (kind, { logins, besides }) => {
            const known = (loads[kind] ??= new Map(kind === 'mentor' ? [] : await read[kind]()));
            // Only those who may become mentors are counted, one request for each.
            for (const login of kind === 'mentor' ? logins : [])
                if (!known.has(loginKey(login)))
                    known.set(loginKey(login), await github.assignment.mentionLoad(login));
            return new Map([...known].map(([login, numbers]) => [login, numbers.filter((each) => each !== besides).length]));
        },
        count: (decisions) => {
            for (const { kind, action, what, number } of decisions) {
                const role = action === 'add' ? LOADS.get(kind) : undefined;
                const load = role === undefined ? undefined : loads[role];
                load?.set(loginKey(what), [...(load.get(loginKey(what)) ?? []), number]);
            }
        },
    };
}

;// CONCATENATED MODULE: ./actions/triage/build/labels/label-definitions.js


/**
 * Labels to create, or to rename, as the rules define them. The repository's labels are read once, and only if one of
 * those is added.
 */
async function definedLabels(effects, { definitions }, readLabels) {
    const added = effects.flatMap((effect) => (effect.kind === 'add-labels' ? effect.labels : [])).map(labels_decision/* labelKey */.k);
    const wanted = definitions.filter(({ name }) => added.includes((0,labels_decision/* labelKey */.k)(name)));
    if (wanted.length === 0)
        return [];
    const existing = await readLabels();
    const missing = wanted.filter(({ name }) => !existing.has((0,labels_decision/* labelKey */.k)(name)));
    return missing.map((definition) => defined(definition, existing));
}
function defined({ name: label, color, description, formerly }, existing) {
    const former = formerly.map((name) => existing.get((0,labels_decision/* labelKey */.k)(name))).find((name) => name !== undefined);
    existing.set((0,labels_decision/* labelKey */.k)(label), label);
    if (former === undefined) {
        return { kind: 'create-label', label, color, description, because: 'the rules define it and it does not exist yet' };
    }
    existing.delete((0,labels_decision/* labelKey */.k)(former));
    const because = 'the rules say that this was its name before';
    return { kind: 'rename-label', from: former, label, color, description, because };
}
/** Reads the repository's labels when first asked; what is created or renamed later is noted in the same map. */
const labelReader = ({ labels }) => memoize(async () => new Map((await labels.defined()).map(({ name }) => [(0,labels_decision/* labelKey */.k)(name), name])));

;// CONCATENATED MODULE: ./actions/triage/build/run-context.js




function runContext({ inputs, event, github, now, page, log }) {
    return {
        inputs,
        event,
        github: withRequestCache(github),
        now,
        page,
        log,
        readFiles: rulesFileReader(inputs, github),
        rulesIn: rulesReader(inputs),
        readLabels: labelReader(github),
        readFirstContribution: firstContributionReader(github),
        reader: followUpReader(github),
    };
}

;// CONCATENATED MODULE: ./actions/triage/build/subject-result.js
const NOTHING = {
    subjects: [],
    effects: [],
    leftAlone: [],
    decisions: [],
    followUps: [],
    problems: [],
    mistakes: [],
    hints: [],
    broken: [],
    cutLists: [],
    unruled: [],
    withoutRules: [],
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
        problems: subject_result_distinct(all.flatMap(({ problems }) => problems)),
        mistakes: subject_result_distinct(all.flatMap(({ mistakes }) => mistakes)),
        broken: subject_result_distinct(all.flatMap(({ broken }) => broken)),
        hints: subject_result_distinct(all.flatMap(({ hints }) => hints)),
        cutLists: all.flatMap(({ cutLists }) => cutLists),
        unruled: subject_result_distinct(all.flatMap(({ unruled }) => unruled)),
        withoutRules: all.flatMap(({ withoutRules }) => withoutRules),
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
const subject_result_distinct = (all) => [
    ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
];

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
    return `GitHub grants this token ${remaining} more requests for now, of which ${LEFT_TO_OTHERS} are reserved for other workflows`;
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
            `The search finds ${total}, and GitHub returns only the newest ${MOST_FOUND} of them. Narrow it to reach the others, for example by created:<2026-01-01.`,
        ]
        : []),
    ...(isIncomplete ? ['The search timed out on GitHub, so it may have missed some. Run it again.'] : []),
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
    throw new errors/* UserError */.yo(`search: "${foreign[1]}" looks outside of ${owner}/${name}. Remove it: triage searches the repository that it runs in.`);
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
        results.push(failedResult(error, run.log));
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
        results.push(failedResult(error, log));
    }
    return results;
}

// EXTERNAL MODULE: ./packages/github/build/pure.js + 4 modules
var pure = __webpack_require__(170);
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
async function findSubjects(target, sources) {
    const { github } = sources;
    if (target.kind === 'head')
        return await findByHead(target, sources);
    if (target.kind === 'discussion') {
        const discussion = target.known ?? (await (0,pure/* undefinedIfMissing */.qC)(github.discussions.discussion(target.number)));
        if (discussion === undefined)
            return [missing(target.number, `there is no discussion #${target.number}`)];
        return [{ subject: discussionSubject(discussion, target), pull: null }];
    }
    return [target.kind === 'issue' ? await findIssue(target, sources) : await findPullRequest(target, sources)];
}
const missing = (number, because) => ({ what: `#${number}`, missing: because });
async function findByHead({ owner, branch, sha }, sources) {
    const pulls = await sources.github.pullRequests.withHead({ owner, branch });
    const current = pulls.filter(({ head }) => head.sha === sha);
    if (current.length === 0)
        return [{ what: `${owner}:${branch}`, missing: `no open pull request has the head ${sha} any more` }];
    const targets = current.map(({ number }) => ({ kind: 'pull request', number }));
    return await Promise.all(targets.map((target) => findPullRequest(target, sources)));
}
async function findIssue(target, sources) {
    const issue = target.known ?? (await (0,pure/* undefinedIfMissing */.qC)(sources.github.issues.issue(target.number)));
    if (issue === undefined)
        return missing(target.number, `there is no issue #${target.number}`);
    // github/issue-labeler takes a pull request's number as well.
    if (issue.pullRequest !== null) {
        const { number, comment } = target;
        return await findPullRequest({ kind: 'pull request', number, ...(comment && { comment }) }, sources);
    }
    const subject = issueSubject(issue, target);
    const { isNew, comment } = subject;
    return { subject, pull: null, event: { ...target, isNew, comment, issue } };
}
async function findPullRequest(target, { github, event }) {
    const pull = target.known ?? (await (0,pure/* undefinedIfMissing */.qC)(github.pullRequests.pullRequest(target.number)));
    if (pull === undefined)
        return missing(target.number, `there is no pull request #${target.number}`);
    const because = (0,pure/* otherHead */.dr)(event, pull);
    if (because !== undefined)
        return missing(pull.number, because);
    return { subject: pullRequestSubject(pull, target), pull };
}

// EXTERNAL MODULE: ./packages/action-kit/build/json.js
var json = __webpack_require__(118);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./actions/triage/build/conditions/time-limit.js


/*
 * Patterns come from the repository and are matched against text that any contributor writes. V8 backtracks: `^([a-z]+[-/]?)+$` on a branch name of 41
 * characters does not end in this century, and a timer cannot fire meanwhile. What does interrupt it is the watchdog
 * thread that `node:vm` starts for a script with a timeout (docs/decisions/0030-patterns-run-under-a-watchdog.md).
 *
 * The watchdog's clock runs on while a busy machine lets this thread wait. So when it rings, the CPU time that was used
 * decides (docs/decisions/0054-slow-machines-are-innocent.md).
 */
// An innocent pattern needs microseconds on 65,536 characters.
const PATTERN_BUDGET = { each: 200, together: 2000 };
// The watchdog rings a little after the budget: on a quiet machine it is then used up, and nothing is tried twice.
const FIRST_WAIT = 1.25;
// So long a run waits at the most, for all patterns on one subject, for a machine that does not let it work.
const PATIENCE = 30_000;
function timeLimit({ each, together } = PATTERN_BUDGET, machine = THIS_MACHINE) {
    let left = together;
    let { patience } = machine;
    return (work) => {
        if (left <= 0)
            return { stopped: 'no time left' };
        // Each attempt waits twice as long as the one before: patterns cannot go on where they were interrupted.
        for (let wait = each * FIRST_WAIT;; wait *= 2) {
            const before = machine.cpuTime();
            const attempted = machine.attempt(work, wait);
            if ('value' in attempted)
                return attempted;
            const used = machine.cpuTime() - before;
            left -= used;
            if (used >= each || attempted.interrupted === 'by its size')
                return { stopped: 'timed out' };
            patience -= wait;
            if (patience < wait * 2)
                return { stopped: 'too busy' };
        }
    };
}
/** Of this thread where Node can tell (from 23.9 on); else of the process, whose other threads have little to do meanwhile. */
function cpuTime() {
    const threadCpuUsage = process.threadCpuUsage;
    const { user, system } = (threadCpuUsage ?? process.cpuUsage).call(process);
    return (user + system) / 1000;
}
const CALL = Symbol.for('porchlight.triage.call');
// Compiled once: the script only calls back, as a watchdog guards a script and not a function.
const script = new external_node_vm_.Script(`globalThis[Symbol.for('porchlight.triage.call')]()`);
function attempt(work, wait) {
    let outcome;
    Reflect.set(globalThis, CALL, () => {
        outcome = { value: work() };
    });
    try {
        script.runInThisContext({ timeout: wait });
        return outcome ?? { interrupted: 'by the watchdog' };
    }
    catch (error) {
        // The regex engine's own backtrack stack overflowed: out of space rather than time, the same to us.
        if (error instanceof RangeError)
            return { interrupted: 'by its size' };
        if (isTimeout(error))
            return { interrupted: 'by the watchdog' };
        throw error;
    }
    finally {
        Reflect.deleteProperty(globalThis, CALL);
    }
}
const isTimeout = (error) => (0,json/* isObject */.Gv)(error) && error['code'] === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
const THIS_MACHINE = { cpuTime, attempt, patience: PATIENCE };

;// CONCATENATED MODULE: ./packages/action-kit/build/grouped.js
/** What Map.groupBy does, which Node 20 lacks: the groups in the order of their first values. */
function groupedBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [value]);
        else
            group.push(value);
    }
    return groups;
}

;// CONCATENATED MODULE: ./actions/triage/build/conditions/evaluate.js


/** Whether a condition holds for a subject, and which file or text decided it. */
const evaluate = (condition, question) => condition.kind === 'leaf' ? evaluateLeaf(condition, question) : evaluateAll(condition, question);
function evaluateAll({ kind, of }, question) {
    const each = (part) => evaluate(part, question);
    if (kind === 'all')
        return allOf(of, each);
    return kind === 'any' ? result_anyOf(of, each) : opposite(result_anyOf(of, each));
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
const isFinal = (leaf, { verdict, problem }) => !leaf.asksOwnChanges && (verdict !== 'unknown' || problem !== undefined || !needsFiles(leaf));

;// CONCATENATED MODULE: ./actions/triage/build/labels/verdicts.js





/** One verdict for each label that applies to this kind of subject, in the order of the file. */
function evaluateRules(facts, rules, limit, results = new Map()) {
    const { limits } = rules;
    const applicable = rules.rules.filter(({ appliesTo }) => appliesTo.includes(facts.subject.kind));
    const byLabel = groupedBy(applicable, ({ label }) => (0,labels_decision/* labelKey */.k)(label));
    const question = { facts, limit, results, captures: new Map() };
    const verdicts = [...byLabel.values()].map((alternatives) => strongest(alternatives.map((rule) => verdictOf(rule, limits, question))));
    const settled = winnersOf(verdicts, rules.groups);
    return [...settled, ...fallbackVerdict(settled, facts.subject, rules)];
}
function verdictOf(rule, limits, question) {
    const result = unread(rule) ?? obstacle(rule, question.facts.subject, limits) ?? evaluate(rule.when, question);
    return { ...result, label: rule.label, place: rule.place, needsFiles: needsFiles(rule.when), sync: rule.sync };
}
const unread = ({ existing }) => existing === undefined ? undefined : unknown('the labels of the repository were not read');
/** Why a rule is not asked at all. */
function obstacle(rule, { changedFiles }, limits) {
    if (rule.needsChanges === true && changedFiles === 0)
        return unknown('the pull request changes no file');
    if (!exceedsFileLimit(rule, changedFiles, limits))
        return undefined;
    return unknown(`${changedFiles} files are changed, more than max-files-changed: ${limits.changedFiles}`);
}
/** Such a rule decides nothing, and its files need not be listed. */
const exceedsFileLimit = (rule, changedFiles, { changedFiles: most }) => most !== undefined && changedFiles > most && needsFiles(rule.when);
const STRENGTH = { yes: 3, unknown: 2, no: 0 };
const strengthOf = ({ verdict, isTransient }) => (isTransient === true ? 1 : STRENGTH[verdict]);
// Rules for one label are alternatives: one yes gives it, and while one cannot tell, nothing is taken away.
const strongest = (verdicts) => verdicts.reduce((best, next) => (strengthOf(next) > strengthOf(best) ? next : best));
/** The verdict on the label for subjects without any: yes while no rule gives a label and it has no other. */
function fallbackVerdict(verdicts, subject, rules) {
    if (rules.fallback === undefined)
        return [];
    const { label, place, sync } = rules.fallback;
    // Every pull request has a size: it tells nobody that it was looked at.
    const sizes = rules.sizes.map(labels_decision/* labelKey */.k);
    const counts = (name) => !sizes.includes((0,labels_decision/* labelKey */.k)(name));
    const others = verdicts.filter((verdict) => counts(verdict.label));
    const result = resultFor(label, others, subject.labels.filter(counts));
    return [{ ...result, label, place, sync, needsFiles: false }];
}
function resultFor(fallback, verdicts, labels) {
    const given = verdicts.find(({ verdict }) => verdict === 'yes');
    if (given !== undefined)
        return no(`the rules give it the label ${given.label}`);
    const present = labels.find((label) => (0,labels_decision/* labelKey */.k)(label) !== (0,labels_decision/* labelKey */.k)(fallback));
    if (present !== undefined)
        return no(`it has the label ${present}`);
    const open = verdicts.find(({ verdict }) => verdict === 'unknown');
    return open === undefined ? yes('it has no other label') : unknown(`the label ${open.label} is not decided`);
}
/** Whether a label depends on the others that a subject has. */
const isExclusive = (label, { groups, fallback }) => groups.some((group) => isMember(group, label)) ||
    (fallback !== undefined && (0,labels_decision/* labelKey */.k)(fallback.label) === (0,labels_decision/* labelKey */.k)(label));
const isMember = (group, label) => group.labels.some((name) => (0,labels_decision/* labelKey */.k)(name) === (0,labels_decision/* labelKey */.k)(label));
/** Of several labels that the rules give, a group lets those named first win; the others are as if no rule gave them. */
const winnersOf = (verdicts, groups) => groups.reduce(winnersWithin, verdicts);
function winnersWithin(verdicts, group) {
    const order = group.labels.map(labels_decision/* labelKey */.k);
    const given = verdicts
        .filter(({ verdict, label }) => verdict === 'yes' && isMember(group, label))
        .toSorted((one, other) => order.indexOf((0,labels_decision/* labelKey */.k)(one.label)) - order.indexOf((0,labels_decision/* labelKey */.k)(other.label)));
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
    const removed = decisions.filter(({ action }) => action === 'remove').map(({ label }) => (0,labels_decision/* labelKey */.k)(label));
    const staying = labels.filter((label) => isMember(group, label) && !removed.includes((0,labels_decision/* labelKey */.k)(label)));
    const added = decisions.filter(({ action, label }) => action === 'add' && isMember(group, label));
    const overflowing = added.slice(Math.max(0, group.most - staying.length));
    const because = `the group ${group.name} has ${staying.join(', ')} already, which stays`;
    return decisions.map((decision) => overflowing.includes(decision) ? { ...decision, action: 'leave', because } : decision);
}

;// CONCATENATED MODULE: ./actions/triage/build/facts/generated-paths.js
/*
 * Which paths are written by tools and not by the author. GitHub folds what its library linguist calls generated; this is
 * what linguist 9.6.0 tells by the path alone (1d7ac7ed569bd6edef5d0cfc73feea2573cb0e03, `lib/linguist/generated.rb`). What it
 * tells by the content is not known here, as only the names of changed files are listed.
 * https://github.com/github-linguist/linguist/blob/v9.6.0/lib/linguist/generated.rb
 */
const LINGUIST_NAMES = [
    '.secrets.baseline',
    '.terraform.lock.hcl',
    'bun.lock',
    'bun.lockb',
    'Cargo.lock',
    'Cargo.toml.orig',
    'composer.lock',
    'deno.lock',
    'flake.lock',
    'glide.lock',
    'Gopkg.lock',
    'MODULE.bazel.lock',
    'npm-shrinkwrap.json',
    'Package.resolved',
    'package-lock.json',
    'pdm.lock',
    'Pipfile.lock',
    'pixi.lock',
    'pnpm-lock.yaml',
    'poetry.lock',
    'uv.lock',
];
const LINGUIST_FOLDERS = [
    '.idea',
    '__generated__',
    'Carthage/Build',
    'Godeps',
    'htmlcov',
    'node_modules',
    'Pods',
];
const LINGUIST_PATTERNS = [
    /\.(?:nib|xcworkspacedata|xcuserstate)$/,
    /\.(?:css|js)\.map$/i,
    /\.designer\.(?:cs|vb)$/i,
    /\.feature\.cs$/i,
    /.\.zep\.(?:c|h|php)$/,
    /_tlb\.pas$/i,
    /(?:^|\/)(?:\w+\.)?esy\.lock$/,
    /(?:^|\/)\.pnp\.[^/]*$/,
    /(?:^|\/)(?:gradlew(?:\.bat)?|mvnw(?:\.cmd)?)$/i,
    /(?:^|\/)mise(?:\.[^/]+)?\.lock$/,
    /(?:^|\/)(?:Julia)?Manifest(?:-v\d+\.\d+)?\.toml$/,
    /(?:^|\/)\.sqlx\/query-[a-f\d]{64}\.json$/,
    // Go's packages, in folders that are named after their home.
    /(?:^|\/)vendor\/(?:[a-z\d][a-z\d-]*\.)+(?:com|edu|gov|in|me|net|org|fm|io)(?:\/|$)/i,
];
/** Lock files that linguist tells by their content, or not at all: thousands of lines that a package manager wrote. */
const LOCK_FILES = [
    'buf.lock',
    'Berksfile.lock',
    'Brewfile.lock.json',
    'cabal.project.freeze',
    'Cartfile.resolved',
    'Chart.lock',
    'conan.lock',
    'conda-lock.yml',
    'devbox.lock',
    'devenv.lock',
    'dub.selections.json',
    'Gemfile.lock',
    'gems.locked',
    'go.sum',
    'go.work.sum',
    'gradle.lockfile',
    'lake-manifest.json',
    'mix.lock',
    'packages.lock.json',
    'paket.lock',
    'Podfile.lock',
    'pubspec.lock',
    'pylock.toml',
    'rebar.lock',
    'renv.lock',
    'shard.lock',
    'spago.lock',
    'stack.yaml.lock',
    'symfony.lock',
    'yarn.lock',
];
const NAMES = new Set([...LINGUIST_NAMES, ...LOCK_FILES]);
const isGeneratedPath = (path) => NAMES.has(path.slice(path.lastIndexOf('/') + 1)) ||
    LINGUIST_FOLDERS.some((folder) => `/${path}`.includes(`/${folder}/`)) ||
    LINGUIST_PATTERNS.some((pattern) => pattern.test(path));

;// CONCATENATED MODULE: ./actions/triage/build/facts/changed-files.js



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
    return rules.filter(({ when }) => evaluate(when, asked).verdict === 'unknown');
}
// https://github.com/github-linguist/linguist/blob/main/docs/overrides.md
const ATTRIBUTES = ['linguist-generated', 'linguist-vendored'];
/**
 * Whether a path is generated: by its name, or as `.gitattributes` says. Of several lines the last that speaks of
 * the path counts, as in git.
 */
function generatedFiles(attributes) {
    const overrides = attributes.split('\n').flatMap(overrideFrom).toReversed();
    return (path) => overrides.find(({ matches }) => matches(path))?.isGenerated ?? isGeneratedPath(path);
}
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

;// CONCATENATED MODULE: ./actions/triage/build/facts/gather-facts.js







/** What the rules need beyond the subject itself, each fact once and none that no rule asks for. */
async function gatherFacts(subject, { now, ...means }) {
    let facts = noFacts(subject, now);
    for (const gather of Object.values(GATHERERS))
        facts = { ...facts, ...(await gather({ ...means, facts })) };
    return facts;
}
/** Files come last, as the other facts may decide a rule without them. */
const GATHERERS = { commits, generated, team: teams, first, form: gather_facts_forms, files: gather_facts_files };
const askingRules = ({ rules, facts: { subject } }) => [...rules.rules, ...rules.followUps].filter((rule) => rule.appliesTo.includes(subject.kind) && !exceedsFileLimit(rule, subject.changedFiles, rules.limits));
const needed = (kind, gathering) => askingRules(gathering)
    .flatMap(({ when }) => needsOf(when))
    .filter((need) => need.kind === kind);
async function gather_facts_files(gathering) {
    const { facts, github, isExplained } = gathering;
    const { kind, number, changedFiles } = facts.subject;
    const asking = askingRules(gathering).filter(({ when }) => needsFiles(when));
    if (kind !== 'pull request' || asking.length === 0)
        return {};
    if (changedFiles === 0)
        return { files: { files: [], isComplete: true } };
    const { rules, fallback } = gathering.rules;
    const openLabels = [...rules.map(({ label }) => label), ...(fallback === undefined ? [] : [fallback.label])];
    if (!isExplained)
        return { files: await decidingFiles(asking, { ...gathering, facts: { ...facts, openLabels } }) };
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
    return { isGenerated: generatedFiles(attributes?.text ?? '') };
}
async function teams(gathering) {
    const known = new Map();
    for (const { team } of needed('team', gathering)) {
        if (known.has(teamKey(team)))
            continue;
        const { login } = gathering.facts.subject.author;
        known.set(teamKey(team), await orUnread(gathering.github.people.isTeamMember(team.organization, team.slug, login)));
    }
    return { teams: known };
}
/** What only a maintainer can put right, such as a token that sees no teams, keeps no other rule from being decided. */
async function orUnread(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(0,errors/* isUserError */.iU)(error))
            throw error;
        return { problem: (0,errors/* messageOf */.bD)(error).replace(/\.$/, '') };
    }
}
async function first(gathering) {
    const { facts, github, readFirstContribution } = gathering;
    const { subject } = facts;
    if (needed('first', gathering).length === 0)
        return {};
    const isFirst = subject.discussion === null
        ? isFirstOfAuthor(subject, readFirstContribution)
        : isFirstDiscussion(subject, subject.discussion, github);
    return { isFirst: await orUnread(isFirst) };
}
async function isFirstOfAuthor({ author, kind, number }, read) {
    const earliest = await read(author.login, kind);
    return earliest === undefined || earliest >= number;
}
/** Null for authors that have no such list, such as apps. Compared by number, so that of two at once exactly one is first. */
async function isFirstDiscussion({ number, author }, { repositoryId }, { discussions }) {
    const home = repositoryId === '' ? (await discussions.discussion(number)).repositoryId : repositoryId;
    const started = await (0,pure/* undefinedIfMissing */.qC)(discussions.startedBy(author.login, home));
    return started === undefined ? null : started.every((other) => other >= number);
}
async function gather_facts_forms(gathering) {
    const { kind } = gathering.facts.subject;
    const paths = new Set(needed('form', gathering).map(({ template }) => formPath(template, kind)));
    const known = new Map();
    for (const path of paths) {
        const found = await orUnread(formAt(path, gathering.github));
        if (found !== undefined)
            known.set(path, found);
    }
    return { forms: known };
}
async function formAt(path, { contents }) {
    const file = await contents.file(path);
    return file && formTemplateFrom(file.text, path);
}

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/decision.js

const decided = (place, parts) => ({
    ...parts,
    verdict: 'yes',
    rule: placeText(place),
});
/** What does not follow, or may not, as its condition does not hold. */
const decision_undecided = ({ value: { place }, answer }, parts) => ({
    ...parts,
    action: answer.verdict === 'unknown' ? 'leave' : 'none',
    verdict: answer.verdict,
    because: answer.because,
    rule: placeText(place),
});
/** "assignee ada", "milestone v2", "comment". */
const followUpText = ({ kind, what }) => `${kind} ${what}`.trim();

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/matched-rules.js



/** In the order of the files. */
function matchRules({ followUps, limits }, question) {
    const { subject } = question.facts;
    return followUps
        .filter(({ appliesTo }) => appliesTo.includes(subject.kind))
        .map((rule) => ({ rule, answer: obstacle(rule, subject, limits) ?? evaluate(rule.when, question) }));
}
/** What rules ask for under one key, whatever their conditions come to, where GitHub has it for this kind of subject. */
function requestedFor(key, matched, kind) {
    const kinds = FOLLOW_UPS[key];
    if (!kinds.includes(kind))
        return [];
    return matched.flatMap(({ rule, answer }) => {
        const value = rule[key];
        return value === undefined ? [] : [{ value, answer }];
    });
}
const holds = ({ answer }) => answer.verdict === 'yes';

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/choice.js



const personName = (login) => ({ shown: login, key: loginKey(login), isTeam: false });
const choice_nameOf = (candidate) => candidate.kind === 'person'
    ? personName(candidate.login)
    : { shown: teamText(candidate.team), key: loginKey(candidate.team.slug), isTeam: true };
const teamText = ({ organization, slug }) => `${organization}/${slug}`;
/** Those whom the rules themselves name: all but the members of teams. */
const namedIn = ({ from }) => choice_distinct(from.filter(({ kind }) => kind !== 'members').map(choice_nameOf));
/** All candidates; undefined when a team's members are not known. */
function choice_namesIn({ from }, members) {
    const names = from.map((candidate) => candidate.kind === 'members' ? members.get(teamKey(candidate.team))?.map(personName) : [choice_nameOf(candidate)]);
    return names.includes(undefined) ? undefined : choice_distinct(names.flatMap((each) => each ?? []));
}
/** Teams that stand for their members. */
const teamsIn = ({ from }) => from.flatMap((candidate) => (candidate.kind === 'members' ? [candidate.team] : []));
const choice_distinct = (names) => names.filter((name, index) => names.findIndex((other) => isSame(name, other)) === index);
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
    const all = (0,build_text/* listed */.KE)(names, { most: MOST_NAMED });
    return pick === Number.POSITIVE_INFINITY ? all : `${pick} of ${all}`;
}

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/current-people.js

const WHAT = { assign: 'assignee', review: 'reviewer' };
function currentPeople(role, subject, changes) {
    const { people, teams } = role === 'assign' ? { people: subject.assignees, teams: [] } : subject.requested;
    const newest = new Map();
    for (const change of changes) {
        const key = loginKey(change.name);
        if (change.what === WHAT[role] && !newest.has(key))
            newest.set(key, change);
    }
    const unexplained = [...people, ...teams].find((name) => newest.get(loginKey(name))?.kind !== 'added');
    const manualChanges = [...newest.values()].map(manualChange);
    return {
        isNow: ({ key, isTeam }) => (isTeam ? teams : people).some((name) => loginKey(name) === key),
        changeOf: ({ key }) => newest.get(key),
        manualChoice: manualChanges.find((change) => change !== undefined) ?? unexplainedText(role, unexplained),
    };
}
const wasBefore = (name, { isNow, changeOf }) => isNow(name) || changeOf(name) !== undefined;
/** To assign oneself is a choice; to review without a request is not. */
function manualChange({ what, kind, name, by, isOurs }) {
    if (isOurs)
        return undefined;
    if (kind === 'removed')
        return `${by.login} removed ${name}`;
    if (what === 'assignee')
        return `${by.login} assigned ${name}`;
    return isSameLogin(by.login, name) ? undefined : `${by.login} requested a review from ${name}`;
}
/** What was just opened has no history: its assignees and reviewers were chosen with the opening. */
function unexplainedText(role, name) {
    if (name === undefined)
        return undefined;
    return `${name} is already ${role === 'assign' ? 'assigned' : 'requested'}, and not by triage`;
}

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/people.js





const KINDS = { assign: 'assignee', review: 'reviewer' };
/** Whom to assign, or to request a review from. Named people come before picked ones, as a pick counts them. */
function decidePeople(role, matched, facts) {
    const { subject } = facts;
    const requested = requestedFor(role, matched, subject.kind);
    const held = requested.filter(holds);
    const obstacle = obstacleTo(role, subject);
    const chosen = [];
    for (const request of [...held.filter(({ value }) => !isPick(value)), ...held.filter(({ value }) => isPick(value))]) {
        const choosing = { request, role, facts, current: currentPeople(role, subject, facts.changes), chosen };
        chosen.push(...(obstacle === undefined ? choose(choosing) : [leftAlone(choosing, obstacle)]));
    }
    const open = requested.filter((request) => !holds(request));
    return [
        ...withinRoom(chosen, facts),
        ...open.map((request) => decision_undecided(request, { number: subject.number, kind: KINDS[role], what: choiceText(request.value) })),
    ];
}
const isPick = ({ pick }) => pick !== Number.POSITIVE_INFINITY;
function obstacleTo(role, subject) {
    if (!subject.isOpen)
        return 'it is closed';
    return role === 'review' && subject.isDraft ? 'it is a draft, and reviews are requested when it is ready' : undefined;
}
/** Whether the choice may be incomplete, as far as that can be told without the members of teams. */
function isOpen(choice, current, author) {
    const named = namedIn(choice);
    const before = named.filter((name) => wasBefore(name, current));
    if (isPick(choice))
        return before.length < choice.pick && current.manualChoice === undefined;
    const hasMembers = choice.from.some(({ kind }) => kind === 'members');
    return hasMembers || named.some((name) => !before.includes(name) && name.key !== loginKey(author));
}
function choose(choosing) {
    const { request, facts, current } = choosing;
    const choice = request.value;
    const named = namedIn(choice);
    if (isPick(choice)) {
        const before = decisionsOn(named, choosing);
        if (named.filter((name) => isTaken(name, choosing)).length >= choice.pick)
            return before;
        if (current.manualChoice !== undefined)
            return [...before, leftAlone(choosing, current.manualChoice)];
    }
    const names = choice_namesIn(choice, facts.members);
    if (names === undefined)
        return [leftAlone(choosing, 'the members of its teams could not be read')];
    return [...decisionsOn(names, choosing), ...newlyChosen(names, choosing)];
}
/** A pick counts those who are there, were there, or are chosen by a rule before it. */
const isTaken = (name, { current, chosen }) => wasBefore(name, current) || chosen.some((decision) => decision.action === 'add' && isOn(name, decision));
const isOn = ({ shown }, { what }) => isSameLogin(what, shown);
/** Those who are assigned or requested, or were before: none of them is a second time. */
function decisionsOn(names, choosing) {
    const { current, chosen } = choosing;
    return names
        .filter((name) => wasBefore(name, current) && !chosen.some((decision) => isOn(name, decision)))
        .map((name) => decisionOn(name, choosing));
}
const NOW = { assign: 'is already assigned', review: 'is already requested' };
const BEFORE = { assign: 'was assigned before', review: 'was requested before, or has reviewed' };
function decisionOn(name, { request, role, facts, current }) {
    const parts = { number: facts.subject.number, kind: KINDS[role], what: name.shown };
    const decision = (action, because) => decided(request.value.place, { ...parts, action, because });
    if (current.isNow(name))
        return decision('keep', `${name.shown} ${NOW[role]}`);
    const change = current.changeOf(name);
    if (change?.kind === 'removed' && !change.isOurs)
        return decision('leave', `${change.by.login} removed ${name.shown}, though ${request.answer.because}`);
    return decision('keep', `${name.shown} ${BEFORE[role]}`);
}
function newlyChosen(names, choosing) {
    const { request, role, facts } = choosing;
    const { pick, atMost } = request.value;
    const free = names.filter((name) => !isTaken(name, choosing));
    const wanted = pick - (names.length - free.length);
    const candidates = free.map(({ shown }) => shown);
    const excluded = excludedFor(choosing);
    // Those who are named without a pick keep the order of the file.
    const turn = isPick(request.value) ? facts.subject.number : 0;
    const { picked, passedOver } = picksOf({ candidates, pick: wanted, atMost, loads: facts.loads[role], excluded, turn });
    if (!isPick(request.value))
        return [
            ...picked.map(({ login }) => added(login, choosing, request.answer.because)),
            ...passedOver.map(({ login, because }) => leftAlone(choosing, because, login)),
        ];
    const reasons = passedOver.map(({ because }) => because).join('; ') || 'the rules name no other candidate';
    return [
        ...picked.map(({ login, because }) => added(login, choosing, `${request.answer.because}, and ${because}`)),
        ...(picked.length < wanted ? [leftAlone(choosing, reasons)] : []),
    ];
}
const added = (what, { request, role, facts }, because) => decided(request.value.place, { number: facts.subject.number, kind: KINDS[role], what, action: 'add', because });
/** Authors cannot review their own pull request, and need not be assigned to their own issue. */
function excludedFor({ request, role, facts: { subject, owner } }) {
    const { login } = subject.author;
    const teams = request.value.from.flatMap((candidate) => (candidate.kind === 'team' ? [candidate.team] : []));
    const foreign = teams.filter(({ organization }) => role === 'review' && loginKey(organization) !== loginKey(owner));
    return new Map([
        [loginKey(login), `${login} is the author`],
        ...foreign.map((team) => [
            loginKey(teamText(team)),
            `${teamText(team)} is not a team of ${owner}, which owns this repository`,
        ]),
    ]);
}
function leftAlone({ request, role, facts }, because, what = choiceText(request.value)) {
    const parts = { number: facts.subject.number, kind: KINDS[role], what };
    return decided(request.value.place, { ...parts, action: 'leave', because });
}
// "You can assign up to 10 people": https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/assigning-issues-and-pull-requests-to-other-github-users
const MOST_ASSIGNEES = 10;
function withinRoom(decisions, { subject }) {
    const additions = decisions.filter(({ kind, action }) => kind === 'assignee' && action === 'add');
    const overflowing = additions.slice(Math.max(0, MOST_ASSIGNEES - subject.assignees.length));
    const because = `GitHub allows at most ${MOST_ASSIGNEES} assignees`;
    return decisions.map((decision) => overflowing.includes(decision) ? { ...decision, action: 'leave', because } : decision);
}

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/facts.js
const noFollowUpFacts = (subject, { owner, sync, otherComment }) => ({
    subject,
    owner,
    sync,
    changes: [],
    members: new Map(),
    loads: { assign: new Map(), review: new Map(), mentor: new Map() },
    unread: new Set(),
    milestones: [],
    comments: [],
    otherComment,
    mistakes: [],
});
/** Our comment that people see; the oldest, as that is the one that stays when two runs wrote at once. */
const currentComment = ({ comments }) => comments.filter(({ isMinimized }) => !isMinimized).toSorted((one, other) => one.id - other.id)[0];

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/mentors.js



/** A rule's mentors: those that our comment names already, and as many more as are missing. */
function mentorsFor({ rule, answer }, facts, chosen) {
    const choice = rule.mentor;
    if (choice === undefined)
        return { logins: [], decisions: [] };
    const { number, author } = facts.subject;
    const decision = (what, action, because) => decided(choice.place, { number, kind: 'mentor', what, action, because });
    const known = chosenOf(namedIn(choice), choice, chosen);
    const names = known.length === choice.pick ? namedIn(choice) : choice_namesIn(choice, facts.members);
    if (names === undefined || facts.unread.has(choice)) {
        const unknown = names === undefined ? 'the members of its teams' : 'the open work of the candidates';
        return { logins: undefined, decisions: [decision(choiceText(choice), 'leave', `${unknown} could not be read`)] };
    }
    const kept = chosenOf(names, choice, chosen);
    const { picked, passedOver } = picksOf({
        candidates: names.map(({ shown }) => shown).filter((login) => !kept.includes(login)),
        pick: choice.pick - kept.length,
        atMost: choice.atMost,
        loads: facts.loads.mentor,
        excluded: new Map([[loginKey(author.login), `${author.login} is the author`]]),
        turn: number,
    });
    const logins = [...kept, ...picked.map(({ login }) => login)];
    const reasons = passedOver.map(({ because }) => because).join('; ');
    return {
        logins,
        decisions: [
            ...kept.map((login) => decision(login, 'keep', `${login} was chosen before`)),
            ...picked.map(({ login, because }) => decision(login, 'add', `${answer.because}, and ${because}`)),
            ...(logins.length === 0 ? [decision(choiceText(choice), 'leave', reasons || 'the rules name no candidate')] : []),
        ],
    };
}
/** Whether a mentor may be missing, as far as that can be told without the members of teams. */
const isMentorOpen = (choice, chosen) => chosenOf(namedIn(choice), choice, chosen).length < choice.pick;
function chosenOf(names, { pick }, chosen) {
    const keys = chosen.map(loginKey);
    return names
        .filter(({ key }) => keys.includes(key))
        .map(({ shown }) => shown)
        .slice(0, pick);
}

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/comment.js







/** Rules that have something to say in our comment. */
const commentingRules = (matched) => matched.filter(({ rule }) => rule.comment !== undefined || rule.mentor !== undefined);
/** One comment for all rules that hold: written, brought up to date, or taken away. */
function decideComment(matched, facts) {
    const commenting = commentingRules(matched);
    const held = commenting.filter(holds);
    const rest = commenting.filter((each) => !holds(each)).flatMap((each) => notCommented(each, facts));
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
    const body = commentBody(parts);
    const because = [...new Set(held.map(({ answer }) => answer.because))].join('; ');
    const current = currentComment(facts);
    if (current !== undefined && saysTheSame(current.body, body))
        return { decisions: [...parts.decisions, about('keep', because), ...rest] };
    return { decisions: [...parts.decisions, about(current === undefined ? 'add' : 'change', because), ...rest], body };
}
const comment_placeOf = ({ rule }) => (rule.comment ?? rule.mentor ?? rule).place;
const aboutComment = (first, { subject: { number } }) => (action, because) => decided(comment_placeOf(first), { number, kind: 'comment', what: '', action, because });
/** Why our comment is neither written nor changed: people locked, hid or deleted, or a rule is not decided. */
function commentObstacle(commenting, facts) {
    const current = currentComment(facts);
    if (!facts.subject.isOpen)
        return 'it is closed';
    if (facts.subject.isLocked)
        return 'its conversation is locked';
    const open = commenting.find(({ answer }) => answer.verdict === 'unknown');
    if (current !== undefined)
        return open === undefined ? undefined : `a rule for it could not be decided: ${open.answer.because}`;
    if (facts.comments.length > 0)
        return 'a person hid it';
    if (facts.otherComment !== undefined)
        return `one new comment in a run is enough, and this one writes ${facts.otherComment}`;
    const deleted = facts.changes.find(({ what, kind, isOurs }) => what === 'comment' && kind === 'removed' && !isOurs);
    return deleted === undefined ? undefined : `${deleted.by.login} deleted a comment of triage here`;
}
/** No rule has anything to say: our comment is removed, unless nothing is ever removed here. */
function withoutText(commenting, facts) {
    const [first] = commenting;
    const isOpen = commenting.some(({ answer }) => answer.verdict === 'unknown' || answer.isTransient === true);
    if (first === undefined || isOpen || currentComment(facts) === undefined)
        return [];
    const about = aboutComment(first, facts);
    const because = [...new Set(commenting.map(({ answer }) => answer.because))].join('; ');
    const isOff = (facts.sync ?? first.rule.sync) === 'off';
    const decision = isOff
        ? about('leave', `nothing is removed here, as sync is off, though ${because}`)
        : about('remove', because);
    return [{ ...decision, verdict: 'no' }];
}
function notCommented({ rule, answer }, { subject: { number } }) {
    const { comment, mentor } = rule;
    return [
        ...(mentor === undefined
            ? []
            : [decision_undecided({ value: mentor, answer }, { number, kind: 'mentor', what: choiceText(mentor) })]),
        ...(comment === undefined ? [] : [decision_undecided({ value: comment, answer }, { number, kind: 'comment', what: '' })]),
    ];
}
function commentParts(held, facts) {
    const current = currentComment(facts);
    const before = current === undefined ? [] : mentorsIn(current);
    const texts = [];
    const mentors = [];
    const decisions = [];
    for (const each of held) {
        const found = mentorsFor(each, facts, [...before, ...mentors]);
        decisions.push(...found.decisions.filter(({ what }) => !decisions.some((decision) => decision.what === what)));
        if (found.logins === undefined)
            return { texts, mentors, decisions, obstacle: 'its mentor could not be chosen' };
        mentors.push(...found.logins.filter((login) => !mentors.includes(login)));
        texts.push(...textOf(each.rule, found.logins, facts));
    }
    return { texts, mentors, decisions };
}
/** A text that promises a mentor is not written while there is none. */
function textOf({ comment, mentor }, mentors, { subject }) {
    const sentence = mentor === undefined || mentors.length === 0 ? [] : [mentorSentence(mentors)];
    if (comment === undefined)
        return sentence;
    const { number, author } = subject;
    const values = { author: author.login, number, mentor: mentionsOf(mentors) };
    const text = comment.text.fill(values).trim();
    if (!comment.text.uses.has('mentor'))
        return [text, ...sentence];
    return mentors.length === 0 ? [] : [text];
}

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/milestone-and-type.js



function decideName(kind, matched, facts) {
    const { subject } = facts;
    const requested = requestedFor(kind, matched, subject.kind);
    const [first, ...others] = requested.filter(holds);
    const open = requested.filter((request) => !holds(request));
    return [
        ...(first === undefined
            ? []
            : [firstDecision(kind, first, facts), ...laterDecisions(kind, { first, others }, facts)]),
        ...open.map((request) => decision_undecided(request, { number: subject.number, kind, what: request.value.name })),
    ];
}
/** What rules would give to a subject that has none yet. */
function pendingName(kind, matched, subject) {
    return subject[kind] === null ? requestedFor(kind, matched, subject.kind).find(holds)?.value.name : undefined;
}
/** GitHub lets two milestones differ in case alone, and compares types without it. */
const isSameName = (kind, one, other) => one === other || (kind === 'type' && one.toLowerCase() === other.toLowerCase());
function firstDecision(kind, { value, answer }, facts) {
    const { subject, changes } = facts;
    const decision = (action, because) => decided(value.place, { number: subject.number, kind, what: value.name, action, because });
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
    const first = requestedFor('milestone', matched, subject.kind).find(holds)?.value;
    const isSettled = subject.milestone !== null || changes.some(({ what }) => what === 'milestone');
    return first === undefined || isSettled || isThere(first, facts) ? undefined : first;
}
const beforeText = ({ what, kind, name, by }) => kind === 'removed' ? `${by.login} removed the ${what} ${name}` : `it had the ${what} ${name} before`;
function laterDecisions(kind, { first, others }, { subject: { number } }) {
    const because = `${first.value.name} comes first, at ${placeText(first.value.place)}`;
    return others
        .filter(({ value }) => !isSameName(kind, value.name, first.value.name))
        .map(({ value }) => decided(value.place, { number, kind, what: value.name, action: 'leave', because }));
}

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/decide.js








/** What follows for one subject, besides labels, from rules whose conditions are answered. */
function decideFollowUps(matched, facts) {
    const comment = decideComment(matched, facts);
    const decisions = [
        ...decidePeople('assign', matched, facts),
        ...decidePeople('review', matched, facts),
        ...decideName('milestone', matched, facts),
        ...decideName('type', matched, facts),
        ...comment.decisions,
    ];
    return {
        effects: [
            ...assignEffects(decisions, facts),
            ...reviewEffects(decisions, facts),
            ...milestoneEffects(decisions, facts),
            ...typeEffects(decisions),
            ...commentEffects(decisions, facts, comment.body),
        ],
        leftAlone: decisions.filter(({ action }) => action === 'leave').map(leftAloneOf),
        decisions,
        mistakes: [...facts.mistakes, ...unevaluated(matched), ...missingMilestones(matched, facts)],
    };
}
const decide_added = (decisions, wanted) => decisions.filter(({ kind, action }) => kind === wanted && action === 'add');
const decide_namesOf = (decisions) => decisions.map(({ what }) => what);
/** A reason that all share is said once; several are said with the name that each is for. */
function becauseOf(decisions) {
    const [first, ...others] = decisions;
    if (first === undefined)
        return '';
    if (others.every(({ because }) => because === first.because))
        return first.because;
    return decisions.map(({ what, because }) => `${what}: ${because}`).join('; ');
}
function assignEffects(decisions, { subject: { number } }) {
    const people = decide_added(decisions, 'assignee');
    return people.length === 0 ? [] : [{ kind: 'assign', number, people: decide_namesOf(people), because: becauseOf(people) }];
}
/** Apart, as GitHub refuses a request as a whole, and most tokens may not ask teams. */
function reviewEffects(decisions, { subject: { number } }) {
    const asked = decide_added(decisions, 'reviewer');
    const people = asked.filter(({ what }) => !what.includes('/'));
    const teams = asked.filter(({ what }) => what.includes('/'));
    const request = { kind: 'request-reviews', number, people: [], teams: [] };
    return [
        ...(people.length === 0 ? [] : [{ ...request, people: decide_namesOf(people), because: becauseOf(people) }]),
        ...(teams.length === 0 ? [] : [{ ...request, teams: decide_namesOf(teams).map(slugOf), because: becauseOf(teams) }]),
    ];
}
const slugOf = (team) => team.slice(team.indexOf('/') + 1);
const milestoneEffects = (decisions, facts) => decide_added(decisions, 'milestone').flatMap(({ number, what: title, because }) => {
    const milestone = facts.milestones.find((each) => each.title === title)?.number;
    return milestone === undefined ? [] : [{ kind: 'set-milestone', number, title, milestone, because }];
});
const typeEffects = (decisions) => decide_added(decisions, 'type').map(({ number, what: type, because }) => ({ kind: 'set-type', number, type, because }));
function commentEffects(decisions, facts, body) {
    const { number, nodeId } = facts.subject;
    const current = currentComment(facts);
    return decisions.flatMap(({ kind, action, because }) => {
        if (kind !== 'comment')
            return [];
        if (action === 'remove' && current)
            return [{ kind: 'remove-comment', number, comment: current.id, because }];
        if (body === undefined || (action !== 'add' && action !== 'change'))
            return [];
        return [{ kind: 'comment', number, nodeId, body, replaces: current?.id ?? null, because }];
    });
}
const decide_SUBJECTS = {
    assignee: (what) => `${what} as assignee of`,
    reviewer: (what) => `${what} as reviewer of`,
    mentor: (what) => `${what} as mentor for`,
    milestone: (what) => `the milestone ${what} of`,
    type: (what) => `the type ${what} of`,
    comment: () => 'the comment on',
};
const leftAloneOf = ({ kind, what, number, because }) => ({
    what: `${decide_SUBJECTS[kind](what)} #${number}`,
    because,
});
/** Where the rule gives a label as well, that label's verdict says so. */
const unevaluated = (matched) => matched.flatMap(({ rule, answer }) => answer.problem === undefined || rule.hasLabels
    ? []
    : [{ place: rule.place, message: `This rule is not decided: ${answer.problem}.` }]);
function missingMilestones(matched, facts) {
    const missing = missingMilestone(matched, facts);
    if (missing === undefined)
        return [];
    const open = facts.milestones.map(({ title }) => result_quoted(title)).join(', ') || 'none';
    return [
        {
            place: missing.place,
            message: `There is no open milestone ${result_quoted(missing.name)} in this repository. Create it, or write the title of one: ${open}.`,
        },
    ];
}
/** What rules ask for, by their conditions alone: nothing is picked, and nothing is looked up. */
function requestedActions(matched, { kind: subject, number }) {
    const people = ['assign', 'review', 'mentor'].flatMap((key) => requestedFor(key, matched, subject).map((request) => decision_undecided(request, { number, kind: PEOPLE[key], what: choiceText(request.value) })));
    const names = ['milestone', 'type'].flatMap((kind) => requestedFor(kind, matched, subject).map((request) => decision_undecided(request, { number, kind, what: request.value.name })));
    const comments = requestedFor('comment', matched, subject).map((request) => decision_undecided(request, { number, kind: 'comment', what: '' }));
    return [...people, ...names, ...comments];
}
const PEOPLE = { assign: 'assignee', review: 'reviewer', mentor: 'mentor' };

;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/gather.js












/**
 * What the rules that hold depend on, each fact once, and none that decides nothing. Where something is due, the thread
 * is read as it is now: what people did since the event counts, for the conditions as well.
 */
async function gatherFollowUps(match, subject, { github, reader, readThread, ...settings }) {
    const facts = noFollowUpFacts(subject, { owner: github.repository.owner, ...settings });
    const matched = match(subject);
    // What was just opened has no comment of ours.
    const known = subject.isNew ? facts : await withComments(matched, facts, github);
    if (!isDue(matched, known))
        return { matched, facts: known };
    const withTypes = pendingName('type', matched, subject) !== undefined;
    const record = await readThread(subject.number, { withTypes });
    const now = { ...known, subject: subjectNow(subject, record), changes: record.changes };
    const again = isAsBefore(subject, now.subject) ? matched : match(now.subject);
    // Unless another run was faster.
    const isUnread = known === facts && record.now.commentCount > 0;
    const open = isUnread ? await withComments(again, now, github) : now;
    return { matched: again, facts: await withCandidates(again, open, { github, reader }) };
}
async function withComments(matched, facts, github) {
    if (!needsComments(matched, facts))
        return facts;
    const mark = commentMark(commentingRules(matched));
    return { ...facts, comments: await github.comments.withMarker(facts.subject.number, mark) };
}
/** A type is told by the changes alone. */
function subjectNow(subject, { now, changes }) {
    const { commentCount: _, ...state } = now;
    const type = changes.find(({ what }) => what === 'type');
    return { ...subject, ...state, type: type === undefined ? subject.type : type.kind === 'added' ? type.name : null };
}
const isAsBefore = (before, now) => JSON.stringify(before) === JSON.stringify(now);
async function withCandidates(matched, known, { github, reader }) {
    const open = openChoices(matched, known);
    const { members, mistakes } = await membersFor(open, github);
    const facts = { ...known, members };
    const { loads, unread, mistakes: unknown } = await loadsFor(open, facts, reader);
    const milestones = needsMilestones(matched, facts) ? await reader.milestones() : [];
    return { ...facts, loads, unread, milestones, mistakes: [...mistakes, ...unknown] };
}
function needsComments(matched, { subject, sync }) {
    const commenting = commentingRules(matched);
    if (commenting.length === 0)
        return false;
    if (commenting.some(holds))
        return subject.isOpen && !subject.isLocked;
    return commenting.every(({ answer, rule }) => answer.verdict === 'no' && answer.isTransient !== true && (sync ?? rule.sync) !== 'off');
}
/** Whether something would follow, as far as the event and our comment say; where it might, the thread is worth a read. */
const isDue = (matched, facts) => ROLES.some((role) => openIn(role, matched, facts, { isHistoryKnown: false }).length > 0) ||
    pendingName('milestone', matched, facts.subject) !== undefined ||
    pendingName('type', matched, facts.subject) !== undefined ||
    isCommentDue(matched, facts);
/** One that goes asks nothing of the thread. */
function isCommentDue(matched, facts) {
    const commenting = commentingRules(matched);
    if (!commenting.some(holds) || commentObstacle(commenting, facts) !== undefined)
        return false;
    if (currentComment(facts) === undefined || openMentors(matched, facts).length > 0)
        return true;
    return decideComment(matched, facts).body !== undefined;
}
const needsMilestones = (matched, { subject, changes }) => pendingName('milestone', matched, subject) !== undefined && !changes.some(({ what }) => what === 'milestone');
const ROLES = ['assign', 'review'];
/** Choices that are not complete yet. */
function openChoices(matched, facts) {
    return [
        ...ROLES.flatMap((role) => openIn(role, matched, facts, { isHistoryKnown: true })),
        ...openMentors(matched, facts),
    ];
}
function openIn(role, matched, { subject, changes }, { isHistoryKnown }) {
    if (obstacleTo(role, subject) !== undefined)
        return [];
    const current = currentPeople(role, subject, changes);
    const known = isHistoryKnown ? current : { ...current, manualChoice: undefined };
    return requestedFor(role, matched, subject.kind)
        .filter(holds)
        .filter(({ value }) => isOpen(value, known, subject.author.login))
        .map(({ value: choice }) => ({ kind: role, choice, isTaken: (name) => wasBefore(name, current) }));
}
function openMentors(matched, facts) {
    const commenting = commentingRules(matched);
    if (commentObstacle(commenting, facts) !== undefined)
        return [];
    const current = currentComment(facts);
    const before = current === undefined ? [] : mentorsIn(current);
    const keys = before.map(loginKey);
    return requestedFor('mentor', matched, facts.subject.kind)
        .filter(holds)
        .filter(({ value }) => isMentorOpen(value, before))
        .map(({ value: choice }) => ({ kind: 'mentor', choice, isTaken: ({ key }) => keys.includes(key) }));
}
async function membersFor(open, github) {
    const members = new Map();
    const mistakes = [];
    const wanted = open.flatMap(({ choice }) => teamsIn(choice).map((team) => ({ team, place: choice.place })));
    for (const { team, place } of wanted) {
        const found = await orProblem(peopleIn(team, github));
        if ('problem' in found)
            mistakes.push({ place, message: found.problem });
        else
            members.set(teamKey(team), found.value);
    }
    return { members, mistakes };
}
/** Logins of a team's members: of those alone who are people. */
async function peopleIn({ organization, slug }, { people }) {
    const members = await people.teamMembers(organization, slug);
    return members.filter(({ type }) => type === 'User').map(({ login }) => login);
}
async function loadsFor(open, { subject: { author, number }, members, loads }, reader) {
    const known = { ...loads };
    const unread = new Set();
    const mistakes = [];
    const excluded = new Map([[loginKey(author.login), '']]);
    for (const { kind, choice, isTaken } of open) {
        const names = choice_namesIn(choice, members) ?? [];
        const free = names.filter((name) => !isTaken(name));
        const candidates = free.map(({ shown }) => shown).filter((login) => !excluded.has(loginKey(login)));
        const pick = choice.pick - (names.length - free.length);
        // A mentor is mentioned, and GitHub says of nobody whom a comment mentions that there is no such user.
        const isAsked = kind === 'mentor' || needsLoads({ candidates, pick, atMost: choice.atMost, excluded });
        if (pick <= 0 || !isAsked)
            continue;
        const found = await orProblem(reader.load(kind, { logins: candidates, besides: number }));
        if ('value' in found)
            known[kind] = found.value;
        else {
            unread.add(choice);
            mistakes.push({ place: choice.place, message: found.problem });
        }
    }
    return { loads: known, unread, mistakes };
}
/** A login or a team that GitHub does not show is the maintainer's to fix, and keeps nothing else from being done. */
async function orProblem(reading) {
    try {
        return { value: await reading };
    }
    catch (error) {
        if (!(0,errors/* isUserError */.iU)(error))
            throw error;
        return { problem: (0,errors/* messageOf */.bD)(error) };
    }
}

;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/mentors.js

const NOBODY = { mentors: [], newMentors: [], leftAlone: [], hints: [] };
function mentorRequestFor(choice, { number, author, assignees }, named) {
    const working = assignees.map((login) => [loginKey(login), `${login} works on it`]);
    const excluded = new Map([[loginKey(author.login), `${author.login} is the author`], ...working]);
    const kept = named.filter((login) => !excluded.has(loginKey(login)) && mayBeIn(choice, login));
    return { choice, number, kept, excluded };
}
/** A team's members are not read to see whether a mentor still is one. */
const mayBeIn = ({ from }, login) => from.some((candidate) => candidate.kind !== 'person' || isSameLogin(candidate.login, login));
const lacksMentors = ({ choice, kept }) => kept.length < choice.pick;
const pickingFrom = (candidates, { choice, kept, excluded }) => ({
    candidates: candidates.filter((login) => !kept.some((other) => isSameLogin(other, login))),
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
    const { picked, passedOver } = picksOf({ ...pickingFrom(candidates, request), loads, turn: number });
    const newMentors = picked.map(({ login }) => login);
    const mentors = [...kept, ...newMentors];
    const why = passedOver.map(({ because }) => because).join(', ');
    const left = { what: `a mentor for #${number}`, because: why === '' ? 'the list has no candidates' : why };
    return { ...NOBODY, mentors, newMentors, leftAlone: mentors.length === 0 ? [left] : [] };
}

;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/introduction.js





/** The one comment that says how to claim the issue, written once and kept up to date. */
function decideIntroduction(facts) {
    const { issue, rule } = facts;
    const { number, nodeId } = issue;
    const obstacle = introductionObstacle(facts);
    if (obstacle !== undefined)
        return leave(number, obstacle);
    const { mentors, ...chosen } = chooseMentors(mentorRequest(facts), facts.mentors);
    const current = oldest(facts);
    const body = introduction(rule, mentors);
    if (current !== undefined && saysSo(current, body))
        return { ...NO_CLAIMS, ...chosen };
    const because = current === undefined ? `it has the label ${rule.label}` : 'the comment no longer says what the rules say';
    return { ...doing({ kind: 'introduce', number, nodeId, replaces: current?.id ?? null, body, because }), ...chosen };
}
/** Why it is not written, or not any more: a person put it away, or did something since the event. */
function introductionObstacle(facts) {
    const current = oldest(facts);
    const { now, rule, isAdded } = facts;
    if (now !== undefined && (!now.isOpen || now.isLocked))
        return 'it was closed or locked meanwhile';
    if (now !== undefined && !isAdded && !hasLabel(now, rule))
        return `the label ${rule.label} was removed meanwhile`;
    if (current === undefined && facts.wasDeleted)
        return 'a person deleted a comment of triage there';
    return current?.isMinimized === true ? 'a person hid the comment of triage there' : undefined;
}
/** The mentors whom the comment is to name; those whom it names already stay. */
function mentorRequest(facts) {
    const current = oldest(facts);
    const named = current === undefined ? [] : messages_mentorsIn(current.body);
    const issue = { ...facts.issue, assignees: facts.now?.assignees ?? facts.issue.assignees };
    return facts.rule.mentor === undefined ? undefined : mentorRequestFor(facts.rule.mentor, issue, named);
}
/** Whether it would be written or changed, as far as the event and our comment say. */
function isIntroductionDue(facts) {
    if (introductionObstacle(facts) !== undefined)
        return false;
    const current = oldest(facts);
    const request = mentorRequest(facts);
    if (current === undefined || (request !== undefined && lacksMentors(request)))
        return true;
    return !saysSo(current, introduction(facts.rule, request?.kept ?? []));
}
const saysSo = (comment, body) => (0,build_text/* sameText */.QV)(withoutMarker(comment.body, INTRODUCTION), body);
const hasLabel = ({ labels }, { label }) => labels.some((name) => (0,labels_decision/* labelKey */.k)(name) === (0,labels_decision/* labelKey */.k)(label));
const oldest = ({ comments }) => comments.toSorted((one, other) => one.id - other.id)[0];
/** What the label's going leaves: a comment that promises what no longer holds. */
function decideWithdrawal({ issue: { number }, rule, comments, now }) {
    const current = visible(comments);
    if (current === undefined)
        return NO_CLAIMS;
    if (now !== undefined && hasLabel(now, rule))
        return leave(number, `it has the label ${rule.label} again`);
    if (now !== undefined && now.assignees.length > 0)
        return leave(number, 'it has an assignee by now');
    const because = `the label ${rule.label} was removed and it has no assignee`;
    return doing({ kind: 'withdraw-introduction', number, comment: current.id, because });
}
const visible = (comments) => comments.find(({ isMinimized }) => !isMinimized);

;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/decide.js





/** What an issue calls for, by its label as it will be, and by what a contributor asks for in a comment. */
function claimTasks(event, rule, planned) {
    if (event === undefined || rule === undefined)
        return [];
    const { issue, isNew, newComment } = event;
    const { isAdded, isRemoved } = plannedChange(planned, issue.number, rule.label);
    const hasLabel = isAdded || (!isRemoved && issue.labels.some((name) => (0,labels_decision/* labelKey */.k)(name) === (0,labels_decision/* labelKey */.k)(rule.label)));
    if (!hasLabel) {
        const isTakenOff = isRemoved || (0,labels_decision/* labelKey */.k)(event.unlabelled ?? '') === (0,labels_decision/* labelKey */.k)(rule.label);
        return isTakenOff && issue.assignees.length === 0 ? [{ kind: 'withdrawal', issue, rule }] : [];
    }
    if (issue.state !== 'open' || issue.isLocked)
        return [];
    const command = newComment?.by.type === 'User' ? commandIn(event.comment ?? '') : undefined;
    return [
        ...(isAdded || event.mayIntroduce === true ? [{ kind: 'introduction', issue, rule, isNew, isAdded }] : []),
        ...(command === undefined || newComment === undefined
            ? []
            : [{ kind: 'request', issue, rule, command, newComment }]),
    ];
}
function plannedChange(planned, number, label) {
    const isIt = (name) => (0,labels_decision/* labelKey */.k)(name) === (0,labels_decision/* labelKey */.k)(label);
    return {
        isAdded: planned.some((each) => each.kind === 'add-labels' && each.number === number && each.labels.some(isIt)),
        isRemoved: planned.some((each) => each.kind === 'remove-label' && each.number === number && isIt(each.label)),
    };
}
/** A contributor who asked comes first: one run writes one new comment on a thread (decision 57). */
function decideClaims(facts) {
    const all = facts.map(decideTask);
    const isAnswered = all.some(({ effects }) => effects.some(({ kind }) => kind === 'claim' || kind === 'answer-claim'));
    const plans = isAnswered ? all.map(withoutIntroduction) : all;
    return {
        effects: plans.flatMap(({ effects }) => effects),
        leftAlone: plans.flatMap(({ leftAlone }) => leftAlone),
        hints: plans.flatMap(({ hints }) => hints),
        newMentors: plans.flatMap(({ newMentors }) => newMentors),
    };
}
function withoutIntroduction(plan) {
    const [first] = plan.effects.filter(isFirstIntroduction);
    return first === undefined
        ? plan
        : leave(first.number, 'one new comment in a run is enough, and this one is for who asked');
}
const isFirstIntroduction = (effect) => effect.kind === 'introduce' && effect.replaces === null;
/** What a run that does this writes anew; undefined for nothing. */
function newCommentOf(effects) {
    if (effects.some(isFirstIntroduction))
        return 'how to claim the issue';
    const isAnswer = effects.some(({ kind }) => kind === 'claim' || kind === 'answer-claim');
    return isAnswer ? 'to the contributor who asked' : undefined;
}
function decideTask(facts) {
    if (facts.kind === 'introduction')
        return decideIntroduction(facts);
    return facts.kind === 'withdrawal' ? decideWithdrawal(facts) : decideRequest(facts);
}

;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/facts.js
const NO_MENTOR_FACTS = { candidates: [], loads: new Map() };

;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/gather.js








/** For each task what GitHub says about it; without a task, no request. */
async function gatherClaims(tasks, sources) {
    const facts = [];
    for (const task of tasks)
        facts.push(await gatherTask(task, sources));
    return facts;
}
async function gatherTask(task, sources) {
    if (task.kind === 'introduction')
        return await introductionFacts(task, sources);
    if (task.kind === 'request')
        return await requestFacts(task, sources);
    const { number } = task.issue;
    const comments = await sources.github.comments.withMarker(number, INTRODUCTION_MARK);
    const record = visible(comments) === undefined ? undefined : await sources.readThread(number);
    return { ...task, comments, now: record?.now };
}
/**
 * What was just opened has no comments yet; for the rest, one request says what stands there. Where something is due, the
 * thread is read as it is now: what people did since the event counts.
 */
async function introductionFacts(task, sources) {
    const { isNew, issue } = task;
    const { number } = issue;
    const read = () => sources.github.comments.withMarker(number, INTRODUCTION_MARK);
    const known = { ...task, comments: isNew ? [] : await read(), wasDeleted: false, now: undefined };
    if (!isIntroductionDue(known))
        return { ...known, mentors: NO_MENTOR_FACTS };
    const { now, changes } = await sources.readThread(number);
    // Unless another run was faster.
    const comments = isNew && now.commentCount > 0 ? await read() : known.comments;
    // GitHub does not say which of our comments it was; none of ours is written again where a person deleted one.
    const wasDeleted = comments.length === 0 && changes.some(({ what, isOurs }) => what === 'comment' && !isOurs);
    const facts = { ...known, comments, wasDeleted, now, mentors: NO_MENTOR_FACTS };
    return introductionObstacle(facts) === undefined ? { ...facts, mentors: await mentorFacts(facts, sources) } : facts;
}
async function mentorFacts(facts, { github, reader }) {
    const request = mentorRequest(facts);
    if (request === undefined || !lacksMentors(request))
        return NO_MENTOR_FACTS;
    try {
        const candidates = await candidatesOf(request.choice, github);
        const picking = pickingFrom(candidates, request);
        // Also of the only one, as GitHub says of nobody whom a comment mentions that there is no such user.
        const free = picking.candidates.filter((login) => !picking.excluded.has(loginKey(login)));
        return { candidates, loads: await reader.load('mentor', { logins: free, besides: facts.issue.number }) };
    }
    catch (error) {
        // A token that sees no teams, or a misspelt login: the issue can be introduced without a mentor.
        if (!(0,errors/* isUserError */.iU)(error))
            throw error;
        return { ...NO_MENTOR_FACTS, problem: (0,errors/* messageOf */.bD)(error) };
    }
}
async function candidatesOf({ from }, github) {
    const people = [];
    for (const each of from)
        people.push(...(each.kind === 'person' ? [each.login] : await peopleIn(each.team, github)));
    return people;
}
async function requestFacts(task, { github }) {
    const { command, issue, newComment, rule } = task;
    const { login, id } = newComment.by;
    const assignments = await github.claims.on(issue.number);
    if (command === 'unassign' || !isClaimable(assignments))
        return { ...task, assignments, answers: [], claimed: [] };
    const answers = await github.comments.withMarker(issue.number, answerMark(id));
    const claimed = assignments.assignees.length === 0 ? await github.assignment.assignedWith(login, rule.label) : [];
    return { ...task, assignments, answers, claimed: claimed.map(({ number }) => number) };
}

;// CONCATENATED MODULE: ./actions/triage/build/labels/limits.js
const isAddition = ({ action }) => action === 'add';
const limits_leave = (decision, because) => ({ ...decision, action: 'leave', because });
/** `changed-files-labels-limit`: past it, none of the new labels that files gave is added. */
function newFileLabelsWithin(most, isByFiles) {
    return (decisions) => {
        const affected = decisions.filter((decision) => isAddition(decision) && isByFiles(decision));
        if (most === undefined || affected.length <= most)
            return decisions;
        const because = `the files give ${affected.length} new labels, more than changed-files-labels-limit: ${most}`;
        return decisions.map((decision) => (affected.includes(decision) ? limits_leave(decision, because) : decision));
    };
}
// GitHub answers 422 to a longer name, for the whole request: https://docs.github.com/en/rest/issues/labels
// Assumption: GitHub counts code points.
const LONGEST_LABEL = 50;
const namesWithin = (decisions) => decisions.map((decision) => isAddition(decision) && isTooLong(decision.label)
    ? limits_leave(decision, `its name has ${lengthOf(decision.label)} characters and GitHub takes ${LONGEST_LABEL} at most`)
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
    return decisions.map((decision) => (overflowing.includes(decision) ? limits_leave(decision, NO_ROOM) : decision));
};

;// CONCATENATED MODULE: ./actions/triage/build/labels/proposals.js


/** The input wins over the file, and where neither says anything, nothing is removed. */
const proposals_syncOf = (verdict, input) => input ?? verdict.sync ?? 'off';
/** What the verdicts come to before it is known who changed labels. */
const proposals = (verdicts, { subject, sync }) => verdicts.map((verdict) => decisionOf(verdict, subject, proposals_syncOf(verdict, sync)));
function decisionOf({ label, verdict, because, isTransient, place }, subject, sync) {
    // The name as the subject has it, which is how people know it.
    const present = subject.labels.find((name) => (0,labels_decision/* labelKey */.k)(name) === (0,labels_decision/* labelKey */.k)(label));
    const decision = { number: subject.number, label: present ?? label, verdict, because, rule: placeText(place) };
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
        because: `sync is off, so labels are only added, though ${because}`,
    };
}

;// CONCATENATED MODULE: ./actions/triage/build/labels/provenance.js



/**
 * Labels whose history decides: those we would remove, and those we would add that may have been there before. Not so on
 * what has just been opened: of that, the labels that are on now are enough.
 */
function contestedLabels(verdicts, deciding) {
    if (deciding.subject.isNew)
        return [];
    const contested = verdicts.filter((verdict) => proposals_syncOf(verdict, deciding.sync) !== 'all');
    return proposals(contested, deciding)
        .filter(({ action }) => action === 'add' || action === 'remove')
        .map(({ label }) => label);
}
/** What a person removed is not added again, and what a person added is not removed. */
const keepManualChanges = (changes, mayKeep) => (decisions) => decisions.map((decision) => (mayKeep(decision) ? kept(decision, changes.get((0,labels_decision/* labelKey */.k)(decision.label))) : decision));
function kept(decision, change) {
    const { action, because } = decision;
    if (change?.kind === 'unknown')
        return { ...decision, action: 'leave', because: `${change.because}, though ${because}` };
    if (action === 'add' && change?.kind === 'removed' && !change.isOurs) {
        return { ...decision, action: 'leave', because: `${change.by.login} removed it, though ${because}` };
    }
    if (action !== 'remove' || (change?.kind === 'added' && change.isOurs))
        return decision;
    const who = change === undefined ? 'it is unknown who added it' : `${change.by.login} added it`;
    return { ...decision, action: 'leave', because: `${who}, though ${because}` };
}
/** Labels of a discussion that would change, though a person may want them as they are. */
function discussionProvenance(discussion, now, deciding) {
    const contested = new Set(contestedLabels(now.verdicts, deciding).map(labels_decision/* labelKey */.k));
    const changing = proposals(now.verdicts, deciding).filter(({ label }) => contested.has((0,labels_decision/* labelKey */.k)(label)));
    const objection = objectionTo(discussion, now, deciding);
    return new Map(changing.flatMap((decision) => {
        const because = decision.action === 'remove' ? 'GitHub does not say who added it' : objection(decision);
        return because === undefined ? [] : [[(0,labels_decision/* labelKey */.k)(decision.label), { kind: 'unknown', because }]];
    }));
}
function objectionTo({ before, isAsked }, now, { subject, rules }) {
    // A person started the run for it, and it has no label yet that could have been removed.
    if (isAsked && subject.labels.length === 0)
        return () => undefined;
    if (before === null)
        return () => 'GitHub does not say whether a person removed it';
    let given;
    return ({ label }) => {
        // Every pattern once more, which only a label that is not there yet is worth.
        given ??= evaluateRules({ ...now.facts, subject: subjectBefore(subject, before) }, rules, now.limit);
        const verdict = given.find((one) => (0,labels_decision/* labelKey */.k)(one.label) === (0,labels_decision/* labelKey */.k)(label))?.verdict;
        if (verdict === 'yes')
            return 'the rules gave it before this event already, so a person may have removed it';
        return verdict === 'unknown' ? 'it is unknown whether the rules gave it before this event' : undefined;
    };
}
function subjectBefore(subject, { label, category, ...texts }) {
    const { discussion } = subject;
    const others = subject.labels.filter((name) => label === undefined || (0,labels_decision/* labelKey */.k)(name) !== (0,labels_decision/* labelKey */.k)(label.name));
    return {
        ...subject,
        ...texts,
        labels: label?.wasOn === true ? [...others, label.name] : others,
        discussion: discussion && { ...discussion, category: category ?? discussion.category },
    };
}

;// CONCATENATED MODULE: ./actions/triage/build/labels/decide.js





/** What the rules make of one subject: the labels to add and to remove, each with its reason. */
function decideLabels(verdicts, deciding, changes) {
    const { subject, rules, sync } = deciding;
    const byFiles = new Set(verdicts.flatMap(({ label, needsFiles }) => (needsFiles ? [(0,labels_decision/* labelKey */.k)(label)] : [])));
    const ruled = new Set(verdicts.flatMap((verdict) => (proposals_syncOf(verdict, sync) === 'all' ? [(0,labels_decision/* labelKey */.k)(verdict.label)] : [])));
    const mayKeep = ({ label }) => !ruled.has((0,labels_decision/* labelKey */.k)(label));
    const steps = [
        keepManualChanges(changes, mayKeep),
        groupsWithin(rules.groups, subject),
        newFileLabelsWithin(rules.limits.newFileLabels, ({ label }) => byFiles.has((0,labels_decision/* labelKey */.k)(label))),
        namesWithin,
        roomWithin(subject.labels.length),
    ];
    const decisions = steps.reduce((settled, step) => step(settled), proposals(verdicts, deciding));
    return {
        plan: { effects: effectsOf(decisions, subject), leftAlone: decide_leftAloneOf(decisions, subject) },
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
        ...(labels.length > 0 ? [{ kind: 'add-labels', ...on, labels, because: decide_becauseOf(added) }] : []),
        ...removed.map(({ label, because }) => ({ kind: 'remove-label', ...on, label, because })),
    ];
}
const decide_becauseOf = (added) => added.length === 1 && added[0] !== undefined
    ? added[0].because
    : added.map(({ label, because }) => `${label}: ${because}`).join('; ');
const decide_leftAloneOf = (decisions, subject) => groupsLeftAlone(decisions, subject).map(({ what, because }) => ({ what, because }));
/** One line for each reason: a hundred rules may be left alone for the same. */
function groupsLeftAlone(decisions, { number }) {
    const left = decisions.filter(({ action }) => action === 'leave');
    return [...new Set(left.map(({ because }) => because))].map((because) => {
        const group = left.filter((decision) => decision.because === because);
        const labels = group.map(({ label }) => label);
        const what = `${labels.length === 1 ? 'the label' : 'the labels'} ${decide_listed(labels)} on #${number}`;
        return { what, because, rules: [...new Set(group.map(({ rule }) => rule))] };
    });
}
// More names than this would make the line unreadable; the output `decisions` has them all.
const decide_MOST_NAMED = 10;
const decide_listed = (labels) => labels.length <= decide_MOST_NAMED
    ? labels.join(', ')
    : `${labels.slice(0, decide_MOST_NAMED).join(', ')} and ${labels.length - decide_MOST_NAMED} more`;

;// CONCATENATED MODULE: ./actions/triage/build/labels/settle.js




/** What the rules make of one subject, and of the labels that they give it. */
function settleLabels(question, deciding, changes) {
    const contested = new Set();
    const circular = new Map();
    const pass = (labels) => {
        const facts = labelledAs(question.facts, labels);
        const verdicts = evaluateRules(facts, deciding.rules, question.limit, question.results).map((verdict) => unlessCircular(verdict, circular));
        for (const label of contestedLabels(verdicts, deciding))
            contested.add(label);
        return decideLabels(verdicts, deciding, changesOf(verdicts, { question, deciding, changes }));
    };
    for (;;) {
        const outcome = passesFrom(deciding.subject.labels, pass);
        if ('settled' in outcome)
            return { ...outcome.settled, contested: [...contested] };
        // The one that is named last is left as it is, so that those before it can settle.
        const [last = '', ...others] = outcome.circle.toReversed();
        circular.set((0,labels_decision/* labelKey */.k)(last), circleText(others.toReversed()));
    }
}
/** The same facts, as they are once the labels are these. */
const labelledAs = (facts, labels) => ({
    ...facts,
    subject: { ...facts.subject, labels },
});
function passesFrom(start, pass) {
    const states = [];
    for (let labels = start;;) {
        const decided = pass(labels);
        const next = labelsAfter(start, decided.decisions);
        if (keyOf(next) === keyOf(labels))
            return { settled: { ...decided, labels: next } };
        states.push(labels);
        const first = states.findIndex((state) => keyOf(state) === keyOf(next));
        // Without a circle, each pass settles one label more at the least.
        if (first !== -1 || states.length > decided.decisions.length)
            return { circle: changingIn(states.slice(Math.max(first, 0)), decided.decisions) };
        labels = next;
    }
}
function labelsAfter(before, decisions) {
    const withAction = (wanted) => decisions.flatMap(({ action, label }) => (action === wanted ? [label] : []));
    const removed = withAction('remove').map(labels_decision/* labelKey */.k);
    return [...before.filter((label) => !removed.includes((0,labels_decision/* labelKey */.k)(label))), ...withAction('add')];
}
const keyOf = (labels) => JSON.stringify(labels.map(labels_decision/* labelKey */.k).toSorted());
function changingIn(states, decisions) {
    const keys = states.map((labels) => new Set(labels.map(labels_decision/* labelKey */.k)));
    const isOnIn = (label) => keys.filter((state) => state.has((0,labels_decision/* labelKey */.k)(label))).length;
    return decisions.map(({ label }) => label).filter((label) => isOnIn(label) > 0 && isOnIn(label) < keys.length);
}
const circleText = (others) => others.length === 0
    ? 'its rule asks about this very label'
    : `its rule and those of ${others.join(', ')} ask about the labels of each other; put them into a group, or leave a condition out`;
function unlessCircular(verdict, circular) {
    const problem = circular.get((0,labels_decision/* labelKey */.k)(verdict.label));
    return problem === undefined ? verdict : { ...verdict, verdict: 'unknown', because: problem, problem };
}
/** Of a discussion GitHub keeps no history: what people did is inferred anew for each pass. */
function changesOf(verdicts, { question, deciding, changes }) {
    const { discussion } = deciding.subject;
    if (discussion === null)
        return changes;
    return discussionProvenance(discussion, { facts: question.facts, verdicts, limit: question.limit }, deciding);
}

;// CONCATENATED MODULE: ./actions/triage/build/labels/gather.js



/**
 * Asks for the history of those labels alone of which it decides something. An event says which labels were on when it
 * happened: what people have changed since counts where a label depends on the others, and comes in the same answer. One
 * request, unless what people did makes other labels matter.
 */
async function settleByHistory(read, sources) {
    if (read.subject.discussion !== null)
        return await ofDiscussion(read, sources);
    const changes = new Map();
    const asked = new Set();
    let isRead = false;
    for (let facts = read;;) {
        const settled = settledWith(facts, changes, sources);
        const open = settled.contested.filter((label) => !asked.has((0,labels_decision/* labelKey */.k)(label)));
        if (open.length === 0 && (isRead || !addsExclusive(settled, sources)))
            return { facts, settled };
        const { now, lastChanges } = await sources.github.labelHistory.of(facts.subject.number, open);
        for (const [label, change] of lastChanges)
            changes.set(label, change);
        for (const label of open)
            asked.add((0,labels_decision/* labelKey */.k)(label));
        facts = { ...labelledAs(facts, now), ownChangeAt: ownChangeIn([...changes.values()]) };
        isRead = true;
    }
}
const ownChangeIn = (changes) => changes
    .filter(({ isOurs }) => isOurs)
    .map(({ at }) => at)
    .toSorted()
    .at(-1) ?? null;
const settledWith = (facts, changes, { rules, limit, sync, results }) => settleLabels({ facts, limit, results }, { subject: facts.subject, rules, sync }, changes);
/** Whether a label would be added that goes only with some others: one of a group, or the one for what has no other. */
const addsExclusive = ({ decisions }, { rules }) => decisions.some(({ action, label }) => action === 'add' && isExclusive(label, rules));
/** GitHub keeps no history of a discussion's labels, but says which are on. */
async function ofDiscussion(read, sources) {
    const { subject } = read;
    const settled = settledWith(read, new Map(), sources);
    const isDue = addsExclusive(settled, sources) && subject.discussion?.isAsked !== true;
    if (!isDue)
        return { facts: read, settled };
    const { labels } = await sources.github.discussions.discussion(subject.number);
    const facts = labelledAs(read, labels);
    return { facts, settled: settledWith(facts, new Map(), sources) };
}

;// CONCATENATED MODULE: ./actions/triage/build/labels/near-misses.js





function nearMisses({ written, rules, question }) {
    const { subject } = question.facts;
    const applicable = written.rules.filter(({ appliesTo }) => appliesTo.includes(subject.kind));
    const places = new Map();
    for (const { existing, capture = existing, place } of applicable)
        if (capture !== undefined && !places.has(capture))
            places.set(capture, place);
    return [...places].flatMap(([capture, place]) => {
        const allowed = rules.rules.flatMap((rule) => (rule.capture === capture ? [(0,labels_decision/* labelKey */.k)(rule.label)] : []));
        return reasonsFor(capture, allowed, question).map((because) => ({
            number: subject.number,
            label: capture.template.source,
            because,
            rule: placeText(place),
        }));
    });
}
// Three show what is missing from the list; any author's text may hold hundreds.
const MOST_SHOWN = 3;
function reasonsFor(capture, allowed, question) {
    const { template, when } = capture;
    if (allowed.length === 0)
        return [`the repository has no label that ${result_quoted(template.source)} can make`];
    if (evaluate(when, question).verdict !== 'yes')
        return [];
    const others = [...capturedBy(capture, question).made].filter(([key]) => !allowed.includes(key));
    return others
        .slice(0, MOST_SHOWN)
        .map(([, made]) => `${capturedText(made)} and would make ${result_quoted(made.name)}, which is not an allowed label`);
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/issue-version.js


function versionOf(subject, inputs, limit) {
    if (inputs.enableVersionedRegex !== true)
        return { kind: 'known', version: undefined, effects: [] };
    if (subject.kind === 'discussion') {
        const because = 'versioned-regex chooses the rules file, and those files are for issues';
        return { kind: 'missing', effects: [], leftAlone: [{ what: `#${subject.number}`, because }] };
    }
    const regex = versionedRegex(inputs.versionedRegex);
    const found = limit(() => regex.exec(subject.body)?.[1] ?? '');
    const captured = 'value' in found ? found.value : undefined;
    const label = inputs.bodyMissingRegexLabel;
    const present = subject.labels.find((name) => label !== undefined && (0,labels_decision/* labelKey */.k)(name) === (0,labels_decision/* labelKey */.k)(label));
    const { number } = subject;
    if (captured !== undefined && PLAIN_VERSION.test(captured)) {
        const because = `the body names the version ${captured}`;
        return {
            kind: 'known',
            version: captured,
            effects: present === undefined ? [] : [{ kind: 'remove-label', number, label: present, because }],
        };
    }
    const because = 'stopped' in found ? stoppedText(found.stopped, regex) : whyNot(found.value, regex);
    const isMissing = captured === '' && label !== undefined && present === undefined;
    return {
        kind: 'missing',
        effects: isMissing ? [{ kind: 'add-labels', number, labels: [label], because }] : [],
        leftAlone: [{ what: `#${number}`, because: `${because}, so no rules file applies to it` }],
    };
}
// Part of a file's name and nothing else: no slash, no "..".
const PLAIN_VERSION = /^(?!.*\.\.)[\w.+-]{1,50}$/;
const stoppedText = (stopped, { source }) => stopped === 'timed out'
    ? `versioned-regex (${source}) timed out on the body`
    : `this machine was too busy to match versioned-regex (${source}) with the body; run the job again`;
function whyNot(captured, regex) {
    if (captured === '')
        return `the body has no text that versioned-regex (${regex.source}) captures`;
    return `versioned-regex captures text that is not a version: ${JSON.stringify(captured.slice(0, 50))}`;
}
function versionedRegex(source) {
    if (source === undefined) {
        throw new errors/* UserError */.yo('enable-versioned-regex is on and versioned-regex is empty. Give it a regular expression with one group, for example template-version: (\\d+).');
    }
    try {
        return new RegExp(source);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`versioned-regex: "${source}" is not a regular expression. Fix it, or escape what is meant literally.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/form-hints.js





const formsAskedBy = ({ rules, followUps }) => [...rules, ...followUps].flatMap(({ when, appliesTo }) => needsOf(when).flatMap((need) => need.kind === 'form'
    ? appliesTo.filter((subject) => subject !== 'pull request').map((subject) => ({ ...need, subject }))
    : []));
// Any contributor can write these names. More forms than this no repository has; what is past it is not looked at.
const MOST_FORMS = 20;
/** What rules ask of forms that the pull request, which may bring forms as well, does not have. One request. */
async function formHints(asked, { number, github }) {
    const paths = [...new Set(asked.map(pathOf))].slice(0, MOST_FORMS);
    const [first] = asked;
    if (first === undefined)
        return [];
    // The rules are there for certain: as long as a file is found, all come in one request.
    const wanted = [...paths, first.place.file];
    try {
        const files = await github.contents.files(wanted, { ref: headOf(number) });
        return asked.filter((form) => paths.includes(pathOf(form))).flatMap((form) => hintOn(form, files));
    }
    catch (error) {
        // A binary file, say. What is not known is not warned of.
        if (!(0,errors/* isUserError */.iU)(error) && !(0,errors/* isGitHubError */.e0)(error))
            throw error;
        return [];
    }
}
const pathOf = ({ template, subject }) => formPath(template, subject);
function hintOn(form, files) {
    const path = pathOf(form);
    const name = formName(form.template, form.subject);
    const file = files.find((each) => each.path === path);
    if (file === undefined) {
        const folder = path.slice(0, path.lastIndexOf('/'));
        return [{ place: form.place, message: `there is no ${name}. Write the name of a file in ${folder}.` }];
    }
    try {
        const template = formTemplateFrom(file.text, path);
        if (questionIn(template, form.field) !== undefined)
            return [];
        const message = `the ${name} has no question ${quoted(form.field)}.`;
        return [{ place: form.fieldPlace, message: `${message} ${cure(form.field, template.fields)}` }];
    }
    catch (error) {
        if (!(0,errors/* isUserError */.iU)(error))
            throw error;
        return [{ place: form.place, message: `the ${name} could not be read: ${(0,errors/* messageOf */.bD)(error)}` }];
    }
}
function cure(asked, fields) {
    const meant = nearest(asked, [...new Set(fields.flatMap(({ id, label }) => [id, label]))]);
    if (meant !== undefined)
        return `Did you mean ${meant}?`;
    return fields.length === 0 ? 'It has no question.' : `Write one of: ${fields.map(({ id }) => id).join(', ')}.`;
}

;// CONCATENATED MODULE: ./actions/triage/build/rules/proposed-rules.js







/**
 * A head that has other rules than its base need not have changed them: its branch may be older than they are. So what
 * differs is looked for among the changed files, which are listed for it only if they have not been already.
 */
async function ownRulesOf(subject, { facts, rulesFiles, github, mayList }) {
    const { proposed } = rulesFiles;
    const paths = proposed_rules_candidatesIn(rulesFiles);
    const isWorthListing = mayList || proposed !== undefined;
    const files = isWorthListing ? await listShowing(paths, facts, github) : facts.files;
    const changed = paths.filter((path) => isChanged(path, files));
    return { own: await filesAt(changed, subject, { proposed, github }), facts: { ...facts, files } };
}
function proposed_rules_candidatesIn({ files, missing, proposed }) {
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
        // Labels were decided without this list. They must not wait for it, and nothing is shown that is not known.
        if (!(0,errors/* isUserError */.iU)(error) && !(0,errors/* isGitHubError */.e0)(error))
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
        // A binary file, say: it must not keep the pull request from being labelled.
        if (!(0,errors/* isUserError */.iU)(error) && !(0,errors/* isGitHubError */.e0)(error))
            throw error;
        return paths.map((path) => ({ path, sha: '', problem: (0,errors/* messageOf */.bD)(error) }));
    }
}
/*
 * Any contributor can write the version in the pull request's head: it is compiled and evaluated within a time of its own, with
 * the facts that are there already, so that it can cause no request but one for the forms that it names, and nothing comes of
 * it but annotations and lines in the summary.
 */
async function previewsOf({ pull, subject }, given, { rulesFiles, github, mayList, ...previewing }) {
    // A sweep looks at many for their labels, and their authors read its summary last.
    if (pull === null || previewing.inputs.configuration !== undefined || previewing.inputs.sweep !== undefined)
        return { previews: [], hints: [] };
    const { own, facts } = await ownRulesOf(subject, { facts: given, rulesFiles, github, mayList });
    const forms = [];
    const previews = own.map((file) => 'text' in file ? previewOf(file, { subject, facts, forms, ...previewing }) : file);
    return { previews, hints: await formHints(forms, { number: subject.number, github }) };
}
function previewOf(file, { subject, facts, forms, inputs, labels, limitedTo }) {
    const { path } = file;
    try {
        const previewed = limitedTo(BUDGET)(() => {
            const rules = withLabels(rulesFrom(file, subject, inputs), labels);
            const deciding = { subject, rules, sync: 'off' };
            const question = { facts, limit: UNLIMITED, results: new Map() };
            forms.push(...formsAskedBy(rules));
            const settled = settleLabels(question, deciding, new Map());
            const then = { ...question, facts: labelledAs(facts, settled.labels) };
            return { decisions: settled.decisions, followUps: requestedActions(matchRules(rules, then), subject) };
        });
        if ('value' in previewed)
            return { path, ...previewed.value };
        return { path, problem: STOPPED[previewed.stopped](path) };
    }
    catch (error) {
        if (!(0,errors/* isUserError */.iU)(error))
            throw error;
        return { path, problem: (0,errors/* messageOf */.bD)(error), mistakes: mistakesOf(error, file) };
    }
}
// A preview is interrupted as a whole, so that no pattern needs a watchdog of its own.
const UNLIMITED = (work) => ({ value: work() });
const proposed_rules_tooLong = (path) => `${path} takes too long to evaluate. Rewrite patterns with nested repetition.`;
const STOPPED = {
    'timed out': proposed_rules_tooLong,
    'no time left': proposed_rules_tooLong,
    'too busy': (path) => `This machine was too busy to evaluate ${path}. Run the job again.`,
};
// Fifty times what 300 rules need for 100 files.
const BUDGET = { each: 2000, together: 2000 };

;// CONCATENATED MODULE: ./actions/triage/build/triage-subject.js


















/** Gathers and decides for one subject. Its time limit is its own: what one text uses up is not taken from the next. */
async function triageSubject(found, run) {
    if ('missing' in found)
        return resultOf({ leftAlone: [{ what: found.what, because: found.missing }] });
    const { subject, pull } = found;
    const obstacle = dateObstacle(subject.createdAt, run.inputs);
    if (obstacle !== undefined)
        return triage_subject_leftAlone(found, obstacle);
    const limit = timeLimit();
    const versioned = versionOf(subject, run.inputs, limit);
    if (versioned.kind === 'missing')
        return resultOf({ subjects: [subject], effects: versioned.effects, leftAlone: versioned.leftAlone });
    const number = run.inputs.sweep === undefined ? pull?.number : undefined;
    const files = await run.readFiles({ base: pull?.base.name, version: versioned.version, number });
    const triaged = hasRules(files, run.inputs)
        ? await triageByRules(found, files, { ...run, limit, readThread: memoize(run.github.threadHistory.of) })
        : await withoutRules(found, files, run);
    return mergeResults([triaged, resultOf({ effects: versioned.effects })]);
}
/** The order of things. Labels come first: what GITHUB_TOKEN labels starts no run that could see them. */
async function triageByRules(found, rulesFiles, run) {
    const { inputs, limit } = run;
    const written = run.rulesIn(rulesFiles.files, found.subject);
    const labels = asksForLabels(written, found.subject.kind) ? [...(await run.readLabels()).values()] : undefined;
    const rules = withLabels(written, labels);
    const results = new Map();
    const reading = { ...run, pull: found.pull, rules, isExplained: inputs.explain, results };
    const read = await gatherFacts(found.subject, reading);
    // What follows, follows of the labels as they are then.
    const { facts, settledFacts, ...labelled } = await labelSubject(read, { ...run, rules, results });
    const claims = await claimsOn(found.event, rules, labelled.plan.effects, run);
    const followUps = await followUpsOn(settledFacts, {
        ...run,
        rules,
        results,
        otherComment: newCommentOf(claims.effects),
    });
    const question = { facts: settledFacts, limit, results };
    const preview = { rulesFiles, inputs, github: run.github, limitedTo: timeLimit };
    const { previews, hints } = await previewsOf(found, facts, { ...preview, labels, mayList: inputs.explain });
    return mergeResults([
        resultOf({ subjects: [facts.subject], cutLists: isCut(facts) ? [facts.subject] : [], hints: rules.hints }),
        labelled.result,
        resultOf({ effects: claims.effects, leftAlone: claims.leftAlone, hints: claims.hints }),
        resultOf({ ...followUps, decisions: [], followUps: followUps.decisions }),
        resultOf({
            previews,
            hints,
            broken: [...rules.broken, ...mistakesIn(previews)],
            nearMisses: inputs.explain ? nearMisses({ written, rules, question }) : [],
            ...(rules.translation === undefined ? {} : { translation: rules.translation }),
        }),
    ]);
}
/** `facts` have the labels as people left them until now. */
async function labelSubject(read, run) {
    const { rules, inputs, readLabels } = run;
    const { facts, settled } = await settleByHistory(read, { ...run, sync: inputs.sync });
    const { plan, decisions, problems } = settled;
    const definitions = await definedLabels(plan.effects, rules, readLabels);
    const effects = [...definitions, ...plan.effects];
    const settledFacts = labelledAs(facts, settled.labels);
    return { facts, settledFacts, plan, result: resultOf({ effects, leftAlone: plan.leftAlone, decisions, problems }) };
}
async function claimsOn(event, { goodFirstIssue }, planned, run) {
    const tasks = claimTasks(event, goodFirstIssue, planned);
    const claims = decideClaims(await gatherClaims(tasks, run));
    const number = event?.issue.number ?? 0;
    run.reader.count(claims.newMentors.map((what) => ({ kind: 'mentor', action: 'add', what, number })));
    return claims;
}
async function followUpsOn(facts, run) {
    const { rules, limit, results, inputs } = run;
    const match = (subject) => {
        // What is known of a subject holds for it alone.
        const isSame = subject === facts.subject;
        const then = { ...subject, labels: facts.subject.labels };
        return matchRules(rules, { facts: { ...facts, subject: then }, limit, results: isSame ? results : new Map() });
    };
    const gathered = await gatherFollowUps(match, facts.subject, { ...run, sync: inputs.sync });
    const followUps = decideFollowUps(gathered.matched, gathered.facts);
    run.reader.count(followUps.decisions);
    return followUps;
}
const mistakesIn = (previews) => previews.flatMap((preview) => ('mistakes' in preview ? (preview.mistakes ?? []) : []));
function dateObstacle(createdAt, { notBefore, notAfter }) {
    const opened = new Date(createdAt);
    if (notBefore !== undefined && opened < notBefore)
        return `it was created at ${createdAt}, before not-before: ${notBefore.toISOString()}`;
    if (notAfter !== undefined && opened > notAfter)
        return `it was created at ${createdAt}, after not-after: ${notAfter.toISOString()}`;
    return undefined;
}
const triage_subject_leftAlone = ({ subject }, because) => resultOf({ subjects: [subject], leftAlone: [{ what: `#${subject.number}`, because }] });
const hasRules = ({ files, missing }, { configurationPaths }) => files.length > 0 && (missing.length === 0 || configurationPaths.length === 0);
/** The first rules may be in the pull request itself: its summary says what they would do, and they do nothing else. */
async function withoutRules(found, rulesFiles, { inputs, github, now }) {
    const { missing } = rulesFiles;
    const base = found.pull?.base.name;
    if (inputs.sweep !== undefined) {
        // Some branches may well have no rules; the default branch must have those that the workflow names.
        if (found.pull === null && inputs.configurationPaths.length > 0)
            throw missingRules(missing, base);
        return resultOf({ unruled: [unruled(missing, base)] });
    }
    const facts = noFacts(found.subject, now);
    const { previews, hints } = await previewsOf(found, facts, {
        rulesFiles,
        inputs,
        github,
        labels: undefined,
        mayList: true,
        limitedTo: timeLimit,
    });
    const proposed = { previews, hints, broken: mistakesIn(previews) };
    if (inputs.configurationPaths.length === 0)
        return { ...triage_subject_leftAlone(found, unruled(missing, base)), ...proposed, withoutRules: [found.subject] };
    if (previews.length === 0)
        throw missingRules(missing, base);
    return { ...triage_subject_leftAlone(found, `${branchText(base)} has no ${missing.join(' and no ')} yet`), ...proposed };
}
const unruled = (missing, base) => `there are no rules: ${branchText(base)} has ${missing.length === 1 ? 'no' : 'neither'} ${missing.join(' nor ')}`;

;// CONCATENATED MODULE: ./actions/triage/build/process-targets.js











/**
 * One subject after the other, each decided and carried out before the next is read: little time passes between reading
 * and writing, and what is done stays done when a later one fails.
 */
async function processTargets(wanted, parts) {
    const run = runContext(parts);
    if ('targets' in wanted)
        return mergeResults(await processAll(wanted.targets, run));
    const swept = await sweep(wanted.sweep, run, (target) => processTarget(target, run));
    run.log.info(progressText(swept.progress));
    const claims = wanted.claims === undefined ? [] : [wanted.claims];
    return { ...mergeResults(await processAll(claims, run, swept.results)), progress: swept.progress };
}
async function processAll(targets, run, before = []) {
    const results = [...before];
    for (const target of targets) {
        try {
            for await (const result of processTarget(target, run))
                results.push(result);
        }
        catch (error) {
            if (!(0,errors/* isGitHubError */.e0)(error) && !(0,errors/* isUserError */.iU)(error))
                throw error;
            // A mistake in the rules or in the permissions holds for the others as well; an answer that failed need not.
            const isFinal = (0,errors/* isUserError */.iU)(error) || targets.length === 1;
            if (isFinal && results.length === 0)
                throw error;
            results.push(failedResult(error, run.log));
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
    for (const found of await findSubjects(target, run)) {
        const triaged = await triageSubject(found, run);
        yield await carriedOut(isUsual(triaged, run) ? withoutDetails(triaged) : triaged, run);
    }
}
/** Of hundreds that a sweep leaves as they are, nothing is worth a line, and nothing is kept. */
const isUsual = ({ effects }, { inputs }) => inputs.sweep !== undefined && !inputs.explain && effects.length === 0;
const withoutDetails = ({ problems, mistakes, broken, hints, cutLists, unruled }) => resultOf({ problems, mistakes, broken, hints, cutLists, unruled });
async function carriedOut(result, { inputs, log, github }) {
    const { dryRun } = inputs;
    const outcome = await carryOut(result, { dryRun, log, describe: describe, perform: (effect) => apply(effect, github) });
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
        throw missingRules(missing, undefined);
    const { label = '', releaseAfter } = run.rulesIn(files, { kind: 'issue' }).goodFirstIssue ?? {};
    if (releaseAfter !== undefined) {
        const issues = await github.claims.open(label);
        const pushes = await github.claims.pushes(draftsInDoubt(issues, { releaseAfter, now }));
        return resultOf(decideStaleClaims(issues, { releaseAfter, now, pushes }));
    }
    if (otherwise !== undefined)
        log.warning(`Nothing to triage: ${otherwise}.`);
    return undefined;
}

// EXTERNAL MODULE: ./packages/action-kit/build/sentence.js
var sentence = __webpack_require__(393);
;// CONCATENATED MODULE: ./packages/action-kit/build/report.js


/** The same plan as summary, outputs and verdict: what was done and why, what was skipped and why, what failed. */
function reportOf(parts) {
    const { plan, outcome } = parts;
    const failure = [parts.failure, notDone(parts)].filter((text) => text !== undefined).join('\n');
    return {
        outputs: { ...parts.outputs, plan: { ...plan, dryRun: outcome.dryRun } },
        summary: report_summaryOf(parts),
        ...(parts.annotations === undefined ? {} : { annotations: parts.annotations }),
        ...(failure === '' ? {} : { failure }),
    };
}
function notDone({ outcome, describe }) {
    if (outcome.failed.length === 0)
        return undefined;
    const lines = outcome.failed.map(({ effect, error }) => `- ${describe(effect).would}: ${error}`);
    return ['Not everything could be done:', ...lines].join('\n');
}
function report_summaryOf(parts) {
    const { title, headline, outcome } = parts;
    const sections = [
        `### ${title}${outcome.dryRun ? ' (dry run: nothing was written)' : ''}`,
        headline,
        effectsTable(parts),
        failedList(parts),
        parts.details ?? '',
        skippedList(parts),
    ];
    return sections.filter((section) => section !== '').join('\n\n');
}
/** The column of rules is there when a row has one. */
function effectsTable(parts) {
    const { plan, outcome, describe, page } = parts;
    const ownRow = (effect) => [{ ...effect, what: describe(effect).would }];
    const { rowsOf = ownRow } = parts;
    if (plan.effects.length === 0)
        return '';
    const failed = new Set(outcome.failed.map(({ effect }) => effect));
    const all = plan.effects.flatMap((effect) => {
        const state = outcome.dryRun ? 'would' : failed.has(effect) ? '**failed**' : 'done';
        return rowsOf(effect).map((each) => ({ ...each, state }));
    });
    const hasRules = all.some(({ rule }) => rule !== undefined);
    const rows = all.map(({ state, what, because, rule }) => {
        const cells = [(0,sentence/* sentenceText */.x7)(what, { page }), (0,sentence/* sentenceText */.x7)(because, { page })];
        return row([state, ...[...cells, ...(hasRules ? [report_ruleText(rule)] : [])].map(build_text/* tableCell */.xR)]);
    });
    const head = ['', 'What', 'Why', ...(hasRules ? ['Rule'] : [])];
    return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}
const row = (cells) => `| ${cells.join(' | ')} |`;
/** A rule's place as Markdown: a link where there is an address. */
function report_ruleText(rule) {
    if (rule === undefined)
        return '';
    return rule.url === undefined ? (0,sentence/* sentenceText */.x7)(rule.text) : (0,sentence/* link */.nf)(rule.text, rule.url);
}
/** What went wrong takes more words than a table has room for. */
function failedList({ outcome, describe, page }) {
    const lines = outcome.failed.map(({ effect, error }) => `- ${(0,sentence/* sentenceText */.x7)(describe(effect).would, { page })}: ${(0,sentence/* sentenceText */.x7)(error, { page })}`);
    return lines.length === 0 ? '' : ['**Failed**', '', ...lines].join('\n');
}
// Past this a list is scrolled, not read; the output `plan` has every line. What was done is listed in full.
const MOST_LEFT_ALONE = 100;
/** Folded: most runs skip something, and most readers look for what was done. */
function skippedList(parts) {
    const { plan, page, skipped = plan.leftAlone } = parts;
    if (skipped.length === 0)
        return '';
    const shown = skipped.slice(0, MOST_LEFT_ALONE).map(({ what, because, rule }) => {
        const by = rule === undefined ? '' : ` (${report_ruleText(rule)})`;
        return `- ${(0,sentence/* sentenceText */.x7)(what, { page })}: ${(0,sentence/* sentenceText */.x7)(because, { page })}${by}`;
    });
    const more = skipped.length - shown.length;
    const where = parts.skipped === undefined ? 'the output `plan` names' : 'the outputs name';
    const lines = more > 0 ? [...shown, `- and ${more} more, which ${where}`] : shown;
    return [`<details><summary>Skipped: ${skipped.length}</summary>`, '', ...lines, '', '</details>'].join('\n');
}

;// CONCATENATED MODULE: ./actions/triage/build/messages/annotations.js



/** What the maintainer should fix though the run goes on, each at its place in the rules. */
const annotationsOf = ({ problems, mistakes, hints, broken, cutLists, unruled, decisions, progress, }) => [
    ...broken.map(brokenAnnotation),
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
const annotations_keyOf = ({ place, problem }) => `${placeText(place)} ${problem}`;
/** Those of one rule and for one reason together: all labels that may come of a template share its patterns. */
function byProblem(problems) {
    const first = new Map();
    for (const each of problems)
        if (!first.has(annotations_keyOf(each)))
            first.set(annotations_keyOf(each), each);
    return [...first].map(([key, problem]) => {
        const labels = new Set(problems.flatMap((each) => (annotations_keyOf(each) === key ? [each.label] : [])));
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
const brokenAnnotation = ({ message, ...place }) => ({ level: 'error', message, ...place });
const hintAnnotation = ({ place: { file, line }, message }) => ({
    level: 'warning',
    message: `${file}:${line}: ${message}`,
    file,
    line,
});
const mistakeAnnotation = ({ place: { file, line }, message }) => ({
    level: 'error',
    title: 'A rule could not be followed',
    message,
    file,
    line,
});
/** Labels that the rules give and GitHub would refuse: one warning for each reason, however many labels it holds back. */
function limitAnnotations(decisions) {
    const heldBack = decisions.filter(({ action, verdict }) => action === 'leave' && verdict === 'yes');
    const tooLong = unique(heldBack.filter(({ label }) => isTooLong(label)).map(({ label, rule }) => `${label} (${rule})`));
    const roomless = heldBack.filter(({ because }) => because === NO_ROOM);
    const labels = unique(roomless.map(({ label }) => label));
    const subjects = unique(roomless.map(({ number }) => `#${number}`));
    return [
        ...warningUnless(tooLong.length === 0, `GitHub takes 50 characters at most in a label's name. Not added, as longer: ${(0,build_text/* listed */.KE)(tooLong, NAMED)}. Shorten these names in the rules.`),
        ...warningUnless(labels.length === 0, `GitHub allows 100 labels on one issue or pull request. There was no room on ${(0,build_text/* listed */.KE)(subjects, NAMED)} for: ${(0,build_text/* listed */.KE)(labels, NAMED)}. Remove labels there that are not needed.`),
    ];
}
const warningUnless = (isEmpty, message) => isEmpty ? [] : [{ level: 'warning', message }];
const unique = (texts) => [...new Set(texts)];
// An annotation shows a few lines; the summary and the output `decisions` have every label.
const NAMED = { most: 10 };

;// CONCATENATED MODULE: ./actions/triage/build/messages/rows.js





const rulesSource = ({ subjects }, { page, isInline }) => {
    const bases = new Map(subjects.map(({ number, branches }) => [number, branches?.base]));
    // HEAD is the default branch, also in GitHub's addresses.
    return { page, refOf: (number) => (isInline ? undefined : (bases.get(number) ?? 'HEAD')) };
};
/** The link to a rule, for example `.github/triage.yml:12:3`. */
function ruleAt({ number, rule }, { page, refOf }) {
    const [, path, line] = /^(.*):(\d+):\d+$/s.exec(rule) ?? [];
    const ref = refOf(number);
    if (path === undefined || line === undefined || ref === undefined)
        return { text: rule };
    return { text: `${path}:${line}`, url: (0,sentence/* fileUrl */.iw)(page, { path, ref, line: Number(line) }) };
}
/** One row for each label and person of an effect, with the reason and the rule of its own. */
function rowsFrom({ decisions, followUps }, source) {
    const labels = byNumber(decisions);
    const others = byNumber(followUps);
    return (effect) => singles(effect).map((single) => {
        const what = describe(single).would;
        const number = 'number' in single ? single.number : 0;
        const own = { decisions: labels.get(number) ?? [], followUps: others.get(number) ?? [] };
        const decision = decisionFor(single, own);
        if (decision === undefined)
            return { what, because: single.because };
        return { what, because: decision.because, rule: ruleAt(decision, source) };
    });
}
function byNumber(all) {
    const groups = new Map();
    for (const each of all) {
        const group = groups.get(each.number);
        if (group === undefined)
            groups.set(each.number, [each]);
        else
            group.push(each);
    }
    return groups;
}
function singles(effect) {
    if (effect.kind === 'add-labels')
        return effect.labels.map((label) => ({ ...effect, labels: [label] }));
    if (effect.kind === 'assign')
        return effect.people.map((login) => ({ ...effect, people: [login] }));
    if (effect.kind !== 'request-reviews')
        return [effect];
    return [
        ...effect.people.map((login) => ({ ...effect, people: [login], teams: [] })),
        ...effect.teams.map((team) => ({ ...effect, people: [], teams: [team] })),
    ];
}
/** Among those of the effect's subject. */
function decisionFor(effect, { decisions, followUps }) {
    const ofLabel = (name, wanted) => decisions.find(({ action, label }) => action === wanted && (0,labels_decision/* labelKey */.k)(label) === (0,labels_decision/* labelKey */.k)(name));
    const following = (wanted, isMeant = () => true) => followUps.find(({ kind, what, action }) => kind === wanted && isMeant(what) && rows_CHANGES.includes(action));
    switch (effect.kind) {
        case 'add-labels':
            return ofLabel(effect.labels[0] ?? '', 'add');
        case 'remove-label':
            return ofLabel(effect.label, 'remove');
        case 'assign':
            return following('assignee', (what) => effect.people.includes(what));
        case 'request-reviews': {
            const { people, teams } = effect;
            return following('reviewer', (what) => people.includes(what) || teams.some((team) => what.endsWith(`/${team}`)));
        }
        case 'set-milestone':
            return following('milestone');
        case 'set-type':
            return following('type');
        case 'comment':
        case 'remove-comment':
            return following('comment');
        default:
            return undefined;
    }
}
const rows_CHANGES = ['add', 'change', 'remove'];
/** What was left alone, with its rule where it is a single one, and then what was there already. */
function skippedRows({ leftAlone, decisions, followUps }, source) {
    const rules = new Map();
    for (const [number, own] of byNumber(decisions))
        for (const { rules: all, ...left } of groupsLeftAlone(own, { number }))
            if (all.length === 1 && all[0] !== undefined)
                rules.set(rows_keyOf(left), ruleAt({ number, rule: all[0] }, source));
    for (const decision of followUps.filter(({ action }) => action === 'leave'))
        rules.set(rows_keyOf(leftAloneOf(decision)), ruleAt(decision, source));
    const kept = [
        ...decisions.filter(isKept).map((each) => ({ ...each, what: `the label ${each.label} on #${each.number}` })),
        ...followUps.filter(isKept).map((each) => ({ ...each, what: leftAloneOf(each).what })),
    ].map(({ what, ...decision }) => ({
        what,
        because: `it is there already: ${decision.because}`,
        rule: ruleAt(decision, source),
    }));
    return [
        ...leftAlone.map((left) => {
            const rule = rules.get(rows_keyOf(left));
            return rule === undefined ? left : { ...left, rule };
        }),
        ...kept,
    ];
}
const isKept = ({ action }) => action === 'keep';
const rows_keyOf = ({ what, because }) => JSON.stringify([what, because]);

;// CONCATENATED MODULE: ./actions/triage/build/messages/summary.js






// Past this a table is scrolled, not read; the output `decisions` has every line.
const MOST_ROWS = 100;
/** What stands in the summary between what was done and what was left alone. */
function detailsOf({ decisions, followUps, translation, previews, nearMisses, broken }, { explain, source }) {
    const shown = previews.flatMap((preview) => ('mistakes' in preview ? (preview.mistakes ?? []) : []));
    const parts = [
        brokenSection(broken.filter((each) => !shown.includes(each))),
        explain ? explanation({ decisions, followUps, nearMisses }, source) : '',
        explain && translation !== undefined ? translationSection(translation) : '',
        ...previews.map((preview) => previewSection(preview, source)),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
const allDecided = ({ decisions, followUps }) => [
    ...decisions.map(({ label, ...decision }) => ({ ...decision, what: label })),
    ...followUps.map((decision) => ({ ...decision, what: followUpText(decision) })),
];
const titleFor = (followUps) => followUps.length === 0 ? 'Label' : 'Label or follow-up';
/** For each label that was not given, and for what did not follow, what stood in the way. */
function explanation({ nearMisses, ...decided }, source) {
    const missed = nearMisses.map(({ label, ...miss }) => ({ ...miss, what: label }));
    const rows = [...allDecided(decided).filter(({ verdict }) => verdict !== 'yes'), ...missed].map((each) => rowOf([`#${each.number}`, each.what, each.because]
        .map((text) => (0,sentence/* sentenceText */.x7)(text, source))
        .concat(report_ruleText(ruleAt(each, source)))));
    if (rows.length === 0)
        return '';
    const shown = table(['', titleFor(decided.followUps), 'Because', 'Rule'], rows);
    return `<details><summary>Not given: ${rows.length}</summary>\n\n${shown}\n\n</details>`;
}
/** Mistakes in the rules of the base branch. */
const brokenSection = (broken) => broken.length === 0
    ? ''
    : `**The rules have mistakes.** Nothing of a file with mistakes counts, nor what depends on all rules.\n\n${broken.map((each) => `- ${(0,build_text/* inlineText */.ln)(mistakeText(each))}`).join('\n')}`;
/** What the pull request's own version of the rules would do to it. */
function previewSection(preview, { page }) {
    const title = `**This pull request changes ${(0,build_text/* inlineText */.ln)(preview.path)}.** Its version is not used before it is merged.`;
    if ('problem' in preview)
        return `${title} It has errors:\n\n${preview.problem
            .split('\n')
            .map((line) => `- ${(0,build_text/* inlineText */.ln)(line)}`)
            .join('\n')}`;
    const all = allDecided(preview);
    // GitHub shows a file at the head of a pull request under this name, we assume.
    const source = { page, refOf: headOf };
    const open = all.filter(({ verdict }) => verdict === 'unknown').map(({ what }) => what);
    const rows = all
        .filter(({ verdict }) => verdict === 'yes')
        .map((each) => rowOf([...[each.what, each.because].map((text) => (0,sentence/* sentenceText */.x7)(text, { page })), report_ruleText(ruleAt(each, source))]));
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
    const note = 'The rules are in the form of actions/labeler 4, which keeps working here. In `.github/triage.yml` they are as follows; there, stars also match names that start with a dot.';
    return `**The same rules in the language of triage**\n\n${note}\n\n${fence}yaml\n${translation}${fence}`;
}
const rowOf = (cells) => `| ${cells.map(build_text/* tableCell */.xR).join(' | ')} |`;
function table(titles, rows) {
    const more = rows.length > MOST_ROWS ? [rowOf([`${rows.length - MOST_ROWS} more`, ...titles.slice(1).map(() => '')])] : [];
    return [rowOf(titles), rowOf(titles.map(() => '---')), ...rows.slice(0, MOST_ROWS), ...more].join('\n');
}
/** What the run came to, for the top of the summary. */
function headline({ decisions, followUps, effects, progress, }) {
    const count = (action) => decisions.filter((decision) => decision.action === action).length;
    const besides = besidesText(followUps);
    if (progress !== undefined)
        return `${progressText(progress)} Labels to add: ${count('add')}, to remove: ${count('remove')}.${besides}`;
    if (decisions.length === 0 && followUps.length === 0)
        return effects.some(isClaimEffect) ? 'This run is about good first issues.' : 'No rule applies here.';
    if (decisions.length === 0)
        return besides.trim();
    const rules = `${decisions.length} ${decisions.length === 1 ? 'label has a rule' : 'labels have rules'} here`;
    return `${rules}: ${count('add')} to add, ${count('remove')} to remove, ${count('keep')} already there.${besides}`;
}
/** What follows besides labels, behind the sentence about labels. */
function besidesText(followUps) {
    if (followUps.length === 0)
        return '';
    const open = followUps.filter(({ action }) => action === 'add' || action === 'change' || action === 'remove').length;
    const done = followUps.filter(({ action }) => action === 'keep').length;
    return ` Follow-ups: ${open} to do, ${done} already done.`;
}
/** Why the step fails: it could not look at all that it was to look at, or the rules have mistakes. */
function failureOf({ failures, broken }) {
    const parts = [
        ...(failures.length === 0 ? [] : ['Not everything could be triaged:', ...failures.map((text) => `- ${text}`)]),
        ...(broken.length === 0 ? [] : ['The rules have mistakes:', ...broken.map((each) => `- ${mistakeText(each)}`)]),
    ];
    return parts.length === 0 ? {} : { failure: parts.join('\n') };
}

// EXTERNAL MODULE: ./actions/triage/build/outputs.js
var outputs = __webpack_require__(885);
;// CONCATENATED MODULE: ./actions/triage/build/report.js






function reportOfRun(result, { inputs, page }) {
    const { dryRun, explain } = inputs;
    const source = rulesSource(result, { page, isInline: inputs.configuration !== undefined });
    const report = reportOf({
        title: 'Triage',
        page,
        headline: headline(result),
        plan: { effects: result.effects, leftAlone: result.leftAlone },
        outcome: { ...result.outcome, dryRun },
        describe: describe,
        rowsOf: rowsFrom(result, source),
        skipped: skippedRows(result, source),
        details: detailsOf(result, { explain, source }),
        outputs: (0,outputs/* outputsOf */.Y)(result),
        annotations: annotationsOf(result),
        ...failureOf(result),
    });
    return isUnasked(result, inputs) ? { ...report, summary: '' } : report;
}
/** A project without rules asked for no labels: one line of the log says so, and a summary on every run would be noise. */
const isUnasked = ({ subjects, withoutRules, previews, failures }, { explain, pullRequests, issues, discussions }) => !explain &&
    withoutRules.length > 0 &&
    withoutRules.length === subjects.length &&
    [...previews, ...failures, ...pullRequests, ...issues, ...discussions].length === 0;

;// CONCATENATED MODULE: ./actions/triage/build/triage-targets.js


/** All that a run with work needs and an idle one does not, behind one import: two would make more files to load. */
const triageTargets = async (targets, parts) => reportOfRun(await processTargets(targets, parts), parts);


/***/ })

};
