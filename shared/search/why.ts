// Why something was found, and which words of it are shown strong. Pure; the server and the offline box say it alike.
import type { Need } from '#shared/basics/lists.ts';
import type { Plan } from './plan.ts';
import { stemOf } from './stem.ts';
import { wordsIn } from './weigh-document.ts';

export type WhyFound =
  | { kind: 'exact' }
  | { kind: 'words'; in: 'title' | 'text' | 'labels'; words: string[] }
  | { kind: 'meaning'; typed: string; found: string }
  | { kind: 'need'; need: Need }
  | { kind: 'similar' };

const whyWordsMax = 6;

/** What is shown strong: every stem that was searched for, with its weight. */
export const strongStems = ({ terms }: Plan): ReadonlyMap<string, number> =>
  new Map(terms.map(({ stem, rough }) => [stem, rough]));

type Stems = ReadonlySet<string>;
/** What stands in it, by stems. */
type Seen = { inTitle: Stems; inBody: Stems; needs: readonly Need[] };

export function whyOf({ inTitle, inBody, needs }: Seen, plan: Plan, isExact: boolean): WhyFound[] {
  const why: WhyFound[] = isExact ? [{ kind: 'exact' }] : [];
  const typed = plan.exact.split(' ').filter((word) => word !== '');
  const met = (stems: Stems) =>
    typed.filter((word) => stems.has(stemOf(word)) && plan.terms.some(({ stem }) => stem === stemOf(word)));
  const titleWords = met(inTitle);
  const bodyWords = met(inBody);
  if (titleWords.length > 0)
    why.push({ kind: 'words', in: 'title', words: titleWords.slice(0, whyWordsMax) });
  else if (bodyWords.length > 0)
    why.push({ kind: 'words', in: 'text', words: bodyWords.slice(0, whyWordsMax) });
  for (const { typed: said, searched } of plan.meanings) {
    const stems = wordsIn(searched).map(stemOf);
    if (!stems.every((stem) => inTitle.has(stem) || inBody.has(stem))) continue;
    why.push({ kind: 'meaning', typed: said, found: searched });
    break;
  }
  const need = plan.needs.find((one) => needs.includes(one));
  if (need) why.push({ kind: 'need', need });
  return why.length > 0 ? why : [{ kind: 'similar' }];
}

export const stemsIn = (text: string): Stems => new Set(wordsIn(text).map(stemOf));
