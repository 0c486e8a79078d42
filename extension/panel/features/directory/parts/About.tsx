// Everything that is known of a service, with where it comes from and how old that is. What is not stated is said so, never guessed.
import { Caption, Heading, Link, Stack, SummaryList, Tag, Text } from '#extension/kit/index.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/ground.ts';
import { costLabels, freshnessLabels, words } from '#extension/panel/features/directory/messages.ts';
import { sayAge } from '#extension/panel/features/directory/said/ages.ts';
import { placesOf, sayDate } from '#extension/panel/features/directory/said/plain-text.ts';
import { sayTimes } from '#extension/panel/features/directory/said/times.ts';
import type { Service } from '#shared/contract/directory.ts';

type AboutProps = { ground: DirectoryGround; service: Service };
const { rows, notStated, ...said } = words.service;

/** Only what a browser opens as a page or a letter is a link. */
const isPage = (url: string): boolean => /^https?:\/\//i.test(url);

export function About({ ground, service }: AboutProps) {
  const { url, email, source, possiblySame, checkedAgeDays } = service;
  const access = [...new Set(service.places.flatMap((one) => one.access ?? []))];
  const ages = said.ages(service.minimumAge, service.maximumAge);
  const list = (lines: readonly string[]) => (
    <Stack gap="none">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </Stack>
  );
  const facts = [
    { id: 'needs', label: rows.needs, value: service.needs.map((id) => ground.needLabels[id]).join(', ') },
    { id: 'whom', label: rows.whom, value: [service.eligibility, ages].filter(Boolean).join(' · ') },
    { id: 'cost', label: rows.cost, value: service.costWords ?? costLabels[service.cost] },
    { id: 'times', label: rows.times, value: linesOrNull(sayTimes(service.times)) },
    { id: 'wait', label: rows.wait, value: service.waitWords },
    { id: 'where', label: rows.where, value: linesOrNull(placesOf(service)) },
    { id: 'access', label: rows.access, value: linesOrNull(access) },
    { id: 'languages', label: rows.languages, value: service.languages.map(capitalised).join(', ') },
  ];
  function linesOrNull(lines: readonly string[]) {
    return lines.length > 0 ? list(lines) : null;
  }
  return (
    <Stack as="section" gap="snug" aria-labelledby="about">
      <Heading level={2} size="small" id="about">
        {said.about}
      </Heading>
      {service.summary && (
        <div dir="auto">
          <Text keepsLines>{service.summary}</Text>
        </div>
      )}
      <SummaryList
        rows={[
          ...facts
            .filter((row) => row.id !== 'wait' || row.value)
            .map((row) => ({ ...row, value: row.value || notStated })),
          ...(url || email
            ? [
                {
                  id: 'web',
                  label: rows.web,
                  value: (
                    <Stack gap="none">
                      {url &&
                        (isPage(url) ? (
                          <Link href={url} isExternal>
                            {url.replace(/^https?:\/\//i, '')}
                          </Link>
                        ) : (
                          <span>{url}</span>
                        ))}
                      {email && <Link href={`mailto:${email}`}>{email}</Link>}
                    </Stack>
                  ),
                },
              ]
            : []),
          {
            id: 'source',
            label: rows.source,
            value: (
              <Stack gap="tight">
                <span>{said.source(source.name, source.readAt && sayDate(source.readAt))}</span>
                <span>
                  <Tag icon="clock">{freshnessLabels[service.freshness]}</Tag>{' '}
                  {checkedAgeDays === null
                    ? words.card.neverChecked
                    : words.card.checked(sayAge(checkedAgeDays))}
                </span>
                {source.licence && <Caption>{said.licence(source.licence)}</Caption>}
              </Stack>
            ),
          },
          ...(possiblySame.length > 0
            ? [
                {
                  id: 'same',
                  label: rows.same,
                  value: (
                    <Stack gap="none">
                      {possiblySame.map(({ id, name }) => (
                        <Link key={id} href={ground.ways.service(id)}>
                          {name}
                        </Link>
                      ))}
                    </Stack>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Stack>
  );
}

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
