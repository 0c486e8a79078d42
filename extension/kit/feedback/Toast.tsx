// A short sentence that a deed is done. Seen at the foot of the panel and heard politely; it can be dismissed by
// keyboard (F6 goes there) and is never the only sign that something happened or failed.
import './toast.css';
import { useSyncExternalStore } from 'react';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastQueue as AriaToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Button,
  Text,
} from 'react-aria-components';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import { LiveWords } from '#extension/kit/text/VisuallyHidden.tsx';

export type ToastWords = {
  words: string;
  kind?: 'success' | 'info' | 'warning' | 'danger';
  /** One deed, such as Undo. */
  action?: { label: string; onPress: () => void };
};

/** Long enough to be read twice; longer where there is a deed to think about. A hand or the focus on them stops the clock. */
const toastMs = 6_000;
const deedMs = 20_000;
const toastsShownMax = 3;

export type Toasts = {
  /** Shows one and answers with how to take it away. */
  show: (toast: ToastWords | string) => () => void;
  /** On leaving: what they say and offer is not for whoever comes next. */
  clear: () => void;
  /** What was said last, and how many were said before it. */
  latest: () => { words: string; turn: number };
  queue: AriaToastQueue<ToastWords>;
};

/** The panel makes one of these and hands `show` to its features. */
export function createToasts(): Toasts {
  const queue = new AriaToastQueue<ToastWords>({ maxVisibleToasts: toastsShownMax });
  let latest = { words: '', turn: 0 };
  return {
    queue,
    latest: () => latest,
    show: (toast) => {
      const content = typeof toast === 'string' ? { words: toast } : toast;
      latest = { words: content.words, turn: latest.turn + 1 };
      const key = queue.add(content, { timeout: content.action ? deedMs : toastMs });
      return () => queue.close(key);
    },
    clear: () => queue.clear(),
  };
}

export type ToastRegionProps = {
  toasts: Toasts;
  /** The name of the region, for who moves by landmarks. */
  label?: string;
  dismissWords?: string;
};

const icons = { success: 'check-circle', info: 'info', warning: 'warning', danger: 'danger' } as const;

export function ToastRegion({ toasts, label = 'Notifications', dismissWords = 'Dismiss' }: ToastRegionProps) {
  return (
    <>
      <Spoken toasts={toasts} />
      <AriaToastRegion queue={toasts.queue} className="ph-toasts" aria-label={label}>
        {({ toast }) => {
          const { words, kind = 'success', action } = toast.content;
          return (
            <AriaToast toast={toast} className={`ph-toast ph-toast-${kind}`}>
              <Icon name={icons[kind]} />
              {/* The live region below has already said it: an alert here would say it again, and interrupt. */}
              <AriaToastContent className="ph-toast-content" role="group">
                <Text slot="title">{words}</Text>
              </AriaToastContent>
              {action && (
                <Button
                  className="ph-toast-button"
                  onPress={() => {
                    action.onPress();
                    toasts.queue.close(toast.key);
                  }}
                >
                  {action.label}
                </Button>
              )}
              <Button slot="close" className="ph-toast-button ph-toast-close" aria-label={dismissWords}>
                <Icon name="close" />
              </Button>
            </AriaToast>
          );
        }}
      </AriaToastRegion>
    </>
  );
}

/** Stays mounted, so that screen readers hear the change: each toast once, as it comes, and none again because a newer one went. */
function Spoken({ toasts }: { toasts: Toasts }) {
  const turn = useSyncExternalStore(
    (wake) => toasts.queue.subscribe(wake),
    () => (toasts.queue.visibleToasts.length > 0 ? toasts.latest().turn : 0),
  );
  return <LiveWords words={turn > 0 ? toasts.latest().words : ''} turn={turn} />;
}
