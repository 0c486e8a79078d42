// What an API key may call, procedure by procedure; whose role it needs stands in `what.ts`. Everything else is refused, a new procedure too.
// Never here: what is about words of a case, about masks, talks or requests for supervision, about sessions and keys themselves, or a stream.

export const keysMayCall: ReadonlySet<string> = new Set([
  // Whom it works for, and with which roles.
  'session.readMe',

  // Administrators: who is here and where they work.
  'people.listPeople',
  'people.addPeople',
  'people.setRoles',
  'people.movePerson',
  'people.endMembership',
  'people.countHostless',
  'people.listOrganisations',
  'people.addOrganisation',
  'people.changeOrganisation',
  'people.listAreas',
  'people.addArea',
  'people.changeArea',
  'channels.setChannelUse',

  // Administrators: services, feeds and the contacts of areas.
  'directory.setAreaContacts',
  'directory.setAreaPlace',
  'directory.publishArea',
  'directory.addFeed',
  'directory.listFeeds',
  'directory.pauseFeed',
  'directory.readFeedSoon',
  'directory.listRuns',
  'directory.listWarnings',
  'directory.confirmRun',
  'directory.importFile',

  // Administrators: the rota, whom an unanswered question is offered to, how long chases are kept, and figures of upkeep.
  'supervision.listRota',
  'supervision.setDuty',
  'supervision.removeDuty',
  'nudges.readRule',
  'nudges.setRule',
  'chases.readKeeping',
  'chases.setKeeping',
  'chases.readTotals',
  'stripping.countWords',
  'search.readUpkeep',

  // Service managers: figures alone.
  'directory.areaGaps',
  'nextSteps.readStepFigures',

  // Curators: what is published, and how the crisis steps stand.
  'nextSteps.readStanding',
  'caseLibrary.exportCases',
]);
