// Fields: empty, filled, refused, over the limit, disabled, long.
import { useState } from 'react';
import {
  Checkbox,
  CheckboxGroup,
  PickField,
  RadioGroup,
  SearchField,
  Select,
  Switch,
  TagPicker,
  TextArea,
  TextField,
} from '#extension/kit/index.ts';
import { longWord, longWords, Shelf, Shown } from './Shelf.tsx';

const needs = [
  'Housing',
  'Money and debt',
  'Benefits',
  'Food and fuel',
  'Loneliness',
  'Mental wellbeing',
  'Carers',
  'Bereavement',
  'Domestic abuse',
  'Digital inclusion',
].map((label) => ({ id: label, label }));

const urgencies = [
  { id: 'routine', label: 'When someone can' },
  { id: 'today', label: 'Today', hint: 'Peers who offered to help are told' },
  { id: 'now', label: 'Now', isDisabled: true },
];

const channels = [
  { id: 'housing', label: 'Housing', hint: 'Tenancies, notices, repairs' },
  { id: 'money', label: 'Money and debt' },
  { id: 'long', label: longWords },
];

export function Fields() {
  const [channel, setChannel] = useState<string | null>(null);
  const [urgency, setUrgency] = useState<string>('routine');
  const [chosen, setChosen] = useState<string[]>(['Housing', 'Carers']);
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [isOn, setIsOn] = useState(false);
  const [search, setSearch] = useState('duty assessment');
  const [typed, setTyped] = useState('ho');
  return (
    <Shelf id="fields" title="Fields">
      <Shown title="One line">
        <TextField label="Title" hint="What a peer would search for" placeholder="In a few words" />
        <TextField label="Code" isShort defaultValue="PH-7K3" />
        <TextField label="E-mail" type="email" error="Enter an e-mail address, like name@example.org" />
        <TextField label="Organisation" isDisabled defaultValue="Eastmere PCN" />
        <TextField label="Reference" isReadOnly defaultValue="PH-7K3" />
      </Shown>
      <Shown title="Many lines">
        <TextArea label="Your question" charsMax={200} defaultValue="What worked for you?" />
        <TextArea label="Too long" charsMax={40} defaultValue={longWords} />
        <TextArea label="Refused" error="Remove the NHS number before you post" defaultValue={longWord} />
      </Shown>
      <Shown title="Search">
        <SearchField
          label="Search"
          value={search}
          onChange={setSearch}
          placeholder="Cases, threads, services"
        />
        <SearchField
          label="Empty search"
          value=""
          onChange={() => undefined}
          placeholder="Cases, threads, services"
        />
      </Shown>
      <Shown title="One of very many">
        <PickField
          label="Mention a service"
          listWords="Services"
          value={typed}
          onChange={setTyped}
          choices={channels}
          onPick={() => undefined}
        />
        <PickField
          label="Nothing fits"
          listWords="Services"
          value="xylophone"
          onChange={() => undefined}
          choices={[]}
          onPick={() => undefined}
          emptyWords="No service is called so."
        />
      </Shown>
      <Shown title="Switch">
        <Switch
          label="Post anonymously"
          isOn
          hint="Peers will see you as Quiet Heron."
          onChange={() => undefined}
        />
        <Switch label="Tell me by e-mail" isOn={isOn} onChange={setIsOn} />
        <Switch
          label={longWords}
          isOn={false}
          isDisabled
          onChange={() => undefined}
          hint="Your admin set this."
        />
      </Shown>
      <Shown title="Select">
        <Select label="Channel" choices={channels} value={channel} onChange={setChannel} />
        <Select label="Chosen channel" choices={channels} value="long" onChange={() => undefined} />
        <Select
          label="Refused channel"
          choices={channels}
          value={null}
          onChange={() => undefined}
          error="Choose a channel"
        />
        <Select label="No channel" choices={channels} value="money" onChange={() => undefined} isDisabled />
      </Shown>
      <Shown title="One of a few">
        <RadioGroup label="How soon?" choices={urgencies} value={urgency} onChange={setUrgency} />
        <RadioGroup
          label="Refused"
          kind="line"
          choices={[
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
          ]}
          value={null}
          onChange={() => undefined}
          error="Say yes or no"
        />
      </Shown>
      <Shown title="Several">
        <CheckboxGroup
          label="Barriers"
          hint="Choose all that stand in the way"
          choices={[
            { id: 'language', label: 'Language' },
            { id: 'transport', label: 'Transport', hint: 'No bus, no car, cannot walk far' },
            { id: 'money', label: 'Money', isDisabled: true },
          ]}
          value={['language']}
          onChange={() => undefined}
        />
        <TagPicker label="Needs" choices={needs} value={chosen} onChange={setChosen} shownFirst={5} />
        <TagPicker
          label="Needs, refused"
          choices={needs.slice(0, 3)}
          value={[]}
          onChange={() => undefined}
          error="Choose at least one need"
        />
        <TagPicker
          label="Needs, closed"
          choices={needs.slice(0, 2)}
          value={['Housing']}
          onChange={setChosen}
          isDisabled
        />
      </Shown>
      <Shown title="A sentence to agree to">
        <Checkbox isChecked={isConfirmed} onChange={setIsConfirmed} hint="You can still edit it afterwards.">
          I have checked that nobody can be identified
        </Checkbox>
        <Checkbox isChecked={false} onChange={() => undefined} error="Confirm before you post">
          I have checked that nobody can be identified
        </Checkbox>
      </Shown>
    </Shelf>
  );
}
