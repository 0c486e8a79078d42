// The patient banner in the forms that clinical systems use: the NHS Common User Interface line on top of the record,
// or labelled fields in a side column or at the foot. `none` is a record whose patient cannot be read.
import { type Html, html } from './html.ts';
import { ageOn, toBannerDate } from './patients.ts';
import type { DemoPatient } from './types.ts';

export const bannerStyles = ['top', 'side', 'foot', 'none'] as const;
export type BannerStyle = (typeof bannerStyles)[number];

export function topBanner(patient: DemoPatient, today: string): Html {
  const preferred = patient.preferred
    ? html`<span class="field"><span class="label">Preferred name</span> <span>${patient.preferred}</span></span>`
    : html``;
  return html`<section class="banner" id="patient-banner" aria-label="Patient banner">
  <div class="banner-row">
    <strong class="banner-name">${patient.surname.toUpperCase()}, ${patient.given} (${patient.title})</strong>
    ${preferred}
    <span class="field"><span class="label">Born</span> <span>${toBannerDate(patient.born)} (${ageOn(patient.born, today)}y)</span></span>
    <span class="field"><span class="label">Gender</span> <span>${patient.gender}</span></span>
    <span class="field"><span class="label">NHS No.</span> <span>${patient.nhsNumber}</span></span>
  </div>
  <div class="banner-row">
    <span class="field"><span class="label">Address</span> <span>${addressOf(patient)}</span></span>
    <span class="field"><span class="label">Phone</span> <span>${patient.phones.join(' / ')}</span></span>
  </div>
</section>`;
}

export function sideBanner(patient: DemoPatient): Html {
  return html`<aside class="side-banner" id="patient-details" aria-label="Patient details">
  <dl>
    ${labelled(patient).map(([label, value]) => html`<div><dt>${label}:</dt> <dd>${value}</dd></div>`)}
  </dl>
</aside>`;
}

export function footBanner(patient: DemoPatient): Html {
  const text = labelled(patient)
    .map(([label, value]) => `${label}: ${value}`)
    .join(' | ');
  return html`<footer class="foot-banner" id="patient-footer">${text}</footer>`;
}

function labelled(patient: DemoPatient): [string, string][] {
  const given = patient.middle ? `${patient.given} ${patient.middle}` : patient.given;
  const [year = '', month = '', day = ''] = patient.born.split('-');
  return [
    ['Name', `${patient.title} ${given} ${patient.surname}`],
    ...(patient.preferred ? ([['Known as', patient.preferred]] satisfies [string, string][]) : []),
    ['DOB', `${day}/${month}/${year}`],
    ['NHS number', patient.nhsNumber],
    ['Address', addressOf(patient)],
    ['Tel', patient.phones.join(', ')],
    ['Hospital no', patient.localNumber],
  ];
}

function addressOf(patient: DemoPatient) {
  return `${patient.street}, ${patient.town}, ${patient.postcode}`;
}
