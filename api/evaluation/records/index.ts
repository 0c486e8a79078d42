// The demo clinical records: a request in, a page out, with no server of its own and nothing kept. It stands in for a
// web clinical system in trials and tests; every person in it is fictional, and it is no real product.

import { recordScript, recordStyles } from './assets.ts';
import { type BannerStyle, bannerStyles } from './banner.ts';
import { type Html, html } from './html.ts';
import { demoPatients, toBannerDate } from './patients.ts';
import { recordMain, recordNavigation, type Tab, tabs } from './record.ts';
import type { DemoPatient } from './types.ts';

export { bannerIdentifiers, demoPatients, plantedIdentifiers } from './patients.ts';

type DemoPage = { status: number; contentType: string; body: string };

/** Answers `/records…`, and nothing else. Query: `tab`, `banner`. `today` is an ISO date, for the age on the banner. */
export function demoRecordPage(
  path: string,
  query: URLSearchParams,
  today = new Date().toISOString().slice(0, 10),
): DemoPage | undefined {
  const [root, key, leaf, ...rest] = path.split('/').filter((part) => part !== '');
  if (root !== 'records' || rest.length > 0) return undefined;
  if (key === undefined) return page(200, 'Patients', listBody());
  if (key === 'record.css')
    return { status: 200, contentType: 'text/css; charset=utf-8', body: recordStyles };
  if (key === 'record.js')
    return { status: 200, contentType: 'text/javascript; charset=utf-8', body: recordScript };

  const patient = demoPatients.find((candidate) => candidate.key === key);
  if (!patient || (leaf !== undefined && leaf !== 'letter')) return page(404, 'Not found', notFoundBody());
  if (leaf === 'letter') return page(200, 'Clinic letter', letterBody(patient));

  const tab: Tab = oneOf(tabs, query.get('tab'));
  const banner: BannerStyle = oneOf(bannerStyles, query.get('banner'));
  const view = { patient, tab, banner, today };
  return page(
    200,
    `${patient.surname}, ${patient.given}`,
    html`<a class="skip" href="#record">Skip to the record</a>${systemBar()}<div class="frame">${recordNavigation(view)}${recordMain(view)}</div><script src="/records/record.js"></script>`,
  );
}

function page(status: number, title: string, body: Html): DemoPage {
  const document = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Demo records</title>
<link rel="stylesheet" href="/records/record.css">
<link rel="icon" href="data:,">
</head>
<body>
${body}
</body>
</html>`;
  return { status, contentType: 'text/html; charset=utf-8', body: document.markup };
}

function systemBar(): Html {
  return html`<header class="system"><p class="name">Demo records</p><p>Fictional people, for trying things out</p></header>`;
}

function listBody(): Html {
  const rows = demoPatients.map(
    (patient) =>
      html`<tr><td><a href="/records/${patient.key}">${patient.surname.toUpperCase()}, ${patient.given} (${patient.title})</a></td><td>${toBannerDate(patient.born)}</td><td>${patient.nhsNumber}</td></tr>`,
  );
  return html`${systemBar()}<main class="plain">
<h1>Patients</h1>
<table id="patients"><thead><tr><th scope="col">Name</th><th scope="col">Born</th><th scope="col">NHS No.</th></tr></thead><tbody>${rows}</tbody></table>
</main>`;
}

function letterBody(patient: DemoPatient): Html {
  return html`<main class="plain" id="letter-body">
<h1>Clinic letter</h1>
<p>Dear ${patient.gp}</p>
<p>Re: ${patient.title} ${patient.given} ${patient.surname}, DOB: ${toBannerDate(patient.born)}, NHS No: ${patient.nhsNumber}, ${patient.street}, ${patient.town}, ${patient.postcode}. Hospital no ${patient.localNumber}.</p>
${patient.letter.map((line) => html`<p>${line}</p>`)}
<p>With kind regards, the clinic team</p>
<textarea id="letter-reply" rows="3" aria-label="Reply" placeholder="Reply"></textarea>
</main>`;
}

function notFoundBody(): Html {
  return html`${systemBar()}<main class="plain"><h1>There is no such record</h1><p><a href="/records">All patients</a></p></main>`;
}

function oneOf<Value extends string>(values: readonly [Value, ...Value[]], wanted: string | null): Value {
  return values.find((value) => value === wanted) ?? values[0];
}
