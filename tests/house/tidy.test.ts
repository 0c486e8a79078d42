// Rules about the house that no linter knows. A remark made twice in review becomes a rule here.
import { describe, expect, test } from 'vitest';
import { features } from './features.ts';
import { code, files, product, read, root } from './files.ts';
import longFiles from './long-files.json' with { type: 'json' };

const linesMax = 300;
/** What a rule finds, as "file:line" so that a failure can be clicked. */
function places(among: readonly string[], pattern: RegExp): string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}
/** A word that this file may not contain itself. */
const word = (...parts: string[]) => parts.join('');

describe('names and addresses', () => {
  test('the top level is the list in the house plan', () => {
    const allowed = new Set(
      'package.json package-lock.json tsconfig.json wxt.config.ts biome.json README.md LICENSE .gitignore .npmrc .ci extension api shared tests docs'.split(
        ' ',
      ),
    );
    const top = [...new Set(files.map((file) => file.split('/')[0] as string))];
    expect(top.filter((name) => !allowed.has(name))).toEqual([]);
  });

  test('a file says what it does: no utils, helpers, common or misc', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.|$)/i.test(file))).toEqual([]);
  });

  test('files are kebab-case; a file of one component carries its name', () => {
    const bad = code.filter((file) => {
      const name = (file.split('/').at(-1) as string).replace(/(\.(test|content|d|config))?\.(ts|tsx)$/, '');
      return !(
        /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ||
        (/\.tsx$/.test(file) && /^[A-Z][A-Za-z0-9]*$/.test(name))
      );
    });
    expect(bad).toEqual([]);
  });

  test('a feature has one name wherever it lives', () => {
    const shelves = product.flatMap((file) => {
      const found = /^(?:extension\/panel|api)\/features\/([^/]+)\//.exec(file);
      return found ? [found[1] as string] : [];
    });
    expect([...new Set(shelves)].filter((name) => !(features as readonly string[]).includes(name))).toEqual(
      [],
    );
  });

  test('a folder of a shelf holds at most twenty files, and folders are not nested deeper than one', () => {
    const folders = new Map<string, number>();
    const deep: string[] = [];
    for (const file of product) {
      const found = /^((?:extension\/panel|api)\/features\/[^/]+)\/(.*)$/.exec(file);
      if (!found) continue;
      const [name, ...inside] = (found[2] as string).split('/').reverse();
      if (inside.length > 1) deep.push(`${found[1]}/${name}`);
      const folder = [found[1], ...inside].join('/');
      folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    expect([...folders].filter(([, count]) => count > 20)).toEqual([]);
    expect(deep).toEqual([]);
  });
});

describe('lines', () => {
  test('an import is ./x or #room/x, never ../', () => {
    expect(places(code, /^(import|export)\b.*from '\.\.\//)).toEqual([]);
  });

  test('a file opens by saying what it promises', () => {
    const silent = product.filter((file) => !/^(\/\/|\/\*|#!)/.test(read(file)));
    expect(silent).toEqual([]);
  });

  test(`no file grows past ${linesMax} lines; those that had may only shrink`, () => {
    const ledger = longFiles as Record<string, number>;
    const grown = code
      .map((file) => [file, read(file).split('\n').length - 1] as const)
      .filter(([file, lines]) => lines > (ledger[file] ?? linesMax));
    expect(grown).toEqual([]);
    expect(Object.keys(ledger).filter((file) => !files.includes(file))).toEqual([]);
  });

  test('nothing is left for later in the code', () => {
    expect(
      places(
        code,
        new RegExp(`\\b(${word('TO', 'DO')}|${word('FIX', 'ME')}|${word('XX', 'X')}|${word('HA', 'CK')})\\b`),
      ),
    ).toEqual([]);
  });

  test('nothing is caught to be silent', () => {
    expect(places(product, /catch\s*(\(\w*\))?\s*\{\s*\}|\.catch\(\(\)\s*=>\s*\{\s*\}\)/)).toEqual([]);
  });

  test('no word of a case reaches the log', () => {
    const logging =
      /\blog(?:ger)?\.(?:info|warn|error|debug)\(.*\b(body|title|text|selection|note|draft|name|email)\b\s*[:,})]/;
    expect(places(product, logging)).toEqual([]);
  });

  test('no browser storage or address of a clinical system is spelled out', () => {
    expect(places(product, /emisweb|systmonline|\bsystmone\.[a-z]/i)).toEqual([]);
  });
});

describe('data', () => {
  test('every column is named: no selectAll', () => {
    expect(places(product, /\.selectAll\(/)).toEqual([]);
  });

  test('a table is written by its owner alone', () => {
    const owner = new Map<string, string>();
    for (const file of product) {
      const found = /^api\/database\/tables\/([^/]+)\.ts$/.exec(file);
      if (!found || found[1] === 'index') continue;
      for (const [, table] of read(file).matchAll(/\b([a-z]\w*): [A-Z]\w*Table\b/g))
        owner.set(table as string, found[1] as string);
    }
    expect(owner.size).toBeGreaterThan(10);
    // access/ decides at the door: it notes when a session or a key was last used and takes a pseudonym as it shows one.
    // jobs/ forgets what has expired, whoever wrote it.
    const lent: Record<string, string[]> = {
      access: ['session', 'api_key', 'pseudonym'],
      jobs: ['sign_in', 'session_token', 'logout_token', 'api_key'],
    };
    const strangers = product.flatMap((file) => {
      const room = /^api\/(?:features\/)?([^/]+)\//.exec(file)?.[1];
      if (!room || room === 'evaluation' || room === 'database') return [];
      return [...read(file).matchAll(/\b(?:insertInto|updateTable|deleteFrom)\('(\w+)'/g)]
        .filter(([, table]) => owner.get(table as string) !== room && !lent[room]?.includes(table as string))
        .map(([, table]) => `${file} writes ${table}`);
    });
    expect(strangers).toEqual([]);
  });
});

describe('what is committed', () => {
  test('versions are exact', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('the lock file names no download address', () => {
    expect(read('package-lock.json')).not.toContain(word('"resol', 'ved"'));
  });

  test('no path of a machine stands in a text', () => {
    const texts = files.filter((file) => /\.(ts|tsx|css|html|json|md|sh|cjs|mjs|sql)$/.test(file));
    const paths = new RegExp(
      `(^|[\\s'"\`(=])/(${word('wo', 'rk')}|${word('ro', 'ot')}|${word('ho', 'me')})/\\w`,
    );
    expect(places(texts, paths)).toEqual([]);
    expect(places(texts, new RegExp(root.replace(/[/.]/g, '\\$&')))).toEqual([]);
  });

  test('pictures are small', async () => {
    const { statSync } = await import('node:fs');
    const heavy = files.filter(
      (file) => /\.(png|jpe?g|gif|webp)$/.test(file) && statSync(`${root}${file}`).size > 150_000,
    );
    expect(heavy).toEqual([]);
  });
});
