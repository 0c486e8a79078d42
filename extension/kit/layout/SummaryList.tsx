// Names and what they are, one under the other: a profile, a record of a service, what will be sent.
import './summary-list.css';
import type { ReactNode } from 'react';

export type SummaryRow = { id: string; label: ReactNode; value: ReactNode; action?: ReactNode };

export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="ph-summary">
      {rows.map((row) => (
        <div key={row.id} className="ph-summary-row">
          <dt className="ph-summary-label">{row.label}</dt>
          <dd className="ph-summary-value">{row.value}</dd>
          {row.action && <dd className="ph-summary-action">{row.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
