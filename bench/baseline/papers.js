// The naive shape of papers: the template copied for every person, each tag replaced in the copy; the order's table a copied row a pair.
// What it fills in comes as an argument: reading the workbook cell by cell is not charged to it here.

/** Tags stand in double braces; to RE2 a brace is a mark of its own. */
const patternOf = (tag) => `\\{\\{${tag}\\}\\}`;

function fillCopy(template, folder, name, tags, fillTable = () => {}) {
  const copy = template.makeCopy(name, folder);
  const document = DocumentApp.openById(copy.getId());
  const body = document.getBody();
  for (const [tag, text] of Object.entries(tags)) body.replaceText(patternOf(tag), text);
  fillTable(body);
  document.saveAndClose();
}

// biome-ignore lint/correctness/noUnusedVariables: the bench calls it by name
function makeOrder(templateId, name, tags, rows) {
  fillCopy(DriveApp.getFileById(templateId), DriveApp.getRootFolder(), name, tags, (body) => {
    const [table] = body.getTables();
    const sample = table.getRow(1);
    for (const cells of rows) {
      const row = table.appendTableRow(sample.copy());
      for (const [at, text] of cells.entries()) row.getCell(at).setText(text);
    }
    sample.removeFromParent();
  });
  return 1;
}

// biome-ignore lint/correctness/noUnusedVariables: the bench calls it by name
function makeConsents(templateId, people) {
  const template = DriveApp.getFileById(templateId);
  const folder = DriveApp.getRootFolder();
  for (const { name, tags } of people) fillCopy(template, folder, name, tags);
  return people.length;
}
