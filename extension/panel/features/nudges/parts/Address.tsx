// A way that leaves the house: give an address, see how it stands, try it, take it away. What is typed here goes to the server alone and
// is no word of a case.
import { type FormEvent, useState } from 'react';
import {
  Button,
  Card,
  Heading,
  Notice,
  Row,
  Stack,
  Switch,
  Tag,
  Text,
  TextField,
} from '#extension/kit/index.ts';
import type { NudgesGround } from '#extension/panel/features/nudges/ground.ts';
import { faultWords, wayNames, words } from '#extension/panel/features/nudges/messages.ts';
import { useChoosing, useNudgeDeed } from '#extension/panel/features/nudges/use-nudges.ts';
import type { OutwardWay } from '#shared/basics/nudge-lists.ts';
import { type NudgeAddress, type NudgeSettings, setMail, setWebhook } from '#shared/contract/nudges.ts';

type Props = { ground: NudgesGround; settings: NudgeSettings; way: OutwardWay };

const about = {
  mail: {
    title: words.mail,
    label: words.mailAddress,
    hint: words.mailHint,
    use: words.mailUse,
    said: words.mailSent,
    wrong: words.mailWrong,
    type: 'email',
    shape: setMail.input.shape.address,
  },
  webhook: {
    title: words.webhook,
    label: words.webhookAddress,
    hint: words.webhookHint,
    use: words.webhookUse,
    said: words.saved,
    wrong: words.webhookWrong,
    type: 'url',
    shape: setWebhook.input.shape.address,
  },
} as const;

export function Address({ ground, settings, way }: Props) {
  const address = settings[way];
  const id = `nudge-${way}`;
  return (
    <Card as="section" aria-labelledby={id}>
      <Stack gap="snug">
        <Heading level={3} size="small" id={id}>
          {about[way].title}
        </Heading>
        {way === 'mail' && !settings.isMailAvailable && <Text>{words.mailNone}</Text>}
        {address ? (
          <Known ground={ground} settings={settings} way={way} address={address} />
        ) : (
          (way === 'webhook' || settings.isMailAvailable) && <Give ground={ground} way={way} />
        )}
      </Stack>
    </Card>
  );
}

function Give({ ground, way }: Omit<Props, 'settings'>) {
  const { calls } = ground;
  const said = about[way];
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const give = useNudgeDeed(
    ground,
    (address: string) =>
      way === 'mail' ? calls.setNudgeMail({ address }) : calls.setNudgeWebhook({ address }),
    said.said,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = typed.trim();
    if (!said.shape.safeParse(address).success) return setError(said.wrong);
    setError(undefined);
    give.mutate(address);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="snug">
        <TextField
          label={said.label}
          hint={said.hint}
          error={error}
          type={said.type}
          value={typed}
          onChange={setTyped}
          autoComplete={way === 'mail' ? 'email' : 'off'}
          spellCheck="false"
        />
        <Row>
          <Button type="submit" isBusy={give.isPending}>
            {said.use}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function Known({ ground, settings, way, address }: Props & { address: NudgeAddress }) {
  const { calls } = ground;
  const choose = useChoosing(ground);
  const isWaiting = address.state === 'waiting';
  const send = useNudgeDeed(
    ground,
    () => calls.sendTestNudge({ way }),
    isWaiting ? words.mailSent : words.testSent,
  );
  const drop = useNudgeDeed(ground, () => calls.dropNudgeAddress({ way }), words.dropped);
  const { shown, state, fault } = address;
  const ways = settings.ways.filter((one) => one !== way);
  return (
    <Stack gap="snug">
      {state === 'good' && (
        <Switch
          label={way === 'mail' ? words.mailTo(shown) : words.webhookTo(shown)}
          isOn={settings.ways.includes(way)}
          onChange={(isOn) => choose({ ways: isOn ? [...ways, way] : ways })}
        />
      )}
      {state !== 'good' && <Text>{shown}</Text>}
      {isWaiting && (
        <Row>
          <Tag tone="warning">{words.mailWaiting}</Tag>
        </Row>
      )}
      {state === 'stopped' && <Notice kind="warning">{words.stopped}</Notice>}
      {fault && state !== 'stopped' && <Notice kind="warning">{faultWords[fault]}</Notice>}
      <Row gap="tight">
        {state !== 'stopped' && (
          <Button
            size="small"
            icon="send"
            isBusy={send.isPending}
            onPress={() => send.mutate(undefined)}
            aria-label={isWaiting ? undefined : words.testOf(wayNames[way])}
          >
            {isWaiting ? words.mailAgain : words.test}
          </Button>
        )}
        <Button
          size="small"
          icon="remove"
          isBusy={drop.isPending}
          onPress={() => drop.mutate(undefined)}
          aria-label={words.dropOf(wayNames[way])}
        >
          {words.drop}
        </Button>
      </Row>
    </Stack>
  );
}
