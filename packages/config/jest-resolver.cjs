/** Our own sources say `./thing.js` for what lies beside them as `thing.ts`; packages from npm mean what they say. */
const ownRelativeScript = /^\.{1,2}\/.*\.js$/;

module.exports = (request, options) => {
  if (!ownRelativeScript.test(request) || options.basedir.includes('/node_modules/')) {
    return options.defaultResolver(request, options);
  }
  const stem = request.slice(0, -'.js'.length);
  for (const candidate of [`${stem}.ts`, `${stem}.tsx`, request]) {
    try {
      return options.defaultResolver(candidate, options);
    } catch (error) {
      if (candidate === request) throw error;
    }
  }
};
