/******/ var __webpack_modules__ = ({

/***/ 995:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:module");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:vm");

/***/ }),

/***/ 830:
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

/***/ 113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ labelKey)
/* harmony export */ });
/** GitHub compares label names without case, and so do we. */
const labelKey = (name) => name.toLowerCase();


/***/ }),

/***/ 526:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(12);
/* harmony import */ var _porchlight_github__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(742);
/* harmony import */ var _action_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(830);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(242);




await (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)({ action: _action_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X, run: _run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e, toolkit: _porchlight_github__WEBPACK_IMPORTED_MODULE_0__/* .toolkit */ .VQ });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   v: () => (/* binding */ NO_OUTPUTS)
/* harmony export */ });
/* harmony import */ var _labels_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(113);

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
    const removed = own.flatMap((effect) => (effect.kind === 'remove-label' ? [(0,_labels_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(effect.label)] : []));
    const added = own.flatMap((effect) => (effect.kind === 'add-labels' ? effect.labels : []));
    return [...labels.filter((label) => !removed.includes((0,_labels_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .labelKey */ .k)(label))), ...added];
}
const unique = (labels) => [...new Set(labels)];
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


/***/ }),

/***/ 242:
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

// EXTERNAL MODULE: ./packages/github/build/pure.js + 4 modules
var pure = __nccwpck_require__(170);
// EXTERNAL MODULE: ./packages/action-kit/build/json.js
var build_json = __nccwpck_require__(118);
;// CONCATENATED MODULE: ./actions/triage/build/claim-event.js


function claimEvent({ name, payload }) {
    if (name === 'issues')
        return { mayIntroduce: true, ...labelTakenOff(payload) };
    // An old comment does not become a command by being edited.
    if (name !== 'issue_comment' || payload['action'] !== 'created')
        return {};
    const comment = (0,build_json/* fieldsOf */.Pf)(payload['comment'], 'comment');
    const at = comment.textOrNull('created_at');
    const { json, path } = comment.at('user');
    return at === null ? {} : { newComment: { by: (0,pure/* accountFrom */.GQ)(json, path), at } };
}
function labelTakenOff(payload) {
    const label = payload['action'] === 'unlabeled' ? (0,build_json/* fieldsOf */.Pf)(payload, '').objectOrNull('label') : null;
    return label === null ? {} : { unlabelled: label.text('name') };
}

;// CONCATENATED MODULE: ./actions/triage/build/discussion-event.js


/** From the payload of a `discussion` or `discussion_comment` event. */
function discussionTarget(payload, isRerun) {
    const { labels, ...discussion } = (0,pure/* discussionFrom */.t8)(payload);
    const { number } = discussion;
    const event = (0,build_json/* fieldsOf */.Pf)(payload, '');
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

;// CONCATENATED MODULE: ./actions/triage/build/event.js




/** From the inputs and the payload alone, without a request. */
function eventTargets(event, inputs) {
    const { sweep } = inputs;
    if (sweep !== undefined)
        return { sweep, ...(isTimed(event) ? { claims: { kind: 'claims' } } : {}) };
    const own = ownTarget(event, inputs);
    const given = givenTargets(event, inputs);
    if (given.length > 0)
        return { targets: given.map((target) => (isSame(target, own) ? own : target)) };
    if (own !== undefined)
        return { targets: [own] };
    return withoutSubject(event);
}
const isSame = (target, own) => own !== undefined && target.kind === own.kind && target.number === own.number;
function givenTargets(event, { runAttempt, pullRequests, issues, discussions }) {
    const isAsked = event.name === 'workflow_dispatch' || runAttempt > 1;
    return [
        ...pullRequests.map(pullRequestTarget),
        ...issues.map((number) => ({ kind: 'issue', number, mayIntroduce: true })),
        ...discussions.map((number) => ({ kind: 'discussion', number, isAsked })),
    ];
}
function ownTarget(event, { runAttempt }) {
    const { payload } = event;
    if (isPresent(payload['discussion']))
        return discussionTarget(payload, runAttempt > 1);
    const isGone = payload['action'] === 'deleted' || payload['action'] === 'transferred';
    const target = isGone && !('comment' in payload) ? undefined : payloadTarget(payload);
    if (target === undefined)
        return undefined;
    const comment = isGone ? {} : commentIn(payload);
    const claim = target.kind === 'issue' && !isGone ? claimEvent(event) : {};
    // "Re-run" plays the old payload again, and titles and labels have moved on since.
    return runAttempt > 1
        ? { kind: target.kind, number: target.number, ...comment, ...claim }
        : { ...target, ...comment, ...claim };
}
const commentIn = (payload) => isPresent(payload['comment']) ? { comment: (0,build_json/* fieldsOf */.Pf)(payload['comment'], 'comment').textOrNull('body') ?? '' } : {};
function payloadTarget(payload) {
    const isOpening = payload['action'] === 'opened' && !('comment' in payload);
    if (isPresent(payload['pull_request'])) {
        const known = (0,pure/* pullRequestFrom */.RZ)(payload['pull_request']);
        // Reviews come with a pull request without its counts.
        return { kind: 'pull request', number: known.number, ...(known.counts === null ? {} : { known, isNew: isOpening }) };
    }
    if (!isPresent(payload['issue']))
        return undefined;
    const known = (0,pure/* issueFrom */.aG)(payload['issue']);
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
        return workflowRunTargets(event);
    if (isTimed(event)) {
        const otherwise = `a ${event.name} event names no issue, pull request or discussion: set sweep, search, pr-number, issue-number or discussion-number`;
        return { targets: [{ kind: 'claims', otherwise }] };
    }
    return skip('event-not-ours', `the event ${event.name} has no issue, pull request or discussion to triage`);
}
function workflowRunTargets(event) {
    const head = (0,pure/* workflowRunHead */.VR)(event);
    if (head === undefined)
        return skip('event-not-ours', 'the workflow run was not for a pull request');
    const { sha, branch, owner, numbers } = head;
    if (numbers.length > 0)
        return { targets: numbers.map(pullRequestTarget) };
    if (owner === null)
        return skip('event-not-ours', 'the fork that the workflow run was for is gone');
    return { targets: [{ kind: 'head', owner, branch, sha }] };
}
const pullRequestTarget = (number) => ({ kind: 'pull request', number });

// EXTERNAL MODULE: ./packages/action-kit/build/inputs.js
var build_inputs = __nccwpck_require__(109);
// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __nccwpck_require__(883);
;// CONCATENATED MODULE: ./actions/triage/build/inputs.js

function readInputs(read) {
    const { open, search, ...inputs } = (0,build_inputs/* collect */.Fo)({
        token: read.secret('github-token', { required: true, aliases: ['repo-token'] }),
        dryRun: read.boolean('dry-run'),
        explain: read.boolean('explain'),
        configurationPaths: (0,build_inputs/* refined */.S)(read.list('configuration-path', { aliases: ['config-path'] }), pathsOf),
        configuration: read.text('configuration'),
        sync: read.parsed('sync-labels', syncOf),
        dot: read.optionalBoolean('dot', LENIENT),
        pullRequests: read.numbers('pr-number'),
        issues: read.numbers('issue-number'),
        discussions: read.numbers('discussion-number'),
        includeTitle: read.optionalBoolean('include-title', LENIENT),
        includeBody: (0,build_inputs/* refined */.S)(read.optionalBoolean('include-body', LENIENT), (isIncluded) => ({
            value: isIncluded === true,
        })),
        enableVersionedRegex: read.optionalBoolean('enable-versioned-regex', LENIENT),
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
/** Paths in the repository; GitHub takes no other, and neither do we. */
function pathsOf(given) {
    const paths = given.map((path) => path.replace(/^\.\//, '')).filter((path) => path !== '');
    const outside = paths.find((path) => path.startsWith('/') || path.split('/').includes('..'));
    if (outside === undefined)
        return { value: paths };
    return {
        problem: `configuration-path: "${outside}" leads out of the repository. Write a path from its root, such as .github/labeler.yml.`,
    };
}
// actions/labeler takes YAML's core booleans in any of their writings, github/issue-labeler takes 0 and 1.
const LENIENT = { isLenient: true };
const TRUE = ['true', 'True', 'TRUE', '1'];
const FALSE = ['false', 'False', 'FALSE', '0'];
function syncOf(text) {
    if (text === 'own')
        return { value: 'own' };
    if (text === 'all' || TRUE.includes(text))
        return { value: 'all' };
    if (FALSE.includes(text))
        return { value: 'off' };
    return { problem: `sync-labels: "${text}" is not known. Write one of: false, own, all, true.` };
}
function dateOf(name, text) {
    const date = new Date(text);
    if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(date.getTime()))
        return { value: date };
    return { problem: `${name}: "${text}" is not a date. Write it as ISO 8601, for example 2026-11-22T00:00:00Z.` };
}

// EXTERNAL MODULE: ./actions/triage/build/outputs.js
var outputs = __nccwpck_require__(885);
;// CONCATENATED MODULE: ./actions/triage/build/run.js





/** Labels what an event is about, and does what else the rules ask for. The payload alone says whether there is work. */
async function run({ read, event, context, log, now, connect }) {
    const inputs = readInputs(read);
    const targets = eventTargets(event, { ...inputs, runAttempt: context.runAttempt });
    if (isSkip(targets))
        return skipReport(log, { skip: targets, what: 'triage', outputs: outputs/* NO_OUTPUTS */.v });
    if ((0,pure/* readOnlyToken */.aE)(event, context.actor) && !inputs.dryRun) {
        log.notice((0,pure/* readOnlyNotice */.pv)(event, { action: 'triage', undone: 'no labels are added' }));
        const readOnly = skip('read-only-token', 'the token of this run can only read');
        return skipReport(log, { skip: readOnly, what: 'triage', outputs: outputs/* NO_OUTPUTS */.v });
    }
    const github = await connect(inputs.token);
    // YAML and globs cost 20 ms to load, which a run without work need not pay.
    const { triageTargets } = await Promise.all(/* import() */[__nccwpck_require__.e(138), __nccwpck_require__.e(347)]).then(__nccwpck_require__.bind(__nccwpck_require__, 347));
    return await triageTargets(targets, { inputs, event, github, now: now(), page: context.page, log });
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
/* harmony export */   S: () => (/* binding */ refined),
/* harmony export */   cN: () => (/* binding */ inputReader)
/* harmony export */ });
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

/***/ 811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ scanMarkdown),
/* harmony export */   z: () => (/* binding */ markdownLines)
/* harmony export */ });
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

// EXTERNAL MODULE: ./packages/action-kit/build/truncate.js + 1 modules
var truncate = __nccwpck_require__(884);
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
/* harmony export */   iw: () => (/* binding */ fileUrl),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   x7: () => (/* binding */ sentenceText)
/* harmony export */ });
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

/***/ 884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ truncateMarkdown)
});

// EXTERNAL MODULE: ./packages/action-kit/build/markdown-lines.js
var markdown_lines = __nccwpck_require__(811);
;// CONCATENATED MODULE: ./packages/action-kit/build/open-markdown.js

/** What has to follow a piece of Markdown so that nothing in it stays open: a code fence, an HTML comment, `<pre>`, `<details>`. */
function closersOf(markdown) {
    const { lines, openFence, isCommentOpen } = (0,markdown_lines/* scanMarkdown */.N)(markdown);
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
/* harmony import */ var _pure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(170);


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

/***/ 170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GQ: () => (/* reexport */ parse_accountFrom),
  t8: () => (/* reexport */ discussionFrom),
  aG: () => (/* reexport */ issueFrom),
  dr: () => (/* reexport */ otherHead),
  RZ: () => (/* reexport */ pullRequestFrom),
  pv: () => (/* reexport */ readOnlyNotice),
  aE: () => (/* reexport */ readOnlyToken),
  qC: () => (/* reexport */ undefinedIfMissing),
  VR: () => (/* reexport */ workflowRunHead)
});

// UNUSED EXPORTS: changedFileFrom, commentFrom, commitFrom, labelFrom, labelNameFrom, releaseFrom, repositoryFrom

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
    const issue = (0,build_json/* fieldsOf */.Pf)(json, path);
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
    const pull = (0,build_json/* fieldsOf */.Pf)(json, path);
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
        .list(list, (json, path) => (json === null ? null : (0,build_json/* fieldsOf */.Pf)(json, path).textOrNull(field)))
        .filter((name) => name !== null);
}
function stateFrom(thread) {
    const state = thread.textOrNull('state') ?? (thread.has('closed_at') ? 'closed' : 'open');
    if (state === 'open' || state === 'closed')
        return state;
    throw new errors/* UserError */.yo(`GitHub's JSON: expected open or closed at "${thread.at('state').path}", found "${state}".`);
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
const labelNameFrom = (json, path = 'label') => typeof json === 'string' ? json : (0,build_json/* fieldsOf */.Pf)(json, path).text('name');
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
    const event = (0,build_json/* fieldsOf */.Pf)(payload, '');
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

;// CONCATENATED MODULE: ./packages/github/build/undefined-if-missing.js

/**
 * What GitHub answers, or undefined where it says that there is no such thing. 410 counts, too: GitHub answers it for an
 * issue that was deleted and for a feature that is switched off, and never for what is there. What a token may not see is
 * 404 as well, so a caller to whom that makes a difference has to tell the two apart by itself.
 */
async function undefinedIfMissing(promise) {
    try {
        return await promise;
    }
    catch (error) {
        if ((0,errors/* isGitHubError */.e0)(error) && MISSING.includes(error.status))
            return undefined;
        throw error;
    }
}
const MISSING = [404, 410];

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
/******/ var __webpack_exports__ = __nccwpck_require__(526);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
