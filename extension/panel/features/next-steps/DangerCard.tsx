// Who to call when there is danger now. It stands on nothing that can be missing: no server, no sign-in, no network. Numbers of the
// worker's own area stand here as soon as the device holds them.
import {
  Button,
  CallLine,
  Caption,
  Card,
  Link,
  Notice,
  PageTitle,
  Stack,
  Text,
} from '#extension/kit/index.ts';
import type { DangerKind } from '#shared/next-steps/danger.ts';
import { type Contact, everyDangerContact, whoToCall } from '#shared/next-steps/danger-contacts.ts';
import { areaCalls } from '#shared/next-steps/three-steps.ts';
import { NumberLine } from './CallCard.tsx';
import type { NextStepsGround } from './ground.ts';
import { words } from './messages.ts';
import { type MomentGround, useMoment } from './use-moment.ts';

/** The packs on this device, and its clock. */
export type DangerGround = MomentGround & Pick<NextStepsGround, 'area'>;

export type DangerNoticeProps = {
  ground: DangerGround;
  kinds: readonly DangerKind[];
  /** To the three steps, with the words of the draft. */
  onNextSteps: () => void;
};

/** Shown while someone writes words that speak of danger: it stands beside the post and never in its way. */
export function DangerNotice({ ground, kinds, onNextSteps }: DangerNoticeProps) {
  if (kinds.length === 0) return null;
  return (
    <Stack gap="snug">
      <Notice kind="danger" heading={words.shownHeading} isSpoken="politely">
        {words.shownWords}
      </Notice>
      <Contacts ground={ground} contacts={whoToCall(kinds)} />
      <Button icon="arrow" isWide onPress={onNextSteps}>
        {words.nextSteps}
      </Button>
    </Stack>
  );
}

/** The whole list, on a screen of its own that every other screen leads to. */
export function DangerView({ ground }: { ground: DangerGround }) {
  const checkedOn = everyDangerContact.map((one) => one.checkedOn).sort()[0] ?? '';
  return (
    <Stack gap="wide">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      <Contacts ground={ground} contacts={everyDangerContact} />
      <Card kind="quiet">
        <Text>{words.done}</Text>
      </Card>
      <Caption>{words.checked(dayInWords(checkedOn))}</Caption>
    </Stack>
  );
}

type ContactsProps = { ground: DangerGround; contacts: readonly Contact[] };

function Contacts({ ground: { pack, area, ...clock }, contacts }: ContactsProps) {
  const moment = useMoment({ pack, ...clock });
  return (
    <Stack as="ul" gap="snug">
      {contacts.map((contact, at) => {
        const local = contact.slot ? areaCalls({ pack, area, moment }, contact.slot) : [];
        return (
          <li key={contact.key}>
            {local.length > 0 ? (
              <Stack gap="tight">
                {local.map((call, beside) => (
                  <NumberLine key={call.line.id} call={call} why={beside === 0 ? contact.when : undefined} />
                ))}
              </Stack>
            ) : (
              <OneContact contact={contact} isFirst={at === 0} />
            )}
          </li>
        );
      })}
    </Stack>
  );
}

function OneContact({ contact, isFirst }: { contact: Contact; isFirst: boolean }) {
  if (contact.number === null || contact.text) return <NotACall contact={contact} />;
  return (
    <CallLine
      name={contact.name}
      phone={contact.number}
      detail={contact.when}
      hours={contact.hours ?? undefined}
      // Day and night is open now whatever the clock says; any other hours are not claimed.
      isOpen={contact.hours ? true : undefined}
      openWords={words.openNow}
      unknownHoursWords={words.checkHours}
      isFirst={isFirst}
    />
  );
}

function NotACall({ contact }: { contact: Contact }) {
  return (
    <Card kind="quiet">
      <Stack gap="tight">
        <Text isStrong>{contact.name}</Text>
        <Text size="caption">{contact.when}</Text>
        {contact.number === null ? (
          <Caption>{words.localNumber}</Caption>
        ) : (
          <Link href={`sms:${contact.number}`}>{words.textTo(contact.text ?? '', contact.number)}</Link>
        )}
      </Stack>
    </Card>
  );
}

const dayInWords = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  const months =
    'January February March April May June July August September October November December'.split(' ');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
};
