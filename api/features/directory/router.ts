// A table of contents: finding and reading for members, gaps for service managers, areas and feeds for administrators.
import { administrator, member, router, serviceManager } from '#api/trpc.ts';
import * as contract from '#shared/contract/directory.ts';
import * as admin from '#shared/contract/directory-admin.ts';
import { describeService as describeContract } from '#shared/contract/mentions.ts';
import { areaGaps, listAreas, publishArea, readArea, setAreaContacts, setAreaPlace } from './areas/areas.ts';
import { addFeed, listFeeds, listRuns, listWarnings, pauseFeed, readFeedSoon } from './areas/feeds.ts';
import { searchServices } from './finding/search-services.ts';
import { keepList } from './keep-list.ts';
import { describeService } from './mentioned/describe-service.ts';
import { stateService, withdrawStatement } from './overlay/statements.ts';
import { addTip, listTips, withdrawTip } from './overlay/tips.ts';
import { readService } from './read-service.ts';
import { confirmRun } from './reading/finish-run.ts';
import { importFile } from './reading/import-file.ts';

export const directoryRouter = router({
  search: member
    .input(contract.search.input)
    .output(contract.search.output)
    .query(({ ctx, input }) => searchServices(ctx, input)),
  readService: member
    .input(contract.readService.input)
    .output(contract.readService.output)
    .query(({ ctx, input }) => readService(ctx, input)),
  describeService: member
    .input(describeContract.input)
    .output(describeContract.output)
    .query(({ ctx, input }) => describeService(ctx, input)),
  stateService: member
    .input(contract.stateService.input)
    .output(contract.stateService.output)
    .mutation(({ ctx, input }) => stateService(ctx, input)),
  withdrawStatement: member
    .input(contract.withdrawStatement.input)
    .output(contract.withdrawStatement.output)
    .mutation(({ ctx, input }) => withdrawStatement(ctx, input)),
  listTips: member
    .input(contract.listTips.input)
    .output(contract.listTips.output)
    .query(({ ctx, input }) => listTips(ctx, input)),
  addTip: member
    .input(contract.addTip.input)
    .output(contract.addTip.output)
    .mutation(({ ctx, input }) => addTip(ctx, input)),
  withdrawTip: member
    .input(contract.withdrawTip.input)
    .output(contract.withdrawTip.output)
    .mutation(({ ctx, input }) => withdrawTip(ctx, input)),
  listAreas: member
    .input(contract.listAreas.input)
    .output(contract.listAreas.output)
    .query(({ ctx, input }) => listAreas(ctx, input)),
  readArea: member
    .input(contract.readArea.input)
    .output(contract.readArea.output)
    .query(({ ctx, input }) => readArea(ctx, input)),
  keepList: member
    .input(contract.keepList.input)
    .output(contract.keepList.output)
    .query(({ ctx, input }) => keepList(ctx, input)),
  areaGaps: serviceManager
    .input(contract.areaGaps.input)
    .output(contract.areaGaps.output)
    .query(({ ctx, input }) => areaGaps(ctx, input)),
  setAreaContacts: administrator
    .input(admin.setAreaContacts.input)
    .output(admin.setAreaContacts.output)
    .mutation(({ ctx, input }) => setAreaContacts(ctx, input)),
  setAreaPlace: administrator
    .input(admin.setAreaPlace.input)
    .output(admin.setAreaPlace.output)
    .mutation(({ ctx, input }) => setAreaPlace(ctx, input)),
  publishArea: administrator
    .input(admin.publishArea.input)
    .output(admin.publishArea.output)
    .mutation(({ ctx, input }) => publishArea(ctx, input)),
  addFeed: administrator
    .input(admin.addFeed.input)
    .output(admin.addFeed.output)
    .mutation(({ ctx, input }) => addFeed(ctx, input)),
  listFeeds: administrator
    .input(admin.listFeeds.input)
    .output(admin.listFeeds.output)
    .query(({ ctx, input }) => listFeeds(ctx, input)),
  pauseFeed: administrator
    .input(admin.pauseFeed.input)
    .output(admin.pauseFeed.output)
    .mutation(({ ctx, input }) => pauseFeed(ctx, input)),
  readFeedSoon: administrator
    .input(admin.readFeedSoon.input)
    .output(admin.readFeedSoon.output)
    .mutation(({ ctx, input }) => readFeedSoon(ctx, input)),
  listRuns: administrator
    .input(admin.listRuns.input)
    .output(admin.listRuns.output)
    .query(({ ctx, input }) => listRuns(ctx, input)),
  listWarnings: administrator
    .input(admin.listWarnings.input)
    .output(admin.listWarnings.output)
    .query(({ ctx, input }) => listWarnings(ctx, input)),
  confirmRun: administrator
    .input(admin.confirmRun.input)
    .output(admin.confirmRun.output)
    .mutation(({ ctx, input }) => confirmRun(ctx, input)),
  importFile: administrator
    .input(admin.importFile.input)
    .output(admin.importFile.output)
    .mutation(({ ctx, input }) => importFile(ctx, input)),
});
