// The screens of recognition, and what they stand on.
import { type ReactNode, useMemo } from 'react';
import { needLabels } from '#extension/panel/features/channels/index.ts';
import {
  AppraisalView,
  ContributedView,
  ContributionView,
  type RecognitionGround,
} from '#extension/panel/features/recognition/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { Me } from '#shared/contract/session.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';
import { type RecognitionRoute, ways } from './routes.ts';

type Props = {
  ports: Ports;
  house: Pick<House, 'recognition' | 'toasts'>;
  me: Me | undefined;
  writing: WritingGround;
  route: RecognitionRoute;
};

export function RecognitionPlace({
  ports,
  house: { recognition, toasts },
  me,
  writing,
  route,
}: Props): ReactNode {
  const ground: RecognitionGround = useMemo(
    () => ({
      calls: ports.calls,
      period: recognition,
      writing,
      nowMs: ports.clock.nowMs,
      needLabels,
      me: me ?? null,
      toast: toasts.show,
      copy: ports.copy,
      saveFile: ports.saveFile,
      ways,
    }),
    [ports, recognition, toasts, me, writing],
  );
  switch (route.at) {
    case 'contribution':
      return <ContributionView ground={ground} />;
    case 'contributed':
      return <ContributedView key={route.what} ground={ground} what={route.what} />;
    case 'appraisal':
      return <AppraisalView ground={ground} />;
  }
}
