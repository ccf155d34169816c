// A small document with a hostile name in it, as the program's orders are.
import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { HOSTILE } from './fakeWorkspace.ts';

export async function makeDocx(): Promise<Uint8Array> {
  const text = (value: string) => new Paragraph({ children: [new TextRun(value)] });
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((value) => new TableCell({ children: [text(value)] })) });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: 'ПРИКАЗ', bold: true })] }),
          text('Об утверждении пар наставников и наставляемых'),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [row('№', 'Наставник', 'Наставляемый'), row('1', HOSTILE, 'Участник 2')],
          }),
          text('Приказываю утвердить пары по списку.'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
