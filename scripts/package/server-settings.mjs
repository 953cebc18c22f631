/**
 * What a web server must say about the files: `web.config` for IIS and a piece of configuration for nginx,
 * saying the same. Pages are asked for anew each time; only names that hold a fingerprint are kept. Icons are left to
 * Excel: it keeps them itself and shows a picture of its own in place of one that comes with Cache-Control.
 */

/** Who may show the pane in a frame: Excel on the web. Desktop Excel needs no frame. */
const FRAMED_BY = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
];

const TYPES = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
};
/** Text goes out as UTF-8. */
const TEXT = ['css', 'html', 'js', 'json', 'txt', 'xml'];
const YEAR_IN_DAYS = 365;
const ICONS = 'assets/icons';
/** The ribbon of Excel on the web takes the icons from its own site. */
const OF_ICONS = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** Headers for every file. `pagePolicy` is what the pane's page asks for itself. */
export function headersFor(pagePolicy) {
  return {
    'Content-Security-Policy': `${pagePolicy}; frame-ancestors ${FRAMED_BY.join(' ')}`,
    'Cross-Origin-Resource-Policy': 'same-site',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

export function webConfig(headers) {
  const types = Object.entries(TYPES).flatMap(([ending, type]) => [
    `<remove fileExtension=".${ending}" />`,
    `<mimeMap fileExtension=".${ending}" mimeType="${type}${TEXT.includes(ending) ? '; charset=utf-8' : ''}" />`,
  ]);
  const sent = (some) =>
    Object.entries(some).flatMap(([name, value]) => [
      `<remove name="${name}" />`,
      `<add name="${name}" value="${value}" />`,
    ]);
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- CCHC cho Excel trên IIS: đặt cùng thư mục với taskpane.html. Không đụng tới các thư mục khác của máy chủ. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="kiem-tra.html" />
      </files>
    </defaultDocument>
    <staticContent>
      ${types.join('\n      ')}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <remove name="X-Frame-Options" />
        ${sent(headers).join('\n        ')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="parts">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${YEAR_IN_DAYS}.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>
  <location path="${ICONS}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="NoControl" />
      </staticContent>
      <httpProtocol>
        <customHeaders>
          ${sent(OF_ICONS).join('\n          ')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;
}

/** `path` is the base address's path, with slashes on both ends. */
export function nginxConf(headers, path) {
  const types = Object.entries(TYPES).map(([ending, type]) => `${type} ${ending};`);
  const sent = (some) => Object.entries(some).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const folder = path === '/' ? '/srv/www' : `/srv/www${path.slice(0, -1)}`;
  return `# CCHC cho Excel trên nginx: đặt đoạn này trong khối server { … } có https.
# Các tệp của gói nằm trong ${folder}
location ${path} {
    root /srv/www;
    index kiem-tra.html;
    autoindex off;
    charset utf-8;
    charset_types text/css text/javascript application/json text/plain application/xml;
    types {
        ${types.join('\n        ')}
    }
    default_type application/octet-stream;
    ${sent(headers).join('\n    ')}
    expires -1;
    location ~ /parts/ {
        expires ${YEAR_IN_DAYS}d;
    }
    location ~ /${ICONS}/ {
        expires off;
        ${sent({ ...headers, ...OF_ICONS }).join('\n        ')}
    }
    location ~ /(web\\.config|nginx\\.conf)$ {
        return 404;
    }
}
`;
}
