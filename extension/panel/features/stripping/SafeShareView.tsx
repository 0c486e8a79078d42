// Words are checked before they go anywhere, with no question behind it: stripped like everything that others read, on this device alone, and
// kept nowhere. So whoever must write to a chat or a form has the engine too, and sees what it does before trusting it with a question.
import { useRef, useState } from 'react';
import { Button, Disclosure, Notice, PageTitle, Row, Stack, Text } from '#extension/kit/index.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { SafeShareGround } from './ground.ts';
import { words } from './messages.ts';

export function SafeShareView({ ground }: { ground: SafeShareGround }) {
  const box = useBox(ground.writing);
  const [verdict, setVerdict] = useState<StrippedText | null>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const raw = box.box.raw.trim();
  // Of other words than those that stand there it would say nothing.
  const stands = verdict === raw ? verdict : null;
  const count = box.box.labels.filter(({ label }) => raw.includes(label)).length;

  const check = async () => {
    setIsEmpty(raw === '');
    // What goes in this breath is seen here, where nothing is sent: the second look follows at once, unless it is for names.
    const settled = (await box.settle()) ?? (box.knowledge.hasNames ? await box.settle() : null);
    setVerdict(settled?.text ?? null);
    input.current?.focus();
  };
  const copy = async (text: StrippedText) => {
    ground.toast((await ground.copy(text)) ? words.copied : { words: words.notCopied, kind: 'warning' });
  };
  const empty = () => {
    box.restart('');
    setVerdict(null);
    input.current?.focus();
  };
  return (
    <Stack gap="normal">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      <MarkedArea
        marked={box}
        label={words.box}
        hint={words.hint}
        rows={8}
        charsMax={limits.bodyCharsMax}
        error={isEmpty && raw === '' ? words.nothing : undefined}
        inputRef={input}
      />
      {stands === null && box.notice && raw !== '' && <Notice kind="warning">{box.notice}</Notice>}
      {stands !== null && (
        <Notice
          kind={count > 0 ? 'warning' : 'success'}
          heading={count > 0 ? words.verdict.taken(count) : words.verdict.clean}
          actions={
            <Row gap="snug">
              <Button size="small" icon="copy" onPress={() => void copy(stands)}>
                {words.copy}
              </Button>
              <Button size="small" icon="ask" onPress={() => ground.ask(stands)}>
                {words.ask}
              </Button>
            </Row>
          }
        >
          {words.verdict.readOn}
        </Notice>
      )}
      <Row gap="snug">
        <Button kind="primary" onPress={() => void check()}>
          {stands === null ? words.check : words.again}
        </Button>
        {raw !== '' && (
          <Button kind="quiet" onPress={empty}>
            {words.empty}
          </Button>
        )}
      </Row>
      <Disclosure summary={words.knows.title} level={2}>
        <Stack gap="snug">
          <Stack as="ul" gap="tight">
            {words.knows.taken.map((one) => (
              <li key={one}>
                <Text>{one}</Text>
              </li>
            ))}
          </Stack>
          <Text>{words.knows.stays}</Text>
          <Text>{words.knows.cannot}</Text>
        </Stack>
      </Disclosure>
    </Stack>
  );
}
