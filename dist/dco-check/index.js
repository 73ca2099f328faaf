import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
// Generated from action.yml by `npm run docs`. Do not edit.
const action = {
    name: 'dco-check',
    inputs: {
        'github-token': '',
        'config-path': '',
        'pr-number': '',
        'range': '',
        'comment': 'never',
        'check-run': 'false',
        'allow-override': 'true',
        'fail-on-missing': 'true',
        'dry-run': 'false',
        'require-members': '',
        'members': '',
        'allow-remediation-commits-individual': '',
        'allow-remediation-commits-third-party': '',
        'match': '',
        'require-co-authors': '',
        'exempt-accounts': '',
        'exempt-reverts': '',
        'merge-commits': '',
    },
    outputs: ['conclusion', 'failing-commits', 'checked-commits', 'plan'],
};


/***/ }),

/***/ 868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ CHECK_NAME),
/* harmony export */   M9: () => (/* binding */ overriddenCheckRun),
/* harmony export */   c: () => (/* binding */ OVERRIDE_BUTTON),
/* harmony export */   q4: () => (/* binding */ overriderOf)
/* harmony export */ });
/** As the DCO app's check is named, so that a branch protection that requires it needs no change. */
const CHECK_NAME = 'DCO';
/** GitHub calls us back with the identifier when somebody presses the button. */
const OVERRIDE_BUTTON = {
    label: 'Set to pass',
    description: 'Lets this commit pass; records who did.',
    identifier: 'set-to-pass',
};
// Only our own check runs are read, and nobody but us can write those, so that what stands in them can be believed.
const OVERRIDE_MARKER = '<!-- porchlight:dco-check:override -->';
const TITLE = 'Set to pass by ';
/** The check after somebody pressed the button: who, when, where, and what it said before. */
const overriddenCheckRun = ({ by, sha, summary, at, runUrl }) => ({
    name: CHECK_NAME,
    sha,
    conclusion: 'success',
    title: `${TITLE}${by}`,
    summary: `${OVERRIDE_MARKER}\n**${by}** set this check to pass on ${at.toISOString()}; [this run](${runUrl}) recorded it. It holds for this commit alone. Before, the check said:\n\n${summary}`,
});
/** Who set the check to pass; undefined when nobody did. */
const overriderOf = (own) => own?.conclusion === 'success' && own.summary.startsWith(OVERRIDE_MARKER) && own.title.startsWith(TITLE)
    ? own.title.slice(TITLE.length)
    : undefined;


/***/ }),

/***/ 263:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(957);
/* harmony import */ var _porchlight_github__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(623);
/* harmony import */ var _action_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(871);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(234);




await (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)({ action: _action_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X, run: _run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e, toolkit: _porchlight_github__WEBPACK_IMPORTED_MODULE_0__/* .toolkit */ .VQ, outputsOfFailure: _run_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_JUDGED */ .G });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ NOT_JUDGED),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/action-kit/build/report.js
var report = __nccwpck_require__(754);
// EXTERNAL MODULE: ./packages/action-kit/build/inputs.js
var inputs = __nccwpck_require__(109);
// EXTERNAL MODULE: ./actions/dco-check/build/settings.js
var settings = __nccwpck_require__(567);
;// CONCATENATED MODULE: ./actions/dco-check/build/inputs.js


const YES_OR_NO = ['true', 'false'];
const COMMENT = ['never', 'on-failure'];
const MEMBERS = ['verified', 'any'];
const MATCH = ['name-and-email', 'email'];
const MERGE_COMMITS = ['skip', 'check'];
// GitHub's numbers are 32-bit integers in GraphQL.
const MOST_NUMBER = 2_147_483_647;
function readInputs(read) {
    const { token = '', comment = 'never', ...given } = (0,inputs/* collect */.Fo)({ ...ownReadings(read), ...settingReadings(read) });
    return {
        token,
        comment,
        configPath: given.configPath,
        pullRequestNumber: given.pullRequestNumber,
        range: given.range,
        hasCheckRun: given.hasCheckRun,
        mayOverride: given.mayOverride,
        failsOnMissing: given.failsOnMissing,
        dryRun: given.dryRun,
        settings: withoutAbsent({
            areMembersRequired: flag(given.areMembersRequired),
            members: given.members,
            isRemediationAllowed: flag(given.isRemediationAllowed),
            isThirdPartyRemediationAllowed: flag(given.isThirdPartyRemediationAllowed),
            match: given.match,
            areCoAuthorsRequired: flag(given.areCoAuthorsRequired),
            exemptAccounts: given.exemptAccounts,
            areRevertsExempt: flag(given.areRevertsExempt),
            mergeCommits: given.mergeCommits,
        }),
    };
}
const ownReadings = (read) => ({
    token: read.secret('github-token'),
    configPath: read.text('config-path'),
    pullRequestNumber: read.integer('pr-number', { min: 1, max: MOST_NUMBER }),
    range: read.parsed('range', rangeFrom),
    comment: read.oneOf('comment', COMMENT),
    hasCheckRun: read.boolean('check-run'),
    mayOverride: read.boolean('allow-override'),
    failsOnMissing: read.boolean('fail-on-missing'),
    dryRun: read.boolean('dry-run'),
});
/** The keys of the configuration file, each as an input. */
const settingReadings = (read) => ({
    areMembersRequired: read.oneOf('require-members', YES_OR_NO),
    members: read.oneOf('members', MEMBERS),
    isRemediationAllowed: read.oneOf('allow-remediation-commits-individual', YES_OR_NO),
    isThirdPartyRemediationAllowed: read.oneOf('allow-remediation-commits-third-party', YES_OR_NO),
    match: read.oneOf('match', MATCH),
    areCoAuthorsRequired: read.oneOf('require-co-authors', YES_OR_NO),
    exemptAccounts: read.parsed('exempt-accounts', exemptAccountsFrom),
    areRevertsExempt: read.oneOf('exempt-reverts', YES_OR_NO),
    mergeCommits: read.oneOf('merge-commits', MERGE_COMMITS),
});
/** Absent is not false here: an absent input leaves the word to the file. */
const flag = (text) => text === undefined ? undefined : text === 'true';
const withoutAbsent = (settings) => Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
function exemptAccountsFrom(text) {
    const names = text.split(/[,\n]/).map((name) => name.trim());
    const parsed = names.filter((name) => name !== '').map(settings/* exemptAccountFrom */.X);
    const problems = parsed.flatMap((account) => ('problem' in account ? [account.problem] : []));
    if (problems.length > 0)
        return { problem: `exempt-accounts: ${problems.join(' ')}` };
    return { value: parsed.flatMap((account) => ('value' in account ? [account.value] : [])) };
}
/** `main..topic` and nothing else: git's other notations mean other sets of commits, or options. */
function rangeFrom(text) {
    const [base = '', head = '', ...rest] = text.split('..');
    const isRange = rest.length === 0 && !head.startsWith('.') && [base, head].every((name) => isRevision(name));
    return isRange
        ? { value: { base, head } }
        : { problem: `range: "${text}" is not of the form A..B. Write for example origin/main..HEAD.` };
}
const isRevision = (name) => name !== '' && !name.startsWith('-') && !/[\s\p{Cc}]/u.test(name);

// EXTERNAL MODULE: ./packages/github/build/index.js + 4 modules
var build = __nccwpck_require__(623);
// EXTERNAL MODULE: ./actions/dco-check/build/check-run.js
var check_run = __nccwpck_require__(868);
// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __nccwpck_require__(883);
;// CONCATENATED MODULE: ./actions/dco-check/build/merge-group.js

function mergeGroupFrom(payload) {
    const group = payload.object('merge_group');
    const baseBranch = withoutPrefix(group.text('base_ref'), 'refs/heads/');
    const number = numberIn(group.text('head_ref'), baseBranch);
    return { kind: 'merge-group', number, base: group.text('base_sha'), head: group.text('head_sha'), baseBranch };
}
/** From `refs/heads/gh-readonly-queue/main/pr-12-<sha of the base>`, a branch that GitHub alone may create. */
function numberIn(headRef, baseBranch) {
    const queue = `gh-readonly-queue/${baseBranch}/`;
    const ref = withoutPrefix(headRef, 'refs/heads/');
    const match = ref.startsWith(queue) ? /^pr-(\d{1,10})-/.exec(ref.slice(queue.length)) : null;
    if (match?.[1] !== undefined)
        return Number(match[1]);
    throw new errors/* UserError */.yo(`The merge queue's branch is "${headRef}", which names no pull request, so that nothing can be judged. ` +
        `Expected refs/heads/${queue}pr-<number>-<sha>. Take the pull request out of the queue and add it again.`);
}
const withoutPrefix = (text, prefix) => text.startsWith(prefix) ? text.slice(prefix.length) : text;

;// CONCATENATED MODULE: ./actions/dco-check/build/subject.js



/** `event` is a function, as beside a git clone there is none to read. */
function subjectOf({ range, pullRequestNumber }, event) {
    if (range !== undefined)
        return { kind: 'range', range };
    if (pullRequestNumber !== undefined)
        return { kind: 'pull-request-number', number: pullRequestNumber };
    const { name, payload } = event();
    const fields = (0,build/* fieldsOf */.Pf)(payload, '');
    if (name === 'merge_group')
        return mergeGroupFrom(fields);
    if (name === 'push')
        return pushFrom(fields);
    if (name === 'check_run')
        return checkRunFrom(fields);
    if (fields.has('pull_request'))
        return pullRequestSubject(fields);
    return nothing(`${name} brings no commits; the input pr-number or range can name some`);
}
const nothing = (because) => ({ kind: 'nothing', because });
function pullRequestSubject(payload) {
    const pull = (0,build/* pullRequestFrom */.RZ)(payload.at('pull_request').json);
    if (pull.state === 'closed')
        return nothing(`#${pull.number} is closed`);
    return pull.counts === null ? { kind: 'pull-request-number', number: pull.number } : { kind: 'pull-request', pull };
}
// What GitHub writes for a branch that was not there before, or is no more.
const NO_COMMIT = /^0+$/;
function pushFrom(payload) {
    const ref = payload.text('ref');
    const [before, after] = [payload.text('before'), payload.text('after')];
    const defaultBranch = payload.object('repository').text('default_branch');
    if (!ref.startsWith('refs/heads/'))
        return nothing(`${ref} is no branch, and brings no commits`);
    if (NO_COMMIT.test(after))
        return nothing(`${ref} was deleted`);
    if (!NO_COMMIT.test(before))
        return { kind: 'push', base: before, head: after };
    if (ref === `refs/heads/${defaultBranch}`) {
        return nothing(`${ref} is new and the default branch, so that there is nothing to compare it with; the input range can`);
    }
    return { kind: 'push', base: defaultBranch, head: after };
}
function checkRunFrom(payload) {
    const run = payload.object('check_run');
    if (run.text('name') !== check_run/* CHECK_NAME */.$c)
        return nothing(`the check run ${run.text('name')} is not ours`);
    const action = payload.text('action');
    if (action === 'rerequested')
        return pullRequestOfCheckRun(run);
    const requested = action === 'requested_action' ? payload.object('requested_action').text('identifier') : undefined;
    return requested === check_run/* OVERRIDE_BUTTON */.c.identifier
        ? overrideFrom(payload, run)
        : nothing(`nobody asked for anything (${action})`);
}
function pullRequestOfCheckRun(run) {
    const [number] = run.list('pull_requests', (pull, path) => (0,build/* fieldsOf */.Pf)(pull, path).whole('number'));
    // GitHub leaves the pull requests of forks out of a check run.
    return number === undefined
        ? nothing('the check run names no pull request, as for those from forks; re-run the workflow instead')
        : { kind: 'pull-request-number', number };
}
function overrideFrom(payload, run) {
    const output = run.object('output');
    return {
        kind: 'override',
        checkRunId: run.whole('id'),
        sha: run.text('head_sha'),
        summary: output.textOrNull('summary') ?? '',
        by: payload.object('sender').text('login'),
    };
}

;// CONCATENATED MODULE: ./actions/dco-check/build/run.js



const NO_PLAN = { effects: [], leftAlone: [], dryRun: false };
/** Commits that could not all be judged are not signed off: nobody may read a missing verdict as a good one. */
const NOT_JUDGED = { conclusion: 'failure', 'failing-commits': [], 'checked-commits': 0, plan: NO_PLAN };
/** Judges whether every commit is signed off. Nothing is decided on a part of them. */
async function run(host) {
    const inputs = readInputs(host.read);
    const subject = subjectOf(inputs, () => host.event);
    if (subject.kind === 'nothing')
        return idleReport(host, subject.because);
    // Most of this action is for runs that have work; the others need not parse it.
    const { workOn } = await __nccwpck_require__.e(/* import() */ 850).then(__nccwpck_require__.bind(__nccwpck_require__, 850));
    return workOn(subject, { host, inputs });
}
function idleReport({ log }, because) {
    log.info(`No commits are judged, because ${because}.`);
    return (0,report/* quietReport */.X)({ conclusion: '', 'failing-commits': [], 'checked-commits': 0 });
}


/***/ }),

/***/ 567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ exemptAccountFrom),
/* harmony export */   m: () => (/* binding */ settingsFrom)
/* harmony export */ });
/** What holds when nobody says otherwise; the DCO app's own defaults where the key is its. */
const STRICT = {
    areMembersRequired: true,
    members: 'verified',
    isRemediationAllowed: false,
    isThirdPartyRemediationAllowed: false,
    match: 'name-and-email',
    areCoAuthorsRequired: false,
    exemptAccounts: [],
    areRevertsExempt: false,
    mergeCommits: 'skip',
};
/** Later sources win, key by key. */
const settingsFrom = (...sources) => Object.assign({}, STRICT, ...sources);
/** A login or `organisation/team`. An address is refused: an exemption by what people type exempts everybody. */
function exemptAccountFrom(text) {
    const name = text.startsWith('@') ? text.slice(1) : text;
    const [organization = '', team = '', ...rest] = name.split('/');
    if (name.includes('@')) {
        return {
            problem: `"${text}" is an e-mail address, and anybody can type one into a commit. Write the account's login.`,
        };
    }
    if (LOGIN.test(name))
        return { value: { kind: 'login', login: name } };
    if (rest.length === 0 && LOGIN.test(organization) && SLUG.test(team))
        return { value: { kind: 'team', organization, team } };
    return {
        problem: `"${text}" is no account. Write a login such as ada or dependabot[bot], or a team such as acme/robots.`,
    };
}
// Underscores are those of managed users, `ada_acme`.
const LOGIN = /^[a-z0-9][a-z0-9_-]{0,99}(\[bot\])?$/i;
const SLUG = /^[a-z0-9][a-z0-9._-]{0,99}$/i;


/***/ }),

/***/ 883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   e0: () => (/* binding */ isGitHubError),
/* harmony export */   iU: () => (/* binding */ isUserError),
/* harmony export */   y_: () => (/* binding */ GitHubError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
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

/***/ 109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   cN: () => (/* binding */ inputReader)
/* harmony export */ });
/* unused harmony export refined */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(883);

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

/***/ 754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   X: () => (/* binding */ quietReport)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4);

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

/***/ 957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __nccwpck_require__(883);
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
var inputs = __nccwpck_require__(109);
// EXTERNAL MODULE: ./packages/action-kit/build/text.js
var build_text = __nccwpck_require__(4);
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
var truncate = __nccwpck_require__(884);
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

/***/ 4:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ inertLine),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   x: () => (/* binding */ shellQuoted),
/* harmony export */   xR: () => (/* binding */ tableCell),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* unused harmony export listed */
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

/***/ 884:
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

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Pf: () => (/* reexport */ json_fieldsOf),
  RZ: () => (/* reexport */ pullRequestFrom),
  VQ: () => (/* binding */ toolkit)
});

// UNUSED EXPORTS: accountFrom, changedFileFrom, commentFrom, commitFrom, discussionFrom, issueFrom, labelFrom, labelNameFrom, listFrom, releaseFrom, repositoryFrom, stickyComment

// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __nccwpck_require__(883);
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
        labels: thread.has('labels') ? thread.list('labels', parse_labelNameFrom) : [],
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
const parse_labelNameFrom = (json, path = 'label') => typeof json === 'string' ? json : json_fieldsOf(json, path).text('name');
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
    const event = fieldsOf(payload, '');
    const discussion = event.object('discussion');
    const { json: author, path } = discussion.at('user');
    return {
        number: discussion.whole('number'),
        nodeId: discussion.textOrNull('node_id') ?? '',
        title: discussion.text('title'),
        body: discussion.textOrNull('body') ?? '',
        author: accountFrom(author, path),
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
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
/******/ var __webpack_exports__ = __nccwpck_require__(263);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
