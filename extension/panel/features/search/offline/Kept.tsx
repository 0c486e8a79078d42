// Says plainly that what stands here comes from this device, of which day it is, and what is not in it.
import { memo } from 'react';
import { Button, Notice } from '#extension/kit/index.ts';
import type { KeptFacts } from './finder.ts';
import { offlineWords as words } from './messages.ts';

type KeptProps = { facts: KeptFacts; onAgain?: () => void };

export const Kept = memo(function Kept({ facts, onAgain }: KeptProps) {
  return (
    <Notice
      kind="offline"
      actions={
        onAgain && (
          <Button size="small" icon="refresh" onPress={onAgain}>
            {words.again}
          </Button>
        )
      }
    >
      {words.from(dayOf(facts.heardMs), facts.area)}
      {facts.isCut && ` ${words.cut}`}
    </Notice>
  );
});

const dayOf = (ms: number): string =>
  new Date(ms).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'Europe/London' });
