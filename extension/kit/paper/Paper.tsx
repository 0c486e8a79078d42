// What is meant for paper: A4, black on white in every theme. On the screen a sheet shows what will be printed; what is around it is not.
import './paper.css';
import type { ReactNode } from 'react';
import { classNames } from '#extension/kit/theme/class-names.ts';

/** One page or more. `provenance` stands small at its foot. */
export function Sheet({ provenance, children }: { provenance?: ReactNode; children: ReactNode }) {
  return (
    <article className="ph-sheet">
      {children}
      {provenance && <p className="ph-sheet-foot">{provenance}</p>}
    </article>
  );
}

/** Cards side by side, to be cut out. */
export function CutOut({ children }: { children: ReactNode }) {
  return <ul className="ph-cut">{children}</ul>;
}

export function CutCard({ isTall, children }: { isTall?: boolean; children: ReactNode }) {
  return <li className={classNames('ph-cut-card', isTall && 'ph-cut-card-tall')}>{children}</li>;
}

/** A list with points before its lines. */
export function Bullets({ items }: { items: readonly string[] }) {
  return (
    <ul className="ph-bullets">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** Lines to write on by hand, with a few words before the first. */
export function WritingLines({ label, count = 1 }: { label?: ReactNode; count?: number }) {
  return (
    <div className="ph-writing">
      {label && <span className="ph-writing-label">{label}</span>}
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are alike and stay where they are.
        <span key={at} className="ph-writing-line" />
      ))}
    </div>
  );
}

/** Stands on the screen and not on paper. */
export function OffPaper({ children }: { children: ReactNode }) {
  return <div className="ph-off-paper">{children}</div>;
}
