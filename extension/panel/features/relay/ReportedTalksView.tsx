// Reported talks, for moderators: the last words before the report under the names used there, and what to decide.
import { Caption, Card, EmptyState, PageTitle, Row, Stack, Tag, Text, Time } from '#extension/kit/index.ts';
import { Paged } from '#extension/panel/reading/index.ts';
import type { ReportedTalk } from '#shared/contract/relay.ts';
import { relayKeys } from './calls.ts';
import { DecideReport } from './DecideReport.tsx';
import type { RelayGround } from './ground.ts';
import { reasonLabels, words } from './messages.ts';
import { nameIn } from './names.ts';

const said = words.reports;

export function ReportedTalksView({ ground }: { ground: RelayGround }) {
  return (
    <Stack gap="normal">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {said.title}
      </PageTitle>
      <Paged
        queryKey={relayKeys.reports}
        load={(cursor) => ground.calls.listTalkReports({ cursor })}
        loadingWords={words.loading}
        empty={<EmptyState title={said.emptyTitle} icon="shield" level={2} />}
        keyOf={(one) => one.id}
      >
        {(one) => <ReportCard ground={ground} report={one} />}
      </Paged>
    </Stack>
  );
}

function ReportCard({ ground, report }: { ground: RelayGround; report: ReportedTalk }) {
  return (
    <Card>
      <Stack gap="snug">
        <Row gap="tight">
          <Tag tone="warning" icon="flag">
            {reasonLabels[report.reason]}
          </Tag>
        </Row>
        <Caption>
          {report.isByAuthor ? said.byAuthor : said.byReader} ·{' '}
          <Time at={report.reportedAt} now={ground.nowMs()} />
        </Caption>
        {report.words !== null && (
          <div dir="auto">
            <Text keepsLines>{report.words}</Text>
          </div>
        )}
        <Stack as="ul" gap="snug">
          {report.messages.map((one) => (
            <li key={`${one.sentAt}${one.isAuthors}`}>
              <Caption>
                {nameIn(one.isAuthors ? report.author : report.reader)} ·{' '}
                <Time at={one.sentAt} now={ground.nowMs()} />
              </Caption>
              <div dir="auto">
                <Text keepsLines>{one.body}</Text>
              </div>
            </li>
          ))}
        </Stack>
        <DecideReport ground={ground} report={report} />
      </Stack>
    </Card>
  );
}
