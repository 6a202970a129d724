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

const plugin = { meta: { name: 'heard' }, rules: { 'no-asserted-rows': noAssertedRows } };

export default plugin;
