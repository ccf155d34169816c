// What the page knows of the workbook, and the edits on their way to the workspace, one after another.
import type { BookView, CellEdit, SheetView } from '../../wire.ts';
import { api } from '../api.ts';
import { columnTitle, EMPTY_SHEET, type Place } from '../grid/gridShape.ts';
import { confirmProtected } from './confirmProtected.ts';
import { toast } from './toasts.ts';

export class BookState {
  readonly #id: string;
  #book: BookView;
  #current: number;
  #queue: Promise<void> = Promise.resolve();
  #isReloading = false;
  #isStale = false;
  /** Where each sheet was left. */
  readonly #places = new Map<number, Place>();
  onChange: (isOtherSheet: boolean) => void = () => undefined;
  /** The place that is being left. */
  onLeave: () => Place = () => ({ row: 0, column: 0 });

  constructor(id: string, book: BookView) {
    this.#id = id;
    this.#book = book;
    this.#current = (book.sheets.find(({ hidden }) => !hidden) ?? book.sheets[0] ?? EMPTY_SHEET).sheetId;
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
    this.#queue = this.#queue.then(() => this.#send(sheet, edits));
    return this.#queue;
  }

  /** Fetches the workbook anew; calls that come meanwhile make one more fetch. */
  async reload(): Promise<void> {
    this.#isStale = true;
    if (this.#isReloading) return;
    this.#isReloading = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        await this.#queue;
        const book = await api.book(this.#id);
        if (this.#isStale || JSON.stringify(book) === JSON.stringify(this.#book)) continue;
        const before = this.#current;
        this.#book = book;
        this.#current = this.sheet.sheetId;
        this.onChange(this.#current !== before);
      }
    } catch (error) {
      toast({ text: error instanceof Error ? error.message : String(error), kind: 'error' });
    } finally {
      this.#isReloading = false;
    }
  }

  async #send(sheet: SheetView, edits: readonly CellEdit[]): Promise<void> {
    try {
      const reply = await api.edit(this.#id, sheet.title, edits);
      const edited = reply.sheet;
      if (edited) {
        this.#book = {
          ...this.#book,
          sheets: this.#book.sheets.map((one) => (one.sheetId === edited.sheetId ? edited : one)),
        };
        if (edited.sheetId === this.#current) this.onChange(false);
      }
      const reasons = [...new Set(reply.refused.map((refused) => refused.message))];
      if (reasons.length > 0)
        toast({
          title:
            edits.length > 1 ? `Не принято ячеек: ${reply.refused.length} из ${edits.length}` : 'Правка не принята',
          text: reasons.slice(0, 3).join('\n'),
          kind: 'error',
        });
    } catch (error) {
      toast({
        title: 'Правка не сохранена',
        text: error instanceof Error ? error.message : String(error),
        kind: 'error',
      });
    }
  }
}
