// How a send stands, in one sentence, with the one deed that helps. The words being sent are always still there.
import { Button, Link, Notice } from '#extension/kit/index.ts';
import type { SendState } from '#extension/panel/features/ask/draft/send.ts';
import type { Posted } from '#extension/panel/features/ask/draft/sends.ts';
import { words } from '#extension/panel/features/ask/messages.ts';
import type { StillIdentifies } from '#shared/basics/refusals.ts';
import { wordsFor } from '#shared/contract/words.ts';

export type SendNoticeProps = {
  state: SendState<Posted> | undefined;
  /** Sent in an earlier life of the panel, and no answer came. */
  wasTried: boolean;
  mineHref: string;
  /** Where the rules are that must be accepted first. */
  channelHref: string | null;
  onHurry: () => void;
  onRemoveFound: (findings: readonly StillIdentifies[]) => void;
  onAsNew: () => void;
};

export function SendNotice(props: SendNoticeProps) {
  const { state, wasTried, mineHref, channelHref, onHurry, onRemoveFound, onAsNew } = props;
  if (state?.kind === 'waiting')
    return (
      <Notice
        kind="offline"
        actions={
          <Button size="small" icon="refresh" onPress={onHurry}>
            {words.send.now}
          </Button>
        }
      >
        {words.send.waiting(Math.round(state.waitMs / 1000))}
      </Notice>
    );
  if (state?.kind === 'apart')
    return <Notice isSpoken="politely">{words.send.apart(Math.round(state.waitMs / 1000))}</Notice>;
  if (state?.kind === 'gave-up') return <Notice kind="offline">{words.send.gaveUp}</Notice>;
  if (state?.kind === 'refused') {
    const { code, findings } = state;
    return (
      <Notice
        kind="danger"
        actions={
          code === 'still-identifies' ? (
            <Button size="small" onPress={() => onRemoveFound(findings)}>
              {words.send.removeFound}
            </Button>
          ) : code === 'rules-not-accepted' && channelHref ? (
            <Link href={channelHref}>{words.send.readRules}</Link>
          ) : code === 'key-reused' ? (
            <>
              <Link href={mineHref}>{words.send.seeMine}</Link>
              <Button size="small" onPress={onAsNew}>
                {words.send.asNew}
              </Button>
            </>
          ) : undefined
        }
      >
        {wordsFor(code)}
      </Notice>
    );
  }
  return wasTried && state === undefined ? <Notice isSpoken="politely">{words.send.tried}</Notice> : null;
}
