// The moment by this device's clock, looked at again while the screen stands: open or shut changes on the minute.
import { useEffect, useState } from 'react';
import { judgeClock, type Moment } from '#shared/next-steps/hours.ts';
import type { NextStepsGround } from './ground.ts';

const lookAgainMs = 30_000;

export type MomentGround = Pick<NextStepsGround, 'pack' | 'nowMs' | 'lastHeardMs' | 'skewMs'>;

export function useMoment({ pack, nowMs: read, lastHeardMs, skewMs }: MomentGround): Moment {
  const [nowMs, setNow] = useState(read);
  // The clock is outside.
  useEffect(() => {
    const timer = setInterval(() => setNow(read()), lookAgainMs);
    return () => clearInterval(timer);
  }, [read]);
  return judgeClock(nowMs, pack.publishedOn, lastHeardMs, skewMs);
}
