// Door of the page room: injected on the person's act, once a page. It opens the door that the worker calls through, and does nothing else.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDoor } from '#extension/page/door.ts';

export default defineUnlistedScript(openDoor);
