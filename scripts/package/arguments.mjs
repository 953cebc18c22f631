/** What `npm run package` understands, and the sentence for each way of asking wrongly. */

export const USAGE = `Đóng gói chương trình để đặt lên máy chủ web của cơ quan.

  npm run package -- --base-url https://may-chu.noi-bo/cchc/ [tuỳ chọn]

  --base-url <địa chỉ>      địa chỉ https mà máy chủ sẽ phục vụ các trang (bắt buộc)
  --office-js local|cdn     office.js đặt trong gói (mạng không ra internet) hay lấy của Microsoft (mặc định: cdn)
  --id <GUID>               mã riêng của bản này trong manifest, khi cơ quan chạy nhiều bản cạnh nhau
  --out <thư mục>           nơi ghi gói (mặc định: dist/package)
`;

/** A request that cannot be carried out; its message is for the person who typed it. */
export class BadRequest extends Error {}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The request behind these words: `address` without a slash at the end, `path` with slashes on both ends.
 * Null where only help was asked for. Throws BadRequest.
 */
export function readArguments(words) {
  if (words.includes('--help') || words.includes('-h')) return null;
  const given = valuesOf(words);
  const base = baseUrl(given.get('--base-url'));
  const office = given.get('--office-js') ?? 'cdn';
  if (office !== 'local' && office !== 'cdn')
    throw new BadRequest(`--office-js nhận local hoặc cdn, không nhận “${office}”.`);
  const id = given.get('--id');
  if (id !== undefined && !GUID.test(id))
    throw new BadRequest(
      `--id phải là một GUID, ví dụ 11111111-2222-4333-8444-555555555555; không nhận “${id}”.`,
    );
  return { ...base, office, id, out: given.get('--out') };
}

function valuesOf(words) {
  const known = ['--base-url', '--office-js', '--id', '--out'];
  const given = new Map();
  for (let at = 0; at < words.length; at++) {
    const [name, attached] = splitOnce(words[at]);
    if (!known.includes(name))
      throw new BadRequest(`Không hiểu “${words[at]}”. Các tuỳ chọn: ${known.join(', ')}.`);
    if (given.has(name)) throw new BadRequest(`${name} chỉ được ghi một lần.`);
    const value = attached ?? words[++at];
    if (value === undefined || value === '' || value.startsWith('--'))
      throw new BadRequest(`Sau ${name} phải có giá trị.`);
    given.set(name, value);
  }
  return given;
}

/** "--name=value" in two parts; "--name" has no second. */
function splitOnce(word) {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function baseUrl(text) {
  if (text === undefined)
    throw new BadRequest(
      'Thiếu --base-url: địa chỉ mà máy chủ sẽ phục vụ, ví dụ https://may-chu.noi-bo/cchc/',
    );
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || url.hostname === '' || !/^https?:$/.test(url.protocol))
    throw new BadRequest(
      `--base-url phải là một địa chỉ đầy đủ như https://may-chu.noi-bo/cchc/, không nhận “${text}”.`,
    );
  if (url.protocol !== 'https:')
    throw new BadRequest(`Office chỉ nhận địa chỉ https; hãy đổi “${text}” thành địa chỉ https của máy chủ.`);
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '')
    throw new BadRequest(`--base-url không được chứa ?, # hay tên đăng nhập: “${text}”.`);
  if (!/^[\w./~-]*$/.test(url.pathname))
    throw new BadRequest(`Đường dẫn trong --base-url chỉ nên gồm chữ không dấu, số, dấu gạch: “${text}”.`);
  if (/\.(html?|xml)$/i.test(url.pathname))
    throw new BadRequest(`--base-url là thư mục chứa các trang, không phải một trang: “${text}”.`);
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return { address: `${url.origin}${path}`.slice(0, -1), path };
}
