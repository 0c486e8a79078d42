// The summary that peers see in lists: one line, stripped on the way in and on leaving it like every box of ours.
import { TextField } from '#extension/kit/index.ts';
import { type Box, left, typed } from '#extension/panel/features/ask/draft/box.ts';
import { words } from '#extension/panel/features/ask/messages.ts';
import { useHandUp } from '#extension/panel/features/ask/use-hand-up.ts';
import { type TakingIn, useTakingIn } from '#extension/panel/features/ask/use-taking-in.ts';
import { limits } from '#shared/basics/limits.ts';

export type TitleBoxProps = Omit<TakingIn, 'isOneLine'> & {
  box: Box;
  /** What stands while nothing is written. */
  proposed: string;
};

export function TitleBox({ box, onBox, knowledge, isReadOnly, proposed }: TitleBoxProps) {
  const whenHandIsUp = useHandUp();
  const takingIn = useTakingIn({ onBox, knowledge, isReadOnly, isOneLine: true });
  const leave = () => {
    const { count } = left(box, knowledge);
    if (count > 0) whenHandIsUp(() => onBox((now) => left(now, knowledge).box, true, count));
  };
  return (
    <fieldset
      onPaste={takingIn.onPaste}
      onDrop={takingIn.onDrop}
      onBlur={leave}
      aria-label={words.details.title}
    >
      <TextField
        label={words.details.title}
        hint={words.details.titleHint}
        placeholder={proposed}
        value={box.raw}
        onChange={(raw) => onBox((now) => typed(now, raw), false)}
        charsMax={limits.titleCharsMax}
        isReadOnly={isReadOnly}
        dir="auto"
        error={takingIn.isRefused ? words.body.pasteTooLong(limits.selectionCharsMax) : undefined}
      />
    </fieldset>
  );
}
