// The composer: the switch above the words, the words, who to call if they speak of danger, where it goes, the tick,
// the deed. Three actions from a selection to a post: the rest is proposed. A question and an answer are the same box.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button, Caption, Checkbox, ConfirmDialog, Notice, Stack, Switch } from '#extension/kit/index.ts';
import { channelKeys, readAllChannels } from '#extension/panel/features/channels/index.ts';
import {
  MarkedArea,
  MarkedLine,
  Mentioning,
  peopleAt,
  typed,
  withPerson,
  withService,
} from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { askKeys } from './calls.ts';
import { inTime, judgeBeside } from './draft/beside.ts';
import { type Draft, withNewKey } from './draft/draft.ts';
import { type Ask, type InTheWay, settled, toAsk } from './draft/to-ask.ts';
import type { AskGround } from './ground.ts';
import { words } from './messages.ts';
import { Details } from './parts/Details.tsx';
import { SendNotice } from './parts/SendNotice.tsx';
import { type Tick, useComposer } from './use-composer.ts';
import { useDanger } from './use-judged.ts';

export type ComposerProps = {
  ground: AskGround;
  draft: Draft;
  /** For an answer: the name the thread knows this person by. */
  pseudonym?: string;
  autoFocus?: boolean;
  /** For an answer in one's own thread: its question hides the name. */
  askedAnonymously?: boolean;
  /** For an answer: its channel lets a moderator look first at a post with a kept word. */
  holdsOverruled?: boolean;
};

export function Composer({
  ground,
  draft,
  pseudonym,
  autoFocus,
  askedAnonymously,
  holdsOverruled,
}: ComposerProps) {
  const { desk, sends, calls } = ground;
  const isAnswer = draft.threadId !== null;
  const state = useStore(sends.store, (all) => all[draft.id]);
  const isUnkept = useStore(desk.store, (all) => all.isUnkept);
  const composer = useComposer(ground, draft);
  const { title, body, tick, setTick } = composer;
  const [inTheWay, setInTheWay] = useState<InTheWay | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [besideWrong, setBesideWrong] = useState<{ how: 'other' | 'unreadable'; ask: Ask } | null>(null);
  const [isGathering, setIsGathering] = useState(false);
  const seenByEye = useRef<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const channels = useQuery({
    queryKey: channelKeys.list,
    queryFn: () => readAllChannels(calls),
    enabled: !isAnswer,
  });
  const preview = useQuery({
    queryKey: askKeys.pseudonym(draft.key),
    queryFn: () => calls.previewPseudonym({ key: draft.key }),
    enabled: !isAnswer,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const wordsNow = `${title.box.raw}\n${body.box.raw}`;
  const danger = useDanger(wordsNow);
  const now: Draft = {
    ...draft,
    title: title.box.raw as Draft['title'],
    body: body.box.raw as Draft['body'],
  };
  const chosen = settled(now, channels.data?.items ?? []);
  const isOnItsWay =
    state?.kind === 'sending' || state?.kind === 'waiting' || state?.kind === 'apart' || isGathering;
  const name = isAnswer ? pseudonym : preview.data?.pseudonym;

  const change = (patch: Partial<Draft>) => desk.change(draft.id, patch);
  const go = (ask: Ask) => {
    setBesideWrong(null);
    sends.send(draft.id, ask);
  };
  const tickNow = useRef(tick);
  tickNow.current = tick;
  /** Without the list of names only the person can see one: said once for these words, and the tick is asked for again. */
  const canJudgeNames = async () => {
    if (ground.writing.names.store.getState().hasNames) return true;
    const areHere = await ground.writing.names.areHere();
    if (areHere || seenByEye.current === wordsNow) return true;
    seenByEye.current = wordsNow;
    setTick('by-eye');
    return false;
  };
  /** A press before the channels came, or after they could not be had, waits for them: it is not for the person to press twice. */
  const channelsNow = async () =>
    channels.data ?? (isAnswer ? undefined : (await channels.refetch({ cancelRefetch: false })).data);
  const judge = async () => {
    if (!(await canJudgeNames())) return;
    const inChannels = (await channelsNow())?.items ?? [];
    const settledDraft = composer.settle();
    // Words were taken out just now: the person looks first.
    if (!settledDraft) return;
    const judged = toAsk(settledDraft, inChannels, tickNow.current === 'ticked');
    if ('inTheWay' in judged) {
      setInTheWay(judged.inTheWay);
      if (judged.inTheWay === 'not-confirmed') setTick('asked');
      else if (judged.inTheWay === 'no-channel' || judged.inTheWay === 'title-too-long') setIsOpen(true);
      else box.current?.focus();
      return;
    }
    setInTheWay(null);
    const begunBeside = await ground.besides.recordOf(draft.id);
    const how =
      begunBeside === null ? 'same' : judgeBeside(begunBeside, await inTime(ground.readRecordBeside()));
    if (how === 'same') go(judged.ask);
    else setBesideWrong({ how, ask: judged.ask });
  };
  const post = async () => {
    if (isOnItsWay) return;
    // Until it is on its way, or the person is asked something: what is typed meanwhile would not be what is sent.
    setIsGathering(true);
    await judge().finally(() => setIsGathering(false));
  };

  // A refusal belongs to the words as they were sent; once they change it is over.
  const wordsSent = useRef(wordsNow);
  useEffect(() => {
    if (wordsSent.current === wordsNow) return;
    wordsSent.current = wordsNow;
    setInTheWay(null);
    if (state?.kind === 'refused') sends.clear(draft.id);
  }, [wordsNow, state, sends, draft.id]);

  const why = inTheWay === 'no-channel' && !channels.data ? 'no-channels' : inTheWay;
  const hasKept = title.box.kept.length + body.box.kept.length > 0;
  const isHeldFirst = hasKept && (isAnswer ? holdsOverruled : chosen.channel?.holdsOverruled);
  const inWords = why && why !== 'not-confirmed' ? words.inTheWay[why] : undefined;
  const isOfBody = inTheWay === 'empty' || inTheWay === 'nothing-left' || inTheWay === 'too-long';
  return (
    <Stack gap="normal">
      <Switch
        label={words.anonymous.label}
        isOn={draft.isAnonymous}
        isDisabled={isOnItsWay}
        onChange={(isAnonymous) => {
          change({ isAnonymous });
          if (!isAnswer) ground.rememberAnonymous(isAnonymous);
        }}
        hint={
          !draft.isAnonymous
            ? words.anonymous[askedAnonymously ? 'offInOwn' : 'off'](ground.myName)
            : name
              ? words.anonymous.on(name)
              : words.anonymous.onUnknown
        }
      />
      <MarkedArea
        marked={body}
        canKeep
        label={isAnswer ? words.body.answerLabel : words.body.label}
        hint={isAnswer ? words.body.answerHint : draft.source === 'selection' ? undefined : words.lead}
        below={
          <>
            {ground.danger(danger)}
            <Mentioning
              findService={ground.writing.findService}
              input={box}
              onWords={(raw) => body.onBox((now) => typed(now, raw))}
              onMention={(service) => change({ mentioned: withService(draft.mentioned, service) })}
              people={peopleAt(calls.findMentionable, draft)}
              onPerson={(person) => change({ mentioned: withPerson(draft.mentioned, person) })}
              isReadOnly={isOnItsWay}
            />
          </>
        }
        placeholder={isAnswer ? undefined : words.body.placeholder}
        rows={isAnswer ? 4 : 7}
        charsMax={limits.bodyCharsMax}
        error={isOfBody ? inWords : undefined}
        isReadOnly={isOnItsWay}
        autoFocus={autoFocus}
        inputRef={box}
      />
      {!isAnswer && ground.similar(body)}
      {!isAnswer && (
        <Details
          draft={draft}
          channels={channels.data?.items}
          chosen={chosen}
          isOpen={isOpen}
          onOpen={setIsOpen}
          onChange={change}
          titleBox={
            <MarkedLine
              marked={title}
              canKeep
              label={words.details.title}
              hint={words.details.titleHint}
              placeholder={chosen.title}
              charsMax={limits.titleCharsMax}
              isReadOnly={isOnItsWay}
            />
          }
          isReadOnly={isOnItsWay}
        />
      )}
      {draft.wantsUrgent && channels.data && !chosen.channel && (
        <Notice kind="warning">{words.details.noUrgent}</Notice>
      )}
      {isHeldFirst && (
        <Notice kind="info" isSpoken="politely">
          {words.heldFirst}
        </Notice>
      )}
      {inWords && !isOfBody && <Notice kind="warning">{inWords}</Notice>}
      <SendNotice
        state={state}
        wasTried={draft.wasTried}
        mineHref={ground.ways.mine()}
        channelHref={draft.channelId && ground.ways.channel(draft.channelId)}
        onHurry={() => sends.hurry(draft.id)}
        onRemoveFound={composer.removeFound}
        onAsNew={() => {
          sends.clear(draft.id);
          change(withNewKey(draft, ground.clock));
        }}
      />
      <Checkbox
        isChecked={tick === 'ticked'}
        onChange={(isTicked) => setTick(isTicked ? 'ticked' : 'not-yet')}
        isDisabled={isOnItsWay}
        error={tickWords[tick]}
      >
        {words.confirm.label}
      </Checkbox>
      <Button
        kind="primary"
        isWide
        icon="send"
        isBusy={isOnItsWay}
        busyWords={words.send.sending}
        onPress={() => void post()}
      >
        {postWords(isAnswer, chosen.channel?.name, state?.kind === 'gave-up')}
      </Button>
      {isUnkept ? <Notice kind="warning">{words.send.unkept}</Notice> : <Caption>{words.send.saved}</Caption>}
      <ConfirmDialog
        isOpen={besideWrong !== null}
        title={besideWrong?.how === 'other' ? words.beside.otherTitle : words.beside.unreadableTitle}
        confirmWords={words.beside.post}
        cancelWords={words.beside.cancel}
        onConfirm={() => besideWrong && go(besideWrong.ask)}
        onCancel={() => setBesideWrong(null)}
      >
        {besideWrong?.how === 'other' ? words.beside.other : words.beside.unreadable}
      </ConfirmDialog>
    </Stack>
  );
}

const tickWords: Record<Tick, string | undefined> = {
  'not-yet': undefined,
  ticked: undefined,
  asked: words.confirm.first,
  changed: words.confirm.changed,
  'by-eye': words.confirm.byEye,
};

function postWords(isAnswer: boolean, channelName: string | undefined, isAgain: boolean): string {
  if (isAgain) return words.send.again;
  if (isAnswer) return words.send.answer;
  return channelName ? words.send.postTo(channelName) : words.send.post;
}
