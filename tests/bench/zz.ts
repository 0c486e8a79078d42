import { findIdentifiers, loadNames } from '#shared/stripping/index.ts';

await loadNames();
for (const t of process.argv.slice(2))
  console.log(
    t.replaceAll('\n', '⏎'),
    '→',
    findIdentifiers(t)
      .map((f) => `${f.kind} «${t.slice(f.start, f.end)}» ${f.why}`)
      .join(' | '),
  );
