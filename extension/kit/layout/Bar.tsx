// A length beside a number, for the eye alone: the number itself stands in words next to it.
import './bar.css';

export type BarProps = {
  /** Of the longest one beside it, from 0 to 1. */
  part: number;
};

export function Bar({ part }: BarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, part)) * 100);
  return (
    <span className="ph-bar" aria-hidden="true">
      <span className="ph-bar-fill" style={{ width: `${percent}%` }} />
    </span>
  );
}
