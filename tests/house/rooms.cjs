// Who may import whom (README shows the map drawn from it). Read each rule as a sentence: nothing in `from` may import
// anything in `to`. tests/house/rooms.test.ts makes every forbidden import once and sees it red.

// A feature of the left may enter those on its right by their index.ts. Downward only; keep it short.
const NEIGHBOURS = {
  'extension/panel/features': {
    ask: ['channels'],
    channels: ['notes'],
  },
  'api/features': {
    moderation: ['case-library', 'channels', 'nudges', 'session'],
    'case-library': ['search'],
    channels: ['case-library', 'search', 'stripping', 'supervision'],
    mentoring: ['search', 'stripping'],
    nudges: ['channels'],
    people: ['channels', 'keys', 'nudges', 'relay', 'session', 'supervision'],
    profile: ['nudges'],
    session: ['nudges'],
    relay: ['moderation', 'stripping'],
    chases: ['directory', 'stripping'],
    directory: ['search', 'stripping'],
    insights: ['directory'],
  },
};

const one = (name, why, from, to) => ({ name, severity: 'error', comment: why, from, to });
const inside = (room) => ({ path: `^${room}/` });
const otherThan = (...rooms) => rooms.map((room) => `^${room}`);

const shelves = Object.entries(NEIGHBOURS).flatMap(([root, list]) => {
  const word = root.startsWith('api') ? 'api' : 'panel';
  return [
    one(
      `${word}-feature-back-door`,
      'A feature is entered by its index.ts.',
      { path: `^${root}/([^/]+)/` },
      { path: `^${root}/[^/]+/`, pathNot: [`^${root}/$1/`, `^${root}/[^/]+/index\\.tsx?$`] },
    ),
    one(
      `${word}-feature-stranger`,
      'A feature knows only the neighbours on its list.',
      { path: `^${root}/([^/]+)/`, pathNot: Object.keys(list).map((feature) => `^${root}/${feature}/`) },
      { path: `^${root}/[^/]+/`, pathNot: [`^${root}/$1/`] },
    ),
    ...Object.entries(list).map(([feature, may]) =>
      one(
        `${word}-feature-stranger-${feature}`,
        `Not on the list of neighbours of ${feature}.`,
        { path: `^${root}/${feature}/` },
        { path: `^${root}/[^/]+/`, pathNot: [feature, ...may].map((name) => `^${root}/${name}/`) },
      ),
    ),
  ];
});

const worlds = [
  one('no-cycles', 'A cycle means two rooms are one room.', { pathNot: '^node_modules' }, { circular: true }),
  one(
    'shared-owns-no-world',
    'shared/ is pure: the same result in a page, a panel and a server.',
    inside('shared'),
    {
      path: '^(extension|api|tests)/',
    },
  ),
  one('api-not-extension', 'The server does not know its clients.', inside('api'), {
    path: '^(extension|tests)/',
  }),
  one(
    'extension-not-api',
    'Only the type of the router crosses, in one file.',
    { path: '^extension/', pathNot: '^extension/wire/api\\.ts$' },
    { path: '^(api|tests)/' },
  ),
  one(
    'wire-only-router-type',
    'The wire sees the type of the router, nothing behind it.',
    { path: '^extension/wire/api\\.ts$' },
    { path: '^api/', pathNot: '^api/router\\.ts$' },
  ),
  one(
    'wire-router-is-a-type',
    'The router crosses as a type, never as code.',
    { path: '^extension/wire/api\\.ts$' },
    { path: '^api/', dependencyTypesNot: ['type-only'] },
  ),
];

const sharedRooms = [
  one('basics-is-bedrock', 'Basics stands on the language alone.', inside('shared/basics'), {
    path: '^shared/',
    pathNot: '^shared/basics/',
  }),
  one('stripping-stands-alone', 'The engine knows text, not products.', inside('shared/stripping'), {
    path: '^shared/',
    pathNot: '^shared/(stripping|basics)/',
  }),
  one(
    'glossary-stands-alone',
    'The field’s words are data and need nothing but the language.',
    inside('shared/glossary'),
    {
      path: '^shared/',
      pathNot: '^shared/(glossary|basics)/',
    },
  ),
  one(
    'search-stands-alone',
    'Words to stems, plans and snippets: the server and the offline box read alike, and need no more than the glossary.',
    inside('shared/search'),
    {
      path: '^shared/',
      pathNot: '^shared/(search|glossary|basics)/',
    },
  ),
  one(
    'learning-stands-alone',
    'Modules are words for everybody: data that needs the language of the house and nothing else.',
    inside('shared/learning'),
    {
      path: '^shared/',
      pathNot: '^shared/(learning|basics)/',
    },
  ),
  one(
    'next-steps-stands-alone',
    'The crisis flow depends on nothing that can be missing.',
    inside('shared/next-steps'),
    {
      path: '^shared/',
      pathNot: '^shared/(next-steps|basics)/',
    },
  ),
];

const extensionRooms = [
  one(
    'page-is-alone',
    'The page room may strip and speak through the bridge. Nothing else.',
    inside('extension/page'),
    {
      path: '^(extension|shared)/',
      pathNot: otherThan('extension/(page|bridge|platform)/', 'shared/(stripping|basics)/'),
    },
  ),
  one(
    'worker-has-no-screen',
    'The worker may die at any moment and has no DOM.',
    inside('extension/worker'),
    {
      path: '^extension/',
      pathNot: '^extension/(worker|bridge|platform|wire)/',
    },
  ),
  one('panel-not-page', 'The panel never reaches into the clinical page.', inside('extension/panel'), {
    path: '^extension/(page|worker|entrypoints)/',
  }),
  one(
    'features-below-app',
    'The shell arranges features; features do not know the shell.',
    inside('extension/panel/features'),
    { path: '^extension/panel/app/' },
  ),
  one(
    'writing-below-features',
    'The boxes that others will read know no feature, no shell and no wire.',
    inside('extension/panel/writing'),
    { path: '^extension/', pathNot: '^extension/(panel/writing|kit)/' },
  ),
  one(
    'reading-below-features',
    'How lists are read serves features and knows none.',
    inside('extension/panel/reading'),
    { path: '^extension/', pathNot: '^extension/(panel/reading|kit)/' },
  ),
  one(
    'reading-front-door',
    'Reading is entered by its index.ts.',
    { path: '^extension/', pathNot: '^extension/panel/reading/' },
    { path: '^extension/panel/reading/', pathNot: '/index\\.ts$' },
  ),
  one(
    'doing-below-features',
    'A press becomes a deed alike for every feature; it stands on the boxes and on how refusals are said.',
    inside('extension/panel/doing'),
    { path: '^extension/', pathNot: '^extension/(panel/(doing|reading|writing)|kit)/' },
  ),
  one(
    'doing-front-door',
    'Deeds are entered by their index.ts.',
    { path: '^extension/', pathNot: '^extension/panel/doing/' },
    { path: '^extension/panel/doing/', pathNot: '/index\\.ts$' },
  ),
  one(
    'writing-front-door',
    'The boxes are entered by their index.ts.',
    { path: '^extension/', pathNot: '^extension/panel/writing/' },
    { path: '^extension/panel/writing/', pathNot: '/index\\.ts$' },
  ),
  one('wire-carries', 'The wire stands on the bridge and the platform.', inside('extension/wire'), {
    path: '^extension/',
    pathNot: '^extension/(wire|bridge|platform)/',
  }),
  one(
    'crisis-needs-no-network',
    'In-crisis next steps works with the network down and signed out.',
    inside('extension/panel/features/next-steps'),
    { path: '^extension/wire/' },
  ),
  one(
    'crisis-never-reaches-network',
    'Not even through a friend.',
    inside('extension/panel/features/next-steps'),
    { path: '^extension/wire/', reachable: true },
  ),
  one('kit-is-pure', 'The kit draws. It knows no feature, no server, no browser.', inside('extension/kit'), {
    path: '^(extension|shared)/',
    pathNot: '^extension/kit/',
  }),
  one('bridge-carries', 'The bridge knows message shapes only.', inside('extension/bridge'), {
    path: '^extension/',
    pathNot: '^extension/(bridge|platform)/',
  }),
  one('platform-is-ground', 'Platform wraps the browser and knows nobody.', inside('extension/platform'), {
    path: '^extension/',
    pathNot: '^extension/platform/',
  }),
  one('platform-shares-little', 'Platform needs the basics only.', inside('extension/platform'), {
    path: '^shared/',
    pathNot: '^shared/basics/',
  }),
  one(
    'only-panel-walks',
    'The crisis flow is walked in the panel.',
    { path: '^extension/(worker|bridge|wire|page)/' },
    {
      path: '^shared/next-steps/',
    },
  ),
  one('doors-only', 'An entrypoint mounts one room.', inside('extension/entrypoints'), {
    path: '^(extension|shared)/',
    pathNot: otherThan('extension/(entrypoints/|page/|worker/|panel/app/)', 'extension/kit/(gallery|tokens)'),
  }),
  one('app-front-door', 'The shell enters features by their index.ts.', inside('extension/panel/app'), {
    path: '^extension/panel/features/',
    pathNot: '/index\\.tsx?$',
  }),
];

const apiRooms = [
  one('database-is-ground', 'The database room knows tables, not features.', inside('api/database'), {
    path: '^api/',
    pathNot: '^api/(database/|config\\.ts$|log\\.ts$)',
  }),
  one('audit-is-ground', 'Audit writes down what happened and knows nobody.', inside('api/audit'), {
    path: '^api/',
    pathNot: '^api/(audit/|database/|log\\.ts$)',
  }),
  one(
    'paging-is-ground',
    'Pages of lists are cut alike for every feature, and know none.',
    inside('api/paging'),
    {
      path: '^api/',
      pathNot: '^api/paging/',
    },
  ),
  one(
    'access-looks-down',
    'Access decides who may see what; it serves features and knows none.',
    inside('api/access'),
    { path: '^api/(features/|realtime/|jobs/|evaluation/|(server|router|main|trpc)\\.ts$)' },
  ),
  one('realtime-looks-down', 'Realtime carries facts already committed.', inside('api/realtime'), {
    path: '^api/(features/|jobs/|evaluation/|(server|router|main|trpc|errors)\\.ts$)',
  }),
  one(
    'features-below-server',
    'Features are mounted by the router; they do not know it.',
    inside('api/features'),
    {
      // Asking the clock for work is written in the deed's own transaction, as an announcement is.
      path: '^api/(jobs/(?!ask\\.ts$)|evaluation/|(server|router|main)\\.ts$)',
    },
  ),
  one('jobs-have-no-visitors', 'Clock work answers no request.', inside('api/jobs'), {
    path: '^api/(server|router|main|trpc)\\.ts$',
  }),
  one(
    'feeds-know-nobody',
    'Reading other people’s feeds needs no feature, database or clock.',
    inside('api/feeds'),
    {
      path: '^api/',
      pathNot: '^api/feeds/',
    },
  ),
  one('jobs-front-door', 'Clock work calls features by their index.ts.', inside('api/jobs'), {
    path: '^api/features/',
    pathNot: '/index\\.ts$',
  }),
  one(
    'evaluation-is-a-guest',
    'Only a trial needs it: nothing that serves real people may import it.',
    { path: '^api/', pathNot: '^api/evaluation/' },
    { path: '^api/evaluation/' },
  ),
  one(
    'openapi-reads-off',
    'The document is read off the router and the table of access; it knows no feature and no database.',
    inside('api/openapi'),
    {
      path: '^api/',
      pathNot: '^api/(openapi/|access/(key|rate|what|what-keys)\\.ts$|(errors|pages|router|trpc)\\.ts$)',
    },
  ),
  one(
    'router-is-a-list',
    'The router lists routers.',
    { path: '^api/router\\.ts$' },
    {
      path: '^api/',
      pathNot: '^api/(features/[^/]+/router\\.ts$|trpc\\.ts$|errors\\.ts$)',
    },
  ),
  one(
    'server-is-a-list',
    'The server mounts the router, the pages and plugins, and squeezes what devices keep.',
    { path: '^api/server\\.ts$' },
    {
      path: '^api/',
      pathNot:
        '^api/((features/[^/]+|openapi)/pages\\.ts$|(router|trpc|config|errors|health|log|pages|squeeze)\\.ts$)',
    },
  ),
];

const packages = (names) => `(^|/)node_modules/(${names})(/|$)`;
const keys = [
  one(
    'key-browser',
    'Only platform speaks to the browser API; doors may be declared with WXT.',
    { path: '^(extension|shared|api)/', pathNot: '^extension/(platform|entrypoints)/' },
    { path: `${packages('webextension-polyfill|wxt|@wxt-dev')}|^#imports$` },
  ),
  one(
    'key-browser-polyfill',
    'The polyfill has one keeper.',
    { path: '^(extension|shared|api)/', pathNot: '^extension/platform/' },
    { path: packages('webextension-polyfill') },
  ),
  one(
    'page-without-polyfill',
    'The page script carries no polyfill: every byte of it runs inside a clinical page.',
    inside('extension/page'),
    { path: packages('webextension-polyfill'), reachable: true },
  ),
  one(
    'key-sql',
    'Only the rooms that keep data speak SQL, and a feature only in its queries.ts.',
    {
      path: '^(extension|shared|api)/',
      pathNot: [
        '^api/(database|access|audit|realtime|jobs|evaluation)/',
        // Or, where a feature keeps a side of its own (importing beside reading), in that side's.
        '^api/features/[^/]+/queries\\.ts$',
        '^api/features/[^/]+/[^/]+/queries\\.ts$',
      ],
    },
    { path: packages('kysely|pg|@electric-sql') },
  ),
  one(
    'key-react',
    'React lives in the panel, the kit and their doors.',
    { path: '^(extension|shared|api)/', pathNot: '^extension/(panel|kit|entrypoints)/' },
    { path: packages('react|react-dom|react-aria-components|zustand|@tanstack') },
  ),
  one(
    'key-http',
    'Fastify is built in one place.',
    { path: '^(extension|shared|api)/', pathNot: '^api/(server|main)\\.ts$' },
    { path: packages('fastify|@fastify') },
  ),
  one(
    'key-index',
    'The index that works without a server is built in one place.',
    { path: '^(extension|shared|api)/', pathNot: '^shared/search/' },
    { path: packages('minisearch') },
  ),
  one(
    'key-mail',
    'Mail leaves through one door.',
    { path: '^(extension|shared|api)/', pathNot: '^api/mail/' },
    { path: packages('nodemailer') },
  ),
  one('mail-knows-nobody', 'Sending a letter needs no feature, database or clock.', inside('api/mail'), {
    path: '^api/',
    pathNot: '^api/(mail/|config\\.ts$)',
  }),
  one('stripping-has-no-keys', 'The stripping engine uses the language only.', inside('shared/stripping'), {
    path: '(^|/)node_modules/',
  }),
  one(
    'key-provider',
    'The demonstration provider is for trials and tests.',
    { path: '^(extension|shared|api)/', pathNot: '^api/evaluation/' },
    { path: packages('oidc-provider') },
  ),
];

module.exports = {
  forbidden: [...worlds, ...sharedRooms, ...extensionRooms, ...apiRooms, ...shelves, ...keys],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(tests/fixtures|\\.output|\\.wxt)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tests/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.css'],
    },
  },
};
