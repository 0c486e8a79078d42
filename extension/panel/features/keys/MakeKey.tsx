// Asks for a new key: what it is for, what it may do, until when.
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button, CheckboxGroup, Notice, Select, Stack, TextField } from '#extension/kit/index.ts';
import { sayRefusal } from '#extension/panel/reading/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { KeyRole } from '#shared/basics/lists.ts';
import type { KeysGround } from './calls.ts';
import { words } from './messages.ts';
import { sayDay } from './say-day.ts';

const said = words.make;
const spans = [1, 30, 90, 180, limits.keyDaysMax];
const dayMs = 86_400_000;

type MakeKeyProps = {
  ground: KeysGround;
  may: readonly KeyRole[];
  onMade: (made: { name: string; secret: string }) => void;
};

export function MakeKey({ ground, may, onMade }: MakeKeyProps) {
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<KeyRole[]>(may.length === 1 ? [...may] : []);
  const [days, setDays] = useState(90);
  const [lack, setLack] = useState<'name' | 'roles' | null>(null);
  const nameBox = useRef<HTMLInputElement>(null);
  const make = useMutation({
    // A new one at each try: what was lost on its way cannot be shown any more, and is revoked by hand.
    mutationFn: () => ground.calls.createKey({ keyId: ground.newId(), name: name.trim(), roles, days }),
    onSuccess: ({ key, secret }) => onMade({ name: key.name, secret }),
    // The answer holds the secret.
    gcTime: 0,
  });
  const send = () => {
    if (make.isPending) return;
    const missing = name.trim() === '' ? 'name' : roles.length === 0 ? 'roles' : null;
    setLack(missing);
    if (missing === 'name') nameBox.current?.focus();
    if (missing === null) make.mutate();
  };
  return (
    <Stack gap="normal">
      <TextField
        label={said.name}
        hint={said.nameHint}
        value={name}
        onChange={(text) => setName(text.slice(0, limits.keyNameCharsMax))}
        autoComplete="off"
        error={lack === 'name' ? said.nameLack : undefined}
        inputRef={nameBox}
      />
      <CheckboxGroup
        label={said.roles}
        hint={said.rolesHint}
        choices={may.map((id) => ({ id, label: ground.roleLabels[id], hint: said.role[id] }))}
        value={roles}
        onChange={(value) => setRoles(value as KeyRole[])}
        error={lack === 'roles' ? said.rolesLack : undefined}
      />
      <Select
        label={said.until}
        hint={may.includes('administrator') ? said.untilHint : undefined}
        choices={spans.map((span) => ({
          id: String(span),
          label: `${said.days(span)}, until ${sayDay(ground.nowMs() + span * dayMs)}`,
        }))}
        value={String(days)}
        onChange={(value) => setDays(Number(value))}
      />
      {make.error && <Notice kind="danger">{sayRefusal(make.error, words.unreached)}</Notice>}
      <Button kind="primary" isWide isBusy={make.isPending} onPress={send}>
        {said.deed}
      </Button>
    </Stack>
  );
}
