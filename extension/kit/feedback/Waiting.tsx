// Before there is anything to show: a quiet shape of what is coming, a place with nothing in it yet, a way still to go.
import '#extension/kit/fields/field.css';
import './waiting.css';
import type { ReactNode } from 'react';
import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import type { IconName } from '#extension/kit/icons/paths.ts';
import { Heading } from '#extension/kit/text/Text.tsx';

export type SkeletonProps = {
  /** `card` for a list of cards, `lines` for words, `thread` for posts. */
  kind?: 'lines' | 'card' | 'thread';
  count?: number;
  /** What a screen reader hears once. */
  words?: string;
};

export function Skeleton({ kind = 'lines', count = 3, words = 'Loading' }: SkeletonProps) {
  const shapes = Array.from({ length: count }, (_, at) => `shape-${at}`);
  return (
    <div className={`ph-skeleton ph-skeleton-${kind}`} role="status">
      <span className="ph-hidden">{words}</span>
      {shapes.map((shape) => (
        <span key={shape} className="ph-skeleton-shape" aria-hidden="true">
          {kind === 'thread' && <span className="ph-bone ph-bone-round" />}
          {kind !== 'lines' && <span className="ph-bone ph-bone-title" />}
          <span className="ph-bone" />
          {kind !== 'lines' && <span className="ph-bone ph-bone-short" />}
        </span>
      ))}
    </div>
  );
}

export type EmptyStateProps = {
  title: ReactNode;
  /** What will come here, or how to begin. */
  children?: ReactNode;
  icon?: IconName;
  actions?: ReactNode;
  level?: 2 | 3;
};

export function EmptyState({ title, children, icon = 'channels', actions, level = 2 }: EmptyStateProps) {
  return (
    <div className="ph-empty">
      <span className="ph-empty-mark">
        <Icon name={icon} size="large" />
      </span>
      <Heading level={level} size="small">
        {title}
      </Heading>
      {children && <div className="ph-empty-words">{children}</div>}
      {actions && <div className="ph-empty-actions">{actions}</div>}
    </div>
  );
}

export type ProgressBarProps = {
  label: string;
  /** From 0 to 100. */
  percent: number;
  /** The same in words: "3 of 5 cards". */
  words?: string;
};

export function ProgressBar({ label, percent, words }: ProgressBarProps) {
  return (
    <AriaProgressBar className="ph-progress" value={percent} valueLabel={words}>
      {({ percentage, valueText }) => (
        <>
          <span className="ph-progress-words">
            <Label className="ph-label">{label}</Label>
            <span className="ph-hint">{valueText}</span>
          </span>
          <span className="ph-progress-track">
            <span className="ph-progress-fill" style={{ width: `${percentage}%` }} />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}

export type ProgressStepsProps = {
  /** The name of the way: "Ask peers". */
  label: string;
  steps: { id: string; label: string }[];
  /** The id of the step one stands on. */
  current: string;
  /** Spoken with each step. */
  doneWords?: string;
  currentWords?: string;
};

/** A few steps in order, the present one marked in words, weight and shape. */
export function ProgressSteps({
  label,
  steps,
  current,
  doneWords = 'done',
  currentWords = 'now',
}: ProgressStepsProps) {
  const here = steps.findIndex((step) => step.id === current);
  return (
    <ol className="ph-steps" aria-label={label}>
      {steps.map((step, at) => {
        const state = at < here ? 'done' : at === here ? 'now' : 'ahead';
        return (
          <li
            key={step.id}
            className={`ph-step ph-step-${state}`}
            aria-current={at === here ? 'step' : undefined}
          >
            <span className="ph-step-mark" aria-hidden="true">
              {state === 'done' ? <Icon name="check" size="small" /> : at + 1}
            </span>
            <span className="ph-step-words">
              {step.label}
              {state !== 'ahead' && (
                <span className="ph-hidden"> ({state === 'done' ? doneWords : currentWords})</span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
