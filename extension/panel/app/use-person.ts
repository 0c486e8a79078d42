// Who is signed in, known without a network too: remembered in memory while the session lasts, and forgotten with it.
import { useEffect, useState } from 'react';
import type { Me } from '#shared/contract/session.ts';
import type { Ports } from './ports.ts';

const personMark = 'person';

export function usePersonId({ marks }: Ports, me: Me | undefined, failed: (cause: unknown) => void) {
  const [remembered, setRemembered] = useState<string | null>(null);
  const known = me?.personId ?? null;
  // The memory of the session lives outside.
  useEffect(() => {
    if (known !== null) {
      marks.write(personMark, known).catch(failed);
      return;
    }
    marks.read(personMark).then((id) => setRemembered(typeof id === 'string' ? id : null), failed);
  }, [marks, known, failed]);
  return known ?? remembered;
}

export const forgetPersonId = ({ marks }: Ports): Promise<void> => marks.write(personMark, null);
