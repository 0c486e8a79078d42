// Writing privately to whoever wrote a post, without their name or with it, offers to mentor under it, or is the other one of a request for supervision. The
// words are stripped like every other; one's own name is said only if chosen, and where both are named anyway that is said before.
import { useState } from 'react';
import { Button, Checkbox, FormDialog, Notice, Text } from '#extension/kit/index.ts';
import { keptAs, MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import type { MentorOfferId, PostId, RelayMessageId, SupervisionId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import type { RelayGround } from './ground.ts';
import { words } from './messages.ts';
import { useDeed } from './use-deed.ts';

const said = words.write;

type To = { postId: PostId } | { offerId: MentorOfferId } | { requestId: SupervisionId };
/** `isNamed`: both are named, and nobody is asked. */
type WriteProps = { ground: RelayGround; to: To; name: string; lead: string; isNamed?: boolean };
type OpenProps = WriteProps & {
  isOpenAtFirst?: boolean;
  isMain?: boolean;
  label?: string;
  isOffered?: boolean;
};
type MaskProps = { ground: RelayGround; postId: PostId; mask: string; isOpenAtFirst?: boolean };
type ColleagueProps = { ground: RelayGround; postId: PostId; name: string; isOffered: boolean };
type MentorProps = { ground: RelayGround; offerId: MentorOfferId; name: string };
type RequestProps = { ground: RelayGround; requestId: SupervisionId; name: string };

/** `isOpenAtFirst`: the press that leads here was made elsewhere. */
export const WriteToMask = ({ ground, postId, mask, isOpenAtFirst }: MaskProps) => (
  <WriteTo ground={ground} to={{ postId }} name={mask} lead={said.lead} isOpenAtFirst={isOpenAtFirst} />
);

export const WriteToMentor = ({ ground, offerId, name }: MentorProps) => (
  <WriteTo ground={ground} to={{ offerId }} name={name} lead={said.mentorLead} isMain />
);

/** Under a post with a name: both are named. `isOffered`: they let colleagues write to them. */
export const WriteToColleague = ({ ground, postId, name, isOffered }: ColleagueProps) => (
  <WriteTo
    ground={ground}
    to={{ postId }}
    name={name}
    lead={said.namedLead}
    label={said.title(name)}
    isOffered={isOffered}
    isNamed
  />
);

/** Of a request for supervision: its asker writes to its holder, or the other way round. */
export const WriteAboutRequest = ({ ground, requestId, name }: RequestProps) => (
  <WriteTo
    ground={ground}
    to={{ requestId }}
    name={name}
    lead={said.namedLead}
    label={said.title(name)}
    isNamed
  />
);

function WriteTo({
  isOpenAtFirst = false,
  isMain = false,
  label = said.open,
  isOffered = true,
  ...props
}: OpenProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <>
      {isOffered && (
        <Button
          size={isMain ? 'normal' : 'small'}
          kind={isMain ? 'primary' : 'quiet'}
          icon={props.isNamed ? 'person' : 'mask'}
          onPress={() => setIsOpen(true)}
        >
          {label}
        </Button>
      )}
      {/* Whoever is writing when it is switched off keeps their words. */}
      {isOpen && <Write {...props} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function Write({ ground, to, name, lead, onClose, ...both }: WriteProps & { onClose: () => void }) {
  const [messageId] = useState(() => ground.newKey() as RelayMessageId);
  const isAlwaysNamed = both.isNamed === true;
  const [isNamed, setIsNamed] = useState(isAlwaysNamed);
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [lack, setLack] = useState<'words' | 'confirm' | null>(null);
  const about = 'postId' in to ? to.postId : null;
  const [whom] = Object.values(to);
  const box = useBox(ground.writing, '', { rest: { place: `talk-with:${whom}`, about } });
  const close = () => {
    box.letGo();
    onClose();
    // They have switched it off since the thread was read.
    if (start.error instanceof Refusal && start.error.code === 'takes-no-talks') ground.lookAgain();
  };
  const start = useDeed(ground, {
    deed: (input: Parameters<RelayGround['calls']['startTalk']>[0]) => ground.calls.startTalk(input),
    said: said.sent,
    onDone: ({ talkId }) => {
      onClose();
      ground.go(ground.ways.talk(talkId));
    },
    box,
  });
  const send = async () => {
    if (start.isPending) return;
    const settled = await box.settle();
    if (settled === null) return;
    if (settled.text === null) return setLack('words');
    if (!isConfirmed) return setLack('confirm');
    const kept = keptAs('body', settled.kept);
    start.mutate({ messageId, ...to, body: settled.text, kept, isNamed, isConfirmed });
  };
  return (
    <FormDialog
      title={said.title(name)}
      doWords={said.send}
      doIcon="send"
      isBusy={start.isPending}
      onDo={() => void send()}
      cancelWords={words.cancel}
      onClose={close}
    >
      <Text>{lead}</Text>
      <MarkedArea
        marked={box}
        canKeep
        label={said.label}
        hint={said.hint}
        rows={4}
        charsMax={limits.relayCharsMax}
        error={lack === 'words' ? said.mustWrite : undefined}
      />
      {box.notice && <Notice kind="warning">{box.notice}</Notice>}
      {!isAlwaysNamed && (
        <Checkbox isChecked={isNamed} onChange={setIsNamed} hint={said.namedHint}>
          {said.named}
        </Checkbox>
      )}
      <Checkbox
        isChecked={isConfirmed}
        onChange={setIsConfirmed}
        error={lack === 'confirm' && !isConfirmed ? said.mustConfirm : undefined}
      >
        {said.confirm}
      </Checkbox>
    </FormDialog>
  );
}
