// The head of a step: of which module, how far one is in words and as a bar, and the title that takes the focus.
import type { ReactNode } from 'react';
import { PageTitle, ProgressBar, Stack } from '#extension/kit/index.ts';
import { words } from '#extension/panel/features/learning/messages.ts';
import type { LearningModule } from '#shared/learning/types.ts';

/** From 1. The check is the last step. */
export type Place = { at: number; of: number };

type Props = { one: LearningModule; place: Place; children: ReactNode };

export function StepTitle({ one, place, children }: Props) {
  return (
    <Stack gap="snug">
      <PageTitle id="page-title" caption={one.title}>
        {children}
      </PageTitle>
      <ProgressBar
        label={words.one.progress}
        percent={Math.round((place.at / place.of) * 100)}
        words={words.one.step(place.at, place.of)}
      />
    </Stack>
  );
}
