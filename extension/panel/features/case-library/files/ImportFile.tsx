// A file is read, looked at by the server without taking anything in, and then taken in by a second press. What is wrong with it, or with
// one of its case studies, is said by where it stands, never by its words.
import { useState } from 'react';
import {
  Button,
  Caption,
  FileButton,
  Heading,
  type IconName,
  Link,
  Notice,
  Row,
  Stack,
  Tag,
  type TagTone,
  Text,
} from '#extension/kit/index.ts';
import { libraryKeys } from '#extension/panel/features/case-library/calls.ts';
import type { LibraryGround } from '#extension/panel/features/case-library/ground.ts';
import { fieldLabels, words } from '#extension/panel/features/case-library/messages.ts';
import { useDeed } from '#extension/panel/features/case-library/use-deed.ts';
import { sayRefusal } from '#extension/panel/reading/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { mayComeIn } from '#shared/contract/case-file.ts';
import type { ImportedCase } from '#shared/contract/case-review.ts';
import { filesWords as said } from './messages.ts';

type Taken = { name: string; format: 'json' | 'markdown'; text: string; items: readonly ImportedCase[] };

export function ImportFile({ ground }: { ground: LibraryGround }) {
  const [taken, setTaken] = useState<Taken | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const look = useDeed(ground, {
    deed: async (file: File) => {
      setTaken(null);
      setTrouble(null);
      const text = await readText(file);
      if (text === null) return setTrouble(said.tooLarge);
      const format = /^\uFEFF?\s*[{[]/.test(text) ? 'json' : 'markdown';
      try {
        const { items } = await ground.calls.importCases({ format, text, isDryRun: true });
        setTaken({ name: file.name, format, text, items });
      } catch (cause) {
        // Of a file that is not ours there is nothing more to say than that.
        setTrouble(sayRefusal(cause, words.trouble.undone));
      }
    },
  });
  const take = useDeed(ground, {
    deed: ({ format, text }: Taken) => ground.calls.importCases({ format, text, isDryRun: false }),
    said: ({ added }) => said.tookIn(added),
    changes: [libraryKeys.queue, libraryKeys.mine],
    onDone: () => setTaken(null),
  });
  const added = taken?.items.filter(({ outcome }) => outcome === 'added').length ?? 0;
  return (
    <Stack as="section" gap="snug" aria-labelledby="files-in">
      <Heading level={2} size="small" id="files-in">
        {said.inHeading}
      </Heading>
      <Caption>{said.inHint}</Caption>
      <Row>
        <FileButton
          accepts={['.json', '.md', 'application/json', 'text/markdown']}
          isBusy={look.isPending}
          busyWords={said.reading}
          onFile={(file) => look.mutate(file)}
        >
          {said.choose}
        </FileButton>
      </Row>
      {trouble && (
        <Notice kind="warning" heading={said.refused}>
          {trouble}
        </Notice>
      )}
      {taken && (
        <Stack gap="snug">
          <Notice isSpoken="politely" heading={taken.name}>
            {said.found(taken.items.length, added)}
          </Notice>
          <Stack as="ol" gap="snug" aria-label={said.inside}>
            {taken.items.map((one) => (
              <li key={one.position}>
                <Inside one={one} />
              </li>
            ))}
          </Stack>
          <Button
            kind="primary"
            isWide
            icon="add"
            isDisabled={added === 0}
            isBusy={take.isPending}
            onPress={() => take.mutate(taken)}
          >
            {said.take(added)}
          </Button>
        </Stack>
      )}
      <Link href={ground.ways.caseQueue()}>{words.library.queue}</Link>
    </Stack>
  );
}

const looks: Record<ImportedCase['outcome'], { tone: TagTone; icon: IconName }> = {
  added: { tone: 'success', icon: 'check-circle' },
  duplicate: { tone: 'neutral', icon: 'copy' },
  identifies: { tone: 'danger', icon: 'shield' },
  'not-complete': { tone: 'warning', icon: 'edit' },
  unreadable: { tone: 'warning', icon: 'warning' },
};

function Inside({ one }: { one: ImportedCase }) {
  const { tone, icon } = looks[one.outcome];
  const fields = one.fields.map((field) => fieldLabels[field as keyof typeof fieldLabels] ?? field);
  return (
    <Stack gap="tight">
      <Row gap="tight">
        <Tag tone={tone} icon={icon}>
          {said.outcomes[one.outcome]}
        </Tag>
      </Row>
      <Text>
        <bdi>{one.title ?? said.place(one.position + 1)}</bdi>
      </Text>
      {fields.length > 0 && <Caption>{said.where(fields)}</Caption>}
    </Stack>
  );
}

/** Null: more than may come in at once. What is far too large is not even read. */
async function readText(file: File): Promise<string | null> {
  if (file.size > limits.requestBytesMax) return null;
  const text = await file.text();
  return mayComeIn(text) ? text : null;
}
