// From the floating button to the worker. The page speaks and does not listen; what it says holds no text of the page.

/** The person pressed the button: take what is selected in this frame. */
export type AskPeersPressed = { kind: 'ask-peers-pressed' };

/** Whether the panel came up, and if it could not, the key that opens it. */
export type AskPeersReply = { opened: boolean; shortcut: string | null };

export const askPeersPressed: AskPeersPressed = { kind: 'ask-peers-pressed' };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const isAskPeersPressed = (message: unknown): message is AskPeersPressed =>
  isObject(message) && message.kind === 'ask-peers-pressed';

export function parseAskPeersReply(answer: unknown): AskPeersReply | undefined {
  if (!isObject(answer) || typeof answer.opened !== 'boolean') return undefined;
  return { opened: answer.opened, shortcut: typeof answer.shortcut === 'string' ? answer.shortcut : null };
}
