// Who to call: a name, a number that can be tapped, and when someone answers. When the hours are not known it says so
// and never guesses.
import './call-line.css';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { Icon } from '#extension/kit/icons/Icon.tsx';
import { Tag } from './Tag.tsx';

export type CallLineProps = {
  name: string;
  /** As people read it, with spaces: "01632 960 123". */
  phone: string;
  /** Who picks up, or what for. */
  detail?: ReactNode;
  /** "Monday to Friday, 9am to 5pm". */
  hours?: string;
  /** Whether someone answers now; leave it out when nobody knows. */
  isOpen?: boolean;
  openWords?: string;
  closedWords?: string;
  unknownHoursWords?: string;
  /** Spoken before name and number. */
  callWords?: string;
  /** Stands out: the first number to call. */
  isFirst?: boolean;
  onCall?: () => void;
};

export function CallLine(props: CallLineProps) {
  const { name, phone, detail, hours, isOpen, isFirst, onCall } = props;
  const { openWords = 'Open now', closedWords = 'Closed now', unknownHoursWords = 'Check hours' } = props;
  const { callWords = 'Call' } = props;
  return (
    <div className={isFirst ? 'ph-call ph-call-first' : 'ph-call'}>
      <div className="ph-call-words">
        <span className="ph-call-name">{name}</span>
        {detail && <span className="ph-call-detail">{detail}</span>}
        <span className="ph-call-hours">
          {isOpen === undefined ? (
            <Tag icon="clock">{unknownHoursWords}</Tag>
          ) : (
            <Tag tone={isOpen ? 'success' : 'neutral'} icon={isOpen ? 'check-circle' : 'clock'}>
              {isOpen ? openWords : closedWords}
            </Tag>
          )}
          {hours && <span className="ph-call-detail">{hours}</span>}
        </span>
      </div>
      <Link
        className="ph-call-number"
        href={`tel:${phone.replace(/[^\d+]/g, '')}`}
        onPress={onCall}
        aria-label={`${callWords} ${name}, ${phone}`}
      >
        <Icon name="phone" />
        <span>{phone}</span>
      </Link>
    </div>
  );
}
