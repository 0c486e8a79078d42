// The same value as long as it says the same: what is made anew with every key is drawn anew only when it is another one.
import { useMemo } from 'react';

/** For plain data alone. */
export function useSame<Value>(value: Value): Value {
  const said = JSON.stringify(value);
  return useMemo(() => JSON.parse(said) as Value, [said]);
}
