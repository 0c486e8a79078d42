// Asks why, then shows what was taken out. The words are in this dialog alone, and gone with it.
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Dialog, Heading, Notice, RadioGroup, Stack, Text, Time } from '#extension/kit/index.ts';
import { sayRefusal } from '#extension/panel/reading/index.ts';
import { type EvidenceReason, evidenceReasons } from '#shared/basics/audit-deeds.ts';
import type { ModerationCaseId } from '#shared/basics/ids.ts';
import type { Evidence } from './calls.ts';
import type { AuditGround } from './ground.ts';
import { words } from './messages.ts';

const said = words.evidence;
type Props = { ground: AuditGround; caseId: ModerationCaseId; onClose: () => void };

export function ReadEvidence({ ground, caseId, onClose }: Props) {
  const [reason, setReason] = useState<EvidenceReason | null>(null);
  const [isLacking, setIsLacking] = useState(false);
  const read = useMutation({
    mutationFn: (why: EvidenceReason) => ground.calls.readEvidence({ caseId, reason: why }),
    gcTime: 0,
  });
  const open = () => {
    if (reason === null) return setIsLacking(true);
    read.mutate(reason);
  };
  const { data, error } = read;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={data ? said.readTitle : said.askTitle}
      closeWords={said.close}
      actions={
        data ? (
          <Button onPress={onClose}>{said.close}</Button>
        ) : (
          <>
            <Button kind="warning" isBusy={read.isPending} onPress={open}>
              {said.yes}
            </Button>
            <Button onPress={onClose}>{said.cancel}</Button>
          </>
        )
      }
    >
      {data ? (
        <TakenOut evidence={data} nowMs={ground.nowMs()} />
      ) : (
        <Stack gap="normal">
          <Text>{said.ask}</Text>
          <RadioGroup
            label={said.reason}
            choices={evidenceReasons.map((id) => ({ id, label: said.reasons[id] }))}
            value={reason}
            onChange={(value) => {
              setReason(value as EvidenceReason);
              setIsLacking(false);
            }}
            error={isLacking ? said.mustSay : undefined}
          />
          {error && <Notice kind="warning">{sayRefusal(error, said.isUnread)}</Notice>}
        </Stack>
      )}
    </Dialog>
  );
}

function TakenOut({ evidence, nowMs }: { evidence: Evidence; nowMs: number }) {
  const { title, body, earlier, takenAt } = evidence;
  return (
    <Stack gap="normal">
      <Text>
        {said.taken} <Time at={takenAt} now={nowMs} />
      </Text>
      {title !== null && <Text isStrong>{title}</Text>}
      <Text>{body}</Text>
      {earlier.length > 0 && (
        <Heading level={3} size="small">
          {said.earlier}
        </Heading>
      )}
      {earlier.map((one, order) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: earlier words have no name of their own, and stay in their order.
        <Text key={order}>{one.title === null ? one.body : `${one.title}: ${one.body}`}</Text>
      ))}
    </Stack>
  );
}
