// Imported first by every tool: says in one sentence that Node is too old, before anything fails in a stranger way.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 11)) {
  console.error(`Нужен Node.js 20.11 или новее, а здесь ${process.versions.node}: https://nodejs.org/ru/download`);
  process.exit(1);
}
