/******/ var __webpack_modules__ = ({

/***/ 198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
// Generated from action.yml by `npm run docs`. Do not edit.
const action = {
    name: 'leaderboard-post',
    inputs: {
        'webhook-url': '',
        'webhook-secret': '',
        'machine-users': '',
        'fail-on-delivery-error': 'false',
        'dry-run': 'false',
    },
    outputs: ['event', 'event-id', 'delivered', 'status', 'attempts', 'reason', 'plan'],
};


/***/ }),

/***/ 478:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(757);
/* harmony import */ var _porchlight_github__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(742);
/* harmony import */ var _action_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(198);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(699);




await (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)({ action: _action_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X, run: _run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e, toolkit: _porchlight_github__WEBPACK_IMPORTED_MODULE_0__/* .toolkit */ .VQ });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 699:
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

// EXTERNAL MODULE: ./packages/action-kit/build/json.js
var build_json = __nccwpck_require__(118);
;// CONCATENATED MODULE: ./packages/community-event/build/actor.js
// The account that github.com shows for deleted ones: https://api.github.com/users/ghost
const GHOST = { login: 'ghost', id: 10_137, kind: 'ghost' };
/**
 * Bots that contribute on their own rather than by rule. Compared only with accounts that GitHub calls bots, so that no
 * person is taken for one by name. Seen on pull requests in 2026; GitHub publishes no list.
 */
const AGENTS = new Set([
    'chatgpt-codex-connector[bot]',
    'claude[bot]',
    'copilot',
    'copilot-swe-agent[bot]',
    'cursor[bot]',
    'devin-ai-integration[bot]',
    'google-labs-jules[bot]',
]);
/** Who did it, from an account of a payload; GitHub writes `null` for a deleted one. */
function actorFrom(account, { machineUsers }) {
    if (account === null)
        return GHOST;
    const login = account.text('login');
    const type = account.textOrNull('type') ?? 'User';
    return { login, id: account.whole('id'), kind: kindOf({ login: login.toLowerCase(), type, machineUsers }) };
}
function kindOf({ login, type, machineUsers }) {
    // A mannequin stands for an account that was not imported: there is no account to credit.
    if (login === GHOST.login || type === 'Mannequin')
        return 'ghost';
    const isProgram = type !== 'User' || login.endsWith('[bot]');
    if (isProgram)
        return AGENTS.has(login) ? 'agent' : 'bot';
    return machineUsers.some((machine) => machine.toLowerCase() === login) ? 'bot' : 'person';
}

;// CONCATENATED MODULE: ./packages/community-event/build/contribution.js

/** `event/action` of every webhook that is a contribution. All others are not: edits, labels, locks, pushes. */
const READERS = {
    'pull_request/opened': (payload) => pullRequest(payload, 'pr_opened', 'created_at'),
    'pull_request/closed': (payload) => payload.object('pull_request').flagOrFalse('merged')
        ? pullRequest(payload, 'pr_merged', 'merged_at')
        : pullRequest(payload, 'pr_closed', 'closed_at'),
    'pull_request_review/submitted': review,
    'pull_request_review_comment/created': (payload) => reply(payload, 'review_comment', 'pull_request'),
    'issues/opened': (payload) => issue(payload, 'issue_opened', 'created_at'),
    'issues/closed': (payload) => issue(payload, payload.object('issue').textOrNull('state_reason') === 'completed' ? 'issue_completed' : 'issue_closed', 'closed_at'),
    'issue_comment/created': (payload) => reply(payload, 'comment', 'issue'),
    'discussion/created': discussion,
    'discussion/answered': answer,
    'discussion_comment/created': (payload) => reply(payload, 'discussion_comment', 'discussion'),
    'release/published': release,
};
/** The contribution that the event reports; undefined when it is not one. */
function contributionFrom(event, payload) {
    // The same event, delivered with another token and from another branch.
    const name = event === 'pull_request_target' ? 'pull_request' : event;
    const key = `${name}/${payload.textOrNull('action') ?? ''}`;
    return Object.hasOwn(READERS, key) ? READERS[key]?.(payload) : undefined;
}
/** The events that may hold a contribution, for messages and for tests. */
const contributionEvents = Object.keys(READERS);
const PLAIN = {
    parent: null,
    threadAccount: null,
    labels: [],
    changedLines: null,
    text: null,
    isPrerelease: false,
};
function pullRequest(payload, type, time) {
    const pull = payload.object('pull_request');
    const lines = (name) => (pull.has(name) ? pull.whole(name) : 0);
    const changedLines = type === 'pr_merged' ? lines('additions') + lines('deletions') : null;
    return { ...PLAIN, ...made(pull, 'pull_request', time), type, labels: labelsOf(pull), changedLines };
}
function review(payload) {
    const pull = payload.object('pull_request');
    const submitted = payload.object('review');
    // An approval says enough without words. Each single inline comment arrives in a review of its own that says nothing.
    const isVerdict = submitted.text('state').toLowerCase() !== 'commented';
    return {
        ...PLAIN,
        ...made(submitted, 'review', 'submitted_at'),
        type: 'review_submitted',
        parent: threadFrom(pull, 'pull_request'),
        threadAccount: pull.objectOrNull('user'),
        labels: labelsOf(pull),
        text: isVerdict ? null : (submitted.textOrNull('body') ?? ''),
    };
}
function issue(payload, type, time) {
    const opened = payload.object('issue');
    return { ...PLAIN, ...made(opened, 'issue', time), type, labels: labelsOf(opened) };
}
function reply(payload, type, parent) {
    const thread = payload.object(parent);
    const comment = payload.object('comment');
    return {
        ...PLAIN,
        ...made(comment, type, 'created_at'),
        type: 'reply_given',
        parent: threadFrom(thread, parent),
        threadAccount: thread.objectOrNull('user'),
        labels: labelsOf(thread),
        text: comment.textOrNull('body') ?? '',
    };
}
function discussion(payload) {
    const opened = payload.object('discussion');
    return {
        ...PLAIN,
        ...made(opened, 'discussion', 'created_at'),
        type: 'discussion_opened',
        labels: labelsOf(opened),
    };
}
function answer(payload) {
    const thread = payload.object('discussion');
    const chosen = payload.object('answer');
    return {
        ...PLAIN,
        ...made(chosen, 'discussion_comment', 'created_at'),
        type: 'answer_accepted',
        at: thread.text('answer_chosen_at'),
        parent: threadFrom(thread, 'discussion'),
        threadAccount: thread.objectOrNull('user'),
        labels: labelsOf(thread),
    };
}
function release(payload) {
    const published = payload.object('release');
    const { account, at, object } = made(published, 'release', 'published_at', 'author');
    return {
        ...PLAIN,
        account,
        at,
        object,
        association: null,
        type: 'release_published',
        isPrerelease: published.flagOrFalse('prerelease'),
    };
}
/** Who made an object, when, and the object itself. */
function made(json, type, time, author = 'user') {
    return {
        account: json.objectOrNull(author),
        association: json.textOrNull('author_association') || null,
        at: json.text(time),
        object: objectFrom(json, type),
    };
}
const objectFrom = (json, type) => ({
    type,
    id: String(json.whole('id')),
    url: json.text('html_url'),
});
/** A pull request's comments arrive as comments on an issue that says it is a pull request; both have the one number. */
const threadFrom = (thread, type) => ({
    type: thread.objectOrNull('pull_request') === null ? type : 'pull_request',
    number: thread.whole('number'),
    url: thread.text('html_url'),
});
/** Not every thread of every event has any. */
function labelsOf(thread) {
    const labels = thread.at('labels').json;
    if (!Array.isArray(labels))
        return [];
    return labels.flatMap((label) => (0,build_json/* isObject */.Gv)(label) && typeof label['name'] === 'string' ? [label['name']] : []);
}

;// CONCATENATED MODULE: ./packages/community-event/build/event-id.js
/**
 * The same id for the same action, whether it comes from a webhook, its redelivery, a re-run or a backfill. So it is made
 * of what the platform never changes: numbers, where a node id has had two formats for one object and a name is renamed.
 */
function eventId(parts, sha256) {
    const { host, repositoryId, type, object } = parts;
    const key = JSON.stringify(['github', host, repositoryId, type, object.type, object.id]);
    return `evt_${base32(sha256(key))}`;
}
// RFC 4648, section 6, in lower case and without padding: no full stop, which Standard Webhooks forbids in an id.
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const BITS_PER_LETTER = 5;
function base32(bytes) {
    const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
    const groups = bits.match(/.{1,5}/g) ?? [];
    return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(BITS_PER_LETTER, '0'), 2)]).join('');
}

// EXTERNAL MODULE: ./packages/action-kit/build/markdown-lines.js
var markdown_lines = __nccwpck_require__(811);
;// CONCATENATED MODULE: ./packages/community-event/build/own-words.js

/** How many letters of a text are its author's and readable: neither quoted nor hidden, and no command, image or address. */
function ownLetters(text) {
    const own = (0,markdown_lines/* markdownLines */.z)(text).flatMap((line) => (line.isQuoted || isForProgram(line) ? [] : [saidOn(line)]));
    const letters = own.join('\n').replaceAll(INVISIBLE, '');
    return (letters.match(/\p{Letter}/gu)?.length ?? 0) + 2 * (letters.match(DENSE)?.length ?? 0);
}
// One sign of these scripts says as much as about three letters do.
const DENSE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu;
// Unicode calls some of these letters, such as the fillers of Hangul, and no font shows them.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** A fence with its language, a link's definition (also how comments are hidden), or a command to a bot. */
const isForProgram = ({ text, isFenced }) => isFenced ? /^[ >]*(?:`{3}|~{3})/.test(text) : /^ {0,3}\[(?!\^)[^\]]*\]:/.test(text) || COMMAND.test(text.trim());
// `/assign @ada`, `!retest`, `@dependabot rebase`. Not `/etc/hosts`, which is a path. GitHub has no list of the accounts
// that are told something in this way; these are the ones in wide use.
const COMMAND = /^(?:[/!][a-z][\w-]*(?:[ \t]|$)|@(?:bors|claude|codex|coderabbitai|copilot|dependabot|homu|mergifyio|renovate|rustbot)\b)/i;
/** Code is shown as it is; in a sentence, what is only looked at or followed goes. */
const saidOn = ({ text, isFenced }) => isFenced ? text : NOT_SAID.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), text);
// Each stops at the sign that it starts with, or has a bound, so that none reads a long line more than once.
const NOT_SAID = [
    // Images, with the text that stands in for them.
    /!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])?/g,
    // Where a link leads; its text stays.
    /(?<=\])(?:\([^()]*\)|\[[^[\]]*\])/g,
    // Tags, with all that is in them, and addresses in angle brackets.
    /<[^<>]*>/g,
    /\b(?:https?:\/\/|www\.)\S+/gi,
    /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}/g,
    // References and mentions.
    /(?<![\w./-])[\w-]{1,39}\/[\w.-]{1,100}#\d+/g,
    /@[\w-]+(?:\/[\w-]+)?/g,
    /\b(?=[a-f]*\d)[\da-f]{7,40}\b/gi,
    // Signs that are written as words.
    /:[\w+-]{1,60}:/g,
    /&#?\w{1,31};/g,
];

;// CONCATENATED MODULE: ./packages/community-event/build/impact.js

/**
 * Points for each type: chosen so that bringing a change in is worth most, and helping it in about half of that. They
 * follow the order that crowd.dev and the leaderboards in use agree on; the distances are ours.
 */
const POINTS = {
    pr_merged: 10,
    release_published: 6,
    review_submitted: 5,
    answer_accepted: 5,
    issue_completed: 4,
    issue_opened: 2,
    discussion_opened: 2,
    pr_opened: 1,
    reply_given: 1,
    pr_closed: 0,
    issue_closed: 0,
};
/** At these many points the score is 1 - 1/e, about 0.63; it nears 1 and never gets there. */
const POINTS_TO_SATURATE = 10;
/** How much an action matters, from 0 to 1, and why: points, times each factor that applies, saturated. */
function impactOf(facts) {
    const points = {
        name: 'points',
        value: POINTS[facts.type],
        because: `an action of the type ${facts.type} is worth that`,
    };
    const factors = [points, ...FACTORS.flatMap((factor) => factor(facts) ?? [])];
    const product = factors.reduce((total, { value }) => total * value, 1);
    return { score: rounded(1 - Math.exp(-product / POINTS_TO_SATURATE), 3), factors };
}
const FACTORS = [
    ({ actorKind }) => (actorKind === 'person' ? undefined : none('person', `the actor is a ${actorKind}`)),
    ({ isOwn }) => (isOwn ? none('others', 'it answers the same person') : undefined),
    ({ labels }) => {
        const spam = labels.find((label) => SPAM.has(label.toLowerCase()));
        return spam === undefined ? undefined : none('spam', `it carries the label ${spam}`);
    },
    ({ text }) => text !== null && ownLetters(text) < LEAST_LETTERS ? none('text', 'it says next to nothing') : undefined,
    ({ isPrerelease }) => (isPrerelease ? { name: 'prerelease', value: 0.5, because: 'it is a prerelease' } : undefined),
    ({ changedLines }) => (changedLines === null ? undefined : sizeFactor(changedLines)),
];
const none = (name, because) => ({ name, value: 0, because });
// GitHub's default labels have `invalid`; `spam` is what Hacktoberfest taught maintainers to write.
const SPAM = new Set(['spam', 'invalid']);
/** From 0.5 for nothing to 2 for 31,622 lines and more, by the logarithm: ten times the lines add a third. */
function sizeFactor(lines) {
    const value = rounded(Math.min(2, 0.5 + Math.log10(1 + lines) / 3), 2);
    return { name: 'size', value, because: `${lines} ${lines === 1 ? 'line' : 'lines'} changed` };
}
/** "Same here" and "+1" say next to nothing; "What does the log say?" does. */
const LEAST_LETTERS = 12;
const rounded = (value, digits) => Number(value.toFixed(digits));

;// CONCATENATED MODULE: ./packages/community-event/build/build.js





/** A webhook payload lacks a field that its event always has. The message names the field and quotes no content. */
class PayloadError extends Error {
    name = 'PayloadError';
}
/**
 * The `community.action` event that a webhook of GitHub's reports; undefined when it is not a contribution. Pure: the
 * payload and a hash are all it needs. Throws a PayloadError when the payload is not what that event has.
 */
function communityActionFrom(webhook, rules) {
    try {
        return actionFrom(webhook, rules);
    }
    catch (error) {
        throw (0,errors/* isUserError */.iU)(error) ? new PayloadError(error.message, { cause: error }) : error;
    }
}
function actionFrom({ name, payload, host }, { sha256, ...rules }) {
    const json = (0,build_json/* fieldsOf */.Pf)(payload, 'payload');
    const contribution = contributionFrom(name, json);
    if (contribution === undefined)
        return undefined;
    const actor = actorFrom(contribution.account, rules);
    const repository = json.object('repository');
    const repositoryId = repository.whole('id');
    const { type, object, parent, association } = contribution;
    const { score, factors } = impactOf({
        ...contribution,
        actorKind: actor.kind,
        isOwn: isOwn(contribution, actor, rules),
    });
    return {
        event: 'community.action',
        schema_version: '1-0-0',
        id: eventId({ host, repositoryId, type, object }, sha256),
        actor: `${host === 'github.com' ? 'github' : `github/${host.replaceAll(':', '-')}`}:${actor.id}`,
        timestamp: utc(contribution.at),
        context: {
            platform: 'github',
            source_host: host,
            type,
            repo: repository.text('full_name'),
            repo_id: repositoryId,
            login: actor.login,
            actor_kind: actor.kind,
            ...(association === null ? {} : { author_association: association }),
            object,
            ...(parent === null ? {} : { parent }),
            impact_score: score,
            impact: { version: '1', factors },
        },
    };
}
const isOwn = ({ threadAccount }, actor, rules) => threadAccount !== null && actorFrom(threadAccount, rules).id === actor.id;
/** Older payloads have offsets and milliseconds; one form for all, so that texts sort as times do. */
const utc = (time) => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

;// CONCATENATED MODULE: ./packages/community-event/build/declaration.js
/*
 * The one declaration of the `community.action` event. The TypeScript type, the validator and the published JSON Schema
 * (schema/community-action.schema.json) all come from it. Names that are in use are never renamed; a version adds.
 */
const OBJECT = {
    type: 'object',
    description: 'What the action made or changed.',
    properties: {
        type: {
            type: 'string',
            enum: [
                'pull_request',
                'review',
                'review_comment',
                'issue',
                'comment',
                'discussion',
                'discussion_comment',
                'release',
            ],
            description: 'Kind of object, in the words of the platform.',
        },
        id: {
            type: 'string',
            pattern: '^[0-9]+$',
            description: 'Number that the platform gave it, unique within its kind.',
        },
        url: { type: 'string', format: 'uri', description: 'Page of the object.' },
    },
    required: ['type', 'id', 'url'],
};
const PARENT = {
    type: 'object',
    description: 'The thread that the object belongs to, when it is not a thread itself.',
    properties: {
        type: { type: 'string', enum: ['pull_request', 'issue', 'discussion'], description: 'Kind of thread.' },
        number: { type: 'integer', minimum: 1, description: 'Number of the thread in its repository.' },
        url: { type: 'string', format: 'uri', description: 'Page of the thread.' },
    },
    required: ['type', 'number', 'url'],
};
const IMPACT = {
    type: 'object',
    description: 'Why impact_score is what it is.',
    properties: {
        version: { type: 'string', const: '1', description: 'Version of the formula.' },
        factors: {
            type: 'array',
            description: 'Points, then what they are multiplied with. The score is 1 - e^(-product/10).',
            items: {
                type: 'object',
                description: 'One factor.',
                properties: {
                    name: { type: 'string', description: 'Name of the factor, for example size.' },
                    value: {
                        type: 'number',
                        minimum: 0,
                        description: 'Points for the first factor, a multiplier for the others.',
                    },
                    because: { type: 'string', description: 'Reason, ending a sentence.' },
                },
                required: ['name', 'value', 'because'],
            },
        },
    },
    required: ['version', 'factors'],
};
const CONTEXT = {
    type: 'object',
    description: 'What was done, where, and how much it matters.',
    properties: {
        platform: { type: 'string', enum: ['github', 'discord', 'discourse'], description: 'Where it happened.' },
        source_host: { type: 'string', description: 'Host of the platform, for example github.com.' },
        type: {
            type: 'string',
            enum: [
                'pr_opened',
                'pr_merged',
                'pr_closed',
                'review_submitted',
                'issue_opened',
                'issue_completed',
                'issue_closed',
                'reply_given',
                'discussion_opened',
                'answer_accepted',
                'release_published',
            ],
            description: 'What was done.',
        },
        repo: { type: 'string', description: 'Repository as owner/name. It can be renamed; repo_id cannot.' },
        repo_id: { type: 'integer', minimum: 1, description: 'Number of the repository.' },
        login: { type: 'string', description: 'Name to show for the actor. It can be renamed and reused; actor cannot.' },
        actor_kind: {
            type: 'string',
            enum: ['person', 'bot', 'agent', 'ghost'],
            description: 'person, bot, agent (a bot that contributes on its own, such as a coding AI), or ghost (a deleted account).',
        },
        author_association: {
            type: 'string',
            description: 'What GitHub says of the author in this repository. A hint only.',
        },
        object: OBJECT,
        parent: PARENT,
        impact_score: { type: 'number', minimum: 0, maximum: 1, description: 'How much the action matters, from 0 to 1.' },
        impact: IMPACT,
    },
    required: [
        'platform',
        'source_host',
        'type',
        'repo',
        'repo_id',
        'login',
        'actor_kind',
        'object',
        'impact_score',
        'impact',
    ],
};
const declaration_COMMUNITY_ACTION = {
    type: 'object',
    description: 'One contribution to a community.',
    properties: {
        event: { type: 'string', const: 'community.action', description: 'Name of the event.' },
        schema_version: {
            type: 'string',
            pattern: '^1-[0-9]+-[0-9]+$',
            description: 'Version of this schema: model-revision-addition.',
        },
        id: {
            type: 'string',
            pattern: '^evt_[a-z2-7]{52}$',
            description: 'The same for the same action, whatever reports it, and however often: the key to count it once.',
        },
        actor: {
            type: 'string',
            pattern: '^[a-z]+(/[^:/]+)?:[0-9]+$',
            description: 'Who did it: github:<number of the account>, or github/<host>:<number> on an enterprise server.',
        },
        timestamp: { type: 'string', format: 'date-time', description: 'When it was done, in UTC.' },
        context: CONTEXT,
    },
    required: ['event', 'schema_version', 'id', 'actor', 'timestamp', 'context'],
};
/** The declaration as a document of its own, for readers in any language. */
const communityActionSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'community.action',
    ...declaration_COMMUNITY_ACTION,
};

;// CONCATENATED MODULE: ./packages/community-event/build/node.js

const sha256 = (text) => {
    // Loaded here, as importing it costs more than all else that a run without a contribution does.
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(text).digest();
};
/** What `pure.ts` exports under this name, with the hash of Node. */
const node_communityActionFrom = (webhook, rules) => communityActionWith(webhook, { ...rules, sha256 });

;// CONCATENATED MODULE: ./packages/community-event/build/parse.js


/** An event that was written or stored elsewhere, or everything that is wrong with it. */
function parseCommunityAction(json) {
    const problems = problemsOf(json, COMMUNITY_ACTION, 'event');
    return problems.length > 0 || !isChecked(json, problems) ? { problems } : { action: json };
}
// The type is the schema's, and the schema has just been checked.
const isChecked = (_json, problems) => problems.length === 0;
function problemsOf(json, schema, path) {
    switch (schema.type) {
        case 'object':
            return isObject(json) ? objectProblems(json, schema, path) : [`${path} is not an object.`];
        case 'array':
            if (!Array.isArray(json))
                return [`${path} is not a list.`];
            return json.flatMap((entry, index) => problemsOf(entry, schema.items, `${path}[${index}]`));
        case 'string':
            return typeof json === 'string' ? textProblems(json, schema, path) : [`${path} is not a string.`];
        default:
            return isNumber(json, schema)
                ? []
                : [
                    `${path} is not ${schema.type === 'integer' ? 'an integer' : 'a number'} from ${schema.minimum} to ${schema.maximum ?? 'any'}.`,
                ];
    }
}
function objectProblems(json, schema, path) {
    const missing = schema.required
        .filter((name) => json[name] === undefined)
        .map((name) => `${path}.${name} is missing.`);
    const wrong = Object.entries(schema.properties).flatMap(([name, property]) => json[name] === undefined ? [] : problemsOf(json[name], property, `${path}.${name}`));
    return [...missing, ...wrong];
}
function textProblems(text, schema, path) {
    const shown = JSON.stringify(text.slice(0, 60));
    if (schema.const !== undefined && text !== schema.const)
        return [`${path} is ${shown}, not "${schema.const}".`];
    if (schema.enum !== undefined && !schema.enum.includes(text))
        return [`${path} is ${shown}, not one of ${schema.enum.join(', ')}.`];
    if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(text))
        return [`${path} is ${shown} and does not match ${schema.pattern}.`];
    if (schema.format === 'date-time' && !isDateTime(text))
        return [`${path} is ${shown}, not a time such as 2026-11-22T12:00:00Z.`];
    if (schema.format === 'uri' && !URL.canParse(text))
        return [`${path} is ${shown}, not a URL.`];
    return [];
}
const isDateTime = (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
const isNumber = (json, { type, minimum, maximum }) => typeof json === 'number' &&
    json >= minimum &&
    json <= (maximum ?? Number.MAX_VALUE) &&
    (type === 'number' || Number.isInteger(json));

;// CONCATENATED MODULE: ./packages/community-event/build/standing.js

/** A reply to each of three questions is worth more than thirty in one thread. */
const MOST_REPLIES_IN_A_THREAD = 3;
/**
 * The standing that a set of events amounts to. A fold over a set: an event that arrives twice counts once, and the order
 * of arrival changes nothing. So it can be computed again at any time, and two runs at once cannot lose a point.
 */
function standing(events, { from, until } = {}) {
    const unique = new Map(Array.from(events)
        .toSorted(byText)
        .map((action) => [action.id, action]));
    const isWithin = ({ timestamp }) => (from === undefined || Date.parse(timestamp) >= Date.parse(from)) &&
        (until === undefined || Date.parse(timestamp) < Date.parse(until));
    const byActor = groupedBy([...unique.values()].filter(isWithin).toSorted(byTimeThenId), ({ actor }) => actor);
    const rows = [...byActor].map(([actor, actions]) => ({
        kind: actions.at(-1)?.context.actor_kind,
        row: rowOf(actor, actions),
    }));
    return {
        people: rows.flatMap(({ kind, row }) => (kind === 'person' && row.score > 0 ? [row] : [])).toSorted(byRank),
        automated: rows.flatMap(({ kind, row }) => (kind === 'bot' || kind === 'agent' ? [row] : [])).toSorted(byLogin),
    };
}
function rowOf(actor, actions) {
    const counted = countedAmong(actions);
    const counts = new Map();
    for (const { context } of counted)
        counts.set(context.type, (counts.get(context.type) ?? 0) + 1);
    // In whole thousandths, as sums of fractions depend on their order.
    const thousandths = counted.reduce((sum, { context }) => sum + Math.round(context.impact_score * 1000), 0);
    return {
        actor,
        login: actions.at(-1)?.context.login ?? '',
        score: thousandths / 1000,
        counts: Object.fromEntries([...counts].toSorted(([one], [other]) => compare(one, other))),
        because: counted.map(({ id }) => id).toSorted(compare),
    };
}
/** One review for each pull request, and few replies in each thread; always those of the highest score. */
function countedAmong(actions) {
    return [...groupedBy(actions, threadOf)].flatMap(([thread, group]) => {
        const most = MOST_IN_A_THREAD[group[0]?.context.type ?? 'pr_closed'];
        return thread === '' || most === undefined ? group : group.toSorted(byScoreThenId).slice(0, most);
    });
}
/** Where an action competes with others of its type and person; '' where it does not. */
function threadOf({ context: { type, parent, repo_id } }) {
    if (parent === undefined || MOST_IN_A_THREAD[type] === undefined)
        return '';
    return `${type} ${repo_id} ${parent.type} ${parent.number}`;
}
const MOST_IN_A_THREAD = {
    review_submitted: 1,
    reply_given: MOST_REPLIES_IN_A_THREAD,
};
// By code points, as `localeCompare` depends on the machine.
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
/** Of two events with one id and different contents, the same one wins in any order. */
const byText = (one, other) => compare(JSON.stringify(one), JSON.stringify(other));
const byTimeThenId = (one, other) => Date.parse(one.timestamp) - Date.parse(other.timestamp) || compare(one.id, other.id);
const byScoreThenId = (one, other) => other.context.impact_score - one.context.impact_score || compare(one.id, other.id);
const byLogin = (one, other) => compare(one.login, other.login) || compare(one.actor, other.actor);
const byRank = (one, other) => other.score - one.score ||
    (other.counts.pr_merged ?? 0) - (one.counts.pr_merged ?? 0) ||
    (other.counts.review_submitted ?? 0) - (one.counts.review_submitted ?? 0) ||
    byLogin(one, other);

;// CONCATENATED MODULE: ./packages/community-event/build/index.js








// EXTERNAL MODULE: ./packages/github/build/pure.js + 3 modules
var pure = __nccwpck_require__(54);
;// CONCATENATED MODULE: ./actions/leaderboard-post/build/sign.js
/**
 * Headers that let a receiver believe the body, in the two ways that libraries know: Standard Webhooks 1.0, whose
 * signature covers id and time, and GitHub's own. With several secrets, each signs the first; the second has room for one.
 */
function signedHeaders({ id, at, contentType, body }, secrets) {
    const timestamp = Math.floor(at.getTime() / 1000);
    const signatures = secrets.map(({ key }) => `v1,${hmac(key, `${id}.${timestamp}.${body}`, 'base64')}`);
    return {
        'content-type': contentType,
        'webhook-id': id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signatures.join(' '),
        'x-hub-signature-256': `sha256=${hmac(secrets[0].text, body, 'hex')}`,
    };
}
function hmac(key, text, encoding) {
    // Loaded here, as importing it costs more than all else that a run without a contribution does.
    const { createHmac } = process.getBuiltinModule('node:crypto');
    return createHmac('sha256', key).update(text).digest(encoding);
}

;// CONCATENATED MODULE: ./actions/leaderboard-post/build/deliver.js


// A job is billed by the minute: four attempts over about a minute outlast a restart of the receiver. After an outage
// the next run posts the same id.
const PAUSES = [1000, 4000, 15_000];
const MOST_WAITING = 120_000;
/** Posts an event until a receiver accepts or refuses it: the same id and body each time, time and signature afresh. */
async function deliver(event, webhook, parts) {
    const { wait, random, now, log } = parts;
    let waited = 0;
    for (let attempts = 1;; attempts += 1) {
        const tried = await attempt(event, webhook, parts);
        const delivery = { reason: tried.reason, status: tried.status, attempts, message: tried.message };
        const longest = PAUSES[attempts - 1];
        if (tried.reason !== 'unavailable' || longest === undefined)
            return delivery;
        const asked = retryAfter(tried.headers['retry-after'], now());
        // Full jitter: a receiver that comes back does not get all posts at once.
        const pause = asked ?? Math.round(random() * longest);
        if (waited + pause > MOST_WAITING) {
            return {
                ...delivery,
                message: `${tried.message} It asks for ${Math.ceil(pause / 1000)} s, longer than a job should wait.`,
            };
        }
        log.info(`${tried.message} Trying again in ${(pause / 1000).toFixed(1)} s.`);
        await wait(pause);
        waited += pause;
    }
}
/** Milliseconds that a receiver asks to wait, from seconds or a date (RFC 9110, section 10.2.3); undefined when it does not. */
function retryAfter(header, now) {
    if (typeof header !== 'string')
        return undefined;
    if (/^\d+$/.test(header))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
async function attempt(event, webhook, { post, now }) {
    const { url, host, secrets, names } = webhook;
    try {
        const headers = signedHeaders({ ...event, at: now() }, secrets);
        const { status, headers: answered } = await post(url, event.body, { headers });
        return { reason: reasonOf(status), status, headers: answered, message: messageFor(status, { host, names }) };
    }
    catch (error) {
        // No answer: the receiver may have the event all the same, and knows it by its id when it comes again.
        return { reason: 'unavailable', status: null, headers: {}, message: (0,errors/* messageOf */.bD)(error) };
    }
}
// Of the answers below 500, these say "not now" rather than "no": a time-out, too early, too many.
const NOT_NOW = [408, 425, 429];
function reasonOf(status) {
    if (status >= 200 && status < 300)
        return 'delivered';
    if (status >= 300 && status < 400)
        return 'redirected';
    if (status === 410)
        return 'gone';
    return status >= 500 || NOT_NOW.includes(status) ? 'unavailable' : 'refused';
}
const NOT_TRUSTED = [401, 403];
const messageFor = (status, { host, names }) => `${host} answered ${status}${MEANINGS[reasonOf(status)](names, status)}`;
const MEANINGS = {
    delivered: () => '.',
    gone: ({ url }) => `: it takes no more events. Remove ${url}, or give another.`,
    redirected: ({ url }) => `, a redirect, which a signed event does not follow. Give the final address as ${url}.`,
    refused: ({ url, secret }, status) => NOT_TRUSTED.includes(status)
        ? `. Check that both sides have the same ${secret}.`
        : `. Check ${url} and what the receiver expects.`,
    unavailable: () => ', so it cannot take the event now.',
};

;// CONCATENATED MODULE: ./actions/leaderboard-post/build/format.js
const jsonEvent = (action) => ({
    id: action.id,
    contentType: 'application/json',
    body: JSON.stringify(action),
});

;// CONCATENATED MODULE: ./actions/leaderboard-post/build/apply.js



async function apply(_effect, { action, webhook, onDelivery, ...parts }) {
    if (webhook === undefined)
        throw new Error('There is an event to post and no webhook.');
    const delivery = await deliver(jsonEvent(action), webhook, parts);
    onDelivery(delivery);
    if (delivery.reason !== 'delivered')
        throw new errors/* UserError */.yo(delivery.message);
    return delivery;
}

// EXTERNAL MODULE: ./packages/action-kit/build/text.js
var build_text = __nccwpck_require__(623);
;// CONCATENATED MODULE: ./actions/leaderboard-post/build/messages.js

/** Follows the actor's login. */
const DONE = {
    pr_opened: 'opened a pull request',
    pr_merged: 'had a pull request merged',
    pr_closed: 'had a pull request closed without a merge',
    review_submitted: 'reviewed a pull request',
    issue_opened: 'opened an issue',
    issue_completed: 'had an issue completed',
    issue_closed: 'had an issue closed',
    reply_given: 'replied',
    discussion_opened: 'opened a discussion',
    answer_accepted: 'gave the accepted answer',
    release_published: 'published a release',
};
/** One sentence about the event, in Markdown. */
function headlineOf({ context }) {
    const who = context.actor_kind === 'person' ? '' : ` (${context.actor_kind})`;
    return `**${(0,build_text/* inlineText */.ln)(context.login)}**${who} [${DONE[context.type]}](${linkTarget(context.object.url)}) in ${(0,build_text/* inlineText */.ln)(context.repo)}: impact ${context.impact_score}.`;
}
// A release's address holds its tag, and a tag may hold brackets.
const linkTarget = (url) => `<${url.replaceAll(/[<>\s\\]/g, encodeURIComponent)}>`;
/** How the impact came about, and the event as a receiver gets it. */
function detailsOf(action) {
    const { version, factors } = action.context.impact;
    const rows = factors.map(({ name, value, because }) => `| ${(0,build_text/* inlineText */.ln)(name)} | ${value} | ${(0,build_text/* inlineText */.ln)(because)} |`);
    return [
        '| Factor | Value | Because |',
        '| --- | ---: | --- |',
        ...rows,
        '',
        `<details>\n<summary>The event, scored by formula ${version}</summary>\n`,
        (0,build_text/* fencedBlock */.zW)(JSON.stringify(action, null, 2), 'json'),
        '\n</details>',
    ].join('\n');
}
/** For a run that GitHub gave no secrets, though a webhook is configured. */
const NO_SECRETS = 'GitHub gives no secrets to this run, as the pull request comes from a fork or Dependabot caused it, so the event ' +
    'cannot be signed and is not posted. Run on pull_request_target instead of pull_request: that is safe here, as nothing ' +
    'of the pull request is checked out. For reviews GitHub has no such event, so those of forks are not posted.';

;// CONCATENATED MODULE: ./actions/leaderboard-post/build/decide.js

/** One event to one webhook, or nothing to post to. Also without credit it is posted: what counts is the receiver's to say. */
function decide({ action, webhook, hasSecret, mayLackSecrets, names }) {
    const { id, context } = action;
    if (webhook !== undefined) {
        const because = `${context.login} ${DONE[context.type]}`;
        return { effects: [{ kind: 'post-event', id, type: context.type, host: webhook.host, because }], leftAlone: [] };
    }
    const because = mayLackSecrets ? 'GitHub gives no secrets to this run' : emptyAddress(names, { hasSecret });
    return { effects: [], leftAlone: [{ what: `post the event ${context.type}`, because }] };
}
// A secret is given for nothing else, so then a name is likely to be misspelt, for which GitHub gives an empty text.
const emptyAddress = ({ url, secret }, { hasSecret }) => hasSecret ? `${url} is empty and ${secret} is not: check the name of the secret` : `${url} is empty`;

;// CONCATENATED MODULE: ./actions/leaderboard-post/build/effects.js
const describe = ({ type, host }) => ({
    would: `post the event ${type} to ${host}`,
    did: `posted the event ${type} to ${host}`,
});

;// CONCATENATED MODULE: ./packages/community-event/build/pure.js







;// CONCATENATED MODULE: ./actions/leaderboard-post/build/event.js


/** The contribution in the payload. */
function eventSubject({ name, payload }, { serverUrl, machineUsers, sha256 }) {
    if (!URL.canParse(serverUrl))
        throw new errors/* UserError */.yo(`GITHUB_SERVER_URL is "${serverUrl}". Set it to a URL, as the runner does.`);
    try {
        const webhook = { name, payload, host: new URL(serverUrl).host };
        return communityActionFrom(webhook, { machineUsers, sha256 }) ?? notAContribution({ name, payload });
    }
    catch (error) {
        if (!(error instanceof PayloadError))
            throw error;
        throw new errors/* UserError */.yo(`${error.message} GITHUB_EVENT_PATH must name the payload of GITHUB_EVENT_NAME, which is ${name}.`, { cause: error });
    }
}
function notAContribution({ name, payload }) {
    const action = typeof payload['action'] === 'string' ? ` ${payload['action']}` : '';
    return skip('not-a-contribution', `${name}${action} is not a contribution`);
}

// EXTERNAL MODULE: ./packages/action-kit/build/inputs.js
var inputs = __nccwpck_require__(109);
;// CONCATENATED MODULE: ./actions/leaderboard-post/build/secret.js
const PREFIX = 'whsec_';
// https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#symmetric
const LEAST_BYTES = 24;
const MOST_BYTES = 64;
/** Secrets, one a line: the first is the current one, the others are on their way out. Messages never quote them. */
function secretsFrom(text, name) {
    const secrets = [];
    const problems = [];
    const lines = (text ?? '').split('\n').map((line) => line.trim());
    for (const [index, line] of lines.entries()) {
        if (line === '')
            continue;
        const key = keyOf(line);
        const problem = SLIPS.find(({ isIn }) => isIn(line))?.problem ?? (key === undefined ? NOT_A_KEY : undefined);
        const where = lines.length > 1 ? `${name}, line ${index + 1}` : name;
        if (problem !== undefined)
            problems.push(`${where} ${problem}`);
        else if (key !== undefined)
            secrets.push({ text: line, key });
    }
    return problems.length > 0 ? { problem: problems.join('\n') } : { value: secrets };
}
const MAKE_ONE = 'make a new one: echo "whsec_$(openssl rand -base64 32)"';
const NOT_A_KEY = `starts with ${PREFIX} and is not followed by ${LEAST_BYTES} to ${MOST_BYTES} bytes in base64. Copy it again, or ${MAKE_ONE}`;
/** What is copied along with a secret, or in place of it. Each would sign with another key, which no receiver knows. */
const SLIPS = [
    {
        isIn: (line) => QUOTED.test(line),
        problem: 'has quotation marks around it, which would become part of the key. Store it again without them.',
    },
    {
        isIn: (line) => secret_INVISIBLE.test(line),
        problem: `has an invisible character in it. Type it again instead of pasting it, or ${MAKE_ONE}`,
    },
    {
        isIn: (line) => /^\*{3,}$/.test(line),
        problem: `is what GitHub's log shows in place of a secret. Copy the secret from where it was made, or ${MAKE_ONE}`,
    },
    {
        isIn: (line) => /^\$\{\{.*\}\}$/.test(line),
        problem: 'is an expression that nothing evaluated. Write it into the workflow, not into the secret.',
    },
    {
        isIn: (line) => /^whsk_|^whpk_/.test(line),
        problem: 'is a key for asymmetric signatures. Use one that starts with whsec_.',
    },
    {
        isIn: (line) => !line.startsWith(PREFIX) && line.toLowerCase().includes(PREFIX),
        problem: `holds ${PREFIX} and does not start with it. Copy it again, as it was made, or ${MAKE_ONE}`,
    },
];
// A secret of one's own may have blanks and quotation marks inside; only those around all of it are a slip.
const QUOTED = /^(?:"[^"]*"|'[^']*'|`[^`]*`|“.*”|‘.*’|«.*»)$/;
const secret_INVISIBLE = /[\p{Cc}\p{Cf}]/u;
function keyOf(line) {
    if (!line.startsWith(PREFIX))
        return new TextEncoder().encode(line);
    const key = decoded(line.slice(PREFIX.length).replace(/=+$/, ''));
    return key !== undefined && key.length >= LEAST_BYTES && key.length <= MOST_BYTES ? key : undefined;
}
function decoded(base64) {
    // One letter over says nothing, and `atob` would throw.
    if (!/^[a-z\d+/]*$/i.test(base64) || base64.length % 4 === 1)
        return undefined;
    const bytes = atob(base64);
    // Bits over are ignored; encoding again shows whether there were any.
    return btoa(bytes).replace(/=+$/, '') === base64 ? Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)) : undefined;
}

;// CONCATENATED MODULE: ./actions/leaderboard-post/build/inputs.js


function readInputs(read) {
    const names = { url: read.nameOf('webhook-url'), secret: read.nameOf('webhook-secret') };
    const given = (0,inputs/* collect */.Fo)({
        url: (0,inputs/* refined */.S)(read.secret('webhook-url'), (text) => addressFrom(text, names.url)),
        secrets: (0,inputs/* refined */.S)(read.secret('webhook-secret'), (text) => secretsFrom(text, names.secret)),
        machineUsers: read.list('machine-users'),
        failOnDeliveryError: read.boolean('fail-on-delivery-error'),
        dryRun: read.boolean('dry-run'),
    });
    return { ...given, names };
}
/** undefined when there is nothing to post to, or nothing to sign with where GitHub withholds secrets. */
function webhookOf({ url, secrets, names }, { mayLackSecrets }) {
    if (url === undefined)
        return undefined;
    const [current, ...former] = secrets;
    if (current !== undefined)
        return { url, host: new URL(url).host, secrets: [current, ...former], names };
    if (mayLackSecrets)
        return undefined;
    throw new errors/* UserError */.yo(`${names.secret} is empty. Every event is signed: make a secret with \`echo "whsec_$(openssl rand -base64 32)"\`, store it in the repository's secrets, give it here and to the receiver.`);
}
/** Messages never quote the address, as its path or query may be all the protection that it has. */
function addressFrom(text, name) {
    if (text === undefined)
        return { value: undefined };
    if (!URL.canParse(text))
        return { problem: `${name} is not a URL. Write it in full, for example https://example.org/events.` };
    const { protocol, hostname, username, password } = new URL(text);
    if (username !== '' || password !== '') {
        return {
            problem: `${name} has a user name or password in it. Remove them: the signature is what proves the sender.`,
        };
    }
    if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)))
        return { value: text };
    return {
        problem: `${name} starts with ${protocol}//. Use https://, so that the event cannot be read or changed on the way.`,
    };
}
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);

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

;// CONCATENATED MODULE: ./actions/leaderboard-post/build/report.js



const skippedReport = (log, skip) => skipReport(log, { skip, what: 'post an event', outputs: { delivered: false, attempts: 0, reason: skip.skip } });
function reportOfPosting(posting) {
    const { action, plan, outcome, delivery, inputs, page } = posting;
    const { failure, ...report } = reportOf({
        title: 'Leaderboard',
        headline: headlineOf(action),
        page,
        plan,
        outcome,
        describe: describe,
        details: detailsOf(action),
        annotations: annotationsFor(posting),
        outputs: {
            event: action,
            'event-id': action.id,
            delivered: delivery?.reason === 'delivered',
            status: delivery?.status ?? '',
            attempts: delivery?.attempts ?? 0,
            reason: report_reasonOf(posting),
        },
    });
    // Nobody asked for a post: one line of the log says so, and a summary on every run would be noise.
    if (inputs.url === undefined)
        return { ...report, summary: '' };
    // A lost event does not fail the step of a pull request, unless the maintainer says so.
    return failure !== undefined && inputs.failOnDeliveryError ? { ...report, failure } : report;
}
function report_reasonOf({ delivery, plan, outcome, mayLackSecrets }) {
    if (delivery !== undefined)
        return delivery.reason;
    if (plan.effects.length > 0 && outcome.dryRun)
        return 'dry-run';
    return mayLackSecrets ? 'no-secrets' : 'no-webhook';
}
function annotationsFor({ delivery, inputs, plan, mayLackSecrets }) {
    const isLost = delivery !== undefined && delivery.reason !== 'delivered';
    if (isLost && !inputs.failOnDeliveryError) {
        return [{ level: 'warning', message: `The event was not delivered. ${delivery.message}` }];
    }
    // Without an address it is unknown whether there would be a webhook to post to.
    const isWithheld = mayLackSecrets && plan.effects.length === 0 && inputs.url !== undefined;
    return isWithheld ? [{ level: 'notice', message: NO_SECRETS }] : [];
}

;// CONCATENATED MODULE: ./actions/leaderboard-post/build/run.js









const REAL_PAUSES = {
    wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    random: () => Math.random(),
};
/** Turns the contribution in the payload into one event, and posts it. Nothing is asked of GitHub. */
async function run(host, pauses = REAL_PAUSES) {
    const inputs = readInputs(host.read);
    const { event, context, log, now, post } = host;
    const withheld = { mayLackSecrets: (0,pure/* readOnlyToken */.aE)(event, context.actor) };
    const webhook = webhookOf(inputs, withheld);
    const { serverUrl } = context;
    const subject = eventSubject(event, { serverUrl, machineUsers: inputs.machineUsers, sha256: sha256 });
    if (isSkip(subject))
        return skippedReport(log, subject);
    const facts = { ...withheld, action: subject, webhook, names: inputs.names, hasSecret: inputs.secrets.length > 0 };
    const plan = decide(facts);
    let delivery;
    const outcome = await carryOut(plan, {
        dryRun: inputs.dryRun,
        log,
        describe: describe,
        perform: (effect) => apply(effect, {
            ...facts,
            ...pauses,
            post,
            now,
            log,
            onDelivery: (last) => {
                delivery = last;
            },
        }),
    });
    return reportOfPosting({ ...facts, plan, outcome, delivery, inputs, page: context.page });
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

/***/ 757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: ./packages/action-kit/build/annotations.js
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
        ? error.places.map((place) => `${(0,build_text/* inlineCode */.ti)(placeText(place))}: ${(0,build_sentence/* sentenceText */.x7)(place.message, options)}`)
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

;// CONCATENATED MODULE: ./packages/action-kit/build/output.js

/**
 * The value of an output as text: text as it is, anything else as JSON.
 *
 * GitHub limits the outputs of a job to 1 MB in all (measured in UTF-16, as .NET counts), so a larger value gives way
 * to a sentence: a truncated JSON would break its parser, and an output over the limit loses all of the job's.
 */
function outputText(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > output_MOST_CHARACTERS ? JSON.stringify({ omitted: `${text.length} characters, over the limit` }) : text;
}
// Half of GitHub's 1 MB (2 bytes a character) would already be 524,288 characters; several outputs share it.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
const output_MOST_CHARACTERS = 200_000;
/** The job summary as far as GitHub shows it: a step whose summary is larger fails to upload it, and loses all of it. */
const summaryText = (markdown) => truncateMarkdown(markdown, {
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
    const { annotate, flush } = tenOfEachLevel({ annotate: (annotation) => runner.annotate(annotation), print });
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
const placedText = (place) => `${placeText(place)}: ${place.message}`;
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
        runner.annotate(annotationAt(place));
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
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   wi: () => (/* binding */ inertLines),
/* harmony export */   xR: () => (/* binding */ tableCell),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* unused harmony exports shellQuoted, listed, sameText */
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
  aE: () => (/* reexport */ readOnlyToken)
});

// UNUSED EXPORTS: accountFrom, changedFileFrom, commentFrom, commitFrom, discussionFrom, issueFrom, labelFrom, labelNameFrom, otherHead, pullRequestFrom, readOnlyNotice, releaseFrom, repositoryFrom, undefinedIfMissing, workflowRunHead

// EXTERNAL MODULE: ./packages/action-kit/build/json.js
var json = __nccwpck_require__(118);
;// CONCATENATED MODULE: ./packages/github/build/parse.js

/*
 * GitHub's JSON, as it stands in webhook payloads and REST answers alike, to the port's types. `path` is what an error
 * names the JSON by. Fields that API version 2026-03-10 drops (assignee, merge_commit_sha…) are read nowhere.
 */
// The account that github.com shows for deleted ones: https://api.github.com/users/ghost
const GHOST = { login: 'ghost', id: 10_137, type: 'User' };
const ACCOUNT_TYPES = (/* unused pure expression or super */ null && (['User', 'Bot', 'Organization', 'Mannequin']));
/** GitHub writes `null` for a deleted account; that is `ghost`. */
function parse_accountFrom(json, path = 'user') {
    if (json === null || json === undefined)
        return GHOST;
    const account = fieldsOf(json, path);
    // Old payloads lack the type, and a new kind of account must not stop us; neither is a bot for certain.
    const type = ACCOUNT_TYPES.find((known) => known === account.at('type').json) ?? 'User';
    return { login: account.text('login'), id: account.whole('id'), type };
}
/** From anything with `full_name`, such as a payload's `repository`. */
function parse_repositoryFrom(json, path = 'repository') {
    const fullName = fieldsOf(json, path).text('full_name');
    const [owner, name, ...rest] = fullName.split('/');
    if (!owner || !name || rest.length > 0) {
        throw new UserError(`GitHub's JSON: expected owner/name at "${path}.full_name", found "${fullName}".`);
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
        repository: isDeleted ? null : parse_repositoryFrom(repository, path),
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
    if (!READ_ONLY_EVENTS.includes(name) || !(0,json/* isObject */.Gv)(pull))
        return false;
    return actor === 'dependabot[bot]' || repositoryOn(pull['head']) !== repositoryOn(pull['base']);
}
/** Events that people write by hand to try things out may lack the name or the id. */
function repositoryOn(side) {
    const repository = (0,json/* isObject */.Gv)(side) ? side['repo'] : undefined;
    return (0,json/* isObject */.Gv)(repository) ? (repository['full_name'] ?? repository['id']) : undefined;
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
    const run = fieldsOf(payload['workflow_run'], 'workflow_run');
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
            .list('pull_requests', (pull, at) => (isInto(pull, payload) ? [fieldsOf(pull, at).whole('number')] : []))
            .flat(),
    };
}
/** A fork's own pull requests, and those from here into another repository, are numbered there. */
function isInto(pull, payload) {
    if (!isObject(pull))
        return false;
    const [base, own] = [isObject(pull['base']) ? pull['base']['repo'] : undefined, payload['repository']];
    return !isObject(base) || !isObject(own) || base['id'] === own['id'];
}
/**
 * Why a pull request that an input names is not the one that the run is for, as the end of "… because …"; undefined when
 * it is, or when nothing but the base branch's workflows had a say. Who writes the workflow of a pull request chooses the
 * number that it hands on, and could name somebody else's. A called workflow (`workflow_call`) has its caller's event.
 */
function otherHead(event, { number, head }) {
    const { name, payload } = event;
    if (READ_ONLY_EVENTS.includes(name)) {
        const own = isObject(payload['pull_request']) ? payload['pull_request']['number'] : number;
        return own === number ? undefined : `the run is for #${String(own)}, not for #${number}`;
    }
    if (name !== 'workflow_run')
        return undefined;
    const run = workflowRunHead(event);
    if (run !== undefined)
        return isSameHead(run, head) ? undefined : notTheHead(run, number);
    // A run that such a run started has the base branch's head, so that there is nothing to compare.
    return isObject(payload['workflow_run']) && payload['workflow_run']['event'] === 'workflow_run'
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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(478);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
