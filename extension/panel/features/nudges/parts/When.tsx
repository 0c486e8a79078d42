// When somebody may be disturbed: at once or once a day, and the hours in which nothing comes.
import { Caption, Heading, RadioGroup, Row, Select, Stack, Switch } from '#extension/kit/index.ts';
import type { NudgesGround } from '#extension/panel/features/nudges/ground.ts';
import { words } from '#extension/panel/features/nudges/messages.ts';
import { useChoosing } from '#extension/panel/features/nudges/use-nudges.ts';
import type { NudgeRhythm } from '#shared/basics/nudge-lists.ts';
import type { NudgeSettings } from '#shared/contract/nudges.ts';

const hours = Array.from({ length: 24 }, (_, hour) => ({ id: String(hour), label: words.hour(hour) }));

export function When({ ground, settings }: { ground: NudgesGround; settings: NudgeSettings }) {
  const choose = useChoosing(ground);
  const { quiet, rhythm, digestHour } = settings;
  return (
    <Stack as="section" gap="snug" aria-labelledby="nudges-when">
      <Heading level={2} size="small" id="nudges-when">
        {words.when}
      </Heading>
      <RadioGroup
        label={words.rhythm}
        choices={[
          { id: 'single', label: words.single, hint: words.singleHint },
          { id: 'digest', label: words.digest, hint: words.digestHint },
        ]}
        value={rhythm}
        onChange={(value) => choose({ rhythm: value as NudgeRhythm })}
      />
      {rhythm === 'digest' && (
        <Select
          label={words.digestHour}
          choices={hours}
          value={String(digestHour)}
          onChange={(value) => choose({ digestHour: Number(value) })}
        />
      )}
      <Heading level={3} size="small">
        {words.quiet}
      </Heading>
      <Caption>{words.quietHint}</Caption>
      <Row>
        <Select
          label={words.quietFrom}
          choices={hours}
          value={String(quiet.from)}
          onChange={(value) => choose({ quiet: { ...quiet, from: Number(value) } })}
        />
        <Select
          label={words.quietUntil}
          choices={hours}
          value={String(quiet.until)}
          onChange={(value) => choose({ quiet: { ...quiet, until: Number(value) } })}
        />
      </Row>
      {quiet.from === quiet.until && <Caption>{words.quietNone}</Caption>}
      <Switch
        label={words.quietWeekends}
        isOn={quiet.isQuietAtWeekends}
        onChange={(isQuietAtWeekends) => choose({ quiet: { ...quiet, isQuietAtWeekends } })}
      />
      {settings.isQuietNow && <Caption>{words.quietNow}</Caption>}
    </Stack>
  );
}
