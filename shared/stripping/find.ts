// Finds what identifies in a text. Offsets are those of the text as given; findings are ordered, merged and never overlap.

import { recognise } from './known.ts';
import { LABEL } from './labels.ts';
import { fold, unfold } from './normalise.ts';
import type { Confidence, Found, Kind, Options } from './types.ts';

type Rule = { kind: Kind; pattern: RegExp; why: string; confidence: Confidence };
const rule = (kind: Kind, pattern: RegExp, why: string, confidence: Confidence = 'certain'): Rule => ({
  kind,
  pattern,
  why,
  confidence,
});
const RULES: Rule[] = [
  rule('EMAIL', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g, 'an e-mail address'),
  rule('NHS_NUMBER', /(?<!\d)\d{3}[ .-]?\d{3}[ .-]?\d{4}(?!\d)/g, 'ten digits like an NHS number'),
  rule(
    'NINO',
    /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi,
    'a National Insurance number',
  ),
  rule(
    'PHONE',
    /(?<!\d)(?:\+44 ?(?:\(0\))? ?|0)(?!800|808|3\d\d)\d(?:[ -]?\d){8,9}(?!\d)/g,
    'a telephone number',
  ),
  rule('POSTCODE', /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/gi, 'a postcode'),
  rule(
    'DATE_OF_BIRTH',
    /(?<=(?:\bdob|\bd\.o\.b\.?|\bborn|\bdate of birth)[: ]{1,4})\d{1,2}[/.-](?:\d{1,2}|[a-z]{3})[/.-]\d{2,4}/gi,
    'a date of birth',
  ),
  rule(
    'PERSON',
    /(?<=\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )[A-Z][\w'-]+(?: [A-Z][\w'-]+)?/g,
    'a name after a title',
  ),
];

/** Finds what identifies in `text`. */
export function findIdentifiers(text: string, options: Options = {}): Found[] {
  const folded = fold(text);
  const found: Found[] = [];
  const walls = [...folded.text.matchAll(LABEL)].map((m) => [m.index, m.index + m[0].length] as const);
  const add = (kind: Kind, start: number, end: number, why: string, confidence: Confidence) => {
    if (walls.some(([a, b]) => start < b && end > a)) return;
    const span = unfold(folded, start, end);
    if (found.some((f) => f.start < span.end && f.end > span.start)) return;
    if (confidence === 'suspected' && options.kept?.some((k) => k.start <= span.start && k.end >= span.end))
      return;
    found.push({ kind, ...span, why, confidence });
  };
  const known = recognise(options.known);
  if (known) {
    for (const m of folded.text.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)) {
      const kind = known.kindOf(m[0].toLowerCase());
      if (kind) add(kind, m.index, m.index + m[0].length, 'known from the record on screen', 'certain');
    }
  }
  for (const { kind, pattern, why, confidence } of RULES)
    for (const m of folded.text.matchAll(pattern)) add(kind, m.index, m.index + m[0].length, why, confidence);
  return found.sort((a, b) => a.start - b.start);
}
