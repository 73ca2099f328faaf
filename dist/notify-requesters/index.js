/******/ var __webpack_modules__ = ({

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
// Generated from action.yml by `npm run docs`. Do not edit.
const action = {
    name: 'notify-requesters',
    inputs: {
        'github-token': '',
        'dry-run': 'false',
        'tag': '',
        'previous-tag': '',
        'message': '',
        'message-file': '',
        'prereleases': 'skip',
        'skip-labels': '',
        'max-issues': '100',
    },
    outputs: ['tag', 'previous-tag', 'reason', 'notified', 'skipped', 'pull-requests', 'plan'],
};


/***/ }),

/***/ 203:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(651);
/* harmony import */ var _porchlight_github__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(742);
/* harmony import */ var _action_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(155);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(120);




await (0,_porchlight_action_kit__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)({ action: _action_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X, run: _run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e, toolkit: _porchlight_github__WEBPACK_IMPORTED_MODULE_0__/* .toolkit */ .VQ });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 120:
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

;// CONCATENATED MODULE: ./packages/action-kit/build/template.js



/**
 * A text with `{{ name }}` in it, checked when the run starts: a misspelt name is an error then, not a hole in a comment
 * later. There is no logic, and values are never looked at again, so that a title cannot name a variable.
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
const shown = (value, kind) => kind === 'raw' ? String(value) : (0,build_text/* inlineText */.ln)(String(value));
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
    const parts = template_shape_partsOf(source);
    return (text) => {
        const given = plain(text);
        return hasParts(given, parts) || (notice !== undefined && wasCut(given, notice) && beginsWithParts(given, parts));
    };
}
/** Whether a template has enough text of its own for its comments to be known by it. */
const hasShape = (source) => (template_shape_partsOf(source)
    .join('')
    .match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= LEAST_OWN;
// `{{ a }}a{{ b }}` would be found in most comments. All texts that we bring along have far more.
const LEAST_OWN = 10;
// A variable at a line's end may stand for nothing, and then the blanks before it are not seen either.
const template_shape_partsOf = (source) => plain(source).replaceAll(BLANKS_BEFORE_LAST, '').split(VARIABLE);
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

// EXTERNAL MODULE: ./packages/action-kit/build/truncate.js + 1 modules
var truncate = __nccwpck_require__(884);
;// CONCATENATED MODULE: ./actions/notify-requesters/build/messages.js

const VARIABLES = {
    tag: 'text',
    'release-name': 'text',
    'release-url': 'raw',
    'release-link': 'raw',
    repository: 'raw',
    number: 'raw',
    author: 'text',
    'pull-requests': 'raw',
    thanks: 'raw',
};
const messageTemplate = (source, where) => ({
    ...template(source, { where, variables: VARIABLES }),
    source,
});
/** Without mentions: who asked, answered or assigned themselves is subscribed, and may have unsubscribed. */
const BUILT_IN_MESSAGE = `This has shipped in {{ release-link }}. {{ thanks }}

If it does not work for you, please say so here.`;
/** One for each tag, so that a release is announced once, and the next one too. */
const markerFor = (tag) => 
// Two hyphens would end the HTML comment early, and so would a bare `>`.
`<!-- porchlight:notify-requesters:${encodeURIComponent(tag).replaceAll('--', '-%2D')} -->`;
const NOTICE = '_This message was too long for a comment._';
/**
 * By what our comment for a tag is known again: this message, or one that we bring along or brought along in an earlier
 * version. A message with few words of its own has no shape, and is then known by the marker alone: a comment more on each
 * issue, for every re-run, would be worse than one that another workflow's quote kept from being written.
 */
function ownMark(tag, message) {
    const marker = markerFor(tag);
    if (!hasShape(message.source))
        return { marker, isOurs: () => true };
    const shapes = [message.source, ...BUILT_IN_MESSAGES].map((source) => templateShape(source, { notice: NOTICE }));
    return { marker, isOurs: (rest) => shapes.some((isShaped) => isShaped(rest)) };
}
/** The text as it is now, and those of former versions, so that their comments are known again. */
const BUILT_IN_MESSAGES = [BUILT_IN_MESSAGE];
function commentFor(message, { release, issue, pulls, repository, serverUrl }) {
    const text = message.fill({
        tag: release.tag,
        'release-name': release.name,
        'release-url': release.url,
        'release-link': `[${(0,build_text/* inlineText */.ln)(release.tag)}](${release.url})`,
        repository,
        number: issue.number,
        author: issue.author.login,
        'pull-requests': (0,build_text/* listed */.KE)(pulls.map(({ number }) => `#${number}`)),
        thanks: thanksFor(pulls, serverUrl),
    });
    const tidy = text.replaceAll(/[ \t]+$/gm, '');
    return (0,truncate/* truncateMarkdown */.o)(withMarker(tidy, markerFor(release.tag)), { notice: NOTICE });
}
/** A sentence, or '' when no person is to thank. Names link and do not mention. */
function thanksFor(pulls, serverUrl) {
    const people = new Map();
    for (const { author, number } of pulls) {
        if (author.type === 'User' && author.login !== 'ghost')
            people.set(author.login, [...(people.get(author.login) ?? []), number]);
    }
    const parts = [...people].map(([login, numbers]) => {
        const name = `[${(0,build_text/* inlineText */.ln)(login)}](${serverUrl}/${encodeURIComponent(login)})`;
        return `to ${name} for ${(0,build_text/* listed */.KE)(numbers.map((number) => `#${number}`))}`;
    });
    // Each part may hold an "and" of its own.
    return parts.length === 0 ? '' : `Thanks ${parts.join(', and ')}.`;
}

;// CONCATENATED MODULE: ./actions/notify-requesters/build/apply.js


function apply({ thread, body }, { github, tag }) {
    const marker = markerFor(tag);
    // None is there, as far as this run has seen: another run at the same moment can only say the same.
    const isOurs = (rest) => (0,build_text/* sameText */.QV)(rest, withoutMarker(body, marker).trim());
    return github.comments.keepOne(thread, { marker, isOurs, body, existing: [] });
}

;// CONCATENATED MODULE: ./actions/notify-requesters/build/decide.js


function decide(facts, inputs) {
    const byNumber = new Map(facts.issues.map((issue) => [issue.number, issue]));
    const effects = [];
    const skipped = [];
    for (const request of facts.requests) {
        const issue = byNumber.get(request.issue);
        const answered = issue === undefined ? request : withoutLater(request, issue);
        const exclusion = exclusionOf(issue, answered, inputs);
        if (exclusion !== undefined)
            skipped.push({ issue: request.issue, ...exclusion });
        else if (issue !== undefined)
            effects.push(tell(issue, answered, facts));
    }
    return { plan: { effects, leftAlone: [...skipped.map(leftAlone), ...facts.storms.map(calmed)] }, skipped };
}
// Of commits there is only what their authors' clocks said, and those may be wrong by hours.
const CLOCKS_DIFFER = 24 * 60 * 60 * 1000;
/** Without what did not exist yet when the issue was closed: a description can be edited to name any issue at any time. */
function withoutLater(request, { closedAt }) {
    if (closedAt === null)
        return request;
    const closed = Date.parse(closedAt);
    return {
        ...request,
        pulls: request.pulls.filter(({ createdAt }) => Date.parse(createdAt) <= closed),
        commits: request.commits.filter(({ authoredAt }) => authoredAt === null || Date.parse(authoredAt) <= closed + CLOCKS_DIFFER),
    };
}
const MANY = 'it names more than 50 issues as closed, which is taken for a mistake';
const calmed = ({ what }) => ({ what: `comment on the issues that ${what} names`, because: MANY });
const stormWarnings = ({ storms }) => storms.map(({ what }) => ({
    level: 'warning',
    message: `The issues that ${what} names got no comment: ${MANY}. Other issues of the release are not affected.`,
}));
function exclusionOf(issue, { pulls, commits }, { skipLabels }) {
    if (issue === undefined)
        return { reason: 'not-an-issue', because: 'it is not an issue of this repository' };
    if (issue.state === 'open')
        return { reason: 'open', because: 'it is open' };
    if (issue.stateReason === 'not_planned' || issue.stateReason === 'duplicate') {
        return { reason: 'not-completed', because: `it was closed as ${issue.stateReason.replace('_', ' ')}` };
    }
    if (pulls.length + commits.length === 0) {
        const when = `it was closed on ${issue.closedAt?.slice(0, 10) ?? 'an unknown day'}`;
        return { reason: 'closed-before', because: `${when}, before what names it existed` };
    }
    const label = issue.labels.find((name) => skipLabels.some((skip) => skip.toLowerCase() === name.toLowerCase()));
    if (label !== undefined)
        return { reason: 'skip-label', because: `it has the label ${label}` };
    if (issue.marked.length > 0)
        return { reason: 'already-told', because: 'the comment is there already' };
    return issue.isLocked ? { reason: 'locked', because: 'the conversation is locked and takes no comments' } : undefined;
}
function tell(issue, { pulls }, facts) {
    const { release, message, repository, serverUrl } = facts;
    const closed = pulls.length === 0 ? 'a commit' : pulls.map(({ number }) => `#${number}`).join(', ');
    return {
        kind: 'tell',
        thread: { number: issue.number, nodeId: issue.nodeId },
        body: commentFor(message, { release, issue, pulls, repository, serverUrl }),
        because: `${release.tag} contains ${closed}, which closed it`,
    };
}
const leftAlone = ({ issue, because }) => ({ what: `comment on #${issue}`, because });
/** Nothing is written rather than a part: the maintainer who reads the error decides about all of it. A dry run shows it all. */
function refuseTooMany({ effects }, { maxIssues, dryRun, names }) {
    if (dryRun || effects.length <= maxIssues)
        return;
    throw new errors/* UserError */.yo(`This release would be announced on ${effects.length} issues, and ${names.maxIssues} is ${maxIssues}. Nothing was written. ` +
        `See what it would be with dry-run: true; if that is right, raise ${names.maxIssues}. A wrong ${names.previousTag} is the usual cause.`);
}

;// CONCATENATED MODULE: ./actions/notify-requesters/build/effects.js
const describe = ({ thread }) => ({
    would: `comment on #${thread.number}`,
    did: `commented on #${thread.number}`,
});

// EXTERNAL MODULE: ./packages/github/build/pure.js + 3 modules
var pure = __nccwpck_require__(54);
;// CONCATENATED MODULE: ./actions/notify-requesters/build/release/version.js
// At least one dot, so that the 2 of `lib2-1.0.0` is not taken for the version.
const TAG = /^(?<prefix>.*?(?:^|[^\da-z]))v?(?<numbers>\d+(?:\.\d+){1,3})(?:-(?<prerelease>[\da-z.-]+))?(?:\+[\da-z.-]+)?$/i;
/** undefined for a tag that numbers nothing, such as `nightly`. */
function versionOf(tag) {
    const { prefix = '', numbers = '', prerelease } = TAG.exec(tag)?.groups ?? {};
    if (numbers === '')
        return undefined;
    return {
        prefix: prefix.toLowerCase(),
        numbers: numbers.split('.').map(Number),
        prerelease: prerelease === undefined ? [] : prerelease.split('.'),
    };
}
/** Negative when `one` comes before `other`, by the rules of https://semver.org/#spec-item-11 */
function compareVersions(one, other) {
    const length = Math.max(one.numbers.length, other.numbers.length);
    for (let place = 0; place < length; place += 1) {
        const difference = (one.numbers[place] ?? 0) - (other.numbers[place] ?? 0);
        if (difference !== 0)
            return difference;
    }
    if (one.prerelease.length === 0 || other.prerelease.length === 0)
        return other.prerelease.length - one.prerelease.length;
    return comparePrereleases(one.prerelease, other.prerelease);
}
function comparePrereleases(one, other) {
    const length = Math.min(one.length, other.length);
    for (let place = 0; place < length; place += 1) {
        const difference = compareIdentifiers(one[place] ?? '', other[place] ?? '');
        if (difference !== 0)
            return difference;
    }
    return one.length - other.length;
}
const isNumber = (identifier) => /^\d+$/.test(identifier);
function compareIdentifiers(one, other) {
    if (isNumber(one) && isNumber(other))
        return Number(one) - Number(other);
    if (isNumber(one) !== isNumber(other))
        return isNumber(one) ? -1 : 1;
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}

;// CONCATENATED MODULE: ./actions/notify-requesters/build/release/previous-release.js

/**
 * The release that this one follows: of the same product (the tag's prefix), the highest version below it. Never the
 * newest by date, which for a patch of an old line is a release of the new one. A release follows releases, so that
 * what came with a prerelease is announced again when it is final; a prerelease follows either.
 */
function previousRelease(current, all) {
    const version = versionOf(current.tag);
    if (version === undefined)
        return undefined;
    const lower = all.filter((release) => !release.isDraft && (isPrerelease(current) || !isPrerelease(release)) && isBelow(release, version));
    return lower.toSorted(byVersion).at(-1);
}
/** GitHub's mark, or a version that says so: many tools set only one of the two. */
const isPrerelease = ({ tag, isPrerelease: isMarked }) => isMarked || (versionOf(tag)?.prerelease.length ?? 0) > 0;
function isBelow({ tag }, current) {
    const version = versionOf(tag);
    return version !== undefined && version.prefix === current.prefix && compareVersions(version, current) < 0;
}
function byVersion(one, other) {
    const [first, second] = [versionOf(one.tag), versionOf(other.tag)];
    return first === undefined || second === undefined ? 0 : compareVersions(first, second);
}

;// CONCATENATED MODULE: ./actions/notify-requesters/build/event.js



// `released` also comes when a prerelease is made final. Both together are one comment: the marker names the tag.
const PUBLISHED = ['published', 'released', 'prereleased'];
/** The payload alone: which release this run is about, or why it is about none. */
function eventSubject({ name, payload }, inputs) {
    if (name === 'release')
        return publishedIn(payload, inputs);
    if (inputs.tag !== undefined)
        return { tag: inputs.tag };
    const pushed = name === 'push' ? pushedTag(payload) : undefined;
    if (pushed !== undefined)
        return { tag: pushed };
    return skip('event-not-ours', `${name} names no published release; the input ${inputs.names.tag} can`);
}
function publishedIn(payload, inputs) {
    const action = String(payload['action']);
    if (!PUBLISHED.includes(action))
        return skip('event-not-ours', `release.${action} publishes nothing`);
    const release = (0,pure/* releaseFrom */.Yc)(payload['release']);
    return ruledOut(release, inputs) ?? { release };
}
function pushedTag({ ref, deleted }) {
    if (typeof ref !== 'string' || deleted === true || !ref.startsWith('refs/tags/'))
        return undefined;
    return ref.slice('refs/tags/'.length);
}
/** What the release itself rules out. */
function ruledOut(release, { commentsOnPrereleases }) {
    const { tag } = release;
    if (release.isDraft)
        return { skip: 'draft', because: `${tag} is a draft`, tag };
    if (commentsOnPrereleases || !isPrerelease(release))
        return undefined;
    return { skip: 'prerelease', because: `${tag} is a prerelease; the release that follows is announced`, tag };
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

// EXTERNAL MODULE: ./packages/action-kit/build/markdown-lines.js
var markdown_lines = __nccwpck_require__(811);
;// CONCATENATED MODULE: ./actions/notify-requesters/build/release/closing-references.js

/**
 * The issues that a text says it closes, as GitHub reads such texts:
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
 * GitHub itself only links pull requests to the default branch; a fix that went elsewhere has nothing but its words.
 */
function closingReferences(text, { repository, serverUrl }) {
    const here = `${repository.owner}/${repository.name}`.toLowerCase();
    const numbers = new Set();
    for (const { groups } of spoken(text).matchAll(CLOSING)) {
        const { short, name, gh, long, server, path } = groups ?? {};
        const isElsewhere = (name ?? path ?? here).toLowerCase() !== here || (server ?? serverUrl).toLowerCase() !== serverUrl.toLowerCase();
        const number = Number(short ?? gh ?? long);
        if (!isElsewhere && Number.isSafeInteger(number) && number > 0)
            numbers.add(number);
    }
    return [...numbers];
}
// `fixes #1`, `Closes: acme/widgets#2`, `closes gh-3`, `resolved https://github.com/acme/widgets/issues/4`
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]+(?:(?<name>[\w.-]{1,100}\/[\w.-]{1,100})?#(?<short>\d{1,10})|GH-(?<gh>\d{1,10})|(?<server>https?:\/\/[\w.:-]{1,200})\/(?<path>[\w.-]{1,100}\/[\w.-]{1,100})\/issues\/(?<long>\d{1,10}))(?![\w/#-])/gi;
/** The text without what its author only shows: comments, code, quotes. */
function spoken(text) {
    const said = (0,markdown_lines/* markdownLines */.z)(text).filter(({ isFenced, isQuoted }) => !isFenced && !isQuoted);
    return withoutCodeSpans(said.map((line) => line.text).join('\n'));
}
/**
 * Without code spans: each ends with the next run of as many backticks. Not by one regular expression, which would
 * search the rest of the text anew for every backtick of a long run.
 */
function withoutCodeSpans(text) {
    const runs = [...text.matchAll(/`+/g)].map(({ 0: run, index }) => ({
        start: index,
        end: index + run.length,
        length: run.length,
    }));
    const ends = endsOf(runs.map(({ length }) => length));
    let kept = '';
    let copied = 0;
    for (let opening = 0; opening < runs.length; opening += 1) {
        const closing = ends[opening];
        const [first, last] = [runs[opening], closing === undefined ? undefined : runs[closing]];
        if (first === undefined || last === undefined || closing === undefined)
            continue;
        kept += `${text.slice(copied, first.start)} `;
        copied = last.end;
        opening = closing;
    }
    return kept + text.slice(copied);
}
/** For each run, which later one is as long; found from the end, so that each is looked at once. */
function endsOf(lengths) {
    const nextOfLength = new Map();
    return lengths
        .map((length, index) => ({ length, index }))
        .toReversed()
        .map(({ length, index }) => {
        const end = nextOfLength.get(length);
        nextOfLength.set(length, index);
        return end;
    })
        .toReversed();
}

;// CONCATENATED MODULE: ./actions/notify-requesters/build/release/reversals.js

/** A commit's message, or a pull request's description, as git, GitHub's buttons and people write them. */
function reversalsIn(text, where) {
    const lines = spoken(text).split('\n');
    const shas = lines.flatMap(shasIn);
    const numbers = lines.flatMap((line) => numbersIn(line, where));
    return { shas, numbers, title: shas.length + numbers.length === 0 ? titleIn(subjectOf(text)) : undefined };
}
// `This reverts commit 1a2b3c4 (Fix the light, 2026-11-20).` is git's --reference; of a merge, git adds what it goes back to.
const COMMITS = /^[ \t]*(?:[-*+][ \t]+)?(?:this[ \t]+)?reverts?[ \t]+commits?[ \t]+(?<rest>.*)$/i;
const SHA = /\b[\da-f]{7,64}\b/gi;
function shasIn(line) {
    const { rest = '' } = COMMITS.exec(line)?.groups ?? {};
    const [named = ''] = rest.split('reversing');
    return [...named.replaceAll(/\([^()]*\)/g, '').matchAll(SHA)].map(([sha]) => sha.toLowerCase());
}
// `Reverts acme/widgets#9` is GitHub's button; people add why, and leave out what is clear.
const PULL_REQUESTS = /^[ \t]*(?:[-*+][ \t]+)?(?:this[ \t]+)?reverts?:?[ \t]+(?:the[ \t]+)?(?:pull[ \t]+requests?[ \t]+|prs?[ \t]+)?(?<rest>.*)$/i;
const REFERENCE = /(?:(?:,|and|&)[ \t]*)*(?:(?<name>[\w.-]{1,100}\/[\w.-]{1,100})?#(?<short>\d{1,10})|GH-(?<gh>\d{1,10})|(?<server>https?:\/\/[\w.:-]{1,200})\/(?<path>[\w.-]{1,100}\/[\w.-]{1,100})\/pull\/(?<long>\d{1,10}))(?![\w/#-])[ \t]*/giy;
function numbersIn(line, { repository, serverUrl }) {
    const { rest = '' } = PULL_REQUESTS.exec(line)?.groups ?? {};
    const here = `${repository.owner}/${repository.name}`.toLowerCase();
    // From the start on, one after the other: "#9 and #10 because of #14" names two.
    return [...rest.matchAll(REFERENCE)].flatMap(({ groups }) => {
        const { name, short, gh, server, path, long } = groups ?? {};
        const isHere = (name ?? path ?? here).toLowerCase() === here && (server ?? serverUrl).toLowerCase() === serverUrl.toLowerCase();
        return isHere ? [Number(short ?? gh ?? long)] : [];
    });
}
const subjectOf = (message) => message.split('\n', 1)[0]?.trimEnd() ?? '';
/** A subject without the number that a squash puts behind it. */
const withoutNumber = (subject) => subject.replace(/[ \t]*\(#\d{1,10}\)$/, '');
/** The title that git and GitHub quote in a revert's own; git has `Reapply` for the revert of a revert. */
function titleIn(subject) {
    const [, verb, title] = /^(Revert|Reapply) "(.+)"$/.exec(withoutNumber(subject)) ?? [];
    return title === undefined ? undefined : verb === 'Revert' ? title : `Revert "${title}"`;
}
/** Whether a subject quotes work that is taken back, rather than brought back by a revert of a revert. */
function isRevert(subject) {
    const [nested = ''] = /^(?:(?:Revert|Reapply) ")*/.exec(subject) ?? [];
    return (nested.match(/Revert "/g)?.length ?? 0) % 2 === 1;
}

;// CONCATENATED MODULE: ./actions/notify-requesters/build/release/requests.js


// As many as are read of the issues that GitHub links to one; hardly any pull request closes more.
const MOST_OF_ONE = 50;
/** Each issue once, in the order of its number, whatever closed it and however often. */
function requestsIn({ commits, pulls }, where) {
    const byIssue = new Map();
    const storms = [];
    const add = (issue, more) => {
        const request = byIssue.get(issue) ?? { issue, pulls: [], commits: [] };
        byIssue.set(issue, { ...request, ...more(request) });
    };
    for (const commit of commits) {
        const issues = closingReferences(textOf(commit), where);
        if (issues.length > MOST_OF_ONE)
            storms.push({ what: `the commit ${commit.sha.slice(0, 7)}` });
        else
            for (const issue of issues)
                add(issue, (request) => ({ commits: [...request.commits, commit] }));
    }
    for (const pull of pulls) {
        const issues = new Set([...pull.closes, ...closingReferences(pull.body, where)]);
        if (pull.closesMore || issues.size > MOST_OF_ONE)
            storms.push({ what: `#${pull.number}` });
        else
            for (const issue of issues)
                add(issue, (request) => ({ pulls: withPull(request.pulls, pull) }));
    }
    return { requests: [...byIssue.values()].toSorted((one, other) => one.issue - other.issue), storms };
}
/** The subject of a revert quotes what it takes back, keywords included. */
const textOf = ({ message }) => isRevert(subjectOf(message)) ? message.slice(subjectOf(message).length) : message;
const withPull = (pulls, { number, author, createdAt }) => [...pulls, { number, author, createdAt }].toSorted((one, other) => one.number - other.number);

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

;// CONCATENATED MODULE: ./actions/notify-requesters/build/release/named-pull.js

/** `Fix the light (#12)` of a squash, `Merge pull request #12 from ada/fix` of a merge. */
function pullNamedIn(message) {
    const named = /^Merge pull request #(\d{1,10}) from |\(#(\d{1,10})\)$/.exec(subjectOf(message));
    const number = named?.[1] ?? named?.[2];
    return number === undefined ? undefined : Number(number);
}

;// CONCATENATED MODULE: ./actions/notify-requesters/build/release/reverts.js



/** Commits that these were picked from: their pull requests name the issues that those of the copies do not. */
const originalsOf = ({ message }) => message
    .split('\n')
    .filter((line) => line.startsWith('(cherry picked from commit '))
    .flatMap((line) => [...line.matchAll(/\b[\da-f]{40,64}\b/gi)].map(([sha]) => sha.toLowerCase()));
/**
 * What a release contains in the end: without what a later commit or pull request of it takes back. The newest is read
 * first, as a revert that was itself reverted takes nothing back.
 */
function withoutReverted({ commits, pulls }, where) {
    const range = rangeOf(commits, pulls);
    const gone = { commits: new Set(), pulls: new Set() };
    for (let place = commits.length - 1; place >= 0; place -= 1) {
        const commit = commits[place];
        if (commit === undefined || gone.commits.has(place))
            continue;
        const ended = (range.endingAt.get(place) ?? []).filter(({ number }) => !gone.pulls.has(number));
        for (const reversals of saidBy(commit, ended, where))
            takeBack(reversals, { place, range, gone });
    }
    return {
        commits: commits.filter((_, place) => !gone.commits.has(place)),
        pulls: pulls.filter((pull) => !gone.pulls.has(pull.number) && isLeftOf(pull, range, gone)),
    };
}
/** A title alone is taken for it only where neither message nor description names a commit or a number. */
function saidBy(commit, pulls, where) {
    const said = [commit.message, ...pulls.map(({ body }) => body)].map((text) => reversalsIn(text, where));
    const isNamed = said.some(({ shas, numbers }) => shas.length + numbers.length > 0);
    return isNamed ? said.map((each) => ({ ...each, title: undefined })) : said;
}
function rangeOf(commits, pulls) {
    const places = new Map();
    const named = new Map();
    for (const [place, commit] of commits.entries()) {
        for (const sha of [commit.sha, ...originalsOf(commit)])
            places.set(sha, place);
        const number = pullNamedIn(commit.message);
        if (number !== undefined)
            named.set(number, [...(named.get(number) ?? []), place]);
    }
    const placesOf = new Map(named);
    for (const { number, commits: shas } of pulls) {
        const own = shas.flatMap((sha) => places.get(sha) ?? []);
        if (own.length > 0)
            placesOf.set(number, own);
    }
    const endOf = new Map([...placesOf].map(([number, own]) => [number, Math.max(...own)]));
    return { commits, places, placesOf, endOf, endingAt: groupedBy(pulls, ({ number }) => endOf.get(number) ?? -1) };
}
function takeBack({ shas, numbers, title }, { place, range, gone }) {
    for (const sha of shas) {
        for (const [known, at] of range.places)
            if (at < place && known.startsWith(sha))
                takeOut(at, range, gone);
    }
    for (const number of numbers) {
        if ((range.endOf.get(number) ?? 0) > place)
            continue;
        gone.pulls.add(number);
        for (const at of range.placesOf.get(number) ?? [])
            if (at !== place)
                takeOut(at, range, gone);
    }
    const at = title === undefined ? -1 : lastTitled(title, { place, range, gone });
    if (at !== -1)
        takeOut(at, range, gone);
}
const lastTitled = (title, { place, range, gone }) => range.commits.findLastIndex(({ message }, at) => {
    const subject = subjectOf(message);
    return at < place && !gone.commits.has(at) && (subject === title || withoutNumber(subject) === title);
});
/** With a merge goes what it brought: all that leads to it, and not to the line that it was merged into. */
function takeOut(place, { commits, places }, gone) {
    gone.commits.add(place);
    const [into = '', ...merged] = commits[place]?.parents ?? [];
    if (merged.length === 0)
        return;
    const before = (sha) => ancestors(sha, commits, places);
    const stays = new Set(before(into));
    for (const at of merged.flatMap(before))
        if (!stays.has(at))
            gone.commits.add(at);
}
function ancestors(sha, commits, places) {
    const found = new Set();
    const open = [sha];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const place = places.get(next);
        const commit = place === undefined ? undefined : commits[place];
        if (place === undefined || commit?.sha !== next || found.has(place))
            continue;
        found.add(place);
        open.push(...commit.parents);
    }
    return [...found];
}
/** Whether a commit is left that brings something: a merge alone brings nothing of its own. */
function isLeftOf({ number }, { commits, placesOf }, gone) {
    const places = placesOf.get(number) ?? [];
    const bringing = places.filter((place) => (commits[place]?.parents.length ?? 0) < 2);
    const counted = bringing.length > 0 ? bringing : places;
    return counted.length === 0 || counted.some((place) => !gone.commits.has(place));
}

;// CONCATENATED MODULE: ./actions/notify-requesters/build/gather/late-pulls.js


// Commits name their pull request in the words of GitHub's buttons. More than these were not all merged in one moment.
const MOST_LATE = 20;
/**
 * Pull requests that the commits name and GitHub does not associate with them. GitHub does that some minutes after the
 * merge, and a release often follows within seconds. In a repository at rest this asks nothing.
 */
async function latePulls(commits, known, { pullRequests }) {
    const found = new Set(known.map(({ number }) => number));
    const named = new Set(commits.flatMap(({ message }) => pullNamedIn(message) ?? []));
    const numbers = [...named].filter((number) => !found.has(number)).toSorted((one, other) => other - one);
    // The number may be an issue's, or that of another project whose history this one took over, or of one that shipped
    // long ago and is only mentioned: what counts is whether its merge is here.
    const here = new Set(commits.flatMap((commit) => [commit.sha, ...originalsOf(commit)]));
    const merged = await pullRequests.merged(numbers.slice(0, MOST_LATE));
    return merged.filter((pull) => pull.commits.some((sha) => here.has(sha)));
}

;// CONCATENATED MODULE: ./actions/notify-requesters/build/gather/gather.js







/** Asks for the release, for what came with it, and for the issues that this closed, each only when it is needed. */
async function gather(subject, sources) {
    const { github, inputs, serverUrl } = sources;
    const release = await releaseOf(subject, sources);
    const skip = ruledOut(release, inputs);
    if (skip !== undefined)
        return skip;
    const previousTag = inputs.previousTag ?? previousRelease(release, await github.releases.all())?.tag;
    if (previousTag === undefined)
        return noEarlierRelease(release, inputs);
    const contents = await contentsOf(release, previousTag, sources);
    const { repository } = github;
    const { requests, storms } = requestsIn(contents, { repository, serverUrl });
    const message = await messageOf(inputs, github);
    const issues = await issuesOf(requests, { release, message }, github);
    const { pulls } = contents;
    return { release, previousTag, pulls, requests, storms, issues, message, repository: fullName(repository), serverUrl };
}
/** A tag that has no release (yet) is announced by its own page. */
async function releaseOf(subject, { github, serverUrl }) {
    if ('release' in subject)
        return subject.release;
    const { tag } = subject;
    const { owner, name } = github.repository;
    const url = `${serverUrl}/${owner}/${name}/releases/tag/${encodeURIComponent(tag)}`;
    const bare = { tag, name: tag, url, isDraft: false, isPrerelease: false, publishedAt: null };
    return (await github.releases.byTag(tag)) ?? bare;
}
const noEarlierRelease = ({ tag }, { names }) => ({
    skip: 'no-earlier-release',
    because: `${tag} has no earlier release to compare with; the input ${names.previousTag} can name a tag or a commit`,
    tag,
});
/** What came with the release, and stayed. */
async function contentsOf(release, previousTag, { github, serverUrl }) {
    const commits = await github.commits.between(previousTag, release.tag);
    const shas = commits.flatMap((commit) => [commit.sha, ...originalsOf(commit)]);
    const associated = await github.commits.pullRequestsOf(shas);
    const late = await latePulls(commits, associated, github);
    return withoutReverted({ commits, pulls: [...associated, ...late] }, { repository: github.repository, serverUrl });
}
async function issuesOf(requests, { release: { tag, publishedAt }, message }, github) {
    const numbers = requests.map(({ issue }) => issue);
    if (numbers.length === 0)
        return [];
    return github.issues.withMarker(numbers, ownMark(tag, message), { since: publishedAt ?? EVER });
}
const EVER = '1970-01-01T00:00:00Z';
const fullName = ({ owner, name }) => `${owner}/${name}`;
async function messageOf({ message }, { contents }) {
    if (message === undefined)
        return messageTemplate(BUILT_IN_MESSAGE, 'the built-in message');
    const read = (path) => contents.file(path);
    return messageFrom(message, { branch: 'the default branch', read, parse: messageTemplate });
}

// EXTERNAL MODULE: ./packages/action-kit/build/inputs.js
var inputs = __nccwpck_require__(109);
;// CONCATENATED MODULE: ./actions/notify-requesters/build/inputs.js


// 500 comments an hour are GitHub's limit for everything that a token writes:
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
const MOST_ISSUES = 450;
function readInputs(read) {
    const given = (0,inputs/* collect */.Fo)({
        token: read.secret('github-token', { required: true }),
        dryRun: read.boolean('dry-run'),
        tag: read.text('tag'),
        previousTag: read.text('previous-tag'),
        message: messageSource({
            name: read.nameOf('message'),
            text: read.text('message'),
            file: read.text('message-file'),
            parse: messageTemplate,
        }),
        prereleases: read.oneOf('prereleases', ['skip', 'comment']),
        skipLabels: read.list('skip-labels'),
        maxIssues: read.integer('max-issues', { min: 1, max: MOST_ISSUES }),
    });
    return {
        token: given.token,
        dryRun: given.dryRun,
        tag: withoutRefs(given.tag),
        previousTag: withoutRefs(given.previousTag),
        message: given.message,
        commentsOnPrereleases: given.prereleases === 'comment',
        skipLabels: given.skipLabels,
        maxIssues: given.maxIssues ?? MOST_ISSUES,
        names: {
            tag: read.nameOf('tag'),
            previousTag: read.nameOf('previous-tag'),
            maxIssues: read.nameOf('max-issues'),
        },
    };
}
// `github.ref` is what comes to hand in a workflow.
const withoutRefs = (tag) => tag?.replace(/^refs\/tags\//, '');

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

;// CONCATENATED MODULE: ./actions/notify-requesters/build/report.js



function skippedReport(log, skip) {
    const what = 'notify requesters';
    return skipReport(log, {
        skip,
        what,
        leftAlone: [{ what, because: skip.because }],
        outputs: {
            tag: skip.tag ?? '',
            'previous-tag': '',
            reason: skip.skip,
            notified: [],
            skipped: [],
            'pull-requests': [],
        },
    });
}
function reportOfRelease(facts, { plan, skipped }, { outcome, page }) {
    const { previousTag } = facts;
    const { tag } = facts.release;
    const pulls = counted(facts.pulls.length, 'pull request');
    const issues = plan.effects.length + skipped.length;
    return reportOf({
        title: 'Notify requesters',
        headline: `${(0,build_text/* inlineText */.ln)(tag)} contains ${pulls} since ${(0,build_text/* inlineText */.ln)(previousTag)}. Issues named as closed: ${issues}.`,
        page,
        plan,
        outcome,
        describe: describe,
        annotations: stormWarnings(facts),
        outputs: {
            tag,
            'previous-tag': previousTag,
            reason: 'released',
            notified: outcome.done.map(({ effect }) => effect.thread.number),
            skipped: skipped.map(({ issue, reason }) => ({ issue, reason })),
            'pull-requests': facts.pulls.map(({ number }) => number),
        },
    });
}
const counted = (count, noun) => `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./actions/notify-requesters/build/run.js








/** Comments on each issue that a release closed. The payload alone says whether there is a release to announce. */
async function run(host) {
    const inputs = readInputs(host.read);
    const { log } = host;
    const subject = eventSubject(host.event, inputs);
    if (isSkip(subject))
        return skippedReport(log, subject);
    const github = await host.connect(inputs.token);
    const facts = await gather(subject, { github, inputs, serverUrl: host.context.serverUrl });
    if (isSkip(facts))
        return skippedReport(log, facts);
    const decision = decide(facts, inputs);
    refuseTooMany(decision.plan, inputs);
    const { tag } = facts.release;
    const { dryRun } = inputs;
    const perform = (effect) => apply(effect, { github, tag });
    const outcome = await carryOut(decision.plan, { dryRun, log, describe: describe, perform });
    return reportOfRelease(facts, decision, { outcome, page: host.context.page });
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

/***/ 651:
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
  Yc: () => (/* reexport */ releaseFrom)
});

// UNUSED EXPORTS: accountFrom, changedFileFrom, commentFrom, commitFrom, discussionFrom, issueFrom, labelFrom, labelNameFrom, otherHead, pullRequestFrom, readOnlyNotice, readOnlyToken, repositoryFrom, undefinedIfMissing, workflowRunHead

// EXTERNAL MODULE: ./packages/action-kit/build/json.js
var build_json = __nccwpck_require__(118);
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
    const release = (0,build_json/* fieldsOf */.Pf)(json, path);
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
const READ_ONLY_EVENTS = (/* unused pure expression or super */ null && (['pull_request', 'pull_request_review', 'pull_request_review_comment']));
/**
 * Whether GitHub gives the run a token that can only read, and withholds secrets, whatever `permissions:` says. A fork
 * that was deleted is one all the same.
 */
function readOnlyToken({ name, payload }, actor) {
    const pull = payload['pull_request'];
    if (!READ_ONLY_EVENTS.includes(name) || !isObject(pull))
        return false;
    return actor === 'dependabot[bot]' || repositoryOn(pull['head']) !== repositoryOn(pull['base']);
}
/** Events that people write by hand to try things out may lack the name or the id. */
function repositoryOn(side) {
    const repository = isObject(side) ? side['repo'] : undefined;
    return isObject(repository) ? (repository['full_name'] ?? repository['id']) : undefined;
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
/******/ var __webpack_exports__ = __nccwpck_require__(203);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
