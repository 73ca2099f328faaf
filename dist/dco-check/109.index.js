export const id = 109;
export const ids = [109];
export const modules = {

/***/ 490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommits: () => (/* binding */ checkCommits)
});

// EXTERNAL MODULE: ./packages/action-kit/build/skip.js
var skip = __webpack_require__(523);
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

;// CONCATENATED MODULE: ./actions/dco-check/build/messages/own-comment.js

/** Finds our one comment again. Never renamed: old comments carry it. */
const MARKER = marker('dco-check', 'sign-off');
/**
 * By what our one comment is known again: the marker, a headline of ours, and below it the thanks or the commits that fail with a
 * section on how to fix them, to the end of the last one: a part of it, or words below it, are another's quote. No sentence is taken out here when the texts change, as old comments have the old ones.
 */
const OWN_COMMENT = {
    marker: MARKER,
    isOurs: (rest) => {
        const [first = '', second = '', third = ''] = rest.split('\n', 3);
        if (second !== '' || first.length > LONGEST_HEADLINE || !HEADLINES.some((headline) => headline.test(first)))
            return false;
        return third === 'Thank you.'
            ? rest === `${first}\n\n${third}`
            : DETAILS.test(third) && hasSection(rest) && ENDINGS.some((ending) => ending.test(rest));
    },
};
// With a login of 39 characters and a label of 50, each escaped.
const LONGEST_HEADLINE = 500;
const HEADLINES = [
    /^### (?:The commit is|Both commits are|All \d+ commits are) signed off\.$/,
    /^### (?:The commit that needs a sign-off has|Both commits that need a sign-off have|All \d+ commits that need a sign-off have) one\.$/,
    /^### No commit here needs a sign-off: \d+ (?:is|are) .+\.$/,
    /^### (?:The commit is|\d+ of \d+ commits? (?:is|are)) not signed off(?:\.|, and .+ (?:set the check to pass|let (?:it|them) pass with the label .+)\.)$/,
];
// What commits have in common is said once, below their titles.
const DETAILS = /^\*\*[0-9a-f]{7}\*\* /;
/** One of them stands in each comment on a failure. */
const hasSection = (rest) => SECTIONS.some((section) => rest.includes(`\n\n#### ${section}\n\n`));
const SECTIONS = ['How to sign off', 'If a co-author has not signed off'];
const ENDINGS = [
    /`gh pr checkout \S+`\.$/,
    /\nNext time, `git commit --signoff` adds the line at once\.$/,
    /\nThis makes you the author of every commit that it rewrites\. Do not use it if other people wrote some of them\.$/,
    /\(clauses b and c of the certificate\)\.$/,
    /Git refuses the push if the branch has changed in the meantime\.$/,
    /\nThe repository of this branch was deleted\. Push the branch to another one, and open a new pull request\.$/,
    /\. Then add the pull request to the queue again\.$/,
    /has all of it\.$/,
    /\n`{3,}$/,
    /<\/code><\/pre>$/,
];

;// CONCATENATED MODULE: ./actions/dco-check/build/apply.js

/** Does one effect on GitHub; without GitHub there is none to do. Each can be done twice with the same outcome. */
const performer = (github) => async (effect) => {
    if (github === undefined)
        throw new Error(`There is no connection to GitHub to ${effect.kind} with.`);
    switch (effect.kind) {
        case 'create-comment':
            await github.comments.keepOne(effect, { ...OWN_COMMENT, body: effect.body, existing: [] });
            return;
        case 'update-comment':
            await github.comments.keepOne({ number: effect.number, nodeId: '' }, { ...OWN_COMMENT, body: effect.body, existing: [effect.id] });
            return;
        case 'report-check':
            await github.checks.report(effect.run, { id: effect.id });
    }
};

// EXTERNAL MODULE: ./packages/action-kit/build/text.js
var build_text = __webpack_require__(623);
;// CONCATENATED MODULE: ./actions/dco-check/build/messages/check-run.js

/** As the DCO app's check is named, so that a branch protection that requires it needs no change. */
const CHECK_NAME = 'DCO';
/** On the commit that a label let pass. A name of its own: it is no verdict, and nobody should require it. */
const RECORD_NAME = 'DCO override';
/** Who let which pull request pass, when, and which run saw it. */
const recordOf = (override, runUrl) => ({
    name: RECORD_NAME,
    sha: override.sha,
    conclusion: 'success',
    title: `${override.by} let #${override.number} pass`,
    summary: `${firstLineOf(override)}\n**${override.by}** put the label ${(0,build_text/* inlineCode */.ti)(override.label)} on #${override.number} at ${override.at}; [this run](${runUrl}) recorded it. It holds for this commit alone, and as long as the label stays on.`,
});
/** Whether it records this very act: the same label put on once more is another. */
const isRecordOf = (own, override) => own?.conclusion === 'success' && own.summary.startsWith(`${firstLineOf(override)}\n`);
const firstLineOf = ({ number, by, at }) => `<!-- porchlight:dco-check:override pull=${number} by=${by} at=${at} -->`;

// EXTERNAL MODULE: ./packages/action-kit/build/truncate.js + 2 modules
var truncate = __webpack_require__(106);
;// CONCATENATED MODULE: ./actions/dco-check/build/decide/verdict.js
const isFailing = (verdict) => verdict.kind === 'failing';
const failingOf = ({ verdicts, queued }) => [...verdicts, ...queued].filter(isFailing);
/** Those that the pull request's author can fix. */
const ownFailing = ({ verdicts }) => verdicts.filter(isFailing);
const commitsOf = ({ verdicts }) => verdicts.map(({ commit }) => commit);
const countOf = ({ verdicts, queued }) => verdicts.length + queued.length;
const conclusionOf = (judgement) => failingOf(judgement).length === 0 || judgement.override !== undefined ? 'success' : 'failure';

;// CONCATENATED MODULE: ./actions/dco-check/build/trailers/lines.js
/*
 * A commit message by offsets. A message may have 64 kB and a pull request thousands of them, so nothing here splits one
 * into lines. A line is the offset of its first character; it includes its line break.
 */
// ASCII
const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const BLANK = 32;
const HASH = 35;
const BRACKET = 40;
const HYPHEN = 45;
const COLON = 58;
const LESS_THAN = 60;
const CAPITAL_S = 83;
const TO_LOWER_CASE = 32;
/** Git's own idea of a blank, ASCII alone: a no-break space is ink (sane_ctype in git's ctype.c). */
const isSpace = (code) => code === BLANK || code === TAB || code === NEWLINE || code === RETURN;
/** Whether the line holds nothing but blanks. */
function isBlank(text, line) {
    for (let at = line; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === NEWLINE)
            return true;
        if (!isSpace(code))
            return false;
    }
    return true;
}
function nextLine(text, line) {
    // Native, and ten times as fast as a loop over character codes (measured on 64 kB of prose, Node 24).
    const newline = text.indexOf('\n', line);
    return newline === -1 ? text.length : newline + 1;
}
function firstInk(text) {
    let at = 0;
    while (at < text.length && isSpace(text.charCodeAt(at)))
        at += 1;
    return at;
}
/** Without the blanks of git's around it. `String.trim` would take the no-break space of a name. */
function trimmed(text) {
    const start = firstInk(text);
    let end = text.length;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end -= 1;
    return start === 0 && end === text.length ? text : text.slice(start, end);
}
/** Keys in lower case: they are compared without regard to case, which is ASCII's alone. */
const SIGN_OFF = 'signed-off-by';
const CO_AUTHOR = 'co-authored-by';
/** Where the colon of a trailer line is, after ASCII letters, digits and hyphens and perhaps blanks. */
function colonOf(text, line) {
    let at = line;
    while (isKeyCharacter(text.charCodeAt(at)))
        at += 1;
    if (at === line)
        return undefined;
    while (text.charCodeAt(at) === BLANK || text.charCodeAt(at) === TAB)
        at += 1;
    return text.charCodeAt(at) === COLON ? at : undefined;
}
/** Whether the trailer at `line` has this key, given in lower case. */
function isKeyAt(text, line, key) {
    for (let at = 0; at < key.length; at += 1) {
        const code = text.charCodeAt(line + at);
        if ((isUpperCase(code) ? code + TO_LOWER_CASE : code) !== key.charCodeAt(at))
            return false;
    }
    return !isKeyCharacter(text.charCodeAt(line + key.length));
}
const isKey = (written, key) => written.toLowerCase() === key;
/** A line that git writes itself, and that makes a paragraph a trailer block though it holds prose. */
function isGitsOwn(text, line) {
    const first = text.charCodeAt(line);
    if (first === CAPITAL_S)
        return text.startsWith('Signed-off-by: ', line);
    return first === BRACKET && text.startsWith('(cherry picked from commit ', line);
}
/** `<ada@example.org>` on an unindented line of its own: what mail programs make of a long sign-off (dcoapp/app#315). */
const isAddressLine = (text, line) => text.charCodeAt(line) === LESS_THAN && trimmed(text.slice(line, nextLine(text, line))).endsWith('>');
const isUpperCase = (code) => code >= 65 && code <= 90;
const isLowerCase = (code) => code >= 97 && code <= 122;
const isDigit = (code) => code >= 48 && code <= 57;
const isKeyCharacter = (code) => isLowerCase(code) || code === HYPHEN || isUpperCase(code) || isDigit(code);

;// CONCATENATED MODULE: ./actions/dco-check/build/trailers/trailer-blocks.js

/**
 * The trailers in the message's last paragraphs, as far up as those are trailer blocks. A block is what git takes for
 * one (find_trailer_start in git's trailer.c): lines below a blank line that are all trailers, or of which one is git's
 * own and at least a quarter are trailers.
 */
function spansInBlocks(text, end, isWanted) {
    let spans = [];
    let paragraph;
    // The first paragraph is the title and holds no trailers, even where it is empty.
    let isTitle = true;
    for (let line = 0; line < end; line = nextLine(text, line)) {
        if (!isBlank(text, line)) {
            if (isTitle)
                continue;
            paragraph ??= emptyParagraph();
            addLine(paragraph, { text, line, isWanted });
            continue;
        }
        isTitle = false;
        if (paragraph !== undefined)
            spans = joined(spans, paragraph);
        paragraph = undefined;
    }
    return paragraph === undefined ? spans : joined(spans, paragraph);
}
const emptyParagraph = () => ({
    spans: [],
    last: undefined,
    trailers: 0,
    others: 0,
    isGits: false,
    open: 'nothing',
});
function joined(above, { spans, trailers, others, isGits }) {
    // Nothing but comments: as if it were not there.
    if (trailers === 0 && others === 0)
        return above;
    // "At least 25 % trailers", as git computes it.
    const isBlock = isGits ? trailers * 3 >= others : trailers > 0 && others === 0;
    if (!isBlock)
        return [];
    if (above.length === 0)
        return spans;
    for (const span of spans)
        above.push(span);
    return above;
}
function addLine(paragraph, { text, line, isWanted }) {
    const first = text.charCodeAt(line);
    const mayContinue = isSpace(first)
        ? paragraph.open !== 'nothing'
        : paragraph.open === 'sign-off' && isAddressLine(text, line);
    if (first === HASH) {
        paragraph.open = 'nothing';
        paragraph.last = undefined;
    }
    else if (!mayContinue) {
        addTrailerOrProse(paragraph, { text, line, isWanted });
    }
    else if (paragraph.last !== undefined) {
        paragraph.last.end = nextLine(text, line);
    }
}
function addTrailerOrProse(paragraph, { text, line, isWanted }) {
    const colon = colonOf(text, line);
    const isGits = isGitsOwn(text, line);
    if (isGits)
        paragraph.isGits = true;
    if (isGits || colon !== undefined)
        paragraph.trailers += 1;
    else
        paragraph.others += 1;
    paragraph.last = undefined;
    if (colon === undefined) {
        paragraph.open = isGits ? 'cherry-pick' : 'nothing';
        return;
    }
    paragraph.open = isKeyAt(text, line, SIGN_OFF) ? 'sign-off' : 'trailer';
    if (!isWanted(line))
        return;
    paragraph.last = { line, colon, end: nextLine(text, line) };
    paragraph.spans.push(paragraph.last);
}
/**
 * The sign-offs of a message that is nothing but sign-offs; undefined for any other. Git's parser takes the first
 * paragraph for a title, but `git commit --signoff` takes such a message for signed (append_signoff in git's sequencer.c).
 */
function spansWithoutTitle(text, end) {
    const spans = [];
    let open;
    for (let line = 0; line < end; line = nextLine(text, line)) {
        if (isBlank(text, line)) {
            open = undefined;
        }
        else if (open !== undefined && (isSpace(text.charCodeAt(line)) || isAddressLine(text, line))) {
            open.end = nextLine(text, line);
        }
        else {
            const colon = colonOf(text, line);
            if (colon === undefined || !isKeyAt(text, line, SIGN_OFF))
                return undefined;
            open = { line, colon, end: nextLine(text, line) };
            spans.push(open);
        }
    }
    return spans.length > 0 ? spans : undefined;
}

;// CONCATENATED MODULE: ./actions/dco-check/build/trailers/trailers.js


/**
 * The trailers of a commit message, first to last, in time linear in its length; given `wanted` keys in lower case, those alone.
 *
 * Git looks at the last paragraph alone. We go on upwards while a paragraph is a trailer block, because GitHub puts
 * `Co-authored-by:` into a paragraph of its own below a sign-off (docs/decisions/0020-trailers-as-git-reads-them.md).
 */
function trailersOf(message, wanted) {
    const text = message.includes('\r') ? message.replaceAll('\r\n', '\n') : message;
    const end = logEnd(text);
    const isWanted = (line) => wanted === undefined || wanted.some((key) => isKeyAt(text, line, key));
    const spans = spansWithoutTitle(text, end) ?? spansInBlocks(text, end, isWanted);
    return spans.map((span) => trailerAt(text, span));
}
function trailerAt(text, { line, colon, end }) {
    const written = unfolded(text.slice(colon + 1, end));
    const value = trimmed(written);
    return { key: trimmed(text.slice(line, colon)), value, padding: value === '' ? 0 : firstInk(written) };
}
/** Each line break becomes one blank, together with the blanks that the next line begins with. */
function unfolded(written) {
    const newline = written.indexOf('\n');
    if (newline === -1 || newline === written.length - 1)
        return written;
    const [first, ...rest] = written.split('\n');
    return [first, ...rest.map((line) => line.slice(firstInk(line)))].join(' ');
}
/**
 * Where a commit message ends for git: before whatever follows a scissors line, and before an old-style list of
 * conflicts (ignore_non_trailer in git's commit.c). Comments and blank lines at the end may stay: they are not trailers.
 */
function logEnd(text) {
    const cut = scissorsIn(text);
    return text.includes(CONFLICTS) ? conflictsAtEnd(text, cut) : cut;
}
function conflictsAtEnd(text, cut) {
    let run;
    let isList = false;
    for (let line = 0; line < cut; line = nextLine(text, line)) {
        const first = text.charCodeAt(line);
        if (first === HASH || first === NEWLINE) {
            run ??= line;
        }
        else if (text.startsWith(CONFLICTS, line)) {
            run ??= line;
            isList = true;
        }
        else if (!isList || first !== TAB) {
            run = undefined;
            isList = false;
        }
    }
    return run ?? cut;
}
const CONFLICTS = 'Conflicts:\n';
// What `git commit --verbose` puts above the diff (cut_line in git's wt-status.c).
const SCISSORS = '# ------------------------ >8 ------------------------\n';
function scissorsIn(text) {
    if (text.startsWith(SCISSORS))
        return 0;
    const found = text.indexOf(`\n${SCISSORS}`);
    return found === -1 ? text.length : found + 1;
}

;// CONCATENATED MODULE: ./actions/dco-check/build/identity/person.js
/**
 * `Ada Lovelace <ada@example.org>`; undefined for anything else. Blanks are kept, as two people may differ in them. Of
 * several ` <` the last begins the address, so that a name may hold one.
 */
function personFrom(text) {
    if (!text.endsWith('>'))
        return undefined;
    if (text.startsWith('<') && !text.includes(' <'))
        return { name: '', email: text.slice(1, -1) };
    const bracket = text.lastIndexOf(' <');
    return bracket === -1 ? undefined : { name: text.slice(0, bracket), email: text.slice(bracket + 2, -1) };
}
const personText = ({ name, email }) => (name === '' ? `<${email}>` : `${name} <${email}>`);
/** Where the author can be reached: a commit without an address of theirs goes by the committer's. */
const authorAddress = ({ author, committer }) => author.email === '' ? committer.email : author.email;
/** For comparison: without case, and with `é` as one character however it was typed. */
const folded = (text) => (ASCII.test(text) ? text : text.normalize('NFC')).toLowerCase();
// Most names and addresses; asking ICU about them costs more than everything else that is done with one.
// eslint-disable-next-line no-control-regex -- all of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/;
/** Keeps every offset, unlike `toLowerCase`, which makes two characters of the Turkish İ. */
const asciiLowerCase = (text) => text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());

;// CONCATENATED MODULE: ./actions/dco-check/build/identity/certificates.js



function certificatesIn(message) {
    const trailers = trailersOf(message, [SIGN_OFF, CO_AUTHOR]);
    const signOffs = trailers.filter(({ key }) => isKey(key, SIGN_OFF)).map(signOffFrom);
    return {
        signOffs: signOffs.flatMap(({ person }) => person ?? []),
        malformed: signOffs.flatMap(({ person, written }) => (person === undefined ? [written] : [])),
        coAuthors: trailers.filter(({ key }) => isKey(key, CO_AUTHOR)).map(coAuthorFrom),
    };
}
/** One blank after the colon is usual and none is fine; more belong to the name, and make it another person's. */
function signOffFrom({ value, padding }) {
    const written = `${' '.repeat(Math.max(0, padding - 1))}${value}`;
    return { written, person: personFrom(written) };
}
/** A co-author without an address is one who cannot have signed off. */
const coAuthorFrom = ({ value }) => personFrom(value) ?? { name: value, email: '' };

;// CONCATENATED MODULE: ./actions/dco-check/build/messages/shown.js


const plainly = (text) => `"${shortened(text)}"`;
const asCode = (text) => (0,build_text/* inlineCode */.ti)(shortened(text));
/** A person as a reader can tell them apart from another: what no font shows is drawn. */
function shownPerson({ name, email }, show) {
    if (name === '' && email === '')
        return 'unknown';
    return show(personText({ name: drawn(name), email: drawn(email) }));
}
/** Blanks where they would be lost, and each character that is invisible or looks like a blank by its number. */
const drawn = (text) => text
    .replaceAll(/^ +| {2,}| +$/g, (blanks) => '␣'.repeat(blanks.length))
    .replaceAll(/(?! )[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, (character) => `[${codePoint(character)}]`);
/** As Unicode names it: `U+200B`. */
const codePoint = (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
// A name may have any length, and a message that shows a hundred of them has to stay readable.
const LONGEST = 150;
const shortened = (text, longest = LONGEST) => {
    if (text.length <= longest)
        return text;
    return `${Array.from(text.slice(0, longest * 2))
        .slice(0, longest)
        .join('')}…`;
};

;// CONCATENATED MODULE: ./actions/dco-check/build/messages/reasons.js



/** Why a commit fails, in one or two sentences. */
function reasonOf({ commit, finding }, show = plainly) {
    const author = shownPerson(commit.author, show);
    switch (finding.code) {
        case 'identity-missing':
            return 'The commit has neither an author nor a committer, so it cannot be signed off.';
        case 'sign-off-missing':
            return 'The message has no Signed-off-by line.';
        case 'sign-off-in-text':
            return `Line ${finding.line} of the message looks like a sign-off, but git reads sign-offs only at the end of the message, below a blank line and not among other text.`;
        case 'sign-off-misspelt':
            return `Line ${finding.line} of the message says ${show(drawn(finding.written))}, which git does not take for a sign-off. Write exactly Signed-off-by: with two hyphens and a colon.`;
        case 'sign-off-malformed':
            return `${show(drawn(finding.written))} is not a name and an address. Write Signed-off-by: Your Name <you@example.org>.`;
        case 'sign-off-by-github':
            return `It is signed off by ${shownPerson(finding.signOff, show)}, which is GitHub's website, not a person. The author is ${author}.`;
        case 'sign-off-mismatch':
            return `It is signed off by ${shownPerson(finding.signOff, show)}, but the author is ${author}: ${DIFFERENCES[finding.difference]}${lookalikes(finding.signOff, commit.author)}.`;
        case 'email-invalid':
            return invalidEmail(finding, show);
        case 'member-unverified':
            return 'The message has no Signed-off-by line. Members of the organization need none only where GitHub has verified the signature of the commit.';
        case 'account-unverified':
            return `The message has no Signed-off-by line. Its address is that of ${show(finding.login)}, ${finding.as === 'bot' ? 'a bot' : 'an exempt account'}, which anyone can type: without a sign-off pass only that account's commits with a signature that GitHub has verified, and those in pull requests that it opened itself.`;
        case 'co-author-missing':
            return `${finding.coAuthors.length === 1 ? 'A co-author has' : 'Co-authors have'} not signed off: ${coAuthors(finding, show)}.`;
        case 'queue-dropped-sign-off':
            return 'The merge queue made this commit and dropped the sign-off from its message.';
        default:
            return finding;
    }
}
const DIFFERENCES = {
    blanks: 'they differ in spaces',
    name: 'the names differ',
    email: 'the addresses differ',
    'name-of-one-and-email-of-other': 'it joins the name of one person with the address of another',
    'another-person': 'neither the name nor the address matches',
};
/** Letters of another alphabet that look the same, such as a Cyrillic а for a Latin a. */
function lookalikes(signOff, author) {
    const [written, wanted] = [signOff, author].map((person) => Array.from(personText(person).normalize('NFC')));
    if (written === undefined || written.length !== wanted?.length)
        return '';
    const pairs = written.flatMap((letter, at) => (letter === wanted[at] ? [] : [[letter, wanted[at] ?? '']]));
    const [pair] = pairs;
    if (pair === undefined || !pairs.every(([one, other]) => LATIN.test(one) !== LATIN.test(other)))
        return '';
    return `, as a letter is ${codePoint(pair[0])} in one and ${codePoint(pair[1])} in the other`;
}
const LATIN = /\p{Script=Latin}/u;
function invalidEmail({ whose, email }, show) {
    if (email === '')
        return `The ${whose} has no email address.`;
    return `The ${whose}'s address ${show(drawn(email))} is not one that mail can reach.`;
}
const MOST_CO_AUTHORS = 5;
const coAuthors = ({ coAuthors: all }, show) => (0,build_text/* listed */.KE)(all.map((coAuthor) => shownPerson(coAuthor, show)), { most: MOST_CO_AUTHORS });

;// CONCATENATED MODULE: ./actions/dco-check/build/messages/details.js





/**
 * The commits that fail, each with who made it and who signed it, so that a reader sees what differs. What several share
 * is said once.
 */
function commitDetails(failing) {
    const shown = alike(failing.slice(0, MOST_DETAILED)).map(details);
    const more = failing.length - MOST_DETAILED;
    return [...shown, ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n\n');
}
// Each takes some 300 characters; a comment holds 65,536, with the commands below them.
const MOST_DETAILED = 30;
/** Most branches have one fault many times. */
function alike(failing) {
    const groups = new Map();
    for (const each of failing) {
        const [reason, people] = [reasonOf(each, asCode), peopleTable(each.commit)];
        const key = `${reason}\n${people}`;
        groups.set(key, { commits: [...(groups.get(key)?.commits ?? []), each.commit], reason, people });
    }
    return [...groups.values()];
}
function details({ commits, reason, people }) {
    const titles = commits.map((commit) => `**${shortSha(commit)}** ${(0,build_text/* inlineText */.ln)(titleOf(commit))}  `);
    return [...titles, commits.length === 1 ? reason : `All ${commits.length} commits: ${reason}`, '', people].join('\n');
}
const peopleTable = (commit) => ['| | |', '| --- | --- |', ...peopleOf(commit).map(([role, person]) => `| ${role} | ${(0,build_text/* tableCell */.xR)(person)} |`)].join('\n');
function peopleOf({ author, committer, message }) {
    const isOther = personText(committer) !== personText(author);
    const { signOffs } = certificatesIn(message);
    return [
        ['Author', shownPerson(author, asCode)],
        ...(isOther ? [['Committer', shownPerson(committer, asCode)]] : []),
        ...signOffs.slice(0, MOST_SIGN_OFFS).map((signOff) => ['Signed off by', shownPerson(signOff, asCode)]),
    ];
}
// A message can hold thousands; past a handful, git is the better reader.
const MOST_SIGN_OFFS = 5;
const titleOf = ({ message }) => shortened(message.split('\n', 1)[0]?.trim() ?? '', LONGEST_TITLE);
// A title is meant to have 50 characters; no author needs more to recognize a commit.
const LONGEST_TITLE = 100;
/** As many digits as GitHub shows. */
const shortSha = ({ sha }) => sha.slice(0, 7);

;// CONCATENATED MODULE: ./actions/dco-check/build/decide/rewrite.js
/** The least that has to be rewritten. */
function rewriteOf({ commits, failing, head, base }) {
    const line = firstParents(commits, head);
    const placeOf = new Map(line.map(({ sha }, place) => [sha, place]));
    const isBesideLine = failing.some(({ sha }) => !placeOf.has(sha));
    const oldest = failing.reduce((most, { sha }) => Math.max(most, placeOf.get(sha) ?? 0), 0);
    const touched = line.slice(0, oldest + 1);
    if (isBesideLine || touched.some(({ parents }) => parents.length > 1))
        return aroundMerges(commits, base);
    if (touched.at(-1)?.parents.length === 0)
        return { kind: 'rebase-root' };
    return oldest === 0 ? { kind: 'amend' } : { kind: 'rebase-last', back: oldest + 1 };
}
/** The branch's own commits from its head back, by first parents: what `HEAD~1`, `HEAD~2` … name. */
function firstParents(commits, head) {
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    const line = [];
    for (let commit = bySha.get(head); commit !== undefined; commit = bySha.get(commit.parents[0] ?? '')) {
        line.push(commit);
        // A list from GitHub that runs in a circle must not keep us here.
        bySha.delete(commit.sha);
    }
    return line;
}
/**
 * `git rebase` leaves merges out and puts the rest in a row: everything that the commit it is given does not reach. So that
 * has to reach every commit at which the branch leaves its base, or the base's own commits would be copied. Of several such
 * commits the newest may do, but nothing here tells which that is, nor is there always one that reaches the others; the base
 * reaches them all.
 */
function aroundMerges(commits, base) {
    const own = new Set(commits.map(({ sha }) => sha));
    const left = new Set(commits.flatMap(({ parents }) => parents.filter((parent) => !own.has(parent))));
    const [only, ...others] = left;
    if (only === undefined)
        return { kind: 'rebase-root' };
    return others.length === 0 ? { kind: 'rebase-onto', sha: only } : { kind: 'rebase-base', base };
}

;// CONCATENATED MODULE: ./actions/dco-check/build/identity/email.js
/**
 * Whether mail could be sent there: a local part, an `@`, and a domain with a top-level domain. International addresses
 * are as good as others. Whether it is read cannot be known.
 */
function isDeliverable(email) {
    const at = email.lastIndexOf('@');
    if (at < 1 || email.length > LONGEST_ADDRESS)
        return false;
    return isBotAddress(email) || (isLocalPart(email.slice(0, at)) && isDomain(email.slice(at + 1)));
}
// RFC 5321 §4.5.3.1: 64 octets for the local part, 254 in all (erratum 1690); RFC 1035 §2.3.4: 63 for a label.
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
const LONGEST_LABEL = 63;
/**
 * `49699333+dependabot[bot]@users.noreply.github.com`, on an Enterprise Server with its own host: brackets make no valid
 * address, but GitHub gives them to its apps.
 */
function isBotAddress(email) {
    const at = email.indexOf(BOT_SUFFIX);
    return at > 0 && !/[\s<>]/.test(email) && isDomain(email.slice(at + BOT_SUFFIX.length));
}
const BOT_SUFFIX = '[bot]@users.noreply.';
/** RFC 5322's dot-atom, with RFC 6531's letters, or a quoted text. Each pattern reads the text once. */
const isLocalPart = (local) => local.length <= LONGEST_LOCAL_PART &&
    (/^"[^"\\<>\p{Cc}]+"$/u.test(local) ||
        local.split('.').every((atom) => /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u.test(atom)));
function isDomain(domain) {
    const labels = domain.split('.');
    const top = labels.at(-1) ?? '';
    return labels.length > 1 && labels.every(isLabel) && Array.from(top).length > 1 && !/^\p{N}+$/u.test(top);
}
// The two joiners belong to words of Persian and of Indian languages (RFC 5892, appendix A).
const isLabel = (label) => label.length <= LONGEST_LABEL &&
    /^(?:[\p{L}\p{M}\p{N}-]|\u200C|\u200D)+$/u.test(label) &&
    !label.startsWith('-') &&
    !label.endsWith('-');

;// CONCATENATED MODULE: ./actions/dco-check/build/identity/same-person.js

/**
 * Recognizes the typed name and address of a commit's author or committer: as a pair, never the name of one and the address
 * of another. A message can hold thousands of them, so what does not depend on them is done once.
 */
function recognizing(identity, { match, host }) {
    if (identity.email === '' || isGitHubItself(identity, host))
        return () => false;
    const addressOf = addressIn(identity.account, host);
    const [address, name] = [addressOf(identity.email), folded(identity.name)];
    return (written) => addressOf(written.email) === address && (match === 'email' || folded(written.name) === name);
}
const isSamePerson = (written, identity, comparison) => recognizing(identity, comparison)(written);
/** The same for people whom only a text names: one who is not GitHub, among many. */
function recognizingAny(people, { match }) {
    const keyOf = ({ name, email }) => `${folded(email)}\n${match === 'email' ? '' : folded(name)}`;
    const keys = new Set(people.map(keyOf));
    return (written) => written.email !== '' && keys.has(keyOf(written));
}
/**
 * Whether this is GitHub, which commits for the users of its website. Its name is not a person's, so that it can certify
 * nothing.
 */
function isGitHubItself({ email, account }, host) {
    if (account?.login === 'web-flow')
        return true;
    return hosts(host).some((name) => folded(email) === `noreply@${name}`);
}
/** GitHub hides an address in two ways, `ada@users.noreply.…` and `101+ada@users.noreply.…`. Both are the account's. */
function addressIn(account, host) {
    if (account === null)
        return folded;
    const forms = new Map(hosts(host).map((name) => {
        const short = `${folded(account.login)}@users.noreply.${name}`;
        return [`${account.id}+${short}`, short];
    }));
    return (email) => {
        const address = folded(email);
        return forms.get(address) ?? address;
    };
}
// An Enterprise Server names itself in both addresses (assumed from its documentation; not seen on a real one).
const hosts = (host) => (host === 'github.com' ? ['github.com'] : [host, 'github.com']);

// EXTERNAL MODULE: ./packages/action-kit/build/nearest.js
var nearest = __webpack_require__(16);
;// CONCATENATED MODULE: ./actions/dco-check/build/trailers/stray-sign-off.js


/** The first line that has the right words, else the first that nearly has. In time linear in the message's length. */
function straySignOff(message) {
    if (!/sign/i.test(message))
        return undefined;
    let nearly;
    let number = 0;
    for (let line = 0; line < message.length; line = nextLine(message, line)) {
        number += 1;
        const text = message.slice(line, Math.min(nextLine(message, line), line + LONGEST_LINE));
        const key = keyOf(text);
        if (key === undefined) {
            if (stray_sign_off_SIGN_OFF.test(text))
                return { line: number };
        }
        else {
            nearly ??= { line: number, key };
        }
    }
    return nearly;
}
// Nobody's name is longer; a longer line is not a sign-off, whatever it holds.
const LONGEST_LINE = 1000;
const stray_sign_off_SIGN_OFF = /signed-off-by[ \t]*:/i;
/** What the line has in place of the key: `Signed-off by`, `ACME-DCO-1.0-Signed-off-by`; undefined for others and for the key. */
function keyOf(text) {
    const [, key = ''] = /^[\s>*]{0,8}([^\n:：<]{1,60}?)\s*(?=[:：<])/u.exec(text) ?? [];
    const words = key.toLowerCase().replaceAll(/[^a-z]/g, '');
    if (key.toLowerCase() === WRITTEN)
        return text.includes(':') ? undefined : key;
    if (/[\w.-]signed-off-by$/i.test(key))
        return key;
    const [, start] = /^(sign(?:ed)?[ _-]?off[ _-]?by)(?=\s)/i.exec(key) ?? [];
    return start ?? (SHORTENED.includes(words) || (0,nearest/* nearest */.p)(words, [LETTERS]) !== undefined ? key : undefined);
}
const WRITTEN = 'signed-off-by';
const LETTERS = 'signedoffby';
// Shorter words come near too many others: `Assigned-by` is not a `Signed-by`.
const SHORTENED = ['signedby', 'signoff', 'signoffby', 'signedoff'];

;// CONCATENATED MODULE: ./actions/dco-check/build/messages/fix-commands.js

/*
 * Commands as people paste them. What users chose (a branch, a name) is quoted; a sha and a number need not be.
 */
/** Adds the sign-off of the user who runs it. */
const signingCommand = (rewrite) => rewrite.kind === 'amend' ? 'git commit --amend --no-edit --signoff' : rebasing('--signoff', rewrite);
/** Makes the user who runs it the author, too. */
function reauthoringCommand(rewrite) {
    const amend = 'git commit --amend --no-edit --reset-author --signoff';
    return rewrite.kind === 'amend' ? amend : rebasing(`-x '${amend}'`, rewrite);
}
/** Adds another person's line to the last commit. */
const trailerCommand = (trailer) => `git commit --amend --no-edit --trailer ${(0,build_text/* shellQuoted */.x)(trailer)}`;
/** Lets messages be edited one by one. */
const interactiveCommand = (rewrite) => rebasing('--interactive', rewrite);
function rebasing(how, rewrite) {
    if (rewrite.kind === 'rebase-root')
        return `git rebase ${how} --root`;
    if (rewrite.kind === 'rebase-last')
        return `git rebase ${how} HEAD~${rewrite.back}`;
    if (rewrite.kind === 'rebase-onto')
        return `git rebase ${how} ${rewrite.sha}`;
    const { base } = rewrite;
    // Without the options, git drops commits whose change the base has by now.
    const onto = `git rebase ${how} --reapply-cherry-picks --empty=keep`;
    if (base.kind === 'revision')
        return `${onto} ${(0,build_text/* shellQuoted */.x)(base.name)}`;
    return `git fetch ${(0,build_text/* shellQuoted */.x)(base.address)} ${(0,build_text/* shellQuoted */.x)(base.name)}\n${onto} FETCH_HEAD`;
}
/**
 * Force-pushes the rewritten branch, unless the old one has changed meanwhile. `HEAD:` because the local
 * branch may have another name, as after `gh pr checkout`.
 */
const pushCommand = (branch) => `git push --force-with-lease origin ${(0,build_text/* shellQuoted */.x)(`HEAD:${branch}`)}`;
/** For those who have no clone: after it, `origin` is the branch's own repository. */
const cloningCommands = ({ host, repository, branch }) => [
    `git clone --branch ${(0,build_text/* shellQuoted */.x)(branch)} https://${host}/${repository.owner}/${repository.name}`,
    `cd ${(0,build_text/* shellQuoted */.x)(repository.name)}`,
].join('\n');
const identityCommands = ({ name, email }) => [`git config user.name ${(0,build_text/* shellQuoted */.x)(name)}`, `git config user.email ${(0,build_text/* shellQuoted */.x)(email)}`].join('\n');

;// CONCATENATED MODULE: ./actions/dco-check/build/messages/remediation-text.js



const PHRASE = 'hereby add my Signed-off-by to this commit:';
const TO_FILL_IN = 'YOUR NAME <YOUR E-MAIL>';
/** One text for each author of failing commits. */
const remediationTexts = (failing, host) => byAuthor(failing, host).map(({ author, commits }) => {
    const name = personText(author);
    const lines = commits.map(({ sha }) => `I, ${name}, ${PHRASE} ${sha}`);
    return { author, message: remediation_text_text({ title: `DCO Remediation Commit for ${name}`, lines, signer: name }) };
});
/** The same for another person to make, with a name and an address to fill in. */
const thirdPartyTexts = (failing, host) => byAuthor(failing, host).map(({ author, commits }) => {
    const name = personText(author);
    const lines = commits.map(({ sha }) => `On behalf of ${name}, I, ${TO_FILL_IN}, ${PHRASE} ${sha}`);
    return {
        author,
        message: remediation_text_text({ title: `Third-Party DCO Remediation Commit for ${name}`, lines, signer: TO_FILL_IN }),
    };
});
const remediation_text_text = ({ title, lines, signer }) => [title, '', ...lines, '', `Signed-off-by: ${signer}`].join('\n');
function byAuthor(failing, host) {
    const groups = new Map();
    for (const commit of failing.filter(({ author }) => canSign(author, host))) {
        const key = personText(commit.author);
        const group = groups.get(key) ?? { author: commit.author, commits: [] };
        groups.set(key, group);
        group.commits.push(commit);
    }
    return [...groups.values()];
}
// No person has such a name; it would be there to fill the page.
const LONGEST_PERSON = 400;
/** Whether the author can sign: neither GitHub itself nor an app can, nor an author whom mail does not reach. */
const canSign = (author, host) => author.name !== '' &&
    isDeliverable(author.email) &&
    !isBotAddress(author.email) &&
    !isGitHubItself(author, host) &&
    personText(author).length <= LONGEST_PERSON;

;// CONCATENATED MODULE: ./actions/dco-check/build/messages/fixes.js











/** How to fix this very branch: commands to paste, each with what it does. */
function fixesFor(judgement) {
    const failing = ownFailing(judgement);
    if (failing.length === 0)
        return '';
    const commits = failing.map(({ commit }) => commit);
    // In the merge queue the verdict is on a commit of GitHub's; what its author can rewrite ends with the branch.
    const head = judgement.pull?.head.sha ?? judgement.head;
    const branch = {
        judgement,
        failing,
        rewrite: rewriteOf({ commits: commitsOf(judgement), failing: commits, head, base: baseOf(judgement) }),
    };
    return [
        signingOff(branch),
        changingIdentity(branch),
        othersCommits(branch),
        fixes_coAuthors(branch),
        remediationSection(judgement),
    ]
        .filter((section) => section !== '')
        .join('\n\n');
}
function baseOf({ pull, base, host }) {
    if (pull === undefined)
        return { kind: 'revision', name: base ?? '' };
    const { repository, name } = pull.base;
    const there = repository === null ? '' : `${repository.owner}/${repository.name}`;
    const isOwn = pull.head.repository !== null && there === `${pull.head.repository.owner}/${pull.head.repository.name}`;
    return { kind: 'branch', address: isOwn ? 'origin' : `https://${host}/${there}`, name };
}
/** The two commands that fix most branches: sign, and push. */
function signingOff({ judgement: { pull, host }, failing, rewrite }) {
    if (isForCoAuthorsAlone(failing))
        return '';
    const isNewAuthor = failing.some(needsNewAuthor);
    const branch = pull === undefined ? 'your branch' : (0,build_text/* inlineCode */.ti)(pull.head.name);
    const identity = isNewAuthor ? ' First set your name and a working email address in git, as below.' : '';
    return [
        '#### How to sign off',
        `By signing off you certify the [Developer Certificate of Origin](https://developercertificate.org).${identity} On ${branch}, run:`,
        (0,build_text/* fencedBlock */.zW)(isNewAuthor ? reauthoringCommand(rewrite) : signingCommand(rewrite), 'sh'),
        EXPLANATIONS[rewrite.kind],
        ...(pull === undefined ? [] : [...pushing(pull), ...inDescription(pull)]),
        'Next time, `git commit --signoff` adds the line at once.',
        ...(pull === undefined ? [] : cloning(pull, host)),
    ].join('\n\n');
}
const inDescription = ({ body }) => straySignOff(body) === undefined
    ? []
    : ["The sign-off in the pull request's description does not count: each commit needs one in its own message."];
/** Those who worked on the website have nothing to run the commands in. */
function cloning({ head: { repository, name }, url }, host) {
    if (repository === null)
        return [];
    return [
        '#### If you have no clone of the branch',
        "Commits that were made on GitHub's website are changed with [git](https://git-scm.com/downloads), too. Get the branch, and then run the commands above:",
        (0,build_text/* fencedBlock */.zW)(cloningCommands({ host, repository, branch: name }), 'sh'),
        `In a clone of ${(0,build_text/* inlineCode */.ti)(`${repository.owner}/${repository.name}`)}, [GitHub CLI](https://cli.github.com) does it with \`gh pr checkout ${url}\`.`,
    ];
}
const EXPLANATIONS = {
    amend: 'This adds your sign-off to the last commit.',
    'rebase-last': 'This adds your sign-off to the oldest commit that needs one and to all that follow.',
    'rebase-onto': 'This adds your sign-off to every commit of the branch. Merges are left out: the commits end up in a row. If git stops at a conflict, resolve it and run `git rebase --continue`.',
    'rebase-base': 'This adds your sign-off to every commit of the branch. Merges are left out: the commits end up in a row on top of what the branch is to go into. If git stops at a conflict, resolve it and run `git rebase --continue`.',
    'rebase-root': 'This adds your sign-off to every commit of the branch, from the first one on.',
};
/** A sign-off is worth nothing where mail cannot reach the author; a commit that lacks a sign-off may lack that, too. */
const needsNewAuthor = ({ commit }) => !isDeliverable(authorAddress(commit));
/** A co-author's sign-off is not the author's to give. */
const isForCoAuthorsAlone = (failing) => failing.every(({ finding }) => finding.code === 'co-author-missing');
function pushing({ head: { repository, name } }) {
    if (repository === null) {
        return ['The repository of this branch was deleted. Push the branch to another one, and open a new pull request.'];
    }
    const remote = (0,build_text/* inlineCode */.ti)(`${repository.owner}/${repository.name}`);
    return [
        'Then force-push the branch; the check runs again by itself:',
        (0,build_text/* fencedBlock */.zW)(pushCommand(name), 'sh'),
        `Here \`origin\` is ${remote}. If \`git remote -v\` shows it under another name, use that name. Git refuses the push if the branch has changed in the meantime.`,
    ];
}
/** For authors who commit under one name or address and sign under another. */
function changingIdentity({ judgement, failing, rewrite }) {
    const mismatched = failing.filter(({ finding }) => finding.code === 'sign-off-mismatch');
    if (mismatched.length === 0 && !failing.some(needsNewAuthor))
        return '';
    const known = mismatched.find((one) => !needsNewAuthor(one) && isSomebody(one.commit.author, judgement.host));
    const person = known?.commit.author ?? { name: 'Your Name', email: 'you@example.org' };
    return [
        '#### If git has another name or address for you',
        'Git signs with the name and address in its configuration. Set yours, then make the commits yours and sign them:',
        (0,build_text/* fencedBlock */.zW)(`${identityCommands(person)}\n${reauthoringCommand(rewrite)}`, 'sh'),
        'This makes you the author of every commit that it rewrites. Do not use it if other people wrote some of them.',
    ].join('\n\n');
}
/** Nobody is told to call themselves GitHub, or by the name of an app. */
const isSomebody = (author, host) => !isGitHubItself(author, host) && !isBotAddress(author.email);
/** For branches with commits of other authors, as far as GitHub knows their accounts. */
function othersCommits({ judgement: { pull }, failing, rewrite }) {
    const others = failing
        .map(({ commit }) => commit.author)
        .filter(({ account }) => pull !== undefined && account !== null && account.login !== pull.author.login);
    if (others.length === 0)
        return '';
    const names = [...new Set(others.map((author) => shownPerson(author, asCode)))];
    const command = rewrite.kind === 'amend' ? 'amending' : 'rebasing';
    return [
        '#### If another person wrote a commit',
        `Some of these commits are by ${(0,build_text/* listed */.KE)(names, { most: MOST_NAMES })}. Either they sign them off, or you do: ${command} as above keeps them as the author and makes you the committer, and your sign-off certifies that you may submit their work (clauses b and c of the certificate).`,
    ].join('\n\n');
}
const MOST_NAMES = 5;
/** For co-authors who have to sign: they give the line, for their commits and no others. */
function fixes_coAuthors({ judgement: { pull }, failing, rewrite }) {
    const unsigned = failing.flatMap(({ commit, finding }) => finding.code === 'co-author-missing'
        ? finding.coAuthors.map((person) => ({ commit, line: signOffLine(person) }))
        : []);
    const [first] = unsigned;
    if (first === undefined)
        return '';
    const isLast = rewrite.kind === 'amend';
    const shas = (0,build_text/* listed */.KE)([...new Set(unsigned.map(({ commit }) => asCode(shortSha(commit))))], { most: MOST_NAMES });
    return [
        '#### If a co-author has not signed off',
        isLast
            ? 'Ask them to sign off. Then add the line that they give you:'
            : `Ask them to sign off. Then change \`pick\` to \`reword\` before ${shas}, and add the line that they give you below the others, such as ${asCode(first.line)}:`,
        (0,build_text/* fencedBlock */.zW)(isLast ? trailerCommand(first.line) : interactiveCommand(rewrite), 'sh'),
        ...(isForCoAuthorsAlone(failing) && pull !== undefined ? pushing(pull) : []),
    ].join('\n\n');
}
const signOffLine = (person) => `Signed-off-by: ${personText(person)}`;
/** Where the rules allow it: the text of a commit that signs for those that fail, ready to paste. */
function remediationSection(judgement) {
    const { settings, host } = judgement;
    if (!settings.isRemediationAllowed)
        return '';
    const commits = ownFailing(judgement).map(({ commit }) => commit);
    const own = remediationTexts(commits, host).slice(0, MOST_TEXTS);
    if (own.length === 0)
        return '';
    const forOthers = settings.isThirdPartyRemediationAllowed ? thirdPartyTexts(commits, host).slice(0, MOST_TEXTS) : [];
    return [
        '#### Without rewriting the branch',
        'Add one more commit with this text as its message, made with the name and address in it. The commit may be empty (`git commit --allow-empty`), but a later rebase can drop an empty commit and its sign-offs with it.',
        ...own.map(({ message }) => (0,build_text/* fencedBlock */.zW)(message)),
        ...forOthers.flatMap(({ author, message }) => [
            `Or sign for ${shownPerson(author, asCode)}, with your own name and address filled in:`,
            (0,build_text/* fencedBlock */.zW)(message),
        ]),
    ].join('\n\n');
}
// Where more people than that have to sign, each of them fixes their own.
const MOST_TEXTS = 5;

;// CONCATENATED MODULE: ./actions/dco-check/build/messages/comment.js





/** The comment as it should read now. */
function commentBody(judgement, runUrl) {
    const text = failingOf(judgement).length === 0 ? `### ${headlineOf(judgement)}\n\nThank you.` : failingText(judgement);
    return fitting(withMarker(text, OWN_COMMENT.marker), runUrl);
}
const failingText = (judgement) => `### ${headlineOf(judgement)}\n\n${helpFor(judgement)}`;
/** One sentence on the whole. Markdown. */
function headlineOf(judgement) {
    const [all, failing] = [countOf(judgement), failingOf(judgement).length];
    if (all === 0)
        return 'There are no commits to check.';
    if (failing === 0)
        return passing(judgement);
    const verdict = all === 1
        ? 'The commit is not signed off'
        : failing === 1
            ? `1 of ${commits(all)} is not signed off`
            : `${failing} of ${commits(all)} are not signed off`;
    const { override } = judgement;
    return override === undefined
        ? `${verdict}.`
        : `${verdict}, and ${(0,build_text/* inlineText */.ln)(override.by)} let ${all === 1 ? 'it' : 'them'} pass with the label ${(0,build_text/* inlineCode */.ti)(override.label)}.`;
}
const commits = (count) => (count === 1 ? '1 commit' : `${count} commits`);
/** Nothing is called signed off that only needs no sign-off. */
function passing(judgement) {
    const exempt = exemptionsIn(judgement);
    const signed = countOf(judgement) - exempt.length;
    if (signed === 0)
        return `No commit here needs a sign-off: ${(0,build_text/* listed */.KE)(counted(exempt, 'sentence'))}.`;
    if (exempt.length === 0)
        return signed === 1 ? 'The commit is signed off.' : `${every(signed)} are signed off.`;
    return signed === 1 ? 'The commit that needs a sign-off has one.' : `${every(signed)} that need a sign-off have one.`;
}
const every = (count) => `${count === 2 ? 'Both' : `All ${count}`} commits`;
/** Which commits pass without a sign-off of their own; '' where the headline says it already. */
function notJudged(judgement) {
    const exempt = exemptionsIn(judgement);
    if (exempt.length === countOf(judgement))
        return '';
    const remediated = judgement.verdicts.filter(({ kind }) => kind === 'remediated').length;
    const parts = [
        ...counted(exempt, 'noun'),
        ...(remediated === 0 ? [] : [`${remediated} signed for by a later commit`]),
    ];
    return parts.length === 0 ? '' : `Passed without their own sign-off: ${(0,build_text/* listed */.KE)(parts)}.`;
}
const exemptionsIn = ({ verdicts, queued }) => [...verdicts, ...queued].flatMap((verdict) => (verdict.kind === 'exempt' ? [verdict.as] : []));
function counted(exempt, form) {
    return Object.entries(EXEMPT).flatMap(([as, words]) => {
        const count = exempt.filter((exemption) => exemption === as).length;
        const [one, many] = words[form];
        return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
    });
}
const EXEMPT = {
    'merge-commit': { noun: ['merge', 'merges'], sentence: ['is a merge', 'are merges'] },
    bot: { noun: ['by a bot', 'by bots'], sentence: ['is by a bot', 'are by bots'] },
    'exempt-account': {
        noun: ['by an exempt account', 'by exempt accounts'],
        sentence: ['is by an exempt account', 'are by exempt accounts'],
    },
    member: { noun: ['by a member', 'by members'], sentence: ['is by a member', 'are by members'] },
    revert: { noun: ['revert', 'reverts'], sentence: ['is a revert', 'are reverts'] },
};
/** What is wrong with which commit, and how to fix it; '' when nothing is. */
function helpFor(judgement) {
    const failing = failingOf(judgement);
    if (failing.length === 0)
        return '';
    return [commitDetails(failing), fixesFor(judgement), queueAdvice(judgement)]
        .filter((section) => section !== '')
        .join('\n\n');
}
const queueAdvice = ({ queued }) => queued.some(({ kind }) => kind === 'failing') ? QUEUE_ADVICE : '';
const QUEUE_ADVICE = `#### If the merge queue drops sign-offs

When the queue squashes, a setting of the repository decides what the new message says. A maintainer has to choose one that keeps the commits' messages: *Settings → General → Pull Requests → Allow squash merging → Default commit message: **Pull request title and commit details*** (in the API \`squash_merge_commit_message: COMMIT_MESSAGES\`). The other settings drop the \`Signed-off-by\` lines. Then add the pull request to the queue again.`;
/** For a check run's summary, which holds 65,535 characters. */
const fitting = (markdown, runUrl) => (0,truncate/* truncateMarkdown */.o)(markdown, {
    characters: MOST_CHARACTERS,
    notice: `This is cut short: [the job summary](${runUrl}) has all of it.`,
});
// https://docs.github.com/en/rest/checks/runs#create-a-check-run; comments hold one more.
const MOST_CHARACTERS = 65_535;

;// CONCATENATED MODULE: ./actions/dco-check/build/decide/commit.js

function underReview(commit, { settings, memberships, pull, host }) {
    let certificates;
    return {
        ...commit,
        settings,
        comparison: { match: settings.match, host },
        memberships,
        pull,
        get certificates() {
            certificates ??= certificatesIn(commit.message);
            return certificates;
        },
    };
}

;// CONCATENATED MODULE: ./actions/dco-check/build/decide/exemptions.js


/** Why a commit needs no sign-off; undefined when it does. */
const exemptionOf = (commit) => mergeCommit(commit) ?? bot(commit) ?? exemptAccount(commit) ?? member(commit) ?? revert(commit);
/** A merge brings in nothing of its own; recognized by its parents, as a message can say "Merge" of anything. */
const mergeCommit = ({ parents, settings }) => settings.mergeCommits === 'skip' && parents.length > 1 ? 'merge-commit' : undefined;
const bot = (commit) => isBots(commit) && isTheirs(commit) ? 'bot' : undefined;
/** An account that GitHub knows to be a bot, never a name that looks like one. */
const isBots = ({ author }) => author.account?.type === 'Bot';
const exemptAccount = (commit) => isExemptAccounts(commit) && isTheirs(commit) ? 'exempt-account' : undefined;
const isExemptAccounts = ({ author, settings, memberships }) => {
    const login = author.account?.login.toLowerCase();
    return (login !== undefined &&
        settings.exemptAccounts.some((exempt) => exempt.kind === 'login'
            ? exempt.login.toLowerCase() === login
            : memberships.teams.get(`${exempt.organization}/${exempt.team}`.toLowerCase())?.has(login)));
};
/**
 * Whether the author's account stands behind the commit. GitHub finds an account by the address in the commit, which anyone
 * can type; a verified signature and who opened the pull request cannot be typed (docs/decisions/0022-who-can-certify.md).
 */
const isTheirs = (commit) => isSignedByAuthor(commit) || isOpenedByAuthor(commit);
/** A signature vouches for the committer: the author's own, or that of GitHub, which signs for the account it acts for. */
const isSignedByAuthor = ({ author, committer, isVerified, comparison }) => isVerified && (isSameAccount(author, committer.account) || isGitHubItself(committer, comparison.host));
const isOpenedByAuthor = ({ author, pull }) => pull !== undefined && isSameAccount(author, pull.author);
const isSameAccount = ({ account }, other) => account !== null && account.id === other?.id && account.login === other.login;
/** Why a commit that names an account which needs no sign-off needs one all the same. */
function unprovenAccount(commit) {
    const login = commit.author.account?.login ?? '';
    if (isBots(commit))
        return { as: 'bot', login };
    return isExemptAccounts(commit) ? { as: 'exempt-account', login } : undefined;
}
const member = (commit) => isMember(commit) && (commit.settings.members === 'any' || isSignedByMember(commit)) ? 'member' : undefined;
/** Members may sign each other's commits, as when one rebases another's. */
const isSignedByMember = (commit) => isSignedByAuthor(commit) || (commit.isVerified && isAmongMembers(commit.committer, commit));
/** Whether members are exempt at all, and the author is one. */
const isMember = (commit) => isAmongMembers(commit.author, commit);
const isAmongMembers = ({ account }, { settings, memberships }) => !settings.areMembersRequired && account !== null && memberships.members.has(account.login.toLowerCase());
/** What `git revert` writes. Nothing proves that the change is one, which is why this is off unless asked for. */
function revert({ message, settings }) {
    if (!settings.areRevertsExempt)
        return undefined;
    // Since git 2.43, the revert of a revert is a "Reapply"; with --reference, the title is the author's own.
    const isTitled = message.startsWith('Revert "') || message.startsWith('Reapply "');
    return (isTitled && REVERTS.test(message)) || REVERTS_BY_REFERENCE.test(message) ? 'revert' : undefined;
}
// Forty digits, or sixty-four in a repository that names its objects by SHA-256.
const REVERTS = /^This reverts commit (?:[0-9a-f]{40}|[0-9a-f]{64})\b/m;
const REVERTS_BY_REFERENCE = /^This reverts commit [0-9a-f]{4,64} \([^\n]*, \d{4}-\d\d-\d\d\)/m;
function membershipQuestions(verdicts, settings) {
    const failing = verdicts.filter(isFailing).map(({ commit }) => commit);
    const authors = loginsOf(failing.map(({ author }) => author));
    // A signature is the committer's: it counts for a member's commit where the committer is one, too.
    const signers = loginsOf(failing.filter(({ isVerified }) => isVerified).map(({ committer }) => committer));
    const teams = settings.exemptAccounts.filter((exempt) => exempt.kind === 'team');
    return {
        members: settings.areMembersRequired ? [] : [...new Set([...authors, ...signers])],
        teams: authors.flatMap((login) => teams.map(({ organization, team }) => ({ organization, team, login }))),
    };
}
const loginsOf = (people) => [
    ...new Set(people.flatMap(({ account }) => account?.login.toLowerCase() ?? []).filter((login) => login !== 'web-flow')),
];

;// CONCATENATED MODULE: ./actions/dco-check/build/decide/findings.js





/** What is wrong with the author's and committer's part in a commit that is not exempt; the first rule that objects. */
const findingOf = (commit) => missingIdentity(commit) ?? missingSignOff(commit) ?? findings_invalidEmail(commit) ?? mismatch(commit);
/** Git itself never makes such a commit; an API may. */
function missingIdentity({ author, committer }) {
    const isNameless = [author, committer].every(({ name, email }) => name === '' && email === '');
    return isNameless ? { code: 'identity-missing' } : undefined;
}
function missingSignOff(commit) {
    const { signOffs, malformed } = commit.certificates;
    if (signOffs.length > 0)
        return undefined;
    if (isMember(commit))
        return { code: 'member-unverified' };
    const unproven = unprovenAccount(commit);
    if (unproven !== undefined)
        return { code: 'account-unverified', ...unproven };
    if (malformed[0] !== undefined)
        return { code: 'sign-off-malformed', written: malformed[0] };
    const stray = straySignOff(commit.message);
    if (stray === undefined)
        return { code: 'sign-off-missing' };
    const { line, key } = stray;
    return key === undefined ? { code: 'sign-off-in-text', line } : { code: 'sign-off-misspelt', line, written: key };
}
/** An address that mail cannot reach certifies nothing, even where the sign-off repeats it. */
function findings_invalidEmail(commit) {
    const { committer } = commit;
    const ofAuthor = authorAddress(commit);
    if (!isDeliverable(ofAuthor))
        return { code: 'email-invalid', whose: 'author', email: ofAuthor };
    if (committer.email !== '' && !isDeliverable(committer.email)) {
        return { code: 'email-invalid', whose: 'committer', email: committer.email };
    }
    return undefined;
}
function mismatch(commit) {
    if (signatoryOf(commit) !== undefined)
        return undefined;
    const { certificates, comparison } = commit;
    const byPeople = certificates.signOffs.filter((signOff) => !isGitHubItself(signOff, comparison.host));
    const [byGitHub] = certificates.signOffs;
    if (byPeople.length === 0 && byGitHub !== undefined)
        return { code: 'sign-off-by-github', signOff: byGitHub };
    return nearestMismatch(byPeople, commit);
}
/** Whose sign-off the commit carries. */
function signatoryOf({ author, committer, certificates, comparison, }) {
    const { signOffs } = certificates;
    if (signOffs.some(recognizing(author, comparison)))
        return 'author';
    if (personText(author) === personText(committer))
        return undefined;
    return signOffs.some(recognizing(committer, comparison)) ? 'committer' : undefined;
}
/** Co-authors that neither the message nor `otherSigners`, who signed elsewhere, sign for. */
function missingCoAuthors(commit, otherSigners) {
    const { settings, certificates, comparison } = commit;
    if (!settings.areCoAuthorsRequired)
        return undefined;
    const hasSigned = recognizingAny([...certificates.signOffs, ...otherSigners], comparison);
    const unsigned = certificates.coAuthors.filter((coAuthor) => !isGitHubItself(coAuthor, comparison.host) &&
        // An app cannot certify anything. Who types its address for their own only hides that they took part.
        !isBotAddress(coAuthor.email) &&
        !hasSigned(coAuthor));
    return unsigned.length > 0 ? { code: 'co-author-missing', coAuthors: unsigned } : undefined;
}
/** The sign-off that comes nearest to the author or committer, and what it lacks. */
function nearestMismatch(signOffs, commit) {
    const differenceOf = differing(commit);
    const compared = signOffs.slice(0, MOST_COMPARED).map((signOff) => ({ signOff, difference: differenceOf(signOff) }));
    const [nearest] = compared.toSorted((one, other) => NEAREST_FIRST.indexOf(one.difference) - NEAREST_FIRST.indexOf(other.difference));
    return nearest === undefined ? undefined : { code: 'sign-off-mismatch', ...nearest };
}
// It is for the explanation alone, and nobody reads through more of them.
const MOST_COMPARED = 30;
const NEAREST_FIRST = [
    'blanks',
    'name',
    'email',
    'name-of-one-and-email-of-other',
    'another-person',
];
function differing({ author, committer, comparison }) {
    const people = [author, committer].filter((person) => !isGitHubItself(person, comparison.host));
    const names = new Set(people.map(({ name }) => folded(name)));
    const byEmail = people.map((person) => recognizing(person, { ...comparison, match: 'email' }));
    const byAllButBlanks = people.map((person) => recognizing(blanksAside(person), comparison));
    return (signOff) => {
        const hasName = names.has(folded(signOff.name));
        const hasEmail = byEmail.some((recognizes) => recognizes(signOff));
        const aside = blanksAside(signOff);
        if (byAllButBlanks.some((recognizes) => recognizes(aside)))
            return 'blanks';
        if (hasName && hasEmail)
            return 'name-of-one-and-email-of-other';
        if (hasEmail)
            return 'name';
        return hasName ? 'email' : 'another-person';
    };
}
const blanksAside = (person) => ({
    ...person,
    name: person.name.trim().replaceAll(/\s+/g, ' '),
    email: person.email.trim(),
});

;// CONCATENATED MODULE: ./actions/dco-check/build/decide/remediation.js


/** What commits say about each other, by the commit spoken of. Any commit may say it, also a merge or a bot's. */
function remediationsIn(commits, settings, comparison) {
    const found = new Map();
    if (!settings.isRemediationAllowed)
        return found;
    for (const carrier of commits) {
        for (const statement of statementsIn(carrier.message)) {
            // The app wants both settings for third parties: https://github.com/dcoapp/app#remediation-commit-support
            const isAllowed = statement.onBehalfOf === undefined || settings.isThirdPartyRemediationAllowed;
            if (!isAllowed || !isEither(statement.declarant, carrier, comparison))
                continue;
            const known = found.get(statement.sha);
            const made = { ...statement, carrier: carrier.sha };
            if (known === undefined)
                found.set(statement.sha, [made]);
            else
                known.push(made);
        }
    }
    return found;
}
/** The people for whom the statements about a commit speak. */
const signersOf = ({ sha }, remediations) => (remediations.get(sha) ?? []).map(({ onBehalfOf, declarant }) => onBehalfOf ?? declarant);
/** The statement that signs for a commit: made by its author or committer, or on their behalf. */
const remedying = (commit, remediations, comparison) => remediations
    .get(commit.sha)
    ?.find(({ onBehalfOf, declarant }) => isEither(onBehalfOf ?? declarant, commit, comparison));
const isEither = (person, { author, committer }, comparison) => [author, committer].some((identity) => isSamePerson(person, identity, comparison));
const remediation_PHRASE = ', hereby add my signed-off-by to this commit: ';
function statementsIn(message) {
    // Most messages have none, and need not be split into lines to see that.
    if (!asciiLowerCase(message).includes(remediation_PHRASE))
        return [];
    return message.split('\n').flatMap((line) => statementIn(line) ?? []);
}
/** Found from its ends, not by a pattern, as those of the app's take time quadratic in a hostile line's length. */
function statementIn(line) {
    const phrase = asciiLowerCase(line).lastIndexOf(remediation_PHRASE);
    if (phrase === -1)
        return undefined;
    const people = line.slice(0, phrase);
    const sha = line.slice(phrase + remediation_PHRASE.length).trim();
    if (startsWith(people, 'I, '))
        return ownStatement(people.slice('I, '.length), sha);
    if (startsWith(people, 'On behalf of '))
        return statementForAnother(people.slice('On behalf of '.length), sha);
    return undefined;
}
const startsWith = (text, start) => asciiLowerCase(text.slice(0, start.length)) === asciiLowerCase(start);
function ownStatement(person, sha) {
    const declarant = personFrom(person);
    return declarant === undefined ? undefined : { declarant, sha };
}
function statementForAnother(people, sha) {
    const comma = asciiLowerCase(people).lastIndexOf('>, i, ');
    if (comma === -1)
        return undefined;
    const onBehalfOf = personFrom(people.slice(0, comma + 1));
    const declarant = personFrom(people.slice(comma + '>, i, '.length));
    return onBehalfOf === undefined || declarant === undefined ? undefined : { onBehalfOf, declarant, sha };
}

;// CONCATENATED MODULE: ./actions/dco-check/build/decide/judge.js





/** A verdict on each commit, in their order. Commits that belong together are judged together, as one may sign for another. */
function judge(commits, facts) {
    const { settings, host } = facts;
    const remediations = remediationsIn(commits, settings, { match: settings.match, host });
    return commits.map((commit) => ({ ...verdictOn(underReview(commit, facts), remediations), commit }));
}
function verdictOn(commit, remediations) {
    const exemption = exemptionOf(commit);
    if (exemption !== undefined)
        return { kind: 'exempt', commit, as: exemption };
    const finding = findingOf(commit);
    const remedy = finding === undefined ? undefined : remedying(commit, remediations, commit.comparison);
    if (finding !== undefined && remedy === undefined)
        return failing(commit, finding);
    const unsigned = missingCoAuthors(commit, signersOf(commit, remediations));
    if (unsigned !== undefined)
        return failing(commit, unsigned);
    if (remedy !== undefined)
        return { kind: 'remediated', commit, by: remedy.carrier };
    return { kind: 'signed', commit, by: signatoryOf(commit) ?? 'author' };
}
/**
 * A verdict on commits that the merge queue made of a pull request's. GitHub writes itself and the account's address into them, so
 * that no sign-off could match: it only must be there. Who may sign was judged on the pull request's own commits.
 */
function judgeQueued(commits, facts) {
    const settings = { ...facts.settings, mergeCommits: 'skip' };
    return commits.map((commit) => ({ ...verdictOnQueued(underReview(commit, { ...facts, settings })), commit }));
}
function verdictOnQueued(commit) {
    const { certificates, comparison } = commit;
    const exemption = exemptionOf(commit);
    if (exemption !== undefined)
        return { kind: 'exempt', commit, as: exemption };
    const isSigned = certificates.signOffs.some((signOff) => !isGitHubItself(signOff, comparison.host));
    return isSigned ? { kind: 'carried-over', commit } : failing(commit, { code: 'queue-dropped-sign-off' });
}
const failing = (commit, finding) => ({ kind: 'failing', commit, finding });

;// CONCATENATED MODULE: ./actions/dco-check/build/decide/override.js


/**
 * It counts where a person who may write put it on, last of all that was done to it, and for the very commit that is
 * judged. What GitHub says of commits does not show which of them was pushed first: their dates are typed. So either the
 * event is about the label, and has the head of that moment; or a run for that event recorded it on the commit, in a check
 * that only those who may write checks can make (docs/decisions/0059-what-lets-a-commit-pass.md).
 */
function decideOverride(claim, { pull, runUrl }) {
    const { label, last, record, forbiddenBy } = claim;
    if (forbiddenBy !== undefined)
        return refused(`allow-override is false in ${forbiddenBy}`);
    if (last?.kind !== 'added')
        return refused('GitHub does not say who put it on');
    const by = last.by.login;
    const doubt = doubtOf(claim, by);
    if (doubt !== undefined)
        return refused(doubt);
    const override = { by, label, at: last.at, number: pull.number, sha: pull.head.sha };
    if (isRecordOf(record, override))
        return { kind: 'given', override, record: undefined };
    if (claim.putOnNowBy?.toLowerCase() !== by.toLowerCase()) {
        return refused(`nothing shows that ${by} put it on for ${shortSha(pull.head)}: a push voids it, and what records it takes "checks: write". Take it off, and put it on again`);
    }
    return { kind: 'given', override, record: claim.mayRecord ? recordOf(override, runUrl) : undefined };
}
const refused = (because) => ({ kind: 'refused', because });
function doubtOf({ last, permission }, by) {
    if (last?.isOurs === true || last?.by.type !== 'User')
        return `${by}, which put it on, is not a person`;
    if (permission === undefined || !MAY_WRITE.includes(permission))
        return `${by}, who put it on, may not write to this repository (${permission ?? 'none'})`;
    return undefined;
}
const MAY_WRITE = ['admin', 'maintain', 'write'];

;// CONCATENATED MODULE: ./actions/dco-check/build/decide/decide.js







/** The whole decision: a verdict on each commit, and from them the comment and the check. */
function decide(facts) {
    const { judgement, decision } = judgementOn(facts);
    return {
        judgement,
        plan: {
            effects: [...overrideEffects(decision), ...commentEffects(judgement, facts), ...checkEffects(judgement, facts)],
            leftAlone: [...facts.existing.leftAlone, ...unseenMembers(judgement, facts), ...aboutOverride(decision, facts)],
        },
    };
}
function judgementOn(facts) {
    const { commits, queued, override: claim, pull, runUrl } = facts;
    const judgement = {
        ...contextOf(facts),
        verdicts: judge(commits, facts),
        queued: judgeQueued(queued, facts),
        override: undefined,
    };
    if (claim === undefined || pull === undefined || failingOf(judgement).length === 0)
        return { judgement, decision: undefined };
    const decision = decideOverride(claim, { pull, runUrl });
    return { judgement: decision.kind === 'given' ? { ...judgement, override: decision.override } : judgement, decision };
}
function overrideEffects(decision) {
    if (decision?.kind !== 'given' || decision.record === undefined)
        return [];
    const { by, label } = decision.override;
    return [{ kind: 'report-check', run: decision.record, id: undefined, because: `${by} put on the label ${label}` }];
}
function aboutOverride(decision, { override: claim, pull }) {
    if (decision === undefined || claim === undefined || pull === undefined)
        return [];
    if (decision.kind === 'refused')
        return [{ what: `let #${pull.number} pass by the label ${claim.label}`, because: decision.because }];
    const { by, label, at, sha } = decision.override;
    const given = {
        what: `fail #${pull.number}`,
        because: `${by} put on the label ${label} at ${at}, for ${shortSha({ sha })}`,
    };
    return claim.mayRecord
        ? [given]
        : [given, { what: `record that on ${shortSha({ sha })}`, because: 'the token of this run can only read' }];
}
const contextOf = ({ pull, head, base, settings, host }) => ({
    pull,
    head,
    ...(base === undefined ? {} : { base }),
    settings,
    host,
});
function commentEffects(judgement, { pull, existing, runUrl }) {
    if (pull === undefined || existing.comments === undefined)
        return [];
    const { number, nodeId } = pull;
    // A newer one may be another workflow's, which quotes ours: it is left alone (docs/decisions/0052-what-proves-a-comment-ours.md).
    // A hidden one was put away on purpose, and an update of it would reach no author.
    const ours = existing.comments.findLast(({ isMinimized }) => !isMinimized);
    const body = commentBody(judgement, runUrl);
    if (ours === undefined) {
        return conclusionOf(judgement) === 'failure'
            ? [{ kind: 'create-comment', number, nodeId, body, because: 'its author should know how to fix it' }]
            : [];
    }
    if ((0,build_text/* sameText */.QV)(ours.body, body))
        return [];
    return [{ kind: 'update-comment', number, id: ours.id, body, because: whyChanged(judgement) }];
}
function whyChanged(judgement) {
    if (conclusionOf(judgement) === 'failure')
        return 'the commits have changed';
    const { override } = judgement;
    return override === undefined
        ? 'all commits are signed off now'
        : `${override.by} let it pass with the label ${override.label}`;
}
function checkEffects(judgement, { existing, runUrl }) {
    if (existing.checkRun === undefined)
        return [];
    const { own } = existing.checkRun;
    const run = checkRunFor(judgement, runUrl);
    const isSame = own?.conclusion === run.conclusion && own.title === run.title && own.summary === run.summary;
    return isSame ? [] : [{ kind: 'report-check', run, id: own?.id, because: 'check-run: true asks for it' }];
}
function checkRunFor(judgement, runUrl) {
    const [headline, help] = [headlineOf(judgement), helpFor(judgement)];
    return {
        name: CHECK_NAME,
        sha: judgement.head,
        conclusion: conclusionOf(judgement),
        title: headline,
        summary: fitting(help === '' ? headline : help, runUrl),
    };
}
/** Authors who are not exempt as members, where members are: a maintainer who knows that they are members will ask. */
function unseenMembers(judgement, { settings, owner }) {
    if (owner === undefined || settings.areMembersRequired)
        return [];
    const logins = ownFailing(judgement)
        .filter(({ finding }) => finding.code !== 'member-unverified')
        .flatMap(({ commit }) => commit.author.account?.login ?? []);
    return [...new Set(logins)].slice(0, MOST_NAMED).map((login) => ({
        what: `exempt ${login} as a member`,
        because: `the token does not see ${login} among the members of ${owner}; private members are visible only to the token of a GitHub App with "Members: read"`,
    }));
}
// Enough to see the pattern; the failing commits themselves are all listed above.
const MOST_NAMED = 5;

;// CONCATENATED MODULE: ./actions/dco-check/build/effects.js
function describe(effect) {
    switch (effect.kind) {
        case 'create-comment':
            return { would: `comment on #${effect.number}`, did: `commented on #${effect.number}` };
        case 'update-comment':
            return {
                would: `update our comment on #${effect.number}`,
                did: `updated our comment on #${effect.number}`,
            };
        case 'report-check': {
            const check = `the check ${effect.run.name} on ${effect.run.sha.slice(0, SHORT)} to ${effect.run.conclusion}`;
            return { would: `set ${check}`, did: `set ${check}` };
        }
        default:
            return effect;
    }
}
// As many digits as GitHub shows.
const SHORT = 7;

// EXTERNAL MODULE: ./packages/github/build/pure.js + 3 modules
var pure = __webpack_require__(54);
// EXTERNAL MODULE: ./actions/dco-check/build/event.js
var build_event = __webpack_require__(796);
// EXTERNAL MODULE: ./packages/github/build/index.js
var build = __webpack_require__(742);
;// CONCATENATED MODULE: ./actions/dco-check/build/facts.js
const NO_MEMBERSHIPS = { members: new Set(), teams: new Map() };
const NOTHING_TO_WRITE = { comments: undefined, checkRun: undefined, leftAlone: [] };

;// CONCATENATED MODULE: ./actions/dco-check/build/gather/existing.js




/** What of ours is there to be updated; asked only where this run writes at all. */
async function findExisting({ pull, head, isInMergeQueue }, { github, inputs, host }) {
    const wantsComment = inputs.comment === 'on-failure' && pull !== undefined && !isInMergeQueue;
    if (!wantsComment && !inputs.hasCheckRun)
        return NOTHING_TO_WRITE;
    if ((0,build/* readOnlyToken */.aE)(host.event, host.context.actor)) {
        const undone = 'neither a comment nor a check is written';
        host.log.notice((0,build/* readOnlyNotice */.pv)(host.event, { action: 'dco-check', undone }));
        return { ...NOTHING_TO_WRITE, leftAlone: leftForForks({ wantsComment, hasCheckRun: inputs.hasCheckRun }) };
    }
    return {
        comments: wantsComment ? await github.comments.withMarker(pull.number, OWN_COMMENT) : undefined,
        checkRun: inputs.hasCheckRun ? { own: await github.checks.own(CHECK_NAME, head) } : undefined,
        leftAlone: [],
    };
}
function leftForForks({ wantsComment, hasCheckRun, }) {
    const because = "the token of a fork's or Dependabot's pull_request run can only read; pull_request_target's can write";
    return [
        ...(wantsComment ? [{ what: 'comment on the pull request', because }] : []),
        ...(hasCheckRun ? [{ what: 'report a check run', because }] : []),
    ];
}

;// CONCATENATED MODULE: ./actions/dco-check/build/gather/memberships.js




/** Which authors are exempt, asked only about those whose commits fail otherwise. */
async function findMemberships({ github, commits, settings, pull, host }) {
    if (settings.areMembersRequired && settings.exemptAccounts.every(({ kind }) => kind === 'login'))
        return NO_MEMBERSHIPS;
    const { members, teams } = membershipQuestions(judge(commits, { settings, memberships: NO_MEMBERSHIPS, pull, host }), settings);
    const found = new Set();
    for (const login of members)
        if (await memberships_isMember(github, login))
            found.add(login);
    const byTeam = new Map();
    for (const { organization, team, login } of teams) {
        const key = `${organization}/${team}`.toLowerCase();
        const inTeam = byTeam.get(key) ?? new Set();
        byTeam.set(key, inTeam);
        if (await isTeamMember(github, { organization, team, login }))
            inTeam.add(login);
    }
    return { members: found, teams: byTeam };
}
/** The owner of a user's repository is its only member. */
const memberships_isMember = async ({ people, repository }, login) => login === repository.owner.toLowerCase() || people.isMember(repository.owner, login);
async function isTeamMember({ people }, { organization, team, login }) {
    try {
        return await people.isTeamMember(organization, team, login);
    }
    catch (error) {
        if (!(0,errors/* isUserError */.iU)(error))
            throw error;
        // What the error names would be a line that `permissions:` does not know.
        throw new errors/* UserError */.yo(`exempt-accounts: the token may not read the team ${organization}/${team}, and GITHUB_TOKEN never may. Give github-token the token of a GitHub App with the organization permission "Members: read".`, { cause: error });
    }
}

// EXTERNAL MODULE: ./actions/dco-check/build/config/settings.js + 1 modules
var config_settings = __webpack_require__(875);
;// CONCATENATED MODULE: ./actions/dco-check/build/gather/settings.js


const USUAL_PATH = '.github/dco.yml';
/**
 * The rules to judge by: the inputs, over the file, over what it extends, over the DCO app's defaults. Where a key is
 * given as an input, no file is looked for unless `config-path` names one: rules in the workflow should cost no
 * request, and no file should join in unasked.
 *
 * With `when: configured` there may be none to judge by: where the maintainers wrote no rules, they asked for nothing.
 *
 * `ref` is the base branch, never the head: a pull request does not make its own rules. Undefined for the default branch.
 */
async function findSettings({ github, inputs, host: { log } }, ref) {
    if (isInline(inputs))
        return logged((0,config_settings/* settingsFrom */.m)(inputs.settings), log, 'Read the rules from the inputs');
    const isUnasked = inputs.when === 'configured' && inputs.configPath === undefined;
    const found = isUnasked
        ? await lookForFile(github, ref)
        : await findFile({ github, path: inputs.configPath ?? USUAL_PATH, ref });
    if (found === undefined) {
        if (isUnasked)
            return notConfigured('visible to this token');
        if (inputs.configPath !== undefined)
            throw notFound(inputs.configPath, ref);
        return logged((0,config_settings/* settingsFrom */.m)(inputs.settings), log, `Found no ${USUAL_PATH}, so the defaults apply`);
    }
    const fromFiles = await settingsIn(found, github);
    return logged((0,config_settings/* settingsFrom */.m)(...fromFiles, inputs.settings), log, `Read the rules from ${found.where}`);
}
const isInline = ({ settings, configPath }) => Object.keys(settings).length > 0 && configPath === undefined;
/**
 * Whether a file forbids the override that the rules allow. Rules in the workflow take a file's place, but whoever wrote
 * `allow-override: false` there, in the repository or for all of an owner's, forbade it whatever the workflow says.
 */
async function isOverrideForbidden({ github, inputs }, ref) {
    if (!isInline(inputs))
        return false;
    const found = await lookForFile(github, ref);
    return found !== undefined && !(0,config_settings/* settingsFrom */.m)(...(await settingsIn(found, github))).isOverrideAllowed;
}
/** "Not there" and "not to be seen" are one to GitHub, and the log says so. */
const notConfigured = (where) => (0,skip/* skip */.iv)('not-configured', `sign-offs are not judged: no ${USUAL_PATH} ${where}`);
function logged(settings, log, origin) {
    log.info(`${origin}.`);
    if (settings.isThirdPartyRemediationAllowed && !settings.isRemediationAllowed) {
        log.warning('allowRemediationCommits.thirdParty has no effect without allowRemediationCommits.individual. Set both to true, or neither.');
    }
    return settings;
}
/** In the repository itself, else in its owner's `.github`, as the DCO app looks. */
async function findFile({ github, path, ref, }) {
    const { repository, contents } = github;
    const own = await contents.file(path, ref === undefined ? {} : { ref });
    if (own !== undefined)
        return { file: own, repository, where: path };
    if (repository.name.toLowerCase() === '.github')
        return undefined;
    const shared = { owner: repository.owner, name: '.github' };
    const file = await contents.file(path, { repository: shared });
    return file === undefined ? undefined : { file, repository: shared, where: whereOf(shared, path) };
}
/** The same two places in one request, as most projects that are asked have the file in neither. */
async function lookForFile({ repository, contents }, ref) {
    const shared = { owner: repository.owner, name: '.github' };
    const own = { repository, ...(ref === undefined ? {} : { ref }) };
    const isShared = repository.name.toLowerCase() === shared.name;
    const found = await contents.firstFile(USUAL_PATH, isShared ? [own] : [own, { repository: shared }]);
    if (found === undefined)
        return undefined;
    const where = found.place === own ? USUAL_PATH : whereOf(shared, USUAL_PATH);
    return { file: found.file, repository: found.place.repository, where };
}
const whereOf = ({ owner, name }, path) => `${owner}/${name}:${path}`;
// Probot follows one file to the next; no project needs more, and two that name each other must end.
const MOST_EXTENDED = 5;
/** The settings of a file and of those it extends, the outermost first. */
async function settingsIn(found, github) {
    // The YAML library is most of what this action loads; a run without a file goes without it.
    const { dcoFileFrom } = await __webpack_require__.e(/* import() */ 670).then(__webpack_require__.bind(__webpack_require__, 670));
    const settings = [];
    let next = found;
    for (let depth = 0; next !== undefined; depth += 1) {
        if (depth > MOST_EXTENDED)
            throw new errors/* UserError */.yo(`${found.where}: _extends leads through more than ${MOST_EXTENDED} files. Do they extend each other?`);
        const parsed = dcoFileFrom(next.file.text, next.where);
        settings.unshift(parsed.settings);
        next = parsed.extended === undefined ? undefined : await extendedFile(next, parsed.extended, github);
    }
    return settings;
}
async function extendedFile(from, extended, { contents }) {
    const repository = { owner: extended.owner ?? from.repository.owner, name: extended.name };
    const path = extended.path ?? USUAL_PATH;
    const file = await contents.file(path, { repository });
    const where = whereOf(repository, path);
    if (file !== undefined)
        return { file, repository, where };
    // Going on without it could mean milder rules than the maintainers agreed on.
    throw new errors/* UserError */.yo(`${from.where}: _extends names ${where}, which does not exist or which the token may not read. Fix the name, or give a token that may read it.`);
}
const notFound = (path, ref) => new errors/* UserError */.yo(`config-path: there is no ${path} on ${ref ?? 'the default branch'}, nor in the owner's .github repository. Rules are read from there, not from the pull request. Fix the path, or leave it out.`);

;// CONCATENATED MODULE: ./actions/dco-check/build/gather/override.js






/** The label that is to let the pull request pass, if one is named and is on, and anything is to be let pass. */
async function findOverride(judged, sources) {
    const { inputs } = sources;
    const { pull, commits, queued, settings } = judged;
    const label = pull?.labels.find((on) => inputs.overrideLabel !== undefined && (0,build_event/* isSameLabel */.zi)(on, inputs.overrideLabel));
    if (pull === undefined || label === undefined)
        return undefined;
    if (![...judge(commits, judged), ...judgeQueued(queued, judged)].some(isFailing))
        return undefined;
    const nothing = { label, last: undefined, permission: undefined, putOnNowBy: undefined, record: undefined };
    if (!inputs.mayOverride)
        return { ...nothing, forbiddenBy: 'the input', mayRecord: false };
    if (!settings.isOverrideAllowed || (await isOverrideForbidden(sources, pull.base.name)))
        return { ...nothing, forbiddenBy: 'the rules', mayRecord: false };
    return claimOf(label, pull, sources);
}
async function claimOf(label, pull, { github, host }) {
    const { lastChanges: changes } = await github.labelHistory.of(pull.number, [label]);
    const last = changes.get(label.toLowerCase());
    const isPersons = last?.kind === 'added' && last.by.type === 'User' && !last.isOurs;
    const now = (0,build_event/* putOnNow */.N6)(host.event, label);
    return {
        label,
        last,
        permission: isPersons ? await github.people.permission(last.by.login) : undefined,
        // An event that is replayed by a re-run has the head of its time; another may be judged, by its number.
        putOnNowBy: now?.head === pull.head.sha ? now.by : undefined,
        record: isPersons ? await github.checks.own(RECORD_NAME, pull.head.sha) : undefined,
        mayRecord: !(0,build/* readOnlyToken */.aE)(host.event, host.context.actor),
    };
}

;// CONCATENATED MODULE: ./actions/dco-check/build/gather/gather.js







/** The open pull request that a workflow run was for, found by its head, or why there is none. */
async function findPullRequest({ sha, branch, owner, numbers }, { pullRequests }) {
    const candidates = numbers.length > 0 || owner === null ? [] : await pullRequests.withHead({ owner, branch });
    const number = numbers[0] ?? candidates.find(({ head }) => head.sha === sha)?.number;
    const pull = number === undefined ? undefined : await pullRequests.pullRequest(number);
    // A run for the new head follows, or has been.
    return pull?.state === 'open' && pull.head.sha === sha
        ? { kind: 'pull-request', pull }
        : (0,build_event/* nothingToCheck */.JW)('no open pull request has the head of the workflow run any more');
}
/** The pull request of a number that was handed on, unless the run is for another one. */
async function pullRequestByNumber(number, { github, event }) {
    const pull = await github.pullRequests.pullRequest(number);
    const because = (0,pure/* otherHead */.dr)(event, pull);
    return because === undefined ? { kind: 'pull-request', pull } : (0,build_event/* nothingToCheck */.JW)(because);
}
/** Everything that `decide` needs, from GitHub. */
async function gather(subject, sources) {
    const { github, host } = sources;
    const { serverUrl, runUrl } = host.context;
    const judged = await judgedOf(subject, sources);
    if ((0,skip/* isSkip */.yL)(judged))
        return judged;
    const site = new URL(serverUrl).hostname;
    const memberships = await findMemberships({ ...judged, github, host: site });
    const existing = await findExisting({ ...judged, isInMergeQueue: subject.kind === 'merge-group' }, sources);
    const override = await findOverride({ ...judged, memberships, host: site }, sources);
    const claimed = override === undefined ? {} : { override };
    return { ...judged, memberships, host: site, owner: github.repository.owner, runUrl, existing, ...claimed };
}
async function judgedOf(subject, sources) {
    switch (subject.kind) {
        case 'pull-request':
            return ofPullRequest(subject.pull, sources);
        case 'merge-group':
            return ofMergeGroup(subject, sources);
        case 'push':
            return ofPush(subject, sources);
        default:
            return subject;
    }
}
/** A pull request's own commits. */
async function ofPullRequest(pull, sources) {
    const settings = await findSettings(sources, pull.base.name);
    if ((0,skip/* isSkip */.yL)(settings))
        return settings;
    const commits = await gather_commitsOf(pull, sources);
    return { pull, head: pull.head.sha, commits, queued: [], settings };
}
/** The queued pull request's own commits, and those that the queue made of them. */
async function ofMergeGroup(group, sources) {
    const settings = await findSettings(sources, group.baseBranch);
    if ((0,skip/* isSkip */.yL)(settings))
        return settings;
    const pull = await sources.github.pullRequests.pullRequest(group.number);
    const commits = await gather_commitsOf(pull, sources);
    const own = new Set(commits.map(({ sha }) => sha));
    const inGroup = await sources.github.commits.between(group.base, group.head);
    return { pull, head: group.head, commits, queued: inGroup.filter(({ sha }) => !own.has(sha)), settings };
}
/** The commits that a push added to a branch; the rules are the default branch's, as the push may have changed its own. */
async function ofPush({ base, head }, sources) {
    const settings = await findSettings(sources, undefined);
    if ((0,skip/* isSkip */.yL)(settings))
        return settings;
    const commits = await sources.github.commits.between(base, head);
    return { pull: undefined, head, base, commits, queued: [], settings };
}
/**
 * All of them or an error. The port accepts a list only with as many commits as GitHub counts and with the head that
 * the event named: when there is a push meanwhile, it is that head which is judged, as the result is shown on it.
 */
async function gather_commitsOf(pull, { github }) {
    try {
        return await github.pullRequests.commits(pull);
    }
    catch (error) {
        if (!(0,errors/* isGitHubError */.e0)(error))
            throw error;
        throw new errors/* GitHubError */.y_(`The commits of #${pull.number} could not all be read, so none were checked. ${error.message} ` +
            'In a clone with the whole history (fetch-depth: 0), the input range checks them without GitHub.', { request: error.request, status: error.status, cause: error });
    }
}

;// CONCATENATED MODULE: ./actions/dco-check/build/git/commits-in-range.js

/** The commits of a range, oldest first, as a clone has them: no accounts, no verified signatures. */
async function commitsInRange(git, { base, head }) {
    // Asked first, so that no clone at all is not taken for a missing commit.
    await git(['rev-parse', '--git-dir']);
    const [from, to] = [await commitNamed(git, base), await commitNamed(git, head)];
    const shas = commits_in_range_linesOf(await git(['rev-list', '--reverse', '--topo-order', `${from}..${to}`]));
    await refuseShallow(git, shas);
    const commits = [];
    for (let start = 0; start < shas.length; start += BATCH) {
        const batch = shas.slice(start, start + BATCH);
        const output = await git(['log', '--no-walk=unsorted', '--stdin', '-z', `--format=${FORMAT}`], batch.join('\n'));
        commits.push(...commitsFrom(output));
    }
    if (commits.length !== shas.length)
        throw new Error(`git listed ${shas.length} commits and showed ${commits.length}.`);
    return commits;
}
/** The full sha of `name`; also what keeps a name that looks like an option from being one. */
async function commitNamed(git, name) {
    try {
        return (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])).trim();
    }
    catch (error) {
        throw new errors/* UserError */.yo(`range: there is no commit "${name}" in this clone. Fetch it; in a workflow, check out with fetch-depth: 0.`, { cause: error });
    }
}
// So that git's output for one batch stays within what is read at once, with messages of 64 kB.
const BATCH = 1000;
const FIELDS = ['%H', '%P', '%an', '%ae', '%cn', '%ce', '%B'];
const FORMAT = FIELDS.join('%x00');
/** Fields and commits are all apart by NUL, which no commit can hold. */
function commitsFrom(output) {
    const fields = output.split('\0');
    const commits = [];
    for (let at = 0; at + FIELDS.length <= fields.length; at += FIELDS.length) {
        const [sha = '', parents = '', ...rest] = fields.slice(at, at + FIELDS.length);
        const [authorName = '', authorEmail = '', committerName = '', committerEmail = '', message = ''] = rest;
        commits.push({
            sha,
            message,
            parents: parents.split(' ').filter((parent) => parent !== ''),
            author: identity(authorName, authorEmail),
            committer: identity(committerName, committerEmail),
            authoredAt: null,
            isVerified: false,
        });
    }
    return commits;
}
const identity = (name, email) => ({ name, email, account: null });
/** Where a shallow clone was cut, git takes the commit for one without parents and ends the range there. */
async function refuseShallow(git, shas) {
    if ((await git(['rev-parse', '--is-shallow-repository'])).trim() !== 'true')
        return;
    const boundary = commits_in_range_linesOf(await git(['rev-list', '--max-parents=0', '--all']));
    const cut = new Set(boundary);
    if (!shas.some((sha) => cut.has(sha)))
        return;
    throw new errors/* UserError */.yo('range: this clone is shallow and ends within the range, so that commits are missing. Run git fetch --unshallow; in a workflow, check out with fetch-depth: 0.');
}
const commits_in_range_linesOf = (text) => text.split('\n').filter((line) => line !== '');

;// CONCATENATED MODULE: ./actions/dco-check/build/git/git.js

// A thousand messages of 64 kB, the largest batch that is asked for.
const MOST_OUTPUT = 256 * 1024 * 1024;
const gitIn = (directory) => async (args, input) => {
    // Loading it costs more than all else that an idle run does; only a run beside a clone needs it.
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 421, 19));
    return new Promise((resolve, reject) => {
        const options = { cwd: directory, maxBuffer: MOST_OUTPUT, encoding: 'utf8' };
        const child = execFile('git', [...SAFELY, ...args], options, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(gitError(error, args, stderr));
        });
        child.stdin?.on('error', () => {
            // Git ended before it read everything; its exit code says why.
        });
        child.stdin?.end(input ?? '');
    });
};
// What a user's own settings could add to the output.
const SAFELY = [
    '--no-pager',
    '-c',
    'log.showSignature=false',
    '-c',
    'color.ui=false',
    '-c',
    'i18n.logOutputEncoding=UTF-8',
];
function gitError(error, args, stderr) {
    if (error.code === 'ENOENT')
        return new errors/* UserError */.yo('range: git is not installed here, or not on the PATH. Install it.', { cause: error });
    const said = stderr.trim().split('\n')[0] ?? '';
    return new errors/* UserError */.yo(`range: git ${args[0] ?? ''} failed: ${said || error.message}. Run it in a git clone; in a workflow, check out first, with fetch-depth: 0.`, { cause: error });
}

;// CONCATENATED MODULE: ./actions/dco-check/build/gather/range.js






/** Commits of a git clone, without GitHub: no account is known to be a bot or a member, and no signature to be verified. */
async function gatherRange(range, { inputs, host }) {
    const { workspace, serverUrl, runUrl } = host.context;
    const git = gitIn(workspace);
    const commits = await commitsInRange(git, range);
    const settings = await settingsAt(git, range.base, { inputs, log: host.log });
    if ((0,skip/* isSkip */.yL)(settings))
        return settings;
    return {
        pull: undefined,
        head: await commitNamed(git, range.head),
        base: range.base,
        commits,
        queued: [],
        settings,
        memberships: NO_MEMBERSHIPS,
        host: new URL(serverUrl).hostname,
        owner: undefined,
        runUrl,
        existing: NOTHING_TO_WRITE,
    };
}
/** The rules that the range starts from, never those that it ends with. */
async function settingsAt(git, base, { inputs, log }) {
    const isInline = Object.keys(inputs.settings).length > 0 && inputs.configPath === undefined;
    const path = inputs.configPath ?? USUAL_PATH;
    const text = isInline ? undefined : await fileAt(git, base, path);
    const isUnasked = inputs.when === 'configured' && inputs.configPath === undefined && !isInline;
    if (text === undefined)
        return isUnasked ? notConfigured(`at ${base}`) : (0,config_settings/* settingsFrom */.m)(inputs.settings);
    const { dcoFileFrom } = await __webpack_require__.e(/* import() */ 670).then(__webpack_require__.bind(__webpack_require__, 670));
    const { settings, extended } = dcoFileFrom(text, path);
    log.info(`Read the rules from ${path} at ${base}.`);
    if (extended !== undefined)
        log.warning(`${path}: _extends was not followed, as there is no GitHub here. The keys that it would set have their defaults.`);
    return (0,config_settings/* settingsFrom */.m)(settings, inputs.settings);
}
async function fileAt(git, base, path) {
    const sha = await commitNamed(git, base);
    const listed = await git(['ls-tree', '--name-only', '-z', sha, '--', `:(literal)${path}`]);
    return listed === '' ? undefined : git(['show', `${sha}:${path}`]);
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

;// CONCATENATED MODULE: ./actions/dco-check/build/report.js






/** Verdict, reasons and fixes, for people and for programs. */
function judgementReport({ judgement, plan, outcome, inputs, page }) {
    const failing = failingOf(judgement);
    const isFailure = conclusionOf(judgement) === 'failure';
    const level = inputs.failsOnMissing && isFailure ? 'error' : 'warning';
    return reportOf({
        title: 'DCO',
        headline: [headlineOf(judgement), notJudged(judgement)].filter((text) => text !== '').join(' '),
        page,
        plan,
        outcome,
        describe: describe,
        details: helpFor(judgement),
        annotations: annotationsFor(failing, level),
        outputs: outputsFor(judgement),
        ...(isFailure && inputs.failsOnMissing ? { failure: failureText(judgement) } : {}),
    });
}
const outputsFor = (judgement) => ({
    conclusion: conclusionOf(judgement),
    'failing-commits': failingOf(judgement)
        .slice(0, MOST_LISTED)
        .map((failing) => ({
        sha: failing.commit.sha,
        subject: titleOf(failing.commit),
        author: {
            name: failing.commit.author.name,
            email: failing.commit.author.email,
            login: failing.commit.author.account?.login ?? null,
        },
        code: failing.finding.code,
        reason: reasonOf(failing),
    })),
    'checked-commits': countOf(judgement),
});
// A job's outputs have 1 MB in all; at some 400 characters each, these stay within what the kit lets one output have.
const MOST_LISTED = 400;
// The runner keeps ten annotations of a level per step; the failure itself is one, and the last one counts the rest.
// https://docs.github.com/en/actions/reference/limits
const MOST_ANNOTATED = 8;
function annotationsFor(failing, level) {
    const shown = failing.slice(0, MOST_ANNOTATED).map((one) => ({
        level,
        title: `${shortSha(one.commit)} ${titleOf(one.commit)}`,
        message: reasonOf(one),
    }));
    const more = failing.length - shown.length;
    return more === 0
        ? shown
        : [...shown, { level, message: `${more} more commits are not signed off. The job summary lists them.` }];
}
const failureText = (judgement) => {
    const [first] = failingOf(judgement);
    const example = first === undefined ? '' : ` ${shortSha(first.commit)}: ${reasonOf(first)}`;
    return `${headlineOf(judgement)}${example} The job summary has the commands that fix this.`;
};

;// CONCATENATED MODULE: ./actions/dco-check/build/check-commits.js







/** Everything past the payload: gathers, decides, applies and reports. */
async function checkCommits(subject, run) {
    const { host, inputs } = run;
    // A clone has no GitHub, and nothing is ever written beside one.
    if (subject.kind === 'range') {
        const facts = await gatherRange(subject.range, run);
        return (0,skip/* isSkip */.yL)(facts) ? facts : concluded(facts, run);
    }
    const github = await host.connect(inputs.token);
    const found = await resolved(subject, { github, event: host.event });
    const facts = (0,skip/* isSkip */.yL)(found) ? found : await gather(found, { github, inputs, host });
    return (0,skip/* isSkip */.yL)(facts) ? facts : concluded(facts, { ...run, github });
}
/** A pull request that the payload does not hold, or why there is none to judge. */
async function resolved(subject, sources) {
    if (subject.kind === 'workflow-run')
        return findPullRequest(subject.head, sources.github);
    return subject.kind === 'pull-request-number' ? pullRequestByNumber(subject.number, sources) : subject;
}
async function concluded(facts, { host, inputs, github }) {
    const { judgement, plan } = decide(facts);
    const { dryRun } = inputs;
    const outcome = await carryOut(plan, { dryRun, log: host.log, describe: describe, perform: performer(github) });
    return judgementReport({ judgement, plan, outcome, inputs, page: host.context.page });
}


/***/ }),

/***/ 16:
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


/***/ })

};
