// `npm run new <feature>`: begins a shelf at all its addresses, spelled alike. It never overwrites a file.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { features } from './features.ts';
import { root } from './files.ts';

const pascal = (name: string) => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
const camel = (name: string) => pascal(name).replace(/^\w/, (letter) => letter.toLowerCase());

/** The files a feature begins with; every one of them compiles and says what it is for. */
export function shelf(feature: string): Record<string, string> {
  const view = `${pascal(feature)}View`;
  const words = feature.replaceAll('-', ' ');
  return {
    [`shared/contract/${feature}.ts`]: `// ${pascal(feature)}: what may cross the wire. A text others can read is \`readable\`, or \`exempt\` with its reason.
import { z } from 'zod';

export const read${pascal(feature)} = { input: z.object({}), output: z.object({}) };
`,
    [`api/database/tables/${feature}.ts`]: `// The tables of ${words}. Owner: features/${feature}. Add them to tables/index.ts and to a migration.
export type ${pascal(feature)}Tables = Record<never, never>;
`,
    [`api/features/${feature}/router.ts`]: `// A table of contents: who may knock, and which deed answers. Mount it in api/router.ts.
import { member, router } from '#api/trpc.ts';
import { read${pascal(feature)} } from '#shared/contract/${feature}.ts';

export const ${camel(feature)}Router = router({
  read: member
    .input(read${pascal(feature)}.input)
    .output(read${pascal(feature)}.output)
    .query(() => ({})),
});
`,
    [`extension/panel/features/${feature}/index.ts`]: `// What the shell and listed neighbours may use of ${words}.
export { ${view} } from './${view}.tsx';
`,
    [`extension/panel/features/${feature}/messages.ts`]: `// Every word that ${words} shows, in plain English.
export const messages = { title: '${words.replace(/^\w/, (letter) => letter.toUpperCase())}' } as const;
`,
    [`extension/panel/features/${feature}/${view}.tsx`]: `// The screen of ${words}.
import { PageTitle } from '#extension/kit/index.ts';
import { messages } from './messages.ts';

export function ${view}() {
  return <PageTitle>{messages.title}</PageTitle>;
}
`,
    [`tests/features/${feature}.test.ts`]: `// The promise of ${words}, through its route.
import { expect, test } from 'vitest';
import { read${pascal(feature)} } from '#shared/contract/${feature}.ts';

test('${words}: the contract refuses what it does not know', () => {
  expect(read${pascal(feature)}.input.safeParse(null).success).toBe(false);
});
`,
  };
}

async function begin(feature: string): Promise<number> {
  if (!(features as readonly string[]).includes(feature)) {
    console.error(
      `"${feature}" is not a feature of the house. Add it to tests/house/features.ts first; there: ${features.join(', ')}.`,
    );
    return 1;
  }
  const plan = Object.entries(shelf(feature));
  const standing = plan.filter(([file]) => existsSync(join(root, file)));
  for (const [file, text] of plan) {
    if (existsSync(join(root, file))) continue;
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
    console.log(`new   ${file}`);
  }
  for (const [file] of standing) console.log(`kept  ${file}`);
  console.log(
    'Next: mount the router in api/router.ts, the view in extension/panel/app, then `npm run check`.',
  );
  return 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = await begin(process.argv[2] ?? '');
