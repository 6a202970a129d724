interface Resolvers {
  readonly promise: Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

function ignore(): void {}

function withResolvers(): Resolvers {
  let resolve: Resolvers['resolve'] = ignore;
  let reject: Resolvers['reject'] = ignore;
  const promise = new Promise((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

// Node 20 doesn't have it yet.
if (!('withResolvers' in Promise)) Reflect.set(Promise, 'withResolvers', withResolvers);
