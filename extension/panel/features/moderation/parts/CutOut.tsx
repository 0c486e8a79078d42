// What identifies is taken out and the rest stands: the words of the post are chosen one by one, and what stays is shown before it is done.
import { useState } from 'react';
import { Caption, FormDialog, Notice, Stack, TagPicker, Text } from '#extension/kit/index.ts';
import { cutsOf, piecesOf, withoutCuts } from '#extension/panel/features/moderation/cuts.ts';
import { words } from '#extension/panel/features/moderation/messages.ts';
import { limits } from '#shared/basics/limits.ts';
import { removedWords } from '#shared/basics/text.ts';
import type { QueuedCase } from '#shared/contract/moderation.ts';

const said = words.queue;
const shownFirst = 60;

export type Cut = { field: 'title' | 'body'; start: number; end: number };
type CutOutProps = {
  opened: QueuedCase;
  isBusy: boolean;
  onCut: (cuts: Cut[]) => void;
  onClose: () => void;
};

export function CutOut({ opened, isBusy, onCut, onClose }: CutOutProps) {
  const [ofTitle, setOfTitle] = useState<string[]>([]);
  const [ofBody, setOfBody] = useState<string[]>([]);
  const [isLacking, setIsLacking] = useState(false);
  const { title, body, isQuestion } = opened;
  const cuts = { title: cutsOf(title, ofTitle), body: cutsOf(body, ofBody) };
  const all: Cut[] = [
    ...cuts.title.map((one) => ({ field: 'title' as const, ...one })),
    ...cuts.body.map((one) => ({ field: 'body' as const, ...one })),
  ];
  const cut = () => {
    const isRight = all.length > 0 && all.length <= limits.cutsMax;
    setIsLacking(!isRight);
    if (isRight && !isBusy) onCut(all);
  };
  return (
    <FormDialog
      title={said.cutTitle}
      doWords={said.cutYes}
      isBusy={isBusy}
      onDo={cut}
      cancelWords={words.cancel}
      onClose={onClose}
      isDanger
    >
      <Text>{said.cutLead}</Text>
      {isQuestion && <Words label={said.cutOfTitle} text={title} chosen={ofTitle} onChange={setOfTitle} />}
      <Words label={said.cutOfBody} text={body} chosen={ofBody} onChange={setOfBody} />
      {isLacking && all.length === 0 && <Notice kind="warning">{said.cutNone}</Notice>}
      <Stack gap="tight">
        <Caption>{said.cutLeft}</Caption>
        <div dir="auto">
          {isQuestion && <Text isStrong>{withoutCuts(title, cuts.title, removedWords)}</Text>}
          <Text keepsLines>{withoutCuts(body, cuts.body, removedWords)}</Text>
        </div>
      </Stack>
    </FormDialog>
  );
}

type WordsProps = { label: string; text: string; chosen: string[]; onChange: (chosen: string[]) => void };

function Words({ label, text, chosen, onChange }: WordsProps) {
  return (
    <TagPicker
      label={label}
      choices={piecesOf(text).map(({ id, word }) => ({ id, label: word }))}
      value={chosen}
      onChange={onChange}
      shownFirst={shownFirst}
      moreWords={said.cutAll}
    />
  );
}
