// Every call of the panel fails in one way: as a refusal with words.
import { toRefusal } from '#extension/wire/refusal.ts';

/** Every failure of a call becomes a refusal with words. */
export const asked = async <Out>(call: Promise<Out>): Promise<Out> => {
  try {
    return await call;
  } catch (cause) {
    throw toRefusal(cause);
  }
};
