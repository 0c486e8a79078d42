// Every forbidden import is made once, in a small house of its own, and must be seen red for its own reason.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const rules = createRequire(import.meta.url)('./rooms.cjs') as { forbidden: { name: string }[] };

/** Rule → who imports what. A path is a file of the small house; a bare word is a package. */
const forbidden: Record<string, [from: string, to: string]> = {
  'no-cycles': ['shared/basics/egg.ts', 'shared/basics/hen.ts'],
  'shared-owns-no-world': ['shared/basics/a1.ts', 'api/log.ts'],
  'api-not-extension': ['api/a2.ts', 'extension/platform/p.ts'],
  'extension-not-api': ['extension/worker/a3.ts', 'api/log.ts'],
  'wire-only-router-type': ['extension/wire/api.ts', 'api/log.ts'],
  'wire-router-is-a-type': ['extension/wire/api.ts', 'api/router.ts'],
  'basics-is-bedrock': ['shared/basics/a4.ts', 'shared/contract/c.ts'],
  'stripping-stands-alone': ['shared/stripping/a5.ts', 'shared/contract/c.ts'],
  'glossary-stands-alone': ['shared/glossary/a42.ts', 'shared/stripping/s.ts'],
  'search-stands-alone': ['shared/search/a62.ts', 'shared/contract/c.ts'],
  'learning-stands-alone': ['shared/learning/a64.ts', 'shared/next-steps/n.ts'],
  'next-steps-stands-alone': ['shared/next-steps/a6.ts', 'shared/stripping/s.ts'],
  'page-is-alone': ['extension/page/a7.ts', 'shared/contract/c.ts'],
  'worker-has-no-screen': ['extension/worker/a8.ts', 'extension/kit/k.ts'],
  'panel-not-page': ['extension/panel/app/a9.ts', 'extension/page/p.ts'],
  'features-below-app': ['extension/panel/features/ask/a10.ts', 'extension/panel/app/x.ts'],
  'writing-below-features': ['extension/panel/writing/a60.ts', 'extension/panel/features/ask/index.ts'],
  'writing-front-door': ['extension/panel/features/ask/a61.ts', 'extension/panel/writing/inside.ts'],
  'reading-below-features': ['extension/panel/reading/a62.ts', 'extension/panel/features/ask/index.ts'],
  'reading-front-door': ['extension/panel/features/ask/a63.ts', 'extension/panel/reading/inside.ts'],
  'doing-below-features': ['extension/panel/doing/a65.ts', 'extension/panel/features/ask/index.ts'],
  'doing-front-door': ['extension/panel/features/ask/a66.ts', 'extension/panel/doing/inside.ts'],
  'wire-carries': ['extension/wire/a11.ts', 'extension/panel/app/x.ts'],
  'crisis-needs-no-network': ['extension/panel/features/next-steps/a12.ts', 'extension/wire/w.ts'],
  'crisis-never-reaches-network': [
    'extension/panel/features/next-steps/a13.ts',
    'extension/platform/friend.ts',
  ],
  'kit-is-pure': ['extension/kit/a14.ts', 'shared/basics/b.ts'],
  'bridge-carries': ['extension/bridge/a15.ts', 'extension/kit/k.ts'],
  'platform-is-ground': ['extension/platform/friend.ts', 'extension/wire/w.ts'],
  'platform-shares-little': ['extension/platform/a16.ts', 'shared/stripping/s.ts'],
  'only-panel-walks': ['extension/worker/a17.ts', 'shared/next-steps/n.ts'],
  'doors-only': ['extension/entrypoints/a18.ts', 'extension/wire/w.ts'],
  'app-front-door': ['extension/panel/app/a19.ts', 'extension/panel/features/ask/inside.ts'],
  'database-is-ground': ['api/database/a20.ts', 'api/access/x.ts'],
  'audit-is-ground': ['api/audit/a21.ts', 'api/access/x.ts'],
  'paging-is-ground': ['api/paging/a84.ts', 'api/log.ts'],
  'access-looks-down': ['api/access/a22.ts', 'api/features/channels/index.ts'],
  'realtime-looks-down': ['api/realtime/a23.ts', 'api/features/channels/index.ts'],
  'features-below-server': ['api/features/channels/a24.ts', 'api/server.ts'],
  'jobs-have-no-visitors': ['api/jobs/a25.ts', 'api/trpc.ts'],
  'feeds-know-nobody': ['api/feeds/a50.ts', 'api/log.ts'],
  'jobs-front-door': ['api/jobs/a26.ts', 'api/features/channels/inside.ts'],
  'evaluation-is-a-guest': ['api/a27.ts', 'api/evaluation/e.ts'],
  'router-is-a-list': ['api/router.ts', 'api/features/channels/inside.ts'],
  'openapi-reads-off': ['api/openapi/a36.ts', 'api/features/channels/inside.ts'],
  'server-is-a-list': ['api/server.ts', 'api/features/channels/inside.ts'],
  'panel-feature-back-door': [
    'extension/panel/features/ask/a28.ts',
    'extension/panel/features/channels/inside.ts',
  ],
  'panel-feature-stranger': [
    'extension/panel/features/notes/a29.ts',
    'extension/panel/features/ask/index.ts',
  ],
  'panel-feature-stranger-ask': [
    'extension/panel/features/ask/a30.ts',
    'extension/panel/features/notes/index.ts',
  ],
  'panel-feature-stranger-channels': [
    'extension/panel/features/channels/a31.ts',
    'extension/panel/features/ask/index.ts',
  ],
  'api-feature-back-door': ['api/features/session/a32.ts', 'api/features/channels/inside.ts'],
  'api-feature-stranger': ['api/features/search/a33.ts', 'api/features/channels/index.ts'],
  'api-feature-stranger-session': ['api/features/session/a74.ts', 'api/features/channels/index.ts'],
  'api-feature-stranger-case-library': ['api/features/case-library/a60.ts', 'api/features/channels/index.ts'],
  'api-feature-stranger-channels': ['api/features/channels/a61.ts', 'api/features/session/index.ts'],
  'api-feature-stranger-directory': ['api/features/directory/a62.ts', 'api/features/channels/index.ts'],
  'api-feature-stranger-insights': ['api/features/insights/a90.ts', 'api/features/channels/index.ts'],
  'api-feature-stranger-moderation': ['api/features/moderation/a66.ts', 'api/features/directory/index.ts'],
  'api-feature-stranger-chases': ['api/features/chases/a51.ts', 'api/features/channels/index.ts'],
  'api-feature-stranger-mentoring': ['api/features/mentoring/a83.ts', 'api/features/channels/index.ts'],
  'api-feature-stranger-relay': ['api/features/relay/a72.ts', 'api/features/channels/index.ts'],
  'api-feature-stranger-profile': ['api/features/profile/a91.ts', 'api/features/moderation/index.ts'],
  'api-feature-stranger-people': ['api/features/people/a82.ts', 'api/features/moderation/index.ts'],
  'api-feature-stranger-nudges': ['api/features/nudges/a71.ts', 'api/features/moderation/index.ts'],
  'mail-knows-nobody': ['api/mail/a72.ts', 'api/log.ts'],
  'key-mail': ['api/features/nudges/a73.ts', 'nodemailer'],
  'key-browser': ['extension/worker/a34.ts', 'wxt/browser'],
  'key-browser-polyfill': ['extension/entrypoints/a35.ts', 'webextension-polyfill'],
  'page-without-polyfill': ['extension/page/a36.ts', 'extension/platform/browser.ts'],
  'key-sql': ['api/features/channels/a37.ts', 'kysely'],
  'key-react': ['extension/worker/a38.ts', 'react'],
  'key-http': ['api/features/channels/a39.ts', 'fastify'],
  'key-index': ['extension/worker/a63.ts', 'minisearch'],
  'stripping-has-no-keys': ['shared/stripping/a40.ts', 'zod'],
  'key-provider': ['api/features/session/a41.ts', 'oidc-provider'],
};

/** The other side of rules that need a second import to be broken. */
const alongside: [from: string, to: string][] = [
  ['shared/basics/hen.ts', 'shared/basics/egg.ts'],
  ['extension/platform/browser.ts', 'webextension-polyfill'],
];

/** Imports that must stay green: a rule that forbids everything would pass the table above. */
const allowed: [from: string, to: string][] = [
  ['extension/page/b1.ts', 'shared/stripping/s.ts'],
  ['extension/page/b2.ts', 'extension/bridge/b.ts'],
  ['extension/worker/b3.ts', 'extension/wire/w.ts'],
  ['extension/panel/features/ask/b4.ts', 'extension/panel/features/channels/index.ts'],
  ['extension/panel/features/next-steps/b5.ts', 'shared/next-steps/n.ts'],
  ['extension/panel/features/ask/b8.ts', 'extension/panel/writing/index.ts'],
  ['extension/panel/features/ask/b9.ts', 'extension/panel/reading/index.ts'],
  ['extension/panel/features/ask/b10.ts', 'extension/panel/doing/index.ts'],
  ['extension/panel/app/b6.ts', 'extension/panel/features/ask/index.ts'],
  ['shared/contract/b7.ts', 'shared/stripping/s.ts'],
  ['api/features/channels/queries.ts', 'kysely'],
  ['api/server.ts', 'fastify'],
];

type Violation = { rule: { name: string }; from: string };
let seen: Violation[] = [];
let house = '';

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'peer-hub-house-'));
  const files = new Map<string, string[]>();
  const place = (file: string) => files.get(file) ?? files.set(file, []).get(file)!;
  for (const [from, to] of [...Object.values(forbidden), ...alongside, ...allowed]) {
    const isPackage = !/^(shared|api|extension)\//.test(to);
    place(from).push(`import '${isPackage ? to : `#${to}`}';`);
    if (!isPackage) place(to);
  }
  for (const [file, lines] of files) {
    await mkdir(dirname(join(house, file)), { recursive: true });
    await writeFile(join(house, file), `${lines.join('\n')}\nexport {};\n`);
  }
  await writeFile(
    join(house, 'package.json'),
    JSON.stringify({
      type: 'module',
      imports: { '#shared/*': './shared/*', '#api/*': './api/*', '#extension/*': './extension/*' },
      // Known packages; without them every import of one would be "not found" instead of forbidden.
      dependencies: {
        kysely: '*',
        react: '*',
        fastify: '*',
        minisearch: '*',
        zod: '*',
        wxt: '*',
        'webextension-polyfill': '*',
        'oidc-provider': '*',
      },
    }),
  );
  await mkdir(join(house, 'tests'));
  await writeFile(
    join(house, 'tests/tsconfig.json'),
    '{"compilerOptions":{"module":"preserve","moduleResolution":"bundler","allowImportingTsExtensions":true},"include":["../api"]}',
  );
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'));
  const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const config = join(root, 'tests/house/rooms.cjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [depcruise, '--config', config, '-T', 'json', 'shared', 'api', 'extension'],
    { cwd: house, maxBuffer: 64 * 1024 * 1024 },
  ).catch((failed: { stdout: string }) => failed);
  seen = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
});

afterAll(() => rm(house, { recursive: true, force: true }));

describe('rooms', () => {
  test.each(Object.entries(forbidden))('%s is seen red', (rule, [from]) => {
    expect(
      seen.filter((violation) => violation.rule.name === rule).map((violation) => violation.from),
    ).toContain(from);
  });

  test('every rule of the house has its forbidden import', () => {
    expect(Object.keys(forbidden).sort()).toEqual(rules.forbidden.map((rule) => rule.name).sort());
  });

  test.each(allowed)('%s may import %s', (from, to) => {
    const mine = seen.filter(
      (violation) => violation.from === from && !['no-cycles'].includes(violation.rule.name),
    );
    // Files that also break a rule on purpose are judged by the table above.
    const onPurpose = Object.values(forbidden).filter(([file]) => file === from).length;
    expect(mine.length, `${from} → ${to}`).toBeLessThanOrEqual(onPurpose);
  });
});
