import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 2830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
// Generated from action.yml by `npm run docs`. Do not edit.
const action = {
    name: 'triage',
    inputs: {
        'github-token': '',
        'dry-run': 'false',
        'explain': 'false',
        'configuration-path': '',
        'configuration': '',
        'sync-labels': '',
        'dot': '',
        'pr-number': '',
        'issue-number': '',
        'discussion-number': '',
        'sweep': '',
        'search': '',
        'max-requests': '500',
        'include-title': '',
        'include-body': 'true',
        'enable-versioned-regex': '',
        'versioned-regex': '',
        'body-missing-regex-label': '',
        'not-before': '',
        'not-after': '',
        'repo-token': '',
        'config-path': '',
    },
    outputs: ['new-labels', 'all-labels', 'labels-added', 'labels-removed', 'decisions', 'looked-at', 'next', 'plan'],
};


/***/ }),

/***/ 1526:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6957);
/* harmony import */ var _porchlight_github__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6812);
/* harmony import */ var _action_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2830);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7504);




await (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)({ action: _action_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X, run: _run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e, toolkit: _porchlight_github__WEBPACK_IMPORTED_MODULE_0__/* .toolkit */ .VQ });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/action-kit/build/report.js
var report = __nccwpck_require__(754);
// EXTERNAL MODULE: ./packages/action-kit/build/inputs.js
var build_inputs = __nccwpck_require__(5109);
// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __nccwpck_require__(3883);
;// CONCATENATED MODULE: ./actions/triage/build/inputs.js

function readInputs(read) {
    const { open, search, ...inputs } = (0,build_inputs/* collect */.Fo)({
        token: read.secret('github-token', { required: true, aliases: ['repo-token'] }),
        dryRun: read.boolean('dry-run'),
        explain: read.boolean('explain'),
        configurationPaths: withDefault(read.parsed('configuration-path', pathsOf, { aliases: ['config-path'] }), []),
        configuration: read.text('configuration'),
        sync: read.parsed('sync-labels', syncOf),
        dot: read.parsed('dot', (text) => switchOf('dot', text)),
        pullRequests: withDefault(read.parsed('pr-number', (text) => numbersOf('pr-number', text)), []),
        issues: withDefault(read.parsed('issue-number', (text) => numbersOf('issue-number', text)), []),
        discussions: withDefault(read.parsed('discussion-number', (text) => numbersOf('discussion-number', text)), []),
        includeTitle: read.parsed('include-title', (text) => switchOf('include-title', text)),
        includeBody: withDefault(read.parsed('include-body', (text) => switchOf('include-body', text)), true),
        enableVersionedRegex: read.parsed('enable-versioned-regex', (text) => switchOf('enable-versioned-regex', text)),
        versionedRegex: read.text('versioned-regex'),
        bodyMissingRegexLabel: read.text('body-missing-regex-label'),
        notBefore: read.parsed('not-before', (text) => dateOf('not-before', text)),
        notAfter: read.parsed('not-after', (text) => dateOf('not-after', text)),
        open: read.oneOf('sweep', OPEN),
        search: read.text('search'),
        maxRequests: read.integer('max-requests', { min: FEWEST_REQUESTS, max: MOST_REQUESTS }),
    });
    const numbers = [inputs.pullRequests, inputs.issues, inputs.discussions].flat();
    refuseSeveral({ [NUMBERS]: numbers.length > 0, sweep: open !== undefined, search: search !== undefined });
    return { ...inputs, sweep: sweepFrom(open, search) };
}
// A single pull request may take 60, see request-budget.ts.
const FEWEST_REQUESTS = 100;
// What the most generous of GitHub's limits grants in an hour, that of enterprises:
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
const MOST_REQUESTS = 15_000;
const NUMBERS = 'pr-number, issue-number or discussion-number';
function refuseSeveral(given) {
    const names = Object.keys(given).filter((name) => given[name]);
    if (names.length > 1)
        throw new errors/* UserError */.yo(`${names.join(' and ')} are given together. Keep one of them: each says what to triage.`);
}
const OPEN = ['open', 'open-issues', 'open-pull-requests'];
function sweepFrom(which, search) {
    if (search !== undefined)
        return { kind: 'search', search };
    return which === undefined ? undefined : { kind: 'open', which };
}
const withDefault = (reading, value) => 'problem' in reading ? reading : { value: reading.value ?? value };
/** Paths in the repository, one a line or between commas; GitHub takes no other, and neither do we. */
function pathsOf(text) {
    const words = text.split(/[,\n]/).map((word) => word.trim().replace(/^\.\//, ''));
    const paths = words.filter((word) => word !== '');
    const outside = paths.find((path) => path.startsWith('/') || path.split('/').includes('..'));
    if (outside === undefined)
        return { value: paths };
    return {
        problem: `configuration-path: "${outside}" leads out of the repository. Write a path from its root, such as .github/labeler.yml.`,
    };
}
// actions/labeler takes YAML's core booleans in any of these writings, github/issue-labeler takes 0 and 1.
const TRUE = ['true', 'True', 'TRUE', '1'];
const FALSE = ['false', 'False', 'FALSE', '0'];
function switchOf(name, text) {
    if (TRUE.includes(text))
        return { value: true };
    if (FALSE.includes(text))
        return { value: false };
    return { problem: `${name}: "${text}" is neither true nor false. Write ${name}: true or ${name}: false.` };
}
function syncOf(text) {
    if (text === 'own')
        return { value: 'own' };
    if (text === 'all' || TRUE.includes(text))
        return { value: 'all' };
    if (FALSE.includes(text))
        return { value: 'off' };
    return { problem: `sync-labels: "${text}" is not known. Write one of: false, own, all, true.` };
}
function numbersOf(name, text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    // GitHub's numbers fit in 32 bits.
    const wrong = words.filter((word) => !/^#?[1-9]\d{0,9}$/.test(word));
    if (wrong.length > 0)
        return {
            problem: `${name}: "${wrong.join(' ')}" is no number of an issue, pull request or discussion. Write for example ${name}: 7.`,
        };
    return { value: [...new Set(words.map((word) => Number(word.replace('#', ''))))] };
}
function dateOf(name, text) {
    const date = new Date(text);
    if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(date.getTime()))
        return { value: date };
    return { problem: `${name}: "${text}" is no date. Write it as ISO 8601, for example 2026-11-22T00:00:00Z.` };
}

;// CONCATENATED MODULE: ./actions/triage/build/no-work.js
/* What a run without work says: alone in a file, as such a run loads nothing else of what triage has to say. */
/** Why a fork's pull request is not labelled here, and what to write instead. */
const READ_ONLY_TOKEN = 'This pull request comes from a fork or from Dependabot, and GitHub gives its `pull_request` runs a token that can only read. ' +
    'Use `on: pull_request_target` for this workflow: triage checks nothing out and reads its rules from the base branch, so that is safe.';
/** What a run without a subject puts out. */
const NO_OUTPUTS = {
    'new-labels': '',
    'all-labels': '',
    'labels-added': [],
    'labels-removed': [],
    decisions: [],
    'looked-at': '',
    next: '',
};

// EXTERNAL MODULE: ./packages/github/build/index.js + 5 modules
var build = __nccwpck_require__(6812);
;// CONCATENATED MODULE: ./actions/triage/build/discussion-target.js

/** From the payload of a `discussion` or `discussion_comment` event. */
function discussionTarget(payload, isRerun) {
    const { labels, ...discussion } = (0,build/* discussionFrom */.t8)(payload);
    const { number } = discussion;
    const event = (0,build/* fieldsOf */.Pf)(payload, '');
    const action = event.textOrNull('action') ?? '';
    const comment = event.objectOrNull('comment');
    const isGone = action === 'deleted' || action === 'transferred';
    if (isGone && comment === null)
        return undefined;
    const written = comment === null || isGone ? {} : { comment: comment.textOrNull('body') ?? '' };
    // "Re-run" plays the old payload again, and title, category and labels have moved on since.
    if (isRerun)
        return { kind: 'discussion', number, ...written, isAsked: true };
    const known = labels === null ? {} : { known: { ...discussion, labels } };
    if (action === 'created' && comment === null)
        return { kind: 'discussion', number, ...known, isNew: true };
    const before = beforeOf(event, action);
    return { kind: 'discussion', number, ...known, ...written, ...(before && { before }) };
}
/** Undefined where the event does not say what it changed. */
function beforeOf(event, action) {
    const changes = event.objectOrNull('changes');
    if (event.has('comment'))
        return commentBefore(action, changes);
    if (action === 'labeled' || action === 'unlabeled') {
        const name = event.objectOrNull('label')?.text('name');
        return name === undefined ? undefined : { label: { name, wasOn: action === 'unlabeled' } };
    }
    if (action !== 'edited' && action !== 'category_changed')
        return {};
    return changes === null ? undefined : textsBefore(changes);
}
function commentBefore(action, changes) {
    if (action === 'created')
        return { comment: null };
    if (action !== 'edited')
        return {};
    const body = changes?.objectOrNull('body')?.textOrNull('from');
    return body === undefined || body === null ? undefined : { comment: body };
}
function textsBefore(changes) {
    const title = changes.objectOrNull('title')?.text('from');
    const body = changes.objectOrNull('body')?.text('from');
    const category = changes.objectOrNull('category')?.object('from');
    return {
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body }),
        ...(category === undefined ? {} : { category: { name: category.text('name'), slug: category.text('slug') } }),
    };
}

;// CONCATENATED MODULE: ./actions/triage/build/good-first-issue/occasion.js

function careIn({ name, payload }) {
    if (name === 'issues')
        return { isIntroducing: true, ...labelTakenOff(payload) };
    // What an old comment becomes when it is edited is no command.
    if (name !== 'issue_comment' || payload['action'] !== 'created')
        return {};
    const comment = (0,build/* fieldsOf */.Pf)(payload['comment'], 'comment');
    const at = comment.textOrNull('created_at');
    const { json, path } = comment.at('user');
    return at === null ? {} : { written: { by: (0,build/* accountFrom */.GQ)(json, path), at } };
}
function labelTakenOff(payload) {
    const label = payload['action'] === 'unlabeled' ? (0,build/* fieldsOf */.Pf)(payload, '').objectOrNull('label') : null;
    return label === null ? {} : { unlabelled: label.text('name') };
}

;// CONCATENATED MODULE: ./actions/triage/build/targets.js



/** From the inputs and the payload alone, without a request. */
function targetsOf(occasion) {
    const { event, sweep } = occasion;
    if (sweep !== undefined)
        return { sweep, ...(isTimed(event) ? { claims: { kind: 'claims' } } : {}) };
    const own = ownTarget(occasion);
    const given = givenTargets(occasion);
    if (given.length > 0)
        return { targets: given.map((target) => (isSame(target, own) ? own : target)) };
    if (own !== undefined)
        return { targets: [own] };
    return withoutSubject(event);
}
const isSame = (target, own) => own !== undefined && target.kind === own.kind && target.number === own.number;
function givenTargets({ event, runAttempt, pullRequests, issues, discussions }) {
    const expectedHead = headOfRun(event);
    const isAsked = event.name === 'workflow_dispatch' || runAttempt > 1;
    return [
        ...pullRequests.map((number) => pullRequestTarget(number, expectedHead)),
        ...issues.map((number) => ({ kind: 'issue', number, isIntroducing: true, ...(expectedHead && { expectedHead }) })),
        ...discussions.map((number) => ({ kind: 'discussion', number, isAsked })),
    ];
}
function ownTarget({ event, runAttempt }) {
    const { payload } = event;
    if (isPresent(payload['discussion']))
        return discussionTarget(payload, runAttempt > 1);
    const isGone = payload['action'] === 'deleted' || payload['action'] === 'transferred';
    const target = isGone && !('comment' in payload) ? undefined : payloadTarget(payload);
    if (target === undefined)
        return undefined;
    const comment = isGone ? {} : commentIn(payload);
    const care = target.kind === 'issue' && !isGone ? careIn(event) : {};
    // "Re-run" plays the old payload again, and titles and labels have moved on since.
    return runAttempt > 1
        ? { kind: target.kind, number: target.number, ...comment, ...care }
        : { ...target, ...comment, ...care };
}
const commentIn = (payload) => isPresent(payload['comment']) ? { comment: (0,build/* fieldsOf */.Pf)(payload['comment'], 'comment').textOrNull('body') ?? '' } : {};
function payloadTarget(payload) {
    const isOpening = payload['action'] === 'opened' && !('comment' in payload);
    if (isPresent(payload['pull_request'])) {
        const known = (0,build/* pullRequestFrom */.RZ)(payload['pull_request']);
        // Reviews come with a pull request without its counts.
        return { kind: 'pull request', number: known.number, ...(known.counts === null ? {} : { known, isNew: isOpening }) };
    }
    if (!isPresent(payload['issue']))
        return undefined;
    const known = (0,build/* issueFrom */.aG)(payload['issue']);
    // A comment on a pull request comes with the pull request as an issue, without its branches.
    if (known.pullRequest !== null)
        return { kind: 'pull request', number: known.number };
    return { kind: 'issue', number: known.number, known, isNew: isOpening };
}
const isPresent = (json) => json !== undefined && json !== null;
/** Nothing has happened: the run looks after what there is. */
const isTimed = ({ name }) => name === 'schedule' || name === 'workflow_dispatch';
function withoutSubject(event) {
    if (event.name === 'workflow_run')
        return targetsOfRun(event);
    if (isTimed(event)) {
        const otherwise = `a ${event.name} event names no issue, pull request or discussion: set sweep, search, pr-number, issue-number or discussion-number`;
        return { targets: [{ kind: 'claims', otherwise }] };
    }
    return { reason: `the event ${event.name} has no issue, pull request or discussion to triage`, isMistake: false };
}
function targetsOfRun(event) {
    const expectedHead = headOfRun(event);
    if (expectedHead === undefined)
        return { reason: 'the workflow run was not for a pull request', isMistake: false };
    const run = (0,build/* fieldsOf */.Pf)(event.payload['workflow_run'], 'workflow_run');
    const numbers = run.list('pull_requests', (json, path) => (0,build/* fieldsOf */.Pf)(json, path).whole('number'));
    if (numbers.length > 0)
        return { targets: numbers.map((number) => pullRequestTarget(number, expectedHead)) };
    const { json, path } = run.at('head_repository');
    if (!isPresent(json))
        return { reason: 'the fork that the workflow run was for is gone', isMistake: false };
    const { owner } = (0,build/* repositoryFrom */.hC)(json, path);
    return { targets: [{ kind: 'head', owner, branch: run.text('head_branch'), sha: expectedHead }] };
}
const pullRequestTarget = (number, expectedHead) => ({
    kind: 'pull request',
    number,
    ...(expectedHead === undefined ? {} : { expectedHead }),
});
/**
 * The commit that a `pull_request` run was for. A number that the run handed on comes from the pull request's author: it
 * counts only for the pull request whose head this is.
 */
function headOfRun({ name, payload }) {
    if (name !== 'workflow_run')
        return undefined;
    const run = (0,build/* fieldsOf */.Pf)(payload['workflow_run'], 'workflow_run');
    return run.text('event') === 'pull_request' ? run.text('head_sha') : undefined;
}
// The events that GitHub runs with the pull request's own workflow and, for forks and Dependabot, a token that only reads.
// https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
const READ_ONLY_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/** Whether the run's own token can only read, known before any request. */
function isReadOnly({ name, payload }, actor) {
    if (!READ_ONLY_EVENTS.includes(name) || !isPresent(payload['pull_request']))
        return false;
    const { base, head } = (0,build/* pullRequestFrom */.RZ)(payload['pull_request']);
    const isFork = fullName(head.repository) !== fullName(base.repository);
    return isFork || actor === 'dependabot[bot]';
}
const fullName = (repository) => repository === null ? '' : `${repository.owner}/${repository.name}`;

;// CONCATENATED MODULE: ./actions/triage/build/run.js




async function run({ read, event, context, log, now, connect }) {
    const inputs = readInputs(read);
    const wanted = targetsOf({ event, runAttempt: context.runAttempt, ...inputs });
    if ('reason' in wanted) {
        if (wanted.isMistake)
            log.warning(`Nothing to triage: ${wanted.reason}.`);
        else
            log.info(`Nothing to triage: ${wanted.reason}.`);
        return (0,report/* quietReport */.X)(NO_OUTPUTS);
    }
    if (isReadOnly(event, context.actor) && !inputs.dryRun) {
        log.notice(READ_ONLY_TOKEN);
        return (0,report/* quietReport */.X)(NO_OUTPUTS);
    }
    const github = await connect(inputs.token);
    // YAML and globs cost 20 ms to load, which a run without work need not pay.
    const { triageReport } = await Promise.all(/* import() */[__nccwpck_require__.e(138), __nccwpck_require__.e(93)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93));
    return await triageReport(wanted, { inputs, github, now: now(), log });
}


/***/ }),

/***/ 3883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e0: () => (/* binding */ isGitHubError),
/* harmony export */   iU: () => (/* binding */ isUserError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export GitHubError */
/**
 * What went wrong, told apart by who can mend it. Compared by `name`, not `instanceof`: the shared toolkit bundle
 * and each action's bundle hold a copy of these classes of their own (docs/decisions/0003-one-toolkit-bundle.md).
 */
/** A wrong input, configuration, permission or trigger: shown to the maintainer as one message, never with a stack. */
class UserError extends Error {
    name = 'UserError';
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

/***/ 5109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   cN: () => (/* binding */ inputReader)
/* harmony export */ });
/* unused harmony export refined */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3883);

// The runner upper-cases the name and turns spaces into underscores; hyphens stay (Handler.cs, runner 2.336.0).
const variableOf = (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
function inputReader(source) {
    const read = (name, options, convert) => {
        const found = find(source, name, options);
        return 'problem' in found ? found : convert(found.value);
    };
    function text(name, options = {}) {
        return read(name, options, (given) => presentOr(name, given, options));
    }
    function secret(name, options = {}) {
        return read(name, options, (given) => {
            if (given !== '')
                source.mask(given);
            return presentOr(name, given, options);
        });
    }
    return {
        text,
        secret,
        boolean: (name, options = {}) => read(name, options, (given) => asBoolean(name, given)),
        integer: (name, bounds) => read(name, bounds, (given) => asInteger(name, given, bounds)),
        oneOf: (name, values, options = {}) => read(name, options, (given) => asOneOf(name, given, values)),
        list: (name, options = {}) => read(name, options, (given) => ({ value: partsOf(given, /[,\n]/) })),
        lines: (name, options = {}) => read(name, options, (given) => ({ value: partsOf(given, '\n') })),
        parsed: (name, parse, options = {}) => read(name, options, (given) => (given === '' ? { value: undefined } : parse(given))),
    };
}
/** What is given under the name or one of its aliases, else the declared default; '' when there is none of them. */
function find(source, name, { aliases = [] }) {
    const given = (candidate) => source.env[variableOf(candidate)]?.trim() ?? '';
    const declared = source.action.inputs[name];
    if (declared === undefined)
        throw new Error(`The input ${name} is read but not declared in action.yml.`);
    const alias = aliases.find((candidate) => given(candidate) !== '');
    const own = given(name);
    if (alias === undefined)
        return { value: own === '' ? declared : own };
    // The runner fills in the default, so a value equal to it says nothing about what the maintainer wrote. The token's
    // default is an expression, whose value nobody here can know.
    const isOwnChoice = own !== '' && own !== declared && name !== 'github-token';
    if (isOwnChoice && own !== given(alias))
        return { problem: `${name} and ${alias} are both given. Remove ${alias}: it is another name for ${name}.` };
    source.notice(`The input ${alias} is understood as ${name}. Write ${name} instead.`);
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
function asBoolean(name, text) {
    if (text === 'true')
        return { value: true };
    if (text === 'false' || text === '')
        return { value: false };
    return { problem: `${name}: "${text}" is neither true nor false. Write ${name}: true or ${name}: false.` };
}
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

/***/ 7438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   rR: () => (/* binding */ withoutMarker),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   xY: () => (/* binding */ hasMarker)
/* harmony export */ });
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

/***/ 754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   X: () => (/* binding */ quietReport)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8623);

/** The same plan as summary, outputs and verdict: what was done and why, what was left alone and why, what failed. */
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
/** A green run that found nothing to do. It says so in the log and the `reason` alone; a summary would be noise. */
const quietReport = (outputs) => ({
    outputs: { ...outputs, plan: { effects: [], leftAlone: [], dryRun: false } },
    summary: '',
});
function notDone({ outcome, describe }) {
    if (outcome.failed.length === 0)
        return undefined;
    const lines = outcome.failed.map(({ effect, error }) => `- ${describe(effect)}: ${error}`);
    return ['Not everything could be done:', ...lines].join('\n');
}
function summaryOf(parts) {
    const { title, headline, plan, outcome, describe } = parts;
    const failed = new Map(outcome.failed.map(({ effect, error }) => [effect, error]));
    const effects = plan.effects.map((effect) => {
        const error = failed.get(effect);
        const state = outcome.dryRun ? 'would' : error === undefined ? 'done' : `**failed:** ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(error)}`;
        return `| ${state} | ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(describe(effect))} | ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(effect.because)} |`;
    });
    const leftAlone = leftAloneLines(plan.leftAlone);
    const sections = [
        `### ${title}${outcome.dryRun ? ' (dry run: nothing was written)' : ''}`,
        headline,
        effects.length > 0 ? ['| | What | Why |', '| --- | --- | --- |', ...effects].join('\n') : '',
        parts.details ?? '',
        leftAlone.length > 0 ? ['**Left alone**', '', ...leftAlone].join('\n') : '',
    ];
    return sections.filter((section) => section !== '').join('\n\n');
}
// Past this a list is scrolled, not read; the output `plan` has every line. What was done is listed in full.
const MOST_LEFT_ALONE = 100;
function leftAloneLines(leftAlone) {
    const shown = leftAlone
        .slice(0, MOST_LEFT_ALONE)
        .map(({ what, because }) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(what)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(because)}`);
    const more = leftAlone.length - shown.length;
    return more > 0 ? [...shown, `- and ${more} more, which the output \`plan\` names`] : shown;
}


/***/ }),

/***/ 6957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __nccwpck_require__(3883);
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
        // A byte order mark, as editors on Windows write it, is no JSON.
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
    if (!isObject(payload)) {
        throw new errors/* UserError */.yo(`The event file ${path} holds no JSON object. It must hold the event's payload.`);
    }
    return payload;
}
const isObject = (json) => typeof json === 'object' && json !== null && !Array.isArray(json);
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The event file ${path} is not JSON. It must hold the event's payload.`, { cause: error });
    }
}
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : (0,errors/* messageOf */.bD)(error);

// EXTERNAL MODULE: ./packages/action-kit/build/inputs.js
var inputs = __nccwpck_require__(5109);
// EXTERNAL MODULE: ./packages/action-kit/build/text.js
var build_text = __nccwpck_require__(8623);
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

;// CONCATENATED MODULE: ./packages/action-kit/build/runner.js



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
    /** Without the file, as when somebody runs the bundle by hand, `shown` goes to the log. */
    const append = (variable, text, shown) => {
        const path = env[variable] ?? '';
        if (path === '')
            write(`${shown.split('\n').map(build_text/* inertLine */.Fq).join('\n')}\n`);
        else
            appendTo(path, text, variable);
    };
    const annotate = ({ level, message, title, file, line }) => {
        command(level, message, {
            ...(title === undefined ? {} : { title }),
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line: String(line) }),
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

// EXTERNAL MODULE: ./packages/action-kit/build/truncate.js + 1 modules
var truncate = __nccwpck_require__(6884);
;// CONCATENATED MODULE: ./packages/action-kit/build/output.js

/**
 * The value of an output as text: text as it is, anything else as JSON.
 *
 * GitHub limits the outputs of a job to 1 MB in all (measured in UTF-16, as .NET counts), so a larger value gives way
 * to a sentence: a truncated JSON would break whoever parses it, and an output over the limit loses all of the job's.
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

;// CONCATENATED MODULE: ./packages/action-kit/build/standard-output.js

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
/** Whoever read our output is gone: there is nobody left to tell, of this or of anything else. */
const isUnread = (error) => error?.code === 'EPIPE';

;// CONCATENATED MODULE: ./packages/action-kit/build/switchable-runner.js
/**
 * A runner that keeps secrets out of what it prints also where no GitHub runner reads along and stars them out: on a
 * developer's terminal, in another CI.
 */
function switchableRunner(first) {
    let runner = first;
    const secrets = new Set();
    const redacted = (text) => [...secrets].reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
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
        fail: (message) => runner.fail(redacted(message)),
    };
    function redactedAnnotation(annotation) {
        const { title } = annotation;
        return {
            ...annotation,
            message: redacted(annotation.message),
            ...(title === undefined ? {} : { title: redacted(title) }),
        };
    }
}

;// CONCATENATED MODULE: ./packages/action-kit/build/run-action.js









/** Where bugs are reported; shown with the stack of an error that is neither the user's nor GitHub's. */
const ISSUES_PAGE = 'https://github.com/OWNER/porchlight/issues';
/**
 * Runs an action from start to end: reads, runs, reports, and fails the step for anything thrown. The only place
 * that reads `process.env` and sets the exit code.
 */
async function runAction({ action, run, toolkit, outputsOfFailure }) {
    const env = process.env;
    const runner = switchableRunner(lightRunner(env, printText));
    const log = logTo({
        print: (line) => runner.print(line),
        annotate: (annotation) => runner.annotate(annotation),
        isDebug: env['RUNNER_DEBUG'] === '1',
    });
    const load = async () => {
        const loaded = await toolkit();
        runner.switchTo(loaded.runner);
        return loaded;
    };
    const isOver = failWhateverHappens((thrown) => reportError(thrown, { runner, log }));
    const host = hostOf({ action, env, log, runner, load });
    try {
        const report = await run(host).catch((thrown) => {
            reportError(thrown, { runner, log });
            return { outputs: outputsOfFailure, summary: failureSummary(thrown, action) };
        });
        await publish(report, { action, runner });
    }
    catch (thrown) {
        reportError(thrown, { runner, log });
    }
    isOver();
}
/** Fails the step for what no `catch` sees: a promise nobody waits for, and one that nothing will ever settle. */
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
function hostOf({ action, env, log, runner, load }) {
    const context = contextOf(env);
    let event;
    return {
        read: (0,inputs/* inputReader */.cN)({ action, env, mask: (secret) => runner.mask(secret), notice: (message) => log.notice(message) }),
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
/** The job summary is where people look first; a bug's stack stays in the log. */
const failureSummary = (thrown, { name }) => (0,errors/* isUserError */.iU)(thrown) || (0,errors/* isGitHubError */.e0)(thrown)
    ? `### ${name} could not do its work\n\n${(0,build_text/* inlineText */.ln)(thrown.message)}`
    : '';
function reportError(thrown, { runner, log }) {
    if ((0,errors/* isUserError */.iU)(thrown) || (0,errors/* isGitHubError */.e0)(thrown)) {
        runner.fail((0,errors/* messageOf */.bD)(thrown));
        return;
    }
    if (thrown instanceof Error && thrown.stack !== undefined)
        log.info(thrown.stack);
    runner.fail(`${(0,errors/* messageOf */.bD)(thrown).replace(/[^.!?]$/, '$&.')} This is a bug in Porchlight. Please report it with the lines above: ${ISSUES_PAGE}`);
}


/***/ }),

/***/ 8623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ inertLine),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   ln: () => (/* binding */ inlineText)
/* harmony export */ });
/* unused harmony exports inlineCode, fencedBlock, tableCell, shellQuoted */
/** One line that the log can print as it is: no control characters, and no workflow command. */
function inertLine(text) {
    // The runner takes a line for a command when it starts with `::`, after blanks, or holds `##[` (ActionCommand.cs).
    return visible(text.replaceAll(LINE_BREAKS, ' '))
        .replace(/^(\s*)::/, '$1\u200b::')
        .replaceAll('##[', '##\u200b[');
}
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
 * Text from anybody as inline Markdown, on one line: it reads as it was written and does nothing. Escaping alone is not
 * enough, as GitHub looks for mentions, references, addresses and emoji in the rendered text; an invisible word joiner
 * keeps it from finding any.
 */
function inlineText(text) {
    return oneLine(text)
        .replaceAll(/[@#]|:(?=\/\/|[\w+-])|www(?=\.)|GH-(?=\d)/gi, `$&${WORD_JOINER}`)
        .replaceAll(/[\\`*_{}[\]<>()#+|!~$&=-]/g, String.raw `\$&`)
        .replace(/^(\d+)\./, String.raw `$1\.`);
}
const WORD_JOINER = '\u2060';
const oneLine = (text) => inertLine(text).replaceAll(/\s+/g, ' ').trim();
/** Text from anybody as a code span, on one line. Nothing in a code span is a mention or a reference. */
function inlineCode(text) {
    const line = oneLine(text);
    if (line === '')
        return '` `';
    const fence = '`'.repeat(longestRun(line, '`') + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Text from anybody as a code block; `language` is ours, for example `sh`. */
function fencedBlock(text, language = '') {
    const lines = visible(text.replaceAll(/\r\n?/g, '\n')).replace(/\n$/, '');
    // CommonMark asks for three at the least, and for more than any fence inside.
    const fence = '`'.repeat(Math.max(3, longestRun(lines, '`') + 1));
    return `${fence}${language}\n${lines}\n${fence}`;
}
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
/** "ada, bob and eve". */
const listed = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;


/***/ }),

/***/ 6884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ truncateMarkdown)
});

;// CONCATENATED MODULE: ./packages/action-kit/build/open-markdown.js
/** What has to follow a piece of Markdown so that nothing in it stays open: a code fence, an HTML comment, `<details>`. */
function closersOf(markdown) {
    const state = { fence: '', isComment: false, details: 0 };
    for (const line of markdown.split('\n'))
        readLine(line, state);
    const blockEnd = state.fence !== '' ? `\n${state.fence}` : state.isComment ? ' -->' : '';
    return `${blockEnd}${'\n</details>'.repeat(state.details)}`;
}
function readLine(line, state) {
    // https://spec.commonmark.org/0.31.2/#fenced-code-blocks; in a list or a quote a fence may stand further right.
    const [, fence = '', rest = ''] = /^[ >]*(?:(?:[-*+]|\d{1,9}[.)])[ >]+)*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (state.fence !== '') {
        if (fence.startsWith(state.fence) && rest.trim() === '')
            state.fence = '';
        return;
    }
    if (!state.isComment && fence !== '' && !(fence.startsWith('`') && rest.includes('`'))) {
        state.fence = fence;
        return;
    }
    for (const [tag] of line.matchAll(/<!--|-->|<details\b|<\/details>/gi))
        readTag(tag.toLowerCase(), state);
}
function readTag(tag, state) {
    if (tag === '-->')
        state.isComment = false;
    else if (state.isComment)
        return;
    else if (tag === '<!--')
        state.isComment = true;
    else
        state.details = Math.max(0, state.details + (tag === '<details' ? 1 : -1));
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
    return Buffer.byteLength(text) <= bytes && codePoints(text) <= characters;
}
function codePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
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

/***/ 6812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GQ: () => (/* reexport */ parse_accountFrom),
  t8: () => (/* reexport */ discussionFrom),
  Pf: () => (/* reexport */ json_fieldsOf),
  aG: () => (/* reexport */ issueFrom),
  RZ: () => (/* reexport */ pullRequestFrom),
  hC: () => (/* reexport */ repositoryFrom),
  NL: () => (/* reexport */ stickyComment),
  VQ: () => (/* binding */ toolkit)
});

// UNUSED EXPORTS: changedFileFrom, commentFrom, commitFrom, labelFrom, labelNameFrom, listFrom, releaseFrom

// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __nccwpck_require__(3883);
;// CONCATENATED MODULE: ./packages/github/build/json.js

const json_isObject = (json) => typeof json === 'object' && json !== null && !Array.isArray(json);
/** A text that may be missing, of JSON that may be anything: '' then. For error answers, which have no fixed shape. */
function wordIn(json, name) {
    const value = json_isObject(json) ? json[name] : undefined;
    return typeof value === 'string' ? value : '';
}
/** The same for a list. */
function entriesIn(json, name) {
    const value = json_isObject(json) ? json[name] : undefined;
    return Array.isArray(value) ? value : [];
}
function json_fieldsOf(json, path) {
    if (!json_isObject(json))
        throw unexpected(path, 'an object', json);
    const at = (name) => ({ json: json[name], path: path === '' ? name : `${path}.${name}` });
    const isAbsent = (name) => json[name] === undefined || json[name] === null;
    const object = (name) => json_fieldsOf(at(name).json, at(name).path);
    const text = (name) => stringFrom(at(name).json, at(name).path);
    const flag = (name) => {
        const value = json[name];
        if (typeof value !== 'boolean')
            throw unexpected(at(name).path, 'true or false', value);
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
                throw unexpected(at(name).path, 'a whole number', value);
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
        throw unexpected(path, 'a list', json);
    return json.map((entry, index) => parse(entry, `${path}[${index}]`));
}
function stringFrom(json, path) {
    if (typeof json !== 'string')
        throw unexpected(path, 'a text', json);
    return json;
}
// Never the value itself: a payload may hold what must not be printed.
const unexpected = (path, expected, json) => new errors/* UserError */.yo(`GitHub's JSON should have ${expected} at "${path}" and has ${kindOf(json)}.`);
function kindOf(json) {
    if (json === undefined)
        return 'nothing';
    if (json === null)
        return 'null';
    if (Array.isArray(json))
        return 'a list';
    return { string: 'a text', number: 'a number', boolean: 'true or false' }[typeof json] ?? 'an object';
}

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
    const account = json_fieldsOf(json, path);
    // Old payloads lack the type, and a new kind of account must not stop us; neither is a bot for certain.
    const type = ACCOUNT_TYPES.find((known) => known === account.at('type').json) ?? 'User';
    return { login: account.text('login'), id: account.whole('id'), type };
}
/** From anything with `full_name`, such as a payload's `repository`. */
function repositoryFrom(json, path = 'repository') {
    const fullName = json_fieldsOf(json, path).text('full_name');
    const [owner, name, ...rest] = fullName.split('/');
    if (!owner || !name || rest.length > 0) {
        throw new errors/* UserError */.yo(`GitHub's JSON should have owner/name at "${path}.full_name" and has "${fullName}".`);
    }
    return { owner, name };
}
function issueFrom(json, path = 'issue') {
    const issue = json_fieldsOf(json, path);
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
    const pull = json_fieldsOf(json, path);
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
        url: thread.text('html_url'),
    };
}
/** The webhook's schema lets these lists be absent or null, have null in them, and a team among the reviewers. */
function namesIn(thread, list, field) {
    if (!thread.has(list))
        return [];
    return thread
        .list(list, (json, path) => (json === null ? null : json_fieldsOf(json, path).textOrNull(field)))
        .filter((name) => name !== null);
}
function stateFrom(thread) {
    const state = thread.textOrNull('state') ?? (thread.has('closed_at') ? 'closed' : 'open');
    if (state === 'open' || state === 'closed')
        return state;
    throw new errors/* UserError */.yo(`GitHub's JSON should have open or closed at "${thread.at('state').path}" and has "${state}".`);
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
const labelNameFrom = (json, path = 'label') => typeof json === 'string' ? json : json_fieldsOf(json, path).text('name');
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

;// CONCATENATED MODULE: ./packages/github/build/discussion.js


/** From the payload of a `discussion` or `discussion_comment` event, as the discussion alone does not know its repository. */
function discussionFrom(payload) {
    const event = json_fieldsOf(payload, '');
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
        repositoryId: event.objectOrNull('repository')?.textOrNull('node_id') ?? '',
    };
}
/** Events and GraphQL write it alike. */
const categoryFrom = (category) => ({
    name: category.text('name'),
    slug: category.text('slug'),
});

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
        throw new UserError(`GitHub's JSON has an unknown file status at "${path}.status": "${written}".`);
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
    return {
        sha: listed.text('sha'),
        message: commit.text('message'),
        parents: listed.list('parents', (parent, parentPath) => fieldsOf(parent, parentPath).text('sha')),
        author: identityFrom(commit.objectOrNull('author'), listed.at('author')),
        committer: identityFrom(commit.objectOrNull('committer'), listed.at('committer')),
        isVerified: commit.objectOrNull('verification')?.flag('verified') ?? false,
    };
}
function identityFrom(written, { json, path }) {
    return {
        name: written?.textOrNull('name') ?? '',
        email: written?.textOrNull('email') ?? '',
        // GitHub writes null or {} for an address that belongs to nobody.
        account: isObject(json) && Object.keys(json).length > 0 ? accountFrom(json, path) : null,
    };
}

// EXTERNAL MODULE: ./packages/action-kit/build/marker.js
var build_marker = __nccwpck_require__(7438);
// EXTERNAL MODULE: ./packages/action-kit/build/truncate.js + 1 modules
var truncate = __nccwpck_require__(6884);
;// CONCATENATED MODULE: ./packages/github/build/sticky-comment.js

const NOTICE = '_This comment was longer than GitHub allows and was cut._';
/** Writes, updates or clears our one comment with this marker, so that doing it twice leaves what doing it once leaves. */
async function stickyComment(comments, wanted) {
    const found = wanted.existing ?? (await comments.withMarker(wanted.number, wanted.marker));
    const ours = oldestFirst(found.filter((comment) => comment.isOurs && (0,build_marker/* hasMarker */.xY)(comment.body, wanted.marker)));
    // What is hidden was put away on purpose; an update in there would reach nobody.
    const visible = ours.filter((comment) => !comment.isMinimized);
    const { mode = 'update' } = wanted;
    if (mode === 'hide')
        return hide(comments, visible, wanted);
    if (mode === 'delete')
        return remove(comments, ours);
    if (mode === 'recreate')
        return recreate(comments, visible, wanted);
    const [oldest] = visible;
    if (oldest !== undefined)
        return keep(comments, visible, nextBody(oldest, wanted));
    return ours.length === 0 ? createFirst(comments, wanted) : create(comments, wanted);
}
function nextBody(existing, wanted) {
    if (wanted.mode === 'create-only')
        return existing.body;
    return wanted.mode === 'append' ? grown(existing, wanted) : bodyOf(wanted);
}
const oldestFirst = (found) => found.toSorted((one, other) => one.id - other.id);
const fitting = (body, { marker, notice = NOTICE }) => (0,truncate/* truncateMarkdown */.o)((0,build_marker/* withMarker */.Pe)(body, marker), { notice });
const bodyOf = (wanted) => fitting(wanted.body ?? '', wanted);
function grown(existing, wanted) {
    const before = normal((0,build_marker/* withoutMarker */.rR)(existing.body, wanted.marker));
    const added = normal(wanted.body ?? '');
    return before.endsWith(added) ? existing.body : fitting(`${before}\n\n${added}`, wanted);
}
// GitHub keeps line ends as it gets them, and people edit with those of their system.
const normal = (body) => body.replaceAll('\r\n', '\n').trimEnd();
/** `createOnce` looks at the thread in the request that writes. It knows nothing of hidden comments, so only where none is ours. */
async function createFirst(comments, wanted) {
    const { number, nodeId, marker } = wanted;
    if (nodeId === undefined)
        return create(comments, wanted);
    const body = bodyOf(wanted);
    const standing = await comments.createOnce({ number, nodeId }, { marker, body });
    const { did, comment } = await keep(comments, [standing], body);
    return { did: did === 'left-unchanged' ? 'created' : did, comment };
}
/**
 * Writes, then looks once more: another run may have found nothing at the same moment and written as well. Both keep
 * the oldest, so they agree without talking; and it gets the text of whoever looked last.
 */
async function create(comments, wanted) {
    const body = bodyOf(wanted);
    const created = await comments.create(wanted.number, body);
    const written = await comments.withMarker(wanted.number, wanted.marker);
    const twins = oldestFirst(written.filter((comment) => (0,build_marker/* hasMarker */.xY)(comment.body, wanted.marker) && !comment.isMinimized && comment.id !== created.id));
    if (twins.length === 0)
        return { did: 'created', comment: created };
    return keep(comments, oldestFirst([...twins, created]), body);
}
/** One with this body stays: the oldest, whose place in the thread and whose link people know. */
async function keep(comments, ours, body) {
    const [oldest, ...duplicates] = ours;
    if (oldest === undefined)
        return { did: 'nothing', comment: null };
    for (const duplicate of duplicates)
        await comments.remove(duplicate.id);
    if (normal(oldest.body) === normal(body))
        return { did: 'left-unchanged', comment: oldest };
    return { did: 'updated', comment: await comments.update(oldest.id, body) };
}
async function recreate(comments, ours, wanted) {
    const [newest, ...rest] = ours.toReversed();
    // A re-run of the same job would notify everybody of what they have read.
    if (newest !== undefined && rest.length === 0 && normal(newest.body) === normal(bodyOf(wanted))) {
        return { did: 'left-unchanged', comment: newest };
    }
    for (const old of ours)
        await comments.remove(old.id);
    return create(comments, wanted);
}
async function remove(comments, ours) {
    for (const comment of ours)
        await comments.remove(comment.id);
    return { did: ours.length === 0 ? 'nothing' : 'deleted', comment: null };
}
async function hide(comments, ours, { classifier }) {
    for (const comment of ours)
        await comments.minimize(comment.nodeId, classifier ?? 'OUTDATED');
    const [newest] = ours.toReversed();
    return newest === undefined
        ? { did: 'nothing', comment: null }
        : { did: 'hid', comment: { ...newest, isMinimized: true } };
}

;// CONCATENATED MODULE: ./packages/github/build/index.js







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
const isInvalidAddress = (error) => ['ERR_INVALID_URL', 'UND_ERR_INVALID_ARG'].includes(wordIn(error, 'code'));
function invalidAddress(cause) {
    // Without what may be a password.
    const address = wordIn(cause, 'input').replace(/\/\/.*@/, '//***@');
    const what = address === '' ? 'An address is not valid' : `"${address}" is not an address`;
    return new errors/* UserError */.yo(`${what}. Check GITHUB_API_URL, https_proxy and http_proxy: each must start with http:// or https://.`, { cause });
}


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
/******/ var __webpack_exports__ = __nccwpck_require__(1526);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
