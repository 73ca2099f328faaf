export const id = 510;
export const ids = [510];
export const modules = {

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hostedAppFrom: () => (/* binding */ hostedAppFrom)
});

// EXTERNAL MODULE: ./packages/action-kit/build/errors.js
var errors = __webpack_require__(883);
// EXTERNAL MODULE: ./packages/action-kit/build/nearest.js
var nearest = __webpack_require__(16);
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
    const meant = (0,nearest/* nearest */.p)(key, validKeys);
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




;// CONCATENATED MODULE: ./actions/welcome/build/hosted-app.js


// https://github.com/behaviorbot/welcome#getting-started
const KEY_OF = [
    ['first-issue', 'newIssueWelcomeComment'],
    ['first-pull-request', 'newPRWelcomeComment'],
    ['first-merge', 'firstPRMergeComment'],
];
const KEYS = KEY_OF.map(([, key]) => key);
/** A file of the app's never stops a run: what is wrong in it is a warning at its line, and the rest holds. */
function hostedAppFrom(text, path) {
    const problems = [];
    const at = ({ line, column }, message) => {
        problems.push({ file: path, line, column, message });
    };
    const entries = hosted_app_entriesOf(text, { path, problems, at });
    const ignored = [];
    const named = new Set();
    for (const { key, ...place } of entries ?? []) {
        const meant = KEYS.includes(key) ? key : (0,nearest/* nearest */.p)(key, KEYS);
        if (meant === undefined)
            ignored.push(key);
        else
            named.add(meant);
        if (meant !== undefined && meant !== key)
            at(place, `unknown key ${quoted(key)}. Did you mean ${meant}?`);
    }
    // What does not parse has no keys, and yet these words in it.
    const isNamed = (key) => (entries === undefined ? text.includes(key) : named.has(key));
    const said = (key) => {
        const node = entries?.find((entry) => entry.key === key)?.node;
        if (node?.kind === 'text')
            return node.text.trim() === '' ? undefined : node.text;
        if (node !== undefined && node.kind !== 'null')
            at(node, `${key}: expected a text, found ${KINDS[node.kind]}.`);
        return undefined;
    };
    const messages = KEY_OF.flatMap(([moment, key]) => {
        const message = said(key);
        return message === undefined ? [] : [[moment, message]];
    });
    const moments = KEY_OF.filter(([, key]) => isNamed(key)).map(([moment]) => moment);
    return { path, messages: Object.fromEntries(messages), named: moments, ignored, problems };
}
const KINDS = {
    text: 'a text',
    number: 'a number',
    boolean: 'true or false',
    null: 'nothing',
    sequence: 'a list',
    mapping: 'a mapping',
};
/** undefined when the text cannot be read as keys. */
function hosted_app_entriesOf(text, { path, problems, at }) {
    try {
        const root = parseConfig(text, { path });
        if (root === undefined || root.kind === 'null')
            return [];
        if (root.kind === 'mapping')
            return root.entries;
        at(root, `expected a mapping with keys such as ${KEYS.join(', ')}, found ${KINDS[root.kind]}.`);
    }
    catch (error) {
        if (!(0,errors/* isUserError */.iU)(error))
            throw error;
        problems.push(...(error.places ?? [{ file: path, message: error.message }]));
    }
    return undefined;
}


/***/ })

};
