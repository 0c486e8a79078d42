// The two ways that this browser draws by itself: the number on the button, and the system's own message, which the browser asks about.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Notice, Stack, Switch } from '#extension/kit/index.ts';
import type { NudgesGround } from '#extension/panel/features/nudges/ground.ts';
import { words } from '#extension/panel/features/nudges/messages.ts';
import { useChoosing } from '#extension/panel/features/nudges/use-nudges.ts';
import type { NudgeSettings } from '#shared/contract/nudges.ts';

export function Here({ ground, settings }: { ground: NudgesGround; settings: NudgeSettings }) {
  const { notices } = ground;
  const choose = useChoosing(ground);
  const [isDenied, setDenied] = useState(false);
  const may = useQuery({
    queryKey: ['nudges', 'may-notify'],
    queryFn: async () => (await notices?.may()) ?? false,
  });
  const setWay = (way: 'badge' | 'system', isOn: boolean) => {
    const others = settings.ways.filter((one) => one !== way);
    choose({ ways: isOn ? [...others, way] : others });
  };
  const isSystemOn = settings.ways.includes('system');
  /** The browser takes the question only from the press itself, so nothing is awaited before it. */
  const allow = async (asking: Promise<boolean> | undefined): Promise<boolean> => {
    const isAllowed = (await asking) ?? false;
    setDenied(!isAllowed);
    await may.refetch();
    return isAllowed;
  };
  return (
    <Stack gap="snug">
      <Switch
        label={words.badge}
        hint={words.badgeHint}
        isOn={settings.ways.includes('badge')}
        onChange={(isOn) => setWay('badge', isOn)}
      />
      {notices && (
        <Switch
          label={words.system}
          hint={words.systemHint}
          isOn={isSystemOn}
          onChange={(isOn) => {
            if (!isOn) return setWay('system', false);
            void allow(notices.ask()).then((isAllowed) => {
              if (isAllowed) setWay('system', true);
            });
          }}
        />
      )}
      {isDenied && <Notice kind="warning">{words.systemDenied}</Notice>}
      {notices && isSystemOn && may.data === false && !isDenied && (
        <Notice
          actions={
            <Button size="small" icon="bell" onPress={() => void allow(notices.ask())}>
              {words.systemAllow}
            </Button>
          }
        >
          {words.systemElsewhere}
        </Notice>
      )}
    </Stack>
  );
}
