// The copy for an appraisal, as plain text and as a page to print. Pure. What was posted without a name is in it only where that is wished, and
// where it is not the copy is the same, letter for letter, as if there were nothing of the kind: a gap would tell as much.
import type { StrippedText } from '#shared/basics/text.ts';
import type { Contribution, Split } from '#shared/contract/recognition.ts';
import { moduleOf } from '#shared/learning/shape.ts';
import type { LineOf } from './calls.ts';
import { dayOf, sayDay } from './days.ts';
import { words } from './messages.ts';

export type Facts = {
  me: { name: string; organisation: string } | null;
  /** Calendar days. */
  from: string | null;
  until: string;
  contribution: Contribution;
  cases: readonly LineOf<'case'>[];
  modules: readonly LineOf<'module'>[];
  isWithUnnamed: boolean;
  /** Stripped: an appraisal is read by others, and the engine takes no name of a patient for granted. */
  own: StrippedText | null;
};

type Section = { heading: string; lines: string[]; isList: boolean };
type Copy = { title: string; who: string | null; sections: Section[]; end: string };

const said = words.file;
const number = words.numbers;

function compose(facts: Facts): Copy {
  const { me, from, until, contribution: all, isWithUnnamed, own } = facts;
  const split = (title: (count: number) => string, { named, unnamed }: Split): string | null => {
    const extra = isWithUnnamed ? unnamed : 0;
    if (named + extra === 0) return null;
    const main = title(named + extra);
    return extra > 0 ? `${main} (${said.unnamedOf(extra)})` : main;
  };
  const counted = (title: (count: number) => string, count: number) => (count > 0 ? title(count) : null);
  const given = [
    split(number['safe-steps'], all.safeSteps),
    split(number.answers, all.answers),
    split(number.thanks, all.thanks),
    split(number.cases, all.cases),
    all.mentoring.isOffered ? said.offered : null,
    counted(number.mentoring, all.mentoring.talks),
    counted(number.supervision, all.supervision),
  ].filter((line) => line !== null);
  const cases = facts.cases
    .filter(({ isNamed }) => isNamed || isWithUnnamed)
    .map(({ title, at, isNamed }) =>
      isNamed ? said.published(title, dayOf(at)) : `${said.published(title, dayOf(at))} (${said.unnamed})`,
    );
  const modules = facts.modules.map(({ id, at }) => {
    const module = moduleOf(id);
    return said.module(module?.title ?? said.gone(id), module?.minutes ?? null, dayOf(at));
  });
  const { modules: count, minutes } = all.learning;
  const span = words.period.spoken(from === null ? null : sayDay(from), sayDay(until));
  return {
    title: said.title,
    who: me ? `${me.name}, ${me.organisation}` : null,
    sections: [
      {
        heading: said.period,
        lines: [span, isWithUnnamed ? said.withUnnamed : said.named],
        isList: false,
      },
      { heading: said.given, lines: given.length > 0 ? given : [said.nothing], isList: given.length > 0 },
      ...(cases.length > 0 ? [{ heading: said.cases, lines: cases, isList: true }] : []),
      ...(modules.length > 0
        ? [{ heading: said.learning, lines: [...modules, said.total(count, minutes)], isList: true }]
        : []),
      ...(own === null ? [] : [{ heading: said.own, lines: own.split('\n'), isList: false }]),
    ],
    end: said.provenance(sayDay(until)),
  };
}

export function composeText(facts: Facts): string {
  const { title, who, sections, end } = compose(facts);
  const parts = sections.map(({ heading, lines, isList }) =>
    [heading, ...lines.map((line) => (isList ? `- ${line}` : line))].join('\n'),
  );
  return [who === null ? title : `${title}\n${who}`, ...parts, end].join('\n\n');
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** By itself: no script, nothing loaded from anywhere. Every office computer opens and prints it, which is not so of Markdown. */
export function composePage(facts: Facts): string {
  const { title, who, sections, end } = compose(facts);
  const body = sections.map(({ heading, lines, isList }) => {
    const inside = isList
      ? `<ul>\n${lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}\n</ul>`
      : lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
    return `<h2>${escaped(heading)}</h2>\n${inside}`;
  });
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${who === null ? '' : `<p>${escaped(who)}</p>\n`}${body.join('\n')}
</main>
<footer><p>${escaped(end)}</p></footer>
</body>
</html>
`;
}
