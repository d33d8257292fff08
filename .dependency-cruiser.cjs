// Who may import whom: the architecture as a lint rule. It sees imports only; what is passed at run time it cannot see.
const pure = '^(cases|nlp|flows|locales)/';
const rule = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule('no-cycles', {}, { circular: true }, 'a cycle means that two rooms are one'),
    rule('no-unresolved', {}, { couldNotResolve: true }, 'an import leads nowhere'),
    rule('cases-imports-nothing', { path: '^cases/' }, { pathNot: '^cases/' }, 'the domain stands alone'),
    rule(
      'nlp-alone',
      { path: '^nlp/', pathNot: '^nlp/intent/train/' },
      { pathNot: '^(nlp/|cases/codes|node_modules/@eslint-community/regexpp)' },
      'nlp knows itself, the codes, and how expressions are read',
    ),
    rule(
      'locales-alone',
      { path: '^locales/' },
      { pathNot: '^(locales/|node_modules/i18next)' },
      'words know nothing else',
    ),
    rule(
      'flows',
      { path: '^flows/' },
      { pathNot: '^(flows|cases|locales|nlp)/' },
      'flows know the domain, word keys and what was meant',
    ),
    rule(
      'flows-types-only',
      { path: '^flows/' },
      { path: '^(nlp|locales)/', pathNot: '^(nlp/understanding|locales/index)\\.ts$' },
      'only types of nlp and locales: test/architecture sees that they are types',
    ),
    rule(
      'pure-no-node',
      { path: pure, pathNot: '^nlp/intent/train/' },
      { dependencyTypes: ['core'] },
      'pure folders do no I/O',
    ),
    rule(
      'storage',
      { path: '^adapters/storage/' },
      { path: '^(bots|admin|flows|nlp|tools|locales|adapters/(channels|queue))/' },
      'a store knows its contract and driver',
    ),
    rule(
      'queue',
      { path: '^adapters/queue/' },
      { path: '^(bots|admin|flows|nlp|tools|locales|adapters/(channels|storage))/' },
      'a queue knows its contract and driver',
    ),
    rule(
      'channels',
      { path: '^adapters/channels/' },
      { path: '^(bots|admin|flows|nlp|tools|adapters/(storage|queue))/', pathNot: '^flows/engine/turn\\.ts$' },
      'a channel knows its contract, kit, driver and words',
    ),
    rule(
      'channels-apart',
      { path: '^adapters/channels/([^/]+)/' },
      { path: '^adapters/channels/([^/]+)/', pathNot: '^adapters/channels/($1|kit)/' },
      'channels do not know each other',
    ),
    rule(
      'api',
      { path: '^admin/api/' },
      { path: '^(nlp|flows|tools|admin/ui)/', pathNot: '^flows/engine/turn\\.ts$' },
      'the API knows domain, words, contracts and ports',
    ),
    rule('api-not-bots', { path: '^admin/api/' }, { path: '^bots/' }, 'the API is given its ports'),
    rule('ui', { path: '^admin/ui/' }, { path: '^(bots|flows|nlp|adapters|tools)/' }, 'pages know the API only'),
    rule(
      'drivers-libsql',
      { pathNot: '^(adapters/storage/sqlite|bench|test)/' },
      { path: 'node_modules/libsql' },
      'SQLite stays in its folder',
    ),
    rule(
      'drivers-redis',
      { pathNot: '^(adapters/(queue/bull|hints/redis|redis)|test)/' },
      { path: 'node_modules/(bull|ioredis)/' },
      'Redis stays in its folders',
    ),
    rule(
      'drivers-mongoose',
      { pathNot: '^(adapters/storage/mongo|test)/' },
      { path: 'node_modules/(mongoose|mongodb)' },
      'MongoDB stays in its folder',
    ),
    rule(
      'drivers-telegraf',
      { pathNot: '^adapters/channels/telegram/' },
      { path: 'node_modules/telegraf' },
      'telegraf stays in its folder',
    ),
    rule(
      'nobody-imports-bots',
      { pathNot: '^(bots|tools|bench|test)/' },
      { path: '^(bots|tools)/' },
      'bots wires; nobody imports it',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|admin/ui/(?!.*\\.tsx?$))' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
