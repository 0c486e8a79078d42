// What a moderator decides of a reported talk: whether it goes on, and whether whoever is reported is told something or suspended. Who that is
// stays unknown; of what they are told the other one hears nothing.
import { useState } from 'react';
import { Button, ConfirmDialog, Notice, RadioGroup, Row, Stack, Text } from '#extension/kit/index.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { RelayDecision } from '#shared/basics/lists.ts';
import type { ReportedTalk } from '#shared/contract/relay.ts';
import type { RelayGround } from './ground.ts';
import { words } from './messages.ts';
import { nameIn } from './names.ts';
import { useDeed } from './use-deed.ts';

const said = words.reports;
const wishes = ['nothing', 'warned', 'suspended'] as const;
type Wish = (typeof wishes)[number];
type Decided = { decision: RelayDecision; notice?: { kind: 'warned' | 'suspended'; words: string } };

export function DecideReport({ ground, report }: { ground: RelayGround; report: ReportedTalk }) {
  const box = useBox(ground.writing);
  const [wish, setWish] = useState<Wish>('nothing');
  const [isEmpty, setIsEmpty] = useState(false);
  /** A suspension asks once more. */
  const [sure, setSure] = useState<RelayDecision | null>(null);
  const decide = useDeed(ground, {
    deed: (decided: Decided) => ground.calls.decideTalkReport({ reportId: report.id, ...decided }),
    said: (_, { decision }) => (decision === 'ended' ? said.endedDone : said.kept),
    box,
  });
  const send = async (decision: RelayDecision) => {
    if (decide.isPending) return;
    if (wish === 'nothing') return decide.mutate({ decision });
    const settled = await box.settle();
    setIsEmpty(settled !== null && settled.text === null);
    setSure(null);
    if (settled !== null && settled.text !== null)
      decide.mutate({ decision, notice: { kind: wish, words: settled.text } });
  };
  const take = (decision: RelayDecision) => (wish === 'suspended' ? setSure(decision) : void send(decision));
  const reported = nameIn(report.isByAuthor ? report.reader : report.author);
  return (
    <Stack gap="snug">
      <RadioGroup
        label={said.toReported(reported)}
        choices={wishes.map((id) => ({ id, label: said.wish[id] }))}
        value={wish}
        onChange={(id) => setWish(id as Wish)}
      />
      {wish !== 'nothing' && (
        <MarkedArea
          marked={box}
          label={said.words}
          hint={said.wordsHint}
          rows={2}
          charsMax={limits.moderationWordsCharsMax}
          error={isEmpty ? said.tellFirst : undefined}
        />
      )}
      {wish !== 'nothing' && box.notice && <Notice kind="warning">{box.notice}</Notice>}
      <Row gap="snug">
        <Button size="small" icon="check" isBusy={decide.isPending} onPress={() => take('kept')}>
          {said.keep}
        </Button>
        <Button size="small" kind="warning" isBusy={decide.isPending} onPress={() => take('ended')}>
          {said.end}
        </Button>
      </Row>
      <ConfirmDialog
        isOpen={sure !== null}
        title={said.suspendSure}
        confirmWords={said.suspendYes}
        cancelWords={words.cancel}
        isDanger
        isBusy={decide.isPending}
        onConfirm={() => sure !== null && void send(sure)}
        onCancel={() => setSure(null)}
      >
        <Text>{said.suspendSureWords}</Text>
      </ConfirmDialog>
    </Stack>
  );
}
