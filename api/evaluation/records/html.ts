// Text to HTML with everything put in escaped; only what this tag made passes unescaped.
export type Html = { readonly markup: string };

type Part = Html | string | number | readonly (Html | string)[];

export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  const markup = strings.map(
    (string, index) => string + (index < parts.length ? toMarkup(parts[index]) : ''),
  );
  return { markup: markup.join('') };
}

function toMarkup(part: Part | undefined): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return 'markup' in part ? part.markup : part.map(toMarkup).join('');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string) {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
