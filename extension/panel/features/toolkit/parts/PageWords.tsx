// The sections of a page, on the screen and on paper alike.
import { Heading, Stack, Text } from '#extension/kit/index.ts';
import { Bullets, WritingLines } from '#extension/kit/late.ts';
import type { Section } from '#extension/panel/features/toolkit/content/types.ts';
import { fillIn } from '#extension/panel/features/toolkit/page-text.ts';

type PageWordsProps = { sections: readonly Section[]; level?: 2 | 3; isPaper?: boolean };

export function PageWords({ sections, level = 2, isPaper = false }: PageWordsProps) {
  return sections.map(({ title, text, items, blanks }) => (
    <Stack as="section" gap="tight" key={title} aria-label={title}>
      <Heading level={level} size={level === 2 ? 'small' : 'body'}>
        {title}
      </Heading>
      {text?.map((paragraph) => (
        <Text key={paragraph}>{paragraph}</Text>
      ))}
      {items && <Bullets items={items} />}
      {blanks && !isPaper && <Bullets items={blanks.map(fillIn)} />}
      {isPaper && blanks?.map((label) => <WritingLines key={label} label={label} />)}
    </Stack>
  ));
}
