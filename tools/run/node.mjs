// Imported first by every tool: says in one sentence that Node does not fit, before anything fails in a stranger way.
// The same range stands in package.json (`engines`); it is what the dependencies of the checks ask for.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const fits = major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);

if (!fits) {
  console.error(
    `Нужен Node.js 20.19, 22.13, 24 или новее, а здесь ${process.versions.node}: https://nodejs.org/ru/download`,
  );
  process.exit(1);
}
