// How the extension is built. It asks for nothing at install: no host permission, no script in any page (issue 2).
import { createHash } from 'node:crypto';
import { defineConfig, type UserManifest } from 'wxt';
import { packGlossary } from '#shared/search/pack-glossary.ts';

/**
 * The public half of a key pair whose private half was thrown away. It fixes the id of an unpacked evaluation build, so that the
 * sign-in redirect and a managed policy can name it. The stores assign ids of their own and ignore it.
 */
const EVALUATION_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtDpkdbXjPYNFIRKaup0aK71qTq1HAg2+RDg9dy+dDXcL6GzlF+JG3fO6UtoOC4RPsonM+vfOwLhOrsbHilsZdNMZMRSGGqnyz2UHrNSBeAS8rOpsUfFeqcvDPqAJnG/EGobaHKkyhiHEyPG1lblnhUzrVm9EGylR2kfiRTHcFq13bUXiKCLashZe3AOqhd7+1b/D3sSBGOfxcnACINzALAcXtOpdS3WKi3jAUnqPemM4Nck8HsNN4UhIDj5SFAFmH0xuJdMiy54kwXF9zgz4EwnAhw8mp4X8G3L18vm7iRZjPOLQc6QL60Kc+bajxvSYX2l70MqjlRGzbPZzXttu5QIDAQAB';

/** React Aria writes this one style element by itself; its hash keeps `unsafe-inline` out of the policy. */
const PRESSABLE_STYLE =
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Nothing is loaded from elsewhere. The API's address is the deployer's, so the policy names schemes: https anywhere,
 * plain http on this computer alone.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${hash(PRESSABLE_STYLE)}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PERMISSIONS = ['contextMenus', 'activeTab', 'scripting', 'storage', 'identity', 'alarms'];
/** Asked for when somebody wants the system to tell them of nudges. */
const OPTIONAL_PERMISSIONS: UserManifest['optional_permissions'] = ['notifications'];
/** A, C and P would read better and are Chromium's own (bubbles, tab groups): a test asks the browser what it gave. */
const COMMANDS = {
  'ask-peers': {
    suggested_key: { default: 'Alt+Shift+K', mac: 'Alt+Shift+K' },
    description: 'Ask peers about the selected text',
  },
  'open-panel': {
    suggested_key: { default: 'Alt+Shift+H', mac: 'Alt+Shift+H' },
    description: 'Open Peer Hub',
  },
  /** The same keys as inside the panel: one thing to remember. */
  'in-crisis': {
    suggested_key: { default: 'Alt+Shift+D', mac: 'Alt+Shift+D' },
    description: 'In crisis: three safe next steps',
  },
};

/** The `journeys` mode may script one fixture host without a prompt, because a headless browser shows none. */
const fixtureHosts = (mode: string) => (mode === 'journeys' ? ['http://clinic.test/*'] : []);

function manifest(browser: string, mode: string): UserManifest {
  const isFirefox = browser === 'firefox';
  const hosts = fixtureHosts(mode);
  const common: UserManifest = {
    name: 'Peer Hub',
    description: 'Ask fellow social prescribing link workers, without a patient’s identity leaving the page.',
    permissions: isFirefox ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    optional_permissions: OPTIONAL_PERMISSIONS,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(hosts.length > 0 && { host_permissions: hosts }),
    action: { default_title: 'Open Peer Hub' },
    commands: COMMANDS,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
  };
  if (isFirefox)
    return {
      ...common,
      browser_specific_settings: {
        gecko: {
          id: 'peer-hub@peer-hub.example',
          strict_min_version: '142.0',
          // What a person posts is sent to the service they sign in to, and nothing else is.
          data_collection_permissions: { required: ['authenticationInfo', 'personalCommunications'] },
        },
      },
    };
  return {
    ...common,
    key: EVALUATION_KEY,
    minimum_chrome_version: '128',
    storage: { managed_schema: 'managed-policy.json' },
  };
}

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser, mode }) => manifest(browser, mode),
  vite: () => ({ plugins: [packGlossary()], build: { target: ['chrome128', 'firefox142'] } }),
  hooks: {
    // The gallery is for those who draw the kit; people are given an extension without it.
    'entrypoints:found': (wxt, found) => {
      if (wxt.config.mode === 'production')
        found.splice(0, found.length, ...found.filter(({ name }) => name !== 'gallery'));
    },
  },
  zip: { excludeSources: ['**/*.pem', '.data/**', '.output/**'] },
});
