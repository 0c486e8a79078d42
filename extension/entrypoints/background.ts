// Door of the worker. `main` must not be async: listeners go up in the first tick.
import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '#extension/worker/background.ts';

export default defineBackground({ type: 'module', main: startWorker });
