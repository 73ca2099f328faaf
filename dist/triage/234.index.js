export const id = 234;
export const ids = [234];
export const modules = {

/***/ 2935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ describe),
  Q: () => (/* binding */ isClaimEffect)
});

// EXTERNAL MODULE: ./packages/action-kit/build/text.js
var build_text = __webpack_require__(8623);
;// CONCATENATED MODULE: ./actions/triage/build/follow-ups/effects.js

const FOLLOW_UP_DESCRIPTIONS = {
    assign: ({ people, number }) => ({
        would: `assign ${(0,build_text/* listed */.KE)(people)} to #${number}`,
        did: `assigned ${(0,build_text/* listed */.KE)(people)} to #${number}`,
    }),
    'request-reviews': ({ people, teams, number }) => {
        const reviewers = (0,build_text/* listed */.KE)([...people, ...teams.map((team) => `the team ${team}`)]);
        return { would: `ask ${reviewers} to review #${number}`, did: `asked ${reviewers} to review #${number}` };
    },
    'set-milestone': ({ title, number }) => ({
        would: `put #${number} into the milestone ${title}`,
        did: `put #${number} into the milestone ${title}`,
    }),
    'set-type': ({ type, number }) => ({
        would: `give #${number} the type ${type}`,
        did: `gave #${number} the type ${type}`,
    }),
    comment: ({ number, isFirst }) => isFirst
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
        would: `say on #${number} how to take it on`,
        did: `said on #${number} how to take it on`,
    }),
    'withdraw-introduction': ({ number }) => ({
        would: `remove from #${number} how to take it on`,
        did: `removed from #${number} how to take it on`,
    }),
    claim: ({ login, number }) => ({
        would: `assign ${login} to #${number}, unless somebody was faster`,
        did: `assigned ${login} to #${number}, unless somebody was faster`,
    }),
    'give-back': ({ login, number }) => ({ would: `take ${login} off #${number}`, did: `took ${login} off #${number}` }),
    'answer-claim': ({ login, number }) => ({
        would: `answer ${login} on #${number}`,
        did: `answered ${login} on #${number}`,
    }),
    'withdraw-answer': ({ login, number }) => ({
        would: `remove from #${number} why it was not ${login}'s to take`,
        did: `removed from #${number} why it was not ${login}'s to take`,
    }),
    'release-claim': ({ login, number }) => ({
        would: `release #${number}, which ${login} had taken on`,
        did: `released #${number}, which ${login} had taken on`,
    }),
};

;// CONCATENATED MODULE: ./actions/triage/build/labels/effects.js
const LABEL_DESCRIPTIONS = {
    'create-label': ({ label }) => ({ would: `create the label ${label}`, did: `created the label ${label}` }),
    'rename-label': ({ from, label }) => ({
        would: `rename the label ${from} to ${label}`,
        did: `renamed the label ${from} to ${label}`,
    }),
    'add-labels': ({ labels, number }) => {
        const added = `the ${labels.length === 1 ? 'label' : 'labels'} ${labels.join(', ')} to #${number}`;
        return { would: `add ${added}`, did: `added ${added}` };
    },
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


/***/ }),

/***/ 4526:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ followUpText),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   rc: () => (/* binding */ decided)
/* harmony export */ });
/* harmony import */ var _rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__]);
_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

const decided = (place, parts) => ({
    ...parts,
    verdict: 'yes',
    rule: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(place),
});
/** What does not follow, or may not, as its condition does not hold. */
const undecided = ({ value: { place }, answer }, parts) => ({
    ...parts,
    action: answer.verdict === 'unknown' ? 'leave' : 'none',
    verdict: answer.verdict,
    because: answer.because,
    rule: (0,_rules_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(place),
});
/** "assignee ada", "milestone v2", "comment". */
const followUpText = ({ kind, what }) => `${kind} ${what}`.trim();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1071:
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

/***/ 805:
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

/***/ 7228:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   CI: () => (/* binding */ wholeNumberAt),
/* harmony export */   D4: () => (/* binding */ patternsOf),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vq: () => (/* binding */ compilationOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   mG: () => (/* binding */ switchOf),
/* harmony export */   p_: () => (/* binding */ globsOf)
/* harmony export */ });
/* harmony import */ var _porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8624);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_porchlight_config__WEBPACK_IMPORTED_MODULE_0__]);
_porchlight_config__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


const placeText = ({ file, line, column }) => `${file}:${line}:${column}`;
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
function stringsOf(node, what, compilation) {
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
    return stringsOf(node, 'a glob', compilation).flatMap(({ text, node: place }) => {
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
    return stringsOf(node, 'a regular expression', compilation).flatMap(({ text, node: place }) => valueOf(compile(text), place, compilation));
}
function valueOf(compiled, place, { problems }) {
    if ('value' in compiled)
        return [compiled.value];
    problems.at(place, compiled.problem);
    return [];
}
/** `true` or `false`; nothing where it is neither, which is told then. */
function switchOf({ key, node }, { problems }) {
    if (node.kind === 'boolean')
        return [node.value];
    problems.at(node, `${key} has ${nameOf(node)}. Write ${key}: true or ${key}: false.`);
    return [];
}
/** From 1 to `most`; undefined where the key is missing, or wrong, which is told then. */
function wholeNumberAt(key, node, most, { problems }) {
    if (node === undefined)
        return undefined;
    const number = isText(node) && /^[1-9]\d{0,8}$/.test(node.text) ? Number(node.text) : undefined;
    if (number !== undefined && number <= most)
        return number;
    const found = isText(node) ? (0,_porchlight_config__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(node.text) : nameOf(node);
    problems.at(node, `${key}: ${found} is no whole number from 1 to ${most}. Write for example ${key}: 1.`);
    return undefined;
}
const DAYS = { d: 1, w: 7, m: 30, y: 365 };
/** `30d`, `2w`, `6m`, `1y`: days, weeks, months of 30 and years of 365 days; undefined for what is no time. */
function days(text) {
    const [, number, unit] = /^(\d{1,5})([dwmy])$/.exec(text) ?? [];
    return number === undefined || unit === undefined ? undefined : Number(number) * (DAYS[unit] ?? 1);
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

/***/ 6876:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ convert)
/* harmony export */ });
/* harmony import */ var _yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(215);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(307);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_yaml__WEBPACK_IMPORTED_MODULE_0__]);
_yaml__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


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
    if ((0,_yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
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
    if ((0,_yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return scalarOf(node, place);
    if ((0,_yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
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
const isMergeKey = (key) => (0,_yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.type === 'PLAIN' && key.value === '<<';
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
/* harmony export */   TL: () => (/* reexport safe */ _pure_js__WEBPACK_IMPORTED_MODULE_0__.TL),
/* harmony export */   o4: () => (/* reexport safe */ _pure_js__WEBPACK_IMPORTED_MODULE_0__.o4),
/* harmony export */   pA: () => (/* reexport safe */ _pure_js__WEBPACK_IMPORTED_MODULE_0__.pA),
/* harmony export */   rg: () => (/* reexport safe */ _pure_js__WEBPACK_IMPORTED_MODULE_0__.rg)
/* harmony export */ });
/* harmony import */ var _pure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7505);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_pure_js__WEBPACK_IMPORTED_MODULE_0__]);
_pure_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
// All of this package is portable.


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8795:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ loosenFlow)
/* harmony export */ });
/* harmony import */ var _yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(215);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_yaml__WEBPACK_IMPORTED_MODULE_0__]);
_yaml__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

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
    for (const lexeme of new _yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(from === 0 ? text : text.slice(from))) {
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
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3883);
/* harmony import */ var _convert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6876);
/* harmony import */ var _depth_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3094);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(307);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8094);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5440);
/* harmony import */ var _yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(215);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_convert_js__WEBPACK_IMPORTED_MODULE_0__, _source_js__WEBPACK_IMPORTED_MODULE_1__, _yaml__WEBPACK_IMPORTED_MODULE_3__]);
([_convert_js__WEBPACK_IMPORTED_MODULE_0__, _source_js__WEBPACK_IMPORTED_MODULE_1__, _yaml__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







/**
 * A configuration file as nodes with positions; undefined when it holds nothing but blanks and comments. Throws one
 * UserError with every mistake that YAML itself knows of.
 */
function parseConfig(text, { path }) {
    refuseUnreadable(text, path);
    const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .v)(text.replace(/^\uFEFF/, ''), path);
    const tokens = tokensOf(source);
    source.problems.throwIfAny();
    const document = documentOf(tokens, source);
    source.problems.throwIfAny();
    const contents = document.contents;
    const node = contents === null || isBlank(contents) ? undefined : (0,_convert_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C)(contents, source);
    source.problems.throwIfAny();
    return node;
}
// The largest file that GitHub's contents API hands out in one answer, and far beyond any configuration.
// https://docs.github.com/en/rest/repos/contents#get-repository-content
const MOST_BYTES = 1_048_576;
function refuseUnreadable(text, path) {
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > MOST_BYTES) {
        throw new _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path} has ${bytes} bytes. A configuration file may have ${MOST_BYTES}: shorten it.`);
    }
    // eslint-disable-next-line no-control-regex -- YAML forbids exactly these (https://yaml.org/spec/1.2.2/#51-character-set)
    const binary = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text);
    if (binary === null)
        return;
    const before = text.slice(0, binary.index).split('\n');
    const code = binary[0].charCodeAt(0).toString(16).padStart(4, '0');
    throw new _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: the control character U+${code.toUpperCase()} is not allowed. Save the file as plain UTF-8 text.`);
}
/** The syntax tree, unless it is nested so deep that composing it would overflow the stack. */
function tokensOf(source) {
    const tokens = [...new _yaml__WEBPACK_IMPORTED_MODULE_3__/* .Parser */ .iX().parse(source.text)];
    const offset = (0,_depth_js__WEBPACK_IMPORTED_MODULE_5__/* .placeTooDeep */ .o)(tokens);
    if (offset !== undefined) {
        source.problems.at(source.placeOf(offset), 'lists and mappings are nested too deep here. Write the file flatter.');
    }
    return tokens;
}
function documentOf(tokens, source) {
    const composer = new _yaml__WEBPACK_IMPORTED_MODULE_3__/* .Composer */ .Dk({
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
    (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .reportSyntax */ .k)(document, source);
    if (second !== undefined) {
        const place = source.placeOf(second.range[0]);
        source.problems.at(place, `a second document starts here (${(0,_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)('---')}). Keep one document in a file.`);
    }
    return document;
}
/** An empty document's contents are an empty scalar, not none. */
const isBlank = (contents) => (0,_yaml__WEBPACK_IMPORTED_MODULE_3__/* .isScalar */ .jn)(contents) && contents.range[0] === contents.range[1];

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   r: () => (/* binding */ configProblems)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3883);
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1016);

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
                throw new _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(listed(path, found));
        },
    };
}
function unknownKeyMessage(key, validKeys) {
    const meant = (0,_porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, validKeys);
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
// An annotation shows 64 kB at the most, and more are not fixed in one go.
const MOST_LISTED = 20;
/** A piece of the file as a message shows it: in quotes, on one line, not too long. */
function quoted(text) {
    const characters = Array.from(text.trim().replaceAll(/\s+/g, ' '));
    const shown = characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : characters.join('');
    return JSON.stringify(shown);
}
const LONGEST_QUOTE = 60;


/***/ }),

/***/ 7505:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* reexport safe */ _problems_js__WEBPACK_IMPORTED_MODULE_2__.T),
/* harmony export */   o4: () => (/* reexport safe */ _parse_config_js__WEBPACK_IMPORTED_MODULE_1__.o),
/* harmony export */   pA: () => (/* reexport safe */ _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_0__.p),
/* harmony export */   rg: () => (/* reexport safe */ _problems_js__WEBPACK_IMPORTED_MODULE_2__.r)
/* harmony export */ });
/* harmony import */ var _porchlight_action_kit_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1016);
/* harmony import */ var _parse_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5727);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(307);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_parse_config_js__WEBPACK_IMPORTED_MODULE_1__]);
_parse_config_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8094:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _loosen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8795);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(307);
/* harmony import */ var _yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(215);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_loosen_js__WEBPACK_IMPORTED_MODULE_0__, _yaml__WEBPACK_IMPORTED_MODULE_1__]);
([_loosen_js__WEBPACK_IMPORTED_MODULE_0__, _yaml__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);



function sourceOf(original, path) {
    const loosened = (0,_loosen_js__WEBPACK_IMPORTED_MODULE_0__/* .loosenFlow */ .l)(original);
    const lines = new _yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    lines.addNewLine(0);
    for (let at = loosened.text.indexOf('\n'); at !== -1; at = loosened.text.indexOf('\n', at + 1))
        lines.addNewLine(at + 1);
    return {
        text: loosened.text,
        problems: (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .configProblems */ .r)(path),
        placeOf: (offset) => {
            const { line, col } = lines.linePos(offset);
            return { line, column: loosened.columnOf(line, col) };
        },
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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


/***/ }),

/***/ 215:
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
/**
 * What `#yaml` means in the bundles (package.json): the library's own file, dist/yaml, which ncc must leave alone. Waiting
 * here costs an idle run nothing, as only what has rules to read imports this package.
 */
const library = await import(/* webpackIgnore: true */ './yaml-library.js');
const { Composer, isAlias, isMap, isScalar, Lexer, LineCounter, Parser } = library;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
