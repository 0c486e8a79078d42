// For curators: what of the crisis path is past its date, what no page names, whose duty lines nobody looked at, and whether anybody
// answers for the content, which an administrator records. Numbers are corrected where they are kept.
import { useQuery } from '@tanstack/react-query';
import { Caption, Heading, Link, Notice, PageTitle, Skeleton, Stack, Text } from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import type { Pack } from '#shared/next-steps/types.ts';
import { dayInWords } from '#shared/next-steps/uk-time.ts';
import { type CuratingGround, overdueOf, type PathStanding, pathStandingKey } from './calls.ts';
import { words } from './messages.ts';
import { ReviewForm } from './ReviewForm.tsx';

/** On the first screen, for curators, while something waits. */
export function PathStandingLine({ ground }: { ground: CuratingGround }) {
  const query = useQuery({ queryKey: pathStandingKey, queryFn: ground.readPathStanding });
  const overdue = query.data ? overdueOf(query.data) : 0;
  if (overdue === 0) return null;
  return (
    <Link kind="action" href={ground.href}>
      {words.line(overdue)}
    </Link>
  );
}

export function PathStandingView({ ground }: { ground: CuratingGround }) {
  const query = useQuery({ queryKey: pathStandingKey, queryFn: ground.readPathStanding });
  const { data, error } = query;
  return (
    <Stack gap="wide">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      {error && <Trouble cause={error} isStale={data !== undefined} onAgain={() => void query.refetch()} />}
      {data ? <Standing standing={data} pack={ground.pack} /> : !error && <Skeleton count={4} />}
      {data &&
        (ground.mayRecord ? (
          <ReviewForm ground={ground} standing={data} />
        ) : (
          <Caption>{words.whoRecords}</Caption>
        ))}
    </Stack>
  );
}

function Standing({ standing, pack }: { standing: PathStanding; pack: Pack }) {
  const { reviewedBy, version, expired, contacts, unchecked, problems } = standing;
  return (
    <>
      {reviewedBy ? (
        <Text>{words.reviewed(reviewedBy.name, reviewedBy.role, dayInWords(reviewedBy.on))}</Text>
      ) : (
        <Notice kind="warning" isSpoken="no">
          {words.unreviewed}
        </Notice>
      )}
      {overdueOf(standing) === 0 && <Text>{words.fine}</Text>}
      <List
        heading={words.problems}
        items={problems.map(({ about, what }) => ({ name: about, hint: what }))}
      />
      <List
        heading={words.expired}
        items={expired.map(({ kind, id, reviewBy }) => ({
          name: kind === 'holidays' ? words.holidays : nameOf(pack, id),
          hint: words.since(dayInWords(reviewBy)),
        }))}
      />
      <List
        heading={words.contacts}
        items={contacts.map(({ area, role, at, reviewBy }) => ({
          name: words.contact(area, words.roles[role], words.times[at]),
          hint: reviewBy === null ? words.never : words.since(dayInWords(reviewBy)),
        }))}
      />
      <List
        heading={words.unchecked}
        hint={words.uncheckedHint}
        items={unchecked.map((id) => ({ name: nameOf(pack, id), hint: null }))}
      />
      <Caption>{words.version(version)}</Caption>
    </>
  );
}

/** A newer server may know entries that this panel does not: then the id stands there. */
function nameOf({ lines, steps }: Pack, id: string): string {
  const line = lines.find((one) => one.id === id);
  return line ? `${line.name}, ${line.number}` : (steps.find((one) => one.id === id)?.title ?? id);
}

type ListProps = { heading: string; hint?: string; items: readonly { name: string; hint: string | null }[] };

function List({ heading, hint, items }: ListProps) {
  if (items.length === 0) return null;
  return (
    <Stack gap="snug" as="section" aria-label={heading}>
      <Heading level={2} size="small">
        {heading}
      </Heading>
      {hint && <Caption>{hint}</Caption>}
      <Stack as="ul" gap="snug">
        {items.map(({ name, hint: beside }) => (
          <li key={name}>
            <Text>{name}</Text>
            {beside && <Caption>{beside}</Caption>}
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
