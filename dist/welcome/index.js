/******/ var __webpack_modules__ = ({

/***/ 995:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:module");

/***/ }),

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
// Generated from action.yml by `npm run docs`. Do not edit.
const action = {
    name: 'welcome',
    inputs: {
        'github-token': '',
        'dry-run': 'false',
        'built-in-greetings': 'unless-configured',
        'mode': 'each',
        'issue-message': '',
        'issue-message-file': '',
        'issue-labels': '',
        'issue-reactions': '',
        'pull-request-message': '',
        'pull-request-message-file': '',
        'pull-request-labels': '',
        'pull-request-reactions': '',
        'merge-message': '',
        'merge-message-file': '',
        'merge-labels': '',
        'merge-reactions': '',
        'discussion-message': '',
        'discussion-message-file': '',
        'discussion-labels': '',
        'discussion-reactions': '',
        'issue-completed-message': '',
        'issue-not-planned-message': '',
        'pull-request-closed-message': '',
        'labels': '',
        'reactions': '',
        'mentors': '',
        'skip-users': '',
        'private-members': 'skip',
        'number': '',
        'fail-on-error': 'true',
        'repo-token': '',
        'repo_token': '',
        'GITHUB_TOKEN': '',
        'token': '',
        'issue_message': '',
        'pr-message': '',
        'pr_message': '',
        'FIRST_ISSUE': '',
        'FIRST_ISSUE_COMMENT': '',
        'FIRST_ISSUE_REACTIONS': '',
        'FIRST_PR': '',
        'FIRST_PR_COMMENT': '',
        'FIRST_PR_REACTIONS': '',
        'FIRST_PR_MERGED': '',
        'FIRST_PR_MERGED_COMMENT': '',
        'FIRST_PR_MERGED_REACTIONS': '',
        'issue-opened-msg': '',
        'issue-completed-msg': '',
        'issue-not-planned-msg': '',
        'pr-opened-msg': '',
        'pr-merged-msg': '',
        'pr-closed-msg': '',
        'pr-labels': '',
        'pr-reactions': '',
        'contribution-mode': '',
    },
    outputs: ['greeted', 'kind', 'reason', 'comment-id', 'comment-url', 'is-first-issue', 'is-first-pull-request', 'is-first-merge', 'plan'],
};


/***/ }),

/***/ 890:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(12);
/* harmony import */ var _porchlight_github__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(742);
/* harmony import */ var _action_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(498);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(633);




await (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)({ action: _action_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X, run: _run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e, toolkit: _porchlight_github__WEBPACK_IMPORTED_MODULE_0__/* .toolkit */ .VQ });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./packages/action-kit/build/skip.js
const skip = (reason, because) => ({
    skip: reason,
    because,
});
const isSkip = (value) => 'skip' in value;
/** A green run that found nothing to do: it says so in one line of the log, and in its outputs. */
function skipReport(log, parts) {
    const { what, outputs, leftAlone = [], dryRun = false, annotations, summary = '' } = parts;
    log.info(`Skipped: ${what}, because ${parts.skip.because}.`);
    return {
        outputs: { ...outputs, plan: { effects: [], leftAlone, dryRun } },
        summary,
        ...(annotations === undefined ? {} : { annotations }),
    };
}

// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __nccwpck_require__(883);
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

// EXTERNAL MODULE: ./packages/action-kit/build/text.js
var build_text = __nccwpck_require__(623);
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

;// CONCATENATED MODULE: ./actions/welcome/build/greeting.js
/** What a greeting can be for: the first time that its author does it here. */
const MOMENTS = [
    'first-issue',
    'first-pull-request',
    'first-merge',
    'first-discussion',
    'issue-completed',
    'issue-not-planned',
    'pull-request-closed',
];
/** As people say it: "… is ada's first merged pull request". */
const NAME_OF = {
    'first-issue': 'first issue',
    'first-pull-request': 'first pull request',
    'first-merge': 'first merged pull request',
    'first-discussion': 'first discussion',
    'issue-completed': 'first issue, closed as completed',
    'issue-not-planned': 'first issue, closed as not planned',
    'pull-request-closed': 'first pull request, closed without a merge',
};
/** Constant for ever: greetings that were written years ago are found by it. */
const markerOf = (moment) => `<!-- porchlight:welcome:${moment} -->`;
// https://docs.github.com/en/rest/reactions/reactions#about-reactions
const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];
/** The moments that greet with what we bring along. */
const BUILT_IN_MOMENTS = [
    'first-issue',
    'first-pull-request',
    'first-merge',
    'first-discussion',
];
/**
 * When those do that whose message nobody gave. `unless-configured`: as long as nothing at all is configured, so that a
 * workflow of another action which greets issues alone does not greet pull requests after the move, and one that only
 * labels does not begin to talk. `unless-replaced`: always.
 */
const BUILT_IN_GREETINGS = ['unless-configured', 'unless-replaced'];
function greetingsOf(configured, builtIn) {
    const keeps = builtIn === 'unless-replaced' || !Object.values(configured).some(isSomething);
    const entries = MOMENTS.flatMap((moment) => {
        const { message = null, labels = [], reactions = [] } = configured[moment] ?? {};
        const unset = keeps && BUILT_IN_MOMENTS.includes(moment) ? UNSET : null;
        const greeting = { message: message === 'none' ? null : (message ?? unset), labels, reactions };
        return isSomething(greeting) ? [[moment, greeting]] : [];
    });
    return Object.fromEntries(entries);
}
const UNSET = { from: 'unset' };
/** `none` alone configures nothing: it only takes away. */
const isSomething = ({ message = null, labels = [], reactions = [] }) => (message !== null && message !== 'none') || labels.length + reactions.length > 0;
function reactionsFrom(text, input) {
    const names = text.split(/[,\s]+/).filter((name) => name !== '');
    const unknown = names.filter((name) => !isReaction(name));
    if (unknown.length === 0)
        return { value: names.filter(isReaction) };
    return {
        problem: `${input}: "${unknown.join('", "')}" is not a reaction of GitHub's. Write one or more of: ${REACTIONS.join(', ')}.`,
    };
}
const isReaction = (name) => REACTIONS.some((known) => known === name);

;// CONCATENATED MODULE: ./actions/welcome/build/apply.js


/** Answers with the comment when the effect is one. */
async function apply(effect, github) {
    const { number, nodeId, isDiscussion } = effect.thread;
    switch (effect.kind) {
        case 'greet': {
            const comments = isDiscussion ? github.discussions.comments : github.comments;
            const { body } = effect;
            const marker = markerOf(effect.moment);
            // None is there, as far as this run has seen: another run at the same moment can only say the same.
            const isOurs = (rest) => (0,build_text/* sameText */.QV)(rest, withoutMarker(body, marker).trim());
            return comments.keepOne({ number, nodeId }, { marker, isOurs, body, existing: [] });
        }
        case 'add-labels':
            await (isDiscussion
                ? github.discussions.addLabels(nodeId, effect.labels)
                : github.labels.add(number, effect.labels));
            break;
        case 'react':
            for (const reaction of effect.reactions) {
                await (isDiscussion ? github.discussions.react(nodeId, reaction) : github.reactions.add(number, reaction));
            }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./actions/welcome/build/decide/history.js

const NO_HISTORY = {
    earlierIssue: null,
    earlierPullRequest: null,
    earlierMerge: null,
    earlierDiscussion: null,
    commentCount: null,
};
/** One page more. Compared by number, so that of two that were opened at once exactly one is the first. */
function withPage(history, page, subject) {
    const earlier = page.filter((thread) => thread.number < subject.number);
    const merges = page.filter((thread) => isEarlierMerge(thread, subject));
    return {
        ...history,
        earlierIssue: history.earlierIssue ?? numberOf(earlier.find((thread) => thread.pullRequest === null)),
        earlierPullRequest: history.earlierPullRequest ?? numberOf(earlier.find((thread) => thread.pullRequest !== null)),
        earlierMerge: history.earlierMerge ?? numberOf(merges[0]),
        commentCount: page.find((thread) => thread.number === subject.number)?.commentCount ?? history.commentCount,
    };
}
/** They have a list of their own; the numbers are the same as those of issues and pull requests. */
const withDiscussions = (history, started, subject) => ({
    ...history,
    earlierDiscussion: started.find((number) => number < subject.number) ?? null,
});
const numberOf = (thread) => thread?.number ?? null;
function isEarlierMerge({ number, pullRequest }, subject) {
    const mergedAt = pullRequest?.mergedAt ?? null;
    if (mergedAt === null || number === subject.number)
        return false;
    if (subject.mergedAt === null || mergedAt < subject.mergedAt)
        return true;
    // Merged within the same second: one of the two has to be the first.
    return mergedAt === subject.mergedAt && number < subject.number;
}
/** Whether the rest of the list can change nothing. A merge may be older on a newer pull request: then all must be read. */
function isSettled(history, page, { subject, mode }) {
    if (returning(subject, history, mode) !== undefined)
        return true;
    return subject.moment !== 'first-merge' && page.some((thread) => thread.createdAt > subject.createdAt);
}
function returning(subject, history, mode) {
    const { login } = subject.author;
    const { earlierIssue, earlierPullRequest, earlierDiscussion, earlierMerge } = history;
    const found = mode === 'any' ? (earlierIssue ?? earlierPullRequest ?? earlierDiscussion) : history[EARLIER[subject.moment]];
    if (found !== null)
        return skip('returning', `${login} was here before, with #${found}`);
    if (subject.moment === 'first-issue' && earlierMerge !== null) {
        return skip('contributor', `${login} contributed #${earlierMerge} already`);
    }
    return undefined;
}
/** What an author must not have done before to be a newcomer at that moment. */
const EARLIER = {
    'first-issue': 'earlierIssue',
    'issue-completed': 'earlierIssue',
    'issue-not-planned': 'earlierIssue',
    'first-pull-request': 'earlierPullRequest',
    'pull-request-closed': 'earlierPullRequest',
    'first-merge': 'earlierMerge',
    'first-discussion': 'earlierDiscussion',
};

;// CONCATENATED MODULE: ./actions/welcome/build/decide/decide.js



/** Everything to be done for a newcomer, or nothing. */
function decide(facts, inputs) {
    const greeting = inputs.greetings[facts.subject.moment];
    const isSkipped = greeting === undefined || skipFor(facts, inputs) !== undefined;
    return { effects: isSkipped ? [] : effectsOf(facts, greeting), leftAlone: [] };
}
function effectsOf({ subject, body }, { labels, reactions }) {
    const { moment, author } = subject;
    const thread = { number: subject.number, nodeId: subject.nodeId, isDiscussion: moment === 'first-discussion' };
    const because = `this is ${author.login}'s ${NAME_OF[moment]} here`;
    return [
        ...(labels.length === 0 ? [] : [{ kind: 'add-labels', thread, labels, because }]),
        ...(reactions.length === 0 ? [] : [{ kind: 'react', thread, reactions, because }]),
        ...(body === null ? [] : [{ kind: 'greet', thread, moment, body, because }]),
    ];
}
/** Why these facts call for no greeting. Called as the facts come in, and by `decide` once more. */
function skipFor(facts, { mode }) {
    const { subject, history } = facts;
    const known = history === null ? unknownHistory(subject) : returning(subject, history, mode);
    return known ?? privateMember(facts) ?? alreadyGreeted(facts) ?? leftOut(facts);
}
// Without the list, the association is all there is. It speaks of commits only, so it can vouch for a first pull
// request and for nothing else; better no greeting than one for a contributor of years.
function unknownHistory({ moment, association }) {
    const isNew = association === 'FIRST_TIMER' || association === 'FIRST_TIME_CONTRIBUTOR';
    if (moment === 'first-pull-request' && isNew)
        return undefined;
    return skip('history-unknown', 'GitHub refused the list that would tell whether this is a first');
}
const MAY_TRIAGE = ['admin', 'maintain', 'write', 'triage'];
const privateMember = ({ subject: { author }, permission }) => permission !== null && MAY_TRIAGE.includes(permission)
    ? skip('insider', `${author.login} belongs to the project (${permission} permission)`)
    : undefined;
const alreadyGreeted = ({ greeting }) => greeting === null ? undefined : skip('already-greeted', `the greeting is there already: ${greeting.url}`);
const leftOut = ({ hosted, body, subject }) => hosted === null || body !== null
    ? undefined
    : skip('not-configured', `${hosted.path} gives no message for a ${NAME_OF[subject.moment]}`);
/** For the outputs: what the history proved, whether or not there is a greeting for it. */
function isFirst(moments, { subject, history }) {
    if (history === null || !moments.includes(subject.moment))
        return false;
    return returning(subject, history, 'each')?.skip !== 'returning';
}

;// CONCATENATED MODULE: ./actions/welcome/build/decide/payload.js


/** What the payload alone rules out, in the order in which a maintainer would give the reasons. Costs no request. */
function ruledOut(subject, inputs) {
    for (const rule of RULES) {
        const reason = rule(subject, inputs);
        if (reason !== undefined)
            return reason;
    }
    return undefined;
}
const notConfigured = ({ moment }, { greetings }) => greetings[moment] === undefined
    ? skip('not-configured', `the inputs give no message, labels or reactions for a ${NAME_OF[moment]}`)
    : undefined;
const transferred = ({ isTransferred }) => isTransferred ? skip('transferred', 'the issue was transferred in from another repository') : undefined;
const bot = ({ author }) => author.type === 'Bot' || NAMES_OF_BOTS.test(author.login) ? skip('bot', `${author.login} is a bot`) : undefined;
// GitHub resolves apps to the type Bot, except that some payloads show Copilot, and tests by hand show apps, as users.
const NAMES_OF_BOTS = /\[bot\]$|^copilot$/i;
const noPerson = ({ author }) => author.type !== 'User' || author.login === 'ghost'
    ? skip('no-person', `${author.login} is not the account of a person`)
    : undefined;
const skippedUser = ({ author }, { skipUsers, names }) => skipUsers.some((login) => login.toLowerCase() === author.login.toLowerCase())
    ? skip('skipped-user', `the input ${names.skipUsers} lists ${author.login}`)
    : undefined;
const INSIDERS = ['OWNER', 'MEMBER', 'COLLABORATOR'];
const insider = ({ author, association }) => INSIDERS.includes(association)
    ? skip('insider', `${author.login} belongs to the project (${association})`)
    : undefined;
// Commits in the repository's history. On `closed` it may count the very commits of this pull request, so it says
// nothing there; and its absence never proves anything: it is blind to issues, unmerged work and unlinked addresses.
const contributor = ({ moment, author, association }) => association === 'CONTRIBUTOR' && OPENINGS.includes(moment)
    ? skip('contributor', `${author.login} has commits in this repository already`)
    : undefined;
const OPENINGS = ['first-issue', 'first-pull-request', 'first-discussion'];
// GitHub refuses even the repository's own token: "issue is locked".
const locked = ({ isLocked }) => isLocked ? skip('locked', 'the conversation is locked and takes no comments') : undefined;
// GitHub's default types (opened, synchronize, reopened) lack it, and nothing here can see the workflow's.
const WHEN_READY = 'it is greeted when it is ready for review, if the workflow has ready_for_review among the types of pull_request_target';
const draft = ({ moment, isDraft }) => isDraft && moment === 'first-pull-request' ? skip('draft', `the pull request is a draft; ${WHEN_READY}`) : undefined;
// The author of a merged pull request was greeted when they opened it.
const metBefore = ({ moment, author }, { mode, names }) => mode === 'any' && !OPENINGS.includes(moment)
    ? skip('returning', `with ${names.mode}: any, ${author.login} is greeted when they open something, and never after`)
    : undefined;
const readOnlyToken = ({ isReadOnly }, { dryRun }) => isReadOnly && !dryRun
    ? skip('read-only-token', 'on pull_request, GitHub gives a pull request from a fork a token that can only read')
    : undefined;
// From the reasons that no setting changes to the one that a maintainer should fix.
const RULES = [
    notConfigured,
    transferred,
    bot,
    noPerson,
    skippedUser,
    insider,
    contributor,
    locked,
    draft,
    metBefore,
    readOnlyToken,
];

;// CONCATENATED MODULE: ./actions/welcome/build/effects.js
function describe(effect) {
    const { number } = effect.thread;
    if (effect.kind === 'greet')
        return { would: `greet on #${number}`, did: `greeted on #${number}` };
    if (effect.kind === 'react') {
        const reactions = `to #${number} with ${effect.reactions.join(', ')}`;
        return { would: `react ${reactions}`, did: `reacted ${reactions}` };
    }
    const labels = `the ${effect.labels.length === 1 ? 'label' : 'labels'} ${effect.labels.join(', ')} to #${number}`;
    return { would: `add ${labels}`, did: `added ${labels}` };
}

// EXTERNAL MODULE: ./packages/action-kit/build/json.js
var json = __nccwpck_require__(118);
// EXTERNAL MODULE: ./packages/github/build/pure.js + 3 modules
var pure = __nccwpck_require__(54);
;// CONCATENATED MODULE: ./actions/welcome/build/event.js


const OURS = 'issues (opened), pull_request_target (opened, ready_for_review, closed) and discussion (created)';
/** What the payload says was done, which thread it names, or why there is no greeting for it. */
function eventSubject(event, { number, numberInput, actor }) {
    const { name, payload } = event;
    const action = typeof payload['action'] === 'string' ? payload['action'] : '';
    const fields = (0,json/* fieldsOf */.Pf)(payload, '');
    if (name === 'issues' && fields.has('issue'))
        return issueSubject(fields, action);
    if (isPullRequestEvent(name) && fields.has('pull_request'))
        return pullRequestSubject(fields, { name, action, isReadOnly: (0,pure/* readOnlyToken */.aE)(event, actor) });
    if (name === 'discussion' && fields.has('discussion'))
        return discussionSubject(fields, action);
    if (number !== undefined)
        return { lookUp: { number } };
    const head = (0,pure/* workflowRunHead */.VR)(event);
    if (head !== undefined)
        return { lookUp: { head } };
    return skip('event-not-ours', `${name} names no issue or pull request; the input ${numberInput} can`);
}
const isPullRequestEvent = (name) => name === 'pull_request' || name === 'pull_request_target';
const notOurs = (event) => skip('event-not-ours', `nothing is greeted on ${event}, only on ${OURS}`);
function issueSubject(payload, action) {
    const issue = payload.object('issue');
    const moment = issueMoment(issue, action);
    if (moment === undefined)
        return notOurs(`issues.${action}`);
    return {
        ...threadOf(payload, issue),
        moment,
        // GitHub opens a transferred issue anew; only then does `opened` say where it came from.
        isTransferred: payload.objectOrNull('changes')?.has('old_issue') ?? false,
        happensOnce: action === 'opened',
    };
}
function issueMoment(issue, action) {
    if (action === 'opened')
        return 'first-issue';
    if (action !== 'closed')
        return undefined;
    const reason = issue.textOrNull('state_reason');
    if (reason === 'completed')
        return 'issue-completed';
    return reason === 'not_planned' ? 'issue-not-planned' : undefined;
}
function pullRequestSubject(payload, { name, action, isReadOnly }) {
    const pull = payload.object('pull_request');
    const mergedAt = pull.textOrNull('merged_at');
    const moment = pullRequestMoment(action, mergedAt !== null);
    if (moment === undefined)
        return notOurs(`${name}.${action}`);
    return {
        ...threadOf(payload, pull),
        moment,
        mergedAt,
        isDraft: pull.flagOrFalse('draft'),
        isReadOnly,
        base: pull.object('base').text('ref'),
        happensOnce: action === 'opened' || moment === 'first-merge',
    };
}
function pullRequestMoment(action, isMerged) {
    if (action === 'opened' || action === 'ready_for_review')
        return 'first-pull-request';
    if (action !== 'closed')
        return undefined;
    return isMerged ? 'first-merge' : 'pull-request-closed';
}
function discussionSubject(payload, action) {
    if (action !== 'created')
        return notOurs(`discussion.${action}`);
    return { ...threadOf(payload, payload.object('discussion')), moment: 'first-discussion' };
}
function threadOf(payload, thread) {
    const { json: author, path } = thread.at('user');
    return {
        number: thread.whole('number'),
        // An event that was written by hand to try things out may lack what every event of GitHub's has.
        nodeId: thread.textOrNull('node_id') ?? '',
        title: thread.text('title'),
        url: thread.text('html_url'),
        author: (0,pure/* accountFrom */.GQ)(author, path),
        association: thread.textOrNull('author_association') ?? 'NONE',
        createdAt: thread.text('created_at'),
        mergedAt: null,
        isDraft: false,
        isLocked: thread.flagOrFalse('locked'),
        isTransferred: false,
        isReadOnly: false,
        ...repositoryOf(payload),
        base: null,
        commentCount: thread.has('comments') ? thread.whole('comments') : 0,
        happensOnce: true,
    };
}
/** What the payload of any event says of the repository. */
function repositoryOf(payload) {
    const repository = payload.objectOrNull('repository');
    return {
        isOrganization: repository?.objectOrNull('owner')?.textOrNull('type') === 'Organization',
        repositoryId: repository?.textOrNull('node_id') ?? '',
        hasDiscussions: repository?.flagOrFalse('has_discussions') ?? false,
    };
}

;// CONCATENATED MODULE: ./actions/welcome/build/facts.js
/** Before GitHub was asked anything. */
const payloadFacts = (subject) => ({
    subject,
    history: null,
    permission: null,
    greeting: null,
    body: null,
    hosted: null,
});

;// CONCATENATED MODULE: ./actions/welcome/build/gather/find-subject.js



/** The same subject as the event would have had, for runs that are started by hand or by another workflow. */
async function findSubject(name, { github, event }) {
    const number = 'number' in name ? name.number : await pullRequestOf(name.head, github);
    if (number === undefined)
        return skip('event-not-ours', 'no open pull request has the head of the workflow run any more');
    const issue = await github.issues.issue(number);
    // Only the pull request itself knows whether it is a draft and where it would be merged.
    const pull = issue.pullRequest === null ? null : await github.pullRequests.pullRequest(number);
    const other = otherThread(number, pull, event);
    if (other !== undefined)
        return skip('event-not-ours', other);
    const moment = momentOf(issue);
    if (moment === undefined)
        return skip('event-not-ours', `#${number} is a pull request that was closed without a merge`);
    return {
        moment,
        number,
        nodeId: issue.nodeId,
        title: issue.title,
        url: issue.url,
        author: issue.author,
        association: issue.association,
        createdAt: issue.createdAt,
        mergedAt: issue.pullRequest?.mergedAt ?? null,
        isDraft: pull?.isDraft ?? false,
        isLocked: issue.isLocked,
        isTransferred: false,
        isReadOnly: false,
        ...repositoryOf((0,json/* fieldsOf */.Pf)(event.payload, '')),
        base: pull?.base.name ?? null,
        commentCount: issue.commentCount,
        happensOnce: false,
    };
}
/** Why the thread is not the one that the run is for: who writes a pull request's workflow can hand on any number. */
const otherThread = (number, pull, event) => pull === null
    ? (0,pure/* workflowRunHead */.VR)(event) && `the workflow run was for a pull request, and #${number} is an issue`
    : (0,pure/* otherHead */.dr)(event, pull);
function momentOf({ pullRequest, state }) {
    if (pullRequest === null)
        return 'first-issue';
    if (pullRequest.mergedAt !== null)
        return 'first-merge';
    return state === 'open' ? 'first-pull-request' : undefined;
}
/** The open pull request with that head, found without the run's handing anything on; undefined when it moved on. */
async function pullRequestOf(head, { pullRequests }) {
    const [number] = head.numbers;
    if (number !== undefined || head.owner === null)
        return number;
    const pulls = await pullRequests.withHead({ owner: head.owner, branch: head.branch });
    return pulls.find(({ head: { sha } }) => sha === head.sha)?.number;
}

;// CONCATENATED MODULE: ./packages/action-kit/build/message-source.js

/** Of an input and its `-file`, the one that is given; undefined without either. */
function messageSource({ name, text, file, parse, }) {
    if ('problem' in text)
        return text;
    if ('problem' in file)
        return file;
    if (text.value !== undefined && file.value !== undefined)
        return { problem: `${name} and ${name}-file are both given. Remove one: a comment has one text.` };
    if (file.value !== undefined)
        return { value: { from: 'file', path: file.value } };
    return text.value === undefined ? { value: undefined } : messageIn(text.value, { name, parse });
}
function messageIn(text, { name, parse }) {
    try {
        return { value: { from: 'input', message: parse(text, name) } };
    }
    catch (error) {
        if (!(0,errors/* isUserError */.iU)(error))
            throw error;
        return { problem: error.message };
    }
}
/** The message itself, from the file if that is where it is. */
async function messageFrom(source, { branch, read, parse }) {
    if (source.from === 'input')
        return source.message;
    const { path } = source;
    const file = await read(path);
    if (file === undefined)
        throw new errors/* UserError */.yo(`There is no file ${path} on ${branch} to take the message from. Add it there, or correct the path.`);
    if (file.text.trim() === '')
        throw new errors/* UserError */.yo(`The file ${path} on ${branch} is empty. Write the message into it.`);
    return parse(file.text, path);
}

// EXTERNAL MODULE: ./packages/action-kit/build/truncate.js + 2 modules
var truncate = __nccwpck_require__(106);
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

// EXTERNAL MODULE: ./packages/action-kit/build/nearest.js
var nearest = __nccwpck_require__(16);
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
    const meant = (0,nearest/* nearest */.p)(name, names);
    const cure = meant === undefined ? `Write one of: ${names.join(', ')}.` : `Did you mean {{ ${meant} }}?`;
    return `${JSON.stringify(written)} is not a variable. ${cure}`;
}
const lineOf = (source, offset) => source.slice(0, offset).split('\n').length;

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

;// CONCATENATED MODULE: ./actions/welcome/build/variables.js

/** What a message may say. Raw is what only the project writes, or what is checked below. */
const VARIABLES = {
    author: 'raw',
    repository: 'raw',
    number: 'raw',
    title: 'text',
    url: 'raw',
    mentors: 'raw',
    'contributing-guide': 'raw',
    'code-of-conduct': 'raw',
};
/** Throws a UserError that names each unknown variable, its line, and the nearest known one. */
function messageTemplate(written, where) {
    // `{fc-author}` is how plbstl/first-contribution writes the author.
    const source = written.replaceAll('{fc-author}', '{{ author }}');
    return { ...template(source, { where, variables: VARIABLES }), source };
}
/** A text of an action that has no variables: it is said as it is, braces included. */
const literalTemplate = (source) => ({ uses: new Set(), fill: () => source, source });
/** The same for a message that may name mentors, which the input `mentors` has to give then. */
const greetingTemplate = (mentors, input) => (source, where) => {
    const greeting = messageTemplate(source, where);
    if (!greeting.uses.has('mentors') || mentors.length > 0)
        return greeting;
    throw new errors/* UserError */.yo(`${where} uses {{ mentors }}, and the input ${input} is empty. Name them there, for example ${input}: "@ada, @grace"`);
};
/** A login as it is, so that `@{{ author }}` notifies; anything that is not a login does nothing. */
const loginText = (login) => parseLogin(login) === login ? login : `${WORD_JOINER}${(0,build_text/* inlineText */.ln)(login)}`;
// Between the `@` of a message and what follows, it keeps GitHub from finding a mention.
const WORD_JOINER = '\u2060';

;// CONCATENATED MODULE: ./actions/welcome/build/messages.js




/** The whole comment, with the marker by which a later run finds it. */
function commentFor(subject, template, { repository, mentors, links }) {
    const text = template.fill({
        author: loginText(subject.author.login),
        repository,
        number: subject.number,
        title: subject.title,
        url: subject.url,
        // As the maintainer wrote them.
        mentors: (0,build_text/* listed */.KE)(mentors),
        'contributing-guide': links.contributingGuide,
        'code-of-conduct': links.codeOfConduct,
    });
    return (0,truncate/* truncateMarkdown */.o)(withMarker(text, markerOf(subject.moment)), { notice: NOTICE });
}
const NOTICE = '_This message was too long for a comment._';
/**
 * Whether a text below the marker is a greeting of ours: by this message, or by a text that we bring along or brought
 * along in an earlier version. A message that a maintainer has changed since is not known again.
 */
function isGreeting(moment, template) {
    const sources = [template?.source, BUILT_IN_MESSAGES[moment], ...(EARLIER_MESSAGES[moment] ?? [])];
    const shapes = sources.flatMap((source) => (source === undefined ? [] : [templateShape(source, { notice: NOTICE })]));
    return (rest) => shapes.some((isShaped) => isShaped(rest));
}
/** Built-in texts of former versions go here when they are changed, so that their comments are known again. */
const EARLIER_MESSAGES = {};
/** What is said when a maintainer wrote nothing: short, and true of every project. */
const BUILT_IN_MESSAGES = {
    'first-issue': `Welcome, @{{ author }}, and thank you for your first issue here!

A maintainer will read it. What helps most is a way to reproduce the problem: what you did, what you expected, and what happened instead. You can edit the issue at any time to add to it.`,
    'first-pull-request': `Welcome, @{{ author }}, and thank you for your first pull request here!

A maintainer will review it. To change something, push to the same branch: that updates the pull request. Checks of a first pull request may wait until a maintainer approves them, so do not worry if they have not started.`,
    'first-merge': `Congratulations, @{{ author }}: your first pull request here is merged. Thank you for making {{ repository }} better!`,
    'first-discussion': `Welcome, @{{ author }}, and thank you for starting your first discussion here! Everyone is invited to join in. If a reply answers your question, mark it as the answer, so that others find it.`,
};
const READ_ONLY = (0,pure/* readOnlyNotice */.pv)({ name: 'pull_request' }, { action: 'welcome', undone: 'newcomers cannot be greeted' });
const READ_ONLY_NOTICE = {
    level: 'notice',
    title: 'No greeting from pull_request',
    message: `${READ_ONLY} The job summary has the lines to copy.`,
};
const READ_ONLY_SUMMARY = `### Welcome

${READ_ONLY}

\`\`\`yaml
on:
  issues:
    types: [opened]
  pull_request_target:
    types: [opened, ready_for_review, closed]

permissions: {}

jobs:
  welcome:
    runs-on: ubuntu-latest
    permissions:
      issues: write # to comment on issues
      pull-requests: write # to comment on pull requests
    steps:
      - uses: OWNER/porchlight/actions/welcome@main
\`\`\`

Keep such a job free of \`actions/checkout\`: a job that runs on \`pull_request_target\` must not run what the pull request contains, and this action needs no checkout.`;

;// CONCATENATED MODULE: ./actions/welcome/build/gather/links.js
/** Looks only for what the message names. */
async function linksFor(uses, { github, page, log }) {
    const wantsContributing = uses.has('contributing-guide');
    const wantsConduct = uses.has('code-of-conduct');
    if (!wantsContributing && !wantsConduct)
        return { contributingGuide: page, codeOfConduct: page };
    const guides = await github.community.guides();
    const found = async (name, listed) => {
        const address = guides === undefined ? await wellKnown(name, { github, page }) : listed;
        if (!address)
            log.warning(`The message links to ${name}, and this repository has none. The link leads to ${page} instead.`);
        return address || page;
    };
    return {
        contributingGuide: wantsContributing ? await found('CONTRIBUTING.md', guides?.contributing) : page,
        codeOfConduct: wantsConduct ? await found('CODE_OF_CONDUCT.md', guides?.codeOfConduct) : page,
    };
}
// In the order in which GitHub looks:
// https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/setting-guidelines-for-repository-contributors
const FOLDERS = ['.github/', '', 'docs/'];
async function wellKnown(name, { github, page }) {
    for (const folder of FOLDERS) {
        const path = `${folder}${name}`;
        if ((await github.contents.file(path)) !== undefined)
            return `${page}/blob/HEAD/${path}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./actions/welcome/build/gather/refusal.js

// A wrong token would be refused again when writing, and without an answer nothing can be written either: a
// maintainer has to fix both, and a guess would help with neither.
const isRefusal = (error) => ((0,errors/* isGitHubError */.e0)(error) && error.status !== 0) || isWithheld(error);
/** What the token may not see, though it is a good one. */
const isWithheld = (error) => (0,errors/* isUserError */.iU)(error) && !isBadToken(error);
// The adapter keeps what GitHub answered as the cause.
const isBadToken = ({ cause }) => typeof cause === 'object' && cause !== null && 'status' in cause && cause.status === 401;

;// CONCATENATED MODULE: ./actions/welcome/build/gather/message.js






/** The message for this moment. Asks GitHub only where it is in a file, or may be. */
async function templateOf(subject, sources) {
    const source = sources.inputs.greetings[subject.moment]?.message ?? null;
    if (source === null)
        return { template: null, hosted: null };
    return source.from === 'unset'
        ? unsetTemplate(subject.moment, sources)
        : { template: await templateFrom(source, subject, sources), hosted: null };
}
/** The comment, with the links that it names. */
async function commentFrom(template, subject, sources) {
    const { owner, name } = sources.github.repository;
    const links = await linksFor(template.uses, sources);
    return commentFor(subject, template, { repository: `${owner}/${name}`, mentors: sources.inputs.mentors, links });
}
/** By what a greeting of ours is known again: this message, or one that we brought along. */
const ownMark = (moment, template) => ({
    marker: markerOf(moment),
    isOurs: isGreeting(moment, template),
});
async function templateFrom(source, { moment, base }, { github, inputs }) {
    if (source.from === 'built-in')
        return builtIn(moment);
    // From the base branch: what a pull request proposes must not write our comments.
    const read = (path) => github.contents.file(path, base === null ? {} : { ref: base });
    const branch = base === null ? 'the default branch' : `the branch ${base}`;
    return messageFrom(source, { branch, read, parse: greetingTemplate(inputs.mentors, inputs.names.mentors) });
}
function builtIn(moment) {
    const text = BUILT_IN_MESSAGES[moment];
    if (text === undefined)
        throw new Error(`There is no built-in message for ${moment}.`);
    return messageTemplate(text, `the built-in message for ${moment}`);
}
/**
 * What the hosted welcome app would say, or the built-in text. Where the inputs configure nothing, the app's file is the
 * configuration, and a moment that it does not name is not greeted, as with the app. What cannot be read in it may be the
 * project's own greeting: the built-in text in its place would be wrong, and is never taken back.
 */
async function unsetTemplate(moment, sources) {
    const hosted = await hostedApp(moment, sources);
    if (hosted === null)
        return { template: builtIn(moment), hosted };
    const said = hosted.messages[moment];
    if (said !== undefined)
        return { template: literalTemplate(said), hosted };
    const isConfiguration = hosted.named.length > 0 || hosted.problems.length > 0;
    const isAlone = sources.inputs.builtInGreetings === 'unless-configured';
    const isSilent = isAlone ? isConfiguration : hosted.named.includes(moment);
    return { template: isSilent ? null : builtIn(moment), hosted };
}
const PATH = '.github/config.yml';
/** The app looked into the repository's default branch, and else into the owner's `.github`; one request asks both. */
async function hostedApp(moment, { github, log }) {
    // The app knew no discussions.
    if (moment === 'first-discussion')
        return null;
    const { repository } = github;
    const ofOwner = { owner: repository.owner, name: '.github' };
    try {
        const found = await github.contents.firstFile(PATH, [{ repository }, { repository: ofOwner }]);
        if (found === undefined)
            return null;
        const { hostedAppFrom } = await __nccwpck_require__.e(/* import() */ 510).then(__nccwpck_require__.bind(__nccwpck_require__, 510));
        const isHere = found.place.repository === repository;
        const hosted = hostedAppFrom(found.file.text, isHere ? PATH : `${ofOwner.owner}/.github:${PATH}`);
        if (hosted.ignored.length > 0)
            log.info(`In ${hosted.path}, keys of other apps are ignored: ${hosted.ignored.join(', ')}.`);
        return hosted;
    }
    catch (error) {
        // Most projects have no such file, and a workflow that reads nothing else needs no permission to.
        if (!isWithheld(error))
            throw error;
        log.info(`Skipped: read ${PATH} of the hosted welcome app, because this job may not, without \`contents: read\`.`);
        log.debug((0,errors/* messageOf */.bD)(error));
        return null;
    }
}

;// CONCATENATED MODULE: ./actions/welcome/build/gather/gather.js







/** Asks GitHub for one fact after the other, and stops with the first that rules a greeting out. */
async function gather(subject, sources) {
    let facts = payloadFacts(subject);
    let found;
    const asking = { ...sources, message: () => (found ??= templateOf(subject, sources)) };
    for (const next of STEPS) {
        facts = { ...facts, ...(await next(facts, asking)) };
        if (skipFor(facts, sources.inputs) !== undefined)
            return facts;
    }
    return facts;
}
const askHistory = async ({ subject }, { github, inputs, log }) => {
    try {
        return { history: await historyOf(subject, github, inputs.mode) };
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        log.warning(`${(0,errors/* messageOf */.bD)(error)} So whether ${subject.author.login} is new here is judged by the author association alone.`);
        return { history: null };
    }
};
async function historyOf(subject, github, mode) {
    const isDiscussion = subject.moment === 'first-discussion';
    const needsList = !isDiscussion || mode === 'any';
    const history = needsList ? await listedHistory(subject, github, mode) : NO_HISTORY;
    const needsDiscussions = isDiscussion || (mode === 'any' && subject.hasDiscussions);
    if (!needsDiscussions || returning(subject, history, mode) !== undefined)
        return history;
    const started = await github.discussions.startedBy(subject.author.login, subject.repositoryId);
    return withDiscussions(history, started, subject);
}
async function listedHistory(subject, github, mode) {
    let history = NO_HISTORY;
    for await (const page of github.issues.createdBy(subject.author.login)) {
        history = withPage(history, page, subject);
        if (isSettled(history, page, { subject, mode }))
            break;
    }
    return history;
}
/** Private members of an organization show as strangers in payloads, and as what they may do here. */
const askPermission = async ({ subject }, { github, inputs, log }) => {
    if (!inputs.asksForMembers || !subject.isOrganization)
        return {};
    try {
        return { permission: await github.people.permission(subject.author.login) };
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        log.warning(`${(0,errors/* messageOf */.bD)(error)} So ${subject.author.login} is treated as an outside contributor.`);
        return {};
    }
};
const askGreeting = async ({ subject, history }, asking) => {
    const { github, inputs, runAttempt } = asking;
    if (inputs.greetings[subject.moment]?.message === null)
        return {};
    if (!mayBeGreeted(subject, { history, runAttempt }))
        return {};
    const comments = subject.moment === 'first-discussion' ? github.discussions.comments : github.comments;
    const candidates = await comments.withMarker(subject.number, markerOf(subject.moment));
    return { greeting: (await ownGreeting(candidates, subject, asking)) ?? null };
};
/**
 * A marker alone, which others may have quoted, is not enough (docs/decisions/0052-what-proves-a-comment-ours.md). The
 * message and its links may have to be asked for, so first what is known without.
 */
async function ownGreeting(candidates, subject, asking) {
    if (candidates.length === 0)
        return undefined;
    const builtIn = ownMark(subject.moment, null);
    const known = candidates.find(({ body }) => isMarked(body, builtIn));
    if (known !== undefined)
        return known;
    const { template } = await asking.message();
    if (template === null)
        return undefined;
    const mark = ownMark(subject.moment, template);
    const shaped = candidates.find(({ body }) => isMarked(body, mark));
    if (shaped !== undefined)
        return shaped;
    // A message without words of its own, such as `{{ title }}`, has no shape: then what it would say now is compared.
    const now = await commentFrom(template, subject, asking);
    return candidates.find(({ body }) => (0,build_text/* sameText */.QV)(body, now));
}
/**
 * Whether our greeting may be there already. The list has just told how many comments there are: none, or as many as
 * when the event happened, is proof enough that no other run has greeted since (docs/decisions/0041-a-greeting-is-written-once.md).
 */
function mayBeGreeted(subject, { history, runAttempt }) {
    const count = history?.commentCount ?? null;
    if (count === 0)
        return false;
    const isFreshEvent = subject.happensOnce && runAttempt === 1;
    return !isFreshEvent || (count !== null && count !== subject.commentCount);
}
const askMessage = async ({ subject }, asking) => {
    const { template, hosted } = await asking.message();
    return { hosted, body: template === null ? null : await commentFrom(template, subject, asking) };
};
const STEPS = [askHistory, askPermission, askGreeting, askMessage];

// EXTERNAL MODULE: ./packages/action-kit/build/inputs.js
var inputs = __nccwpck_require__(109);
;// CONCATENATED MODULE: ./actions/welcome/build/message-inputs.js



const MESSAGE_INPUTS = {
    'first-issue': {
        name: 'issue-message',
        aliases: ['issue_message', 'FIRST_ISSUE', 'FIRST_ISSUE_COMMENT', 'issue-opened-msg'],
        hasFile: true,
    },
    'first-pull-request': {
        name: 'pull-request-message',
        aliases: ['pr-message', 'pr_message', 'FIRST_PR', 'FIRST_PR_COMMENT', 'pr-opened-msg'],
        hasFile: true,
    },
    'first-merge': {
        name: 'merge-message',
        aliases: ['FIRST_PR_MERGED', 'FIRST_PR_MERGED_COMMENT', 'pr-merged-msg'],
        hasFile: true,
    },
    'first-discussion': { name: 'discussion-message', aliases: [], hasFile: true },
    'issue-completed': { name: 'issue-completed-message', aliases: ['issue-completed-msg'], hasFile: false },
    'issue-not-planned': { name: 'issue-not-planned-message', aliases: ['issue-not-planned-msg'], hasFile: false },
    'pull-request-closed': { name: 'pull-request-closed-message', aliases: ['pr-closed-msg'], hasFile: false },
};
/** Where each moment's message comes from; null where the inputs say nothing. */
function messageReadings(read, mentors) {
    const given = new Map(MOMENTS.map((moment) => [moment, givenIn(read, MESSAGE_INPUTS[moment])]));
    const reused = reusedTexts(given);
    const source = (moment) => sourceFrom({ ...MESSAGE_INPUTS[moment], name: read.nameOf(MESSAGE_INPUTS[moment].name) }, meant(given.get(moment) ?? NOTHING, reused), greetingTemplate(mentors, read.nameOf('mentors')));
    return {
        'first-issue': source('first-issue'),
        'first-pull-request': source('first-pull-request'),
        'first-merge': source('first-merge'),
        'first-discussion': source('first-discussion'),
        'issue-completed': source('issue-completed'),
        'issue-not-planned': source('issue-not-planned'),
        'pull-request-closed': source('pull-request-closed'),
    };
}
const NOTHING = { text: { value: undefined }, file: { value: undefined } };
const givenIn = (read, { name, aliases, hasFile }) => ({
    text: read.text(name, { aliases }),
    file: hasFile ? read.text(`${name}-file`) : NOTHING.file,
});
/** plbstl/first-contribution reuses a message when the name of another input is given instead of a text. */
function reusedTexts(given) {
    const entries = [...given].flatMap(([moment, { text }]) => textOf(text) === undefined
        ? []
        : MESSAGE_INPUTS[moment].aliases.filter(isTheirs).map((name) => [name, textOf(text) ?? '']));
    return new Map(entries);
}
const isTheirs = (alias) => alias.endsWith('-msg');
const textOf = (reading) => 'value' in reading ? reading.value : undefined;
const meant = ({ text, file }, reused) => {
    const other = reused.get(textOf(text) ?? '');
    return { text: other === undefined ? text : { value: other }, file };
};
function sourceFrom({ name, hasFile }, { text, file }, parse) {
    const isAlone = 'value' in file && file.value === undefined;
    if (isAlone && textOf(text) === 'none')
        return { value: 'none' };
    const isDefault = isAlone && textOf(text) === 'default';
    if (isDefault && hasFile)
        return { value: { from: 'built-in' } };
    if (isDefault)
        return { problem: `${name}: there is no built-in message, so "default" means nothing here. Write the text itself.` };
    const source = messageSource({ name, text, file, parse });
    return 'value' in source ? { value: source.value ?? null } : source;
}

;// CONCATENATED MODULE: ./actions/welcome/build/inputs.js



function readInputs(read) {
    const mentors = read.list('mentors');
    const given = (0,inputs/* collect */.Fo)({
        mentors,
        token: read.secret('github-token', {
            required: true,
            aliases: ['repo-token', 'repo_token', 'GITHUB_TOKEN', 'token'],
        }),
        dryRun: read.boolean('dry-run'),
        builtInGreetings: read.oneOf('built-in-greetings', BUILT_IN_GREETINGS),
        // `once` is what plbstl/first-contribution calls it.
        mode: read.oneOf('mode', ['each', 'any', 'once'], { aliases: ['contribution-mode'] }),
        skipUsers: read.list('skip-users'),
        privateMembers: read.oneOf('private-members', ['skip', 'greet']),
        // GraphQL types numbers of issues Int, which has 32 bits.
        number: read.integer('number', { min: 1, max: 2_147_483_647 }),
        failOnError: read.boolean('fail-on-error'),
        ...labelReadings(read),
        ...reactionReadings(read),
        ...messageReadings(read, 'value' in mentors ? mentors.value : []),
    });
    const builtInGreetings = given.builtInGreetings ?? 'unless-configured';
    return {
        token: given.token,
        dryRun: given.dryRun,
        mode: given.mode === 'any' || given.mode === 'once' ? 'any' : 'each',
        greetings: greetingsOf(configured(given), builtInGreetings),
        builtInGreetings,
        mentors: given.mentors,
        skipUsers: given.skipUsers.map((login) => login.replace(/^@/, '')),
        asksForMembers: given.privateMembers === 'skip',
        number: given.number,
        failOnError: given.failOnError,
        names: {
            number: read.nameOf('number'),
            skipUsers: read.nameOf('skip-users'),
            mode: read.nameOf('mode'),
            mentors: read.nameOf('mentors'),
        },
    };
}
const labelReadings = (read) => ({
    labels: read.list('labels'),
    issueLabels: read.list('issue-labels'),
    pullRequestLabels: read.list('pull-request-labels', { aliases: ['pr-labels'] }),
    mergeLabels: read.list('merge-labels'),
    discussionLabels: read.list('discussion-labels'),
});
const reactionReadings = (read) => ({
    reactions: reactions(read, 'reactions'),
    issueReactions: reactions(read, 'issue-reactions', ['FIRST_ISSUE_REACTIONS']),
    pullRequestReactions: reactions(read, 'pull-request-reactions', ['FIRST_PR_REACTIONS', 'pr-reactions']),
    mergeReactions: reactions(read, 'merge-reactions', ['FIRST_PR_MERGED_REACTIONS']),
    discussionReactions: reactions(read, 'discussion-reactions'),
});
const reactions = (read, name, aliases = []) => read.parsed(name, reactionsFrom, { aliases });
const configured = (given) => ({
    'first-issue': {
        message: given['first-issue'],
        labels: orElse(given.issueLabels, given.labels),
        reactions: orElse(given.issueReactions ?? [], given.reactions ?? []),
    },
    'first-pull-request': {
        message: given['first-pull-request'],
        labels: orElse(given.pullRequestLabels, given.labels),
        reactions: orElse(given.pullRequestReactions ?? [], given.reactions ?? []),
    },
    'first-merge': {
        message: given['first-merge'],
        labels: given.mergeLabels,
        reactions: given.mergeReactions ?? [],
    },
    'first-discussion': {
        message: given['first-discussion'],
        labels: given.discussionLabels,
        reactions: given.discussionReactions ?? [],
    },
    'issue-completed': { message: given['issue-completed'] },
    'issue-not-planned': { message: given['issue-not-planned'] },
    'pull-request-closed': { message: given['pull-request-closed'] },
});
const orElse = (own, shared) => own.length > 0 ? own : shared;

// EXTERNAL MODULE: ./packages/action-kit/build/sentence.js
var sentence = __nccwpck_require__(393);
;// CONCATENATED MODULE: ./packages/action-kit/build/report.js


/** The same plan as summary, outputs and verdict: what was done and why, what was skipped and why, what failed. */
function reportOf(parts) {
    const { plan, outcome } = parts;
    const failure = [parts.failure, notDone(parts)].filter((text) => text !== undefined).join('\n');
    return {
        outputs: { ...parts.outputs, plan: { ...plan, dryRun: outcome.dryRun } },
        summary: summaryOf(parts),
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
function summaryOf(parts) {
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
        return row([state, ...[...cells, ...(hasRules ? [ruleText(rule)] : [])].map(build_text/* tableCell */.xR)]);
    });
    const head = ['', 'What', 'Why', ...(hasRules ? ['Rule'] : [])];
    return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}
const row = (cells) => `| ${cells.join(' | ')} |`;
/** A rule's place as Markdown: a link where there is an address. */
function ruleText(rule) {
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
        const by = rule === undefined ? '' : ` (${ruleText(rule)})`;
        return `- ${(0,sentence/* sentenceText */.x7)(what, { page })}: ${(0,sentence/* sentenceText */.x7)(because, { page })}${by}`;
    });
    const more = skipped.length - shown.length;
    const where = parts.skipped === undefined ? 'the output `plan` names' : 'the outputs name';
    const lines = more > 0 ? [...shown, `- and ${more} more, which ${where}`] : shown;
    return [`<details><summary>Skipped: ${skipped.length}</summary>`, '', ...lines, '', '</details>'].join('\n');
}

// EXTERNAL MODULE: ./packages/action-kit/build/annotations.js
var annotations = __nccwpck_require__(276);
;// CONCATENATED MODULE: ./actions/welcome/build/report.js





function skippedReport(log, { skip, dryRun, facts }) {
    const subject = facts?.subject;
    const what = subject === undefined ? 'greet a newcomer' : `greet ${subject.author.login} on #${subject.number}`;
    return skipReport(log, {
        skip,
        what,
        leftAlone: [{ what, because: skip.because }],
        dryRun,
        outputs: {
            greeted: false,
            kind: subject?.moment,
            reason: skip.skip,
            ...commentOutputs(facts?.greeting ?? undefined),
            ...firstOutputs(facts),
        },
        annotations: hostedProblems(facts),
        ...(skip.skip === 'read-only-token' && { summary: READ_ONLY_SUMMARY, annotations: [READ_ONLY_NOTICE] }),
    });
}
function reportOfGreeting({ facts, plan, outcome, inputs, page }) {
    const { subject } = facts;
    const comment = outcome.done.map(({ returned }) => returned).find((returned) => returned !== undefined);
    const report = reportOf({
        title: 'Welcome',
        headline: `#${subject.number} is ${(0,build_text/* inlineText */.ln)(subject.author.login)}'s ${NAME_OF[subject.moment]} here.`,
        page,
        plan,
        outcome,
        describe: describe,
        details: offLine(inputs),
        annotations: hostedProblems(facts),
        outputs: {
            greeted: outcome.done.length > 0,
            kind: subject.moment,
            reason: 'newcomer',
            ...commentOutputs(comment),
            ...firstOutputs(facts),
        },
    });
    return inputs.failOnError ? report : withoutFailure(report);
}
function withoutFailure({ failure, ...report }) {
    if (failure === undefined)
        return report;
    return { ...report, annotations: [...(report.annotations ?? []), { level: 'warning', message: failure }] };
}
/** Said where a greeting is read about, and not on the runs that greet nobody: the log says it there. */
function offLine({ greetings }) {
    const off = BUILT_IN_MOMENTS.filter((moment) => greetings[moment] === undefined).map((moment) => NAME_OF[moment]);
    return off.length === 0
        ? ''
        : `Greetings that are off: ${(0,build_text/* listed */.KE)(off)}. The message \`default\` switches the built-in one on.`;
}
/** The owner's file is in another repository, where an annotation has no place. */
const hostedProblems = (facts) => (facts?.hosted?.problems ?? []).map((place) => place.file.includes(':')
    ? { level: 'warning', message: `${(0,annotations/* placeText */.Z9)(place)}: ${place.message}` }
    : (0,annotations/* annotationAt */.nx)(place, 'warning'));
const commentOutputs = (comment) => ({
    'comment-id': comment === undefined ? '' : String(comment.id),
    'comment-url': comment?.url ?? '',
});
const firstOutputs = (facts) => {
    const first = (...moments) => facts !== undefined && isFirst(moments, facts);
    return {
        'is-first-issue': first('first-issue', 'issue-completed', 'issue-not-planned'),
        'is-first-pull-request': first('first-pull-request', 'pull-request-closed'),
        'is-first-merge': first('first-merge'),
    };
};

;// CONCATENATED MODULE: ./actions/welcome/build/run.js











/** Greets an author's first issue, pull request, merge or discussion. Most runs end before the first request. */
async function run(host) {
    const inputs = readInputs(host.read);
    const { log } = host;
    const { dryRun } = inputs;
    const found = eventSubject(host.event, {
        number: inputs.number,
        numberInput: inputs.names.number,
        actor: host.context.actor,
    });
    const subject = 'lookUp' in found
        ? await findSubject(found.lookUp, { github: await host.connect(inputs.token), event: host.event })
        : found;
    if (isSkip(subject))
        return skippedReport(log, { skip: subject, dryRun });
    const excluded = ruledOut(subject, inputs);
    if (excluded !== undefined)
        return skippedReport(log, { skip: excluded, dryRun, facts: payloadFacts(subject) });
    const github = await host.connect(inputs.token);
    const { runAttempt, serverUrl, repository } = host.context;
    const page = `${serverUrl}/${repository.owner}/${repository.name}`;
    const facts = await gather(subject, { github, inputs, log, runAttempt, page });
    const skip = skipFor(facts, inputs);
    if (skip !== undefined)
        return skippedReport(log, { skip, dryRun, facts });
    const plan = decide(facts, inputs);
    const perform = (effect) => apply(effect, github);
    const outcome = await carryOut(plan, { dryRun, log, describe: describe, perform });
    return reportOfGreeting({ facts, plan, outcome, inputs, page });
}


/***/ }),

/***/ 276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   nx: () => (/* binding */ annotationAt),
/* harmony export */   s0: () => (/* binding */ tenOfEachLevel)
/* harmony export */ });
/** `file:line:column`, as editors and terminals take it. */
const placeText = ({ file, line, column }) => [file, line, ...(column === undefined ? [] : [column])].join(':');
/** A mistake in a file as an annotation at its line. */
const annotationAt = (place, level = 'error') => ({ level, ...place });
/**
 * Of each level GitHub keeps ten of a step and drops the others without a word. So the tenth waits for the end of the run,
 * and says how many more there are; those go to the log.
 */
function tenOfEachLevel({ annotate, print, }) {
    const shown = new Map();
    const held = new Map();
    let isOver = false;
    return {
        annotate: (annotation) => {
            const count = shown.get(annotation.level) ?? 0;
            if (isOver || count < MOST - 1) {
                shown.set(annotation.level, count + 1);
                annotate(annotation);
            }
            else
                held.set(annotation.level, [...(held.get(annotation.level) ?? []), annotation]);
        },
        flush: () => {
            isOver = true;
            for (const [tenth, ...more] of held.values()) {
                if (tenth !== undefined)
                    annotate(withCount(tenth, more.length));
                for (const annotation of more)
                    print(lineOf(annotation));
            }
            held.clear();
        },
    };
}
// https://docs.github.com/en/rest/checks/runs says 50 a request; of a step's commands the runner sends ten of each level
// (ExecutionContext.cs, `_maxIssueCount`).
const MOST = 10;
const withCount = (annotation, more) => more === 0 ? annotation : { ...annotation, message: `${annotation.message}\n\nAnd ${more} more: see the step's log.` };
const NAMES = { notice: 'Notice', warning: 'Warning', error: 'Error' };
function lineOf({ level, message, file, line = 1, column }) {
    const place = file === undefined ? '' : `${placeText({ file, line, ...(column === undefined ? {} : { column }) })}: `;
    return `${NAMES[level]}: ${place}${message}`;
}


/***/ }),

/***/ 883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e0: () => (/* binding */ isGitHubError),
/* harmony export */   iU: () => (/* binding */ isUserError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export GitHubError */
/**
 * What went wrong, by who can fix it. Compared by `name`, not `instanceof`: the shared toolkit bundle
 * and each action's bundle hold a copy of these classes of their own (docs/decisions/0003-one-toolkit-bundle.md).
 */
/** A wrong input, configuration, permission or trigger: shown to the maintainer as one message, never with a stack. */
class UserError extends Error {
    name = 'UserError';
    /** Each mistake at its place in a file, where the mistakes have one; then the message says all of them at once. */
    places;
    constructor(message, { places = [], ...options } = {}) {
        super(message, options);
        this.places = places;
    }
}
/** An answer of GitHub's (or a lack of one) that the work cannot go on without. */
class GitHubError extends Error {
    name = 'GitHubError';
    /** For example `POST /repos/acme/widgets/issues/7/labels`, without host and query. */
    request;
    /** 0 when there was no answer at all. */
    status;
    constructor(message, answer) {
        super(message, { cause: answer.cause });
        this.request = answer.request;
        this.status = answer.status;
    }
}
const isUserError = (error) => error instanceof Error && error.name === 'UserError';
const isGitHubError = (error) => error instanceof Error && error.name === 'GitHubError';
/** One message for any thrown value, also for the strings and `undefined` that libraries throw. */
function messageOf(thrown) {
    if (thrown instanceof Error)
        return thrown.message === '' ? thrown.name : thrown.message;
    return typeof thrown === 'string' && thrown !== ''
        ? thrown
        : `Something threw ${inspected(thrown)} instead of an error.`;
}
function inspected(thrown) {
    try {
        return JSON.stringify(thrown) ?? typeof thrown;
    }
    catch {
        // A cycle or a getter that throws: its type is all that can be said.
        return typeof thrown;
    }
}


/***/ }),

/***/ 109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   cN: () => (/* binding */ inputReader)
/* harmony export */ });
/* unused harmony export refined */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(883);

/**
 * The root action gives each of its steps this variable, for example `welcome-`: what a maintainer wrote there as
 * `welcome-mentors` arrives as `mentors`. These two are the root's own, and the same for all.
 */
const PREFIX = 'PORCHLIGHT_INPUT_PREFIX';
const WITHOUT_PREFIX = ['github-token', 'dry-run'];
// The runner upper-cases the name and turns spaces into underscores; hyphens stay (Handler.cs, runner 2.336.0).
const variableOf = (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
// oxlint-disable-next-line max-lines-per-function -- a table of readers, which share how an input is found
function inputReader(source) {
    const nameOf = (name) => WITHOUT_PREFIX.includes(name) ? name : `${source.env[PREFIX]?.trim() ?? ''}${name}`;
    const read = (name, options, convert) => {
        const found = find(source, name, { ...options, nameOf });
        return 'problem' in found ? found : convert(found.value, nameOf(name));
    };
    function text(name, options = {}) {
        return read(name, options, (given, shown) => presentOr(shown, given, options));
    }
    function secret(name, options = {}) {
        return read(name, options, (given, shown) => {
            if (given !== '')
                source.mask(given);
            return presentOr(shown, given, options);
        });
    }
    return {
        text,
        secret,
        nameOf,
        boolean: (name, options = {}) => read(name, options, (given, shown) => (given === '' ? { value: false } : asBoolean(shown, given))),
        optionalBoolean: (name, options = {}) => read(name, options, (given, shown) => given === '' ? { value: undefined } : asBoolean(shown, given, options)),
        integer: (name, bounds) => read(name, bounds, (given, shown) => asInteger(shown, given, bounds)),
        oneOf: (name, values, options = {}) => read(name, options, (given, shown) => asOneOf(shown, given, values)),
        list: (name, options = {}) => read(name, options, (given) => ({ value: partsOf(given, /[,\n]/) })),
        numbers: (name, options = {}) => read(name, options, (given, shown) => asNumbers(shown, given)),
        parsed: (name, parse, options = {}) => read(name, options, (given, shown) => given === '' ? { value: undefined } : parse(given, shown)),
    };
}
/** What is given under the name or one of its aliases, else the declared default; '' when there is none of them. */
function find(source, name, { aliases = [], nameOf }) {
    const given = (candidate) => source.env[variableOf(candidate)]?.trim() ?? '';
    const declared = source.action.inputs[name];
    if (declared === undefined)
        throw new Error(`The input ${name} is read but not declared in action.yml.`);
    const alias = aliases.find((candidate) => given(candidate) !== '');
    const own = given(name);
    if (alias === undefined)
        return { value: own === '' ? declared : own };
    // The runner fills in the default, so a value equal to it says nothing about what the maintainer wrote. The token's
    // default is an expression, whose value is not known here.
    const isOwnChoice = own !== '' && own !== declared && name !== 'github-token';
    if (isOwnChoice && own !== given(alias))
        return {
            problem: `${nameOf(name)} and ${nameOf(alias)} are both given. Remove ${nameOf(alias)}: it is another name for ${nameOf(name)}.`,
        };
    source.notice(`The input \`${nameOf(alias)}\` is understood as \`${nameOf(name)}\`. Write \`${nameOf(name)}\` instead.`);
    return { value: given(alias) };
}
function presentOr(name, given, options) {
    if (given !== '')
        return { value: given };
    return 'required' in options ? { problem: missing(name) } : { value: undefined };
}
const partsOf = (text, separator) => text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
const missing = (name) => name === 'github-token'
    ? 'github-token is empty. Leave the input out, or write github-token: ${{ github.token }}'
    : `${name} is empty. It is required: give it a value below \`with:\`.`;
function asBoolean(name, text, { isLenient = false } = {}) {
    const meant = isLenient ? (LENIENT.get(text) ?? text) : text;
    if (meant === 'true')
        return { value: true };
    if (meant === 'false')
        return { value: false };
    return { problem: `${name}: "${text}" is neither true nor false. Write ${name}: true or ${name}: false.` };
}
// https://yaml.org/spec/1.2.2/#10212-boolean; github/issue-labeler takes 0 and 1.
const LENIENT = new Map([
    ...['True', 'TRUE', '1'].map((text) => [text, 'true']),
    ...['False', 'FALSE', '0'].map((text) => [text, 'false']),
]);
function asNumbers(name, text) {
    const words = partsOf(text, /[\s,]+/);
    const wrong = words.filter((word) => !NUMBER.test(word) || numberIn(word) > MOST_NUMBER);
    if (wrong.length === 0)
        return { value: [...new Set(words.map(numberIn))] };
    return {
        problem: `${name}: "${wrong.join(' ')}" is not the number of an issue, pull request or discussion. Write for example ${name}: 7.`,
    };
}
const NUMBER = /^#?[1-9]\d{0,9}$/;
const numberIn = (word) => Number(word.replace('#', ''));
// GitHub's numbers are 32-bit integers: https://spec.graphql.org/October2021/#sec-Int
const MOST_NUMBER = 2_147_483_647;
function asInteger(name, text, { min, max }) {
    if (text === '')
        return { value: undefined };
    const number = Number(text);
    if (/^-?\d+$/.test(text) && number >= min && number <= max)
        return { value: number };
    return { problem: `${name}: "${text}" is not a whole number from ${min} to ${max}.` };
}
function asOneOf(name, text, values) {
    if (text === '')
        return { value: undefined };
    const value = values.find((candidate) => candidate === text);
    return value === undefined
        ? { problem: `${name}: "${text}" is not known. Write one of: ${values.join(', ')}.` }
        : { value };
}
/** All inputs as one value, or one error that names every bad input at once. */
function collect(readings) {
    const problems = Object.values(readings).flatMap((reading) => ('problem' in reading ? [reading.problem] : []));
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems.join('\n'));
    const values = Object.entries(readings).map(([name, reading]) => [
        name,
        'value' in reading ? reading.value : undefined,
    ]);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which name has which type
    return Object.fromEntries(values);
}
/** Reads further into what a reader gave, for example an address out of a secret. */
const refined = (reading, refine) => ('problem' in reading ? reading : refine(reading.value));


/***/ }),

/***/ 118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   u9: () => (/* binding */ wordIn)
/* harmony export */ });
/* unused harmony exports entriesIn, listFrom */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(883);

const isObject = (json) => typeof json === 'object' && json !== null && !Array.isArray(json);
/** A string that may be missing, of JSON that may be anything: '' then. For error answers, which have no fixed shape. */
function wordIn(json, name) {
    const value = isObject(json) ? json[name] : undefined;
    return typeof value === 'string' ? value : '';
}
/** The same for a list. */
function entriesIn(json, name) {
    const value = isObject(json) ? json[name] : undefined;
    return Array.isArray(value) ? value : [];
}
function fieldsOf(json, path) {
    if (!isObject(json))
        throw unexpected(path, 'an object', json);
    const at = (name) => ({ json: json[name], path: path === '' ? name : `${path}.${name}` });
    const isAbsent = (name) => json[name] === undefined || json[name] === null;
    const object = (name) => fieldsOf(at(name).json, at(name).path);
    const text = (name) => stringFrom(at(name).json, at(name).path);
    const flag = (name) => {
        const value = json[name];
        if (typeof value !== 'boolean')
            throw unexpected(at(name).path, 'a boolean', value);
        return value;
    };
    return {
        at,
        object,
        text,
        flag,
        has: (name) => !isAbsent(name),
        textOrNull: (name) => (isAbsent(name) ? null : text(name)),
        whole: (name) => {
            const value = json[name];
            if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
                throw unexpected(at(name).path, 'an integer', value);
            }
            return value;
        },
        flagOrFalse: (name) => (isAbsent(name) ? false : flag(name)),
        objectOrNull: (name) => (isAbsent(name) ? null : object(name)),
        list: (name, parse) => listFrom(json[name], at(name).path, parse),
    };
}
function listFrom(json, path, parse) {
    if (!Array.isArray(json))
        throw unexpected(path, 'an array', json);
    return json.map((entry, index) => parse(entry, `${path}[${index}]`));
}
function stringFrom(json, path) {
    if (typeof json !== 'string')
        throw unexpected(path, 'a string', json);
    return json;
}
// Never the value itself: a payload may hold what must not be printed.
const unexpected = (path, expected, json) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`GitHub's JSON: expected ${expected} at "${path}", found ${kindOf(json)}.`);
function kindOf(json) {
    if (json === undefined)
        return 'nothing';
    if (json === null)
        return 'null';
    if (Array.isArray(json))
        return 'an array';
    return { string: 'a string', number: 'a number', boolean: 'a boolean' }[typeof json] ?? 'an object';
}


/***/ }),

/***/ 16:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 12:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./packages/action-kit/build/annotations.js
var annotations = __nccwpck_require__(276);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = process.getBuiltinModule("node:fs");
// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __nccwpck_require__(883);
// EXTERNAL MODULE: ./packages/action-kit/build/json.js
var json = __nccwpck_require__(118);
;// CONCATENATED MODULE: ./packages/action-kit/build/context.js



function contextOf(env) {
    const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
    const apiUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    return {
        // Lazily, as a run beside a git clone (dco-check's `range`) has no repository and needs none.
        get repository() {
            return repositoryName(repository);
        },
        apiUrl,
        graphqlUrl: env['GITHUB_GRAPHQL_URL'] || graphqlUrlOf(apiUrl),
        serverUrl,
        page: `${serverUrl}/${repository}`,
        runUrl: `${serverUrl}/${repository}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] || '1'),
        sha: env['GITHUB_SHA'] ?? '',
        ref: env['GITHUB_REF'] ?? '',
        actor: env['GITHUB_ACTOR'] ?? '',
        workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
    };
}
// GHES serves REST below /api/v3 and GraphQL at /api/graphql.
const graphqlUrlOf = (apiUrl) => apiUrl.endsWith('/api/v3') ? `${apiUrl.slice(0, -'/v3'.length)}/graphql` : `${apiUrl}/graphql`;
function repositoryName(text) {
    const [owner, name, ...rest] = text.split('/');
    if (!owner || !name || rest.length > 0) {
        throw new errors/* UserError */.yo(`GITHUB_REPOSITORY is "${text}". The runner sets it to owner/name; set it so when you run by hand.`);
    }
    return { owner, name };
}
/** Reads the event file that the runner wrote. Errors name the file's fault and never quote its content. */
function readEvent(env) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const path = env['GITHUB_EVENT_PATH'] ?? '';
    if (name === '')
        throw new errors/* UserError */.yo('GITHUB_EVENT_NAME is not set. Run this action in a workflow, or set it to the event, for example issues.');
    if (path === '')
        throw new errors/* UserError */.yo('GITHUB_EVENT_PATH is not set. Run this action in a workflow, or set it to a file with the event as JSON.');
    return { name, payload: parsePayload(readText(path), path) };
}
function readText(path) {
    try {
        // A byte order mark, as editors on Windows write it, is not JSON.
        return (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8').replace(/^\uFEFF/, '');
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The event file ${path} cannot be read (${codeOf(error)}). GITHUB_EVENT_PATH must name a readable JSON file.`, {
            cause: error,
        });
    }
}
function parsePayload(text, path) {
    if (text.trim() === '')
        throw new errors/* UserError */.yo(`The event file ${path} is empty. It must hold the event's payload as JSON.`);
    const payload = parseJson(text, path);
    if (!(0,json/* isObject */.Gv)(payload)) {
        throw new errors/* UserError */.yo(`The event file ${path} is not a JSON object. It must hold the event's payload.`);
    }
    return payload;
}
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The event file ${path} is not JSON. It must hold the event's payload.`, { cause: error });
    }
}
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : (0,errors/* messageOf */.bD)(error);

// EXTERNAL MODULE: ./packages/action-kit/build/sentence.js
var build_sentence = __nccwpck_require__(393);
// EXTERNAL MODULE: ./packages/action-kit/build/text.js
var build_text = __nccwpck_require__(623);
;// CONCATENATED MODULE: ./packages/action-kit/build/failure-summary.js




/** The job summary is where people look first; a bug's stack stays in the log. */
const failureSummary = (thrown, { action, page }) => (0,errors/* isUserError */.iU)(thrown) || (0,errors/* isGitHubError */.e0)(thrown)
    ? `### ${action.name} could not do its work\n\n${mistakes(thrown, { page })}`
    : '';
/** One item for each mistake; those that have a place have it in front. */
function mistakes(error, options) {
    const lines = (0,errors/* isUserError */.iU)(error) && error.places.length > 0
        ? error.places.map((place) => `${(0,build_text/* inlineCode */.ti)((0,annotations/* placeText */.Z9)(place))}: ${(0,build_sentence/* sentenceText */.x7)(place.message, options)}`)
        : error.message
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => (0,build_sentence/* sentenceText */.x7)(line, options));
    return lines.length === 1 ? lines.join('') : lines.map((line) => `- ${line}`).join('\n');
}

// EXTERNAL MODULE: ./packages/action-kit/build/inputs.js
var inputs = __nccwpck_require__(109);
;// CONCATENATED MODULE: ./packages/action-kit/build/log.js

function logTo(sink) {
    const print = (text) => {
        for (const line of text.split('\n'))
            sink.print((0,build_text/* inertLine */.Fq)(line));
    };
    return {
        info: print,
        debug: (line) => {
            if (sink.isDebug)
                print(line);
        },
        notice: (message) => sink.annotate({ level: 'notice', message }),
        warning: (message) => sink.annotate({ level: 'warning', message }),
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/build/light-runner.js




/**
 * The runner's documented protocol (workflow commands on stdout, file commands), spoken without `@actions/core`, whose
 * import alone costs more than an idle run (docs/decisions/0004-idle-runs-load-no-toolkit.md). As soon as a run
 * has work to do, `@actions/core` takes over; one contract test holds for both.
 */
function lightRunner(env, write) {
    const command = (name, message, properties = {}) => {
        const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
        write(`::${name}${written.length > 0 ? ` ${written.join(',')}` : ''}::${escapeMessage(message)}\n`);
    };
    /** Without the file, as when the bundle is run by hand, `shown` goes to the log. */
    const append = (variable, text, shown) => {
        const path = env[variable] ?? '';
        if (path === '')
            write(`${shown.split('\n').map(build_text/* inertLine */.Fq).join('\n')}\n`);
        else
            appendTo(path, text, variable);
    };
    const annotate = ({ level, message, title, file, line, column }) => {
        command(level, message, {
            ...(title === undefined ? {} : { title }),
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line: String(line) }),
            ...(column === undefined ? {} : { col: String(column) }),
        });
    };
    return {
        mask: (secret) => {
            for (const line of secret.split(/\r?\n/).filter((part) => part !== ''))
                command('add-mask', line);
        },
        print: (line) => write(`${line}\n`),
        annotate,
        output: (name, value) => append('GITHUB_OUTPUT', heredoc(name, value), `${name}=${value}`),
        summarise: async (markdown) => append('GITHUB_STEP_SUMMARY', `${markdown}\n`, markdown),
        fail: (message) => {
            process.exitCode = 1;
            annotate({ level: 'error', message });
        },
    };
}
function appendTo(path, text, variable) {
    try {
        (0,external_node_fs_namespaceObject.appendFileSync)(path, text);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${variable} names the file ${path}, which cannot be written: ${(0,errors/* messageOf */.bD)(error)}. Set it as the runner does, or leave it unset.`, { cause: error });
    }
}
/** An output in the form for values of many lines. The value cannot hold its delimiter, so it cannot end itself and set another output. */
function heredoc(name, value) {
    const taken = value.match(/ghadelimiter_*/g) ?? [];
    const delimiter = `ghadelimiter${'_'.repeat(taken.reduce((longest, { length }) => Math.max(longest, length), 0))}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
// The two escapings that the runner undoes (ActionCommand.cs): `%` first, else it would be escaped twice.
const escapeMessage = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/**
 * A runner that keeps secrets out of what it prints also where no GitHub runner reads along and stars them out: on a
 * developer's terminal, in another CI. Annotations quote strangers' texts, and pass here as inert ones.
 */
function switchableRunner(first) {
    let runner = first;
    const secrets = new Set();
    const redacted = (text) => [...secrets].reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
    const shown = (text) => (0,build_text/* inertLines */.wi)(redacted(text));
    return {
        switchTo: (next) => {
            runner = next;
        },
        mask: (secret) => {
            for (const line of secret.split(/\r?\n/).filter((part) => part !== ''))
                secrets.add(line);
            runner.mask(secret);
        },
        print: (line) => runner.print(redacted(line)),
        annotate: (annotation) => runner.annotate(redactedAnnotation(annotation)),
        output: (name, value) => runner.output(name, value),
        summarise: (markdown) => runner.summarise(redacted(markdown)),
        fail: (message) => runner.fail(shown(message)),
    };
    function redactedAnnotation(annotation) {
        const { title } = annotation;
        return {
            ...annotation,
            message: shown(annotation.message),
            ...(title === undefined ? {} : { title: shown(title) }),
        };
    }
}
/**
 * Prints without `process.stdout`, whose first use sets up a stream at a cost of 6 ms: more than all else that an idle
 * run does. What the descriptor does not take at once (a full pipe that must not block) goes through the stream after all.
 */
function printText(text) {
    let rest = Buffer.from(text);
    try {
        while (rest.length > 0)
            rest = rest.subarray((0,external_node_fs_namespaceObject.writeSync)(STDOUT, rest));
    }
    catch (error) {
        if (!isUnread(error))
            process.stdout.write(rest);
    }
}
const STDOUT = 1;
/** The reader of our output is gone: there is no way left to say anything. */
const isUnread = (error) => (0,json/* wordIn */.u9)(error, 'code') === 'EPIPE';

// EXTERNAL MODULE: ./packages/action-kit/build/truncate.js + 2 modules
var truncate = __nccwpck_require__(106);
;// CONCATENATED MODULE: ./packages/action-kit/build/output.js

/**
 * The value of an output as text: text as it is, anything else as JSON.
 *
 * GitHub limits the outputs of a job to 1 MB in all (measured in UTF-16, as .NET counts), so a larger value gives way
 * to a sentence: a truncated JSON would break its parser, and an output over the limit loses all of the job's.
 */
function outputText(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > MOST_CHARACTERS ? JSON.stringify({ omitted: `${text.length} characters, over the limit` }) : text;
}
// Half of GitHub's 1 MB (2 bytes a character) would already be 524,288 characters; several outputs share it.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
const MOST_CHARACTERS = 200_000;
/** The job summary as far as GitHub shows it: a step whose summary is larger fails to upload it, and loses all of it. */
const summaryText = (markdown) => (0,truncate/* truncateMarkdown */.o)(markdown, {
    characters: MOST_SUMMARY_BYTES,
    bytes: MOST_SUMMARY_BYTES,
    notice: '_The rest is cut: GitHub shows 1 MiB of a summary. The outputs of this step hold more._',
});
// 1 MiB a step, less one byte for the line break that ends it.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
const MOST_SUMMARY_BYTES = 1_048_576 - 1;

;// CONCATENATED MODULE: ./packages/action-kit/build/run-action.js










/**
 * Runs an action from start to end: reads, runs, reports, and fails the step for anything thrown. The only place
 * that reads `process.env` and sets the exit code.
 */
async function runAction({ action, run, toolkit, outputsOfFailure }) {
    const env = process.env;
    const { runner, switchTo, flush } = limitedRunner(switchableRunner(lightRunner(env, printText)));
    const log = logTo({
        print: (line) => runner.print(line),
        annotate: (annotation) => runner.annotate(annotation),
        isDebug: env['RUNNER_DEBUG'] === '1',
    });
    const load = async () => {
        const loaded = await toolkit();
        switchTo(loaded.runner);
        return loaded;
    };
    const isOver = failWhateverHappens((thrown) => {
        reportError(thrown, { runner, log, env });
        flush();
    });
    const renamed = [];
    const host = hostOf({ action, env, log, runner, load, renamed });
    try {
        const report = await run(host).catch((thrown) => {
            reportError(thrown, { runner, log, env });
            return { outputs: outputsOfFailure, summary: failureSummary(thrown, { action, page: host.context.page }) };
        });
        await publish(withRenamed(report, renamed), { action, runner });
    }
    catch (thrown) {
        reportError(thrown, { runner, log, env });
    }
    flush();
    isOver();
}
/** The runner with no more annotations than GitHub keeps; `fail` counts as one. */
function limitedRunner(runner) {
    const print = (text) => {
        for (const line of text.split('\n'))
            runner.print((0,build_text/* inertLine */.Fq)(line));
    };
    const { annotate, flush } = (0,annotations/* tenOfEachLevel */.s0)({ annotate: (annotation) => runner.annotate(annotation), print });
    const fail = (message) => {
        process.exitCode = 1;
        annotate({ level: 'error', message });
    };
    return { runner: { ...runner, annotate, fail }, switchTo: runner.switchTo, flush };
}
/** Fails the step for what no `catch` sees: a promise that is not awaited, and one that never settles. */
function failWhateverHappens(fail) {
    let isOver = false;
    const failAudibly = (thrown) => {
        process.exitCode = 1;
        // To print that printing failed would fail again, for ever.
        if (!isUnread(thrown))
            fail(thrown);
    };
    process.on('unhandledRejection', failAudibly);
    process.on('uncaughtException', failAudibly);
    process.once('exit', () => {
        if (!isOver)
            fail(new Error('The run ended while it still waited for something.'));
    });
    return () => {
        isOver = true;
    };
}
function hostOf({ action, env, log, runner, load, renamed }) {
    const context = contextOf(env);
    let event;
    return {
        read: (0,inputs/* inputReader */.cN)({
            action,
            env,
            mask: (secret) => runner.mask(secret),
            notice: (message) => renamed.push(message),
        }),
        get event() {
            event ??= readEvent(env);
            return event;
        },
        context,
        log,
        now: () => new Date(),
        connect: async (token) => {
            const { connect } = await load();
            return connect({ token, context, log, userAgent: `porchlight-${action.name}` });
        },
        post: async (url, body, options) => {
            const { post } = await load();
            return post(url, body, options);
        },
    };
}
/** Said where there is a summary anyway, and not as an annotation: those would come with every run, for ever. */
const withRenamed = (report, renamed) => report.summary === '' || renamed.length === 0
    ? report
    : { ...report, summary: `${report.summary}\n\n${renamed.map((sentence) => (0,build_sentence/* sentenceText */.x7)(sentence)).join(' ')}` };
async function publish(report, { action, runner }) {
    for (const name of report.outputs === undefined ? [] : action.outputs) {
        const value = report.outputs?.[name];
        runner.output(name, value === undefined ? '' : outputText(value));
    }
    for (const annotation of report.annotations ?? [])
        runner.annotate(annotation);
    if (report.summary !== '')
        await runner.summarise(summaryText(report.summary));
    if (report.failure !== undefined)
        runner.fail(report.failure);
}
const placedText = (place) => `${(0,annotations/* placeText */.Z9)(place)}: ${place.message}`;
function reportError(thrown, { runner, log, env }) {
    if ((0,errors/* isUserError */.iU)(thrown) && thrown.places.length > 0) {
        reportPlaces(thrown.places, { runner, log });
        return;
    }
    if ((0,errors/* isUserError */.iU)(thrown) || (0,errors/* isGitHubError */.e0)(thrown)) {
        runner.fail((0,errors/* messageOf */.bD)(thrown));
        return;
    }
    if (thrown instanceof Error && thrown.stack !== undefined)
        log.info(thrown.stack);
    runner.fail(`${(0,errors/* messageOf */.bD)(thrown).replace(/[^.!?]$/, '$&.')} This is a bug in Porchlight. Please report it with the lines above ${issuesPage(env)}.`);
}
/** Where bugs are reported: the repository that the workflow takes the action from, which is often a copy. */
function issuesPage(env) {
    // https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
    const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
    return /^[\w.-]+\/[\w.-]+$/.test(repository)
        ? `at ${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}/issues`
        : 'in the repository that your workflow names below uses:';
}
/** Each mistake is an annotation at its line; the log has all of them, and their places. */
function reportPlaces(places, { runner, log }) {
    log.info(places.map(placedText).join('\n'));
    for (const place of places)
        runner.annotate((0,annotations/* annotationAt */.nx)(place));
    process.exitCode = 1;
}


/***/ }),

/***/ 393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   x7: () => (/* binding */ sentenceText)
/* harmony export */ });
/* unused harmony export fileUrl */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(623);

/**
 * A sentence of ours as inline Markdown for the job summary. Strangers' words may be in it, and nothing in it does
 * anything; but ours can be read and copied: what `inlineText` would break with an invisible character (an address,
 * `file:line`, a mention) is code instead, what we put in backticks is code, and `#7` leads to the thread.
 */
function sentenceText(text, { page } = {}) {
    // Split by an expression with one group, the odd pieces are what it found: the content of backticks.
    const pieces = text.split(/(?<!`)`([^`\s](?:[^`\n]*[^`\s])?)`(?!`)/);
    return pieces.map((piece, at) => (at % 2 === 1 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(piece) : prose(piece, page))).join('');
}
const prose = (text, page) => text
    .split(/(\s+)/)
    .map((word) => (word.trim() === '' ? word.replace(/\s+/, ' ') : wordText(word, page)))
    .join('');
/** Brackets, quotes and punctuation around a word are not part of it. */
function wordText(word, page) {
    let [start, end] = [0, word.length];
    while (start < end && BEFORE.includes(word.charAt(start)))
        start += 1;
    while (end > start && AFTER.includes(word.charAt(end - 1)))
        end -= 1;
    if (start === end)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(word);
    const [before, core, after] = [word.slice(0, start), word.slice(start, end), word.slice(end)];
    const isEmoji = after.startsWith(':') && /:[\w+-]+$/.test(core);
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(before)}${isEmoji ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(core) : coreText(core, page)}${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(after)}`;
}
const BEFORE = '("\'[';
const AFTER = '.,;:!?)]"\'';
function coreText(core, page) {
    if (page !== undefined) {
        // GitHub leads from there to pull requests and, we assume, to discussions.
        if (/^#[1-9]\d*$/.test(core))
            return link(core, `${page}/issues/${core.slice(1)}`);
        if (core.startsWith(`${page}/`) && !/[<>()[\]\\`\s]/.test(core))
            return link(core.slice(page.length + 1), core);
    }
    // A reference in a summary tells nobody, and its link would lead into this repository.
    if (/^#[1-9]\d*$/.test(core))
        return String.raw `\#${core.slice(1)}`;
    // At its end it parts nothing.
    const escaped = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(core).replace(/\u2060$/, '');
    return escaped.includes(WORD_JOINER) ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(core) : escaped;
}
const WORD_JOINER = '\u2060';
/** A link whose text may be anybody's; the address is ours. */
const link = (text, url) => `[${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(text).replaceAll(WORD_JOINER, '')}](${url})`;
/** Of a file, at a line if there is one. The path is anybody's. */
function fileUrl(page, { path, ref, line }) {
    const parts = [...ref.split('/'), ...path.split('/')].map(segment);
    return `${page}/blob/${parts.join('/')}${line === undefined ? '' : `#L${line}`}`;
}
/** What encodeURIComponent leaves alone and Markdown does not is escaped as well. */
const segment = (part) => encodeURIComponent(part.toWellFormed()).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);


/***/ }),

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ inertLine),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   wi: () => (/* binding */ inertLines),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/* unused harmony exports fencedBlock, shellQuoted */
/** One line that the log can print as it is: no control characters, and no workflow command. */
function inertLine(text) {
    // The runner takes a line for a command when it starts with `::`, after blanks, or holds `##[` (ActionCommand.cs).
    return visible(text.replaceAll(LINE_BREAKS, ' '))
        .replace(/^(\s*)::/, '$1\u200b::')
        .replaceAll('##[', '##\u200b[');
}
/** Several lines that a reader can be shown as they are, for an annotation: the runner escapes what is a command in it. */
const inertLines = (text) => visible(text.replaceAll(/\r\n?/g, '\n'));
const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/**
 * Without control characters (tabs and line feeds stay), and without the characters that turn the direction of text
 * around, by which a line can read as other than it is (https://trojansource.codes).
 */
const visible = (text) => text
    // eslint-disable-next-line no-control-regex -- control characters are what this removes
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ' ')
    .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
/**
 * Any user's text as inline Markdown, on one line: it reads as it was written and does nothing. Escaping alone is not
 * enough, as GitHub looks for mentions, references, addresses and emoji in the rendered text; an invisible word joiner
 * keeps it from finding any.
 */
function inlineText(text) {
    return oneLine(text)
        .replaceAll(/[@#]|:(?=\/\/|[\w+-]+:)|www(?=\.)|GH-(?=\d)/gi, `$&${WORD_JOINER}`)
        .replaceAll(/[\\`*_{}[\]<>()#+|!~$&=-]/g, String.raw `\$&`)
        .replace(/^(\d+)\./, String.raw `$1\.`);
}
const WORD_JOINER = '\u2060';
const oneLine = (text) => inertLine(text).replaceAll(/\s+/g, ' ').trim();
/**
 * Any user's text as a code span, on one line. Nothing in a code span is a mention or a reference.
 *
 * A text with `<!--` becomes an HTML element, in which that sequence is written with entities: readers see and copy
 * every character as it was written, and who searches the Markdown for a marker of ours finds none.
 */
function inlineCode(text) {
    const line = oneLine(text);
    if (line === '')
        return '` `';
    if (line.includes(HTML_COMMENT))
        return `<code>${line.replaceAll(MARKDOWN_SIGNS, asEntity)}</code>`;
    const fence = '`'.repeat(longestRun(line, '`') + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Any user's text as a code block; `language` is ours, for example `sh`. With `<!--` in it, as in `inlineCode`. */
function fencedBlock(text, language = '') {
    const lines = visible(text.replaceAll(/\r\n?/g, '\n')).replace(/\n$/, '');
    if (lines.includes(HTML_COMMENT))
        return htmlBlock(lines, language);
    // CommonMark asks for three at the least, and for more than any fence inside.
    const fence = '`'.repeat(Math.max(3, longestRun(lines, '`') + 1));
    return `${fence}${language}\n${lines}\n${fence}`;
}
const HTML_COMMENT = '<!--';
// Between HTML tags within a line Markdown goes on. The full stop and the colon make addresses and emoji.
const MARKDOWN_SIGNS = /[\\`*_{}[\]<>&#|~$@:.^]/g;
/** Up to the closing tag nothing is Markdown: https://spec.commonmark.org/0.31.2/#html-blocks (the first kind). */
const htmlBlock = (lines, language) => `<pre${language === '' ? '' : ` lang="${language}"`}><code>${lines.replaceAll(/[&<>]/g, asEntity)}</code></pre>`;
const asEntity = (sign) => `&#${sign.codePointAt(0)};`;
/** Markdown as the content of a table cell: a pipe or a line break in it does not end the cell. */
const tableCell = (markdown) => markdown
    .replaceAll(LINE_BREAKS, ' ')
    .replaceAll(/\\[^]|\|/g, (match) => (match === '|' ? String.raw `\|` : match))
    .trim();
/**
 * One word of a command that we ask people to paste into a shell: in single quotes, in which POSIX shells expand
 * nothing. Control characters are left out: a line break would start a command of its own, and no name that we quote
 * may hold one.
 */
function shellQuoted(text) {
    const line = oneLineForShell(text);
    return /^[\w%+./:@][\w%+./:=@-]*$/.test(line) ? line : `'${line.replaceAll("'", String.raw `'\''`)}'`;
}
const oneLineForShell = (text) => visible(text.replaceAll(LINE_BREAKS, ' ')).replaceAll('\t', ' ');
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const each of text) {
        run = each === character ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}
/** "ada, bob and eve"; of more than `most`, "ada, bob and 7 more". */
function listed(words, { most = Infinity } = {}) {
    if (words.length > most)
        return `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** Whether two bodies say the same: GitHub keeps line ends as it gets them, and people edit with those of their system. */
const sameText = (one, other) => plainEnds(one) === plainEnds(other);
const plainEnds = (text) => text.replaceAll('\r\n', '\n').trimEnd();


/***/ }),

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ truncateMarkdown)
});

;// CONCATENATED MODULE: ./packages/action-kit/build/markdown-lines.js
/** Enough of CommonMark to tell what an author says from what they quote, show as code, or hide. */
const markdownLines = (markdown) => scanMarkdown(markdown).lines;
function scanMarkdown(markdown) {
    let fence;
    let isHidden = false;
    const lines = markdown.split(/\r\n?|\n/).map((line) => {
        const isFenced = fence !== undefined && isWithin(fence, line);
        if (fence !== undefined && (!isFenced || closes(line, fence)))
            fence = undefined;
        const opened = isFenced || isHidden ? undefined : fenceOn(line);
        fence ??= opened;
        if (isFenced || opened !== undefined)
            return { text: line, isFenced: true, ...placeOf(line) };
        const shown = withoutComments(line, isHidden);
        isHidden = shown.isHidden;
        return { text: shown.text, isFenced: false, ...placeOf(shown.text) };
    });
    return { lines, openFence: fence === undefined ? undefined : `${fence.prefix}${fence.mark}`, isCommentOpen: isHidden };
}
// https://spec.commonmark.org/0.31.2/#fenced-code-blocks; in a list or a quote a fence may stand further right.
const OPENING = /^([ >]*(?:(?:[-*+]|\d{1,9}[.)])[ >]+)*)(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSING = /^[ >]*(`{3,}|~{3,})[ \t]*$/;
function fenceOn(line) {
    const [, prefix = '', mark] = OPENING.exec(line) ?? [];
    if (mark === undefined)
        return undefined;
    // Four blanks, too, can only be a list's: without one they would make it code of another kind.
    const isInList = /[^ >]/.test(prefix) || prefix.length > MOST_BLANKS;
    return { mark, prefix: prefix.replaceAll(/[^>]/g, ' '), isInList };
}
/** As many of the same sign, or more, and nothing else. */
const closes = (line, { mark }) => CLOSING.exec(line)?.[1]?.startsWith(mark) === true;
const MOST_BLANKS = 3;
/** A block ends with the quote or the list's item that it is in. */
function isWithin({ prefix, isInList }, line) {
    if (prefix.includes('>'))
        return QUOTED.test(line);
    return !isInList || line.trim() === '' || line.startsWith(prefix);
}
const QUOTED = /^ {0,3}>/;
// https://spec.commonmark.org/0.31.2/#indented-code-blocks
const INDENTED = /^(?: {4}| {0,3}\t)/;
const placeOf = (text) => ({
    isQuoted: QUOTED.test(text),
    isIndented: INDENTED.test(text),
});
/** The line without its HTML comments, and whether one goes on below it. */
function withoutComments(line, isHidden) {
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

;// CONCATENATED MODULE: ./packages/action-kit/build/open-markdown.js

/** What has to follow a piece of Markdown so that nothing in it stays open: a code fence, an HTML comment, `<pre>`, `<details>`. */
function closersOf(markdown) {
    const { lines, openFence, isCommentOpen } = scanMarkdown(markdown);
    let details = 0;
    let isPreOpen = false;
    for (const { text, isFenced } of lines) {
        for (const [tag] of isFenced ? [] : text.matchAll(/<details\b|<\/details>/gi))
            details = Math.max(0, details + (tag.startsWith('</') ? -1 : 1));
        for (const [tag] of isFenced ? [] : text.matchAll(/<pre\b|<\/pre>/gi))
            isPreOpen = !tag.startsWith('</');
    }
    const blockEnd = openFence !== undefined ? `\n${openFence}` : isCommentOpen ? ' -->' : isPreOpen ? '</code></pre>' : '';
    return `${blockEnd}${'\n</details>'.repeat(details)}`;
}

;// CONCATENATED MODULE: ./packages/action-kit/build/truncate.js

// "Body is too long (maximum is 65536 characters)", answered with 422; the column behind it holds four bytes for each.
const MOST_CHARACTERS = 65_536;
const MOST_BYTES = 262_144;
/**
 * Markdown that fits, with the notice at its end when something had to go. What the cut would leave open (a fence, an
 * HTML comment, `<details>`) is closed, so that the notice is seen. A text that fits comes back unchanged.
 */
function truncateMarkdown(text, options) {
    const limits = { characters: options.characters ?? MOST_CHARACTERS, bytes: options.bytes ?? MOST_BYTES };
    if (fits(text, limits))
        return text;
    const cutAt = (offset) => ending(text.slice(0, boundaryAt(text, offset)), options.notice);
    let fitting = 0;
    let tooLong = Math.min(text.length, limits.bytes);
    while (tooLong - fitting > 1) {
        const middle = Math.floor((fitting + tooLong) / 2);
        if (fits(cutAt(middle), limits))
            fitting = middle;
        else
            tooLong = middle;
    }
    return cutAt(fitting);
}
function fits(text, { characters, bytes }) {
    // A code unit is at most three bytes, and a text has no more code points than code units.
    if (text.length <= characters && text.length * 3 <= bytes)
        return true;
    const size = sizeOf(text);
    return size.bytes <= bytes && size.characters <= characters;
}
/** In code points and in bytes of UTF-8, counted here so that no `Buffer` is needed. */
function sizeOf(text) {
    let characters = 0;
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        characters += 1;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4;
    }
    return { characters, bytes };
}
const ending = (kept, notice) => {
    const body = kept.trimEnd();
    return body === '' ? notice : `${body}${closersOf(body)}\n\n${notice}`;
};
/** The end of a line when one is near, else of a character as readers count them: an emoji and its skin tone stay one. */
function boundaryAt(text, offset) {
    const newline = text.lastIndexOf('\n', offset);
    if (newline > 0 && offset - newline < NEAR)
        return newline;
    const from = Math.max(0, offset - NEAR);
    const last = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(from)).containing(offset - from);
    const boundary = from + (last?.index ?? 0);
    // Within a grapheme of more than NEAR code units there is no boundary to find; half a surrogate pair is no text at all.
    return /[\uDC00-\uDFFF]/.test(text.charAt(boundary)) ? boundary - 1 : boundary;
}
// About five lines of prose; also far longer than any grapheme that is one character to a reader.
const NEAR = 400;


/***/ }),

/***/ 742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VQ: () => (/* binding */ toolkit)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(118);
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(883);
/* harmony import */ var _pure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54);


/** Loads what is too heavy for an idle run: `@actions/core`, `@actions/github` and the adapter. */
async function toolkit() {
    try {
        // A file of its own in dist/, shared by all actions: ncc must leave the import alone (docs/decisions/0003-one-toolkit-bundle.md).
        return await import(/* webpackIgnore: true */ './toolkit.js');
    }
    catch (error) {
        throw isInvalidAddress(error) ? invalidAddress(error) : error;
    }
}
// @actions/github reads addresses and proxies as soon as it is loaded.
const isInvalidAddress = (error) => ['ERR_INVALID_URL', 'UND_ERR_INVALID_ARG'].includes((0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .wordIn */ .u9)(error, 'code'));
function invalidAddress(cause) {
    // Without what may be a password.
    const address = (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .wordIn */ .u9)(cause, 'input').replace(/\/\/.*@/, '//***@');
    const what = address === '' ? 'An address is not valid' : `"${address}" is not an address`;
    return new _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${what}. Check GITHUB_API_URL, https_proxy and http_proxy: each must start with http:// or https://.`, { cause });
}


/***/ }),

/***/ 54:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GQ: () => (/* reexport */ parse_accountFrom),
  dr: () => (/* reexport */ otherHead),
  pv: () => (/* reexport */ readOnlyNotice),
  aE: () => (/* reexport */ readOnlyToken),
  VR: () => (/* reexport */ workflowRunHead)
});

// UNUSED EXPORTS: changedFileFrom, commentFrom, commitFrom, discussionFrom, issueFrom, labelFrom, labelNameFrom, pullRequestFrom, releaseFrom, repositoryFrom, undefinedIfMissing

// EXTERNAL MODULE: ./packages/action-kit/build/json.js
var build_json = __nccwpck_require__(118);
// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __nccwpck_require__(883);
;// CONCATENATED MODULE: ./packages/github/build/parse.js

/*
 * GitHub's JSON, as it stands in webhook payloads and REST answers alike, to the port's types. `path` is what an error
 * names the JSON by. Fields that API version 2026-03-10 drops (assignee, merge_commit_sha…) are read nowhere.
 */
// The account that github.com shows for deleted ones: https://api.github.com/users/ghost
const GHOST = { login: 'ghost', id: 10_137, type: 'User' };
const ACCOUNT_TYPES = ['User', 'Bot', 'Organization', 'Mannequin'];
/** GitHub writes `null` for a deleted account; that is `ghost`. */
function parse_accountFrom(json, path = 'user') {
    if (json === null || json === undefined)
        return GHOST;
    const account = (0,build_json/* fieldsOf */.Pf)(json, path);
    // Old payloads lack the type, and a new kind of account must not stop us; neither is a bot for certain.
    const type = ACCOUNT_TYPES.find((known) => known === account.at('type').json) ?? 'User';
    return { login: account.text('login'), id: account.whole('id'), type };
}
/** From anything with `full_name`, such as a payload's `repository`. */
function repositoryFrom(json, path = 'repository') {
    const fullName = (0,build_json/* fieldsOf */.Pf)(json, path).text('full_name');
    const [owner, name, ...rest] = fullName.split('/');
    if (!owner || !name || rest.length > 0) {
        throw new errors/* UserError */.yo(`GitHub's JSON: expected owner/name at "${path}.full_name", found "${fullName}".`);
    }
    return { owner, name };
}
function issueFrom(json, path = 'issue') {
    const issue = fieldsOf(json, path);
    const pullRequest = issue.objectOrNull('pull_request');
    return {
        ...threadFrom(issue),
        nodeId: issue.textOrNull('node_id') ?? '',
        type: issue.objectOrNull('type')?.text('name') ?? null,
        commentCount: issue.whole('comments'),
        stateReason: issue.textOrNull('state_reason'),
        closedAt: issue.textOrNull('closed_at'),
        pullRequest: pullRequest === null ? null : { mergedAt: pullRequest.textOrNull('merged_at') },
    };
}
function pullRequestFrom(json, path = 'pull_request') {
    const pull = fieldsOf(json, path);
    const mergedAt = pull.textOrNull('merged_at');
    return {
        ...threadFrom(pull),
        nodeId: pull.textOrNull('node_id') ?? '',
        isDraft: pull.flagOrFalse('draft'),
        requestedReviewers: namesIn(pull, 'requested_reviewers', 'login'),
        requestedTeams: namesIn(pull, 'requested_teams', 'slug'),
        // Lists have no `merged`; `merged_at` says the same and stands everywhere.
        isMerged: mergedAt !== null,
        mergedAt,
        base: branchFrom(pull.object('base')),
        head: branchFrom(pull.object('head')),
        counts: countsFrom(pull),
    };
}
/** What issues and pull requests have in common. */
function threadFrom(thread) {
    const { json: author, path } = thread.at('user');
    return {
        number: thread.whole('number'),
        title: thread.text('title'),
        body: thread.textOrNull('body') ?? '',
        author: parse_accountFrom(author, path),
        association: thread.textOrNull('author_association') ?? 'NONE',
        state: stateFrom(thread),
        isLocked: thread.flagOrFalse('locked'),
        // The webhook's schema lets an issue go without labels and a milestone.
        labels: thread.has('labels') ? thread.list('labels', labelNameFrom) : [],
        assignees: namesIn(thread, 'assignees', 'login'),
        milestone: thread.objectOrNull('milestone')?.text('title') ?? null,
        createdAt: thread.text('created_at'),
        updatedAt: updatedAtFrom(thread),
        url: thread.text('html_url'),
    };
}
/** An event written by hand may say only when it was opened. */
const updatedAtFrom = (post) => post.textOrNull('updated_at') ?? post.text('created_at');
/** The webhook's schema lets these lists be absent or null, have null in them, and a team among the reviewers. */
function namesIn(thread, list, field) {
    if (!thread.has(list))
        return [];
    return thread
        .list(list, (json, path) => (json === null ? null : fieldsOf(json, path).textOrNull(field)))
        .filter((name) => name !== null);
}
function stateFrom(thread) {
    const state = thread.textOrNull('state') ?? (thread.has('closed_at') ? 'closed' : 'open');
    if (state === 'open' || state === 'closed')
        return state;
    throw new UserError(`GitHub's JSON: expected open or closed at "${thread.at('state').path}", found "${state}".`);
}
function branchFrom(branch) {
    const { json: repository, path } = branch.at('repo');
    const isDeleted = repository === null || repository === undefined;
    return {
        name: branch.text('ref'),
        sha: branch.text('sha'),
        repository: isDeleted ? null : repositoryFrom(repository, path),
    };
}
function countsFrom(pull) {
    if (!pull.has('commits') || !pull.has('changed_files'))
        return null;
    return {
        commits: pull.whole('commits'),
        files: pull.whole('changed_files'),
        additions: pull.whole('additions'),
        deletions: pull.whole('deletions'),
    };
}
// Issues may list labels as plain texts: https://docs.github.com/en/rest/issues/issues (schema of `labels`)
const labelNameFrom = (json, path = 'label') => typeof json === 'string' ? json : fieldsOf(json, path).text('name');
function labelFrom(json, path = 'label') {
    const label = fieldsOf(json, path);
    return { name: label.text('name'), color: label.text('color'), description: label.textOrNull('description') ?? '' };
}
/** REST and payloads do not say whose token wrote a comment or whether it is hidden; the caller knows. */
function commentFrom(json, known, path = 'comment') {
    const comment = fieldsOf(json, path);
    return {
        id: comment.whole('id'),
        nodeId: comment.text('node_id'),
        body: comment.textOrNull('body') ?? '',
        url: comment.text('html_url'),
        ...known,
    };
}
function releaseFrom(json, path = 'release') {
    const release = fieldsOf(json, path);
    const tag = release.text('tag_name');
    return {
        tag,
        // A release without a title is shown by its tag.
        name: release.textOrNull('name') || tag,
        url: release.text('html_url'),
        isDraft: release.flag('draft'),
        isPrerelease: release.flag('prerelease'),
        publishedAt: release.textOrNull('published_at'),
    };
}
/** From the payload of a `discussion` or `discussion_comment` event, as the discussion alone does not know its repository. */
function discussionFrom(payload) {
    const event = fieldsOf(payload, '');
    const discussion = event.object('discussion');
    const { json: author, path } = discussion.at('user');
    return {
        number: discussion.whole('number'),
        nodeId: discussion.textOrNull('node_id') ?? '',
        title: discussion.text('title'),
        body: discussion.textOrNull('body') ?? '',
        author: parse_accountFrom(author, path),
        association: discussion.textOrNull('author_association') ?? 'NONE',
        category: categoryFrom(discussion.object('category')),
        labels: discussion.has('labels') ? discussion.list('labels', labelNameFrom) : null,
        createdAt: discussion.text('created_at'),
        updatedAt: updatedAtFrom(discussion),
        repositoryId: event.objectOrNull('repository')?.textOrNull('node_id') ?? '',
    };
}
/** Events and GraphQL write it alike. */
const categoryFrom = (category) => ({
    name: category.text('name'),
    slug: category.text('slug'),
});

;// CONCATENATED MODULE: ./packages/github/build/event-facts.js


/* What an event's payload says of the run itself, without a request. */
// The events that GitHub runs with the pull request's own workflow and, for forks and Dependabot, a token that can only
// read and no secrets; pull_request_target, issue_comment and workflow_run run the base branch's.
// https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
const READ_ONLY_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/**
 * Whether GitHub gives the run a token that can only read, and withholds secrets, whatever `permissions:` says. A fork
 * that was deleted is one all the same.
 */
function readOnlyToken({ name, payload }, actor) {
    const pull = payload['pull_request'];
    if (!READ_ONLY_EVENTS.includes(name) || !(0,build_json/* isObject */.Gv)(pull))
        return false;
    return actor === 'dependabot[bot]' || repositoryOn(pull['head']) !== repositoryOn(pull['base']);
}
/** Events that people write by hand to try things out may lack the name or the id. */
function repositoryOn(side) {
    const repository = (0,build_json/* isObject */.Gv)(side) ? side['repo'] : undefined;
    return (0,build_json/* isObject */.Gv)(repository) ? (repository['full_name'] ?? repository['id']) : undefined;
}
/** What a maintainer reads of such a run. `undone` ends "…, so …", for example "no labels are added". */
const readOnlyNotice = ({ name }, { action, undone }) => `On ${name}, GitHub gives pull requests from forks and those of Dependabot a token that can only read, so ${undone}. ` +
    `Trigger the workflow on pull_request_target instead. That is safe here: ${action} reads through the API and never ` +
    'checks out or runs what the pull request contains.';
/**
 * Undefined for other events than `workflow_run`, and for runs that a pull request's own workflow did not start. A number
 * that such a run handed on comes from the pull request's author: `otherHead` says whether it counts.
 */
function workflowRunHead({ name, payload }) {
    if (name !== 'workflow_run')
        return undefined;
    const run = (0,build_json/* fieldsOf */.Pf)(payload['workflow_run'], 'workflow_run');
    if (!READ_ONLY_EVENTS.includes(run.textOrNull('event') ?? ''))
        return undefined;
    const { json, path } = run.at('head_repository');
    const repository = json === null || json === undefined ? null : repositoryFrom(json, path);
    return {
        sha: run.text('head_sha'),
        branch: run.text('head_branch'),
        owner: repository?.owner ?? null,
        ...(json === undefined ? {} : { repository }),
        numbers: run
            .list('pull_requests', (pull, at) => (isInto(pull, payload) ? [(0,build_json/* fieldsOf */.Pf)(pull, at).whole('number')] : []))
            .flat(),
    };
}
/** A fork's own pull requests, and those from here into another repository, are numbered there. */
function isInto(pull, payload) {
    if (!(0,build_json/* isObject */.Gv)(pull))
        return false;
    const [base, own] = [(0,build_json/* isObject */.Gv)(pull['base']) ? pull['base']['repo'] : undefined, payload['repository']];
    return !(0,build_json/* isObject */.Gv)(base) || !(0,build_json/* isObject */.Gv)(own) || base['id'] === own['id'];
}
/**
 * Why a pull request that an input names is not the one that the run is for, as the end of "… because …"; undefined when
 * it is, or when nothing but the base branch's workflows had a say. Who writes the workflow of a pull request chooses the
 * number that it hands on, and could name somebody else's. A called workflow (`workflow_call`) has its caller's event.
 */
function otherHead(event, { number, head }) {
    const { name, payload } = event;
    if (READ_ONLY_EVENTS.includes(name)) {
        const own = (0,build_json/* isObject */.Gv)(payload['pull_request']) ? payload['pull_request']['number'] : number;
        return own === number ? undefined : `the run is for #${String(own)}, not for #${number}`;
    }
    if (name !== 'workflow_run')
        return undefined;
    const run = workflowRunHead(event);
    if (run !== undefined)
        return isSameHead(run, head) ? undefined : notTheHead(run, number);
    // A run that such a run started has the base branch's head, so that there is nothing to compare.
    return (0,build_json/* isObject */.Gv)(payload['workflow_run']) && payload['workflow_run']['event'] === 'workflow_run'
        ? `the workflow run was started by another workflow run, so that it does not tell whether it was for #${number}`
        : undefined;
}
/** Two pull requests can have one commit as their head: whoever forks can push what others have written. */
function isSameHead({ sha, branch, repository }, head) {
    if (head.sha !== sha || head.name !== branch)
        return false;
    if (repository === undefined)
        return true;
    return repository === null || head.repository === null
        ? repository === head.repository
        : fullName(repository) === fullName(head.repository);
}
const fullName = ({ owner, name }) => `${owner}/${name}`.toLowerCase();
const notTheHead = ({ sha, branch, owner }, number) => `the workflow run was for commit ${sha} of ${owner === null ? '' : `${owner}:`}${branch}, which is not the head of #${number}`;

;// CONCATENATED MODULE: ./packages/github/build/parse-code.js


/* Changed files and commits; the rest of GitHub's JSON is read by parse.ts. */
const FILE_STATUSES = (/* unused pure expression or super */ null && ([
    'added',
    'removed',
    'modified',
    'renamed',
    'copied',
    'changed',
    'unchanged',
]));
function changedFileFrom(json, path = 'file') {
    const file = fieldsOf(json, path);
    const written = file.text('status');
    const status = FILE_STATUSES.find((known) => known === written);
    if (status === undefined)
        throw new UserError(`GitHub's JSON: expected a known file status at "${path}.status", found "${written}".`);
    return {
        path: file.text('filename'),
        status,
        previousPath: file.textOrNull('previous_filename'),
        additions: file.whole('additions'),
        deletions: file.whole('deletions'),
    };
}
function commitFrom(json, path = 'commit') {
    const listed = fieldsOf(json, path);
    const commit = listed.object('commit');
    const author = commit.objectOrNull('author');
    return {
        sha: listed.text('sha'),
        message: commit.text('message'),
        parents: listed.list('parents', (parent, parentPath) => fieldsOf(parent, parentPath).text('sha')),
        author: identityFrom(author, listed.at('author')),
        committer: identityFrom(commit.objectOrNull('committer'), listed.at('committer')),
        authoredAt: author?.textOrNull('date') ?? null,
        isVerified: commit.objectOrNull('verification')?.flag('verified') ?? false,
    };
}
function identityFrom(written, { json, path }) {
    return {
        name: written?.textOrNull('name') ?? '',
        email: written?.textOrNull('email') ?? '',
        // GitHub writes null or {} for an address that is no account's.
        account: isObject(json) && Object.keys(json).length > 0 ? accountFrom(json, path) : null,
    };
}

;// CONCATENATED MODULE: ./packages/github/build/pure.js
/* What payloads and answers say, as our types: nothing here or below it asks GitHub or touches Node. */






/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(890);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
