/** Says plainly when Node is too old, before anything fails in a less readable way. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 10)) {
  process.stderr.write(
    `Cần Node.js 20.10 trở lên; máy này đang dùng ${process.versions.node}. Hãy tải bản mới tại https://nodejs.org rồi chạy lại.\n` +
      `Node.js 20.10 or later is needed; this is ${process.versions.node}.\n`,
  );
  process.exit(2);
}
