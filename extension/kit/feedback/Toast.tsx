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

/** Long enough to be read twice; a toast with a deed waits until it is dismissed. */
const toastMs = 6_000;
const toastsShownMax = 3;

export type Toasts = {
  /** Shows one and answers with how to take it away. */
  show: (toast: ToastWords | string) => () => void;
  clear: () => void;
  queue: AriaToastQueue<ToastWords>;
};

/** The panel makes one of these and hands `show` to its features. */
export function createToasts(): Toasts {
  const queue = new AriaToastQueue<ToastWords>({ maxVisibleToasts: toastsShownMax });
  return {
    queue,
    show: (toast) => {
      const content = typeof toast === 'string' ? { words: toast } : toast;
      const key = queue.add(content, { timeout: content.action ? undefined : toastMs });
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

/** Stays mounted, so that screen readers hear the change. */
function Spoken({ toasts }: { toasts: Toasts }) {
  const newest = useSyncExternalStore(
    (wake) => toasts.queue.subscribe(wake),
    () => toasts.queue.visibleToasts[0]?.content.words ?? '',
  );
  return <LiveWords words={newest} />;
}
