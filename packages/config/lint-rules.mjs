/** `await client.query(…)`, or without the `await`: the call, else null. */
function queryCall(node) {
  const call = node?.type === 'AwaitExpression' ? node.argument : node;
  const isQuery =
    call?.type === 'CallExpression' &&
    call.callee.type === 'MemberExpression' &&
    !call.callee.computed &&
    call.callee.property.name === 'query';
  return isQuery ? call : null;
}

const message =
  'What the database answers is not known to have this type: ask by way of rowsOf, ownerRows or checkedRows, with a shape.';

/** Rows of hand-written SQL are checked against a shape, never asserted to have one. */
const noAssertedRows = {
  create(context) {
    const refuse = (node) => context.report({ node, message });
    const refuseQuery = (node) => {
      const call = queryCall(node);
      if (call !== null) refuse(call);
    };
    return {
      CallExpression(node) {
        if (queryCall(node) !== null && (node.typeArguments ?? null) !== null) refuse(node);
      },
      // A type that is written down, or that is waited for, decides what the driver's call pretends to answer.
      VariableDeclarator(node) {
        if ((node.id.typeAnnotation ?? null) !== null) refuseQuery(node.init);
      },
      ReturnStatement: (node) => refuseQuery(node.argument),
      ArrowFunctionExpression: (node) => refuseQuery(node.body),
    };
  },
};

const asking = new Set(['db', 'query']);
const translates =
  'Resolvers, types, inputs and what puts rows into types only translate: ask in a service or in queries.';

/** What shows hands the unit of work on and asks the database nothing by it. (Its statements are for platform alone.) */
const noAskingWhereShown = {
  create(context) {
    const refuse = (node, name) => {
      if (asking.has(name)) context.report({ node, message: translates });
    };
    return {
      MemberExpression(node) {
        refuse(node, node.computed ? node.property.value : node.property.name);
      },
      ObjectPattern(node) {
        for (const property of node.properties) refuse(property, property.key?.name ?? property.key?.value);
      },
    };
  },
};

/** What was shown is told to the audit log where it was asked for: one place for a question and its line. */
const toldWhereOpened = {
  create(context) {
    const told = 'What is shown is told to the audit log in open-….ts, list-….ts or the service that changes it.';
    return {
      MemberExpression(node) {
        const on = node.object.type === 'MemberExpression' ? node.object.property.name : node.object.name;
        if (node.property.name === 'saw' && on === 'audit') context.report({ node, message: told });
      },
    };
  },
};

/** The name of the type that a parameter was given. */
const typeOf = (param) => (param.left ?? param).typeAnnotation?.typeAnnotation?.typeName?.name;

/** Whose day, role and transaction it is stands before what it is about, in each function that takes both. */
const unitFirst = {
  create(context) {
    const check = ({ params }) => {
      for (const param of params.slice(1)) {
        if (['Unit', 'OpenUnit'].includes(typeOf(param)))
          context.report({ node: param, message: 'The unit of work is the first argument.' });
      }
    };
    return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check };
  },
};

/** A straight mark as an apostrophe, or around words; and spellings of another English. */
const straight = /[A-Za-z]'(?:s|t|re|ve|ll|d|m)\b|(?:^|[\s(>])"[A-Za-z][^"=]*"(?:[\s.,;:)?!<]|$)/;
const american =
  /\b(?:cancel(?:ed|ing)|behaviors?|favorites?|label(?:ed|ing)|travel(?:ed|ing)|analyz(?:e|ed|es|ing)|judgment|fulfill|enroll|(?:organ|recogn|summar|final|prior|apolog|emphas|minim|maxim|categor|author)iz(?:e|ed|es|ing|ation))\b/i;

/** One spelling of a word that has two, as gov.uk has it. */
const hyphened = /\be-mail/i;

/** What people read: curly marks (‘ ’ “ ”), British spelling, and “email” in one word. A single word is a key or a name, and is left alone. */
const plainWords = {
  create(context) {
    const check = (node, text) => {
      if (!text.includes(' ')) return;
      if (straight.test(text)) context.report({ node, message: 'Curly marks in what people read: ’ “ ”.' });
      if (american.test(text)) context.report({ node, message: 'British spelling in what people read.' });
      if (hyphened.test(text)) context.report({ node, message: 'Without a hyphen in what people read: email.' });
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') check(node, node.value);
      },
      JSXText: (node) => check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
};

const testCalls = new Set(['test', 'it', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach', 'describe']);
const waits = new Set(['setTimeout', 'slow']);
const ownClock =
  'Tests have one time limit, for what hangs (vitest-base.ts, playwright.config.ts), and wait for what happens.';

/** What a call is of: `test` of `test.each(all)(…)` too. */
function rootOf(callee) {
  if (callee.type === 'MemberExpression') return rootOf(callee.object);
  return callee.type === 'CallExpression' ? rootOf(callee.callee) : callee.name;
}

const isNumber = (node) => node?.type === 'Literal' && typeof node.value === 'number';

/** `test('…', …, 60_000)` */
function limitOf({ callee, arguments: given }) {
  return given.length > 1 && isNumber(given.at(-1)) && testCalls.has(rootOf(callee)) ? given.at(-1) : null;
}

/** `page.waitForTimeout(200)`, `test.setTimeout(90_000)` */
function isWaiting({ callee }) {
  if (callee.type !== 'MemberExpression') return false;
  const { name } = callee.property;
  return name === 'waitForTimeout' || (waits.has(name) && rootOf(callee) === 'test');
}

/** A busy machine is slow, not wrong: no test has a limit of its own, and none waits for time to pass. */
const noClockOfItsOwn = {
  create(context) {
    const refuse = (node) => context.report({ node, message: ownClock });
    return {
      CallExpression(node) {
        const refused = isWaiting(node) ? node : limitOf(node);
        if (refused !== null) refuse(refused);
      },
      Property(node) {
        if (isNumber(node.value) && (node.key.name ?? node.key.value) === 'timeout') refuse(node);
      },
    };
  },
};

const plugin = {
  meta: { name: 'heard' },
  rules: {
    'no-asserted-rows': noAssertedRows,
    'no-clock-of-its-own': noClockOfItsOwn,
    'no-asking-where-shown': noAskingWhereShown,
    'plain-words': plainWords,
    'told-where-opened': toldWhereOpened,
    'unit-first': unitFirst,
  },
};

export default plugin;
