// At the door, while the service does not answer: what works without it, another try, and where the service is set.
import { Button, Notice } from '#extension/kit/index.ts';
import { words } from './messages.ts';

export type NoAnswerProps = {
  /** `slow`: it was asked and says nothing yet. */
  trouble: 'slow' | 'unreachable';
  onAgain: () => void;
  isAsking: boolean;
  openSettings: (() => void) | null;
};

export function NoAnswer({ trouble, onAgain, isAsking, openSettings }: NoAnswerProps) {
  return (
    <Notice
      kind="offline"
      actions={
        <>
          <Button
            size="small"
            icon="refresh"
            isBusy={isAsking}
            busyWords={words.signIn.loading}
            onPress={onAgain}
          >
            {words.signIn.again}
          </Button>
          {openSettings && (
            <Button size="small" kind="quiet" icon="settings" onPress={openSettings}>
              {words.signIn.settings}
            </Button>
          )}
        </>
      }
    >
      {words.signIn[trouble]}
    </Notice>
  );
}
