/** Every setting of the service by name: what it means and what it is when nobody says. `.env.example` is made from it. */

export interface Setting {
  name: string;
  /** as shown in .env.example; empty: unset */
  fallback: string;
  meaning: string;
}

export interface Section {
  title: string;
  settings: readonly Setting[];
}

const setting = (name: string, fallback: string, meaning: string): Setting => ({ name, fallback, meaning });

export const SECTIONS: readonly Section[] = [
  {
    title: 'Address and data',
    settings: [
      setting('PORT', '3000', 'HTTP port'),
      setting('HOST', '127.0.0.1', 'HTTP address; 0.0.0.0 behind a proxy'),
      setting(
        'PUBLIC_URL',
        'http://localhost:$PORT',
        'the address that providers call; signatures are checked against it',
      ),
      setting(
        'DATA_DIR',
        './data',
        'embedded store, spool, media, keys made at first start; one process, with REDIS_URL all of one host',
      ),
      setting(
        'DATA_KEYS',
        '',
        'key ring for personal data at rest: id=<base64 of 32 bytes>,… (the first is used for new data); default: a file in DATA_DIR',
      ),
      setting(
        'MONGODB_URI',
        '',
        'the case store is MongoDB instead of the embedded one; needs REDIS_URL and DATA_KEYS',
      ),
      setting('REDIS_URL', '', 'the queue is Bull on Redis instead of the embedded one: several processes'),
      setting(
        'ROLE',
        'all',
        'all, web (HTTP only) or worker (turns, deliveries, timers, polling); others than all need REDIS_URL',
      ),
      setting('TRUST_PROXY', '', 'as in Express: which proxies may say who the client is'),
      setting(
        'LOG_LEVEL',
        'info',
        'fatal, error, warn, info, debug, trace or silent; the log is JSON on standard error',
      ),
    ],
  },
  {
    title: 'Administration',
    settings: [
      setting('ADMIN_TOKEN', '', 'bearer token with administrator rights, at least 32 characters'),
      setting('ADMIN_PASSWORD', '', 'password of the first administrator "admin" instead of a generated one'),
      setting('PROVINCE', '', 'code of the deploying province, e.g. 46; unset: the whole country'),
      setting(
        'REQUIRE_REVIEW',
        '',
        'true: answers without a reviewer go to staff; default true with NODE_ENV=production',
      ),
      setting('MAP_TILES_URL', '', 'tiles for the map of calls for help'),
      setting('SMTP_URL', '', 'outgoing mail'),
    ],
  },
  {
    title: 'Telegram',
    settings: [
      setting('TELEGRAM_BOT_TOKEN', '', 'from @BotFather'),
      setting('TELEGRAM_WEBHOOK_SECRET', '', 'set: the service registers its webhook; unset: it polls'),
      setting('TELEGRAM_API_ROOT', 'https://api.telegram.org', 'another Bot API server'),
    ],
  },
  {
    title: 'Zalo (the provider comes with a later version)',
    settings: [
      setting('ZALO_APP_ID', '', 'id of the app'),
      setting('ZALO_APP_SECRET', '', 'secret of the app, for tokens'),
      setting('ZALO_OA_SECRET', '', 'secret of the official account, for webhooks'),
      setting('ZALO_REFRESH_TOKEN', '', 'the first one; later ones are kept in the store'),
      setting('ZALO_ACCESS_TOKEN', '', 'the first one'),
      setting('ZALO_API_ROOT', 'https://openapi.zalo.me', ''),
      setting('ZALO_OAUTH_ROOT', 'https://oauth.zaloapp.com', ''),
      setting('ZALO_ZNS_ROOT', 'https://business.openapi.zalo.me', ''),
      setting('ZALO_ZNS_TEMPLATES', '', 'name=id,name=id'),
    ],
  },
  {
    title: 'SMS and voice (the providers come with a later version)',
    settings: [
      setting('TWILIO_ACCOUNT_SID', '', ''),
      setting('TWILIO_AUTH_TOKEN', '', ''),
      setting('TWILIO_FROM', '', 'own number, E.164'),
      setting('TWILIO_API_ROOT', 'https://api.twilio.com', ''),
      setting('KANNEL_SENDSMS_URL', '', ''),
      setting('KANNEL_USERNAME', '', ''),
      setting('KANNEL_PASSWORD', '', ''),
      setting('KANNEL_FROM', '', ''),
      setting('KANNEL_SECRET', '', 'part of the incoming addresses'),
      setting('ESMS_API_KEY', '', ''),
      setting('ESMS_SECRET_KEY', '', ''),
      setting('ESMS_BRANDNAME', '', ''),
      setting('ESMS_API_ROOT', '', ''),
      setting('ESMS_MO_KEY', '', 'key of signed short-code messages'),
      setting('ESMS_SECRET', '', 'part of the incoming addresses'),
      setting('SMS_PROVIDER', '', 'kannel, esms or twilio; default the first that is configured'),
    ],
  },
];

/** The text of .env.example. */
export function envExample(): string {
  const head =
    '# Every setting of the service. All are optional: without any it runs on its own. Lines are read from .env.\n';
  const sections = SECTIONS.map(({ title, settings }) => {
    const lines = settings.map(
      ({ name, fallback, meaning }) => `${meaning === '' ? '' : `# ${meaning}\n`}#${name}=${fallback}`,
    );
    return `\n# ---- ${title}\n${lines.join('\n')}\n`;
  });
  return head + sections.join('');
}
