// Door of the floating button. `registration: 'runtime'` keeps it out of the manifest: it reaches only sites that the worker added.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { showFloatingButton } from '#extension/page/floating-button.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  allFrames: true,
  main: () => showFloatingButton(),
});
