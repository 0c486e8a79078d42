// A moderator ends an offer, with words that its author reads.
import { useState } from 'react';
import { FormDialog, Notice, Opener, Text } from '#extension/kit/index.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import type { MentorOfferId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import type { MentoringGround } from './ground.ts';
import { words } from './messages.ts';
import { useDeed } from './use-deed.ts';

const said = words.one;
type Props = { ground: MentoringGround; offerId: MentorOfferId };

export const EndOffer = (props: Props) => (
  <Opener size="small" kind="quiet" icon="flag" words={said.end}>
    {(close) => <End {...props} onClose={close} />}
  </Opener>
);

function End({ ground, offerId, onClose }: Props & { onClose: () => void }) {
  const box = useBox(ground.writing, '', { rest: { place: `end-offer:${offerId}`, about: null } });
  const close = () => {
    box.letGo();
    onClose();
  };
  const [isLacking, setIsLacking] = useState(false);
  const end = useDeed(ground, {
    deed: (input: Parameters<MentoringGround['calls']['endOffer']>[0]) => ground.calls.endOffer(input),
    said: said.endDone,
    onDone: onClose,
    box,
  });
  const send = async () => {
    if (end.isPending) return;
    const settled = await box.settle();
    if (settled === null) return;
    if (settled.text === null) return setIsLacking(true);
    end.mutate({ offerId, words: settled.text });
  };
  return (
    <FormDialog
      title={said.endTitle}
      doWords={said.endYes}
      isBusy={end.isPending}
      onDo={() => void send()}
      cancelWords={words.cancel}
      onClose={close}
      isDanger
    >
      <Text>{said.endLead}</Text>
      <MarkedArea
        marked={box}
        label={said.endLabel}
        rows={3}
        charsMax={limits.moderationWordsCharsMax}
        error={isLacking ? said.mustSay : undefined}
      />
      {box.notice && <Notice kind="warning">{box.notice}</Notice>}
    </FormDialog>
  );
}
