const pure = '^lib/(questions|grading|nn)/';
const pythonTypes = '^lib/python/(value|job)\\.ts$';

// Which parts may import which; `npm run check` holds the code to it (docs: README, 'How the house is laid out').
/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: { pathNot: '^lib/db/gen/' }, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'pure-imports-only-pure',
      comment: 'Questions, grading and the reference functions know no database, no clock and no framework.',
      severity: 'error',
      from: { path: pure },
      to: { path: '^(lib|app|scripts)/', pathNot: [pure, '^lib/result\\.ts$', pythonTypes] },
    },
    {
      name: 'pure-knows-python-by-type',
      comment: 'What a program is given and gives back is described in lib/python; running one is not pure.',
      severity: 'error',
      from: { path: pure },
      to: { path: pythonTypes, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'runner-stands-alone',
      comment: 'The sealed process may read nothing else: neither packages nor the rest of the product.',
      severity: 'error',
      from: { path: '^lib/python/(runner|protocol)/' },
      to: { pathNot: '^lib/python/(runner|protocol)/', dependencyTypesNot: ['type-only', 'core'] },
    },
    {
      name: 'pure-touches-nothing-outside',
      comment: 'No files, no network, no processes.',
      severity: 'error',
      from: { path: pure },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'nn-stands-alone', severity: 'error', from: { path: '^lib/nn/' }, to: { pathNot: '^lib/nn/' } },
    { name: 'app-not-to-db', severity: 'error', from: { path: '^app/' }, to: { path: '^lib/db/' } },
    {
      name: 'only-db-imports-generated-client',
      severity: 'error',
      from: { pathNot: '^lib/db/' },
      to: { path: '^lib/db/gen/' },
    },
    { name: 'lib-not-to-app-or-scripts', severity: 'error', from: { path: '^lib/' }, to: { path: '^(app|scripts)/' } },
    { name: 'app-not-to-scripts', severity: 'error', from: { path: '^app/' }, to: { path: '^scripts/' } },
    {
      name: 'lib-without-framework',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: 'node_modules/(next|react|react-dom|next-auth|next-intl)/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'A feature decides in rules.ts: time and chance are arguments.',
      severity: 'error',
      from: { path: '^lib/[^/]+/rules\\.ts$' },
      to: { path: '^lib/(db|clock\\.ts|env\\.ts)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(app|lib|scripts)/' },
      to: { path: '^(tests|e2e)/' },
    },
    {
      name: 'no-dev-dependency-at-run-time',
      severity: 'error',
      // What `npm test` runs is a tool, not the product.
      from: { path: '^(app|lib|scripts)/', pathNot: '^scripts/(checks|test|check)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.next', '^next-env'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
