// The part of Chrome's API that journeys use from inside the worker. A type alone: the code runs in the browser.
export type WorkerChrome = {
  tabs: {
    query(q: object): Promise<{ id: number; windowId: number }[]>;
    create(o: object): Promise<{ id: number }>;
    update(id: number, o: object): Promise<unknown>;
  };
  storage: {
    session: {
      get(k: null): Promise<Record<string, unknown>>;
      onChanged: { addListener(heard: (changes: Record<string, { newValue?: unknown }>) => void): void };
    };
    local: { get(k: null): Promise<Record<string, unknown>>; set(v: object): Promise<void> };
  };
  alarms: {
    get(name: string): Promise<object | undefined>;
    create(name: string, o: { when: number; periodInMinutes: number }): Promise<void>;
  };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
  scripting: {
    executeScript(o: object): Promise<{ result: unknown }[]>;
    getRegisteredContentScripts(): Promise<{ matches: string[] }[]>;
  };
};
