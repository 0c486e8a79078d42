// Takes a copy while its screen is open: begun, stopped, gone on with, and done. Leaving the screen stops it and forgets it.
import { useEffect, useRef, useState } from 'react';
import { sayRefusal } from '#extension/panel/reading/index.ts';
import type { OwnCounts } from '#shared/contract/profile.ts';
import type { ProfileGround } from './calls.ts';
import { beginning, type Copy, isWhole, oneFurther, toFile } from './copy.ts';
import { profileWords } from './messages.ts';

const said = profileWords.copy;
type State = { is: 'idle' | 'running' | 'stopped' | 'broken'; copy: Copy; fault: string };
const idle: State = { is: 'idle', copy: beginning, fault: '' };

export function useCopy(ground: ProfileGround, counts: OwnCounts | undefined) {
  const [state, setState] = useState<State>(idle);
  /** The run that counts: one that goes on in its place, or leaving the screen, ends it. */
  const run = useRef(0);
  const isStopped = useRef(false);
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );

  async function goOn(from: Copy) {
    if (counts === undefined) return;
    const mine = ++run.current;
    isStopped.current = false;
    let copy = from;
    setState({ is: 'running', copy, fault: '' });
    while (!isWhole(copy)) {
      try {
        copy = await oneFurther(ground.calls, copy);
      } catch (cause) {
        // Whoever has stopped it goes on from the same place.
        if (run.current === mine && !isStopped.current)
          setState({ is: 'broken', copy, fault: sayRefusal(cause, said.unreached) });
        return;
      }
      if (run.current !== mine) return;
      // What was under way when it was stopped is taken in, so that nothing is asked for twice.
      setState({ is: isStopped.current ? 'stopped' : 'running', copy, fault: '' });
      if (isStopped.current) return;
    }
    const { name, text } = toFile(copy, counts);
    ground.saveFile(name, text, 'application/json');
    ground.toast(said.saved(copy.records));
    setState(idle);
  }

  return {
    ...state,
    save: () => void goOn(beginning),
    goOn: () => void goOn(state.copy),
    stop: () => {
      isStopped.current = true;
      setState((now) => ({ ...now, is: 'stopped' }));
    },
  };
}
