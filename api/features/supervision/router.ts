// Table of contents: workers ask, supervisors take, administrators keep the rota.
import { administrator, member, router, supervisor } from '#api/trpc.ts';
import * as contract from '#shared/contract/supervision.ts';
import { ask, listMine, withdraw } from './ask.ts';
import { listHeld, openHeld, readHeld, takeHeld } from './held/held.ts';
import { acknowledge, closeRequest, listQueue, openRequest } from './queue.ts';
import { leaveDuty, listRota, removeDuty, setDuty, takeDuty } from './rota/rota.ts';
import { readStanding } from './rota/standing.ts';

export const supervisionRouter = router({
  ask: member
    .input(contract.ask.input)
    .output(contract.ask.output)
    .mutation(({ ctx, input }) => ask(ctx, input)),
  listMine: member
    .input(contract.listMine.input)
    .output(contract.listMine.output)
    .query(({ ctx, input }) => listMine(ctx, input)),
  withdraw: member
    .input(contract.withdraw.input)
    .output(contract.withdraw.output)
    .mutation(({ ctx, input }) => withdraw(ctx, input)),
  readStanding: member
    .input(contract.readStanding.input)
    .output(contract.readStanding.output)
    .query(({ ctx }) => readStanding(ctx)),
  listQueue: supervisor
    .input(contract.listQueue.input)
    .output(contract.listQueue.output)
    .query(({ ctx, input }) => listQueue(ctx, input)),
  open: supervisor
    .input(contract.open.input)
    .output(contract.open.output)
    .mutation(({ ctx, input }) => openRequest(ctx, input)),
  acknowledge: supervisor
    .input(contract.acknowledge.input)
    .output(contract.acknowledge.output)
    .mutation(({ ctx, input }) => acknowledge(ctx, input)),
  close: supervisor
    .input(contract.close.input)
    .output(contract.close.output)
    .mutation(({ ctx, input }) => closeRequest(ctx, input)),
  readHeld: member
    .input(contract.readHeld.input)
    .output(contract.readHeld.output)
    .query(({ ctx, input }) => readHeld(ctx, input)),
  listHeld: supervisor
    .input(contract.listHeld.input)
    .output(contract.listHeld.output)
    .query(({ ctx }) => listHeld(ctx)),
  openHeld: supervisor
    .input(contract.openHeld.input)
    .output(contract.openHeld.output)
    .mutation(({ ctx, input }) => openHeld(ctx, input)),
  takeHeld: supervisor
    .input(contract.takeHeld.input)
    .output(contract.takeHeld.output)
    .mutation(({ ctx, input }) => takeHeld(ctx, input)),
  takeDuty: supervisor
    .input(contract.takeDuty.input)
    .output(contract.takeDuty.output)
    .mutation(({ ctx, input }) => takeDuty(ctx, input)),
  leaveDuty: supervisor
    .input(contract.leaveDuty.input)
    .output(contract.leaveDuty.output)
    .mutation(({ ctx }) => leaveDuty(ctx)),
  listRota: administrator
    .input(contract.listRota.input)
    .output(contract.listRota.output)
    .query(({ ctx, input }) => listRota(ctx, input)),
  setDuty: administrator
    .input(contract.setDuty.input)
    .output(contract.setDuty.output)
    .mutation(({ ctx, input }) => setDuty(ctx, input)),
  removeDuty: administrator
    .input(contract.removeDuty.input)
    .output(contract.removeDuty.output)
    .mutation(({ ctx, input }) => removeDuty(ctx, input)),
});
