/** `npm pack` and `npm publish` here would pack the sources: the package is what `npm run package` makes. */
console.error(
  "These are the sources. `npm run package` packs the command line: publish dist/npm/funnel-balance-<version>.tgz",
);
process.exit(1);
