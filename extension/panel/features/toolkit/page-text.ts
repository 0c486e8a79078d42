// A page as plain text, to paste into a letter or a website.
import type { PaperPage } from './content/types.ts';

export function composePage({ title, lead, sections }: PaperPage): string {
  const parts = sections.map((one) =>
    [
      one.title,
      ...(one.text ?? []),
      ...(one.items ?? []).map((item) => `- ${item}`),
      ...(one.blanks ?? []).map(fillIn),
    ].join('\n'),
  );
  return [title, lead, ...parts].join('\n\n');
}

export const fillIn = (label: string): string => `${label}: [ ]`;
