// Everything that is published, as files: one where it fits, numbered parts where it does not. They name nobody.
import { useState } from 'react';
import { Button, Caption, Heading, RadioGroup, Stack } from '#extension/kit/index.ts';
import type { LibraryGround } from '#extension/panel/features/case-library/ground.ts';
import { useDeed } from '#extension/panel/features/case-library/use-deed.ts';
import { limits } from '#shared/basics/limits.ts';
import { filesWords as said } from './messages.ts';

type Format = 'json' | 'markdown';
const endings: Record<Format, string> = { json: 'json', markdown: 'md' };
const types: Record<Format, string> = { json: 'application/json', markdown: 'text/markdown' };

export function ExportFiles({ ground }: { ground: LibraryGround }) {
  const [format, setFormat] = useState<Format>('json');
  const out = useDeed(ground, {
    deed: async () => {
      const parts: string[] = [];
      let count = 0;
      let cursor: string | undefined;
      do {
        const part = await ground.calls.exportCases({ format, limit: limits.pageSizeMax, cursor });
        if (part.count > 0) parts.push(part.text);
        count += part.count;
        cursor = part.next ?? undefined;
      } while (cursor !== undefined);
      const day = new Date(ground.nowMs()).toISOString().slice(0, 10);
      parts.forEach((text, place) => {
        const number = parts.length > 1 ? `-part-${place + 1}-of-${parts.length}` : '';
        ground.saveFile(`case-studies-${day}${number}.${endings[format]}`, text, types[format]);
      });
      return { count, parts: parts.length };
    },
    said: ({ count, parts }) => (count === 0 ? said.nothingOut : said.out(count, parts)),
  });
  return (
    <Stack as="section" gap="snug" aria-labelledby="files-out">
      <Heading level={2} size="small" id="files-out">
        {said.outHeading}
      </Heading>
      <RadioGroup
        label={said.format}
        kind="line"
        choices={[
          { id: 'json', label: said.json },
          { id: 'markdown', label: said.markdown },
        ]}
        value={format}
        onChange={(id) => setFormat(id as Format)}
      />
      <Caption>{said.outHint}</Caption>
      <Button icon="down" isBusy={out.isPending} busyWords={said.writing} onPress={() => out.mutate()}>
        {said.outDeed}
      </Button>
    </Stack>
  );
}
