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
  /** The run that counts; another number ends one that is under way. */
  const run = useRef(0);
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );

  async function goOn(from: Copy) {
    if (counts === undefined) return;
    const mine = ++run.current;
    let copy = from;
    setState({ is: 'running', copy, fault: '' });
    while (!isWhole(copy)) {
      try {
        copy = await oneFurther(ground.calls, copy);
      } catch (cause) {
        if (run.current === mine) setState({ is: 'broken', copy, fault: sayRefusal(cause, said.unreached) });
        return;
      }
      if (run.current !== mine) return;
      setState({ is: 'running', copy, fault: '' });
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
      run.current += 1;
      setState((now) => ({ ...now, is: 'stopped' }));
    },
  };
}
