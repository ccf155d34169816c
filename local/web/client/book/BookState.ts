// What the page knows of the workbook, and the edits on their way to the workspace, one after another.
import type { BookView, CellEdit, EditReply, MoveReply, RowsEdit, SheetView, StepsView } from '../../wire.ts';
import { api } from '../api.ts';
import { cellText, columnTitle, EMPTY_SHEET, type Place, textAt, withCells } from '../grid/gridShape.ts';
import { confirmProtected } from './confirmProtected.ts';
import { toast } from './toasts.ts';

const keyOf = (sheetId: number, { row, column }: Place) => `${sheetId} ${row} ${column}`;

export class BookState {
  readonly #id: string;
  #book: BookView;
  #current: number;
  #queue: Promise<void> = Promise.resolve();
  #isReloading = false;
  #isStale = false;
  /** Where each sheet was left. */
  readonly #places = new Map<number, Place>();
  /** What this page itself put into cells: such a change is no surprise to who typed on meanwhile. */
  readonly #own = new Map<string, string>();
  /** Edits that the workspace has not answered yet. */
  readonly #sending = new Set<readonly CellEdit[]>();
  steps: StepsView = { undo: 0, redo: 0 };
  /** Number of the last change by hand that this page knows of. */
  hand = 0;
  onChange: (isOtherSheet: boolean) => void = () => undefined;
  onSteps: () => void = () => undefined;
  /** The place that is being left. */
  onLeave: () => Place = () => ({ row: 0, column: 0 });
  /** Somebody is typing: what others wrote waits. */
  isBusy: () => boolean = () => false;

  constructor(id: string, book: BookView) {
    this.#id = id;
    this.#book = book;
    this.#current = (book.sheets.find(({ hidden }) => !hidden) ?? book.sheets[0] ?? EMPTY_SHEET).sheetId;
  }

  /** The mark of the workbook as it is shown. */
  get mark(): string {
    return this.#book.mark;
  }

  get sheets(): readonly SheetView[] {
    return this.#book.sheets;
  }

  get sheet(): SheetView {
    return this.#book.sheets.find(({ sheetId }) => sheetId === this.#current) ?? this.#book.sheets[0] ?? EMPTY_SHEET;
  }

  place(): Place | undefined {
    return this.#places.get(this.#current);
  }

  choose(sheetId: number, place?: Place): void {
    if (!this.#book.sheets.some((sheet) => sheet.sheetId === sheetId)) return;
    this.#places.set(this.#current, this.onLeave());
    if (place) this.#places.set(sheetId, { row: place.row, column: place.column });
    this.#current = sheetId;
    this.onChange(true);
  }

  /** Asks first when a protected column is touched; what is refused is shown and taken back. */
  async edit(sheet: SheetView, edits: readonly CellEdit[]): Promise<void> {
    const touched = [...new Set(edits.map(({ column }) => column))].filter(
      (column) => sheet.columns[column]?.protected,
    );
    if (touched.length > 0 && !(await confirmProtected(touched.map((column) => columnTitle(sheet, column))))) return;
    const seen = edits.map((edit) => this.#withBeside(sheet, edit));
    this.#sending.add(seen);
    this.#queue = this.#queue.then(() => this.#send(sheet, seen)).finally(() => this.#sending.delete(seen));
    return this.#queue;
  }

  /**
   * Puts rows in or takes them out, once the edits on their way are done. Asks first when what the program fills would go with them.
   * Returns the first row that came, or moved up; null when nothing was done.
   */
  async rows(sheet: SheetView, edit: Omit<RowsEdit, 'sheet'>): Promise<number | null> {
    const { row, count } = edit;
    const gone = edit.act === 'delete' ? sheet.rows.slice(row, row + count) : [];
    const touched = sheet.columns.flatMap((view, column) =>
      view.protected && gone.some((cells) => cellText(cells[column] ?? '') !== '') ? [columnTitle(sheet, column)] : [],
    );
    if (touched.length > 0 && row >= sheet.frozenRows && !(await confirmProtected(touched, 'rows'))) return null;
    const reply = await this.#moved('Строки не изменены', () => api.rows(this.#id, { ...edit, sheet: sheet.title }));
    return reply?.row ?? null;
  }

  /** Takes the last edit back, also one that is still on its way, or does it again, and goes to where it was. */
  async move(way: 'undo' | 'redo'): Promise<void> {
    const reply = await this.#moved(way === 'undo' ? 'Не отменено' : 'Не повторено', async () =>
      this.steps[way] === 0 ? null : api.move(this.#id, way),
    );
    const { column } = this.onLeave();
    if (reply) this.choose(reply.sheetId, reply.row === null ? reply.cells[0] : { row: reply.row, column });
  }

  async #moved(title: string, ask: () => Promise<MoveReply | null>): Promise<MoveReply | null> {
    let reply: MoveReply | null = null;
    this.#queue = this.#queue.then(async () => {
      try {
        reply = await ask();
        if (reply) this.#take(reply.sheetId, reply);
      } catch (error) {
        this.#complain(title, error);
      }
    });
    await this.#queue;
    const moved = reply as MoveReply | null;
    if (moved === null || moved.row === null) return moved;
    // Rows below stand elsewhere now.
    this.hand = moved.hand;
    this.#own.clear();
    await this.reload();
    return moved;
  }

  /** Fetches the workbook anew; calls that come meanwhile make one more fetch. True when others had changed something. */
  async reload(): Promise<boolean> {
    this.#isStale = true;
    if (this.#isReloading) return false;
    this.#isReloading = true;
    let isOther = false;
    try {
      while (this.#isStale && !this.isBusy()) {
        this.#isStale = false;
        await this.#queue;
        const book = await api.book(this.#id);
        if (this.isBusy()) this.#isStale = true;
        if (this.#isStale) continue;
        const isSame = JSON.stringify(book.sheets) === JSON.stringify(this.#book.sheets);
        if (isSame) this.#book = { ...this.#book, mark: book.mark };
        if (isSame) continue;
        const before = this.#current;
        this.#book = book;
        this.#current = this.sheet.sheetId;
        isOther = true;
        this.onChange(this.#current !== before);
      }
    } catch (error) {
      this.#complain(undefined, error);
    } finally {
      this.#isReloading = false;
    }
    return isOther;
  }

  /** Fetches what had to wait for the end of an edit. */
  async settle(): Promise<boolean> {
    return this.#isStale && !this.isBusy() ? this.reload() : false;
  }

  async #send(sheet: SheetView, edits: readonly CellEdit[]): Promise<void> {
    try {
      const reply = await api.edit(
        this.#id,
        sheet.title,
        edits.map((edit) => this.#asSeen(sheet.sheetId, edit)),
      );
      this.#take(sheet.sheetId, reply);
      for (const place of reply.cells) this.#own.set(keyOf(sheet.sheetId, place), this.#textAt(sheet.sheetId, place));
      for (const place of reply.refused) this.#own.delete(keyOf(sheet.sheetId, place));
      if (sheet.sheetId === this.#current) this.onChange(false);
      const reasons = [...new Set(reply.refused.map((refused) => refused.message))];
      if (reasons.length > 0)
        toast({
          title:
            edits.length > 1 ? `Не принято ячеек: ${reply.refused.length} из ${edits.length}` : 'Правка не принята',
          text: reasons.slice(0, 3).join('\n'),
          kind: 'error',
        });
    } catch (error) {
      this.#complain('Правка не сохранена', error);
    }
  }

  /** With another cell of its row as it is seen, by which a row that has moved is told; one that is being changed tells nothing. */
  #withBeside(sheet: SheetView, edit: CellEdit): CellEdit {
    const isSent = (column: number) =>
      [...this.#sending].some((batch) => batch.some((sent) => sent.row === edit.row && sent.column === column));
    const cells = sheet.rows[edit.row] ?? [];
    const column = cells.findIndex((cell, at) => at !== edit.column && cellText(cell) !== '' && !isSent(at));
    return column < 0 ? edit : { ...edit, beside: { column, text: cellText(cells[column] ?? '') } };
  }

  /** With what this page itself has put into the cell since the edit began. */
  #asSeen(sheetId: number, edit: CellEdit): CellEdit {
    const now = this.#textAt(sheetId, edit);
    return this.#own.get(keyOf(sheetId, edit)) === now ? { ...edit, was: now } : edit;
  }

  #textAt(sheetId: number, place: Place): string {
    const sheet = this.#book.sheets.find((one) => one.sheetId === sheetId);
    return sheet ? textAt(sheet, place) : '';
  }

  /** What an edit left in its cells. Where nobody wrote before it, the workbook is known to its last word. */
  #take(sheetId: number, { cells, hand, marks, steps }: EditReply | MoveReply): void {
    const [before, after] = marks;
    const mark = before === this.#book.mark ? after : this.#book.mark;
    const sheets = this.#book.sheets.map((one) => (one.sheetId === sheetId ? withCells(one, cells) : one));
    this.#book = { ...this.#book, mark, sheets };
    if (mark === after) this.hand = hand;
    this.steps = steps;
    this.onSteps();
  }

  #complain(title: string | undefined, error: unknown): void {
    const text = error instanceof Error ? error.message : String(error);
    toast({ text, kind: 'error', ...(title !== undefined && { title }) });
  }
}
