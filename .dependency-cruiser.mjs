// Who may import whom (docs/adr/2026-11-22-one-package.md). test/architecture proves that each rule
// fires on a planted violation and that every source file is read.

const PURE = '^src/(kernel|law|report|richtext|screening|search)/|^src/modules/[^/]+/rules/';
const notTest = '\\.(test|db\\.test|visual\\.test)\\.ts$';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'no-circle',
    comment: 'Two files that need each other are one concept cut in two.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'kernel-imports-nothing',
    comment: 'The kernel knows no word of the domain and needs no package.',
    severity: 'error',
    from: { path: '^src/kernel/', pathNot: notTest },
    to: { pathNot: '^src/kernel/' },
  },
  {
    name: 'pure-core-imports-only-the-core',
    comment: 'law, report, richtext, screening, search and the rules of modules stand on the kernel and on each other only.',
    severity: 'error',
    from: { path: PURE, pathNot: notTest },
    to: { path: '^src/', pathNot: [PURE, '^src/kernel/'] },
  },
  {
    name: 'pure-core-sees-no-node',
    comment: 'No clock, no I/O, no environment in the core: it also runs in a browser.',
    severity: 'error',
    from: { path: PURE, pathNot: notTest },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'pure-core-needs-no-package',
    comment: 'Only the character tables of opencc-js and the schema language zod, both pure, and only where they are used.',
    severity: 'error',
    from: { path: PURE, pathNot: [notTest, '^src/report/read/repair/', '^src/report/json/', '^src/search/simplified\\.ts$'] },
    to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'richtext-imports-only-the-kernel',
    comment: 'What a text is stands below everything that writes, reads, checks or shows one.',
    severity: 'error',
    from: { path: '^src/richtext/', pathNot: notTest },
    to: { path: '^src/', pathNot: ['^src/richtext/', '^src/kernel/'] },
  },
  {
    name: 'richtext-by-its-front-door',
    comment: 'Everyone outside uses it by src/richtext/index.ts.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/richtext/', '\\.test\\.ts$'] },
    to: { path: '^src/richtext/', pathNot: '^src/richtext/index\\.ts$' },
  },
  {
    name: 'search-imports-only-the-kernel',
    comment: 'How texts are cut and found depends on no kind of text.',
    severity: 'error',
    from: { path: '^src/search/', pathNot: notTest },
    to: { path: '^src/', pathNot: ['^src/search/', '^src/kernel/'] },
  },
  {
    name: 'search-by-its-front-door',
    comment: 'Everyone outside uses it by src/search/index.ts.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/search/', '\\.test\\.ts$'] },
    to: { path: '^src/search/', pathNot: '^src/search/index\\.ts$' },
  },
  {
    name: 'platform-knows-no-domain',
    comment: 'Plumbing is the same for any office; a structured text is one of the formats that it opens.',
    severity: 'error',
    from: { path: '^src/platform/', pathNot: notTest },
    to: { path: '^src/', pathNot: ['^src/platform/', '^src/kernel/', '^src/richtext/'] },
  },
  {
    name: 'portal-is-only-a-frame',
    comment: 'Pages live in their modules; the frame knows none of them.',
    severity: 'error',
    from: { path: '^src/portal/', pathNot: notTest },
    to: { path: '^src/', pathNot: ['^src/portal/', '^src/kernel/', '^src/platform/'] },
  },
  {
    name: 'modules-enter-by-the-front-door',
    comment: 'A module uses another only by its index.ts; pure rules by rules/index.ts, which brings no I/O along.',
    severity: 'error',
    from: { path: '^src/modules/([^/]+)/' },
    to: { path: '^src/modules/([^/]+)/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/(rules/)?index\\.ts$'] },
  },
  {
    name: 'access-knows-no-module',
    comment: 'Every module asks it who may do what; it stands below them all.',
    severity: 'error',
    from: { path: '^src/modules/access/', pathNot: notTest },
    to: { path: '^src/(modules/(?!access/)|portal/|cli/|report/)' },
  },
  {
    name: 'report-by-its-front-door',
    comment: 'Everyone outside uses the report engine by src/report/index.ts.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/report/', '\\.test\\.ts$'] },
    to: { path: '^src/report/', pathNot: '^src/report/index\\.ts$' },
  },
  {
    name: 'command-line-wires-nothing',
    comment: 'Options in, a call, words out: the wiring is main’s.',
    severity: 'error',
    from: { path: '^src/cli/', pathNot: notTest },
    to: { path: '^src/(main|portal|workbench)/' },
  },
  {
    name: 'nothing-imports-main',
    comment: 'Only main wires, so nothing may depend on it.',
    severity: 'error',
    from: { path: '^(src|bench)/', pathNot: '^src/main/' },
    to: { path: '^src/main/' },
  },
  {
    name: 'workbench-stands-apart',
    comment: 'It talks to the rest by the API; only pure code may be shared with it, rules of modules by their front door.',
    severity: 'error',
    from: { path: '^src/workbench/', pathNot: notTest },
    to: { path: '^src/', pathNot: ['^src/(workbench|kernel|law|report|richtext|screening)/', '^src/modules/[^/]+/rules/index\\.ts$'] },
  },
  {
    name: 'workbench-runs-in-a-browser',
    comment: 'Nothing of Node, and of packages only those that are bundled.',
    severity: 'error',
    from: { path: '^src/workbench/', pathNot: notTest },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'nothing-imports-the-workbench',
    comment: 'It is built by itself and served as files.',
    severity: 'error',
    from: { path: '^(src|bench)/', pathNot: '^src/workbench/' },
    to: { path: '^src/workbench/' },
  },
  {
    name: 'no-test-code-in-the-product',
    comment: 'Product code may not lean on tests, benches or development packages.',
    severity: 'error',
    from: { path: '^src/', pathNot: '\\.(test|deep)\\.ts$' },
    to: { path: '^(test|bench|scripts)/|\\.test\\.ts$' },
  },
  {
    name: 'no-development-package-in-the-product',
    comment: 'A production install lacks them. What the workbench needs of them is in its bundle.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['\\.test\\.ts$', '^src/workbench/'] },
    to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
  },
  {
    name: 'imports-resolve',
    comment: 'A path that leads nowhere would hide what it stands for.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
