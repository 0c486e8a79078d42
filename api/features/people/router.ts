// Table of contents: colleagues, their roles, and where they work, as administrators keep them; and whom a member may turn to.
import { administrator, member, router } from '#api/trpc.ts';
import * as contract from '#shared/contract/people.ts';
import { addPeople } from './add-people.ts';
import { endMembership } from './end-membership.ts';
import { listKeepers, listPeople } from './list-people.ts';
import { movePerson } from './move-person.ts';
import { addArea, changeArea, listAreas } from './places/areas.ts';
import { addOrganisation, changeOrganisation, listOrganisations } from './places/organisations.ts';
import { countHostless } from './queries.ts';
import { setRoles } from './set-roles.ts';

export const peopleRouter = router({
  listKeepers: member
    .input(contract.listKeepers.input)
    .output(contract.listKeepers.output)
    .query(({ ctx, input }) => listKeepers(ctx, input)),
  listPeople: administrator
    .input(contract.listPeople.input)
    .output(contract.listPeople.output)
    .query(({ ctx, input }) => listPeople(ctx, input)),
  addPeople: administrator
    .input(contract.addPeople.input)
    .output(contract.addPeople.output)
    .mutation(({ ctx, input }) => addPeople(ctx, input)),
  setRoles: administrator
    .input(contract.setRoles.input)
    .output(contract.setRoles.output)
    .mutation(({ ctx, input }) => setRoles(ctx, input)),
  movePerson: administrator
    .input(contract.movePerson.input)
    .output(contract.movePerson.output)
    .mutation(({ ctx, input }) => movePerson(ctx, input)),
  endMembership: administrator
    .input(contract.endMembership.input)
    .output(contract.endMembership.output)
    .mutation(({ ctx, input }) => endMembership(ctx, input)),
  countHostless: administrator
    .input(contract.countHostless.input)
    .output(contract.countHostless.output)
    .query(({ ctx }) => countHostless(ctx.db, ctx.peer)),
  listOrganisations: administrator
    .input(contract.listOrganisations.input)
    .output(contract.listOrganisations.output)
    .query(({ ctx, input }) => listOrganisations(ctx, input)),
  addOrganisation: administrator
    .input(contract.addOrganisation.input)
    .output(contract.addOrganisation.output)
    .mutation(({ ctx, input }) => addOrganisation(ctx, input)),
  changeOrganisation: administrator
    .input(contract.changeOrganisation.input)
    .output(contract.changeOrganisation.output)
    .mutation(({ ctx, input }) => changeOrganisation(ctx, input)),
  listAreas: administrator
    .input(contract.listAreas.input)
    .output(contract.listAreas.output)
    .query(({ ctx, input }) => listAreas(ctx, input)),
  addArea: administrator
    .input(contract.addArea.input)
    .output(contract.addArea.output)
    .mutation(({ ctx, input }) => addArea(ctx, input)),
  changeArea: administrator
    .input(contract.changeArea.input)
    .output(contract.changeArea.output)
    .mutation(({ ctx, input }) => changeArea(ctx, input)),
});
